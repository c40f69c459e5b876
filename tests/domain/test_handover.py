"""The handover as data: last values with their age, what is unresolved, what ran in, and what nobody recorded."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ketadesk.domain.entries import (
    Acknowledged,
    Artefact,
    Cancel,
    Check,
    Close,
    Content,
    Event,
    IvSite,
    Medication,
    NotDone,
    Note,
    Pause,
    Rate,
    Resume,
    Scale,
    Start,
    Stop,
    StopDetail,
    Strike,
    Vitals,
)
from ketadesk.domain.handover import Handover, Sign, handover_of
from tests.domain.made import PATIENT, PHYSICIAN, at, correct, opened, record
from tests.domain.sound import BAG, ORDER, SOUND, session

MISSING = "not recorded"
Lines = list[tuple[str, Content]]


def fact(handover: Handover, label: str) -> str:
    return dict((*handover.facts, *handover.pressures, *handover.ketamine))[label]


def sign(handover: Handover, name: str) -> Sign:
    return next(one for one in handover.signs if one.name == name)


def test_a_session_in_which_nothing_was_read_says_so_everywhere() -> None:
    handover = handover_of(record([]), at("0:00"))
    assert [one.value for one in handover.signs] == [MISSING] * len(handover.signs)
    assert {one.time for one in handover.signs} == {""}
    for label in ("Weight", "Escort", "Order", "IV site", "Baseline BP", "Lowest BP", "Highest BP", "Bag"):
        assert fact(handover, label) == MISSING
    assert fact(handover, "Contact") == "not asked"
    assert fact(handover, "Rate") == "not started"
    assert handover.phase == "Pre-infusion since 13:50, 10 min, infusion not started"
    assert (handover.moves, handover.medications, handover.events, handover.notes) == ((), (), (), ())


def test_what_was_marked_as_an_artefact_is_no_last_value_and_no_highest() -> None:
    made = record(
        [
            ("0:00", Vitals(120, 70, hr=60)), ("5:00", Vitals(210, 130, hr=62)),
            ("6:00", Artefact(3, ("bp",), "cuff moved")),
        ]
    )  # fmt: skip
    handover = handover_of(made, at("7:00"))
    assert (sign(handover, "BP").value, sign(handover, "HR").value) == ("120/70", "62")
    assert fact(handover, "Highest BP").startswith("120/70")


def test_the_last_value_of_each_sign_has_its_time_and_its_age() -> None:
    made = record(
        [
            ("0:00", Vitals(120, 70, hr=60, o2=Decimal(0))),
            ("5:00", Vitals(hr=58)),
            ("6:00", Scale("dissociation-0-4", (0,))),
            ("7:00", Scale("moaa-s", (5,))),
        ]
    )
    handover = handover_of(made, at("12:30"))
    assert sign(handover, "BP") == Sign("BP", "120/70", "mmHg", "14:00", "12 min ago")
    assert sign(handover, "HR") == Sign("HR", "58", "/min", "14:05", "7 min ago")
    assert sign(handover, "O₂") == Sign("O₂", "air", "", "14:00", "12 min ago")
    assert sign(handover, "Dissociation").value == "0 of 4", "0 is a value"
    assert sign(handover, "MOAA/S").unit == "alert"
    assert sign(handover, "SpO₂") == Sign("SpO₂", MISSING)
    assert sign(handover_of(made, at("5:30")), "HR").ago == "just now"


@pytest.mark.parametrize(
    ("part", "name"), [("vitals", "HR"), ("bp", "BP"), ("moaa-s", "MOAA/S"), ("sedation", "MOAA/S")]
)
def test_a_check_that_was_not_done_since_is_told(part: str, name: str) -> None:
    lines: Lines = [
        ("0:00", Vitals(120, 70, hr=60)),
        ("1:00", Scale("moaa-s", (5,))),
        ("9:00", NotDone(part, "asleep")),
    ]
    handover = handover_of(record(lines), at("10:00"))
    assert sign(handover, name).since_then == "14:09 not done: asleep"
    later = record([*lines, ("9:30", Vitals(118, 70, hr=61)), ("9:31", Scale("moaa-s", (4,)))])
    assert sign(handover_of(later, at("10:00")), name).since_then == "", "it was done after that"


def test_an_artefact_is_not_handed_over_as_a_value_and_is_told_until_it_is_taken_again() -> None:
    lines: Lines = [("0:00", Vitals(120, 70, hr=60)), ("5:00", Vitals(164, 96, hr=90))]
    reading = record(lines).of(Vitals)[-1][0].root
    lines.append(("6:00", Artefact(reading, ("bp",), "cuff moved")))
    handover = handover_of(record(lines), at("8:00"))
    told = "14:05 artefact: cuff moved"
    assert sign(handover, "BP") == Sign("BP", "120/70", "mmHg", "14:00", "8 min ago", told)
    assert sign(handover, "HR") == Sign("HR", "90", "/min", "14:05", "3 min ago"), "only the pressure was marked"
    assert fact(handover, "Highest BP") == "120/70 at 14:00"
    again = handover_of(record([*lines, ("7:00", Vitals(131, 80))]), at("8:00"))
    assert sign(again, "BP") == Sign("BP", "131/80", "mmHg", "14:07", "1 min ago")
    assert fact(again, "Highest BP") == "131/80 at 14:07"


def test_a_last_value_outside_a_limit_is_told_and_whether_anybody_has_acknowledged_it() -> None:
    lines: Lines = [("0:00", Vitals(120, 70, hr=60)), ("5:00", Vitals(164, 96, hr=90))]
    bp = sign(handover_of(record(lines), at("8:00")), "BP")
    assert (bp.value, bp.outside) == ("164/96", "▲ SBP 164 above limit 160, not acknowledged")
    lines.append(("6:00", Acknowledged(("systolic",))))
    handover = handover_of(record(lines), at("8:00"))
    assert sign(handover, "BP").outside == "▲ SBP 164 above limit 160, acknowledged 14:06"
    assert sign(handover, "HR").outside == ""
    again = handover_of(record([*lines, ("7:00", Vitals(150, 88))]), at("8:00"))
    assert sign(again, "BP").outside == "", "it was read again"


def test_pressures_are_chosen_by_the_systolic_number() -> None:
    made = record([("-5:00", Vitals(124, 76)), ("0:00", Start(Decimal(75))), ("5:00", Vitals(98, 90)),
                   ("10:00", Vitals(164, 60)), ("11:00", Vitals(diastolic=20, hr=60))], ORDER, BAG)  # fmt: skip
    assert handover_of(made, at("12:00")).pressures == (
        ("Baseline BP", "124/76"), ("Lowest BP", "98/90 at 14:05"), ("Highest BP", "164/60 at 14:10"),
    )  # fmt: skip


def test_the_drug_is_told_as_it_runs_pauses_and_stops() -> None:
    lines: Lines = [("0:00", Start()), ("10:00", Pause("nausea")), ("15:00", Resume()), ("20:00", Rate(Decimal(60)))]
    made = record(lines, ORDER, BAG)
    running = handover_of(made, at("25:00"))
    assert fact(running, "Given") == "17.8 mg of 37.5 mg · 0.24 mg/kg"
    assert fact(running, "Rate") == "60 mL/h = 45 mg/h"
    assert fact(running, "Planned end").startswith("14:5")
    assert [one.text for one in running.moves] == [
        "Infusion started", "Infusion paused, nausea", "Infusion resumed", "Rate 60 mL/h",
    ]  # fmt: skip
    paused = handover_of(record(lines[:2], ORDER, BAG), at("12:00"))
    assert fact(paused, "Rate") == "paused, pump set to 75 mL/h = 56.25 mg/h"
    slower = record([*lines[:2], ("11:00", Rate(Decimal(60)))], ORDER, BAG)
    assert fact(handover_of(slower, at("12:00")), "Rate") == "paused, pump set to 60 mL/h = 45 mg/h"
    stopped = handover_of(record([*lines, ("26:00", Stop())], ORDER, BAG), at("30:00"))
    assert fact(stopped, "Rate") == "stopped, infused 21 min"
    assert fact(stopped, "Stopped") == "pump volume not recorded"
    told = record([*lines, ("26:00", Stop()), ("27:00", StopDetail(Decimal("18.5"), "her wish"))], ORDER, BAG)
    assert fact(handover_of(told, at("30:00")), "Stopped") == "pump 18.5 mL, her wish"
    assert "Planned end" not in dict(stopped.ketamine)


def test_an_event_is_open_until_its_own_name_is_resolved() -> None:
    made = record([("1:00", Event("nausea", "mild")), ("2:00", Event("anxiety", "moderate")),
                   ("3:00", Event("Nausea", "resolved")), ("4:00", Event("nausea"))])  # fmt: skip
    handover = handover_of(made, at("5:00"))
    assert [one.text for one in handover.open_events] == ["Nausea", "Anxiety, moderate"]
    assert len(handover.events) == 4
    assert [one.text for one in handover_of(record([("1:00", Event("nausea", "mild")), ("3:00", Event(
        "nausea", "resolved"))]), at("5:00")).open_events] == []  # fmt: skip


def test_who_ordered_a_drug_is_said_and_also_that_nobody_said_it() -> None:
    made = record([("1:00", Medication("ondansetron", "4 mg IV", "nausea", PHYSICIAN)),
                   ("2:00", Medication("labetalol", "10 mg IV"))])  # fmt: skip
    first, second = handover_of(made, at("3:00")).medications
    assert first.text == "ondansetron 4 mg IV for nausea, ordered by A. Novak MD"
    assert second.text == f"labetalol 10 mg IV, by whose order: {MISSING}"
    assert (second.time, second.by) == ("14:02", "RP")


def test_what_was_struck_is_gone_and_what_was_amended_counts() -> None:
    made = record([("0:00", Vitals(120, 70)), ("1:00", Event("nausea", "mild")), ("2:00", IvSite("left forearm"))])
    correct(made, 2, Vitals(128, 70), "5:00")
    correct(made, 3, Strike(), "6:00")
    handover = handover_of(made, at("7:00"))
    assert (sign(handover, "BP").value, handover.events) == ("128/70", ())
    assert fact(handover, "IV site") == "left forearm (14:02)"


def test_contact_escort_and_site_come_from_where_they_were_charted() -> None:
    patient = replace(PATIENT, contact="Luis, 555 0134")
    lines = [line for line in SOUND if line[1] != Check("driver", "yes")]
    made = session([*lines, ("-6:00", Check("driver", "brother, comes at 15:00"))], patient=patient)
    handover = handover_of(made, at("1:20:00"))
    assert fact(handover, "Contact") == "Luis, 555 0134"
    assert fact(handover, "Escort") == "driver: brother, comes at 15:00 (13:54); escort: yes (15:12)"
    assert fact(handover, "IV site") == "removed 15:11: intact"
    assert fact(handover, "Order") == "37.5 mg over 40 min, ordered by A. Novak MD"


def test_notes_are_those_of_the_last_hour_and_of_a_closed_session_those_before_its_end() -> None:
    lines: Lines = [("0:00", Note("old")), ("59:00", Note("new"))]
    assert [one.text for one in handover_of(record(lines), at("1:10:00")).notes] == ["new"]
    closed = session([*SOUND, ("50:00", Note("old")), ("1:20:00", Note("new")), ("1:55:00", Close())])
    handover = handover_of(closed, at("24:00:00"))
    assert [one.text for one in handover.notes] == ["new"]
    assert handover.phase == "Closed since 15:55"
    assert handover.foot == "Copy of the record at 14:00 on 23 Nov 2026. A record, not a monitor."


def test_a_cancelled_session_is_told_as_such() -> None:
    made = record([("1:00", Cancel("fever"))])
    handover = handover_of(made, at("30:00"))
    assert handover.phase == "Cancelled since 14:01"
    assert fact(handover, "Rate") == "not started"
    assert made.opened == opened()

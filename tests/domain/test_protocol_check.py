"""What cannot be meant in a protocol, what is odd, what is planned, and what changed, each in words."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from ketadesk import paths
from ketadesk.domain.drug_rules import Cap, DrugRules
from ketadesk.domain.limit import Limit
from ketadesk.domain.protocol import CanAnswer, Criterion, News2Rules
from ketadesk.domain.protocol_changes import changes
from ketadesk.domain.protocol_check import faults, remarks
from ketadesk.domain.protocol_plan import PlannedCheck, protocol_plan
from ketadesk.domain.series import Interval, Series
from ketadesk.domain.start_check import StartCheck
from ketadesk.library.shelf import Shelf

SHELF = Shelf([paths.resources()])
INSTRUMENTS = SHELF.instruments()
PROTOCOL = SHELF.choose("trd-0.5-40").rulebook.protocol
SBP, DBP = PROTOCOL.limits[0], PROTOCOL.limits[1]
EVERY_5 = (Interval(5),)


@pytest.mark.parametrize("name", SHELF.protocols())
def test_the_shipped_protocols_have_no_faults(name: str) -> None:
    assert faults(SHELF.choose(name).rulebook.protocol, INSTRUMENTS) == ()


FAULTS: list[tuple[dict[str, Any], str]] = [
    ({"id": "../x"}, "The id “../x” cannot name a file: small letters, digits, point and hyphen do"),
    ({"id": "Own"}, "The id “Own” cannot name a file: small letters, digits, point and hyphen do"),
    ({"name": " "}, "The protocol has no name"),
    ({"source": ""}, "The protocol has no source"),
    ({"recovery_min": 9999}, "Recovery_min 9999 is outside 0 to 1440"),
    ({"vitals": ("bp", "pulse")}, "“pulse” in vitals is no vital sign; there are bp, diastolic, etco2"),
    ({"vitals": ()}, "No vital sign is charted"),
    ({"baseline": ("bp", "bp")}, "Baseline names a sign twice"),
    ({"baseline": ("hr", "spo2")},
     "Limit SBP is told against a baseline that is not asked for: add systolic to the baseline"),
    ({"instruments": (*PROTOCOL.instruments, "phq-9")}, "The instrument “phq-9” is nowhere to be found"),
    ({"can_answer": CanAnswer("rass", 0)}, "Whether a patient can answer is told from “rass”, which is not listed"),
    ({"can_answer": CanAnswer("moaa-s", 6)}, "Can answer: 6 is outside what MOAA/S can be, 5–0"),
    ({"news2": News2Rules(1, 21)}, "NEWS2 told from 21 is outside 1 to 20"),
    ({"series": (Series("phq-9", "infusion", EVERY_5),)},
     "A series asks for “phq-9”, which is not listed among the instruments"),
    ({"series": (Series("vitals", "infusion", EVERY_5, grace_min=5),)},
     "Series vitals while infusing: 5 min of grace reach the next check after 5 min"),
    ({"series": (Series("vitals", "infusion", EVERY_5), Series("vitals", "infusion", (Interval(9),)))},
     "Two series ask for vitals while infusing"),
    ({"series": (Series("vitals", "infusion", EVERY_5, parts=("pupils",)),)}, "“pupils” in the series vitals"),
    ({"limits": (replace(SBP, above=Decimal(400)),)},
     "Limit SBP: 400 is outside what systolic pressure can be, 40 to 300 mmHg"),
    ({"limits": (replace(SBP, part="pulse"),)},
     "Limit SBP: “pulse” is neither a vital sign nor a listed instrument"),
    ({"limits": (Limit("MOAA/S", "moaa-s", below=Decimal(7)),)},
     "Limit MOAA/S: 7 is outside what MOAA/S can be, 5–0"),
    ({"limits": (replace(SBP, above=Decimal(95)), DBP)}, "Limit SBP above 95 is not higher than DBP above 100"),
    ({"start_checks": (*PROTOCOL.start_checks, PROTOCOL.start_checks[0])}, "Two checks have the item identity"),
    ({"end_checks": (StartCheck("x", " "),)}, "The check x has no label"),
    ({"start_checks": (StartCheck("x", "X", severity="warn", against=("not possible",)),)},
     "The check x: “not possible” never counts; an answer against it is one small word"),
    ({"discharge": (Criterion("x", "X"),)}, "The criterion x can never be met: say what it accepts"),
    ({"discharge": (Criterion("x", "X", at_least=5, at_most=2),)}, "The criterion x leaves nothing between 5 and 2"),
    ({"discharge": (Criterion("x", "X", at_least=5, scale="aldrete-mmhg"),)},
     "The criterion x is answered by “aldrete-mmhg”, which is not listed"),
    ({"discharge": (Criterion("x", "X", at_least=9, scale="moaa-s"),)}, "The criterion x: 9 is outside"),
    ({"discharge": (Criterion("x", "X", part="pulse", within_percent=Decimal(20)),)},
     "The criterion x: “pulse” is no vital sign"),
    ({"drug": DrugRules(usual_minutes=0)}, "Drug.usual_minutes 0 is outside 1 to 1440"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "words"), FAULTS, ids=lambda case: case[:40] if isinstance(case, str) else "")
def test_what_cannot_be_meant_is_told(changed: dict[str, Any], words: str) -> None:
    assert any(words in one for one in faults(replace(PROTOCOL, **changed), INSTRUMENTS)), faults(
        replace(PROTOCOL, **changed), INSTRUMENTS
    )


def test_two_scales_of_one_word_are_told() -> None:
    alike = {**INSTRUMENTS, "rass": replace(INSTRUMENTS["rass"], word="sedation")}
    both = replace(PROTOCOL, instruments=(*PROTOCOL.instruments, "rass"))
    assert faults(both, alike) == ("moaa-s and rass are both called “sedation”: list one of them",)


REMARKS: list[tuple[dict[str, Any], str]] = [
    ({"series": ()}, "Nothing ever comes due: there is no series of checks"),
    ({"recovery_min": 0}, "The patient is not observed after the stop: the observation is 0 min"),
    ({"recovery_min": 5},
     "Series vitals in recovery: the first check after 10 min lies beyond the observation of 5 min"),
    ({"series": (Series("vitals", "infusion", (Interval(50),)),)},
     "Series vitals while infusing: the first check after 50 min lies beyond the infusion of 40 min"),
    ({"series": (Series("vitals", "from-start", at_min=(40, 120)),)},
     "Series vitals from the start on: minute 120 lies beyond the planned end after 70 min"),
    ({"series": (Series("vitals", "infusion", EVERY_5, after_limit_min=10),)},
     "Series vitals while infusing: 10 min after a limit are later than every 5 min"),
    ({"limits": (replace(SBP, source=" "),)}, "No source beside these limits: SBP"),
    ({"start_checks": (StartCheck("x", "Xylophone"),)}, "No source beside these checks: Xylophone"),
    ({"drug": DrugRules(max_mg=Cap(Decimal(100)))}, "The dose rules have no source"),
    ({"events": ("nausea", "nausea")}, "One of the events stands there twice"),
    ({"symptoms": ()}, "Limits ask for symptoms and none is listed"),
    ({"news2": News2Rules()}, "NEWS2 is asked for, and temp not among the vital signs"),
    ({"discharge": (Criterion("t", "Warm", part="temp", within_percent=Decimal(5)),)},
     "The criterion Warm compares with a baseline that is not asked for"),
]  # fmt: skip


@pytest.mark.parametrize(("changed", "words"), REMARKS, ids=lambda case: case[:40] if isinstance(case, str) else "")
def test_what_is_odd_is_told_and_keeps_nothing_from_being_saved(changed: dict[str, Any], words: str) -> None:
    odd = replace(PROTOCOL, **changed)
    assert words in remarks(odd, INSTRUMENTS)
    assert faults(odd, INSTRUMENTS) == ()
    assert words not in remarks(PROTOCOL, INSTRUMENTS)


def test_a_planned_session_has_every_check_at_its_minute() -> None:
    plan = protocol_plan(SHELF.choose("trd-0.5-0-40-120").rulebook.protocol, INSTRUMENTS)
    assert (plan.infusion_min, plan.end_min) == (40, 120)
    assert plan.lanes[0].checks == (PlannedCheck(40, 5, 5), PlannedCheck(120, 5, 5))
    assert plan.in_words() == (
        "2 sets of vitals, CADSS-6 at 40 min, Dissociation at 40 min, 120 min, MOAA/S at 40 min, 120 min"
    )
    long = protocol_plan(SHELF.choose("pain-q15-q30").rulebook.protocol, INSTRUMENTS)
    assert [one.at_min for one in long.lanes[0].checks] == [15, 30, 45, 60, 90, 120, 150, 180, 210, 240]
    assert long.infusion_min == 180
    hour = replace(PROTOCOL, drug=replace(PROTOCOL.drug, usual_minutes=60))
    assert protocol_plan(hour, INSTRUMENTS).in_words() == "15 sets of vitals"
    assert protocol_plan(replace(PROTOCOL, series=()), INSTRUMENTS).in_words() == "no checks"
    both = (Series("vitals", "infusion", (Interval(20),)), Series("vitals", "infusion", EVERY_5, parts=("bp", "hr")))
    named = replace(PROTOCOL, series=both)
    assert protocol_plan(named, INSTRUMENTS).in_words() == "2 sets of vitals, BP, HR 8 times"
    assert faults(named, INSTRUMENTS) == ()


def test_what_changed_is_told_in_words() -> None:
    checks = PROTOCOL.start_checks
    after = replace(
        PROTOCOL, version=9, recovery_min=45, can_answer=None, seen_every_min=None,
        limits=(replace(SBP, above=Decimal(150), rise=None), *PROTOCOL.limits[2:], Limit("T", "temp", Decimal(38))),
        start_checks=(checks[1], checks[0], *checks[2:]), drug=replace(PROTOCOL.drug, max_mg=Cap(Decimal(80), True)),
        series=(replace(PROTOCOL.series[0], intervals=(Interval(5, 30), Interval(10))), *PROTOCOL.series[1:]),
    )  # fmt: skip
    assert changes(PROTOCOL, after) == (
        "observation, min: 30, now 45",
        "series: vitals while infusing: intervals: every 5 min, now every 5 min for 30 min, every 10 min",
        "checks before the start: in another order",
        "dose rules: most, mg: nothing, now 80 (never more)",
        "limits: T is new",
        "limits: DBP is gone",
        "limits: SBP: above: 160, now 150",
        "limits: SBP: rise: 40, now nothing",
        "looked in every, min: 15, now nothing",
        "when a patient can answer: moaa-s, 4, now nothing",
    )
    assert changes(PROTOCOL, replace(PROTOCOL, version=8)) == ()

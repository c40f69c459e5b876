"""A whole visit by keyboard: the canonical session, typed key by key, is the record that its script gives."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ketadesk import paths
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.domain.dose import dose_at, pump_volume_ml, stop_reason
from ketadesk.domain.entries import Scale, Stop, StopDetail, Vitals
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.phases import Phase
from ketadesk.domain.quantity import shown
from ketadesk.domain.record import Record
from tests.support import play
from tests.ui.driving import Driven, driving

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
BEGIN = DEMO_NOW.replace(hour=18, minute=42, second=0)
"""13:42 in the clinic."""


@pytest.fixture
def clinic(tmp_path: Path, qtbot: object) -> Iterator[Driven]:
    with driving(tmp_path / "data", ManualClock(BEGIN)) as driven:
        for person in (Staff("AN", "A. Novak MD", Role.PHYSICIAN), Staff("RP", "R. Patel RN", Role.NURSE)):
            driven.desk.staff.put(person, BEGIN)
        driven.window.take_person(person)
        yield driven


def prepare(driven: Driven) -> None:
    """The patient, the session and the order, from the keyboard alone."""
    driven.press(KEY.Key_N, CTRL)
    driven.type("Alvarez\n")  # nobody is found: on to the details
    driven.type("Alvarez, Maria\n004417\n1985-03-12\n1\npenicillin\n")
    driven.type("1\n")  # the room
    driven.type("\n")  # the list of protocols opens
    driven.choose("Depression 0.5 mg/kg over 40 min, checks every 5 min")
    driven.type("165\n75\tLuis Alvarez, husband, 555 0134\n")  # Tab to whom to call
    driven.type("0.5\n1\n40\n1\n")
    driven.type("37.5\n50\n")


def readings(driven: Driven, clock: str, vitals: str, scores: str) -> None:
    driven.at(clock)
    pressure, hr, spo2, rr = vitals.split()
    driven.type(f"{pressure}\n{hr}\n{spo2}\n{rr}\nRA\n")
    for score in scores:
        driven.type(f"{score}\n" if score != "-" else "\n")


def scale(driven: Driven, answers: str) -> None:
    """The full scale behind its link."""
    driven.page.act("scale:cadss-6")
    driven.type("".join(f"{answer}\n" for answer in answers))


def pick_event(driven: Driven, place: int, grade: str) -> None:
    """An event by its place among the picks, and the key of its grade."""
    driven.press(KEY.Key_E, ALT)
    driven.type("\t" * place + " " + grade)


def correct(driven: Driven) -> None:
    """The vitals of 14:38 were transposed: found in the timeline, amended with a reason."""
    driven.press(KEY.Key_F3)
    while "BP 125/90" not in str(driven.page.centre.timeline.table.currentIndex().data()):
        driven.press(KEY.Key_Up)
    driven.type("\n152/90\n" + "\n" * 9 + "transposed digits\n")
    driven.press(KEY.Key_F3)


def infuse(driven: Driven) -> None:
    """From the first baseline to the stop, as in the script."""
    driven.at("13:50").act("iv-site")
    driven.type("left forearm 22G patent\n")
    readings(driven, "14:04", "122/74 70 99 14", "--")
    readings(driven, "14:12", "124/76 72 99 14", "05")
    scale(driven, "000000")
    driven.at("14:14")
    driven.press(KEY.Key_F11)
    driven.type("asked on paper")
    driven.press(KEY.Key_Return, CTRL)
    readings(driven, "14:19", "134/82 78 98 15", "15")
    readings(driven, "14:24", "146/88 84 97 16", "25")
    driven.at("14:26")
    pick_event(driven, 1, "1\n")
    driven.press(KEY.Key_F9)
    driven.type("60\nanxious\n")
    readings(driven, "14:29", "164/96 90 97 16", "34")
    driven.at("14:30")
    pick_event(driven, 0, "1")
    driven.press(KEY.Key_M, ALT)
    driven.type(" nausea\t\n")
    driven.choose("A. Novak MD")
    driven.press(KEY.Key_Return, CTRL)
    driven.at("14:33")
    driven.press(KEY.Key_F2)  # what was recorded has been read
    driven.press(KEY.Key_F2)
    driven.type("2\n2\n2\n2\ntold A. Novak\n")
    readings(driven, "14:34", "158/93 87 98 15", "34")
    driven.at("14:38")
    pick_event(driven, 0, "0")
    driven.press(KEY.Key_E, CTRL)
    readings(driven, "14:38", "125/90 85 98 15", "34")
    driven.at("14:40")
    driven.press(KEY.Key_F10)
    driven.type('Tearful, then calm; holding hand. "Floating above the lake."\n')
    driven.at("14:41")
    correct(driven)
    readings(driven, "14:44", "150/90 84 97 15", "34")
    scale(driven, "233222")
    readings(driven, "14:50", "148/88 83 98 15", "34")
    readings(driven, "14:56", "146/86 82 98 15", "24")


def recover(driven: Driven) -> None:
    """From the stop to the close."""
    driven.at("15:01")
    driven.press(KEY.Key_F12)
    driven.type("50.0\ncomplete\n")
    readings(driven, "15:01", "142/84 80 98 14", "25")
    readings(driven, "15:11", "134/80 76 98 14", "15")
    driven.at("15:20")
    driven.press(KEY.Key_F10)
    driven.type("Reflective, no distress, drank water.\n")
    readings(driven, "15:21", "128/78 74 99 14", "05")
    readings(driven, "15:31", "126/76 72 99 14", "05")
    scale(driven, "000000")
    driven.page.act("iv-removed")
    driven.type("intact\n")
    driven.page.act("discharge")
    driven.type("5\n1\n1\n1\n0\n1\n1\n")
    driven.at("15:36")
    driven.press(KEY.Key_W, CTRL)
    driven.press(KEY.Key_Return, CTRL)


def said(record: Record) -> list[tuple[object, ...]]:
    """What counts, act by act; the stop's volume and reason may stand in the stop or behind it."""
    found: list[tuple[object, ...]] = []
    for act in record.acts():
        if isinstance(act.content, Stop):
            found.append((act.at, Stop.kind, pump_volume_ml(record), stop_reason(record)))
        elif not isinstance(act.content, StopDetail):
            found.append((act.at, act.author.code, act.content, tuple(version.reason for version in act.versions)))
    return found


def test_a_visit_by_keyboard_is_the_record_of_its_script(clinic: Driven, tmp_path: Path) -> None:
    prepare(clinic)
    clinic.press(KEY.Key_Escape)  # the checks before the start are asked first; this script has none
    infuse(clinic)
    recover(clinic)
    kept = clinic.desk.fresh(clinic.page.recorder.record.session_id).record
    script = (paths.resources() / "sessions" / "demo.txt").read_text("utf-8")
    reason = "14:14 override checks-not-answered because asked on paper"
    script = script.replace("14:14 start\n", f"14:14 start\n{reason}\n")
    assert said(kept) == said(play(script, tmp_path / "script").record)
    dose = dose_at(kept, clinic.clock.now())
    assert (shown(dose.given_mg, 2), int(dose.infusing_s), kept.phase) == ("37.5", 47 * 60, Phase.CLOSED)


def test_one_full_set_takes_less_than_25_keys_and_is_seen_at_once(clinic: Driven) -> None:
    prepare(clinic)
    clinic.press(KEY.Key_Escape)
    keys = clinic.type("158/93\n87\n98\n15\n\n3\n4\n")
    assert keys < 25
    vitals, dissociation, sedation = (act.content for act in clinic.stored().acts()[1:])
    assert isinstance(vitals, Vitals)
    assert (vitals.systolic, vitals.diastolic, vitals.hr, vitals.spo2, vitals.rr) == (158, 93, 87, 98, 15)
    assert vitals.o2 is None
    assert isinstance(dissociation, Scale)
    assert isinstance(sedation, Scale)
    assert (dissociation.answers, sedation.answers) == ((3,), (4,))
    sheet = clinic.page.centre.flowsheet.flowsheet.sheet
    assert sheet is not None
    shown_now = {name: value.text for name, _ in sheet.names if (value := sheet.value(0, name)) is not None}
    assert shown_now | {"map": ""} == {
        "bp": "158/93", "hr": "87", "spo2": "98", "rr": "15", "dissociation": "3", "sedation": "4", "map": "",
    }  # fmt: skip
    assert "BP 158/93" in clinic.page.centre.trend.accessibleDescription()
    assert clinic.page.acts.entry_fields() == {}

"""The session page: refusals said, nothing filled in, drafts kept apart, corrections, late entries, the stop."""

import os
import signal
import subprocess
import sys
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ketadesk.app.clock import Jump, ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.domain.entries import ClockChanged, Close, NotDone, Override, Pause, Seen, Stop, StopDetail, Vitals
from ketadesk.domain.findings import open_findings
from ketadesk.domain.phases import Phase
from ketadesk.domain.timing import clock_time
from ketadesk.ui.widgets.picker import Picker
from ketadesk.ui.widgets.segmented import Segmented
from tests.ui.driving import Driven, driving

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def room(driven: Driven, place: int) -> None:
    driven.press(Qt.Key(Qt.Key.Key_0 + place), CTRL)


@pytest.mark.parametrize(
    ("place", "key", "modifier", "sentence"),
    [
        (3, KEY.Key_F8, Qt.KeyboardModifier.NoModifier, "Start the infusion first."),
        (3, KEY.Key_F9, Qt.KeyboardModifier.NoModifier, "Start the infusion first."),
        (3, KEY.Key_F12, Qt.KeyboardModifier.NoModifier, "Start the infusion first."),
        (3, KEY.Key_W, CTRL, "Cancel the session instead."),
        (1, KEY.Key_F11, Qt.KeyboardModifier.NoModifier, "The infusion has already been started."),
        (1, KEY.Key_W, CTRL, "Stop the infusion first."),
        (2, KEY.Key_F8, Qt.KeyboardModifier.NoModifier, "The infusion has already been stopped."),
        (2, KEY.Key_B, CTRL, "The infusion has already been stopped."),
        (1, KEY.Key_Return, CTRL, "Nothing is entered yet. Type or choose a value first."),
    ],
)
def test_a_refusal_stands_in_the_banner_until_it_is_read(
    driven: Driven, place: int, key: Qt.Key, modifier: Qt.KeyboardModifier, sentence: str
) -> None:
    room(driven, place)
    before = len(driven.stored().entries)
    driven.press(key, modifier)
    for _ in range(30):
        driven.pass_time(seconds=1)
    assert driven.page.banner.sentence == sentence
    assert len(driven.stored().entries) == before
    driven.press(KEY.Key_F2)
    assert driven.page.banner.sentence != sentence


def test_what_is_typed_wrong_says_so_while_it_is_wrong_and_loses_nothing(driven: Driven) -> None:
    before = len(driven.stored().entries)
    driven.type("84/132\n")
    fault = driven.page.acts.entry_faults()["bp"]
    assert "not below the systolic" in fault
    driven.press(KEY.Key_Return, CTRL)
    assert driven.page.banner.sentence == fault
    assert driven.page.acts.entry_fields()["bp"] == "84/132"
    assert len(driven.stored().entries) == before
    driven.page.entry.begin()
    driven.focus.selectAll() if isinstance(driven.focus, QLineEdit) else None
    driven.type("132/84\n260")
    assert list(driven.page.acts.entry_faults()) == ["hr"]
    driven.press(KEY.Key_Return, CTRL)
    assert "outside 20 to 250" in driven.page.banner.sentence
    driven.page.entry._because.box.setFocus()
    driven.type("SVT, seen on the ECG\n")
    vitals = driven.stored().of(Vitals)[-1][1]
    assert (vitals.systolic, vitals.hr, vitals.because) == (132, 260, "SVT, seen on the ECG")


def test_a_rate_of_zero_is_refused_and_stays_typed(driven: Driven) -> None:
    driven.press(KEY.Key_F9)
    driven.type("0\n\n")
    assert driven.page.banner.sentence == "A rate of 0 mL/h is a pause. Pause the infusion instead."
    assert driven.page.acts.job_values() == {"ml_per_h": "0"}
    driven.press(KEY.Key_Escape)
    driven.press(KEY.Key_F8)
    assert isinstance(driven.stored().acts()[-1].content, Pause)
    assert driven.stored().phase is Phase.PAUSED
    driven.press(KEY.Key_F8)
    assert driven.stored().phase is Phase.INFUSING


def test_nothing_is_filled_in_and_no_wheel_or_arrow_changes_anything(driven: Driven) -> None:
    page = driven.page
    driven.type("158")
    for box in inputs(page.entry):
        assert value_of(box) == ("158" if box.accessibleName() == "Blood pressure, mmHg" else "")
        turn_and_step(box)
    assert page.acts.entry_fields() == {"bp": "158"}
    for name in ("rate", "bolus", "bag", "order-change", "not-done", "scale:cadss-6", "amend:10", "checks", "event"):
        page.act(name)
        assert page.side.form is not None
        for box in inputs(page.side.form):
            assert value_of(box) == "", f"{name}: {box.accessibleName()}"
            turn_and_step(box)
            assert value_of(box) == "", f"{name}: {box.accessibleName()}"
        assert page.acts.job_values() == {}
    assert page.acts.entry_fields() == {"bp": "158"}


def inputs(place: QWidget) -> list[QWidget]:
    kinds = (QLineEdit, Segmented, Picker)
    return [one for one in place.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]


def value_of(box: QWidget) -> str:
    if isinstance(box, QLineEdit):
        return box.text()
    assert isinstance(box, Segmented | Picker)
    return box.value()


def turn_and_step(box: QWidget) -> None:
    """A wheel over it, and every arrow, as a sleeve or a cable would."""
    middle = QPointF(box.rect().center())
    wheel = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    box.setFocus()
    QApplication.sendEvent(box, wheel)
    for key in (KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right):
        QTest.keyClick(box, key)


def test_half_typed_values_stay_in_their_room(driven: Driven, demo: Path) -> None:
    driven.type("158/9")
    driven.press(KEY.Key_F9)
    driven.type("45")
    room(driven, 2)
    assert driven.page.acts.entry_fields() == {}
    assert driven.page.entry._boxes["bp"].text() == ""
    driven.press(KEY.Key_E, CTRL)
    driven.type("146")
    room(driven, 1)
    assert driven.page.acts.entry_fields() == {"bp": "158/9"}
    assert driven.page.acts.job_values() == {"ml_per_h": "45"}
    room(driven, 2)
    assert driven.page.acts.entry_fields() == {"bp": "146"}
    driven.type("/88\n83\n")
    driven.press(KEY.Key_Return, CTRL)
    assert driven.page.acts.entry_fields() == {}
    assert driven.stored().opened.patient.name == "Okafor, James"
    assert driven.stored().of(Vitals)[-1][1] == Vitals(146, 88, hr=83)
    room(driven, 1)
    assert driven.stored().of(Vitals)[-1][1].systolic == 164


KILLED = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import Qt
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from tests.ui.driving import driving
with driving(Path(sys.argv[1]), ManualClock(DEMO_NOW), "RP") as driven:
    driven.type("158/93\\n87\\n9")
    driven.press(Qt.Key.Key_F9)
    driven.type("45\\nstill anxious")
    print("typed", flush=True)
    sys.stdin.read()
"""


def test_half_typed_values_survive_a_kill(demo: Path, qtbot: object) -> None:
    command = [sys.executable, "-c", KILLED, str(demo)]
    root = Path(__file__).resolve().parents[2]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"typed\n"
        os.kill(process.pid, signal.SIGKILL)
    with driving(demo, ManualClock(DEMO_NOW + timedelta(minutes=3)), "RP") as driven:
        boxes = driven.page.entry._boxes
        assert [boxes[name].text() for name in ("bp", "hr", "spo2", "rr")] == ["158/93", "87", "9", ""]
        assert driven.page.acts.job_values() == {"ml_per_h": "45", "because": "still anxious"}
        assert driven.page.side.form is not None, "the form is asked again"
        room(driven, 2)
        assert driven.page.acts.entry_fields() == {}
        assert driven.page.side.form is None


def test_what_happened_earlier_is_one_key_and_marked_late_at_once(driven: Driven) -> None:
    driven.press(KEY.Key_5, ALT)
    assert driven.page.entry.record.text() == "Record 14:27"
    driven.press(KEY.Key_0, ALT)
    assert driven.page.entry.record.text() == "Record 14:22 · late"
    driven.page.entry.begin()
    driven.type("150/90\n")
    driven.press(KEY.Key_Return, CTRL)
    act = next(one for one in driven.stored().acts("vitals") if one.content == Vitals(150, 90))
    assert clock_time(act.at, driven.stored().zone) == "14:22"
    sheet = driven.page.centre.flowsheet.flowsheet.sheet
    assert sheet is not None
    place = [sheet.time(n) for n in range(sheet.count)].index("14:22")
    late = sheet.value(place, "bp")
    assert late is not None
    assert late.mark == "L"
    driven.press(KEY.Key_T, ALT)
    driven.type("25:00")
    assert driven.page.entry.record.text() == "Record –"
    driven.page.entry.begin()
    driven.type("150/90")
    driven.press(KEY.Key_Return, CTRL)
    assert "25:00" in driven.page.banner.sentence
    assert driven.page.acts.entry_fields()["bp"] == "150/90"


def test_not_done_with_its_reason_answers_what_is_due(driven: Driven) -> None:
    room(driven, 2)
    assert driven.page.banner.sentence.startswith("Vitals overdue 2:03, due 14:30")
    assert driven.window.bar._cards[driven.window.rooms[1]]._glance.word == "OVERDUE"
    driven.press(KEY.Key_F2)
    assert driven.page.banner.sentence == ""
    driven.press(KEY.Key_F7)
    driven.type("\n")
    driven.choose("All vitals")
    driven.type("2\n\n")
    assert driven.stored().of(NotDone)[-1][1] == NotDone("vitals", "asleep")
    assert driven.window.bar._cards[driven.window.rooms[1]]._glance.word == ""
    assert driven.page.outlook.dues[0].at == DEMO_NOW + timedelta(minutes=10)


def test_the_eyes_on_check_is_one_key(driven: Driven) -> None:
    driven.press(KEY.Key_F6)
    assert isinstance(driven.stored().acts()[-1].content, Seen)
    assert driven.page.banner.sentence == "Patient seen 14:32"


def test_an_amendment_shows_both_values_and_needs_a_reason(driven: Driven) -> None:
    table = driven.page.centre.flowsheet
    table.setFocus()
    table.setCurrentIndex(table.flowsheet.index(0, 4))
    driven.type("\n152/90\n" + "\n" * 10)
    assert driven.page.banner.sentence == "Say why: a correction needs a reason."
    driven.type("transposed digits\n")  # the last box, where the reason belongs, kept the focus
    sheet = table.flowsheet.sheet
    assert sheet is not None
    now = sheet.value(4, "bp")
    assert now is not None
    assert (now.text, now.was) == ("152/90", ("164/96",))
    kept = driven.stored().act_of(now.act.root)
    assert (kept.entry.reason, kept.amended) == ("transposed digits", True)
    assert isinstance(kept.content, Vitals)
    assert kept.content.hr == 90, "what was not wrong stays"


def test_the_last_entry_is_struck_by_one_key_with_a_reason(driven: Driven) -> None:
    driven.press(KEY.Key_F6)
    driven.press(KEY.Key_Z, CTRL)
    driven.type("wrong room\n")
    seen = driven.stored().every_act()[-1]
    assert seen.strike is not None
    assert (seen.kind, seen.strike.reason) == ("seen", "wrong room")
    driven.press(KEY.Key_F3)
    lines = driven.page.centre.timeline.acts.lines
    assert (lines[-1].struck, lines[-1].before) == (True, "struck · RP: wrong room")


def test_at_the_planned_end_the_page_asks_and_keeps_asking(driven: Driven) -> None:
    driven.at("14:58")
    driven.type("146/86")
    driven.press(KEY.Key_Return, CTRL)
    driven.press(KEY.Key_F2)
    driven.at("15:01")
    assert driven.page.banner.sentence == "Planned end 15:01: stopped at 15:01?"
    driven.press(KEY.Key_F2)
    assert driven.page.banner.sentence == ""
    driven.pass_time(minutes=1)
    assert driven.page.banner.sentence == "Planned end 15:01: stopped at 15:01?"
    driven.pass_time(minutes=2)
    assert "No stop recorded" in driven.page.banner.sentence
    assert driven.window.bar._cards[driven.window.rooms[0]]._glance.word == "STOP?"
    driven.page.banner._answer.click()
    stop, _ = driven.stored().of(Stop)[-1]
    assert clock_time(stop.at, driven.stored().zone) == "15:01"
    driven.type("50.0\ncomplete\n")
    assert driven.stored().of(StopDetail)[-1][1] == StopDetail(Decimal("50.0"), "complete")


def test_a_changed_clock_is_written_into_every_running_session(driven: Driven) -> None:
    driven.window._bridge.jumped.emit(Jump(DEMO_NOW, DEMO_NOW + timedelta(minutes=2)))
    for session_id in driven.window.rooms:
        assert driven.desk.fresh(session_id).record.of(ClockChanged)
    assert "clock was set" in driven.page.banner.sentence


def test_a_closed_session_takes_nothing_more_and_leads_to_its_report(driven: Driven) -> None:
    room(driven, 2)
    session_id = driven.page.recorder.record.session_id
    driven.type("14")
    driven.press(KEY.Key_W, CTRL)
    assert driven.page.side.form is not None
    driven.press(KEY.Key_Return, CTRL)
    assert driven.page.banner.sentence.startswith("Something is typed and not recorded yet.")
    assert driven.stored().phase is Phase.RECOVERY
    driven.press(KEY.Key_Escape)
    driven.press(KEY.Key_Backspace)
    driven.press(KEY.Key_Backspace)
    driven.press(KEY.Key_W, CTRL)
    driven.press(KEY.Key_Return, CTRL)
    assert driven.page.banner.sentence.startswith("Mend it, or say why it stays so: ")
    found = open_findings(driven.stored())
    driven.type("".join(f"reason {n}\n" for n in range(len(found))))
    assert driven.stored().phase is Phase.CLOSED
    overrides = [override for _, override in driven.stored().of(Override)]
    assert [(one.finding, one.words) for one in overrides] == [(one.name, one.words) for one in found]
    assert [one.because for one in overrides] == [f"reason {n}" for n in range(len(found))]
    assert driven.stored().of(Close)[0][1].missing == ()
    assert session_id not in driven.window.rooms
    driven.press(KEY.Key_F6)
    assert driven.page.banner.sentence == "This session is closed. Add an addendum instead."
    driven.press(KEY.Key_P, CTRL)
    assert driven.window.front is driven.window.pages.report

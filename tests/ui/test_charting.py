"""Charting by keys beyond the visit: what each phase refuses, whole sets, times, drafts, picks."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Discharge,
    Event,
    IvRemoved,
    Medication,
    NotDone,
    Note,
    Pause,
    Rate,
    Resume,
    Scale,
    Stop,
    Vitals,
)
from ketadesk.domain.findings import open_findings
from ketadesk.domain.order import BagContent
from ketadesk.domain.phases import CLOSED_SENTENCE, Phase
from ketadesk.domain.timing import clock_time
from tests.ui.driving import Driven, driving

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAIN = Qt.KeyboardModifier.NoModifier


def room(driven: Driven, place: int) -> None:
    driven.press(Qt.Key(Qt.Key.Key_0 + place), CTRL)


def entries(driven: Driven) -> int:
    return len(driven.stored().entries)


def again(driven: Driven, text: str) -> None:
    """Type in place of what stands in the box."""
    box = driven.focus
    assert isinstance(box, QLineEdit)
    driven.press(KEY.Key_A, CTRL)
    driven.type(text)


def tab_to(driven: Driven, name: str) -> None:
    QApplication.processEvents()  # what was made just now is shown
    for _ in range(80):
        if driven.focus.accessibleName() == name:
            return
        driven.type("\t")
    raise AssertionError(f"Tab does not reach {name}")


def times(driven: Driven) -> list[str]:
    sheet = driven.page.centre.flowsheet.flowsheet.sheet
    assert sheet is not None
    return [sheet.time(place) for place in range(sheet.count)]


def cell(driven: Driven, time: str, name: str) -> tuple[str, str]:
    """Text and mark of a value in the flowsheet on the screen."""
    sheet = driven.page.centre.flowsheet.flowsheet.sheet
    assert sheet is not None
    value = sheet.value(times(driven).index(time), name)
    assert value is not None, f"no {name} at {time}"
    return value.text, value.mark


# what each phase refuses


@pytest.mark.parametrize(
    ("place", "before", "act", "sentence"),
    [
        (3, "", "resume", "Start the infusion first."),
        (3, "", "discharge", "Stop the infusion first."),
        (1, "", "discharge", "Stop the infusion first."),
        (1, "", "cancel", "Stop the infusion first."),
        (1, "", "stop-detail", "Stop the infusion first."),
        (1, "pause", "start", "The infusion has already been started."),
        (1, "pause", "close", "Stop the infusion first."),
        (1, "pause", "cancel", "Stop the infusion first."),
        (2, "", "start", "The infusion has already been started."),
        (2, "", "rate", "The infusion has already been stopped."),
        (2, "", "stop", "The infusion has already been stopped."),
        (2, "", "bag", "The infusion has already been stopped."),
        (2, "", "cancel", "The infusion has already been stopped."),
    ],
)
def test_what_a_phase_refuses_is_said_and_nothing_is_written(
    driven: Driven, place: int, before: str, act: str, sentence: str
) -> None:
    room(driven, place)
    if before:
        driven.page.act(before)
    count = entries(driven)
    driven.window.act(act)
    assert driven.page.banner.sentence == sentence
    assert driven.page.side.form is None
    assert entries(driven) == count


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (KEY.Key_F6, PLAIN), (KEY.Key_F7, PLAIN), (KEY.Key_F8, PLAIN), (KEY.Key_F9, PLAIN), (KEY.Key_F11, PLAIN),
        (KEY.Key_F12, PLAIN), (KEY.Key_B, CTRL), (KEY.Key_H, CTRL), (KEY.Key_Z, CTRL), (KEY.Key_W, CTRL),
    ],
)  # fmt: skip
def test_a_closed_session_refuses_every_act(driven: Driven, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    close(driven)
    count = entries(driven)
    driven.press(key, modifier)
    assert driven.page.banner.sentence == CLOSED_SENTENCE
    assert entries(driven) == count
    assert driven.stored().phase is Phase.CLOSED


def test_a_closed_session_takes_no_letter(driven: Driven) -> None:
    close(driven)
    count = entries(driven)
    assert driven.focus.accessibleName() == "Report"
    driven.type("14")
    for key, modifier in ((KEY.Key_F10, PLAIN), (KEY.Key_E, CTRL), (KEY.Key_E, ALT), (KEY.Key_M, ALT)):
        driven.press(key, modifier)
        assert driven.page.banner.sentence == CLOSED_SENTENCE
        driven.type("Gone.")
    driven.press(KEY.Key_5, ALT)
    driven.press(KEY.Key_T, ALT)
    assert driven.page.banner.sentence == "No other time can be said here."
    driven.type("14:3")
    driven.press(KEY.Key_Return, CTRL)
    assert entries(driven) == count
    assert driven.desk.drafts.get(driven.page.recorder.record.session_id) == {}


def close(driven: Driven) -> None:
    room(driven, 2)
    driven.press(KEY.Key_W, CTRL)
    driven.type("later\n" * len(open_findings(driven.stored())))
    assert driven.stored().phase is Phase.CLOSED


def test_pause_and_resume_are_one_key_and_a_pause_can_be_stopped(driven: Driven) -> None:
    for expected in (Pause, Resume, Pause):
        driven.press(KEY.Key_F8)
        assert isinstance(driven.stored().acts()[-1].content, expected)
        driven.pass_time(seconds=20)
    driven.press(KEY.Key_F9)
    driven.type("45\nslower from here\n")
    assert driven.stored().of(Rate)[-1][1] == Rate(Decimal(45), "slower from here")
    assert driven.stored().phase is Phase.PAUSED, "it counts from the resumption"
    driven.press(KEY.Key_F12)
    assert isinstance(driven.stored().acts()[-1].content, Stop), "written at the press, before anything is asked"
    assert driven.page.side.form is not None
    driven.press(KEY.Key_Escape)
    assert driven.stored().phase is Phase.RECOVERY


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("0", "A rate of 0 mL/h is a pause. Pause the infusion instead."),
        ("-5", "is not a number"),
        ("1300", "outside 0.1 to 1200 mL/h"),
        ("7,5", "is not a number"),
        ("", "Pump rate is empty. Fill it in first."),
    ],
)
def test_a_rate_that_cannot_be_meant_stays_in_its_form(driven: Driven, typed: str, sentence: str) -> None:
    count = entries(driven)
    driven.press(KEY.Key_F9)
    driven.type(f"{typed}\nanxious\n")
    assert sentence in driven.page.banner.sentence
    assert driven.page.side.form is not None
    assert driven.page.acts.job_values() == ({"ml_per_h": typed} if typed else {}) | {"because": "anxious"}
    assert entries(driven) == count


def test_bolus_and_bag_have_keys_of_their_own(driven: Driven) -> None:
    driven.press(KEY.Key_B, CTRL)
    driven.type("8.4\n1\n1\n")
    assert driven.stored().of(Bolus)[-1][1] == Bolus(Decimal("8.4"), Decimal(1), from_bag=False)
    driven.press(KEY.Key_H, CTRL)
    driven.type("\t\t\t20\n50\n")  # past the vial and what was drawn from it: it was made up elsewhere
    assert driven.stored().of(Bag)[-1][1] == Bag(BagContent(Decimal(20), Decimal(50)))


# a set, whole or not at all


@pytest.mark.parametrize(
    ("wrong", "fault"),
    [
        ("84/132\n72\n98\n15\n", "not below the systolic"),
        ("120/120\n72\n98\n15\n", "not below the systolic"),
        ("132\n72\n98\n15\n", "cannot be read"),
        ("132/84\n7x\n98\n15\n", "7x"),
        ("132/84\n72\n101\n15\n", "100"),
        ("132/84\n72\n98\n15\n2,5", "cannot be read"),
    ],
)
def test_one_wrong_box_keeps_the_whole_set_out(driven: Driven, wrong: str, fault: str) -> None:
    count, before = entries(driven), times(driven)
    driven.type(wrong)
    tab_to(driven, "Sedation (MOAA/S)")
    driven.type("4")
    assert fault in driven.page.entry._fault.text()
    assert not driven.page.entry._fault.isHidden()
    kept = driven.page.acts.entry_fields()
    driven.press(KEY.Key_Return, CTRL)
    assert fault in driven.page.banner.sentence
    assert (entries(driven), times(driven)) == (count, before)
    assert driven.page.acts.entry_fields() == kept
    assert kept["scale:moaa-s"] == "4"


def test_the_fault_goes_as_soon_as_the_value_is_right(driven: Driven) -> None:
    driven.type("84/132")
    assert not driven.page.entry._fault.isHidden()
    again(driven, "132/84")
    assert driven.page.entry._fault.isHidden()
    assert driven.page.entry._because.isHidden()
    driven.press(KEY.Key_Return, CTRL)
    assert driven.stored().of(Vitals)[-1][1] == Vitals(132, 84)


def test_a_reason_belongs_to_one_set_only(driven: Driven) -> None:
    driven.type("132/84\n260")
    tab_to(driven, "Reason for a value out of range")
    driven.type("SVT on the ECG\n")
    assert driven.stored().of(Vitals)[-1][1] == Vitals(132, 84, hr=260, because="SVT on the ECG")
    assert driven.page.entry._because.isHidden()
    driven.pass_time(minutes=1)
    driven.type("132/84\n90")
    driven.press(KEY.Key_Return, CTRL)
    assert driven.stored().of(Vitals)[-1][1] == Vitals(132, 84, hr=90)


@pytest.mark.parametrize(
    ("typed", "o2"),
    [("RA", Decimal(0)), ("ra", Decimal(0)), ("air", Decimal(0)), ("2.5", Decimal("2.5")), ("", None)],
)
def test_room_air_is_not_the_same_as_not_charted(driven: Driven, typed: str, o2: Decimal | None) -> None:
    driven.type(f"132 84\n72\n98\n15\n{typed}")
    driven.press(KEY.Key_Return, CTRL)
    assert driven.stored().of(Vitals)[-1][1] == Vitals(132, 84, hr=72, spo2=98, rr=15, o2=o2)


def test_a_segment_is_chosen_by_its_digit_and_taken_back(driven: Driven) -> None:
    tab_to(driven, "Sedation (MOAA/S)")
    driven.type("9x")
    assert driven.page.acts.entry_fields() == {}
    driven.type("4")
    driven.type("3")
    assert driven.page.acts.entry_fields() == {"scale:moaa-s": "3"}
    driven.press(KEY.Key_Backspace)
    assert driven.page.acts.entry_fields() == {}
    driven.type("5\n")
    assert driven.stored().of(Scale)[-1][1] == Scale("moaa-s", (5,))


def test_events_and_medications_are_picked_and_taken_back(driven: Driven) -> None:
    count = entries(driven)
    driven.press(KEY.Key_E, ALT)
    driven.type(" ")  # nausea; the focus goes to its grade
    assert driven.page.acts.entry_fields() == {"event:nausea": "noted"}
    driven.press(KEY.Key_E, ALT)
    driven.type(" ")
    driven.press(KEY.Key_M, ALT)
    driven.type(" nausea")
    driven.press(KEY.Key_M, ALT)
    driven.type(" ")
    assert driven.page.acts.entry_fields().keys() <= {"give.reason"}
    driven.press(KEY.Key_Return, CTRL)
    assert driven.page.banner.sentence == "Nothing is entered yet. Type or choose a value first."
    assert entries(driven) == count
    driven.press(KEY.Key_E, ALT)
    driven.type(" \n")
    assert driven.stored().of(Event)[-1][1] == Event("nausea", None), "no grade was said, none is written"


def test_what_is_not_among_the_picks_has_a_form(driven: Driven) -> None:
    tab_to(driven, "Another event")
    driven.type(" itching\n1\n")
    assert driven.stored().of(Event)[-1][1] == Event("itching", "mild")
    tab_to(driven, "Another medication")
    driven.type(" paracetamol\n1 g IV\nheadache\n1\n")
    given = driven.stored().of(Medication)[-1][1]
    assert (given.drug, given.amount, given.reason) == ("paracetamol", "1 g IV", "headache")
    assert given.prescriber is not None
    assert given.prescriber.code == "AN"


def test_a_note_keeps_its_lines(driven: Driven) -> None:
    driven.press(KEY.Key_F10)
    driven.type("Tearful.")
    driven.press(KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    driven.type("Holding hand.\n")
    assert driven.stored().of(Note)[-1][1] == Note("Tearful.\nHolding hand.")


def test_recovery_ends_with_its_buttons_from_the_keyboard(driven: Driven) -> None:
    room(driven, 2)
    tab_to(driven, "IV out…")
    driven.type(" intact\n")
    assert driven.stored().of(IvRemoved)[-1][1] == IvRemoved("intact")
    tab_to(driven, "Discharge…")
    driven.type(" 5\n1\n1\n1\n0\n1\n1\n")
    assert dict(driven.stored().of(Discharge)[-1][1].answers) == {
        "moaas": "5", "oriented": "yes", "walking": "steady", "nausea": "none", "pain": "0", "escort": "yes",
        "instructions": "yes",
    }  # fmt: skip
    assert driven.stored().phase is Phase.DISCHARGED
    tab_to(driven, "Close…")
    driven.type(" " + "later\n" * len(open_findings(driven.stored())))
    assert driven.stored().phase is Phase.CLOSED


# when it happened


def test_five_minutes_ago_is_written_so_and_only_once(driven: Driven) -> None:
    driven.type("150/90")
    driven.press(KEY.Key_5, ALT)
    driven.press(KEY.Key_Return, CTRL)
    written = next(one for one in driven.stored().acts("vitals") if one.content == Vitals(150, 90))
    assert written.at == DEMO_NOW - timedelta(minutes=5)
    assert cell(driven, "14:27", "bp") == ("150/90", ""), "five minutes are not late"
    assert driven.page.entry.record.text() == "Record 14:32", "the next one is now again"


def test_a_typed_time_is_written_by_enter_and_late_at_once(driven: Driven) -> None:
    driven.type("150/90")
    driven.press(KEY.Key_T, ALT)
    driven.type("14:22")
    assert driven.page.entry.record.text() == "Record 14:22 · late"
    driven.type("\n")
    act = next(one for one in driven.stored().acts("vitals") if one.content == Vitals(150, 90))
    assert clock_time(act.at, driven.stored().zone) == "14:22"
    assert act.entry.entered_at == DEMO_NOW
    assert cell(driven, "14:22", "bp") == ("150/90", "L")


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("25:00", "The time “25:00” cannot be read."),
        ("soon", "The time “soon” cannot be read."),
        ("14:5", "The time “14:5” cannot be read."),
        ("14:33", "before the session was opened"),
        ("15:40", "before the session was opened"),
    ],
)
def test_a_time_that_cannot_be_meant_is_refused_and_stays(driven: Driven, typed: str, sentence: str) -> None:
    count = entries(driven)
    driven.type("150/90")
    driven.press(KEY.Key_T, ALT)
    driven.type(f"{typed}\n")
    assert sentence in driven.page.banner.sentence
    assert driven.page.acts.entry_fields() == {"bp": "150/90", "at": typed}
    assert entries(driven) == count


def test_the_time_of_a_form_is_its_own(driven: Driven) -> None:
    driven.press(KEY.Key_5, ALT)
    driven.press(KEY.Key_F9)
    assert driven.page.side.form is not None
    assert driven.page.side.form.submit.text() == "Record 14:32"
    driven.type("45")
    driven.press(KEY.Key_T, ALT)
    driven.type("14:10\n")
    assert driven.page.banner.sentence == "Start the infusion first."
    again(driven, "14:31")
    driven.type("\n")
    act, rate = driven.stored().of(Rate)[-1]
    assert (clock_time(act.at, driven.stored().zone), rate) == ("14:31", Rate(Decimal(45), None))
    assert driven.page.entry.record.text() == "Record 14:27", "the panel keeps the time that was chosen there"


def test_what_could_not_be_done_moves_the_due_on(driven: Driven) -> None:
    first = driven.page.outlook.dues[0].at
    driven.at("14:35")
    driven.press(KEY.Key_F7)
    driven.type("\n")
    driven.choose("All vitals")
    driven.type("4\ncuff leaks\n")
    assert driven.stored().of(NotDone)[-1][1] == NotDone("vitals", "equipment cuff leaks")
    assert driven.page.outlook.dues[0].at == driven.clock.now() + timedelta(minutes=5) > first
    driven.press(KEY.Key_F7)
    count = entries(driven)
    driven.type("\n")
    driven.choose("All vitals")
    driven.press(KEY.Key_Return, CTRL)
    assert driven.page.banner.sentence == "Why is empty. Fill it in first."
    assert entries(driven) == count


# what is half typed


def test_everything_half_typed_comes_back_after_the_window_was_closed(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        driven.type("158/9\n87\n\n\nRA")
        tab_to(driven, "Sedation (MOAA/S)")
        driven.type("4")
        driven.press(KEY.Key_E, ALT)
        driven.type(" 2")
        driven.press(KEY.Key_M, ALT)
        driven.type(" sick\t\n")
        driven.choose("A. Novak MD")
        driven.press(KEY.Key_F10)
        driven.type("Łukasz: “the room breathes”")
        driven.press(KEY.Key_T, ALT)
        driven.type("14:3")
        kept, count = driven.page.acts.entry_fields(), entries(driven)
    with driving(demo, ManualClock(DEMO_NOW + timedelta(minutes=2)), "RP") as driven:
        page = driven.page
        assert page.acts.entry_fields() == kept == {
            "bp": "158/9", "hr": "87", "o2": "RA", "scale:moaa-s": "4", "event:nausea": "moderate",
            "give": "ondansetron 4 mg IV", "give.reason": "sick", "give.prescriber": "AN",
            "note": "Łukasz: “the room breathes”", "at": "14:3",
        }  # fmt: skip
        assert [page.entry._boxes[name].text() for name in ("bp", "hr", "spo2", "o2")] == ["158/9", "87", "", "RA"]
        assert page.entry.note.text() == kept["note"]
        assert page.entry.at.box.text() == "14:3"
        assert page.entry.medications._by.value() == "AN"
        assert entries(driven) == count, "nothing of it is in the record"
        room(driven, 2)
        assert driven.page.acts.entry_fields() == {}
        assert driven.page.entry.note.text() == ""


def test_what_was_recorded_does_not_come_back(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        driven.type("158/93\n87")
        driven.press(KEY.Key_Return, CTRL)
        driven.press(KEY.Key_F9)
        driven.type("45\nstill anxious\n")
        session_id = driven.page.recorder.record.session_id
        assert driven.desk.drafts.get(session_id) == {}
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        assert driven.page.acts.entry_fields() == {}
        assert driven.page.side.form is None
        driven.press(KEY.Key_F9)
        assert driven.page.acts.job_values() == {}


def test_two_forms_keep_apart_what_is_typed_in_each(driven: Driven) -> None:
    driven.press(KEY.Key_F9)
    driven.type("45")
    driven.press(KEY.Key_B, CTRL)
    assert driven.page.acts.job_values() == {}
    driven.type("8")
    driven.press(KEY.Key_F9)
    assert driven.page.acts.job_values() == {"ml_per_h": "45"}
    driven.press(KEY.Key_Escape)
    driven.type("150/90")
    driven.press(KEY.Key_Return, CTRL)
    driven.press(KEY.Key_B, CTRL)
    assert driven.page.acts.job_values() == {"mg": "8"}, "recording the set took nothing from the form"


def test_nothing_is_typed_where_it_is_not_seen(driven: Driven) -> None:
    driven.press(KEY.Key_F9)
    driven.type("4")
    driven.press(KEY.Key_F3)
    driven.press(KEY.Key_F3)
    driven.type("5")
    assert driven.page.acts.entry_fields() == {}, "the form is in front of the entry panel"
    assert driven.page.acts.job_values() == {"ml_per_h": "45"}
    driven.press(KEY.Key_Z, CTRL)  # undoes typing, for the focus is in a box that was typed in
    driven.press(KEY.Key_Escape)
    driven.press(KEY.Key_Z, CTRL)
    before = driven.page.acts.job_values()
    for key in (KEY.Key_5, KEY.Key_T):
        driven.press(key, ALT)
        assert driven.page.banner.sentence == "No other time can be said here."
    assert driven.page.acts.job_values() == before

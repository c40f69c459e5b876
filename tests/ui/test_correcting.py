"""Corrections and questions by keys: amend, strike, what the record refuses, the stop, reminders, a changed clock."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ketadesk.app.clock import Jump, ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.domain.acts import Act
from ketadesk.domain.dose import dose_at
from ketadesk.domain.entries import ClockChanged, Content, Note, Rate, Scale, Stop, Vitals
from ketadesk.domain.findings import open_findings
from ketadesk.domain.phases import Phase
from ketadesk.domain.quantity import shown
from ketadesk.domain.timing import clock_time
from tests.ui.driving import Driven, driving

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def room(driven: Driven, place: int) -> None:
    driven.press(Qt.Key(Qt.Key.Key_0 + place), CTRL)


def on_cell(driven: Driven, time: str, name: str) -> None:
    """The flowsheet's own keys: to a value by the arrows."""
    table = driven.page.centre.flowsheet
    sheet = table.flowsheet.sheet
    assert sheet is not None
    table.setFocus()
    down = [own for own, _ in sheet.names].index(name)
    across = [sheet.time(place) for place in range(sheet.count)].index(time)
    while table.currentIndex().column() > across:
        driven.press(KEY.Key_Left)
    while table.currentIndex().column() < across:
        driven.press(KEY.Key_Right)
    while table.currentIndex().row() < down:
        driven.press(KEY.Key_Down)
    while table.currentIndex().row() > down:
        driven.press(KEY.Key_Up)
    assert (table.currentIndex().column(), table.currentIndex().row()) == (across, down)


def in_timeline(driven: Driven, words: str) -> None:
    """F3, then up to the line that holds the words."""
    driven.press(KEY.Key_F3)
    table = driven.page.centre.timeline.table
    for _ in range(80):
        if words in str(table.currentIndex().data()):
            return
        driven.press(KEY.Key_Up)
    raise AssertionError(f"the timeline does not say {words}")


def fields(driven: Driven) -> list[str]:
    form = driven.page.side.form
    assert form is not None
    return [box.text() for box in form.fields.findChildren(QLineEdit)]


def value(driven: Driven, time: str, name: str) -> tuple[str, tuple[str, ...]]:
    """A value on the screen, and what is struck beside it."""
    sheet = driven.page.centre.flowsheet.flowsheet.sheet
    assert sheet is not None
    place = [sheet.time(one) for one in range(sheet.count)].index(time)
    found = sheet.value(place, name)
    return ("", ()) if found is None else (found.text, found.was)


def acts(driven: Driven, kind: type[Content], time: str) -> list[Act]:
    """What was charted of a kind in a minute, as it is on disk, struck ones too."""
    record = driven.stored()
    return [
        act
        for act in record.every_act()
        if isinstance(act.versions[0].content, kind) and clock_time(act.versions[0].at, record.zone) == time
    ]


def test_enter_on_a_value_asks_only_for_what_was_wrong(driven: Driven) -> None:
    on_cell(driven, "14:29", "hr")
    driven.type("\n")
    assert set(fields(driven)) == {""}, "nothing is filled in"
    driven.type("\n92\n" + "\n" * 8 + "misread\n")
    (act,) = acts(driven, Vitals, "14:29")
    assert act.content == Vitals(164, 96, hr=92, spo2=97, rr=16, o2=act.versions[0].content.o2)  # type: ignore[union-attr]
    assert value(driven, "14:29", "hr") == ("92", ("90",))
    assert value(driven, "14:29", "bp") == ("164/96", ()), "only what changed is struck"
    on_cell(driven, "14:29", "hr")
    driven.type("\n\n93\n" + "\n" * 8 + "misread again\n")
    assert value(driven, "14:29", "hr") == ("93", ("90", "92"))


def test_none_takes_a_value_out(driven: Driven) -> None:
    on_cell(driven, "14:29", "spo2")
    driven.type("\n\n\nnone\n" + "\n" * 7 + "probe was off\n")
    vitals = acts(driven, Vitals, "14:29")[0].content
    assert isinstance(vitals, Vitals)
    assert (vitals.spo2, vitals.hr) == (None, 90)


def test_a_score_is_amended_by_its_digit(driven: Driven) -> None:
    on_cell(driven, "14:29", "sedation")
    driven.type("\n3\n\nslower than charted\n")
    assert [act.content for act in acts(driven, Scale, "14:29")] == [
        Scale("dissociation-0-4", (3,)), Scale("moaa-s", (3,)),
    ]  # fmt: skip
    assert value(driven, "14:29", "sedation") == ("3", ("4",))


def test_a_correction_needs_a_change_and_values_that_can_be_meant(driven: Driven) -> None:
    count = len(driven.stored().entries)
    on_cell(driven, "14:29", "bp")
    driven.type("\n" + "\n" * 10 + "no reason to\n")
    assert driven.page.banner.sentence == "Nothing was changed. Say what should stand there instead."
    driven.page.side.form.begin() if driven.page.side.form is not None else None
    driven.type("96/164\n")
    driven.press(KEY.Key_Return, CTRL)
    assert "not below the systolic" in driven.page.banner.sentence
    assert driven.page.acts.job_values() == {"bp": "96/164", "reason": "no reason to"}
    assert len(driven.stored().entries) == count


def test_a_half_typed_correction_stays_with_its_value(driven: Driven) -> None:
    on_cell(driven, "14:29", "bp")
    driven.type("\n152/9")
    driven.press(KEY.Key_Escape)
    on_cell(driven, "14:24", "bp")
    driven.type("\n")
    assert set(fields(driven)) == {""}
    driven.press(KEY.Key_Escape)
    on_cell(driven, "14:29", "bp")
    driven.type("\n")
    assert fields(driven)[0] == "152/9"


def test_delete_in_the_timeline_strikes_with_a_reason(driven: Driven) -> None:
    in_timeline(driven, "Anxiety")
    driven.press(KEY.Key_Delete)
    driven.type("\n")
    assert driven.page.banner.sentence == "Say why: a correction needs a reason."
    driven.type("was not said by her\n")
    struck = [act for act in driven.stored().every_act() if act.strike is not None]
    assert [(act.kind, act.strike.reason if act.strike else "") for act in struck] == [
        ("event", "was not said by her")
    ]  # fmt: skip
    line = next(one for one in driven.page.centre.timeline.acts.lines if one.root == struck[0].root)
    assert (line.struck, line.before) == (True, "struck · RP: was not said by her")
    assert "Anxiety" in line.what, "the original stays to be read"
    driven.press(KEY.Key_F3)
    in_timeline(driven, "Anxiety")
    for key in (KEY.Key_Return, KEY.Key_Delete):
        driven.press(key)
        assert driven.page.side.form is None, "what is struck is neither amended nor struck"


def test_what_others_hang_on_is_struck_after_them(driven: Driven) -> None:
    count = len(driven.stored().entries)
    in_timeline(driven, "Infusion start")
    driven.press(KEY.Key_Delete)
    driven.type("not started\n")
    assert driven.page.banner.sentence == "Strike the rate of 14:26 first."
    assert len(driven.stored().entries) == count
    assert driven.stored().phase is Phase.INFUSING
    assert driven.page.acts.job_values() == {"reason": "not started"}


def test_the_opening_cannot_be_corrected(driven: Driven) -> None:
    driven.press(KEY.Key_F3)
    driven.press(KEY.Key_Home, CTRL)
    assert driven.page.centre.timeline.table.currentIndex().row() == 0
    for key in (KEY.Key_Return, KEY.Key_Delete):
        driven.press(key)
        assert driven.page.side.form is None


def test_the_time_of_a_stop_is_amended(driven: Driven) -> None:
    driven.at("14:40")
    driven.press(KEY.Key_F12)
    driven.press(KEY.Key_Escape)
    given = dose_at(driven.stored(), driven.clock.now()).given_mg
    driven.at("14:42")
    in_timeline(driven, "top")
    driven.type("\n\n\n14:38\nmisread clock\n")
    ((act, _),) = driven.stored().of(Stop)
    assert clock_time(act.at, driven.stored().zone) == "14:38"
    assert act.amended
    less = dose_at(driven.stored(), driven.clock.now()).given_mg
    assert shown(given - less, 3) == "1.5", "two minutes at 60 mL/h of 0.75 mg/mL"
    (late,) = [act for act in driven.stored().acts() if isinstance(act.content, Stop)]
    assert late.versions[0].at - late.at == timedelta(minutes=2)


def test_a_stop_cannot_be_moved_to_before_what_happened_while_it_ran(driven: Driven) -> None:
    driven.at("14:40")
    driven.press(KEY.Key_F12)
    driven.press(KEY.Key_Escape)
    in_timeline(driven, "top")
    for moved, sentence in (("14:20", "Strike the rate of 14:26 first."), ("14:45", "before the session was opened")):
        driven.type("\n\n\n")
        driven.press(KEY.Key_A, CTRL)
        driven.type(f"{moved}\n")
        driven.press(KEY.Key_A, CTRL)
        driven.type("misread\n")
        assert sentence in driven.page.banner.sentence
        driven.press(KEY.Key_Escape)
        driven.page.centre.timeline.begin()
    ((act, _),) = driven.stored().of(Stop)
    assert clock_time(act.at, driven.stored().zone) == "14:40"


def test_ctrl_z_undoes_typing_first_and_then_strikes(driven: Driven) -> None:
    driven.press(KEY.Key_F10)
    driven.type("Tearful.\n")
    driven.press(KEY.Key_E, CTRL)
    driven.type("15")
    driven.press(KEY.Key_Z, CTRL)
    assert driven.page.side.form is None, "the typing is undone, nothing is struck"
    assert driven.page.acts.entry_fields().get("bp", "") != "15"
    driven.press(KEY.Key_F2)
    driven.page.centre.flowsheet.setFocus()
    driven.press(KEY.Key_Z, CTRL)
    form = driven.page.side.form
    assert form is not None
    driven.type("\n")
    assert driven.page.banner.sentence == "Say why: a correction needs a reason."
    driven.type("another patient\n")
    note = driven.stored().every_act()[-1]
    assert note.content == Note("Tearful.")
    assert note.strike is not None
    driven.page.centre.flowsheet.setFocus()
    driven.press(KEY.Key_Z, CTRL)
    assert driven.page.acts.job is not None
    assert driven.page.acts.job.title.startswith("Strike the "), "the one before comes next"
    assert "note" not in driven.page.acts.job.title


def test_there_is_nothing_to_strike_in_a_session_that_was_only_opened(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        driven.press(KEY.Key_N, CTRL)
        driven.type("alv\n\n4\n\n")
        driven.choose("Depression 0.5 mg/kg over 40 min, checks every 5 min")
        driven.type("\n75\n\n\n\n\n\n\n")
        driven.press(KEY.Key_Escape)
        assert driven.stored().opened.room == "4"
        driven.press(KEY.Key_Z, CTRL)
        assert driven.page.banner.sentence == (
            "There is nothing to strike yet. To undo the opening, void the session."
        )


def test_a_closed_session_is_not_corrected(driven: Driven) -> None:
    room(driven, 2)
    driven.press(KEY.Key_W, CTRL)
    driven.type("later\n" * len(open_findings(driven.stored())))
    count = len(driven.stored().entries)
    on_cell(driven, "14:20", "bp")
    driven.type("\n")
    assert driven.page.banner.sentence == "This session is closed. Add an addendum instead."
    driven.press(KEY.Key_F3)
    assert all(line.fixed for line in driven.page.centre.timeline.acts.lines)
    driven.press(KEY.Key_Delete)
    assert driven.page.side.form is None
    assert len(driven.stored().entries) == count


# what the page asks


def charted(driven: Driven, clock: str) -> None:
    """A reading, so that nothing is overdue."""
    driven.at(clock)
    driven.press(KEY.Key_E, CTRL)
    driven.type("146/86")
    driven.press(KEY.Key_Return, CTRL)
    driven.press(KEY.Key_F2)


def test_the_stop_is_written_at_the_planned_minute_whenever_it_is_answered(driven: Driven) -> None:
    charted(driven, "15:00")
    driven.at("15:02")
    assert driven.page.banner.sentence == "Planned end 15:01: stopped at 15:01?"
    assert driven.page.banner._answer.accessibleName() == "Stopped at 15:01"
    driven.page.banner._answer.setFocus()
    driven.type(" ")
    ((act, _),) = driven.stored().of(Stop)
    assert clock_time(act.at, driven.stored().zone) == "15:01"
    assert clock_time(act.entry.entered_at, driven.stored().zone) == "15:02"
    dose = dose_at(driven.stored(), driven.clock.now())
    assert (shown(dose.given_mg, 2), int(dose.infusing_s)) == ("37.5", 47 * 60)


def test_an_acknowledged_question_comes_back_the_next_minute(driven: Driven) -> None:
    charted(driven, "15:00")
    driven.at("15:01")
    for minute in range(3):
        assert "15:01?" in driven.page.banner.sentence, minute
        driven.press(KEY.Key_F2)
        for _ in range(59):
            driven.pass_time(seconds=1)
            assert driven.page.banner.sentence == ""
        driven.pass_time(seconds=1)
    assert driven.stored().of(Stop) == []


def test_a_stop_that_was_missed_is_seen_from_another_room(driven: Driven) -> None:
    charted(driven, "15:00")
    card = driven.window.bar._cards[driven.window.rooms[0]]
    room(driven, 3)
    driven.at("15:03")
    assert card._glance.word == ""
    driven.at("15:04")
    assert (card._glance.word, card._glance.due) == ("STOP?", "stop planned 15:01")
    assert driven.page.banner.sentence == "", "the banner is of the session in front"
    room(driven, 1)
    assert driven.page.banner.sentence == (
        "No stop recorded 3:00 after the planned end of 15:01. Stopped at 15:01?"
    )  # fmt: skip


def test_a_reminder_that_was_read_comes_back_when_it_is_more_pressing(driven: Driven) -> None:
    driven.press(KEY.Key_F2)
    driven.press(KEY.Key_Escape)
    driven.press(KEY.Key_F2)  # that it was acknowledged has been read
    driven.at("14:34")
    assert driven.page.banner.sentence == "Vitals due since 14:34, 0:00 ago"
    driven.press(KEY.Key_F2)
    driven.pass_time(seconds=59)
    assert driven.page.banner.sentence == ""
    driven.pass_time(seconds=62)
    assert driven.page.banner.sentence.startswith("Vitals overdue ")
    driven.press(KEY.Key_F2)
    driven.pass_time(minutes=5)
    assert driven.page.banner.sentence == "", "read is read; the card still says it"
    assert driven.window.bar._cards[driven.window.rooms[0]]._glance.word == "SBP", "outside until it is read again"
    driven.type("150/90")
    driven.press(KEY.Key_Return, CTRL)
    assert driven.window.bar._cards[driven.window.rooms[0]]._glance.word == ""


def test_a_changed_clock_is_written_once_somebody_charts(demo: Path, qtbot: object) -> None:
    jump = Jump(DEMO_NOW, DEMO_NOW + timedelta(hours=1))
    with driving(demo, ManualClock(DEMO_NOW)) as driven:
        driven.window._bridge.jumped.emit(jump)
        rooms = driven.window.rooms
        assert [driven.desk.fresh(one).record.of(ClockChanged) for one in rooms] == [[], [], []]
        nurse = next(one for one in driven.desk.people() if one.code == "TM")
        driven.window.take_person(nurse)
        for session_id in rooms:
            ((act, changed),) = driven.desk.fresh(session_id).record.of(ClockChanged)
            assert (changed, act.author) == (ClockChanged(jump.expected, jump.found), nurse)
        ended = [one.id for one in driven.desk.sessions() if not isinstance(one, Exception)]
        assert len(ended) > len(rooms)
        for session_id in set(ended) - set(rooms):
            assert driven.desk.fresh(session_id).record.of(ClockChanged) == []
        driven.window.take_person(next(one for one in driven.desk.people() if one.code == "RP"))
        assert len(driven.desk.fresh(rooms[0]).record.of(ClockChanged)) == 1


def test_a_changed_clock_bends_no_infusion(driven: Driven) -> None:
    before = driven.page.outlook.course.at(DEMO_NOW)
    driven.window._bridge.jumped.emit(Jump(DEMO_NOW, DEMO_NOW - timedelta(hours=2)))
    after = driven.page.outlook.course.at(DEMO_NOW)
    assert (after.given_mg, after.infusing_s, after.planned_end) == (
        before.given_mg, before.infusing_s, before.planned_end,
    )  # fmt: skip
    driven.press(KEY.Key_F9)
    driven.type("45\nanxious\n")
    assert driven.stored().of(Rate)[-1][0].at == DEMO_NOW

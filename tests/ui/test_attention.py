"""What asks for attention, by keys in the real window: limits, artefacts, the gate, the screen, the leaving."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.domain.entries import (
    Acknowledged,
    Artefact,
    Check,
    Consciousness,
    Departure,
    Override,
    Seen,
    Start,
    Symptoms,
)
from ketadesk.domain.limits import followed, unread
from ketadesk.domain.phases import Phase
from ketadesk.domain.readings import readings
from tests.ui.driving import Driven, driving

KEY, CTRL, ALT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def driven(demo: Path, qtbot: object) -> Iterator[Driven]:
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        yield driven


def room(driven: Driven, number: int) -> None:
    driven.press(getattr(KEY, f"Key_{number}"), CTRL)


def test_one_key_acknowledges_and_what_was_asked_and_done_follows(driven: Driven) -> None:
    assert driven.page.banner.sentence == "SBP 164 above limit 160 · 14:29 — again at 14:34"
    driven.press(KEY.Key_F2)
    assert driven.stored().of(Acknowledged)[-1][1].parts == ("systolic",), "written at the keypress"
    driven.type("2\n1\n2\n\ntold A. Novak\n")
    ((_, symptoms),) = driven.stored().of(Symptoms)
    assert symptoms.answers == (("chest pain", "no"), ("headache", "yes"), ("vision", "no"))
    assert symptoms.response == "told A. Novak"
    assert not unread(driven.stored())
    driven.at("14:34")
    driven.type("150/88\n")
    driven.press(KEY.Key_Return, CTRL)
    (told,) = followed(driven.stored())
    assert told.minutes_to_recheck == 5


def test_a_reading_that_is_not_believed_stays_and_is_taken_again(driven: Driven) -> None:
    driven.press(KEY.Key_A, ALT)
    driven.type("1\n2\ncuff moved\n")
    ((_, artefact),) = driven.stored().of(Artefact)
    reading = driven.stored().act_of(artefact.reading)
    assert f"{reading.at:%H:%M}" == "19:29"
    assert (artefact.parts, artefact.because) == (("bp",), "cuff moved")
    assert not unread(driven.stored())
    assert readings(driven.stored())[-1][1].systolic is None
    sheet = driven.page.centre.flowsheet.flowsheet.sheet
    assert sheet is not None
    shown = sheet.value(sheet.count - 1, "bp")
    assert shown is not None
    assert (shown.text, shown.mark, shown.quiet) == ("164/96", "A", True)
    assert shown.spoken == "164/96, artefact: cuff moved"
    driven.press(KEY.Key_F2)
    assert driven.page.banner.sentence == "BP of 14:29 marked as artefact: take it again"


def test_the_start_asks_what_waits_and_says_what_holds_it(driven: Driven) -> None:
    room(driven, 3)
    driven.press(KEY.Key_F11)
    assert driven.page.recorder.record.phase is Phase.PRE_INFUSION
    form = driven.page.side.form
    assert form is not None
    form.fields.focus("driver")
    driven.type("2")
    driven.press(KEY.Key_Return, CTRL)
    assert driven.page.banner.sentence.startswith("Driver: no. Say in its box why the infusion starts all the same")
    assert not driven.stored().of(Start), "nothing was written"
    assert not [check for _, check in driven.stored().of(Check) if check.item == "driver"]
    form.fields.focus("driver.words")
    driven.type("niece comes at 16:00")
    form.fields.focus("iv-access")
    driven.type("1")
    form.fields.focus("equipment")
    driven.type("1")
    driven.press(KEY.Key_Return, CTRL)
    record = driven.stored()
    assert record.phase is Phase.INFUSING, driven.page.banner.sentence
    assert driven.page.banner.sentence == "Start infusion: recorded 14:32"
    assert {check.item: check.answer for _, check in record.of(Check)}["driver"] == "no, niece comes at 16:00"
    assert [(one.finding, one.because) for _, one in record.of(Override)] == [
        ("check-driver", "niece comes at 16:00")
    ]


def test_the_screen_asks_what_the_answers_lead_to(driven: Driven) -> None:
    room(driven, 3)
    driven.page.act("suicide-screen")
    job = driven.page.acts.job
    assert job is not None
    assert [field.name for field in job.fields] == ["1", "2", "6-lifetime"]
    driven.type("2\n1")
    job = driven.page.acts.job
    assert job is not None
    assert [field.name for field in job.fields] == ["1", "2", "3", "4", "5", "6-lifetime"]
    driven.type("\n1\n2\n2\n2\n")
    answer = {check.item: check.answer for _, check in driven.stored().of(Check)}["suicide-screen"]
    assert answer == "moderate (1 no; 2 yes; 3 yes; 4 no; 5 no; 6-lifetime no)"


def test_who_looked_in_is_on_the_card(driven: Driven) -> None:
    card = driven.window.bar._cards[driven.window.rooms[0]]
    assert card._glance.seen == "seen 3 min"
    driven.press(KEY.Key_F6)
    driven.pass_time(seconds=1)
    assert card._glance.seen == "seen 0 min"
    assert "seen" in card.accessibleName()
    assert driven.stored().of(Seen)


def test_consciousness_may_be_the_expected_effect(driven: Driven) -> None:
    driven.page.act("consciousness")
    driven.type("\n")
    driven.choose("C new confusion")
    driven.type("1\n")
    ((_, said),) = driven.stored().of(Consciousness)
    assert said == Consciousness("C", expected=True)


def test_ready_is_told_apart_from_leaving(driven: Driven) -> None:
    room(driven, 2)
    assert "To go: observation until 14:50" in driven.page._timer._plan.text()
    driven.at("14:45")
    driven.type("120/76\n70\n98\n14\nRA\n0\n5\n")
    driven.page.act("discharge")
    driven.type("\n1\n1\n1\n0\n1\n1\n")
    assert driven.page._timer._plan.text() == "To go: observation until 14:50"
    driven.at("14:51")
    assert driven.page._timer._plan.text() == "Ready to go since 14:50"
    driven.at("15:05")
    driven.page.act("departure")
    driven.type("brother, by car\n")
    ((act, gone),) = driven.stored().of(Departure)
    assert (f"{act.at:%H:%M}", gone.text) == ("20:05", "brother, by car")

"""The forms of scales by keyboard: digits choose, Enter moves on, the page follows, the total stands at the foot."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from ketadesk.app.clock import ManualClock
from ketadesk.app.settings import Settings
from ketadesk.domain.chart import trend_of
from ketadesk.domain.entries import Scale
from ketadesk.ui.session.form_panel import FormPanel
from ketadesk.ui.widgets.segmented import Segmented
from ketadesk.ui.widgets.trend_lanes import Numbers
from ketadesk.ui.widgets.trend_marks import Key
from ketadesk.ui.widgets.trend_picture import Content
from tests.support import HEADING, playing, prepared
from tests.ui.driving import ZONE, Driven, driving

PROTOCOLS = Path(__file__).parents[1] / "scripts" / "protocols"
SESSION = (
    HEADING.replace("trd-0.5-40", "scales") + prepared() + "10:00 open\n10:05 start\n"
    "10:10 mpadss 2 2 1 2 2\n10:12 rass 1\n10:20 vitals 140/88 hr 80\n"
)
K4 = "23121320102300221211020"
KEY = Qt.Key


@pytest.fixture(params=[100, 150], ids=["usual text", "large text"])
def driven(tmp_path: Path, qtbot: object, request: pytest.FixtureRequest) -> Iterator[Driven]:
    """A session that runs with every scale, at the smallest size of the window."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copytree(PROTOCOLS, folder / "protocols")
    with playing(SESSION, folder) as played:
        now = played.clock.now() + timedelta(minutes=1)
    settings = Settings(zone=ZONE, lock_minutes=0, text_percent=request.param)
    with driving(folder, ManualClock(now), "RP", settings) as one:
        one.window.resize(1280, 720)
        one.window.act("room-1")
        yield one


def asked(driven: Driven, name: str) -> FormPanel:
    driven.page.act(name)
    form = driven.page.side.form
    assert form is not None
    return form


def tally(form: FormPanel) -> str:
    """The words at the foot."""
    return next(one.text() for one in form.findChildren(QLabel) if one.property("tone") == "strong")


def in_view(widget: QWidget) -> bool:
    """Whether all of a widget is seen in the area that scrolls."""
    area = widget.parentWidget()
    while not isinstance(area, QScrollArea):
        assert area is not None
        area = area.parentWidget()
    port = area.viewport()
    return port.rect().contains(QRect(widget.mapTo(port, QPoint(0, 0)), widget.size()))


def last(driven: Driven) -> Scale:
    return driven.stored().of(Scale)[-1][1]


def test_twenty_three_items_are_answered_by_digits_and_enter_alone(driven: Driven) -> None:
    form = asked(driven, "scale:cadss-23")
    assert tally(form) == "23 items missing"
    digits = [one for one in form.findChildren(QPushButton) if one.property("role") == "segment"]
    assert min(one.width() for one in digits) >= 36
    assert min(one.height() for one in digits) >= 36
    assert digits[3].accessibleName() == "1  Time slowed: 3 considerably"
    for place, digit in enumerate(K4):
        assert isinstance(driven.focus, Segmented)
        assert in_view(driven.focus), f"item {place + 1}"
        assert form.rect().contains(form.submit.geometry()), "Record stays in view"
        driven.type(digit)
        missing = len(K4) - place - 1
        if missing:
            assert f"{missing} item{'s' if missing > 1 else ''} missing" in tally(form)
            driven.type("\n")
    assert tally(form).startswith("Total 31 of 92 · amnesia 4")
    driven.type("\n")
    assert last(driven) == Scale("cadss-23", tuple(map(int, K4)))


def test_the_item_that_is_asked_stays_in_view_when_the_foot_grows(driven: Driven) -> None:
    form = asked(driven, "scale:cadss-27")
    for item in range(1, 28):
        assert in_view(driven.focus), f"item {item}"
        driven.type("2")
        QTest.qWait(1)  # the foot takes the room that its words need now
        assert in_view(driven.focus), f"item {item}, answered"
        driven.type("\n" if item < 27 else "")
        QTest.qWait(1)
    assert tally(form).endswith("observer 16")


def test_what_was_left_empty_is_missing_and_not_zero(driven: Driven) -> None:
    asked(driven, "scale:cadss-23")
    driven.type("0\n\n2" + "\n" * 21)
    assert last(driven).answers == (0, None, 2, *(None,) * 20)


def test_an_item_with_words_of_its_own_shows_all_of_them(driven: Driven) -> None:
    form = asked(driven, "scale:aldrete-mmhg")
    answers = [one for one in form.findChildren(QPushButton) if one.property("spelt")]
    assert len(answers) == 15
    said = {" ".join(one.text().split()) for one in answers}
    assert {"2 moves four limbs", "1 20 to 50 mmHg from before", "0 below 90 % on oxygen"} <= said
    for one in answers:
        assert one.sizeHint().height() <= one.height(), one.text()
        assert one.fontMetrics().size(0, one.text()).width() < one.width(), one.text()
    driven.type("2\n2\n1\n2\n2")
    assert tally(form) == "Total 9 of 10 · 9 or more: met"
    driven.type("\n")
    assert last(driven) == Scale("aldrete-mmhg", (2, 2, 1, 2, 2))


def test_a_second_total_of_nine_meets_the_rule(driven: Driven) -> None:
    form = asked(driven, "scale:mpadss")
    driven.type("2\n1\n2\n2\n2")
    assert tally(form) == "Total 9 of 10 · 9 or more, on two consecutive assessments: met"


def test_a_level_below_zero_is_chosen_by_minus_and_its_digit(driven: Driven) -> None:
    form = asked(driven, "scale:rass")
    driven.type("-5")
    field = driven.focus
    assert isinstance(field, Segmented)
    assert field.value() == "-5"
    assert in_view(field.front()), "the chosen level is seen"
    driven.type("3")
    assert field.value() == "3"
    driven.type("+2")
    assert field.value() == "2"
    driven.type("-")
    assert field.value() == "2", "a sign alone chooses nothing"
    driven.type("9")
    assert field.value() == "2"
    driven.type("-2")
    assert tally(form) == ""
    driven.type("\n")
    assert last(driven) == Scale("rass", (-2,))


def test_a_sign_is_forgotten_with_the_focus(driven: Driven) -> None:
    form = asked(driven, "scale:rass")
    field = driven.focus
    assert isinstance(field, Segmented)
    driven.type("-")
    form.submit.setFocus()
    field.setFocus()
    driven.type("2")
    assert field.value() == "2"


def test_the_entry_panel_takes_a_level_below_zero(driven: Driven) -> None:
    rass = next(one for one in driven.page.entry.findChildren(Segmented) if one.accessibleName() == "RASS")
    rass.setFocus()
    driven.type("-3")
    assert driven.page.acts.entry_fields() == {"scale:rass": "-3"}
    assert rass.accessibleDescription() == "−3 voice"
    driven.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert last(driven) == Scale("rass", (-3,))
    assert "RASS −3" in driven.page.banner.sentence


def test_nothing_in_the_entry_panel_is_wider_than_the_panel(driven: Driven) -> None:
    entry = driven.page.entry
    links = [one for one in entry.findChildren(QPushButton) if one.text().startswith("Full ")]
    assert len(links) == 6
    for one in links:
        right = one.mapTo(entry, one.rect().topRight()).x()
        assert 0 < right <= entry.width(), one.text()


def test_a_charted_level_is_amended_and_shows_its_sign(driven: Driven) -> None:
    act = next(act for act, scale in driven.stored().of(Scale) if scale.instrument == "rass")
    form = asked(driven, f"amend:{act.root}")
    assert any(one.text() == "now 1" for one in form.findChildren(QLabel))
    driven.type("-1\n\nthe sign was missed\n")
    assert next(scale for _, scale in driven.stored().of(Scale) if scale.instrument == "rass").answers == (-1,)


def test_the_trend_shows_the_sign_and_of_a_crowd_the_level_furthest_from_zero(driven: Driven) -> None:
    rass = next(one for one in driven.page.entry.findChildren(Segmented) if one.accessibleName() == "RASS")
    rass.setFocus()
    driven.type("-3")
    driven.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    record = driven.stored()
    trend = trend_of(record, driven.clock.now())
    instruments = {one.word: one for one in record.rulebook.instruments.values()}
    content = Content.of(trend, instruments, driven.page.acts.clock, driven.clock.now(), None)
    lane = next(one for one in content.lanes if isinstance(one, Numbers) and one.name == "RASS")
    assert [lane.said(value) for value in lane.series.values] == ["+1", "−3"]
    assert lane.worst([1, -3, 2]) == -3
    assert Key("−3", "RASS −5 to +4", "text") in content.keys

"""The trend as pixels: what stands where, what keeps apart, what moves with the time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import combinations, pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from ketadesk import paths
from ketadesk.domain.chart import BolusMark, LimitLine, Mark, Point, Pressure, RateStep, Trend, trend_of
from ketadesk.domain.ghost import Ghost
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.timing import clock_time
from ketadesk.library.shelf import Shelf
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.trend_axis import QUARTER, Frame, Series, window
from ketadesk.ui.widgets.trend_lanes import Caption, placed
from ketadesk.ui.widgets.trend_picture import Picture
from ketadesk.ui.widgets.trend_view import TrendView
from tests.support import play

BEGIN = datetime(2026, 11, 22, 18, 59, tzinfo=UTC)
START, NOW = BEGIN + timedelta(minutes=15), BEGIN + timedelta(minutes=33, seconds=24)
SIZES = ((560, 260, 100), (560, 260, 150), (740, 390, 100), (1040, 520, 150), (1700, 900, 100))


class Watched(TrendView):
    """A view that remembers how much of it was painted."""

    painted: Sequence[int] = ()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Count the pixels."""
        parts: Any = event.region()
        self.painted = [*self.painted, sum(part.width() * part.height() for part in parts)]
        super().paintEvent(event)


def minute(minutes: float) -> datetime:
    return BEGIN + timedelta(minutes=minutes)


def clock(at: datetime) -> str:
    return f"{at - timedelta(hours=5):%H:%M}"


def instruments() -> dict[str, Instrument]:
    return {one.word: one for one in Shelf([paths.resources()]).instruments().values()}


@pytest.fixture(scope="module")
def trend() -> Trend:
    """Five readings, a rate that was lowered after a pause, a bolus, three marks, and a plan."""
    pressures = ((5, 122, 74), (13, 124, 76), (20, 134, 82), (25, 146, 88), (30, 164, 96))
    hearts, spo2 = (70, 72, 78, 84, 90), (99, 99, 98, 97, 97)
    times = [minute(at) for at, _, _ in pressures]
    levels = {"dissociation": (0, 1, 2, 3), "sedation": (5, 5, 5, 4)}
    return Trend(
        BEGIN, minute(75), tuple(Pressure(minute(at), high, low) for at, high, low in pressures),
        tuple(map(Point, times, hearts)), tuple(map(Point, times, spo2)),
        {word: tuple(map(Point, times[1:], values)) for word, values in levels.items()},
        (RateStep(START, minute(22), Fraction(75)), RateStep(minute(26), NOW, Fraction(60))),
        (BolusMark(minute(28), Decimal("2.5")),), (START, NOW), minute(62),
        (Mark(1, START, "infusion started"), Mark(2, minute(22), "paused"), Mark(3, minute(31), "anxiety")),
    )  # fmt: skip


@pytest.fixture
def look(qapp: object) -> Look:
    return Look(paths.resources())


@pytest.fixture
def view(qtbot: QtBot, look: Look, trend: Trend) -> Watched:
    """The trend at the size of the design, on the screen, without the line that shows the focus."""
    return shown(qtbot, look, trend, 740, 390)


def shown(
    qtbot: QtBot, look: Look, trend: Trend, width: int, height: int, now: datetime | None = NOW,
    ghost: Ghost | None = None,
) -> Watched:  # fmt: skip
    view = Watched(look)
    qtbot.addWidget(view)
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.resize(width, height)
    view.show_trend(trend, instruments(), clock, now, ghost)
    view.show()
    qtbot.waitExposed(view)
    qtbot.waitUntil(lambda: bool(view.painted))
    return view


def picture(view: TrendView) -> Picture:
    view.grab()
    assert view._picture is not None
    return view._picture


def kept(view: TrendView) -> list[QRectF]:
    """Where numbers and words stand in the chart."""
    return [QRectF(x, y, right - x, foot - y) for x, y, right, foot in picture(view).kept]


def image(view: TrendView) -> QImage:
    return view.grab().toImage()


def near(one: QColor, other: QColor) -> bool:
    parts = ((one.red(), other.red()), (one.green(), other.green()), (one.blue(), other.blue()))
    return all(abs(a - b) <= 40 for a, b in parts)


def has(drawn: QImage, colour: QColor, x: float, y: float, around: int = 2) -> bool:
    """Whether a colour is found at a place or beside it."""
    spots = [(round(x) + dx, round(y) + dy) for dx in range(-around, around + 1) for dy in range(-around, around + 1)]
    return any(near(drawn.pixelColor(*spot), colour) for spot in spots if drawn.rect().contains(QPoint(*spot)))


def columns(drawn: QImage, colour: QColor, y: int) -> list[int]:
    """Where in a row a colour is found."""
    return [x for x in range(drawn.width()) if near(drawn.pixelColor(x, y), colour)]


def test_marks_stand_at_their_values(view: Watched, look: Look, trend: Trend) -> None:
    drawn, frame = image(view), picture(view).frame
    for pressure, heart in zip(trend.pressures, trend.heart_rates, strict=True):
        x = frame.x((pressure.at - BEGIN).total_seconds())
        for value in (pressure.systolic, pressure.diastolic):
            assert value is not None
            assert has(drawn, look.colour("red"), x - 4, frame.y(value))
        assert has(drawn, look.colour("green"), x + 4, frame.y(heart.value))
    last = frame.x(30 * 60)
    assert not has(drawn, look.colour("red"), last - 4, frame.y(180))
    assert not has(drawn, look.colour("red"), last - 4, frame.y(164) - 12)


def test_a_value_off_the_scale_is_hollow_at_the_edge_with_its_number(qtbot: QtBot, look: Look, trend: Trend) -> None:
    wild = replace(trend, pressures=(*trend.pressures[:-1], Pressure(minute(30), 214, 34)))
    view = shown(qtbot, look, wild, 740, 390)
    drawn, frame = image(view), picture(view).frame
    x = frame.x(30 * 60) - 4
    boxes = [box for box in kept(view) if box.left() < x < box.right()]
    above = [box for box in boxes if box.bottom() < frame.top]
    below = [box for box in boxes if frame.bottom < box.top() < frame.bottom + 20]
    assert len(above) == len(below) == 1
    for box in (*above, *below):
        assert any(columns(drawn, look.colour("red"), y) for y in range(int(box.top()), int(box.bottom())))
    assert has(drawn, look.colour("red"), x, frame.top, 1)
    assert near(drawn.pixelColor(round(x), frame.top - 4), look.colour("panel")), "it is not hollow"


def test_one_of_the_two_numbers_may_be_missing(qtbot: QtBot, look: Look, trend: Trend) -> None:
    half = replace(trend, pressures=(Pressure(minute(10), 140, None), Pressure(minute(20), None, 80)))
    view = shown(qtbot, look, half, 740, 390)
    drawn, frame = image(view), picture(view).frame
    assert has(drawn, look.colour("red"), frame.x(600) - 4, frame.y(140))
    assert has(drawn, look.colour("red"), frame.x(1200) - 4, frame.y(80))
    strokes = look.mix("red", "panel", 0.5)
    assert not has(drawn, strokes, frame.x(600) - 4, frame.y(110), 1)
    assert not has(drawn, strokes, frame.x(1200) - 4, frame.y(110), 1)


def test_a_pause_is_a_gap_in_the_infusion(view: Watched, look: Look) -> None:
    drawn, frame, box = image(view), picture(view).frame, picture(view).drug_box
    assert box is not None
    row = columns(drawn, look.colour("accent"), round(box.bottom()) - 4)
    steps = [x for x in row if x < frame.x(33 * 60)]
    assert steps[0] == round(frame.x(15 * 60))
    assert not [x for x in steps if frame.x(22 * 60) <= x < frame.x(26 * 60) - 1]
    assert [x for x in steps if frame.x(26 * 60) < x < frame.x(33 * 60)]


def test_the_bar_is_as_high_as_its_rate(view: Watched, look: Look) -> None:
    drawn, frame, box = image(view), picture(view).frame, picture(view).drug_box
    assert box is not None

    def height(x: float) -> int:
        rows = range(int(box.top()), int(box.bottom()))
        return sum(near(drawn.pixelColor(round(x), y), look.colour("accent")) for y in rows)

    assert (height(frame.x(21 * 60)), height(frame.x(33 * 60))) == (16, 13)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 5, 12, 40])
def test_badges_and_the_time_keep_apart(
    qtbot: QtBot, look: Look, trend: Trend, size: tuple[int, int, int], count: int
) -> None:
    look.show_theme("dim", size[2], 100)
    marks = tuple(Mark(n + 1, minute(30 + n * 3 / count), "rate 75 → 60 mL/h") for n in range(count))
    view = shown(qtbot, look, replace(trend, marks=marks), size[0], size[1])
    edge = picture(view).edge
    boxes = [badge.box for badge in edge.badges]
    for seconds in (0, 60, 600, 2400):
        pill = edge.pill_at(picture(view).frame.clamped(33.4 * 60 + seconds))
        for box in (*boxes, pill):
            assert QRectF(view.rect()).contains(box)
        assert not [pair for pair in combinations((*boxes, pill), 2) if pair[0].intersects(pair[1])]
    assert sum(len(badge.marks) for badge in edge.badges) == count


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["dim", "light", "contrast"])
def test_nothing_is_cut_at_the_edge(
    qtbot: QtBot, look: Look, trend: Trend, size: tuple[int, int, int], theme: str
) -> None:
    look.show_theme(theme, size[2], 100)
    view = shown(qtbot, look, trend, size[0], size[1])
    drawn, panel = image(view), look.colour("panel")
    right, bottom = drawn.width() - 1, drawn.height() - 1
    around = [(x, y) for x in range(drawn.width()) for y in (0, bottom)]
    around += [(x, y) for y in range(drawn.height()) for x in (0, right)]
    assert {drawn.pixelColor(*spot).name() for spot in around} == {panel.name()}


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("every_s", [600, 240, 60, 5])
def test_numbers_keep_apart(
    qtbot: QtBot, look: Look, trend: Trend, size: tuple[int, int, int], every_s: int
) -> None:  # fmt: skip
    look.show_theme("light", size[2], 100)
    times = [minute(s / 60) for s in range(0, 75 * 60, every_s)]
    values = [198 + n * 7 % 40 for n in range(len(times))]
    crowd = replace(
        trend, pressures=tuple(Pressure(at, value, 30) for at, value in zip(times, values, strict=True)),
        heart_rates=tuple(map(Point, times, values)), spo2=tuple(Point(at, 90 + at.minute % 10) for at in times),
        levels={word: tuple(Point(at, at.minute % 5) for at in times) for word in ("dissociation", "sedation")},
    )  # fmt: skip
    ghost = Ghost("last session, 15 Nov", (Point(minute(1), 130), Point(minute(60), 150)), ())
    view = shown(qtbot, look, crowd, size[0], size[1], ghost=ghost)
    boxes = kept(view)
    inner = [box.adjusted(1, 1, -1, -1) for box in boxes]
    assert len(boxes) > 10
    assert not [pair for pair in combinations(inner, 2) if pair[0].intersects(pair[1])]
    assert all(QRectF(view.rect()).contains(box) for box in boxes)


@pytest.mark.parametrize(("width", "height"), [(740, 390), (560, 290), (560, 340)])
def test_the_last_session_is_named_beside_the_words_of_a_limit(
    qtbot: QtBot, look: Look, trend: Trend, width: int, height: int
) -> None:  # fmt: skip
    last = tuple(Point(minute(at), value) for at, value in [(1, 120), (27, 155), (45, 145), (70, 130), (78, 128)])
    limited = replace(trend, limits=(LimitLine(160, "SBP limit 160"),))
    view = shown(qtbot, look, limited, width, height, ghost=Ghost("last session, 15 Nov", last, ()))
    assert picture(view).ghost is not None, "it is named in the plot"
    inner = [box.adjusted(1, 1, -1, -1) for box in kept(view)]
    assert not [pair for pair in combinations(inner, 2) if pair[0].intersects(pair[1])]


def test_of_a_crowd_the_worst_is_shown() -> None:
    series = Series([0, 1, 2, 500], [97, 88, 96, 99])
    shown_values = [series.values[index] for _, index in series.numbers(Frame(0, 1000, 0, 1000, 0, 100), 20, min)]
    assert shown_values == [88, 99]


@given(st.lists(st.floats(0, 5400), min_size=1, max_size=80).map(sorted), st.floats(5, 40))
def test_numbers_of_one_lane_stand_their_width_apart(times: list[float], width: float) -> None:
    frame = Frame(0, 5400, 80, 700, 0, 100)
    found = Series(times, [90] * len(times)).numbers(frame, width, min)
    assert all(after - before >= width - 1e-6 for (before, _), (after, _) in pairwise(found))


@given(st.lists(st.tuples(st.floats(0, 600), st.floats(5, 90), st.booleans()), max_size=12), st.floats(0, 600))
def test_captions_cross_neither_one_another_nor_the_line(
    wanted: list[tuple[float, float, bool]], line: float
) -> None:  # fmt: skip
    captions = [
        Caption(str(n), wide, (x, line + 4), 1, x if wedge else None) for n, (x, wide, wedge) in enumerate(wanted)
    ]
    spots = sorted((left, left + captions[int(words)].width) for left, words in placed(captions, (0, 600), line, 4))
    assert all(left >= 0 and right <= 600 and not left - 3.9 < line < right + 3.9 for left, right in spots)
    assert all(after[0] - before[1] >= 4 - 1e-6 for before, after in pairwise(spots))


@given(st.floats(0, 30000), st.floats(0, 30000), st.sampled_from([None, 30, 60, 90, 240]))
def test_the_window_holds_now_and_stands_still(length: float, now: float, minutes: int | None) -> None:
    length = max(length, now)
    begin, end = window(length, now, minutes)
    assert begin <= now <= end
    assert begin % QUARTER == 0
    if minutes is None:
        assert (begin, end) <= (0.0, max(5400, end))
        assert end - begin >= 5400
    else:
        assert begin <= max(0, now - minutes * 60)
        assert end - now >= minutes * 10 or end - begin >= minutes * 60


def test_the_last_minutes_only(view: Watched, trend: Trend) -> None:
    view.show_span(30)
    frame = picture(view).frame
    assert frame.begin == 0
    view.show_trend(trend, instruments(), clock, minute(70))
    frame = picture(view).frame
    assert (frame.begin, frame.end) == (30 * 60, 75 * 60)
    view.show_span(None)
    assert picture(view).frame.end == 90 * 60


def test_words_for_those_who_do_not_see_it(view: Watched) -> None:
    assert view.accessibleName() == "Trend"
    assert view.accessibleDescription() == "BP 164/96, HR 90, SpO₂ 97, Dissociation 3, MOAA/S 4 at 14:29"


def test_an_empty_trend_says_what_will_be_here(qtbot: QtBot, look: Look, trend: Trend) -> None:
    empty = replace(
        trend, pressures=(), heart_rates=(), spo2=(), levels={}, rates=(), boluses=(), infusion=None, marks=(),
        planned_end=None,
    )  # fmt: skip
    view = shown(qtbot, look, empty, 740, 390)
    drawn, frame = image(view), picture(view).frame
    middle = (frame.top + frame.bottom) // 2
    rows = range(middle - 8, middle + 8)
    written = [x for y in rows for x in columns(drawn, look.colour("muted"), y) if x > frame.left]
    box = kept(view)[-1]
    assert frame.left < box.left() < min(written) < max(written) < box.right() < frame.right
    assert view.accessibleDescription() == "No reading yet. The first one you record appears here."


def line_at(view: TrendView, look: Look) -> int:
    """Where the line of now stands, looked for between the lanes."""
    drawn, frame = image(view), picture(view).frame
    row = [x for x in columns(drawn, look.colour("accent"), frame.top + 3) if frame.left <= x <= frame.right]
    assert len(row) == 2, row
    return row[1]


def test_the_line_of_now_moves(view: Watched, look: Look) -> None:
    before = line_at(view, look)
    assert before == round(picture(view).frame.x(33.4 * 60))
    view.show_now(NOW + timedelta(minutes=10))
    assert line_at(view, look) == round(picture(view).frame.x(43.4 * 60)) > before + 50


def test_an_ended_session_has_no_line_of_now(qtbot: QtBot, look: Look, trend: Trend) -> None:
    view = shown(qtbot, look, replace(trend, planned_end=None), 740, 390, now=None)
    drawn, frame = image(view), picture(view).frame
    assert columns(drawn, look.colour("accent"), frame.top + 3) == []
    view.show_now(NOW + timedelta(minutes=1))
    assert image(view) == drawn


def test_a_second_paints_little_or_nothing(qtbot: QtBot, view: Watched) -> None:
    frame = picture(view).frame
    view.painted = []
    moved = round(2 / frame.per_second) + 1
    for second in range(1, moved + 1):
        view.show_now(NOW + timedelta(seconds=second))
    qtbot.waitUntil(lambda: bool(view.painted))
    assert sum(view.painted) < view.width() * view.height() / 8
    view.painted = []
    last = picture(view).moving(NOW + timedelta(seconds=moved))
    assert picture(view).changed(last, last) == ()


def test_what_is_painted_in_part_is_as_if_painted_whole(qtbot: QtBot, view: Watched) -> None:
    for minutes in (1, 2, 5, 9):
        view.painted = []
        view.show_now(NOW + timedelta(minutes=minutes))
        qtbot.waitUntil(lambda: bool(view.painted))
        screen = view.screen().grabWindow(view.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)
        assert screen == image(view).convertToFormat(QImage.Format.Format_RGB32)


def test_the_running_bar_follows_the_time_but_not_beyond_the_plan(view: Watched, look: Look) -> None:
    box, frame = picture(view).drug_box, picture(view).frame
    assert box is not None
    foot = round(box.bottom()) - 4
    view.show_now(minute(50))
    assert max(columns(image(view), look.colour("accent"), foot)) >= round(frame.x(50 * 60)) - 1
    view.show_now(minute(70))
    running = columns(image(view), look.colour("accent"), foot)
    assert max(x for x in running if x < frame.x(69 * 60)) == round(frame.x(62 * 60)) - 2


def test_while_paused_the_plan_goes_on_with_the_time(qtbot: QtBot, look: Look, trend: Trend) -> None:
    paused = replace(trend, rates=trend.rates[:1])
    drug = picture(shown(qtbot, look, paused, 740, 390)).content.infusion
    assert drug is not None
    assert drug.planned(NOW + timedelta(minutes=4)) == minute(66)
    assert drug.end(paused.rates[0], NOW + timedelta(minutes=4)) == minute(22)


def test_another_theme_and_another_size_of_text_are_drawn_at_once(view: Watched, look: Look) -> None:
    before = picture(view).frame.left
    look.show_theme("light", 150, 100)
    assert image(view).pixelColor(0, 0) == look.colour("panel")
    assert picture(view).frame.left > before


@pytest.mark.qt_log_ignore("does not support raise")
def test_keys_go_from_reading_to_reading(qtbot: QtBot, view: Watched, trend: Trend) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert QToolTip.text().count("14:29") == 1
    assert "BP 164/96" in QToolTip.text()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription() == "14:24, BP 146/88, HR 84, SpO₂ 97, Dissociation 2, MOAA/S 5"
    view.show_trend(replace(trend, begin=minute(-15)), instruments(), clock, NOW)
    assert view.accessibleDescription().startswith("14:24"), "a new trend takes the chosen reading away"
    QTest.keyClick(view, Qt.Key.Key_Home)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleDescription() == "14:04, BP 122/74, HR 70, SpO₂ 99"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.accessibleDescription().endswith("at 14:29")


def test_the_pointer_is_told_of_readings_and_numbers(view: Watched, trend: Trend) -> None:
    frame, badge = picture(view).frame, picture(view).edge.badges[1]
    assert view.words_at(QPoint(round(frame.x(30 * 60)), 200)).startswith("14:29\nBP 164/96\nHR 90")
    assert view.words_at(badge.box.center().toPoint()) == "2  14:21  paused"
    assert view.words_at(QPoint(round(frame.x(80 * 60)), 200)) == ""


def test_what_people_typed_is_no_markup(view: Watched, trend: Trend) -> None:
    odd = replace(trend, marks=(Mark(1, START, "paused, <b>anxious</b>"),))
    view.show_trend(odd, instruments(), clock, NOW)
    assert view.words_at(picture(view).edge.badges[0].box.center().toPoint()).endswith("<b>anxious</b>")


def test_the_demonstration_is_drawn(qtbot: QtBot, look: Look, tmp_path: Path) -> None:
    played = play((paths.resources() / "sessions" / "demo.txt").read_text("utf-8"), tmp_path)
    record, now = played.record, played.clock.now()
    view = shown(qtbot, look, trend_of(record, now), 740, 390, now=None)
    words = {instrument.word: instrument for instrument in record.rulebook.instruments.values()}
    view.show_trend(trend_of(record, now), words, lambda at: clock_time(at, record.zone), None)
    assert view.accessibleDescription() == "BP 126/76, HR 72, SpO₂ 99, Dissociation 0, MOAA/S 5 at 15:31"
    assert [badge.number for badge in picture(view).edge.badges] == ["1", "2", "3", "4", "5"]

"""The trend beside pyqtgraph and QtCharts, each told to draw the same six series: python -m tests.bench_chart."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ketadesk import paths
from ketadesk.domain.chart import Point, Pressure, Trend, trend_of
from ketadesk.domain.ghost import Ghost
from ketadesk.domain.timing import clock_time
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.trend_view import TrendView
from tests.bench import Row, milliseconds
from tests.support import HEADING, clock_word, play, prepared

BEGIN = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
MINUTES, SIZE, ROUNDS = 150, (900, 420), 41
NAN = float("nan")
GHOST = "last session"
LINES = (
    ("systolic", "#ff9086"), ("diastolic", "#ff9086"), ("HR", "#8fd16f"), ("SpO2", "#6fbcff"), (GHOST, "#78899a"),
    (GHOST, "#78899a"),
)  # fmt: skip

Series = list[tuple[Point, ...]]
"""Systolic, diastolic, heart rate, saturation, and the two of the last session."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart on the screen: put new readings in and paint; paint again what has not changed; and without a cache."""

    new: Callable[[], None]
    again: Callable[[], None]
    anew: Callable[[], None]
    window: QWidget


def chart_rows(_folder: Path) -> Iterator[Row]:
    """A real session, and series of 500 and of 5,000 points beside the same in other charts."""
    _application()
    yield from _session_rows()
    for count in (500, 5_000):
        series = _series(count)
        own = _own(series)
        for name, maker in (("pyqtgraph", _pyqtgraph), ("QtCharts", _qtcharts)):
            try:
                peer = maker(series)
            except ImportError:
                yield Row(f"trend, 6 x {count:,}: painted again", _alone(own.again), NAN, f"{name} not installed")
                continue
            for what, one, other in (
                ("painted again", own.again, peer.again),
                ("drawn anew, nothing kept", own.anew, peer.anew),
                ("new readings to painted", own.new, peer.new),
            ):
                mine, theirs = _beside(one, other)
                yield Row(f"trend, 6 x {count:,}: {what}", mine, theirs, f"faster than {name}", mine < theirs)
            peer.window.close()
        own.window.close()


def _session_rows() -> Iterator[Row]:
    """A session of 500 entries in four hours: the trend shown and painted, beside making it; a second that passes."""
    with TemporaryDirectory(prefix="ketadesk-bench-") as folder:
        played = play(_script(), Path(folder))
    record, now = played.record, played.clock.now()
    trend = trend_of(record, now)
    words = {instrument.word: instrument for instrument in record.rulebook.instruments.values()}
    view = _view()

    def clock(at: datetime) -> str:
        return clock_time(at, record.zone)

    def own() -> None:
        view.show_trend(trend, words, clock, now)
        view.repaint()

    _shown(view)
    mine, making = _beside(own, lambda: trend_of(record, now))
    yield Row(f"trend of {len(record.entries)} entries painted, beside trend_of", mine, making, "2.5 ms", mine <= 2.5)
    seconds = iter(now + timedelta(seconds=number) for number in range(10 * ROUNDS))
    tick = _alone(lambda: view.show_now(next(seconds)))
    yield Row("  a second that passes", tick, NAN, "0.1 ms", tick <= 0.1)
    view.close()


def _script() -> str:
    begin = timedelta(hours=10)
    lines = [f"{clock_word(begin, 0)} open", f"{clock_word(begin, 12)} start"]
    for number in range(165):
        when, pressure = clock_word(begin, 13 + number * 1.4), f"{122 + number * 7 % 40}/{74 + number * 3 % 20}"
        lines.append(f"{when} vitals {pressure} hr {70 + number % 15} spo2 {99 - number % 4} rr 14 air")
        lines += [f"{when} dissociation {number % 4}", f"{when} sedation {5 - number % 2}"]
        if number == 20:
            lines += [f"{when} pause because anxious", f"{clock_word(begin, 14 + number * 1.4)} resume"]
    return HEADING + prepared() + "\n".join(lines) + "\n"


def _application() -> QApplication:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance()
    return application if isinstance(application, QApplication) else QApplication([])


def _series(count: int) -> Series:
    random, step = Random(20261122), MINUTES * 60 / (count + 1)
    times = [BEGIN + timedelta(seconds=step * (number + 1)) for number in range(count)]
    middles = ((140, 25), (85, 12), (78, 14), (96, 3), (130, 20), (74, 10))
    return [tuple(Point(at, middle + random.randint(-far, far)) for at in times) for middle, far in middles]


def _alone(work: Callable[[], object]) -> float:
    work()
    return median(milliseconds(work) for _ in range(ROUNDS))


def _beside(own: Callable[[], object], peer: Callable[[], object]) -> tuple[float, float]:
    own()
    peer()
    pairs = [(milliseconds(own), milliseconds(peer)) for _ in range(ROUNDS)]
    return median(one for one, _ in pairs), median(other for _, other in pairs)


def _shown(window: QWidget) -> None:
    window.resize(*SIZE)
    window.show()
    _application().processEvents()


def _view() -> TrendView:
    """A view that never has the focus: it would draw a line around itself, and the others do not."""
    view = TrendView(Look(paths.resources()))
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return view


def _own(series: Series) -> Drawn:
    """The trend of the program, with its axes, legend and numbers; the numbers of saturation instead of a line."""
    view = _view()
    systolic, diastolic, hearts, spo2, *before = series
    pressures = tuple(Pressure(s.at, s.value, d.value) for s, d in zip(systolic, diastolic, strict=True))
    end = BEGIN + timedelta(minutes=MINUTES)
    trend = Trend(BEGIN, end, pressures, hearts, spo2, {}, (), (), None, None, ())
    ghost = Ghost(GHOST, before[0], before[1])

    def clock(at: datetime) -> str:
        return f"{at:%H:%M}"

    def new() -> None:
        view.show_trend(trend, {}, clock, end, ghost)
        view.repaint()

    def anew() -> None:
        view._is_drawn, view._ground_of = False, None
        view.repaint()

    _shown(view)
    new()
    return Drawn(new, view.repaint, anew, view)


def _numbers(points: tuple[Point, ...]) -> list[tuple[float, int]]:
    return [((point.at - BEGIN).total_seconds(), point.value) for point in points]


def _pyqtgraph(series: Series) -> Drawn:
    """Six curves, the same grid and legend, as fast as it can: thin pens, no smoothing, thinned and clipped."""
    graph: Any = import_module("pyqtgraph")
    plot = graph.PlotWidget()
    plot.setXRange(0, MINUTES * 60, padding=0)
    plot.setYRange(40, 200, padding=0)
    plot.showGrid(x=True, y=True)
    plot.addLegend()
    plot.getAxis("left").setTickSpacing(20, 20)
    plot.getAxis("bottom").setTickSpacing(900, 300)
    plot.setDownsampling(auto=True, mode="peak")
    plot.setClipToView(True)
    curves = [
        plot.plot(pen=graph.mkPen(colour, width=1, dash=[4, 3] if name == GHOST else None), name=name)
        for name, colour in LINES
    ]

    def new() -> None:
        for curve, points in zip(curves, series, strict=True):
            numbers = _numbers(points)
            curve.setData([x for x, _ in numbers], [y for _, y in numbers])
        plot.viewport().repaint()

    _shown(plot)
    new()
    return Drawn(new, plot.viewport().repaint, plot.viewport().repaint, plot)


def _qtcharts(series: Series) -> Drawn:
    """Six line series, the same grid and legend, without smoothing and animation."""
    charts: Any = import_module("PySide6.QtCharts")
    core: Any = import_module("PySide6.QtCore")
    gui: Any = import_module("PySide6.QtGui")
    chart = charts.QChart()
    view = charts.QChartView(chart)
    across, up = charts.QValueAxis(), charts.QValueAxis()
    across.setRange(0, MINUTES * 60)
    up.setRange(40, 200)
    lines = [charts.QLineSeries() for _ in series]
    across.setTickCount(MINUTES // 15 + 1)
    across.setMinorTickCount(2)
    up.setTickCount(9)
    chart.addAxis(across, core.Qt.AlignmentFlag.AlignBottom)
    chart.addAxis(up, core.Qt.AlignmentFlag.AlignLeft)
    for line, (name, colour) in zip(lines, LINES, strict=True):
        line.setName(name)
        pen = gui.QPen(gui.QColor(colour), 1)
        if name == GHOST:
            pen.setDashPattern([4, 3])
        line.setPen(pen)
        chart.addSeries(line)
        line.attachAxis(across)
        line.attachAxis(up)

    def new() -> None:
        for line, points in zip(lines, series, strict=True):
            line.replace([core.QPointF(x, y) for x, y in _numbers(points)])
        view.viewport().repaint()

    _shown(view)
    new()
    return Drawn(new, view.viewport().repaint, view.viewport().repaint, view)


if __name__ == "__main__":
    for row in chart_rows(Path()):
        sys.stdout.write(f"{row}\n")

"""The course of a session as lines and shapes: the domain's trend on a fixed axis, nothing laid over another."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, partial
from itertools import pairwise

from reportlab.platypus import Flowable

from ketadesk.domain.chart import PRESSURE_FROM, PRESSURE_TO, Point, Trend
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.places import gathered, label_every, spread, stacked
from ketadesk.domain.timing import seconds_between
from ketadesk.report.lanes import AXIS, Bars, Ketamine, Lane, Numbers, Scale
from ketadesk.report.pen import DARK, HAIR, HEART, RULE, TINT, Canvas, badge, caret, dot, label, patch, rule, stroke
from ketadesk.report.text import GREY, RED, SMALL, Setter

LEFT, RIGHT = 60.0, 13.0
BADGE_WIDTH, NUMBER_ROW = 13.0, 10.0
BELOW = 5.0
DAY_ROW, LABEL_APART, LABEL_GAP = 10.0, 30.0, 6.0

Slot = tuple[datetime, int]
"""A minute and the how-many-th reading of one sign in it."""


@dataclass
class TrendChart(Flowable):  # type: ignore[misc]
    """The trend as a part of a page; `plot` is the height of the part with pressures and heart rates."""

    setter: Setter
    trend: Trend
    instruments: Mapping[str, Instrument]
    clock: Callable[[datetime], str]
    width: float
    plot: float = 150.0
    day: Callable[[datetime], str] = lambda _: ""
    """The day of a moment, for the axis that goes over midnight."""

    @property
    def height(self) -> float:
        """Marks, plot, lanes and the times below."""
        lanes = sum(lane.height for lane in self.lanes)
        return (
            self._marks_height
            + self._over_height
            + self.plot
            + self._under_height
            + BELOW
            + lanes
            + self._axis_height
        )

    def wrap(self, *_room: float) -> tuple[float, float]:
        """Its size, whatever room there is."""
        return self.width, self.height

    @cached_property
    def scale(self) -> Scale:
        """Where times and readings stand across."""
        left, right = LEFT, self.width - RIGHT
        seconds = max(1, seconds_between(self.trend.begin, self.trend.end))
        per_second = (right - left) / seconds
        wanted = {slot: left + seconds_between(self.trend.begin, slot[0]) * per_second for slot in self._slots()}
        places = spread(list(wanted.values()), [6.4] * len(wanted), left - 3.2, right + 3.2)
        at = dict(zip(wanted, places, strict=True))
        signs = {*_counted(p.at for p in self.trend.pressures), *_counted(p.at for p in self.trend.heart_rates)}
        marks = max(0.25, min(1.0, _closest(sorted(at[slot] for slot in signs)) / 11))
        return Scale(left, right, self.trend.begin, per_second, at, marks, _closest(places))

    def _slots(self) -> list[Slot]:
        series: list[Iterable[datetime]] = [[p.at for p in self.trend.pressures]]
        others = (self.trend.heart_rates, self.trend.spo2, *self.trend.levels.values())
        series += [[point.at for point in points] for points in others]
        return sorted({slot for times in series for slot in _counted(times)})

    @cached_property
    def lanes(self) -> tuple[Lane, ...]:
        """What stands below the plot, from the top."""
        lanes: list[Lane] = []
        if self.trend.spo2:
            lanes.append(Numbers(self._name("SpO₂ %"), self._placed(self.trend.spo2), bold=True))
        for word, points in self.trend.levels.items():
            instrument = self.instruments[word]
            name, placed = self._name(instrument.short), self._placed(points)
            rising = instrument.worst == "high"
            numbers = Numbers(name, placed, said=partial(_said, instrument))
            lanes.append(Bars(name, placed, instrument.highest) if rising else numbers)
        if self.trend.rates or self.trend.boluses:
            lanes.append(Ketamine(self.setter, self.trend, self.scale))
        return tuple(lanes)

    def _name(self, words: str) -> str:
        return self.setter.fitted(words, SMALL, LEFT - 6)

    def _placed(self, points: Sequence[Point]) -> list[tuple[float, int]]:
        slots = _counted(point.at for point in points)
        return [(self.scale.places[slot], point.value) for slot, point in zip(slots, points, strict=True)]

    @cached_property
    def _badges(self) -> list[tuple[float, float, str, list[float]]]:
        """Centre, width and words of each ring on the top edge, and the moments it stands for."""
        moments = [self.scale.clamped(mark.at) for mark in self.trend.marks]
        groups = gathered(moments, BADGE_WIDTH, self.scale.right - self.scale.left)
        names = [
            str(group[0] + 1) if len(group) == 1 else f"{group[0] + 1}–{group[-1] + 1}" for group in groups
        ]  # fmt: skip
        widths = [ring_width(self.setter, name) for name in names]
        wanted = [sum(moments[i] for i in group) / len(group) for group in groups]
        low, high = self.scale.left - 6, self.scale.right + 6
        centres = spread(wanted, [width + 1.4 for width in widths], low, high)
        members = [[moments[i] for i in group] for group in groups]
        return list(zip(centres, widths, names, members, strict=True))

    @property
    def _marks_height(self) -> float:
        return 22.0 if self.trend.marks else 6.0

    @cached_property
    def _off_scale(self) -> tuple[list[tuple[float, int]], list[tuple[float, int]]]:
        """Numbers too high and too low for the axis, with their places."""
        found = sorted((x, value) for x, value, _ in (*self._carets(), *self._dots()))
        return [v for v in found if v[1] > PRESSURE_TO], [v for v in found if v[1] < PRESSURE_FROM]

    @property
    def has_off_scale(self) -> bool:
        """Whether any number lies outside the axis."""
        return any(self._off_scale)

    @property
    def _over_height(self) -> float:
        return _rows_height(self._off_scale[0], self.setter)

    @property
    def _under_height(self) -> float:
        return _rows_height(self._off_scale[1], self.setter)

    def _carets(self) -> list[tuple[float, int, bool]]:
        """Place, value and direction of every pressure's mark."""
        found = []
        dodge = 2.8 * self.scale.marks
        for slot, pressure in zip(_counted(p.at for p in self.trend.pressures), self.trend.pressures, strict=True):
            x = self.scale.places[slot] - dodge
            found += [
                (x, value, up) for value, up in ((pressure.systolic, False), (pressure.diastolic, True))
                if value is not None
            ]  # fmt: skip
        return found

    def _dots(self) -> list[tuple[float, int, bool]]:
        dodge = 2.8 * self.scale.marks
        return [(x + dodge, value, False) for x, value in self._placed(self.trend.heart_rates)]

    def draw(self) -> None:
        """Put the chart on the page."""
        canvas: Canvas = self.canv
        bottom = self._axis_height
        plot_bottom = bottom + sum(lane.height for lane in self.lanes) + BELOW + self._under_height
        self._draw_ground(canvas, bottom, plot_bottom)
        self._draw_moments(canvas, plot_bottom + self.plot)
        self._draw_marks(canvas, plot_bottom)
        lane_top = plot_bottom - self._under_height - BELOW
        rule(canvas, self.scale.left, lane_top, self.scale.right - self.scale.left)
        for lane in self.lanes:
            lane.draw(canvas, self.scale, lane_top)
            lane_top -= lane.height
            rule(canvas, self.scale.left, lane_top, self.scale.right - self.scale.left)

    def _draw_ground(self, canvas: Canvas, bottom: float, plot_bottom: float) -> None:
        """Shading where ketamine ran, the grid, the frame, and what the axes say."""
        scale, plot_top = self.scale, plot_bottom + self.plot
        for step in self.trend.rates:
            begin, end = scale.clamped(step.begin), scale.clamped(step.end)
            patch(canvas, begin, plot_bottom, end - begin, self.plot, TINT)
        ticks = self.trend.ticks()
        fine = scale.per_second * 300
        for tick in ticks[:-1] if fine >= 2.5 else ():
            for third in (1, 2):
                across = scale.clamped(tick) + third * fine
                stroke(canvas, [(across, bottom), (across, plot_top)], HAIR, 0.3)
        for tick in ticks:
            across = scale.clamped(tick)
            labelled = tick in self._labels
            if labelled or fine * 3 >= 4:
                stroke(canvas, [(across, bottom - (2 if labelled else 0)), (across, plot_top)], RULE, 0.4)
            if labelled:
                for row, words in enumerate(self._labels[tick]):
                    half = self.setter.width(words, SMALL) / 2
                    label(canvas, words, min(across, self.width - half), bottom - 11 - row * DAY_ROW, "c", GREY)
        for value in range(PRESSURE_FROM, PRESSURE_TO + 1, 20):
            y = self._height_of(value, plot_bottom)
            rule(canvas, scale.left, y, scale.right - scale.left, RULE, 0.6 if value == PRESSURE_FROM else 0.3)
            label(canvas, str(value), scale.left - 5, y - 3, "r", GREY)
        rule(canvas, scale.left, bottom, scale.right - scale.left, RULE, 0.6)
        for limit in self.trend.limits:
            if _on_scale(limit.value):
                y = self._height_of(limit.value, plot_bottom)
                stroke(canvas, [(scale.left, y), (scale.right, y)], DARK, 0.6, (4, 2.4))
                label(canvas, limit.label, scale.right - 2, y + 2, "r", GREY)

    @cached_property
    def _labels(self) -> dict[datetime, tuple[str, ...]]:
        """The words below each labelled quarter hour: the time, and the day where a new one has begun."""
        ticks = self.trend.ticks()
        widest = max(self.setter.width(self.clock(tick), SMALL) for tick in ticks)
        apart = max(LABEL_APART, widest + LABEL_GAP + max(0.0, widest / 2 - RIGHT))
        every = label_every(self.scale.per_second * 900, apart)
        labelled = ticks[self._start_tick(ticks) % every :: every]
        days = [self.day(tick) for tick in labelled]
        new = [False, *(before != after for before, after in pairwise(days))]
        return {
            tick: (self.clock(tick), day) if is_new else (self.clock(tick),)
            for tick, day, is_new in zip(labelled, days, new, strict=True)
        }

    @property
    def _axis_height(self) -> float:
        return AXIS + DAY_ROW * (max(len(words) for words in self._labels.values()) - 1)

    def _start_tick(self, ticks: tuple[datetime, ...]) -> int:
        """Which quarter hour is that of the start, which is always labelled."""
        start = self.trend.infusion[0].replace(second=0) if self.trend.infusion else None
        return ticks.index(start) if start in ticks else 0

    def _draw_moments(self, canvas: Canvas, plot_top: float) -> None:
        """The numbered rings, each with a line to its moment and a dotted one down."""
        foot = plot_top + self._over_height
        for centre, width, name, moments in self._badges:
            for moment in moments:
                stroke(canvas, [(centre, foot + 8.6), (centre, foot + 7), (moment, foot + 1)], DARK, 0.4)
                stroke(canvas, [(moment, foot + 1), (moment, plot_top - self.plot)], DARK, 0.5, (0.8, 2))
            badge(canvas, centre - width / 2, foot + 11.2, width, name)

    def _draw_marks(self, canvas: Canvas, plot_bottom: float) -> None:
        """Pressures as carets joined by a stroke, heart rates as dots on a line."""
        size = self.scale.marks
        by_place: dict[float, list[float]] = {}
        for x, value, _ in self._carets():
            by_place.setdefault(x, []).append(self._height_of(value, plot_bottom))
        for x, heights in by_place.items():
            if len(heights) == 2:
                stroke(canvas, [(x, heights[0]), (x, heights[1])], (0.86, 0.66, 0.66), 0.7)
        dots = [(x, self._height_of(value, plot_bottom), value) for x, value, _ in self._dots()]
        if len(dots) > 1:
            stroke(canvas, [(x, y) for x, y, _ in dots], HEART, 0.7)
        for x, value, up in self._carets():
            caret(canvas, x, self._height_of(value, plot_bottom), 2.8 * size, up, not _on_scale(value))
        for x, y, value in dots:
            dot(canvas, x, y, max(0.7, 1.9 * size), not _on_scale(value))
        for one in self.trend.artefacts:
            for height in (self._height_of(value, plot_bottom) for value in (one.systolic, one.diastolic) if value):
                label(canvas, "A", self.scale.clamped(one.at), height - 3, "c", GREY)
        over, under = self._off_scale
        for (x, value), row in zip(over, _rows(over, self.setter), strict=True):
            _number(canvas, value, x, plot_bottom + self.plot + 6 + row * NUMBER_ROW)
        for (x, value), row in zip(under, _rows(under, self.setter), strict=True):
            _number(canvas, value, x, plot_bottom - 12.5 - row * NUMBER_ROW)

    def _height_of(self, value: int, plot_bottom: float) -> float:
        inside = min(max(value, PRESSURE_FROM), PRESSURE_TO)
        return plot_bottom + self.plot * (inside - PRESSURE_FROM) / (PRESSURE_TO - PRESSURE_FROM)


def ring_width(setter: Setter, number: str) -> float:
    """How wide the ring around a number is."""
    return max(11.6, setter.width(number, SMALL) + 6)


def _number(canvas: Canvas, value: int, x: float, y: float) -> None:
    """A number off the scale, on white so that no line runs through it."""
    half = len(str(value)) * 2.5 + 0.6
    patch(canvas, x - half, y - 1, 2 * half, 8.4, (1, 1, 1))
    label(canvas, str(value), x, y, "c", RED)


def _said(instrument: Instrument, score: int) -> str:
    """A score with its sign; the letters of the chart have no minus, but a dash as wide."""
    return instrument.said(score).replace("−", "–")


def _on_scale(value: int) -> bool:
    return PRESSURE_FROM <= value <= PRESSURE_TO


def _closest(places: Sequence[float]) -> float:
    """The least distance of two neighbours."""
    return min((after - before for before, after in pairwise(places)), default=LEFT)


def _counted(times: Iterable[datetime]) -> list[Slot]:
    """Each time with how many of the same came before it."""
    seen: dict[datetime, int] = {}
    slots = []
    for at in times:
        slots.append((at, seen.get(at, 0)))
        seen[at] = seen.get(at, 0) + 1
    return slots


def _rows(values: list[tuple[float, int]], setter: Setter) -> list[int]:
    halves = [setter.width(str(value), SMALL) / 2 for _, value in values]
    return stacked([(x - half, x + half) for (x, _), half in zip(values, halves, strict=True)], 2)


def _rows_height(values: list[tuple[float, int]], setter: Setter) -> float:
    return 6 + NUMBER_ROW * (max(_rows(values, setter)) + 1) if values else 0.0

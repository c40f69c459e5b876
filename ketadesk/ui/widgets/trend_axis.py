"""Where times and values stand in the trend: the fixed axes with their labels, and readings ready to be drawn."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from math import ceil, floor, log2

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF, QTransform

from ketadesk.domain.chart import PRESSURE_FROM, PRESSURE_TO, Point, Trend
from ketadesk.domain.places import label_every, spread
from ketadesk.domain.timing import seconds_between
from ketadesk.ui.look import SMALL
from ketadesk.ui.widgets.trend_ink import Ink, Letters, Rule

Worst = Callable[[Sequence[int]], int]
"""min or max: which of neighbours that have room for one number is shown."""

QUARTER, FIVE = 900, 300
"""A quarter hour and five minutes, in seconds."""
WHOLE_AT_LEAST = 90 * 60
"""How much time the whole of a session takes at least, in seconds: half-filled it stands still."""
STEP = 20
"""mmHg and /min from one level rule to the next."""
FINEST = 3.0
"""Pixels that rules keep apart; finer ones are left out."""


@dataclass(frozen=True, slots=True)
class Frame:
    """The part with pressures and heart rates, in whole pixels, and the seconds it spans, counted from the trend's
    begin."""

    begin: float
    end: float
    left: int
    right: int
    top: int
    bottom: int

    @property
    def per_second(self) -> float:
        """Pixels of one second."""
        return (self.right - self.left) / (self.end - self.begin)

    @property
    def per_unit(self) -> float:
        """Pixels of one mmHg."""
        return (self.bottom - self.top) / (PRESSURE_TO - PRESSURE_FROM)

    def x(self, seconds: float) -> float:
        """Where a time stands."""
        return self.left + (seconds - self.begin) * self.per_second

    def clamped(self, seconds: float) -> float:
        """Where a time stands; what lies outside stands at the edge."""
        return min(max(self.x(seconds), self.left), self.right)

    def seconds(self, x: float) -> float:
        """The time at a place."""
        return self.begin + (x - self.left) / self.per_second

    def y(self, value: float) -> float:
        """Where a value stands; what is off the scale stands at the edge."""
        return self.bottom - (min(max(value, PRESSURE_FROM), PRESSURE_TO) - PRESSURE_FROM) * self.per_unit

    def transform(self, aside: float = 0.0) -> QTransform:
        """From seconds and values to pixels."""
        across, up = self.per_second, self.per_unit
        return QTransform(
            across, 0, 0, -up, self.left - self.begin * across + aside, self.bottom + PRESSURE_FROM * up
        )


def window(length: float, now: float | None, minutes: int | None) -> tuple[float, float]:
    """From when to when the trend is shown, in seconds from its begin, at quarter hours so that it seldom moves.

    None is the whole of it. Otherwise so many minutes up to now, and a sixth of them to come; after the end the
    last so many minutes.
    """
    if minutes is None:
        return 0.0, max(WHOLE_AT_LEAST, length, 0.0 if now is None else _up(now))
    if now is None:
        begin, end = length - minutes * 60, length
    else:
        begin, end = now - minutes * 60, _up(now + minutes * 10)
    begin = max(0.0, float(floor(begin / QUARTER) * QUARTER))
    return begin, max(end, begin + minutes * 60)


def _up(seconds: float) -> float:
    """The next full quarter hour."""
    return float(ceil(seconds / QUARTER) * QUARTER)


@dataclass(frozen=True, slots=True)
class Grid:
    """The rules of the axes, thin and thick, and their labels with the places of these."""

    hair: list[Rule]
    rules: list[Rule]
    values: list[tuple[str, float]]
    times: list[tuple[str, float]]
    foot: float

    def draw(self, ink: Ink, frame: Frame) -> None:
        """The rules, the values at the left, the times below."""
        ink.rules(self.hair, "grid")
        ink.rules(self.rules, "rule")
        for words, y in self.values:
            ink.label(words, frame.left - ink.px(8), y, side="right")
        for words, x in self.times:
            ink.label(words, x, self.foot + ink.px(12))


def grid_of(trend: Trend, frame: Frame, foot: float, clock: Callable[[datetime], str], letters: Letters) -> Grid:
    """A hairline each five minutes and a rule each fifteen down to the foot, a hairline each 20; labels have room."""
    px, levels = letters.look.px, range(PRESSURE_FROM, PRESSURE_TO + 1, STEP)
    hair = [(frame.left, round(frame.y(value)), frame.right, round(frame.y(value))) for value in levels[1:]]
    rules, down = [(frame.left, frame.bottom, frame.right, frame.bottom)], round(foot)
    times = _times(trend, frame, clock, letters)
    for number in range(ceil(frame.begin / FIVE), floor(frame.end / FIVE) + 1):
        x, seconds = round(frame.x(number * FIVE)), number * FIVE
        if seconds in times:
            rules.append((x, frame.top, x, down + px(4)))
        elif frame.per_second * (FIVE if seconds % QUARTER else QUARTER) >= FINEST:
            (hair if seconds % QUARTER else rules).append((x, frame.top, x, down))
    room = letters.height(SMALL) + px(4)
    every = next((every for every in (1, 2, 4) if STEP * every * frame.per_unit >= room), 8)
    values = [(str(value), frame.y(value)) for value in levels[::every]]
    return Grid(hair, rules, values, [(words, frame.x(seconds)) for seconds, words in times.items()], foot)


def _times(trend: Trend, frame: Frame, clock: Callable[[datetime], str], letters: Letters) -> dict[int, str]:
    """The quarter hours with a label: the start is always one of them, and none touch.

    The hour that occurs twice has wider labels; one of each hour tells how wide they are.
    """
    quarters = range(ceil(frame.begin / QUARTER), floor(frame.end / QUARTER) + 1)

    @cache
    def said(quarter: int) -> str:
        return clock(trend.begin + timedelta(seconds=quarter * QUARTER))

    widest = max(letters.width(said(quarter)) for quarter in {*quarters[::4], quarters[-1]})
    every = label_every(frame.per_second * QUARTER, widest + letters.look.px(10))
    start = 0 if trend.infusion is None else seconds_between(trend.begin, trend.infusion[0]) // QUARTER
    return {quarter * QUARTER: said(quarter) for quarter in quarters if (quarter - start) % every == 0}


@dataclass(slots=True)
class Series:
    """Times in seconds from the trend's begin, rising, and the values at them."""

    times: list[float]
    values: list[int]
    _lines: dict[int, QPolygonF] = field(default_factory=dict)
    _shown: list[int] | None = None

    @classmethod
    def of(cls, origin: datetime, points: Iterable[Point]) -> "Series":
        """The series of some points, counted from a moment."""
        points = tuple(points)
        return cls([(point.at - origin).total_seconds() for point in points], [point.value for point in points])

    def visible(self, frame: Frame) -> slice:
        """Which readings stand within the frame."""
        return slice(bisect_left(self.times, frame.begin), bisect_right(self.times, frame.end))

    @property
    def shown(self) -> list[int]:
        """The values, those off the scale at its edge."""
        if self._shown is None:
            inside = not self.values or PRESSURE_FROM <= min(self.values) <= max(self.values) <= PRESSURE_TO
            clamped = (min(max(value, PRESSURE_FROM), PRESSURE_TO) for value in self.values)
            self._shown = self.values if inside else list(clamped)
        return self._shown

    def off_scale(self, frame: Frame) -> list[int]:
        """Which readings in sight are off the scale."""
        if self.shown is self.values:
            return []
        seen = self.visible(frame)
        return [index for index in range(seen.start, seen.stop) if self.values[index] != self.shown[index]]

    def distance(self, frame: Frame) -> float:
        """How many pixels lie between two neighbours, on average of those in sight."""
        times = self.times[self.visible(frame)]
        return (times[-1] - times[0]) * frame.per_second / (len(times) - 1) if len(times) > 1 else float("inf")

    def spots(self, frame: Frame) -> list[tuple[float, int]]:
        """Place and value of every reading in sight."""
        seen, per_second = self.visible(frame), frame.per_second
        left = frame.left - frame.begin * per_second
        pairs = zip(self.times[seen], self.values[seen], strict=True)
        return [(left + at * per_second, value) for at, value in pairs]

    def pixels(self, frame: Frame, aside: float) -> list[tuple[int, int]]:
        """Where the readings in sight stand on the scale."""
        seen, per_second, per_unit = self.visible(frame), frame.per_second, frame.per_unit
        left, foot = frame.left - frame.begin * per_second + aside, frame.bottom + PRESSURE_FROM * per_unit
        pairs = zip(self.times[seen], self.shown[seen], strict=True)
        return [(round(left + at * per_second), round(foot - value * per_unit)) for at, value in pairs]

    def line(self, frame: Frame) -> QPolygonF:
        """The values on the scale, in seconds and units; of more than the screen can show, the extremes.

        Kept for widths alike, so that a window that is resized draws the same points again.
        """
        fineness = ceil(log2(1 / frame.per_second))
        if fineness not in self._lines:
            self._lines[fineness] = self._thinned(2.0**fineness)
        return self._lines[fineness]

    def _thinned(self, bucket: float) -> QPolygonF:
        values = self.shown
        if len(values) < 3 or (self.times[-1] - self.times[0]) / bucket > len(values) / 2:
            return QPolygonF([QPointF(*point) for point in zip(self.times, values, strict=True)])
        points, last = [], values[0]
        for begin, end in self.buckets(bucket):
            at, lowest, highest = self.times[begin], min(values[begin:end]), max(values[begin:end])
            first, last = (lowest, highest) if last - lowest <= highest - last else (highest, lowest)
            points.append(QPointF(at, first))
            if first != last:
                points.append(QPointF(at, last))
        return QPolygonF(points)

    def buckets(self, seconds: float) -> Iterator[tuple[int, int]]:
        """Readings that lie so close together that they are drawn as one: the first, and the first of the next."""
        begin = 0
        while begin < len(self.times):
            end = bisect_left(self.times, (self.times[begin] // seconds + 1) * seconds, begin + 1)
            yield begin, end
            begin = end

    def numbers(self, frame: Frame, width: float, worst: Worst) -> list[tuple[float, int]]:
        """Places of the numbers that have room, each so wide, and which reading each is; of a crowd the worst is
        shown, never a random one."""
        places, chosen = [], []
        times, values, per_second = self.times, self.values, frame.per_second
        seen, room, left = self.visible(frame), width / per_second, frame.left - frame.begin * per_second
        begin = seen.start
        while begin < seen.stop:
            end = bisect_left(times, times[begin] + room, begin + 1, seen.stop)
            index = begin if end == begin + 1 else values.index(worst(values[begin:end]), begin, end)
            places.append(left + times[index] * per_second)
            chosen.append(index)
            begin = end
        kept = spread(places, [width] * len(places), frame.left - width / 4, frame.right + width / 2)
        return list(zip(kept, chosen, strict=True))

"""The lanes of the trend below the plot: numbers, bars, and the infusion, which moves with the time."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor

from ketadesk.domain.chart import RateStep, Trend
from ketadesk.domain.instrument import Instrument
from ketadesk.ui.look import SMALL
from ketadesk.ui.widgets.trend_axis import Frame, Series, Worst
from ketadesk.ui.widgets.trend_ink import TINY, Ink
from ketadesk.ui.words import retold, tr

BAR, INSIDE, EDGE = 16, 12, 4
"""Pixels at 100 %: the bar of the highest rate, the lowest bar with words inside, what words keep from its ends."""


class Lane(Protocol):
    """A row below the plot; its heights in pixels at 100 % where room is short, as usual, and where it is ample."""

    name: str
    heights: tuple[int, int, int]

    def draw(self, ink: Ink, frame: Frame, box: QRectF) -> None:
        """Put it into its box, which is as wide as the frame."""


@dataclass(slots=True)
class Numbers:
    """Numbers below their readings; where they would touch, the worst of them."""

    name: str
    series: Series
    colour: str
    worst: Worst
    bold: bool = False
    said: Callable[[int], str] = str
    heights: tuple[int, int, int] = (18, 24, 26)

    def draw(self, ink: Ink, frame: Frame, box: QRectF) -> None:
        """Each on a patch, so that no rule runs through it."""
        widest = max((self.said(value) for value in set(self.series.values)), key=len)
        wide = ink.letters.width(widest, SMALL, self.bold) + ink.px(5)
        chosen, y = self.series.numbers(frame, wide, self.worst), box.center().y()
        places = [(x, self.series.values[index], y) for x, index in chosen]
        ink.numbers(places, self.colour, SMALL, self.bold, self.said)


@dataclass(slots=True)
class Bars:
    """Levels as bars, each with its number on top; 0 is a line."""

    name: str
    series: Series
    instrument: Instrument
    colour: str = "violet"
    heights: tuple[int, int, int] = (22, 34, 48)

    def draw(self, ink: Ink, frame: Frame, box: QRectF) -> None:
        """Bars as wide as their distance allows, the worst number of those close by."""
        foot, digits, distance = round(box.bottom()) - ink.px(2), ink.px(12), self.series.distance(frame)
        half, least = max(0.5, min(ink.px(6), distance * 0.42)), ink.px(1.5)
        unit = (box.height() - digits - 2 * ink.px(2)) / self.instrument.highest
        levels = set(self.series.values)
        drawn: dict[int, tuple[int, int, QColor]] = {}
        for value in levels:
            high, shade = max(least, round(unit * value)), 0.55 + 0.45 * value / self.instrument.highest
            drawn[value] = foot - high, high, ink.mix(self.colour, shade)
        wide, fill = max(1, round(2 * half)), ink.painter.fillRect
        for x, value in self._highest(frame, 1 / frame.per_second if half < 1 else 0):
            top, high, colour = drawn[value]
            fill(round(x - half), top, wide, high, colour)
        room = ink.letters.width(str(max(levels)), TINY, True) + ink.px(3)
        crowded = distance < 2 * ink.px(6) + room / 2
        tops = {v: foot - max(least, unit * (self.instrument.highest if crowded else v)) for v in levels}
        numbers = [(x, self.series.values[index]) for x, index in self.series.numbers(frame, room, max)]
        ink.numbers([(x, value, tops[value] - ink.px(2) - digits / 2 + 1) for x, value in numbers], self.colour, TINY)

    def _highest(self, frame: Frame, seconds: float) -> Sequence[tuple[float, int]]:
        """Every level in sight, or the highest of each pixel."""
        if not seconds:
            return list(self.series.spots(frame))
        seen = self.series.visible(frame)
        spans = ((begin, end) for begin, end in self.series.buckets(seconds) if seen.start <= begin < seen.stop)
        return [(frame.x(self.series.times[begin]), max(self.series.values[begin:end])) for begin, end in spans]


@dataclass(frozen=True, slots=True)
class Caption:
    """Words above the bars: where they may begin, the best place first, and the place of the wedge they belong to.

    Those of the lowest rank are placed first.
    """

    words: str
    width: float
    lefts: tuple[float, ...]
    rank: int
    wedge: float | None = None


def placed(
    captions: Iterable[Caption], ends: tuple[float, float], line: float | None, gap: float
) -> Iterator[tuple[float, str]]:
    """Where the captions begin that have room: between the ends, off the line of now, the wedges and one another."""
    captions = sorted(captions, key=lambda caption: (caption.rank, -caption.lefts[0]))
    taken = [(caption.wedge - gap, caption.wedge + gap) for caption in captions if caption.wedge is not None]
    taken += [] if line is None else [(line, line)]
    for caption in captions:
        for left in caption.lefts:
            right = left + caption.width
            if ends[0] <= left and right <= ends[1] and all(right + gap <= a or b + gap <= left for a, b in taken):
                taken.append((left, right))
                yield left, caption.words
                break


@dataclass(slots=True)
class Infusion:
    """The bar's height follows the rate; pauses are gaps; boluses are wedges; the plan is a dashed box."""

    trend: Trend
    clock: Callable[[datetime], str]
    known: datetime | None
    """The moment as of which the trend is known, None when the session has ended."""
    heights: tuple[int, int, int] = (20, 38, 42)
    steps: list[tuple[RateStep, float, str]] = field(init=False)
    """Each step with its share of the highest rate and its words."""
    boluses: list[tuple[float, str]] = field(init=False)
    """When, in seconds from the trend's begin, and the words."""

    def __post_init__(self) -> None:
        """Reckon what is the same each second."""
        highest = max((step.ml_per_h for step in self.trend.rates), default=1)
        self.steps = [(step, float(step.ml_per_h / highest), retold(step.label)) for step in self.trend.rates]
        self.boluses = [(self._seconds(bolus.at), retold(bolus.label)) for bolus in self.trend.boluses]

    def _seconds(self, at: datetime) -> float:
        return (at - self.trend.begin).total_seconds()

    @property
    def running(self) -> bool:
        """Whether the last step ran at the moment the trend was known."""
        trend, known = self.trend, self.known
        is_on = known is not None and trend.planned_end is not None and bool(trend.rates)
        return is_on and known is not None and trend.rates[-1].end >= known - timedelta(seconds=1)

    def end(self, step: RateStep, now: datetime | None) -> datetime:
        """When a step ends: the running one now, but no later than planned, for more is not known yet."""
        planned = self.trend.planned_end
        if now is None or planned is None or step is not self.trend.rates[-1] or not self.running:
            return step.end
        return max(step.end, min(now, planned))

    def planned(self, now: datetime | None) -> datetime | None:
        """The planned end; while paused it goes on with the time."""
        planned, known = self.trend.planned_end, self.known
        if now is None or planned is None or known is None:
            return None
        return planned if self.running else planned + max(timedelta(0), now - known)

    def draw(self, ink: Ink, frame: Frame, box: QRectF, now: datetime | None) -> None:
        """The bars, the plan, the wedges, and the words that have room."""
        line = None if now is None else round(frame.clamped(self._seconds(now)))
        captions = list(self._draw_steps(ink, frame, box, now, line))
        captions += self._draw_plan(ink, frame, box, now)
        captions += self._draw_boluses(ink, frame, box, line)
        if box.height() >= ink.px(self.heights[1]):
            y, ends = self._foot(ink, box) - ink.px(BAR) - ink.px(9), (frame.left, frame.right + ink.px(EDGE))
            for left, words in placed(captions, ends, line, ink.px(EDGE)):
                ink.words(words, left, y, "text", TINY, side="left")

    def _draw_steps(
        self, ink: Ink, frame: Frame, box: QRectF, now: datetime | None, line: float | None
    ) -> Iterator[Caption]:
        """Bars with their rates inside; what has no room there wants to stand above."""
        gap = ink.px(EDGE)
        for step, words, bar in self.bars(ink, frame, box, now):
            ink.patch(bar.x(), bar.y(), bar.width(), bar.height(), "accent")
            if bar.width() >= ink.letters.width(words, TINY, True) + 2 * gap and bar.height() >= ink.px(INSIDE):
                ink.words(words, bar.left() + gap, bar.center().y(), "on_accent", TINY, True, "left")
                continue
            width, is_running = ink.letters.width(words, TINY), self.running and step is self.trend.rates[-1]
            aside = [] if line is None else [line + gap] if is_running else [line - gap - width]
            yield Caption(words, width, (bar.left(), *aside), 0 if is_running else 3)

    def _draw_boluses(self, ink: Ink, frame: Frame, box: QRectF, line: float | None) -> Iterator[Caption]:
        """Wedges onto the bars; their doses stand at their right, else at their left."""
        gap = ink.px(EDGE)
        for seconds, words in self.boluses:
            if frame.begin <= seconds <= frame.end:
                x = frame.x(seconds)
                ink.mark("▼", x, self._foot(ink, box) - ink.px(BAR) - 1, "text", gap, 1, hollow=False)
                width = ink.letters.width(words, TINY)
                yield Caption(words, width, (x + 2 * gap, x - 2 * gap - width, (line or x) + gap), 2, x)

    def _foot(self, ink: Ink, box: QRectF) -> float:
        return round(box.bottom()) - ink.px(2)

    def bars(
        self, ink: Ink, frame: Frame, box: QRectF, now: datetime | None
    ) -> Iterator[tuple[RateStep, str, QRectF]]:  # fmt: skip
        """Each step in sight with its words and its bar; neighbours are parted by one pixel."""
        foot, most = self._foot(ink, box), ink.px(BAR)
        for step, share, words in self.steps:
            begin, end = self._seconds(step.begin), self._seconds(self.end(step, now))
            if begin < frame.end and end > frame.begin:
                left, right = round(frame.clamped(begin)), round(frame.clamped(end))
                high = max(3, round(most * share))
                yield step, words, QRectF(left, foot - high, max(1, right - left - 1), high)

    def plan(self, ink: Ink, frame: Frame, box: QRectF, now: datetime | None) -> QRectF | None:
        """The box of the plan, as high as the present rate's bar."""
        planned = self.planned(now)
        if now is None or planned is None or planned <= now:
            return None
        left, right = (round(frame.clamped(self._seconds(at))) for at in (now, planned))
        last = [bar for _, _, bar in self.bars(ink, frame, box, now)][-1:]
        high = max(ink.px(INSIDE), last[0].height()) if last else ink.px(BAR)
        foot = self._foot(ink, box)
        return QRectF(left + 0.5, foot - high + 0.5, right - left, high - 1) if right - left > 2 else None

    def _draw_plan(self, ink: Ink, frame: Frame, box: QRectF, now: datetime | None) -> Iterator[Caption]:
        """A dashed box, open where it goes on beyond the frame; its words inside, else beside, else above."""
        plan, planned = self.plan(ink, frame, box, now), self.planned(now)
        if plan is None or planned is None:
            return
        ink.smooth(False)
        ink.painter.setPen(ink.pen("accent", dashes=(3, 3)))
        left, right, top, foot = plan.left(), plan.right(), plan.top(), plan.bottom()
        lines = [QLineF(left, top, right, top), QLineF(left, foot, right, foot)]
        if right < frame.right:
            lines.append(QLineF(right, top, right, foot))
        ink.painter.drawLines(lines)
        words, y = tr("planned to {time}", time=self.clock(planned)), plan.center().y()
        width, gap = ink.letters.width(words, TINY), ink.px(EDGE)
        if width + 2 * gap <= plan.width():
            ink.patch(plan.center().x() - width / 2 - 2, top + 1, width + 4, foot - top - 1)
            ink.words(words, plan.center().x(), y, "accent", TINY)
        elif right + gap + width <= frame.right:
            ink.words(words, right + gap, y, "accent", TINY, side="left")
        else:
            yield Caption(words, width, (left + gap, frame.right - width), 1)

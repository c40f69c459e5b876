"""The lanes below the plot: numbers, bars, and the infusion with its rates."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Protocol

from ketadesk.domain.chart import Trend
from ketadesk.domain.places import flagged, spread, stacked
from ketadesk.domain.timing import seconds_between
from ketadesk.report.pen import DARK, Canvas, label, stroke, wedge
from ketadesk.report.text import GREY, INK, SMALL, SMALLEST, Setter

AXIS = 15.0
ROW = 10.5

_DIGIT = 0.572 * SMALLEST


@dataclass(frozen=True, slots=True)
class Scale:
    """The axis of time: where a moment and each reading stand, how large marks may be, how near neighbours are."""

    left: float
    right: float
    begin: datetime
    per_second: float
    places: dict[tuple[datetime, int], float]
    marks: float
    closest: float

    def clamped(self, at: datetime) -> float:
        """Where a moment stands; what lies outside stands at the edge."""
        return min(max(self.left + seconds_between(self.begin, at) * self.per_second, self.left), self.right)


class Lane(Protocol):
    """A row of the chart below the plot."""

    @property
    def height(self) -> float:
        """How much room it takes."""

    def draw(self, canvas: Canvas, scale: Scale, top: float) -> None:
        """Put it below a height."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Numbers below their readings; close ones in rows below one another."""

    name: str
    points: Sequence[tuple[float, int]]
    bold: bool = False
    said: Callable[[int], str] = str

    def rows(self) -> list[int]:
        """The row of every number."""
        halves = [len(self.said(value)) * _DIGIT / 2 for _, value in self.points]
        return stacked([(x - half, x + half) for (x, _), half in zip(self.points, halves, strict=True)], 2.2)

    @property
    def height(self) -> float:
        """As many rows as are needed."""
        return ROW * (max(self.rows(), default=0) + 1) + 4.5

    def draw(self, canvas: Canvas, scale: Scale, top: float) -> None:
        """The name at the left, the numbers across."""
        label(canvas, self.name, scale.left - 5, top - 10.5, "r", GREY)
        for (x, value), row in zip(self.points, self.rows(), strict=True):
            label(canvas, self.said(value), x, top - 10.5 - row * ROW, "c", INK, self.bold)


@dataclass(frozen=True, slots=True)
class Bars:
    """Levels as bars, each with its number on top; a level of 0 is a line."""

    name: str
    points: Sequence[tuple[float, int]]
    highest: int

    @property
    def height(self) -> float:
        """The highest bar with its number."""
        return 31.0

    def draw(self, canvas: Canvas, scale: Scale, top: float) -> None:
        """The name at the left, bars across."""
        base = top - self.height + 2.5
        label(canvas, self.name, scale.left - 5, base + 1, "r", GREY)
        half = min(2.7, scale.closest * 0.42)
        for x, value in self.points:
            high = 16.0 * value / self.highest if value else 0.7
            canvas.setFillColorRGB(0.55, 0.52, 0.70)
            canvas.rect(x - half, base, 2 * half, high, stroke=0, fill=1)
            label(canvas, str(value), x, base + high + 1.8, "c")


@dataclass
class Ketamine:
    """The infusion as a bar whose height follows the rate, each step with its rate; boluses as wedges below."""

    setter: Setter
    trend: Trend
    scale: Scale

    @cached_property
    def _labels(self) -> list[tuple[float, float, str]]:
        """Where each label's mark stands, where its words begin, and the words."""
        moments = [(self.scale.clamped(step.begin), step.label) for step in self.trend.rates]
        moments += [(x, bolus.label) for x, bolus in zip(self._wedges, self.trend.boluses, strict=True)]
        return [
            (x, min(x, self.scale.right + 10 - self.setter.width(text, SMALL)), text) for x, text in sorted(moments)
        ]  # fmt: skip

    @cached_property
    def _wedges(self) -> list[float]:
        moments = [self.scale.clamped(bolus.at) for bolus in self.trend.boluses]
        return spread(moments, [6.5] * len(moments), self.scale.left, self.scale.right)

    @cached_property
    def _rows(self) -> list[int]:
        return flagged([(left, left + self.setter.width(text, SMALL)) for _, left, text in self._labels], 4)

    @property
    def height(self) -> float:
        """Labels, bar and wedges."""
        return ROW * (max(self._rows, default=0) + 1) + 15 + (7 if self.trend.boluses else 0)

    def draw(self, canvas: Canvas, scale: Scale, top: float) -> None:
        """The name at the left, labels above the bar, the bar, the wedges."""
        foot = top - self.height + 3 + (7 if self.trend.boluses else 0)
        label(canvas, "Ketamine", scale.left - 5, foot + 1, "r", GREY)
        highest = max((step.ml_per_h for step in self.trend.rates), default=1)
        for step in self.trend.rates:
            begin, end = scale.clamped(step.begin), scale.clamped(step.end)
            high = max(1.5, float(8 * step.ml_per_h / highest))
            canvas.setFillColorRGB(0.62, 0.80, 0.77)
            canvas.setStrokeColorRGB(0.02, 0.42, 0.37)
            canvas.setLineWidth(0.5)
            canvas.rect(begin, foot, max(0.8, end - begin), high, stroke=1, fill=1)
        for x in self._wedges:
            wedge(canvas, x, foot - 6.2, 3, DARK)
        for (x, left, text), row in zip(self._labels, self._rows, strict=True):
            y = foot + 11 + row * ROW
            if row:
                stroke(canvas, [(x, foot + 8), (x, y - 1)], GREY, 0.3)
            label(canvas, text, left, y)

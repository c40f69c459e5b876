"""The upper part of the trend: pressures as carets, heart rates as dots, the last session as a ghost."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import compress

from PySide6.QtCore import QRectF

from ketadesk.domain.chart import PRESSURE_FROM, PRESSURE_TO, LimitLine, Point, Trend
from ketadesk.domain.ghost import Ghost
from ketadesk.ui.widgets.trend_axis import Frame, Series
from ketadesk.ui.widgets.trend_ink import TINY, Ink, Letters
from ketadesk.ui.words import retold, tr

OffScale = list[tuple[str, Series]]
"""What lies beyond one end of the scale, by its colour."""
SOLID = 2.5
"""Pixels between neighbours below which single marks would only smear: lines are drawn instead."""
FEW = 40
"""Points up to which a line may be thicker than the one pixel that is drawn fast."""
MARK, ROW = 8, 14
"""Pixels at 100 % of a mark at the edge, and of a row of numbers beyond it."""
FULL_SIZE, LEAST_SIZE = 12.0, 0.4
"""Pixels between neighbours from which marks have their full size, and the least share of it."""


@dataclass(slots=True)
class Plot:
    """The readings with a place on the scale of mmHg and /min."""

    systolic: Series
    diastolic: Series
    hearts: Series
    pairs: tuple[Series, Series]
    """Systolic and diastolic where both are known."""
    ghost: tuple[Series, Series]
    ghost_label: str
    limits: tuple[LimitLine, ...] = ()
    artefacts: tuple[tuple[float, int], ...] = ()
    """Time and value of what is not believed."""

    @classmethod
    def of(cls, trend: Trend, ghost: Ghost | None) -> "Plot":
        """What a trend and the last session hold."""
        times = [(one.at - trend.begin).total_seconds() for one in trend.pressures]
        high, low = [one.systolic for one in trend.pressures], [one.diastolic for one in trend.pressures]
        pairs = systolic, diastolic = _known(times, high), _known(times, low)
        if None in high or None in low:
            whole = [None not in both for both in zip(high, low, strict=True)]
            at = list(compress(times, whole))
            pairs = _known(at, list(compress(high, whole))), _known(at, list(compress(low, whole)))
        before: tuple[tuple[Point, ...], ...] = ((), ()) if ghost is None else (ghost.systolic, ghost.heart_rates)
        old = Series.of(trend.begin, before[0]), Series.of(trend.begin, before[1])
        hearts, label = Series.of(trend.begin, trend.heart_rates), "" if ghost is None else retold(ghost.label)
        marked = [(at, one) for one in trend.artefacts for at in [(one.at - trend.begin).total_seconds()]]
        values = [(at, value) for at, one in marked for value in (one.systolic, one.diastolic) if value is not None]
        return cls(systolic, diastolic, hearts, pairs, old, label, trend.limits, tuple(values))

    def off_scale(self, frame: Frame, above: bool) -> OffScale:
        """The readings in sight beyond one end of the scale, by their colour."""
        found = [
            ("red", _beyond(frame, above, self.systolic, self.diastolic)),
            ("green", _beyond(frame, above, self.hearts)),
        ]
        return [(colour, series) for colour, series in found if series.values]

    def size(self, frame: Frame) -> float:
        """Which share of their full size the marks have: less where they stand close."""
        distance = min(series.distance(frame) for series in (self.systolic, self.diastolic, self.hearts))
        return 0.0 if distance < SOLID else max(LEAST_SIZE, min(1.0, distance / FULL_SIZE))

    def draw(self, ink: Ink, frame: Frame) -> None:
        """The limits and the ghost behind, the strokes, the line of hearts, the carets, the dots."""
        self._draw_limits(ink, frame)
        size, wide, hearts = self.size(frame), frame.right - frame.left, self.hearts.line(frame)
        aside = ink.px(4) * size
        ink.painter.save()
        ink.painter.setClipRect(QRectF(frame.left, frame.top - 1, wide + 1, frame.bottom - frame.top + 2))
        for series in self.ghost:
            line = frame.transform().map(series.line(frame))
            ink.curve(line, ink.pen("ghost", dashes=(4, 3)), line.size() * SOLID < wide)
        pen = ink.pen(ink.mix("green", 0.75), ink.look.percent * 0.014 if hearts.size() <= FEW else 1)
        ink.curve(frame.transform(aside + 0.5).map(hearts), pen, size > 0)
        if not size:
            for series in (self.systolic, self.diastolic):
                ink.curve(frame.transform().map(series.line(frame)), ink.pen("red"), smooth=False)
        ink.painter.restore()
        if size:
            self._draw_marks(ink, frame, size)
        for seconds, value in self.artefacts:
            if frame.begin <= seconds <= frame.end:
                ink.kept.append(ink.label(tr("A"), frame.x(seconds), frame.y(value), "muted", TINY, bold=True))

    def _draw_limits(self, ink: Ink, frame: Frame) -> None:
        """The protocol's bounds as dashed lines with their words at the right."""
        for limit in self.limits:
            if PRESSURE_FROM <= limit.value <= PRESSURE_TO:
                y = round(frame.y(limit.value))
                ink.rules([(frame.left, y, frame.right, y)], "warm", (6, 4))
                words = ink.label(retold(limit.label), frame.right, y - ink.px(9), "warm", TINY, side="right")
                ink.kept.append(words)

    def _limit_boxes(self, frame: Frame, letters: Letters) -> list[QRectF]:
        """Where the words of the limits stand."""
        px, found = letters.look.px, []
        for limit in self.limits:
            width = letters.width(retold(limit.label), TINY) + px(4)
            found.append(QRectF(frame.right - width, frame.y(limit.value) - px(17), width, px(16)))
        return found

    def _draw_marks(self, ink: Ink, frame: Frame, size: float) -> None:
        """The strokes between the two numbers of each pressure, and the marks on them; hollow ones off the scale."""
        thick, aside = ink.thick * min(1, 0.4 + size), ink.px(4) * size
        tops, feet, dots = (
            series.pixels(frame, shift)
            for series, shift in ((self.systolic, -aside), (self.diastolic, -aside), (self.hearts, aside))
        )
        whole = self.pairs[0] is self.systolic
        both = (tops, feet) if whole else tuple(series.pixels(frame, -aside) for series in self.pairs)
        ink.rules([(x, high, x, low) for (x, high), (_, low) in zip(*both, strict=True)], ink.mix("red", 0.5))
        for series, places, sign, colour, half in (
            (self.systolic, tops, "v", "red", 5.0), (self.diastolic, feet, "ʌ", "red", 5.0),
            (self.hearts, dots, "●", "green", 3.4),
        ):  # fmt: skip
            extent, first = max(1.5, half * ink.look.percent / 100 * size), series.visible(frame).start
            ink.marks(sign, colour, extent, thick, False, places)
            ink.marks(sign, colour, extent, thick, True, [places[index - first] for index in series.off_scale(frame)])

    def ghost_box(self, frame: Frame, letters: Letters) -> QRectF | None:
        """Where the ghost's label stands free: above its upper line, as far right as can be; None when nowhere."""
        line, px = self.ghost[0], letters.look.px
        seen, width, height = line.visible(frame), letters.width(self.ghost_label, TINY) + px(8), px(16)
        if seen.start == seen.stop or not self.ghost_label:
            return None
        low, words = frame.clamped(line.times[seen.start]), self._limit_boxes(frame, letters)
        right = frame.clamped(line.times[min(seen.stop, len(line.times) - 1)])
        while right - width >= low:
            begin, end = frame.seconds(right - width), frame.seconds(right)
            below = line.values[max(0, bisect_left(line.times, begin) - 1) : bisect_right(line.times, end) + 1]
            box = QRectF(right - width, frame.y(max(below)) - px(2) - height, width, height)
            free = box.top() > frame.top and not any(box.intersects(taken) for taken in words)
            if free and not self._is_taken(frame, box.adjusted(-px(8), -px(6), px(8), px(6))):
                return box
            right -= max(px(20), (frame.right - frame.left) / 10)
        return None

    def _is_taken(self, frame: Frame, box: QRectF) -> bool:
        """Whether pressures, with the strokes between them, or heart rates may stand in a box."""
        begin, end = frame.seconds(box.left()), frame.seconds(box.right())
        for signs in ((self.systolic, self.diastolic), (self.hearts,)):
            values: list[int] = []
            for series in signs:
                values += series.values[bisect_left(series.times, begin) : bisect_right(series.times, end)]
            if values and frame.y(max(values)) <= box.bottom() and frame.y(min(values)) >= box.top():
                return True
        return False


def _known(times: list[float], values: list[int | None]) -> Series:
    """The series of those that are not missing."""
    known = [(at, value) for at, value in zip(times, values, strict=True) if value is not None]
    return Series([at for at, _ in known], [value for _, value in known])


def _beyond(frame: Frame, above: bool, *all_series: Series) -> Series:
    """The readings in sight beyond one end of the scale."""
    found = sorted(
        (series.times[index], series.values[index])
        for series in all_series
        for index in series.off_scale(frame)
        if (series.values[index] > PRESSURE_TO) is above
    )
    return Series([at for at, _ in found], [value for _, value in found])


def draw_off_scale(ink: Ink, frame: Frame, off: OffScale, y: float, above: bool) -> None:
    """The numbers beyond one end of the scale near their marks, a row for each colour from the plot outwards."""
    for row, (colour, series) in enumerate(off):
        width = max(ink.letters.width(str(value), TINY, True) for value in set(series.values)) + ink.px(4)
        place, worst = y + row * ink.px(-ROW if above else ROW), max if above else min
        chosen = series.numbers(frame, width, worst)
        ink.numbers([(x, series.values[index], place) for x, index in chosen], colour, TINY)

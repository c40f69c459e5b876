"""The trend laid out for one size: what stands where, what stays, and what moves with the time."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt

from ketadesk.domain.chart import Trend
from ketadesk.domain.ghost import Ghost
from ketadesk.domain.instrument import Instrument
from ketadesk.ui.look import SMALL, TEXT
from ketadesk.ui.widgets.trend_axis import Frame, Grid, Series, grid_of, window
from ketadesk.ui.widgets.trend_ink import TINY, Ink, Letters, Rule
from ketadesk.ui.widgets.trend_lanes import Bars, Infusion, Lane, Numbers
from ketadesk.ui.widgets.trend_marks import (
    RING,
    Edge,
    Key,
    draw_badges,
    draw_legend,
    draw_line,
    draw_now,
    edge_of,
    keys_of,
)
from ketadesk.ui.widgets.trend_plot import MARK, ROW, OffScale, Plot, draw_off_scale
from ketadesk.ui.words import retold, tr

PAD = 4
"""Pixels at 100 % around everything, for the line that shows the focus."""
LEGEND, TOP, GAP, TIMES = 24, 27, 6, 20
"""Heights of the rows at 100 %: legend, rings, above the lanes, times."""
ASIDE = 13
"""What the names of the lanes keep from the frame, for half of a number that stands at its edge."""
LAYOUTS = ((2, True, 420), (1, True, 96), (0, True, 60), (0, False, 0))
"""From the ample to the low: which of the lanes' heights, whether with a legend, the least height of the plot."""
LEAST_PLOT = 24
"""The height of the plot below which lanes are left out, the last scale first."""
NAME_SHARE, LEAST_WIDTH = 0.2, 60
"""How much of the width the names of the lanes may take, and the pixels at 100 % that the plot has at least."""


@dataclass(slots=True)
class Content:
    """What is shown: a trend made ready to be drawn."""

    trend: Trend
    clock: Callable[[datetime], str]
    plot: Plot
    lanes: tuple[Lane, ...]
    infusion: Infusion | None
    keys: list[Key]
    ghost_key: Key | None

    @classmethod
    def of(
        cls, trend: Trend, instruments: Mapping[str, Instrument], clock: Callable[[datetime], str],
        now: datetime | None, ghost: Ghost | None,
    ) -> "Content":  # fmt: skip
        """The content of a trend as known now, None when the session has ended."""
        lanes: list[Lane] = []
        if trend.spo2:
            lanes.append(Numbers(tr("SpO₂"), Series.of(trend.begin, trend.spo2), "blue", min, bold=True))
        for word, points in trend.levels.items():
            instrument, series = instruments[word], Series.of(trend.begin, points)
            if instrument.worst == "high":
                lanes.append(Bars(instrument.short, series, instrument))
            else:
                lanes.append(Numbers(instrument.short, series, "text", instrument.worst_of, said=instrument.said))
        drug = Infusion(trend, clock, now) if trend.rates or trend.boluses else None
        ghost_key = Key("dashes", retold(ghost.label), "ghost") if ghost is not None and ghost.label else None
        return cls(
            trend, clock, Plot.of(trend, ghost), tuple(lanes), drug, keys_of(trend, instruments), ghost_key
        )  # fmt: skip

    def seconds(self, at: datetime) -> float:
        """A moment in seconds from the trend's begin."""
        return (at - self.trend.begin).total_seconds()


@dataclass(frozen=True, slots=True)
class Moving:
    """What moves with the time, in whole pixels: equal ones look the same."""

    line: int
    time: str
    pill: QRect
    planned: int
    plan: str


@dataclass(slots=True)
class Picture:
    """One layout of a content: the rows from the top, and the boxes of the lanes."""

    content: Content
    letters: Letters
    size: QSize
    minutes: int | None
    legend: float | None
    legend_right: float
    edge: Edge
    over: OffScale
    over_top: float
    frame: Frame
    under: OffScale
    lanes_top: float
    boxes: tuple[QRectF, ...]
    drug_box: QRectF | None
    foot: float
    ghost: QRectF | None
    grid: Grid | None = None
    """The axes, after `draw_ground`."""
    kept: Sequence[Rule] = ()
    """Where numbers stand, after `draw_readings`."""

    @property
    def ground(self) -> Hashable:
        """What the ground depends on: where it is the same, the ground looks the same."""
        trend, names = self.content.trend, tuple(lane.name for lane in self.content.lanes)
        return (
            trend.begin, trend.infusion and trend.infusion[0], self.content.clock, names, self.size.toTuple(),
            self.frame, self.lanes_top, tuple(box.bottom() for box in self.boxes), self.foot,
        )  # fmt: skip

    def draw_ground(self, ink: Ink) -> None:
        """The axes, and the lanes with their names."""
        left, right = self.frame.left, self.frame.right
        if self.grid is None:
            self.grid = grid_of(self.content.trend, self.frame, self.foot, self.content.clock, self.letters)
        self.grid.draw(ink, self.frame)
        boxes = [*self.boxes, *([self.drug_box] if self.drug_box else [])]
        ink.rules([(left, round(box.bottom()), right, round(box.bottom())) for box in boxes[:-1]], "grid")
        ends = [self.lanes_top, self.foot] if self.under else [self.foot]
        ink.rules([(left, round(y), right, round(y)) for y in ends], "rule")
        names = [lane.name for lane in self.content.lanes[: len(self.boxes)]] + [tr("Ketamine")]
        room = left - ink.px(PAD) - ink.px(ASIDE)
        for name, box in zip(names, boxes, strict=False):
            y = box.bottom() - ink.px(10) if box is self.drug_box else box.center().y()
            ink.label(ink.letters.fitted(name, room), left - ink.px(ASIDE), y, side="right")

    def draw_readings(self, ink: Ink) -> None:
        """All else that stays until something new is shown."""
        content, frame, px = self.content, self.frame, self.letters.look.px
        if self.legend is not None:
            keys = content.keys + ([content.ghost_key] if content.ghost_key and self.ghost is None else [])
            draw_legend(ink, keys, px(PAD), self.legend_right, self.legend)
        draw_badges(ink, frame, self.edge, self.over_top)
        content.plot.draw(ink, frame)
        if self.ghost is not None and content.ghost_key is not None:
            ink.kept.append(ink.label(content.ghost_key.words, *self.ghost.center().toTuple(), "ghost", TINY))
        draw_off_scale(ink, frame, self.over, frame.top - px(MARK + ROW // 2), above=True)
        draw_off_scale(ink, frame, self.under, frame.bottom + px(MARK + ROW // 2), above=False)
        for lane, box in zip(content.lanes, self.boxes, strict=False):
            lane.draw(ink, frame, box)
        if content.trend.empty:
            self._draw_nothing(ink)
        self.kept = tuple(ink.kept)

    def _draw_nothing(self, ink: Ink) -> None:
        """Say that there is nothing yet, and what will be here."""
        words, frame, px = tr("No reading yet. The first one you record appears here."), self.frame, ink.px
        room = QRectF(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top)
        room.adjust(px(16), px(4), -px(16), -px(4))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        ink.painter.setFont(ink.look.font(TEXT))
        taken = ink.painter.boundingRect(room, flags, words).adjusted(-px(10), -px(6), px(10), px(6))
        ink.patch(taken.x(), taken.y(), taken.width(), taken.height())
        box = taken.toAlignedRect()
        ink.kept.append((box.left(), box.top(), box.right(), box.bottom()))
        ink.painter.setPen(ink.look.colour("muted"))
        ink.painter.drawText(room, flags, words)

    def lasts(self, now: datetime) -> bool:
        """Whether this layout is still the one for a time: the same window, and room for the time in its pill."""
        length, now_s = self.content.seconds(self.content.trend.end), self.content.seconds(now)
        width = self.letters.width(self.content.clock(now), TINY, True)
        same = window(length, now_s, self.minutes) == (self.frame.begin, self.frame.end)
        return same and width < self.edge.pill.width()

    def moving(self, now: datetime | None) -> Moving | None:
        """Where that stands which moves with the time."""
        if now is None:
            return None
        content, frame = self.content, self.frame
        line = round(frame.clamped(content.seconds(now)))
        drug = content.infusion
        planned = None if drug is None else drug.planned(now)
        end = 0 if planned is None else round(frame.clamped(content.seconds(planned)))
        plan = "" if planned is None else content.clock(planned)
        return Moving(line, content.clock(now), self.edge.pill_at(line).toAlignedRect(), end, plan)

    def draw_moving(self, ink: Ink, now: datetime | None) -> None:
        """The infusion, and the line of now."""
        if self.content.infusion is not None and self.drug_box is not None:
            self.content.infusion.draw(ink, self.frame, self.drug_box, now)
        moving = self.moving(now)
        if moving is not None:
            draw_now(ink, QRectF(moving.pill), moving.line, self.over_top, self.foot, moving.time, self.kept)

    def draw_chosen(self, ink: Ink, seconds: float) -> None:
        """A line through the readings of a moment."""
        if self.frame.begin <= seconds <= self.frame.end:
            draw_line(ink, round(self.frame.x(seconds)), 1, self.frame.top, self.foot, "text", self.kept)

    def changed(self, before: Moving | None, after: Moving | None) -> Sequence[QRect]:
        """The parts to be painted when the time has moved."""
        if before == after or after is None or before is None:
            return ()
        parts = [one.pill.adjusted(-2, -2, 2, 2) for one in (before, after)]
        parts += [self._column(one.line, one.pill) for one in (before, after)]
        if self.drug_box is not None:
            parts.append(QRect(0, int(self.drug_box.top()), self.size.width(), ceil(self.drug_box.height()) + 1))
        return parts

    def _column(self, line: int, pill: QRect) -> QRect:
        left, right = min(line, pill.center().x()) - 3, max(line, pill.center().x()) + 3
        return QRect(left, pill.top(), right - left, round(self.foot) - pill.top() + 1)


def picture_of(
    content: Content, letters: Letters, size: QSize, now: datetime | None, minutes: int | None, corner: int
) -> Picture:  # fmt: skip
    """The content laid out: lanes lower and no legend where there is little height."""
    px, trend = letters.look.px, content.trend
    seconds = None if now is None else content.seconds(now)
    begin, end = window((trend.end - trend.begin).total_seconds(), seconds, minutes)
    left, right = _sides(content, letters, size)
    wide = Frame(begin, end, left, right, 0, 1)
    over, under = content.plot.off_scale(wide, above=True), content.plot.off_scale(wide, above=False)
    beyond = [px(MARK + ROW * len(off)) if off else 0 for off in (over, under)]
    lanes: list[Lane | Infusion] = [*content.lanes, *([content.infusion] if content.infusion else [])]
    around = 2 * px(PAD) + px(TOP) + sum(beyond) + px(GAP) + px(TIMES)
    for kind, has_legend, least in LAYOUTS:
        heights = [px(lane.heights[kind]) for lane in lanes]
        legend = px(LEGEND) if has_legend else 0
        room = size.height() - around - sum(heights) - legend
        if room >= px(least):
            break
    while room < px(LEAST_PLOT) and len(heights) > 2:
        room += heights.pop(-2 if content.infusion else -1)
    over_top = px(PAD) + legend + px(TOP)
    frame = Frame(begin, end, left, right, over_top + beyond[0], over_top + beyond[0] + max(px(LEAST_PLOT), room))
    lanes_top = frame.bottom + beyond[1] + px(GAP)
    tops = [lanes_top + sum(heights[:number]) for number in range(len(heights) + 1)]
    boxes = [QRectF(left, top, right - left, high) for top, high in zip(tops, heights, strict=False)]
    drug_box = boxes.pop() if content.infusion else None
    free = size.width() - px(PAD) - corner
    edge_right = frame.right + px(16) if legend else min(frame.right + px(16), free)
    edge = edge_of(trend, frame, seconds, px(PAD) + legend + px(1) + px(RING) / 2, edge_right, letters, content.clock)
    return Picture(
        content, letters, size, minutes, px(PAD) + legend / 2 if legend else None, free, edge, over, over_top, frame,
        under, lanes_top, tuple(boxes), drug_box, tops[-1],
        content.plot.ghost_box(frame, letters),
    )  # fmt: skip


def _sides(content: Content, letters: Letters, size: QSize) -> tuple[int, int]:
    """The left and the right edge of the frame: room for the names of the lanes and half of the last time."""
    px = letters.look.px
    names = [lane.name for lane in content.lanes] + ([tr("Ketamine")] if content.infusion else [])
    widest = max([letters.width("200"), *(letters.width(name) for name in names)])
    left = px(PAD) + min(widest, size.width() * NAME_SHARE) + px(ASIDE)
    half = letters.width(content.clock(content.trend.end), SMALL) / 2
    return ceil(left), max(ceil(left) + px(LEAST_WIDTH), round(size.width() - px(PAD) - half - px(4)))

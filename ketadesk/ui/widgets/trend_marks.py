"""What stands above the plot of the trend: the legend, the numbered moments, and the time now."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QLineF, QRectF, QSizeF

from ketadesk.domain.chart import Mark, Trend
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.places import gathered, spread
from ketadesk.ui.look import SMALL
from ketadesk.ui.widgets.trend_axis import Frame
from ketadesk.ui.widgets.trend_ink import TINY, Ink, Letters, Rule
from ketadesk.ui.words import retold, tr

RING = 17
"""How high a ring and the time's pill are, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Badge:
    """A numbered ring, and what it stands for with its places."""

    box: QRectF
    number: str
    moments: tuple[float, ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Edge:
    """The rings on the top edge, their middle, and the lowest and highest middle of the pill beside them."""

    badges: tuple[Badge, ...]
    y: float
    pill: QSizeF
    low: float
    high: float

    def pill_at(self, x: float) -> QRectF:
        """The pill over the line of now, moved aside only where rings take its room."""
        centre = min(max(x, self.low), self.high)
        return QRectF(round(centre - self.pill.width() / 2), self.y - self.pill.height() / 2, *self.pill.toTuple())


def edge_of(
    trend: Trend, frame: Frame, now: float | None, y: float, right: float, letters: Letters,
    clock: Callable[[datetime], str],
) -> Edge:  # fmt: skip
    """Rings beside one another before the time, none over another; too many become one with “3–5”."""
    px = letters.look.px
    marks = [(frame.x((mark.at - trend.begin).total_seconds()), mark) for mark in trend.marks]
    marks = [(x, mark) for x, mark in marks if frame.left - 1 <= x <= frame.right + 1]
    time = clock(trend.begin + timedelta(seconds=now or 0))
    pill = QSizeF(round(letters.width(time, TINY, True) + px(12)), px(RING)) if now is not None else QSizeF()
    low, high, gap = float(frame.left - px(10)), right, px(3)
    one = _ring_width(str(len(trend.marks)), letters) + gap
    groups = gathered([x for x, _ in marks], one, high - low - pill.width() - gap)
    names = [_number(marks[group[0]][1].number, marks[group[-1]][1].number) for group in groups]
    widths = [_ring_width(name, letters) for name in names]
    wanted = [sum(marks[i][0] for i in group) / len(group) for group in groups]
    highest = high - pill.width() / 2
    limit = high
    if now is not None:
        limit = max(min(frame.clamped(now), highest) - pill.width() / 2 - gap, low + sum(widths) + gap * len(widths))
    centres = spread(wanted, [width + gap for width in widths], low, limit)
    badges = tuple(
        Badge(
            QRectF(centre - width / 2, y - px(RING) / 2, width, px(RING)),
            name,
            tuple(marks[i][0] for i in group),
            tuple(marks[i][1] for i in group),
        )
        for group, name, width, centre in zip(groups, names, widths, centres, strict=True)
    )  # fmt: skip
    lowest = max((badge.box.right() for badge in badges), default=low) + gap + pill.width() / 2
    return Edge(badges, y, pill, min(lowest, highest), highest)


def _ring_width(number: str, letters: Letters) -> float:
    return max(letters.look.px(RING), letters.width(number, TINY) + letters.look.px(8))


def _number(first: int, last: int) -> str:
    return str(first) if first == last else f"{first}–{last}"


def draw_badges(ink: Ink, frame: Frame, edge: Edge, top: float) -> None:
    """Each ring with a line to its moments and from there a dotted one down."""
    moments = [(badge.box, round(x)) for badge in edge.badges for x in badge.moments]
    ink.rules([(x, round(top), x, frame.bottom) for _, x in moments], "muted", dashes=(1, 3))
    leaders = [QLineF(box.center().x(), box.bottom(), x + 0.5, top) for box, x in moments]
    ink.strokes(leaders, ink.pen("muted"))
    for badge in edge.badges:
        ink.box(badge.box, badge.box.height() / 2, ink.pen("muted"), "panel")
        ink.words(badge.number, badge.box.center().x(), badge.box.center().y(), "text", TINY)


def draw_line(
    ink: Ink, x: int, width: int, begin: float, foot: float, colour: str, kept: Sequence[Rule]
) -> None:  # fmt: skip
    """An upright line that keeps off numbers and words."""
    for over, under in sorted((over, under) for left, over, right, under in kept if left <= x <= right):
        if over > begin:
            ink.patch(x, begin, width, over - begin, colour)
        begin = max(begin, under)
    ink.patch(x, begin, width, foot - begin, colour)


def draw_now(
    ink: Ink, pill: QRectF, x: int, top: float, foot: float, time: str, kept: Sequence[Rule]
) -> None:  # fmt: skip
    """The line of now with the time in its pill; it keeps off numbers."""
    begin = top
    if pill.left() + pill.height() / 2 <= x <= pill.right() - pill.height() / 2:
        begin = pill.center().y()
    else:
        ink.strokes([QLineF(pill.center().x(), pill.center().y(), x, top)], ink.pen("accent", 2))
    draw_line(ink, x - 1, 2, begin, foot, "accent", kept)
    ink.box(pill, pill.height() / 2, None, "accent")
    ink.words(time, pill.center().x(), pill.center().y(), "on_accent", TINY, bold=True)


@dataclass(frozen=True, slots=True)
class Key:
    """An entry of the legend: how it is drawn and what it means."""

    sign: str
    words: str
    colour: str


def keys_of(trend: Trend, instruments: Mapping[str, Instrument]) -> list[Key]:
    """What the legend explains, from the left."""
    last = trend.spo2[-1].value if trend.spo2 else 98
    keys = [
        Key("carets", tr("BP mmHg"), "red"),
        Key("dot", tr("HR /min"), "green"),
        Key(str(last), tr("SpO₂ %"), "blue"),
    ]
    for word, points in trend.levels.items():
        instrument = instruments[word]
        words = f"{instrument.short} {retold(instrument.range_in_words)}"
        is_bar = instrument.worst == "high"
        keys.append(Key("bar", words, "violet") if is_bar else Key(instrument.said(points[-1].value), words, "text"))
    return keys


def draw_legend(ink: Ink, keys: list[Key], left: float, right: float, y: float) -> None:
    """The entries that have room, beside one another."""
    x = left
    for key in keys:
        sign = _sign_width(ink, key)
        width = sign + ink.px(5) + ink.letters.width(key.words, SMALL)
        if x + width > right:
            return
        _draw_sign(ink, key, x, y)
        ink.label(key.words, x + sign + ink.px(5), y, side="left")
        x += width + ink.px(18)


def _sign_width(ink: Ink, key: Key) -> float:
    known = {"carets": ink.px(20), "dot": ink.px(8), "bar": ink.px(7), "dashes": ink.px(20)}
    return known.get(key.sign) or ink.letters.width(key.sign, SMALL, True)


def _draw_sign(ink: Ink, key: Key, x: float, y: float) -> None:
    if key.sign == "carets":
        half = ink.px(4)
        for sign, middle, point in (("v", half + 1, half / 2), ("ʌ", 3 * half + ink.px(4), -half / 2)):
            ink.marks(sign, key.colour, half, ink.thick, hollow=False, places=[(round(x + middle), round(y + point))])
    elif key.sign == "dot":
        ink.marks("●", key.colour, ink.px(4), 1, hollow=False, places=[(round(x) + ink.px(4), round(y))])
    elif key.sign == "bar":
        ink.patch(x, y - ink.px(6), ink.px(7), ink.px(12), key.colour)
    elif key.sign == "dashes":
        ink.rules([(round(x), round(y), round(x) + ink.px(20), round(y))], key.colour, dashes=(4, 3))
    else:
        ink.label(key.sign, x, y, key.colour, bold=True, side="left")

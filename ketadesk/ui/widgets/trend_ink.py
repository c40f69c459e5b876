"""What the trend is drawn with: words by their middle, crisp lines in batches, the marks of the readings."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import cached_property
from math import ceil
from typing import Literal

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap, QPolygonF

from ketadesk.ui.look import SMALL, Look

TINY = 11
"""Numbers in rings and bars, in pixels at 100 %."""

MOST_STAMPS = 2_000
"""How many marks and words are kept drawn."""
Place = tuple[int, int]
"""A pixel."""
Rule = tuple[int, int, int, int]
"""From one pixel to another: an upright or level line, or a box."""
Side = Literal["left", "middle", "right"]
"""Which part of the words stands at the place given."""


class Letters:
    """How wide and how high words are, at the present size of text; reckoned once each."""

    def __init__(self, look: Look) -> None:
        """Measure in the fonts of a look."""
        self.look = look
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}
        self._widths: dict[tuple[str, float, bool], float] = {}
        self.stamps: dict[Hashable, tuple[QPixmap, int, int]] = {}
        self.mixes: dict[tuple[str, float], QColor] = {}

    def forget(self) -> None:
        """Measure and draw anew: the look has changed."""
        self._metrics.clear()
        self._widths.clear()
        self.stamps.clear()
        self.mixes.clear()

    def metrics(self, size: float = SMALL, bold: bool = False) -> QFontMetricsF:
        """The measures of a font."""
        if (size, bold) not in self._metrics:
            self._metrics[size, bold] = QFontMetricsF(self.look.font(size, bold))
        return self._metrics[size, bold]

    def width(self, words: str, size: float = SMALL, bold: bool = False) -> float:
        """How wide some words are."""
        key = words, size, bold
        if key not in self._widths:
            self._widths[key] = self.metrics(size, bold).horizontalAdvance(words)
        return self._widths[key]

    def height(self, size: float = SMALL) -> float:
        """How high capitals and digits are."""
        return self.metrics(size).capHeight()

    def box(self, words: str, size: float, bold: bool) -> QSize:
        """The patch that words stand on."""
        return QSize(ceil(self.width(words, size, bold)) + 4, ceil(self.height(size)) + self.look.px(5))

    def fitted(self, words: str, room: float, size: float = SMALL) -> str:
        """The words, cut with … where they are wider than the room."""
        if self.width(words, size) <= room:
            return words
        return self.metrics(size).elidedText(words, Qt.TextElideMode.ElideRight, room)


class Ink:
    """A painter with the colours and letters of the look."""

    def __init__(self, painter: QPainter, letters: Letters) -> None:
        """Draw with a painter that has begun."""
        self.painter = painter
        self.letters = letters
        self.look = letters.look
        self._font: QFont | None = None
        self._scale = painter.device().devicePixelRatio()
        self.kept: list[Rule] = []
        """The boxes that the line of now keeps off, each from one corner to the other."""

    @cached_property
    def ground(self) -> QColor:
        """What everything is drawn on."""
        return self.look.colour("panel")

    @cached_property
    def thick(self) -> float:
        """The width of the pen that marks are drawn with."""
        return max(1.0, self.look.percent * 0.018)

    def px(self, pixels: float) -> int:
        """A length that grows with the text."""
        return self.look.px(pixels)

    def words(
        self, words: str, x: float, y: float, colour: str | QColor = "muted", size: float = SMALL,
        bold: bool = False, side: Side = "middle",
    ) -> None:  # fmt: skip
        """Words whose digits stand with their middle at a height."""
        width = 0.0 if side == "left" else self.letters.width(words, size, bold)
        left = x - (width / 2 if side == "middle" else width)
        font = self.look.font(size, bold)
        if font is not self._font:
            self.painter.setFont(font)
            self._font = font
        self.painter.setPen(self.colour(colour))
        self.painter.drawText(QPointF(round(left), round(y + self.letters.height(size) / 2)), words)

    def label(
        self, words: str, x: float, y: float, colour: str = "muted", size: float = SMALL, bold: bool = False,
        side: Side = "middle",
    ) -> Rule:  # fmt: skip
        """Words on a patch, so that no rule runs through them; drawn once, then stamped. Gives its box."""
        stamp, width, height = self._words_stamp(words, colour, size, bold)
        left = round(x - (width / 2 if side == "middle" else width - 2 if side == "right" else 2))
        top = round(y - height / 2)
        self.painter.drawPixmap(left, top, stamp)
        return left, top, left + width, top + height

    def numbers(
        self, places: Iterable[tuple[float, int, float]], colour: str, size: float = SMALL, bold: bool = True,
        said: Callable[[int], str] = str,
    ) -> None:  # fmt: skip
        """Many numbers, each with its place across, itself, and its height; the line of now keeps off them."""
        made: dict[int, tuple[QPixmap, int, int]] = {}
        put, keep = self.painter.drawPixmap, self.kept.append
        for x, number, y in places:
            if number not in made:
                made[number] = self._words_stamp(said(number), colour, size, bold)
            stamp, width, height = made[number]
            left, top = round(x - width / 2), round(y - height / 2)
            put(left, top, stamp)
            keep((left, top, left + width, top + height))

    def _words_stamp(self, words: str, colour: str, size: float, bold: bool) -> tuple[QPixmap, int, int]:
        return self._stamp(
            (words, colour, size, bold, self._scale), lambda: self.letters.box(words, size, bold),
            lambda ink, middle: ink.words(words, middle.x(), middle.y(), colour, size, bold), self.ground,
        )  # fmt: skip

    def marks(self, sign: str, colour: str, half: float, thick: float, hollow: bool, places: Iterable[Place]) -> None:
        """The same mark at many places, with its point or middle there: v, ʌ, ● or ▼; drawn once, then stamped."""
        stamp, width, _ = self._stamp(
            (sign, colour, half, thick, hollow, self._scale), lambda: QSize(*[2 * ceil(half * 1.4 + thick) + 3] * 2),
            lambda ink, middle: ink.mark(sign, middle.x(), middle.y(), colour, half, thick, hollow), None,
        )  # fmt: skip
        middle, put = width // 2, self.painter.drawPixmap
        for x, y in places:
            put(x - middle, y - middle, stamp)

    def mark(self, sign: str, x: float, y: float, colour: str, half: float, thick: float, hollow: bool) -> None:
        """A caret below or above a value, closed where it is hollow, a dot, or a filled wedge."""
        points, pen = _corners(x, y, half, up=sign == "ʌ"), self.pen(colour, thick)
        if sign == "●":
            dot = QRectF(x - half, y - half, 2 * half, 2 * half)
            self.box(dot, half, pen if hollow else None, "panel" if hollow else colour)
        elif hollow or sign == "▼":
            self.shape(points, pen if hollow else None, "panel" if hollow else colour)
        else:
            self.curve(QPolygonF(points), pen)

    def _stamp(
        self, key: Hashable, size: Callable[[], QSize], draw: Callable[["Ink", QPointF], None], ground: QColor | None
    ) -> tuple[QPixmap, int, int]:  # fmt: skip
        """What is drawn often, as a picture with its width and height: made the first time."""
        stamps = self.letters.stamps
        if key not in stamps:
            if len(stamps) >= MOST_STAMPS:
                stamps.clear()
            extent = size()
            stamp = QPixmap(extent * self._scale)
            stamp.setDevicePixelRatio(self._scale)
            stamp.fill(ground or Qt.GlobalColor.transparent)
            with QPainter(stamp) as painter:
                draw(Ink(painter, self.letters), QPointF(extent.width() / 2, extent.height() / 2))
            stamps[key] = stamp, extent.width(), extent.height()
        return stamps[key]

    def mix(self, colour: str, share: float) -> QColor:
        """So much of a colour on the ground."""
        mixes = self.letters.mixes
        if (colour, share) not in mixes:
            mixes[colour, share] = self.look.mix(colour, "panel", share)
        return mixes[colour, share]

    def colour(self, colour: str | QColor) -> QColor:
        """A colour of the theme, or the one given."""
        return self.look.colour(colour) if isinstance(colour, str) else colour

    def patch(self, x: float, y: float, width: float, height: float, colour: str | QColor = "panel") -> None:
        """An even patch with sharp edges."""
        self.painter.fillRect(QRectF(round(x), round(y), round(width), round(height)), self.colour(colour))

    def pen(self, colour: str | QColor, width: float = 1, dashes: Sequence[float] = ()) -> QPen:
        """A pen of so many pixels; 1 is one of the screen's, and the fast one."""
        pen = QPen(self.colour(colour), width)
        pen.setCosmetic(width <= 1)
        if dashes:
            pen.setDashPattern(dashes)
        if width > 1:
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen

    def smooth(self, on: bool = True) -> None:
        """Smooth edges for what is slanted or round; sharp ones for upright and level lines."""
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, on)

    def rules(self, rules: Iterable[Rule], colour: str | QColor, dashes: Sequence[float] = ()) -> None:
        """Upright and level lines, sharp to the pixel; where pixels are whole ones as patches: twice as fast."""
        if not dashes and self._scale == round(self._scale):
            colour, fill = self.colour(colour), self.painter.fillRect
            for x, y, right, foot in rules:
                fill(x, y, right - x or 1, foot - y or 1, colour)
        else:
            self.smooth(False)
            self.painter.setPen(self.pen(colour, dashes=dashes))
            self.painter.drawLines([QLineF(*rule) for rule in rules])

    def strokes(self, lines: list[QLineF], pen: QPen) -> None:
        """Slanted lines."""
        if lines:
            self.smooth()
            self.painter.setPen(pen)
            self.painter.drawLines(lines)

    def curve(self, points: QPolygonF, pen: QPen, smooth: bool = True) -> None:
        """A line through points."""
        self.smooth(smooth)
        self.painter.setPen(pen)
        self.painter.drawPolyline(points)

    def box(
        self, box: QRectF, radius: float, pen: QPen | None = None, fill: str | QColor | None = None
    ) -> None:  # fmt: skip
        """A box with round corners."""
        self.smooth()
        self.painter.setPen(Qt.PenStyle.NoPen if pen is None else pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush if fill is None else self.colour(fill))
        self.painter.drawRoundedRect(box, radius, radius)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)

    def shape(self, points: Sequence[QPointF], pen: QPen | None, fill: str | QColor) -> None:
        """A filled shape with corners."""
        self.smooth()
        self.painter.setPen(Qt.PenStyle.NoPen if pen is None else pen)
        self.painter.setBrush(self.colour(fill))
        self.painter.drawPolygon(QPolygonF(points))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)


def _corners(x: float, y: float, half: float, up: bool) -> list[QPointF]:
    """A caret whose point stands at a place: ʌ below it, v above it."""
    foot = y + (half if up else -half) * 1.15
    return [QPointF(x - half, foot), QPointF(x, y), QPointF(x + half, foot)]

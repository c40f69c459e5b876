"""The ring around the timer: how much of the ordered dose is in."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ketadesk.ui.look import CLOCK, SMALL, TEXT, Look


class Ring(QWidget):
    """A ring with three lines inside: the phase, the time, what is left."""

    def __init__(self, look: Look) -> None:
        """An empty ring."""
        super().__init__()
        self._look = look
        self._share: float | None = None
        self._tone = "accent"
        self._above, self._time, self._below = "", "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._resize)

    def show_ring(self, share: float | None, above: str, time: str, below: str, tone: str = "accent") -> None:
        """Show so much of the ring (None: none of it), and the three lines."""
        new = (share, tone, above, time, below)
        if new != (self._share, self._tone, self._above, self._time, self._below):
            self._share, self._tone, self._above, self._time, self._below = new
            self.setAccessibleName(" ".join(filter(None, (above, time, below))))
            self.update()

    def sizeHint(self) -> QSize:
        """As in the design at 100 %."""
        return QSize(self._look.px(190), self._look.px(170))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a low screen."""
        return QSize(self._look.px(120), self._look.px(112))

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The track, the part that is in, the three lines."""
        look = self._look
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("panel"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = look.px(10)
        side = min(self.width(), self.height(), look.px(190)) - thick - 2
        ring = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        self._arc(painter, ring, thick, "field", 1)
        if self._share:
            self._arc(painter, ring, thick, self._tone, min(1.0, self._share))
        middle = ring.center().y()
        lines = ((self._above, SMALL, False, "muted", -0.21), (self._time, CLOCK, True, "text", 0.0),
                 (self._below, TEXT, False, "muted", 0.22))  # fmt: skip
        for text, size, bold, colour, place in lines:
            painter.setFont(look.font(max(SMALL - 2, size * min(1.0, side / look.px(160))), bold))
            painter.setPen(look.colour(colour))
            height = painter.fontMetrics().height()
            box = QRectF(ring.left(), middle + place * side - height / 2, side, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()

    def _arc(self, painter: QPainter, ring: QRectF, thick: int, colour: str, share: float) -> None:
        pen = QPen(self._look.colour(colour), thick)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(ring, 90 * 16, -round(share * 360 * 16))

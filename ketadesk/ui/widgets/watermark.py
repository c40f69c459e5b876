"""The word that lies over every page of a drill: always there, never in the way."""

from math import atan2, degrees, hypot

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ketadesk.ui.look import Look
from ketadesk.ui.words import tr

ON_LIGHT, ON_DARK = 0.07, 0.12
"""How much of the text's colour it has: seen at a glance, and every value stays readable below it."""

SHARE = 0.55
"""How much of the diagonal the word takes."""

LETTERS = 100
"""Pixels of the font that is measured."""


class Watermark(QWidget):
    """Covers its parent and takes no touch; drawn with the page and as steady."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        """Over a whole window."""
        super().__init__(parent)
        self._look, self._window = look, parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        parent.installEventFilter(self)
        look.changed.connect(self.update)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window has another size, or another part was put into it: it lies over all of it."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded, QEvent.Type.Show):
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The word from corner to corner."""
        painter, word = QPainter(self), tr("DRILL")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._look.font(LETTERS, True)
        room = SHARE * hypot(self.width(), self.height())
        font.setPixelSize(max(1, int(font.pixelSize() * room / QFontMetricsF(font).horizontalAdvance(word))))
        painter.setFont(font)
        light = self._look.colour("page").lightnessF()
        painter.setOpacity(ON_DARK + (ON_LIGHT - ON_DARK) * light)
        painter.setPen(self._look.colour("text"))
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(-degrees(atan2(self.height(), self.width())))
        size = float(font.pixelSize())
        painter.drawText(QRectF(-room, -size, 2 * room, 2 * size), Qt.AlignmentFlag.AlignCenter, word)
        painter.end()

    def _fit(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()

"""A QR code as squares: dark on light in every theme, for a camera reads no other."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

QUIET = 4
"""Modules of light around the code, as its standard asks (ISO/IEC 18004)."""


class QrView(QWidget):
    """Paints the rows it is given."""

    def __init__(self, name: str, pixels: int) -> None:
        """Nothing to show yet."""
        super().__init__()
        self._rows: Sequence[Sequence[bool]] = ()
        self._pixels = pixels
        self.setAccessibleName(name)
        self.setFixedSize(pixels, pixels)

    def show_rows(self, rows: Sequence[Sequence[bool]]) -> None:
        """Another code."""
        self._rows = rows
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._pixels, self._pixels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Each dark module as a square of whole pixels."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#c9c9c9"))
        side = self._pixels // (len(self._rows) + 2 * QUIET)
        start = (self._pixels - side * len(self._rows)) / 2
        for y, cells in enumerate(self._rows):
            for x, dark in enumerate(cells):
                if dark:
                    painter.fillRect(QRectF(start + x * side, start + y * side, side, side), QColor("#000000"))
        painter.end()

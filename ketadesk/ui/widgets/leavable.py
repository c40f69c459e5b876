"""A page or form that Escape leaves; what was typed on it stays."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from ketadesk.ui.widgets.parts import button
from ketadesk.ui.words import tr


class Leavable(QWidget):
    """Says when it is left: by Escape, or by its button."""

    left = Signal()

    def back_button(self) -> QPushButton:
        """The button that does what Escape does."""
        return button(tr("Back  Esc"), self.left.emit, "small", tr("Back"))

    def begin(self) -> None:
        """The focus to where the page begins."""
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

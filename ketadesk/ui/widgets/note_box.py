"""A box for free words: Enter records them, Shift+Enter begins a new line, Tab goes on."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from ketadesk.ui.widgets.line import is_program_key

MOST_LINES = 4
HIGHEST = 100_000


class NoteBox(QPlainTextEdit):
    """As high as its words, up to four lines."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self, name: str, hint: str = "") -> None:
        """An empty box."""
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._showing = False
        self.textChanged.connect(self._changed)

    def text(self) -> str:
        """What is typed."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """What was typed before comes back; it is no edit."""
        if text != self.toPlainText():
            self._showing = True
            self.setPlainText(text)
            self._showing = False

    def sizeHint(self) -> QSize:
        """So many lines as there are words for."""
        lines = min(MOST_LINES, self._lines())
        return QSize(120, lines * self.fontMetrics().lineSpacing() + 24)

    def _lines(self) -> int:
        """How many its words take at its width; the document itself knows only of those it has painted."""
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        typed = QRect(0, 0, max(1, room), HIGHEST)
        high = self.fontMetrics().boundingRect(typed, Qt.TextFlag.TextWordWrap, f"{self.toPlainText()}.").height()
        return max(1, round(high / self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """Never less than its words need."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the page's, everything else is typed."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Leave the program's keys to the program."""
        if is_program_key(event, self.document().isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrower the same words take more lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _changed(self) -> None:
        self._fit()
        if not self._showing:
            self.edited.emit(self.toPlainText())

    def _fit(self) -> None:
        self.updateGeometry()
        policies = Qt.ScrollBarPolicy
        crowded = self._lines() > MOST_LINES
        self.setVerticalScrollBarPolicy(policies.ScrollBarAsNeeded if crowded else policies.ScrollBarAlwaysOff)

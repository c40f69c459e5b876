"""A calm line at the top of the window: where a tour or a drill is, what to do, and its buttons."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy

from ketadesk.ui.widgets.parts import button, label, row
from ketadesk.ui.words import tr


class Strip(QFrame):
    """Never a dialog: everything below goes on."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        """Not there yet."""
        super().__init__()
        self.setProperty("role", "strip")
        self._title, self._words = label("", "brand"), label("", wraps=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: dict[str, QPushButton] = {}
        self._places = row(spacing=8)
        self.setLayout(row(self._title, self._words, self._places, spacing=14, margin=(14, 5, 14, 5)))
        self.hide()

    @property
    def words(self) -> str:
        """What it says, empty when it is not there."""
        return "" if self.isHidden() else self._words.text()

    @property
    def title(self) -> str:
        """What it is about."""
        return self._title.text()

    def show_strip(self, title: str, words: str, buttons: Sequence[tuple[str, str]]) -> None:
        """Say where one is; what is the same already is not drawn anew."""
        if self._title.text() != title:
            self._title.setText(title)
        if self._words.text() != words:
            self._words.setText(words)
            self.setAccessibleName(f"{title}. {words}")
        if list(self._buttons) != [name for name, _ in buttons]:
            self._make_buttons([name for name, _ in buttons])
        for name, text in buttons:
            if self._buttons[name].text() != text:
                self._buttons[name].setText(text)
                self._buttons[name].setAccessibleName(text)
        self.show()

    def begin(self) -> None:
        """The focus to its first button."""
        for one in self._buttons.values():
            one.setFocus()
            return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the page."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _make_buttons(self, names: Sequence[str]) -> None:
        for old in self._buttons.values():
            self._places.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._buttons = {}
        for name in names:
            made = button(tr("Go on"), partial(self.pressed.emit, name), "small")
            self._buttons[name] = made
            self._places.addWidget(made)
            made.show()

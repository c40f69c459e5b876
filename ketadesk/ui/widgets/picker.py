"""A choice out of many, behind a button that opens a list; until something is chosen it says so."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QMenu

from ketadesk.ui.widgets.parts import Button

PADDING, SHORTEST = 26, 40
"""Pixels beside the words, and what is left for them at least."""


class Picker(Button):
    """A button that shows what was chosen; neither wheel nor arrows change it while the list is closed."""

    chosen = Signal(str)

    def __init__(self, name: str, unchosen: str, options: Sequence[tuple[str, str]] = ()) -> None:
        """Nothing is chosen."""
        super().__init__(unchosen)
        self.setAccessibleName(name)
        self._name, self._unchosen, self._value = name, unchosen, ""
        self._menu = QMenu(self)
        self.clicked.connect(self._open)
        self.show_options(options)

    def show_options(self, options: Sequence[tuple[str, str]]) -> None:
        """The values that can be chosen, with their words."""
        self._words = dict(options)
        self._menu.clear()
        for value, word in options:
            action = QAction(word, self._menu)
            action.setData(value)
            action.triggered.connect(lambda _checked=False, value=value: self.choose(value))
            self._menu.addAction(action)
        self.show_value(self._value)

    def value(self) -> str:
        """What was chosen, empty while nothing is."""
        return self._value

    def show_value(self, value: str) -> None:
        """What was chosen before comes back; a value that is not in the list is none."""
        self._value = value if value in self._words else ""
        self.setAccessibleDescription(self._words.get(self._value, self._unchosen))
        self.setToolTip(self.accessibleDescription() if self._value else "")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that are too long for the place end in dots."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        words, room = (
            self.accessibleDescription(),
            self.width() - self.fontMetrics().horizontalAdvance("  ▾") - PADDING,
        )
        if self.isVisible():
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(room, SHORTEST))
        self.setText(f"{words}  ▾")

    def choose(self, value: str) -> None:
        """Choose, as a click in the list does."""
        self.show_value(value)
        self.chosen.emit(value)

    def _open(self) -> None:
        self._menu.setMinimumWidth(self.width())
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
        if self._menu.actions():
            self._menu.setActiveAction(self._menu.actions()[0])

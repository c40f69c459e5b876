"""The things of a list in the protocol editor: gone through with the arrows, added, moved, taken out."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ketadesk.ui.widgets.line_table import LineTable
from ketadesk.ui.widgets.lines_model import LinesModel
from ketadesk.ui.widgets.parts import button, column
from ketadesk.ui.words import tr


class _Table(LineTable):
    """Letters and Alt with an arrow are the list's own."""

    moved = Signal(int)
    added = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Insert adds, Alt+Up and Alt+Down move; the rest as in every list."""
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Insert:
            self.added.emit()
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)


class Items(QWidget):
    """One line for each thing; the line under the hand is the one that is asked about."""

    reached = Signal(int)
    chosen = Signal()
    added = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self) -> None:
        """Nothing is listed."""
        super().__init__()
        self._model: LinesModel[str] = LinesModel([tr("In this order")], lambda words: (words,))
        self.table = _Table(self._model, tr("Things of this section"), (0,))
        self._showing = False
        acts = (
            (tr("Add"), self.added.emit), (tr("Take out"), self.removed.emit),
            (tr("Up"), partial(self.moved.emit, -1)), (tr("Down"), partial(self.moved.emit, 1)),
        )  # fmt: skip
        grid = QGridLayout()
        grid.setSpacing(6)
        self._buttons = [button(words, act, "act") for words, act in acts]
        for place, one in enumerate(self._buttons):
            grid.addWidget(one, place // 2, place % 2)
        whole = column(self.table, grid, spacing=8)
        whole.setStretch(0, 1)
        self.setLayout(whole)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._reach(now.row()))
        self.table.chosen.connect(self.chosen)
        self.table.removed.connect(self.removed)
        self.table.moved.connect(self.moved)
        self.table.added.connect(self.added)

    def show_items(self, words: Sequence[str], place: int) -> None:
        """The things in their order, one of them under the hand."""
        self._showing = True
        if list(self._model.lines) != list(words):
            self._model.show_lines(words)
        if words:
            self.table.selectRow(place)
        self._showing = False
        self.table.setEnabled(bool(words))
        for one in self._buttons[1:]:
            one.setEnabled(bool(words))
        self.table.resizeRowsToContents()

    def _reach(self, row: int) -> None:
        if not self._showing and row >= 0:
            self.reached.emit(row)

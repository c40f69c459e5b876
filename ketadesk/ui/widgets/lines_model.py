"""Lines of anything as Qt's tables ask for them: one row each, its cells in words."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
Line = TypeVar("Line")
Look = Callable[[Line, int, int], object]
"""What a line's cell in a column answers for another role than its words."""


class LinesModel(QAbstractTableModel, Generic[Line]):
    """Shows lines that it is given; `cells` tells the words of one, `look` how they look, when that matters."""

    def __init__(
        self, names: Sequence[str], cells: Callable[[Line], Sequence[str]], look: Look[Line] | None = None
    ) -> None:
        """No lines yet, under these names."""
        super().__init__()
        self._names, self._cells, self._look = names, cells, look
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One row a line."""
        return len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column a name."""
        return len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, or how they look."""
        line = self.lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._cells(line)[index.column()]
        return None if self._look is None else self._look(line, index.column(), role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """What each column holds."""
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        return self._names[section]

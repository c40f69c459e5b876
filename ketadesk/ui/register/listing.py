"""Lists of the register: columns with words at the left and numbers at the right, what matters in its colour."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from ketadesk.ui.look import Look
from ketadesk.ui.widgets.line_table import LineTable
from ketadesk.ui.widgets.lines_model import LinesModel

RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
BETWEEN = 6
SIGN = "▲"
"""A cell with it is of the colour of what has to be looked at; colour is never the only sign."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its width at 100 % (0: it shares what the others leave), whether it holds numbers."""

    name: str
    width: int = 0
    number: bool = False


class _Lines(LinesModel[Any]):
    """Numbers stand at the right, under their names."""

    def __init__(self, columns: Sequence[Column], look: Look) -> None:
        super().__init__([one.name for one in columns], lambda pair: pair[1], self._looks)
        self._columns, self._theme = columns, look

    def _looks(self, line: Any, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and self._columns[column].number:
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and SIGN in line[1][column]:
            return self._theme.colour("warm")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name of a column, standing as what is below it."""
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return RIGHT if self._columns[section].number else None
        return super().headerData(section, orientation, role)


class Listing(LineTable):
    """One list; Enter chooses its line."""

    def __init__(
        self, name: str, columns: Sequence[Column], cells: Callable[[Any], Sequence[str]], look: Look
    ) -> None:
        """Nothing is listed."""
        self._lines, self._cells = _Lines(columns, look), cells
        super().__init__(self._lines, name, tuple(place for place, one in enumerate(columns) if not one.width))
        self._columns, self._look = columns, look

    def show_lines(self, lines: Sequence[Any]) -> None:
        """Other lines, put into words once, the first of them under the hand."""
        self._lines.show_lines([(line, self._cells(line)) for line in lines])
        for place, one in enumerate(self._columns):
            if one.width:
                self.horizontalHeader().resizeSection(place, self._look.px(one.width))
        self.setEnabled(bool(lines))
        if lines:
            self.selectRow(0)
        self.resizeRowsToContents()

    def resizeRowsToContents(self) -> None:
        """Room between lines whose words take several."""
        super().resizeRowsToContents()
        for row in range(len(self._lines.lines)):
            self.setRowHeight(row, self.rowHeight(row) + self._look.px(BETWEEN))

    def current(self) -> Any:
        """The line under the hand, None while nothing is listed."""
        row = self.currentIndex().row()
        return self._lines.lines[row][0] if 0 <= row < len(self._lines.lines) else None

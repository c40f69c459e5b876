"""Everything that was charted, in the order it happened, with what was amended and what was struck."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame

from ketadesk.ui.look import TEXT, Look
from ketadesk.ui.widgets.flow import Flow
from ketadesk.ui.widgets.line_table import LineTable
from ketadesk.ui.widgets.lines_model import LinesModel
from ketadesk.ui.widgets.parts import button, column, label
from ketadesk.ui.words import tr


@dataclass(frozen=True, slots=True)
class Line:
    """One act as listed: when, what, what it replaced and why, when and by whom it was written, its first line."""

    root: int
    time: str
    what: str
    before: str
    written: str
    by: str
    struck: bool
    fixed: bool


class TimelineView(QFrame):
    """The list with its two acts: amend and strike."""

    amended = Signal(int)
    struck = Signal(int)
    left = Signal()

    def __init__(self, look: Look) -> None:
        """An empty list."""
        super().__init__()
        self._look = look
        self.setProperty("role", "panel")
        names = (tr("Time"), tr("What"), tr("Before, and why"), tr("Written"), tr("By"))
        self.acts = LinesModel[Line](names, _cells, self._look_of)
        self.table = LineTable(self.acts, tr("Timeline"), (1, 2))
        self.table.chosen.connect(self._amend)
        self.table.removed.connect(self._strike)
        buttons = Flow(8)
        for part in (
            label(tr("Timeline"), "title"),
            button(tr("Amend…  Enter"), self._amend, "small", tr("Amend the chosen entry")),
            button(tr("Strike…  Del"), self._strike, "small", tr("Strike the chosen entry")),
            button(tr("Trend  F3"), self.left.emit, "small", tr("Back to the trend")),
        ):
            buttons.addWidget(part)
        self.setLayout(column(buttons, self.table, spacing=8, margin=(14, 10, 10, 10)))
        look.changed.connect(self._resize)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """The acts of the session, the latest in view."""
        chosen = self._chosen()
        self.acts.show_lines(lines)
        self._resize()
        places = [place for place, line in enumerate(lines) if chosen is not None and line.root == chosen.root]
        place = places[0] if places else len(lines) - 1
        self.table.setCurrentIndex(self.acts.index(place, 1))
        self.table.scrollTo(self.acts.index(place, 1))

    def begin(self) -> None:
        """The focus to the list."""
        self.table.setFocus()

    def _resize(self) -> None:
        look, header = self._look, self.table.horizontalHeader()
        for place, width in ((0, 62), (3, 84), (4, 44)):
            header.resizeSection(place, look.px(width))
        self.table.setColumnHidden(2, not any(line.before for line in self.acts.lines))
        self.table.resizeRowsToContents()

    def _chosen(self) -> Line | None:
        place = self.table.currentIndex().row()
        return self.acts.lines[place] if 0 <= place < len(self.acts.lines) else None

    def _amend(self) -> None:
        chosen = self._chosen()
        if chosen is not None and not chosen.fixed:
            self.amended.emit(chosen.root)

    def _strike(self) -> None:
        chosen = self._chosen()
        if chosen is not None and not chosen.fixed:
            self.struck.emit(chosen.root)

    def _look_of(self, line: Line, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.FontRole and column == 1:
            font = QFont(self._look.font(TEXT))
            font.setStrikeOut(line.struck)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and (line.struck or column > 1):
            return self._look.colour("muted")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        return None


def _cells(line: Line) -> tuple[str, ...]:
    return line.time, line.what, line.before, line.written, line.by

"""The keys of the program, from the one table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout

from ketadesk.ui.actions import ACTIONS, ROOMS, Row
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import column, label, panel, row, scrolled
from ketadesk.ui.words import retold, tr

TYPED = (
    ("132/84", "A blood pressure; 132/- or -/84 when one number was not obtained"),
    ("RA  or  0", "Room air; a number is litres of oxygen a minute"),
    ("Enter", "To the next box; on the last one it records"),
    ("0 … 5", "A digit chooses a segment; Backspace takes it back"),
    ("Shift+Enter", "A new line in a note"),
    ("Esc", "Back from a form; what was typed stays"),
)


class HelpPage(Leavable):
    """Two columns of keys."""

    def __init__(self) -> None:
        """The whole table."""
        super().__init__()
        back = self.back_button()
        self._back = back
        session = [one for one in ACTIONS if one.of_session]
        program = [one for one in ACTIONS if not one.of_session]
        rooms = Row("rooms", "Room by its place in the row", f"{ROOMS[0].key} … {ROOMS[-1].key}")
        typed = [(retold(key), retold(words)) for key, words in TYPED]
        columns = row(
            panel(_keys(tr("In a session"), [(_shown(one.key), retold(one.words)) for one in session])),
            panel(
                column(
                    _keys(tr("Everywhere"), [(_shown(one.key), retold(one.words)) for one in (*program, rooms)]),
                    _keys(tr("What is typed"), typed),
                    None,
                )
            ),
            spacing=12,
        )
        head = row(label(tr("Keys"), "page"), None, back)
        whole = column(head, scrolled(columns), spacing=10, margin=(14, 12, 14, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def begin(self) -> None:
        """The focus to Back."""
        self._back.setFocus()


def _keys(title: str, rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(16, 12, 16, 12)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(title, "title"), 0, 0, 1, 2)
    for line, (key, words) in enumerate(rows, 1):
        grid.addWidget(label(key, "strong"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words, "", wraps=True), line, 1)
    grid.setRowStretch(len(rows) + 1, 1)
    return grid


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) if "…" not in key else key

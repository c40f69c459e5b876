"""A line that is typed into; the program's own keys pass through it, and no wheel or arrow changes a number."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ketadesk.ui.actions import ACTIONS, ROOMS

UNDO = "Ctrl+Z"
_KEYS = {QKeySequence(row.key).toString() for row in (*ACTIONS, *ROOMS)}


def is_program_key(event: QEvent, can_undo: bool) -> bool:
    """Whether a key that a box would take for itself is the program's; an undo of typing stays the box's."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    key = QKeySequence(event.keyCombination()).toString()
    return key in _KEYS and not (key == UNDO and can_undo)


class Line(QLineEdit):
    """Qt's own line, but Ctrl+U, Ctrl+D and the like do what they do everywhere in the program."""

    def event(self, event: QEvent) -> bool:
        """Leave the program's keys to the program."""
        if is_program_key(event, self.isUndoAvailable()):
            event.ignore()
            return False
        return super().event(event)

"""Break-glass: a record that is not everyday work is opened with a reason, which the manager sees."""

from PySide6.QtCore import Signal

from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.note_box import NoteBox
from ketadesk.ui.widgets.parts import button, column, label, panel, row
from ketadesk.ui.words import tr


class GlassPage(Leavable):
    """Says why a reason is asked, and takes it."""

    given = Signal(str, str)

    def __init__(self) -> None:
        """No session is asked for."""
        super().__init__()
        self._session_id = ""
        self._why = label("", wraps=True)
        self.reason = NoteBox(tr("Why you open it"), tr("Such as: she calls and asks about her last session"))
        self._fault = label("", "error", wraps=True)
        go_on = button(tr("Open it"), self._submit, "main")
        head = row(label(tr("Not everyday work"), "page"), None, self.back_button())
        inside = panel(column(head, self._why, self.reason, self._fault, go_on, None, spacing=12, margin=20))
        inside.setMaximumWidth(720)
        whole = row(None, inside, None, margin=(14, 12, 14, 12))
        whole.setStretch(1, 6)
        self.setLayout(column(whole, None))

    def ask(self, session_id: str, sentence: str) -> None:
        """Ask for the reason for one session."""
        self._session_id = session_id
        self._why.setText(sentence)
        self._fault.setText("")
        self.reason.show_text("")

    def begin(self) -> None:
        """The focus to the reason."""
        self.reason.setFocus()

    def _submit(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._fault.setText(tr("Nothing is written yet. Say why you open it."))
            self.reason.setFocus()
            return
        self.given.emit(self._session_id, reason)

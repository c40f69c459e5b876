"""The right side of the page: headed by the patient, whatever is entered; the entry panel, or the form of one act."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from ketadesk.app.job import Job
from ketadesk.ui.session.entry_panel import EntryPanel
from ketadesk.ui.session.form_panel import FormPanel
from ketadesk.ui.widgets.parts import button, column, label
from ketadesk.ui.words import tr


class SidePanel(QFrame):
    """A heading that never changes for a session, and one form at a time below it."""

    edited = Signal(str, str)
    submitted = Signal()
    left = Signal()
    report_asked = Signal()
    asked = Signal(str)

    def __init__(self, patient: str, place: str, entry: EntryPanel) -> None:
        """The entry panel, until a form is asked."""
        super().__init__()
        self.setProperty("role", "panel")
        self._stack = QStackedWidget()
        self._stack.addWidget(entry)
        self._entry = entry
        self.form: FormPanel | None = None
        self._ended = label("", "strong", wraps=True)
        self._report = button(tr("Report  Ctrl+P"), self.report_asked.emit, "main", tr("Report"))
        self._end = QWidget()
        self._end.setLayout(column(self._ended, None, self._report, spacing=12, margin=(14, 12, 14, 12)))
        self._stack.addWidget(self._end)
        head = column(label(patient, "title", wraps=True), label(place, "small"), spacing=0, margin=(14, 10, 14, 8))
        self.setLayout(column(head, self._stack, spacing=0))

    def begin(self) -> None:
        """The focus to what is in front: the form, the entry panel, or the way to the report."""
        if self.form is not None:
            self.form.begin()
        elif self._ended.text():
            self._report.setFocus()
        else:
            self._entry.begin()

    def show_job(self, job: Job, values: Mapping[str, str], focus: str = "") -> None:
        """Ask a job in place of what is there, with what was half typed in it; the focus to a field, or the first."""
        self.show_entry()
        form = FormPanel(job)
        form.show_draft(values)
        form.edited.connect(self.edited)
        form.submitted.connect(self.submitted)
        form.left.connect(self.left)
        form.mend_asked.connect(self.asked)
        self._stack.addWidget(form)
        self._stack.setCurrentWidget(form)
        self.form = form
        form.fields.focus(focus) if focus else form.begin()

    def show_ended(self, words: str) -> None:
        """A session that has ended takes no entry: say so, and lead to its report."""
        self._entry.setEnabled(not words)  # hidden, it would still take what is typed
        if words:
            self._ended.setText(words)
            self.show_entry()

    def show_entry(self) -> None:
        """Back to the entry panel; the form is gone, its draft is not."""
        self._stack.setCurrentWidget(self._end if self._ended.text() else self._entry)
        if self.form is not None:
            self._stack.removeWidget(self.form)
            self.form.deleteLater()
            self.form = None

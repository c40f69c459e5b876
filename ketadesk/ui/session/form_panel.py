"""The form of one act, in the place of the entry panel: what is asked, what stands there now, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ketadesk.app.form import Values
from ketadesk.app.job import Job
from ketadesk.ui.session.at_row import AtRow
from ketadesk.ui.widgets.fields import Fields
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, label, row, scrolled
from ketadesk.ui.words import retold

ROUND_FIELD = 60
"""Pixels above and below a field that are shown with it."""


class FormPanel(Leavable):
    """A job as it is asked; every change goes out as `edited`, and nothing is filled in."""

    edited = Signal(str, str)
    submitted = Signal()
    mend_asked = Signal(str)

    def __init__(self, job: Job) -> None:
        """Ask a job."""
        super().__init__()
        self._words, self._asks = retold(job.words), bool(job.fields)
        self.fields, self.at = Fields(job.fields), AtRow()
        self.fields.show_was(job.was)
        if not job.timed:
            self.at.hide()  # shown without a parent it would be a window of its own, and take the focus
        self._echo, self._tally = label("", "muted", wraps=True), label("", "strong", wraps=True)
        self._echo.hide()
        self._tally.hide()
        self.submit = button(self._words, self.submitted.emit, "main")
        back = self.back_button()
        opening = label(retold(job.opening), "muted", wraps=True)
        if not job.opening:
            opening.hide()
        inside = column(opening, self.fields, self._echo, None, spacing=8, margin=(14, 4, 14, 6))
        title = label(retold(job.title), "title", wraps=True)
        head = row(title, back, margin=(14, 0, 14, 6))
        head.setStretch(0, 1)
        key = label(retold(job.key), "small", wraps=True)
        key.setContentsMargins(14, 0, 14, 6)
        if not job.key:
            key.hide()
        foot = column(self._tally, self.at, self.submit, spacing=6, margin=(14, 4, 14, 12))
        self._area = scrolled(inside)
        self.setLayout(column(head, key, self._area, foot, spacing=0))
        self.fields.edited.connect(self.edited)
        self.fields.entered.connect(self.submitted)
        self.fields.reached.connect(self._scroll_to)
        self.fields.mend_asked.connect(self.mend_asked)
        self.at.edited.connect(lambda value: self.edited.emit("at", value))
        self.at.entered.connect(self.submitted)

    def begin(self) -> None:
        """The focus to the first field, or the button when nothing is asked."""
        if self._asks:
            self.fields.begin()
        else:
            self.submit.setFocus()

    def show_draft(self, values: Values) -> None:
        """What is half typed here."""
        self.fields.show_values(values)
        self.at.show_value(values.get("at", ""))

    def show_echo(self, words: str) -> None:
        """What was typed comes to in the other units."""
        self._echo.setText(retold(words))
        self._echo.setVisible(bool(words))

    def show_tally(self, words: str) -> None:
        """What the answers come to, at the foot, in view while the items scroll."""
        self._tally.setText(retold(words))
        self._tally.setVisible(bool(words))

    def _scroll_to(self, field: QWidget) -> None:
        """A field that Enter went to is seen with its label and the next one; an answer is seen, or stays put."""
        is_answer = field.focusPolicy() == Qt.FocusPolicy.NoFocus
        self._area.ensureWidgetVisible(field, 0, 0 if is_answer else ROUND_FIELD)

    def show_time(self, time: str, fault: str | None) -> None:
        """The time that the button will write."""
        self.submit.setText(f"{self._words} {time}".strip())
        self.submit.setAccessibleName(self.submit.text())
        self.at.show_fault(fault and retold(fault))

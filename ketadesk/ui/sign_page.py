"""Signing: page 1 as it will be on paper, what stands open beside it, the meaning, and the password."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QLabel

from ketadesk.app.form import Field
from ketadesk.app.overriding import reason_fields
from ketadesk.app.reporting import pages_of, report_of
from ketadesk.app.signing import sign
from ketadesk.domain.entries import Override
from ketadesk.domain.errors import Told
from ketadesk.domain.findings import open_findings
from ketadesk.domain.record import Record
from ketadesk.domain.signing import MEANING
from ketadesk.ui.report_page import tinted
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.widgets.asked import Asked
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, row, scrolled
from ketadesk.ui.words import retold, tr

if TYPE_CHECKING:
    from ketadesk.app.reporting import PageImage

DOTS_PER_INCH = 88
MEANING_FIELD = Field("meaning", "What your signature means (empty: as it says)", hint=MEANING)
PASSWORD_FIELD = Field("password", "Your password", secret=True)


class SignPage(Leavable):
    """The physician reads at the left and signs at the right."""

    signed = Signal(str)

    def __init__(self, station: Station, tasks: Tasks) -> None:
        """No session yet."""
        super().__init__()
        self._station, self._tasks = station, tasks
        self._session_id, self._asked_for = "", 0
        self.form: Asked | None = None
        self._title = label("", "page", wraps=True)
        self._page = QLabel()
        self._page.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._page.setAccessibleName(tr("Page 1 of the report"))
        self._shown = scrolled(column(self._page, margin=8))
        self._shown.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown.setAccessibleName(tr("Page 1 of the report"))
        self._findings, self._fault = column(spacing=8), label("", "error", wraps=True)
        self._sign = button(tr("Sign"), self._submit, "main")
        words = label(
            tr("A signed session takes nothing more but an addendum. It cannot be opened again."), "small", wraps=True
        )
        head = row(self._title, self.back_button(), margin=(16, 12, 16, 4))
        head.setStretch(0, 1)
        foot = column(words, self._fault, self._sign, spacing=8, margin=(16, 4, 16, 14))
        inside = column(self._findings, None, margin=(16, 4, 16, 4))
        self._side: QFrame = panel(column(head, scrolled(inside), foot, spacing=0))
        whole = row(self._shown, self._side, spacing=12, margin=(14, 12, 14, 12))
        whole.setStretch(0, 1)
        self.setLayout(whole)

    def show_session(self, session_id: str, record: Record) -> None:
        """Read this session; what was typed for another is gone."""
        self._session_id = session_id
        self._side.setFixedWidth(self._station.look.px(428))
        self._title.setText(tr("Sign · {name}", name=record.opened.patient.name))
        self._fault.setText("")
        self._show_findings(record)
        self._make_page()

    @property
    def is_drawn(self) -> bool:
        """Whether page 1 is there to be read."""
        return not self._page.pixmap().isNull()

    def begin(self) -> None:
        """The focus to the first thing that is asked."""
        if self.form is not None:
            self.form.begin()

    def _show_findings(self, record: Record) -> None:
        emptied(self._findings)
        found = open_findings(record)
        said = tr("Stands open: say why it stays so.") if found else tr("Nothing stands open.")
        self._findings.addWidget(label(said, "strong", wraps=True))
        self.form = Asked((*reason_fields(record, mending=False), MEANING_FIELD, PASSWORD_FIELD))
        self.form.entered.connect(self._submit)
        self._findings.addWidget(self.form)
        for act, override in record.of(Override):
            words = tr(
                "Overridden by {who}: {what}", who=act.author.code, what=retold(override.words or override.finding)
            )
            self._findings.addWidget(label(f"{words}\n{override.because}", "muted", wraps=True))

    def _make_page(self) -> None:
        desk, session_id, who = self._station.desk, self._session_id, self._station.who
        now, paper = desk.clock.now(), self._station.settings.paper
        self._asked_for += 1
        number = self._asked_for
        self._page.clear()

        def work() -> "PageImage":
            printed = report_of(desk.fresh(session_id), now, None if who is None else who.name, paper)
            return pages_of(printed.pdf, DOTS_PER_INCH)[0]

        def show(page: "PageImage") -> None:
            if number == self._asked_for:
                image = QImage(page.rgbx, page.width, page.height, page.stride, QImage.Format.Format_RGBX8888)
                self._page.setPixmap(tinted(image, self._station.look.colour("paper")))

        self._tasks.run(work, show, lambda told: self._fault.setText(retold(told.sentence)))

    def _submit(self) -> None:
        if self.form is None:
            return
        values, desk = self.form.values(), self._station.desk
        try:
            recorder = desk.recorder(self._session_id)
            sign(desk, recorder, self._station.acting(), values["password"], values, values["meaning"])
        except Told as told:
            self._fault.setText(retold(told.sentence))
            self._show_first_empty(self.form)
            return
        self.form.fill({})
        self.signed.emit(self._session_id)

    def _show_first_empty(self, form: Asked) -> None:
        """What was typed stays, but a wrong password; the focus where something is to be typed."""
        form.fill({**form.values(), "password": ""})
        form.focus(next(name for name, text in form.values().items() if not text and name != "meaning"))

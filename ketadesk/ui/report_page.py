"""The report as it will be on paper: looked at, saved, printed; the very bytes that the command line writes."""

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from ketadesk.app.files import write_whole
from ketadesk.app.reporting import PAPERS, Clinic, pages_of, report_of
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Told
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, row, scrolled
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import retold, tr

if TYPE_CHECKING:
    from ketadesk.app.reporting import PageImage, Printed

DOTS_PER_INCH = 96


def tinted(image: QImage, paper: QColor) -> QPixmap:
    """Paper in the light of the theme: a white page would light up a dim room."""
    page = QPixmap.fromImage(image)
    painter = QPainter(page)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(page.rect(), paper)
    painter.end()
    return page


class ReportPage(Leavable):
    """Pages one below the other; the report is made beside the window."""

    def __init__(self, station: Station, tasks: Tasks) -> None:
        """No report yet."""
        super().__init__()
        self._station, self._tasks = station, tasks
        self._session_id, self._asked = "", 0
        self.pdf = b""
        self.banner = Banner()
        self._title = label(tr("Report"), "page")
        segments = [Segment(paper, str(place), retold(paper)) for place, paper in enumerate(PAPERS, 1)]
        self._paper = Segmented(tr("Paper"), segments)
        self._paper.setFixedWidth(180)
        self.save_button = button(tr("Save…"), self._ask_where, "act", tr("Save the report as PDF"))
        self.print_button = button(tr("Print…"), self._print, "act", tr("Print the report"))
        back = self.back_button()
        for one in (self.save_button, self.print_button):
            one.setMinimumWidth(110)
        head = row(self._title, None, self._paper, self.save_button, self.print_button, back)
        self._pages = column(spacing=14, margin=8)
        self._pages.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._area = scrolled(self._pages)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("Pages of the report"))
        whole = column(panel(column(head, margin=(16, 10, 16, 10))), self.banner, self._area, spacing=10,
                       margin=(14, 12, 14, 12))  # fmt: skip
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._paper.chosen.connect(self._choose_paper)
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))

    def show_report(self, session_id: str) -> None:
        """Make the report of a session and show it."""
        recorder = self._station.desk.recorder(session_id)
        if session_id != self._session_id:
            emptied(self._pages)  # another patient's pages never stand below this one's name
            self.banner.show_news(None)
        self._session_id = session_id
        self._title.setText(tr("Report · {name}", name=recorder.record.opened.patient.name))
        self._make(self._paper.value() or self._station.settings.paper)

    def begin(self) -> None:
        """The focus to Save, or to the pages while there is nothing to save yet."""
        (self.save_button if self.pdf else self._area).setFocus()

    def _choose_paper(self, paper: str) -> None:
        if paper:
            self._make(paper)

    def _make(self, paper: str) -> None:
        """The report of the record as it is now; one that was asked for before and comes later is not shown."""
        desk, who, session_id = self._station.desk, self._station.who, self._session_id
        printed_at, name = desk.clock.now(), self._station.settings.clinic
        clinic = Clinic(name, lambda: desk.keeping.seal(name, who))
        self._asked += 1
        number = self._asked
        self._paper.show_value(paper)
        self.pdf = b""
        self._enable()

        def work() -> "tuple[int, Printed, list[PageImage]]":
            printed = report_of(desk.fresh(session_id), printed_at, None if who is None else who.name, paper, clinic)
            return number, printed, pages_of(printed.pdf, DOTS_PER_INCH)

        self._tasks.run(work, self._show, lambda told: self._fail(told) if number == self._asked else None)

    def _show(self, made: "tuple[int, Printed, list[PageImage]]") -> None:
        number, printed, pages = made
        if number != self._asked:
            return
        self.pdf = printed.pdf
        emptied(self._pages)
        count = len(pages)
        for place in range(1, count + 1):
            page = pages.pop(0)  # let go of each as soon as it is on the screen: a page is 3.5 MB
            image = QImage(page.rgbx, page.width, page.height, page.stride, QImage.Format.Format_RGBX8888)
            shown = QLabel()
            shown.setPixmap(tinted(image, self._station.look.colour("paper")))
            shown.setAccessibleName(tr("Page {n} of {count}", n=place, count=count))
            self._pages.addWidget(shown)
        self.banner.show_news(News("news", " ".join(printed.remarks)) if printed.remarks else None)
        self._enable()
        if self._area.hasFocus():
            self.save_button.setFocus()

    def _fail(self, told: Told) -> None:
        self.banner.show_news(News("refused", told.sentence))

    def _enable(self) -> None:
        for one in (self.save_button, self.print_button):
            one.setEnabled(bool(self.pdf))

    def _ask_where(self) -> None:
        name = self._station.file_name(f"session-{self._session_id}.pdf")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the report"), name, tr("PDF (*.pdf)"))
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".pdf"))

    def save(self, path: Path) -> None:
        """Write the report, whole or not at all."""
        try:
            write_whole(path, self.pdf)
        except Told as told:
            self._fail(told)
            return
        self._station.desk.log.note(self._station.who, Deed.EXPORTED, self._session_id, "report saved as PDF")
        self.banner.show_news(News("news", tr("Saved as {path}", path=path)))

    def _print(self) -> None:
        from ketadesk.ui.printing import print_pdf

        try:
            words = print_pdf(self, self.pdf, f"session-{self._session_id}", self._paper.value(), shutil.which("lp"))
        except Told as told:
            self._fail(told)
            return
        if words:
            self._station.desk.log.note(self._station.who, Deed.PRINTED, self._session_id, "report")
            self.banner.show_news(News("news", words))

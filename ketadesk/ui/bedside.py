"""What belongs to the session in front and is no charting: the handover page and the sheets of paper."""

import shutil
from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from ketadesk.app.bedside import Printer, blank_flowsheet, handover_sheet
from ketadesk.app.recorder import Recorder
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Told
from ketadesk.ui.bridge import Bridge
from ketadesk.ui.handover_page import HandoverPage
from ketadesk.ui.pages import Pages
from ketadesk.ui.paper_page import PaperPage
from ketadesk.ui.session.page import SessionPage
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.banner import News
from ketadesk.ui.words import tr


class Bedside:
    """Brings the handover to the front and leads back to the very box that was left."""

    def __init__(self, station: Station, pages: Pages, bridge: Bridge, say: Callable[[str], None]) -> None:
        """`say` says a sentence on whatever page is in front."""
        self._station, self._pages, self._say = station, pages, say
        self._left: QWidget | None = None
        bridge.written.connect(self._written)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What keys ask for at present: on the handover, Print prints just that."""
        own: dict[str, Callable[[], object]] = {
            "handover": self.show_handover, "blank-sheet": self.print_blank, "from-paper": self.show_paper,
        }  # fmt: skip
        front = self._pages.currentWidget()
        if isinstance(front, PaperPage):
            return {**own, "record": front.record}
        return {**own, "report": self.print_handover} if self._shows_handover else own

    @property
    def _shows_handover(self) -> bool:
        return isinstance(self._pages.currentWidget(), HandoverPage)

    @property
    def _recorder(self) -> Recorder | None:
        front = self._pages.currentWidget()
        return front.recorder if isinstance(front, SessionPage | HandoverPage | PaperPage) else None

    def _asked(self) -> Recorder | None:
        """The session in front; without one it is said what to do."""
        recorder = self._recorder
        if recorder is None:
            self._say(tr("Choose a room first: Ctrl+1 to Ctrl+9."))
        return recorder

    def show_handover(self) -> None:
        """The handover of the session in front; the same key leads back."""
        if self._shows_handover:
            self._pages.handover.left.emit()
            return
        recorder = self._asked()
        if recorder is None:
            return
        made = "handover" not in self._pages.__dict__
        page = self._pages.handover
        if made:
            page.asked.connect(self._do)
            page.left.connect(self._return)
        self._left = self._pages.window().focusWidget()
        page.show_session(recorder, self._station.desk.clock.now())
        self._pages.bring(page)

    def _do(self, name: str) -> None:
        """What a button of the handover asks for."""
        self.acts()[name]()

    def _return(self) -> None:
        """The focus to where it was, if that is still there."""
        left, self._left = self._left, None
        if left is not None and left.isVisible():
            left.setFocus()

    def tick(self, now: datetime) -> None:
        """A second has gone."""
        if self._shows_handover:
            self._pages.handover.tick(now)

    def _written(self, session_id: str) -> None:
        recorder = self._pages.handover.recorder if self._shows_handover else None
        if recorder is not None and recorder.record.session_id == session_id:
            self._pages.handover.tick(self._station.desk.clock.now())

    def print_handover(self) -> None:
        """One page, as the record stands now."""
        page = self._pages.handover
        if page.recorder is not None:
            record = page.recorder.record
            self._print("handover", record.session_id, lambda who: handover_sheet(record, who).pdf, page.say)

    def print_blank(self) -> None:
        """The flowsheet to be written on, with the times that can be foreseen now."""
        recorder = self._asked()
        if recorder is not None:
            record = recorder.record
            self._print("flowsheet", record.session_id, lambda who: blank_flowsheet(record, who).pdf, self._told)

    def _told(self, news: News) -> None:
        """Say it where one is."""
        front = self._pages.currentWidget()
        if isinstance(front, SessionPage | HandoverPage):
            front.say(news)

    def show_paper(self) -> None:
        """The grid for what was charted on paper."""
        recorder = self._asked()
        if recorder is None:
            return
        made = "paper" not in self._pages.__dict__
        page = self._pages.paper
        if made:
            page.recorded.connect(self._recorded)
        try:
            self._station.acting()
            page.show_session(recorder)
        except Told as told:
            self._told(News("refused", told.sentence))
            return
        self._pages.bring(page)

    def _recorded(self, session_id: str, words: str) -> None:
        """All of it is written: back to the session, which says so."""
        self._pages.session_asked.emit(session_id)
        self._pages.forget(self._pages.paper)
        front = self._pages.currentWidget()
        if isinstance(front, SessionPage):
            front.say(News("news", words))

    def _print(
        self, what: str, session_id: str, made: Callable[[Printer], bytes], say: Callable[[News], None]
    ) -> None:
        from ketadesk.ui.printing import print_pdf

        station, settings = self._station, self._station.settings
        try:
            who = station.acting()
            pdf = made(
                Printer(who.name, station.desk.clock.now(), settings.clinic, settings.paper, station.desk.drill)
            )
            words = print_pdf(self._pages, pdf, f"{what}-{session_id}", settings.paper, shutil.which("lp"))
        except Told as told:
            say(News("refused", told.sentence))
            return
        if words:
            station.desk.log.note(who, Deed.PRINTED, session_id, what)
            say(News("news", words))

"""The pages behind one another, each made when it is first shown, and the way back."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ketadesk.ui.session.page import SessionPage
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.widgets.leavable import Leavable

if TYPE_CHECKING:
    from ketadesk.ui.board import Board
    from ketadesk.ui.first_page import FirstPage
    from ketadesk.ui.glass_page import GlassPage
    from ketadesk.ui.handover_page import HandoverPage
    from ketadesk.ui.help_page import HelpPage
    from ketadesk.ui.keeping_page import KeepingPage
    from ketadesk.ui.log_page import LogPage
    from ketadesk.ui.paper_page import PaperPage
    from ketadesk.ui.preflight_page import PreflightPage
    from ketadesk.ui.protocols.page import ProtocolsPage
    from ketadesk.ui.register.page import RegisterPage
    from ketadesk.ui.report_page import ReportPage
    from ketadesk.ui.sessions_page import SessionsPage
    from ketadesk.ui.settings_page import SettingsPage
    from ketadesk.ui.sign_in_page import SignInPage
    from ketadesk.ui.sign_page import SignPage
    from ketadesk.ui.staff_page import StaffPage

Page = TypeVar("Page", bound=QWidget)
LONGEST_WAY_BACK = 8
HERS_ALONE = ("report", "sign", "register", "protocols", "staff", "log", "keeping", "glass", "handover", "paper")
"""What shows a record, or is somebody's right: another person opens it herself."""


class Pages(QStackedWidget):
    """What they ask for goes out as one signal each, whichever page asks."""

    unlock_asked = Signal()
    secret_typed = Signal(object, str)
    first_asked = Signal(dict)
    first_kept = Signal()
    setting_changed = Signal(str, object)
    session_asked = Signal(str)
    reason_given = Signal(str, str)
    report_asked = Signal(str)
    signed = Signal(str)
    asked = Signal(str)
    home_asked = Signal()
    turned = Signal()
    help_left = Signal()
    tour_asked = Signal()

    def __init__(self, station: Station, tasks: Tasks) -> None:
        """No page yet."""
        super().__init__()
        self._station, self._tasks = station, tasks
        self._behind: list[QWidget] = []

    @cached_property
    def who(self) -> "SignInPage":
        """Who is charting; in front of everything while it is locked."""
        from ketadesk.ui.sign_in_page import SignInPage

        page = self.taken(SignInPage(self._station.desk.accounts.needs_password, self._station.hint))
        page.signed.connect(self.secret_typed)
        return page

    @cached_property
    def first(self) -> "FirstPage":
        """The first start."""
        from ketadesk.ui.first_page import FirstPage

        page = self.taken(FirstPage())
        page.asked.connect(self.first_asked)
        page.kept.connect(self.first_kept)
        page.tour_asked.connect(self.tour_asked)
        return page

    @cached_property
    def staff(self) -> "StaffPage":
        """The staff, and one's own password and PIN."""
        from ketadesk.ui.staff_page import StaffPage

        return self.taken(StaffPage(self._station))

    @cached_property
    def register(self) -> "RegisterPage":
        """The controlled-drug register."""
        from ketadesk.ui.register.page import RegisterPage

        return self.taken(RegisterPage(self._station))

    @cached_property
    def protocols(self) -> "ProtocolsPage":
        """How sessions run."""
        from ketadesk.ui.protocols.page import ProtocolsPage

        return self.taken(ProtocolsPage(self._station))

    @cached_property
    def log(self) -> "LogPage":
        """The access log."""
        from ketadesk.ui.log_page import LogPage

        return self.taken(LogPage(self._station))

    @cached_property
    def keeping(self) -> "KeepingPage":
        """Backups, keys, certificate, carrying out."""
        from ketadesk.ui.keeping_page import KeepingPage

        return self.taken(KeepingPage(self._station, self._tasks))

    @cached_property
    def glass(self) -> "GlassPage":
        """Why a record is opened that is not everyday work."""
        from ketadesk.ui.glass_page import GlassPage

        page = self.taken(GlassPage())
        page.given.connect(self.reason_given)
        return page

    @cached_property
    def board(self) -> "Board":
        """All rooms at one glance."""
        from ketadesk.ui.board import Board

        page = self.taken(Board(self._station.look))
        page.chosen.connect(self.session_asked)
        page.asked.connect(self.asked)
        page.unlock_asked.connect(self.unlock_asked)
        return page

    @property
    def shows_board(self) -> bool:
        """Whether the board is in front."""
        return "board" in self.__dict__ and self.currentWidget() is self.board

    @cached_property
    def sign(self) -> "SignPage":
        """Signing."""
        from ketadesk.ui.sign_page import SignPage

        page = self.taken(SignPage(self._station, self._tasks))
        page.signed.connect(self.signed)
        return page

    @cached_property
    def settings(self) -> "SettingsPage":
        """Display and sound."""
        from ketadesk.ui.settings_page import SettingsPage

        page = self.taken(SettingsPage())
        page.changed.connect(self.setting_changed)
        page.asked.connect(self.asked)
        return page

    @cached_property
    def help(self) -> "HelpPage":
        """The help."""
        from ketadesk.ui.help_page import HelpPage

        page = self.taken(HelpPage(self._station.look, self._station.look.resources / "help"))
        page.left.connect(self.help_left)
        page.tour_asked.connect(self.tour_asked)
        return page

    @cached_property
    def sessions(self) -> "SessionsPage":
        """The sessions of a day, or of a patient."""
        from ketadesk.ui.sessions_page import SessionsPage

        page = self.taken(SessionsPage(self._station))
        page.opened.connect(self.session_asked)
        page.report_asked.connect(self.report_asked)
        return page

    @cached_property
    def report(self) -> "ReportPage":
        """The report of a session."""
        from ketadesk.ui.report_page import ReportPage

        return self.taken(ReportPage(self._station, self._tasks))

    @cached_property
    def handover(self) -> "HandoverPage":
        """The session in front for whoever takes over."""
        from ketadesk.ui.handover_page import HandoverPage

        return self.taken(HandoverPage(self._station))

    @cached_property
    def paper(self) -> "PaperPage":
        """What was charted on paper."""
        from ketadesk.ui.paper_page import PaperPage

        return self.taken(PaperPage(self._station))

    @cached_property
    def preflight(self) -> "PreflightPage":
        """What is looked at before the first patient comes."""
        from ketadesk.ui.preflight_page import PreflightPage

        return self.taken(PreflightPage(self._station, self._tasks))

    def taken(self, page: Page) -> Page:
        """A page becomes one of these."""
        self.addWidget(page)
        if isinstance(page, Leavable):
            page.left.connect(self.go_back)
        return page

    def bring(self, page: QWidget) -> None:
        """A page to the front; from there one comes back to the one before."""
        before = self.currentWidget()
        if before is not None and before is not page:
            self._behind = [*self._behind[1 - LONGEST_WAY_BACK :], before]
        self._turn(page)

    def stay(self) -> None:
        """The page in front stays, and shows what may be seen now."""
        self.turned.emit()

    def go_back(self) -> None:
        """To the page that was in front before, or home."""
        left = self.currentWidget()
        behind = next((page for page in reversed(self._behind) if page is not left), None)
        if behind is None:
            self.home_asked.emit()
            return
        self._behind = self._behind[: self._behind.index(behind)]
        self._turn(behind)

    def change_hands(self, asked: bool) -> None:
        """Another person is here: a session is opened anew in her name, what is somebody's right is left."""
        asking = self.currentWidget()
        front = self._behind[-1] if asked and self._behind else asking
        self._behind = []
        if isinstance(front, SessionPage):
            self.session_asked.emit(front.recorder.record.session_id)
        elif asked and front is not None and not self._is_hers_alone(front):
            self._turn(front)
        elif asked:
            self.home_asked.emit()
        if asked and asking is not None:
            self.forget(asking)

    def _is_hers_alone(self, page: QWidget) -> bool:
        return any(page is self.__dict__.get(name) for name in HERS_ALONE)

    def forget(self, page: QWidget) -> None:
        """The way back leads past this page: what it asked for is done."""
        self._behind = [one for one in self._behind if one is not page]

    def drop(self, page: QWidget) -> None:
        """A page that is not needed any more."""
        self.forget(page)
        self.removeWidget(page)
        page.deleteLater()

    def _turn(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        first = self.__dict__.get("first")
        if isinstance(page, SessionPage | Leavable) or page is first:
            page.begin()
        self.turned.emit()

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
    from ketadesk.ui.help_page import HelpPage
    from ketadesk.ui.preflight_page import PreflightPage
    from ketadesk.ui.report_page import ReportPage
    from ketadesk.ui.sessions_page import SessionsPage
    from ketadesk.ui.settings_page import SettingsPage
    from ketadesk.ui.who_page import WhoPage

Page = TypeVar("Page", bound=QWidget)
LONGEST_WAY_BACK = 8


class Pages(QStackedWidget):
    """What they ask for goes out as one signal each, whichever page asks."""

    person_chosen = Signal(object)
    person_added = Signal(object)
    setting_changed = Signal(str, object)
    session_asked = Signal(str)
    report_asked = Signal(str)
    home_asked = Signal()
    turned = Signal()

    def __init__(self, station: Station, tasks: Tasks) -> None:
        """No page yet."""
        super().__init__()
        self._station, self._tasks = station, tasks
        self._behind: list[QWidget] = []

    @cached_property
    def who(self) -> "WhoPage":
        """Who is charting."""
        from ketadesk.ui.who_page import WhoPage

        page = self.taken(WhoPage())
        page.chosen.connect(self.person_chosen)
        page.added.connect(self.person_added)
        return page

    @cached_property
    def settings(self) -> "SettingsPage":
        """Display and sound."""
        from ketadesk.ui.settings_page import SettingsPage

        page = self.taken(SettingsPage())
        page.changed.connect(self.setting_changed)
        return page

    @cached_property
    def help(self) -> "HelpPage":
        """The keys."""
        from ketadesk.ui.help_page import HelpPage

        return self.taken(HelpPage())

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

    def go_back(self) -> None:
        """To the page that was in front before, or home."""
        left = self.currentWidget()
        behind = next((page for page in reversed(self._behind) if page is not left), None)
        if behind is None:
            self.home_asked.emit()
            return
        self._behind = self._behind[: self._behind.index(behind)]
        self._turn(behind)

    def drop(self, page: QWidget) -> None:
        """A page that is not needed any more."""
        self._behind = [one for one in self._behind if one is not page]
        self.removeWidget(page)
        page.deleteLater()

    def _turn(self, page: QWidget) -> None:
        self.setCurrentWidget(page)
        if isinstance(page, SessionPage | Leavable) or page is self.__dict__.get("who"):
            page.begin()
        self.turned.emit()

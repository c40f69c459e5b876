"""The window: the rooms along the top, one page below, every key in one place."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from ketadesk.app.clock import Jump
from ketadesk.app.settings import Settings
from ketadesk.domain.errors import Told
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.phases import ENDED
from ketadesk.domain.timing import wall_time
from ketadesk.ui.actions import ACTIONS, ROOMS
from ketadesk.ui.bridge import Bridge
from ketadesk.ui.chime import Chime
from ketadesk.ui.help_page import HelpPage
from ketadesk.ui.new_session import NewSessionPage
from ketadesk.ui.report_page import ReportPage
from ketadesk.ui.room_bar import RoomBar
from ketadesk.ui.rooms import Rooms
from ketadesk.ui.session.page import SessionPage
from ketadesk.ui.sessions_page import SessionsPage
from ketadesk.ui.settings_page import SettingsPage
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.who_page import WhoPage
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.parts import column
from ketadesk.ui.words import tr

Front = SessionPage | WhoPage | NewSessionPage | SessionsPage | ReportPage | SettingsPage | HelpPage


class Window(QWidget):
    """Everything between the desk and the nurse; each session keeps a page of its own."""

    closed = Signal()

    def __init__(self, station: Station, bridge: Bridge, keep: Callable[[Settings], None], chime: Chime) -> None:
        """Show who can chart, or, when that is said already, the first room."""
        super().__init__()
        self._station, self._bridge, self._keep = station, bridge, keep
        self._tasks = Tasks(station.fault)
        self._sessions: dict[str, SessionPage] = {}
        self._behind: list[Front] = []
        self._jump: Jump | None = None
        self.setObjectName("window")
        self.setWindowTitle("KetaDesk")
        self.bar, self.banner, self._stack = RoomBar(station.look), Banner(), QStackedWidget()
        self._rooms = Rooms(station, self.bar, chime)
        self._who, self._settings, self._help = WhoPage(), SettingsPage(), HelpPage()
        self._list, self.report = SessionsPage(station), ReportPage(station, self._tasks)
        for page in (self._who, self._settings, self._help, self._list, self.report):
            self._stack.addWidget(page)
        whole = column(self.bar, self.banner, self._stack, spacing=0)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.setMinimumSize(1180, 660)
        self.resize(1440, 900)
        self._add_actions()
        self._connect()
        self._show_rooms()
        self.tick(station.desk.clock.now())
        self._show_person()

    def _add_actions(self) -> None:
        for one in (*ACTIONS, *ROOMS):
            action = QAction(tr(one.words), self)
            action.setShortcut(QKeySequence(one.key))
            action.triggered.connect(partial(self.act, one.name))
            self.addAction(action)

    def _connect(self) -> None:
        self._bridge.ticked.connect(self.tick)
        self._bridge.written.connect(self._written)
        self._bridge.jumped.connect(self._jumped)
        self.bar.chosen.connect(self.show_session)
        self.bar.asked.connect(self.act)
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))
        self._who.chosen.connect(self.take_person)
        self._who.added.connect(self._add_person)
        self._settings.changed.connect(self.change_setting)
        self._list.opened.connect(self.show_session)
        self._list.report_asked.connect(self.show_report)
        for page in (self._settings, self._help, self._list, self.report):
            page.left.connect(self.go_back)

    # where one is

    @property
    def front(self) -> QWidget | None:
        """The page in front."""
        return self._stack.currentWidget()

    @property
    def session(self) -> SessionPage | None:
        """The session in front, None on any other page."""
        return self.front if isinstance(self.front, SessionPage) else None

    @property
    def rooms(self) -> tuple[str, ...]:
        """The open sessions in the order of their cards."""
        return self._rooms.order

    def act(self, name: str, _checked: bool = False) -> None:
        """Do what a key, a button or a menu asks for."""
        own = self._own_acts().get(name)
        if name.startswith("room-"):
            self._show_room(int(name.removeprefix("room-")))
        elif own is not None:
            own()
        elif self.session is not None:
            self.session.act(name)
        elif name == "acknowledge":
            self.banner.show_news(None)
        else:
            self.say(tr("Choose a room first: Ctrl+1 to Ctrl+9."))

    def _own_acts(self) -> dict[str, Callable[[], object]]:
        return {
            "help": partial(self._show, self._help), "new": self.show_new, "sessions": self.show_sessions,
            "who": self.show_who, "display": self.show_settings,
            "brighter": partial(self._step, "brightness_percent", 10),
            "darker": partial(self._step, "brightness_percent", -10),
            "larger": partial(self._step, "text_percent", 10), "smaller": partial(self._step, "text_percent", -10),
        }  # fmt: skip

    def come_to_front(self) -> None:
        """Raised by a second start."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()

    def say(self, sentence: str) -> None:
        """Say something on whatever page is in front."""
        if self.session is not None:
            self.session.say(News("refused", sentence))
        else:
            self.banner.show_news(News("refused", sentence))

    def show_session(self, session_id: str) -> None:
        """The page of a session; what is half typed on the others stays there."""
        try:
            page = self._sessions.get(session_id) or self._made(session_id)
        except Told as told:
            self.say(told.sentence)
            return
        self.banner.show_news(None)
        self._stack.setCurrentWidget(page)
        page.refresh()
        page.begin()
        self.tick(self._station.desk.clock.now())

    def show_home(self) -> None:
        """The first room, or the sessions of the day when no room is taken."""
        if self.rooms:
            self.show_session(self.rooms[0])
        else:
            self.show_sessions()

    def show_who(self) -> None:
        """Ask who is charting."""
        self._who.show_people(self._station.desk.people())
        self._show(self._who)

    def show_new(self) -> None:
        """Prepare a session."""
        if self._station.who is None:
            self.show_who()
            return
        page = NewSessionPage(self._station)
        page.left.connect(partial(self._leave_new, page))
        page.opened.connect(partial(self._opened, page))
        self._stack.addWidget(page)
        self._show(page)

    def show_sessions(self) -> None:
        """The sessions of the day."""
        self._list.show_today()
        self._show(self._list)

    def show_settings(self) -> None:
        """Display and sound."""
        self._settings.show_settings(self._station.settings)
        self._show(self._settings)

    def show_report(self, session_id: str) -> None:
        """The report of a session."""
        try:
            self.report.show_report(session_id)
        except Told as told:
            self.say(told.sentence)
            return
        self._show(self.report)

    def go_back(self) -> None:
        """To the page that was in front before."""
        while self._behind:
            page = self._behind.pop()
            if self._stack.indexOf(page) >= 0 and page is not self.front:
                self._stack.setCurrentWidget(page)
                page.begin()
                self.tick(self._station.desk.clock.now())
                return
        self.show_home()

    def _show(self, page: Front) -> None:
        before = self.front
        if before is not page and isinstance(before, SessionPage | SessionsPage):
            self._behind = [*self._behind[-8:], before]
        self.banner.show_news(None)
        self._stack.setCurrentWidget(page)
        page.begin()
        self.tick(self._station.desk.clock.now())

    def _made(self, session_id: str) -> SessionPage:
        page = SessionPage(self._station, self._station.desk.recorder(session_id))
        page.report_asked.connect(self.show_report)
        page.changed.connect(self._changed)
        self._sessions[session_id] = page
        self._stack.addWidget(page)
        return page

    def _show_room(self, place: int) -> None:
        if place <= len(self.rooms):
            self.show_session(self.rooms[place - 1])
        else:
            self.say(tr("There is no room {n}: {count} are open.", n=place, count=len(self.rooms)))

    def _leave_new(self, page: NewSessionPage) -> None:
        self.go_back()
        self._drop(page)

    def _opened(self, page: NewSessionPage, session_id: str) -> None:
        self.show_session(session_id)
        self._drop(page)
        self.act("checks")

    def _drop(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.deleteLater()

    # who is charting, and how it looks

    def take_person(self, person: Staff) -> None:
        """She charts from now on."""
        self._station.who = person
        self.change_setting("last_staff", person.code)
        self._show_person()
        if self._jump is not None:
            self._jumped(self._jump)
        if self.front is self._who:
            self.go_back()

    def _add_person(self, person: Staff) -> None:
        try:
            added = self._station.desk.add_person(person)
        except Told as told:
            self._who.show_fault(told.sentence)
            return
        self._who.clear()
        self._who.show_people(self._station.desk.people())
        if self._station.who is None and added.role is not Role.PHYSICIAN:
            self.take_person(added)
        else:
            self._who.begin()

    def _show_person(self) -> None:
        who = self._station.who
        self.bar.show_who(*(tr("Who is charting?"), "") if who is None else (who.name, who.code))

    def change_setting(self, name: str, value: object) -> None:
        """Another value of a setting, shown at once and kept."""
        look = (self._station.settings.theme, self._station.settings.text_percent,
                self._station.settings.brightness_percent)  # fmt: skip
        try:
            settings = replace(self._station.settings, **{name: value})  # type: ignore[arg-type]
            self._keep(settings)
        except Told as told:
            self._settings.show_fault(told.sentence)
            return
        self._station.settings = settings
        now = (settings.theme, settings.text_percent, settings.brightness_percent)
        if now != look:
            self._station.look.show_theme(*now)
        self._settings.show_settings(settings)

    def _step(self, name: str, by: int) -> None:
        self.change_setting(name, getattr(self._station.settings, name) + by)

    # what goes on

    def tick(self, now: datetime) -> None:
        """A second has gone: the clock, every room's card, and the session in front."""
        front = self.session
        zone = self._station.zone if front is None else front.recorder.record.zone
        self.bar.show_time(wall_time(now, zone))
        self._rooms.tick(now, "" if front is None else front.recorder.record.session_id)
        if front is not None:
            front.tick(now)

    def _written(self, session_id: str) -> None:
        """An entry was written: the page that wrote it shows it itself, another is shown anew."""
        page = self._sessions.get(session_id)
        if page is not None and not page.busy:
            page.refresh()
        if page is None or page.recorder.record.phase in ENDED or session_id not in self._rooms.order:
            self._show_rooms()

    def _changed(self, session_id: str) -> None:
        """A page shows its record anew: so does its card."""
        self._rooms.take(session_id, self._sessions[session_id].outlook)
        front = "" if self.session is None else self.session.recorder.record.session_id
        self._rooms.tick(self._station.desk.clock.now(), front)

    def _show_rooms(self) -> None:
        troubles = self._rooms.read(self._station.desk.clock.now())
        if troubles:
            self.say(" ".join(troubles))

    def _jumped(self, jump: Jump) -> None:
        """This computer's clock was set: it is written into every running session, by whoever charts."""
        who = self._station.who
        self._jump = jump if who is None else None
        if who is not None:
            troubles = self._station.desk.clock_jumped(jump, who)
            told = tr("This computer's clock was set. Times here run on as they were.")
            self.say(" ".join([told, *(one.sentence for one in troubles)]))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is on disk already; work in the background is waited for."""
        self._bridge.stop()
        self._tasks.close()
        self.closed.emit()
        super().closeEvent(event)

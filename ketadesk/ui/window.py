"""The window: the rooms along the top, one page below, every key in one place."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from ketadesk.app.clock import Jump
from ketadesk.app.settings import Settings
from ketadesk.domain.errors import Told
from ketadesk.domain.people import Staff
from ketadesk.domain.phases import ENDED
from ketadesk.domain.timing import wall_time
from ketadesk.ui.actions import ACTIONS, ROOMS
from ketadesk.ui.backing_up import BackingUp
from ketadesk.ui.bedside import Bedside
from ketadesk.ui.before_start import BeforeStart
from ketadesk.ui.boarding import Boarding
from ketadesk.ui.bridge import Bridge
from ketadesk.ui.chime import Chime
from ketadesk.ui.comfort import Comfort
from ketadesk.ui.helping import Helping
from ketadesk.ui.office import Office
from ketadesk.ui.pages import Pages
from ketadesk.ui.practice import Practice
from ketadesk.ui.presence import Presence
from ketadesk.ui.room_bar import RoomBar
from ketadesk.ui.rooms import Rooms
from ketadesk.ui.session.page import SessionPage
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.parts import column
from ketadesk.ui.words import retold, tr


class Window(QWidget):
    """Everything between the desk and the nurse; each session keeps a page of its own."""

    closed = Signal()

    def __init__(self, station: Station, bridge: Bridge, keep: Callable[[Settings], None], chime: Chime) -> None:
        """Show who can chart, or, when that is said already, the first room."""
        super().__init__()
        self._station, self._bridge, self._comfort = station, bridge, Comfort(station, keep)
        self._tasks = Tasks(station.fault)
        self._sessions: dict[str, SessionPage] = {}
        self._jump: Jump | None = None
        self.setObjectName("window")
        self.setWindowTitle("KetaDesk")
        self.bar, self.banner, self.pages = RoomBar(station.look), Banner(), Pages(station, self._tasks)
        self.before_start = BeforeStart(station, self._tasks, self.banner)
        self._rooms = Rooms(station, self.bar, chime)
        self.presence = Presence(station, self.bar, self.pages)
        self.boarding = Boarding(station, self.bar, self.pages, self._rooms, self.presence, self.change_setting)
        self._backing_up = BackingUp(station, self._tasks, self.say)
        self._bedside = Bedside(station, self.pages, bridge, self.say)
        self._helping = Helping(self.pages)
        self._office = Office(station, self.pages, self.presence, self.say)
        self.practice = Practice(self, station, bridge, self.pages)
        whole = column(self.practice.strip, self.bar, self.banner, self.pages, spacing=0)
        whole.setStretch(3, 1)
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
            action = QAction(retold(one.words), self)
            action.setShortcut(QKeySequence(one.key))
            action.triggered.connect(partial(self.act, one.name))
            self.addAction(action)

    def _connect(self) -> None:
        self._bridge.ticked.connect(self.tick)
        self._bridge.written.connect(self._written)
        self._bridge.jumped.connect(self._jumped)
        self.practice.said.connect(self.say)
        self.bar.chosen.connect(self.show_session)
        self.bar.asked.connect(self.act)
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))
        self.pages.secret_typed.connect(self.presence.sign_in)
        self.pages.first_asked.connect(self.presence.begin)
        self.pages.first_kept.connect(self._begun)
        self.presence.came.connect(self._came)
        self.pages.asked.connect(self.act)
        self.pages.reason_given.connect(self._show_for_reason)
        self.pages.signed.connect(self._signed)
        self.banner.answered.connect(partial(self.act, "preflight"))
        self.pages.setting_changed.connect(self.change_setting)
        self.pages.session_asked.connect(self.show_session)
        self.pages.report_asked.connect(self.show_report)
        self.pages.home_asked.connect(self.show_home)
        self.pages.turned.connect(self._turned)

    # where one is

    @property
    def front(self) -> QWidget | None:
        """The page in front."""
        return self.pages.currentWidget()

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
        if not self.presence.allows(name):
            return
        own = self._own_acts().get(name)
        if name == "acknowledge" and self.banner.sentence:
            self.banner.show_news(None)
        elif name.startswith("room-"):
            self._show_room(int(name.removeprefix("room-")))
        elif own is not None:
            own()
        elif self.session is not None:
            self.session.act(name)
        elif name != "acknowledge":
            self.say(tr("Choose a room first: Ctrl+1 to Ctrl+9."))

    def _own_acts(self) -> dict[str, Callable[[], object]]:
        return {
            "help": self._helping.show, "new": self.show_new, "sessions": self.show_sessions,
            **self._office.acts(), **self._bedside.acts(), **self.practice.acts(), **self.boarding.acts(),
            "display": self.show_settings, "preflight": self.show_preflight,
            **self._comfort.acts(self.change_setting),
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

    def show_session(self, session_id: str, because: str = "") -> None:
        """The page of a session; what is half typed on the others stays there."""
        if self._office.may_read(session_id, because):
            try:
                page = self._sessions.get(session_id) or self._made(session_id)
            except Told as told:
                self.say(told.sentence)
                return
            page.refresh()
            self.pages.bring(page)

    def _show_for_reason(self, session_id: str, because: str) -> None:
        self.show_session(session_id, because)
        self.pages.forget(self.pages.glass)

    def show_home(self) -> None:
        """The first room, or the sessions of the day when no room is taken."""
        if self.rooms:
            self.show_session(self.rooms[0])
        else:
            self.show_sessions()

    def show_new(self) -> None:
        """Prepare a session."""
        if self._station.who is None:
            self.presence.ask()
            return
        from ketadesk.ui.new_session import NewSessionPage

        page = self.pages.taken(NewSessionPage(self._station))
        page.left.connect(partial(self.pages.drop, page))
        page.opened.connect(partial(self._opened, page))
        self.pages.bring(page)

    def show_sessions(self) -> None:
        """The sessions of the day."""
        self.pages.sessions.show_today()
        self.pages.bring(self.pages.sessions)

    def show_settings(self) -> None:
        """Display and sound."""
        self.pages.settings.show_settings(self._station.settings)
        self.pages.bring(self.pages.settings)

    def show_preflight(self) -> None:
        """What is looked at before the first patient comes, looked at now."""
        self.pages.preflight.check()
        self.pages.bring(self.pages.preflight)

    def show_report(self, session_id: str) -> None:
        """The report of a session."""
        if not self._office.may_read(session_id):
            return
        try:
            self.pages.report.show_report(session_id)
        except Told as told:
            self.say(told.sentence)
            return
        self.pages.bring(self.pages.report)

    def _signed(self, session_id: str) -> None:
        """Back to the session, which says so."""
        self.show_session(session_id)
        self.pages.forget(self.pages.sign)
        self.say(tr("Signed. The report is sealed when it is printed or saved."))

    def _begun(self) -> None:
        """The first manager is there and her recovery code is kept."""
        who = self._station.who
        if who is not None:
            self._station.desk.keeping.seal_key()
            self.take_person(who)
            self.show_home()
            self.pages.forget(self.pages.first)

    def _turned(self) -> None:
        """Another page is in front: old news go, and what runs is shown as it is now."""
        self.banner.show_news(None)
        self.tick(self._station.desk.clock.now())

    def _made(self, session_id: str) -> SessionPage:
        page = SessionPage(self._station, self._station.desk.recorder(session_id))
        page.report_asked.connect(self.show_report)
        page.sign_asked.connect(self._office.show_sign)
        page.changed.connect(self._changed)
        page.asked.connect(self.act)
        self._sessions[session_id] = page
        return self.pages.taken(page)

    def _show_room(self, place: int) -> None:
        if place <= len(self.rooms):
            self.show_session(self.rooms[place - 1])
        else:
            self.say(tr("There is no room {n}: {count} are open.", n=place, count=len(self.rooms)))

    def _opened(self, page: QWidget, session_id: str) -> None:
        self.show_session(session_id)
        self.pages.drop(page)
        self.act("checks")

    # who is charting, and how it looks

    def _show_person(self) -> None:
        who = self._station.who
        self.bar.show_who(*(tr("Who is charting?"), "") if who is None else (who.name, who.code))

    def take_person(self, person: Staff) -> None:
        """She charts from now on."""
        self.presence.let_in(person)

    def _came(self, person: Staff) -> None:
        self.change_setting("last_staff", person.code)
        self._show_person()
        if self._jump is not None:
            self._jumped(self._jump)
        self._office.welcome(person)
        self.before_start.say()

    def change_setting(self, name: str, value: object) -> None:
        """Another value of a setting, shown at once and kept."""
        try:
            self._comfort.change(name, value)
        except Told as told:
            self.pages.settings.show_fault(retold(told.sentence))
            return
        if self.front is self.pages.__dict__.get("settings"):
            self.pages.settings.show_settings(self._station.settings)

    # what goes on

    def tick(self, now: datetime) -> None:
        """A second has gone: the clock, every room's card, and the session in front."""
        self.presence.tick(now)
        self._backing_up.tick(now)
        self._bedside.tick(now)
        front = self.session
        zone = self._station.zone if front is None else front.recorder.record.zone
        self.bar.show_time(wall_time(now, zone))
        self._tick_rooms(now)
        if front is not None:
            front.tick(now)

    def _written(self, session_id: str) -> None:
        """An entry was written: the page that wrote it shows it itself, another is shown anew."""
        page = self._sessions.get(session_id)
        if page is not None and not page.busy:
            page.refresh()
        ended = self._station.desk.recorder(session_id).record.phase in ENDED
        if ended:
            self._backing_up.want()
        if ended or session_id not in self._rooms.order:
            self._show_rooms()
        elif page is None:
            self._rooms.renew(session_id, self._station.desk.clock.now())
            self._tick_rooms(self._station.desk.clock.now())

    def _changed(self, session_id: str) -> None:
        """A page shows its record anew: so does its card."""
        self._rooms.take(session_id, self._sessions[session_id].outlook)
        self._tick_rooms(self._station.desk.clock.now())

    def _tick_rooms(self, now: datetime) -> None:
        front = self.session
        self._rooms.tick(now, "" if front is None else front.recorder.record.session_id)
        self.boarding.tick(now)

    def _show_rooms(self) -> None:
        troubles = self._rooms.read(self._station.desk.clock.now())
        self.boarding.read()
        if troubles:
            self.say(" ".join(troubles))

    def _jumped(self, jump: Jump) -> None:
        """This computer's clock was set: it is written into every running session, by whoever charts."""
        who = None if self._station.locked else self._station.who
        self._jump = jump if who is None else None
        if who is not None:
            troubles = self._station.desk.clock_jumped(jump, who)
            told = tr("This computer's clock was set. Times here run on as they were.")
            self.say(" ".join([told, *(one.sentence for one in troubles)]))

    def showEvent(self, event: QShowEvent) -> None:
        """From now on it can be touched, and be idle."""
        super().showEvent(event)
        self.presence.idle.watch(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Everything is on disk already; work in the background is waited for."""
        self._bridge.stop()
        self._tasks.close()
        self.closed.emit()
        super().closeEvent(event)

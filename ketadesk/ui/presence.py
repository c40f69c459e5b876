"""Who is at the workstation: the first start, signing in, locking, and unlocking to the very field that was left."""

from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from ketadesk.app.accounts import Enrolment
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Told
from ketadesk.domain.people import Role, Staff
from ketadesk.ui.idle import Idle
from ketadesk.ui.pages import Pages
from ketadesk.ui.recovery_view import print_sheet
from ketadesk.ui.room_bar import RoomBar
from ketadesk.ui.station import Station
from ketadesk.ui.words import retold

WHILE_LOCKED = frozenset({"brighter", "darker", "larger", "smaller", "board"})
"""What can be done while nobody is signed in: nothing that changes a record or shows whose it is."""


class Presence(QObject):
    """Lets people in, and hides what they worked on while they are away."""

    came = Signal(object)
    """A member of staff charts from now on."""

    def __init__(self, station: Station, bar: RoomBar, pages: Pages) -> None:
        """Nobody is here yet, and nothing is hidden."""
        super().__init__()
        self._station, self._bar, self._pages = station, bar, pages
        self.idle = Idle(station.desk.clock)
        self._left: QWidget | None = None
        self._rescued = False

    @property
    def locked(self) -> bool:
        """Whether patient data are hidden until somebody signs in."""
        return self._station.locked

    def allows(self, name: str) -> bool:
        """Whether an act may be done at present."""
        return not self.locked or name in WHILE_LOCKED

    def enter(self, code: str, rescued: bool) -> None:
        """She opened the record itself: by her password, which signs her in; by the recovery code, which asks for
        a manager's new password first."""
        desk = self._station.desk
        desk.accounts.take_failures()
        self._rescued = rescued
        if rescued:
            self.ask()
        else:
            self.let_in(desk.accounts.entered(code))

    def wait(self) -> None:
        """Nobody is here yet: nothing of a patient is shown before somebody signs in."""
        self._station.locked = True
        self._bar.show_private(True)
        self.ask()

    def ask(self) -> None:
        """Ask who is charting; at the first start, make the first manager."""
        accounts = self._station.desk.accounts
        if self._rescued or not accounts.set_up:
            self._pages.bring(self._pages.first)
            return
        page = self._pages.who
        page.show_people(accounts.able(), self._last(), self.locked)
        self._pages.bring(page)

    def lock(self) -> None:
        """Hide patient data at once; everything else runs on."""
        desk = self._station.desk
        if self.locked or not desk.accounts.set_up:
            return
        self._left = self._pages.window().focusWidget()
        for one in QApplication.topLevelWidgets():
            if one.isVisible() and (one.isModal() or one.windowType() == Qt.WindowType.Popup):
                one.close()
        self._station.locked = True
        self._bar.show_private(True)
        desk.log.note(self._station.who, Deed.LOCKED)
        if self._pages.shows_board:
            self._pages.stay()
        else:
            self.ask()

    def tick(self, now: datetime) -> None:
        """A second has gone: nobody may have touched the window for long enough."""
        if self._station.who is not None and self.idle.is_over(self._station.settings.lock_minutes, now):
            self.lock()

    def sign_in(self, person: Staff, secret: str) -> None:
        """Let her in, or say why not."""
        deed = Deed.UNLOCKED if self.locked and self._station.who is not None else Deed.SIGNED_IN
        try:
            member = self._station.desk.accounts.sign_in(person, secret, deed)
        except Told as told:
            self._pages.who.show_fault(retold(told.sentence))
            return
        self.let_in(member)

    def let_in(self, person: Staff) -> None:
        """She charts from now on; what was left is in front again, the focus where it was.

        What another person had in front is hers no more: she is asked as if she opened it herself."""
        before, self._station.who, self._station.locked = self._station.who, person, False
        self.idle.touch()
        self._bar.show_private(False)
        asked = self._pages.currentWidget() is self._pages.__dict__.get("who")
        if before is not None and before.code != person.code:
            self._pages.change_hands(asked)
        elif asked:
            self._pages.go_back()
        left, self._left = self._left, None
        with suppress(RuntimeError):  # the field may have gone with its page meanwhile
            if left is not None and left.isVisible():
                left.setFocus()
        self.came.emit(person)

    def begin(self, values: dict[str, str]) -> None:
        """The first manager."""
        person = Staff(values["code"], values["name"], Role.MANAGER)
        enrolment = Enrolment(person, values["licence"], values["password"], values["pin"])
        try:
            accounts = self._station.desk.accounts
            made, code = accounts.rescue(enrolment) if self._rescued else accounts.begin(enrolment)
        except Told as told:
            self._pages.first.show_fault(retold(told.sentence))
            return
        self._station.who, self._rescued = made, False
        self._pages.first.show_recovery(code)
        self._pages.first.recovery.print_asked.connect(self._print_code)

    def _print_code(self, code: str) -> None:
        settings, now = self._station.settings, self._station.desk.clock.now()
        drill = self._station.desk.drill
        try:
            self._pages.first.recovery.show_fault(print_sheet(self._pages, settings, now, code, drill))
        except Told as told:
            self._pages.first.recovery.show_fault(retold(told.sentence))

    def _last(self) -> Staff | None:
        """Who was here last, for her name to be chosen already."""
        if self._station.who is not None:
            return self._station.who
        code = self._station.settings.last_staff
        return next((one for one in self._station.desk.people() if one.code == code), None)

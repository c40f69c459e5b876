"""The real window over a real data folder, offscreen, driven by keys."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ketadesk import paths
from ketadesk.app.clock import ManualClock
from ketadesk.app.desk import Desk
from ketadesk.app.machine import Machine
from ketadesk.app.preflight import Backups
from ketadesk.app.settings import Settings
from ketadesk.bootstrap import desk_at
from ketadesk.domain.record import Record
from ketadesk.ui.application import Place, application, window_for
from ketadesk.ui.session.page import SessionPage
from ketadesk.ui.window import Window

ZONE = "America/New_York"
PLAIN = Qt.KeyboardModifier.NoModifier


def wait_until(done: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for another thread; Qt's own wait keeps the interpreter to itself, and that thread would starve."""
    end = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < end, "what was waited for did not come"
        QApplication.processEvents()
        time.sleep(0.005)


class Driven:
    """A window with its desk and clock; what is typed goes where the focus is, as from a keyboard."""

    def __init__(self, window: Window, desk: Desk, clock: ManualClock) -> None:
        self.window, self.desk, self.clock = window, desk, clock

    @property
    def page(self) -> SessionPage:
        """The session in front."""
        page = self.window.session
        assert page is not None, "no session is in front"
        return page

    @property
    def focus(self) -> QWidget:
        """What has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None, "nothing has the focus"
        return focus

    def pass_time(self, **time: float) -> None:
        """Let time pass, and one tick come."""
        self.clock.set(self.clock.now() + timedelta(**time))
        self.window.tick(self.clock.now())

    def at(self, clock: str) -> SessionPage:
        """Let time pass to a time of this day in the clinic; gives the page in front."""
        hours, minutes = map(int, clock.split(":"))
        local = self.clock.now().astimezone(ZoneInfo(ZONE)).replace(hour=hours, minute=minutes, second=0)
        self.pass_time(seconds=(local - self.clock.now()).total_seconds())
        return self.page

    def stored(self) -> Record:
        """The record of the session in front, read anew from disk."""
        return self.desk.fresh(self.page.recorder.record.session_id).record

    def type(self, text: str) -> int:
        """Type letters, Enter for a new line; gives how many keys were pressed."""
        for letter in text:
            if letter == "\n":
                QTest.keyClick(self.focus, Qt.Key.Key_Return)
            elif letter == "\t":
                QTest.keyClick(self.focus, Qt.Key.Key_Tab)
            elif letter.isascii():
                QTest.keyClicks(self.focus, letter)
            else:  # QTest knows only the keys of an American keyboard
                QApplication.sendEvent(self.focus, QKeyEvent(QEvent.Type.KeyPress, 0, PLAIN, letter))
        return len(text)

    def choose(self, word: str) -> None:
        """Choose from the list that has been opened, by its word."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no list is open"
        action = next(one for one in menu.actions() if one.text() == word)
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        """Press one key, as a function key or a shortcut."""
        QTest.keyClick(self.focus, key, modifier)


@contextmanager
def driving(
    folder: Path, clock: ManualClock, who: str = "", settings: Settings | None = None,
    machine: Machine | None = None, backups: Backups | None = None, drill: bool = False,
) -> Iterator[Driven]:  # fmt: skip
    """Open the window over a data folder; what its slots raise fails the test."""
    application(paths.resources())
    hook = sys.excepthook
    with desk_at(folder, clock, drill=drill) as desk:
        person = next((one for one in desk.people() if one.code == who), None)
        log = "Logged: {}.".format
        place = Place(folder, paths.resources(), lambda error: log(type(error).__name__), "", machine, backups)
        window = window_for(desk, clock, place, settings or Settings(zone=ZONE, lock_minutes=0), person)
        sys.excepthook = hook
        window.show()
        QTest.qWaitForWindowExposed(window)
        window.activateWindow()
        try:
            yield Driven(window, desk, clock)
        finally:
            window.close()
            window.deleteLater()
            QApplication.sendPostedEvents()
            QApplication.processEvents()

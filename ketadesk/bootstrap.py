"""Builds the program once; the only place that knows all layers, and it holds no rules."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ketadesk import paths
from ketadesk.app.access import AccessLog
from ketadesk.app.accounts import Accounts, Safe
from ketadesk.app.book import Book
from ketadesk.app.clock import DemoClock, DrillClock, TickingClock
from ketadesk.app.demo import PASSWORD, PIN
from ketadesk.app.desk import Desk
from ketadesk.app.keeping import Keeping
from ketadesk.app.opening import Opening, Place
from ketadesk.domain.errors import Told
from ketadesk.domain.timing import Clock
from ketadesk.library.shelf import Shelf
from ketadesk.logs import write_fault
from ketadesk.storage.access import AccessStore
from ketadesk.storage.accounts import AccountStore
from ketadesk.storage.certificates import CertificateStore
from ketadesk.storage.database import Database
from ketadesk.storage.drafts import DraftStore
from ketadesk.storage.owned import GROUP_MODE, file_mode
from ketadesk.storage.people import PatientStore, StaffStore
from ketadesk.storage.records import RecordStore
from ketadesk.storage.register import RegisterStore
from ketadesk.storage.sealing import Cost
from ketadesk.storage.slots import KeySlots
from ketadesk.storage.tries import Tries
from ketadesk.storage.verify import Verifier

if TYPE_CHECKING:
    from ketadesk.app.drill import Drill, Replay
    from ketadesk.app.machine import Machine
    from ketadesk.app.reporting import Printed
    from ketadesk.ui.window import Window

DEMO_NURSE = "RP"
DEMO_COST = Cost(1024, 1, 1)
"""A guess costs little where everybody is told the secret."""
DRILL_HINT = f"Drill: everybody's password is “{PASSWORD}”, everybody's PIN {PIN}."
DEMO_HINT = f"Demonstration: everybody's password is “{PASSWORD}”, everybody's PIN {PIN}."


@contextmanager
def database_at(
    folder: Path, make: bool = True, keys: Sequence[str] = (), drill: bool | None = False
) -> Iterator[Database]:
    """The file of a data folder, closed behind the block; in a folder of a group its files are the group's too.

    A drill's file is refused, or a real one where `drill` is said; None takes either, to be read.
    """
    if file_mode(folder) == GROUP_MODE:
        os.umask(0o007)
    database = Database(folder, make, keys, drill)
    try:
        yield database
    finally:
        database.close()


@contextmanager
def desk_at(
    folder: Path,
    clock: Clock,
    make: bool = True,
    keys: Sequence[str] = (),
    cost: Cost | None = None,
    drill: bool | None = False,
) -> Iterator[Desk]:
    """A desk over a data folder, closed behind the block; the folder's own protocols shadow the shipped ones.

    `cost` is what a guess at a new secret costs, when it is not the program's own.
    """
    with database_at(folder, make, keys, drill) as database:
        shelf, slots = Shelf([paths.resources(), folder]), KeySlots(folder, cost)
        records, patients, staff = RecordStore(database), PatientStore(database), StaffStore(database)
        log = AccessLog(AccessStore(database), clock)
        accounts = Accounts(
            AccountStore(database), staff, Safe(slots, Tries(folder), lambda: database.key), log, clock
        )
        book = Book(RegisterStore(database), clock)
        keeping = Keeping(database, slots, CertificateStore(database), log, clock)
        yield Desk(records, patients, staff, DraftStore(database), shelf, clock, accounts, log, keeping, book)


@contextmanager
def verifier_at(folder: Path, keys: Sequence[str] = ()) -> Iterator[Verifier]:
    """What checks a data folder that is there."""
    with database_at(folder, make=False, keys=keys, drill=None) as database:
        yield Verifier(database)


def require_display() -> None:
    """Refuse to go on where no window can be shown."""
    from ketadesk.ui import display

    display.require_display()


def open_window(
    folder: Path, clock: TickingClock, who: str = "", hint: str = "", machine: "Machine | None" = None,
    drill: "Drill | None" = None, tour: bool = False,
) -> int:  # fmt: skip
    """Open the window over a data folder, or raise the one that is open; gives the exit code.

    Where the record is locked or not there yet, a first window asks for what opens it. Without a machine this
    computer is not asked how it stands: a demonstration. A drill plays in a window of its own kind of folder.
    """
    require_display()
    from ketadesk.ui import application
    from ketadesk.ui.single import Single

    running, single = application.application(paths.resources()), Single(folder)
    if single.raised_other():
        return 0
    with ExitStack() as stack:

        def enter(keys: tuple[str, ...], code: str, rescued: bool) -> None:
            cost, is_drill = None if drill is None else DEMO_COST, drill is not None
            desk = stack.enter_context(desk_at(folder, clock, keys=keys, cost=cost, drill=is_drill))
            replay = None if drill is None else _replay(desk, clock, drill, folder)
            window = _window(desk, clock, folder, who if replay is None else replay.code, hint, machine)
            window.practice.begin(replay, tour)
            if code or rescued:
                window.presence.enter(code, rescued)
            single.listen(window.come_to_front)
            stack.callback(single.close)
            stack.callback(window.close)
            application.show_whole(window)
            kept.append(window)

        kept: list[object] = []
        try:
            _begin(folder, clock, enter, kept, drill)
            return running.exec()
        except Told as told:
            application.show_problem(told.sentence)
            raise


def _replay(desk: Desk, clock: TickingClock, drill: "Drill", folder: Path) -> "Replay":
    from ketadesk.app.drill import Replay, furnish

    if not isinstance(clock, DrillClock):
        raise TypeError("a drill needs a clock that a script sets")
    replay = Replay(desk, clock, drill)
    if drill.text:
        furnish(folder, replay)
    clock.go_on()
    return replay


def _begin(
    folder: Path, clock: TickingClock, enter: Callable[[tuple[str, ...], str, bool], None], kept: list[object],
    drill: "Drill | None",
) -> None:  # fmt: skip
    """The window at once where nothing is asked first, as of a drill; else the gate, and the window behind it."""
    if drill is not None:
        enter((), "", False)
        return
    from ketadesk.app.settings import read_settings
    from ketadesk.ui.application import can_be_answered, gate_for

    opening = Opening(folder, clock)
    place, keys, trouble = opening.place, opening.keys_from_keyring(), ""
    if place is Place.OPEN or keys or (place is Place.LOCKED and not can_be_answered()):
        try:
            enter(keys, "", False)
        except Told as told:
            if not can_be_answered():
                raise
            trouble = told.sentence
        else:
            return
    kept.append(gate_for(opening, paths.resources(), read_settings(folder), enter, trouble))


def draw_pictures(folder: Path, target: Path) -> int:
    """Draw every page of the demonstration without a screen; gives how many pictures there are."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ketadesk.app.demo import DEMO_NOW
    from ketadesk.ui import application
    from ketadesk.ui.shots import Shots

    running, clock = application.application(paths.resources()), DemoClock(DEMO_NOW, 0)
    with desk_at(folder, clock) as desk:
        window = _window(desk, clock, folder, DEMO_NURSE, DEMO_HINT)
        shots = Shots(window, desk, target, running.quit)
        shots.start()
        running.exec()
        return shots.finish()


def draw_report(pdf: bytes, target: Path) -> int:
    """Write each page of a report as a picture; gives how many there are."""
    from ketadesk.ui.shots import write_pages

    return write_pages(pdf, target)


def _window(
    desk: Desk, clock: TickingClock, folder: Path, who: str, hint: str, machine: "Machine | None" = None
) -> "Window":
    from ketadesk.app.settings import read_settings
    from ketadesk.ui.application import Place, window_for

    def log(error: BaseException) -> str:
        return write_fault(error, clock.now(), paths.log_folder())

    person = next((one for one in desk.people() if one.code == who), None)
    place = Place(folder, paths.resources(), log, hint, machine)
    return window_for(desk, clock, place, read_settings(folder), person)


def prepare_demo(folder: Path) -> None:
    """Fill an empty data folder with the demonstration."""
    from ketadesk.app import demo
    from ketadesk.app.settings import Settings, write_settings

    demo.prepare(partial(desk_at, folder, cost=DEMO_COST))
    write_settings(Settings(zone=demo.ZONE, lock_minutes=0), folder)


def demo_report(folder: Path, paper: str = "A4") -> "Printed":
    """The report of the demonstration's first room, played to its end in an empty folder of its own."""
    from ketadesk.app import demo

    return demo.canonical_report(partial(desk_at, folder), paper)

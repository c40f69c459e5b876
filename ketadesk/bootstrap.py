"""Builds the program once; the only place that knows all layers, and it holds no rules."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ketadesk import paths
from ketadesk.app.clock import DemoClock, TickingClock
from ketadesk.app.desk import Desk
from ketadesk.domain.errors import Told
from ketadesk.domain.timing import Clock
from ketadesk.library.shelf import Shelf
from ketadesk.logs import write_fault
from ketadesk.storage.database import Database
from ketadesk.storage.drafts import DraftStore
from ketadesk.storage.people import PatientStore, StaffStore
from ketadesk.storage.records import RecordStore
from ketadesk.storage.verify import Verifier

if TYPE_CHECKING:
    from ketadesk.app.machine import Machine
    from ketadesk.app.reporting import Printed
    from ketadesk.ui.window import Window

DEMO_NURSE = "RP"


@contextmanager
def desk_at(folder: Path, clock: Clock, make: bool = True) -> Iterator[Desk]:
    """A desk over a data folder, closed behind the block; the folder's own protocols shadow the shipped ones."""
    database = Database(folder, make)
    try:
        shelf = Shelf([paths.resources(), folder])
        records, patients, staff = RecordStore(database), PatientStore(database), StaffStore(database)
        yield Desk(records, patients, staff, DraftStore(database), shelf, clock)
    finally:
        database.close()


@contextmanager
def verifier_at(folder: Path) -> Iterator[Verifier]:
    """What checks a data folder that is there."""
    database = Database(folder, make=False)
    try:
        yield Verifier(database)
    finally:
        database.close()


def require_display() -> None:
    """Refuse to go on where no window can be shown."""
    from ketadesk.ui import display

    display.require_display()


def open_window(folder: Path, clock: TickingClock, who: str = "", machine: "Machine | None" = None) -> int:
    """Open the window over a data folder, or raise the one that is open; gives the exit code.

    Without a machine this computer is not asked how it stands: a demonstration.
    """
    require_display()
    from ketadesk.ui import application
    from ketadesk.ui.single import Single

    running, single = application.application(paths.resources()), Single(folder)
    if single.raised_other():
        return 0
    try:
        with desk_at(folder, clock) as desk:
            window = _window(desk, clock, folder, who, machine)
            single.listen(window.come_to_front)
            window.show()
            code = running.exec()
            window.close()
            single.close()
            return code
    except Told as told:
        application.show_problem(told.sentence)
        raise


def draw_pictures(folder: Path, target: Path) -> int:
    """Draw every page of the demonstration without a screen; gives how many pictures there are."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ketadesk.app.demo import DEMO_NOW
    from ketadesk.ui import application
    from ketadesk.ui.shots import Shots

    running, clock = application.application(paths.resources()), DemoClock(DEMO_NOW, 0)
    with desk_at(folder, clock) as desk:
        window = _window(desk, clock, folder, DEMO_NURSE)
        shots = Shots(window, target, running.quit)
        shots.start()
        running.exec()
        return shots.finish()


def draw_report(pdf: bytes, target: Path) -> int:
    """Write each page of a report as a picture; gives how many there are."""
    from ketadesk.ui.shots import write_pages

    return write_pages(pdf, target)


def _window(desk: Desk, clock: TickingClock, folder: Path, who: str, machine: "Machine | None" = None) -> "Window":
    from ketadesk.app.settings import read_settings
    from ketadesk.ui.application import Place, window_for

    def log(error: BaseException) -> str:
        return write_fault(error, clock.now(), paths.log_folder())

    person = next((one for one in desk.people() if one.code == who), None)
    place = Place(folder, paths.resources(), log, machine)
    return window_for(desk, clock, place, read_settings(folder), person)


def prepare_demo(folder: Path) -> None:
    """Fill an empty data folder with the demonstration."""
    from ketadesk.app import demo
    from ketadesk.app.settings import Settings, write_settings

    demo.prepare(partial(desk_at, folder))
    write_settings(Settings(zone=demo.ZONE), folder)


def demo_report(folder: Path, paper: str = "A4") -> "Printed":
    """The report of the demonstration's first room, played to its end in an empty folder of its own."""
    from ketadesk.app import demo

    return demo.canonical_report(partial(desk_at, folder), paper)

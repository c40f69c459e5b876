"""Builds the program once; the only place that knows all layers, and it holds no rules."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ketadesk import paths
from ketadesk.app.desk import Desk
from ketadesk.domain.timing import Clock
from ketadesk.library.shelf import Shelf
from ketadesk.storage.database import Database
from ketadesk.storage.people import PatientStore, StaffStore
from ketadesk.storage.records import RecordStore
from ketadesk.storage.verify import Verifier


@contextmanager
def desk_at(folder: Path, clock: Clock, make: bool = True) -> Iterator[Desk]:
    """A desk over a data folder, closed behind the block; the folder's own protocols shadow the shipped ones."""
    database = Database(folder, make)
    try:
        shelf = Shelf([paths.resources(), folder])
        yield Desk(RecordStore(database), PatientStore(database), StaffStore(database), shelf, clock)
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

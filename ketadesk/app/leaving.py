"""Leave any time: everything about all patients in open formats, and an empty KetaDesk made of it again."""

from collections.abc import Callable, Iterator
from pathlib import Path

from ketadesk import __version__
from ketadesk.app.desk import Desk
from ketadesk.app.rights import Right, require
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Problem
from ketadesk.domain.people import Staff
from ketadesk.interop.everything import Everything, Session, Written, write_everything
from ketadesk.interop.returning import read_everything
from ketadesk.storage.database import Database
from ketadesk.storage.importing import put_everything
from ketadesk.storage.verify import Counted


def carry_out(desk: Desk, folder: Path, by: Staff | None, done: Callable[[int, int], None]) -> Written:
    """Write everything into a folder; `done` is told how many of how many sessions. By nobody: on the command line.

    That it is carried out is written into the access log first, so that the log that leaves says so too.
    """
    if by is not None:
        require(by, Right.KEEP)
    ids = desk.session_ids()
    desk.log.note(by, Deed.CARRIED_OUT, folder.name, f"{len(ids)} sessions")
    everything = Everything(
        desk.patients.versions(), desk.staff.versions(), desk.log.stored(), desk.book.stored(), _sessions(desk, ids),
        desk.clock.now(), f"KetaDesk {__version__}", desk.drill,
    )  # fmt: skip
    return write_everything(everything, folder, lambda count: done(count, len(ids)))


def _sessions(desk: Desk, ids: list[str]) -> Iterator[Session | str]:
    """One after another, each read anew and let go again."""
    for session_id in ids:
        try:
            recorder = desk.fresh(session_id)
        except Problem as problem:
            yield problem.sentence
        else:
            yield Session(recorder.record, recorder.lines, recorder.texts)


def bring_in(folder: Path, database: Database) -> Counted:
    """Make an empty record of a folder that was carried out; its hashes are those that it had."""
    found = read_everything(folder)
    return put_everything(database, (found.patients, found.staff), found.access, found.register, found.sessions)

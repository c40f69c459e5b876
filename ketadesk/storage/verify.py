"""Whether a file holds what was written: pages, schema, chains, heads, people, and every byte of every line."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import text

from ketadesk.domain.entries import Opened
from ketadesk.domain.errors import Problem
from ketadesk.domain.phases import ENDING_KINDS
from ketadesk.storage.access import AccessStore
from ketadesk.storage.accounts import AccountStore
from ketadesk.storage.codec import holds_all
from ketadesk.storage.database import Database, objects_of_schema
from ketadesk.storage.people import PatientStore, StaffStore
from ketadesk.storage.records import BrokenChain, RecordStore, SessionRow, StoredRecord
from ketadesk.storage.register import RegisterStore


@dataclass(frozen=True, slots=True)
class Counted:
    """How much was verified."""

    sessions: int
    lines: int


class Verifier:
    """Checks one file from its pages to its last line."""

    def __init__(self, database: Database) -> None:
        """Check an open file."""
        self._database = database
        self._records = RecordStore(database)

    def verify(self) -> Counted:
        """Count what is as it was written; the problem names the first page, table or line that is not."""
        faults = self._database.faults()
        if faults:
            raise Problem(f"{self._database.path}: {faults[0]}. The file is damaged; restore it from a backup.")
        self._require_made("TABLE")
        counts = list(self._counts())
        PatientStore(self._database).read_all()
        StaffStore(self._database).all()
        AccountStore(self._database).all()
        AccessStore(self._database).all()
        RegisterStore(self._database).all()
        self._require_made("INDEX", "TRIGGER")
        return Counted(len(counts), sum(counts))

    def _require_made(self, *kinds: str) -> None:
        """Tables and guards must stand as they were made: without a guard, lines could be changed unseen."""
        beginnings = tuple(f"CREATE {kind} " for kind in kinds)
        with self._database.reading() as connection:
            rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")).all()
        made = objects_of_schema().items()
        expected = {(name, *sql.split()) for name, sql in made if sql.startswith(beginnings)}
        found = {(name, *sql.split()) for name, sql in rows if sql.startswith(beginnings)}
        for name, *_ in sorted(expected ^ found):
            raise Problem(f"{self._database.path}: “{name}” is not as it was made. Restore it from a backup.")

    def _counts(self) -> Iterator[int]:
        rows = {row.id: row for row in self._records.sessions()}
        for session_id in self._records.ids():
            record = self._records.load(session_id)
            _require_exact(record)
            _require_row(record, rows.get(session_id))
            yield len(record.lines)


def _require_exact(record: StoredRecord) -> None:
    """Nothing may have been dropped by reading."""
    for line, entry in zip(record.lines, record.entries, strict=True):
        if not holds_all(line.body, entry):
            raise BrokenChain(f"{record.session_id} line {line.seq}: the line holds more than was read of it.")


def _require_row(record: StoredRecord, row: SessionRow | None) -> None:
    """What the list of sessions says must be what the record's first and last line say."""
    first = record.entries[0]
    opened = first.content
    ended = any(entry.content.kind in ENDING_KINDS for entry in record.entries)
    if row is None or not isinstance(opened, Opened):
        raise BrokenChain(f"{record.session_id} line 1: the session is not in the list of sessions.")
    if (row.patient_id, row.opened_at, row.room, row.ended) != (opened.patient_id, first.at, opened.room, ended):
        raise BrokenChain(f"{record.session_id} line 1: the list of sessions says something else of it.")

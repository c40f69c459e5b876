"""Whether a file holds what was written: pages, chains, heads, and every byte of every line."""

from collections.abc import Iterator
from dataclasses import dataclass

from ketadesk.domain.errors import Problem
from ketadesk.storage.codec import entry_to_bytes
from ketadesk.storage.database import Database
from ketadesk.storage.records import BrokenChain, RecordStore, StoredRecord


@dataclass(frozen=True, slots=True)
class Counted:
    """How much was verified."""

    sessions: int
    lines: int


class Verifier:
    """Checks one file from its pages to its last line."""

    def __init__(self, database: Database, records: RecordStore) -> None:
        """Check an open file."""
        self._database = database
        self._records = records

    def verify(self) -> Counted:
        """Count what is as it was written; the problem names the first page or line that is not."""
        faults = self._database.faults()
        if faults:
            raise Problem(f"{self._database.path}: {faults[0]}. The file is damaged; restore it from a backup.")
        counts = list(self._counts())
        return Counted(len(counts), sum(counts))

    def _counts(self) -> Iterator[int]:
        for session_id in self._records.ids():
            record = self._records.load(session_id)
            _require_exact(record)
            yield len(record.lines)


def _require_exact(record: StoredRecord) -> None:
    """Reading and writing again must give the same bytes: nothing was dropped by reading."""
    for line, entry in zip(record.lines, record.entries, strict=True):
        if entry_to_bytes(entry) != line.body:
            raise BrokenChain(f"{record.session_id} line {line.seq}: the line holds more than was read of it.")

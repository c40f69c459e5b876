"""The controlled-drug register: appended line by line, chained, read back verified."""

from collections.abc import Iterator, Sequence

import msgspec
from sqlalchemy import Connection, insert, select

from ketadesk.domain.chain import chained, genesis
from ketadesk.domain.entries import Line as StoredLine
from ketadesk.domain.errors import Problem
from ketadesk.domain.vials import Line
from ketadesk.storage.codec import register_from_bytes, register_to_bytes
from ketadesk.storage.database import Database
from ketadesk.storage.schema import register_head, register_lines

GENESIS = genesis("register")


class RegisterStore:
    """Reads and writes the register."""

    def __init__(self, database: Database) -> None:
        """Use an open file."""
        self._database = database

    def append(self, written: Sequence[Line], head: str) -> None:
        """Write lines behind the one with that hash, all or none."""
        with self._database.writing() as connection:
            append_register(connection, written, head)

    def head(self) -> str:
        """The hash of the last line, which stands for the whole register."""
        with self._database.reading() as connection:
            return _head(connection)[1]

    def lines(self) -> list[StoredLine]:
        """Every line as it lies on disk."""
        with self._database.reading() as connection:
            rows = connection.execute(select(register_lines).order_by(register_lines.c.seq)).all()
        return [StoredLine(row.seq, row.body, row.sha256) for row in rows]

    def all(self) -> list[Line]:
        """Every line, the first written first, the chain verified against its head."""
        with self._database.reading() as connection:
            return list(_verified(connection))


class WrittenMeanwhile(Problem):
    """Another writer has added to the register; nothing was written here."""


def append_register(connection: Connection, written: Sequence[Line], head: str) -> None:
    """Write lines inside a transaction that is open; refused when the register has gone on since it was read."""
    count, previous = _head(connection)
    if previous != head:
        raise WrittenMeanwhile("The register was written to from another window meanwhile. Do it once more.")
    for seq, line in enumerate(written, count + 1):
        body = register_to_bytes(line)
        previous = chained(previous, body)
        connection.execute(
            insert(register_lines).values(seq=seq, session_id=line.session, body=body, sha256=previous)
        )


def _head(connection: Connection) -> tuple[int, str]:
    head = connection.execute(select(register_head.c.lines, register_head.c.sha256)).one_or_none()
    return (0, GENESIS) if head is None else (head.lines, head.sha256)


def _verified(connection: Connection) -> Iterator[Line]:
    rows = connection.execute(select(register_lines).order_by(register_lines.c.seq)).all()
    previous = GENESIS
    for number, (seq, session_id, body, sha256) in enumerate(rows, start=1):
        previous = chained(previous, body)
        if seq != number or previous != sha256:
            raise Problem(f"Line {number} of the register is not as it was written. Restore the record's file.")
        try:
            line = register_from_bytes(body)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise Problem(f"Line {number} of the register cannot be read: {error}.") from error
        if line.session != session_id:
            raise Problem(f"Line {number} of the register names another session. Restore the record's file.")
        yield line
    if _head(connection) != (len(rows), previous):
        raise Problem(f"The register ends at line {len(rows)}, but more was written. Restore the record's file.")

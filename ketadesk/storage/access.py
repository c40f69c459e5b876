"""The access log: appended line by line, chained, read back verified."""

from collections.abc import Iterator

import msgspec
from sqlalchemy import Connection, insert, select

from ketadesk.domain.access import Access
from ketadesk.domain.chain import chained, genesis
from ketadesk.domain.entries import Line
from ketadesk.domain.errors import Problem
from ketadesk.storage.codec import access_from_bytes, access_to_bytes
from ketadesk.storage.database import Database
from ketadesk.storage.schema import access_head, access_log

GENESIS = genesis("access")


class AccessStore:
    """Reads and writes the access log."""

    def __init__(self, database: Database) -> None:
        """Use an open file."""
        self._database = database

    def append(self, *written: Access) -> None:
        """Write lines behind the last one, all or none."""
        with self._database.writing() as connection:
            count, previous = _head(connection)
            for seq, access in enumerate(written, count + 1):
                body = access_to_bytes(access)
                previous = chained(previous, body)
                connection.execute(insert(access_log).values(seq=seq, body=body, sha256=previous))

    def lines(self) -> list[Line]:
        """Every line as it lies on disk."""
        with self._database.reading() as connection:
            rows = connection.execute(select(access_log).order_by(access_log.c.seq)).all()
        return [Line(row.seq, row.body, row.sha256) for row in rows]

    def all(self) -> list[Access]:
        """Every line, the first written first, the chain verified against its head."""
        with self._database.reading() as connection:
            return list(_verified(connection))


def _head(connection: Connection) -> tuple[int, str]:
    head = connection.execute(select(access_head.c.lines, access_head.c.sha256)).one_or_none()
    return (0, GENESIS) if head is None else (head.lines, head.sha256)


def _verified(connection: Connection) -> Iterator[Access]:
    rows = connection.execute(select(access_log).order_by(access_log.c.seq)).all()
    previous = GENESIS
    for number, (seq, body, sha256) in enumerate(rows, start=1):
        previous = chained(previous, body)
        if seq != number or previous != sha256:
            raise Problem(f"Line {number} of the access log is not as it was written. Restore the record's file.")
        try:
            yield access_from_bytes(body)
        except msgspec.DecodeError as error:
            raise Problem(f"Line {number} of the access log cannot be read: {error}.") from error
    if _head(connection) != (len(rows), previous):
        raise Problem(f"The access log ends at line {len(rows)}, but more was written. Restore the record's file.")

"""The sessions' lines: appended one by one, read back verified."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, LargeBinary, cast, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.exc import IntegrityError
from sqlalchemy.sql.elements import ColumnElement

from ketadesk.domain.chain import chained, genesis
from ketadesk.domain.entries import Entry, Line, Opened, TextRef
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.vials import Line as RegisterLine
from ketadesk.storage.codec import entered_at_of, entry_from_bytes, line_of
from ketadesk.storage.database import Database
from ketadesk.storage.register import append_register
from ketadesk.storage.schema import entries, heads, sessions, texts


class AlreadyWritten(Refused):
    """Another writer has taken the next line; nothing was written here."""


@dataclass(frozen=True, slots=True)
class SessionRow:
    """What is known of a session without reading its record."""

    id: str
    patient_id: int
    opened_at: datetime
    room: str
    ended: bool


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """A session as it stands on disk: verified lines, their entries, and the texts it was run with."""

    session_id: str
    lines: tuple[Line, ...]
    entries: tuple[Entry, ...]
    texts: tuple[str, ...]


class BrokenChain(Problem):
    """A record that is not what was written; names the session and its first bad line."""


_INSERT_ENTRY = insert(entries)
_BYTES = cast(entries.c.body, LargeBinary)
_OF_SESSION = select(entries.c.seq, entries.c.kind, _BYTES, entries.c.sha256).order_by(entries.c.seq)

_LAST_BODIES = select(
    select(_BYTES)
    .where(entries.c.session_id == heads.c.session_id, entries.c.seq == heads.c.lines)
    .correlate(heads)
    .scalar_subquery()
).select_from(heads)
"""The last line of each session, by the heads: a join would read every line."""


@dataclass(frozen=True, slots=True)
class Posted:
    """Lines of the register to be written behind the one with that hash."""

    lines: tuple[RegisterLine, ...] = ()
    head: str = ""


NOTHING_POSTED = Posted()


class RecordStore:
    """Reads and writes the lines of sessions."""

    def __init__(self, database: Database) -> None:
        """Use an open file."""
        self._database = database

    @property
    def drill(self) -> bool:
        """Whether the file is a drill's."""
        return self._database.drill

    def open_session(self, day: str, entry: Entry, sources: Sequence[str]) -> tuple[str, Line]:
        """Begin a session with its first line; its id is the day and the next number of that day."""
        opened = entry.content
        if not isinstance(opened, Opened):
            raise TypeError("a session begins with its opening")
        refs = (opened.protocol, *opened.instruments)
        with self._database.writing() as connection:
            _require_free(connection, opened.room)
            count = connection.scalar(
                select(func.count()).select_from(sessions).where(sessions.c.id.startswith(f"{day}-"))
            )
            session_id = f"{day}-{(count or 0) + 1:02d}"
            line = line_of(entry, genesis(session_id))
            for ref, text in zip(refs, sources, strict=True):
                connection.execute(insert_or(texts).values(sha256=ref.sha256, text=text).on_conflict_do_nothing())
            connection.execute(
                insert(sessions).values(
                    id=session_id, patient_id=opened.patient_id, opened_at=entry.at, room=opened.room
                )
            )
            _insert(connection, session_id, opened.kind, line)
        return session_id, line

    def append(
        self, session_id: str, written: Sequence[Entry], previous: str, posted: Posted = NOTHING_POSTED
    ) -> list[Line]:
        """Write lines behind the one with the previous hash, all or none; refused when another writer was faster.

        What they move in the register is written with them, behind the line of its head.
        """
        lines: list[Line] = []
        for entry in written:
            lines.append(line_of(entry, lines[-1].sha256 if lines else previous))
        try:
            with self._database.writing() as connection:
                for entry, line in zip(written, lines, strict=True):
                    _insert(connection, session_id, entry.content.kind, line)
                if posted.lines:
                    append_register(connection, posted.lines, posted.head)
        except IntegrityError as error:
            raise AlreadyWritten(
                "This session was charted from another window meanwhile: your entry was not written."
                " Look at what is new, then record it again."
            ) from error
        return lines

    def load(self, session_id: str) -> StoredRecord:
        """Read a session and verify its chain against its head."""
        with self._database.reading() as connection:
            return _load(connection, session_id)

    def sessions(self, open_only: bool = False) -> list[SessionRow]:
        """The sessions, the newest first."""
        return self._rows(heads.c.ended == 0) if open_only else self._rows()

    def sessions_of_patient(self, patient_id: int) -> list[SessionRow]:
        """A patient's sessions, the newest first."""
        return self._rows(sessions.c.patient_id == patient_id)

    def sessions_between(self, begin: datetime, end: datetime) -> list[SessionRow]:
        """The sessions opened from one moment on and before another, the newest first."""
        return self._rows(sessions.c.opened_at >= begin, sessions.c.opened_at < end)

    def _rows(self, *conditions: ColumnElement[bool]) -> list[SessionRow]:
        query = select(sessions, heads.c.ended).join_from(sessions, heads, isouter=True).where(*conditions)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(sessions.c.opened_at.desc(), sessions.c.id.desc())).all()
        return [SessionRow(row.id, row.patient_id, row.opened_at, row.room, bool(row.ended)) for row in rows]

    def head(self, session_id: str) -> str | None:
        """The hash of a session's last line on disk."""
        with self._database.reading() as connection:
            return connection.scalar(select(heads.c.sha256).where(heads.c.session_id == session_id))

    def last_written_at(self) -> datetime | None:
        """When the newest of all entries was written, by the last line of each session; no record is read for it."""
        with self._database.reading() as connection:
            moments = [entered_at_of(body) for body in connection.scalars(_LAST_BODIES) if body is not None]
        return max((moment for moment in moments if moment is not None), default=None)

    def ids(self) -> list[str]:
        """The ids of all sessions that any table speaks of."""
        with self._database.reading() as connection:
            found = {
                session_id
                for column in (sessions.c.id, entries.c.session_id, heads.c.session_id)
                for session_id in connection.scalars(select(column).distinct())
            }
        return sorted(found)


def _require_free(connection: Connection, room: str) -> None:
    """Refuse a second running session in a room, inside the transaction that would begin it."""
    running = select(sessions.c.id).join_from(sessions, heads).where(sessions.c.room == room, heads.c.ended == 0)
    if connection.scalar(running.limit(1)) is not None:
        raise Refused(f"Room {room} still has a running session. Close it, or choose another room.")


def _insert(connection: Connection, session_id: str, kind: str, line: Line) -> None:
    connection.execute(
        _INSERT_ENTRY,
        {"session_id": session_id, "seq": line.seq, "kind": kind, "body": line.body, "sha256": line.sha256},
    )


def _load(connection: Connection, session_id: str) -> StoredRecord:
    rows = connection.execute(_OF_SESSION.where(entries.c.session_id == session_id)).all()
    head = connection.execute(
        select(heads.c.lines, heads.c.sha256).where(heads.c.session_id == session_id)
    ).one_or_none()
    known = connection.scalar(select(sessions.c.id).where(sessions.c.id == session_id))
    if not rows and head is None and known is None:
        raise Problem(f"There is no session {session_id}. “ketadesk sessions” lists them.")
    lines, read, previous = [], [], genesis(session_id)
    for number, (seq, kind, body, sha256) in enumerate(rows, start=1):
        previous = chained(previous, body)
        entry = _entry(session_id, number, body)
        if seq != number or previous != sha256 or entry.seq != number or entry.content.kind != kind:
            raise BrokenChain(
                f"{session_id} line {number}: the line is not as it was written"
                " (its hash, number or kind does not match)."
            )
        lines.append(Line(seq, body, sha256))
        read.append(entry)
    if head is None or (head.lines, head.sha256) != (len(lines), previous):
        expected = 0 if head is None else head.lines
        raise BrokenChain(
            f"{session_id} line {len(lines) + 1}: {expected} lines were written, {len(lines)} are there."
        )
    return StoredRecord(session_id, tuple(lines), tuple(read), _texts(connection, session_id, read[0]))


def _entry(session_id: str, number: int, body: bytes) -> Entry:
    try:
        return entry_from_bytes(body)
    except Problem as problem:
        raise BrokenChain(f"{session_id} line {number}: {problem.sentence}") from problem


def _texts(connection: Connection, session_id: str, first: Entry) -> tuple[str, ...]:
    """The protocol and the instruments of a session, as they were, each checked against its hash."""
    opened = first.content
    if not isinstance(opened, Opened):
        raise BrokenChain(f"{session_id} line 1: it is not the opening of a session.")
    return tuple(_text(connection, session_id, ref) for ref in (opened.protocol, *opened.instruments))


def _text(connection: Connection, session_id: str, ref: TextRef) -> str:
    text = connection.scalar(select(texts.c.text).where(texts.c.sha256 == ref.sha256))
    if text is None or hashlib.sha256(text.encode()).hexdigest() != ref.sha256:
        raise BrokenChain(f"{session_id} line 1: the text of {ref.id} version {ref.version} is not as it was.")
    return str(text)

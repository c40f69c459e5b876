"""The writer of one session: rule first, then disk, then memory, then whoever listens."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar, TypeVarTuple

from ketadesk.app.book import Book
from ketadesk.app.rights import Right, require
from ketadesk.domain.acts import Act
from ketadesk.domain.amending import ASSESSED_AGAIN, assessed_again
from ketadesk.domain.entries import (
    Acknowledged,
    Close,
    Content,
    Discharge,
    Entry,
    FromPaper,
    Line,
    Override,
    Sign,
    Strike,
)
from ketadesk.domain.errors import Refused
from ketadesk.domain.findings import Finding, open_findings
from ketadesk.domain.outlook import acknowledged
from ketadesk.domain.people import Staff
from ketadesk.domain.record import Record
from ketadesk.domain.timing import Clock
from ketadesk.library.shelf import rulebook_of
from ketadesk.storage.records import AlreadyWritten, RecordStore, StoredRecord

Written = TypeVar("Written")
Listener = Callable[[Entry], None]
News = TypeVarTuple("News")


def tell(listeners: Sequence[Callable[[*News], None]], *news: *News) -> None:
    """Each listener on its own: one that fails stops no other; what they are told of is written already."""
    with ExitStack() as told:
        for listener in reversed(listeners):
            told.callback(listener, *news)


class Recorder:
    """The one door through which entries of a session are written."""

    def __init__(self, store: RecordStore, stored: StoredRecord, clock: Clock, book: Book) -> None:
        """Go on with a stored session; what it draws and gives goes into the register's book by itself."""
        self._store = store
        self._book = book
        self._clock = clock
        self._listeners: list[Listener] = []
        self._take(stored)

    @property
    def record(self) -> Record:
        """The record as far as it is written."""
        return self._record

    @property
    def book(self) -> Book:
        """The controlled-drug register beside it."""
        return self._book

    @property
    def drill(self) -> bool:
        """Whether the session is of a drill, and nobody's."""
        return self._store.drill

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines as they lie on disk."""
        return tuple(self._lines)

    @property
    def head(self) -> str:
        """The hash of the last line, which stands for the whole record."""
        return self._lines[-1].sha256

    @property
    def texts(self) -> tuple[str, ...]:
        """The protocol and the instruments the session is run with, as they were."""
        return self._texts

    def subscribe(self, listener: Listener) -> None:
        """Be told of every entry that was written."""
        self._listeners.append(listener)

    def put(self, content: Content, by: Staff, at: datetime | None = None) -> Entry:
        """Write that something happened, now or at an earlier time."""
        return self._with_fresh_eyes(lambda: self._put(content, by, at or self._clock.now()))

    def put_set(self, contents: Sequence[Content], by: Staff, at: datetime | None = None) -> list[Entry]:
        """Write what was charted at one press, all or none: acts that hang on none of the others."""
        return self._with_fresh_eyes(lambda: self._put_set(contents, by, at or self._clock.now()))

    def put_rows(self, rows: Sequence[tuple[datetime, Content]], by: Staff, because: str) -> list[Entry]:
        """Write what was charted on paper, each at its own moment, and the mark that names it: all or none.

        An act may hang on one before it: a pause on the start.
        """
        return self._with_fresh_eyes(lambda: self._put_rows(rows, by, because))

    def amend(self, act: Act, content: Content, by: Staff, reason: str, at: datetime | None = None) -> Entry:
        """Write what an act should have said, or when it happened; the original stays."""
        return self._with_fresh_eyes(
            lambda: self._write(self._book.whole(content), by, at or act.at, act.entry.seq, reason)
        )

    def strike(self, act: Act, by: Staff, reason: str) -> Entry:
        """Take an act out; the original stays visible."""
        return self._with_fresh_eyes(lambda: self._write(Strike(), by, act.at, act.entry.seq, reason))

    def refresh(self) -> bool:
        """Read again what another writer has added; tells whether there was anything."""
        session_id = self._record.session_id
        if self._store.head(session_id) == self.head:
            return False
        self._take(self._store.load(session_id))
        return True

    def _with_fresh_eyes(self, write: Callable[[], Written]) -> Written:
        """Try once more when it was refused on a record that another writer has gone on with meanwhile."""
        try:
            return write()
        except AlreadyWritten:
            self.refresh()
            raise
        except Refused:
            if not self.refresh():
                raise
            return write()

    def _put(self, content: Content, by: Staff, at: datetime) -> Entry:
        assessed = self._record.assessment()
        if isinstance(content, Discharge) and assessed is not None:
            act, before = assessed
            again = assessed_again(before, content)
            if (again.answers, at.replace(microsecond=0)) == (before.answers, act.at):
                again = before
            return self._write(again, by, at, act.entry.seq, ASSESSED_AGAIN)
        return self._write(self._whole(content, by, at), by, at)

    def _whole(self, content: Content, by: Staff, at: datetime, beside: Sequence[Content] = ()) -> Content:
        """The content with what only the record can say: what stands open, a finding's words, what is signed."""
        if isinstance(content, Close):
            overridden = {one.finding for one in beside if isinstance(one, Override)}
            return Close(tuple(one.words for one in open_findings(self._record) if one.name not in overridden))
        if isinstance(content, Override):
            found = self._finding(content.finding)
            if found.takes_two and content.witness is None:
                raise Refused(f"Two people explain it: {found.words}. Ask a colleague for her initials and PIN.")
            return replace(content, words=found.words)
        if isinstance(content, Acknowledged):
            return acknowledged(self._record, content, at)
        if isinstance(content, Sign):
            require(by, Right.SIGN)
            self._require_accounted()
            return replace(content, sha256=self.head)
        return self._book.whole(content)

    def _require_accounted(self) -> None:
        """No signature is taken while milligrams of the register are not explained by two people."""
        open_one = next((one for one in open_findings(self._record) if one.takes_two), None)
        if open_one is not None:
            raise Refused(f"Before it is signed, two people explain: {open_one.words}.")

    def _finding(self, name: str) -> Finding:
        found = next((one for one in open_findings(self._record) if one.name == name), None)
        if found is None:
            raise Refused(f"There is no open finding “{name}” to override.")
        if not found.overridable:
            raise Refused(f"This cannot stay as it is: {found.words}. Record it first.")
        return found

    def _put_set(self, contents: Sequence[Content], by: Staff, at: datetime) -> list[Entry]:
        moment, now, first = (
            at.astimezone(UTC).replace(microsecond=0),
            self._clock.now(),
            len(self._record.entries) + 1,
        )
        whole = [self._whole(content, by, moment, contents) for content in contents]
        entries = [Entry(seq, moment, now, by, content) for seq, content in enumerate(whole, first)]
        for entry in entries:
            self._record.check(entry)
        self._keep(entries)
        return entries

    def _put_rows(self, rows: Sequence[tuple[datetime, Content]], by: Staff, because: str) -> list[Entry]:
        now, first = self._clock.now(), len(self._record.entries) + 1
        ordered = [(at.astimezone(UTC).replace(microsecond=0), self._book.whole(content)) for at, content in rows]
        ordered.sort(key=lambda row: row[0])
        times = [at for at, _ in ordered] or [now]
        mark = FromPaper(times[0], times[-1], because, tuple(range(first, first + len(ordered))))
        entries = [
            Entry(seq, at, now, by, content) for seq, (at, content) in enumerate([*ordered, (now, mark)], first)
        ]
        self._record.check_rows(entries)
        self._keep(entries)
        return entries

    def _write(
        self, content: Content, by: Staff, at: datetime, replaces: int | None = None, reason: str | None = None
    ) -> Entry:
        moment = at.astimezone(UTC).replace(microsecond=0)
        entry = Entry(len(self._record.entries) + 1, moment, self._clock.now(), by, content, replaces, reason)
        self._record.check(entry)
        self._keep([entry])
        return entry

    def _keep(self, entries: list[Entry]) -> None:
        """On disk, all or none; then in memory; then told."""
        posted = self._book.posted(self._record, entries)
        self._lines += self._store.append(self._record.session_id, entries, self.head, posted)
        for entry in entries:
            self._record.append(entry)
        self._book.take(posted)
        for entry in entries:
            tell(self._listeners, entry)

    def _take(self, stored: StoredRecord) -> None:
        self._record = Record(stored.session_id, rulebook_of(stored.texts), stored.entries)
        self._lines = list(stored.lines)
        self._texts = stored.texts

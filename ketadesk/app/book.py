"""The controlled-drug register as the program writes it: rule first, then disk, then memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from ketadesk.app.rights import Right, require
from ketadesk.domain.entries import Content, Drawn, Entry, Returned
from ketadesk.domain.entries import Line as StoredLine
from ketadesk.domain.people import Staff
from ketadesk.domain.posting import POSTED, postings
from ketadesk.domain.record import Record
from ketadesk.domain.register import Register
from ketadesk.domain.timing import Clock
from ketadesk.domain.vials import Line, Move
from ketadesk.storage.records import NOTHING_POSTED, Posted
from ketadesk.storage.register import GENESIS, RegisterStore

OF_MANAGER = frozenset({Move.DESTROY})
"""What a manager does; everything else is done by whoever has the vial in her hand."""


class Book:
    """Reads the register once, and again when another writer has added to it."""

    def __init__(self, store: RegisterStore, clock: Clock) -> None:
        """Nothing is read yet."""
        self._store, self._clock = store, clock
        self._head, self._register = GENESIS, Register()

    @property
    def register(self) -> Register:
        """The register as it is on disk now."""
        head = self._store.head()
        if head != self._head:
            self._register = Register(self._store.all())
            self._head = head
        return self._register

    def stored(self) -> list[StoredLine]:
        """Every line as it lies on disk."""
        return self._store.lines()

    @property
    def head(self) -> str:
        """The hash of the last line that is known here, which stands for the whole register."""
        return self._head

    def put(self, line: Line, zone: ZoneInfo) -> int:
        """Write one line that belongs to no session; gives its number."""
        return self.put_all((line,), zone)

    def put_all(self, lines: Sequence[Line], zone: ZoneInfo) -> int:
        """Write lines that belong to no session, all or none; gives the number of the last."""
        register = self.register
        trial = register if len(lines) == 1 else Register(register.lines)
        for line in lines:
            if line.move in OF_MANAGER:
                require(line.by, Right.DESTROY)
            trial.check(line, line.at.astimezone(zone).date())
            if trial is not register:
                trial.append(line)
        if lines:
            self._keep(register, lines)
        return len(register.lines)

    def made(
        self, move: Move, vial: str, by: Staff, ml: Decimal = Decimal(0), at: datetime | None = None, **more: Any
    ) -> Line:
        """A line of now, or of an earlier time, with what the register itself can say of the act."""
        now = self._clock.now()
        line = replace(Line(move, at or now, now, by, vial, ml), **more)
        if line.received is not None:
            return replace(line, vial=line.received.id, ml=line.received.ml, mg=line.received.mg)
        register = self.register
        held = register.held(vial)
        if move in (Move.BREAK, Move.DESTROY):
            line = replace(line, ml=held.ml)
        elif move is Move.COUNT:
            line = replace(line, expected_ml=held.ml)
        elif move is Move.ADJUST and line.corrects is None:
            cases = [case.seq for case in register.open_cases() if case.vial == vial]
            line = replace(line, corrects=cases[0] if cases else None)
        return replace(line, mg=line.ml * held.vial.mg_per_ml)

    def require_drawable(self, drawn: Sequence[Drawn], by: Staff, zone: ZoneInfo) -> None:
        """Refuse what cannot be drawn from its vial now, before anything is written."""
        for one in drawn:
            line = replace(self.made(Move.DRAW, one.vial, by, one.ml), session="a new one")
            self.register.check(line, line.at.astimezone(zone).date())

    def whole(self, content: Content) -> Content:
        """What only the register can say of a draw or a return: milligrams and lot."""
        if isinstance(content, Drawn | Returned):
            vial = self.register.held(content.vial).vial
            content = replace(content, mg=content.ml * vial.mg_per_ml)
            return replace(content, lot=vial.lot) if isinstance(content, Drawn) else content
        return content

    def posted(self, record: Record, entries: Sequence[Entry]) -> Posted:
        """What entries that were checked and are not written yet move in the register, refused by its rules."""
        if not any(entry.content.kind in POSTED for entry in entries):
            return NOTHING_POSTED
        register = self.register
        drawn = any(isinstance(entry.content, Drawn | Returned) for entry in entries)
        if not drawn and record.session_id not in register.sessions:
            return NOTHING_POSTED
        after = Record(record.session_id, record.rulebook, [*record.entries, *entries])
        lines = list(postings(after, register, entries[-1], record.opened.patient.name))
        for line in lines:
            register.check(line, line.at.astimezone(record.zone).date())
        return Posted(tuple(lines), self._head) if lines else NOTHING_POSTED

    def take(self, posted: Posted) -> None:
        """Lines that were written with entries of a session are in memory too."""
        if posted.lines and self._head == posted.head:
            for line in posted.lines:
                self._register.append(line)
            self._head = self._store.head()

    def _keep(self, register: Register, lines: Sequence[Line]) -> None:
        self._store.append(lines, self._head)
        for line in lines:
            register.append(line)
        self._head = self._store.head()

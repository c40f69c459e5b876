"""A recorded session as a case for a drill: its entries come again at their times, of a patient who is nobody."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from ketadesk.app.clock import SettableClock
from ketadesk.app.desk import Desk, Preparation
from ketadesk.app.recorder import Recorder
from ketadesk.domain import entries
from ketadesk.domain.entries import Entry, Opened, Strike
from ketadesk.domain.errors import Problem
from ketadesk.domain.people import Patient, Staff
from ketadesk.interop.session_file import read_session
from ketadesk.storage.codec import entry_from_bytes

NAME, MRN = "Case, Recorded", "DRILL"
LEFT_OUT = frozenset(
    kind.kind
    for kind in (
        entries.Drawn, entries.Wasted, entries.Returned, entries.Override, entries.Sign, entries.Addendum,
        entries.ClockChanged, entries.FromPaper,
    )
)  # fmt: skip
"""What belongs to a register, a signature or a computer that is not here."""


class RecordedCase:
    """The entries of an exported session, one after another, each written when its time has come."""

    def __init__(self, desk: Desk, clock: SettableClock, name: str, text: str) -> None:
        """Read the file; a line that is not as it was written is a problem."""
        self._desk, self._clock, self._name = desk, clock, name
        found = read_session(name, text.encode())
        self._entries = [entry_from_bytes(line.body) for line in found.lines]
        opened = self._entries[0].content
        if not isinstance(opened, Opened):
            raise Problem(f"{name} does not begin with an opening.")
        self._opened = opened
        self.zone = ZoneInfo(opened.zone)
        self.recorder: Recorder | None = None
        self.actor: Staff | None = None
        self._lines: dict[int, int] = {1: 1}

    def moments(self) -> Iterator[datetime]:
        """When the next entry comes; it is written when it is asked to go on."""
        for entry in self._entries:
            if entry.content.kind in LEFT_OUT or (entry.replaces is not None and entry.replaces not in self._lines):
                continue
            yield entry.entered_at
            self._clock.set(entry.entered_at)
            self._write(entry)

    def _write(self, entry: Entry) -> None:
        self.actor = by = unnamed(entry.by)
        if self.recorder is None:
            self._desk.staff.put(by, self._clock.now())
            self.recorder = self._desk.open(self._preparation(), by, entry.at)
            return
        record, content = self.recorder.record, unnamed(entry.content)
        if entry.replaces is None:
            written = self.recorder.put(_renumbered(content, self._lines), by, entry.at)
        else:
            act, reason = record.act_of(self._lines[entry.replaces]), entry.reason or ""
            if isinstance(content, Strike):
                written = self.recorder.strike(act, by, reason)
            else:
                written = self.recorder.amend(act, content, by, reason, entry.at)
        self._lines[entry.seq] = written.seq

    def _preparation(self) -> Preparation:
        opened: Opened = unnamed(self._opened)
        return Preparation(
            _nobody(opened.patient), opened.protocol.id, opened.room, opened.zone, opened.weight_kg, opened.order,
            opened.bag,
        )  # fmt: skip


def unnamed(value: Any) -> Any:
    """The same with every member of staff known by role and initials only."""
    if isinstance(value, Staff):
        return replace(value, name=f"{value.role.value.capitalize()} {value.code}")
    if is_dataclass(value) and not isinstance(value, type):
        changed = {field.name: unnamed(getattr(value, field.name)) for field in fields(value)}
        return replace(value, **changed)
    return value


def _nobody(patient: Patient) -> Patient:
    """As old, of the same sex, height and allergies; nobody's name, number, birthday and contact."""
    return Patient(NAME, MRN, date(patient.born.year, 1, 1), patient.sex, patient.height_cm, patient.allergies)


def _renumbered(content: Any, lines: dict[int, int]) -> Any:
    """An entry that means a reading means it by its new line."""
    if isinstance(content, entries.Artefact):
        return replace(content, reading=lines.get(content.reading, content.reading))
    return content

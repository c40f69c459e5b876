"""What was charted on paper, typed row by row: each cell is read at once, and all rows become entries together."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from ketadesk.app.desk import Desk
from ketadesk.app.draft import Draft
from ketadesk.app.form import Values
from ketadesk.domain.checks import check_content
from ketadesk.domain.entering import moment_typed, vitals_typed
from ketadesk.domain.entries import Content, Note, Pause, Rate, Resume, Scale, Start, Stop
from ketadesk.domain.errors import Refused
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.quantity import number, whole_number
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import missed
from ketadesk.domain.timing import clock_time

AT, ACT, NOTE = "at", "act", "note"
SIGNS = ("bp", "hr", "spo2", "rr", "o2")
_SCALE = "scale:"
ACTS_IN_WORDS = "Write start, pause nausea, resume, rate 60 or stop 48.5."
_ACT = re.compile(r"(\w+)(?:\s+(.+))?")


def paper_draft(desk: Desk, record: Record) -> Draft:
    """What is typed of a session's paper and not recorded yet."""
    return Draft(desk.drafts, f"paper-{record.session_id}", desk.clock)


@dataclass(frozen=True, slots=True)
class Column:
    """A column as the sheet of paper has it: its name, title and unit."""

    name: str
    title: str
    unit: str = ""


def columns_of(rulebook: Rulebook) -> tuple[Column, ...]:
    """The columns of the sheet of paper, then what was done and what was noted."""
    scales = [one for one in rulebook.instruments.values() if len(one.items) == 1]
    return (
        Column(AT, "Time"), Column("bp", "BP", "mmHg"), Column("hr", "HR", "/min"),
        Column("spo2", "SpO₂", "%"), Column("rr", "RR", "/min"), Column("o2", "O₂", "L/min"),
        *(Column(f"{_SCALE}{one.id}", one.short, one.range_in_words) for one in scales),
        Column(ACT, "Start, pause, rate, stop"), Column(NOTE, "Note"),
    )  # fmt: skip


def unanswered(record: Record, now: datetime) -> tuple[datetime, ...]:
    """The times at which vital signs were due and nobody charted any: what the paper probably holds."""
    found = {at.replace(second=0) for one in missed(record, now) if one.set == "vitals" for at in one.times}
    return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Sheet:
    """The record the rows belong to, and the moment they are typed at."""

    record: Record
    now: datetime

    def moment(self, text: str) -> datetime:
        """When a row happened; a row without a time is refused."""
        if not text.strip():
            raise Refused("The row has no time. Type it, or press Enter in its box to take the time that was due.")
        return moment_typed(text, self.now, self.record.zone)

    def contents(self, values: Values) -> tuple[Content, ...]:
        """What a row says, each part checked."""
        found = tuple(self._contents({name: text.strip() for name, text in values.items() if text.strip()}))
        for one in found:
            check_content(one, self.record.rulebook)
        return found

    def _contents(self, typed: Mapping[str, str]) -> Iterator[Content]:
        vitals = vitals_typed({name: typed[name] for name in SIGNS if name in typed})
        if vitals is not None:
            yield vitals
        for instrument in self.record.rulebook.instruments:
            if answer := typed.get(f"{_SCALE}{instrument}"):
                yield Scale(instrument, (whole_number(answer, "answer"),))
        if act := typed.get(ACT):
            yield act_typed(act)
        if note := typed.get(NOTE):
            yield Note(note)

    def faults(self, values: Values) -> dict[str, str]:
        """What is wrong in each cell of a row, by column; cells that are right alone may not be right together."""
        found: dict[str, str] = {}
        for name, text in values.items():
            fault = self._fault(name, text) if text.strip() else ""
            if fault:
                found[name] = fault
        if found or not is_filled(values):
            return found
        try:
            self.contents(values)
        except Refused as refused:
            found["bp"] = refused.sentence
        return found

    def _fault(self, name: str, text: str) -> str:
        try:
            self.moment(text) if name == AT else self.contents({name: text})
        except Refused as refused:
            return refused.sentence
        return ""

    def rows(self, typed: Sequence[Values]) -> list[tuple[datetime, Content]]:
        """Every row as its moment and what it says; the first that cannot be is refused by its time."""
        found: list[tuple[datetime, Content]] = []
        for values in typed:
            if is_filled(values):
                at = self.moment(values.get(AT, ""))
                found += [(at, content) for content in self._said(values, at)]
        if not found:
            raise Refused("Nothing is typed yet. Type what is on the paper first.")
        return found

    def _said(self, values: Values, at: datetime) -> tuple[Content, ...]:
        try:
            return self.contents(values)
        except Refused as refused:
            raise Refused(f"{clock_time(at, self.record.zone)}: {refused.sentence}") from None


def is_filled(values: Values) -> bool:
    """Whether a row says anything; a time alone says nothing."""
    return any(text.strip() for name, text in values.items() if name != AT)


def act_typed(text: str) -> Content:
    """What was done with the pump: start, start 60, pause nausea, resume, rate 60, stop 48.5."""
    match = _ACT.fullmatch(text.strip())
    read = None if match is None else _ACTS.get(match[1].casefold())
    if match is None or read is None:
        raise Refused(f"“{text.strip()}” is not read as an act. {ACTS_IN_WORDS}")
    return read(match[2] or "")


def _amount(words: str, name: str, unit: str) -> Decimal | None:
    text = words.removesuffix(unit).strip()
    return number(text, name) if text else None


def _rate(words: str) -> Rate:
    ml_per_h = _amount(words, "rate", "mL/h")
    if ml_per_h is None:
        raise Refused("The rate has no number. Write it as rate 60, in mL/h.")
    return Rate(ml_per_h)


_ACTS: Mapping[str, Callable[[str], Content]] = {
    "start": lambda words: Start(_amount(words, "rate", "mL/h")),
    "rate": _rate,
    "pause": lambda words: Pause(words or None),
    "resume": lambda words: Resume(words or None),
    "stop": lambda words: Stop(_amount(words, "volume", "mL")),
}

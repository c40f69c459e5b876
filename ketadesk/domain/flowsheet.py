"""Vital signs and single-item scales minute by minute, with every mark a reader needs."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from ketadesk.domain.acts import Act
from ketadesk.domain.entries import Artefact, Consciousness, Content, Entry, NotDone, Scale, Vitals
from ketadesk.domain.limits import passings
from ketadesk.domain.news2_course import news2_scores
from ketadesk.domain.phases import Phase
from ketadesk.domain.readings import artefacts
from ketadesk.domain.record import Record
from ketadesk.domain.vitals import computed_map
from ketadesk.domain.words import differences, vitals_parts

ALWAYS_SHOWN = ("bp", "map", "hr", "spo2", "rr", "o2")
SHOWN_WHEN_TAKEN = ("temp", "etco2")
SCORED = ("consciousness", "news2")
"""Shown where the protocol asks for NEWS2."""
NOT_RECORDED = "not recorded"
_CHARTED = frozenset({Vitals.kind, Scale.kind, Consciousness.kind, NotDone.kind})


class Cell(NamedTuple):
    """One value as shown, the values it replaced, and how it came about.

    `artefact` says why it is not believed, `outside` which limit it lies outside of.
    """

    text: str
    act: Act
    was: tuple[str, ...] = ()
    computed: bool = False
    not_done: bool = False
    artefact: str = ""
    outside: str = ""


@dataclass(slots=True)
class Row:
    """What was charted for one minute; two readings of one sign in a minute make two rows."""

    at: datetime
    phase: Phase
    before_start: bool
    cells: dict[str, Cell] = field(default_factory=dict)

    @property
    def acts(self) -> tuple[Act, ...]:
        """The acts behind the row, each once, in the order they were first written."""
        return tuple({cell.act.root: cell.act for cell in self.cells.values()}.values())

    @property
    def phase_in_words(self) -> str:
        """The phase as the flowsheet names it."""
        if self.before_start:
            return "Baseline"
        return "Infusion" if self.phase is Phase.INFUSING else self.phase.value.capitalize()

    def by(self) -> str:
        """Who wrote the row, by code."""
        return " ".join(dict.fromkeys(act.author.code for act in self.acts))


def single_item_words(record: Record) -> tuple[str, ...]:
    """The instruments that fit into one cell, by their words, in the protocol's order."""
    instruments = record.rulebook.instruments.values()
    return tuple(instrument.word for instrument in instruments if len(instrument.items) == 1)


def columns(record: Record, rows: tuple[Row, ...]) -> tuple[str, ...]:
    """The parameters to show: the usual ones always, the others when they were taken."""
    taken = {column for row in rows for column in row.cells}
    vitals = [*ALWAYS_SHOWN, *(column for column in SHOWN_WHEN_TAKEN if column in taken)]
    scored = () if record.rulebook.protocol.news2 is None else SCORED
    return (*vitals, *single_item_words(record), *scored)


def flowsheet(record: Record) -> tuple[Row, ...]:
    """One row a minute, sorted by when it happened; struck acts are left to the corrections."""
    rows: list[Row] = []
    last: tuple[datetime, Phase] | None = None
    for act, phase in record.history():
        cells = _cells(record, act) if act.kind in _CHARTED else {}
        if not cells:
            continue
        place = act.at.replace(second=0), phase
        # No reading is torn apart: a row takes a whole act or none of it.
        if place != last or not cells.keys().isdisjoint(rows[-1].cells):
            rows.append(Row(act.at, phase, phase is Phase.PRE_INFUSION))
            last = place
        rows[-1].cells.update(cells)
    _add_scores(record, rows)
    _mark(record, rows)
    for row in rows:
        _add_computed_map(row)
    return tuple(rows)


def _add_scores(record: Record, rows: Sequence[Row]) -> None:
    """NEWS2 stands with the set it was reckoned from."""
    scores = {act.root: str(score.total) for act, score in news2_scores(record) if score.total is not None}
    for row in rows if scores else ():
        for act in row.acts:
            if act.root in scores:
                row.cells["news2"] = Cell(scores[act.root], act, computed=True)


def _mark(record: Record, rows: Sequence[Row]) -> None:
    """Say of each value that is not believed, or lies outside a limit, that it is so."""
    marked, beyond = _artefacts(record), _outside(record)
    roots = {root for root, _ in (*marked, *beyond)}
    for row in rows if roots else ():
        for column, cell in row.cells.items():
            if cell.act.root in roots:
                value = cell.act.root, column
                row.cells[column] = cell._replace(artefact=marked.get(value, ""), outside=beyond.get(value, ""))


def _column(record: Record, part: str) -> str:
    """Where a sign or a scale stands."""
    instrument = record.rulebook.instruments.get(part)
    return "bp" if part in ("systolic", "diastolic") else instrument.word if instrument else part


def _artefacts(record: Record) -> dict[tuple[int, str], str]:
    """Why each marked value is not believed, by the line that first wrote it and its column."""
    why = {one.reading: one.because or "artefact" for _, one in record.of(Artefact)}
    return {(root, _column(record, part)): why[root] for root, parts in artefacts(record).items() for part in parts}


def _outside(record: Record) -> dict[tuple[int, str], str]:
    """Which limits each value lies outside of, by the line that first wrote it and its column."""
    found: dict[tuple[int, str], list[str]] = {}
    for one in passings(record):
        found.setdefault((one.act.root, _column(record, one.part)), []).append(one.sentence)
    return {place: ", ".join(sentences) for place, sentences in found.items()}


def _cells(record: Record, act: Act) -> dict[str, Cell]:
    """What an act puts into the flowsheet, by column, each text with the earlier ones that it replaced."""
    now = _texts(record, act.content)
    if isinstance(act.content, NotDone):
        return {column: Cell(text, act, not_done=True) for column, text in now.items()}
    if not act.amended:
        return {column: Cell(text, act) for column, text in now.items()}
    earlier = [_texts(record, entry.content) for entry in act.versions[:-1]]
    cells = {}
    for column in {column: None for texts in (now, *earlier) for column in texts}:
        text = now.get(column, NOT_RECORDED)
        was = dict.fromkeys(texts.get(column, NOT_RECORDED) for texts in earlier)
        cells[column] = Cell(text, act, tuple(old for old in was if old != text))
    return cells


def _texts(record: Record, content: Content) -> dict[str, str]:
    """What a version of an act says, by column."""
    if isinstance(content, Vitals):
        return vitals_parts(content)
    if isinstance(content, Scale):
        instrument = record.rulebook.instruments[content.instrument]
        total = instrument.total(content.answers) if len(instrument.items) == 1 else None
        return {} if total is None else {instrument.word: instrument.said(total)}
    if isinstance(content, Consciousness):
        return {"consciousness": f"{content.level} expected" if content.expected else content.level}
    if isinstance(content, NotDone):
        instrument_of_id = record.rulebook.instruments.get(content.part)
        column = instrument_of_id.word if instrument_of_id else content.part
        return {"bp" if column in ("vitals", "systolic", "diastolic") else column: content.because}
    return {}


def _add_computed_map(row: Row) -> None:
    """Mean pressure reckoned from the cuff stands where none was charted, and says so."""
    cell = row.cells.get("bp")
    if cell is None or cell.not_done or cell.artefact or "map" in row.cells:
        return
    systolic, diastolic = cell.text.split("/") if "/" in cell.text else ("–", "–")
    if "–" not in (systolic, diastolic):
        mean = str(computed_map(int(systolic), int(diastolic)))
        row.cells["map"] = Cell(mean, cell.act, computed=True)


@dataclass(frozen=True, slots=True)
class Correction:
    """One amendment or strike: of what, when and by whom, what stood there before and stands there now, and why."""

    act: Act
    at: datetime
    by: str
    struck: bool
    was: str
    was_at: datetime | None
    reason: str
    now: str = ""


def corrections(record: Record) -> tuple[Correction, ...]:
    """Every amendment and strike, in the order they were written."""
    found = []
    for act in record.every_act():
        for before, after in pairwise(act.versions):
            was = differences(before.content, after.content, record.rulebook)
            was_at = before.at if before.at != after.at else None
            now = differences(after.content, before.content, record.rulebook)
            found.append((after.seq, Correction(
                act, after.entered_at, after.by.code, False, was, was_at, after.reason or "", now)))  # fmt: skip
        if act.strike is not None:
            strike = act.strike
            found.append((strike.seq, Correction(
                act, strike.entered_at, strike.by.code, True, "", None, strike.reason or "")))  # fmt: skip
    return tuple(correction for _, correction in sorted(found, key=lambda pair: pair[0]))


@dataclass(frozen=True, slots=True)
class Change:
    """One amendment of one cell: the version that made it, and what stood there before; None: only the time moved."""

    after: Entry
    was: str | None
    was_at: datetime | None


def changes(record: Record, column: str, cell: Cell) -> tuple[Change, ...]:
    """Every amendment that changed a cell or the time it stands at, in the order they were written."""
    found = []
    for before, after in pairwise(cell.act.versions):
        old, new = (_texts(record, one.content).get(column, NOT_RECORDED) for one in (before, after))
        moved = before.at if before.at != after.at else None
        if old != new or moved is not None:
            found.append(Change(after, old if old != new else None, moved))
    return tuple(found)


def not_done_elsewhere(record: Record, shown: tuple[str, ...]) -> tuple[Act, ...]:
    """Checks that were not done and have no column among those shown."""
    return tuple(act for act, _ in record.of(NotDone) if _texts(record, act.content).keys().isdisjoint(shown))


def late_acts(record: Record) -> tuple[Act, ...]:
    """What was written later than the protocol's lateness after it happened."""
    return tuple(act for act in record.acts() if record.is_late(act))


def late_by_writing(record: Record) -> tuple[tuple[Act, tuple[str, ...]], ...]:
    """What was written late: for one time, one minute of writing and one author a line, with what it was."""
    groups: dict[tuple[datetime, datetime, str], tuple[Act, list[str]]] = {}
    for act in late_acts(record):
        first = act.versions[0]
        written = first.entered_at.replace(second=0)
        _, names = groups.setdefault((act.at.replace(second=0), written, first.by.code), (act, []))
        names.append(name_of(act, record))
    return tuple((act, tuple(dict.fromkeys(names))) for act, names in groups.values())


def name_of(act: Act, record: Record) -> str:
    """What an act is called in a list: vitals, Dissociation, note."""
    if isinstance(act.content, Scale):
        return record.rulebook.instruments[act.content.instrument].short
    return act.kind.replace("-", " ")

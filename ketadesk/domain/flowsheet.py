"""Vital signs and single-item scales minute by minute, with every mark a reader needs."""

from collections.abc import Iterator, Set
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from ketadesk.domain.entries import Entry, NotDone, Scale, Vitals
from ketadesk.domain.phases import Phase
from ketadesk.domain.record import Act, Record
from ketadesk.domain.vitals import computed_map
from ketadesk.domain.words import differences, vitals_parts

ALWAYS_SHOWN = ("bp", "map", "hr", "spo2", "rr", "o2")
SHOWN_WHEN_TAKEN = ("temp", "etco2")


@dataclass(frozen=True, slots=True)
class Cell:
    """One value as shown, the values it replaced, and how it came about."""

    text: str
    act: Act
    was: tuple[str, ...] = ()
    computed: bool = False
    not_done: bool = False


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
    return (*vitals, *single_item_words(record))


def flowsheet(record: Record) -> tuple[Row, ...]:
    """One row a minute, sorted by when it happened; struck acts are left to the corrections."""
    rows: list[Row] = []
    for act, phase in record.history():
        cells = dict(_cells(record, act))
        if cells:
            _row_for(rows, act, phase, cells.keys()).cells.update(cells)
    for row in rows:
        _add_computed_map(row)
    return tuple(rows)


def _row_for(rows: list[Row], act: Act, phase: Phase, columns: Set[str]) -> Row:
    """The last row when it is of the same minute and has room for the whole act: no reading is torn apart."""
    last = rows[-1] if rows else None
    same = last and (last.at.replace(second=0), last.phase) == (act.at.replace(second=0), phase)
    if last and same and not columns & last.cells.keys():
        return last
    rows.append(Row(act.at, phase, phase is Phase.PRE_INFUSION))
    return rows[-1]


def _cells(record: Record, act: Act) -> Iterator[tuple[str, Cell]]:
    content = act.content
    if isinstance(content, Vitals):
        earlier = [vitals_parts(e.content) for e in act.versions[:-1] if isinstance(e.content, Vitals)]
        now = vitals_parts(content)
        for column in {column: None for parts in (now, *earlier) for column in parts}:
            shown = now.get(column, "not recorded")
            was = [parts.get(column, "not recorded") for parts in earlier]
            changed = tuple(text for text in dict.fromkeys(was) if text != shown)
            yield column, Cell(shown, act, changed)
    elif isinstance(content, Scale):
        instrument = record.rulebook.instruments[content.instrument]
        if len(instrument.items) == 1:
            was = [str(e.content.answers[0]) for e in act.versions[:-1] if isinstance(e.content, Scale)]
            shown = str(content.answers[0])
            changed = tuple(text for text in dict.fromkeys(was) if text != shown)
            yield instrument.word, Cell(shown, act, changed)
    elif isinstance(content, NotDone):
        instrument_of_id = record.rulebook.instruments.get(content.part)
        column = instrument_of_id.word if instrument_of_id else content.part
        for one in ALWAYS_SHOWN[:1] if column in ("vitals", "systolic", "diastolic") else (column,):
            yield one, Cell(content.because, act, not_done=True)


def _add_computed_map(row: Row) -> None:
    """Mean pressure reckoned from the cuff stands where none was charted, and says so."""
    cell = row.cells.get("bp")
    if cell is None or cell.not_done or "map" in row.cells:
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
        old, new = (_text_in(record, version, column) for version in (before, after))
        moved = before.at if before.at != after.at else None
        if old != new or moved is not None:
            found.append(Change(after, old if old != new else None, moved))
    return tuple(found)


def _text_in(record: Record, version: Entry, column: str) -> str:
    """What a version says in a column."""
    cells = {name: cell.text for name, cell in _cells(record, Act((version,)))}
    return cells.get(column, "not recorded")


def not_done_elsewhere(record: Record, shown: tuple[str, ...]) -> tuple[Act, ...]:
    """Checks that were not done and have no column among those shown."""
    return tuple(
        act for act, _ in record.of(NotDone) if not any(column in shown for column, _ in _cells(record, act))
    )


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

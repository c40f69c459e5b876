"""The flowsheet as the screen draws it: reckoned once an entry, put into words only where it is looked at."""

from dataclasses import dataclass

from ketadesk.domain.acts import Act
from ketadesk.domain.charted_on_paper import paper_roots
from ketadesk.domain.entries import NotDone
from ketadesk.domain.flowsheet import Cell, columns, flowsheet
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time
from ketadesk.domain.vitals import PART_OF_FIELD
from ketadesk.domain.words import short_name
from ketadesk.ui.words import retold, tr

USUAL = 7
"""Letters of a blood pressure; what is longer needs a wider column."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One value as drawn: its text, what stood there before, its mark, and the act behind it."""

    text: str
    act: Act
    was: tuple[str, ...] = ()
    mark: str = ""
    quiet: bool = False
    outside: str = ""
    artefact: str = ""

    @property
    def spoken(self) -> str:
        """The value as a reader hears it."""
        paper = tr(", from paper") if "P" in self.mark else ""
        before = tr(", amended from {was}", was=", ".join(self.was)) if self.was else ""
        late = tr(", written late") if "L" in self.mark else ""
        artefact = tr(", artefact: {why}", why=self.artefact) if self.artefact else ""
        outside = tr(", outside: {what}", what=self.outside) if self.outside else ""
        return f"{self.text}{late}{paper}{before}{artefact}{outside}"


class Sheet:
    """Names down, times across, values by both, and when the next set is due."""

    def __init__(self, record: Record, due: str) -> None:
        """The flowsheet of a record."""
        self._record = record
        self._rows = flowsheet(record)
        self._on_paper = paper_roots(record)
        self.names = tuple((name, _row_name(record, name)) for name in columns(record, self._rows))
        self.due = due

    @property
    def count(self) -> int:
        """How many times there are."""
        return len(self._rows)

    def time(self, place: int) -> str:
        """The time of a column."""
        return clock_time(self._rows[place].at, self._record.zone)

    def writer(self, place: int) -> str:
        """Who wrote a column."""
        return self._rows[place].by()

    def value(self, place: int, name: str) -> Shown | None:
        """The value of a sign at a time, None where nothing was charted."""
        cell = self._rows[place].cells.get(name)
        return None if cell is None else _shown(self._record, cell, self._on_paper)

    def letters(self, place: int) -> int:
        """How many letters the widest value of a column has with what it replaced, 0 where none is unusual."""
        lengths = (
            len(cell.text) + sum(len(was) + 1 for was in cell.was) for cell in self._rows[place].cells.values()
        )
        widest = max(lengths, default=0)
        return widest if widest > USUAL else 0


def _row_name(record: Record, column: str) -> str:
    instrument = record.rulebook.instrument_of_word(column)
    if instrument is not None:
        named = instrument.short.casefold() == instrument.word.casefold()
        name = instrument.short if named else f"{instrument.word.capitalize()} {instrument.short}"
        return tr("{name} {range}", name=name, range=instrument.range_in_words) if named else name
    part = PART_OF_FIELD.get("systolic" if column == "bp" else column)
    name = retold(short_name(column))
    return name if part is None else f"{name} {part.unit}"


def _shown(record: Record, cell: Cell, on_paper: frozenset[int]) -> Shown:
    not_obtained = isinstance(cell.act.content, NotDone) and cell.text.startswith("artefact")
    marks = ("L" if record.is_late(cell.act) else "") + ("A" if not_obtained or cell.artefact else "")
    marks += "P" if cell.act.root in on_paper else ""
    quiet = cell.computed or cell.not_done or bool(cell.artefact)
    was = tuple(map(retold, cell.was))
    return Shown(retold(cell.text), cell.act, was, marks, quiet, retold(cell.outside), cell.artefact)

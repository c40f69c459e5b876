"""The flowsheet on paper: every reading with its marks, and below what the marks say."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from string import ascii_lowercase

from reportlab.platypus import CondPageBreak

from ketadesk.domain import flowsheet
from ketadesk.domain.entries import Entry, FromPaper
from ketadesk.domain.limits import passings
from ketadesk.domain.news2 import ACKNOWLEDGEMENT
from ketadesk.domain.timing import clock_time
from ketadesk.domain.vitals import PART_OF_FIELD
from ketadesk.domain.words import part_name, short_name
from ketadesk.report.layout import GUTTER, Column, Flow, table
from ketadesk.report.source import LOOSENING, Source
from ketadesk.report.text import BODY, CENTRED, GLUE, GREY, LABEL, SMALLEST, Markup, joined, style

SIGN = CENTRED.clone("", splitLongWords=0)
"""A value or word of a cell is never broken."""

SLACK = 1.0
"""How much wider than its widest word a column is."""

LONGEST_TITLE = 78.0
"""A longer word in the title of a column may be broken."""


class Thrift(IntEnum):
    """What is given up, one thing more at each step, until all columns fit beside one another."""

    NOTHING = 0
    ROOM = 1
    """A date stands above its time, raised letters below their value, and the gutter narrows."""
    WORDS = 2
    """Why something was not done is said below the flowsheet."""

    @property
    def gutter(self) -> float:
        """The least room between two columns."""
        return GUTTER if self is Thrift.NOTHING else 3.6


def letters(number: int) -> str:
    """a, b … z, aa, ab … for footnotes."""
    name = ""
    while number >= 0:
        name = ascii_lowercase[number % 26] + name
        number = number // 26 - 1
    return name


class Footnotes:
    """The raised letters of the flowsheet and what they say; one letter for each correction or explanation."""

    def __init__(self, source: Source, thrift: Thrift) -> None:
        """Begin at a."""
        self._source = source
        self.thrift = thrift
        self._letters: dict[tuple[int, bool], str] = {}
        self._changes: dict[tuple[int, bool], tuple[Entry, list[tuple[str, flowsheet.Change]]]] = {}
        self._explained: dict[tuple[int, bool], str] = {}
        self._artefacts: dict[tuple[int, bool], str] = {}

    def marks(self, column: str, cell: flowsheet.Cell, first: bool) -> str:
        """The letters of a cell; `first` is the first cell of its set."""
        found = []
        for change in flowsheet.changes(self._source.record, column, cell):
            if change.was is None and not first:
                continue
            key = (change.after.seq, False)
            found.append(self._letter(key))
            self._changes.setdefault(key, (change.after, []))[1].append((column, change))
        if cell.artefact:
            key = (-cell.act.root, True)
            found.append(self._letter(key))
            self._artefacts[key] = cell.artefact
        because = getattr(cell.act.content, "because", None)
        if because and first and not (cell.not_done and self.spells(because)):
            key = (cell.act.root, True)
            found.append(self._letter(key))
            self._explained[key] = because
        return ",".join(found)

    def spells(self, because: str) -> bool:
        """Whether the reason why something was not done is all said in its cell."""
        return " " not in because and self.thrift is not Thrift.WORDS

    @property
    def amended(self) -> int:
        """How many of them tell what stood in a cell before."""
        return len(self._changes)

    def _letter(self, key: tuple[int, bool]) -> str:
        return self._letters.setdefault(key, letters(len(self._letters)))

    def texts(self) -> list[Markup]:
        """The footnotes in the order of their letters."""
        setter = self._source.setter
        return [
            joined([setter.bold(letter), setter.markup(f"{GLUE}{self._text(key)}")])
            for key, letter in self._letters.items()
        ]

    def _text(self, key: tuple[int, bool]) -> str:
        if key in self._artefacts:
            return f"artefact, not counted: “{self._artefacts[key]}”"
        if key in self._explained:
            return f"explained: “{self._explained[key]}”"
        after, changed = self._changes[key]
        was = [(column, change.was) for column, change in changed if change.was is not None]
        parts = [text if len(was) == 1 else f"{_title(self._source, column)[0]} {text}" for column, text in was]
        moved = changed[0][1].was_at
        if moved is not None:
            parts.append(f"at {self._source.when(moved)}")
        when = self._source.when(after.entered_at)
        return f"amended {when} by {after.by.code}: was {', '.join(parts)}, “{after.reason}”"


def _title(source: Source, column: str) -> tuple[str, ...]:
    """The name of a column and its unit."""
    part = PART_OF_FIELD.get("systolic" if column == "bp" else column)
    if part is not None:
        name = short_name(column)
        return name[:1].upper() + name[1:], part.unit
    return (part_name(column, source.record.rulebook),)


def readings(source: Source) -> list[Flow]:
    """The flowsheet: a row for every minute in which something was read, with its marks and what they mean."""
    title = [CondPageBreak(64), *source.heading("VITAL SIGNS AND SCALES, AS CHARTED", 0)]
    rows = flowsheet.flowsheet(source.record)
    names = flowsheet.columns(source.record, rows)
    rows = tuple(row for row in rows if any(name in row.cells for name in names))
    if not rows:
        return [*title, source.words("no readings", LABEL)]
    titles = [("Time",), ("Phase",), *(_title(source, name) for name in names), ("By",)]
    for thrift in Thrift:
        notes = Footnotes(source, thrift)
        cells = [_cells(source, row, names, notes) for row in rows]
        least = _least(source, titles, cells, thrift)
        gutter = min(GUTTER, (source.width - sum(least)) / len(least))
        if gutter >= thrift.gutter:
            break
    gutter = max(gutter, 1.0)
    return [*title, _sheet(source, titles, cells, least, gutter), *_below(source, notes)]


Cells = list["str | Sign"]


def _cells(source: Source, row: flowsheet.Row, names: Sequence[str], notes: Footnotes) -> Cells:
    """The cells of a row."""
    late = [source.record.is_late(act) for act in row.acts]
    signs = _signs(source, row, names, notes, any(late) and not all(late))
    paper = all(map(source.is_on_paper, row.acts))
    time = _time(source, row, f"{' L' if all(late) else ''}{' P' if paper else ''}", notes.thrift)
    return [time, row.phase_in_words, *signs, row.by()]


def _time(source: Source, row: flowsheet.Row, late: str, thrift: Thrift) -> str:
    """When a row was read; a line ends only after the date, and between a time and its zone."""
    clock = clock_time(row.at, source.record.zone)
    date = source.when(row.at).removesuffix(clock).replace(" ", GLUE)
    late = late.replace(" ", GLUE)
    if thrift is Thrift.NOTHING:
        return f"{date}{clock.replace(' ', GLUE)}{late}"
    return f"{date.rstrip(GLUE)}\n{clock}{late}" if date else f"{clock}{late}"


def _sheet(
    source: Source, titles: Sequence[tuple[str, ...]], rows: Sequence[Cells], least: Sequence[float], gutter: float
) -> Flow:
    """The table; the signs share what room is left."""
    signs = range(2, len(titles) - 1)
    spare = max(0.0, source.width - sum(least) - gutter * len(least)) / len(signs)
    rooms = [width + (spare if index in signs else 0) for index, width in enumerate(least)]
    columns = [
        Column(title, room + gutter, SIGN if index in signs else BODY)
        for index, (title, room) in enumerate(zip(titles, rooms, strict=True))
    ]
    shown = [
        [cell if isinstance(cell, str) else cell.markup(source, room) for cell, room in zip(row, rooms, strict=True)]
        for row in rows
    ]
    return table(source.setter, columns, shown, padding=1.0 + source.loose, gutter=gutter)


@dataclass(frozen=True, slots=True)
class Sign:
    """A value of the flowsheet, the letters raised behind it, and whether it stands back or was written late."""

    text: str
    marks: str = ""
    late: str = ""
    grey: bool = False
    outside: bool = False

    def words(self, source: Source, thrift: Thrift) -> float:
        """The longest word; the letters hang at the value unless room is short."""
        hanging = self.marks if thrift is Thrift.NOTHING else ""
        words = [f"{hanging}{word}{hanging}" for word in f"{self.text}{self.late}".split(" ")]
        return max(source.setter.width(word) for word in (*words, *f"{self.marks},".split(",")))

    def markup(self, source: Source, room: float) -> str:
        """The sign as it is printed; raised letters hang beside the centre, or stand below where room is short."""
        if not (self.marks or self.late or self.grey or self.outside):
            return self.text
        setter = source.setter
        said = setter.grey(self.text) if self.grey else setter.markup(self.text)
        if self.outside:
            said = Markup(f"<u>{said}</u>")
        wide, more = setter.width(f"{self.text}{self.late}".rpartition(" ")[2]), setter.width(self.marks)
        if wide + more > room:
            below = _raised(self.marks.replace(",", ", "))
            return Markup(f"{said}{self.late}<br/>{below}")
        before = GLUE * round(more / setter.width(GLUE)) if wide + 2 * more + SLACK <= room else ""
        return Markup(f"{before}{said}{_raised(self.marks)}{self.late}")


def _raised(marks: str) -> str:
    return f'<super rise="2.6" size="{SMALLEST}">{marks}</super>' if marks else ""


def _signs(source: Source, row: flowsheet.Row, names: Sequence[str], notes: Footnotes, some_late: bool) -> list[Sign]:
    """The cells of a row; what is said of a whole set of readings is marked at the first of them."""
    told: set[int] = set()
    on_paper = [source.is_on_paper(act) for act in row.acts]
    some_paper = any(on_paper) and not all(on_paper)
    cells = []
    for name in names:
        cell = row.cells.get(name)
        if cell is None:
            cells.append(Sign("–", grey=True))
            continue
        text = f"({cell.text})" if cell.computed else cell.text
        if cell.not_done:
            text = "not done" if notes.thrift is Thrift.WORDS else cell.text.split(" ")[0]
        marks = "" if cell.computed else notes.marks(name, cell, first=cell.act.root not in told)
        late = f"{GLUE}L" if some_late and not cell.computed and source.record.is_late(cell.act) else ""
        late += f"{GLUE}P" if some_paper and not cell.computed and source.is_on_paper(cell.act) else ""
        cells.append(Sign(text, marks, late, cell.not_done or bool(cell.artefact), bool(cell.outside)))
        told.add(cell.act.root)
    return cells


def _least(source: Source, titles: Sequence[tuple[str, ...]], rows: Sequence[Cells], thrift: Thrift) -> list[float]:
    """The width of the longest word of each column."""
    setter, looks = source.setter, (style(SMALLEST, bold=True), style(SMALLEST))
    least = []
    for index, title in enumerate(titles):
        heads = [
            setter.width(word, look) for part, look in zip(title, looks, strict=False) for word in part.split(" ")
        ]
        found = [_longest(source, row[index], thrift) for row in rows]
        least.append(max(min(max(heads), LONGEST_TITLE), *found) + SLACK)
    return least


def _longest(source: Source, cell: str | Sign, thrift: Thrift) -> float:
    """The longest word of a cell."""
    if isinstance(cell, Sign):
        return cell.words(source, thrift)
    return max(source.setter.width(word) for word in re.split("[ \n]", cell))


def _below(source: Source, notes: Footnotes) -> list[Flow]:
    """The footnotes, then what the marks mean."""
    setter, texts = source.setter, notes.texts()
    late = [
        f"{source.when(act.at)} {', '.join(names)}, written {source.when(act.versions[0].entered_at)}"
        f" by {act.versions[0].by.code}"
        for act, names in flowsheet.late_by_writing(source.record)
    ]
    lines = []
    if texts:
        kept = ("", " Original kept in the record.", " Originals kept in the record.")[min(notes.amended, 2)]
        lines.append(joined([joined(texts, ". "), Markup(f".{kept}")]))
    if late:
        lines.append(joined([setter.bold("L"), setter.markup(f" written late: {'; '.join(late)}.")]))
    if source.record.of(FromPaper):
        lines.append(joined([setter.bold("P"), setter.markup(" charted on paper first: see ALSO RECORDED.")]))
    if source.record.rulebook.protocol.news2 is not None:
        lines.append(setter.markup(ACKNOWLEDGEMENT))
    limit = " · underlined: outside a limit of the protocol" if passings(source.record) else ""
    lines.append(setter.markup(f"( ) computed from BP · – not recorded · air: room air{limit}"))
    return [
        source.words(joined(lines, "<br/>"), style(SMALLEST, colour=GREY, spaceBefore=4 + LOOSENING * source.loose))
    ]

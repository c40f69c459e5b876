"""The flowsheet on paper: every reading with its marks, and below what the marks say."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_lowercase

from reportlab.platypus import CondPageBreak

from ketadesk.domain import entries, flowsheet
from ketadesk.domain.entries import Entry
from ketadesk.domain.vitals import PART_OF_FIELD
from ketadesk.domain.words import part_name, short_name
from ketadesk.report.layout import GUTTER, Column, Flow, table
from ketadesk.report.sections import LOOSENING, Source
from ketadesk.report.text import BODY, CENTRED, GLUE, GREY, LABEL, SMALLEST, Markup, joined, style


def letters(number: int) -> str:
    """a, b … z, aa, ab … for footnotes."""
    name = ""
    while number >= 0:
        name = ascii_lowercase[number % 26] + name
        number = number // 26 - 1
    return name


class Footnotes:
    """The raised letters of the flowsheet and what they say; one letter for each correction or explanation."""

    def __init__(self, source: Source) -> None:
        """Begin at a."""
        self._source = source
        self._letters: dict[tuple[int, bool], str] = {}
        self._changes: dict[tuple[int, bool], tuple[Entry, list[tuple[str, flowsheet.Change]]]] = {}
        self._explained: dict[tuple[int, bool], str] = {}

    def marks(self, column: str, cell: flowsheet.Cell, first: bool) -> str:
        """The letters of a cell; `first` is the first cell of its set."""
        found = []
        for change in flowsheet.changes(self._source.record, column, cell):
            if change.was is None and not first:
                continue
            key = (change.after.seq, False)
            found.append(self._letter(key))
            self._changes.setdefault(key, (change.after, []))[1].append((column, change))
        because = getattr(cell.act.content, "because", None)
        if because and first and " " in (f" {because}" if isinstance(cell.act.content, entries.Vitals) else because):
            key = (cell.act.root, True)
            found.append(self._letter(key))
            self._explained[key] = because
        return ",".join(found)

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
    names, notes = flowsheet.columns(source.record, rows), Footnotes(source)
    cells: list[list[str | Sign]] = []
    for row in (row for row in rows if any(name in row.cells for name in names)):
        late = [source.record.is_late(act) for act in row.acts]
        time = f"{source.when(row.at)}{' L' if all(late) else ''}"
        signs = _signs(source, row, names, notes, any(late) and not all(late))
        cells.append([time, row.phase_in_words, *signs, row.by()])
    if not cells:
        return [*title, source.words("no readings", LABEL)]
    titles = [("Time",), ("Phase",), *(_title(source, name) for name in names), ("By",)]
    widths = _widths(source, titles, cells)
    looks = [BODY, BODY, *(CENTRED for _ in names), BODY]
    columns = [Column(*one) for one in zip(titles, widths, looks, strict=True)]
    shown = [[cell if isinstance(cell, str) else cell.markup(source) for cell in row] for row in cells]
    flow = table(source.setter, columns, shown, padding=1.0 + source.loose)
    return [*title, flow, *_below(source, notes)]


@dataclass(frozen=True, slots=True)
class Sign:
    """A value of the flowsheet, the letters raised behind it, and whether it stands back or was written late."""

    text: str
    marks: str = ""
    late: str = ""
    grey: bool = False

    def markup(self, source: Source) -> str:
        """The sign as it is printed; raised letters hang beside the centre."""
        if not (self.marks or self.late or self.grey):
            return self.text
        said = source.setter.grey(self.text) if self.grey else source.setter.markup(self.text)
        raised = f'<super rise="2.6" size="{SMALLEST}">{self.marks}</super>' if self.marks else ""
        before = GLUE * round(source.setter.width(self.marks) / source.setter.width(GLUE))
        return Markup(f"{before}{said}{raised}{self.late}")


def _signs(source: Source, row: flowsheet.Row, names: Sequence[str], notes: Footnotes, some_late: bool) -> list[Sign]:
    """The cells of a row; what is said of a whole set of readings is marked at the first of them."""
    told: set[int] = set()
    cells = []
    for name in names:
        cell = row.cells.get(name)
        if cell is None:
            cells.append(Sign("–", grey=True))
            continue
        text = f"({cell.text})" if cell.computed else cell.text.split(" ")[0] if cell.not_done else cell.text
        marks = "" if cell.computed else notes.marks(name, cell, first=cell.act.root not in told)
        late = " L" if some_late and not cell.computed and source.record.is_late(cell.act) else ""
        cells.append(Sign(text, marks, late, cell.not_done))
        told.add(cell.act.root)
    return cells


def _widths(source: Source, titles: Sequence[tuple[str, ...]], cells: Sequence[Sequence[str | Sign]]) -> list[float]:
    """Each column as wide as its longest word; the signs share what is left."""
    setter, header = source.setter, style(SMALLEST, bold=True)
    least = []
    for index, title in enumerate(titles):
        heads = [setter.width(word, header) for word in " ".join(title).split(" ")]
        bodies = [_widest(source, row[index], whole=index < 2) for row in cells]
        least.append(min(max(heads + bodies), 78.0) + GUTTER + 2)
    spare = (source.width - sum(least)) / (len(titles) - 3)
    return [width + (0 if index in (0, 1, len(titles) - 1) else spare) for index, width in enumerate(least)]


def _widest(source: Source, cell: str | Sign, whole: bool) -> float:
    """The longest word of a cell, or all of it."""
    text = cell if isinstance(cell, str) else f"{cell.marks}{cell.text}{cell.marks}{cell.late}"
    return max(source.setter.width(word) for word in ([text] if whole else text.split(" ")))


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
        kept = "Originals" if len(texts) > 1 else "Original"
        lines.append(joined([joined(texts, ". "), Markup(f". {kept} kept in the record.")]))
    if late:
        lines.append(joined([setter.bold("L"), setter.markup(f" written late: {'; '.join(late)}.")]))
    lines.append(setter.markup("( ) computed from BP · – not recorded · air: room air"))
    return [
        source.words(joined(lines, "<br/>"), style(SMALLEST, colour=GREY, spaceBefore=4 + LOOSENING * source.loose))
    ]

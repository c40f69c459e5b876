"""The flowsheet on paper: every reading with its marks, and below what the marks say."""

from collections.abc import Sequence
from dataclasses import replace
from string import ascii_lowercase

from ketadesk.domain import entries, flowsheet
from ketadesk.domain.entries import Entry
from ketadesk.domain.vitals import PART_OF_FIELD
from ketadesk.domain.words import part_name, short_name
from ketadesk.report.blocks import GUTTER, Block, Column, Space, table
from ketadesk.report.sections import GLUE, Source
from ketadesk.report.text import BODY, GREY, HEADER, LABEL, RAISED, SMALL, STRONG, Rich, joined


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

    def texts(self) -> list[Rich]:
        """The footnotes in the order of their letters."""
        return [((letter, STRONG), (f"{GLUE}{self._text(key)}", BODY)) for key, letter in self._letters.items()]

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


def readings(source: Source) -> list[Block]:
    """The flowsheet: a row for every minute in which something was read, with its marks and what they mean."""
    heading = source.heading("VITAL SIGNS AND SCALES, AS CHARTED")
    rows = flowsheet.flowsheet(source.record)
    names, notes = flowsheet.columns(source.record, rows), Footnotes(source)
    cells = []
    for row in (row for row in rows if any(name in row.cells for name in names)):
        late = [source.record.is_late(act) for act in row.acts]
        time = f"{source.when(row.at)}{' L' if all(late) else ''}"
        signs = _signs(source, row, names, notes, any(late) and not all(late))
        cells.append([time, row.phase_in_words, *signs, row.by()])
    titles = [("Time",), ("Phase",), *(_title(source, name) for name in names), ("By",)]
    if not cells:
        return [heading, source.words("no readings", LABEL)]
    widths = _widths(source, titles, cells)
    aligns = ["l", "l", *("c" for _ in names), "l"]
    columns = [Column(*one) for one in zip(titles, widths, aligns, strict=True)]
    return [heading, table(source.setter, columns, cells, padding=1.0, elastic=True), Space(4), _below(source, notes)]


def _signs(
    source: Source, row: flowsheet.Row, names: Sequence[str], notes: Footnotes, some_late: bool
) -> list[str | Rich]:
    """The cells of a row; what is said of a whole set of readings is marked at the first of them."""
    told: set[int] = set()
    cells: list[str | Rich] = []
    for name in names:
        cell = row.cells.get(name)
        if cell is None:
            cells.append((("–", LABEL),))
            continue
        text = f"({cell.text})" if cell.computed else cell.text.split(" ")[0] if cell.not_done else cell.text
        marks = "" if cell.computed else notes.marks(name, cell, first=cell.act.root not in told)
        late = " L" if some_late and not cell.computed and source.record.is_late(cell.act) else ""
        cells.append(((text, LABEL if cell.not_done else BODY), (marks, RAISED), (late, BODY)))
        told.add(cell.act.root)
    return cells


def _widths(source: Source, titles: Sequence[tuple[str, ...]], cells: Sequence[Sequence[str | Rich]]) -> list[float]:
    """Each column as wide as its longest word; the signs share what is left."""
    setter = source.setter
    least = []
    for index, title in enumerate(titles):
        heads = [setter.width(setter.clean(word), HEADER) for word in " ".join(title).split(" ")]
        bodies = [_widest(source, row[index], whole=index < 2) for row in cells]
        least.append(min(max(heads + bodies), 78.0) + GUTTER + 2)
    spare = (source.width - sum(least)) / (len(titles) - 3)
    return [width + (0 if index in (0, 1, len(titles) - 1) else spare) for index, width in enumerate(least)]


def _widest(source: Source, cell: str | Rich, whole: bool) -> float:
    """The longest word of a cell, or all of it."""
    text = cell if isinstance(cell, str) else "".join(words for words, _ in cell)
    clean = source.setter.clean(text)
    return max(source.setter.width(word) for word in ([clean] if whole else clean.split(" ")))


def _below(source: Source, notes: Footnotes) -> Block:
    """The footnotes, then what the marks mean."""
    texts = notes.texts()
    late = [
        f"{source.when(act.at)} {', '.join(names)}, written {source.when(act.versions[0].entered_at)}"
        f" by {act.versions[0].by.code}"
        for act, names in flowsheet.late_by_writing(source.record)
    ]
    lines = (
        [
            (
                (
                    *joined(texts, ". "),
                    (". Originals kept in the record." if len(texts) > 1 else ". Original kept in the record.", BODY),
                )
            )
        ]
        if texts
        else []
    )
    if late:
        lines.append((("L", STRONG), (f" written late: {'; '.join(late)}.", BODY)))
    lines.append((("( ) computed from BP · – not recorded · air: room air", BODY),))
    small = [tuple((text, replace(look, size=SMALL.size, colour=GREY)) for text, look in line) for line in lines]
    return source.words(joined(small, "\n", SMALL))

"""What a page is built of: titles, tables, facts and things side by side, as ReportLab's flowables."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.colors import Color
from reportlab.platypus import CondPageBreak, Table

from ketadesk.report.fonts import REGULAR
from ketadesk.report.pen import DARK, RULE
from ketadesk.report.text import BODY, GREEN, GREY, LABEL, SMALLEST, Colour, Setter, Style, style

Flow = Any
"""ReportLab's flowable, which has no types."""

GUTTER = 6.0
BETWEEN = 16.0
"""Room between two things side by side."""

RISE = 0.3
"""How much higher than ReportLab puts them the words of a row stand."""

TALLEST = 420.0
"""What is higher than this stands below the other and not beside it."""

LONG, LINES = 250, 20
"""From so many letters or line breaks on the row of a text may be parted between two pages."""

HIGHEST = 560.0
"""A row that is higher is parted into rows of this height: no sheet has room for it."""

PART = 12.0
"""The least that a part of a row may be high."""

ALL = (0, 0), (-1, -1)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title in one or two lines, its width, how its cells look."""

    title: tuple[str, ...]
    width: float
    look: Style = BODY


def paint(colour: Colour) -> Color:
    """A colour as ReportLab knows it."""
    return Color(*colour)


def bare(rows: Sequence[Sequence[Any]], widths: Sequence[float], *commands: tuple[Any, ...], **options: Any) -> Flow:
    """A table without any room or line that was not asked for."""
    nothing = [(f"{side}PADDING", *ALL, 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    look = [*nothing, ("VALIGN", *ALL, "TOP"), ("FONTNAME", *ALL, REGULAR), *commands]
    return Table(rows, widths, style=look, hAlign="LEFT", **options)


def table(
    setter: Setter,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    padding: float = 2.0,
    ruled: bool = True,
    before: float = 0,
    gutter: float = GUTTER,
) -> Flow:
    """Rows under a header that is repeated after every page break."""
    titled = any(column.title for column in columns)
    commands: list[tuple[Any, ...]] = [
        ("RIGHTPADDING", *ALL, gutter), ("TOPPADDING", *ALL, padding - RISE), ("BOTTOMPADDING", *ALL, padding + RISE),
    ]  # fmt: skip
    for index, column in enumerate(columns):
        commands += _looks(column.look, (index, int(titled)), (index, -1))
    if ruled:
        commands.append(("LINEBELOW", (0, int(titled)), (-1, -1), 0.4, paint(RULE)))
    cells = [
        [setter.cell(text, one.look, one.width - gutter) for one, text in zip(columns, row, strict=True)]
        for row in rows
    ]
    long = any(len(text) > LONG or text.count("\n") + text.count("<br/>") > LINES for row in rows for text in row)
    if long:
        cells = [part for row in cells for part in _parts(row, [one.width - gutter for one in columns])]
    if titled:
        cells.insert(0, [_title(setter, column) for column in columns])
        commands += [
            ("TOPPADDING", (0, 0), (-1, 0), -RISE), ("BOTTOMPADDING", (0, 0), (-1, 0), 4 + RISE),
            ("LINEBELOW", (0, 0), (-1, 0), 0.7, paint(DARK)),
        ]  # fmt: skip
    widths = [column.width for column in columns]
    return bare(
        cells, widths, *commands, repeatRows=int(titled), splitInRow=PART if long else 0, spaceBefore=before
    )  # fmt: skip


def _parts(cells: list[Any], widths: Sequence[float]) -> Iterator[list[Any]]:
    """A row, or several below one another where it is higher than any page."""
    high = [_is_high(cell, width) for cell, width in zip(cells, widths, strict=True)]
    while any(high):
        pieces = [
            cell.split(width, HIGHEST) if is_high else [cell]
            for cell, width, is_high in zip(cells, widths, high, strict=True)
        ]
        yield [one[0] for one in pieces]
        cells = [one[1] if len(one) > 1 else "" for one in pieces]
        high = [_is_high(cell, width) for cell, width in zip(cells, widths, strict=True)]
    yield cells


def _is_high(cell: Any, width: float) -> bool:
    """Whether a cell is higher than a row may be; plain words take a line."""
    return not isinstance(cell, str) and float(cell.wrap(width, 1e6)[1]) > HIGHEST


def _looks(look: Style, first: tuple[int, int], last: tuple[int, int]) -> list[tuple[Any, ...]]:
    """How the plain words of some cells look."""
    return [
        ("FONT", first, last, look.fontName, look.fontSize, look.leading), ("TEXTCOLOR", first, last, look.textColor),
        ("ALIGN", first, last, ("LEFT", "CENTER", "RIGHT")[look.alignment]),
    ]  # fmt: skip


def _title(setter: Setter, column: Column) -> Any:
    """The name of a column and its unit below."""
    align = "lcr"[column.look.alignment]
    looks = style(SMALLEST, bold=True, colour=GREY, align=align), style(SMALLEST, colour=GREY, align=align)
    return [setter.paragraph(words, look) for words, look in zip(column.title, looks, strict=False)] or ""


def facts(setter: Setter, pairs: Iterable[tuple[str, str]], width: float, label: float) -> Flow:
    """Labels and what is to be said of them."""
    columns = (Column((), label, LABEL), Column((), width - label))
    return table(setter, columns, list(pairs), padding=0.4, ruled=False)


def heading(setter: Setter, text: str, before: float = 0) -> list[Flow]:
    """The title of a section; it never stands alone at the foot of a page."""
    look = style(SMALLEST, bold=True, colour=GREEN, leading=14.5, spaceBefore=before)
    return [CondPageBreak(48 + before), setter.paragraph(text, look)]


def height(flows: Iterable[Flow], width: float) -> float:
    """The room things take below one another."""
    return sum(float(one.wrap(width, 1e6)[1] + one.getSpaceBefore()) for one in flows)


def beside(left: list[Flow], right: list[Flow], widths: tuple[float, float], before: float = 0) -> list[Flow]:
    """Two parts side by side; where that is too high they follow one another."""
    if max(height(left, widths[0]), height(right, widths[1])) > TALLEST:
        return [*left, *right]
    columns = (widths[0] + BETWEEN, widths[1])
    parts = [[one for one in part if not isinstance(one, CondPageBreak)] for part in (left, right)]
    return [bare([parts], columns, ("RIGHTPADDING", (0, 0), (0, 0), BETWEEN), spaceBefore=before)]

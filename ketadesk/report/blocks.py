"""What a page is built of: paragraphs, tables and boxes that know their height and where they may be parted."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from ketadesk.report.pen import DARK, RULE, Canvas, draw_line, draw_lines, rule
from ketadesk.report.text import GREEN, HEADER, LABEL, SMALLEST, Line, Rich, Setter, Style


class Block(Protocol):
    """A piece of a page."""

    @property
    def height(self) -> float:
        """How much room it takes."""

    def parted(self, room: float) -> "tuple[Block, Block] | None":
        """What fits into a room and what is left; None when no part of it fits."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Put it on the page."""


@dataclass(frozen=True, slots=True)
class Words:
    """Lines of words; parted between lines, never leaving one alone."""

    lines: tuple[Line, ...]
    width: float = 0
    align: str = "l"

    @property
    def height(self) -> float:
        """The lines' height."""
        return sum(line.leading for line in self.lines)

    def parted(self, room: float) -> "tuple[Words, Words] | None":
        """As many lines as fit, two at least on either side."""
        fits = _lines_in(self.lines, room)
        if fits < 2 or len(self.lines) < 4:
            return None
        fits = min(fits, len(self.lines) - 2)
        return replace(self, lines=self.lines[:fits]), replace(self, lines=self.lines[fits:])

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Put the lines below one another."""
        draw_lines(canvas, self.lines, x, top, self.width, self.align)


def _lines_in(lines: Sequence[Line], room: float) -> int:
    count, used = 0, 0.0
    for line in lines:
        used += line.leading
        if used > room + 0.01:
            break
        count += 1
    return count


HEADING = Style(size=SMALLEST, bold=True, colour=GREEN)


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a section; it never stands alone at the foot of a page."""

    line: Line
    height: float = 14.5

    def parted(self, room: float) -> None:
        """A title is one line."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Put the title a little above what follows."""
        draw_line(canvas, self.line, x, top - 9.5)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its title in one or two lines, its width, how its cells stand."""

    title: tuple[str, ...]
    width: float
    align: str = "l"


Cell = tuple[Line, ...]

GUTTER = 6.0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header that is repeated after every page break.

    Rows stay whole unless the table allows it or a row is taller than a page. An elastic one may be set looser.
    """

    columns: tuple[Column, ...]
    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]
    padding: float = 2.0
    ruled: bool = True
    flowing: bool = False
    page: float = 560.0
    elastic: bool = False

    @property
    def height(self) -> float:
        """Header and rows together."""
        return self.header_height + sum(map(self.row_height, self.rows))

    @property
    def header_height(self) -> float:
        """The room of the header, none when the columns have no titles."""
        return max(sum(line.leading for line in cell) for cell in self.header) + 4 if self.header else 0.0

    @property
    def first_row(self) -> float:
        """The least that may stand under a title."""
        if not self.rows:
            return self.header_height
        least = min(self.row_height(self.rows[0]), 60.0) if self.flowing else self.row_height(self.rows[0])
        return self.header_height + min(least, self.page)

    def row_height(self, row: tuple[Cell, ...]) -> float:
        """The room of the highest cell."""
        return max(sum(line.leading for line in cell) for cell in row) + 2 * self.padding

    def parted(self, room: float) -> "tuple[Table, Table] | None":
        """The rows that fit, and the rest under the same header."""
        used, count = self.header_height, 0
        for row in self.rows:
            if used + self.row_height(row) > room + 0.01:
                break
            used += self.row_height(row)
            count += 1
        above, below = list(self.rows[:count]), list(self.rows[count:])
        if below and (self.flowing or self.row_height(below[0]) > self.page):
            pieces = self._row_parted(below[0], room - used)
            if pieces is not None:
                above.append(pieces[0])
                below[0] = pieces[1]
        if not above:
            return None
        return replace(self, rows=tuple(above)), replace(self, rows=tuple(below))

    def _row_parted(self, row: tuple[Cell, ...], room: float) -> tuple[tuple[Cell, ...], tuple[Cell, ...]] | None:
        """A long row in two: two lines at least above, two below."""
        longest = max(len(cell) for cell in row)
        fits = min(_lines_in(cell, room - 2 * self.padding) for cell in row if len(cell) == longest)
        fits = min(fits, longest - 2)
        if fits < 2:
            return None
        return tuple(cell[:fits] for cell in row), tuple(cell[fits:] for cell in row)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Header, then row after row, each with a hairline below."""
        width = sum(column.width for column in self.columns)
        if self.header:
            self._draw_cells(canvas, self.header, x, top)
            top -= self.header_height
            rule(canvas, x, top, width, DARK, 0.7)
        for row in self.rows:
            self._draw_cells(canvas, row, x, top - self.padding)
            top -= self.row_height(row)
            if self.ruled:
                rule(canvas, x, top, width, RULE, 0.4)

    def _draw_cells(self, canvas: Canvas, cells: tuple[Cell, ...], x: float, top: float) -> None:
        for column, cell in zip(self.columns, cells, strict=True):
            draw_lines(canvas, cell, x, top, column.width - GUTTER, column.align)
            x += column.width


def table(
    setter: Setter, columns: Sequence[Column], rows: Sequence[Sequence[str | Rich]], **options: float | bool
) -> Table:
    """A table of rich cells, wrapped to the columns."""
    titled = any(column.title for column in columns)
    header = tuple(_header_cell(setter, column) for column in columns) if titled else ()
    made = tuple(
        tuple(setter.lines(cell, column.width - GUTTER) for column, cell in zip(columns, row, strict=True))
        for row in rows
    )
    return Table(tuple(columns), header, made, **options)  # type: ignore[arg-type]


def _header_cell(setter: Setter, column: Column) -> Cell:
    """The name of a column and its unit below."""
    name, *units = column.title or ("",)
    below = [line for unit in units for line in setter.lines(unit, column.width, replace(HEADER, bold=False))]
    return (*setter.lines(name, column.width, HEADER), *below)


def facts(
    setter: Setter, pairs: Sequence[tuple[str, str | Rich]], width: float, label: float, padding: float = 0.4
) -> Table:
    """Labels and what is to be said of them."""
    columns = (Column((), label), Column((), width - label))
    rows = [(((name, LABEL),), value) for name, value in pairs]
    return table(setter, columns, rows, padding=padding, ruled=False, flowing=True)


@dataclass(frozen=True, slots=True)
class Stack:
    """Blocks below one another that stay together."""

    blocks: tuple[Block, ...]

    @property
    def height(self) -> float:
        """All heights together."""
        return sum(block.height for block in self.blocks)

    def parted(self, room: float) -> None:
        """What is stacked stays together."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """One below the other."""
        for block in self.blocks:
            block.draw(canvas, x, top)
            top -= block.height


@dataclass(frozen=True, slots=True)
class Beside:
    """Two stacks side by side; where that is too high for a page they follow one another in full width."""

    left: Block
    right: Block
    offset: float

    @property
    def height(self) -> float:
        """The higher of the two."""
        return max(self.left.height, self.right.height)

    def parted(self, room: float) -> None:
        """What stands side by side stays together."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Left and right from one top."""
        self.left.draw(canvas, x, top)
        self.right.draw(canvas, x + self.offset, top)


@dataclass(frozen=True, slots=True)
class Space:
    """Room between blocks, given up at the top of a page."""

    height: float

    def parted(self, room: float) -> None:
        """Nothing to part."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Nothing to draw."""

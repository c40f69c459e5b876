"""Sheets of paper: their sizes, what stands at the head and foot of each, and how blocks are dealt out to them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from ketadesk.report.blocks import Beside, Block, Heading, Space, Stack, Table
from ketadesk.report.pen import GREEN_RULE, RULE, Canvas, draw_line, rule
from ketadesk.report.text import LABEL, SMALL, STRONG, Setter


class Paper(StrEnum):
    """The sheets a report is printed on."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return (595.28, 841.89) if self is Paper.A4 else (612.0, 792.0)


SIDE, TOP, FOOT = 38.0, 31.0, 54.0
"""The margins, and the room of the footer."""

RUNNING = 23.0
"""The room of the running header from the second page on."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where things stand on a sheet."""

    paper: Paper

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self.paper.size[0] - 2 * SIDE

    def top(self, first: bool) -> float:
        """Where a page's blocks begin."""
        return self.paper.size[1] - TOP - (0 if first else RUNNING)

    def room(self, first: bool) -> float:
        """The height for blocks."""
        return self.top(first) - FOOT


@dataclass(frozen=True, slots=True)
class Legends:
    """What stands on every page besides its blocks; the patient's line may be shortened, the rest of it not."""

    title: str
    name: str
    number: str
    date: str
    seal: str
    printed: str
    notice: str = ""


Placed = tuple[Block, float]
"""A block and the height its top stands at."""


@dataclass(slots=True)
class Dealer:
    """Deals blocks out to pages: titles stay with what follows, what can be parted is, nothing is cut."""

    frame: Frame
    pages: list[list[Placed]] = field(default_factory=lambda: [[]])
    _used: float = 0.0

    @property
    def left(self) -> float:
        """The room left on the last page."""
        return self.frame.room(len(self.pages) == 1) - self._used

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])
        self._used = 0.0

    def deal(self, blocks: Iterable[Block]) -> None:
        """Put blocks one below the other, over as many pages as they need."""
        waiting = list(_opened(blocks, self.frame.room(first=False)))
        for index, block in enumerate(waiting):
            if isinstance(block, Space):
                self._used += block.height if self.pages[-1] else 0.0
                continue
            if isinstance(block, Heading) and self.left < block.height + _least(waiting[index + 1 : index + 2]):
                self.turn()
            self._put(block)

    def _put(self, block: Block) -> None:
        while block.height > self.left + 0.01:
            parts = block.parted(self.left)
            if parts is not None:
                self._place(parts[0])
                block = parts[1]
            elif not self.pages[-1]:
                break
            self.turn()
        self._place(block)

    def _place(self, block: Block) -> None:
        self.pages[-1].append((block, self.frame.top(len(self.pages) == 1) - self._used))
        self._used += block.height


def _opened(blocks: Iterable[Block], room: float) -> Iterable[Block]:
    """Blocks with those taken apart that are together too high for any page."""
    for block in blocks:
        if isinstance(block, Beside) and block.height > room:
            yield from _opened((block.left, Space(9), block.right), room)
        elif isinstance(block, Stack) and block.height > room:
            yield from _opened(block.blocks, room)
        else:
            yield block


def _least(following: Sequence[Block]) -> float:
    """How much of what follows a title must stand on the same page."""
    for block in following:
        return block.first_row if isinstance(block, Table) else min(block.height, 60.0)
    return 0.0


def draw_pages(canvas: Canvas, setter: Setter, frame: Frame, pages: Sequence[list[Placed]], legends: Legends) -> None:
    """Every page with its blocks, header and footer."""
    for number, page in enumerate(pages, start=1):
        if number > 1:
            _draw_header(canvas, setter, frame, legends)
        for block, top in page:
            block.draw(canvas, SIDE, top)
        _draw_footer(canvas, setter, frame, legends, f"page {number} of {len(pages)}")
        canvas.showPage()


def _draw_header(canvas: Canvas, setter: Setter, frame: Frame, legends: Legends) -> None:
    """Title at the left, patient and date at the right, a rule below."""
    base = frame.top(first=True) - 9
    notice = f"{legends.title}{f' · {legends.notice}' if legends.notice else ''}"
    title = setter.line(notice, STRONG)
    draw_line(canvas, title, SIDE, base)
    room = frame.width - title.width - 20
    tail = setter.line(f" · {legends.number} · {legends.date}", LABEL)
    name = setter.fitted(legends.name, LABEL, max(40.0, room - tail.width))
    draw_line(canvas, name, SIDE, base, frame.width - tail.width, "r")
    draw_line(canvas, tail, SIDE, base, frame.width, "r")
    rule(canvas, SIDE, base - 6, frame.width, GREEN_RULE, 1.2)


def _draw_footer(canvas: Canvas, setter: Setter, frame: Frame, legends: Legends, page: str) -> None:
    """The record and its printing at the left, the patient and the page at the right, in two lines."""
    rule(canvas, SIDE, FOOT - 10, frame.width, RULE, 0.5)
    draw_line(canvas, setter.line(legends.seal, SMALL), SIDE, FOOT - 21)
    draw_line(canvas, setter.fitted(legends.printed, SMALL, frame.width), SIDE, FOOT - 32)
    tail = setter.line(f" · {legends.number} · {page}", SMALL)
    room = frame.width - setter.width(legends.seal, SMALL) - 20
    name = setter.fitted(legends.name, SMALL, max(40.0, room - tail.width))
    draw_line(canvas, name, SIDE, FOOT - 21, frame.width - tail.width, "r")
    draw_line(canvas, tail, SIDE, FOOT - 21, frame.width, "r")

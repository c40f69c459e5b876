"""The framed and ruled parts of a page: what ended the session, the six figures, the signatures."""

from dataclasses import dataclass

from ketadesk.report.pen import DARK, GREEN_RULE, RULE, Canvas, box, draw_lines, rule, stroke
from ketadesk.report.text import Line

FIGURE_PAD = 7.0


@dataclass(frozen=True, slots=True)
class Strip:
    """A coloured rule across the page."""

    width: float
    height: float = 9.0

    def parted(self, room: float) -> None:
        """A rule is a rule."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Put the rule near the top of its room."""
        rule(canvas, x, top - 3, self.width, GREEN_RULE, 1.2)


@dataclass(frozen=True, slots=True)
class Banner:
    """Something a reader must know first, in a frame with a strong left edge."""

    lines: tuple[Line, ...]
    width: float

    @property
    def height(self) -> float:
        """The lines and the frame, and room below."""
        return sum(line.leading for line in self.lines) + 16

    def parted(self, room: float) -> None:
        """A frame stays whole."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Frame, edge and words."""
        foot = top - self.height + 6
        stroke(canvas, [(x, foot), (x + self.width, foot), (x + self.width, top), (x, top), (x, foot)], DARK, 0.6)
        stroke(canvas, [(x + 1.5, foot), (x + 1.5, top)], DARK, 3)
        draw_lines(canvas, self.lines, x + 12, top - 5)


@dataclass(frozen=True, slots=True)
class FigureBox:
    """The six figures side by side in a rounded frame."""

    cells: tuple[tuple[Line, ...], ...]
    widths: tuple[float, ...]

    @property
    def height(self) -> float:
        """The highest of them."""
        return max(sum(line.leading for line in cell) for cell in self.cells) + 12

    def parted(self, room: float) -> None:
        """A frame stays whole."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Frame, dividing lines, figures."""
        box(canvas, x, top - self.height, sum(self.widths), self.height)
        for index, (cell, width) in enumerate(zip(self.cells, self.widths, strict=True)):
            if index:
                stroke(canvas, [(x, top), (x, top - self.height)], RULE, 0.5)
            draw_lines(canvas, cell, x + FIGURE_PAD, top - 5)
            x += width


@dataclass(frozen=True, slots=True)
class Signature:
    """A frame for one who answers for the session; with a line to sign on where nobody has."""

    lines: tuple[Line, ...]
    blanks: tuple[tuple[Line, float], ...]
    width: float
    height: float = 46.0

    def parted(self, room: float) -> None:
        """A frame stays whole."""

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Frame, words, and lines to write on."""
        box(canvas, x, top - self.height, self.width, self.height)
        draw_lines(canvas, self.lines, x + 9, top - 6)
        left = x + 9
        for name, width in self.blanks:
            rule(canvas, left, top - self.height + 17, width - 10, DARK, 0.6)
            draw_lines(canvas, (name,), left, top - self.height + 15.5)
            left += width

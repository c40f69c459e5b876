"""Words for paper: how they look, and the markup in which every one of them reaches a paragraph."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import groupby
from re import Match
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph

from ketadesk.report.fonts import BOLD, REGULAR, Faces, printable

Colour = tuple[float, float, float]

INK: Colour = (0.07, 0.09, 0.13)
GREY: Colour = (0.29, 0.33, 0.40)
GREEN: Colour = (0.02, 0.42, 0.37)
RED: Colour = (0.66, 0.09, 0.09)

SMALLEST = 8.5

GLUE = "\u00a0"
"""A blank at which no line ends."""

Style = Any
"""ReportLab's paragraph style, which has no types."""


@lru_cache(maxsize=256)
def style(
    size: float = 9, bold: bool = False, colour: Colour = INK, align: str = "l", leading: float = 0, **more: float
) -> Style:
    """How the words of a paragraph look and stand."""
    return ParagraphStyle(
        "", fontName=BOLD if bold else REGULAR, fontSize=size, leading=leading or round(size * 1.25, 1),
        textColor=Color(*colour), alignment={"l": 0, "c": 1, "r": 2}[align], splitLongWords=1,
        spaceShrinkage=0, **more,
    )  # fmt: skip


BODY = style()
CENTRED = style(align="c")
STRONG = style(bold=True)
LABEL = style(colour=GREY)
SMALL = style(SMALLEST, colour=GREY)


LINE, MOST_IN_LINE = 36, 400
_ENDLESS = re.compile(r"\S{1000,}")
"""A word that fills pages: to find where each of its lines ends letter by letter would take minutes."""


class Markup(str):
    """Words in ReportLab's markup; any other string is still to be escaped."""

    __slots__ = ()


def joined(parts: Iterable[Markup], between: str = "") -> Markup:
    """Pieces of markup one after the other, with something between that needs no escaping."""
    return Markup(between.join(parts))


@dataclass(slots=True)
class Setter:
    """Sets the words of one document, and remembers which characters it had to replace."""

    faces: Faces
    replaced: set[str] = field(default_factory=set)
    _widths: dict[tuple[str, str], float] = field(default_factory=dict)

    def clean(self, text: str) -> str:
        """The words as they can be printed; what has no end of a word for pages on end is parted into lines."""
        return _ENDLESS.sub(_in_lines, printable(text, self.faces, self.replaced))

    def width(self, text: str, look: Style = BODY) -> float:
        """How wide words are in one line."""
        key = (text, look.fontName)
        if key not in self._widths:
            found = (self.faces.find(character, look.fontName == BOLD) for character in self.clean(text))
            self._widths[key] = sum(one[1] for one in found if one)
        return float(look.fontSize) * self._widths[key]

    def fitted(self, text: str, look: Style, width: float) -> str:
        """One line no wider than that: what does not fit gives way to an ellipsis."""
        whole = self.clean(text[:MOST_IN_LINE]).replace("\n", " ")
        if self.width(whole, look) > width:
            while whole and self.width(whole + "…", look) > width:
                whole = whole[:-1]
            whole = whole.rstrip() + "…"
        return whole

    def markup(self, text: str, bold: bool = False) -> Markup:
        """Words as markup: printable, escaped, each character in a font that has it."""
        if isinstance(text, Markup):
            return text
        clean = self.clean(text)
        if clean.isascii():
            return Markup(escape(clean).replace("\n", "<br/>"))
        parts = []
        for font, characters in groupby(clean, lambda character: self._font(character, bold)):
            part = escape("".join(characters)).replace("\n", "<br/>")
            parts.append(f'<font name="{font}">{part}</font>' if font else part)
        return Markup("".join(parts))

    def _font(self, character: str, bold: bool) -> str:
        """The font of a character; nothing for that of the paragraph."""
        found = None if character.isascii() else self.faces.find(character, bold)
        return found[0] if found and found[0] != self.faces.name(bold) else ""

    def bold(self, text: str) -> Markup:
        """Words in bold."""
        return Markup(f"<b>{self.markup(text, bold=True)}</b>")

    def grey(self, text: str) -> Markup:
        """Words that stand back."""
        return coloured(self.markup(text), GREY)

    def paragraph(self, text: str, look: Style = BODY) -> Any:
        """Words that wrap."""
        return Paragraph(self.markup(text, look.fontName == BOLD), look)

    def cell(self, text: str, look: Style, room: float) -> Any:
        """Words in a table: a paragraph where they may wrap or change their look."""
        if isinstance(text, Markup) or "\n" in text:
            return self.paragraph(text, look)
        clean = self.clean(text)
        plain = clean.isascii() or not any(self._font(character, look.fontName == BOLD) for character in clean)
        return clean if plain and self.width(clean, look) <= room else self.paragraph(clean, look)


def _in_lines(word: Match[str]) -> str:
    text = word[0]
    return "\n".join(text[start : start + LINE] for start in range(0, len(text), LINE))


def coloured(text: Markup, colour: Colour) -> Markup:
    """Markup in a colour."""
    return Markup(f'<font color="#{"".join(f"{round(part * 255):02x}" for part in colour)}">{text}</font>')


def mark(shape: str, room: int) -> Markup:
    """A shape of the pen in a line of words, over so many blanks; behind the first, or it may end the line before."""
    return Markup(f'{GLUE}<onDraw name="mark" label="{shape}"/>{GLUE * (room - 1)}')

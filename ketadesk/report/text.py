"""Words into lines: measured, wrapped, each character in the font that has it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from ketadesk.report.fonts import Faces, printable

Colour = tuple[float, float, float]

INK: Colour = (0.07, 0.09, 0.13)
GREY: Colour = (0.29, 0.33, 0.40)
GREEN: Colour = (0.02, 0.42, 0.37)
RED: Colour = (0.66, 0.09, 0.09)

SMALLEST = 8.5


@dataclass(frozen=True, slots=True)
class Style:
    """How words look. `rise` lifts them off the line; `mark` draws a shape instead of them, or around them."""

    size: float = 9
    bold: bool = False
    colour: Colour = INK
    struck: bool = False
    rise: float = 0
    mark: str = ""

    @property
    def leading(self) -> float:
        """From one line to the next."""
        return round(self.size * (1.5 if self.mark == "badge" else 1.25), 1)


BODY = Style()
STRONG = Style(bold=True)
LABEL = Style(colour=GREY)
SMALL = Style(size=SMALLEST, colour=GREY)
HEADER = Style(size=SMALLEST, bold=True, colour=GREY)
RAISED = Style(size=SMALLEST, rise=2.6)
BADGE = Style(size=SMALLEST, mark="badge")

Piece = tuple[str, Style]
Rich = tuple[Piece, ...]

_MARKS = {"triangle": 8.5, "systolic": 7, "diastolic": 7, "dot": 6, "shade": 11, "bolus": 8}
"""Shapes that stand in a line of words, and the room they take."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look and one font at a place in a line."""

    x: float
    width: float
    text: str
    font: str
    style: Style


@dataclass(frozen=True, slots=True)
class Line:
    """Runs on one base line."""

    runs: tuple[Run, ...]
    width: float
    leading: float


def rich(text: str | Rich, style: Style = BODY) -> Rich:
    """Words with one look; what is rich already stays."""
    return ((text, style),) if isinstance(text, str) else text


def joined(parts: Iterable[Rich], between: str, style: Style = BODY) -> Rich:
    """Rich words one after the other with something between."""
    pieces: list[Piece] = []
    for part in parts:
        if pieces:
            pieces.append((between, style))
        pieces.extend(part)
    return tuple(pieces)


_WORD = list[Piece]


@dataclass(slots=True)
class Setter:
    """Sets the words of one document, and remembers which characters it had to replace."""

    faces: Faces
    replaced: set[str] = field(default_factory=set)
    _widths: dict[tuple[str, float, bool], float] = field(default_factory=dict)

    def width(self, text: str, style: Style = BODY) -> float:
        """How wide words are in one line."""
        if style.mark:
            return self._mark_width(text, style)
        key = (text, style.size, style.bold)
        known = self._widths.get(key)
        if known is None:
            find = self.faces.find
            known = self._widths[key] = style.size * sum((find(c, style.bold) or ("", 0.0))[1] for c in text)
        return known

    def _mark_width(self, text: str, style: Style) -> float:
        if style.mark == "badge":
            return max(11.6, self.width(text, replace(style, mark="")) + 6)
        return _MARKS[style.mark]

    def clean(self, text: str) -> str:
        """The words as they can be printed."""
        return printable(text, self.faces, self.replaced)

    def line(self, text: str | Rich, style: Style = BODY) -> Line:
        """Everything in one line, however wide; line breaks become blanks."""
        pieces = [(self.clean(words).replace("\n", " "), look) for words, look in rich(text, style)]
        return self._line(pieces)

    def fitted(self, text: str, style: Style, width: float) -> Line:
        """One line no wider than that: what does not fit gives way to an ellipsis."""
        whole = self.clean(text).replace("\n", " ")
        if self.width(whole, style) > width:
            while whole and self.width(whole + "…", style) > width:
                whole = whole[:-1]
            whole = whole.rstrip() + "…"
        return self._line([(whole, style)])

    def lines(self, text: str | Rich, width: float, style: Style = BODY) -> tuple[Line, ...]:
        """The words wrapped at blanks; a word wider than the line is broken where it must be."""
        lines: list[list[Piece]] = [[]]
        at = 0.0
        blank: Piece | None = None
        for word in self._words(rich(text, style)):
            if isinstance(word, str):
                if word == "\n":
                    lines.append([])
                    at, blank = 0.0, None
                continue
            if word[0][0] == " ":
                blank = word[0]
                continue
            wide = sum(self.width(*piece) for piece in word)
            space = self.width(*blank) if blank and lines[-1] else 0.0
            if lines[-1] and at + space + wide > width + 0.01:
                lines.append([])
                at, space = 0.0, 0.0
            if space and blank:
                lines[-1].append(blank)
            if wide <= width:
                lines[-1].extend(word)
                at += space + wide
            else:
                *whole, last = self._broken(word, width)
                lines[-1].extend(whole[0] if whole else last)
                lines.extend(whole[1:])
                if whole:
                    lines.append(last)
                at = sum(self.width(*piece) for piece in last)
            blank = None
        return tuple(self._line(pieces or [("", style)]) for pieces in lines)

    def _words(self, pieces: Rich) -> Iterator[_WORD | str]:
        """Words (which may change their look inside), single blanks, and line breaks."""
        word: _WORD = []
        for text, style in pieces:
            if style.mark:
                word.append((text, style))
                continue
            for part in re.split(r"( |\n|(?<=[\u2e80-\u9fff\uac00-\ud7af]))", self.clean(text)):
                if part.strip(" \n"):
                    word.append((part, style))
                    continue
                if word:
                    yield word
                    word = []
                if part:
                    yield [(" ", style)] if part == " " else part
        if word:
            yield word

    def _broken(self, word: _WORD, width: float) -> Iterator[_WORD]:
        """A word too wide for the line, in parts that fit."""
        part: _WORD = []
        at = 0.0
        for text, style in word:
            begin = 0
            for index, character in enumerate(text):
                wide = self.width(character, style)
                if at + wide > width and (part or index > begin):
                    part.append((text[begin:index], style))
                    yield part
                    part, at, begin = [], 0.0, index
                at += wide
            part.append((text[begin:], style))
        yield part

    def _line(self, pieces: list[Piece]) -> Line:
        runs: list[Run] = []
        x = 0.0
        for text, style in _merged(pieces):
            if style.mark:
                runs.append(Run(x, self.width(text, style), text, "", style))
                x += runs[-1].width
                continue
            for font, part in self._by_font(text, style.bold):
                runs.append(Run(x, self.width(part, style), part, font, style))
                x += runs[-1].width
        return Line(tuple(runs), x, max(style.leading for _, style in pieces))

    def _by_font(self, text: str, bold: bool) -> Iterator[tuple[str, str]]:
        """Stretches of one font."""
        if text.isascii():
            yield self.faces.name(bold), text
            return
        current, begin = "", 0
        for index, character in enumerate(text):
            found = self.faces.find(character, bold)
            font = found[0] if found else current
            if font != current:
                if index > begin:
                    yield current, text[begin:index]
                current, begin = font, index
        if text[begin:]:
            yield current, text[begin:]


def _merged(pieces: list[Piece]) -> list[Piece]:
    """Neighbours of one look as one piece."""
    merged: list[Piece] = []
    for text, style in pieces:
        if merged and merged[-1][1] is style and not style.mark:
            merged[-1] = (merged[-1][0] + text, style)
        elif text or style.mark or len(pieces) == 1:
            merged.append((text, style))
    return merged

"""Sheets of paper: their sizes, what stands at the head and foot of each, and how a story flows over them."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from io import BytesIO
from typing import Any

from reportlab.pdfgen import canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from ketadesk.report.drill import DRILL, DRILL_WORDS, draw_drill
from ketadesk.report.fonts import REGULAR
from ketadesk.report.pen import GREEN_RULE, RULE, draw_mark, rule
from ketadesk.report.text import GREY, LABEL, SMALL, STRONG, Setter, Style, style

LANGUAGE = "en"


class Paper(StrEnum):
    """The sheets a report is printed on."""

    A4 = "A4"
    LETTER = "Letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return (595.28, 841.89) if self is Paper.A4 else (612.0, 792.0)

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self.size[0] - 2 * SIDE

    def room(self, first: bool) -> float:
        """The height for the story."""
        return self.size[1] - TOP - FOOT - (0 if first else RUNNING)


SIDE, TOP, FOOT = 38.0, 31.0, 54.0
"""The margins, and the room of the footer."""

RUNNING = 23.0
"""The room of the running header from the second page on."""


@dataclass(frozen=True, slots=True)
class Legends:
    """What stands on every page besides its story; the patient's name may be shortened, the rest of it not."""

    setter: Setter
    paper: Paper
    title: str
    name: str
    number: str
    date: str
    seal: str
    printed: str
    notice: str = ""
    drill: bool = False
    small: Style = SMALL
    """How the footer looks."""

    @property
    def marked_title(self) -> str:
        """The title; of a drill, it says so."""
        return f"{DRILL} · {self.title}" if self.drill else self.title

    def draw(self, sheet: "Sheets", page: int, pages: int) -> None:
        """Header and footer of a page."""
        if page > 1:
            self._draw_header(sheet)
        if self.drill:
            look = style(SMALL.fontSize, bold=True, colour=GREY, align="c")
            self._draw_words(sheet, self.paper.size[1] - 20, DRILL_WORDS, look)
        rule(sheet, SIDE, FOOT - 10, self.paper.width, RULE, 0.5)
        seal = f"{DRILL} · {self.seal}" if self.drill else self.seal
        self._draw_pair(
            sheet, FOOT - 21, (seal, self.small), self.small, f" · {self.number} · page {page} of {pages}"
        )
        self._draw_words(sheet, FOOT - 32, self.setter.fitted(self.printed, self.small, self.paper.width), self.small)

    def _draw_header(self, sheet: "Sheets") -> None:
        """Title at the left, patient and date at the right, a rule below."""
        base = self.paper.size[1] - TOP - 9
        title = f"{self.marked_title}{f' · {self.notice}' if self.notice else ''}"
        self._draw_pair(sheet, base, (title, STRONG), LABEL, f" · {self.number} · {self.date}")
        rule(sheet, SIDE, base - 6, self.paper.width, GREEN_RULE, 1.2)

    def _draw_pair(self, sheet: "Sheets", base: float, left: tuple[str, Style], look: Style, tail: str) -> None:
        """Words at the left, the patient at the right as far as there is room."""
        self._draw_words(sheet, base, *left)
        room = self.paper.width - self.setter.width(*left) - 20 - self.setter.width(tail, look)
        name = self.setter.fitted(self.name, look, max(40.0, room))
        self._draw_words(sheet, base, name + tail, style(look.fontSize, colour=GREY, align="r"))

    def _draw_words(self, sheet: "Sheets", base: float, text: str, look: Style) -> None:
        """One line on its base line."""
        words = self.setter.paragraph(text, look)
        words.wrap(self.paper.width, FOOT)
        words.drawOn(sheet, SIDE, base - look.leading + look.fontSize)


class Sheets(canvas.Canvas):  # type: ignore[misc]
    """A canvas that keeps its pages until their number is known, then puts header and footer on each."""

    def __init__(self, *given: Any, legends: Legends, **named: Any) -> None:
        """Begin with the first page."""
        super().__init__(*given, **named)
        self.setNamedCB("mark", draw_mark)
        self._legends = legends
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802
        """Keep a page."""
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        """Finish every page and the document."""
        for number, state in enumerate(self._kept, start=1):
            self.__dict__.update(state)
            self._legends.draw(self, number, len(self._kept))
            super().showPage()
        super().save()


def pdf_of(story: Sequence[Any], legends: Legends, author: str, program: str) -> bytes:
    """The story on its pages as a PDF that carries nothing but what it was given."""
    paper, out = legends.paper, BytesIO()
    document = BaseDocTemplate(
        out, pagesize=paper.size, invariant=1, pageCompression=1, initialFontName=REGULAR, lang=LANGUAGE,
        title=f"{legends.marked_title} · {legends.number} · {legends.date}", author=author, subject=legends.seal,
        creator=program, producer=program,
    )  # fmt: skip
    ground = partial(draw_drill, size=paper.size) if legends.drill else _blank
    whole = partial(Frame, SIDE, FOOT, paper.width, leftPadding=0, rightPadding=0, topPadding=0, bottomPadding=0)
    document.addPageTemplates([
        PageTemplate("first", [whole(paper.room(first=True))], onPage=ground, autoNextPageTemplate="later"),
        PageTemplate("later", [whole(paper.room(first=False))], onPage=ground),
    ])  # fmt: skip
    document.build(list(story), canvasmaker=partial(Sheets, legends=legends))
    return out.getvalue()


def _blank(_sheet: canvas.Canvas, _document: BaseDocTemplate) -> None:
    """Nothing lies behind the story."""

"""The register on paper: a title, tables that run over as many pages as they need, and lines to sign on."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reportlab.platypus import PageBreak, Spacer

from ketadesk.domain.register_tables import Row, Table
from ketadesk.report.fonts import faces_of
from ketadesk.report.layout import Column, Flow, table
from ketadesk.report.page import Legends, Paper, pdf_of
from ketadesk.report.text import BODY, LABEL, SMALLEST, STRONG, Setter, Style, style

CELL, NUMBER = style(SMALLEST), style(SMALLEST, align="r")
GUTTER, NARROWEST, ROOMY = 7.0, 22.0, 92.0
"""Points beside the words of a column, the least of one, and the most of one that shares the rest."""
SIGNED = "Read and found right:  ____________________________    date  ______________"


@dataclass(frozen=True, slots=True)
class Heading:
    """What the paper is, about what, of whom, and when it was printed."""

    title: str
    about: str
    clinic: str
    printed: str


@dataclass(frozen=True, slots=True)
class Part:
    """One table with its name, and what is said above and below it."""

    name: str
    rows: Table
    before: str = ""
    after: str = ""


def register_paper(heading: Heading, parts: Sequence[Part], paper: Paper, fonts: Path) -> bytes:
    """The paper as PDF, each part on a page of its own; equal arguments give equal bytes."""
    faces = faces_of(fonts)
    faces.register()
    setter = Setter(faces)
    about = " · ".join(filter(None, (heading.about, heading.clinic)))
    title = setter.paragraph(heading.title, style(16, bold=True, leading=22))
    story: list[Flow] = [title, setter.paragraph(about, LABEL)]
    for place, part in enumerate(parts):
        story += [PageBreak()] if place else []
        story += [Spacer(0, 8), *_part(setter, part, paper.width)]
    if not parts:
        story += [Spacer(0, 8), setter.paragraph("Nothing is in the register yet.", BODY)]
    story += [Spacer(0, 26), setter.paragraph(SIGNED, BODY), Spacer(0, 14), setter.paragraph(SIGNED, BODY)]
    legends = Legends(
        setter, paper, f"Controlled-drug register: {heading.title}", heading.clinic or "KetaDesk", heading.about, "",
        "", heading.printed,
    )  # fmt: skip
    return pdf_of(story, legends, "KetaDesk", "KetaDesk")


def _part(setter: Setter, part: Part, width: float) -> list[Flow]:
    flows = [setter.paragraph(part.name, STRONG)] if part.name else []
    flows += [setter.paragraph(part.before, LABEL)] if part.before else []
    if part.rows.rows:
        flows += [Spacer(0, 4), table(setter, _columns(setter, part.rows, width), part.rows.rows, padding=2.4)]
    else:
        flows.append(setter.paragraph("No line.", BODY))
    return [*flows, *([Spacer(0, 4), setter.paragraph(part.after, LABEL)] if part.after else [])]


def _columns(setter: Setter, rows: Table, width: float) -> list[Column]:
    """Each column as wide as its words, the wide ones sharing what is left in proportion to theirs."""
    wanted = [_wanted(setter, rows, place) for place in range(len(rows.head))]
    narrow, wide = (sum(one for one in wanted if (one > ROOMY) is many) for many in (False, True))
    left = width - narrow
    if wide and left >= ROOMY:
        widths = [one * left / wide if one > ROOMY else one for one in wanted]
    else:
        widths = [one * width / sum(wanted) for one in wanted]
    return [Column((name,), widths[place], _look(rows, place)) for place, name in enumerate(rows.head)]


def _wanted(setter: Setter, rows: Table, place: int) -> float:
    look = _look(rows, place)
    longest = max((setter.width(_first_line(row, place), look) for row in rows.rows), default=0.0)
    return max(longest, setter.width(rows.head[place], look), NARROWEST) + GUTTER


def _first_line(row: Row, place: int) -> str:
    return row[place].partition("\n")[0]


def _look(rows: Table, place: int) -> Style:
    return NUMBER if place in rows.numbers else CELL

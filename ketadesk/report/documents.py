"""The session report as a PDF. Equal arguments give equal bytes: nothing here reads a clock or remembers a print."""

from dataclasses import dataclass, replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from ketadesk.domain.chart import trend_of
from ketadesk.domain.record import Record
from ketadesk.domain.summary import endings, reckoned_at
from ketadesk.domain.timing import clock_time, day
from ketadesk.report.blocks import Block, Space, Table
from ketadesk.report.evidence import evidence
from ketadesk.report.fonts import REGULAR, faces_of
from ketadesk.report.page import Dealer, Frame, Legends, Paper, Placed, draw_pages
from ketadesk.report.sections import TITLE, Source, events_below, front
from ketadesk.report.text import SMALL, Setter

LANGUAGE = "en"
PLOT_LOWEST, PLOT_HIGHEST = 104.0, 240.0
"""Between these heights the plot takes the room that the first page has left."""

LOOSENESS = (1.8, 1.2, 0.6, 0.0)
"""How much more than the least room readings and gaps are given: the most that costs no page is taken."""

BETWEEN_PARTS = 12.0

MISSING_FONT = "Characters shown as [U+…] need a font this computer does not have."


@dataclass(frozen=True, slots=True)
class Seal:
    """What the footer says of the record and of this printing; the head of the chain has 64 hex digits."""

    record_hash: str
    printed_at: datetime
    printed_by: str | None
    program: str


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document, and what the person who prints it should be told."""

    pdf: bytes
    remarks: tuple[str, ...]


def session_report(record: Record, seal: Seal, paper: Paper, fonts: Path) -> Printed:
    """The printed report of one session: the story on the first page, the evidence on those after it."""
    faces = faces_of(fonts)
    faces.register()
    setter, frame = Setter(faces), Frame(paper)
    now = reckoned_at(record, seal.printed_at)
    source = Source(record, now, setter, frame.width, trend_of(record, now))
    legends = legends_of(source, seal)
    pages = pages_of(source, frame)
    remarks = (MISSING_FONT,) if setter.replaced else ()
    return Printed(drawn(setter, frame, pages, legends, seal), remarks)


def pages_of(source: Source, frame: Frame) -> list[list[Placed]]:
    """All blocks on their pages: the story on the first, the evidence after it, as loose as costs no page."""
    blocks, chart = front(source)
    rest = evidence(source)
    if source.setter.replaced:
        rest += [Space(9), source.words(MISSING_FONT, SMALL)]
    room = frame.room(first=True)
    least = _height(blocks) - (chart.plot - PLOT_LOWEST if chart else 0)
    if least > room:
        blocks[-1:] = events_below(source)
        least = room
    if chart is not None:
        after = BETWEEN_PARTS + _height(rest)
        spare = room - least - (after if least + after <= room else 0)
        chart.plot = min(PLOT_HIGHEST, PLOT_LOWEST + spare)
    return min((_dealt(frame, blocks, [_loosened(one, by) for one in rest]) for by in LOOSENESS), key=len)


def _height(blocks: list[Block]) -> float:
    return sum(block.height for block in blocks)


def _dealt(frame: Frame, story: list[Block], rest: list[Block]) -> list[list[Placed]]:
    """The evidence begins a page, unless all of it fits below the story or the story went over its page."""
    dealer = Dealer(frame)
    dealer.deal(story)
    if len(dealer.pages) == 1 and dealer.left < _height(rest) + BETWEEN_PARTS:
        dealer.turn()
    dealer.deal([Space(BETWEEN_PARTS), *rest])
    return dealer.pages


def _loosened(block: Block, by: float) -> Block:
    """The same with more room, where it may have more."""
    if isinstance(block, Table) and block.elastic:
        return replace(block, padding=block.padding + by)
    return Space(block.height + 3 * by) if isinstance(block, Space) else block


def legends_of(source: Source, seal: Seal) -> Legends:
    """Header and footer of every page."""
    digits = "·".join(seal.record_hash[at : at + 4] for at in (0, 4, 8))
    zone = source.record.zone
    printed = f"Printed {day(seal.printed_at, zone)} {clock_time(seal.printed_at, zone)}"
    by = f" by {seal.printed_by}" if seal.printed_by else ""
    count = len(source.record.entries)
    notice = " · ".join("VOID" if one.void else one.title for one in endings(source.record))
    return Legends(
        title=TITLE,
        name=source.patient.name,
        number=f"MRN {source.patient.mrn}",
        date=source.date,
        seal=f"Record {digits} · {count} {'entry' if count == 1 else 'entries'} · chain verified",
        printed=f"{printed}{by} · {seal.program}",
        notice=notice,
    )


def drawn(setter: Setter, frame: Frame, pages: list[list[Placed]], legends: Legends, seal: Seal) -> bytes:
    """The pages as a PDF that carries nothing but what it was given."""
    out = BytesIO()
    canvas: Any = Canvas(
        out, pagesize=frame.paper.size, invariant=1, pageCompression=1, initialFontName=REGULAR, lang=LANGUAGE
    )
    canvas.setTitle(f"{legends.title} · {legends.number} · {legends.date}")
    canvas.setAuthor(seal.printed_by or seal.program)
    canvas.setCreator(seal.program)
    canvas.setProducer(seal.program)
    canvas.setSubject(legends.seal)
    draw_pages(canvas, setter, frame, pages, legends)
    canvas.save()
    return out.getvalue()

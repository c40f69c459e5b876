"""The session report as a PDF. Equal arguments give equal bytes: nothing here reads a clock or remembers a print."""

from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.platypus import PageBreak, Spacer

from ketadesk.domain.chart import trend_of
from ketadesk.domain.record import Record
from ketadesk.domain.summary import endings, reckoned_at
from ketadesk.domain.timing import clock_time, day
from ketadesk.report.evidence import evidence
from ketadesk.report.fonts import faces_of
from ketadesk.report.layout import Flow, height
from ketadesk.report.page import Legends, Paper, pdf_of
from ketadesk.report.sections import TITLE, events_and_scales, events_below, front
from ketadesk.report.source import Seal as Seal
from ketadesk.report.source import Source
from ketadesk.report.text import SMALL, Setter

PLOT_LOWEST, PLOT_HIGHEST = 104.0, 240.0
"""Between these heights the plot takes the room that the first page has left."""

LOOSE = 1.0
"""How much more room than the least the rows of the evidence are given where that costs no page."""

BETWEEN_PARTS = 12.0

MISSING_FONT = "Characters shown as [U+…] need a font this computer does not have."


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document, and what the person who prints it should be told."""

    pdf: bytes
    remarks: tuple[str, ...]


def session_report(record: Record, seal: Seal, paper: Paper, fonts: Path) -> Printed:
    """The printed report of one session: the story on the first page, the evidence on those after it."""
    faces = faces_of(fonts)
    faces.register()
    now = reckoned_at(record, seal.printed_at)
    source = Source(record, now, Setter(faces), paper.width, trend_of(record, now), seal)
    story = story_of(source, paper)
    pdf = pdf_of(story, legends_of(source, seal, paper), seal.printed_by or seal.program, seal.program)
    return Printed(pdf, (MISSING_FONT,) if source.setter.replaced else ())


def story_of(source: Source, paper: Paper) -> list[Flow]:
    """The first page and the evidence, which begins a page unless all of it fits below or the story went over."""
    story, chart = front(source)
    events, rest = events_and_scales(source), _evidence(source, paper)
    room, needed = paper.room(first=True), BETWEEN_PARTS + height(rest, paper.width)
    least = height([*story, *events], paper.width) - (chart.plot - PLOT_LOWEST if chart else 0)
    over = least > room
    below = over or least + needed <= room
    if chart is not None:
        spare = 0.0 if over else room - least - (needed if below else 0)
        chart.plot = min(PLOT_HIGHEST, PLOT_LOWEST + max(0.0, spare - 0.1))
    story += events_below(source) if over else events
    return [*story, Spacer(0, BETWEEN_PARTS) if below else PageBreak(), *rest, *_missing(source)]


def _evidence(source: Source, paper: Paper) -> list[Flow]:
    """The evidence with more room than the least, unless only the least leaves it on one page."""
    loose, room = evidence(replace(source, loose=LOOSE)), paper.room(first=False)
    if height(loose, paper.width) <= room:
        return loose
    least = evidence(source)
    return least if height(least, paper.width) <= room else loose


def _missing(source: Source) -> list[Flow]:
    """What is said where characters had to be replaced."""
    return [Spacer(0, 9), source.words(MISSING_FONT, SMALL)] if source.setter.replaced else []


def _revision(seal: Seal) -> list[str]:
    """Which revision of a signed paper this is, once there is more than the first."""
    return [f"Revision {len(seal.revisions)}"] if len(seal.revisions) > 1 else []


def legends_of(source: Source, seal: Seal, paper: Paper) -> Legends:
    """Header and footer of every page."""
    digits = "·".join(seal.record_hash[at : at + 4] for at in (0, 4, 8))
    zone = source.record.zone
    printed = f"Printed {day(seal.printed_at, zone)} {clock_time(seal.printed_at, zone)}"
    by = f" by {seal.printed_by}" if seal.printed_by else ""
    count = len(source.record.entries)
    lines = f"{count} {'entry' if count == 1 else 'entries'}"
    return Legends(
        source.setter,
        paper,
        title=TITLE,
        name=source.patient.name,
        number=f"MRN {source.patient.mrn}",
        date=source.date,
        seal=f"Record {source.record.session_id} {digits} · {lines} · chain verified",
        printed=f"{printed}{by} · {seal.program}",
        notice=" · ".join([*_revision(seal), *("VOID" if one.void else one.title for one in endings(source.record))]),
        drill=seal.drill,
    )

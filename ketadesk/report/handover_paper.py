"""The handover on one sheet: what fits is said whole, older lines give way to their number; colour says nothing."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from reportlab.platypus import Spacer

from ketadesk.domain.handover import Fact, Handover, Moment, Sign
from ketadesk.domain.timing import clock_time, day
from ketadesk.report.documents import MISSING_FONT, Printed
from ketadesk.report.fonts import faces_of
from ketadesk.report.layout import BETWEEN, Column, Flow, bare, height, paint, table
from ketadesk.report.page import Legends, Paper, pdf_of
from ketadesk.report.pen import DARK
from ketadesk.report.text import GREY, Markup, Setter, joined, style

TITLE = "Handover"
SIZES = (12.0, 11.0, 10.0, 9.0)
"""Points of the words, the largest that fits."""
LEAST = SIZES[-1]
LONGEST_LINE, LONGEST_FACT = 160, 260
"""Letters of one line of a list and of one fact; what is longer is read in the record."""
MOST_OPEN = 6
"""So many events that are not resolved are named."""
SMALL = style(LEAST, colour=GREY)
UNITS = frozenset({"mmHg", "/min", "%", "°C", "L/min"})
"""Units stand with the name of the sign; the word of a scale stands with its time."""


@dataclass(frozen=True, slots=True)
class Printing:
    """Of whose record, for whom, when and by which program a sheet is printed."""

    clinic: str
    zone: ZoneInfo
    printed_at: datetime
    printed_by: str
    program: str
    paper: Paper
    fonts: Path
    drill: bool = False


def handover_paper(handover: Handover, printing: Printing) -> Printed:
    """One page, always; equal arguments give equal bytes."""
    faces = faces_of(printing.fonts)
    faces.register()
    setter = Setter(faces)
    story = _fitted(handover, setter, printing)
    return Printed(
        pdf_of(story, _legends(handover, setter, printing), printing.printed_by, printing.program),
        (MISSING_FONT,) if setter.replaced else (),
    )


def _fitted(handover: Handover, setter: Setter, printing: Printing) -> list[Flow]:
    """In the largest words in which everything fits; else in the smallest with as many lines as fit."""
    paper = printing.paper
    room = paper.room(first=True) - 2
    longest = max(map(len, (handover.moves, handover.medications, handover.events, handover.notes)))

    def made(size: float, lines: int) -> list[Flow]:
        return _Sheet(setter, paper.width, size, lines).story(handover, printing)

    for size in SIZES:
        if height(made(size, longest), paper.width) <= room:
            return made(size, longest)
    counts = range(longest)
    fitting = bisect_right(counts, room, key=lambda lines: height(made(LEAST, lines), paper.width))
    return made(LEAST, max(0, fitting - 1))


def _legends(handover: Handover, setter: Setter, printing: Printing) -> Legends:
    at = f"{day(printing.printed_at, printing.zone)} {clock_time(printing.printed_at, printing.zone)}"
    printed = " · ".join(filter(None, (f"Printed {at} by {printing.printed_by}", printing.clinic, printing.program)))
    return Legends(
        setter, printing.paper, TITLE, handover.patient.name, f"MRN {handover.patient.mrn}",
        day(printing.printed_at, printing.zone), "A copy of the record, not a monitor", printed,
        drill=printing.drill, small=SMALL,
    )  # fmt: skip


def clipped(text: str, longest: int) -> str:
    """Words up to a length; that there is more is said."""
    return text if len(text) <= longest else f"{text[:longest].rstrip()}… (whole in the record)"


@dataclass(frozen=True, slots=True)
class _Sheet:
    """The sheet in words of one size, with so many lines of each list."""

    setter: Setter
    width: float
    size: float
    lines: int

    @property
    def _half(self) -> float:
        return (self.width - BETWEEN) / 2

    @property
    def _wide(self) -> float:
        """The right part of what is not halved: signs need the room."""
        return (self.width - BETWEEN) * 0.53

    def story(self, handover: Handover, printing: Printing) -> list[Flow]:
        """All parts from the top."""
        half, wide, signs = self._half, self._wide, self._signs(handover.signs)
        narrow = self.width - BETWEEN - wide
        left = [*self._heading("WHO AND WHAT IS ORDERED"), self._facts(handover.facts, narrow)]
        right = [*self._heading("LAST VALUES"), signs, Spacer(0, 4), self._facts(handover.pressures, wide)]
        drug = [*self._heading("KETAMINE"), self._facts(handover.ketamine, half)]
        moves = self._list("START, PAUSES, RATE, STOP", handover.moves)
        given = self._list("OTHER MEDICATION", handover.medications)
        events = [*self._list("EVENTS", handover.events), Spacer(0, 2), self._open(handover)]
        notes = self._list("NOTES OF THE LAST HOUR", handover.notes)
        return [
            *self._head(handover), *self._pair(left, right, wide),
            *self._pair([*drug, Spacer(0, 7), *given], moves, half),
            *self._pair(events, notes, half), Spacer(0, 8), self._words(handover.foot, bold=True),
        ]  # fmt: skip

    def _head(self, handover: Handover) -> list[Flow]:
        patient, setter = handover.patient, self.setter
        words = clipped(patient.allergies_in_words(), LONGEST_FACT)
        return [
            setter.paragraph(f"{TITLE} · {patient.name}", style(self.size + 6, bold=True)),
            self._words(handover.person), Spacer(0, 3),
            setter.paragraph(handover.phase, style(self.size + 3, bold=True)),
            setter.paragraph(words, style(self.size + 2, bold=bool(patient.allergies))),
        ]  # fmt: skip

    def _pair(self, left: list[Flow], right: list[Flow], width: float) -> list[Flow]:
        """Two parts side by side, whatever their height: the sheet is measured as a whole."""
        gap = ("RIGHTPADDING", (0, 0), (0, 0), BETWEEN)
        return [Spacer(0, 7), bare([[left, right]], (self.width - width, width), gap)]

    def _words(self, text: str, bold: bool = False) -> Flow:
        return self.setter.paragraph(text, style(self.size, bold=bold))

    def _heading(self, text: str) -> list[Flow]:
        return [self.setter.paragraph(text, style(self.size, bold=True, colour=GREY)), Spacer(0, 2)]

    def _facts(self, facts: Iterable[Fact], width: float) -> Flow:
        label = self.size * 6.7
        columns = (Column((), label, style(self.size, colour=GREY)), Column((), width - label, style(self.size)))
        rows = [(name, clipped(value, LONGEST_FACT)) for name, value in facts]
        return table(self.setter, columns, rows, padding=0.6, ruled=False)

    def _signs(self, signs: Sequence[Sign]) -> Flow:
        name, value = self.size * 6.8, self.size * 5.4
        columns = (
            Column((), name, style(self.size, colour=GREY)), Column((), value, style(self.size + 1, bold=True)),
            Column((), self._wide - name - value, style(self.size)),
        )  # fmt: skip
        rows = []
        for one in signs:
            scored = one.unit if one.unit not in UNITS else ""
            known, unread = (one.value, "") if one.time else ("", one.value)
            since = " · ".join(filter(None, (unread, one.time, one.ago, scored, one.outside, one.since_then)))
            name_and_unit = f"{one.name} {one.unit}" if one.unit in UNITS else one.name
            rows.append((name_and_unit, known, clipped(since, LONGEST_LINE)))
        made = table(self.setter, columns, rows, padding=0.6)
        made.setStyle([("LINEABOVE", (0, 0), (-1, 0), 0.4, paint(DARK))])
        return made

    def _open(self, handover: Handover) -> Flow:
        """What is not resolved, the latest first; what finds no room is counted."""
        still = [clipped(moment.text, LONGEST_LINE) for moment in reversed(handover.open_events)]
        more = len(still) - MOST_OPEN
        rest = f"; and {more} more in the record" if more > 0 else ""
        words = f"Not resolved: {'; '.join(still[:MOST_OPEN])}{rest}" if still else "Nothing unresolved."
        return self._words(words, bold=bool(still))

    def _list(self, title: str, moments: Sequence[Moment]) -> list[Flow]:
        """The latest first; the older ones that find no room are counted."""
        shown = list(reversed(moments))[: self.lines]
        flows = self._heading(title)
        if not moments:
            return [*flows, self._words("none recorded")]
        rows = [(moment.time, self._line(moment)) for moment in shown]
        time = max([self.setter.width(moment.time, style(self.size)) for moment in shown], default=0.0) + 9
        columns = Column((), time, style(self.size)), Column((), self._half - time, style(self.size))
        flows += [table(self.setter, columns, rows, padding=0.6, ruled=False)] if rows else []
        more = len(moments) - len(shown)
        return [*flows, self._words(f"and {more} more in the record")] if more else flows

    def _line(self, moment: Moment) -> Markup:
        words = self.setter.markup(clipped(" ".join(moment.text.split()), LONGEST_LINE))
        return joined([words, self.setter.grey(moment.by)], " · ")

"""A flowsheet to be written on by hand when the computer cannot be used: patient and due times are printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab.platypus import KeepTogether, Spacer

from ketadesk.domain.dose import bag_at, order_at
from ketadesk.domain.foreseen import Foreseen, foreseen
from ketadesk.domain.heading import patient_in_words
from ketadesk.domain.quantity import plain
from ketadesk.domain.record import Record
from ketadesk.domain.summary import NOT_RECORDED
from ketadesk.domain.timing import clock_time, day
from ketadesk.domain.words import bag_in_words, order_in_words, order_rates_in_words
from ketadesk.report.documents import MISSING_FONT, Printed
from ketadesk.report.fonts import faces_of
from ketadesk.report.handover_paper import LEAST, LONGEST_FACT, SMALL, Printing, clipped
from ketadesk.report.layout import BETWEEN, Flow, bare, facts, height, paint
from ketadesk.report.page import Legends, Paper, pdf_of
from ketadesk.report.pen import DARK
from ketadesk.report.text import GREY, Setter, style

TITLE = "Flowsheet for paper"
ROW = 20.5
"""Points of a row that one writes on by hand: more than seven millimetres."""
BLANK_ROWS = 2
"""At least so many rows without a time."""
ACTS = ("Start", "Pause", "Resume", "Pause", "Resume", "Rate", "Stop, volume")
DRUGS, WASTES, NOTES = 3, 2, 2
TIME, PRESSURE, SIGN, INITIALS = 92.0, 62.0, 44.0, 42.0
TITLES = 26.0
"""Widths of the columns; the scales share the rest. Two lines of titles are so high."""
HINT = (
    "Write the time beside each row that is charted. ≈: hangs on a start or stop that is only planned."
    " Enter it later: Ctrl+Shift+E."
)
HEAD, CELL = style(LEAST, bold=True, colour=GREY), style(LEAST)


@dataclass(frozen=True, slots=True)
class _Column:
    title: str
    width: float
    sets: str = ""


def blank_sheet(record: Record, now: datetime, printing: Printing) -> Printed:
    """One page, two where the times ask for it; equal arguments give equal bytes."""
    faces = faces_of(printing.fonts)
    faces.register()
    setter = Setter(faces)
    sheet = _Blank(setter, record, now, printing.paper)
    at = f"{day(printing.printed_at, printing.zone)} {clock_time(printing.printed_at, printing.zone)}"
    printed = " · ".join(filter(None, (f"Printed {at} by {printing.printed_by}", printing.clinic, printing.program)))
    legends = Legends(
        setter, printing.paper, TITLE, record.opened.patient.name, f"MRN {record.opened.patient.mrn}",
        day(printing.printed_at, printing.zone), f"To be written on · session {record.session_id}", printed,
        drill=printing.drill, small=SMALL,
    )  # fmt: skip
    pdf = pdf_of(sheet.story(), legends, printing.printed_by, printing.program)
    return Printed(pdf, (MISSING_FONT,) if setter.replaced else ())


@dataclass(frozen=True, slots=True)
class _Blank:
    """The parts of the sheet."""

    setter: Setter
    record: Record
    now: datetime
    paper: Paper

    def story(self) -> list[Flow]:
        """Head, rows, and the lines for what is done; blank rows fill the page that is left."""
        head, below = [*self._head(), Spacer(0, 6)], [Spacer(0, 8), KeepTogether(self._below())]
        times = foreseen(self.record, self.now)
        taken = height(head, self.paper.width) + height(self._below(), self.paper.width) + 8 + TITLES
        free = self.paper.room(first=True) - taken - 4
        rows = int(free // ROW)
        if rows < len(times) + BLANK_ROWS:
            rows = int((free + self.paper.room(first=False) - TITLES) // ROW) - 1
        return [*head, self._rows(times, max(BLANK_ROWS, rows - len(times))), *below]

    def _head(self) -> list[Flow]:
        record, now, setter = self.record, self.now, self.setter
        patient, order, bag = record.opened.patient, order_at(record, now), bag_at(record, now)
        pairs = [
            ("Order", NOT_RECORDED if order is None else order_in_words(order)),
            ("Rate", NOT_RECORDED if order is None else order_rates_in_words(order, bag)),
            ("Bag", NOT_RECORDED if bag is None else bag_in_words(bag)),
            ("Weight", NOT_RECORDED if record.weight_kg is None else f"{plain(record.weight_kg)} kg"),
            ("Contact", patient.contact or "not asked"),
            ("Protocol", record.rulebook.protocol.name),
        ]
        allergies = clipped(patient.allergies_in_words(), LONGEST_FACT)
        return [
            setter.paragraph(f"{TITLE} · {patient.name}", style(15, bold=True)),
            setter.paragraph(f"{patient_in_words(record)} · room {record.opened.room}", CELL),
            setter.paragraph(allergies, style(11, bold=bool(patient.allergies))), Spacer(0, 3),
            facts(setter, [(name, clipped(value, LONGEST_FACT)) for name, value in pairs], self.paper.width, 52),
            Spacer(0, 3), setter.paragraph(HINT, SMALL),
        ]  # fmt: skip

    def _columns(self) -> list[_Column]:
        rulebook = self.record.rulebook
        scales = [one for one in rulebook.instruments.values() if len(one.items) == 1]
        signs = [("BP mmHg", "vitals"), ("HR /min", "vitals"), ("SpO₂ %", "vitals"), ("RR /min", "vitals"),
                 ("O₂ L/min", "vitals")]  # fmt: skip
        widths = [PRESSURE, *[SIGN] * (len(signs) - 1)]
        rest = self.paper.width - TIME - INITIALS - sum(widths)
        share = rest / (len(scales) or len(signs))
        widths = [*widths, *[share] * len(scales)] if scales else [width + share for width in widths]
        signs += [(f"{one.short} {one.range_in_words}", one.word) for one in scales]
        columns = [_Column(title, width, sets) for (title, sets), width in zip(signs, widths, strict=True)]
        return [_Column("Time", TIME), *columns, _Column("Initials", INITIALS)]

    def _rows(self, times: Sequence[Foreseen], blank: int) -> Flow:
        columns = self._columns()
        told = {one for each in times for one in each.sets}
        rows: list[list[Any]] = [[self.setter.paragraph(one.title, HEAD) for one in columns]]
        if times and times[0].at is None:
            rows.append(["Before the start", *("" for _ in columns[1:])])
            blank -= 1
        rows += [[self._time(one), *(self._due(column, one, told) for column in columns[1:])] for one in times]
        rows += [["" for _ in columns] for _ in range(blank)]
        return self._grid(rows, [one.width for one in columns], repeatRows=1)

    def _time(self, one: Foreseen) -> Any:
        """The time where it is known, else room to write it beside the minutes."""
        of = "" if one.stage == "infusion" else "stop "
        about = "≈ " if one.planned and (one.at is not None or one.stage == "recovery") else ""
        if one.at is None:
            start = "start" if of == "" and one.minutes == 0 else f"{of}+{one.minutes}"
            return self.setter.cell(f"{about}{start}", CELL, TIME - 6)
        words = f"{about}{clock_time(one.at, self.record.zone)} ({of}+{one.minutes})"
        return self.setter.cell(words, CELL, TIME - 6)

    def _due(self, column: _Column, one: Foreseen, told: set[str]) -> str:
        """A dash where the protocol asks other sets at that time and not this one."""
        return "–" if column.sets in told and column.sets not in one.sets else ""

    def _grid(self, rows: list[list[Any]], widths: Sequence[float], **options: Any) -> Flow:
        """Ruled rows that are high enough for a hand."""
        look = [
            ("GRID", (0, 0), (-1, -1), 0.6, paint(DARK)), ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("FONTSIZE", (0, 0), (-1, -1), LEAST), ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ]  # fmt: skip
        return bare(rows, widths, *look, rowHeights=[TITLES, *[ROW] * (len(rows) - 1)], **options)

    def _below(self) -> list[Flow]:
        """Start to stop at the left; drugs, waste and notes at the right."""
        half = (self.paper.width - BETWEEN) / 2
        acts = (("Infusion", 0.26), ("Time", 0.18), ("mL/h, mL", 0.2), ("Why", 0.2), ("Initials", 0.16))
        drugs = (("Time", 0.18), ("Drug, dose, route", 0.42), ("Ordered by", 0.24), ("Initials", 0.16))
        wastes = (("Time", 0.18), ("Waste, mg", 0.42), ("Witness", 0.24), ("Initials", 0.16))
        left = self._table(half, acts, [(act,) for act in ACTS])
        right = self._table(half, drugs, [()] * DRUGS)
        waste = self._table(half, wastes, [()] * WASTES)
        gap = ("RIGHTPADDING", (0, 0), (0, 0), BETWEEN)
        pair = bare([[left, [right, Spacer(0, ROW / 2), waste]]], (half + BETWEEN, half), gap)
        noted = (("Time", 0.1), ("Notes, events", 0.82), ("Initials", 0.08))
        notes = self._table(self.paper.width, noted, [()] * NOTES)
        return [pair, Spacer(0, 8), notes]

    def _table(self, width: float, columns: Sequence[tuple[str, float]], rows: Sequence[tuple[str, ...]]) -> Flow:
        def lines() -> Iterator[list[Any]]:
            yield [self.setter.paragraph(title, HEAD) for title, _ in columns]
            for row in rows:
                yield [*row, *("" for _ in range(len(columns) - len(row)))]

        return self._grid(list(lines()), [width * share for _, share in columns])

"""The controlled-drug register on paper: a product's page, a count sheet, the waste log, the life of one vial."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from pathlib import Path
from zoneinfo import ZoneInfo

from reportlab.platypus import KeepTogether, Spacer

from ketadesk.domain.ledger import Account, Row
from ketadesk.domain.quantity import exactly, plain
from ketadesk.domain.timing import clock_time, date_shown, day
from ketadesk.domain.vials import Held, Line, Vial
from ketadesk.domain.words_register import act_of, details_of
from ketadesk.report.documents import MISSING_FONT
from ketadesk.report.fonts import faces_of
from ketadesk.report.layout import Column, Flow, bare, facts, heading, paint, table
from ketadesk.report.page import Legends, Paper, pdf_of
from ketadesk.report.pen import DARK
from ketadesk.report.text import GREY, LABEL, SMALL, SMALLEST, Setter, style

PLAIN, RIGHT = style(SMALLEST), style(SMALLEST, align="r")
SUM = style(SMALLEST, bold=True, align="r")
EMPTY = "Nothing was written in this period."
KIND = "controlled drugs"
WRITING = 7.0
"""Room above and below the words of a row in which one writes by hand."""

FACT = 120.0
"""The width of a fact's label."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What every sheet is printed with: the clinic, who printed when, and which register, by its length and hash."""

    clinic: str
    zone: ZoneInfo
    printed_at: datetime
    printed_by: str
    program: str
    lines: int
    head: str
    paper: Paper
    fonts: Path
    drill: bool = False


def register_page(account: Account, first: date, last: date, sheet: Sheet) -> bytes:
    """A product's lines over a period, each with its balances; opening, in, out, closing; and who checked it."""
    setter = _setter(sheet)
    columns = (
        Column(("Line",), 28, RIGHT), Column(("Happened",), 60, PLAIN), Column(("Act",), 48, PLAIN),
        Column(("Vial",), 44, PLAIN), Column(("In", "mg"), 42, RIGHT), Column(("Out", "mg"), 42, RIGHT),
        Column(("Vial", "mL"), 38, RIGHT), Column(("All vials", "mg"), 50, RIGHT),
        Column(("By", "witness"), 40, PLAIN), Column(("Details",), sheet.paper.width - 392, PLAIN),
    )  # fmt: skip
    opening, closing, came, went = (
        exactly(mg, 1) for mg in (account.opening_mg, account.closing_mg, account.in_mg, account.out_mg)
    )
    rows = [
        ("", date_shown(first), "opening", "", "", "", "", opening, "", "brought forward"),
        *(_of_page(row, exactly(balance, 1), sheet.zone) for row, balance in account.rows),
        ("", date_shown(last), "closing", "", came, went, "", closing, "", "carried forward"),
    ]
    told = [
        ("Product", account.product), ("Opening balance", f"{opening} mg base"),
        ("In · out", f"{came} mg · {went} mg"), ("Closing balance", f"{closing} mg base"),
    ]  # fmt: skip
    story = [
        facts(setter, told, sheet.paper.width, FACT), Spacer(0, 8), table(setter, columns, rows),
        *([] if account.rows else [_words(setter, EMPTY)]),
        _words(setter, "Lines stand in the order in which they were written, in the period of the day of writing."),
        _signatures(setter, ("Checked by", "Second person"), sheet.paper.width),
    ]  # fmt: skip
    return _printed("Controlled-drug register", account.product, _period(first, last), story, setter, sheet)


def count_sheet(vials: Sequence[Held], expected: bool, sheet: Sheet) -> bytes:
    """Every vial that should be here with a box to write into; what the register expects only where wanted."""
    setter, blank = _setter(sheet), 76.0
    told = [Column(("Expected", "mL"), 50, RIGHT)] if expected else []
    room = sheet.paper.width - 62 - 66 - 64 - 62 - sum(one.width for one in told) - 2 * blank
    columns = (
        Column(("Vial",), 62, PLAIN), Column(("Product",), room, PLAIN), Column(("Strength", "mg/mL"), 66, PLAIN),
        Column(("Lot",), 64, PLAIN), Column(("Expires",), 62, PLAIN), *told,
        Column(("Counted", "mL"), blank, PLAIN), Column(("Difference", "mL"), blank, PLAIN),
    )  # fmt: skip
    story: list[Flow] = [
        _words(setter, f"{len(vials)} vials by the register. Write what each holds; a vial that is not there is 0.")
    ]
    for place, (cabinet, held) in enumerate(groupby(vials, lambda one: one.cabinet)):
        rows = [_to_count(one, expected) for one in held]
        made = table(setter, columns, rows, padding=WRITING)
        made.setStyle([("GRID", (-2, 1), (-1, -1), 0.7, paint(DARK))])
        story += [*heading(setter, f"CABINET {cabinet}", 12 if place else 4), made]
    if not vials:
        story.append(_words(setter, "No vial is here by the register."))
    story.append(_signatures(setter, ("Counted by", "Second person"), sheet.paper.width))
    how = "with expected amounts" if expected else "blind: expected amounts are left out"
    return _printed("Count of controlled drugs", how, _today(sheet), story, setter, sheet)


def waste_log(rows: Sequence[Row], first: date, last: date, sheet: Sheet) -> bytes:
    """What was wasted, broken or destroyed: when, how much, of whose session, by whom, who saw it, why."""
    setter = _setter(sheet)
    columns = (
        Column(("Line",), 30, RIGHT), Column(("Happened",), 66, PLAIN), Column(("What",), 60, PLAIN),
        Column(("Vial",), 52, PLAIN), Column(("mL",), 40, RIGHT), Column(("mg",), 44, RIGHT),
        Column(("Session", "patient"), 88, PLAIN), Column(("By", "witness"), 40, PLAIN),
        Column(("Why",), sheet.paper.width - 420, PLAIN),
    )  # fmt: skip
    cells = [_of_waste(row, sheet.zone) for row in rows]
    total = exactly(sum((row.line.mg for row in rows), rows[0].line.mg * 0), 1) if rows else "0"
    story = [
        facts(setter, [("Lines", str(len(rows))), ("In all", f"{total} mg base")], sheet.paper.width, FACT),
        Spacer(0, 8), table(setter, columns, cells) if cells else _words(setter, EMPTY),
        _signatures(setter, ("Checked by", "Second person"), sheet.paper.width),
    ]  # fmt: skip
    return _printed("Waste log", "wasted, broken, destroyed", _period(first, last), story, setter, sheet)


def vial_life(held: Held, rows: Sequence[Row], sheet: Sheet) -> bytes:
    """Everything that happened to one vial, and what it held after each."""
    setter, vial = _setter(sheet), held.vial
    columns = (
        Column(("Line",), 30, RIGHT), Column(("Happened",), 66, PLAIN), Column(("Act",), 66, PLAIN),
        Column(("In, out", "mL"), 50, RIGHT), Column(("In, out", "mg"), 54, RIGHT), Column(("Left", "mL"), 46, RIGHT),
        Column(("Left", "mg"), 54, RIGHT), Column(("By", "witness"), 42, PLAIN),
        Column(("Details",), sheet.paper.width - 408, PLAIN),
    )  # fmt: skip
    story = [
        facts(setter, _vial_facts(held), sheet.paper.width, FACT), Spacer(0, 8),
        table(setter, columns, [_of_life(row, sheet.zone) for row in rows]),
        _signatures(setter, ("Checked by", "Second person"), sheet.paper.width),
    ]  # fmt: skip
    return _printed("Life of a vial", f"{vial.id} · lot {vial.lot}", _today(sheet), story, setter, sheet)


# rows


def _of_page(row: Row, balance: str, zone: ZoneInfo) -> tuple[str, ...]:
    moved, own = row.moved_mg, row.vial is not None
    return (
        str(row.number), _when(row, zone), act_of(row.line), row.line.vial,
        exactly(moved, 1) if moved > 0 else "", exactly(-moved, 1) if moved < 0 else "",
        exactly(row.ml, 2) if own else "", balance, _people(row.line), details_of(row),
    )  # fmt: skip


def _of_waste(row: Row, zone: ZoneInfo) -> tuple[str, ...]:
    line = row.line
    ml = exactly(line.ml, 2) if row.vial is not None else ""
    whose = "\n".join(filter(None, (line.session, line.patient)))
    return (
        str(row.number), _when(row, zone), act_of(line), line.vial, ml, exactly(line.mg, 1), whose, _people(line),
        line.because or "not recorded",
    )  # fmt: skip


def _of_life(row: Row, zone: ZoneInfo) -> tuple[str, ...]:
    ml, mg = (exactly(moved, digits) if moved else "" for moved, digits in ((row.moved_ml, 2), (row.moved_mg, 1)))
    return (
        str(row.number), _when(row, zone), act_of(row.line), ml, mg, exactly(row.ml, 2), exactly(row.mg, 1),
        _people(row.line), details_of(row),
    )  # fmt: skip


def _to_count(held: Held, expected: bool) -> tuple[str, ...]:
    vial = held.vial
    told = (exactly(held.ml, 2),) if expected else ()
    return (vial.id, vial.product, plain(vial.mg_per_ml), vial.lot, date_shown(vial.expires), *told, "", "")


def _vial_facts(held: Held) -> list[tuple[str, str]]:
    vial = held.vial
    return [
        ("Vial", vial.id), ("Product", f"{vial.product} {plain(vial.mg_per_ml)} mg/mL, {plain(vial.ml)} mL"),
        ("Lot, expires", f"{vial.lot}, {date_shown(vial.expires)}"),
        ("From", vial.supplier or "not recorded"), ("Cabinet", held.cabinet),
        ("Holds", f"{exactly(held.ml, 2)} mL = {exactly(held.mg, 1)} mg base"), *_gone(vial, held),
    ]  # fmt: skip


def _gone(vial: Vial, held: Held) -> Iterable[tuple[str, str]]:
    return [] if held.gone is None else [("Gone", f"{held.gone}: vial {vial.id} is not here any more")]


def _when(row: Row, zone: ZoneInfo) -> str:
    """Day and time; below, when it was written, where that is another minute."""
    line = row.line
    words = f"{day(line.at, zone)}\n{clock_time(line.at, zone)}"
    if not row.late:
        return words
    same = day(line.at, zone) == day(line.entered_at, zone)
    written = clock_time(line.entered_at, zone) if same else f"{day(line.entered_at, zone)}"
    return f"{words}\nwritten {written}"


def _people(line: Line) -> str:
    return line.by.code if line.witness is None else f"{line.by.code}\n{line.witness.code}"


def _period(first: date, last: date) -> str:
    return date_shown(first) if first == last else f"{date_shown(first)} to {date_shown(last)}"


def _today(sheet: Sheet) -> str:
    return date_shown(sheet.printed_at.astimezone(sheet.zone).date())


# what stands around them


def _setter(sheet: Sheet) -> Setter:
    faces = faces_of(sheet.fonts)
    faces.register()
    return Setter(faces)


def _words(setter: Setter, text: str) -> Flow:
    return setter.paragraph(text, style(SMALLEST, colour=GREY, spaceBefore=6))


def _signatures(setter: Setter, roles: Sequence[str], width: float) -> Flow:
    """Lines to sign on by hand; they stay together."""
    room = width / len(roles)
    labels = [setter.paragraph(f"{role}: name, signature, date", SMALL) for role in roles]
    lines = [("LINEABOVE", (at * 2, 0), (at * 2, 0), 0.6, paint(DARK)) for at in range(len(roles))]
    cells = [one for label in labels for one in (label, "")][:-1]
    widths = [one for _ in roles for one in (room - 16, 32.0)][:-1]
    return KeepTogether([Spacer(0, 44), bare([cells], widths, *lines, ("TOPPADDING", (0, 0), (-1, -1), 3))])


def _printed(title: str, name: str, date_words: str, body: list[Flow], setter: Setter, sheet: Sheet) -> bytes:
    line = " · ".join(filter(None, (sheet.clinic, name, date_words)))
    story = [setter.paragraph(title, style(15, bold=True, leading=21)), setter.paragraph(line, LABEL), Spacer(0, 10)]
    missing = [_words(setter, MISSING_FONT)] if setter.replaced else []
    printed = f"Printed {day(sheet.printed_at, sheet.zone)} {clock_time(sheet.printed_at, sheet.zone)}"
    head = "·".join(sheet.head[at : at + 4] for at in (0, 4, 8))
    legends = Legends(
        setter, sheet.paper, title, " · ".join(filter(None, (name, sheet.clinic))), KIND, date_words,
        f"Register {head} · {sheet.lines} lines · chain verified",
        f"{printed} by {sheet.printed_by} · {sheet.program}", drill=sheet.drill,
    )  # fmt: skip
    return pdf_of([*story, *body, *missing], legends, sheet.printed_by, sheet.program)

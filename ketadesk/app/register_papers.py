"""The register on paper: which papers there are, and how each comes about."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from ketadesk import __version__, paths
from ketadesk.domain import register_tables as tables
from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import plain
from ketadesk.domain.register import Register
from ketadesk.domain.timing import date_shown, day, wall_time

PAPERS: Mapping[str, str] = MappingProxyType({
    "register-page": "Register page", "count-sheet": "Count sheet, blind",
    "count-sheet-book": "Count sheet with book", "waste-log": "Waste log", "vial-life": "One vial's life",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Period:
    """Two days of the clinic; both belong to it."""

    first: date
    last: date

    def in_words(self) -> str:
        """For the head of a paper."""
        return f"{date_shown(self.first)} to {date_shown(self.last)}"


@dataclass(frozen=True, slots=True)
class Printing:
    """Who prints it, when, on what, for whom."""

    at: datetime
    by: str
    paper: str = "A4"
    clinic: str = ""


def paper_of(name: str, register: Register, zone: ZoneInfo, period: Period, vial: str, printing: Printing) -> bytes:
    """One of the papers as PDF; equal arguments give equal bytes."""
    from ketadesk.report.page import Paper
    from ketadesk.report.register_paper import Heading, Part, register_paper

    if period.first > period.last:
        raise Refused("The period ends before it begins. Correct the days.")
    about, parts = "", []
    if name == "register-page":
        about = period.in_words()
        for product in dict.fromkeys(one.vial.product for one in register.vials.values()):
            wanted = tables.of_product(product, period.first, period.last, zone)
            notes = _balances(register, product, period, zone)
            parts.append(Part(product, tables.lines_table(register, zone, wanted), *notes))
    elif name == "waste-log":
        about = period.in_words()
        parts = [Part("", tables.waste_table(register, zone, period.first, period.last))]
    elif name == "vial-life":
        held = register.held(vial)
        about, one = f"vial {vial}", held.vial
        received = f"{one.product} {plain(one.mg_per_ml)} mg/mL, {plain(one.ml)} mL, lot {one.lot}"
        holds = f"It holds {plain(held.ml)} mL, {plain(held.mg)} mg."
        parts = [Part(received, tables.lines_table(register, zone, tables.of_vial(vial)), after=holds)]
    else:
        about = date_shown(printing.at.astimezone(zone).date())
        parts = [Part("", tables.count_table(register, with_expected=name == "count-sheet-book"))]
    at = f"{day(printing.at, zone)} {wall_time(printing.at, zone)}"
    printed = f"Printed {at} by {printing.by} · KetaDesk {__version__}"
    head = Heading(PAPERS[name], about, printing.clinic, printed)
    return register_paper(head, parts, Paper(printing.paper), paths.resources() / "fonts")


def _balances(register: Register, product: str, period: Period, zone: ZoneInfo) -> tuple[str, str]:
    """What all vials of the product held before the first day, and after the last one."""
    words = []
    for until in (period.first, date.fromordinal(period.last.toordinal() + 1)):
        ml, mg = tables.balance_mg(register, product, until, zone)
        words.append(f"{plain(ml)} mL, {plain(mg)} mg")
    return f"Held before the period: {words[0]}.", f"Held after the period: {words[1]}."

"""The register as files that other people read: CSV, and the sheets that are printed of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from zoneinfo import ZoneInfo

from ketadesk import __version__, paths
from ketadesk.app.desk import Desk
from ketadesk.app.form import Choices, Field, Values
from ketadesk.app.register_forms import day_typed, found_vial, required
from ketadesk.app.reporting import PAPERS
from ketadesk.domain.errors import Refused
from ketadesk.domain.ledger import Row, account_of, by_cabinet, of_vial, products, rows_of, wasted, within
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import plain
from ketadesk.domain.register import Register

HEAD = (
    "line", "happened_utc", "written_utc", "act", "product", "strength_mg_per_ml", "lot", "vial", "ml", "mg",
    "moved_ml", "balance_ml", "balance_mg", "session", "patient", "who", "witness", "reason", "corrects", "cabinet",
    "supplier", "expected_ml",
)  # fmt: skip


def rows_as_csv(rows: Iterable[Row]) -> bytes:
    """Lines of the register for a spreadsheet, moments in UTC."""
    from ketadesk.interop.tables import table_of

    return table_of(HEAD, map(_cells, rows))


def _cells(row: Row) -> tuple[object, ...]:
    line, vial = row.line, row.vial
    witness = "" if line.witness is None else line.witness.code
    of_vial = ("", "", "") if vial is None else (vial.product, _bare(vial.mg_per_ml), vial.lot)
    balances: tuple[object, ...] = ("", "", "")
    if vial is not None:
        balances = (_bare(row.moved_ml), _bare(row.ml), _bare(row.mg))
    cabinet, supplier = line.cabinet, ""
    if line.received is not None:
        cabinet, supplier = line.received.cabinet, line.received.supplier
    ml = _bare(line.ml) if vial is not None else ""
    return (
        row.number, line.at.isoformat(), line.entered_at.isoformat(), line.move.value, *of_vial, line.vial, ml,
        _bare(line.mg), *balances, line.session, line.patient, line.by.code, witness, line.because,
        "" if line.corrects is None else line.corrects, cabinet, supplier,
        "" if line.expected_ml is None else _bare(line.expected_ml),
    )  # fmt: skip


def _bare(value: Decimal) -> Decimal:
    """A number without trailing zeros, still a number."""
    return Decimal(plain(value))


# on paper

SHEETS: Choices = (
    ("page", "Register page"),
    ("count", "Count sheet"),
    ("waste", "Waste log"),
    ("life", "One vial"),
    ("csv", "CSV"),
)
_EXPORTED: Choices = (("all", "the whole register"), ("listed", "what is listed"))
_BLIND: Choices = (("no", "left out"), ("yes", "printed"))
_PERIOD = (Field("first", "From", hint="2026-11-01"), Field("last", "To", hint="2026-11-30"))


def sheet_fields(sheet: str, register: Register) -> tuple[Field, ...]:
    """What is asked before a sheet is made."""
    product = Field("product", "Product", choices=tuple((one, one) for one in products(register)))
    vial = Field("vial", "Vial", choices=(), hint="V1")
    more: Mapping[str, tuple[Field, ...]] = MappingProxyType({
        "page": (product, *_PERIOD), "waste": _PERIOD, "life": (vial,),
        "count": (Field("expected", "What the register expects", choices=_BLIND),),
        "csv": (Field("rows", "Lines", choices=_EXPORTED),),
    })  # fmt: skip
    paper = Field("paper", "Paper (empty: as in the settings)", choices=tuple((one, one) for one in PAPERS))
    return (*more.get(sheet, ()), *((paper,) if sheet not in ("", "csv") else ()))


@dataclass(frozen=True, slots=True)
class Printing:
    """For whom a sheet is made: the person, the clinic, its zone and its paper."""

    by: Staff
    clinic: str
    zone: ZoneInfo
    paper: str


def sheet_of(desk: Desk, values: Values, printing: Printing) -> bytes:
    """The sheet that was asked for as a PDF."""
    from ketadesk.report import register_paper as paper
    from ketadesk.report.page import Paper

    register, now = desk.book.register, desk.clock.now()
    which = required(values, "sheet", "Sheet")
    sheet = paper.Sheet(
        printing.clinic, printing.zone, now, printing.by.name, f"KetaDesk {__version__}", len(register.lines),
        desk.book.head, Paper(values.get("paper") or printing.paper), paths.resources() / "fonts", desk.drill,
    )  # fmt: skip
    rows = rows_of(register)
    if which == "count":
        shown = required(values, "expected", "What the register expects") == "yes"
        return paper.count_sheet(by_cabinet(register), shown, sheet)
    if which == "life":
        held = found_vial(register, required(values, "vial", "Vial"))
        return paper.vial_life(held, of_vial(rows, held.vial.id), sheet)
    first, last = _period(values)
    if which == "waste":
        return paper.waste_log(wasted(within(rows, first, last, printing.zone)), first, last, sheet)
    product = required(values, "product", "Product")
    return paper.register_page(account_of(rows, product, first, last, printing.zone), first, last, sheet)


def _period(values: Values) -> tuple[date, date]:
    first = day_typed(required(values, "first", "From"), "first day")
    last = day_typed(required(values, "last", "To"), "last day")
    if last < first:
        raise Refused("The last day is before the first. Check both.")
    return first, last

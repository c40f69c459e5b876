"""The register as its readers want it: by vial, by lot, line by line, open cases, what expires, one vial's life."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from ketadesk.domain.quantity import plain, rounded
from ketadesk.domain.register import Register, expiring
from ketadesk.domain.timing import date_shown, day, wall_time
from ketadesk.domain.vials import NOTHING, Discrepancy, Held, Line, Move, Vial

Row = tuple[str, ...]
LATE = timedelta(minutes=1)
_OF_SESSION_ONLY = frozenset({Move.GIVE, Move.LEFT})


@dataclass(frozen=True, slots=True)
class Table:
    """Names of columns and the rows below them; the numbers of numeric columns stand at the right."""

    head: Row
    rows: tuple[Row, ...]
    numbers: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Moved:
    """A line with its number, the vial it is about, and that vial's volume before and after."""

    seq: int
    line: Line
    vial: Vial | None
    before_ml: Decimal
    after_ml: Decimal

    @property
    def in_ml(self) -> Decimal:
        """What came into the vial; negative when it went out."""
        return self.after_ml - self.before_ml

    @property
    def in_mg(self) -> Decimal:
        """The same in mg."""
        return NOTHING if self.vial is None else self.in_ml * self.vial.mg_per_ml


def moved(register: Register) -> Iterator[Moved]:
    """Every line with what it did to its vial."""
    held: dict[str, Decimal] = {}
    for seq, (line, (after, _)) in enumerate(zip(register.lines, register.balances, strict=True), 1):
        name = line.received.id if line.received is not None else line.vial
        one = register.vials.get(name)
        yield Moved(seq, line, None if one is None else one.vial, held.get(name, NOTHING), after)
        held[name] = after


def vials_table(held: Iterable[Held], zone: ZoneInfo) -> Table:
    """One row a vial."""
    head = ("Vial", "Product", "mg/mL", "Lot", "Expires", "Cabinet", "Opened", "mL", "mg")
    return Table(head, tuple(_vial_row(one, zone) for one in held), frozenset({2, 7, 8}))


def _vial_row(one: Held, zone: ZoneInfo) -> Row:
    vial = one.vial
    opened = "" if one.opened_at is None else date_shown(one.opened_at.astimezone(zone).date())
    expires = date_shown(vial.expires) + (" expired" if one.expired else "")
    return (vial.id, vial.product, plain(vial.mg_per_ml), vial.lot, expires, one.cabinet, opened,
            *_amounts(one.ml, one.mg))  # fmt: skip


def present_table(register: Register, zone: ZoneInfo) -> Table:
    """The vials that are here."""
    return vials_table(register.present(), zone)


def lots_table(register: Register) -> Table:
    """One row a lot in a cabinet."""
    lots: dict[tuple[str, str, str], list[Held]] = {}
    for one in register.present():
        lots.setdefault((one.vial.product, one.vial.lot, one.cabinet), []).append(one)
    rows = [
        (product, lot, cabinet, date_shown(min(one.vial.expires for one in held)), str(len(held)),
         *_amounts(sum((one.ml for one in held), NOTHING), sum((one.mg for one in held), NOTHING)))
        for (product, lot, cabinet), held in sorted(lots.items())
    ]  # fmt: skip
    return Table(("Product", "Lot", "Cabinet", "Expires", "Vials", "mL", "mg"), tuple(rows), frozenset({4, 5, 6}))


def expiring_table(register: Register, today: date, zone: ZoneInfo) -> Table:
    """The vials whose lot expires within 60 days, or has."""
    return vials_table(expiring(register, today), zone)


def cases_table(register: Register, zone: ZoneInfo) -> Table:
    """The counts that differed and are not closed yet."""
    head = ("Line", "Counted", "Vial", "By", "mL", "mg")
    return Table(head, tuple(_case_row(one, zone) for one in register.open_cases()), frozenset({4, 5}))


def _case_row(case: Discrepancy, zone: ZoneInfo) -> Row:
    return (str(case.seq), wall(case.at, zone), case.vial, case.by.name, *_amounts(case.ml, case.mg))


def wall(at: datetime, zone: ZoneInfo) -> str:
    """A moment as the clinic's clock showed it: 22 Nov 2026 14:38."""
    return f"{day(at, zone)} {wall_time(at, zone)}"


def lines_table(
    register: Register, zone: ZoneInfo, wanted: Callable[[Moved], bool] = lambda _one: True, dated: bool = True
) -> Table:
    """One row a line: when, what, which vial, in and out, why, who, and what the vial then held."""
    head = ("Line", "When", "What", "Vial", "mL", "mg", "Holds mL", "Session", "Who", "Why")
    rows = tuple(_line_row(one, zone, dated) for one in moved(register) if wanted(one))
    return Table(head, rows, frozenset({4, 5, 6}))


def _line_row(one: Moved, zone: ZoneInfo, dated: bool) -> Row:
    line = one.line
    when = wall(line.at, zone) if dated else wall_time(line.at, zone)
    late = "" if line.entered_at - line.at < LATE else f", written {wall(line.entered_at, zone)}"
    ml, mg = amount_of(one)
    vial = line.received.id if line.received is not None else line.vial
    holds = "" if one.vial is None else plain(one.after_ml)
    about = ", ".join(filter(None, (line.session, line.patient)))
    who = line.by.code if line.witness is None else f"{line.by.code}, {line.witness.code}"
    return str(one.seq), f"{when}{late}", what_of(line), vial, ml, mg, holds, about, who, why_of(line)


def what_of(line: Line) -> str:
    """The act, and which line it corrects."""
    return f"{line.move}, corrects {line.corrects}" if line.corrects is not None else str(line.move)


def why_of(line: Line) -> str:
    """Reason, where from or where to."""
    to = f"to {line.cabinet}" if line.move is Move.TRANSFER else ""
    received = line.received
    lot = "" if received is None else f"lot {received.lot}, expires {date_shown(received.expires)}"
    source = "" if received is None or not received.supplier else f"from {received.supplier}"
    return "; ".join(filter(None, (line.because, to, lot, source)))


def amount_of(one: Moved) -> tuple[str, str]:
    """In and out of the vial in mL and mg; what a session gave or wasted in mg, a count as what was counted."""
    line = one.line
    if line.move is Move.COUNT:
        return f"counted {plain(line.ml)}", ""
    if one.in_ml:
        return _signed(one.in_ml), _signed(one.in_mg)
    return "", plain(line.mg) if line.move in _OF_SESSION_ONLY or (line.session and not line.vial) else ""


def _amounts(ml: Decimal, mg: Decimal) -> tuple[str, str]:
    return plain(rounded(ml, 4)), plain(rounded(mg, 3))


def _signed(value: Decimal) -> str:
    return f"{'+' if value > 0 else '−'}{plain(abs(value))}"


def of_day(wanted: date, zone: ZoneInfo) -> Callable[[Moved], bool]:
    """The lines of what happened on a day of the clinic."""
    return lambda one: one.line.at.astimezone(zone).date() == wanted


def of_vial(name: str) -> Callable[[Moved], bool]:
    """The lines about one vial."""
    return lambda one: name in (one.line.vial, one.line.received.id if one.line.received else "")


def of_product(product: str, first: date, last: date, zone: ZoneInfo) -> Callable[[Moved], bool]:
    """The lines about vials of a product in a period; both days belong to it."""

    def wanted(one: Moved) -> bool:
        in_time = first <= one.line.at.astimezone(zone).date() <= last
        return in_time and one.vial is not None and one.vial.product == product

    return wanted


def balance_mg(register: Register, product: str, until: date, zone: ZoneInfo) -> tuple[Decimal, Decimal]:
    """What all vials of a product held at the end of the day before, in mL and mg."""
    earlier = [
        one for one in moved(register)
        if one.vial is not None and one.vial.product == product and one.line.at.astimezone(zone).date() < until
    ]  # fmt: skip
    return sum((one.in_ml for one in earlier), NOTHING), sum((one.in_mg for one in earlier), NOTHING)


def waste_table(register: Register, zone: ZoneInfo, first: date, last: date) -> Table:
    """One row a waste, broken or destroyed vial: how much, of what, who and who saw it."""
    head = ("Line", "When", "What", "Vial", "mg", "Session and patient", "Who", "Witness", "Why")
    kinds = {Move.WASTE, Move.BREAK, Move.DESTROY}
    rows = []
    for one in moved(register):
        line = one.line
        if line.move in kinds and first <= line.at.astimezone(zone).date() <= last:
            mg = one.in_mg.copy_abs() if line.vial else line.mg
            about = ", ".join(filter(None, (line.session, line.patient)))
            witness = "" if line.witness is None else line.witness.name
            rows.append((str(one.seq), wall(line.at, zone), what_of(line), line.vial, plain(mg), about, line.by.name,
                         witness, line.because))  # fmt: skip
    return Table(head, tuple(rows), frozenset({4}))


def count_table(register: Register, with_expected: bool) -> Table:
    """One row a vial with room to write what was counted; what the book says only where it is wanted."""
    book = ("Book mL",) if with_expected else ()
    head = ("Cabinet", "Vial", "Product", "mg/mL", "Lot", "Expires", *book, "Counted mL", "Initials")
    here = sorted(register.present(), key=lambda one: (one.cabinet, one.vial.product, one.vial.id))
    rows = tuple(
        (one.cabinet, one.vial.id, one.vial.product, plain(one.vial.mg_per_ml), one.vial.lot,
         date_shown(one.vial.expires), *((plain(one.ml),) if with_expected else ()), "", "")
        for one in here
    )  # fmt: skip
    return Table(head, rows, frozenset({3, 6}) if with_expected else frozenset({3}))

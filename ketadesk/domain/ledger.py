"""The register as it is read: every line with what it moved and left, by vial, lot, day and product."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from ketadesk.domain.register import Register
from ketadesk.domain.vials import NOTHING, Held, Line, Move, Vial

SOON_DAYS = 60
"""So long before it ends a lot is listed as expiring (engineering choice: time to order, and to use it up)."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line with its number, its vial, what came into the vial (negative: left it), and what the vial holds then.

    What a session did with what it had drawn moves nothing in a vial: `vial` is None.
    """

    number: int
    line: Line
    vial: Vial | None
    moved_ml: Decimal
    moved_mg: Decimal
    ml: Decimal
    mg: Decimal

    @property
    def late(self) -> bool:
        """Whether it was written at another minute than it happened."""
        return abs((self.line.entered_at - self.line.at).total_seconds()) >= 60


@dataclass(frozen=True, slots=True)
class Lot:
    """What is here of a lot, in all or in one cabinet."""

    product: str
    lot: str
    cabinet: str
    vials: int
    ml: Decimal
    mg: Decimal


@dataclass(frozen=True, slots=True)
class Account:
    """A product over a period: each line with what all its vials held after it, in mg, and what came in and went."""

    product: str
    opening_mg: Decimal
    rows: tuple[tuple[Row, Decimal], ...]
    in_mg: Decimal
    out_mg: Decimal

    @property
    def closing_mg(self) -> Decimal:
        """What is left at the end."""
        return self.opening_mg + self.in_mg - self.out_mg


def rows_of(register: Register) -> list[Row]:
    """Every line, the first written first."""
    before: dict[str, tuple[Decimal, Decimal]] = {}
    rows = []
    for number, (line, after) in enumerate(zip(register.lines, register.balances, strict=True), 1):
        held = register.vials.get(line.vial)
        ml, mg = before.get(line.vial, (NOTHING, NOTHING))
        moved = (NOTHING, NOTHING) if held is None else (after[0] - ml, after[1] - mg)
        before[line.vial] = after
        rows.append(Row(number, line, None if held is None else held.vial, *moved, *after))
    return rows


def of_day(rows: Iterable[Row], day: date, zone: ZoneInfo) -> list[Row]:
    """The lines of what happened or was written on a day."""
    return [row for row in rows if day in (_day(row.line.at, zone), _day(row.line.entered_at, zone))]


def within(rows: Iterable[Row], first: date, last: date, zone: ZoneInfo) -> list[Row]:
    """The lines written from one day to another: what was printed of them once stays as it was."""
    return [row for row in rows if first <= _day(row.line.entered_at, zone) <= last]


def of_vial(rows: Iterable[Row], vial: str) -> list[Row]:
    """The life of one vial."""
    return [row for row in rows if row.line.vial == vial]


def of_product(rows: Sequence[Row], product: str) -> list[Row]:
    """The lines of a product's vials, and of the sessions that drew from them."""
    sessions = {row.line.session for row in rows if row.vial is not None and row.vial.product == product} - {""}
    return [
        row for row in rows if (row.line.session in sessions if row.vial is None else row.vial.product == product)
    ]


def wasted(rows: Iterable[Row]) -> list[Row]:
    """What was wasted, broken or destroyed."""
    return [row for row in rows if row.line.move in (Move.WASTE, Move.BREAK, Move.DESTROY)]


def account_of(rows: Sequence[Row], product: str, first: date, last: date, zone: ZoneInfo) -> Account:
    """A product's lines written from one day to another, with what was there before and came and went."""
    own = of_product(rows, product)
    opening = sum((row.moved_mg for row in own if _day(row.line.entered_at, zone) < first), NOTHING)
    balance, listed = opening, []
    for row in within(own, first, last, zone):
        balance += row.moved_mg
        listed.append((row, balance))
    came = sum((row.moved_mg for row, _ in listed if row.moved_mg > 0), NOTHING)
    went = -sum((row.moved_mg for row, _ in listed if row.moved_mg < 0), NOTHING)
    return Account(product, opening, tuple(listed), came, went)


def products(register: Register) -> list[str]:
    """Every product that was ever received."""
    return sorted({held.vial.product for held in register.vials.values()})


def cabinets(register: Register) -> list[str]:
    """Every cabinet that a vial stands or stood in last."""
    return sorted({held.cabinet for held in register.vials.values()})


def expiring(register: Register, day: date, within_days: int = SOON_DAYS) -> list[Held]:
    """The vials here whose lot expires within so many days, or has; the first to expire first."""
    found = [one for one in register.present() if (one.vial.expires - day).days <= within_days]
    return sorted(found, key=lambda one: one.vial.expires)


def by_lot(register: Register) -> Iterator[Lot]:
    """What is here of each lot, followed by what of it is in each cabinet where there are several."""
    lots: dict[tuple[str, str], list[Held]] = {}
    for one in register.present():
        lots.setdefault((one.vial.product, one.vial.lot), []).append(one)
    for (product, lot), held in sorted(lots.items()):
        places = sorted({one.cabinet for one in held})
        yield _lot(product, lot, places[0] if len(places) == 1 else "", held)
        if len(places) > 1:
            for place in places:
                yield _lot(product, lot, place, [one for one in held if one.cabinet == place])


def by_cabinet(register: Register) -> list[Held]:
    """The vials here in the order in which one counts them: by cabinet, product, lot and number."""
    return sorted(
        register.present(), key=lambda one: (one.cabinet, one.vial.product, one.vial.lot, natural(one.vial.id))
    )


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """V2 before V10."""
    parts: list[str] = []
    for letter in name:
        if parts and parts[-1][-1].isdecimal() == letter.isdecimal():
            parts[-1] += letter
        else:
            parts.append(letter)
    return tuple((int(part), "") if part.isdecimal() else (0, part.casefold()) for part in parts)


def _lot(product: str, lot: str, cabinet: str, held: Sequence[Held]) -> Lot:
    ml, mg = sum((one.ml for one in held), NOTHING), sum((one.mg for one in held), NOTHING)
    return Lot(product, lot, cabinet, len(held), ml, mg)


def _day(at: datetime, zone: ZoneInfo) -> date:
    return at.astimezone(zone).date()

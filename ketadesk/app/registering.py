"""Writing into the register from its page: an act with its witness, and a whole count in one go."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from ketadesk.app.desk import Desk
from ketadesk.app.drug_forms import SECOND
from ketadesk.app.form import Values
from ketadesk.app.register_forms import ACTS, lines_of, signed
from ketadesk.domain.entering import moment_typed
from ketadesk.domain.errors import Refused
from ketadesk.domain.ledger import by_cabinet
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import number, plain
from ketadesk.domain.vials import NOTHING, Discrepancy, Held, Line, Move


def written(desk: Desk, name: str, values: Values, by: Staff, zone: ZoneInfo) -> str:
    """Write one act as it was typed; gives what was written in words."""
    book = desk.book
    lines = lines_of(name, values, book, by, desk.clock.now(), zone)
    if ACTS[name].witnessed:
        lines = [replace(line, witness=_second(desk, values, by)) for line in lines]
    last = book.put_all(lines, zone)
    words = _case_words(book.register.cases.get(last)) if name == "count" else ""
    first = last - len(lines) + 1
    which = f"line {last}" if len(lines) == 1 else f"lines {first} to {last}"
    return f"Written as {which}: {ACTS[name].word.casefold()} {', '.join(line.vial for line in lines)}.{words}"


def _second(desk: Desk, values: Values, by: Staff) -> Staff:
    code = values.get("second", "").strip()
    if not code:
        raise Refused("The colleague's initials are empty. Ask her to answer with her PIN.")
    return desk.accounts.witness(by, code, values.get("pin", ""))


def _case_words(case: Discrepancy | None) -> str:
    if case is None:
        return " It matches."
    return f" {signed(case.ml, 2)} mL = {signed(case.mg, 1)} mg: a case is open until two people close it."


@dataclass(frozen=True, slots=True)
class Counted:
    """One vial of a count: what was typed, and, once it was, what the register says and how far apart they are."""

    held: Held
    ml: Decimal | None

    @property
    def apart_ml(self) -> Decimal | None:
        """The difference in mL."""
        return None if self.ml is None else self.ml - self.held.ml

    @property
    def apart_mg(self) -> Decimal | None:
        """The difference in mg."""
        return None if self.ml is None else (self.ml - self.held.ml) * self.held.vial.mg_per_ml


def counted(desk: Desk, typed: Mapping[str, str]) -> list[Counted]:
    """Every vial here in the order of counting, with what was typed for it; what cannot be read counts as nothing."""
    return [Counted(held, _amount(typed.get(held.vial.id, ""))) for held in by_cabinet(desk.book.register)]


def _amount(text: str) -> Decimal | None:
    try:
        return number(text.strip(), "volume") if text.strip() else None
    except Refused:
        return None


def lots_apart(count: Sequence[Counted]) -> list[tuple[str, int, Decimal, Decimal]]:
    """By lot: how many vials were counted, and the difference in mL and in mg."""
    lots: dict[str, list[Counted]] = {}
    for one in count:
        if one.ml is not None:
            lots.setdefault(one.held.vial.lot, []).append(one)
    return [
        (lot, len(own), sum((one.apart_ml or NOTHING for one in own), NOTHING),
         sum((one.apart_mg or NOTHING for one in own), NOTHING))
        for lot, own in sorted(lots.items())
    ]  # fmt: skip


SECOND_IF_ANY = tuple(replace(field, label=f"{field.label}, if she counted too") for field in SECOND[:1]) + SECOND[1:]
"""The witness of a count, who may be missing."""


@dataclass(frozen=True, slots=True)
class CountSheet:
    """What a count is recorded with: the numbers, the first number typed where another followed, time and witness."""

    typed: Mapping[str, str]
    first: Mapping[str, str]
    values: Values


def count_written(desk: Desk, sheet: CountSheet, by: Staff, zone: ZoneInfo) -> str:
    """Write the whole count, all of it or nothing; gives what was found in words."""
    book, values = desk.book, sheet.values
    at = moment_typed(values["at"], desk.clock.now(), zone) if values.get("at", "").strip() else None
    lines = list(_count_lines(desk, sheet, by, at))
    if values.get("second", "").strip():
        witness = _second(desk, values, by)
        lines = [replace(line, witness=witness) for line in lines]
    book.put_all(lines, zone)
    cases = [line for line in lines if line.ml != line.expected_ml]
    found = "all as the register says" if not cases else f"{len(cases)} differ, each an open case"
    return f"{len(lines)} vials are counted: {found}."


def _count_lines(desk: Desk, sheet: CountSheet, by: Staff, at: datetime | None) -> list[Line]:
    here = by_cabinet(desk.book.register)
    empty = [held.vial.id for held in here if not sheet.typed.get(held.vial.id, "").strip()]
    if empty or not here:
        left = ", ".join(empty[:5]) + (" …" if len(empty) > 5 else "")
        raise Refused(f"Not counted yet: {left}. Count every vial, then record." if here else "No vial is here.")
    lines = []
    for held in here:
        name = held.vial.id
        ml = number(sheet.typed[name].strip(), f"volume of {name}")
        first = sheet.first.get(name, "").strip()
        because = f"first counted {first} mL" if first and _amount(first) != ml else ""
        lines.append(desk.book.made(Move.COUNT, name, by, ml, at, because=because))
    return lines


def full_ml(held: Held) -> str:
    """The full volume of a vial that was never opened; refused of an opened one, which has to be read."""
    if held.opened_at is not None:
        raise Refused(f"Vial {held.vial.id} was opened: read what it holds.")
    return plain(held.vial.ml)

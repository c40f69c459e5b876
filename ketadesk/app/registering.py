"""What is done with the register itself: each act as a form, the shift count, and the lines for a spreadsheet."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from ketadesk.app.book import Book
from ketadesk.app.drug_forms import SECOND
from ketadesk.app.form import BECAUSE, Field, Values, said
from ketadesk.app.making import STRENGTHS
from ketadesk.domain.entering import moment_typed
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.domain.preparation import hydrochloride_mg
from ketadesk.domain.quantity import number, plain, shown_mg
from ketadesk.domain.register import Register
from ketadesk.domain.register_tables import Moved, moved
from ketadesk.domain.timing import Clock
from ketadesk.domain.vials import WITNESSED, Line, Move, Vial

ACTS: Mapping[Move, str] = MappingProxyType({
    Move.RECEIVE: "Receive", Move.OPEN: "Open", Move.COUNT: "Count one vial", Move.ADJUST: "Close a case",
    Move.WASTE: "Waste from a vial", Move.TRANSFER: "Transfer", Move.BREAK: "Broken", Move.EXPIRE: "Expired",
    Move.DESTROY: "Destroy",
})  # fmt: skip
"""Acts that belong to no session, in the order in which they are offered."""
AT = Field("at", "When, if not now", hint="14:29")
USUAL_PRODUCT, USUAL_CABINET = "Ketamine", "main"

Witness = Callable[[Staff, str, str], Staff]


def fields_of(move: Move, register: Register) -> tuple[Field, ...]:
    """What is asked for an act."""
    if move is Move.RECEIVE:
        return (*_received(), AT)
    if move is Move.ADJUST:
        if not register.open_cases():
            raise Refused("No case is open: every count was as the book said, or has been closed.")
        cases = tuple(
            (str(one.seq), f"{one.vial}: {plain(one.ml)} mL, line {one.seq}") for one in register.open_cases()
        )
        asked: tuple[Field, ...] = (
            Field("case", "Case", choices=cases), Field("ml", "What is in the vial", "mL", number=True), BECAUSE,
        )  # fmt: skip
    else:
        vials = tuple((one.vial.id, _named(register, one.vial.id)) for one in register.present())
        asked = (Field("vial", "Vial", choices=vials, other=not vials), *_MORE.get(move, ()))
    return (*asked, *(SECOND if move in WITNESSED else ()), AT)


def _received() -> tuple[Field, ...]:
    return (
        Field("id", "Vial number, or several", hint="V7 or V7, V8, V9"),
        Field("strength", "Strength as base", "mg/mL", choices=STRENGTHS, other=True, number=True),
        Field("ml", "Volume of each", "mL", number=True),
        Field("lot", "Lot", beside=True),
        Field("expires", "Expires", hint="2027-03-31"),
        Field("cabinet", "Cabinet", hint=f"else {USUAL_CABINET}", beside=True),
        Field("product", "Product", hint=f"else {USUAL_PRODUCT}"),
        Field("supplier", "From whom", beside=True),
    )


_ML = Field("ml", "Volume", "mL", number=True)
_MORE: Mapping[Move, tuple[Field, ...]] = {
    Move.COUNT: (Field("ml", "Counted", "mL", number=True),), Move.WASTE: (_ML, BECAUSE), Move.BREAK: (BECAUSE,),
    Move.DESTROY: (BECAUSE,), Move.TRANSFER: (Field("cabinet", "To cabinet"),),
}  # fmt: skip


def _named(register: Register, vial: str) -> str:
    held = register.held(vial)
    return f"{vial} · {plain(held.vial.mg_per_ml)} mg/mL · lot {held.vial.lot} · {held.cabinet}"


@dataclass(frozen=True, slots=True)
class Registering:
    """Acts on the register, for whoever charts at present; a second person answers by her PIN."""

    book: Book
    clock: Clock
    zone: ZoneInfo
    witness: Witness

    def write(self, move: Move, values: Values, by: Staff) -> str:
        """Write an act that was typed; gives its words. What is missing or wrong is refused by name."""
        lines = self._lines(move, values, by)
        self.book.put_all(lines, self.zone)
        names = ", ".join(line.received.id if line.received else line.vial for line in lines)
        return f"{ACTS[move]}: {names}"

    def echo(self, move: Move, values: Values) -> str:
        """What was typed comes to; empty until it can be reckoned."""
        try:
            return self._echo(move, values)
        except Refused:
            return ""

    def _echo(self, move: Move, values: Values) -> str:
        typed = said(values, "vial", "ml", "strength", "case")
        if move is Move.RECEIVE and {"strength", "ml"} <= typed.keys():
            strength = number(typed["strength"], "strength")
            mg = number(typed["ml"], "volume") * strength
            salt = hydrochloride_mg(Fraction(mg), strength)
            label = "" if salt is None else f", labelled {shown_mg(salt)} as hydrochloride"
            return f"{shown_mg(mg)} of base in each{label}"
        if "ml" not in typed or not {"vial", "case"} & typed.keys():
            return ""
        vial = typed["vial"] if move is not Move.ADJUST else self._case_vial(typed["case"])
        held, ml = self.book.register.held(vial), number(typed["ml"], "volume")
        if move in (Move.COUNT, Move.ADJUST):
            apart = ml - held.ml
            same = "as the book says" if not apart else f"{apart_in_words(apart, held.vial.mg_per_ml)} than the book"
            return f"{plain(ml)} mL, {same}"
        return f"{shown_mg(ml * held.vial.mg_per_ml)}; {plain(held.ml - ml)} mL stay in it"

    def _lines(self, move: Move, values: Values, by: Staff) -> list[Line]:
        at = moment_typed(text, self.clock.now(), self.zone) if (text := values.get("at", "").strip()) else None
        if move is Move.RECEIVE:
            vials = _vials(values)
            return [
                self.book.made(move, one.id, by, one.ml, at, received=one, mg=one.mg) for one in vials
            ]  # fmt: skip
        second = self._second(values, by) if move in WITNESSED else None
        more: dict[str, Any] = {"witness": second, "because": values.get("because", "").strip()}
        if move is Move.ADJUST:
            case = said(values, "case").get("case", "")
            if not case:
                raise Refused("The case is not chosen. Choose the count that differed.")
            more["corrects"] = int(case)
            vial = self._case_vial(case)
        else:
            vial = said(values, "vial").get("vial", "")
            if not vial:
                raise Refused("The vial is not chosen. Choose one.")
        held, ml = self.book.register.held(vial), Decimal(0)
        if move in (Move.COUNT, Move.ADJUST, Move.WASTE):
            ml = number(values.get("ml", "").strip(), "volume")
        elif move in (Move.BREAK, Move.DESTROY):
            ml = held.ml
        if move is Move.COUNT:
            more["expected_ml"] = held.ml
        if move is Move.TRANSFER:
            more["cabinet"] = values.get("cabinet", "").strip()
        return [self.book.made(move, vial, by, ml, at, **more)]

    def _case_vial(self, seq: str) -> str:
        found = next((one for one in self.book.register.open_cases() if str(one.seq) == seq), None)
        if found is None:
            raise Refused("That count has no open case.")
        return found.vial

    def _second(self, values: Values, by: Staff) -> Staff:
        if not said(values, "second"):
            raise Refused("This takes a second person. Enter a colleague's initials and PIN.")
        return self.witness(by, values.get("second", ""), values.get("pin", ""))

    def count(self, counted: Mapping[str, str], values: Values, by: Staff) -> str:
        """Write a shift count: every vial that was counted, all or none; a witness only where one was named."""
        typed = {vial: text.strip() for vial, text in counted.items() if text.strip()}
        if not typed:
            raise Refused("Nothing is counted yet. Type what is in at least one vial.")
        second = self._second(values, by) if said(values, "second", "pin") else None
        register, lines = self.book.register, []
        for vial, text in typed.items():
            line = self.book.made(Move.COUNT, vial, by, volume_counted(text, register, vial))
            lines.append(replace(line, witness=second, expected_ml=register.held(vial).ml))
        self.book.put_all(lines, self.zone)
        apart = sum(line.ml != line.expected_ml for line in lines)
        said_so = f"{apart} differ and stand open" if apart else "all as the book says"
        return f"{len(lines)} vials counted: {said_so}"


def volume_counted(text: str, register: Register, vial: str) -> Decimal:
    """What was counted of a vial in mL; “full” is what it held when it came."""
    return register.held(vial).vial.ml if text.casefold() in ("f", "full") else number(text, f"count of {vial}")


def apart_in_words(ml: Decimal, mg_per_ml: Decimal) -> str:
    """A difference in mL and mg: 0.1 mL (5.00 mg) less."""
    return f"{plain(abs(ml))} mL ({shown_mg(abs(ml * mg_per_ml))}) {'more' if ml > 0 else 'less'}"


def _vials(values: Values) -> list[Vial]:
    """What is received: one vial for each number."""
    typed = said(values, "id", "strength", "ml", "lot", "expires", "product", "cabinet", "supplier")
    for field in _received():
        if field.name in ("id", "strength", "ml", "lot", "expires") and field.name not in typed:
            raise Refused(f"{field.label} is empty. Fill it in first.")
    try:
        expires = date.fromisoformat(typed["expires"])
    except ValueError:
        raise Refused(f"“{typed['expires']}” is not a date. Write it as 2027-03-31.") from None
    names = [name for name in re.split(r"[\s,;]+", typed["id"]) if name]
    if len(set(names)) < len(names):
        raise Refused("A vial's number is there twice. Give each vial a number of its own.")
    strength, ml = number(typed["strength"], "strength"), number(typed["ml"], "volume")
    product, cabinet = typed.get("product", USUAL_PRODUCT), typed.get("cabinet", USUAL_CABINET)
    return [Vial(name, strength, ml, typed["lot"], expires, product, cabinet, typed.get("supplier", ""))
            for name in names]  # fmt: skip


CSV_HEAD = (
    "line", "at_utc", "entered_at_utc", "act", "product", "mg_per_ml", "lot", "expires", "vial", "cabinet", "ml",
    "mg", "vial_change_ml", "vial_balance_ml", "vial_balance_mg", "session", "patient", "who", "name", "witness",
    "witness_name", "reason", "corrects", "expected_ml",
)  # fmt: skip


def register_as_csv(register: Register) -> bytes:
    """Every line of the register for a spreadsheet, moments in UTC."""
    from ketadesk.interop.tables import table_of

    return table_of(CSV_HEAD, (_csv_row(one) for one in moved(register)))


def _csv_row(one: Moved) -> tuple[object, ...]:
    line, vial = one.line, one.vial
    second = ("", "") if line.witness is None else (line.witness.code, line.witness.name)
    about = ("", "", "", "", "") if vial is None else (
        vial.product, plain(vial.mg_per_ml), vial.lot, vial.expires.isoformat(), vial.id,
    )  # fmt: skip
    balance = ("", "", "") if vial is None else (
        plain(one.in_ml), plain(one.after_ml), plain(one.after_ml * vial.mg_per_ml),
    )  # fmt: skip
    cabinet = line.cabinet or ("" if line.received is None else line.received.cabinet)
    return (
        one.seq, line.at.isoformat(), line.entered_at.isoformat(), line.move.value, *about, cabinet, plain(line.ml),
        plain(line.mg), *balance, line.session, line.patient, line.by.code, line.by.name, *second, line.because,
        "" if line.corrects is None else line.corrects, "" if line.expected_ml is None else plain(line.expected_ml),
    )  # fmt: skip

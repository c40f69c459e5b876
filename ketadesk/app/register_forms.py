"""The register's own acts as forms: what each asks, what is said beside it, and the lines it becomes."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from zoneinfo import ZoneInfo

from ketadesk.app.book import Book
from ketadesk.app.drug_forms import SECOND
from ketadesk.app.form import Choices, Field, Values
from ketadesk.domain.entering import moment_typed
from ketadesk.domain.errors import Refused
from ketadesk.domain.ledger import by_cabinet, cabinets, products
from ketadesk.domain.people import Staff
from ketadesk.domain.preparation import HCL_PER_BASE, hydrochloride_mg
from ketadesk.domain.quantity import exactly, number, plain, shown, shown_mg
from ketadesk.domain.register import Register
from ketadesk.domain.timing import date_shown
from ketadesk.domain.vials import NOTHING, WITNESSED, Held, Line, Move, Vial

MOST_AT_ONCE = 100
"""Vials that are received in one go (an engineering limit: more is a slip of the key)."""

_RANGE = re.compile(r"(.*?)(\d{1,6}) to (.*?)(\d{1,6})")
_DATE = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class Act:
    """One act: its key, its word and title, and whether a second person answers for it."""

    key: str
    move: Move
    word: str
    title: str
    witnessed: bool


def _act(key: str, move: Move, word: str, title: str) -> Act:
    return Act(key, move, word, title, move in WITNESSED)


ACTS: Mapping[str, Act] = MappingProxyType({
    "receive": _act("1", Move.RECEIVE, "Receive", "Receive vials"),
    "open": _act("2", Move.OPEN, "Open", "Open a vial"),
    "count": _act("3", Move.COUNT, "Count", "Count one vial"),
    "adjust": _act("4", Move.ADJUST, "Adjust", "Adjust: close a case"),
    "break": _act("5", Move.BREAK, "Break", "A vial broke"),
    "waste": _act("6", Move.WASTE, "Waste", "Waste from a vial"),
    "transfer": _act("7", Move.TRANSFER, "Transfer", "Transfer to another cabinet"),
    "expire": _act("8", Move.EXPIRE, "Expire", "Set aside as expired"),
    "destroy": _act("9", Move.DESTROY, "Destroy", "Destroy what is left"),
    "correct": _act("0", Move.WASTE, "Correct", "Correct a waste"),
})  # fmt: skip

AT = Field("at", "When, if earlier", hint="14:29, or -5 for five minutes ago")
_LATER = "It stays as it was written; the difference becomes a line of its own."


def day_typed(text: str, what: str) -> date:
    """A day as typed, year first; a month alone, as labels print it, is its last day."""
    match = _DATE.fullmatch(text.strip())
    try:
        if match is not None:
            year, month = int(match[1]), int(match[2])
            return date(year, month, int(match[3]) if match[3] else monthrange(year, month)[1])
    except ValueError:
        pass
    raise Refused(f"The {what} “{text.strip()}” is not a date. Write it as 2027-03-31.")


def fields_of(name: str, register: Register) -> tuple[Field, ...]:
    """What an act asks; the vials, cabinets and cases to choose from are those of the register now."""
    second = SECOND if ACTS[name].witnessed else ()
    return (*_FIELDS[name](register), AT, *second)


def vial_word(held: Held) -> str:
    """A vial to be chosen, without what it should hold: V1 · 50 mg/mL · lot A123 · main."""
    vial = held.vial
    return f"{vial.id} · {plain(vial.mg_per_ml)} mg/mL · lot {vial.lot} · {held.cabinet}"


def _received(register: Register) -> tuple[Field, ...]:
    strengths = tuple(
        (str(strength), f"{strength} mg/mL · {shown(strength * hcl, 2)} as HCl")
        for strength, hcl in HCL_PER_BASE.items()
    )
    return (
        Field("vial", "Number of the vial", hint="V11, or V11 to V20 for a box"),
        Field("strength", "Strength, as base", "mg/mL", choices=strengths, other=True, hint="other"),
        Field("ml", "Volume of each", "mL", number=True),
        Field("lot", "Lot"),
        Field("expires", "Expires", hint="2027-03-31, or 2027-03"),
        Field("product", "Product", choices=_same(products(register)), other=True, hint="Ketamine", verbatim=True),
        _cabinet("Cabinet", register),
        Field("supplier", "From whom"),
    )


def _same(words: Iterable[str]) -> Choices:
    return tuple((word, word) for word in words)


def _cabinet(label: str, register: Register) -> Field:
    return Field("cabinet", label, choices=_same(cabinets(register)), other=True, verbatim=True)


def _vial(register: Register, fits: Callable[[Held], bool] = lambda held: True) -> Field:
    choices = tuple((held.vial.id, vial_word(held)) for held in by_cabinet(register) if fits(held))
    return Field("vial", "Vial", choices=choices, other=True)


def line_value(number: int) -> str:
    """A line of the register as a field's value: with its word, for digits alone would be a level."""
    return f"line {number}"


def _line_number(value: str) -> int:
    return int(value.removeprefix("line "))


def _cases(register: Register) -> Choices:
    return tuple(
        (line_value(case.seq), f"{case.vial} · {signed(case.ml, 2)} mL · line {case.seq}")
        for case in register.open_cases()
    )


def _wastes(register: Register) -> Choices:
    found = (
        (number, line) for number, line in enumerate(register.lines, 1)
        if line.move is Move.WASTE and not line.session and line.corrects is None
        and register.vials[line.vial].gone is None
    )  # fmt: skip
    return tuple((line_value(number), f"{one.vial} · {plain(one.ml)} mL · line {number}") for number, one in found)


def signed(value: Decimal, least: int) -> str:
    """An amount with its sign, as differences are shown: +0.10, −0.10."""
    return f"{'+' if value > 0 else '−' if value < 0 else ''}{exactly(abs(value), least)}"


_REASON = Field("because", "Why")
_FIELDS: Mapping[str, Callable[[Register], tuple[Field, ...]]] = MappingProxyType({
    "receive": _received,
    "open": lambda register: (_vial(register, lambda held: held.opened_at is None),),
    "count": lambda register: (_vial(register), Field("ml", "It holds", "mL", number=True)),
    "adjust": lambda register: (
        Field("case", "Case", choices=_cases(register)), Field("ml", "The vial holds", "mL", number=True), _REASON
    ),
    "break": lambda register: (_vial(register), Field("because", "What happened")),
    "waste": lambda register: (
        _vial(register, lambda held: held.ml > 0), Field("ml", "Wasted", "mL", number=True), _REASON
    ),
    "transfer": lambda register: (_vial(register), _cabinet("To the cabinet", register)),
    "expire": lambda register: (_vial(register, lambda held: not held.expired),),
    "destroy": lambda register: (_vial(register), Field("because", "How and why")),
    "correct": lambda register: (
        Field("line", "Line", choices=_wastes(register)),
        Field("ml", "Wasted in truth", "mL", number=True), _REASON,
    ),
})  # fmt: skip


# what was typed


def required(values: Values, name: str, label: str) -> str:
    """What has to be said, refused by its label while it is not."""
    text = values.get(name, "").strip()
    if not text:
        raise Refused(f"{label} is empty. Fill it in first.")
    return text


def found_vial(register: Register, typed: str) -> Held:
    """The vial whose number was typed, in small letters too."""
    alike = [name for name in register.vials if name.casefold() == typed.strip().casefold()]
    return register.held(alike[0] if len(alike) == 1 else typed.strip())


def lines_of(name: str, values: Values, book: Book, by: Staff, now: datetime, zone: ZoneInfo) -> list[Line]:
    """The lines that what was typed becomes, their witness still missing."""
    at = moment_typed(values["at"], now, zone) if values.get("at", "").strip() else None
    labels = {field.name: field.label for field in fields_of(name, book.register)}
    said = {field: required(values, field, label) for field, label in labels.items() if field not in _NEVER}
    if name == "receive":
        return [book.made(Move.RECEIVE, vial.id, by, at=at, received=vial) for vial in _vials(said)]
    register, more = book.register, {"because": said.get("because", ""), "cabinet": said.get("cabinet", "")}
    ml = number(said["ml"], "volume") if "ml" in said else None
    corrects = None
    if name in ("adjust", "correct"):
        corrects = _line_number(said.get("case") or said["line"])
        vial = register.lines[corrects - 1].vial
        if name == "correct" and ml is not None:
            ml -= sum(one.ml for place, one in enumerate(register.lines, 1) if corrects in (place, one.corrects))
    else:
        vial = found_vial(register, said["vial"]).vial.id
    return [book.made(ACTS[name].move, vial, by, NOTHING if ml is None else ml, at, corrects=corrects, **more)]


_NEVER = ("at", *(field.name for field in SECOND))
"""What may stay empty here: the time, and the witness who is asked for by herself."""


def _vials(said: Mapping[str, str]) -> list[Vial]:
    strength, ml = number(said["strength"], "strength"), number(said["ml"], "volume")
    expires = day_typed(said["expires"], "expiry")
    return [
        Vial(name, strength, ml, said["lot"], expires, said["product"], said["cabinet"], said["supplier"])
        for name in numbers_typed(said["vial"])
    ]


def numbers_typed(text: str) -> list[str]:
    """One vial's number, or those of a box: V11 to V20."""
    match = _RANGE.fullmatch(text)
    if match is None:
        return [text]
    first, last = int(match[2]), int(match[4])
    if match[1] != match[3] or not 0 <= last - first < MOST_AT_ONCE:
        raise Refused(f"“{text}” names no box of vials. Write it as V11 to V20, at most {MOST_AT_ONCE}.")
    return [f"{match[1]}{one:0{len(match[2])}d}" for one in range(first, last + 1)]


# what is said beside


def told_of(name: str, values: Values, register: Register) -> str:
    """What the register says of what is typed so far; of a vial that is counted, nothing that would help."""
    try:
        if name == "receive":
            return _label_of(values)
        if name in ("adjust", "correct"):
            return _line_told(values.get("case") or values.get("line", ""), register)
        return "" if name == "count" else _vial_told(found_vial(register, values.get("vial", "")))
    except Refused:
        return ""


def _label_of(values: Values) -> str:
    strength, ml = number(values.get("strength", ""), "strength"), number(values.get("ml", ""), "volume")
    base = Fraction(strength * ml)
    salt, in_ml = hydrochloride_mg(base, strength), hydrochloride_mg(Fraction(strength), strength)
    words = f"{plain(ml)} mL × {plain(strength)} mg/mL = {shown_mg(base)} base."
    if salt is None or in_ml is None:
        return words
    return f"{words}\nAs HCl, the label: {shown(in_ml, 2)} mg/mL, {shown_mg(salt)}."


def _vial_told(held: Held) -> str:
    vial = held.vial
    return (
        f"{vial.product}, lot {vial.lot}, expires {date_shown(vial.expires)}, in {held.cabinet}."
        f"\nBy the register: {plain(held.ml)} mL = {shown(held.mg, 2)} mg."
    )


def _line_told(typed: str, register: Register) -> str:
    if not typed:
        return ""
    number = _line_number(typed)
    line, case = register.lines[number - 1], register.cases.get(number)
    if case is None:
        return _LATER
    expected = "" if line.expected_ml is None else f", the register said {plain(line.expected_ml)} mL"
    return (
        f"{line.by.name} counted {plain(line.ml)} mL{expected}:"
        f" {signed(case.ml, 2)} mL = {signed(case.mg, 1)} mg.\nTwo people close it, and say why."
    )

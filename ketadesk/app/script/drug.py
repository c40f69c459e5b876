"""The drug's lines of a script: drawing, wasting, checking the pump, and the acts of the register itself."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from ketadesk.app.book import Book
from ketadesk.app.script.lines import ScriptError
from ketadesk.domain import entries
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import number, rounded
from ketadesk.domain.register import Register
from ketadesk.domain.vials import NOTHING, Line, Move, Vial

Fields = dict[str, Any]
_AMOUNT = r"(\S+) (mL|mg)"


@dataclass(frozen=True, slots=True)
class Stock:
    """What the drug's words may refer to: the vials' strengths, and what hangs on the pump, in mg/mL."""

    strengths: Mapping[str, Decimal]
    hung_mg_per_ml: Fraction | None = None

    def of(self, vial: str) -> Decimal:
        """The strength of a vial that was received."""
        if vial not in self.strengths:
            raise Refused(f"There is no vial “{vial}” in the register. Receive it first, or check the number.")
        return self.strengths[vial]


def from_vial(rest: str, stock: Stock) -> Fields:
    """Which vial and how many mL: V1 0.75 mL, 0.75 mL from V1, or either in mg."""
    match = re.fullmatch(rf"(\S+) {_AMOUNT}", rest) or re.fullmatch(rf"{_AMOUNT} (?:from|to) (\S+)", rest)
    if match is None:
        raise ScriptError("what is drawn or returned is written as: draw V1 0.75 mL")
    first_is_vial = match[3] in ("mL", "mg")
    vial, amount, unit = (match[1], match[2], match[3]) if first_is_vial else (match[3], match[1], match[2])
    value, strength = number(amount, "volume" if unit == "mL" else "amount"), stock.of(vial)
    ml = value if unit == "mL" else rounded(Fraction(value) / Fraction(strength), 6)
    if ml * strength != value * (strength if unit == "mL" else 1):
        raise Refused(f"{amount} mg of {strength} mg/mL is no volume that can be read off. Say it in mL.")
    return {"vial": vial, "ml": ml, "mg": ml * strength}


def wasted(rest: str, stock: Stock) -> Fields:
    """How much was wasted: mg, or mL of what hangs on the pump."""
    match = re.fullmatch(_AMOUNT, rest)
    if match is None:
        raise ScriptError("waste is written as: waste 16.25 mg witness TM")
    value = number(match[1], "amount wasted")
    if match[2] == "mg":
        return {"mg": value}
    strength = stock.hung_mg_per_ml
    if strength is None:
        raise Refused("Nothing is hung that mL could be meant of. Say the waste in mg.")
    return {"mg": rounded(Fraction(value) * strength, 4)}


def in_line(rest: str, stock: Stock) -> Fields:
    """How many mL."""
    match = re.fullmatch(r"(\S+) mL", rest)
    if match is None:
        raise ScriptError("the volume in the line is written as: line-left 1.5 mL")
    return {"ml": number(match[1], "volume")}


_SHOWN = (
    ("ml_per_h", r"(?:rate )?(\S+) mL/h", "rate"),
    ("mg_per_ml", r"(?:(?:at|concentration) )?(\S+) mg/mL", "concentration"),
    ("ml", r"(?:(?:volume|vtbi) )?(\S+) mL(?![/\w])", "volume"),
)


def pump_shows(rest: str, stock: Stock) -> Fields:
    """What the pump shows: rate 75 mL/h volume 50 mL concentration 0.75 mg/mL, in any order."""
    fields: Fields = {}
    for name, pattern, what in _SHOWN:
        match = re.search(pattern, rest)
        if match is not None:
            fields[name] = number(match[1], what)
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    if "disagrees" in rest:
        fields["agrees"], rest = False, rest.replace("disagrees", "")
    if rest.strip() or "ml_per_h" not in fields:
        raise ScriptError(
            "a check is written as: check-pump rate 75 mL/h volume 50 mL concentration 0.75 mg/mL witness TM"
        )
    return fields


def fault(rest: str, stock: Stock) -> Fields:
    """What went wrong with the line, and words."""
    what, _, text = rest.partition(" ")
    if what not in ("infiltrated", "interrupted"):
        raise ScriptError("a fault of the line is written as: line-fault infiltrated forearm swollen")
    return {"what": what, "text": text.strip()}


Reader = Callable[[str, Stock], Fields]
READERS: Mapping[str, tuple[type[entries.Content], Reader]] = MappingProxyType(
    {
        "draw": (entries.Drawn, from_vial),
        "waste": (entries.Wasted, wasted),
        "return": (entries.Returned, from_vial),
        "line-left": (entries.LeftInLine, in_line),
        "flush": (entries.Flushed, in_line),
        "check-pump": (entries.PumpCheck, pump_shows),
        "line-fault": (entries.LineFault, fault),
    }
)


def split_second(rest: str) -> tuple[str, str | None]:
    """What is said, and the code of who witnesses or checks, at the end or before the reason.

    In a reason, which is free text, only "witness XX" in capitals names her: "dropped by accident" names nobody.
    """
    match = re.search(r"(?:^| )witness (\S+)(?= because |$)", rest) or re.search(r" by (\S+)(?= because |$)", rest)
    if match is None:
        return rest, None
    in_reason = " because " in f" {rest[: match.start()]} "
    if in_reason and not (match[1].isupper() and "witness" in match[0]):
        return rest, None
    return f"{rest[: match.start()]}{rest[match.end() :]}".strip(), match[1]


# the register's own acts

REGISTER = frozenset({"vial", "open-vial", "count", "adjust", "break", "destroy", "expire", "transfer", "waste-vial"})
"""Lines that belong to no session."""

_RECEIVED = re.compile(
    r"(?P<id>\S+) (?:(?P<product>[A-Za-z]\S*) )?(?P<strength>\S+) mg/mL (?P<ml>\S+) mL lot (?P<lot>\S+)"
    r" expires (?P<expires>\S+)(?: cabinet (?P<cabinet>\S+))?(?: from (?P<supplier>.+))?"
)
_COUNTED = re.compile(r"(?P<vial>\S+)(?: (?P<amount>\S+) (?P<unit>mL|mg))?(?: to (?P<cabinet>\S+))?")


@dataclass(frozen=True, slots=True)
class Cabinet:
    """Who acts on the register, and where."""

    book: Book
    by: Staff
    zone: ZoneInfo
    person: Callable[[str], Staff]

    def act(self, word: str, rest: str, because: str | None) -> None:
        """Carry out a line of the register."""
        said, code = split_second(rest)
        witness = None if code is None else self.person(code)
        line = self._received(said) if word == "vial" else self._line(word, said, witness, because or "")
        self.book.put(line, self.zone)

    def _received(self, said: str) -> Line:
        match = _RECEIVED.fullmatch(said)
        if match is None:
            raise ScriptError("a vial is written as: vial V1 50 mg/mL 10 mL lot A123 expires 2027-03-31")
        try:
            expires = date.fromisoformat(match["expires"])
        except ValueError as error:
            raise ScriptError(f"“{match['expires']}” is not a date; write it as 2027-03-31") from error
        vial = Vial(
            match["id"], number(match["strength"], "strength"), number(match["ml"], "volume"), match["lot"], expires,
            (match["product"] or "ketamine").capitalize(), match["cabinet"] or "main", match["supplier"] or "",
        )  # fmt: skip
        return self.book.made(Move.RECEIVE, vial.id, self.by, received=vial)

    def _line(self, word: str, said: str, witness: Staff | None, because: str) -> Line:
        match = _COUNTED.fullmatch(said)
        if match is None:
            raise ScriptError(f"“{word}” is written as: {word} V1 7.60 mL")
        vial, ml = match["vial"], NOTHING
        held = self.book.register.held(vial)
        if match["amount"] is not None:
            value = number(match["amount"], "amount")
            ml = value if match["unit"] == "mL" else rounded(Fraction(value) / Fraction(held.vial.mg_per_ml), 6)
        elif word in ("count", "adjust", "waste-vial"):
            raise ScriptError(f"“{word}” is written as: {word} V1 7.60 mL")
        more: Fields = {"witness": witness, "because": because, "cabinet": match["cabinet"] or ""}
        return self.book.made(_MOVES[word], vial, self.by, ml, **more)


_MOVES = {
    "open-vial": Move.OPEN, "count": Move.COUNT, "adjust": Move.ADJUST, "break": Move.BREAK,
    "destroy": Move.DESTROY, "expire": Move.EXPIRE, "transfer": Move.TRANSFER, "waste-vial": Move.WASTE,
}  # fmt: skip

EXPECTED = frozenset({"balance", "case"})
"""Expectations that need no session."""


def expected(what: str, rest: str, register: Register) -> tuple[str, str, str]:
    """What is looked at, what was expected, what it is: balance V1 7.70 mL, case V1 -0.10 mL."""
    match = re.fullmatch(r"(?:(vial|lot|cabinet) )?(\S+) (-?)(\d+(?:\.(\d+))?) (mL|mg)", rest)
    if match is None:
        if what == "case" and re.fullmatch(r"(\S+) none", rest):
            cases = [one for one in register.open_cases() if one.vial == rest.split(maxsplit=1)[0]]
            return f"{what} {rest.split(maxsplit=1)[0]}", "none", "open" if cases else "none"
        raise ScriptError(f"“{what}” is expected as: {what} V1 7.70 mL")
    kind, name, sign, digits, decimals, unit = match.groups()
    if what == "case":
        pairs = [(one.ml, one.mg) for one in register.open_cases() if one.vial == name]
    else:
        here = [one for one in register.vials.values() if name in _names(kind, one.vial, one.cabinet)]
        pairs = [(one.ml, one.mg) for one in here]
    if not pairs:
        return f"{what} {name}", rest, "none"
    total = sum((pair[unit == "mg"] for pair in pairs), NOTHING)
    return f"{what} {name}", f"{sign}{digits} {unit}", f"{rounded(total, len(decimals or ''))} {unit}"


def _names(kind: str | None, vial: Vial, cabinet: str) -> tuple[str, ...]:
    return {"lot": (vial.lot,), "cabinet": (cabinet,)}.get(kind or "vial", (vial.id,))

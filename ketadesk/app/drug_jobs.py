"""What the forms of the drug say before they are answered, and what was typed comes to."""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from ketadesk.app.form import Field, Values, said
from ketadesk.domain import entries
from ketadesk.domain.dose import bag_at, dose_at, order_at
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import BagContent
from ketadesk.domain.pump_check import differences, expected_at
from ketadesk.domain.quantity import number, plain, shown, shown_mg
from ketadesk.domain.reconciling import account_at, account_in_words
from ketadesk.domain.record import Record
from ketadesk.domain.register import Register
from ketadesk.domain.words import bag_in_words, order_in_words, order_rates_in_words

DRAWN_FIELDS = (
    Field("vial", "Vial, if drawn here", other=True, hint="its number"),
    Field("drawn_ml", "Drawn from it", "mL", number=True),
)
"""What the form of a new bag asks beside what is in it."""


def drug_opening(kind: type[entries.Content], record: Record, now: datetime) -> str:
    """What has to be known before a form of the drug is answered."""
    if kind is entries.PumpCheck:
        order, bag = order_at(record, now), bag_at(record, now)
        ordered = "Nothing is ordered." if order is None else f"Ordered: {order_in_words(order)}."
        hung = "" if bag is None else f"\nHung: {bag_in_words(bag)}."
        return f"{ordered}{hung}\nThe colleague reckons anew and types what the pump itself shows."
    if kind in (entries.Wasted, entries.Returned):
        return "\n".join(account_lines(record, now))
    if kind is entries.LeftInLine:
        return "What ran out of the bag and stays in the tubing reached nobody: it is not given."
    if kind is entries.LineFault:
        return "From then on the dose is given by pump, and the systemic amount is not known. The report says so."
    return ""


def account_lines(record: Record, now: datetime) -> Iterator[str]:
    """The three accounts of the drug as far as they go, and in mL what is not accounted for yet."""
    account, bag = account_at(record, now), bag_at(record, now)
    if not account.stopped:
        yield f"Given so far: {shown_mg(account.given_mg)}. The infusion has not been stopped."
        return
    for name, words in account_in_words(account):
        yield f"{name}: {words}"
    if bag is not None and account.unreconciled_mg > 0 and not account.balances:
        yield f"= {shown(account.unreconciled_mg / bag.mg_per_ml, 2)} mL of the bag"


def echo_of(content: entries.Content, record: Record, register: Register, now: datetime) -> str:
    """What was typed comes to in the other units, and what it leaves."""
    bag = bag_at(record, now)
    if isinstance(content, entries.Rate) and bag is not None:
        mg_per_h, weight = Fraction(content.ml_per_h) * bag.mg_per_ml, record.weight_kg
        per_kg = f" = {shown(mg_per_h / Fraction(weight), 2)} mg/kg/h" if weight else ""
        return f"{shown(mg_per_h, 2)} mg/h{per_kg}"
    if isinstance(content, entries.OrderChange):
        return f"{order_in_words(content.order)}; {order_rates_in_words(content.order, bag)}"
    if isinstance(content, entries.Weight):
        given = dose_at(record, now).given_mg
        return f"{shown_mg(given)} given so far = {shown(given / Fraction(content.kg), 3)} mg/kg"
    if isinstance(content, entries.Drawn | entries.Returned):
        return moved_in_words(content.vial, content.ml, isinstance(content, entries.Drawn), register)
    if isinstance(content, entries.Wasted):
        account = account_at(record, now)
        left = account.unreconciled_mg - Fraction(content.mg)
        return f"{shown_mg(content.mg)}; then {shown_mg(left)} are not accounted for" if account.stopped else ""
    if isinstance(content, entries.PumpCheck):
        told = differences(content, *expected_at(record, now))
        return "\n".join(told) if told else "The pump shows what was ordered."
    if isinstance(content, entries.StopDetail | entries.Stop) and content.volume_ml is not None:
        return pump_volume_in_words(content.volume_ml, record, now)
    return ""


def moved_in_words(vial: str, ml: Decimal, out: bool, register: Register) -> str:
    """What a volume of a vial comes to, and what the vial then holds."""
    held = register.vials.get(vial)
    if held is None:
        return f"There is no vial “{vial}” in the register."
    after = held.ml - ml if out else held.ml + ml
    strength = plain(held.vial.mg_per_ml)
    return f"{plain(ml)} mL of {strength} mg/mL = {shown_mg(ml * held.vial.mg_per_ml)}; {plain(after)} mL stay in it"


def pump_volume_in_words(volume_ml: Decimal, record: Record, now: datetime) -> str:
    """The pump's volume beside the reckoned one, in mL and mg."""
    dose, bag = dose_at(record, now), bag_at(record, now)
    apart = Fraction(volume_ml) - dose.from_bags_ml
    reckoned = f"Reckoned: {shown(dose.from_bags_ml, 1)} mL"
    if not apart:
        return f"{reckoned}, the same."
    mg = "" if bag is None else f" = {shown_mg(abs(apart) * bag.mg_per_ml)}"
    return f"{reckoned}; the pump says {shown(abs(apart), 1)} mL{mg} {'more' if apart > 0 else 'less'}."


def drawn_of(values: Values, register: Register) -> entries.Drawn | None:
    """What the form of a bag says was drawn for it, None where it came ready made; a half of it is refused."""
    typed = said(values, "vial", "drawn_ml")
    if not typed:
        return None
    if len(typed) < 2:
        raise Refused("Enter both: the vial and the mL drawn from it, or neither.")
    ml = number(typed["drawn_ml"], "volume drawn")
    vial = register.held(typed["vial"]).vial
    return entries.Drawn(vial.id, ml, ml * vial.mg_per_ml, vial.lot)


def bag_echo(bag: BagContent, drawn: entries.Drawn | None, register: Register) -> str:
    """The bag's strength, and what was drawn for it when that is something else."""
    words = bag_in_words(bag)
    if drawn is None:
        return words
    moved = moved_in_words(drawn.vial, drawn.ml, True, register)
    apart = "" if drawn.mg == bag.mg else f"\n{plain(drawn.mg)} mg drawn, {plain(bag.mg)} mg said to be in the bag."
    return f"{moved}\n{words}{apart}"

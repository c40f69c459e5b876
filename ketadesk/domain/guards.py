"""Questions before a weight or an order is used: each in words, never a refusal.

The bounds are the engineering limits of the field table, row "Dosing weight".
"""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain.dose import bag_at, order_at
from ketadesk.domain.entries import Content, OrderChange, Rate, Start
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.pump_check import TENFOLD
from ketadesk.domain.quantity import KG_PER_LB, plain, shown, shown_mg
from ketadesk.domain.record import Record
from ketadesk.domain.words import rates_by_unit

CHANGE_PERCENT = 10
LOWEST_POUNDS_RATIO, HIGHEST_POUNDS_RATIO = Fraction("2.15"), Fraction("2.25")
LOWEST_BMI, HIGHEST_BMI, HIGHEST_FIRST_BMI = 14, 60, 40

_UNITS = ("mg", "mg/kg", "mg/h", "mg/kg/h", "µg/kg/min", "mL", "mL/h")
UNKNOWN = "–"


def weight_questions(
    weight_kg: Decimal, height_cm: Decimal | None, last_kg: Decimal | None, first_visit: bool
) -> tuple[str, ...]:
    """What is worth a second look in a weight above 0: beside the last one, and for the height."""
    questions = [] if last_kg is None else list(_change_questions(weight_kg, last_kg))
    if height_cm is not None:
        questions += _bmi_questions(weight_kg, height_cm, first_visit)
    return tuple(questions)


def _change_questions(weight_kg: Decimal, last_kg: Decimal) -> Iterator[str]:
    now, last = f"{plain(weight_kg)} kg", f"{plain(last_kg)} kg"
    ratio = Fraction(weight_kg) / Fraction(last_kg)
    percent = (ratio - 1) * 100
    if LOWEST_POUNDS_RATIO <= ratio <= HIGHEST_POUNDS_RATIO:
        yield f"{now} is {shown(ratio, 1)} times {last} at the last session: typed in pounds?"
    elif LOWEST_POUNDS_RATIO <= 1 / ratio <= HIGHEST_POUNDS_RATIO:
        yield f"{last} at the last session is {shown(1 / ratio, 1)} times {now}: was the last one typed in pounds?"
    elif abs(percent) > CHANGE_PERCENT:
        than = f"{shown(abs(percent), 0)} % {'more' if percent > 0 else 'less'} than"
        yield f"{now} is {than} {last} at the last session. Is it right?"


def _bmi_questions(weight_kg: Decimal, height_cm: Decimal, first_visit: bool) -> Iterator[str]:
    bmi = Fraction(weight_kg) / (Fraction(height_cm) / 100) ** 2
    gives = f"{plain(weight_kg)} kg at {plain(height_cm)} cm is a BMI of {shown(bmi, 1)}"
    if first_visit and bmi > HIGHEST_FIRST_BMI:
        yield f"{gives}: was the weight typed in pounds?"
    elif not LOWEST_BMI <= bmi <= HIGHEST_BMI:
        yield f"{gives}. Are weight and height right?"


def slip_question(record: Record, content: Content, now: datetime) -> str:
    """What is asked about a number that may be ten times off; empty when nothing is."""
    rules = record.rulebook.protocol.drug
    if isinstance(content, OrderChange):
        return rules.slip_question(content.order.dose, content.order.unit)
    if not isinstance(content, Rate | Start) or not content.ml_per_h:
        return ""
    if asked := rules.slip_question(content.ml_per_h, "mL/h"):
        return asked
    order, bag = order_at(record, now), bag_at(record, now)
    if order is None or bag is None:
        return ""
    due, typed = order.ml_per_h(bag.mg_per_ml), Fraction(content.ml_per_h)
    if TENFOLD[0] <= max(typed / due, due / typed) <= TENFOLD[1]:
        return f"{plain(content.ml_per_h)} mL/h, not {shown(due, 1)}? The order comes to {shown(due, 1)} mL/h."
    return ""


def pounds_in_words(weight_kg: Decimal) -> str:
    """A weight in whole pounds, to be shown beside kilograms: 165 lb."""
    return f"{shown(weight_kg / KG_PER_LB, 0)} lb"


def order_in_all_units(order: Order, bag: BagContent | None) -> tuple[tuple[str, str], ...]:
    """The order in every unit, as pairs of unit and number; a dash where weight or bag is not known."""
    amounts = {"mg": shown_mg(order.mg).removesuffix(" mg")} | rates_by_unit(order, bag)
    if order.mg_per_kg is not None:
        amounts["mg/kg"] = shown(order.mg_per_kg, 3)
    if order.mg_per_kg_per_h is not None:
        amounts["mg/kg/h"] = shown(order.mg_per_kg_per_h, 3)
    if bag is not None:
        amounts["mL"] = shown(order.mg / bag.mg_per_ml, 1)
    return tuple((unit, amounts.get(unit, UNKNOWN)) for unit in _UNITS)

"""What is asked before a session is opened, and what it comes to: a preparation, with the questions it raises."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeVar

from ketadesk.app.desk import Preparation
from ketadesk.app.form import Field, Values, said
from ketadesk.app.making import Made, made_of
from ketadesk.app.order_form import Body, order_of, weight_in_words
from ketadesk.domain.drug_rules import NO_RULES, DrugRules
from ketadesk.domain.errors import Refused
from ketadesk.domain.guards import order_in_all_units, pounds_in_words, weight_questions
from ketadesk.domain.order import BagContent, Order, check_bag, check_order, check_weight
from ketadesk.domain.people import Patient, Staff, born_as_typed
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.domain.quantity import number, require_between
from ketadesk.domain.register import Register

Read = TypeVar("Read")
NONE_KNOWN = "none-known"

PATIENT_FIELDS = (
    Field("name", "Name", hint="Alvarez, Maria"),
    Field("mrn", "Record number (MRN)"),
    Field("born", "Born", hint="1985-03-12"),
    Field("sex", "Sex", choices=(("F", "F"), ("M", "M"), ("X", "X"))),
)
TODAY_FIELDS = (
    Field("allergies", "Allergies (empty: not asked)", choices=((NONE_KNOWN, "none known"),), other=True),
)
CONTACT_FIELDS = (Field("contact", "Emergency contact, with telephone", hint="Luis Alvarez, husband, 555 0134"),)
BAG_FIELDS = (
    Field("bag_mg", "Ketamine base in the bag", "mg", number=True),
    Field("bag_ml", "Final volume", "mL", number=True),
)

BAG_NAMES = tuple(field.name for field in BAG_FIELDS)


def session_fields(protocols: Iterable[ClinicProtocol]) -> tuple[Field, ...]:
    """Where, by which protocol, and the weight of today."""
    choices = tuple((one.id, one.name) for one in protocols)
    return (
        Field("room", "Room"),
        Field("protocol", "Protocol", choices=choices),
        Field("height_cm", "Height", "cm", number=True),
        Field("weight_kg", "Weight today", "kg", number=True, beside=True),
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the patient from before: the stored details and the weight of the last session."""

    patient: Patient
    last_kg: Decimal | None
    first_visit: bool


@dataclass(frozen=True, slots=True)
class Stock:
    """What a preparation may refer to: the register's vials, and what the chosen protocol says of the drug."""

    register: Register
    rules: DrugRules = NO_RULES


def preparation_of(
    values: Values, known: Known | None, staff: Sequence[Staff], zone: str, stock: Stock
) -> Preparation:
    """Everything that was typed, as what a session is opened with; what is missing or wrong is refused by name."""
    patient = patient_of(values, known)
    room, protocol = values.get("room", "").strip(), values.get("protocol", "")
    if not room:
        raise Refused("The room is empty. Say where the patient lies.")
    if not protocol:
        raise Refused("No protocol is chosen. Choose one.")
    weight_kg = weight_of(values)
    order = order_of(values, Body(weight_kg, patient.height_cm, patient.sex), staff, stock.rules)
    if order is not None:
        check_order(order)
    made = made_of(values, order, stock.register, stock.rules)
    if made is None:
        bag = bag_of(values)
        if bag is not None:
            check_bag(bag)
        return Preparation(patient, protocol, room, zone, weight_kg, order, bag)
    return Preparation(patient, protocol, room, zone, weight_kg, order, made.prepared.bag, made.making, made.drawn)


def patient_of(values: Values, known: Known | None) -> Patient:
    """The patient: the known one with what was asked today laid over what is on file, or the new one as typed."""
    height = height_of(values)
    allergies, contact = allergies_of(values), values.get("contact", "").strip() or None
    if known is not None:
        old = known.patient
        height = old.height_cm if height is None else height
        allergies = old.allergies if allergies is None else allergies
        return replace(old, height_cm=height, allergies=allergies, contact=contact or old.contact)
    typed = said(values, "name", "mrn", "born", "sex")
    for field in PATIENT_FIELDS:
        if field.name not in typed:
            raise Refused(f"{field.label} is empty. Fill it in, or find the patient above.")
    return Patient(
        typed["name"], typed["mrn"], born_as_typed(typed["born"]), typed["sex"], height, allergies, contact
    )


def allergies_of(values: Values) -> tuple[str, ...] | None:
    """None while nobody asked, empty when none is known."""
    text = values.get("allergies", "").strip()
    if text == NONE_KNOWN:
        return ()
    return tuple(part.strip() for part in text.split(",") if part.strip()) or None


def height_of(values: Values) -> Decimal | None:
    """The height in cm, None when it was not given."""
    text = values.get("height_cm", "").strip()
    if not text:
        return None
    height = number(text, "height")
    require_between(height, "50", "250", "height", "cm")
    return height


def weight_of(values: Values) -> Decimal | None:
    """The weight in kg, None when it was not given."""
    text = values.get("weight_kg", "").strip()
    if not text:
        return None
    weight = number(text, "weight")
    check_weight(weight)
    return weight


def bag_of(values: Values) -> BagContent | None:
    """The bag, None when nothing was given; a half of one is refused."""
    typed = said(values, "bag_mg", "bag_ml")
    if not typed:
        return None
    if len(typed) < 2:
        raise Refused("Enter both: the mg in the bag and its final volume in mL.")
    return BagContent(number(typed["bag_mg"], "amount"), number(typed["bag_ml"], "volume"))


def questions(values: Values, known: Known | None) -> tuple[str, ...]:
    """What has to be confirmed about the weight; nothing while it cannot be read."""
    weight, height = _quiet(values)
    if weight is None:
        return ()
    if height is None and known is not None:
        height = known.patient.height_cm
    last = None if known is None else known.last_kg
    return weight_questions(weight, height, last, known is None or known.first_visit)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """What is typed comes to, as far as it can be reckoned; `fault` is why it cannot be made up so."""

    units: tuple[tuple[str, str], ...] = ()
    order: Order | None = None
    made: Made | None = None
    fault: str = ""
    weight: str = ""
    questions: tuple[str, ...] = ()


def reckoned(values: Values, known: Known | None, staff: Sequence[Staff], stock: Stock) -> Reckoned:
    """The order in every unit and the preparation beside what is typed."""
    weight, height = _quiet(values)
    height = height if known is None or height is not None else known.patient.height_cm
    sex = values.get("sex", "") if known is None else known.patient.sex
    asked = list(questions(values, known))
    try:
        order = order_of(values, Body(weight, height, sex), staff, stock.rules)
        if order is None:
            return Reckoned(questions=tuple(asked))
        check_order(order)
    except Refused:
        return Reckoned(questions=tuple(asked))
    asked += filter(None, [stock.rules.slip_question(order.dose, order.unit)])
    words = weight_in_words(order.basis, order.weight_kg)
    try:
        made = made_of(values, order, stock.register, stock.rules)
    except Refused as refused:
        units = order_in_all_units(order, None)
        return Reckoned(units, order, None, refused.sentence, words, tuple(asked))
    bag = _or_none(bag_of, values) if made is None else made.prepared.bag
    told = [f"{words}." for words, _ in stock.rules.exceeded(order)]
    return Reckoned(order_in_all_units(order, bag), order, made, " ".join(told), words, tuple(asked))


def weight_in_pounds(values: Values) -> str:
    """The typed weight in pounds, empty while it cannot be read."""
    weight, _ = _quiet(values)
    return "" if weight is None else pounds_in_words(weight)


def _quiet(values: Values) -> tuple[Decimal | None, Decimal | None]:
    """Weight and height as far as they can be read while they are typed."""
    return _or_none(weight_of, values), _or_none(height_of, values)


def _or_none(read: Callable[[Values], Read | None], values: Values) -> Read | None:
    """What can be read of what is typed so far."""
    try:
        return read(values)
    except Refused:
        return None

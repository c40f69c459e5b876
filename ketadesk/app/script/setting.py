"""What the lines before `open` settle: who is treated, by which protocol, with what."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType

from ketadesk.app.script.context import Context
from ketadesk.app.script.lines import NAME, ScriptError
from ketadesk.app.script.orders import bag_of, order_of
from ketadesk.domain.order import BagContent, Order, check_bag, check_order, check_weight
from ketadesk.domain.people import Patient, born_as_typed
from ketadesk.domain.quantity import number


@dataclass(frozen=True, slots=True)
class Setting:
    """What is settled so far; a new patient begins it anew, in the same room by the same protocol."""

    patient: Patient | None = None
    protocol: str | None = None
    room: str = "1"
    weight_kg: Decimal | None = None
    order: Order | None = None
    bag: BagContent | None = None


def _patient(setting: Setting, rest: str, context: Context) -> Setting:
    match = re.fullmatch(rf"{NAME} mrn {NAME} born (\S+) sex (\S+)(?: height (\S+) cm)?", rest)
    if match is None:
        raise ScriptError('a patient is written as: patient "Alvarez, Maria" mrn 004417 born 1985-03-12 sex F')
    name, mrn = match[1] or match[2], match[3] or match[4]
    height = None if match[7] is None else number(match[7], "height")
    patient = Patient(name, mrn, born_as_typed(match[5]), match[6], height)
    return Setting(patient, setting.protocol, setting.room)


def _allergies(setting: Setting, rest: str, context: Context) -> Setting:
    if setting.patient is None:
        raise ScriptError("allergies belong to a patient; name the patient first")
    known = tuple(part.strip() for part in rest.split(",") if part.strip())
    if not known or rest == "none known":
        raise ScriptError("allergies are written as: allergies penicillin, latex; or: allergies none-known")
    allergies = () if rest == "none-known" else known
    return replace(setting, patient=replace(setting.patient, allergies=allergies))


def _contact(setting: Setting, rest: str, context: Context) -> Setting:
    if setting.patient is None:
        raise ScriptError("a contact belongs to a patient; name the patient first")
    match = re.fullmatch(NAME, rest)
    if match is None:
        raise ScriptError('a contact is written as: contact "Luis Alvarez, husband, 555 0134"')
    return replace(setting, patient=replace(setting.patient, contact=match[1] or match[2]))


def _weight(setting: Setting, rest: str, context: Context) -> Setting:
    match = re.fullmatch(r"(\S+) kg", rest)
    if match is None:
        raise ScriptError("a weight is written as: weight 75 kg")
    weight_kg = number(match[1], "weight")
    check_weight(weight_kg)
    return replace(setting, weight_kg=weight_kg)


def _order(setting: Setting, rest: str, context: Context) -> Setting:
    order = order_of(rest, context)
    check_order(order)
    return replace(setting, order=order)


def _bag(setting: Setting, rest: str, context: Context) -> Setting:
    bag = bag_of(rest)
    check_bag(bag)
    return replace(setting, bag=bag)


def _protocol(setting: Setting, rest: str, context: Context) -> Setting:
    return replace(setting, protocol=rest)


SETTING: Mapping[str, Callable[[Setting, str, Context], Setting]] = MappingProxyType(
    {
        "patient": _patient,
        "allergies": _allergies,
        "contact": _contact,
        "protocol": _protocol,
        "weight": _weight,
        "order": _order,
        "bag": _bag,
    }
)

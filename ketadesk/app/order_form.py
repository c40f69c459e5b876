"""The form of an order: dose in any unit, a plan of steps, a bolus before it, the weight it counts on, its cap."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from ketadesk.app.form import Choices, Field, Values, said
from ketadesk.domain.drug_rules import NO_RULES, DrugRules
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import DoseUnit, Order, Step
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.quantity import number, plain
from ketadesk.domain.record import Record
from ketadesk.domain.weights import Basis, DosingWeight, dosing_weight

OVER_CAP = "over_cap"


@dataclass(frozen=True, slots=True)
class Body:
    """What a dosing weight is reckoned from."""

    weight_kg: Decimal | None = None
    height_cm: Decimal | None = None
    sex: str = ""

    @classmethod
    def of(cls, record: Record) -> "Body":
        """As the session was opened with."""
        opened = record.opened
        return cls(record.weight_kg, opened.patient.height_cm, opened.patient.sex)


def prescribers(staff: Sequence[Staff]) -> Choices:
    """Who can have ordered something: the physicians."""
    return tuple((person.code, person.name) for person in staff if person.role is Role.PHYSICIAN)


def prescriber_fields(staff: Sequence[Staff]) -> tuple[Field, ...]:
    """Who ordered it; not asked while no physician is known."""
    known = prescribers(staff)
    return (Field("prescriber", "Ordered by", choices=known),) if known else ()


def prescriber_of(code: str, staff: Sequence[Staff]) -> Staff | None:
    """The physician of a code, None when none was chosen."""
    return next((person for person in staff if person.code == code), None)


def order_fields(staff: Sequence[Staff]) -> tuple[Field, ...]:
    """What is asked of every order."""
    return (
        Field("dose", "Dose", number=True),
        Field("per", "Unit", choices=tuple((unit.value, unit.value) for unit in DoseUnit)),
        Field("minutes", "Over", "min", number=True),
        *prescriber_fields(staff),
    )


def plan_fields() -> tuple[Field, ...]:
    """What is asked of an order that is more than one dose over some minutes."""
    return (
        Field("then", "Then, step by step", hint="0.3 over 20, 0.4 over 20"),
        Field("loading", "Bolus before it", hint="0.1 over 5"),
        Field("basis", "Weight that counts (empty: measured)", choices=tuple((b.value, b.value) for b in Basis)),
        Field("cap", "Cap of the dose", "mg", number=True),
        Field(OVER_CAP, "Reason, if above the protocol's cap"),
    )


def order_of(values: Values, body: Body, staff: Sequence[Staff], rules: DrugRules = NO_RULES) -> Order | None:
    """The order that was typed, None when nothing was; a half of one is refused."""
    typed = said(values, "dose", "per", "minutes")
    if not typed:
        if said(values, "then", "loading", "cap"):
            raise Refused("The dose of the order is not given. Enter it, or empty the others.")
        return None
    labels = {"dose": "The dose", "per": "The unit of the dose", "minutes": "The duration"}
    for name, words in labels.items():
        if name not in typed:
            raise Refused(f"{words} of the order is not given. Enter it, or empty the others.")
    unit, more = DoseUnit(typed["per"]), said(values, "then", "loading", "basis", "cap", OVER_CAP)
    order = Order(
        number(typed["dose"], "dose"), unit.per_kg, number(typed["minutes"], "duration"), body.weight_kg,
        prescriber_of(values.get("prescriber", ""), staff),
        number(more["cap"], "cap") if "cap" in more else None, unit.per_time, _steps(more.get("then", "")),
        _step(more["loading"]) if "loading" in more else None, None, more.get(OVER_CAP, ""),
    )  # fmt: skip
    return _weighed(order, Basis(more.get("basis", Basis.ACTUAL)), body, rules) if unit.per_kg else order


def _weighed(order: Order, basis: Basis, body: Body, rules: DrugRules) -> Order:
    """The order with the weight that counts, limited as the protocol says unless a reason for more is given."""
    if body.weight_kg is None:
        return order
    cap = rules.max_dosing_kg
    limit = None if cap is None or (order.over_cap and not cap.hard) else cap.most
    weight_kg, how = dosing_weight(basis, body.weight_kg, body.height_cm, body.sex, limit)
    plainly_measured = basis is Basis.ACTUAL and how.limited_to_kg is None
    return replace(order, weight_kg=weight_kg, basis=None if plainly_measured else how)


def values_of_order(order: Order) -> dict[str, str]:
    """An order as its form shows it again."""
    shown = {
        "dose": plain(order.dose), "per": order.unit.value, "minutes": plain(order.minutes),
        "then": ", ".join(map(_typed, order.then)),
        "loading": "" if order.loading is None else _typed(order.loading),
        "basis": "" if order.basis is None else order.basis.basis.value,
        "cap": "" if order.cap_mg is None else plain(order.cap_mg),
        "prescriber": "" if order.prescriber is None else order.prescriber.name, OVER_CAP: order.over_cap,
    }  # fmt: skip
    return {name: text for name, text in shown.items() if text}


def _typed(step: Step) -> str:
    return f"{plain(step.dose)} over {plain(step.minutes)}"


def _steps(text: str) -> tuple[Step, ...]:
    return tuple(_step(part) for part in re.split(r"[;,]\s+|;|\bthen\b", text) if part.strip())


def _step(text: str) -> Step:
    match = _STEP.fullmatch(text.strip())
    if match is None:
        raise Refused(f"“{text.strip()}” is not a step. Write dose and minutes: 0.3 over 20.")
    return Step(number(match[1], "dose"), number(match[2], "duration"))


_STEP = re.compile(r"(\S+)(?:\s+(?:mg|mg/kg|mg/h|mg/kg/h|[uµ]g/kg/min))?\s+(?:over|for)\s+(\S+?)(?:\s*min)?")


def weight_in_words(basis: DosingWeight | None, weight_kg: Decimal | None) -> str:
    """The weight an order counts on and how it came about; empty where it is the measured one."""
    return "" if basis is None or weight_kg is None else f"{plain(weight_kg)} kg, {basis.in_words()}"

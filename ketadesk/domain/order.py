"""What is prescribed and how it is prepared: one order in every unit, exact inside.

All milligrams are ketamine base: labels give 10 mg of base as 11.53 mg of the hydrochloride.
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import plain, require_between
from ketadesk.domain.weights import DosingWeight


class DoseUnit(StrEnum):
    """What the number of an order counts; amounts are meant in all, rates for the minutes beside them."""

    MG_PER_KG = "mg/kg"
    MG = "mg"
    MG_PER_KG_PER_H = "mg/kg/h"
    MG_PER_H = "mg/h"
    UG_PER_KG_PER_MIN = "µg/kg/min"

    @property
    def per_kg(self) -> bool:
        """Whether the number is multiplied by the dosing weight."""
        return "/kg" in self

    @property
    def per_time(self) -> str:
        """The time of a rate: h, min, or nothing for an amount."""
        return {"mg/kg/h": "h", "mg/h": "h", "µg/kg/min": "min"}.get(self.value, "")


@dataclass(frozen=True, slots=True)
class Step:
    """A part of an order with minutes of its own, in the unit of the order."""

    dose: Decimal
    minutes: Decimal


@dataclass(frozen=True, slots=True)
class Order:
    """A prescribed dose over minutes, with the dosing weight it was reckoned with.

    The weight is kept inside the order, so that a weight corrected later changes no dose silently; `basis` says how
    it came about when it is not the measured one. `then` are the further steps of a titration. `loading` is a bolus
    before it, as an amount (mg, or mg/kg where the order is by weight) over its own minutes.
    """

    dose: Decimal
    per_kg: bool
    minutes: Decimal
    weight_kg: Decimal | None = None
    prescriber: Staff | None = None
    cap_mg: Decimal | None = None
    per_time: str = ""
    then: tuple[Step, ...] = ()
    loading: Step | None = None
    basis: DosingWeight | None = None
    over_cap: str = ""

    @property
    def unit(self) -> DoseUnit:
        """What its number counts."""
        return next(one for one in DoseUnit if (one.per_kg, one.per_time) == (self.per_kg, self.per_time))

    @property
    def steps(self) -> tuple[Step, ...]:
        """All steps, the first one too."""
        return (Step(self.dose, self.minutes), *self.then)

    @property
    def duration_min(self) -> Fraction:
        """How long all steps take, in minutes."""
        return sum((Fraction(step.minutes) for step in self.steps), Fraction(0))

    @property
    def _kg(self) -> Fraction:
        if not self.per_kg:
            return Fraction(1)
        if self.weight_kg is None:
            raise Refused(f"An order in {self.unit} needs the weight. Enter the weight first.")
        return Fraction(self.weight_kg)

    def step_mg(self, step: Step) -> Fraction:
        """What a step gives, in mg, before any cap."""
        time = {"": Fraction(1), "h": Fraction(step.minutes) / 60, "min": Fraction(step.minutes) / 1000}
        return Fraction(step.dose) * self._kg * time[self.per_time]

    @property
    def uncapped_mg(self) -> Fraction:
        """The dose of all steps before any cap, in mg."""
        return sum((self.step_mg(step) for step in self.steps), Fraction(0))

    @property
    def mg(self) -> Fraction:
        """The dose to be infused, in mg; a loading bolus comes before it."""
        return self.uncapped_mg if self.cap_mg is None else min(self.uncapped_mg, Fraction(self.cap_mg))

    @property
    def loading_mg(self) -> Fraction:
        """The bolus before it, in mg."""
        return Fraction(0) if self.loading is None else Fraction(self.loading.dose) * self._kg

    @property
    def total_mg(self) -> Fraction:
        """Bolus and infusion, in mg."""
        return self.loading_mg + self.mg

    @property
    def cap_applied(self) -> bool:
        """Whether the cap made the dose smaller."""
        return self.mg < self.uncapped_mg

    @property
    def mg_per_kg(self) -> Fraction | None:
        """The dose per kg of dosing weight, None when no weight is known."""
        return None if self.weight_kg is None else self.mg / Fraction(self.weight_kg)

    @property
    def mg_per_min(self) -> Fraction:
        """The rate the infusion starts at in mg/min: that of the first step."""
        share = self.mg / self.uncapped_mg if self.uncapped_mg else Fraction(0)
        return self.step_mg(self.steps[0]) * share / Fraction(self.minutes)

    @property
    def mg_per_h(self) -> Fraction:
        """The ordered rate in mg/h."""
        return self.mg_per_min * 60

    @property
    def ug_per_kg_per_min(self) -> Fraction | None:
        """The ordered rate in µg/kg/min, None when no weight is known."""
        return None if self.weight_kg is None else self.mg_per_min * 1000 / Fraction(self.weight_kg)

    @property
    def mg_per_kg_per_h(self) -> Fraction | None:
        """The ordered rate in mg/kg/h, None when no weight is known."""
        return None if self.weight_kg is None else self.mg_per_h / Fraction(self.weight_kg)

    def ml_per_h(self, mg_per_ml: Fraction) -> Fraction:
        """The pump rate that gives the order from a bag of this concentration."""
        return self.mg_per_h / mg_per_ml

    def in_words(self) -> str:
        """The order as a prescriber writes it: 0.5 mg/kg over 40 min."""
        steps = [f"{plain(step.dose)} {self.unit} {self._length(step)}" for step in self.steps]
        words = ", then ".join(steps)
        if self.loading is None:
            return words
        amount = f"{plain(self.loading.dose)} mg{'/kg' if self.per_kg else ''}"
        return f"{amount} over {plain(self.loading.minutes)} min, then {words}"

    def _length(self, step: Step) -> str:
        return f"{'for' if self.per_time else 'over'} {plain(step.minutes)} min"


@dataclass(frozen=True, slots=True)
class BagContent:
    """What hangs on the pump: mg of ketamine base in a final volume."""

    mg: Decimal
    ml: Decimal

    @property
    def mg_per_ml(self) -> Fraction:
        """The concentration after mixing."""
        return Fraction(self.mg) / Fraction(self.ml)


RANGES = {
    DoseUnit.MG_PER_KG: ("0.01", "5"),
    DoseUnit.MG: ("0.1", "5000"),
    DoseUnit.MG_PER_KG_PER_H: ("0.01", "10"),
    DoseUnit.MG_PER_H: ("0.1", "1000"),
    DoseUnit.UG_PER_KG_PER_MIN: ("0.1", "200"),
}
"""What can be meant at all, by unit: engineering limits, never a dose recommendation."""


def check_weight(weight_kg: Decimal) -> None:
    """Refuse a dosing weight outside 25 to 350 kg (engineering limit of the field table)."""
    require_between(weight_kg, "25", "350", "weight", "kg")


def check_order(order: Order) -> None:
    """Refuse an order that cannot be meant; bounds are engineering limits, never a dose recommendation."""
    lowest, highest = RANGES[order.unit]
    for step in order.steps:
        require_between(step.dose, lowest, highest, "dose", order.unit)
        require_between(step.minutes, "0.5", "7200", "duration", "min")
    if order.loading is not None:
        unit = DoseUnit.MG_PER_KG if order.per_kg else DoseUnit.MG
        require_between(order.loading.dose, *RANGES[unit], "bolus", unit)
        require_between(order.loading.minutes, "0.1", "120", "bolus duration", "min")
    if order.weight_kg is not None:
        check_weight(order.weight_kg)
    if order.cap_mg is not None:
        require_between(order.cap_mg, "0.1", "5000", "cap", "mg")
    if order.mg <= 0:
        raise Refused("The order gives no drug. Check dose and weight.")


def check_bag(bag: BagContent) -> None:
    """Refuse a bag or syringe that cannot exist, or 100 mg/mL undiluted, which the label forbids by vein."""
    require_between(bag.mg, "0.1", "5000", "amount in the bag", "mg")
    require_between(bag.ml, "0.1", "1000", "volume of the bag", "mL")
    if bag.mg_per_ml >= 100:
        raise Refused("100 mg/mL must be diluted before it is given by vein. Check amount and volume.")

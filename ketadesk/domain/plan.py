"""A titration as it was ordered: which rate is planned from which infusing minute on."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from ketadesk.domain.dose import Dose, bag_at, order_at
from ketadesk.domain.quantity import plain, shown
from ketadesk.domain.record import Record

CLOSE = Fraction(2, 100)
"""How far the pump's own rounding may lie beside a planned rate (engineering choice)."""


@dataclass(frozen=True, slots=True)
class Planned:
    """One step of a plan: from so many infusing seconds on, in words and as the pump's rate."""

    from_s: Fraction
    words: str
    ml_per_h: Fraction

    def in_words(self) -> str:
        """The step with its pump rate: 0.3 mg/kg/h = 30 mL/h."""
        return f"{self.words} = {shown(self.ml_per_h, 1)} mL/h"

    def runs(self, dose: Dose) -> bool:
        """Whether the pump is set to it."""
        return abs(dose.pump_ml_per_h - self.ml_per_h) <= self.ml_per_h * CLOSE


def plan_of(record: Record, now: datetime) -> tuple[Planned, ...]:
    """The steps of the order that counts; empty for an order of one step, or while no bag is hung."""
    order, bag = order_at(record, now), bag_at(record, now)
    if order is None or bag is None or not order.then:
        return ()
    share = order.mg / order.uncapped_mg

    def steps() -> Iterator[Planned]:
        begun = Fraction(0)
        for step in order.steps:
            rate = order.step_mg(step) * share / Fraction(step.minutes) * 60 / bag.mg_per_ml
            yield Planned(begun * 60, f"{plain(step.dose)} {order.unit}", rate)
            begun += Fraction(step.minutes)

    return tuple(steps())


def step_now(plan: tuple[Planned, ...], dose: Dose) -> Planned | None:
    """The step that is planned for as long as has been infused."""
    begun = [one for one in plan if one.from_s <= dose.infusing_s]
    return begun[-1] if begun else None


def step_after(plan: tuple[Planned, ...], dose: Dose) -> Planned | None:
    """The step that comes next."""
    return next((one for one in plan if one.from_s > dose.infusing_s), None)

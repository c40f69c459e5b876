"""What a clinic's protocol says about the drug: caps, usual ranges, how a bag is made up, what has to agree.

Without a word in the protocol nothing is capped and nothing is asked about: a limit is the clinic's, with its source.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain.errors import Refused
from ketadesk.domain.order import Order
from ketadesk.domain.quantity import plain, shown
from ketadesk.domain.series import LONGEST_MIN

TENFOLD = Decimal(10)


@dataclass(frozen=True, slots=True)
class Cap:
    """The most of something; a hard one is refused, a soft one is exceeded with a reason."""

    most: Decimal
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usually typed in a unit; far outside it a slipped point is asked about."""

    unit: str
    lowest: Decimal
    highest: Decimal


@dataclass(frozen=True, slots=True)
class DrugRules:
    """The drug part of a protocol; volumes in mL, times as in the names.

    `usual_minutes` is how long an infusion usually takes: a session is planned and drawn with it, never timed by it.
    """

    max_mg: Cap | None = None
    max_mg_per_kg: Cap | None = None
    max_mg_per_kg_per_h: Cap | None = None
    max_dosing_kg: Cap | None = None
    usual: tuple[Usual, ...] = ()
    container: str = "bag"
    container_ml: Decimal | None = None
    on_top: bool = True
    graduation_ml: Decimal = Decimal("0.01")
    pump_step_ml_per_h: Decimal = Decimal("0.1")
    pump_tolerance_ml: Decimal = Decimal(1)
    pump_tolerance_percent: int = 10
    tolerance_mg: Decimal | None = None
    double_check: bool = False
    waste_witness: bool = True
    usual_minutes: int | None = None
    source: str = ""

    def faults(self) -> Iterator[str]:
        """What cannot be meant, each as a phrase that names the field."""
        caps = {"max_mg": self.max_mg, "max_mg_per_kg": self.max_mg_per_kg,
                "max_mg_per_kg_per_h": self.max_mg_per_kg_per_h, "max_dosing_kg": self.max_dosing_kg}  # fmt: skip
        for name, cap in caps.items():
            if cap is not None and not Decimal("0.01") <= cap.most <= 5000:
                yield f"drug.{name} {cap.most} is outside 0.01 to 5000"
        for name in ("graduation_ml", "pump_step_ml_per_h"):
            if not Decimal("0.001") <= getattr(self, name) <= 10:
                yield f"drug.{name} {getattr(self, name)} is outside 0.001 to 10"
        for one in self.usual:
            if not 0 < one.lowest <= one.highest:
                yield f"drug.usual of {one.unit} runs from {one.lowest} to {one.highest}"
        if self.container not in ("bag", "syringe"):
            yield f"drug.container “{self.container}” is neither bag nor syringe"
        if not 0 <= self.pump_tolerance_percent <= 100:
            yield f"drug.pump_tolerance_percent {self.pump_tolerance_percent} is outside 0 to 100"
        if self.usual_minutes is not None and not 1 <= self.usual_minutes <= LONGEST_MIN:
            yield f"drug.usual_minutes {self.usual_minutes} is outside 1 to {LONGEST_MIN}"

    def require_within(self, order: Order, because: str | None = None) -> None:
        """Refuse an order above a hard cap, and one above a soft cap without a reason."""
        for words, hard in self.exceeded(order):
            if hard:
                raise Refused(f"{words}. The protocol does not allow more.")
            if not (order.over_cap.strip() or (because or "").strip()):
                raise Refused(f"{words}. Say why, or order less.")

    def exceeded(self, order: Order) -> list[tuple[str, bool]]:
        """Each cap that an order goes beyond, in words, and whether it is hard."""
        amounts = (
            (self.max_mg, order.total_mg, "mg"),
            (self.max_mg_per_kg, _by_weight(order, order.total_mg), "mg/kg"),
            (self.max_mg_per_kg_per_h, _by_weight(order, _fastest_mg_per_h(order)), "mg/kg/h"),
            (self.max_dosing_kg, order.weight_kg if order.per_kg else None, "kg of dosing weight"),
        )
        return [
            (f"{shown(amount, 3)} {unit} is above the protocol's cap of {plain(cap.most)} {unit}", cap.hard)
            for cap, amount, unit in amounts
            if cap is not None and amount is not None and amount > Fraction(cap.most)
        ]

    def slip_question(self, value: Decimal, unit: str) -> str:
        """A number ten times outside what is usual, asked about in words; empty when there is nothing to ask."""
        usual = next((one for one in self.usual if one.unit == unit), None)
        if usual is None or usual.lowest <= value <= usual.highest or value <= 0:
            return ""
        meant = value / TENFOLD if value > usual.highest else value * TENFOLD
        if usual.lowest <= meant <= usual.highest:
            return f"{plain(value)} {unit}, not {plain(meant)}? Usual here are {_range(usual)}."
        return ""


NO_RULES = DrugRules()
"""Of a protocol that says nothing of the drug."""


def _by_weight(order: Order, amount: Fraction) -> Fraction | None:
    """An amount per kg of dosing weight, None when no weight is known."""
    return None if order.weight_kg is None else amount / Fraction(order.weight_kg)


def _fastest_mg_per_h(order: Order) -> Fraction:
    """The rate of the order's fastest step; a bolus over its own minutes is no rate."""
    share = order.mg / order.uncapped_mg if order.uncapped_mg else Fraction(0)
    return max(order.step_mg(step) * share / Fraction(step.minutes) * 60 for step in order.steps)


def _range(usual: Usual) -> str:
    return f"{plain(usual.lowest)} to {plain(usual.highest)} {usual.unit}"

"""What is prescribed and how it is prepared: one order in every unit, exact inside.

All milligrams are ketamine base: labels give 10 mg of base as 11.53 mg of the hydrochloride.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import plain, require_between


@dataclass(frozen=True, slots=True)
class Order:
    """A prescribed dose over minutes, with the dosing weight it was reckoned with.

    The weight is kept inside the order, so that a weight corrected later changes no dose silently.
    """

    dose: Decimal
    per_kg: bool
    minutes: Decimal
    weight_kg: Decimal | None = None
    prescriber: Staff | None = None
    cap_mg: Decimal | None = None

    @property
    def uncapped_mg(self) -> Fraction:
        """The dose before any cap, in mg."""
        if not self.per_kg:
            return Fraction(self.dose)
        if self.weight_kg is None:
            raise Refused("An order in mg/kg needs the weight. Enter the weight first.")
        return Fraction(self.dose) * Fraction(self.weight_kg)

    @property
    def mg(self) -> Fraction:
        """The dose to be given, in mg."""
        return self.uncapped_mg if self.cap_mg is None else min(self.uncapped_mg, Fraction(self.cap_mg))

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
        """The ordered rate in mg/min."""
        return self.mg / Fraction(self.minutes)

    @property
    def mg_per_h(self) -> Fraction:
        """The ordered rate in mg/h."""
        return self.mg_per_min * 60

    @property
    def ug_per_kg_per_min(self) -> Fraction | None:
        """The ordered rate in µg/kg/min, None when no weight is known."""
        return None if self.weight_kg is None else self.mg_per_min * 1000 / Fraction(self.weight_kg)

    def ml_per_h(self, mg_per_ml: Fraction) -> Fraction:
        """The pump rate that gives the order from a bag of this concentration."""
        return self.mg_per_h / mg_per_ml

    def in_words(self) -> str:
        """The order as a prescriber writes it: 0.5 mg/kg over 40 min."""
        return f"{plain(self.dose)} mg{'/kg' if self.per_kg else ''} over {plain(self.minutes)} min"


@dataclass(frozen=True, slots=True)
class BagContent:
    """What hangs on the pump: mg of ketamine base in a final volume."""

    mg: Decimal
    ml: Decimal

    @property
    def mg_per_ml(self) -> Fraction:
        """The concentration after mixing."""
        return Fraction(self.mg) / Fraction(self.ml)


def volume_to_draw_ml(mg: Fraction, vial_mg_per_ml: Decimal) -> Fraction:
    """How much of a vial holds so many mg."""
    require_between(vial_mg_per_ml, "1", "100", "vial strength", "mg/mL")
    return mg / Fraction(vial_mg_per_ml)


def final_volume_ml(bag_ml: Decimal, additive_ml: Fraction, on_top: bool) -> Fraction:
    """The bag's volume after mixing: the additive's volume is withdrawn first, or comes on top."""
    require_between(bag_ml, "1", "1000", "bag volume", "mL")
    return Fraction(bag_ml) + (additive_ml if on_top else 0)


def check_weight(weight_kg: Decimal) -> None:
    """Refuse a dosing weight outside 25 to 350 kg (engineering limit of the field table)."""
    require_between(weight_kg, "25", "350", "weight", "kg")


def check_order(order: Order) -> None:
    """Refuse an order that cannot be meant; bounds are engineering limits, never a dose recommendation."""
    if order.per_kg:
        require_between(order.dose, "0.01", "5", "dose", "mg/kg")
    else:
        require_between(order.dose, "0.1", "5000", "dose", "mg")
    require_between(order.minutes, "0.5", "7200", "duration", "min")
    if order.weight_kg is not None:
        check_weight(order.weight_kg)
    if order.cap_mg is not None:
        require_between(order.cap_mg, "0.1", "5000", "cap", "mg")
    if order.mg <= 0:
        raise Refused("The order gives no drug. Check dose and weight.")


def check_bag(bag: BagContent) -> None:
    """Refuse a bag or syringe that cannot exist, or 100 mg/mL undiluted, which the label forbids by vein."""
    require_between(bag.mg, "0.1", "5000", "amount in the bag", "mg")
    require_between(bag.ml, "1", "1000", "volume of the bag", "mL")
    if bag.mg_per_ml >= 100:
        raise Refused("100 mg/mL must be diluted before it is given by vein. Check amount and volume.")

"""How a dose is made up: how much to draw, what the bag then holds, and what to set on the pump.

Exact inside; what is drawn is rounded to the syringe's graduation, the pump's rate to its step, and the dose that
then comes out stands beside it.
"""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain.errors import Refused
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.quantity import plain, require_between, rounded, shown, shown_mg

HCL_PER_BASE = {10: Fraction("1.153"), 50: Fraction("1.1534"), 100: Fraction("1.1533")}
"""mg of hydrochloride per mg of base by strength, as US labels print them: 11.53, 57.67 and 115.33 mg per mL."""


@dataclass(frozen=True, slots=True)
class Making:
    """What is chosen: the vial's strength, the container, and the two conventions of mixing.

    `ml` is the container's nominal volume, None for a dose drawn up undiluted; `on_top` adds the drug to it, else as
    much is withdrawn first.
    """

    mg_per_ml: Decimal
    ml: Decimal | None
    on_top: bool = True
    graduation_ml: Decimal = Decimal("0.01")
    pump_step_ml_per_h: Decimal = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class Prepared:
    """What it comes to, with what an exact draw would have been; a bolus before it has a syringe of its own."""

    draw_ml: Fraction
    drawn_ml: Decimal
    mg: Fraction
    final_ml: Fraction
    ml_per_h: Fraction
    pump_ml_per_h: Decimal
    mg_per_kg: Fraction | None
    bolus_ml: Decimal = Decimal(0)

    @property
    def mg_per_ml(self) -> Fraction:
        """The concentration after mixing."""
        return self.mg / self.final_ml

    @property
    def bag(self) -> BagContent:
        """As the record keeps it."""
        return BagContent(rounded(self.mg, 4), rounded(self.final_ml, 4))


def prepared(order: Order, making: Making) -> Prepared:
    """What to draw for an order and what it comes to; refused where it cannot or must not be made up so."""
    if making.ml is None and making.mg_per_ml >= 100:
        raise Refused("100 mg/mL must be diluted before it is given by vein. Choose a bag or syringe with a diluent.")
    draw = volume_to_draw_ml(order.mg, making.mg_per_ml)
    drawn = to_step(draw, making.graduation_ml)
    if drawn == 0:
        raise Refused(f"{shown(draw, 4)} mL cannot be drawn with this syringe. Choose a weaker vial or a finer one.")
    mg, final = Fraction(drawn) * Fraction(making.mg_per_ml), Fraction(drawn)
    if making.ml is not None:
        if not making.on_top and drawn >= making.ml:
            raise Refused(f"{plain(drawn)} mL do not fit into {plain(making.ml)} mL. Choose a larger container.")
        final = final_volume_ml(making.ml, Fraction(drawn), making.on_top)
    rate = order.mg_per_h / (mg / final)
    return Prepared(
        draw, drawn, mg, final, rate, to_step(rate, making.pump_step_ml_per_h),
        None if order.weight_kg is None else mg / Fraction(order.weight_kg),
        to_step(volume_to_draw_ml(order.loading_mg, making.mg_per_ml), making.graduation_ml),
    )  # fmt: skip


def volume_to_draw_ml(mg: Fraction, vial_mg_per_ml: Decimal) -> Fraction:
    """How much of a vial holds so many mg."""
    require_between(vial_mg_per_ml, "1", "200", "vial strength", "mg/mL")
    return mg / Fraction(vial_mg_per_ml)


def final_volume_ml(bag_ml: Decimal, additive_ml: Fraction, on_top: bool) -> Fraction:
    """The container's volume after mixing: the additive's volume is withdrawn first, or comes on top."""
    require_between(bag_ml, "1", "1000", "bag volume", "mL")
    return Fraction(bag_ml) + (additive_ml if on_top else 0)


def to_step(value: Fraction, step: Decimal) -> Decimal:
    """The nearest multiple of a step, half up."""
    return rounded(value / Fraction(step), 0) * step


def hydrochloride_mg(base_mg: Fraction, mg_per_ml: Decimal) -> Fraction | None:
    """The same dose as labels that count the salt would print it; None for a strength that no label gives."""
    factor = HCL_PER_BASE.get(int(mg_per_ml)) if mg_per_ml == int(mg_per_ml) else None
    return None if factor is None else base_mg * factor


def preparation_in_words(order: Order, making: Making, made: Prepared) -> list[tuple[str, str]]:
    """What to do and what it comes to, line by line."""
    salt = hydrochloride_mg(made.mg, making.mg_per_ml)
    lines = [("Draw", f"{plain(made.drawn_ml)} mL of {plain(making.mg_per_ml)} mg/mL")]
    if making.ml is not None:
        how = "on top of" if making.on_top else f"{plain(made.drawn_ml)} mL withdrawn first, into"
        lines.append(("Into", f"{how} {plain(making.ml)} mL = {shown(made.final_ml, 2)} mL"))
    per_kg = "" if made.mg_per_kg is None else f" = {shown(made.mg_per_kg, 3)} mg/kg"
    lines.append(("Holds", f"{shown_mg(made.mg)} base{per_kg}"))
    if salt is not None:
        lines.append(("As HCl", shown_mg(salt)))
    lines += [("Strength", f"{shown(made.mg_per_ml, 4)} mg/mL"), ("Pump", f"{plain(made.pump_ml_per_h)} mL/h")]
    if made.bolus_ml:
        bolus_mg = shown_mg(made.bolus_ml * making.mg_per_ml)
        lines.append(("Bolus", f"{plain(made.bolus_ml)} mL = {bolus_mg} in a syringe of its own"))
    if made.drawn_ml != made.draw_ml:
        apart = made.mg - order.mg
        words = f"{shown(abs(apart), 3)} mg {'more' if apart > 0 else 'less'} than ordered"
        lines.append(("Rounded", f"from {shown(made.draw_ml, 4)} mL: {words}"))
    return lines

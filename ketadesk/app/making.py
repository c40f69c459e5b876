"""How a dose is made up here: what is asked, what comes out of which vial, and what it comes to."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ketadesk.app.form import Choices, Field, Values, said
from ketadesk.domain.drug_rules import DrugRules
from ketadesk.domain.entries import Drawn
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import Order, check_bag
from ketadesk.domain.preparation import Making, Prepared, prepared
from ketadesk.domain.quantity import number, plain, require_between
from ketadesk.domain.register import Register

STRENGTHS: Choices = tuple((strength, f"{strength} mg/mL") for strength in ("10", "50", "100"))
CONTAINERS: Choices = (("bag", "bag"), ("syringe", "syringe"), ("undiluted", "undiluted"))
MIXING: Choices = (("top", "on top"), ("first", "withdrawn first"))
GRADUATIONS: Choices = tuple((step, step) for step in ("0.01", "0.02", "0.05", "0.1", "0.2", "0.5", "1"))
NAMES = ("vial", "more", "strength", "container", "container_ml", "mixing", "graduation")


@dataclass(frozen=True, slots=True)
class Made:
    """A dose as it is made up: how, what it comes to, and what is drawn from which vial of the register."""

    making: Making
    container: str
    prepared: Prepared
    drawn: tuple[Drawn, ...]


def making_fields(vials: Choices, rules: DrugRules) -> tuple[Field, ...]:
    """What is asked; what stays empty is as the protocol says."""
    volume = "" if rules.container_ml is None else f"protocol: {plain(rules.container_ml)}"
    step, mixing = plain(rules.graduation_ml), "on top" if rules.on_top else "withdrawn"
    first = Field("vial", "Vial", choices=vials) if vials else (
        Field("strength", "Strength of the vial", "mg/mL", choices=STRENGTHS, other=True, number=True)
    )  # fmt: skip
    return (
        first,
        Field("container", f"Into (else {rules.container})", choices=CONTAINERS),
        Field("container_ml", "Volume before mixing", "mL", number=True, hint=volume),
        Field("graduation", f"Syringe step (else {step})", "mL", choices=GRADUATIONS, beside=True),
        Field("mixing", f"Drug's volume (else {mixing})", choices=MIXING),
        *((Field("more", "Second vial, if needed", choices=vials, beside=True),) if len(vials) > 1 else ()),
    )


def made_of(values: Values, order: Order | None, register: Register, rules: DrugRules) -> Made | None:
    """The dose as it is made up here, None where nothing of it was said; a half of it is refused."""
    typed = said(values, *NAMES)
    if not typed.keys() & {"vial", "strength"}:
        if typed:
            raise Refused("The vial is not chosen. Choose one, or empty the rest of the preparation.")
        return None
    if order is None:
        raise Refused("Enter the order first: what is drawn is reckoned from it.")
    making = _making(typed, register, rules)
    comes_to = prepared(order, making)
    check_bag(comes_to.bag)
    require_between(comes_to.pump_ml_per_h, "0.1", "1200", "rate of the pump", "mL/h")
    drawn = () if "vial" not in typed else _drawn(typed, comes_to, register)
    return Made(making, typed.get("container", rules.container), comes_to, drawn)


def _making(typed: Mapping[str, str], register: Register, rules: DrugRules) -> Making:
    strength = (
        register.held(typed["vial"]).vial.mg_per_ml if "vial" in typed else number(typed["strength"], "strength")
    )
    graduation = number(typed["graduation"], "graduation") if "graduation" in typed else rules.graduation_ml
    on_top = rules.on_top if "mixing" not in typed else typed["mixing"] == "top"
    return Making(strength, _container_ml(typed, rules), on_top, graduation, rules.pump_step_ml_per_h)


def _container_ml(typed: Mapping[str, str], rules: DrugRules) -> Decimal | None:
    if typed.get("container", rules.container) == "undiluted":
        return None
    if "container_ml" in typed:
        volume = number(typed["container_ml"], "volume before mixing")
        require_between(volume, "1", "1000", "volume before mixing", "mL")
        return volume
    if rules.container_ml is None:
        raise Refused("The container's volume is empty. Enter it, or choose undiluted.")
    return rules.container_ml


def _drawn(typed: Mapping[str, str], comes_to: Prepared, register: Register) -> tuple[Drawn, ...]:
    """What comes out of which vial: a second one gives what the first does not hold."""
    needed = comes_to.drawn_ml + comes_to.bolus_ml
    first = register.held(typed["vial"])
    if "more" not in typed or typed["more"] == typed["vial"]:
        if first.ml < needed:
            raise Refused(
                f"Vial {first.vial.id} holds {plain(first.ml)} mL by the register, {plain(needed)} mL are needed."
                " Choose another vial, or a second one beside it."
            )
        return (_from(first.vial.id, needed, register),)
    second = register.held(typed["more"])
    if second.vial.mg_per_ml != first.vial.mg_per_ml:
        raise Refused("The two vials are not of one strength. Choose two of the same.")
    rest = needed - min(first.ml, needed)
    if rest > second.ml:
        raise Refused(f"Both vials hold {plain(first.ml + second.ml)} mL, {plain(needed)} mL are needed.")
    amounts = ((first.vial.id, needed - rest), (second.vial.id, rest))
    return tuple(_from(vial, ml, register) for vial, ml in amounts if ml)


def _from(vial: str, ml: Decimal, register: Register) -> Drawn:
    held = register.held(vial).vial
    return Drawn(vial, ml, ml * held.mg_per_ml, held.lot)

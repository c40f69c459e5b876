"""What a clinic's protocol says of the drug: caps that are hard or soft, usual numbers, and faults of the text."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ketadesk.domain.drug_rules import Cap, DrugRules, Usual
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import Order, Step
from tests.domain.made import mg

ORDER = Order(Decimal("0.5"), True, Decimal(40), Decimal(80))
"""40 mg at 1 mg/min."""
RISING = Order(
    Decimal("0.2"), True, Decimal(20), Decimal(60), per_time="h", then=(Step(Decimal("0.6"), Decimal(20)),)
)
LOADED = replace(ORDER, loading=Step(Decimal("0.12"), Decimal(1)))


def capped(name: str, most: str, hard: bool = True) -> DrugRules:
    """Rules with one cap."""
    return DrugRules(**{name: Cap(Decimal(most), hard)})  # type: ignore[arg-type]


JUST = [
    ("max_mg", "40", ORDER), ("max_mg", "49.6", LOADED), ("max_mg", "16", RISING),
    ("max_mg_per_kg", "0.5", ORDER), ("max_mg_per_kg", "0.62", LOADED),
    ("max_mg_per_kg_per_h", "0.75", ORDER), ("max_mg_per_kg_per_h", "0.6", RISING),
    ("max_dosing_kg", "80", ORDER),
]  # fmt: skip
"""A cap that an order just keeps."""


@pytest.mark.parametrize(("name", "most", "order"), JUST)
def test_an_order_at_its_cap_is_taken_and_one_above_is_not(name: str, most: str, order: Order) -> None:
    capped(name, most).require_within(order)
    less = str(Decimal(most) - Decimal("0.01"))
    with pytest.raises(Refused, match=rf"above the protocol's cap of {less} .*does not allow more\.$"):
        capped(name, less).require_within(order)


@pytest.mark.parametrize(("name", "most", "order"), JUST)
def test_a_soft_cap_asks_for_a_reason_and_takes_one(name: str, most: str, order: Order) -> None:
    soft = capped(name, str(Decimal(most) - Decimal("0.01")), hard=False)
    with pytest.raises(Refused, match=r"Say why, or order less\.$"):
        soft.require_within(order)
    with pytest.raises(Refused, match="Say why"):
        soft.require_within(replace(order, over_cap="  "), because="  ")
    soft.require_within(order, because="partial response at 0.5")
    soft.require_within(replace(order, over_cap="partial response at 0.5"))


def test_a_reason_does_not_lift_a_hard_cap() -> None:
    with pytest.raises(Refused, match=r"40 mg is above the protocol's cap of 35 mg\. The protocol does not allow"):
        capped("max_mg", "35").require_within(replace(ORDER, over_cap="because"), because="because")


def test_a_dosing_weight_is_capped_only_where_the_order_counts_on_it() -> None:
    rules = capped("max_dosing_kg", "70")
    rules.require_within(mg("40", "40", "80"))
    with pytest.raises(Refused, match="80 kg of dosing weight is above"):
        rules.require_within(ORDER)


def test_the_cap_of_the_order_itself_brings_it_below_that_of_the_protocol() -> None:
    capped("max_mg", "35").require_within(replace(ORDER, cap_mg=Decimal(35)))


USUAL = DrugRules(usual=(Usual("mg/kg", Decimal("0.1"), Decimal(1)),))


@pytest.mark.parametrize(
    ("value", "question"),
    [("5", "5 mg/kg, not 0.5? Usual here are 0.1 to 1 mg/kg."), ("0.05", "0.05 mg/kg, not 0.5? Usual"), ("0.5", ""),
     ("50", ""), ("0", ""), ("1", ""), ("0.1", "")],
)  # fmt: skip
def test_a_number_ten_times_off_is_asked_about(value: str, question: str) -> None:
    asked = USUAL.slip_question(Decimal(value), "mg/kg")
    assert asked.startswith(question)
    assert bool(asked) == bool(question)
    assert USUAL.slip_question(Decimal(value), "mL/h") == ""


FAULTS = [
    (DrugRules(max_mg=Cap(Decimal(0))), "drug.max_mg 0 is outside 0.01 to 5000"),
    (DrugRules(graduation_ml=Decimal(0)), "drug.graduation_ml 0 is outside 0.001 to 10"),
    (DrugRules(pump_step_ml_per_h=Decimal(11)), "drug.pump_step_ml_per_h 11 is outside"),
    (DrugRules(usual=(Usual("mg", Decimal(5), Decimal(1)),)), "drug.usual of mg runs from 5 to 1"),
    (DrugRules(container="bucket"), "drug.container “bucket” is neither bag nor syringe"),
    (DrugRules(pump_tolerance_percent=101), "drug.pump_tolerance_percent 101 is outside 0 to 100"),
]


@pytest.mark.parametrize(("rules", "words"), FAULTS)
def test_a_mistake_of_the_text_is_named(rules: DrugRules, words: str) -> None:
    told = list(rules.faults())
    assert len(told) == 1
    assert told[0].startswith(words)

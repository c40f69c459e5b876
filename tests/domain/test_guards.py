"""Questions about a weight, and one order in every unit."""

from decimal import Decimal

import pytest

from ketadesk.domain.guards import order_in_all_units, pounds_in_words, weight_questions
from ketadesk.domain.order import Order
from tests.domain.made import bag, mg


@pytest.mark.parametrize(
    ("weight", "last", "question"),
    [
        ("82", "73", "82 kg is 12 % more than 73 kg at the last session. Is it right?"),
        ("64.2", "73", "64.2 kg is 12 % less than 73 kg at the last session. Is it right?"),
        ("165", "75", "165 kg is 2.2 times 75 kg at the last session: typed in pounds?"),
        ("75", "165", "165 kg at the last session is 2.2 times 75 kg: was the last one typed in pounds?"),
        ("170", "75", "170 kg is 127 % more than 75 kg at the last session. Is it right?"),
    ],
)
def test_a_weight_beside_the_last_one(weight: str, last: str, question: str) -> None:
    assert weight_questions(Decimal(weight), None, Decimal(last), False) == (question,)


@pytest.mark.parametrize(
    ("weight", "last"), [("80.3", "73"), ("65.7", "73"), ("73", "73"), ("110", "100"), ("90", "100")]
)
def test_up_to_a_tenth_nothing_is_asked(weight: str, last: str) -> None:
    assert weight_questions(Decimal(weight), None, Decimal(last), False) == ()


@pytest.mark.parametrize(("weight", "asked"), [("107.4", False), ("107.5", True), ("112.5", True), ("112.6", False)])
def test_the_ratio_of_pounds_to_kilograms(weight: str, asked: bool) -> None:
    (question,) = weight_questions(Decimal(weight), None, Decimal(50), False)
    assert ("pounds" in question) == asked


@pytest.mark.parametrize(
    ("weight", "height", "first", "question"),
    [
        ("40", "170", False, "40 kg at 170 cm is a BMI of 13.8. Are weight and height right?"),
        ("180", "170", False, "180 kg at 170 cm is a BMI of 62.3. Are weight and height right?"),
        ("165", "170", False, None), ("56", "200", True, None), ("160", "200", True, None),
        ("165", "170", True, "165 kg at 170 cm is a BMI of 57.1: was the weight typed in pounds?"),
        ("180", "170", True, "180 kg at 170 cm is a BMI of 62.3: was the weight typed in pounds?"),
        ("40", "170", True, "40 kg at 170 cm is a BMI of 13.8. Are weight and height right?"),
    ],
)  # fmt: skip
def test_a_weight_for_its_height(weight: str, height: str, first: bool, question: str | None) -> None:
    asked = weight_questions(Decimal(weight), Decimal(height), None, first)
    assert asked == (() if question is None else (question,))


def test_both_questions_may_come() -> None:
    assert len(weight_questions(Decimal(180), Decimal(170), Decimal(90), False)) == 2
    assert weight_questions(Decimal(180), None, None, True) == ()


def test_pounds_beside_kilograms() -> None:
    assert [pounds_in_words(Decimal(kg)) for kg in ("75", "74.8", "100")] == ["165 lb", "165 lb", "220 lb"]


def test_an_order_in_every_unit() -> None:
    order = Order(Decimal("0.5"), True, Decimal(40), Decimal(75))
    assert order_in_all_units(order, bag("37.5", "50")) == (
        ("mg", "37.5"), ("mg/kg", "0.5"), ("mg/h", "56.25"), ("mg/kg/h", "0.75"),
        ("µg/kg/min", "12.5"), ("mL", "50"), ("mL/h", "75"),
    )  # fmt: skip
    assert order_in_all_units(mg("8"), None) == (
        ("mg", "8.00"), ("mg/kg", "–"), ("mg/h", "12"), ("mg/kg/h", "–"),
        ("µg/kg/min", "–"), ("mL", "–"), ("mL/h", "–"),
    )  # fmt: skip

"""Orders in every shape: which weight counts, plans of steps, a bolus before, caps; what a right weight changes."""

from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest

from ketadesk.app.order_form import Body, order_of
from ketadesk.app.script.lines import ScriptError
from ketadesk.domain.dose import dose_at, order_at
from ketadesk.domain.entries import Bag, Content, LineFault, Pause, Rate, Resume, Start, Weight
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import Order, Step, check_order
from ketadesk.domain.preparation import hydrochloride_mg
from ketadesk.domain.quantity import rounded
from ketadesk.domain.reconciling import account_at
from ketadesk.domain.record import Record
from ketadesk.domain.summary import figures
from ketadesk.domain.timing import duration
from ketadesk.domain.weights import Basis, adjusted_kg, dosing_weight, ideal_kg, lean_kg
from tests.domain.made import PHYSICIAN, at, bag, mg, record
from tests.support import HEADING, play

HALF = Decimal("0.5")
WOMAN = (Decimal(165), Decimal(120))
"""Height and weight of reference vector D3."""
BASES = {"actual": ("120", "60.000"), "ideal": ("56.9094", "28.455"), "adjusted": ("82.1457", "41.073"),
         "lean": ("56.9445", "28.472")}  # fmt: skip


@pytest.mark.parametrize("basis", list(Basis))
def test_d3_each_weight_and_the_dose_that_is_reckoned_with_it(basis: Basis) -> None:
    height, actual = WOMAN
    kg, how = dosing_weight(basis, actual, height, "F")
    order = Order(HALF, True, Decimal(40), kg, PHYSICIAN, basis=how)
    check_order(order)
    assert (rounded(kg, 4), rounded(order.mg, 3)) == tuple(map(Decimal, BASES[basis]))
    assert (how.basis, how.actual_kg, how.height_cm, how.sex, how.extrapolated) == (basis, actual, height, "F", False)
    assert how.formula in how.in_words() or basis is Basis.ACTUAL


def test_d3b_the_weights_of_a_man() -> None:
    height, actual = Decimal(180), Decimal(85)
    found = [ideal_kg("M", height), adjusted_kg("M", height, actual), lean_kg("M", height, actual)]
    assert [str(rounded(kg, 4)) for kg in found] == ["74.9921", "78.9953", "63.8188"]


def test_d3c_below_60_inches_the_formula_is_extrapolated_and_says_so() -> None:
    kg, how = dosing_weight(Basis.IDEAL, Decimal(60), Decimal(150), "F")
    assert (kg, how.extrapolated) == (Decimal("43.3268"), True)
    assert how.in_words() == "ideal weight (Devine 1974), extrapolated below 60 in"
    assert not dosing_weight(Basis.LEAN, Decimal(60), Decimal(150), "F")[1].extrapolated
    assert not dosing_weight(Basis.IDEAL, Decimal(60), Decimal("152.4"), "F")[1].extrapolated


def test_a_weight_is_limited_and_says_so_and_one_below_the_limit_is_not() -> None:
    kg, how = dosing_weight(Basis.ACTUAL, Decimal(120), None, "", Decimal(100))
    assert (kg, how.limited_to_kg, how.in_words()) == (
        Decimal(100),
        Decimal(100),
        "measured weight, limited to 100 kg",
    )
    kg, how = dosing_weight(Basis.IDEAL, Decimal(120), Decimal(165), "F", Decimal(100))
    assert (rounded(kg, 4), how.limited_to_kg) == (Decimal("56.9094"), None)


@pytest.mark.parametrize(
    ("sex", "height", "sentence"),
    [("F", None, "The ideal weight needs the height"), ("X", Decimal(165), "for the sex F or M only")],
)
def test_a_weight_that_cannot_be_reckoned_is_refused(sex: str, height: Decimal | None, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        dosing_weight(Basis.IDEAL, Decimal(70), height, sex)


def test_d10_four_days_of_pain_treatment() -> None:
    order = Order(Decimal(22), False, Decimal(96 * 60), None, PHYSICIAN, per_time="h")
    check_order(order)
    made = record([("0:00", Start())], order, bag("500", "500"))
    assert (order.mg, order.ml_per_h(Fraction(1)), order.mg / 500) == tuple(map(Fraction, ("2112", "22", "4.224")))
    assert dose_at(made, at("0:00")).bag_empty_at == at("22:43:38")
    assert dose_at(made, at("0:00")).planned_end == at("22:43:38")
    more: list[tuple[str, Content]] = [(f"{22 * number}:00:00", Bag(bag("500", "500"))) for number in range(1, 5)]
    made = record([("0:00", Start()), *more], order, bag("500", "500"))
    assert dose_at(made, at("88:00:00")).planned_end == at("96:00:00")
    assert dose_at(made, at("96:00:00")).given_mg == 2112


@pytest.mark.parametrize(("strength", "salt"), [("10", "40.355"), ("50", "40.369"), ("100", "40.3655")])
def test_d15_the_same_dose_as_hydrochloride(strength: str, salt: str) -> None:
    assert hydrochloride_mg(Fraction(35), Decimal(strength)) == Fraction(salt)


@pytest.mark.parametrize("strength", ["20", "10.5"])
def test_a_strength_that_no_label_gives_has_no_factor(strength: str) -> None:
    assert hydrochloride_mg(Fraction(35), Decimal(strength)) is None


def test_d21_what_the_pump_gave_is_known_and_what_arrived_is_not() -> None:
    acts: list[tuple[str, Content]] = [("0:00", Start()), ("12:00", LineFault("infiltrated", "forearm swollen"))]
    made = record([*acts, ("12:00", Pause()), ("20:00", Resume())], mg("35"), bag("35", "100"))
    account = account_at(made, at("12:00"))
    assert (account.pumped_mg, account.systemic_known) == (Fraction("10.5"), False)
    assert "how much reached the vein is not known" in " ".join(account.differences())
    assert account_at(made, at("11:59")).systemic_known
    assert account_at(made, at("21:00")).pumped_mg == Fraction("10.5") + Fraction("0.875")


LB_AS_KG, RIGHT = Decimal("125.7"), Decimal(57)


def amended_weight() -> Record:
    """A session opened with pounds typed as kilograms, put right while it runs."""
    order = Order(HALF, True, Decimal(40), LB_AS_KG, PHYSICIAN)
    right = Weight(RIGHT, "typed in pounds")
    return record([("0:00", Start()), ("10:00", Pause()), ("11:00", right)], order, bag("62.85", "50"))


def test_a_right_weight_counts_for_what_was_given_and_the_order_keeps_its_own() -> None:
    made = amended_weight()
    order = order_at(made, at("20:00"))
    given = dose_at(made, at("20:00")).given_mg
    assert order is not None
    assert (made.weight_kg, made.opened.weight_kg) == (RIGHT, LB_AS_KG)
    assert (order.weight_kg, order.mg, order.mg_per_kg) == (LB_AS_KG, Fraction("62.85"), Fraction("0.5"))
    assert given == Fraction("62.85") / 4
    assert rounded(given / Fraction(RIGHT), 2) == Decimal("0.28")
    assert figures(made, at("20:00"))[0].detail.startswith("0.28 mg/kg")


@pytest.mark.parametrize("reason", ["", "  ", None])
def test_a_weight_is_put_right_with_a_reason(reason: str | None) -> None:
    with pytest.raises(Refused, match="needs a reason"):
        record([("0:00", Weight(RIGHT, reason))], mg("35"), bag("35", "50"))


def test_a_script_puts_a_weight_right_in_mid_session(tmp_path: Path) -> None:
    text = HEADING + (
        'patient "Rivera, Ana" mrn 100200 born 1979-07-01 sex F height 170 cm\nweight 125.7 kg\n'
        "order 0.5 mg/kg over 40 min by AN\nbag 62.85 mg in 50 mL\n13:42 open\n14:14 start\n14:24 pause\n"
        "14:25 amend weight 13:42 to 57 kg because typed in pounds\n14:26 order-change 0.5 mg/kg over 40 min by AN\n"
    )
    made = play(text, tmp_path).record
    assert made.weight_kg == RIGHT
    orders = [order_at(made, act.at) for act in made.acts("weight", "order-change")]
    assert [(one.weight_kg, one.mg) for one in orders if one] == [
        (LB_AS_KG, Fraction("62.85")),
        (RIGHT, Fraction("28.5")),
    ]


PLAN = Order(
    Decimal("0.2"), True, Decimal(20), Decimal(60), PHYSICIAN, per_time="h", then=(Step(Decimal("0.3"), Decimal(20)),)
)


def test_a_titration_gives_the_sum_of_its_steps() -> None:
    check_order(PLAN)
    assert [PLAN.mg, PLAN.duration_min, PLAN.mg_per_h, PLAN.mg_per_kg_per_h] == [10, 40, 12, Fraction("0.2")]
    assert [PLAN.step_mg(step) for step in PLAN.steps] == [4, 6]
    assert PLAN.in_words() == "0.2 mg/kg/h for 20 min, then 0.3 mg/kg/h for 20 min"


def test_a_titration_runs_at_its_first_rate_until_the_next_is_set() -> None:
    made = record([("0:00", Start())], PLAN, bag("10", "50"))
    assert dose_at(made, at("0:00")).pump_ml_per_h == 60
    assert dose_at(made, at("20:00")).given_mg == 4
    assert dose_at(made, at("20:00")).planned_end == at("50:00")
    made = record([("0:00", Start()), ("20:00", Rate(Decimal(90)))], PLAN, bag("10", "50"))
    assert dose_at(made, at("20:00")).planned_end == at("40:00")
    assert dose_at(made, at("40:00")).given_mg == PLAN.mg
    assert duration(dose_at(made, at("40:00")).infusing_s) == "40:00"


def test_a_cap_makes_every_step_smaller_alike() -> None:
    capped = Order(
        Decimal("0.2"),
        True,
        Decimal(20),
        Decimal(60),
        PHYSICIAN,
        Decimal(5),
        "h",
        (Step(Decimal("0.3"), Decimal(20)),),
    )
    assert [capped.uncapped_mg, capped.mg, capped.cap_applied, capped.mg_per_h] == [10, 5, True, 6]
    above = Order(HALF, True, Decimal(40), Decimal(60), cap_mg=Decimal(60))
    assert [above.mg, above.cap_applied] == [30, False]


SHAPES = {
    "0.2 mg/kg/h for 20 min then 0.3 mg/kg/h for 20 min": ("10", "0", "12"),
    "bolus 0.12 mg/kg over 1 min then 0.65 mg/kg over 60 min": ("39", "7.2", "39"),
    "bolus 5 mg over 2 min then 20 mg/h for 60 min": ("20", "5", "20"),
    "12.5 ug/kg/min for 40 min": ("30", "0", "45"),
    "1 mg/kg over 40 min cap 45 mg": ("45", "0", "67.5"),
    "0.5 mg/kg over 40 min limit 50 kg": ("25", "0", "37.5"),
    "0.5 mg/kg over 40 min on ideal weight": ("28.4547", "0", "42.68205"),
    "0.5 mg/kg over 40 min on ideal weight limit 50 kg cap 20 mg": ("20", "0", "30"),
}
"""What a script says, with infusion, bolus and rate per hour, for 60 kg at 165 cm."""


@pytest.mark.parametrize("words", list(SHAPES))
def test_every_shape_of_an_order_is_read_from_a_script(words: str, tmp_path: Path) -> None:
    text = HEADING + 'patient "Rivera, Ana" mrn 100200 born 1979-07-01 sex F height 165 cm\nweight 60 kg\n'
    made = play(f"{text}order {words} by AN\n10:00 open\n", tmp_path).record
    order = order_at(made, made.entries[0].at)
    assert order is not None
    assert [order.mg, order.loading_mg, order.mg_per_h] == [Fraction(one) for one in SHAPES[words]]
    assert order.prescriber == PHYSICIAN


@pytest.mark.parametrize(
    "words",
    [
        "0.2 mg/kg/h for 20 min then 0.3 mg/h for 20 min", "bolus 5 mg over 2 min", "0.5 mg/kg",
        "0.5 mg/kg over 40 min on wishful weight", "0.5 furlongs over 40 min",
    ],
)  # fmt: skip
def test_what_is_no_order_is_told_by_its_form(words: str, tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match="an order is written as"):
        play(f'{HEADING}patient "R" mrn 1 born 1979-07-01 sex F\nweight 60 kg\norder {words}\n', tmp_path)


def test_the_form_reads_a_plan_as_the_script_does() -> None:
    values = {"dose": "0.2", "per": "mg/kg/h", "minutes": "20", "then": "0.3 over 20", "loading": "0.12 over 1"}
    order = order_of(values, Body(Decimal(60)), [PHYSICIAN])
    assert order is not None
    assert [order.steps, order.mg, order.loading_mg] == [PLAN.steps, 10, Fraction("7.2")]

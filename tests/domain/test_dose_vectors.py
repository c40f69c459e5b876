"""Every number of the dose vectors that stand beside the project; a vector or a number nobody reads fails."""

import json
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from ketadesk.app.order_form import Body, order_of
from ketadesk.app.script.lines import ScriptError
from ketadesk.domain.dose import dose_at
from ketadesk.domain.entries import Bolus, Content, Entry, Pause, Rate, Resume, Start, Stop, Wasted
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import Order, Step, check_bag, check_order, check_weight
from ketadesk.domain.preparation import Making, final_volume_ml, prepared, volume_to_draw_ml
from ketadesk.domain.quantity import kg_from_lb, number, plain, rounded, shown
from ketadesk.domain.reconciling import account_at
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time, duration, seconds_between
from tests.domain.made import NURSE, PHYSICIAN, at, bag, mg, opened, record, rulebook
from tests.reference import reference
from tests.support import HEADING, patient, play


class Numbers:
    """What a vector says, and which of it was read; a number is agreed with to the digits that are stored."""

    def __init__(self, said: dict[str, Any]) -> None:
        """Nothing is read yet."""
        self._said, self._unread = said, set(said) - {"id", "what"}

    def text(self, name: str) -> str:
        """A value as it is written."""
        self._unread.discard(name)
        return str(self._said[name])

    def several(self, name: str) -> list[Any]:
        """Several values."""
        self._unread.discard(name)
        return list(self._said[name])

    def pairs(self, name: str) -> list[tuple[str, str]]:
        """Values by clock time."""
        self._unread.discard(name)
        return list(self._said[name].items())

    def inner(self, name: str) -> "Numbers":
        """What is expected, read on its own."""
        self._unread.discard(name)
        return Numbers(self._said[name])

    def decimal(self, name: str) -> Decimal:
        """A number."""
        return Decimal(self.text(name))

    def agrees(self, name: str, value: Fraction | Decimal | None) -> None:
        """A reckoned value is what stands here."""
        assert value is not None
        assert same(value, self.text(name)), f"{name} is {float(value)}, expected {self._said[name]}"

    def require_all_read(self) -> None:
        """Nothing was passed over."""
        assert not self._unread, f"nobody reads {sorted(self._unread)}"


def same(value: Fraction | Decimal, stored: str) -> bool:
    """Whether a value agrees with a stored one to the digits that are stored."""
    return rounded(value, len(stored.partition(".")[2])) == Decimal(stored)


Check = Callable[[Numbers, Numbers], None]
CHECKS: dict[str, Check] = {}


def vector(name: str) -> Callable[[Check], Check]:
    """Register what checks a vector."""

    def registered(check: Check) -> Check:
        CHECKS[name] = check
        return check

    return registered


def ordered(said: Numbers, **more: Any) -> Order:
    """The order of a vector."""
    minutes, weight = said.decimal("minutes"), said.decimal("weight_kg")
    return Order(said.decimal("mg_per_kg"), True, minutes, weight, PHYSICIAN, **more)


def additive(said: Numbers, on_top: bool) -> tuple[Order, Fraction, Fraction]:
    """Order, exact draw and final volume; a draw to 0.01 mL comes to the same."""
    order, strength, ml = ordered(said), said.decimal("vial_mg_per_ml"), said.decimal("bag_ml")
    draw = volume_to_draw_ml(order.mg, strength)
    final = final_volume_ml(ml, draw, on_top)
    made = prepared(order, Making(strength, ml, on_top))
    assert (Fraction(made.drawn_ml), made.mg, made.final_ml) == (draw, order.mg, final)
    assert made.ml_per_h == order.ml_per_h(made.mg_per_ml)
    return order, draw, final


@vector("D1a")
def withdrawn_first(said: Numbers, expect: Numbers) -> None:
    order, draw, final = additive(said, on_top=False)
    expect.agrees("dose_mg", order.mg)
    expect.agrees("draw_ml", draw)
    expect.agrees("mg_per_ml", order.mg / final)
    expect.agrees("ml_per_h", order.ml_per_h(order.mg / final))


@vector("D1b")
def on_top_of_the_bag(said: Numbers, expect: Numbers) -> None:
    order, _, final = additive(said, on_top=True)
    expect.agrees("dose_mg", order.mg)
    expect.agrees("final_ml", final)
    expect.agrees("mg_per_ml", order.mg / final)
    expect.agrees("ml_per_h", order.ml_per_h(order.mg / final))


@vector("D2")
def syringe_with_coarse_graduation(said: Numbers, expect: Numbers) -> None:
    order = ordered(said)
    made = prepared(order, Making(said.decimal("vial_mg_per_ml"), None, graduation_ml=Decimal("0.1")))
    expect.agrees("dose_mg", order.mg)
    expect.agrees("draw_ml", made.draw_ml)
    expect.agrees("ml_per_h", order.ml_per_h(made.mg_per_ml))
    expect.agrees("after_rounding_mg", made.mg)
    expect.agrees("after_rounding_mg_per_kg", made.mg_per_kg)
    assert (made.drawn_ml, made.final_ml) == (Decimal("4.6"), Fraction("4.6"))
    assert made.pump_ml_per_h == Decimal("6.9")


@vector("D4")
def one_rate_in_every_unit(said: Numbers, expect: Numbers) -> None:
    order = ordered(said)
    expect.agrees("ug_per_kg_per_min", order.ug_per_kg_per_min)
    expect.agrees("mg_per_h", order.mg_per_h)
    expect.agrees("ml_per_h_at_1_mg_per_ml", order.ml_per_h(Fraction(1)))
    expect.agrees("ml_per_h_at_2_mg_per_ml", order.ml_per_h(Fraction(2)))


@vector("D5")
def paused(said: Numbers, expect: Numbers) -> None:
    begun, ended = said.several("pause")
    order = mg(said.text("order_mg"))
    assert order.mg_per_min == Fraction(said.text("mg_per_min"))
    made = record([("0:00", Start()), (begun, Pause()), (ended, Resume())], order, bag("35", "100"))
    for clock, stored in expect.pairs("mg_at"):
        assert same(dose_at(made, at(clock)).given_mg, stored)
    end = expect.text("ends_at")
    assert dose_at(made, at(ended)).planned_end == at(end)
    expect.agrees("total_mg", dose_at(made, at(end)).given_mg)


@vector("D6")
def rates_until_the_bag_is_empty(said: Numbers, expect: Numbers) -> None:
    (first, start_rate), *changes = said.several("segments")
    hung = bag("40", "100")
    assert hung.mg_per_ml == Fraction(said.text("mg_per_ml"))
    acts: list[tuple[str, Content]] = [(first, Start(Decimal(start_rate)))]
    acts += [(clock, Rate(Decimal(rate))) for clock, rate in changes]
    made = record(acts, mg("40", "40"), hung)
    for clock, stored in expect.pairs("mg_at"):
        assert same(dose_at(made, at(clock)).given_mg, stored)
    empty = expect.text("empty_at")
    assert dose_at(made, at("35:00")).bag_empty_at == at(empty)
    later = dose_at(made, at("1:30:00"))
    expect.agrees("total_mg", later.given_mg)
    assert duration(later.infusing_s) == empty


@vector("D7")
def early_stop_and_waste(said: Numbers, expect: Numbers) -> None:
    content = bag("37.5", said.text("bag_ml"))
    start, stop = Start(said.decimal("ml_per_h")), said.text("stop")
    made = record([("0:00", start), (stop, Stop())], mg("37.5"), content)
    dose = dose_at(made, at("1:00:00"))
    assert content.mg_per_ml == Fraction(said.text("mg_per_ml"))
    expect.agrees("given_ml", dose.from_bags_ml)
    expect.agrees("given_mg", dose.given_mg)
    expect.agrees("given_mg_per_kg", dose.given_mg / Fraction(said.decimal("weight_kg")))
    expect.agrees("left_ml", Fraction(content.ml) - dose.from_bags_ml)
    expect.agrees("left_mg", account_at(made, at("1:00:00")).unreconciled_mg)
    left = Wasted(Decimal(expect.text("left_mg")), PHYSICIAN, "left in the bag")
    made = record([("0:00", start), (stop, Stop()), ("30:00", left)], mg("37.5"), content)
    assert account_at(made, at("30:00")).unreconciled_mg == 0


@vector("D8")
def bolus_then_infusion(said: Numbers, expect: Numbers) -> None:
    loading = Step(said.decimal("bolus_mg_per_kg"), said.decimal("bolus_minutes"))
    dose, minutes = said.decimal("infusion_mg_per_kg"), said.decimal("infusion_minutes")
    order = Order(dose, True, minutes, said.decimal("weight_kg"), PHYSICIAN, loading=loading)
    check_order(order)
    expect.agrees("bolus_mg", order.loading_mg)
    expect.agrees("infusion_mg", order.mg)
    expect.agrees("total_mg", order.total_mg)
    bolus = Bolus(rounded(order.loading_mg, 4), loading.minutes)
    made = record([("0:00", bolus), ("1:00", Start())], order, bag("45.5", "100"))
    for clock, stored in expect.pairs("mg_at"):
        assert same(dose_at(made, at(clock)).given_mg, stored)
    assert same(dose_at(made, at("2:00:00")).given_mg, expect.text("total_mg"))


@vector("D11")
def capped(said: Numbers, expect: Numbers) -> None:
    order = ordered(said, cap_mg=said.decimal("cap_mg"))
    expect.agrees("uncapped_mg", order.uncapped_mg)
    expect.agrees("dose_mg", order.mg)
    expect.agrees("mg_per_kg", order.mg_per_kg)
    expect.agrees("mg_per_h", order.mg_per_h)
    assert (order.cap_applied, expect.text("noted")) == (True, "cap applied")


@vector("D12")
def pounds(said: Numbers, expect: Numbers) -> None:
    weight = kg_from_lb(said.decimal("weight_lb"))
    order = Order(said.decimal("mg_per_kg"), True, Decimal(40), weight)
    strength = said.decimal("vial_mg_per_ml")
    draw = volume_to_draw_ml(order.mg, strength)
    expect.agrees("weight_kg", weight)
    expect.agrees("dose_mg", order.mg)
    expect.agrees("draw_ml", draw)
    assert (shown(order.mg, 1), shown(draw, 2)) == (expect.text("shown_mg"), expect.text("shown_ml"))
    assert plain(prepared(order, Making(strength, None)).drawn_ml) == expect.text("shown_ml")


@vector("D16")
def escalated(said: Numbers, expect: Numbers) -> None:
    order = ordered(said)
    expect.agrees("dose_mg", order.mg)
    expect.agrees("mg_per_min", order.mg_per_min)
    expect.agrees("mg_per_h", order.mg_per_h)
    expect.agrees("ug_per_kg_per_min", order.ug_per_kg_per_min)


@vector("D19")
def the_night_the_clocks_go_back(said: Numbers, expect: Numbers) -> None:
    made = Record("2025-11-02-01", rulebook())
    start = datetime.fromisoformat("2025-11-02T05:40:00+00:00")
    made.append(Entry(1, start, start, NURSE, opened(mg("35"), bag("35", "100"))))
    made.append(Entry(2, start, start, NURSE, Start()))
    end = dose_at(made, start).planned_end
    assert end is not None
    assert duration(seconds_between(start, end)) == expect.text("elapsed")
    clocks = (expect.text("start_local"), expect.text("end_local"))
    assert (clock_time(start, made.zone), clock_time(end, made.zone)) == clocks


def over(minutes: str) -> dict[str, str]:
    """An order's boxes."""
    return {"dose": "0.5", "per": "mg/kg", "minutes": minutes}


ORDER = mg("35", "40", "70")
ABSURD: MappingProxyType[str, tuple[Callable[[], object], ...]] = MappingProxyType({
    "weight 0": (lambda: check_weight(number("0", "weight")), lambda: check_order(mg("35", "40", "0"))),
    "weight NaN": (lambda: number("NaN", "weight"), lambda: check_weight(Decimal("NaN"))),
    "weight -70": (lambda: number("-70", "weight"), lambda: check_weight(Decimal(-70))),
    "duration 0": (lambda: check_order(mg("35", "0")), lambda: check_order(mg("35", "0.4"))),
    "0 mg/mL": (
        lambda: check_bag(bag("0", "50")), lambda: volume_to_draw_ml(Fraction(35), Decimal(0)),
        lambda: prepared(ORDER, Making(Decimal(0), Decimal(50))),
    ),
    "70,5": (lambda: number("70,5", "weight"), lambda: order_of(over("40,5"), Body(Decimal(70)), [PHYSICIAN])),
})  # fmt: skip
"""Each input at every place of the domain and the form that reads it."""

LINES = {
    "weight 0": ("weight 0 kg",),
    "weight NaN": ("weight NaN kg",),
    "weight -70": ("weight -70 kg",),
    "duration 0": ("order 0.5 mg/kg over 0 min by AN", "order 35 mg over 0 min", "order 0.2 mg/kg/h for 0 min"),
    "0 mg/mL": ("bag 0 mg in 50 mL", "bag 35 mg in 0 mL", "vial V1 0 mg/mL 10 mL lot A expires 2027-03-31"),
    "70,5": ("weight 70,5 kg", "order 0,5 mg/kg over 40 min", "bag 37,5 mg in 50 mL"),
}
"""The same as a script says them."""


@vector("D20")
def absurd_amounts_are_refused(said: Numbers, expect: Numbers) -> None:
    assert set(ABSURD) == set(LINES) == set(said.several("inputs"))
    for attempt in (one for attempts in ABSURD.values() for one in attempts):
        with pytest.raises(Refused, match=r"[A-Z].*(Check|Write) .*\.$"):
            attempt()


@pytest.mark.parametrize("line", [line for lines in LINES.values() for line in lines])
def test_an_absurd_line_of_a_script_is_refused(line: str, tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match=r"refused: .*(Check|Write) .*\."):
        play(f"{HEADING}{patient(1)}weight 70 kg\n{line}\n", tmp_path)


def told() -> Iterator[dict[str, Any]]:
    """The vectors as they stand in the file."""
    yield from json.loads(reference("vectors/dose.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", list(CHECKS))
def test_vector(name: str) -> None:
    said = Numbers(next(one for one in told() if one["id"] == name))
    expect = said.inner("expect") if name != "D20" else Numbers({})
    CHECKS[name](said, expect)
    said.require_all_read()
    expect.require_all_read()


def test_no_vector_is_left_unchecked_and_none_is_gone() -> None:
    names = [one["id"] for one in told()]
    assert sorted(names) == sorted(CHECKS)


def test_a_strong_vial_is_drawn_into_a_diluent_only() -> None:
    with pytest.raises(Refused, match="diluted"):
        prepared(ORDER, Making(Decimal(100), None))
    assert prepared(ORDER, Making(Decimal(100), Decimal(50))).mg_per_ml < 1

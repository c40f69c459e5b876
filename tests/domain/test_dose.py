"""The dose against vectors, real infusions and an integration written anew."""

import csv
import json
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest

from ketadesk.domain.dose import dose_at, rate_before
from ketadesk.domain.entries import Bag, Bolus, Content, Entry, OrderChange, Pause, Rate, Resume, Start, Stop, Void
from ketadesk.domain.errors import Refused
from ketadesk.domain.flow import flow_of
from ketadesk.domain.order import (
    BagContent,
    Order,
    check_bag,
    check_order,
    check_weight,
)
from ketadesk.domain.preparation import final_volume_ml, volume_to_draw_ml
from ketadesk.domain.quantity import kg_from_lb, number, rounded, shown
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time, duration, seconds_between
from tests.domain.made import NURSE, at, bag, mg, opened, record, rulebook
from tests.reference import reference


@pytest.fixture
def vectors() -> dict[str, Any]:
    """The dose vectors by their ids."""
    return {vector["id"]: vector for vector in json.loads(reference("vectors/dose.json").read_text())}


def same(value: Fraction | Decimal | None, stored: str) -> bool:
    """Whether a value agrees with a stored one to the digits that are stored."""
    assert value is not None
    digits = len(stored.partition(".")[2])
    return rounded(value, digits) == Decimal(stored)


def order_of(vector: dict[str, Any], **fields: Any) -> Order:
    minutes = Decimal(vector["minutes"])
    return Order(Decimal(vector["mg_per_kg"]), True, minutes, Decimal(vector["weight_kg"]), **fields)


@pytest.mark.parametrize("name", ["D1a", "D1b"])
def test_additive_withdrawn_first_or_on_top(vectors: dict[str, Any], name: str) -> None:
    vector, expect = vectors[name], vectors[name]["expect"]
    order = order_of(vector)
    draw = volume_to_draw_ml(order.mg, Decimal(vector["vial_mg_per_ml"]))
    final = final_volume_ml(Decimal(vector["bag_ml"]), draw, on_top=name == "D1b")
    assert same(order.mg, expect["dose_mg"])
    assert same(draw, expect.get("draw_ml", "0.7"))
    assert same(final, expect.get("final_ml", "100"))
    assert same(order.mg / final, expect["mg_per_ml"])
    assert same(order.ml_per_h(order.mg / final), expect["ml_per_h"])


def test_syringe_rounded_to_its_graduation(vectors: dict[str, Any]) -> None:
    vector, expect = vectors["D2"], vectors["D2"]["expect"]
    order, strength = order_of(vector), Decimal(vector["vial_mg_per_ml"])
    draw = volume_to_draw_ml(order.mg, strength)
    given = Fraction("4.6") * Fraction(strength)
    assert same(order.mg, expect["dose_mg"])
    assert same(draw, expect["draw_ml"])
    assert same(draw * 60 / 40, expect["ml_per_h"])
    assert same(given, expect["after_rounding_mg"])
    assert same(given / Fraction(vector["weight_kg"]), expect["after_rounding_mg_per_kg"])


def test_one_rate_in_every_unit(vectors: dict[str, Any]) -> None:
    order, expect = order_of(vectors["D4"]), vectors["D4"]["expect"]
    assert same(order.ug_per_kg_per_min, expect["ug_per_kg_per_min"])
    assert same(order.mg_per_h, expect["mg_per_h"])
    assert same(order.ml_per_h(Fraction(1)), expect["ml_per_h_at_1_mg_per_ml"])
    assert same(order.ml_per_h(Fraction(2)), expect["ml_per_h_at_2_mg_per_ml"])


def test_pause(vectors: dict[str, Any]) -> None:
    vector, expect = vectors["D5"], vectors["D5"]["expect"]
    begun, ended = vector["pause"]
    made = record([("0:00", Start()), (begun, Pause()), (ended, Resume())], mg(vector["order_mg"]), bag("35", "100"))
    for clock, stored in expect["mg_at"].items():
        assert same(dose_at(made, at(clock)).given_mg, stored)
    assert dose_at(made, at(ended)).planned_end == at(expect["ends_at"])
    assert same(dose_at(made, at(expect["ends_at"])).given_mg, expect["total_mg"])


def test_rate_changes_until_the_bag_is_empty(vectors: dict[str, Any]) -> None:
    vector, expect = vectors["D6"], vectors["D6"]["expect"]
    (first, start_rate), *changes = vector["segments"]
    acts: list[tuple[str, Content]] = [(first, Start(Decimal(start_rate)))]
    acts += [(clock, Rate(Decimal(rate))) for clock, rate in changes]
    made = record(acts, mg("40", "40"), bag("40", "100"))
    for clock, stored in expect["mg_at"].items():
        assert same(dose_at(made, at(clock)).given_mg, stored)
    assert dose_at(made, at("35:00")).bag_empty_at == at(expect["empty_at"])
    later = dose_at(made, at("1:30:00"))
    assert same(later.given_mg, expect["total_mg"])
    assert duration(later.infusing_s) == expect["empty_at"]


def test_early_stop_and_what_is_left(vectors: dict[str, Any]) -> None:
    vector, expect = vectors["D7"], vectors["D7"]["expect"]
    content = bag("37.5", vector["bag_ml"])
    made = record([("0:00", Start(Decimal(vector["ml_per_h"]))), (vector["stop"], Stop())], mg("37.5"), content)
    dose = dose_at(made, at("1:00:00"))
    assert content.mg_per_ml == Fraction(vector["mg_per_ml"])
    assert same(dose.from_bags_ml, expect["given_ml"])
    assert same(dose.given_mg, expect["given_mg"])
    assert same(dose.given_mg / Fraction(vector["weight_kg"]), expect["given_mg_per_kg"])
    assert same(Fraction(content.ml) - dose.from_bags_ml, expect["left_ml"])
    assert same(dose.remaining_mg, expect["left_mg"])


def test_bolus_then_infusion(vectors: dict[str, Any]) -> None:
    vector, expect = vectors["D8"], vectors["D8"]["expect"]
    weight = Decimal(vector["weight_kg"])
    bolus_mg = weight * Decimal(vector["bolus_mg_per_kg"])
    order = Order(Decimal(vector["infusion_mg_per_kg"]), True, Decimal(vector["infusion_minutes"]), weight)
    bolus = Bolus(bolus_mg, Decimal(vector["bolus_minutes"]))
    made = record([("0:00", bolus), ("1:00", Start())], order, bag("45.5", "100"))
    assert same(bolus_mg, expect["bolus_mg"])
    assert same(order.mg, expect["infusion_mg"])
    for clock, stored in expect["mg_at"].items():
        assert same(dose_at(made, at(clock)).given_mg, stored)
    assert same(dose_at(made, at("2:00:00")).given_mg, expect["total_mg"])


def test_cap(vectors: dict[str, Any]) -> None:
    vector, expect = vectors["D11"], vectors["D11"]["expect"]
    order = order_of(vector, cap_mg=Decimal(vector["cap_mg"]))
    assert same(order.uncapped_mg, expect["uncapped_mg"])
    assert same(order.mg, expect["dose_mg"])
    assert same(order.mg_per_kg, expect["mg_per_kg"])
    assert same(order.mg_per_h, expect["mg_per_h"])
    assert order.cap_applied


def test_pounds(vectors: dict[str, Any]) -> None:
    vector, expect = vectors["D12"], vectors["D12"]["expect"]
    weight = kg_from_lb(Decimal(vector["weight_lb"]))
    dose = Fraction(weight) * Fraction(vector["mg_per_kg"])
    draw = volume_to_draw_ml(dose, Decimal(vector["vial_mg_per_ml"]))
    assert same(weight, expect["weight_kg"])
    assert same(dose, expect["dose_mg"])
    assert same(draw, expect["draw_ml"])
    assert (shown(dose, 1), shown(draw, 2)) == (expect["shown_mg"], expect["shown_ml"])


def test_escalation(vectors: dict[str, Any]) -> None:
    order, expect = order_of(vectors["D16"]), vectors["D16"]["expect"]
    assert same(order.mg, expect["dose_mg"])
    assert same(order.mg_per_min, expect["mg_per_min"])
    assert same(order.mg_per_h, expect["mg_per_h"])
    assert same(order.ug_per_kg_per_min, expect["ug_per_kg_per_min"])


def test_the_night_the_clocks_go_back(vectors: dict[str, Any]) -> None:
    expect = vectors["D19"]["expect"]
    made = Record("2025-11-02-01", rulebook())
    start = datetime.fromisoformat("2025-11-02T05:40:00+00:00")
    made.append(Entry(1, start, start, NURSE, opened(mg("35"), bag("35", "100"))))
    made.append(Entry(2, start, start, NURSE, Start()))
    end = dose_at(made, start).planned_end
    assert end is not None
    assert duration(seconds_between(start, end)) == expect["elapsed"]
    assert (clock_time(start, made.zone), clock_time(end, made.zone)) == (expect["start_local"], expect["end_local"])


def test_absurd_amounts_are_refused_with_a_sentence(vectors: dict[str, Any]) -> None:
    attempts: dict[str, Callable[[], object]] = {
        "weight 0": lambda: check_weight(number("0", "weight")),
        "weight NaN": lambda: check_weight(number("NaN", "weight")),
        "weight -70": lambda: check_weight(number("-70", "weight")),
        "duration 0": lambda: check_order(mg("35", "0")),
        "0 mg/mL": lambda: check_bag(bag("0", "50")),
        "70,5": lambda: number("70,5", "weight"),
    }
    assert set(attempts) == set(vectors["D20"]["inputs"])
    for attempt in attempts.values():
        with pytest.raises(Refused, match=r"Check|Write"):
            attempt()


def test_no_number_from_code_gets_past_the_checks() -> None:
    for absurd in ("NaN", "Infinity", "-Infinity", "sNaN"):
        with pytest.raises(Refused):
            check_weight(Decimal(absurd))


def test_100_mg_per_ml_undiluted_is_refused() -> None:
    with pytest.raises(Refused, match="diluted"):
        check_bag(BagContent(Decimal(500), Decimal(5)))


def test_a_bag_hung_while_paused_flows_from_the_resumption() -> None:
    acts: list[tuple[str, Content]] = [
        ("0:00", Start()), ("10:00", Pause()), ("12:00", Bag(bag("20", "50"))), ("15:00", Resume()),
    ]  # fmt: skip
    made = record(acts, mg("37.5"), bag("37.5", "50"))
    assert dose_at(made, at("15:00")).given_mg == Fraction("9.375")
    assert dose_at(made, at("25:00")).given_mg == Fraction("9.375") + Fraction("0.4") * Fraction("12.5")


def test_a_bolus_from_the_bag_is_clamped_to_what_the_bag_holds() -> None:
    acts: list[tuple[str, Content]] = [("0:00", Bolus(Decimal(30), Decimal(10), from_bag=True))]
    made = record(acts, mg("20"), bag("20", "50"))
    assert dose_at(made, at("1:00:00")).given_mg == 20


def test_the_account_of_a_past_moment_knows_nothing_of_later_acts() -> None:
    acts: list[tuple[str, Content]] = [("0:00", Start()), ("10:00", Rate(Decimal(30))), ("20:00", Stop())]
    made = record([*acts], mg("37.5"), bag("37.5", "50"))
    assert dose_at(made, at("5:00")).planned_end == at("40:00")
    assert dose_at(made, at("5:00")).pump_ml_per_h == 75


def test_an_order_change_alone_does_not_touch_the_pump() -> None:
    made = record([("0:00", Start()), ("10:00", OrderChange(mg("10", "40")))], mg("37.5"), bag("37.5", "50"))
    dose = dose_at(made, at("20:00"))
    assert dose.pump_ml_per_h == 75
    assert dose.remaining_mg == 0
    assert dose.planned_end == at("10:40")


def real_infusions() -> dict[str, list[tuple[datetime, Decimal]]]:
    """Each order of the recording as rates per hour over time; rates per kg reckoned for 80 kg, a weight we state."""
    per_hour = {"mg/hour": 1, "mcg/hour": 1, "mcg/kg/hour": 80, "mcg/kg/min": 80 * 60}
    found: dict[str, list[tuple[datetime, Decimal]]] = {}
    path = reference("recordings/infusions_with_rate_changes_and_pauses.csv")
    with path.open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            rate = Decimal(row["med_dose"]) * per_hour[row["med_dose_unit"]]
            moment = datetime.fromisoformat(row["admin_dttm"])
            found.setdefault(row["med_order_id"], []).append((moment, rate))
    return found


def entries_of(changes: list[tuple[datetime, Decimal]]) -> list[Entry]:
    """The recorded rates as acts: 0 is a pause, more again a resumption; one unit is one mg and one mL."""
    endless = BagContent(Decimal(10**7), Decimal(10**7))
    content: list[tuple[datetime, Content]] = [(changes[0][0], opened(mg("1"), endless))]
    running, started = False, False
    for moment, rate in changes:
        if not rate:
            content += [(moment, Pause())] if running else []
        elif not started:
            content.append((moment, Start(rate)))
            started = True
        else:
            content.append((moment, Rate(rate)))
            content += [] if running else [(moment, Resume())]
        running = bool(rate)
    return [Entry(seq, moment, moment, NURSE, one) for seq, (moment, one) in enumerate(content, start=1)]


def test_real_infusions_agree_with_an_independent_integration() -> None:
    infusions = real_infusions()
    assert len(infusions) == 16
    for changes in infusions.values():
        made = Record("real", rulebook(), entries_of(changes))
        by_minute = Decimal(0)
        moments = [moment for moment, _ in changes]
        for (moment, rate), following in zip(changes, [*moments[1:], moments[-1]], strict=True):
            by_minute += sum(
                (rate / 60 for _ in range(round((following - moment).total_seconds()) // 60)), Decimal(0)
            )
        given = dose_at(made, moments[-1]).given_mg
        assert rounded(given, 6) == round(by_minute, 6)


def test_segments_never_overlap_in_one_bag() -> None:
    acts: list[tuple[str, Content]] = [
        ("0:00", Start()), ("5:00", Rate(Decimal(60))), ("7:00", Pause()), ("9:00", Resume()), ("20:00", Stop()),
    ]  # fmt: skip
    segments = flow_of(record(acts, mg("37.5"), bag("37.5", "50")), at("20:00")).segments()
    assert [duration(segment.end - segment.begin) for segment in segments] == ["5:00", "2:00", "11:00"]
    assert all(one.end <= other.begin for one, other in pairwise(segments))


def test_without_an_order_the_planned_end_is_when_the_bag_is_empty() -> None:
    made = record([("0:00", Start(Decimal(75)))], None, bag("37.5", "50"))
    dose = dose_at(made, at("5:00"))
    assert (dose.planned_end, dose.remaining_mg) == (at("40:00"), None)


def test_many_changes_of_rate_are_still_reckoned_exactly() -> None:
    acts: list[tuple[str, Content]] = [("0:00", Start(Decimal(60)))]
    acts += [(f"{minute}:00", Rate(Decimal(30 + minute % 2 * 60))) for minute in range(1, 59)]
    dose = dose_at(record(acts, mg("37.5"), bag("100", "100")), at("59:00"))
    assert dose.given_mg == 1 + 29 * Fraction(90, 60) + 29 * Fraction(30, 60)


def test_the_rate_before_a_change_is_the_one_the_pump_was_set_to() -> None:
    acts: list[tuple[str, Content]] = [
        ("0:00", Start()), ("0:00", OrderChange(mg("10"))),
        ("10:00", Rate(Decimal(60))), ("20:00", Rate(Decimal(50))),
    ]  # fmt: skip
    made = record(acts, mg("37.5"), bag("37.5", "50"))
    rates = made.acts("rate")
    assert [rate_before(made, act) for act in (made.acts("start")[0], *rates)] == [None, 75, 60]


def test_a_voided_infusion_does_not_run_on() -> None:
    made = record([("0:00", Start()), ("10:00", Void("wrong patient"))], mg("37.5"), bag("37.5", "50"))
    dose = dose_at(made, at("40:00"))
    assert (dose.given_mg, dose.planned_end) == (Fraction("9.375"), None)

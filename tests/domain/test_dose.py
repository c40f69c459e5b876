"""The dose against real infusions and an integration written anew; the vectors stand in test_dose_vectors.py."""

import csv
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest

from ketadesk.domain.dose import dose_at, rate_before
from ketadesk.domain.entries import Bag, Bolus, Content, Entry, OrderChange, Pause, Rate, Resume, Start, Stop, Void
from ketadesk.domain.errors import Refused
from ketadesk.domain.flow import flow_of
from ketadesk.domain.order import (
    BagContent,
    check_bag,
    check_weight,
)
from ketadesk.domain.quantity import rounded
from ketadesk.domain.record import Record
from ketadesk.domain.timing import duration
from tests.domain.made import NURSE, at, bag, mg, opened, record, rulebook
from tests.reference import reference


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

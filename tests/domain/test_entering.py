"""What is typed: pressures, oxygen, whole sets, single boxes, times of day."""

from datetime import UTC, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from ketadesk.domain.entering import fault_of, moment_typed, oxygen_typed, pressure_typed, vitals_typed
from ketadesk.domain.entries import Vitals
from ketadesk.domain.errors import Refused
from tests.domain.made import at

NEW_YORK = ZoneInfo("America/New_York")
BOXES = ("bp", "hr", "spo2", "rr", "o2", "map", "temp", "etco2", "because")


@pytest.mark.parametrize(
    ("text", "pressure"),
    [
        ("132/84", (132, 84)), (" 132 / 84 ", (132, 84)), ("132 84", (132, 84)), ("132/-", (132, None)),
        ("-/84", (None, 84)), ("132 –", (132, None)),
    ],
)  # fmt: skip
def test_a_pressure_is_two_numbers_or_one_and_a_dash(text: str, pressure: tuple[int | None, int | None]) -> None:
    assert pressure_typed(text) == pressure


@pytest.mark.parametrize("text", ["132", "132/", "/84", "-/-", "132-84", "132/84/60", "a/b", "13x/84", "١٣٢/84", ""])
def test_half_a_pressure_is_told_how_to_write_it(text: str) -> None:
    with pytest.raises(Refused, match=r"^The blood pressure “.*” cannot be read\. Write it as 132/84"):
        pressure_typed(text)


def test_oxygen_is_room_air_or_litres() -> None:
    assert [oxygen_typed(text) for text in ("RA", "ra", " air ", "0", "2", "2.5")] == [
        0, 0, 0, 0, 2, Decimal("2.5"),
    ]  # fmt: skip
    for text in ("2,5", "two", "-1", "2 L"):
        with pytest.raises(Refused, match=r"^The oxygen “.*” cannot be read\. Write RA"):
            oxygen_typed(text)


def test_a_set_is_made_of_the_boxes_that_are_not_blank() -> None:
    assert vitals_typed(dict.fromkeys(BOXES, " ")) is None
    assert vitals_typed({}) is None
    typed = {"bp": "158/93", "hr": " 87 ", "spo2": "98", "rr": "", "o2": "RA", "temp": "36.8"}
    assert vitals_typed(typed) == Vitals(
        systolic=158, diastolic=93, hr=87, spo2=98, o2=Decimal(0), temp=Decimal("36.8")
    )
    assert vitals_typed({"map": "90", "etco2": "0", "rr": "14"}) == Vitals(map=90, etco2=0, rr=14)
    assert vitals_typed({"hr": "0", "because": "asystole, drill"}) == Vitals(hr=0, because="asystole, drill")


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("bp", "132", "The blood pressure “132” cannot be read."),
        ("bp", "84/132", "The diastolic pressure 132 is not below the systolic 84."),
        ("bp", "350/90", "The systolic pressure 350 mmHg is outside 40 to 300."),
        ("hr", "8o", "The heart rate “8o” is not a whole number."),
        ("hr", "300", "The heart rate 300 /min is outside 20 to 250."),
        ("spo2", "101", "The SpO₂ 101 % is outside 50 to 100."),
        ("rr", "1.5", "The respiratory rate “1.5” is not a whole number."),
        ("temp", "36,8", "The temperature “36,8” is not a number."),
        ("o2", "20", "The oxygen 20 L/min is outside 0 to 15."),
        ("map", "300", "The mean pressure 300 mmHg is outside 25 to 230."),
        ("etco2", "-1", "The EtCO₂ “-1” is not a whole number."),
    ],
)
def test_each_box_is_named_in_what_is_wrong_with_it(field: str, text: str, sentence: str) -> None:
    fault = fault_of(field, text)
    assert fault is not None
    assert fault.startswith(sentence)
    with pytest.raises(Refused) as refused:
        vitals_typed({field: text})
    assert refused.value.sentence == fault


def test_blank_and_sensible_boxes_have_no_fault() -> None:
    assert [fault_of(field, "  ") for field in BOXES] == [None] * len(BOXES)
    assert [fault_of(*box) for box in (("bp", "132/-"), ("o2", "RA"), ("because", "cuff too large"))] == [None] * 3


def test_a_reason_alone_is_no_reading() -> None:
    with pytest.raises(Refused, match="No value was given"):
        vitals_typed({"because": "equipment"})


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("14:29", "29:00"), ("1429", "29:00"), ("14:32", "32:00"), ("9:05", "-295:00"), ("905", "-295:00"),
        ("-5", "27:24"), ("−5", "27:24"), (" -0 ", "32:24"), ("14:33", "-1407:00"),
    ],
)  # fmt: skip
def test_a_time_is_its_last_occurrence_or_so_many_minutes_ago(text: str, minutes: str) -> None:
    assert moment_typed(text, at("32:24"), NEW_YORK) == at(minutes)


@pytest.mark.parametrize("text", ["", "14", "24:00", "14:60", "soon", "+5", "5", "-", "14:29:30", "-5 min"])
def test_what_is_no_time_is_told_how_to_write_one(text: str) -> None:
    with pytest.raises(Refused, match=r"^The time “.*” cannot be read\. Write it as 14:29, or -5"):
        moment_typed(text, at("32:24"), NEW_YORK)


def utc(text: str) -> datetime:
    """A moment in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_yesterday_evening_after_midnight() -> None:
    assert moment_typed("23:50", utc("2026-11-23T05:10"), NEW_YORK) == utc("2026-11-23T04:50")


def test_of_an_hour_that_comes_twice_the_later_pass_that_is_not_still_to_come() -> None:
    for now, meant in (
        ("2026-11-01T05:40", "2026-11-01T05:20"),  # the first pass, 01:40 EDT
        ("2026-11-01T06:10", "2026-11-01T05:20"),  # 01:10 EST: 01:20 EST is still to come
        ("2026-11-01T06:20", "2026-11-01T06:20"),
        ("2026-11-01T07:30", "2026-11-01T06:20"),
    ):
        assert moment_typed("01:20", utc(now), NEW_YORK) == utc(meant)


def test_a_time_that_the_clocks_leapt_over_is_refused() -> None:
    for now in ("2026-03-08T07:00", "2026-03-08T07:40", "2026-03-09T03:00", "2026-03-09T05:30"):
        with pytest.raises(Refused, match=r"^02:30 does not exist on 8 Mar 2026: the clocks went forward"):
            moment_typed("02:30", utc(now), NEW_YORK)
    assert moment_typed("02:30", utc("2026-03-08T06:50"), NEW_YORK) == utc("2026-03-07T07:30")
    assert moment_typed("02:30", utc("2026-03-09T06:30"), NEW_YORK) == utc("2026-03-09T06:30")

"""Numbers, times, people, vital signs and instruments: each value by itself."""

from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest

from ketadesk.domain.entries import Discharge, Event, NotDone, Scale, Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Patient, born_as_typed, check_patient
from ketadesk.domain.protocol import Criterion
from ketadesk.domain.quantity import number, plain, rounded, shown, shown_mg, whole_number
from ketadesk.domain.series import Interval, Series
from ketadesk.domain.timing import clock_time, date_shown, day, duration, duration_in_words
from ketadesk.domain.vitals import check_vitals, computed_map, rechecks
from ketadesk.domain.words import in_words, pressure, vitals_parts
from tests.domain.made import PATIENT, record, rulebook, write


@pytest.mark.parametrize("text", ["70,5", "-3", "+3", "1e5", "NaN", "∞", "", " 7", "7.", "0x10", "٣", "seventy"])
def test_what_is_not_a_plain_number_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="is not a number"):
        number(text, "weight")


def test_zero_is_a_number() -> None:
    assert number("0", "weight") == 0
    assert whole_number("0", "answer") == 0


@pytest.mark.parametrize(
    ("value", "digits", "expected"),
    [("0.125", 2, "0.13"), ("0.124", 2, "0.12"), ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("9.995", 2, "10.00")],
)
def test_rounding_is_half_up(value: str, digits: int, expected: str) -> None:
    assert str(rounded(Decimal(value), digits)) == expected


def test_amounts_as_shown() -> None:
    assert [shown_mg(Fraction(text)) for text in ("9.375", "16.05", "0", "37.5")] == [
        "9.38 mg", "16.1 mg", "0.00 mg", "37.5 mg",
    ]  # fmt: skip
    assert plain(Decimal(100)) == "100"
    assert plain(Decimal("75.00")) == "75"
    assert shown(Fraction(1, 3), 4) == "0.3333"


def test_durations_and_clocks() -> None:
    assert [duration(seconds) for seconds in (0, 59, 60, 3600, 5025, -48)] == [
        "0:00", "0:59", "1:00", "1:00:00", "1:23:45", "-0:48",
    ]  # fmt: skip
    assert duration(Fraction(119, 2)) == "1:00"
    assert [duration_in_words(seconds) for seconds in (40, 2820, 4320)] == ["40 s", "47 min", "1 h 12 min"]
    moment = datetime(2026, 11, 22, 19, 32, 59, tzinfo=UTC)
    zone = ZoneInfo("America/New_York")
    assert (clock_time(moment, zone), day(moment, zone)) == ("14:32", "22 Nov 2026")
    assert date_shown(date(1985, 3, 12)) == "12 Mar 1985"


def test_age_counts_completed_years() -> None:
    assert PATIENT.age_on(date(2026, 6, 30)) == 46
    assert PATIENT.age_on(date(2026, 7, 1)) == 47


def test_allergies_not_asked_and_none_known_differ() -> None:
    asked = [Patient("A", "1", date(1980, 1, 1), "F", None, allergies) for allergies in (None, (), ("penicillin",))]
    assert [patient.allergies_in_words() for patient in asked] == [
        "Allergies: not asked", "Allergies: none known", "Allergy: penicillin",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "patient",
    [
        Patient(" ", "1", date(1980, 1, 1), "F"),
        Patient("A", " ", date(1980, 1, 1), "F"),
        Patient("A", "1", date(1880, 1, 1), "F"),
        Patient("A", "1", date(2027, 1, 1), "F"),
        Patient("A", "1", date(1980, 1, 1), "F", Decimal("1.65")),
    ],
)
def test_impossible_patients_are_refused(patient: Patient) -> None:
    with pytest.raises(Refused):
        check_patient(patient, date(2026, 11, 22))


def test_a_birth_date_is_a_date() -> None:
    assert born_as_typed("1985-03-12") == date(1985, 3, 12)
    with pytest.raises(Refused, match="is not a date"):
        born_as_typed("12.03.1985")


RANGES = [
    ("systolic", 40, 300), ("diastolic", 20, 200), ("map", 25, 230), ("hr", 20, 250), ("spo2", 50, 100),
    ("rr", 3, 60), ("temp", 30, 43), ("etco2", 0, 120), ("o2", 0, 15),
]  # fmt: skip


def vitals(field: str, value: float | Decimal, because: str | None = None) -> Vitals:
    """A set with one sign alone."""
    return Vitals(**{field: value, "because": because})  # type: ignore[arg-type]


@pytest.mark.parametrize(("field", "lowest", "highest"), RANGES)
def test_hard_ranges_hold_at_their_edges_and_yield_to_a_reason(field: str, lowest: int, highest: int) -> None:
    for value in (lowest, highest):
        check_vitals(vitals(field, value))
    for value in (lowest - 1, highest + 1):
        for silence in (None, "", "  "):
            with pytest.raises(Refused):
                check_vitals(vitals(field, value, silence))
        if value >= 0:
            check_vitals(vitals(field, value, "seen twice"))


def test_no_reason_makes_a_number_of_what_is_none() -> None:
    for absurd in (Decimal("NaN"), Decimal("Infinity"), Decimal(-5)):
        with pytest.raises(Refused, match="not a number that can be read"):
            check_vitals(vitals("temp", absurd, "seen twice"))


def test_diastolic_not_below_systolic_is_refused_even_with_a_reason() -> None:
    with pytest.raises(Refused, match="not below"):
        check_vitals(Vitals(systolic=90, diastolic=90, because="really"))


def test_an_empty_set_is_refused() -> None:
    with pytest.raises(Refused, match="No value"):
        check_vitals(Vitals(because="nothing"))


def test_cross_checks_remark_and_do_not_refuse() -> None:
    assert len(rechecks(Vitals(systolic=100, diastolic=92))) == 1
    assert len(rechecks(Vitals(systolic=120, diastolic=80, map=70))) == 1
    assert rechecks(Vitals(systolic=120, diastolic=80, map=93)) == ()


def test_mean_pressure_from_the_cuff() -> None:
    assert [computed_map(*pair) for pair in ((163, 102), (164, 90), (150, 103), (170, 110))] == [122, 115, 119, 130]


def test_zero_is_shown_and_not_dropped() -> None:
    assert vitals_parts(Vitals(hr=0, etco2=0, o2=Decimal(0))) == {"hr": "0", "etco2": "0", "o2": "air"}
    assert pressure(90, None) == "90/–"
    assert pressure(None, None) is None


def test_intervals_that_change_within_a_stage() -> None:
    series = Series("vitals", "infusion", (Interval(15, 60), Interval(30, 120), Interval(60)))
    assert [series.minutes_until_next(minutes) for minutes in (0, 59, 60, 179, 180, 999)] == [15, 15, 30, 30, 60, 60]


def test_criteria_are_met_by_words_or_by_numbers() -> None:
    steady = Criterion("walking", "Walking", ("steady",))
    pain = Criterion("pain", "Pain", at_most=3)
    moaas = Criterion("moaas", "MOAA/S", at_least=5)
    assert (steady.met("steady"), steady.met("unsteady")) == (True, False)
    assert [pain.met(text) for text in ("0", "3", "4", "none")] == [True, True, False, False]
    assert (moaas.met("5"), moaas.met("4")) == (True, False)


def test_words_and_refusals_of_single_entries() -> None:
    made = record([])
    assert in_words(Event("nausea", "resolved"), rulebook()) == "Nausea resolved"
    assert in_words(Scale("cadss-6", (2, 3, 3, 2, 2, None)), rulebook()) == "CADSS-6 incomplete (2 3 3 2 2 –)"
    assert in_words(NotDone("systolic", "refused"), rulebook()) == "systolic pressure not done: refused"
    for content in (NotDone("mood", "refused"), NotDone("spo2", "bored"), Discharge(()), Event(" ", None)):
        with pytest.raises(Refused):
            write(made, "0:00", content)

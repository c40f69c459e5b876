"""Limits, absolute and against the baseline, and what follows; series at intervals and at set minutes; faults."""

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from ketadesk.domain.entries import (
    Acknowledged,
    Artefact,
    Consciousness,
    NotDone,
    Start,
    Stop,
    Symptoms,
    Vitals,
)
from ketadesk.domain.errors import Refused
from ketadesk.domain.limit import Limit
from ketadesk.domain.limits import followed, passings, standing, unread
from ketadesk.domain.news2_course import news2_totals
from ketadesk.domain.protocol import Criterion, News2Rules, Rulebook
from ketadesk.domain.readings import readings, values_of
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import due
from ketadesk.domain.series import Interval, Series
from ketadesk.domain.start_check import StartCheck
from tests.domain.made import at, bag, record, rulebook, write
from tests.reference import reference

RISE = Limit("SBP", "systolic", rise=Decimal(40))
RISE_LOW = Limit("DBP", "diastolic", rise=Decimal(25))


def ruled(*limits: Limit) -> Rulebook:
    """The shipped protocol with other limits."""
    return replace(rulebook(), protocol=replace(rulebook().protocol, limits=limits))


def under(rules: Rulebook, *acts: tuple[str, Vitals | Start | Stop]) -> Record:
    """A record under these rules."""
    plain = record((), None, bag("37.5", "50"))
    made = Record(plain.session_id, rules, plain.entries)
    for clock, content in acts:
        write(made, clock, content)
    return made


def test_the_rise_that_the_trials_called_relevant() -> None:
    cases = json.loads(reference("vectors/bp_rise.json").read_text(encoding="utf-8"))
    assert len(cases) >= 3
    for case in cases:
        before, now = Vitals(*case["baseline"]), Vitals(*case["now"])
        made = under(ruled(RISE, RISE_LOW), ("-5:00", before), ("0:00", Start(Decimal(75))), ("5:00", now))
        assert bool(passings(made)) is case["relevant"], case


@pytest.mark.parametrize(
    ("limit", "value", "baseline", "words"),
    [
        (Limit("SBP", "systolic", above=Decimal(160)), 161, None, "above limit 160"),
        (Limit("SBP", "systolic", above=Decimal(160)), 160, None, ""),
        (Limit("HR", "hr", below=Decimal(41)), 40, 70, "below limit 41"),
        (Limit("HR", "hr", below=Decimal(41)), 41, 70, ""),
        (Limit("HR", "hr", below=Decimal(1)), 0, None, "below limit 1"),
        (RISE, 164, 124, "40 above baseline 124, limit 40"),
        (RISE, 163, 124, ""),
        (RISE, 300, None, ""),
        (Limit("SBP", "systolic", rise_percent=Decimal(20)), 144, 120, "20 % above baseline 120, limit 20 %"),
        (Limit("SBP", "systolic", rise_percent=Decimal(20)), 143, 120, ""),
        (Limit("SBP", "systolic", fall=Decimal(30)), 90, 120, "30 below baseline 120, limit 30"),
        (Limit("SBP", "systolic", fall_percent=Decimal(25)), 90, 120, "25 % below baseline 120, limit 25 %"),
        (Limit("SBP", "systolic", fall_percent=Decimal(25)), 91, 120, ""),
        (Limit("EtCO₂", "etco2", rise_percent=Decimal(20)), 10, 0, "100 % above baseline 0, limit 20 %"),
    ],
)
def test_a_value_and_its_limit(limit: Limit, value: int, baseline: int | None, words: str) -> None:
    before = None if baseline is None else Decimal(baseline)
    assert limit.passed_in_words(Decimal(value), before) == words
    upper, lower = limit.upper(before), limit.lower(before)
    inside = (upper is None or value <= upper) and (lower is None or value >= lower)
    assert inside or words or value in (upper, lower), "the line in the chart and the words agree"


def test_a_limit_counts_in_its_stages_only() -> None:
    rules = ruled(Limit("SBP", "systolic", above=Decimal(140), stages=("infusion",)))
    high = Vitals(150, 90)
    made = under(
        rules, ("-1:00", high), ("0:00", Start(Decimal(75))), ("5:00", high), ("9:00", Stop()), ("12:00", high)
    )
    assert [one.act.at for one in passings(made)] == [at("5:00")]


def test_a_passing_stands_until_its_sign_is_read_again_and_is_read_until_then() -> None:
    made = under(rulebook(), ("-5:00", Vitals(120, 70)), ("0:00", Start(Decimal(75))), ("5:00", Vitals(170, 80)))
    (one,) = unread(made)
    assert one.sentence == "SBP 170 above limit 160"
    write(made, "5:30", Acknowledged(("systolic",), one.sentence))
    assert standing(made)
    assert not unread(made)
    write(made, "6:00", Symptoms((("headache", "yes"),), "lights down"))
    write(made, "7:00", Vitals(hr=80))
    assert standing(made), "a pulse alone takes no pressure back"
    write(made, "10:00", Vitals(150, 80))
    assert not standing(made)
    (told,) = followed(made)
    assert told.acknowledged is not None
    assert told.minutes_to_recheck == 5
    assert [symptoms.response for _, symptoms in told.symptoms] == ["lights down"]


def test_what_is_acknowledged_after_the_next_reading_is_not_of_the_first() -> None:
    made = under(rulebook(), ("0:00", Start(Decimal(75))), ("5:00", Vitals(170, 80)), ("9:00", Vitals(171, 80)))
    write(made, "9:30", Acknowledged((), "SBP"))
    assert [one.acknowledged is None for one in followed(made)] == [True, False]


def test_an_artefact_stays_and_does_not_count() -> None:
    made = under(rulebook(), ("0:00", Start(Decimal(75))), ("5:00", Vitals(190, 100, hr=80, map=130)))
    line = made.acts("vitals")[0].root
    write(made, "6:00", Artefact(line, ("bp",), "cuff moved"))
    assert [(vitals.systolic, vitals.map, vitals.hr) for _, vitals in readings(made)] == [(None, None, 80)]
    assert made.of(Vitals)[0][1].systolic == 190
    assert not passings(made)
    write(made, "6:30", Artefact(line, (), "wrong patient's cable"))
    assert readings(made) == ()
    assert values_of(made, "hr") == []
    with pytest.raises(Refused, match="no such reading"):
        write(made, "7:00", Artefact(99, (), "cuff moved"))
    with pytest.raises(Refused, match="taken only at 14:05"):
        write(made, "4:00", Artefact(line, (), "cuff moved"), "7:00")


def test_every_fifteen_minutes_for_an_hour_then_every_thirty() -> None:
    series = Series("vitals", "infusion", (Interval(15, 60), Interval(30)), after_limit_min=5)
    assert [series.next_min(minute) for minute in (None, 0, 14, 45, 60, 61)] == [15, 15, 29, 60, 90, 91]
    assert series.next_min(45, outside=True) == 50
    assert series.in_words() == "every 15 min for 60 min, then every 30 min"


def test_checks_at_set_minutes() -> None:
    series = Series("vitals", "from-start", at_min=(0, 40, 120), grace_min=5, after_limit_min=10)
    assert [series.next_min(minute) for minute in (None, 0, 34, 35, 36, 114, 115, 130)] == [
        0, 40, 40, 120, 120, 120, None, None,
    ]  # fmt: skip
    assert series.next_min(116, outside=True) == 126
    assert series.in_words() == "at 0, 40, 120 min"


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (Series("vitals", "infusion"), "has no intervals"),
        (Series("vitals", "infusion", (Interval(5),), at_min=(5,)), "both intervals and at_min"),
        (Series("vitals", "infusion", (Interval(5), Interval(10))), "never comes to its later intervals"),
        (Series("vitals", "recovery", at_min=(30, 30)), "do not rise"),
        (Series("vitals", "recovery", (Interval(5),), after_limit_min=-1), "an interval of -1 min"),
        (Series("vitals", "recovery", (Interval(5),), grace_min=-1), "grace_min -1"),
        (Limit("SBP", "systolic"), "has no bound"),
        (Limit("SBP", "systolic", above=Decimal(90), below=Decimal(90)), "leaves nothing between"),
        (Limit("SBP", "systolic", rise=Decimal(0)), "is reached at once"),
        (Limit(" ", "systolic", above=Decimal(1)), "has no name"),
        (StartCheck("two words", "Two"), "needs one word"),
        (StartCheck("consent", "Consent", severity="block"), "says no answer against the start"),
        (StartCheck("identity", "Identity", of=("name",), least=2), "asks for 2 of 1"),
        (Criterion("bp", "Pressure", part="systolic"), "needs both part and within_percent"),
        (Criterion("mpadss", "MPADSS", at_least=9, consecutive=0), "asks for 0 scores"),
    ],
)
def test_what_cannot_be_meant_is_named(made: Series | Limit | StartCheck | Criterion, words: str) -> None:
    assert any(words in fault for fault in made.faults())


@pytest.mark.parametrize(
    ("check", "answer", "fine"),
    [
        (StartCheck("driver", "Driver", against=("no", "none")), "no, comes by bus", False),
        (StartCheck("driver", "Driver", against=("no", "none")), "No", False),
        (StartCheck("driver", "Driver", against=("no", "none")), "Norbert, her son", True),
        (StartCheck("driver", "Driver", against=("no", "none")), "", True),
        (StartCheck("identity", "Identity", of=("name", "birth date", "MRN"), least=2), "name and birth date", True),
        (StartCheck("identity", "Identity", of=("name", "birth date", "MRN"), least=2), "surname, mrn", False),
    ],
)
def test_an_answer_speaks_against_the_start_by_its_first_word(check: StartCheck, answer: str, fine: bool) -> None:
    assert check.is_fine(answer) is fine


def test_a_series_may_ask_for_some_signs_only() -> None:
    breathing = Series("vitals", "infusion", (Interval(15),), parts=("rr",))
    pressure = Series("vitals", "infusion", (Interval(60),), parts=("bp", "hr"))
    rules = replace(rulebook(), protocol=replace(rulebook().protocol, series=(breathing, pressure)))
    made = under(rules, ("0:00", Start(Decimal(75))), ("10:00", Vitals(120, 70)), ("12:00", Vitals(rr=14)))
    assert [(one.name, one.at) for one in due(made, at("12:00"))] == [("RR", at("27:00")), ("BP, HR", at("1:10:00"))]
    write(made, "20:00", NotDone("bp", "asleep"))
    assert [one.at for one in due(made, at("20:00"))] == [at("27:00"), at("1:20:00")]
    write(made, "21:00", NotDone("vitals", "asleep"))
    assert [one.at for one in due(made, at("21:00"))] == [at("36:00"), at("1:21:00")]


def news2_rules(told_from: int = 5) -> Rulebook:
    """The shipped protocol with NEWS2 and no other limit."""
    return replace(ruled(), protocol=replace(ruled().protocol, news2=News2Rules(told_from=told_from)))


FULL = Vitals(158, 90, hr=104, spo2=97, rr=18, temp=Decimal("36.7"), o2=Decimal(0))


def test_news2_needs_every_parameter_and_tells_a_single_3() -> None:
    made = under(news2_rules(), ("0:00", Start(Decimal(75))), ("5:00", FULL))
    assert news2_totals(made) == []
    assert not passings(made)
    write(made, "6:00", Consciousness("C"))
    write(made, "7:00", replace(FULL, temp=None))
    (one,) = unread(made)
    assert one.sentence == "NEWS2 4 (low-medium), a single 3"
    write(made, "8:00", Consciousness("C", expected=True))
    write(made, "9:00", replace(FULL, temp=None))
    assert [int(total) for _, total in news2_totals(made)] == [4, 1]
    assert not standing(made), "the expected effect is a choice that is recorded and scores nothing"
    write(made, "1:10:00", FULL)
    assert len(news2_totals(made)) == 2, "after an hour a consciousness is as good as none"

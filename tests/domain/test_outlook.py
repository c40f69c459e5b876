"""What is foreseen between two entries: the dose by the second, what is due, the room's card, reminders, steps."""

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest

from ketadesk.domain.dose import dose_at, dose_course
from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Cancel,
    Check,
    Close,
    Content,
    Discharge,
    Entry,
    Left,
    NotDone,
    OrderChange,
    Pause,
    Rate,
    Resume,
    Scale,
    Seen,
    Start,
    Stop,
    Transferred,
    Vitals,
    Void,
)
from ketadesk.domain.outlook import Glance, outlook_of
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import DueState, due
from ketadesk.domain.series import Interval, Series
from ketadesk.domain.steps import phase_steps
from tests.domain.made import NURSE, START, at, bag, mg, opened, record, rulebook, write

ORDER, BAG = mg("37.5", "40", "75"), bag("37.5", "50")
RUN: list[tuple[str, Content]] = [("0:00", Start())]
PAUSED: dict[str, list[tuple[str, Content]]] = {
    "plain": [*RUN, ("10:00", Pause())],
    "another rate set": [*RUN, ("10:00", Pause()), ("11:00", Rate(Decimal(60)))],
    "bolus runs on": [*RUN, ("9:00", Bolus(Decimal(8), Decimal(10), from_bag=True)), ("10:00", Pause())],
    "bolus empties the bag": [*RUN, ("10:00", Pause()), ("10:00", Bolus(Decimal(30), Decimal(10), from_bag=True))],
    "new bag and order": [
        *RUN, ("10:00", Pause()), ("11:00", Bag(bag("20", "50"))), ("11:00", OrderChange(mg("45"))),
    ],
    "order reached": [*RUN, ("20:00", OrderChange(mg("10"))), ("21:00", Pause())],
    "bag empty": [*RUN, ("45:00", Pause())],
    "by syringe": [*RUN, ("9:00", Bolus(Decimal(8), Decimal(10))), ("10:00", Pause())],
}  # fmt: skip


@pytest.mark.parametrize("name", PAUSED)
@pytest.mark.parametrize("clock", ["45:00", "46:00", "50:00", "1:10:00"])
def test_while_paused_the_plan_is_that_of_a_resumption_at_that_moment(name: str, clock: str) -> None:
    paused = record(PAUSED[name], ORDER, BAG)
    foreseen = dose_course(paused, at("45:00")).at(at(clock))
    write(paused, clock, Resume())
    resumed = dose_at(paused, at(clock))
    assert replace(foreseen, pump_ml_per_h=resumed.pump_ml_per_h) == resumed


@pytest.mark.parametrize(
    "acts",
    [
        [], RUN, [*RUN, ("4:00", Bolus(Decimal(5), Decimal(3), from_bag=True))], [*RUN, ("9:00", Stop())],
        [*RUN, ("9:00", Rate(Decimal(60))), ("9:30", Bolus(Decimal(5), Decimal(4)))],
    ],
)  # fmt: skip
def test_a_course_that_was_read_once_tells_every_later_moment(acts: list[tuple[str, Content]]) -> None:
    made = record(acts, ORDER, BAG)
    course = dose_course(made, at("10:00"))
    for clock in ("10:00", "10:01", "12:34", "40:00", "1:20:00"):
        assert course.at(at(clock)) == dose_at(made, at(clock))


def test_a_course_ends_with_its_session() -> None:
    made = record([*RUN, ("10:00", Void("wrong patient"))], ORDER, BAG)
    assert dose_course(made, at("10:00")).at(at("40:00")).given_mg == Fraction("9.375")


def test_checks_are_coming_then_in_grace_then_overdue() -> None:
    made = record(RUN, ORDER, BAG)
    (vitals,) = due(made, at("0:30"))
    said = [vitals.in_words(at(clock)) for clock in ("3:24", "5:00", "5:48", "6:00", "6:01", "7:48")]
    assert said == [
        "vitals in 1:36", "vitals due 0:00", "vitals due 0:48", "vitals due 1:00", "vitals overdue 1:01",
        "vitals overdue 2:48",
    ]  # fmt: skip
    assert [vitals.state(at(clock)) for clock in ("4:59", "5:00", "6:01")] == list(DueState)


def several() -> Rulebook:
    """A protocol that asks for sedation and CADSS-6 beside the vitals."""
    book = rulebook()
    more = (
        Series("sedation", "infusion", (Interval(4),), 2),
        Series("cadss-6", "infusion", (Interval(15, 15), Interval(20)), 5),
    )
    return replace(book, protocol=replace(book.protocol, series=(*book.protocol.series, *more)))


def made_with(book: Rulebook, *acts: tuple[str, Content]) -> Record:
    """A record under another rulebook."""
    made = Record("2026-11-22-01", book)
    made.append(Entry(1, at("0:00"), at("0:00"), NURSE, opened(ORDER, BAG)))
    for clock, content in acts:
        write(made, clock, content)
    return made


def test_instruments_are_due_by_the_names_that_nurses_use() -> None:
    made = made_with(several(), ("0:00", Start()))
    assert [one.in_words(at("4:30")) for one in due(made, at("4:30"))] == [
        "MOAA/S due 0:30", "vitals in 0:30", "CADSS-6 in 10:30",
    ]  # fmt: skip
    write(made, "16:00", NotDone("cadss-6", "asleep"))
    cadss = next(one for one in due(made, at("16:00")) if one.set == "cadss-6")
    assert (cadss.at, cadss.interval_in_words) == (at("36:00"), "every 20 min while infusing")


def glances(made: Record, *clocks: str) -> list[Glance]:
    """The card of the room at some moments, foreseen from the last entry, but for its warmth and who looked in."""
    outlook = outlook_of(made, made.entries[-1].entered_at)
    return [replace(outlook.glance(at(clock)), warmth=0.0, seen="") for clock in clocks]


def test_the_card_of_a_room_through_a_session() -> None:
    made = record([(f"-{n}:00", Check(item, "yes")) for n, item in ((3, "consent"), (2, "driver"))], ORDER, BAG)
    write(made, "-1:00", Check("consent", "yes, again"))
    write(made, "-1:00", Check("music", "own headphones"))
    assert glances(made, "0:00") == [Glance("Pre-infusion · 2 of 16 checks", "", "")]
    write(made, "0:00", Start())
    assert glances(made, "3:24", "5:10", "7:48") == [
        Glance("Infusing 3:24", "vitals in 1:36", ""), Glance("Infusing 5:10", "vitals due 0:10", "DUE"),
        Glance("Infusing 7:48", "vitals overdue 2:48", "OVERDUE"),
    ]  # fmt: skip
    write(made, "8:00", Vitals(hr=70))
    write(made, "10:00", Pause())
    assert glances(made, "12:10") == [Glance("Paused 2:10", "vitals in 0:50", "")]
    write(made, "12:30", Resume())
    assert glances(made, "13:00") == [Glance("Infusing 10:30", "vitals due 0:00", "DUE")]
    write(made, "20:00", Stop())
    assert glances(made, "31:03") == [Glance("Recovery 11:03", "vitals due 1:03", "DUE")]
    write(made, "50:00", Discharge((("walking", "steady"),)))
    assert glances(made, "54:00") == [Glance("Discharged 4:00", "", "")]
    write(made, "55:00", Left())
    assert glances(made, "56:00") == [Glance("Left against advice 1:00", "", "")]
    write(made, "57:00", Close())
    assert glances(made, "59:00") == [Glance("Closed", "", "")]


def test_a_stop_that_nobody_recorded_comes_before_all_else() -> None:
    made = record([*RUN, ("39:00", Vitals(hr=70))], ORDER, BAG)
    assert [(one.due, one.word) for one in glances(made, "39:59", "40:00", "42:59", "43:00")] == [
        ("vitals in 4:01", ""), ("stop planned 14:40", ""), ("stop planned 14:40", ""),
        ("stop planned 14:40", "STOP?"),
    ]  # fmt: skip
    unread = record([*RUN, ("34:30", Vitals(hr=70))], ORDER, BAG)
    assert [(one.due, one.word) for one in glances(unread, "40:15", "41:00", "43:00")] == [
        ("stop planned 14:40", "DUE"), ("vitals overdue 1:30", "OVERDUE"), ("stop planned 14:40", "STOP?"),
    ]  # fmt: skip


def test_reminders_say_what_when_and_how_long_ago_the_most_pressing_first() -> None:
    made = record([*RUN, ("34:30", Vitals(hr=70))], ORDER, BAG)
    outlook = outlook_of(made, at("34:30"))

    def said(clock: str) -> list[tuple[str, bool, str]]:
        told = [one for one in outlook.reminders(at(clock)) if one.kind != "seen"]
        return [(one.kind, one.urgent, one.sentence) for one in told]

    assert said("39:29") == []
    assert said("39:54") == [("due", False, "Vitals due since 14:39, 0:24 ago")]
    assert said("40:00") == [
        ("stop", False, "Planned end 14:40: stopped at 14:40?"), ("due", False, "Vitals due since 14:39, 0:30 ago"),
    ]  # fmt: skip
    overdue = "Vitals overdue 2:48, due 14:39 (every 5 min while infusing)"
    assert said("42:18") == [("due", True, overdue), ("stop", False, "Planned end 14:40: stopped at 14:40?")]
    missed = "No stop recorded 3:12 after the planned end of 14:40. Stopped at 14:40?"
    assert said("43:12")[0] == ("stop", True, missed)
    assert [one.at for one in outlook.reminders(at("43:12"))][:2] == [at("40:00"), at("39:30")]
    write(made, "44:00", Stop())
    assert outlook_of(made, at("44:00")).reminders(at("44:00")) == ()


def test_who_was_not_seen_for_long_is_told_until_somebody_looks_in() -> None:
    made = record(RUN, ORDER, BAG)

    def seen(clock: str) -> list[str]:
        return [one.sentence for one in outlook_of(made, at(clock)).reminders(at(clock)) if one.kind == "seen"]

    assert seen("14:59") == []
    assert seen("15:00") == ["Patient last seen 15 min ago (every 15 min)"]
    assert outlook_of(made, at("15:00")).glance(at("15:00")).seen == "not seen"
    write(made, "16:00", Seen())
    assert seen("30:59") == []
    assert outlook_of(made, at("19:30")).glance(at("19:30")).seen == "seen 3 min"
    write(made, "35:00", Scale("dissociation-0-4", (1,)))
    assert seen("36:00") == []


def test_the_edge_of_a_card_warms_as_the_check_comes_near() -> None:
    outlook = outlook_of(record(RUN, ORDER, BAG), at("0:00"))
    assert [outlook.glance(at(clock)).warmth for clock in ("0:00", "2:00", "3:30", "5:00", "9:00")] == [
        0.0, 0.0, 0.5, 1.0, 1.0,
    ]  # fmt: skip


def test_a_reminder_keeps_its_key_until_it_is_more_pressing_or_another() -> None:
    made = record([*RUN, ("34:30", Vitals(hr=70))], ORDER, BAG)

    def keys(*clocks: str) -> list[set[str]]:
        outlook = outlook_of(made, made.entries[-1].entered_at)
        return [{one.key for one in outlook.reminders(at(clock)) if one.kind != "seen"} for clock in clocks]

    grace, later, overdue, missed = keys("39:40", "39:55", "40:40", "43:10")
    assert grace == later
    assert not grace & overdue
    assert len(overdue & missed) == 1
    write(made, "40:45", Vitals(hr=71))
    assert not keys("46:00")[0] & overdue - missed


def test_reminders_over_midnight_and_in_the_hour_that_comes_twice() -> None:
    made = Record("2026-11-01-01", rulebook())
    start = datetime.fromisoformat("2026-11-01T05:30:00+00:00")
    made.append(Entry(1, start, start, NURSE, opened(ORDER, BAG)))
    made.append(Entry(2, start, start, NURSE, Start()))
    stop = outlook_of(made, start).reminders(start + timedelta(minutes=40))[-2]
    assert stop.sentence == "Planned end 01:10 EST: stopped at 01:10 EST?"
    late = record([("9:40:00", Start())], ORDER, BAG)
    sentences = [one.sentence for one in outlook_of(late, at("9:40:00")).reminders(at("10:21:00"))]
    assert "Planned end 00:20: stopped at 00:20?" in sentences


def test_progress_and_what_is_left() -> None:
    outlook = outlook_of(record(RUN, ORDER, BAG), at("0:00"))
    said = [(outlook.progress(at(clock)), outlook.left(at(clock))) for clock in ("0:00", "10:00", "40:00", "50:00")]
    assert said == [(0.0, 2400), (0.25, 1800), (1.0, 0), (1.0, 0)]
    unordered = outlook_of(record([("0:00", Start(Decimal(75)))], None, BAG), at("0:00"))
    assert (unordered.progress(at("10:00")), unordered.left(at("10:00"))) == (None, 1800)
    waiting = outlook_of(record([], ORDER, BAG), START)
    assert (waiting.progress(START), waiting.left(START)) == (0.0, None)


def steps(made: Record, clock: str) -> list[tuple[str, str, str]]:
    """The stepper as it is read."""
    return [(one.label, one.state.value, one.time_in_words(made.zone)) for one in phase_steps(made, at(clock))]


def test_the_stepper_plans_ahead_and_tells_what_was() -> None:
    made = record([], ORDER, BAG)
    assert steps(made, "0:00") == [
        ("Pre-infusion", "now", "since 13:50"), ("Infusing", "planned", ""),
        ("Recovery (min 30 min)", "planned", ""), ("Discharge", "planned", ""),
    ]  # fmt: skip
    write(made, "0:00", Start())
    assert steps(made, "1:00") == [
        ("Pre-infusion", "done", "13:50 → 14:00"), ("Infusing", "now", "since 14:00"),
        ("Recovery (min 30 min)", "planned", "≈ 14:40"), ("Discharge", "planned", "≈ 15:10"),
    ]  # fmt: skip
    write(made, "10:00", Pause())
    assert steps(made, "15:00")[1:3] == [
        ("Infusing", "now", "paused since 14:10"), ("Recovery (min 30 min)", "planned", "≈ 14:45"),
    ]  # fmt: skip
    write(made, "15:00", Resume())
    write(made, "44:00", Stop())
    assert steps(made, "45:00")[1:] == [
        ("Infusing", "done", "14:00 → 14:44"), ("Recovery (min 30 min)", "now", "since 14:44"),
        ("Discharge", "planned", "≈ 15:14"),
    ]  # fmt: skip
    write(made, "1:20:00", Discharge((("walking", "steady"),)))
    assert steps(made, "1:21:00")[2:] == [
        ("Recovery (min 30 min)", "done", "14:44 → 15:20"), ("Discharge", "now", "15:20"),
    ]  # fmt: skip
    write(made, "1:25:00", Close())
    assert steps(made, "1:30:00")[2:] == [
        ("Recovery (min 30 min)", "done", "14:44 → 15:20"), ("Closed", "done", "15:25"),
    ]  # fmt: skip


STOPPED: list[tuple[str, Content]] = [*RUN, ("20:00", Stop())]
DONE = ["Infusing done 14:00 → 14:20", "Recovery (min 30 min) done 14:20 → 14:30"]


@pytest.mark.parametrize(
    ("acts", "rest"),
    [
        (
            [("5:00", Cancel("fever"))],
            ["Infusing skipped", "Recovery (min 30 min) skipped", "Cancelled done 14:05"],
        ),
        (
            [*RUN, ("5:00", Void("x"))],
            ["Infusing done 14:00 → 14:05", "Recovery (min 30 min) skipped", "Voided done 14:05"],
        ),
        ([*STOPPED, ("30:00", Left())], [*DONE, "Left against advice now 14:30"]),
        ([*STOPPED, ("30:00", Transferred("ward")), ("35:00", Close())], [*DONE, "Transferred done 14:30"]),
        ([*STOPPED, ("30:00", Close())], [*DONE, "Closed done 14:30"]),
    ],
    ids=["cancelled", "voided", "left", "transferred", "closed"],
)
def test_the_last_step_says_how_it_ended(acts: list[tuple[str, Content]], rest: list[str]) -> None:
    assert [" ".join(filter(None, step)) for step in steps(record(acts, ORDER, BAG), "1:00:00")[1:]] == rest

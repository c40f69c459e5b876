"""The times that can be foreseen: from the start, from the last answer, behind a stop that is only planned."""

from dataclasses import replace
from decimal import Decimal

import pytest

from ketadesk.domain.entries import Cancel, Close, NotDone, Pause, Scale, Start, Stop, Vitals
from ketadesk.domain.foreseen import MOST, Foreseen, foreseen
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.record import Record
from ketadesk.domain.series import Interval, Series
from tests.domain.made import at, mg, record, rulebook
from tests.domain.sound import BAG, ORDER, SOUND, session


def infusion(found: tuple[Foreseen, ...]) -> list[int]:
    return [one.minutes for one in found if one.stage == "infusion"]


def recovery(found: tuple[Foreseen, ...]) -> list[int]:
    return [one.minutes for one in found if one.stage == "recovery"]


def with_series(*series: Series) -> Rulebook:
    rules = rulebook()
    return replace(rules, protocol=replace(rules.protocol, series=series))


def test_before_the_start_minutes_are_known_and_no_clock_time() -> None:
    found = foreseen(session([]), at("-5:00"))
    assert infusion(found) == [0, 5, 10, 15, 20, 25, 30, 35, 40]
    assert recovery(found) == [10, 20, 30]
    assert {one.at for one in found} == {None}
    assert all(one.planned for one in found)
    assert infusion(foreseen(record([]), at("-5:00")))[-1] == 60, "without an order an hour is foreseen"


def test_while_it_runs_times_count_from_the_last_answer_up_to_the_planned_end() -> None:
    made = record([("0:00", Start()), ("5:00", Vitals(120, 70)), ("11:00", Vitals(120, 70))], ORDER, BAG)
    found = foreseen(made, at("12:00"))
    assert [one.at for one in found if one.stage == "infusion"] == [at(f"{n}:00") for n in (16, 21, 26, 31, 36)]
    assert [one.at for one in found if one.stage == "recovery"] == [at("50:00"), at("60:00"), at("1:10:00")]
    assert [one.planned for one in found] == [False] * 5 + [True] * 3


def test_what_is_due_now_is_there_and_what_was_overtaken_is_not() -> None:
    made = record([("0:00", Start()), ("5:00", NotDone("vitals", "asleep"))], ORDER, BAG)
    assert infusion(foreseen(made, at("11:00"))) == [10, 15, 20, 25, 30, 35, 40]
    assert infusion(foreseen(made, at("26:00"))) == [25, 30, 35, 40]
    assert infusion(foreseen(made, at("5:30"))) == [10, 15, 20, 25, 30, 35, 40]


def test_with_nothing_more_to_come_before_the_planned_end_only_the_recovery_is_foreseen() -> None:
    made = record([("0:00", Start()), ("38:00", Vitals(120, 70))], ORDER, BAG)
    assert infusion(foreseen(made, at("39:00"))) == []
    assert recovery(foreseen(made, at("39:00"))) == [10, 20, 30]


def test_a_pause_moves_the_end_as_if_it_were_resumed_now() -> None:
    made = record([("0:00", Start()), ("10:00", Pause())], ORDER, BAG)
    assert infusion(foreseen(made, at("20:00")))[-1] == 50
    late = record([("0:00", Start())], ORDER, BAG)
    assert infusion(foreseen(late, at("46:00"))) == [45], "past the planned end what is due now is still due"


def test_in_recovery_they_count_from_the_stop() -> None:
    lines = [line for line in SOUND if at(line[0]) <= at("40:00")]
    found = foreseen(session(lines), at("42:00"))
    assert [(one.minutes, one.at) for one in found] == [
        (10, at("50:00")), (20, at("60:00")), (30, at("1:10:00")),
    ]  # fmt: skip
    assert foreseen(session(lines), at("1:30:00"))[-1].minutes >= 60, "she may stay longer than the protocol says"


def test_each_set_has_its_own_times() -> None:
    rules = with_series(
        Series("vitals", "infusion", (Interval(5, 10), Interval(10))),
        Series("dissociation", "infusion", (Interval(20),)), Series("vitals", "recovery", (Interval(15),)),
    )  # fmt: skip
    found = foreseen(session([], rules=rules), at("-5:00"))
    assert infusion(found) == [0, 5, 10, 20, 30, 40]
    assert {one.minutes: one.sets for one in found if one.stage == "infusion"} == {
        0: ("vitals", "dissociation"), 5: ("vitals",), 10: ("vitals",), 20: ("vitals", "dissociation"),
        30: ("vitals",), 40: ("vitals", "dissociation"),
    }  # fmt: skip
    running = session([("0:00", Start()), ("6:00", Scale("dissociation-0-4", (1,)))], rules=rules)
    assert [one.at for one in foreseen(running, at("7:00")) if "dissociation" in one.sets] == [at("26:00")]


@pytest.mark.parametrize("end", ["cancelled", "closed"])
def test_nothing_is_foreseen_of_what_has_ended(end: str) -> None:
    made: Record = record([("1:00", Cancel("fever"))])
    if end == "closed":
        made = session([*SOUND, ("1:20:00", Close())])
    assert foreseen(made, at("2:00:00")) == ()


def test_a_plan_of_days_has_no_end_of_rows() -> None:
    made = record([], mg("500", "7200"), BAG)
    assert len(foreseen(made, at("-5:00"))) == MOST
    bare = record([("0:00", Start(Decimal(75))), ("1:00", Stop())], None, BAG)
    assert recovery(foreseen(bare, at("2:00"))) == [10, 20, 30]

"""The board of rooms: what a tile says, which comes first, who waits for a signature; what is kept of a record."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from ketadesk.domain.board import COMING, PRESSING, QUIET, WAITING, Tile, name_in_short, tile_of, unsigned
from ketadesk.domain.entries import (
    Acknowledged,
    Artefact,
    Cancel,
    Close,
    Content,
    Note,
    Pause,
    Scale,
    Seen,
    Start,
    Stop,
    Strike,
    Vitals,
    Void,
)
from ketadesk.domain.limits import passings, standing, unread
from ketadesk.domain.outlook import outlook_of
from ketadesk.domain.readings import artefacts, readings, values_of
from ketadesk.domain.record import Record
from tests.domain.made import at, bag, correct, mg, record, write

ORDER, BAG = mg("37.5", "40", "75"), bag("37.5", "50")
CALM = Vitals(systolic=124, diastolic=76, hr=72, spo2=98)


def tile(clock: str, *acts: tuple[str, Content], foreseen: str = "0:00") -> Tile:
    """The tile of a session at a time of its own, from what was foreseen when its last act was written."""
    made = record(acts, ORDER, BAG)
    return tile_of(made, outlook_of(made, at(foreseen)), at(clock))


def test_a_tile_says_in_words_what_the_bar_says_and_more() -> None:
    shown = tile("18:24", ("0:00", Start()), ("14:00", CALM), ("15:00", Seen()), foreseen="15:00")
    assert (shown.room, shown.name) == ("1", "Rivera A.")
    assert (shown.status, shown.due) == ("Infusing 18:24", "vitals in 0:36")
    assert (shown.dose, shown.pressure, shown.seen) == (
        "17.3 mg of 37.5 mg",
        "BP 124/76 · 4 min ago",
        "seen 3 min ago",
    )
    assert (shown.notes, shown.word, shown.is_due, shown.is_unread) == ((), "", False, False)


def test_before_the_start_it_says_what_is_ordered_and_that_nothing_is_due() -> None:
    shown = tile("0:00")
    assert (shown.dose, shown.pressure, shown.due) == ("37.5 mg ordered", "BP not taken", "nothing due")
    assert shown.status.startswith("Pre-infusion · 0 of ")
    assert shown.seen == ""


def test_a_pressure_of_this_minute_is_just_now_and_one_number_of_it_is_enough() -> None:
    assert tile("0:30", ("0:00", CALM)).pressure == "BP 124/76 · just now"
    assert tile("1:05:00", ("0:00", Vitals(systolic=124))).pressure == "BP 124/– · 1 h 05 min ago"


def test_what_lies_outside_stays_on_the_tile_when_it_was_read_and_goes_with_a_better_reading() -> None:
    high = ("10:00", Vitals(systolic=190, diastolic=96))
    first = tile("11:00", ("0:00", Start()), high, foreseen="10:00")
    assert first.notes == ("▲ SBP 190 above limit 160 at 14:10",)
    assert (first.word, first.is_unread, first.marked) == ("SBP", True, True)
    read = tile("12:00", ("0:00", Start()), high, ("11:00", Acknowledged()), foreseen="11:00")
    assert (read.notes, read.is_unread, read.marked) == (first.notes, False, True)
    better = tile("15:00", ("0:00", Start()), high, ("14:00", CALM), foreseen="14:00")
    assert (better.notes, better.marked) == ((), False)


def test_a_reading_that_is_taken_again_and_one_that_is_disbelieved_do_not_count() -> None:
    made = record([("0:00", Start()), ("10:00", Vitals(systolic=190, diastolic=96))], ORDER, BAG)
    write(made, "11:00", Artefact(3, ("systolic", "diastolic"), "cuff moved"))
    shown = tile_of(made, outlook_of(made, at("11:00")), at("12:00"))
    assert shown.pressure == "BP not taken"
    assert shown.notes == ("BP of 14:10: take it again",)


def test_what_presses_comes_first_then_what_waits_then_what_is_next() -> None:
    running = ("0:00", Start()), ("0:00", Seen()), ("0:00", CALM)
    late = tile("30:00", *running)
    due = tile("5:30", *running)
    outside = tile("3:00", *running, ("2:00", Vitals(systolic=190)), foreseen="2:00")
    coming, nothing = tile("4:00", *running), tile("0:00")
    assert [one.urgency[0] for one in (late, outside, due, coming, nothing)] == [
        PRESSING, PRESSING, WAITING, COMING, QUIET,
    ]  # fmt: skip
    assert outside.urgency < late.urgency, "it has stood since the second minute, the other since the fifth"
    assert sorted([nothing, coming, late, due, outside], key=lambda one: one.urgency) == [
        outside, late, due, coming, nothing,
    ]  # fmt: skip


def test_the_order_of_two_rooms_does_not_change_while_nothing_happens() -> None:
    running = ("0:00", Start()), ("0:00", Seen()), ("0:00", CALM)
    assert tile("1:00", *running).urgency == tile("4:59", *running).urgency


@pytest.mark.parametrize(("name", "short"), [("Alvarez, Maria", "Alvarez M."), ("Cher", "Cher"), ("Kim, ", "Kim")])
def test_a_name_in_short(name: str, short: str) -> None:
    assert name_in_short(name) == short


def ended(clock: str, *acts: tuple[str, Content]) -> Record:
    return record(
        [*acts, (clock, Close() if any(isinstance(one, Stop) for _, one in acts) else Cancel("ill"))], ORDER, BAG
    )


def test_who_waits_for_a_signature_the_longest_first() -> None:
    closed = ended("50:00", ("0:00", Start()), ("40:00", Stop()))
    cancelled, voided, running = ended("5:00"), record([("6:00", Void("wrong patient"))]), record([])
    waiting = unsigned([closed, voided, running, cancelled])
    assert [one.ended_at for one in waiting] == [at("5:00"), at("50:00")]
    assert waiting[0].in_words(at("2:10:00")) == "Rivera A. (room 1) 2 h 05 min"
    assert waiting[0].in_words(at("5:30")) == "Rivera A. (room 1) just ended"


KEPT: dict[str, Callable[[Record], object]] = {
    "passings": passings, "standing": standing, "unread": unread, "readings": readings, "artefacts": artefacts,
    "values": lambda made: values_of(made, "systolic"), "steps": Record.steps,
}  # fmt: skip


@pytest.mark.parametrize("name", KEPT)
def test_what_is_kept_is_what_a_record_read_anew_says_after_every_kind_of_entry(name: str) -> None:
    reckoned, made = KEPT[name], record([("0:00", Start()), ("5:00", Vitals(systolic=190, diastolic=90))], ORDER, BAG)
    steps: list[Callable[[], object]] = [
        lambda: write(made, "6:00", Acknowledged()),
        lambda: write(made, "7:00", Artefact(3)),
        lambda: write(made, "8:00", Vitals(systolic=170, rr=9)),
        lambda: write(made, "4:00", Vitals(systolic=188), entered="9:00"),
        lambda: correct(made, 6, Vitals(systolic=168), "10:00"),
        lambda: correct(made, 4, Strike(), "11:00"),
        lambda: write(made, "12:00", Scale("moaa-s", (1,))),
        lambda: write(made, "13:00", Pause()),
        lambda: write(made, "14:00", Note("Calm.")),
        lambda: write(made, "15:00", Stop(Decimal(50))),
    ]
    for step in steps:
        reckoned(made)
        step()
        assert reckoned(made) == reckoned(Record(made.session_id, made.rulebook, made.entries))


def test_between_two_entries_nothing_is_reckoned_twice() -> None:
    counted: list[int] = []
    made = record([("0:00", Start())], ORDER, BAG)

    def count(one: Record) -> int:
        counted.append(len(one.entries))
        return len(one.entries)

    assert [made.once(count), made.once(count)] == [2, 2]
    write(made, "1:00", Note("Calm."))
    assert made.once(count) == 3
    assert counted == [2, 3]

"""What a session writes into the register by itself, where a record is corrected or charted out of order."""

from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from ketadesk.app.script.drug import split_second
from ketadesk.domain.vials import Custody, Line, Move
from tests.support import HEADING, Played, playing, prepared

BEGUN = (
    HEADING + 'staff TM "T. Moreau RN" nurse\nvial V1 50 mg/mL 10 mL lot A123 expires 2027-03-31\n' + prepared()
    + "10:00 open\n"
)  # fmt: skip
RUN = BEGUN + "10:01 draw V1 0.75 mL\n10:10 start\n10:30 stop because enough\n"


def custody(played: Played) -> Custody:
    """What the session drew and what became of it."""
    return played.desk.book.register.sessions[played.record.session_id]


def lines(played: Played, move: Move) -> list[Line]:
    """The register's lines of one kind."""
    return [line for line in played.desk.book.register.lines if line.move is move]


def test_a_stop_that_is_struck_takes_back_what_was_posted(tmp_path: Path) -> None:
    with playing(RUN + "10:31 strike stop 10:30 because only silenced\n", tmp_path) as played:
        assert custody(played).given_mg == 0
        assert [line.mg for line in lines(played, Move.GIVE)] == [Decimal("18.75"), Decimal("-18.75")]
        given, back = lines(played, Move.GIVE)
        assert played.desk.book.register.lines[(back.corrects or 0) - 1] == given


def test_a_bolus_that_still_runs_at_the_stop_is_posted_whole(tmp_path: Path) -> None:
    text = BEGUN + "10:01 draw V1 0.95 mL\n10:10 start\n10:29 bolus 10 mg over 10 min\n10:30 stop\n11:00 close\n"
    with playing(text, tmp_path) as played:
        assert custody(played).given_mg == Decimal("28.75")


@pytest.mark.parametrize("end", ["void because wrong patient", "cancel because fever"])
def test_a_session_that_ends_without_a_stop_posts_what_it_gave(end: str, tmp_path: Path) -> None:
    with playing(BEGUN + f"10:01 draw V1 0.75 mL\n10:02 bolus 10 mg over 1 min\n10:05 {end}\n", tmp_path) as played:
        assert (custody(played).given_mg, custody(played).held_mg) == (Decimal(10), Decimal("27.5"))


def test_a_flush_moves_what_stood_in_the_line_to_what_was_given(tmp_path: Path) -> None:
    with playing(RUN + "10:31 line-left 2 mL\n10:32 flush 5 mL\n", tmp_path) as played:
        assert [custody(played).left_mg, custody(played).given_mg] == [0, Decimal("18.75")]


def test_a_draw_charted_last_keeps_the_times_and_the_witness_of_what_followed_it(tmp_path: Path) -> None:
    text = BEGUN + "10:10 start\n10:30 stop\n10:31 waste 18.75 mg witness TM\n10:50 at 10:01 draw V1 0.75 mL\n"
    with playing(text, tmp_path) as played:
        (draw,), (waste,), (given,) = (lines(played, move) for move in (Move.DRAW, Move.WASTE, Move.GIVE))
        opened = played.record.entries[0].at
        assert [(one.at - opened) / timedelta(minutes=1) for one in (draw, waste, given)] == [1, 31, 30]
        assert waste.witness is not None
        assert waste.witness.code == "TM"


def test_what_is_put_right_after_a_vial_broke_went_with_it(tmp_path: Path) -> None:
    text = BEGUN + (
        "10:01 draw V1 0.75 mL\n10:02 break V1 because dropped, not recoverable witness TM\n"
        "10:03 strike draw 10:01 because it was another vial\n"
    )
    with playing(text, tmp_path) as played:
        register = played.desk.book.register
        assert [register.held("V1").ml, register.outside_mg, register.sum_of_all_mg()] == [0, 0, 0]


def test_a_return_is_not_struck_once_the_vial_no_longer_holds_it(tmp_path: Path) -> None:
    text = BEGUN + (
        "10:01 draw V1 5 mL\n10:02 return V1 5 mL witness TM\n10:03 waste-vial V1 8 mL because spilled witness TM\n"
        "10:04 strike return 10:02 because misread\nexpect refused Vial V1 holds 2 mL by the register.\n"
    )
    with playing(text, tmp_path) as played:
        assert played.desk.book.register.held("V1").ml == 2


SECONDS = {
    "V1 because dropped by accident": ("V1 because dropped by accident", None),
    "V1 witness TM because dropped by accident": ("V1 because dropped by accident", "TM"),
    "V1 because dropped by accident witness TM": ("V1 because dropped by accident", "TM"),
    "x because nobody could witness it": ("x because nobody could witness it", None),
    "x because seen by AN": ("x because seen by AN", None),
    "75 mL/h by TM": ("75 mL/h", "TM"),
    "75 mL/h by TM because slow": ("75 mL/h because slow", "TM"),
    "16.25 mg witness tm": ("16.25 mg", "tm"),
}


@pytest.mark.parametrize("words", list(SECONDS))
def test_who_witnesses_is_told_from_words_of_the_reason(words: str) -> None:
    assert split_second(words) == SECONDS[words]


def test_a_reason_with_by_stays_whole_in_the_register(tmp_path: Path) -> None:
    with playing(BEGUN + "10:02 break V1 witness TM because dropped by accident\n", tmp_path) as played:
        assert [line.because for line in lines(played, Move.BREAK)] == ["dropped by accident"]

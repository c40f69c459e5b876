"""Wrong tries: counted on disk, for a growing time, whatever is done to the clock."""

from datetime import timedelta
from pathlib import Path

import pytest

from ketadesk.domain.errors import Refused
from ketadesk.storage.tries import Tries
from tests.domain.made import START

MINUTE = timedelta(minutes=1)


def fail(folder: Path, count: int, at: int = 0) -> None:
    for _ in range(count):
        Tries(folder).failed("RP", START + at * MINUTE)


def is_held(folder: Path, minutes: float, holder: str = "RP") -> bool:
    try:
        Tries(folder).require_free(holder, START + minutes * MINUTE)
    except Refused:
        return True
    return False


def test_four_are_free_and_the_fifth_holds_for_a_minute(tmp_path: Path) -> None:
    fail(tmp_path, 4)
    assert not is_held(tmp_path, 0)
    fail(tmp_path, 1)
    assert is_held(tmp_path, 0.9)
    assert not is_held(tmp_path, 1)
    assert not is_held(tmp_path, 0, "TM")


@pytest.mark.parametrize(("count", "minutes"), [(6, 2), (7, 4), (10, 32), (11, 60), (40, 60)])
def test_each_further_one_holds_for_twice_as_long_up_to_an_hour(tmp_path: Path, count: int, minutes: int) -> None:
    fail(tmp_path, count)
    assert is_held(tmp_path, minutes - 0.1)
    assert not is_held(tmp_path, minutes)


def test_the_sentence_says_for_how_long_still(tmp_path: Path) -> None:
    fail(tmp_path, 8)
    with pytest.raises(Refused, match=r"^Too many wrong tries for RP. Try again in 6 min.$"):
        Tries(tmp_path).require_free("RP", START + timedelta(minutes=2, seconds=30))


def test_who_gets_in_begins_anew(tmp_path: Path) -> None:
    fail(tmp_path, 5)
    Tries(tmp_path).succeeded("RP")
    fail(tmp_path, 4, at=2)
    assert not is_held(tmp_path, 2)


def test_a_clock_set_back_shortens_nothing_and_a_wrong_one_holds_nobody_for_ever(tmp_path: Path) -> None:
    fail(tmp_path, 5)
    assert is_held(tmp_path, -30)
    assert is_held(tmp_path, -60 * 23)
    assert not is_held(tmp_path, -60 * 25)


def test_each_failure_is_told_once(tmp_path: Path) -> None:
    fail(tmp_path, 2)
    assert Tries(tmp_path).failures() == [("RP", START)] * 2
    Tries(tmp_path).forget_failures()
    assert Tries(tmp_path).failures() == []


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"held": 7}', '{"held": {"RP": [9]}, "untold": [[1]]}', "[" * 99999]
)
def test_a_damaged_file_shuts_nobody_out_and_counts_on(tmp_path: Path, text: str) -> None:
    (tmp_path / "ketadesk.tries").write_text(text, "utf-8")
    assert not is_held(tmp_path, 0)
    assert Tries(tmp_path).failures() == []
    fail(tmp_path, 5)
    assert is_held(tmp_path, 0.5)

"""Key slots: each holder's password opens, nothing else does, and a new file key reaches everybody."""

import json
from contextlib import suppress
from pathlib import Path

import pytest

from ketadesk.domain.errors import Problem, Refused
from ketadesk.storage.database import Database, Locked
from ketadesk.storage.recovery import new_code, read_code
from ketadesk.storage.sealing import Cost
from ketadesk.storage.slots import KeySlots, WrongSecret
from ketadesk.storage.verify import Verifier
from tests.support import HEADING, infusion, play

CHEAP = Cost(1024, 1, 1)
KEY, OTHER = "ab" * 32, "cd" * 32


@pytest.fixture
def slots(tmp_path: Path) -> KeySlots:
    made = KeySlots(tmp_path, CHEAP)
    made.put("RP", "a nurse's password", KEY)
    made.put("MK", "a manager's password", KEY)
    return made


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A record whose key lies in slots only."""
    folder = tmp_path / "data"
    play(HEADING + infusion(), folder)
    key = (folder / "ketadesk.key").read_text("ascii").strip()
    KeySlots(folder, CHEAP).put("RP", "a nurse's password", key)
    (folder / "ketadesk.key").unlink()
    return folder


def test_each_password_opens_and_no_other_does(slots: KeySlots, tmp_path: Path) -> None:
    assert slots.holders == ("MK", "RP")
    assert slots.keys("RP", "a nurse's password") == (KEY,)
    for holder, secret in (("RP", "a manager's password"), ("RP", ""), ("XX", "a nurse's password"), ("*", "x")):
        with pytest.raises(WrongSecret, match="not the right password"):
            slots.keys(holder, secret)
    text = (tmp_path / "ketadesk.slots").read_text("ascii")
    assert KEY not in text
    assert (tmp_path / "ketadesk.slots").stat().st_mode & 0o777 == 0o600


def test_a_password_is_changed_for_the_old_one_only(slots: KeySlots) -> None:
    with pytest.raises(WrongSecret):
        slots.change("RP", "not hers", "another password")
    slots.change("RP", "a nurse's password", "another password")
    assert slots.keys("RP", "another password") == (KEY,)
    with pytest.raises(WrongSecret):
        slots.keys("RP", "a nurse's password")


def test_who_is_dropped_opens_no_more(slots: KeySlots) -> None:
    slots.drop("RP")
    assert slots.holders == ("MK",)
    with pytest.raises(WrongSecret):
        slots.keys("RP", "a nurse's password")


def test_a_new_key_reaches_everybody_without_their_passwords(slots: KeySlots) -> None:
    code = slots.put_recovery(KEY)
    slots.reseal(OTHER, KEY)
    assert slots.keys("RP", "a nurse's password") == (OTHER, KEY)
    slots.reseal(OTHER)
    assert slots.keys("MK", "a manager's password") == (OTHER,)
    assert slots.keys_by_recovery(code) == (OTHER,)


def test_the_recovery_code_is_read_however_it_is_typed(slots: KeySlots) -> None:
    first = slots.put_recovery(KEY)
    code = slots.put_recovery(KEY)
    assert slots.holders == ("MK", "RP"), "it is nobody's name"
    sloppy = code.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    assert slots.keys_by_recovery(sloppy) == (KEY,)
    with pytest.raises(WrongSecret, match="an older one opens nothing"):
        slots.keys_by_recovery(first)
    swapped = ("Z" if code[0] != "Z" else "Y") + code[1:]
    with pytest.raises(Refused, match="A letter of the recovery code is wrong"):
        slots.keys_by_recovery(swapped)
    with pytest.raises(Refused, match="28 letters"):
        slots.keys_by_recovery(code[:-1])


def test_what_a_guess_costs_is_what_the_standard_recommends(tmp_path: Path) -> None:
    """RFC 9106, second recommended option; it stands beside each slot, so that it can grow later."""
    assert Cost() == Cost(64 * 1024, 3, 4)
    KeySlots(tmp_path, Cost()).put("RP", "a nurse's password", KEY)
    kept = json.loads((tmp_path / "ketadesk.slots").read_text())["slots"]["RP"]["cost"]
    assert kept == {"memory_kib": 65536, "iterations": 3, "lanes": 4}
    assert KeySlots(tmp_path, CHEAP).keys("RP", "a nurse's password") == (KEY,)


def test_recovery_codes_are_all_different_and_read_back() -> None:
    codes = {new_code() for _ in range(200)}
    assert len(codes) == 200
    assert all(len(read_code(code)) == 26 for code in codes)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "7", '{"version": 1}', '{"version": 1, "slots": {"RP": {}}}', "[" * 100_000,
     '{"slots": {"RP": 1}}',
     '{"version": 1, "slots": {"RP": {"cost": {"memory_kib": 999999999, "iterations": 1, "lanes": 1}}}}'],
)  # fmt: skip
def test_damaged_slots_are_told_from_a_damaged_record(slots: KeySlots, tmp_path: Path, text: str) -> None:
    (tmp_path / "ketadesk.slots").write_text(text, "ascii")
    with pytest.raises(Problem, match=r"key slots .* are damaged; the record itself is not") as told:
        slots.keys("RP", "a nurse's password")
    assert not isinstance(told.value, WrongSecret)


def test_slots_of_a_newer_program_are_left_alone(slots: KeySlots, tmp_path: Path) -> None:
    path = tmp_path / "ketadesk.slots"
    path.write_text(json.dumps({**json.loads(path.read_text()), "version": 2}), "ascii")
    with pytest.raises(Problem, match="newer KetaDesk"):
        slots.keys("RP", "a nurse's password")


def test_a_flipped_letter_anywhere_never_gives_another_key(slots: KeySlots, tmp_path: Path) -> None:
    path = tmp_path / "ketadesk.slots"
    text = path.read_text("ascii")
    for place in range(0, len(text), 7):
        if text[place] in "0123456789abcdef":
            path.write_text(text[:place] + ("0" if text[place] != "0" else "1") + text[place + 1 :], "ascii")
            with suppress(Problem, Refused):
                assert slots.keys("RP", "a nurse's password") == (KEY,)


def test_a_record_without_its_key_is_locked_and_never_looks_damaged(locked: Path) -> None:
    with pytest.raises(Locked, match=r"is locked\. Sign in with a password"):
        Database(locked, make=False)
    assert not (locked / "ketadesk.key").exists()
    keys = KeySlots(locked, CHEAP).keys("RP", "a nurse's password")
    database = Database(locked, make=False, keys=keys)
    assert Verifier(database).verify().sessions == 1
    database.close()
    assert not (locked / "ketadesk.key").exists()


def test_the_keys_of_another_record_are_told_from_damage_and_damage_from_them(locked: Path) -> None:
    with pytest.raises(Problem, match="not those of this record; the record itself is not damaged"):
        Database(locked, make=False, keys=(OTHER,))
    keys = KeySlots(locked, CHEAP).keys("RP", "a nurse's password")
    body = bytearray((locked / "ketadesk.db").read_bytes())
    body[200] ^= 1
    (locked / "ketadesk.db").write_bytes(body)
    with pytest.raises(Problem, match="is damaged; its key is the right one"):
        Database(locked, make=False, keys=keys)

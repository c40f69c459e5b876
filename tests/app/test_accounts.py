"""Who may work here: the first manager, signing in, wrong tries, witnesses, leaving, and what the log keeps of it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ketadesk.app.access import Sought
from ketadesk.app.accounts import LONGEST_DAY, Accounts, Enrolment
from ketadesk.app.clock import ManualClock
from ketadesk.app.desk import Desk
from ketadesk.app.rights import Right, may, require
from ketadesk.bootstrap import desk_at
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Role, Staff
from tests.domain.made import NURSE, PHYSICIAN, START

MANAGER = Staff("MK", "M. King", Role.MANAGER)
COLLEAGUE = Staff("TM", "T. Moreau RN", Role.NURSE)
UTC_ZONE = ZoneInfo("UTC")
SECRET, PIN = "quiet room in the north", "271828"
FIRST = Enrolment(MANAGER, "", SECRET, PIN)


class Clinic:
    """A desk with a manager and two nurses, and its clock."""

    def __init__(self, desk: Desk, clock: ManualClock) -> None:
        self.desk, self.clock = desk, clock
        self.accounts.begin(FIRST)
        for nurse, pin in ((NURSE, "314159"), (COLLEAGUE, "161803")):
            self.accounts.enrol(Enrolment(nurse, "RN 1", f"{SECRET} {nurse.code}", pin), MANAGER)

    @property
    def accounts(self) -> Accounts:
        """Who may work here."""
        return self.desk.accounts

    def deeds(self, who: str = "") -> list[Deed]:
        """What the log tells, the newest first."""
        return [line.deed for line in self.desk.log.lines(MANAGER, Sought(who), UTC_ZONE)]


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    clock = ManualClock(START)
    with desk_at(tmp_path / "data", clock) as desk:
        yield Clinic(desk, clock)


def test_the_first_start_makes_the_first_manager_and_no_other(tmp_path: Path) -> None:
    with desk_at(tmp_path / "data", ManualClock(START)) as desk:
        assert not desk.accounts.set_up
        with pytest.raises(Refused, match="must be a manager"):
            desk.accounts.begin(replace(FIRST, staff=NURSE))
        person, code = desk.accounts.begin(FIRST)
        assert person == MANAGER
        assert len(code.replace("-", "")) >= 26
        assert desk.accounts.set_up
        with pytest.raises(Refused, match="has a manager already"):
            desk.accounts.begin(replace(FIRST, staff=Staff("XX", "X", Role.MANAGER)))


@pytest.mark.parametrize(
    ("password", "pin", "sentence"),
    [
        ("short", PIN, "at least 10 letters"),
        ("aaaaaaaaaaaaab", PIN, "repeats itself"),
        ("31415926535", PIN, "digits alone"),
        (SECRET, "12345", "6 to 12 digits"),
        (SECRET, "12345x", "6 to 12 digits"),
        (SECRET, "٣١٤١٥٩", "6 to 12 digits"),
        (SECRET, "123456", "everybody tries first"),
        (SECRET, "987654", "everybody tries first"),
        (SECRET, "111222", "everybody tries first"),
    ],
)
def test_weak_secrets_are_refused_and_nobody_is_made(password: str, pin: str, sentence: str, tmp_path: Path) -> None:
    with desk_at(tmp_path / "data", ManualClock(START)) as desk:
        with pytest.raises(Refused, match=sentence):
            desk.accounts.begin(Enrolment(MANAGER, "", password, pin))
        assert not desk.accounts.set_up
        assert desk.people() == []


def test_a_password_first_then_the_pin_for_the_rest_of_the_day(clinic: Clinic) -> None:
    assert clinic.accounts.needs_password(NURSE)
    with pytest.raises(Refused, match="password"):
        clinic.accounts.sign_in(NURSE, "314159")
    assert clinic.accounts.sign_in(NURSE, f"{SECRET} RP") == NURSE
    assert not clinic.accounts.needs_password(NURSE)
    assert clinic.accounts.sign_in(NURSE, "314159") == NURSE
    clinic.clock.set(clinic.clock.now() + LONGEST_DAY + timedelta(minutes=1))
    assert clinic.accounts.needs_password(NURSE)
    assert clinic.deeds("RP") == [Deed.SIGNED_IN, Deed.SIGNED_IN, Deed.FAILED]


def test_five_wrong_tries_hold_one_person_off_for_a_growing_time(clinic: Clinic) -> None:
    for _ in range(5):
        with pytest.raises(Refused):
            clinic.accounts.confirm(NURSE, "wrong")
    with pytest.raises(Refused, match="1 min"):
        clinic.accounts.confirm(NURSE, f"{SECRET} RP")
    assert clinic.accounts.sign_in(COLLEAGUE, f"{SECRET} TM") == COLLEAGUE
    clinic.clock.set(clinic.clock.now() + timedelta(seconds=61))
    with pytest.raises(Refused):
        clinic.accounts.confirm(NURSE, "wrong again")
    clinic.clock.set(clinic.clock.now() + timedelta(seconds=61))
    with pytest.raises(Refused, match="min"):
        clinic.accounts.confirm(NURSE, f"{SECRET} RP")
    clinic.clock.set(clinic.clock.now() + timedelta(seconds=61))
    clinic.accounts.confirm(NURSE, f"{SECRET} RP")
    assert clinic.deeds("RP").count(Deed.FAILED) == 6
    assert clinic.deeds("RP").count(Deed.HELD_OFF) == 2


@pytest.mark.parametrize(
    ("code", "pin", "sentence"),
    [
        ("RP", "314159", "A witness is a second person"),
        ("rp", "314159", "A witness is a second person"),
        ("ZZ", "161803", "There is no witness “ZZ”"),
        ("", "161803", "There is no witness"),
        ("AN", "161803", "There is no witness “AN”"),
        ("TM", "161804", "That is not the PIN"),
        ("TM", "", "That is not the PIN"),
    ],
)
def test_a_witness_who_is_none_is_refused(clinic: Clinic, code: str, pin: str, sentence: str) -> None:
    clinic.desk.staff.put(PHYSICIAN, START)  # known by name, without an account
    with pytest.raises(Refused, match=sentence):
        clinic.accounts.witness(NURSE, code, pin)
    assert Deed.WITNESSED not in clinic.deeds()


def test_a_witness_answers_by_her_pin_and_the_first_stays_signed_in(clinic: Clinic) -> None:
    clinic.accounts.sign_in(NURSE, f"{SECRET} RP")
    assert clinic.accounts.witness(NURSE, " tm ", "161803") == COLLEAGUE
    assert clinic.deeds("TM") == [Deed.WITNESSED]
    assert not clinic.accounts.needs_password(NURSE)


def test_who_has_left_signs_in_no_more_and_can_come_back(clinic: Clinic) -> None:
    with pytest.raises(Refused, match="Nobody takes her own account away"):
        clinic.accounts.part(MANAGER, MANAGER)
    with pytest.raises(Refused, match="Only a manager"):
        clinic.accounts.part(COLLEAGUE, NURSE)
    clinic.accounts.part(COLLEAGUE, MANAGER)
    with pytest.raises(Refused, match="has no account here"):
        clinic.accounts.sign_in(COLLEAGUE, f"{SECRET} TM")
    with pytest.raises(Refused, match="There is no witness"):
        clinic.accounts.witness(NURSE, "TM", "161803")
    assert [one.left for one in clinic.accounts.members()] == [False, False, True]
    with pytest.raises(Refused, match="at least 10"):
        clinic.accounts.enrol(Enrolment(COLLEAGUE, "RN 1"), MANAGER)
    clinic.accounts.enrol(Enrolment(COLLEAGUE, "RN 1", "another long password", "141421"), MANAGER)
    assert clinic.accounts.sign_in(COLLEAGUE, "another long password") == COLLEAGUE


def test_the_last_manager_stays_one(clinic: Clinic) -> None:
    with pytest.raises(Refused, match="nobody would be a manager"):
        clinic.accounts.enrol(Enrolment(replace(MANAGER, role=Role.NURSE)), MANAGER)
    clinic.accounts.enrol(Enrolment(replace(NURSE, role=Role.MANAGER), "RN 1"), MANAGER)
    demoted = clinic.accounts.enrol(Enrolment(replace(MANAGER, role=Role.NURSE)), MANAGER)
    assert demoted.role is Role.NURSE


def test_one_changes_her_own_password_and_pin(clinic: Clinic) -> None:
    with pytest.raises(Refused):
        clinic.accounts.change_password(NURSE, "not the old one", "a quite new password")
    clinic.accounts.change_password(NURSE, f"{SECRET} RP", "a quite new password")
    with pytest.raises(Refused):
        clinic.accounts.confirm(NURSE, f"{SECRET} RP")
    clinic.accounts.change_pin(NURSE, "a quite new password", "577215")
    clinic.accounts.sign_in(NURSE, "a quite new password")
    assert clinic.accounts.sign_in(NURSE, "577215") == NURSE
    with pytest.raises(Refused, match="That is not the PIN"):
        clinic.accounts.sign_in(NURSE, "314159")


@pytest.mark.parametrize(
    ("code", "name", "sentence"),
    [
        ("", "M. Diaz RN", "The code is empty. Enter"),
        ("MD", "  ", "The name is empty. Enter"),
        ("M D", "M. Diaz RN", "The code “M D” holds blanks. Write it as one word"),
        ("MDIAZRN01", "M. Diaz RN", "longer than 8 letters. Choose"),
        ("RP", "Rosa Pérez RN", "The code RP belongs to R. Patel RN. Choose another code."),
        ("rp", "R. Patel RN", "The code RP belongs to R. Patel RN."),
        ("MD", "M. \ud83d Diaz", "Type them again"),
        ("M\tD", "M. Diaz RN", "Type them again"),
    ],
)
def test_people_who_cannot_be_kept_are_refused(clinic: Clinic, code: str, name: str, sentence: str) -> None:
    before = clinic.desk.people()
    with pytest.raises(Refused, match=sentence):
        clinic.accounts.enrol(Enrolment(Staff(code, name, Role.NURSE), "", SECRET, PIN), MANAGER)
    assert clinic.desk.people() == before


@pytest.mark.parametrize("right", list(Right))
@pytest.mark.parametrize("role", list(Role))
def test_rights_go_by_the_table(right: Right, role: Role) -> None:
    person = Staff("XX", "X. Example", role)
    if may(person, right):
        require(person, right)
    else:
        with pytest.raises(Refused, match=f"may {right.value}. X. Example is here as a {role.value}."):
            require(person, right)


def test_who_signs_and_who_manages() -> None:
    assert [role for role in Role if may(Staff("X", "X", role), Right.SIGN)] == [Role.PHYSICIAN]
    for right in (Right.SETTINGS, Right.STAFF, Right.PROTOCOLS, Right.LOG):
        assert [role for role in Role if may(Staff("X", "X", role), right)] == [Role.MANAGER]

"""Who may work here: members of staff, their passwords and PINs; signing in, witnessing, confirming."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from ketadesk.app.access import AccessLog
from ketadesk.app.people import checked_person
from ketadesk.app.rights import Right, require
from ketadesk.app.secrets import check_password, check_pin
from ketadesk.domain.access import Access, Deed
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Account, Role, Staff, require_second
from ketadesk.domain.timing import Clock
from ketadesk.storage.accounts import AccountStore
from ketadesk.storage.people import StaffStore
from ketadesk.storage.pins import pin_fits, pin_hash
from ketadesk.storage.slots import KeySlots, WrongSecret
from ketadesk.storage.tries import Tries

LONGEST_DAY = timedelta(hours=14)
"""So long a password holds before the next sign-in is the first of another day: no shift is longer."""


@dataclass(frozen=True, slots=True)
class Member:
    """A member of staff with what she may do here: `able` once she has an account and has not left."""

    staff: Staff
    licence: str = ""
    able: bool = False
    left: bool = False


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What a manager enters of a member of staff; an empty password or PIN leaves the present one."""

    staff: Staff
    licence: str = ""
    password: str = ""
    pin: str = ""


@dataclass(frozen=True, slots=True)
class Safe:
    """What keeps secrets beside the record: the key slots, the counted tries, and the key for a new slot."""

    slots: KeySlots
    tries: Tries
    key: Callable[[], str]


class Accounts:
    """The staff who work with this record, and how each shows that it is she."""

    def __init__(self, accounts: AccountStore, staff: StaffStore, safe: Safe, log: AccessLog, clock: Clock) -> None:
        """Use stores, slots, log and clock as they were built."""
        self._accounts, self._staff, self._safe, self._log, self._clock = accounts, staff, safe, log, clock
        self._proved_at: dict[str, datetime] = {}

    def members(self) -> list[Member]:
        """Everybody ever known, by code."""
        accounts = self._accounts.all()
        return [_member(one, accounts.get(one.code)) for one in self._staff.all()]

    def able(self) -> list[Staff]:
        """Those who can sign in."""
        return [one.staff for one in self.members() if one.able]

    @property
    def set_up(self) -> bool:
        """Whether there is a manager yet who can sign in."""
        return any(one.role is Role.MANAGER for one in self.able())

    def licence_of(self, person: Staff) -> str:
        """The licence of a member of staff, in her words."""
        return next((one.licence for one in self.members() if one.staff.code == person.code), "")

    # who is here

    def begin(self, enrolment: Enrolment) -> tuple[Staff, str]:
        """The first manager, and the recovery code, which is told this once."""
        if self.set_up or self._accounts.all():
            raise Refused("This KetaDesk has a manager already. Sign in, or ask her to add you.")
        if enrolment.staff.role is not Role.MANAGER:
            raise Refused("The first person must be a manager: she adds the others.")
        person = self._enrolled(enrolment, enrolment.staff)
        self._safe.slots.keys(person.code, enrolment.password)  # it opens before the key file may go
        self._proved_at[person.code] = self._clock.now()
        return person, self._safe.slots.put_recovery(self._safe.key())

    def rescue(self, enrolment: Enrolment) -> tuple[Staff, str]:
        """A manager's new password, when the record was opened by the recovery code; and the next such code."""
        if enrolment.staff.role is not Role.MANAGER or not enrolment.password or not enrolment.pin:
            raise Refused("The recovery code makes a manager's new password and PIN. Enter both.")
        person = self._enrolled(enrolment, enrolment.staff)
        self._log.note(person, Deed.KEYS, person.code, "recovery code used")
        self._proved_at[person.code] = self._clock.now()
        return person, self._safe.slots.put_recovery(self._safe.key())

    def enrol(self, enrolment: Enrolment, by: Staff) -> Staff:
        """Add a member of staff, or change her: a manager's act."""
        require(self._able(by), Right.STAFF)
        self._require_manager_left(enrolment.staff)
        return self._enrolled(enrolment, by)

    def part(self, person: Staff, by: Staff) -> None:
        """She leaves: her slot goes, her name stays in every record."""
        require(self._able(by), Right.STAFF)
        if person.code == by.code:
            raise Refused("Nobody takes her own account away. Ask another manager.")
        account = self._accounts.all().get(person.code, Account(person.code))
        self._safe.slots.drop(person.code)  # first: who has left opens nothing, whatever happens next
        self._accounts.put(replace(account, pin="", left=True), self._clock.now(), by)
        self._log.note(by, Deed.STAFF, person.code, f"{person.name} has left")

    def change_password(self, person: Staff, old: str, new: str) -> None:
        """Her own new password, for the old one."""
        check_password(new, person)
        self._proved(person, lambda: self._safe.slots.change(person.code, old, new))
        self._log.note(person, Deed.KEYS, person.code, "new password")

    def change_pin(self, person: Staff, password: str, pin: str) -> None:
        """Her own new PIN, for her password."""
        check_pin(pin)
        self.confirm(person, password)
        account = self._accounts.all().get(person.code, Account(person.code))
        self._accounts.put(replace(account, pin=pin_hash(pin, self._safe.slots.cost)), self._clock.now(), person)
        self._log.note(person, Deed.KEYS, person.code, "new PIN")

    # who acts

    def needs_password(self, person: Staff) -> bool:
        """Whether her first sign-in of the day is still to come: it takes the password, later ones the PIN."""
        proved_at, now = self._proved_at.get(person.code), self._clock.now()
        return proved_at is None or now - proved_at > LONGEST_DAY or _date(now) != _date(proved_at)

    def sign_in(self, person: Staff, secret: str, deed: Deed = Deed.SIGNED_IN) -> Staff:
        """She is here from now on; by password, or by PIN when she has signed in today."""
        member = self._able(person)
        by_pin = not self.needs_password(person) and secret.isdecimal()
        if by_pin:
            self._check_pin(member, secret)
        else:
            self.confirm(member, secret)
            self._proved_at[member.code] = self._clock.now()
        self._log.forget_read()
        self._log.note(member, deed, words="by PIN" if by_pin else "by password")
        return member

    def entered(self, code: str) -> Staff:
        """She has opened the record itself with her password a moment ago, which is her first sign-in of the day."""
        member = self._able(Staff(code, code, Role.NURSE))
        self._proved_at[code] = self._clock.now()
        self._log.note(member, Deed.SIGNED_IN, words="by password, opening the record")
        return member

    def confirm(self, person: Staff, password: str) -> Staff:
        """Refuse unless it is her password, where a PIN is too little; gives her as she is now."""
        member = self._able(person)
        self._proved(member, lambda: self._safe.slots.keys(member.code, password))
        return member

    def witness(self, actor: Staff, code: str, pin: str) -> Staff:
        """A second person, by her PIN; the actor herself, an unknown or a wrong one is refused. One rule for all."""
        found = next((one for one in self.able() if one.code.casefold() == code.strip().casefold()), None)
        if found is None:
            raise Refused(f"There is no witness “{code.strip()}”. Enter the initials of a colleague with a PIN.")
        require_second(actor, found)
        self._check_pin(found, pin)
        self._log.note(found, Deed.WITNESSED, words=f"for {actor.name}")
        return found

    def take_failures(self) -> None:
        """Wrong tries at the closed record go into the log now that it is open."""
        names = {one.staff.code: one.staff.name for one in self.members()}
        failures = self._safe.tries.failures()
        self._log.take(Access(at, code, names.get(code, ""), Deed.FAILED) for code, at in failures)
        self._safe.tries.forget_failures()

    def _enrolled(self, enrolment: Enrolment, by: Staff) -> Staff:
        known = {one.code: one for one in self._staff.all()}
        person = checked_person(enrolment.staff, known.values())
        before = self._accounts.all().get(person.code)
        fresh = before is None or before.left
        if fresh or enrolment.password:
            check_password(enrolment.password, person)
        if fresh or enrolment.pin:
            check_pin(enrolment.pin)
        pin = pin_hash(enrolment.pin, self._safe.slots.cost) if enrolment.pin or before is None else before.pin
        now = self._clock.now()
        if enrolment.password:
            self._safe.slots.put(person.code, enrolment.password, self._safe.key())
        self._staff.put(person, now)
        self._accounts.put(Account(person.code, enrolment.licence.strip(), pin), now, by)
        told = ", ".join(filter(None, (person.role.value, "new password" if enrolment.password else "",
                                       "new PIN" if enrolment.pin else "")))  # fmt: skip
        self._log.note(by, Deed.STAFF, person.code, f"{person.name}: {told}")
        return person

    def _require_manager_left(self, person: Staff) -> None:
        managers = {one.code for one in self.able() if one.role is Role.MANAGER}
        if person.role is not Role.MANAGER and managers <= {person.code}:
            raise Refused("Then nobody would be a manager any more. Make another one first.")

    def _able(self, person: Staff) -> Staff:
        found = next((one for one in self.able() if one.code == person.code), None)
        if found is None:
            raise Refused(f"{person.name} has no account here. A manager can add one (Staff).")
        return found

    def _check_pin(self, member: Staff, pin: str) -> None:
        account = self._accounts.all()[member.code]

        def check() -> None:
            if not pin_fits(pin, account.pin):
                raise WrongSecret("That is not the PIN. Try again.")

        self._proved(member, check)

    def _proved(self, member: Staff, check: Callable[[], object]) -> None:
        """Count and log what fails; five wrong tries hold her off for a growing time."""
        now = self._clock.now()
        try:
            self._safe.tries.require_free(member.code, now)
        except Refused:
            self._log.note(member, Deed.HELD_OFF)
            raise
        try:
            check()
        except WrongSecret:
            self._safe.tries.failed(member.code, now)
            self.take_failures()
            raise
        self._safe.tries.succeeded(member.code)


def _date(moment: datetime) -> date:
    """The day in this computer's own zone."""
    return moment.astimezone().date()


def _member(staff: Staff, account: Account | None) -> Member:
    if account is None:
        return Member(staff)
    return Member(staff, account.licence, not account.left, account.left)

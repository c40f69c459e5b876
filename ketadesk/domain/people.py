"""The people of a session: who is treated, who acts, who prescribes."""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import require_between

OLDEST_YEARS = 120
LONGEST = 200
"""Letters of a name, a number, one allergy (engineering limit: they stand in headings)."""


class Role(StrEnum):
    """What a member of staff may do."""

    NURSE = "nurse"
    PHYSICIAN = "physician"
    MANAGER = "manager"


@dataclass(frozen=True, slots=True)
class Staff:
    """A member of staff as known when she acted; entries carry it whole, so they stand on their own."""

    code: str
    name: str
    role: Role


def require_second(actor: Staff, second: Staff | None) -> None:
    """Refuse a witness who is the actor: the one rule, wherever a second person answers."""
    if second is not None and second.code == actor.code:
        raise Refused("A witness is a second person. Ask a colleague for her initials and PIN.")


@dataclass(frozen=True, slots=True)
class Account:
    """What a member of staff signs in with beside her password: the hash of her PIN; and her licence in words.

    Who has left keeps her name in the record, and can do nothing any more.
    """

    code: str
    licence: str = ""
    pin: str = ""
    left: bool = False


@dataclass(frozen=True, slots=True)
class Patient:
    """A patient's details in one version. `allergies` is None: nobody asked; empty: none known.

    `contact` is whom to call in an emergency, with the telephone; None: nobody asked.
    """

    name: str
    mrn: str
    born: date
    sex: str
    height_cm: Decimal | None = None
    allergies: tuple[str, ...] | None = None
    contact: str | None = None

    def age_on(self, today: date) -> int:
        """Age in completed years."""
        had_birthday = (today.month, today.day) >= (self.born.month, self.born.day)
        return today.year - self.born.year - (not had_birthday)

    def allergies_in_words(self) -> str:
        """Allergies for a heading; "not asked" and "none known" are different answers."""
        if self.allergies is None:
            return "Allergies: not asked"
        if not self.allergies:
            return "Allergies: none known"
        return f"Allergy: {', '.join(self.allergies)}"


@dataclass(frozen=True, slots=True)
class PatientVersion:
    """One version of a patient's details as it stands on disk: the very bytes, by whom and when they were written."""

    patient_id: int
    version: int
    body: bytes
    written_at: datetime
    written_by: str


@dataclass(frozen=True, slots=True)
class StaffVersion:
    """One version of a member of staff, and when it was written."""

    staff: Staff
    version: int
    written_at: datetime


def check_patient(patient: Patient, today: date) -> None:
    """Refuse details that cannot be a person's; ranges are those of the field table (engineering limits)."""
    if not patient.name.strip():
        raise Refused("The patient has no name. Enter the name.")
    if not patient.mrn.strip():
        raise Refused("The patient has no record number (MRN). Enter the number.")
    contact = patient.contact or ""
    if any(
        unicodedata.category(letter) in ("Cc", "Cs") for letter in patient.name + patient.mrn + patient.sex + contact
    ):
        raise Refused("Name, record number or contact hold characters that cannot be read. Type them again.")
    for text in (patient.name, patient.mrn, patient.sex, contact, *(patient.allergies or ())):
        if len(text) > LONGEST:
            raise Refused(f"“{text[:20]}…” is longer than {LONGEST} letters. Say it shorter.")
    if not 0 <= patient.age_on(today) <= OLDEST_YEARS:
        raise Refused(f"The birth date {patient.born} gives an age outside 0 to 120 years. Check the year.")
    if patient.height_cm is not None:
        require_between(patient.height_cm, "50", "250", "height", "cm")


def born_as_typed(text: str) -> date:
    """A birth date as typed, year first."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"The birth date “{text}” is not a date. Write it as 1985-03-12.") from None

"""Who did what with the program and its records: the lines of the access log."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Deed(StrEnum):
    """What the access log tells of."""

    SIGNED_IN = "signed in"
    FAILED = "wrong password or PIN"
    HELD_OFF = "locked out after wrong tries"
    LOCKED = "locked the window"
    UNLOCKED = "unlocked the window"
    READ = "read a record"
    BROKE_GLASS = "opened a record by break-glass"
    WITNESSED = "answered as a witness"
    SIGNED = "signed a record"
    PRINTED = "printed a record"
    EXPORTED = "exported a record"
    SETTING = "changed a setting"
    STAFF = "changed the staff"
    PROTOCOL = "changed a protocol"
    KEYS = "changed keys or certificate"
    BACKED_UP = "made a backup"
    CARRIED_OUT = "carried everything out"
    READ_LOG = "read the access log"


@dataclass(frozen=True, slots=True)
class Access:
    """One line of the access log: when, who by her code and name, what, about which record or thing, in which words.

    `who` is empty where nobody was known yet.
    """

    at: datetime
    who: str
    name: str
    deed: Deed
    subject: str = ""
    words: str = ""

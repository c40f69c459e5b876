"""Who may do what: one table, asked before anything is done; buttons only repeat it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Role, Staff


class Right(StrEnum):
    """What not everybody may do."""

    SIGN = "sign a record"
    READ_ALL = "read every record"
    SETTINGS = "change the clinic's settings"
    STAFF = "change the staff"
    PROTOCOLS = "change protocols"
    LOG = "read the access log"
    KEEP = "make backups, restore them, and carry records out"
    DESTROY = "destroy what is left of a vial"
    KEYS = "change keys and the clinic's certificate"


RIGHTS: Mapping[Right, frozenset[Role]] = MappingProxyType({
    Right.SIGN: frozenset({Role.PHYSICIAN}),
    Right.READ_ALL: frozenset({Role.PHYSICIAN, Role.MANAGER}),
    **dict.fromkeys(
        (Right.SETTINGS, Right.STAFF, Right.PROTOCOLS, Right.LOG, Right.KEEP, Right.KEYS, Right.DESTROY),
        frozenset({Role.MANAGER})
    ),
})  # fmt: skip


def may(person: Staff, right: Right) -> bool:
    """Whether her role has that right."""
    return person.role in RIGHTS[right]


def require(person: Staff, right: Right) -> None:
    """Refuse what her role may not do; the sentence says whose part it is."""
    if not may(person, right):
        roles = " or ".join(sorted(role.value for role in RIGHTS[right]))
        raise Refused(f"Only a {roles} may {right.value}. {person.name} is here as a {person.role.value}.")

"""One thing noticed in a record, and what a rule that notices it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from ketadesk.domain.record import Record


class Group(StrEnum):
    """Why a reader would stop at it."""

    MISSING = "missing"
    ODD = "odd"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed: its name in scripts and overrides, its phrase, and the job that mends it, if one does.

    One that is not overridable can only be mended. One that takes two is overridden with a witness, and no signature
    is taken while it stands open.
    """

    name: str
    words: str
    group: Group = Group.MISSING
    mend: str = ""
    overridable: bool = True
    takes_two: bool = False


Rule = Callable[[Record], Iterator[Finding]]
"""What notices one kind of thing in a record, a pure function of it."""

MOST_NAMED = 3


def listed(words: list[str], separator: str = ", ") -> str:
    """The first few of many, and how many more there are: 10:05, 10:10, 10:15 and 2 more."""
    more = len(words) - MOST_NAMED
    return separator.join(words[:MOST_NAMED]) + (f" and {more} more" if more > 0 else "")

"""The kinds of entry by which somebody answers for a record: a witness, an override, a signature, an addendum."""

from dataclasses import dataclass
from typing import ClassVar

from ketadesk.domain.people import Staff


@dataclass(frozen=True, slots=True)
class Witnessed:
    """Words that a second person answers for, with her own PIN, beside the one who writes them."""

    kind: ClassVar[str] = "witnessed"
    text: str
    witness: Staff


@dataclass(frozen=True, slots=True)
class Override:
    """A finding that stays as it is, for a reason; `words` are the finding's own, as they were read.

    Where a finding takes two people, the second one answers for the reason too.
    """

    kind: ClassVar[str] = "override"
    finding: str
    because: str
    words: str = ""
    witness: Staff | None = None


@dataclass(frozen=True, slots=True)
class Sign:
    """A physician signs what is written: what the signature means, her licence, and the hash of what she signs."""

    kind: ClassVar[str] = "sign"
    meaning: str
    licence: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Addendum:
    """Words added to a session that has ended."""

    kind: ClassVar[str] = "addendum"
    text: str

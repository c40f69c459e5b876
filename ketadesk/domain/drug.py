"""The kinds of entry by which ketamine is drawn, checked, wasted and accounted for in a session.

All milligrams are ketamine base.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal

from ketadesk.domain.people import Staff


@dataclass(frozen=True, slots=True)
class Drawn:
    """Taken out of a vial of the register for this session."""

    kind: ClassVar[str] = "draw"
    vial: str
    ml: Decimal
    mg: Decimal
    lot: str = ""


@dataclass(frozen=True, slots=True)
class Wasted:
    """Not given and made unusable; who saw it stands beside, with her own PIN."""

    kind: ClassVar[str] = "waste"
    mg: Decimal
    witness: Staff | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Returned:
    """Put back into a vial of the register, not given and not wasted."""

    kind: ClassVar[str] = "return"
    vial: str
    ml: Decimal
    mg: Decimal
    witness: Staff | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class LeftInLine:
    """What stayed in the tubing when the pump stood: it ran out of the bag and reached nobody."""

    kind: ClassVar[str] = "line-left"
    ml: Decimal


@dataclass(frozen=True, slots=True)
class Flushed:
    """The line was flushed: what stood in it was given too."""

    kind: ClassVar[str] = "flush"
    ml: Decimal


@dataclass(frozen=True, slots=True)
class PumpCheck:
    """A second person reads what the pump shows, and says whether drug, strength and calculation are right.

    The numbers are the pump's own: rate, volume to be infused, concentration.
    """

    kind: ClassVar[str] = "check-pump"
    ml_per_h: Decimal
    checker: Staff
    ml: Decimal | None = None
    mg_per_ml: Decimal | None = None
    agrees: bool = True
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Weight:
    """The dosing weight was not what the session was opened with; orders keep the weight they were reckoned with."""

    kind: ClassVar[str] = "weight"
    kg: Decimal
    because: str | None = None


@dataclass(frozen=True, slots=True)
class LineFault:
    """The cannula or line did not carry all into the vein: what the pump gave is known, what arrived is not."""

    kind: ClassVar[str] = "line-fault"
    what: Literal["infiltrated", "interrupted"]
    text: str = ""

"""What the register's lines are made of: vials, moves, what a session holds, and the cases of counts that differ."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from ketadesk.domain.people import Staff

NOTHING = Decimal(0)
LONGEST_NAME, LONGEST_REASON = 60, 500
"""Letters of a vial, lot, cabinet or supplier, and of a reason (engineering limits: they stand in columns)."""


class Move(StrEnum):
    """What is done with a vial or with what came out of it."""

    RECEIVE = "receive"
    OPEN = "open"
    DRAW = "draw"
    GIVE = "give"
    WASTE = "waste"
    RETURN = "return"
    LEFT = "left in line"
    TRANSFER = "transfer"
    COUNT = "count"
    ADJUST = "adjust"
    BREAK = "break"
    DESTROY = "destroy"
    EXPIRE = "expire"


OF_SESSION = frozenset({Move.DRAW, Move.GIVE, Move.RETURN, Move.LEFT})
"""They come from a session by themselves; waste may come from a session or straight from a vial."""

WITNESSED = frozenset({Move.WASTE, Move.ADJUST, Move.BREAK, Move.DESTROY})
"""They ask for a second person: waste and adjustment by most clinics' rule, breakage and destruction by the DEA's."""

MOVING = frozenset({Move.DRAW, Move.RETURN, Move.GIVE, Move.WASTE, Move.LEFT})
"""A later line may say that more or less of it was moved; every other act is put right by what is done next."""

REASONED = frozenset({Move.ADJUST, Move.BREAK, Move.DESTROY})


@dataclass(frozen=True, slots=True)
class Vial:
    """A container as it was received: product and strength as base, what it holds, lot, expiry, where from."""

    id: str
    mg_per_ml: Decimal
    ml: Decimal
    lot: str
    expires: date
    product: str = "Ketamine"
    cabinet: str = "main"
    supplier: str = ""

    @property
    def mg(self) -> Decimal:
        """What it holds when full."""
        return self.mg_per_ml * self.ml


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the register. `ml` and `mg` say how much was moved; negative in a line that takes one back."""

    move: Move
    at: datetime
    entered_at: datetime
    by: Staff
    vial: str = ""
    ml: Decimal = NOTHING
    mg: Decimal = NOTHING
    session: str = ""
    patient: str = ""
    witness: Staff | None = None
    because: str = ""
    received: Vial | None = None
    cabinet: str = ""
    corrects: int | None = None
    expected_ml: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """A count that differed from the book: a case that stays open until two people have adjusted or explained it."""

    seq: int
    vial: str
    at: datetime
    by: Staff
    ml: Decimal
    mg: Decimal
    closed_by: int | None = None


@dataclass(slots=True)
class Held:
    """A vial as the lines leave it."""

    vial: Vial
    cabinet: str
    ml: Decimal
    received_at: datetime | None = None
    moved_at: datetime | None = None
    opened_at: datetime | None = None
    gone: Move | None = None
    expired: bool = False
    counted_ml: Decimal | None = None
    """What the last line counted; None once another line followed."""

    @property
    def mg(self) -> Decimal:
        """What the book says it holds."""
        return self.ml * self.vial.mg_per_ml


@dataclass(slots=True)
class Custody:
    """What one session drew and what became of it, in mg; per vial what was drawn and returned, in mL.

    `last` is the number of the newest line of each kind and vial, which a correction points at.
    """

    last: dict[tuple[Move, str], int] = field(default_factory=dict)

    drawn_ml: dict[str, Decimal] = field(default_factory=dict)
    returned_ml: dict[str, Decimal] = field(default_factory=dict)
    drawn_mg: Decimal = NOTHING
    returned_mg: Decimal = NOTHING
    given_mg: Decimal = NOTHING
    wasted_mg: Decimal = NOTHING
    left_mg: Decimal = NOTHING

    @property
    def held_mg(self) -> Decimal:
        """What is still to be accounted for."""
        return self.drawn_mg - self.returned_mg - self.given_mg - self.wasted_mg - self.left_mg

"""What a session writes into the register by itself: what its record says beyond what was posted already.

So whatever is charted, amended or struck, the register agrees with the record after it; a correction is a new line.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Drawn,
    Entry,
    LeftInLine,
    OrderChange,
    Pause,
    Rate,
    Resume,
    Returned,
    Start,
    Stop,
    StopDetail,
    Strike,
    Void,
    Wasted,
    second_person,
)
from ketadesk.domain.quantity import rounded
from ketadesk.domain.reconciling import account_at
from ketadesk.domain.record import Record
from ketadesk.domain.register import Register
from ketadesk.domain.vials import NOTHING, Custody, Line, Move

DIGITS = 4
"""Of a dose that ran in by time: 0.1 µg, below what any label or scale tells."""

POSTED = frozenset(
    kind.kind for kind in (
        Drawn, Wasted, Returned, LeftInLine, Bag, Bolus, OrderChange, Pause, Rate, Resume, Start, Stop, StopDetail,
        Strike, Void,
    )
)  # fmt: skip
"""The kinds of entry that can change what the register should say."""


def postings(record: Record, register: Register, entry: Entry, patient: str) -> Iterator[Line]:
    """The lines that make the register agree with the record, written because of its last entry."""
    custody = register.sessions.get(record.session_id, Custody())

    def line(move: Move, vial: str, ml: Decimal, mg: Decimal) -> Line:
        back = ml < 0 or mg < 0
        reason = entry.reason or getattr(entry.content, "because", None) or ""
        witness = second_person(entry.content) if move in (Move.WASTE, Move.RETURN) else None
        return Line(
            move, entry.at, entry.entered_at, entry.by, vial, ml, mg, record.session_id, patient, witness,
            reason or ("the record was corrected" if back else ""),
            corrects=custody.last.get((move, vial)) if back else None,
        )  # fmt: skip

    account = account_at(record, entry.entered_at)
    drawn = _by_vial(one for _, one in record.of(Drawn))
    returned = _by_vial(one for _, one in record.of(Returned))
    for move, wanted, posted in (
        (Move.DRAW, drawn, custody.drawn_ml), (Move.RETURN, returned, custody.returned_ml),
    ):  # fmt: skip
        for vial in sorted({*wanted, *posted}):
            apart = wanted.get(vial, NOTHING) - posted.get(vial, NOTHING)
            if apart:
                yield line(move, vial, apart, apart * register.held(vial).vial.mg_per_ml)
    totals = [(Move.WASTE, _exact(account.wasted_mg), custody.wasted_mg)]
    if account.stopped:
        totals += [
            (Move.GIVE, _exact(account.given_mg), custody.given_mg),
            (Move.LEFT, _exact(account.left_in_line_mg), custody.left_mg),
        ]
    for move, total, so_far in totals:
        if total != so_far:
            yield line(move, "", NOTHING, total - so_far)


def _by_vial(moved: Iterable[Drawn | Returned]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for one in moved:
        sums[one.vial] = sums.get(one.vial, NOTHING) + one.ml
    return sums


def _exact(mg: Fraction) -> Decimal:
    return rounded(mg, DIGITS)

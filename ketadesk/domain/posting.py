"""What a session writes into the register by itself: what its record says beyond what was posted already.

So whatever is charted, amended or struck, the register agrees with the record after it; a correction is a new line.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Cancel,
    Drawn,
    Entry,
    Flushed,
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
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import rounded
from ketadesk.domain.reconciling import account_at
from ketadesk.domain.record import Record
from ketadesk.domain.register import Register
from ketadesk.domain.vials import NOTHING, Custody, Line, Move

DIGITS = 4
"""Of a dose that ran in by time: 0.1 µg, below what any label or scale tells."""

POSTED = frozenset(
    kind.kind for kind in (
        Drawn, Wasted, Returned, LeftInLine, Flushed, Bag, Bolus, OrderChange, Pause, Rate, Resume, Start, Stop,
        StopDetail, Strike, Cancel, Void,
    )
)  # fmt: skip
"""The kinds of entry that can change what the register should say."""


def postings(record: Record, register: Register, entry: Entry, patient: str) -> Iterator[Line]:
    """The lines that make the register agree with the record, written because of its last entry."""
    custody = register.sessions.get(record.session_id, Custody())

    def line(move: Move, vial: str, ml: Decimal, mg: Decimal) -> Line:
        back = ml < 0 or mg < 0
        at, witness = (entry.at, second_person(entry.content)) if back else _said(record, move, entry)
        reason = entry.reason or getattr(entry.content, "because", None) or ""
        return Line(
            move, at, entry.entered_at, entry.by, vial, ml, mg, record.session_id, patient,
            witness if move in (Move.WASTE, Move.RETURN) else None,
            reason or ("the record was corrected" if back else ""),
            corrects=custody.last.get((move, vial)) if back else None,
        )  # fmt: skip

    drawn = _by_vial(one for _, one in record.of(Drawn))
    returned = _by_vial(one for _, one in record.of(Returned))
    for move, wanted, posted in (
        (Move.DRAW, drawn, custody.drawn_ml), (Move.RETURN, returned, custody.returned_ml),
    ):  # fmt: skip
        for vial in sorted({*wanted, *posted}):
            apart = wanted.get(vial, NOTHING) - posted.get(vial, NOTHING)
            if apart:
                yield line(move, vial, apart, apart * register.held(vial).vial.mg_per_ml)
    account = account_at(record, _settled(record, entry.entered_at))
    over = account.stopped or record.ended_at is not None
    for move, total, so_far in (
        (Move.WASTE, account.wasted_mg, custody.wasted_mg),
        (Move.GIVE, account.given_mg if over else Fraction(0), custody.given_mg),
        (Move.LEFT, account.left_in_line_mg if over else Fraction(0), custody.left_mg),
    ):
        if _exact(total) != so_far:
            yield line(move, "", NOTHING, _exact(total) - so_far)


def _settled(record: Record, now: datetime) -> datetime:
    """When the last bolus has run in, at the earliest now: what is posted once the pump stands is all of it."""
    ends = (act.at + timedelta(minutes=float(bolus.minutes)) for act, bolus in record.of(Bolus))
    return max(now, *ends) if record.of(Bolus) else now


def _said(record: Record, move: Move, entry: Entry) -> tuple[datetime, Staff | None]:
    """When it happened and who saw it; of what was charted before the draw was, by its own act."""
    kind = {Move.WASTE: Wasted.kind, Move.GIVE: Stop.kind}.get(move, "")
    acts = record.acts(kind) if kind and entry.content.kind != kind else ()
    return (acts[-1].at, second_person(acts[-1].content)) if acts else (entry.at, second_person(entry.content))


def _by_vial(moved: Iterable[Drawn | Returned]) -> dict[str, Decimal]:
    sums: dict[str, Decimal] = {}
    for one in moved:
        sums[one.vial] = sums.get(one.vial, NOTHING) + one.ml
    return sums


def _exact(mg: Fraction) -> Decimal:
    return rounded(mg, DIGITS)

"""What the pump shows beside what order and bag come to: where they differ, in words."""

from datetime import datetime
from fractions import Fraction

from ketadesk.domain.acts import Act
from ketadesk.domain.dose import bag_at, order_at
from ketadesk.domain.entries import PumpCheck, Rate, Start
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.quantity import plain, shown
from ketadesk.domain.record import Record

RATE_SHARE, ML, CONCENTRATION_SHARE = Fraction(2, 100), Fraction(1, 2), Fraction(1, 100)
"""What a pump's own rounding can make of a number: engineering choices."""
TENFOLD = (Fraction(8), Fraction(12))


def last_check(record: Record) -> tuple[Act, PumpCheck] | None:
    """The last reading of the pump by a second person."""
    found = record.of(PumpCheck)
    return found[-1] if found else None


def pump_differences(record: Record, act: Act, check: PumpCheck) -> list[str]:
    """Where the pump shows something else than order and bag of that moment come to."""
    return differences(check, *expected_at(record, act.at))


def expected_at(record: Record, at: datetime) -> tuple[Order | None, BagContent | None, Fraction | None]:
    """Order and bag of a moment, and the rate in mL/h that the pump should show.

    It is the ordered one until a rate was charted on purpose; what was typed at the start may be the slip itself.
    """
    order, bag = order_at(record, at), bag_at(record, at)
    charted = [Fraction(rate.ml_per_h) for act, rate in record.of(Rate) if act.at <= at]
    if charted:
        return order, bag, charted[-1]
    if order is not None and bag is not None:
        return order, bag, order.ml_per_h(bag.mg_per_ml)
    started = [start.ml_per_h for act, start in record.of(Start) if act.at <= at]
    return order, bag, Fraction(started[-1]) if started and started[-1] is not None else None


def differences(
    check: PumpCheck, order: Order | None, bag: BagContent | None, ml_per_h: Fraction | None
) -> list[str]:
    """Each number that differs, with both values; a rate ten times off is asked about in just those words."""
    told = []
    if ml_per_h is not None and _apart(Fraction(check.ml_per_h), ml_per_h, RATE_SHARE):
        told.append(_rate(Fraction(check.ml_per_h), ml_per_h))
    shows = None if check.mg_per_ml is None else Fraction(check.mg_per_ml)
    if bag is not None and shows is not None and _apart(shows, bag.mg_per_ml, CONCENTRATION_SHARE):
        told.append(f"the pump shows {shown(shows, 4)} mg/mL, the bag holds {shown(bag.mg_per_ml, 4)} mg/mL")
    if bag is not None and check.ml is not None:
        allowed = {Fraction(bag.ml)}
        if order is not None:
            allowed.add(order.mg / bag.mg_per_ml)
        if all(abs(Fraction(check.ml) - ml) > ML for ml in allowed):
            words = " or ".join(f"{shown(ml, 1)} mL" for ml in sorted(allowed))
            told.append(f"the pump is to infuse {plain(check.ml)} mL, the order comes to {words}")
    return told


def _rate(shows: Fraction, due: Fraction) -> str:
    words = f"the pump shows {shown(shows, 1)} mL/h, the order comes to {shown(due, 1)} mL/h"
    ratio = shows / due if shows > due else due / max(shows, Fraction(1, 100))
    return f"{words}: ten times off" if TENFOLD[0] <= ratio <= TENFOLD[1] else words


def _apart(one: Fraction, other: Fraction, share: Fraction) -> bool:
    return abs(one - other) > other * share

"""What ran in: given, remaining, infusing time and planned end, from rate segments, boluses, pauses and bags.

Time is reckoned in exact seconds since the epoch, amounts in exact fractions.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from ketadesk.domain.entries import Bag, Bolus, OrderChange, Pause, Rate, Resume, Start, Stop
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.record import Record
from ketadesk.domain.timing import seconds_between

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FOREVER = Fraction(10**12)
_CHANGING = tuple(kind.kind for kind in (Start, Rate, Pause, Resume, Stop, Bag, OrderChange))


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of constant flow. Basal flow comes from the rate; the rest are boluses."""

    begin: Fraction
    end: Fraction
    mg_per_s: Fraction
    ml_per_s: Fraction
    basal: bool
    from_bag: bool

    def mg_until(self, moment: Fraction) -> Fraction:
        """What the segment gave up to a moment, in mg."""
        return self.mg_per_s * _overlap(self, moment)

    def ml_until(self, moment: Fraction) -> Fraction:
        """The volume it took up to a moment, in mL."""
        return self.ml_per_s * _overlap(self, moment)


def _overlap(segment: Segment, moment: Fraction) -> Fraction:
    return max(Fraction(0), min(segment.end, moment) - segment.begin)


@dataclass(frozen=True, slots=True)
class _Change:
    """From a moment on: the pump's rate and the bag. A fresh bag is full; otherwise it is used further."""

    at: Fraction
    ml_per_h: Fraction
    bag: BagContent | None
    fresh: bool


@dataclass(frozen=True, slots=True)
class Dose:
    """The dose account of a session at one moment."""

    ordered_mg: Fraction | None
    given_mg: Fraction
    from_bags_mg: Fraction
    from_bags_ml: Fraction
    infusing_s: Fraction
    ml_per_h: Fraction
    planned_end: datetime | None
    bag_empty_at: datetime | None

    @property
    def remaining_mg(self) -> Fraction | None:
        """What is left of the order, None without one."""
        return None if self.ordered_mg is None else max(Fraction(0), self.ordered_mg - self.from_bags_mg)


def order_at(record: Record, moment: datetime) -> Order | None:
    """The order that was valid at a moment."""
    changes = [change.order for act, change in record.of(OrderChange) if act.at <= moment]
    return changes[-1] if changes else record.opened.order


def bag_at(record: Record, moment: datetime) -> BagContent | None:
    """The bag that hung at a moment."""
    bags = [bag.content for act, bag in record.of(Bag) if act.at <= moment]
    return bags[-1] if bags else record.opened.bag


def started_at(record: Record) -> datetime | None:
    """When the infusion started."""
    return next((act.at for act in record.acts(Start.kind)), None)


def stopped_at(record: Record) -> datetime | None:
    """When the infusion was stopped."""
    return next((act.at for act in record.acts(Stop.kind)), None)


def seconds_of(moment: datetime) -> Fraction:
    """A moment as exact seconds since the epoch."""
    return Fraction(seconds_between(_EPOCH, moment))


def moment_of(seconds: Fraction) -> datetime:
    """Seconds since the epoch as a moment, cut to the second."""
    return _EPOCH + timedelta(seconds=int(seconds))


def dose_at(record: Record, now: datetime) -> Dose:
    """The dose account as far as the acts up to now tell; now may lie before the last of them."""
    until = seconds_of(now)
    segments = [s for s in segments_of(record, now) if s.begin < until]
    from_bags = [segment for segment in segments if segment.from_bag]
    planned_end, empty_at = _outlook(record, now)
    changes = [change for change in _changes(record, now) if change.at <= until]
    order = order_at(record, now)
    return Dose(
        ordered_mg=None if order is None else order.mg,
        given_mg=sum((segment.mg_until(until) for segment in segments), Fraction(0)),
        from_bags_mg=sum((segment.mg_until(until) for segment in from_bags), Fraction(0)),
        from_bags_ml=sum((segment.ml_until(until) for segment in from_bags), Fraction(0)),
        infusing_s=sum((_overlap(segment, until) for segment in segments if segment.basal), Fraction(0)),
        ml_per_h=changes[-1].ml_per_h if changes else Fraction(0),
        planned_end=planned_end,
        bag_empty_at=empty_at,
    )


def segments_of(record: Record, now: datetime, resumed: bool = False) -> tuple[Segment, ...]:
    """All stretches of flow known at a moment; the last ones run on until the bag is empty.

    `resumed` reckons as if a paused infusion were resumed now.
    """
    changes = _changes(record, now, resumed)
    segments: list[Segment] = []
    draws: list[tuple[Fraction, Fraction, Fraction]] = []
    for act, bolus in record.of(Bolus):
        if act.at > now:
            continue
        begin = seconds_of(act.at)
        end = begin + Fraction(bolus.minutes) * 60
        mg_per_s = Fraction(bolus.mg) / (end - begin)
        if bolus.from_bag:
            draws.append((begin, end, mg_per_s))
        else:
            segments.append(Segment(begin, end, mg_per_s, Fraction(0), basal=False, from_bag=False))
    segments.extend(_from_bags(changes, draws, _end_of_flow(record, now)))
    return tuple(sorted(segments, key=lambda segment: (segment.begin, not segment.basal)))


def _end_of_flow(record: Record, now: datetime) -> Fraction:
    stop = stopped_at(record)
    return seconds_of(stop) if stop is not None and stop <= now else _FOREVER


def _from_bags(
    changes: list[_Change], draws: list[tuple[Fraction, Fraction, Fraction]], stop: Fraction
) -> Iterator[Segment]:
    """Basal flow and boluses out of the bag, cut to the second where the bag is empty."""
    edges = {change.at for change in changes} | {edge for draw in draws for edge in draw[:2]} | {stop}
    moments = sorted(edge for edge in edges if edge <= stop)
    left_ml = Fraction(0)
    for begin, end in pairwise(moments):
        known = [change for change in changes if change.at <= begin]
        if not known or known[-1].bag is None:
            continue
        bag = known[-1].bag
        if any(change.fresh and change.at == begin for change in known):
            left_ml = Fraction(bag.ml)
        flows = [(known[-1].ml_per_h / 3600, True)] if known[-1].ml_per_h else []
        flows += [(rate / bag.mg_per_ml, False) for since, to, rate in draws if since <= begin and end <= to]
        flow = sum((ml_per_s for ml_per_s, _ in flows), Fraction(0))
        if not flow or not left_ml:
            continue
        last = min(end, begin + left_ml / flow)
        left_ml -= flow * (last - begin)
        for ml_per_s, basal in flows:
            yield Segment(begin, last, ml_per_s * bag.mg_per_ml, ml_per_s, basal, from_bag=True)


def _changes(record: Record, now: datetime, resumed: bool = False) -> list[_Change]:
    """The pump's settings over time, from the acts up to now."""
    order, bag = record.opened.order, record.opened.bag
    changes = [_Change(Fraction(0), Fraction(0), bag, fresh=True)] if bag else []
    rate, running = Fraction(0), False
    for act in record.acts(*_CHANGING):
        content = act.content
        if act.at > now:
            break
        if isinstance(content, OrderChange):
            order = content.order
            continue
        if isinstance(content, Bag):
            bag = content.content
        elif isinstance(content, Start):
            rate, running = _starting_rate(content, order, bag), True
        elif isinstance(content, Rate):
            rate = Fraction(content.ml_per_h)
        else:
            running = isinstance(content, Resume)
        changes.append(_Change(seconds_of(act.at), rate if running else Fraction(0), bag, isinstance(content, Bag)))
    if resumed and not running and rate:
        changes.append(_Change(seconds_of(now), rate, bag, fresh=False))
    return changes


def _starting_rate(start: Start, order: Order | None, bag: BagContent | None) -> Fraction:
    if start.ml_per_h is not None:
        return Fraction(start.ml_per_h)
    if order is None or bag is None:  # the record lets no infusion start without them
        return Fraction(0)
    return order.ml_per_h(bag.mg_per_ml)


def _outlook(record: Record, now: datetime) -> tuple[datetime | None, datetime | None]:
    """When the order is reached or the bag empty, whichever comes first, and when the bag is empty."""
    if started_at(record) is None or _end_of_flow(record, now) != _FOREVER:
        return None, None
    order = order_at(record, now)
    segments = [segment for segment in segments_of(record, now, resumed=True) if segment.from_bag]
    if not segments or order is None:
        return None, None
    empty = max(segment.end for segment in segments)
    given, ends = Fraction(0), sorted({s.begin for s in segments} | {s.end for s in segments})
    for begin, end in pairwise(ends):
        flow = sum((s.mg_per_s for s in segments if s.begin <= begin and end <= s.end), Fraction(0))
        if flow and given + flow * (end - begin) >= order.mg:
            reached = begin + (order.mg - given) / flow
            return moment_of(min(reached, empty)), moment_of(empty)
        given += flow * (end - begin)
    return moment_of(empty), moment_of(empty)

"""What ran in: given, remaining, infusing time and planned end, from rate segments, boluses, pauses and bags.

Time is reckoned in exact seconds since the epoch, amounts in exact fractions.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

from ketadesk.domain.entries import Bag, Bolus, OrderChange, Pause, Rate, Resume, Start, Stop, StopDetail
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.phases import RUNNING, Phase
from ketadesk.domain.record import Act, Record
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
    """From a moment on: the pump's flow and the bag. A fresh bag is full; otherwise it is used further.

    While paused the flow is 0; the rate that is set on the pump stands beside it.
    """

    at: Fraction
    ml_per_h: Fraction
    bag: BagContent | None
    fresh: bool
    set_ml_per_h: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class _Draw:
    """A bolus out of the bag."""

    begin: Fraction
    end: Fraction
    mg_per_s: Fraction


@dataclass(frozen=True, slots=True)
class Dose:
    """The dose account of a session at one moment; the pump's rate is what it is set to, bag empty or not."""

    ordered_mg: Fraction | None
    given_mg: Fraction
    from_bags_mg: Fraction
    from_bags_ml: Fraction
    infusing_s: Fraction
    pump_ml_per_h: Fraction
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


def rate_before(record: Record, act: Act) -> Fraction | None:
    """The rate in mL/h that the pump was set to before an act, None before the start."""
    order, bag, rate = record.opened.order, record.opened.bag, None
    for one in record.acts(*_CHANGING):
        if one.root == act.root:
            break
        match one.content:
            case OrderChange(order=changed):
                order = changed
            case Bag(content=hung):
                bag = hung
            case Start() as start:
                rate = _starting_rate(start, order, bag)
            case Rate(ml_per_h=said):
                rate = Fraction(said)
    return rate


def started_at(record: Record) -> datetime | None:
    """When the infusion started."""
    return next((act.at for act in record.acts(Start.kind)), None)


def stopped_at(record: Record) -> datetime | None:
    """When the infusion was stopped."""
    return next((act.at for act in record.acts(Stop.kind)), None)


def pump_volume_ml(record: Record) -> Decimal | None:
    """The volume the pump showed at the stop, as last said."""
    return next((said.volume_ml for said in _said_of_stop(record) if said.volume_ml is not None), None)


def stop_reason(record: Record) -> str | None:
    """Why the infusion was stopped, as last said."""
    return next((said.because for said in _said_of_stop(record) if said.because), None)


def _said_of_stop(record: Record) -> list[Stop | StopDetail]:
    """What was said at the stop and after it, the last first."""
    contents = [act.content for act in record.acts(Stop.kind, StopDetail.kind)]
    return [said for said in reversed(contents) if isinstance(said, Stop | StopDetail)]


def seconds_of(moment: datetime) -> Fraction:
    """A moment as exact seconds since the epoch."""
    return Fraction(seconds_between(_EPOCH, moment))


def moment_of(seconds: Fraction) -> datetime:
    """Seconds since the epoch as a moment, cut to the second."""
    return _EPOCH + timedelta(seconds=int(seconds))


def dose_at(record: Record, now: datetime) -> Dose:
    """The dose account as far as the acts up to now tell; now may lie before the last of them.

    A session that has ended is reckoned to its end: a voided infusion does not run on.
    """
    now = min(now, record.ended_at or now)
    until, order = seconds_of(now), order_at(record, now)
    changes = _changes(record, now)
    known = _segments(record, now, changes)
    segments = [segment for segment in known if segment.begin < until]
    from_bags = [segment for segment in segments if segment.from_bag]
    planned_end, empty_at = None, None
    if _is_on(record, now):
        resumed = _resumed(record, now, changes)
        ahead = known if resumed is changes else _segments(record, now, resumed)
        planned_end, empty_at = _outlook([segment for segment in ahead if segment.from_bag], order)
    return Dose(
        ordered_mg=None if order is None else order.mg,
        given_mg=sum((segment.mg_until(until) for segment in segments), Fraction(0)),
        from_bags_mg=sum((segment.mg_until(until) for segment in from_bags), Fraction(0)),
        from_bags_ml=sum((segment.ml_until(until) for segment in from_bags), Fraction(0)),
        infusing_s=sum((_overlap(segment, until) for segment in segments if segment.basal), Fraction(0)),
        pump_ml_per_h=changes[-1].ml_per_h if changes else Fraction(0),
        planned_end=planned_end,
        bag_empty_at=empty_at,
    )


def segments_of(record: Record, now: datetime) -> tuple[Segment, ...]:
    """All stretches of flow known at a moment; the last ones run on until the bag is empty."""
    return _segments(record, now, _changes(record, now))


def _is_on(record: Record, now: datetime) -> bool:
    """Whether an infusion was started and not stopped yet."""
    return record.phase_at(now) in RUNNING


def _segments(record: Record, now: datetime, changes: list[_Change]) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    draws: list[_Draw] = []
    for act, bolus in record.of(Bolus):
        if act.at > now:
            continue
        begin = seconds_of(act.at)
        end = begin + Fraction(bolus.minutes) * 60
        mg_per_s = Fraction(bolus.mg) / (end - begin)
        if bolus.from_bag:
            draws.append(_Draw(begin, end, mg_per_s))
        else:
            segments.append(Segment(begin, end, mg_per_s, Fraction(0), basal=False, from_bag=False))
    stop = stopped_at(record)
    segments.extend(_from_bags(changes, draws, seconds_of(stop) if stop is not None and stop <= now else _FOREVER))
    return tuple(sorted(segments, key=lambda segment: (segment.begin, not segment.basal)))


def _from_bags(changes: list[_Change], draws: list[_Draw], stop: Fraction) -> Iterator[Segment]:
    """Basal flow and boluses out of the bag, cut to the second where the bag is empty."""
    edges = {change.at for change in changes} | {edge for draw in draws for edge in (draw.begin, draw.end)} | {stop}
    waiting, known = deque(changes), _Change(Fraction(0), Fraction(0), None, fresh=False)
    to_come, running = deque(draws), list[_Draw]()
    left_ml = Fraction(0)
    for begin, end in pairwise(sorted(edge for edge in edges if edge <= stop)):
        while waiting and waiting[0].at <= begin:
            known = waiting.popleft()
            left_ml = Fraction(known.bag.ml) if known.fresh and known.bag else left_ml
        while to_come and to_come[0].begin <= begin:
            running.append(to_come.popleft())
        running = [draw for draw in running if draw.end > begin]
        if known.bag is None:
            continue
        flows = [(known.ml_per_h / 3600, True)] if known.ml_per_h else []
        flows += [(draw.mg_per_s / known.bag.mg_per_ml, False) for draw in running]
        flow = sum((ml_per_s for ml_per_s, _ in flows), Fraction(0))
        if not flow or not left_ml:
            continue
        last = min(end, begin + left_ml / flow)
        left_ml -= flow * (last - begin)
        for ml_per_s, basal in flows:
            yield Segment(begin, last, ml_per_s * known.bag.mg_per_ml, ml_per_s, basal, from_bag=True)


def _changes(record: Record, now: datetime) -> list[_Change]:
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
        flow = rate if running else Fraction(0)
        changes.append(_Change(seconds_of(act.at), flow, bag, isinstance(content, Bag), rate))
    return changes


def _resumed(record: Record, now: datetime, changes: list[_Change]) -> list[_Change]:
    """The same settings, with a paused infusion resumed now."""
    last = changes[-1]
    if record.phase_at(now) is not Phase.PAUSED:
        return changes
    return [*changes, _Change(seconds_of(now), last.set_ml_per_h, last.bag, fresh=False)]


def _starting_rate(start: Start, order: Order | None, bag: BagContent | None) -> Fraction:
    if start.ml_per_h is not None:
        return Fraction(start.ml_per_h)
    if order is None or bag is None:  # the record lets no infusion start without them
        return Fraction(0)
    return order.ml_per_h(bag.mg_per_ml)


def _outlook(segments: list[Segment], order: Order | None) -> tuple[datetime | None, datetime | None]:
    """When the order is reached or the bag empty, whichever comes first, and when the bag is empty."""
    if not segments:
        return None, None
    empty = moment_of(max(segment.end for segment in segments))
    if order is None:
        return empty, empty
    steps: dict[Fraction, Fraction] = {}
    for segment in segments:
        steps[segment.begin] = steps.get(segment.begin, Fraction(0)) + segment.mg_per_s
        steps[segment.end] = steps.get(segment.end, Fraction(0)) - segment.mg_per_s
    given = flow = Fraction(0)
    for begin, end in pairwise(sorted(steps)):
        flow += steps[begin]
        if flow and given + flow * (end - begin) >= order.mg:
            return min(moment_of(begin + (order.mg - given) / flow), empty), empty
        given += flow * (end - begin)
    return empty, empty

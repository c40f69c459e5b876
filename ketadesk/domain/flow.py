"""What flows when: the pump's settings, bags, boluses and the stop, as stretches of constant flow.

Time is reckoned in exact seconds since the epoch, amounts in exact fractions.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import pairwise

from ketadesk.domain.acts import Act
from ketadesk.domain.entries import Bag, Bolus, OrderChange, Pause, Rate, Resume, Start, Stop
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.record import Record
from ketadesk.domain.timing import seconds_between

FOREVER = Fraction(10**12)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_FLOWING = tuple(kind.kind for kind in (Start, Rate, Pause, Resume, Stop, Bag, Bolus, OrderChange))


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of constant flow. Basal flow comes from the rate; the rest are boluses."""

    begin: Fraction
    end: Fraction
    mg_per_s: Fraction
    ml_per_s: Fraction
    basal: bool
    from_bag: bool

    def seconds_until(self, moment: Fraction) -> Fraction:
        """How long it has flowed at a moment."""
        return max(Fraction(0), min(self.end, moment) - self.begin)


@dataclass(frozen=True, slots=True)
class Change:
    """From a moment on: the pump's flow and the bag, which holds so many mL then or (None) is used further.

    While paused the flow is 0; the rate that is set on the pump stands beside it.
    """

    at: Fraction
    ml_per_h: Fraction
    bag: BagContent | None
    holds_ml: Fraction | None = None
    set_ml_per_h: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Draw:
    """A bolus out of the bag."""

    begin: Fraction
    end: Fraction
    mg_per_s: Fraction


@dataclass(frozen=True, slots=True)
class Flow:
    """What the acts up to a moment, the last of them at `last`, let flow."""

    last: Fraction
    order: Order | None
    changes: tuple[Change, ...]
    draws: tuple[Draw, ...]
    by_syringe: tuple[Segment, ...]
    stop: Fraction

    @property
    def ordered_mg(self) -> Fraction | None:
        """What is ordered out of bags: the infusion, and of a bolus before it what was taken from the bag."""
        if self.order is None:
            return None
        drawn = sum((one.mg_per_s * (one.end - one.begin) for one in self.draws), Fraction(0))
        return self.order.mg + min(self.order.loading_mg, drawn)

    def segments(self) -> tuple[Segment, ...]:
        """All stretches of flow; the last ones run on until the bag is empty."""
        found = [*self.by_syringe, *from_bags(self.changes, self.draws, self.stop)]
        return tuple(sorted(found, key=lambda segment: (segment.begin, not segment.basal)))


def seconds_of(moment: datetime) -> Fraction:
    """A moment as exact seconds since the epoch."""
    return Fraction(seconds_between(_EPOCH, moment))


def moment_of(seconds: Fraction) -> datetime:
    """Seconds since the epoch as a moment, cut to the second."""
    return _EPOCH + timedelta(seconds=int(seconds))


def flow_of(record: Record, now: datetime) -> Flow:
    """What the acts up to now let flow; of later ones nothing is known."""
    acts = [act for act in record.acts(*_FLOWING) if act.at <= now]
    orders = [act.content.order for act in acts if isinstance(act.content, OrderChange)]
    boluses = [(seconds_of(act.at), act.content) for act in acts if isinstance(act.content, Bolus)]
    stops = [seconds_of(act.at) for act in acts if isinstance(act.content, Stop)]
    draws = [_draw(begin, bolus) for begin, bolus in boluses if bolus.from_bag]
    pushed = [_draw(begin, bolus) for begin, bolus in boluses if not bolus.from_bag]
    return Flow(
        last=seconds_of(acts[-1].at) if acts else Fraction(0),
        order=orders[-1] if orders else record.opened.order,
        changes=tuple(_changes(record, acts)),
        draws=tuple(draws),
        by_syringe=tuple(
            Segment(d.begin, d.end, d.mg_per_s, Fraction(0), basal=False, from_bag=False) for d in pushed
        ),
        stop=stops[0] if stops else FOREVER,
    )


def _draw(begin: Fraction, bolus: Bolus) -> Draw:
    seconds = Fraction(bolus.minutes) * 60
    return Draw(begin, begin + seconds, Fraction(bolus.mg) / seconds)


def _changes(record: Record, acts: Sequence[Act]) -> Iterator[Change]:
    """The pump's settings over time."""
    order, bag = record.opened.order, record.opened.bag
    rate, running = Fraction(0), False
    if bag is not None:
        yield Change(Fraction(0), rate, bag, Fraction(bag.ml))
    for act in acts:
        holds_ml: Fraction | None = None
        match act.content:
            case Bolus():
                continue
            case OrderChange(order=order):
                continue
            case Bag(content=bag):
                holds_ml = Fraction(bag.ml)
            case Start() as start:
                rate, running = starting_rate(start, order, bag), True
            case Rate(ml_per_h=ml_per_h):
                rate = Fraction(ml_per_h)
            case content:
                running = isinstance(content, Resume)
        yield Change(seconds_of(act.at), rate if running else Fraction(0), bag, holds_ml, rate)


def starting_rate(start: Start, order: Order | None, bag: BagContent | None) -> Fraction:
    """The rate in mL/h that an infusion starts at: the one said, or the ordered one."""
    if start.ml_per_h is not None:
        return Fraction(start.ml_per_h)
    if order is None or bag is None:  # the record lets no infusion start without them
        return Fraction(0)
    return order.ml_per_h(bag.mg_per_ml)


def from_bags(changes: Sequence[Change], draws: Sequence[Draw], stop: Fraction) -> Iterator[Segment]:
    """Basal flow and boluses out of the bag, cut to the second where the bag is empty."""
    edges = {change.at for change in changes} | {edge for draw in draws for edge in (draw.begin, draw.end)} | {stop}
    waiting, known = deque(changes), Change(Fraction(0), Fraction(0), None)
    to_come, running = deque(draws), list[Draw]()
    left_ml = Fraction(0)
    for begin, end in pairwise(sorted(edge for edge in edges if edge <= stop)):
        while waiting and waiting[0].at <= begin:
            known = waiting.popleft()
            left_ml = left_ml if known.holds_ml is None else known.holds_ml
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


def given_at(segments: Sequence[Segment], mg: Fraction) -> Fraction | None:
    """When stretches of flow will have given so many mg, None when they never do."""
    steps: dict[Fraction, Fraction] = {}
    for segment in segments:
        steps[segment.begin] = steps.get(segment.begin, Fraction(0)) + segment.mg_per_s
        steps[segment.end] = steps.get(segment.end, Fraction(0)) - segment.mg_per_s
    given = flow = Fraction(0)
    for begin, end in pairwise(sorted(steps)):
        flow += steps[begin]
        if flow and given + flow * (end - begin) >= mg:
            return begin + (mg - given) / flow
        given += flow * (end - begin)
    return None

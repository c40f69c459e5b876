"""What ran in: given, remaining, infusing time and planned end, reckoned from what flowed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain.acts import Act
from ketadesk.domain.entries import (
    Bag,
    Flushed,
    LeftInLine,
    OrderChange,
    Pause,
    Rate,
    Resume,
    Start,
    Stop,
    StopDetail,
)
from ketadesk.domain.flow import (
    FOREVER,
    Change,
    Draw,
    Flow,
    Segment,
    flow_of,
    from_bags,
    given_at,
    moment_of,
    seconds_of,
    starting_rate,
)
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.phases import RUNNING, Phase
from ketadesk.domain.record import Record

_CHANGING = tuple(kind.kind for kind in (Start, Rate, Pause, Resume, Stop, Bag, OrderChange))
_NOTHING = Fraction(0)


@dataclass(frozen=True, slots=True)
class Dose:
    """The dose account of a session at one moment; the pump's rate is what it is set to, bag empty or not.

    What stayed in the line ran out of the bag and is not given.
    """

    ordered_mg: Fraction | None
    given_mg: Fraction
    from_bags_mg: Fraction
    from_bags_ml: Fraction
    infusing_s: Fraction
    pump_ml_per_h: Fraction
    planned_end: datetime | None
    bag_empty_at: datetime | None
    left_in_line_mg: Fraction = Fraction(0)

    @property
    def remaining_mg(self) -> Fraction | None:
        """What is left of the order, None without one."""
        return None if self.ordered_mg is None else max(_NOTHING, self.ordered_mg - self.from_bags_mg)


@dataclass(frozen=True, slots=True)
class _Sums:
    """What stretches of flow amount to."""

    given_mg: Fraction = _NOTHING
    from_bags_mg: Fraction = _NOTHING
    from_bags_ml: Fraction = _NOTHING
    infusing_s: Fraction = _NOTHING

    def plus(self, segments: Iterable[Segment], until: Fraction) -> "_Sums":
        """With what further stretches gave up to a moment."""
        given_mg, from_bags_mg = self.given_mg, self.from_bags_mg
        from_bags_ml, infusing_s = self.from_bags_ml, self.infusing_s
        for segment in segments:
            seconds = segment.seconds_until(until)
            mg = segment.mg_per_s * seconds
            given_mg += mg
            if segment.from_bag:
                from_bags_mg += mg
                from_bags_ml += segment.ml_per_s * seconds
            if segment.basal:
                infusing_s += seconds
        return _Sums(given_mg, from_bags_mg, from_bags_ml, infusing_s)


@dataclass(frozen=True, slots=True)
class _Pause:
    """A pump that stands still: the bag as it was at the last act, and the boluses that go on drawing on it."""

    bag: Change
    draws: tuple[Draw, ...]

    def resumed_at(self, moment: Fraction) -> tuple[Segment, ...]:
        """What would flow from the last act on if the pump were resumed at a moment."""
        resumed = replace(self.bag, at=moment, ml_per_h=self.bag.set_ml_per_h, holds_ml=None)
        return tuple(from_bags((self.bag, resumed), self.draws, FOREVER))


@dataclass(frozen=True, slots=True)
class _Plan:
    """When the order is reached and the last drop has flowed; while paused, as if resumed at the moment asked."""

    reached: Fraction | None
    empty: Fraction | None
    lacking_mg: Fraction | None = None
    pause: _Pause | None = None

    def at(self, moment: Fraction) -> tuple[datetime | None, datetime | None]:
        """The planned end, which is whichever comes first, and when the bag is empty."""
        reached, empty = self.reached, self.empty
        if self.pause is not None:
            ahead = self.pause.resumed_at(moment)
            empty = max((segment.end for segment in ahead), default=empty)
            if reached is None and self.lacking_mg is not None:
                reached = given_at(ahead, self.lacking_mg)
        end = empty if reached is None else reached
        return None if end is None else moment_of(end), None if empty is None else moment_of(empty)


@dataclass(frozen=True, slots=True)
class Course:
    """The account from the last act on: what was settled by then, the few stretches that still run, the plan."""

    segments: tuple[Segment, ...]
    ordered_mg: Fraction | None
    pump_ml_per_h: Fraction
    settled: _Sums
    running: tuple[Segment, ...]
    plan: _Plan | None
    ended_at: datetime | None
    left_in_line_mg: Fraction = _NOTHING

    def at(self, moment: datetime) -> Dose:
        """The account of any moment from the last act on; a session that has ended stays as it ended."""
        until = seconds_of(min(moment, self.ended_at or moment))
        sums = self.settled.plus(self.running, until)
        planned_end, empty_at = self.plan.at(until) if self.plan else (None, None)
        left_mg = min(self.left_in_line_mg, sums.from_bags_mg)
        return Dose(
            self.ordered_mg, sums.given_mg - left_mg, sums.from_bags_mg, sums.from_bags_ml, sums.infusing_s,
            self.pump_ml_per_h, planned_end, empty_at, left_mg,
        )  # fmt: skip


def dose_course(record: Record, now: datetime) -> Course:
    """The account as far as the acts up to now tell, ready to be asked for any moment from the last of them on.

    A session that has ended is reckoned to its end: a voided infusion does not run on.
    """
    now = min(now, record.ended_at or now)
    flow = flow_of(record, now)
    segments = flow.segments()
    running = tuple(segment for segment in segments if segment.end > flow.last)
    phase = record.phase_at(now)
    return Course(
        segments=segments,
        ordered_mg=flow.ordered_mg,
        pump_ml_per_h=flow.changes[-1].ml_per_h if flow.changes else _NOTHING,
        settled=_Sums().plus((segment for segment in segments if segment.end <= flow.last), flow.last),
        running=running,
        plan=_plan(flow, segments, paused=phase is Phase.PAUSED) if phase in RUNNING else None,
        ended_at=record.ended_at,
        left_in_line_mg=_left_in_line_mg(record, now),
    )


def dose_at(record: Record, now: datetime) -> Dose:
    """The dose account as far as the acts up to now tell; now may lie before the last of them."""
    return dose_course(record, now).at(now)


def _plan(flow: Flow, segments: tuple[Segment, ...], paused: bool) -> _Plan:
    drawn = [segment for segment in segments if segment.from_bag]
    if paused:
        drawn = [replace(one, end=min(one.end, flow.last)) for one in drawn if one.begin < flow.last]
    reached = None if flow.ordered_mg is None else given_at(drawn, flow.ordered_mg)
    empty = max((segment.end for segment in drawn), default=None)
    if not paused:
        return _Plan(reached, empty)
    given_mg = _Sums().plus(drawn, flow.last).from_bags_mg
    lacking_mg = None if flow.ordered_mg is None else flow.ordered_mg - given_mg
    return _Plan(reached, empty, lacking_mg, _pause(flow, drawn))


def _pause(flow: Flow, drawn: list[Segment]) -> _Pause:
    last = flow.changes[-1]
    filled_at, filled_ml = next((one.at, one.holds_ml) for one in reversed(flow.changes) if one.holds_ml is not None)
    used_ml = _Sums().plus((segment for segment in drawn if segment.begin >= filled_at), flow.last).from_bags_ml
    draws = tuple(draw for draw in flow.draws if draw.end > flow.last)
    return _Pause(replace(last, at=flow.last, holds_ml=filled_ml - used_ml), draws)


def _left_in_line_mg(record: Record, now: datetime) -> Fraction:
    """What stood in the tubing at the stop by the last that was said; a flush after it brought it in."""
    mg = _NOTHING
    for act in record.acts(LeftInLine.kind, Flushed.kind):
        bag = bag_at(record, act.at)
        if act.at > now:
            break
        mg = Fraction(act.content.ml) * bag.mg_per_ml if isinstance(act.content, LeftInLine) and bag else _NOTHING
    return mg


def bags_hung(record: Record, now: datetime) -> list[BagContent]:
    """The bags that the infusion could draw on; one that another took the place of before the start was not used."""
    started, first = started_at(record), record.opened.bag
    bags = [(act, bag) for act, bag in record.of(Bag) if act.at <= now]
    before = [bag.content for act, bag in bags if started is None or act.at <= started]
    after = [bag.content for act, bag in bags if started is not None and act.at > started]
    return [*([*([first] if first else []), *before][-1:]), *after]


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
                rate = starting_rate(start, order, bag)
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

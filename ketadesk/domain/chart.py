"""The trend of a session as data: what the screen and the paper both draw, and nothing else."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain import entries
from ketadesk.domain.acts import Act
from ketadesk.domain.dose import dose_course, rate_before, started_at, stopped_at
from ketadesk.domain.flow import Segment, moment_of, seconds_of
from ketadesk.domain.phases import RUNNING
from ketadesk.domain.quantity import shown, shown_mg
from ketadesk.domain.readiness import all_met
from ketadesk.domain.readings import artefacts, baseline_of, readings
from ketadesk.domain.record import Record
from ketadesk.domain.timing import seconds_between
from ketadesk.domain.words import bag_in_words, order_in_words

PRESSURE_FROM, PRESSURE_TO = 40, 200
"""The fixed axis in mmHg and /min; what lies outside is drawn hollow at the edge with its number."""

TICK = timedelta(minutes=15)

_PAPERWORK = (
    entries.ClockChanged.kind,
    entries.Close.kind,
    entries.Void.kind,
    entries.Cancel.kind,
    entries.Note.kind,
    entries.Impression.kind,
)
"""What may be written hours later and does not stretch the axis."""

_MARKED = (
    entries.Start.kind,
    entries.Rate.kind,
    entries.Pause.kind,
    entries.Resume.kind,
    entries.Bolus.kind,
    entries.Bag.kind,
    entries.OrderChange.kind,
    entries.Medication.kind,
    entries.Stop.kind,
    entries.Discharge.kind,
    entries.Left.kind,
    entries.Transferred.kind,
)
"""What has a number on the top edge."""


@dataclass(frozen=True, slots=True)
class Point:
    """A value at a time."""

    at: datetime
    value: int


@dataclass(frozen=True, slots=True)
class Pressure:
    """A blood pressure at a time; one of the numbers may be missing."""

    at: datetime
    systolic: int | None
    diastolic: int | None


@dataclass(frozen=True, slots=True)
class RateStep:
    """A stretch of the infusion at one rate."""

    begin: datetime
    end: datetime
    ml_per_h: Fraction

    @property
    def label(self) -> str:
        """The rate as shown."""
        return f"{shown(self.ml_per_h, 1)} mL/h"


@dataclass(frozen=True, slots=True)
class BolusMark:
    """A bolus with its exact dose."""

    at: datetime
    mg: Decimal

    @property
    def label(self) -> str:
        """The dose as shown."""
        return f"bolus {shown_mg(self.mg)}"


@dataclass(frozen=True, slots=True)
class Mark:
    """A numbered moment on the top edge, with its words."""

    number: int
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class LimitLine:
    """A bound of the protocol across the trend, with its words: SBP limit 160."""

    value: int
    label: str


@dataclass(frozen=True, slots=True)
class Trend:
    """All that a trend shows, between two full quarter hours counted from the start."""

    begin: datetime
    end: datetime
    pressures: tuple[Pressure, ...]
    heart_rates: tuple[Point, ...]
    spo2: tuple[Point, ...]
    levels: dict[str, tuple[Point, ...]]
    rates: tuple[RateStep, ...]
    boluses: tuple[BolusMark, ...]
    infusion: tuple[datetime, datetime] | None
    planned_end: datetime | None
    marks: tuple[Mark, ...]
    artefacts: tuple[Pressure, ...] = ()
    limits: tuple[LimitLine, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to draw: no reading that has a place here, and no drug."""
        return not (self.pressures or self.heart_rates or self.spo2 or self.levels or self.infusion or self.boluses)

    def ticks(self) -> tuple[datetime, ...]:
        """Every quarter hour of the axis."""
        count = seconds_between(self.begin, self.end) // int(TICK.total_seconds())
        return tuple(self.begin + TICK * step for step in range(count + 1))


def trend_of(record: Record, now: datetime) -> Trend:
    """The trend of a session as known at a moment."""
    course = dose_course(record, now)
    planned_end = course.at(now).planned_end
    begin, end = _axis(record, now, planned_end)
    pressures, heart_rates, spo2 = [], [], []
    for act, vitals in readings(record):
        if vitals.systolic is not None or vitals.diastolic is not None:
            pressures.append(Pressure(act.at, vitals.systolic, vitals.diastolic))
        if vitals.hr is not None:
            heart_rates.append(Point(act.at, vitals.hr))
        if vitals.spo2 is not None:
            spo2.append(Point(act.at, vitals.spo2))
    return Trend(
        begin, end, tuple(pressures), tuple(heart_rates), tuple(spo2), _levels(record),
        tuple(_rates(course.segments, now)), tuple(_boluses(record)), _infusion(record, now), planned_end,
        tuple(Mark(number, at, text) for number, (at, text) in enumerate(_marks(record), start=1)),
        tuple(_disbelieved(record)), tuple(_limit_lines(record)),
    )  # fmt: skip


def _disbelieved(record: Record) -> Iterator[Pressure]:
    """Pressures that were marked as artefacts: they stay in the picture, and count nowhere."""
    marked = artefacts(record)
    for act, vitals in record.of(entries.Vitals):
        if "systolic" in marked.get(act.root, ()):
            yield Pressure(act.at, vitals.systolic, vitals.diastolic)


def _limit_lines(record: Record) -> Iterator[LimitLine]:
    """The upper bound of the systolic pressure: the one that is reached first, of all that the protocol sets."""
    limits = [one for one in record.rulebook.protocol.limits if one.part == "systolic"]
    baseline = baseline_of(record, "systolic")
    bounds = [(bound, one.name) for one in limits if (bound := one.upper(baseline)) is not None]
    if bounds:
        bound, name = min(bounds)
        yield LimitLine(int(bound), f"{name} limit {int(bound)}")


def _axis(record: Record, now: datetime, planned_end: datetime | None) -> tuple[datetime, datetime]:
    """Quarter hours counted from the start, with room for everything charted and planned."""
    opening, *acts = record.acts()
    start = started_at(record)
    anchor = (start or opening.at).replace(second=0)
    charted = [act.at for act in acts if act.kind not in _PAPERWORK] or [opening.at]
    first, last = charted[0], charted[-1]
    if record.phase in RUNNING:
        last = max(last, now, planned_end or now)
    if start is not None:
        first = next((act.at for act in record.acts(entries.Vitals.kind, entries.Scale.kind)), anchor)
    before = max(1, -(-seconds_between(first, anchor) // int(TICK.total_seconds())))
    after = max(1, -(-seconds_between(anchor, last) // int(TICK.total_seconds())))
    return anchor - TICK * before, anchor + TICK * after


def _levels(record: Record) -> dict[str, tuple[Point, ...]]:
    """The single-item scales over time, by their words; instruments that were never used are left out."""
    levels: dict[str, list[Point]] = {}
    for act, scale in record.of(entries.Scale):
        instrument = record.rulebook.instruments[scale.instrument]
        total = instrument.total(scale.answers)
        if len(instrument.items) == 1 and total is not None:
            levels.setdefault(instrument.word, []).append(Point(act.at, total))
    return {word: tuple(points) for word, points in levels.items()}


def _rates(segments: Iterable[Segment], now: datetime) -> Iterator[RateStep]:
    """Basal flow up to now, neighbouring stretches of one rate as one."""
    step: RateStep | None = None
    until = seconds_of(now)
    for segment in segments:
        if not segment.basal or segment.begin >= until:
            continue
        begin, end = moment_of(segment.begin), moment_of(min(segment.end, until))
        ml_per_h = segment.ml_per_s * 3600
        if step is not None and step.end == begin and step.ml_per_h == ml_per_h:
            step = RateStep(step.begin, end, ml_per_h)
            continue
        if step is not None:
            yield step
        step = RateStep(begin, end, ml_per_h)
    if step is not None:
        yield step


def _boluses(record: Record) -> Iterator[BolusMark]:
    for act, bolus in record.of(entries.Bolus):
        yield BolusMark(act.at, bolus.mg)


def _infusion(record: Record, now: datetime) -> tuple[datetime, datetime] | None:
    start = started_at(record)
    return None if start is None else (start, stopped_at(record) or max(now, start))


def _marks(record: Record) -> Iterator[tuple[datetime, str]]:
    for act in record.acts(*_MARKED):
        text = mark_text(record, act)
        if text is not None:
            yield act.at, text


def mark_text(record: Record, act: Act) -> str | None:
    """The words of a numbered moment, None for acts that are not marked."""
    match act.content:
        case entries.Start():
            return "infusion started"
        case entries.Rate(ml_per_h=ml_per_h, because=because):
            return _joined(rate_change_text(record, act, ml_per_h), because)
        case entries.Pause(because=because):
            return _joined("paused", because)
        case entries.Resume(because=because):
            return _joined("resumed", because)
        case entries.Bolus(mg=mg):
            return f"bolus {shown_mg(mg)}"
        case entries.Bag(content=content):
            return f"bag {bag_in_words(content)}"
        case entries.OrderChange(order=order):
            return f"order changed: {order_in_words(order)}"
        case entries.Medication(drug=drug, amount=amount):
            return f"{drug} {amount}"
        case entries.Stop(because=because):
            return _joined("infusion stopped", because)
        case entries.Discharge() as discharge:
            met = all_met(record, discharge)
            return "discharge criteria met" if met else "discharge assessed"
        case entries.Left():
            return "left against advice"
        case entries.Transferred(to=to):
            return f"transferred to {to}"
    return None


def rate_change_text(record: Record, act: Act, ml_per_h: Decimal) -> str:
    """A rate change with the rate before it: rate 75 → 60 mL/h."""
    before = rate_before(record, act)
    old = "" if before is None else f"{shown(before, 1)} → "
    return f"rate {old}{shown(ml_per_h, 1)} mL/h"


def _joined(text: str, because: str | None) -> str:
    return f"{text}, {because}" if because else text

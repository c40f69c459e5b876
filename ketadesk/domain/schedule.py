"""What is due and since when: reckoned from the record and the protocol, never stored."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from ketadesk.domain.entries import NotDone, Scale, Vitals
from ketadesk.domain.phases import RUNNING, Phase
from ketadesk.domain.protocol import Series, Stage
from ketadesk.domain.record import Act, Record
from ketadesk.domain.timing import seconds_between
from ketadesk.domain.vitals import PART_OF_FIELD


@dataclass(frozen=True, slots=True)
class Due:
    """A set of checks and the moment it is due."""

    set: str
    at: datetime
    grace_min: int

    def overdue_s(self, now: datetime) -> int:
        """Seconds past due, 0 while the time is still to come."""
        return max(0, seconds_between(self.at, now))

    def in_grace(self, now: datetime) -> bool:
        """Whether it is past due and still within the protocol's grace."""
        return 0 < self.overdue_s(now) <= self.grace_min * 60


def due(record: Record, now: datetime) -> tuple[Due, ...]:
    """What the protocol asks in this stage, the earliest first; nothing before the start or after leaving."""
    stage = _stage(record.phase_at(now))
    if stage is None:
        return ()
    begun = stage_began(record, stage) or now
    dues = [
        Due(series.set, _next(record, series, begun, now), series.grace_min)
        for series in record.rulebook.protocol.series
        if series.stage == stage
    ]
    return tuple(sorted(dues, key=lambda due: due.at))


def stage_began(record: Record, stage: Stage) -> datetime | None:
    """When the infusion, or the recovery after it, began."""
    first = Phase.INFUSING if stage == "infusion" else Phase.RECOVERY
    return next((at for at, phase in record.steps() if phase is first), None)


def _stage(phase: Phase) -> Stage | None:
    if phase in RUNNING:
        return "infusion"
    return "recovery" if phase is Phase.RECOVERY else None


def _next(record: Record, series: Series, begun: datetime, now: datetime) -> datetime:
    """The last answer in this stage, or the stage's begin, plus the interval that counts from there."""
    in_stage = [act for act in record.acts() if begun <= act.at <= now]
    last = next((act.at for act in reversed(in_stage) if answers_set(record, act, series.set)), begun)
    minutes = series.minutes_until_next(seconds_between(begun, last) / 60)
    return last + timedelta(minutes=minutes)


def answers_set(record: Record, act: Act, name: str) -> bool:
    """Whether an act is a reading of that set, or says why there is none."""
    content = act.content
    if isinstance(content, Vitals):
        return name == "vitals"
    if isinstance(content, Scale):
        return name in _names_of_instrument(record, content.instrument)
    if isinstance(content, NotDone):
        if content.part in record.rulebook.instruments:
            return name in _names_of_instrument(record, content.part)
        parts = {"vitals", "bp", *PART_OF_FIELD} if name == "vitals" else {name}
        return content.part in parts
    return False


def _names_of_instrument(record: Record, instrument: str) -> tuple[str, str]:
    return instrument, record.rulebook.instruments[instrument].word

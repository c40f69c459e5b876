"""What is due and since when: reckoned from the record and the protocol, never stored."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import dropwhile, pairwise

from ketadesk.domain.acts import Act
from ketadesk.domain.entries import NotDone, Scale, Vitals
from ketadesk.domain.phases import RUNNING, Phase
from ketadesk.domain.protocol import Rulebook, Series, Stage
from ketadesk.domain.record import Record
from ketadesk.domain.timing import duration, seconds_between
from ketadesk.domain.vitals import PART_OF_FIELD
from ketadesk.domain.words import part_name

_ANSWERS = (Vitals.kind, Scale.kind, NotDone.kind)


class DueState(StrEnum):
    """How pressing it is."""

    COMING = "coming"
    IN_GRACE = "in grace"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Due:
    """A set of checks by the name a nurse calls it, the moment it is due, and the interval behind it."""

    set: str
    name: str
    at: datetime
    grace_min: int
    every_min: int
    stage: Stage

    def state(self, now: datetime) -> DueState:
        """Still to come, due within the protocol's grace, or overdue after it."""
        if now < self.at:
            return DueState.COMING
        return DueState.IN_GRACE if self.overdue_s(now) <= self.grace_min * 60 else DueState.OVERDUE

    def in_grace(self, now: datetime) -> bool:
        """Whether it is due and not overdue yet."""
        return self.state(now) is DueState.IN_GRACE

    def overdue_s(self, now: datetime) -> int:
        """Seconds past due, 0 while the time is still to come."""
        return max(0, seconds_between(self.at, now))

    def in_words(self, now: datetime) -> str:
        """How long it has or how long it has been due: vitals in 1:36, vitals due 0:48, vitals overdue 2:48."""
        word = _WORDS[self.state(now)]
        return f"{self.name} {word} {duration(abs(seconds_between(self.at, now)))}"

    @property
    def interval_in_words(self) -> str:
        """What the protocol asks: every 5 min while infusing."""
        return f"every {self.every_min} min {'while infusing' if self.stage == 'infusion' else 'in recovery'}"


@dataclass(frozen=True, slots=True)
class Missed:
    """The checks of one set in one stage that nothing answered in time, and whether any of that set was answered."""

    set: str
    name: str
    stage: Stage
    times: tuple[datetime, ...]
    answered: bool


_WORDS = {DueState.COMING: "in", DueState.IN_GRACE: "due", DueState.OVERDUE: "overdue"}


def due(record: Record, now: datetime) -> tuple[Due, ...]:
    """What the protocol asks in this stage, the earliest first; nothing before the start or after leaving."""
    stage = _stage(record.phase_at(now))
    if stage is None:
        return ()
    begun = stage_began(record, stage) or now
    series_of_stage = [series for series in record.rulebook.protocol.series if series.stage == stage]
    dues = [_due(record, series, begun, now) for series in series_of_stage]
    return tuple(sorted(dues, key=lambda due: due.at))


def stage_began(record: Record, stage: Stage) -> datetime | None:
    """When the infusion, or the recovery after it, began."""
    first = Phase.INFUSING if stage == "infusion" else Phase.RECOVERY
    return next((at for at, phase in record.steps() if phase is first), None)


def stage_ended(record: Record, stage: Stage) -> datetime | None:
    """When the infusion, or the recovery after it, was over; None while it goes on."""
    within = RUNNING if stage == "infusion" else {Phase.RECOVERY}
    later = dropwhile(lambda step: step[1] not in within, record.steps())
    return next((at for at, phase in later if phase not in within), None)


def missed(record: Record, until: datetime) -> Iterator[Missed]:
    """The checks that were due up to a moment and that nothing answered, by set and stage.

    A check is missed when the next one of its set came due before an answer, or the stage ended without one, and it
    was overdue by then for longer than the protocol's lateness. One that was made late but before the next was made.
    """
    for series in record.rulebook.protocol.series:
        begun, ended = stage_began(record, series.stage), stage_ended(record, series.stage)
        if begun is None or begun > until:
            continue
        last = min(ended or until, until)
        answers = [act.at for act in record.acts(*_ANSWERS) if answers_set(record, act, series.set)]
        within = [at for at in answers if begun <= at <= last]
        if times := tuple(_unanswered(record, series, begun, within, last)):
            yield Missed(series.set, name_of_set(series.set, record.rulebook), series.stage, times, bool(within))


def _unanswered(
    record: Record, series: Series, begun: datetime, answers: Sequence[datetime], last: datetime
) -> Iterator[datetime]:
    """Each moment a check was due at and missed."""
    lateness = timedelta(minutes=record.rulebook.protocol.late_after_min)
    for before, answer in pairwise([begun, *answers, None]):
        end = answer or last
        due_times = list(_due_times(series, begun, before or begun, end))
        missed_times = due_times[:-1] if answer else due_times
        yield from (at for at in missed_times if end - at > lateness)


def _due_times(series: Series, begun: datetime, since: datetime, until: datetime) -> Iterator[datetime]:
    """When a set comes due again and again after an answer while none follows."""
    at = since
    while True:
        at += timedelta(minutes=series.minutes_until_next(seconds_between(begun, at) / 60))
        if at > until:
            return
        yield at


def _stage(phase: Phase) -> Stage | None:
    if phase in RUNNING:
        return "infusion"
    return "recovery" if phase is Phase.RECOVERY else None


def _due(record: Record, series: Series, begun: datetime, now: datetime) -> Due:
    """The last answer in this stage, or the stage's begin, plus the interval that counts from there."""
    in_stage = (act for act in reversed(record.acts(*_ANSWERS)) if begun <= act.at <= now)
    last = next((act.at for act in in_stage if answers_set(record, act, series.set)), begun)
    minutes = series.minutes_until_next(seconds_between(begun, last) / 60)
    at = last + timedelta(minutes=minutes)
    return Due(series.set, name_of_set(series.set, record.rulebook), at, series.grace_min, minutes, series.stage)


def name_of_set(name: str, rulebook: Rulebook) -> str:
    """What a nurse calls a set of checks: vitals, or an instrument's short name."""
    return "vitals" if name == "vitals" else part_name(name, rulebook)


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

"""When checks will come due, as far as it can be foreseen: for a sheet of paper that is written on by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from ketadesk.domain.dose import dose_at, order_at
from ketadesk.domain.entries import NotDone, Scale, Vitals
from ketadesk.domain.phases import RUNNING, Phase
from ketadesk.domain.protocol import Series, Stage
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import answers_set, stage_began
from ketadesk.domain.timing import seconds_between

UNKNOWN_MIN = 60
"""So many minutes are foreseen where nobody knows when the infusion ends (engineering choice)."""
MOST = 60
"""So many times at most: a sheet has two pages."""


@dataclass(frozen=True, slots=True)
class Foreseen:
    """One time at which sets of checks come due: minutes into the stage, the moment where it is known.

    `planned` is what hangs on a start or stop that has not happened yet.
    """

    stage: Stage
    minutes: int
    at: datetime | None
    sets: tuple[str, ...]
    planned: bool


def foreseen(record: Record, now: datetime) -> tuple[Foreseen, ...]:
    """The times from now on; before the start minutes only, the start itself and the stop count as minute 0."""
    phase = record.phase_at(now)
    if phase is Phase.PRE_INFUSION:
        order = order_at(record, now)
        minutes = UNKNOWN_MIN if order is None else int(order.duration_min)
        found = [*_stage(record, "infusion", None, minutes, 0), *_recovery(record, None)]
    elif phase in RUNNING:
        begun = stage_began(record, "infusion") or now
        end = dose_at(record, now).planned_end
        until = seconds_between(begun, max(end or now + timedelta(minutes=UNKNOWN_MIN), now)) // 60
        found = [*_running(record, "infusion", begun, now, until), *(() if end is None else _recovery(record, end))]
    elif phase is Phase.RECOVERY:
        begun = stage_began(record, "recovery") or now
        until = max(record.rulebook.protocol.recovery_min, seconds_between(begun, now) // 60 + UNKNOWN_MIN // 2)
        found = [*_running(record, "recovery", begun, now, until)]
    else:
        found = []
    return tuple(found[:MOST])


def _series(record: Record, stage: Stage) -> list[Series]:
    return [series for series in record.rulebook.protocol.series if series.stage == stage]


def _recovery(record: Record, stop: datetime | None) -> Iterator[Foreseen]:
    """The recovery behind a stop that is planned, or not even that."""
    return _stage(record, "recovery", stop, record.rulebook.protocol.recovery_min, None)


def _stage(record: Record, stage: Stage, begin: datetime | None, until: int, first: int | None) -> Iterator[Foreseen]:
    """A stage that has not begun, from its beginning; `first` is a minute at which everything is looked at."""
    sets: dict[int, list[str]] = {}
    for series in _series(record, stage):
        later = [int(minute) for minute in _minutes(series, 0, until)]
        for minute in later if first is None else [first, *later]:
            sets.setdefault(minute, []).append(series.set)
    for minute in sorted(sets):
        at = None if begin is None else begin + timedelta(minutes=minute)
        yield Foreseen(stage, minute, at, tuple(sets[minute]), planned=True)


def _running(record: Record, stage: Stage, begun: datetime, now: datetime, until: int) -> Iterator[Foreseen]:
    """A stage that goes on: each set from its last answer; what the next time has overtaken is left out."""
    sets: dict[datetime, list[str]] = {}
    for series in _series(record, stage):
        answers = [act.at for act in record.acts(Vitals.kind, Scale.kind, NotDone.kind)
                   if begun <= act.at <= now and answers_set(record, act, series.set)]  # fmt: skip
        last = answers[-1] if answers else begun
        passed = seconds_between(begun, last) / 60
        times = [last + timedelta(minutes=minute - passed) for minute in _minutes(series, passed, until)]
        coming = [at for at, after in zip(times, [*times[1:], None], strict=True) if after is None or after > now]
        for at in coming:
            sets.setdefault(at.replace(second=0, microsecond=0), []).append(series.set)
    for at in sorted(sets):
        yield Foreseen(stage, seconds_between(begun, at) // 60, at, tuple(sets[at]), planned=False)


def _minutes(series: Series, after: float, until: int) -> Iterator[float]:
    """The minutes of a stage at which a set comes due behind one at which it was answered."""
    minute = after
    for _ in range(MOST):
        minute += series.minutes_until_next(minute)
        if minute > until:
            return
        yield minute

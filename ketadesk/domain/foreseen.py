"""When checks will come due, as far as it can be foreseen: for a sheet of paper that is written on by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import pairwise

from ketadesk.domain.dose import dose_at, order_at
from ketadesk.domain.entries import NotDone, Scale, Vitals
from ketadesk.domain.phases import RUNNING, Phase
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import answers_series, stage_began
from ketadesk.domain.series import Series, Stage
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
    phase, recovery_min = record.phase_at(now), record.rulebook.protocol.recovery_min
    if phase is Phase.PRE_INFUSION:
        order = order_at(record, now)
        minutes = UNKNOWN_MIN if order is None else int(order.duration_min)
        through = _stage(record, "from-start", None, minutes + recovery_min, None)
        found = [*_stage(record, "infusion", None, minutes, 0), *_recovery(record, None)]
        found = _together([*found, *(_at_stop(one, minutes) for one in through)])
    elif phase in RUNNING:
        begun = stage_began(record, "infusion") or now
        end = dose_at(record, now).planned_end
        until = seconds_between(begun, max(end or now + timedelta(minutes=UNKNOWN_MIN), now)) // 60
        through = _running(record, "from-start", begun, now, until + recovery_min)
        found = [*_running(record, "infusion", begun, now, until), *(() if end is None else _recovery(record, end))]
        found = _together([*found, *(_at_stop(one, until) for one in through)])
    elif phase is Phase.RECOVERY:
        begun, start = stage_began(record, "recovery") or now, stage_began(record, "infusion") or now
        until = max(recovery_min, seconds_between(begun, now) // 60 + UNKNOWN_MIN // 2)
        infused = seconds_between(start, begun) // 60
        through = _running(record, "from-start", start, now, until + infused)
        found = [*_running(record, "recovery", begun, now, until), *(_at_stop(one, infused) for one in through)]
        found = _together(found)
    else:
        found = []
    return tuple(found[:MOST])


def _at_stop(one: Foreseen, infusion_min: int) -> Foreseen:
    """A time that counts from the start, as one of the infusion or of the recovery after it."""
    if one.minutes <= infusion_min:
        return replace(one, stage="infusion")
    return replace(one, stage="recovery", minutes=one.minutes - infusion_min, planned=one.planned or one.at is None)


def _together(found: list[Foreseen]) -> list[Foreseen]:
    """One line for each minute of a stage, whichever series it comes from."""
    by_minute: dict[tuple[str, int], Foreseen] = {}
    for one in found:
        there = by_minute.get((one.stage, one.minutes))
        sets = one.sets if there is None else tuple(dict.fromkeys((*there.sets, *one.sets)))
        by_minute[one.stage, one.minutes] = replace(there or one, sets=sets)
    return sorted(by_minute.values(), key=lambda one: (one.stage, one.minutes))


def _series(record: Record, stage: Stage) -> list[Series]:
    return [series for series in record.rulebook.protocol.series if series.stage == stage]


def _recovery(record: Record, stop: datetime | None) -> Iterator[Foreseen]:
    """The recovery behind a stop that is planned, or not even that."""
    return _stage(record, "recovery", stop, record.rulebook.protocol.recovery_min, None)


def _stage(record: Record, stage: Stage, begin: datetime | None, until: int, first: int | None) -> Iterator[Foreseen]:
    """A stage that has not begun, from its beginning; `first` is a minute at which everything is looked at."""
    sets: dict[int, list[str]] = {}
    for series in _series(record, stage):
        later = [int(minute) for minute in _minutes(series, None, until)]
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
                   if begun <= act.at <= now and answers_series(record, act, series)]  # fmt: skip
        last_min = seconds_between(begun, answers[-1]) / 60 if answers else None
        times = [begun + timedelta(minutes=minute) for minute in _minutes(series, last_min, until)]
        coming = [at for at, after in pairwise([*times, None]) if at and (after is None or after > now)]
        for at in coming:
            sets.setdefault(at.replace(second=0, microsecond=0), []).append(series.set)
    for at in sorted(sets):
        yield Foreseen(stage, seconds_between(begun, at) // 60, at, tuple(sets[at]), planned=False)


def _minutes(series: Series, after: float | None, until: int) -> Iterator[float]:
    """The minutes of a stage at which a set comes due behind one at which it was answered."""
    last = after
    for _ in range(MOST):
        coming = series.next_min(last)
        if coming is None or coming > until:
            return
        yield coming
        last = coming + series.grace_min if series.at_min else coming

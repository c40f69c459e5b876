"""The phases of a session as a stepper shows them: what is done, what goes on, what is planned, what was left out."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from ketadesk.domain.dose import dose_at, started_at, stopped_at
from ketadesk.domain.entries import Left, Transferred
from ketadesk.domain.phases import ENDED, Phase
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time

_PARTINGS = {Left.kind: "Left against advice", Transferred.kind: "Transferred"}
_PLACES = {
    Phase.PRE_INFUSION: 0, Phase.INFUSING: 1, Phase.PAUSED: 1, Phase.RECOVERY: 2, Phase.DISCHARGED: 3,
    **dict.fromkeys(ENDED, 4),
}  # fmt: skip


class StepState(StrEnum):
    """Where a phase stands."""

    DONE = "done"
    NOW = "now"
    PLANNED = "planned"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class PhaseStep:
    """A phase with its times; the last one, which is a moment, begins and ends at once."""

    label: str
    state: StepState
    begin: datetime | None = None
    end: datetime | None = None
    paused_since: datetime | None = None

    def time_in_words(self, zone: ZoneInfo) -> str:
        """Its times: 13:42 → 14:14, since 14:14, ≈ 15:01; empty while nobody knows."""
        if self.begin is None:
            return ""
        begin = clock_time(self.begin, zone)
        if self.state is StepState.PLANNED:
            return f"≈ {begin}"
        if self.paused_since is not None:
            return f"paused since {clock_time(self.paused_since, zone)}"
        if self.end is None:
            return f"since {begin}"
        return begin if self.end == self.begin else f"{begin} → {clock_time(self.end, zone)}"


def phase_steps(record: Record, now: datetime) -> tuple[PhaseStep, ...]:
    """Pre-infusion, infusing, recovery and how the session ends; plans follow the planned end of the infusion."""
    began: dict[Phase, datetime] = {}
    for at, phase in record.steps():
        began.setdefault(phase, at)
    since, present = record.steps()[-1]
    started, stopped, ended = started_at(record), stopped_at(record), record.ended_at
    opened = min(began[Phase.PRE_INFUSION], started or began[Phase.PRE_INFUSION])
    recovery = stopped or dose_at(record, now).planned_end
    minimum = record.rulebook.protocol.recovery_min

    def step(place: int, label: str, begin: datetime | None, end: datetime | None) -> PhaseStep:
        paused_since = since if present is Phase.PAUSED and place == _PLACES[present] else None
        return PhaseStep(label, _state(place, present, begin), begin, end, paused_since)

    label, final = _last(record) or ("Discharge", recovery and recovery + timedelta(minutes=minimum))
    return (
        step(0, "Pre-infusion", opened, started or ended),
        step(1, "Infusing", started, started and (stopped or ended)),
        step(2, f"Recovery (min {minimum} min)", recovery, stopped and (began.get(Phase.DISCHARGED) or ended)),
        step(3, label, final, final),
    )


def parting(record: Record) -> tuple[str, datetime] | None:
    """That the patient left against advice or was transferred, and when; None for all others."""
    return next(((_PARTINGS[act.kind], act.at) for act in record.acts(*_PARTINGS)), None)


def _state(place: int, present: Phase, begin: datetime | None) -> StepState:
    if place >= _PLACES[present]:
        return StepState.NOW if place == _PLACES[present] else StepState.PLANNED
    return StepState.SKIPPED if begin is None else StepState.DONE


def _last(record: Record) -> tuple[str, datetime] | None:
    """How the session came to its end, None while it is open and the patient is there."""
    since, phase = record.steps()[-1]
    if phase in (Phase.CANCELLED, Phase.VOIDED):
        return phase.value.capitalize(), since
    if phase in (Phase.DISCHARGED, Phase.CLOSED):
        return parting(record) or ("Discharge" if phase is Phase.DISCHARGED else "Closed", since)
    return None

"""What is due and since when: reckoned from the record and the protocol, never stored."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import dropwhile, pairwise
from types import MappingProxyType

from ketadesk.domain.acts import Act
from ketadesk.domain.entries import NotDone, Scale, Vitals
from ketadesk.domain.limits import Passing, is_of_set, outside, passings
from ketadesk.domain.phases import RUNNING, Phase
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.readings import artefacts, values_of
from ketadesk.domain.record import Record
from ketadesk.domain.series import IN_WORDS, Series, Stage
from ketadesk.domain.timing import duration, seconds_between
from ketadesk.domain.vitals import PART_OF_FIELD, PARTS_OF_WORD
from ketadesk.domain.words import part_name, short_name

OBSERVED_WITHIN = timedelta(minutes=10)
"""So fresh an observed scale has to be when a patient is asked (engineering choice)."""
_ANSWERS = (Vitals.kind, Scale.kind, NotDone.kind)


class DueState(StrEnum):
    """How pressing it is."""

    COMING = "coming"
    IN_GRACE = "in grace"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Due:
    """A set of checks by the name a nurse calls it, the moment it is due, and the time since the check before.

    `recheck` says that it comes sooner because the last reading lay outside a limit. One that `waits` says for what:
    the patient cannot answer now. `first` is the observed scale that is rated before she is asked.
    """

    set: str
    name: str
    at: datetime
    grace_min: int
    every_min: int
    stage: Stage
    asked: str = ""
    recheck: bool = False
    waits: str = ""
    first: str = ""

    def state(self, now: datetime) -> DueState:
        """Still to come, due within the protocol's grace, or overdue after it."""
        if now < self.at or self.waits:
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
        if self.waits and now >= self.at:
            return f"{self.name} waits: {self.waits}"
        again = " again" if self.recheck else ""
        first = f", first {self.first}" if self.first and now >= self.at else ""
        return f"{self.name}{again} {word} {duration(abs(seconds_between(self.at, now)))}{first}"

    @property
    def interval_in_words(self) -> str:
        """What the protocol asks: every 5 min while infusing."""
        if self.recheck:
            return f"{self.every_min} min after a limit was passed"
        return f"{self.asked or f'every {self.every_min} min'} {IN_WORDS[self.stage]}"


@dataclass(frozen=True, slots=True)
class Missed:
    """The checks of one set in one stage that nothing answered in time, and whether any of that set was answered."""

    set: str
    name: str
    stage: Stage
    times: tuple[datetime, ...]
    answered: bool


_STAGES_OF_PHASE: Mapping[Phase, tuple[Stage, ...]] = MappingProxyType({
    **dict.fromkeys(RUNNING, ("infusion", "from-start")), Phase.RECOVERY: ("recovery", "from-start"),
})  # fmt: skip
_WORDS = {DueState.COMING: "in", DueState.IN_GRACE: "due", DueState.OVERDUE: "overdue"}


def due(record: Record, now: datetime) -> tuple[Due, ...]:
    """What the protocol asks in this stage, the earliest first; nothing before the start or after leaving."""
    stages = _STAGES_OF_PHASE.get(record.phase_at(now), ())
    series_of_stage = [series for series in record.rulebook.protocol.series if series.stage in stages]
    dues = filter(None, (_due(record, series, now) for series in series_of_stage))
    return tuple(sorted(dues, key=lambda due: (bool(due.waits), due.at)))


def stage_began(record: Record, stage: Stage) -> datetime | None:
    """When the infusion, or the recovery after it, began."""
    first = Phase.RECOVERY if stage == "recovery" else Phase.INFUSING
    return next((at for at, phase in record.steps() if phase is first), None)


def stage_ended(record: Record, stage: Stage) -> datetime | None:
    """When a stage was over; None while it goes on."""
    within = {phase for phase, stages in _STAGES_OF_PHASE.items() if stage in stages}
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
        answers = [act for act in record.acts(*_ANSWERS) if answers_series(record, act, series)]
        within = [act for act in answers if begun <= act.at <= last]
        if times := tuple(_unanswered(record, series, begun, within, last)):
            yield Missed(series.set, name_of(series, record.rulebook), series.stage, times, bool(within))


def _unanswered(
    record: Record, series: Series, begun: datetime, answers: Sequence[Act], last: datetime
) -> Iterator[datetime]:
    """Each moment a check was due at and missed."""
    lateness = timedelta(minutes=record.rulebook.protocol.late_after_min)
    beyond = outside(record, series.set)
    for before, answer in pairwise([None, *answers, None]):
        end = answer.at if answer else last
        since, was_beyond = (before.at, before.root in beyond) if before else (None, False)
        due_times = list(_due_times(series, begun, since, end, was_beyond))
        missed_times = due_times[:-1] if answer else due_times
        yield from (at for at in missed_times if end - at > lateness)


def _due_times(
    series: Series, begun: datetime, since: datetime | None, until: datetime, beyond: bool
) -> Iterator[datetime]:
    """When a set comes due again and again after an answer while none follows."""
    last = None if since is None else seconds_between(begun, since) / 60
    while (coming := series.next_min(last, beyond)) is not None:
        at = begun + timedelta(minutes=coming)
        if at > until:
            return
        yield at
        last = coming + series.grace_min if series.at_min else coming


def _due(record: Record, series: Series, now: datetime) -> Due | None:
    """The last answer in this stage, or the stage's begin, plus the interval that counts from there."""
    begun = stage_began(record, series.stage) or now
    in_stage = (act for act in reversed(record.acts(*_ANSWERS)) if begun <= act.at <= now)
    last = next((act.at for act in in_stage if answers_series(record, act, series)), None)
    last_min = None if last is None else seconds_between(begun, last) / 60
    planned, passed = series.next_min(last_min), _passed(record, series, begun, now)
    usual = None if planned is None else begun + timedelta(minutes=planned)
    soon = None if passed is None else passed + timedelta(minutes=series.after_limit_min or 0)
    at = min(filter(None, (usual, soon)), default=None)
    if at is None:
        return None
    since = seconds_between((last if at == usual else passed) or begun, at) // 60
    name, asked = name_of(series, record.rulebook), series.in_words() if series.at_min else ""
    waits, first = _asking(record, series.set, at, now)
    return Due(series.set, name, at, series.grace_min, since, series.stage, asked, at != usual, waits, first)


def _passed(record: Record, series: Series, begun: datetime, now: datetime) -> datetime | None:
    """When a value of a set passed a limit in this stage and nobody has looked at that sign again."""
    if series.after_limit_min is None:
        return None
    within = (one for one in passings(record) if begun <= one.act.at <= now)
    last = {one.part: one for one in within if _is_of_series(record, one.part, series)}
    alone = (one.act.at for one in last.values() if not _looked_again(record, one, series, now))
    return min(alone, default=None)


def _is_of_series(record: Record, part: str, series: Series) -> bool:
    signs = _signs(series)
    return is_of_set(record, part, series.set) and (not signs or part in signs or part not in PART_OF_FIELD)


def _looked_again(record: Record, passing: Passing, series: Series, now: datetime) -> bool:
    """Whether the sign was read again, or why it was not was said: another sign alone does not answer for it."""
    acts, this = record.acts(*_ANSWERS), (passing.act.at, passing.act.root)
    later = acts[bisect_right(acts, this, key=lambda act: (act.at, act.root)) :]
    of_series = (act for act in later if act.at <= now and answers_series(record, act, series))
    return any(_is_of_sign(record, act, passing.part) for act in of_series)


def _is_of_sign(record: Record, act: Act, part: str) -> bool:
    content = act.content
    if part not in PART_OF_FIELD:
        return True
    if isinstance(content, Vitals):
        return getattr(content, part) is not None and part not in artefacts(record).get(act.root, ())
    said = content.part if isinstance(content, NotDone) else ""
    return said == "vitals" or part in PARTS_OF_WORD.get(said, (said,))


def _asking(record: Record, set_name: str, at: datetime, now: datetime) -> tuple[str, str]:
    """Why a patient is not asked now, and what is observed before she is; both empty for what needs no answer."""
    rules = record.rulebook
    instrument, can = rules.instruments.get(set_name) or rules.instrument_of_word(set_name), rules.protocol.can_answer
    observed = None if can is None else rules.instruments.get(can.instrument)
    if instrument is None or not instrument.asked or can is None or observed is None:
        return "", ""
    scored = [(act, total) for act, total in values_of(record, observed.id) if act.at <= now]
    if not scored or scored[-1][0].at < at - OBSERVED_WITHIN:
        return "", observed.short
    level = int(scored[-1][1])
    return (f"{observed.short} {level}" if level < can.at_least else ""), ""


def name_of(series: Series, rulebook: Rulebook) -> str:
    """What a nurse calls a set of checks: vitals, the signs where they are named, or an instrument's short name."""
    if series.set != "vitals":
        return part_name(series.set, rulebook)
    return ", ".join(short_name(part) for part in series.parts) or "vitals"


def answers_series(record: Record, act: Act, series: Series) -> bool:
    """Whether an act is a reading of what a series asks for, or says why there is none."""
    content, name = act.content, series.set
    if isinstance(content, Vitals):
        signs = _signs(series)
        return name == "vitals" and (not signs or any(getattr(content, sign) is not None for sign in signs))
    if isinstance(content, Scale):
        return name in _names_of_instrument(record, content.instrument)
    if isinstance(content, NotDone):
        if content.part in record.rulebook.instruments:
            return name in _names_of_instrument(record, content.part)
        any_sign = {"vitals", *(series.parts or ("bp", *PART_OF_FIELD))}
        return content.part in (any_sign if name == "vitals" else {name})
    return False


def _signs(series: Series) -> list[str]:
    """The signs that a series names, those that are read together each by itself; none for all of them."""
    return [sign for part in series.parts for sign in PARTS_OF_WORD.get(part, (part,))]


def _names_of_instrument(record: Record, instrument: str) -> tuple[str, str]:
    return instrument, record.rulebook.instruments[instrument].word

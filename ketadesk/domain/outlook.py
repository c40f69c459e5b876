"""What can be foreseen from the last entry on: made once an entry, so that each second costs next to nothing."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from ketadesk.domain.attending import Retake, last_seen, retakes
from ketadesk.domain.dose import Course, Dose, dose_course
from ketadesk.domain.entries import Acknowledged, Check
from ketadesk.domain.errors import Refused
from ketadesk.domain.finding import listed
from ketadesk.domain.limits import Passing, standing, unread
from ketadesk.domain.phases import CLOSED_SENTENCE, ENDED, RUNNING, Phase
from ketadesk.domain.plan import Planned, plan_of, step_after, step_now
from ketadesk.domain.readiness import Readiness, readiness
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import Due, DueState, due
from ketadesk.domain.steps import parting
from ketadesk.domain.timing import clock_time, duration, seconds_between

STOP_MISSED_S = 180
"""So long after the planned end a stop that nobody recorded is asked for urgently (engineering choice)."""

WARM_S = 180
"""So long before a check is due the edge of its card begins to warm (engineering choice)."""

_FIRST = ("limit", "stop", "due", "retake", "plan", "seen")
"""Of two that are as pressing, the one that stands first here is told first."""
_WATCHED = RUNNING | {Phase.RECOVERY}

_WORDS = {DueState.COMING: "", DueState.IN_GRACE: "DUE", DueState.OVERDUE: "OVERDUE"}


@dataclass(frozen=True, slots=True)
class Glance:
    """What the card of a room says: where the session stands, what is next, and a word when that is pressing.

    `warmth` goes from 0 to 1 as the next check comes near, `seen` says how long nobody has looked in.
    """

    status: str
    due: str
    word: str
    warmth: float = 0.0
    seen: str = ""


@dataclass(frozen=True, slots=True)
class Reminder:
    """One thing to see to. The key stays while it is the same thing and no more pressing than it was."""

    kind: str
    at: datetime
    sentence: str
    urgent: bool
    key: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """A session as it will go on by itself until the next entry."""

    zone: ZoneInfo
    phase: Phase
    word: str
    since: datetime
    course: Course
    dues: tuple[Due, ...]
    checks: int
    checks_answered: int
    plan: tuple[Planned, ...] = ()
    outside: tuple[Passing, ...] = ()
    unread: tuple[Passing, ...] = ()
    retakes: tuple[Retake, ...] = ()
    seen_at: datetime | None = None
    seen_every_min: int | None = None
    readiness: Readiness | None = None

    def glance(self, now: datetime) -> Glance:
        """What the card of the room says."""
        dose = self.course.at(now)
        due, word = self._next(dose, now)
        return Glance(
            self._status(dose, now), due, self._outside_word() or word, self._warmth(now), self.seen_in_words(now)
        )

    def reminders(self, now: datetime) -> tuple[Reminder, ...]:
        """What there is to see to, the most pressing first."""
        found = [
            *self._limit_reminders(), *self._stop_reminders(now), *self._plan_reminders(now),
            *self._due_reminders(now), *self._retake_reminders(), *self._seen_reminders(now),
        ]  # fmt: skip
        return tuple(sorted(found, key=lambda one: (not one.urgent, _FIRST.index(one.kind), one.at)))

    def seen_in_words(self, now: datetime) -> str:
        """How long ago somebody looked in: seen 3 min; empty before the start and after leaving."""
        if self.phase not in _WATCHED:
            return ""
        return "not seen" if self.seen_at is None else f"seen {seconds_between(self.seen_at, now) // 60} min"

    def plan_in_words(self, now: datetime) -> str:
        """What the order's plan comes to next, and when: then 0.3 mg/kg/h = 30 mL/h at 14:34; empty without one."""
        dose = self.course.at(now)
        coming = step_after(self.plan, dose)
        if coming is None:
            return ""
        running = self.phase is Phase.INFUSING
        in_s = round(coming.from_s - dose.infusing_s)
        when = f"at {self._clock(now + timedelta(seconds=in_s))}" if running else f"in {duration(in_s)} infusing"
        return f"then {coming.in_words()} {when}"

    def ready_in_words(self, now: datetime) -> str:
        """In recovery: since when the patient is ready to go, or what still stands in the way."""
        found = self.readiness
        if found is None or self.phase not in (Phase.RECOVERY, Phase.DISCHARGED):
            return ""
        if found.at is not None and found.at <= now:
            return f"Ready to go since {self._clock(found.at)}"
        return f"To go: {listed(found.still_open(now, self.zone))}"

    def progress(self, now: datetime) -> float | None:
        """How much of the ordered dose has run in, from 0 to 1; None without an order."""
        dose = self.course.at(now)
        return None if not dose.ordered_mg else min(1.0, float(dose.from_bags_mg / dose.ordered_mg))

    def left(self, now: datetime) -> int | None:
        """Seconds to the planned end, 0 when it has passed; None while nothing runs."""
        end = self.course.at(now).planned_end
        return None if end is None else max(0, seconds_between(now, end))

    def _outside_word(self) -> str:
        """The first sign that lies outside a limit, acknowledged or not: it does so until it is read again."""
        first = next(iter((*self.unread, *self.outside)), None)
        return "" if first is None else first.name

    def _warmth(self, now: datetime) -> float:
        """0 while there is time, 1 when the next check is due; in tenths, for a card is painted when it changes."""
        first = next(iter(self.dues), None)
        if first is None:
            return 0.0
        left_s = max(0, seconds_between(now, first.at))
        return round(max(0.0, 1 - left_s / WARM_S), 1)

    def _status(self, dose: Dose, now: datetime) -> str:
        if self.phase is Phase.PRE_INFUSION:
            return f"{self.word} · {self.checks_answered} of {self.checks} checks" if self.checks else self.word
        if self.phase in ENDED:
            return self.word
        seconds = dose.infusing_s if self.phase is Phase.INFUSING else seconds_between(self.since, now)
        return f"{self.word} {duration(seconds)}"

    def _next(self, dose: Dose, now: datetime) -> tuple[str, str]:
        """What is next and its word: a stop that was missed, checks that are overdue, the stop, other checks."""
        past_s = _past_end_s(dose, now)
        overdue = [one for one in self.dues if one.state(now) is DueState.OVERDUE]
        first = next(iter([*overdue, *self.dues]), None)
        text, word = ("", "") if first is None else (first.in_words(now), _WORDS[first.state(now)])
        if dose.planned_end is None or past_s is None or (overdue and past_s < STOP_MISSED_S):
            return text, word
        return f"stop planned {self._clock(dose.planned_end)}", "STOP?" if past_s >= STOP_MISSED_S else word

    def _limit_reminders(self) -> Iterator[Reminder]:
        """What lies outside a limit and nobody has read, one reading at a time."""
        for act in {one.act.root: one.act for one in self.unread}.values():
            together = [one for one in self.unread if one.act.root == act.root]
            again = next((one.at for one in self.dues if one.recheck), None) or next(
                (one.at for one in self.dues if one.set == "vitals"), None
            )
            recheck = f" — again at {self._clock(again)}" if again else ""
            sentence = f"{', '.join(one.sentence for one in together)} · {self._clock(act.at)}{recheck}"
            names = " ".join(one.part for one in together)
            yield Reminder("limit", act.at, sentence, True, f"limit {act.entry.seq} {names}")

    def _retake_reminders(self) -> Iterator[Reminder]:
        for one in self.retakes:
            sentence = f"{one.name} of {self._clock(one.act.at)} marked as artefact: take it again"
            yield Reminder("retake", one.act.at, sentence, False, f"retake {one.act.root} {one.name}")

    def _seen_reminders(self, now: datetime) -> Iterator[Reminder]:
        """Nobody has looked in for longer than the protocol has it."""
        since = self.seen_at or self.since
        if self.seen_every_min is None or self.phase not in _WATCHED:
            return
        minutes = seconds_between(since, now) // 60
        if minutes >= self.seen_every_min:
            sentence = f"Patient last seen {minutes} min ago (every {self.seen_every_min} min)"
            yield Reminder("seen", since, sentence, False, f"seen {since.isoformat()}")

    def _stop_reminders(self, now: datetime) -> Iterator[Reminder]:
        dose = self.course.at(now)
        past_s, end = _past_end_s(dose, now), dose.planned_end
        if past_s is None or end is None:
            return
        planned, urgent = self._clock(end), past_s >= STOP_MISSED_S
        sentence = f"Planned end {planned}: stopped at {planned}?"
        if urgent:
            missed = f"No stop recorded {duration(past_s)} after the planned end of {planned}."
            sentence = f"{missed} Stopped at {planned}?"
        yield Reminder("stop", end, sentence, urgent, _key("stop", end, urgent))

    def _plan_reminders(self, now: datetime) -> Iterator[Reminder]:
        """The plan has gone on to a step that the pump is not set to."""
        dose = self.course.at(now)
        planned = step_now(self.plan, dose)
        if self.phase is not Phase.INFUSING or planned is None or not planned.from_s or planned.runs(dose):
            return
        since = now - timedelta(seconds=round(dose.infusing_s - planned.from_s))
        sentence = f"Ordered from {self._clock(since)} on: {planned.in_words()}. The pump is at another rate."
        yield Reminder("plan", since, sentence, False, f"plan {planned.from_s}")

    def _due_reminders(self, now: datetime) -> Iterator[Reminder]:
        for one in self.dues:
            state, late = one.state(now), duration(one.overdue_s(now))
            if state is DueState.COMING:
                continue
            name, since, urgent = one.name[:1].upper() + one.name[1:], self._clock(one.at), state is DueState.OVERDUE
            sentence = f"{name} due since {since}, {late} ago"
            if urgent:
                sentence = f"{name} overdue {late}, due {since} ({one.interval_in_words})"
            if one.first:
                sentence += f". First rate what you see: {one.first}"
            yield Reminder("due", one.at, sentence, urgent, _key(one.set, one.at, urgent))

    def _clock(self, at: datetime) -> str:
        return clock_time(at, self.zone)


def outlook_of(record: Record, now: datetime) -> Outlook:
    """What can be foreseen of a session, as its record stands."""
    steps = record.steps()
    since, phase = next((step for step in reversed(steps) if step[0] <= now), steps[0])
    left = parting(record) if phase is Phase.DISCHARGED else None
    word, since = left or (phase.value.capitalize(), since)
    items = {check.item for check in record.rulebook.protocol.start_checks}
    answered = {check.item for _, check in record.of(Check)} & items
    return Outlook(
        record.zone,
        phase,
        word,
        since,
        dose_course(record, now),
        due(record, now),
        len(items),
        len(answered),
        plan_of(record, now),
        standing(record),
        unread(record),
        retakes(record),
        last_seen(record),
        record.rulebook.protocol.seen_every_min,
        readiness(record),
    )


def acknowledged(record: Record, said: Acknowledged, at: datetime) -> Acknowledged:
    """An acknowledgement with what it means and what that said; refused when nothing waits to be read at its time."""
    if record.phase in ENDED:
        raise Refused(CLOSED_SENTENCE)
    waiting = [one for one in unread(record) if not said.parts or one.part in said.parts]
    means = [one for one in waiting if one.act.at <= at]
    if means:
        parts, words = tuple(dict.fromkeys(one.part for one in means)), "; ".join(one.sentence for one in means)
        return replace(said, parts=parts, words=words)
    if waiting:
        read = clock_time(min(one.act.at for one in waiting), record.zone)
        raise Refused(f"What waits to be acknowledged was read only at {read}. Check the time.")
    if said.parts:
        raise Refused(f"Nothing of {', '.join(said.parts)} waits to be acknowledged.")
    other = outlook_of(record, at).reminders(at)
    if not other:
        raise Refused("Nothing waits to be acknowledged.")
    return replace(said, words="; ".join(one.sentence for one in other), parts=("reminder",))


def _past_end_s(dose: Dose, now: datetime) -> int | None:
    """Seconds since the planned end of an infusion that runs on; None before it."""
    return None if dose.planned_end is None or now < dose.planned_end else seconds_between(dose.planned_end, now)


def _key(what: str, at: datetime, urgent: bool) -> str:
    return f"{what} {at.isoformat()} {'urgent' if urgent else 'due'}"

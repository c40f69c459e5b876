"""Ready to go: since when each discharge criterion is met, and the minute from which on all of them are.

Never a clock time alone: the criteria count, and the protocol's least time of observation beside them.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from ketadesk.domain.acts import Act
from ketadesk.domain.amending import ASSESSED_AGAIN
from ketadesk.domain.dose import stopped_at
from ketadesk.domain.entries import Discharge
from ketadesk.domain.protocol import Criterion
from ketadesk.domain.quantity import plain
from ketadesk.domain.readings import baseline_of, values_of
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time
from ketadesk.domain.words import amid


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found for a criterion at one time, and whether that meets it."""

    at: datetime
    answer: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """A criterion with everything found for it; met since the minute from which on all of that held."""

    criterion: Criterion
    found: tuple[Evidence, ...]

    @property
    def met_since(self) -> datetime | None:
        """When it was met for good, None while it is not."""
        run: list[Evidence] = []
        for one in self.found:
            run = [*run, one] if one.holds else []
        least = self.criterion.consecutive
        return run[least - 1].at if len(run) >= least else None

    @property
    def answer(self) -> str:
        """What was found last, empty when nothing was."""
        return self.found[-1].answer if self.found else ""

    def in_words(self, zone: ZoneInfo) -> str:
        """For a list: 5, met since 15:01; walking not assessed; 9, once more needed."""
        since = self.met_since
        if since is not None:
            return f"{self.answer}, met since {clock_time(since, zone)}"
        if not self.found:
            return "not assessed"
        if self.found[-1].holds:
            return f"{self.answer}, {self.criterion.consecutive} in a row needed"
        return f"{self.answer}, not met"


@dataclass(frozen=True, slots=True)
class Readiness:
    """All criteria and the least time of observation; `at` is the minute from which on the patient may go."""

    fulfilments: tuple[Fulfilment, ...]
    observed_from: datetime
    observe_until: datetime

    @property
    def at(self) -> datetime | None:
        """Ready from then on, which may lie ahead; None while a criterion is not met."""
        since = [one.met_since for one in self.fulfilments]
        met = [moment for moment in since if moment is not None]
        return max([*met, self.observe_until]) if len(met) == len(since) else None

    def still_open(self, now: datetime, zone: ZoneInfo) -> list[str]:
        """What still stands in the way: observation until 15:31, walking, escort; nothing once ready."""
        waiting = [f"observation until {clock_time(self.observe_until, zone)}"] * (now < self.observe_until)
        labels = [one.criterion.label for one in self.fulfilments if one.met_since is None]
        return [*waiting, *map(amid, labels)]


def readiness(record: Record) -> Readiness | None:
    """How far a patient in recovery has come, None before the stop."""
    stopped = stopped_at(record)
    if stopped is None:
        return None
    protocol = record.rulebook.protocol
    fulfilments = tuple(Fulfilment(one, tuple(_evidence(record, one, stopped))) for one in protocol.discharge)
    return Readiness(fulfilments, stopped, stopped + timedelta(minutes=protocol.recovery_min))


def ready_at(record: Record, now: datetime) -> datetime | None:
    """The minute from which on the patient is ready to go, None while that is not so yet."""
    found = readiness(record)
    at = None if found is None else found.at
    return at if at is not None and at <= now else None


def all_met(record: Record, discharge: Discharge) -> bool:
    """Whether an assessment, and what was charted where that answers by itself, meets every criterion."""
    answers, found = dict(discharge.answers), readiness(record)
    fulfilled = {one.criterion.item for one in (found.fulfilments if found else ()) if one.met_since is not None}
    return all(
        c.met(answers[c.item]) if c.item in answers else c.item in fulfilled
        for c in record.rulebook.protocol.discharge
    )


def _evidence(record: Record, criterion: Criterion, stopped: datetime) -> Iterator[Evidence]:
    """What was assessed, what a scale said and how a sign stood after the stop, by when it was found."""
    found = [*_assessed(record, criterion), *_charted(record, criterion)]
    yield from sorted((one for one in found if one.at >= stopped), key=lambda one: one.at)


def _assessed(record: Record, criterion: Criterion) -> Iterator[Evidence]:
    """Each time it was looked at: an answer that a later assessment only carries along is none of its own."""
    for act, _ in record.of(Discharge):
        before: str | None = None
        for at, discharge in _assessments(act):
            answer = dict(discharge.answers).get(criterion.item)
            looked_at = not discharge.anew or criterion.item in discharge.anew or answer != before
            if answer is not None and looked_at:
                yield Evidence(at, answer, criterion.met(answer))
            before = answer


def _assessments(act: Act) -> list[tuple[datetime, Discharge]]:
    """One after another, each as last corrected."""
    found: list[tuple[datetime, Discharge]] = []
    for version in act.versions:
        if isinstance(version.content, Discharge):
            kept = found if version.reason == ASSESSED_AGAIN else found[:-1]
            found = [*kept, (version.at, version.content)]
    return found


def _charted(record: Record, criterion: Criterion) -> Iterator[Evidence]:
    if criterion.scale:
        for act, value in values_of(record, criterion.scale):
            yield Evidence(act.at, plain(value), criterion.holds(int(value)))
    baseline = baseline_of(record, criterion.part) if criterion.part else None
    if baseline and criterion.within_percent is not None:
        for act, value in values_of(record, criterion.part):
            percent = (value - baseline) * 100 / baseline
            words = f"{plain(value)} ({percent:+.0f} % of baseline {plain(baseline)})"
            yield Evidence(act.at, words, abs(percent) <= criterion.within_percent)

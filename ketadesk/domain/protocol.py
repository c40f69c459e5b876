"""How a clinic runs a session: intervals, checks, criteria and quick-picks, as data with a source."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ketadesk.domain.drug_rules import NO_RULES, DrugRules
from ketadesk.domain.instrument import Instrument

LONGEST_MIN = 24 * 60
"""No interval of a session is longer than a day."""
LONGEST_NUMBER = 9
"""So many digits a criterion reads: no finding at the bedside has more."""

Stage = Literal["infusion", "recovery"]


@dataclass(frozen=True, slots=True)
class Interval:
    """Every so many minutes, for so many minutes from the start of the stage (None: to its end)."""

    every_min: int
    for_min: int | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """One set of checks in one stage, and the intervals it is due at."""

    set: str
    stage: Stage
    intervals: tuple[Interval, ...]
    grace_min: int = 0

    def minutes_until_next(self, minutes_into_stage: float) -> int:
        """The interval that counts from a moment so far into the stage."""
        end = 0
        for interval in self.intervals:
            end += interval.for_min or 0
            if interval.for_min is None or minutes_into_stage < end:
                return interval.every_min
        return self.intervals[-1].every_min


@dataclass(frozen=True, slots=True)
class StartCheck:
    """Something to be asked before the start, and how paper calls it."""

    item: str
    label: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """A discharge criterion: met by one of the accepted words, or by a number within bounds."""

    item: str
    label: str
    accepts: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None

    def met(self, answer: str) -> bool:
        """Whether what was found meets the criterion."""
        if self.accepts:
            return answer.casefold() in self.accepts
        if not answer.isdecimal() or len(answer) > LONGEST_NUMBER:
            return False
        above = self.at_least is None or int(answer) >= self.at_least
        return above and (self.at_most is None or int(answer) <= self.at_most)


@dataclass(frozen=True, slots=True)
class ClinicProtocol:
    """One protocol in one version, with where it comes from."""

    id: str
    version: int
    name: str
    indication: str
    source: str
    late_after_min: int
    recovery_min: int
    vitals: tuple[str, ...]
    series: tuple[Series, ...]
    instruments: tuple[str, ...]
    start_checks: tuple[StartCheck, ...]
    discharge: tuple[Criterion, ...]
    events: tuple[str, ...]
    medications: tuple[str, ...]
    drug: DrugRules = NO_RULES

    def faults(self) -> Iterator[str]:
        """What in the protocol cannot be meant, each as a phrase that names the field."""
        if not 0 <= self.late_after_min <= LONGEST_MIN:
            yield f"late_after_min {self.late_after_min} is outside 0 to {LONGEST_MIN}"
        if not 0 <= self.recovery_min <= LONGEST_MIN:
            yield f"recovery_min {self.recovery_min} is outside 0 to {LONGEST_MIN}"
        yield from self.drug.faults()
        for series in self.series:
            if not series.intervals:
                yield f"the series {series.set} of the {series.stage} has no intervals"
            if not 0 <= series.grace_min <= LONGEST_MIN:
                yield f"grace_min {series.grace_min} is outside 0 to {LONGEST_MIN}"
            for minutes in (n for one in series.intervals for n in (one.every_min, one.for_min) if n is not None):
                if not 1 <= minutes <= LONGEST_MIN:
                    yield f"an interval of {minutes} min is outside 1 to {LONGEST_MIN}"

    def label_of_check(self, item: str) -> str:
        """How paper calls a check before the start; one the protocol does not list keeps its own name."""
        own_name = item.replace("-", " ").capitalize()
        return next((check.label for check in self.start_checks if check.item == item), own_name)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The protocol and the instruments that one session is run with."""

    protocol: ClinicProtocol
    instruments: Mapping[str, Instrument]

    def instrument_of_word(self, word: str) -> Instrument | None:
        """The instrument a nurse means by a word such as "sedation"."""
        return next((i for i in self.instruments.values() if i.word == word), None)

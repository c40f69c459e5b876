"""How a clinic runs a session: intervals, limits, checks, criteria and quick-picks, as data with a source."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ketadesk.domain.drug_rules import NO_RULES, DrugRules
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.limit import Limit
from ketadesk.domain.series import LONGEST_MIN, Series
from ketadesk.domain.start_check import StartCheck

LONGEST_NUMBER = 9
"""So many digits a criterion reads: no finding at the bedside has more."""


@dataclass(frozen=True, slots=True)
class Criterion:
    """A discharge criterion: met by one of the accepted words, or by a number within bounds.

    What is charted in recovery answers it by itself where `scale` names an instrument, or `part` a vital sign that
    has come back to within so many percent of its baseline. `consecutive` says how many scores in a row have to.
    """

    item: str
    label: str
    accepts: tuple[str, ...] = ()
    at_least: int | None = None
    at_most: int | None = None
    scale: str = ""
    part: str = ""
    within_percent: Decimal | None = None
    consecutive: int = 1
    source: str = ""

    def met(self, answer: str) -> bool:
        """Whether what was found meets the criterion."""
        if self.accepts:
            return answer.casefold() in self.accepts
        if not answer.isdecimal() or len(answer) > LONGEST_NUMBER:
            return False
        return self.holds(int(answer))

    def holds(self, number: int) -> bool:
        """Whether a number lies within the bounds."""
        above = self.at_least is None or number >= self.at_least
        return above and (self.at_most is None or number <= self.at_most)

    def faults(self) -> Iterator[str]:
        """What cannot be meant, each as a phrase that names the field."""
        if not 1 <= self.consecutive <= LONGEST_NUMBER:
            yield f"the criterion {self.item} asks for {self.consecutive} scores in a row"
        if (self.within_percent is not None) != bool(self.part):
            yield f"the criterion {self.item} needs both part and within_percent, or neither"


@dataclass(frozen=True, slots=True)
class CanAnswer:
    """From which score of an observed scale on a patient can be asked, and what its source is."""

    instrument: str
    at_least: int
    source: str = ""


@dataclass(frozen=True, slots=True)
class News2Rules:
    """NEWS2 as an option: which saturation scale counts, and from which total on it is told."""

    scale: Literal[1, 2] = 1
    told_from: int = 5
    source: str = ""


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
    limits: tuple[Limit, ...] = ()
    symptoms: tuple[str, ...] = ()
    baseline: tuple[str, ...] = ()
    seen_every_min: int | None = None
    can_answer: CanAnswer | None = None
    end_checks: tuple[StartCheck, ...] = ()
    news2: News2Rules | None = None

    def faults(self) -> Iterator[str]:
        """What in the protocol cannot be meant, each as a phrase that names the field."""
        if not 0 <= self.late_after_min <= LONGEST_MIN:
            yield f"late_after_min {self.late_after_min} is outside 0 to {LONGEST_MIN}"
        if not 0 <= self.recovery_min <= LONGEST_MIN:
            yield f"recovery_min {self.recovery_min} is outside 0 to {LONGEST_MIN}"
        yield from self.drug.faults()
        if self.seen_every_min is not None and not 1 <= self.seen_every_min <= LONGEST_MIN:
            yield f"seen_every_min {self.seen_every_min} is outside 1 to {LONGEST_MIN}"
        parts = (self.series, self.limits, self.start_checks, self.end_checks, self.discharge)
        for one in (one for part in parts for one in part):
            yield from one.faults()

    def label_of_check(self, item: str) -> str:
        """How paper calls a check before the start; one the protocol does not list keeps its own name."""
        own_name = item.replace("-", " ").capitalize()
        asked = (*self.start_checks, *self.end_checks)
        return next((check.label for check in asked if check.item == item), own_name)


@dataclass(frozen=True, slots=True)
class Rulebook:
    """The protocol and the instruments that one session is run with."""

    protocol: ClinicProtocol
    instruments: Mapping[str, Instrument]

    def instrument_of_word(self, word: str) -> Instrument | None:
        """The instrument a nurse means by a word such as "sedation"."""
        return next((i for i in self.instruments.values() if i.word == word), None)

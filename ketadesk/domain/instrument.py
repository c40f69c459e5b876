"""A scale: its form, its items, how it is scored, and the examples that prove it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from typing import Literal

from ketadesk.domain.errors import Refused
from ketadesk.domain.phases import TABLE

HIGHEST_ANSWER = 100
"""A visual analogue scale goes up to it; each step is a button of the form."""

Answers = tuple[int | None, ...]
"""One for each item in the form's order, None where none was obtained."""


@dataclass(frozen=True, slots=True)
class Example:
    """A worked example: these answers give this total, None for incomplete, and these scores of parts by name."""

    answers: tuple[int, ...]
    total: int | None = None
    missing: tuple[int, ...] = ()
    parts: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Subscale:
    """Some items of a form that are summed by themselves; items are numbered from 1."""

    name: str
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Subset:
    """A shorter scale that is scored from items of a longer one.

    `form` is the id of the instrument whose items the numbers mean: in another form the same number is another
    question (the CADSS-6 counts in the 23-item form, Rodrigues NB et al. J Affect Disord 2021).
    """

    id: str
    name: str
    form: str
    items: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Instrument:
    """A scale in one form. The form travels with every score, for the same item number means other
    questions in other forms. `word` is what a nurse types; `worst` says which end is the bad one, "ends" where
    both are, each further from 0; `short_levels` are the words for narrow places, `item_levels` those of each item.
    What an observer rates is not in the total. `asked` means that the patient answers; otherwise she is observed.
    """

    id: str
    word: str
    name: str
    short: str
    form: str
    version: int
    source: str
    licence: str
    lowest: int
    highest: int
    worst: Literal["high", "low", "ends"]
    items: tuple[str, ...]
    levels: tuple[str, ...]
    examples: tuple[Example, ...]
    short_levels: tuple[str, ...] = ()
    item_levels: tuple[tuple[str, ...], ...] = ()
    observer_items: tuple[int, ...] = ()
    subscales: tuple[Subscale, ...] = ()
    subsets: tuple[Subset, ...] = ()
    fit_from: int | None = None
    fit_consecutive: int = 1
    asked: bool = False
    variant: str = ""

    def faults(self) -> Iterator[str]:
        """What in the instrument cannot be meant, each as a phrase that names the field."""
        if not self.items:
            yield "it has no items"
        if not -HIGHEST_ANSWER <= self.lowest < self.highest <= HIGHEST_ANSWER:
            yield f"lowest {self.lowest} and highest {self.highest} give no scale"
        if self.word in TABLE or not self.word.strip():
            yield f"its word “{self.word}” means something else already"
        yield from self._faults_of_levels()
        yield from self._faults_of_parts()
        if self.fit_from is not None and not self.lowest_total <= self.fit_from <= self.highest_total:
            yield f"fit_from {self.fit_from} is not among its totals {self.range_in_words}"
        if self.fit_consecutive < 1:
            yield f"fit_consecutive {self.fit_consecutive} is no count"

    def _faults_of_levels(self) -> Iterator[str]:
        steps = self.highest - self.lowest + 1
        answers = f"the answers {self.lowest} to {self.highest}"
        if self.levels and len(self.levels) != steps:
            yield f"it has {len(self.levels)} levels for {answers}"
        if self.short_levels and len(self.short_levels) != steps:
            yield f"it has {len(self.short_levels)} short_levels for {answers}"
        if self.item_levels and len(self.item_levels) != len(self.items):
            yield f"it has item_levels for {len(self.item_levels)} of {len(self.items)} items"
        for number, levels in enumerate(self.item_levels, 1):
            if len(levels) != steps:
                yield f"item {number} has {len(levels)} item_levels for {answers}"

    def _faults_of_parts(self) -> Iterator[str]:
        lists = {"observer_items": self.observer_items}
        lists |= {f"the subscale “{one.name}”": one.items for one in self.subscales}
        for name, numbers in lists.items():
            if len(set(numbers)) < len(numbers) or not set(numbers) <= set(range(1, len(self.items) + 1)):
                yield f"{name} names items that the form does not have, or one twice"
        if self.items and len(set(self.observer_items)) >= len(self.items):
            yield "observer_items leaves no item for the total"
        names = [*(one.name for one in self.subscales), *(one.name for one in self.subsets)]
        if len(set(names)) < len(names):
            yield "two of its subscales and subsets have the same name"
        for subset in self.subsets:
            if subset.form == self.id and not set(subset.items) <= set(self._counted):
                yield f"the subset “{subset.id}” names items that the form does not have or does not count"

    def check(self, answers: Answers) -> None:
        """Refuse answers that do not fit the form."""
        if len(answers) != len(self.items):
            raise Refused(
                f"{self.name} has {len(self.items)} item{'s' if len(self.items) > 1 else ''};"
                f" {len(answers)} answers were given. Give one for each, “-” where none was obtained."
            )
        if all(answer is None for answer in answers):
            raise Refused(f"{self.name}: no item was answered. Chart it as not done instead.")
        for answer in answers:
            if answer is not None and not self.lowest <= answer <= self.highest:
                raise Refused(f"{self.name}: {answer} is outside {self.lowest} to {self.highest}. Check the answer.")

    @property
    def _counted(self) -> tuple[int, ...]:
        """The numbers of the items that are in the total."""
        return _all_but(len(self.items), self.observer_items)

    def total(self, answers: Answers) -> int | None:
        """The score, None when an item is missing: no source gives a rule to fill one in."""
        return _sum(answers, self._counted)

    def so_far(self, answers: Answers) -> int:
        """What the answers obtained until now come to, for the foot of a form that is being filled in."""
        given = [answers[number - 1] for number in self._counted]
        return sum(answer for answer in given if answer is not None)

    def missing(self, answers: Answers) -> int:
        """How many items of the form were not answered, an observer's too."""
        return sum(answer is None for answer in answers)

    def score_of(self, part: Subscale, answers: Answers) -> int | None:
        """The score of a subscale, None when one of its items is missing."""
        return _sum(answers, part.items)

    def subset_total(self, subset_id: str, answers: Answers) -> int | None:
        """The score of a shorter scale, None when one of its items is missing; refused where numbers differ."""
        subset = next((one for one in self.subsets if one.id == subset_id), None)
        if subset is None:
            raise Refused(f"{self.name} gives no score of “{subset_id}”. Take the form that it belongs to.")
        if subset.form != self.id:
            watched = next((number for number in subset.items if number in self.observer_items), None)
            size = f"the {len(self.items)}-item form"
            why = f"item {watched} of {size} is an observer item" if watched else f"its numbers mean others in {size}"
            raise Refused(f"{subset.name} is not scored from here: {why}. Take the form {subset.form}.")
        return _sum(answers, subset.items)

    @property
    def parts(self) -> tuple[Subscale, ...]:
        """What is scored beside the total: subscales, then the shorter scales that count in this very form."""
        shorter = [Subscale(one.name, one.items) for one in self.subsets if one.form == self.id]
        return (*self.subscales, *shorter)

    def item_name(self, item: int) -> str:
        """What an item is called, with its number and its observer where the form has parts; items count from 0."""
        if not self.subscales:
            return self.items[item]
        return f"{item + 1} {'observer: ' if item + 1 in self.observer_items else ''}{self.items[item]}"

    def level_words(self, item: int) -> tuple[str, ...]:
        """The words of an item's answers from the lowest up, its own where it has them; items count from 0."""
        return self.item_levels[item] if self.item_levels else self.levels

    def reached(self, totals: Sequence[int | None]) -> int:
        """How many of the last totals in a row reach the threshold of the rule."""
        count = 0
        for total in reversed(totals):
            if self.fit_from is None or total is None or total < self.fit_from:
                break
            count += 1
        return count

    def fit(self, totals: Sequence[int | None]) -> bool | None:
        """Whether the last totals, as many as the rule asks for, all reach its threshold; None without a rule."""
        return None if self.fit_from is None else self.reached(totals) >= self.fit_consecutive

    def fit_in_words(self, totals: Sequence[int | None]) -> str:
        """What the last total means under the rule, empty without one: met, not met, or not yet often enough."""
        if self.fit_from is None or not totals:
            return ""
        if totals[-1] is None:
            return "incomplete"
        if totals[-1] < self.fit_from:
            return "not met"
        again = f"only with a second total of {self.fit_from} or more"
        return "met" if self.fit(totals) else again

    @property
    def rule_in_words(self) -> str:
        """The rule of fitness, empty without one: 9 or more, on two consecutive assessments."""
        if self.fit_from is None:
            return ""
        twice = {1: "", 2: ", on two consecutive assessments"}
        return f"{self.fit_from} or more{twice.get(self.fit_consecutive, f', {self.fit_consecutive} in a row')}"

    @property
    def lowest_total(self) -> int:
        """The smallest score the form can give."""
        return self.lowest * len(self._counted)

    @property
    def highest_total(self) -> int:
        """The largest score the form can give."""
        return self.highest * len(self._counted)

    @property
    def range_in_words(self) -> str:
        """From the best score to the worst: 0–24, or 5–0 where a low score is the bad one; −5 to +4 round 0."""
        ends = (self.lowest_total, self.highest_total)
        if self.lowest < 0:
            return " to ".join(self.said(end) for end in ends)
        return "–".join(str(end) for end in (reversed(ends) if self.worst == "low" else ends))

    def range_of(self, part: Subscale) -> str:
        """From the lowest to the highest score of a part."""
        return f"{self.lowest * len(part.items)}–{self.highest * len(part.items)}"

    def said(self, score: int) -> str:
        """A score as it is shown: with its sign where the scale has both, +2, −3, 0."""
        if self.lowest >= 0 or score == 0:
            return str(score)
        return f"+{score}" if score > 0 else f"−{-score}"

    def worse(self, one: int, other: int) -> int:
        """The worse of two scores."""
        if self.worst == "ends":
            return max(one, other, key=abs)
        return max(one, other) if self.worst == "high" else min(one, other)

    def worst_of(self, scores: Sequence[int]) -> int:
        """The worst of some scores."""
        return reduce(self.worse, scores)


@cache
def _all_but(count: int, left_out: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(number for number in range(1, count + 1) if number not in left_out)


def _sum(answers: Answers, numbers: Sequence[int]) -> int | None:
    given = [answers[number - 1] for number in numbers]
    found = [answer for answer in given if answer is not None]
    return sum(found) if len(found) == len(given) else None

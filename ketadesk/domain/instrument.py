"""A scale: its form, its items, how it is scored, and the examples that prove it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ketadesk.domain.errors import Refused
from ketadesk.domain.phases import TABLE

HIGHEST_ANSWER = 100
"""A visual analogue scale goes up to it; each step is a button of the form."""


@dataclass(frozen=True, slots=True)
class Example:
    """A worked example: these answers give this total, None for incomplete."""

    answers: tuple[int, ...]
    total: int | None = None
    missing: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Instrument:
    """A scale in one form. The form travels with every score, for the same item number means other
    questions in other forms. `word` is what a nurse types; `worst` says which end is the bad one;
    `short_levels` are the words for narrow places."""

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
    worst: Literal["high", "low"]
    items: tuple[str, ...]
    levels: tuple[str, ...]
    examples: tuple[Example, ...]
    short_levels: tuple[str, ...] = ()

    def faults(self) -> Iterator[str]:
        """What in the instrument cannot be meant, each as a phrase that names the field."""
        if not self.items:
            yield "it has no items"
        if not 0 <= self.lowest < self.highest <= HIGHEST_ANSWER:
            yield f"lowest {self.lowest} and highest {self.highest} give no scale"
        if self.word in TABLE or not self.word.strip():
            yield f"its word “{self.word}” means something else already"
        if self.levels and len(self.levels) != self.highest - self.lowest + 1:
            yield f"it has {len(self.levels)} levels for the answers {self.lowest} to {self.highest}"
        if self.short_levels and len(self.short_levels) != self.highest - self.lowest + 1:
            yield f"it has {len(self.short_levels)} short_levels for the answers {self.lowest} to {self.highest}"

    def check(self, answers: tuple[int | None, ...]) -> None:
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

    def total(self, answers: tuple[int | None, ...]) -> int | None:
        """The score, None when an item is missing: no source gives a rule to fill one in."""
        given = [answer for answer in answers if answer is not None]
        return sum(given) if len(given) == len(self.items) else None

    @property
    def highest_total(self) -> int:
        """The largest score the form can give."""
        return self.highest * len(self.items)

    @property
    def range_in_words(self) -> str:
        """From the best score to the worst: 0–24, or 5–0 where a low score is the bad one."""
        ends = (self.lowest * len(self.items), self.highest_total)
        return "–".join(str(end) for end in (ends if self.worst == "high" else reversed(ends)))

    def worse(self, one: int, other: int) -> int:
        """The worse of two scores."""
        return max(one, other) if self.worst == "high" else min(one, other)

"""The branching of a six-question suicide risk screen: what is asked next, and what the answers establish.

After the screener of the Columbia scale (Posner K et al. Am J Psychiatry 2011): questions 3 to 5 only after a yes to
the second; the past three months only after a yes to behaviour in the lifetime. The labels are KetaDesk's own words
for what a question is about; they are not to be read out.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

WORDING = (
    "These are labels, not the questions. The clinic loads the official wording of the Columbia scale"
    " (cssrs.columbia.edu) and asks in it."
)


class Reply(StrEnum):
    """What was answered; unknown where it was asked and no answer was obtained."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Level(StrEnum):
    """What a screen establishes, from none to high."""

    NEGATIVE = "negative"
    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: its key, its number on the sheet, what it is about, and the level that a yes establishes."""

    key: str
    number: str
    label: str
    level: Level
    after: str = ""
    """The question to which a yes leads here; empty for one that is always asked."""


QUESTIONS = (
    Question("1", "1", "wishes to be dead, or not to wake up", Level.LOW),
    Question("2", "2", "thoughts of suicide", Level.LOW),
    Question("3", "3", "has thought about how", Level.MODERATE, "2"),
    Question("4", "4", "some intention to act on it", Level.HIGH, "2"),
    Question("5", "5", "a plan, and the intention to carry it out", Level.HIGH, "2"),
    Question("6-lifetime", "6", "did or prepared something, ever", Level.MODERATE),
    Question("6-3-months", "6", "did or prepared something in the past 3 months", Level.HIGH, "6-lifetime"),
)

Replies = Mapping[str, Reply]
_RANK = tuple(Level)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the answers establish; `level` is None while nothing is, for silence is not a no.

    While the screen is incomplete a level is the least it will come to. `stray` are answers of yes to questions that
    the other answers do not lead to: such a screen contradicts itself and is incomplete until it is cleared up.
    """

    level: Level | None
    unanswered: tuple[str, ...]
    stray: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every question that is asked was answered yes or no, and nothing contradicts."""
        return not self.unanswered and not self.stray

    @property
    def in_words(self) -> str:
        """The level, or what is missing for it."""
        if self.complete:
            return str(self.level)
        least = "" if self.level is None else f", at least {self.level}"
        silent = f"; not answered: {', '.join(self.unanswered)}" if self.unanswered else ""
        stray = f"; answered yes though not asked: {', '.join(self.stray)}" if self.stray else ""
        return f"incomplete{least}{silent}{stray}"


def asked(answers: Replies) -> tuple[Question, ...]:
    """The questions to ask now, in order: those that the answers so far lead to, answered ones included."""
    return tuple(one for one in QUESTIONS if not one.after or answers.get(one.after) is Reply.YES)


def next_question(answers: Replies) -> Question | None:
    """The first question that is asked and was not put yet; None when there is none."""
    return next((one for one in asked(answers) if one.key not in answers), None)


def outcome(answers: Replies) -> Outcome:
    """Negative, low, moderate or high; incomplete while a question that is asked has no answer."""
    questions = asked(answers)
    unanswered = tuple(one.key for one in questions if answers.get(one.key) not in (Reply.YES, Reply.NO))
    shown = {one.key for one in questions}
    stray = tuple(one.key for one in QUESTIONS if answers.get(one.key) is Reply.YES and one.key not in shown)
    found = [one.level for one in questions if answers.get(one.key) is Reply.YES]
    nothing = None if unanswered or stray else Level.NEGATIVE
    return Outcome(max(found, key=_RANK.index) if found else nothing, unanswered, stray)

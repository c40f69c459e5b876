"""What is asked before the start, and which answers speak against it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_AROUND = " \t\n\"'“”‘’(.,;:!?"
"""What may stand around an answer and says nothing."""

Severity = Literal["block", "warn", "note"]


@dataclass(frozen=True, slots=True)
class StartCheck:
    """Something to be asked before the start, how paper calls it, and which answers speak against it.

    `ask` is how a form asks for it, where the label alone would not do.

    An answer that begins with one of those blocks the start, or warns and is overridden with a reason, or is only
    noted; any other words are fine. One that is required is told as missing while nobody has answered it; with
    `unanswered` "block" it holds the start. Of the names in `of` an answer takes at least `least`.
    """

    item: str
    label: str
    ask: str = ""
    severity: Severity = "note"
    required: bool = True
    unanswered: Literal["block", "warn"] = "warn"
    against: tuple[str, ...] = ()
    choices: tuple[str, ...] = ("yes", "no")
    hint: str = ""
    of: tuple[str, ...] = ()
    least: int = 0
    source: str = ""

    def is_fine(self, answer: str) -> bool:
        """Whether the infusion may begin with this answer; words behind the first one are a comment."""
        if self.of:
            return sum(self._names(one, answer) for one in self.of) >= self.least
        first, *_ = re.split(r"[\s,;:.!?/()\"”]", answer.strip(_AROUND), maxsplit=1)
        return first.casefold() not in self.against

    def _names(self, one: str, answer: str) -> bool:
        return re.search(rf"(?<!\w){re.escape(one)}(?!\w)", answer, re.IGNORECASE) is not None

    def faults(self) -> Iterator[str]:
        """What cannot be meant, each as a phrase that names the field."""
        if not self.item.strip() or " " in self.item:
            yield f"the check “{self.item}” needs one word as its item"
        if self.of and not 1 <= self.least <= len(self.of):
            yield f"the check {self.item} asks for {self.least} of {len(self.of)}"
        if self.severity != "note" and not self.against and not self.of:
            yield f"the check {self.item} is to {self.severity} and says no answer against the start"

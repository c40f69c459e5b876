"""When a set of checks is due: again and again at intervals, or at set minutes of a stage."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

LONGEST_MIN = 24 * 60
"""No interval of a session is longer than a day."""

Stage = Literal["infusion", "recovery", "from-start"]
"""While infusing, after the stop, or from the start of the infusion on until the patient leaves."""

IN_WORDS = {"infusion": "while infusing", "recovery": "in recovery", "from-start": "from the start on"}


@dataclass(frozen=True, slots=True)
class Interval:
    """Every so many minutes, for so many minutes from the start of the stage (None: to its end)."""

    every_min: int
    for_min: int | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """One set of checks in one stage: at intervals, or at set minutes of the stage.

    `after_limit_min` is the shorter interval that counts while the last reading lies outside a limit. A check at a
    set minute may be made as many minutes before as its grace lasts after. `parts` names the signs that are read;
    none named: those of the protocol.
    """

    set: str
    stage: Stage
    intervals: tuple[Interval, ...] = ()
    grace_min: int = 0
    at_min: tuple[int, ...] = ()
    after_limit_min: int | None = None
    parts: tuple[str, ...] = ()
    source: str = ""

    def minutes_until_next(self, minutes_into_stage: float) -> int:
        """The interval that counts from a moment so far into the stage."""
        end = 0
        for interval in self.intervals:
            end += interval.for_min or 0
            if interval.for_min is None or minutes_into_stage < end:
                return interval.every_min
        return self.intervals[-1].every_min

    def next_min(self, last_min: float | None, outside: bool = False) -> float | None:
        """The minute of the stage at which the next check is due, None when there is none to come.

        `last_min` is the minute of the last answer, None when there is none yet; `outside` says that it lay outside a
        limit.
        """
        last = last_min or 0.0
        if self.at_min:
            coming = (at for at in self.at_min if last_min is None or at - self.grace_min > last_min)
            planned: float | None = next(coming, None)
        else:
            planned = last + self.minutes_until_next(last)
        if not outside or self.after_limit_min is None:
            return planned
        soon = last + self.after_limit_min
        return soon if planned is None else min(planned, soon)

    def in_words(self) -> str:
        """How often, as one says it: every 15 min for 60 min, then every 30 min."""
        if self.at_min:
            return f"at {', '.join(str(at) for at in self.at_min)} min"
        return ", then ".join(
            f"every {one.every_min} min{'' if one.for_min is None else f' for {one.for_min} min'}"
            for one in self.intervals
        )

    def faults(self) -> Iterator[str]:
        """What cannot be meant, each as a phrase that names the field."""
        here = f"the series {self.set} {IN_WORDS[self.stage]}"
        if not self.intervals and not self.at_min:
            yield f"{here} has no intervals"
        if self.intervals and self.at_min:
            yield f"{here} has both intervals and at_min; one of them counts"
        if not 0 <= self.grace_min <= LONGEST_MIN:
            yield f"grace_min {self.grace_min} is outside 0 to {LONGEST_MIN}"
        lengths = [n for one in self.intervals for n in (one.every_min, one.for_min)]
        for length in (*lengths, self.after_limit_min):
            if length is not None and not 1 <= length <= LONGEST_MIN:
                yield f"an interval of {length} min is outside 1 to {LONGEST_MIN}"
        if any(one.for_min is None for one in self.intervals[:-1]):
            yield f"{here} never comes to its later intervals: the one before needs for_min"
        if any(later <= earlier for earlier, later in pairwise(self.at_min)) or any(
            not 0 <= at <= LONGEST_MIN for at in self.at_min
        ):
            yield f"{here} has at_min that do not rise from 0 to {LONGEST_MIN}"

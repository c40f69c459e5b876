"""A bound that a clinic's protocol sets on a sign or a scale, absolute or against the baseline."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from ketadesk.domain.quantity import plain

LimitStage = Literal["pre-infusion", "infusion", "recovery"]


@dataclass(frozen=True, slots=True)
class Limit:
    """Outside of it a reading is told, asked about and looked at again; what is done is the clinic's business.

    `name` is its word in a banner, `part` a vital sign's field or an instrument's id. Above and below are passed by
    going beyond them; a rise or fall from the baseline by reaching it. No stage named: in all.
    """

    name: str
    part: str
    above: Decimal | None = None
    below: Decimal | None = None
    rise: Decimal | None = None
    rise_percent: Decimal | None = None
    fall: Decimal | None = None
    fall_percent: Decimal | None = None
    stages: tuple[LimitStage, ...] = ()
    symptoms: bool = False
    source: str = ""

    @property
    def relative(self) -> bool:
        """Whether it needs a baseline."""
        return any(one is not None for one in (self.rise, self.rise_percent, self.fall, self.fall_percent))

    def passed_in_words(self, value: Decimal, baseline: Decimal | None) -> str:
        """How a value lies outside, empty when it does not: above limit 160; 40 above baseline 124, limit 40."""
        if self.above is not None and value > self.above:
            return f"above limit {plain(self.above)}"
        if self.below is not None and value < self.below:
            return f"below limit {plain(self.below)}"
        return "" if baseline is None else self._moved_in_words(value, baseline)

    def _moved_in_words(self, value: Decimal, baseline: Decimal) -> str:
        for moved, amount, percent, word in (
            (value - baseline, self.rise, self.rise_percent, "above"),
            (baseline - value, self.fall, self.fall_percent, "below"),
        ):
            if amount is not None and moved >= amount:
                return f"{plain(moved)} {word} baseline {plain(baseline)}, limit {plain(amount)}"
            if percent is not None and moved > 0 and moved * 100 >= percent * baseline:
                share = (moved * 100 / baseline).quantize(Decimal(1)) if baseline else Decimal(100)
                return f"{plain(share)} % {word} baseline {plain(baseline)}, limit {plain(percent)} %"
        return ""

    def upper(self, baseline: Decimal | None) -> Decimal | None:
        """The highest value that is still inside, for a line in a chart; None without one."""
        bounds = [self.above]
        if baseline is not None:
            bounds += [None if self.rise is None else baseline + self.rise]
            bounds += [None if self.rise_percent is None else baseline * (100 + self.rise_percent) / 100]
        return min((bound for bound in bounds if bound is not None), default=None)

    def lower(self, baseline: Decimal | None) -> Decimal | None:
        """The lowest value that is still inside; None without one."""
        bounds = [self.below]
        if baseline is not None:
            bounds += [None if self.fall is None else baseline - self.fall]
            bounds += [None if self.fall_percent is None else baseline * (100 - self.fall_percent) / 100]
        return max((bound for bound in bounds if bound is not None), default=None)

    def in_words(self, unit: str = "") -> str:
        """The bound as the protocol has it: SBP above 160 mmHg."""
        after = f" {unit}" if unit else ""
        bounds = (
            ("above", self.above, after), ("below", self.below, after),
            ("up by", self.rise, f"{after} from baseline"), ("up by", self.rise_percent, " % from baseline"),
            ("down by", self.fall, f"{after} from baseline"), ("down by", self.fall_percent, " % from baseline"),
        )  # fmt: skip
        told = [f"{word} {plain(bound)}{behind}" for word, bound, behind in bounds if bound is not None]
        return f"{self.name} {' or '.join(told)}"

    def faults(self) -> Iterator[str]:
        """What cannot be meant, each as a phrase that names the field."""
        if not self.name.strip():
            yield f"a limit of {self.part} has no name"
        if self.above is None and self.below is None and not self.relative:
            yield f"the limit {self.name} has no bound"
        if self.above is not None and self.below is not None and self.below >= self.above:
            yield f"the limit {self.name} leaves nothing between {plain(self.below)} and {plain(self.above)}"
        for one in (self.rise, self.rise_percent, self.fall, self.fall_percent):
            if one is not None and one <= 0:
                yield f"the limit {self.name} is reached at once: a rise or fall is more than 0"

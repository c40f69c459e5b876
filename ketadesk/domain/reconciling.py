"""Three accounts of one dose: what was ordered, what ran in, and what the register says became of the drug."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from ketadesk.domain import entries
from ketadesk.domain.dose import Dose, bags_hung, dose_at, order_at, stopped_at
from ketadesk.domain.quantity import shown_mg
from ketadesk.domain.record import Record

_NOTHING = Fraction(0)
NEGLIGIBLE_MG = Fraction("0.005")
"""Below what is shown of a dose."""


@dataclass(frozen=True, slots=True)
class Account:
    """All of it in mg of base, exact. Without a draw from the register, what bags and syringes held stands for it."""

    ordered_mg: Fraction | None
    pumped_mg: Fraction
    left_in_line_mg: Fraction
    drawn_mg: Fraction
    wasted_mg: Fraction
    returned_mg: Fraction
    from_register: bool
    stopped: bool
    systemic_known: bool

    @property
    def given_mg(self) -> Fraction:
        """What ran out of pump and syringes and did not stay in the line."""
        return self.pumped_mg - self.left_in_line_mg

    @property
    def unreconciled_mg(self) -> Fraction:
        """Drawn and neither given, wasted, returned nor left in the line; negative when more went than was drawn."""
        return self.drawn_mg - self.given_mg - self.wasted_mg - self.returned_mg - self.left_in_line_mg

    @property
    def balances(self) -> bool:
        """Whether nothing is left to be accounted for, as far as a dose is shown."""
        return abs(self.unreconciled_mg) < NEGLIGIBLE_MG

    def differences(self) -> Iterator[str]:
        """Each difference between the three accounts, named."""
        if self.ordered_mg is not None and abs(apart := self.given_mg - self.ordered_mg) >= NEGLIGIBLE_MG:
            yield f"{shown_mg(abs(apart))} {'more' if apart > 0 else 'less'} given than ordered"
        if not self.balances:
            over = self.unreconciled_mg > 0
            origin = "drawn" if self.from_register else "held"
            words = f"{origin} and not accounted for" if over else f"more accounted for than was {origin}"
            yield f"{shown_mg(abs(self.unreconciled_mg))} {words}"
        if not self.systemic_known:
            yield "the pump gave it, how much reached the vein is not known"


def account_in_words(account: Account) -> list[tuple[str, str]]:
    """Ordered, run in, and what the drug's own account comes to; then each difference. One line where all agree."""
    if not (account.from_register or account.wasted_mg or account.returned_mg or any(account.differences())):
        return [("All agree", f"ordered, given and held {shown_mg(account.given_mg)} each")]
    ordered = "nothing" if account.ordered_mg is None else shown_mg(account.ordered_mg)
    left = account.left_in_line_mg
    line = f" (pump and syringes {shown_mg(account.pumped_mg)} − in the line {shown_mg(left)})" if left else ""
    taken = (("wasted", account.wasted_mg), ("returned", account.returned_mg), ("in the line", left))
    minus = "".join(f" − {word} {shown_mg(mg)}" for word, mg in taken if mg)
    rest = account.drawn_mg - account.wasted_mg - account.returned_mg - left
    source, word = ("Register", "drawn") if account.from_register else ("Bags, syringes", "held")
    return [
        ("Ordered", ordered),
        ("Given", f"{shown_mg(account.given_mg)}{line}"),
        (source, f"{word} {shown_mg(account.drawn_mg)}{minus}{f' = {shown_mg(rest)}' if minus else ''}"),
        ("Differences", "; ".join(account.differences()) or "none"),
    ]


def account_at(record: Record, now: datetime, dose: Dose | None = None) -> Account:
    """The account as far as the acts up to now tell; a dose that was reckoned already is used."""
    dose = dose or dose_at(record, now)
    draws = [one for act, one in record.of(entries.Drawn) if act.at <= now]
    from_register = any(isinstance(act.entry.content, entries.Drawn) for act in record.every_act())
    held = sum((Fraction(bag.mg) for bag in bags_hung(record, now)), _NOTHING)
    drawn = (
        sum((Fraction(one.mg) for one in draws), _NOTHING)
        if from_register
        else held + (dose.given_mg + dose.left_in_line_mg - dose.from_bags_mg)
    )
    order, stopped = order_at(record, now), stopped_at(record)
    return Account(
        None if order is None else order.total_mg,
        dose.given_mg + dose.left_in_line_mg,
        dose.left_in_line_mg,
        drawn,
        sum((Fraction(one.mg) for act, one in record.of(entries.Wasted) if act.at <= now), _NOTHING),
        sum((Fraction(one.mg) for act, one in record.of(entries.Returned) if act.at <= now), _NOTHING),
        from_register,
        stopped is not None and stopped <= now,
        not any(act.at <= now for act in record.acts(entries.LineFault.kind)),
    )

"""The acts that a session's entries amount to, and whether one may follow on another."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Content,
    Discharge,
    Entry,
    Left,
    Opened,
    OrderChange,
    Start,
    Strike,
    Transferred,
)
from ketadesk.domain.people import Staff
from ketadesk.domain.phases import No, Phase, step


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that was charted, in all its versions, the first written first."""

    versions: tuple[Entry, ...]
    strike: Entry | None = None

    @property
    def entry(self) -> Entry:
        """The version that counts."""
        return self.versions[-1]

    @property
    def content(self) -> Content:
        """What the version that counts says."""
        return self.versions[-1].content

    @property
    def kind(self) -> str:
        """What kind of act it is."""
        return self.versions[0].content.kind

    @property
    def at(self) -> datetime:
        """When it happened, as last corrected."""
        return self.versions[-1].at

    @property
    def author(self) -> Staff:
        """Who first wrote it; who amended it stands with the amendment."""
        return self.versions[0].by

    @property
    def root(self) -> int:
        """The line that first wrote it."""
        return self.versions[0].seq

    @property
    def amended(self) -> bool:
        """Whether an earlier version stands behind the one that counts."""
        return len(self.versions) > 1

    def late_by(self) -> timedelta:
        """How long after it happened it was first written."""
        return self.versions[0].entered_at - self.at


class Illegal(Exception):
    """An act that its phase does not allow."""

    def __init__(self, act: Act, sentence: str) -> None:
        super().__init__(sentence)
        self.act = act
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class State:
    """What has to be known of the acts so far to judge the next one."""

    phase: Phase = Phase.PRE_INFUSION
    has_bag: bool = False
    has_order: bool = False
    gone: bool = False

    def after(self, act: Act) -> "State":
        """The state that an act leads to; raises when it is not allowed."""
        content = act.content
        if isinstance(content, Opened):
            return State(self.phase, content.bag is not None, content.order is not None)
        outcome = step(act.kind, self.phase)
        if isinstance(outcome, No):
            raise Illegal(act, outcome)
        if isinstance(content, Start) and content.ml_per_h is None and not self.has_order:
            raise Illegal(act, "Enter the order first, or say the rate in mL/h.")
        draws_on_bag = isinstance(content, Start) or (isinstance(content, Bolus) and content.from_bag)
        if draws_on_bag and not self.has_bag:
            raise Illegal(act, "Enter the bag first: without it no dose can be reckoned.")
        leaving = isinstance(content, Left | Transferred)
        if self.gone and (leaving or isinstance(content, Discharge)):
            raise Illegal(act, "The patient has already left.")
        has_order = self.has_order or isinstance(content, OrderChange)
        return State(outcome, self.has_bag or isinstance(content, Bag), has_order, self.gone or leaving)


def applied(entry: Entry, act: Act | None) -> Act:
    """The act as an entry leaves it: new, amended or struck."""
    if act is None:
        return Act((entry,))
    if isinstance(entry.content, Strike):
        return Act(act.versions, entry)
    return Act((*act.versions, entry), act.strike)


def sorted_acts(acts: Iterable[Act]) -> list[Act]:
    """By when they happened, the opening first, equal times in the order written."""
    return sorted(acts, key=lambda act: (act.kind != Opened.kind, act.at, act.root))


def walked(acts: Iterable[Act]) -> list[tuple[Act, State]]:
    """The unstruck acts in order with the state after each; raises at the first that is not allowed."""
    history, state = [], State()
    for act in sorted_acts(act for act in acts if act.strike is None):
        state = state.after(act)
        history.append((act, state))
    return history

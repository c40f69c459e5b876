"""NEWS2 over a session, where the protocol asks for it: one score for each set of vital signs that allows one."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TypeVar

from ketadesk.domain import entries
from ketadesk.domain.acts import Act
from ketadesk.domain.news2 import Consciousness, News2, news2, observed_of
from ketadesk.domain.readings import readings
from ketadesk.domain.record import Record

PART = "news2"
"""What the score is called among the signs that have limits."""
HOLDS = timedelta(minutes=60)
"""So long a temperature and a consciousness count for later sets (engineering choice)."""

Value = TypeVar("Value")


def news2_scores(record: Record) -> Sequence[tuple[Act, News2]]:
    """The score of each set, also where a parameter is missing; nothing where the protocol does not ask for it."""
    return record.once(_scores)


def _scores(record: Record) -> Sequence[tuple[Act, News2]]:
    rules = record.rulebook.protocol.news2
    if rules is None:
        return ()
    sets = readings(record)
    temperatures = [(act.at, vitals.temp) for act, vitals in sets if vitals.temp is not None]
    minds = [(act.at, _choice(said)) for act, said in record.of(entries.Consciousness)]
    found = []
    for act, vitals in sets:
        whole = replace(vitals, temp=_latest(temperatures, act.at))
        found.append((act, news2(observed_of(whole, _latest(minds, act.at)), rules.scale)))
    return tuple(found)


def news2_totals(record: Record) -> list[tuple[Act, Decimal]]:
    """The scores that could be computed."""
    return [(act, Decimal(score.total)) for act, score in news2_scores(record) if score.total is not None]


def _latest(values: Sequence[tuple[datetime, Value]], at: datetime) -> Value | None:
    """The last value up to a moment that still counts at it."""
    place = bisect_right(values, at, key=lambda one: one[0])
    if not place or values[place - 1][0] < at - HOLDS:
        return None
    return values[place - 1][1]


def _choice(said: entries.Consciousness) -> Consciousness:
    return Consciousness.DRUG_EFFECT if said.expected else Consciousness(said.level)

"""The ketamine on paper: ordered, made up, checked, given, wasted, and whether three accounts of it agree."""

from collections.abc import Iterator
from fractions import Fraction

from ketadesk.domain import entries, summary
from ketadesk.domain.dose import dose_at
from ketadesk.domain.order import Order
from ketadesk.domain.preparation import Making, preparation_in_words, prepared
from ketadesk.domain.pump_check import pump_differences
from ketadesk.domain.quantity import shown_mg
from ketadesk.domain.reconciling import account_at, account_in_words
from ketadesk.domain.words import bag_in_words, order_in_words
from ketadesk.report.source import NOT_RECORDED, Pairs, Source
from ketadesk.report.text import GLUE


def account(source: Source, between: str) -> Pairs:
    """All of it, line by line; what was not done at all is left out, but what a reader looks for says so."""
    record, opened = source.record, source.record.opened
    dose = dose_at(record, source.now)
    nothing = source.setter.grey(NOT_RECORDED)
    apart = dose.given_mg + dose.left_in_line_mg - dose.from_bags_mg
    bags = [] if opened.bag is None else [f"{source.when(record.acts()[0].at)} {bag_in_words(opened.bag)}"]
    bags += [
        f"{source.timed(act)} {bag_in_words(bag.content)} {act.author.code}" for act, bag in record.of(entries.Bag)
    ]
    steps = [f"{source.when(s.begin)} – {source.when(s.end)} {s.label}" for s in source.trend.rates]
    pairs: Pairs = [
        ("Ordered", order_in_words(opened.order) if opened.order else nothing),
        *_more(source, ("Order changes", (entries.OrderChange.kind,)), ("Weight", (entries.Weight.kind,))),
        *_preparation(opened.order, opened.making),
        *_more(source, ("Drawn", (entries.Drawn.kind,))),
        ("Bags", "\n".join(bags) or nothing),
        *_checked(source),
        ("Rates", between.join(step.replace(" ", GLUE) for step in steps) or "none"),
        ("Boluses", "\n".join(source.told(act) for act in record.acts(entries.Bolus.kind)) or "none"),
        ("Given", f"{shown_mg(dose.given_mg)} (bags {shown_mg(dose.from_bags_mg)}, syringes {shown_mg(apart)})"),
        *_more(source, ("Line", (entries.LeftInLine.kind, entries.Flushed.kind, entries.LineFault.kind))),
        *([("Remaining", _mg(source, dose.remaining_mg))] if dose.remaining_mg != 0 else []),
        ("Pump volume", summary.volume_difference(record, source.now)),
        *_more(source, ("Waste", (entries.Wasted.kind, entries.Returned.kind))),
    ]
    return [*pairs, *_reconciled(source)]


def _more(source: Source, *named: tuple[str, tuple[str, ...]]) -> Iterator[tuple[str, str]]:
    """Acts of some kinds under a name; nothing where there are none."""
    for name, kinds in named:
        told = [source.told(act) for act in source.record.acts(*kinds)]
        if told:
            yield name, "\n".join(told)


def _preparation(order: Order | None, making: Making | None) -> Iterator[tuple[str, str]]:
    if order is not None and making is not None:
        lines = preparation_in_words(order, making, prepared(order, making))
        yield "Preparation", "\n".join(f"{name}: {words}" for name, words in lines)


def _checked(source: Source) -> Iterator[tuple[str, str]]:
    """Each reading of the pump by a second person, and where it differed."""
    told = []
    for act, check in source.record.of(entries.PumpCheck):
        apart = pump_differences(source.record, act, check)
        told.append("; ".join((source.told(act), *(apart or ["no difference"]))))
    if told:
        yield "Second check", "\n".join(told)


def _reconciled(source: Source) -> Iterator[tuple[str, str]]:
    """The three accounts beside each other once the infusion has been stopped."""
    found = account_at(source.record, source.now)
    if found.stopped or found.from_register:
        lines = account_in_words(found)
        told = [lines[0][1]] if len(lines) == 1 else [f"{name}: {words}" for name, words in lines]
        yield "Reconciled", "\n".join(told)


def _mg(source: Source, value: Fraction | None) -> str:
    return source.setter.grey(NOT_RECORDED) if value is None else shown_mg(value)

"""The answers to scales of several items, item by item, with what they add to."""

from collections.abc import Sequence

from ketadesk.domain import entries
from ketadesk.domain.acts import Act
from ketadesk.domain.instrument import Instrument
from ketadesk.report.layout import TALLEST, Column, Flow, beside, height, table
from ketadesk.report.source import NOT_RECORDED, Source
from ketadesk.report.text import CENTRED, LABEL, SMALL

ITEM, TIME = 116.0, 40.0
"""The least room of an item's words and of a column of answers."""
SCORED = "Scored by KetaDesk from the answers; the items are labels, the wording is the clinic's."


def answers(source: Source, width: float) -> list[Flow]:
    """Each scale of several items as a table: items down, times across, as many tables as the times need."""
    return [flow for one in _used(source) for flow in _block(source, one, width)] + _unused(source)


def answers_below(source: Source) -> list[Flow]:
    """The same over the full width: two scales side by side where both are short and have few times."""
    flows: list[Flow] = []
    waiting = list(_used(source))
    while waiting:
        few = [one for one in waiting[:2] if len(_charted(source, one)) <= _room(source.half)]
        pair = [_block(source, one, source.half) for one in few]
        if len(pair) == 2 and all(height(one, source.half) <= TALLEST for one in pair):
            flows += beside(pair[0], pair[1], (source.half, source.half), source.gap)
            waiting = waiting[2:]
        else:
            flows += _block(source, waiting.pop(0), source.width)
    return flows + _unused(source)


def _used(source: Source) -> list[Instrument]:
    """The scales of several items that were charted."""
    several = [one for one in source.record.rulebook.instruments.values() if len(one.items) > 1]
    return [one for one in several if _charted(source, one)]


def _unused(source: Source) -> list[Flow]:
    """The scales of several items that were never charted, by name where they are many."""
    several = [one for one in source.record.rulebook.instruments.values() if len(one.items) > 1]
    unused = [one for one in several if not _charted(source, one)]
    if len(unused) == 1:
        return [*source.heading(f"{unused[0].short.upper()}, ITEM BY ITEM"), source.words(NOT_RECORDED, LABEL)]
    names = ", ".join(one.short for one in unused)
    title = source.heading("OTHER SCALES, ITEM BY ITEM")
    return [*title, source.words(f"{names}: {NOT_RECORDED}", LABEL)] if unused else []


def _room(width: float) -> int:
    """How many times find room across a table."""
    return max(1, int((width - ITEM) // TIME))


def _block(source: Source, instrument: Instrument, width: float) -> list[Flow]:
    """One scale: a table for as many times as find room, and the form below."""
    scored, room = _charted(source, instrument), _room(width)
    codes = list(dict.fromkeys(act.author.code for act, _ in scored))
    by = f" · {codes[0]}" if len(codes) == 1 else ""
    flows: list[Flow] = []
    for first in range(0, len(scored), room):
        shown = range(first, min(first + room, len(scored)))
        title = source.heading(f"{instrument.short.upper()}, ITEM BY ITEM{by}")
        flows += [*title, _matrix(source, instrument, shown, width, len(codes) > 1)]
    if instrument.variant:
        flows.append(source.words(f"{instrument.variant[:1].upper()}{instrument.variant[1:]}. {SCORED}", SMALL))
    return flows


def _charted(source: Source, instrument: Instrument) -> list[tuple[Act, entries.Scale]]:
    return [(act, scale) for act, scale in source.record.of(entries.Scale) if scale.instrument == instrument.id]


def _matrix(source: Source, instrument: Instrument, shown: range, width: float, several: bool) -> Flow:
    """Items down, the times that are shown across, total, parts and rule below; each author where they differ."""
    charted = _charted(source, instrument)
    scored = [charted[place] for place in shown]
    step, bold = min(46.0, (width - ITEM) / len(scored)), source.setter.bold
    columns = [Column(("Item",), width - step * len(scored))]
    columns += [Column((source.timed(act), act.author.code)[: 1 + several], step, CENTRED) for act, _ in scored]
    rows = []
    for index in range(len(instrument.items)):
        given = [scale.answers[index] for _, scale in scored]
        rows.append([instrument.item_name(index), *map(_or_dash, given)])
    totals = [instrument.total(scale.answers) for _, scale in scored]
    note = ", – incomplete" if None in totals else ""
    rows.append([bold(f"Total ({instrument.range_in_words}){note}"), *(bold(_or_dash(total)) for total in totals)])
    for part in instrument.parts:
        scores = [instrument.score_of(part, scale.answers) for _, scale in scored]
        rows.append([f"{part.name} ({instrument.range_of(part)})", *map(_or_dash, scores)])
    if instrument.fit_from is not None:
        every = [instrument.total(scale.answers) for _, scale in charted]
        rows.append([instrument.rule_in_words, *(_rule(instrument, every[: place + 1]) for place in shown)])
    return table(source.setter, columns, rows, padding=0.7)


def _or_dash(score: int | None) -> str:
    return "–" if score is None else str(score)


def _rule(instrument: Instrument, totals: Sequence[int | None]) -> str:
    """Whether the rule is met by the last of these totals, in few letters: met, 1 of 2, no."""
    if instrument.fit(totals):
        return "met"
    reached = instrument.reached(totals)
    return f"{reached} of {instrument.fit_consecutive}" if reached else _or_dash(None) if totals[-1] is None else "no"

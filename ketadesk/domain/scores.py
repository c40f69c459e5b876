"""What a scale comes to, in words: its total, its parts, its rule of fitness, and what is missing."""

from collections.abc import Sequence
from datetime import datetime

from ketadesk.domain import entries
from ketadesk.domain.instrument import Answers, Instrument
from ketadesk.domain.record import Record


def tally_in_words(instrument: Instrument, answers: Answers, before: Sequence[int | None] = ()) -> str:
    """The score of answers as they are being given: so far, then the total with its parts; `before` are totals
    charted earlier, for a rule that asks for several in a row. Empty for a scale of one item."""
    if len(instrument.items) == 1:
        return ""
    missing, total = instrument.missing(answers), instrument.total(answers)
    lacks = f"{missing} item{'s' if missing > 1 else ''} missing" if missing else ""
    if missing == len(answers):
        return lacks
    said = [f"{instrument.so_far(answers)} so far" if total is None else _total(instrument, total)]
    said += [f"{name} {score}" for name, score in parts_scored(instrument, answers) if score is not None]
    if total is not None and instrument.fit_from is not None:
        said.append(f"{instrument.rule_in_words}: {instrument.fit_in_words([*before, total])}")
    return " · ".join(filter(None, (*said, lacks)))


def _total(instrument: Instrument, total: int) -> str:
    return f"Total {instrument.said(total)} of {instrument.highest_total}"


def parts_scored(instrument: Instrument, answers: Answers) -> tuple[tuple[str, int | None], ...]:
    """Each subscale and shorter scale by its name, None where an item of it is missing."""
    return tuple((part.name, instrument.score_of(part, answers)) for part in instrument.parts)


def totals_before(record: Record, instrument: Instrument, at: datetime) -> tuple[int | None, ...]:
    """The totals of an instrument that were charted for earlier moments, in their order."""
    charted = [(act.at, scale) for act, scale in record.of(entries.Scale) if scale.instrument == instrument.id]
    return tuple(instrument.total(scale.answers) for when, scale in charted if when < at)

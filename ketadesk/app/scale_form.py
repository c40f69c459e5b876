"""The form of a scale: each item with its own words, and what the answers come to while they are given."""

from collections.abc import Sequence
from typing import Any

from ketadesk.app.form import Field, Form, Values
from ketadesk.domain import entries
from ketadesk.domain.errors import Refused
from ketadesk.domain.instrument import Answers, Instrument
from ketadesk.domain.quantity import score_number
from ketadesk.domain.scores import tally_in_words

MOST_STEPS, MOST_BESIDE = 7, 5
"""A scale of more steps whose answers have no words is typed; so many digits find room beside an item's words."""


def scale_form(instrument: Instrument) -> Form:
    """What is asked for an instrument; what was left empty was not obtained."""

    def read(values: Values) -> dict[str, Any]:
        answers = answers_typed(instrument, values)
        if all(answer is None for answer in answers):
            raise Refused(f"{instrument.name}: no item was answered. Chart it as not done instead.")
        return {"instrument": instrument.id, "answers": answers}

    fields = tuple(_field(instrument, item) for item in range(len(instrument.items)))
    return Form(entries.Scale, instrument.name, fields, read)


def answers_typed(instrument: Instrument, values: Values) -> Answers:
    """One answer for each item, None where nothing was chosen."""
    texts = [values.get(_name(item), "").strip() for item in range(len(instrument.items))]
    return tuple(score_number(text, "answer") if text else None for text in texts)


def scale_opening(instrument: Instrument) -> str:
    """What has to be known before it is answered: how one item is rated, or which of several forms this is."""
    if len(instrument.items) == 1:
        return f"{instrument.form[:1].upper()}{instrument.form[1:]}."
    left = "Leave empty what could not be asked." if instrument.asked else "Leave empty what was not obtained."
    which = f"{instrument.variant[:1].upper()}{instrument.variant[1:]}. " if instrument.variant else ""
    return f"{which}{left}"


def scale_key(instrument: Instrument) -> str:
    """What the digits mean where all items share that, empty where each says it by itself."""
    shared = instrument.levels if len(instrument.items) > 1 and not instrument.item_levels else ()
    return " · ".join(
        f"{instrument.said(level)}\N{NO-BREAK SPACE}{word}".replace(" ", "\N{NO-BREAK SPACE}")
        for level, word in enumerate(shared, instrument.lowest)
    )


def scale_tally(
    instrument: Instrument, values: Values, before: Sequence[int | None] = (), charted: Answers = ()
) -> str:
    """What the answers come to, those charted counted where nothing else is typed; empty while it cannot be read."""
    try:
        typed = answers_typed(instrument, values)
    except Refused:
        return ""
    laid = tuple(old if new is None else new for new, old in zip(typed, charted or typed, strict=True))
    return tally_in_words(instrument, laid, before)


def _name(item: int) -> str:
    return f"item-{item}"


def _field(instrument: Instrument, item: int) -> Field:
    label, words = instrument.items[item], instrument.level_words(item)
    title = label[:1].upper() + label[1:]
    if item + 1 in instrument.observer_items:
        title = f"Observed: {label}"
    numbered = f"{item + 1}  {title}" if instrument.subscales else title
    levels = [str(level) for level in range(instrument.lowest, instrument.highest + 1)]
    if not words and len(levels) > MOST_STEPS:
        return Field(_name(item), numbered, number=True, hint=instrument.range_in_words, verbatim=True)
    choices = list(zip(levels, words or levels, strict=True))
    if instrument.worst != "high":
        choices.reverse()
    spelt = bool(words) and (bool(instrument.item_levels) or len(instrument.items) == 1)
    return Field(
        _name(item),
        numbered,
        choices=tuple(choices),
        spelt=spelt,
        short=not spelt and len(levels) <= MOST_BESIDE,
        verbatim=True,
    )

"""The lines about what asked for attention: acknowledge, symptoms, artefact, consciousness, departure."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from ketadesk.app.script.context import Context
from ketadesk.app.script.lines import ScriptError
from ketadesk.domain import entries
from ketadesk.domain.vitals import CONSCIOUSNESS, PART_OF_FIELD, PARTS_OF_WORD

SHORT = {"sbp": "systolic", "dbp": "diastolic"}
ASKED = ("chest pain", "headache", "vision", "dyspnoea")
"""What may be said of a patient whose protocol names no symptoms."""

Fields = dict[str, Any]


def part_of(word: str, context: Context) -> str | None:
    """The sign or instrument that a word means: sbp, systolic, SBP as the protocol's limit has it, sedation."""
    folded = word.casefold()
    limits = context.rulebook.protocol.limits if context.rulebook else ()
    named = {limit.name.casefold(): limit.part for limit in limits}
    instrument = context.rulebook.instrument_of_word(folded) if context.rulebook else None
    known = (*PART_OF_FIELD, *(limit.part for limit in limits))
    if instrument is not None:
        return instrument.id
    return SHORT.get(folded) or named.get(folded) or (folded if folded in known else None)


def _acknowledge(rest: str, context: Context) -> Fields:
    words, parts = rest.replace(",", " ").split(), []
    while words and (part := part_of(words[0], context)) is not None:
        parts.append(part)
        words.pop(0)
    response = {"because": " ".join(words)} if words else {}
    return {"parts": tuple(parts), **response}


def _symptoms(rest: str, context: Context) -> Fields:
    said, _, done = f" {rest} ".partition(" done ")
    asked = (context.rulebook.protocol.symptoms if context.rulebook else ()) or ASKED
    response = {"response": done.strip()} if done.strip() else {}
    if said.strip() == "none":
        return {"answers": tuple((one, "no") for one in asked), **response}
    known = sorted({*asked, *ASKED}, key=len, reverse=True)
    names = "|".join(re.escape(one).replace(r"\ ", "[ -]") for one in known)
    answer = r"(?:\s+(yes|no|unknown)(?=\s|,|$))"
    pattern = re.compile(rf"[\s,]*(?:({names}){answer}?(?=\s|,|$)|([^,]+?)(?:{answer}|(?=,|$)))", re.IGNORECASE)
    answers, at = [], 0
    while said[at:].strip(" ,"):
        match = pattern.match(said.rstrip(), at)
        if match is None:
            raise ScriptError("symptoms are written as: symptoms headache yes, vision no done lights down")
        name, said_of_it = (match[1], match[2]) if match[1] else (match[3], match[4])
        answers.append((name.strip().replace("-", " ").casefold(), said_of_it or "yes"))
        at = match.end()
    return {"answers": tuple(answers), **response}


def _consciousness(rest: str, context: Context) -> Fields:
    level, _, behind = rest.partition(" ")
    if level.upper() not in CONSCIOUSNESS or behind not in ("", "expected"):
        raise ScriptError("consciousness is written as: consciousness C, or: consciousness C expected")
    return {"level": level.upper(), "expected": behind == "expected"}


def _departure(rest: str, context: Context) -> Fields:
    return {"text": rest}


def artefact_of(reading: int, words: str, because: str | None) -> entries.Artefact:
    """A marked reading: the signs that are named behind it, none for all of it, and why."""
    left, parts = words.replace(",", " ").split(), []
    while left and SHORT.get(left[0], left[0]) in (*PART_OF_FIELD, *PARTS_OF_WORD):
        parts.append(SHORT.get(left[0], left[0]))
        left.pop(0)
    if left and because:
        raise ScriptError(f"“{left[0]}” is not a vital sign; an artefact is written as: artefact vitals 14:38 bp")
    return entries.Artefact(reading, tuple(parts), because or " ".join(left) or None)


Reader = Callable[[str, Context], Fields]
READERS: Mapping[str, tuple[type[entries.Content], Reader]] = MappingProxyType({
    "acknowledge": (entries.Acknowledged, _acknowledge),
    "symptoms": (entries.Symptoms, _symptoms),
    "consciousness": (entries.Consciousness, _consciousness),
    "departure": (entries.Departure, _departure),
})  # fmt: skip

"""Words of a script as contents of entries: each kind of line has one reader, which names the fields it says."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from ketadesk.app.charting import drug_and_amount
from ketadesk.app.script.attention import READERS as ATTENTION_READERS
from ketadesk.app.script.context import Context, prescribed, split_because
from ketadesk.app.script.drug import READERS as DRUG_READERS
from ketadesk.app.script.drug import split_second
from ketadesk.app.script.lines import ScriptError, split_word
from ketadesk.app.script.orders import bag_of, order_of
from ketadesk.domain import amending, entries
from ketadesk.domain.checks import EVENT_GRADES
from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import number, score_number, whole_number
from ketadesk.domain.signing import MEANING

Fields = dict[str, Any]


def content_of(word: str, rest: str, context: Context) -> entries.Content:
    """The content that a line says."""
    kind, fields = fields_of(word, rest, context)
    try:
        return kind(**fields)
    except TypeError:
        raise ScriptError(f"“{word}” needs more words") from None


def amended(old: entries.Content, word: str, rest: str, context: Context) -> entries.Content:
    """A content with the parts that a correction names; parts not named stay."""
    _, fields = fields_of(word, rest, context)
    return amending.amended(old, fields)


def fields_of(word: str, rest: str, context: Context) -> tuple[type[entries.Content], Fields]:
    """The kind of content a word stands for, and the fields that the rest of the line says."""
    if word in DRUG_READERS:
        return _drug_fields(word, rest, context)
    if word in _READERS:
        kind, read = _READERS[word]
        if "because" not in kind.__dataclass_fields__:
            return kind, read(rest, context)
        rest, witness = _witness_behind(rest) if "witness" in kind.__dataclass_fields__ else (rest, "")
        said, because = split_because(rest)
        fields = read(f"{said}{witness}", context)
        return kind, {**fields, "because": because} if because else fields
    instrument = context.rulebook.instrument_of_word(word) if context.rulebook else None
    if instrument is None:
        raise ScriptError(f"unknown word “{word}”")
    return entries.Scale, {"instrument": instrument.id, "answers": _answers(rest)}


def _drug_fields(word: str, rest: str, context: Context) -> tuple[type[entries.Content], Fields]:
    kind, read = DRUG_READERS[word]
    second = next((name for name in ("witness", "checker") if name in kind.__dataclass_fields__), "")
    rest, code = split_second(rest) if second else (rest, None)
    said, because = split_because(rest) if "because" in kind.__dataclass_fields__ else (rest, None)
    fields = read(said, context.stock)
    if code is not None:
        fields[second] = context.person(code)
    elif second == "checker":
        raise Refused("To check the pump takes a second person. Ask a colleague for her initials and PIN.")
    return kind, {**fields, "because": because} if because else fields


def knows(word: str, context: Context) -> bool:
    """Whether a word begins a line that charts something."""
    return (
        word in _READERS
        or word in DRUG_READERS
        or bool(context.rulebook and context.rulebook.instrument_of_word(word))
    )


_UNITS = {"hr": "/min", "rr": "/min", "spo2": "%", "map": "mmHg", "temp": "C", "etco2": "mmHg", "o2": "L/min"}
_EXACT = {"temp", "o2"}


def _vitals(rest: str, context: Context) -> Fields:
    fields: Fields = {}
    words = rest.split()
    while words:
        word = words.pop(0)
        if "/" in word:
            systolic, _, diastolic = word.partition("/")
            said: Fields = {"systolic": _pressure(systolic), "diastolic": _pressure(diastolic)}
        elif word == "air":
            said = {"o2": Decimal(0)}
        elif word == "bp" and words[:1] == ["none"]:
            words.pop(0)
            said = {"systolic": None, "diastolic": None}
        elif word in _UNITS and words:
            said = {word: _sign(word, words.pop(0))}
            if words[:1] == [_UNITS[word]]:
                words.pop(0)
        else:
            raise ScriptError(f"“{word}” is not a vital sign with its value")
        if fields.keys() & said.keys():
            raise ScriptError(f"“{word}” says a value that was said before")
        fields.update(said)
    return fields


def _pressure(text: str) -> int | None:
    return None if text in ("-", "–") else whole_number(text, "blood pressure")


def _sign(word: str, text: str) -> int | Decimal | None:
    if text == "none":
        return None
    return number(text, word) if word in _EXACT else whole_number(text, word)


def _answers(rest: str) -> tuple[int | None, ...]:
    return tuple(None if word == "-" else score_number(word, "answer") for word in rest.split())


def _scale(rest: str, context: Context) -> Fields:
    instrument, answers = split_word(rest)
    return {"instrument": instrument, "answers": _answers(answers)}


def _not_done(rest: str, context: Context) -> Fields:
    return {"part": rest}


def _check(rest: str, context: Context) -> Fields:
    item, answer = split_word(rest)
    return {"item": item, "answer": answer}


def _text(rest: str, context: Context) -> Fields:
    return {"text": rest}


def _nothing(rest: str, context: Context) -> Fields:
    if rest:
        raise ScriptError(f"“{rest}” was not expected here")
    return {}


def _start(rest: str, context: Context) -> Fields:
    return _rate(rest, context) if rest else {}


def _rate(rest: str, context: Context) -> Fields:
    match = re.fullmatch(r"(\S+) mL/h", rest)
    if match is None:
        raise ScriptError("a rate is written as: 60 mL/h")
    return {"ml_per_h": number(match[1], "rate")}


def _bolus(rest: str, context: Context) -> Fields:
    match = re.fullmatch(r"(\S+) mg over (\S+) min(?: from (bag|syringe))?", rest)
    if match is None:
        raise ScriptError("a bolus is written as: 8.4 mg over 1 min")
    fields: Fields = {"mg": number(match[1], "bolus"), "minutes": number(match[2], "duration")}
    return {**fields, "from_bag": match[3] == "bag"} if match[3] else fields


def _bag(rest: str, context: Context) -> Fields:
    return {"content": bag_of(rest)}


def _order_change(rest: str, context: Context) -> Fields:
    return {"order": order_of(rest, context)}


def _event(rest: str, context: Context) -> Fields:
    name, _, grade = rest.rpartition(" ")
    return {"name": name, "grade": grade} if name and grade in EVENT_GRADES else {"name": rest}


def _give(rest: str, context: Context) -> Fields:
    said, prescriber = prescribed(rest, context)
    what, _, reason = said.partition(" for ")
    drug, amount = drug_and_amount(what)
    said_too = {"reason": reason or None, "prescriber": prescriber}
    return {"drug": drug, "amount": amount, **{name: value for name, value in said_too.items() if value}}


def _stop(rest: str, context: Context) -> Fields:
    if not rest:
        return {}
    match = re.fullmatch(r"volume (\S+) mL", rest)
    if match is None:
        raise ScriptError("what follows a stop is written as: volume 50.0 mL because complete")
    return {"volume_ml": number(match[1], "volume")}


def _discharge(rest: str, context: Context) -> Fields:
    items = [criterion.item for criterion in context.rulebook.protocol.discharge] if context.rulebook else []
    answers: list[tuple[str, str]] = []
    for word in rest.split():
        if word in items:
            answers.append((word, ""))
        elif answers:
            item, said = answers[-1]
            answers[-1] = (item, f"{said} {word}".strip())
        else:
            raise ScriptError(f"“{word}” is not a discharge criterion; there are: {', '.join(items)}")
    silent = [item for item, said in answers if not said]
    if silent:
        raise ScriptError(f"the discharge criterion “{silent[0]}” has no answer")
    return {"answers": tuple(answers)}


def _left(rest: str, context: Context) -> Fields:
    if rest != "against-advice":
        raise ScriptError("leaving early is written as: left against-advice")
    return {}


def _transferred(rest: str, context: Context) -> Fields:
    match = re.fullmatch(r"to (.+)", rest)
    if match is None:
        raise ScriptError("a transfer is written as: transferred to General Hospital")
    return {"to": match[1]}


def _override(rest: str, context: Context) -> Fields:
    finding, code = split_second(rest)
    return {"finding": finding} if code is None else {"finding": finding, "witness": context.person(code)}


def _witness_behind(rest: str) -> tuple[str, str]:
    """A line without its witness, who is named wherever the reason stands."""
    said, code = split_second(rest)
    return (rest, "") if code is None else (said, f" witness {code}")


def _signature(rest: str, context: Context) -> Fields:
    return {"meaning": rest or MEANING}


Reader = Callable[[str, Context], Fields]
_READERS: Mapping[str, tuple[type[entries.Content], Reader]] = MappingProxyType(
    {
        "vitals": (entries.Vitals, _vitals),
        "not-done": (entries.NotDone, _not_done),
        "scale": (entries.Scale, _scale),
        "check": (entries.Check, _check),
        "iv-site": (entries.IvSite, _text),
        "iv-removed": (entries.IvRemoved, _text),
        "start": (entries.Start, _start),
        "rate": (entries.Rate, _rate),
        "pause": (entries.Pause, _nothing),
        "resume": (entries.Resume, _nothing),
        "bolus": (entries.Bolus, _bolus),
        "bag": (entries.Bag, _bag),
        "order-change": (entries.OrderChange, _order_change),
        "event": (entries.Event, _event),
        "give": (entries.Medication, _give),
        "note": (entries.Note, _text),
        "seen": (entries.Seen, _nothing),
        "stop": (entries.Stop, _stop),
        "stop-detail": (entries.StopDetail, _stop),
        "discharge": (entries.Discharge, _discharge),
        "impression": (entries.Impression, _text),
        "left": (entries.Left, _left),
        "transferred": (entries.Transferred, _transferred),
        "close": (entries.Close, _nothing),
        "cancel": (entries.Cancel, _nothing),
        "void": (entries.Void, _nothing),
        "override": (entries.Override, _override),
        "sign": (entries.Sign, _signature),
        "addendum": (entries.Addendum, _text),
        **ATTENTION_READERS,
    }
)

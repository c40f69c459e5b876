"""What in a protocol cannot be meant, and what may be meant but is worth a second look, in words for a manager."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import chain

from ketadesk.domain.instrument import Instrument
from ketadesk.domain.limit import Limit
from ketadesk.domain.protocol import ClinicProtocol, Criterion
from ketadesk.domain.protocol_plan import protocol_plan, stage_minutes
from ketadesk.domain.quantity import plain
from ketadesk.domain.series import IN_WORDS, Series
from ketadesk.domain.start_check import StartCheck
from ketadesk.domain.vitals import PART_OF_FIELD, PARTS_OF_WORD

Instruments = Mapping[str, Instrument]
Rule = Callable[[ClinicProtocol, Instruments], Iterable[str]]

HIGHEST_NEWS2 = 20
"""The most that NEWS2 can come to (Royal College of Physicians 2017)."""
NEWS2_SIGNS = ("rr", "spo2", "o2", "bp", "hr", "temp")
_ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,58}[a-z0-9]|[a-z0-9]")
_SIGNS = {*PART_OF_FIELD, *PARTS_OF_WORD}


def faults(protocol: ClinicProtocol, instruments: Instruments) -> tuple[str, ...]:
    """Each thing that keeps the protocol from being used, as a sentence without its full stop."""
    own = (phrase[:1].upper() + phrase[1:] for phrase in protocol.faults())
    return tuple(dict.fromkeys(chain(own, *(rule(protocol, instruments) for rule in _FAULTS))))


def remarks(protocol: ClinicProtocol, instruments: Instruments) -> tuple[str, ...]:
    """Each thing that is odd and may be right all the same."""
    return tuple(dict.fromkeys(chain(*(rule(protocol, instruments) for rule in _REMARKS))))


def chosen(protocol: ClinicProtocol, instruments: Instruments) -> Instruments:
    """The instruments of the shelf that the protocol lists."""
    return {name: instruments[name] for name in protocol.instruments if name in instruments}


# what cannot be meant


def _heading(protocol: ClinicProtocol, _instruments: Instruments) -> Iterator[str]:
    if not _ID.fullmatch(protocol.id):
        yield f"The id “{protocol.id}” cannot name a file: small letters, digits, point and hyphen do"
    if not 1 <= protocol.version <= 9999:
        yield f"Version {protocol.version} is outside 1 to 9999"
    for what, text in (("name", protocol.name), ("indication", protocol.indication), ("source", protocol.source)):
        if not text.strip():
            yield f"The protocol has no {what}"


def _signs(protocol: ClinicProtocol, _instruments: Instruments) -> Iterator[str]:
    lists = [("vitals", protocol.vitals), ("baseline", protocol.baseline)]
    lists += [(f"the series {one.set} {IN_WORDS[one.stage]}", one.parts) for one in protocol.series]
    for what, parts in lists:
        for part in parts:
            if part not in _SIGNS:
                yield f"“{part}” in {what} is no vital sign; there are {', '.join(sorted(_SIGNS))}"
        if len(set(parts)) < len(parts):
            yield f"{what[:1].upper()}{what[1:]} names a sign twice"
    if not protocol.vitals:
        yield "No vital sign is charted"


def _scales(protocol: ClinicProtocol, instruments: Instruments) -> Iterator[str]:
    for name in protocol.instruments:
        if name not in instruments:
            yield f"The instrument “{name}” is nowhere to be found"
    if len(set(protocol.instruments)) < len(protocol.instruments):
        yield "An instrument is listed twice"
    listed = chosen(protocol, instruments)
    by_word: dict[str, list[str]] = {}
    for one in listed.values():
        by_word.setdefault(one.word, []).append(one.id)
    for word, ids in by_word.items():
        if len(ids) > 1:
            yield f"{' and '.join(ids)} are both called “{word}”: list one of them"
    asks = protocol.can_answer
    if asks is not None and asks.instrument not in listed:
        yield f"Whether a patient can answer is told from “{asks.instrument}”, which is not listed"
    elif asks is not None:
        yield from _outside_scale("Can answer", listed[asks.instrument], Decimal(asks.at_least))
    if protocol.news2 is not None and not 1 <= protocol.news2.told_from <= HIGHEST_NEWS2:
        yield f"NEWS2 told from {protocol.news2.told_from} is outside 1 to {HIGHEST_NEWS2}"


def _series(protocol: ClinicProtocol, instruments: Instruments) -> Iterator[str]:
    known = {"vitals", *(word for one in chosen(protocol, instruments).values() for word in (one.id, one.word))}
    seen: set[tuple[str, tuple[str, ...], str]] = set()
    for one in protocol.series:
        if one.set not in known:
            yield f"A series asks for “{one.set}”, which is not listed among the instruments"
        if (one.set, one.parts, one.stage) in seen:
            yield f"Two series ask for {one.set} {IN_WORDS[one.stage]}"
        seen.add((one.set, one.parts, one.stage))
        shortest = min((each.every_min for each in one.intervals), default=None)
        if shortest is not None and one.grace_min >= shortest:
            yield f"{_called(one)}: {one.grace_min} min of grace reach the next check after {shortest} min"


def _limits(protocol: ClinicProtocol, instruments: Instruments) -> Iterator[str]:
    listed = chosen(protocol, instruments)
    for one in protocol.limits:
        bounds = [bound for bound in (one.above, one.below) if bound is not None]
        if one.part in PART_OF_FIELD:
            sign = PART_OF_FIELD[one.part]
            for bound in bounds:
                if not sign.lowest <= bound <= sign.highest:
                    within = f"{plain(sign.lowest)} to {plain(sign.highest)} {sign.unit}"
                    yield f"Limit {one.name}: {plain(bound)} is outside what {sign.name} can be, {within}"
        elif one.part in listed:
            for bound in bounds:
                yield from _outside_scale(f"Limit {one.name}", listed[one.part], bound)
        else:
            yield f"Limit {one.name}: “{one.part}” is neither a vital sign nor a listed instrument"
        if one.relative and not _in_baseline(one, protocol):
            yield f"Limit {one.name} is told against a baseline that is not asked for: add {one.part} to the baseline"
    yield from _pressures(protocol)


def _pressures(protocol: ClinicProtocol) -> Iterator[str]:
    for high in (one for one in protocol.limits if one.part == "systolic"):
        for low in (one for one in protocol.limits if one.part == "diastolic"):
            for word, upper, lower in (("above", high.above, low.above), ("below", high.below, low.below)):
                if upper is not None and lower is not None and upper <= lower:
                    yield (
                        f"Limit {high.name} {word} {plain(upper)} is not higher than {low.name} {word} {plain(lower)}"
                    )


def _checks(protocol: ClinicProtocol, _instruments: Instruments) -> Iterator[str]:
    asked = (*protocol.start_checks, *protocol.end_checks)
    yield from _twice("checks", [one.item for one in asked])
    yield from _twice("criteria", [one.item for one in protocol.discharge])
    for one in asked:
        if not one.label.strip():
            yield f"The check {one.item} has no label"
        for answer in one.against:
            if " " in answer.strip() or answer != answer.casefold():
                yield f"The check {one.item}: “{answer}” never counts; an answer against it is one small word"


def _criteria(protocol: ClinicProtocol, instruments: Instruments) -> Iterator[str]:
    listed = chosen(protocol, instruments)
    for one in protocol.discharge:
        bounds = [bound for bound in (one.at_least, one.at_most) if bound is not None]
        if not one.item.strip() or not one.label.strip():
            yield f"The criterion “{one.item or one.label}” needs an item and a label"
        if not one.accepts and not bounds and not one.part:
            yield f"The criterion {one.item} can never be met: say what it accepts, or from which number on"
        if len(bounds) == 2 and bounds[0] > bounds[1]:
            yield f"The criterion {one.item} leaves nothing between {bounds[0]} and {bounds[1]}"
        if one.scale and one.scale not in listed:
            yield f"The criterion {one.item} is answered by “{one.scale}”, which is not listed"
        elif one.scale:
            for bound in bounds:
                yield from _outside_scale(f"The criterion {one.item}", listed[one.scale], Decimal(bound))
        if one.part and one.part not in PART_OF_FIELD:
            yield f"The criterion {one.item}: “{one.part}” is no vital sign"


def _outside_scale(what: str, scale: Instrument, bound: Decimal) -> Iterator[str]:
    if not scale.lowest_total <= bound <= scale.highest_total:
        yield f"{what}: {plain(bound)} is outside what {scale.short} can be, {scale.range_in_words}"


def _twice(what: str, items: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for item in items:
        if item in seen:
            yield f"Two {what} have the item {item}"
        seen.add(item)


def _in_baseline(limit: Limit, protocol: ClinicProtocol) -> bool:
    if limit.part not in PART_OF_FIELD:
        return True
    return limit.part in _baseline(protocol)


def _baseline(protocol: ClinicProtocol) -> set[str]:
    """The signs that are read before the start, those that are read together each by itself."""
    return {part for one in protocol.baseline for part in (one, *PARTS_OF_WORD.get(one, ()))}


_FAULTS: tuple[Rule, ...] = (_heading, _signs, _scales, _series, _limits, _checks, _criteria)


# what is worth a second look


def _times(protocol: ClinicProtocol, instruments: Instruments) -> Iterator[str]:
    plan = protocol_plan(protocol, instruments)
    if not protocol.series:
        yield "Nothing ever comes due: there is no series of checks"
    if protocol.recovery_min == 0:
        yield "The patient is not observed after the stop: the observation is 0 min"
    for one in protocol.series:
        lasts = stage_minutes(one, plan.infusion_min, plan.end_min)
        for at in one.at_min:
            if at > lasts:
                yield f"{_called(one)}: minute {at} lies beyond the planned end after {lasts} min"
        if one.intervals and one.intervals[0].every_min > lasts:
            first = one.intervals[0].every_min
            stage = "the observation" if one.stage == "recovery" else "the infusion"
            yield f"{_called(one)}: the first check after {first} min lies beyond {stage} of {lasts} min"
        shortest = min((each.every_min for each in one.intervals), default=None)
        if one.after_limit_min and shortest and one.after_limit_min > shortest:
            yield f"{_called(one)}: {one.after_limit_min} min after a limit are later than every {shortest} min"


def _sources(protocol: ClinicProtocol, _instruments: Instruments) -> Iterator[str]:
    lists: tuple[tuple[str, Iterable[str]], ...] = (
        ("limits", (one.name for one in protocol.limits if not one.source.strip())),
        ("checks", (one.label for one in _asked(protocol) if not one.source.strip())),
        ("discharge criteria", (one.label for one in protocol.discharge if not one.source.strip())),
    )
    for what, names in lists:
        if found := list(names):
            yield f"No source beside these {what}: {', '.join(found)}"
    drug_says = protocol.drug.usual or protocol.drug.max_mg or protocol.drug.max_mg_per_kg
    if drug_says and not protocol.drug.source.strip():
        yield "The dose rules have no source"


def _words(protocol: ClinicProtocol, _instruments: Instruments) -> Iterator[str]:
    picks = (("events", protocol.events), ("medications", protocol.medications), ("symptoms", protocol.symptoms))
    for what, names in picks:
        if len(set(names)) < len(names):
            yield f"One of the {what} stands there twice"
    if any(one.symptoms for one in protocol.limits) and not protocol.symptoms:
        yield "Limits ask for symptoms and none is listed"


def _options(protocol: ClinicProtocol, instruments: Instruments) -> Iterator[str]:
    missing = [one for one in NEWS2_SIGNS if one not in protocol.vitals]
    if protocol.news2 is not None and missing:
        yield f"NEWS2 is asked for, and {', '.join(missing)} not among the vital signs"
    charted = {one.set for one in protocol.series} | {criterion.scale for criterion in protocol.discharge}
    silent = [one.short for one in chosen(protocol, instruments).values() if not charted & {one.id, one.word}]
    if silent:
        yield f"Listed and never due, charted when somebody thinks of it: {', '.join(silent)}"
    for criterion in protocol.discharge:
        if _needs_baseline(criterion, protocol):
            yield f"The criterion {criterion.label} compares with a baseline that is not asked for"


def _needs_baseline(criterion: Criterion, protocol: ClinicProtocol) -> bool:
    return bool(criterion.part) and criterion.part not in _baseline(protocol)


def _asked(protocol: ClinicProtocol) -> tuple[StartCheck, ...]:
    return (*protocol.start_checks, *protocol.end_checks)


def _called(series: Series) -> str:
    return f"Series {series.set} {IN_WORDS[series.stage]}"


_REMARKS: tuple[Rule, ...] = (_times, _sources, _words, _options)

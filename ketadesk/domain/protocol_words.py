"""A protocol told in words, for those who read it and do not change it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ketadesk.domain.instrument import Instrument
from ketadesk.domain.limit import Limit
from ketadesk.domain.protocol import ClinicProtocol, Criterion
from ketadesk.domain.protocol_changes import said_of
from ketadesk.domain.protocol_plan import set_name
from ketadesk.domain.quantity import plain
from ketadesk.domain.series import IN_WORDS, Series
from ketadesk.domain.start_check import StartCheck
from ketadesk.domain.vitals import PART_OF_FIELD
from ketadesk.domain.words import short_name

MARKS = {"block": "■ ", "warn": "▲ ", "note": ""}
"""A check that holds the start, and one that warns, as the form before the start shows them."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading and what is said below it, one line each."""

    title: str
    lines: tuple[str, ...]


def chapters(protocol: ClinicProtocol, instruments: Mapping[str, Instrument]) -> tuple[Chapter, ...]:
    """Everything the protocol says, what it does not say left out."""
    told = (
        ("Indication", [protocol.indication]),
        ("Series of checks", [_series(one, instruments) for one in protocol.series]),
        ("Times", list(_times(protocol, instruments))),
        ("Limits", [_limit(one) for one in protocol.limits]),
        ("Before the start", [_check(one) for one in protocol.start_checks]),
        ("Scales", [instruments[name].name if name in instruments else name for name in protocol.instruments]),
        ("Dose", list(_dose(protocol))),
        ("To pick from", list(_picks(protocol))),
        ("Ready to go", [_criterion(one) for one in protocol.discharge]),
        ("At the end", [_check(one) for one in protocol.end_checks]),
        ("Source", protocol.source.strip().splitlines()),
    )
    return tuple(Chapter(title, tuple(lines)) for title, lines in told if any(line.strip() for line in lines))


def limit_in_words(limit: Limit) -> str:
    """A limit with the unit of its sign: SBP above 160 mmHg."""
    sign = PART_OF_FIELD.get(limit.part)
    return limit.in_words("" if sign is None else sign.unit)


def _series(one: Series, instruments: Mapping[str, Instrument]) -> str:
    parts = f" ({', '.join(map(short_name, one.parts))})" if one.parts else ""
    sooner = "" if one.after_limit_min is None else f"; sooner after a limit: {one.after_limit_min} min"
    what = f"{set_name(one.set, instruments)}{parts}, {IN_WORDS[one.stage]}"
    how_often = one.in_words().replace(", then ", "; then ").replace(", ", " min, ")
    return _sourced(f"{what}: {how_often}{f'; grace {one.grace_min} min'}{sooner}", one.source)


def _times(protocol: ClinicProtocol, instruments: Mapping[str, Instrument]) -> Iterator[str]:
    yield f"Late after {protocol.late_after_min} min; observed for {protocol.recovery_min} min at least"
    if protocol.seen_every_min is not None:
        yield f"Looked in at the patient every {protocol.seen_every_min} min"
    if protocol.baseline:
        yield f"Baseline before the start: {', '.join(map(short_name, protocol.baseline))}"
    if protocol.can_answer is not None:
        asks = protocol.can_answer
        scale = set_name(asks.instrument, instruments)
        yield _sourced(f"Can be asked from {scale} {asks.at_least} on", asks.source)
    if protocol.news2 is not None:
        rules = protocol.news2
        yield _sourced(f"NEWS2, saturation scale {rules.scale}, told from {rules.told_from} on", rules.source)


def _limit(one: Limit) -> str:
    stages = f", {' and '.join(one.stages)} only" if one.stages else ""
    asks = ", symptoms are asked for" if one.symptoms else ""
    bounds = limit_in_words(one).replace(" or ", ", or ")
    return _sourced(f"{bounds}{stages}{asks}", one.source)


def _check(one: StartCheck) -> str:
    against = f"; against it: {', '.join(one.against)}" if one.against else ""
    named = f"; at least {one.least} of {', '.join(one.of)}" if one.of else ""
    return _sourced(f"{MARKS[one.severity]}{one.ask or one.label}{against}{named}", one.source)


def _criterion(one: Criterion) -> str:
    bounds = [f"{word} {bound}" for word, bound in (("at least", one.at_least), ("at most", one.at_most))
              if bound is not None]  # fmt: skip
    accepted = [" or ".join(one.accepts)] if one.accepts else bounds
    if one.within_percent is not None:
        accepted = [*accepted, f"{one.part} within {plain(one.within_percent)} % of its baseline"]
    again = f", {one.consecutive} in a row" if one.consecutive > 1 else ""
    return _sourced(f"{one.label}: {' and '.join(accepted)}{again}", one.source)


def _dose(protocol: ClinicProtocol) -> Iterator[str]:
    drug = protocol.drug
    caps = (("mg", drug.max_mg), ("mg/kg", drug.max_mg_per_kg), ("mg/kg/h", drug.max_mg_per_kg_per_h),
            ("kg of dosing weight", drug.max_dosing_kg))  # fmt: skip
    for unit, cap in caps:
        if cap is not None:
            yield f"At most {plain(cap.most)} {unit}, {'never more' if cap.hard else 'more with a reason'}"
    if drug.usual:
        yield f"Usual: {said_of(drug.usual)}"
    if drug.container_ml is not None:
        top = "on top of it" if drug.on_top else "in place of as much"
        yield f"A {drug.container} of {plain(drug.container_ml)} mL, the drug {top}"
    if drug.usual_minutes is not None:
        yield f"An infusion usually takes {drug.usual_minutes} min"
    yield from (f"[{line}]" for line in drug.source.strip().splitlines() if line)


def _picks(protocol: ClinicProtocol) -> Iterator[str]:
    picks = (("Events", protocol.events), ("Medications", protocol.medications), ("Symptoms", protocol.symptoms))
    for what, names in picks:
        if names:
            yield f"{what}: {', '.join(names)}"


def _sourced(words: str, source: str) -> str:
    return f"{words} [{' '.join(source.split())}]" if source.strip() else words

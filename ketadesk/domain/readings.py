"""The readings that count: what was charted, without what was marked as an artefact."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from ketadesk.domain.acts import Act
from ketadesk.domain.dose import started_at
from ketadesk.domain.entries import Artefact, Scale, Vitals
from ketadesk.domain.record import Record
from ketadesk.domain.vitals import PART_OF_FIELD, PARTS_OF_WORD, taken


def artefacts(record: Record) -> Mapping[int, frozenset[str]]:
    """The parts of each reading that were marked as artefacts, by the line that first wrote it."""
    found: dict[int, frozenset[str]] = {}
    for _, artefact in record.of(Artefact):
        named = artefact.parts or tuple(PART_OF_FIELD)
        parts = (one for part in named for one in PARTS_OF_WORD.get(part, (part,)))
        found[artefact.reading] = found.get(artefact.reading, frozenset()) | frozenset(parts)
    return found


def readings(record: Record) -> list[tuple[Act, Vitals]]:
    """Every set of vital signs in order, without the parts that are artefacts; a set of nothing else is left out."""
    marked = artefacts(record)
    if not marked:
        return record.of(Vitals)
    found = []
    for act, vitals in record.of(Vitals):
        gone: dict[str, Any] = dict.fromkeys(marked.get(act.root, ()))
        counted = replace(vitals, **gone) if gone else vitals
        if any(taken(counted)):
            found.append((act, counted))
    return found


def values_of(record: Record, part: str) -> list[tuple[Act, Decimal]]:
    """A vital sign or the totals of an instrument over time, artefacts and incomplete scores left out."""
    if part in PART_OF_FIELD:
        read = ((act, getattr(vitals, part)) for act, vitals in readings(record))
        return [(act, Decimal(value)) for act, value in read if value is not None]
    instrument = record.rulebook.instruments.get(part)
    if instrument is None:
        return []
    totals = (
        (act, instrument.total(scale.answers)) for act, scale in record.of(Scale) if scale.instrument == instrument.id
    )
    return [(act, Decimal(total)) for act, total in totals if total is not None]


def baseline_of(record: Record, part: str) -> Decimal | None:
    """The last value up to the start; before the start there is none yet to compare with."""
    start = started_at(record)
    before = [value for act, value in values_of(record, part) if start is not None and act.at <= start]
    return before[-1] if before else None

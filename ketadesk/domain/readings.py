"""The readings that count: what was charted, without what was marked as an artefact."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from ketadesk.domain.acts import Act
from ketadesk.domain.dose import started_at
from ketadesk.domain.entries import Artefact, Scale, Vitals
from ketadesk.domain.record import Record
from ketadesk.domain.vitals import PART_OF_FIELD, PARTS_OF_WORD, taken

Values = Sequence[tuple[Act, Decimal]]


def artefacts(record: Record) -> Mapping[int, frozenset[str]]:
    """The parts of each reading that were marked as artefacts, by the line that first wrote it."""
    return record.once(_artefacts)


def _artefacts(record: Record) -> Mapping[int, frozenset[str]]:
    found: dict[int, frozenset[str]] = {}
    for _, artefact in record.of(Artefact):
        named = artefact.parts or tuple(PART_OF_FIELD)
        parts = (one for part in named for one in PARTS_OF_WORD.get(part, (part,)))
        found[artefact.reading] = found.get(artefact.reading, frozenset()) | frozenset(parts)
    return found


def readings(record: Record) -> Sequence[tuple[Act, Vitals]]:
    """Every set of vital signs in order, without the parts that are artefacts; a set of nothing else is left out."""
    return record.once(_readings)


def _readings(record: Record) -> Sequence[tuple[Act, Vitals]]:
    marked = artefacts(record)
    if not marked:
        return tuple(record.of(Vitals))
    found = []
    for act, vitals in record.of(Vitals):
        gone: dict[str, Any] = dict.fromkeys(marked.get(act.root, ()))
        counted = replace(vitals, **gone) if gone else vitals
        if any(taken(counted)):
            found.append((act, counted))
    return tuple(found)


def values_of(record: Record, part: str) -> Values:
    """A vital sign or the totals of an instrument over time, artefacts and incomplete scores left out."""
    return record.once(_values).get(part, ())


def _values(record: Record) -> Mapping[str, Values]:
    """Every sign and every instrument at one go."""
    found: dict[str, list[tuple[Act, Decimal]]] = {}
    for part in PART_OF_FIELD:
        read = ((act, getattr(vitals, part)) for act, vitals in readings(record))
        found[part] = [(act, Decimal(value)) for act, value in read if value is not None]
    for act, scale in record.of(Scale):
        total = record.rulebook.instruments[scale.instrument].total(scale.answers)
        if total is not None:
            found.setdefault(scale.instrument, []).append((act, Decimal(total)))
    return found


def baseline_of(record: Record, part: str) -> Decimal | None:
    """The last value up to the start; before the start there is none yet to compare with."""
    start = started_at(record)
    before = [value for act, value in values_of(record, part) if start is not None and act.at <= start]
    return before[-1] if before else None

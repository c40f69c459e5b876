"""What waits for a hand or an eye: readings to be taken again, and when somebody last looked in."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ketadesk.domain.acts import Act
from ketadesk.domain.entries import Artefact, Departure, Left, Scale, Seen, Transferred, Vitals
from ketadesk.domain.phases import ENDED
from ketadesk.domain.record import Record
from ketadesk.domain.vitals import PART_OF_FIELD, PARTS_OF_WORD
from ketadesk.domain.words import short_name


@dataclass(frozen=True, slots=True)
class Retake:
    """A reading that was marked as an artefact and not taken again yet, by the act and what it is called."""

    act: Act
    name: str


def retakes(record: Record) -> tuple[Retake, ...]:
    """Every marked reading that waits to be taken again; nothing once the session has ended or she is gone."""
    gone = record.acts(Left.kind, Transferred.kind, Departure.kind)
    return () if record.phase in ENDED or gone else retakes_ever(record)


def retakes_ever(record: Record) -> tuple[Retake, ...]:
    """Every marked reading whose signs nobody has read again."""
    found, last_read = [], record.once(_last_read)
    for _, artefact in record.of(Artefact):
        act = record.act_of(artefact.reading)
        named = artefact.parts or _columns(act)
        signs = [sign for part in named for sign in PARTS_OF_WORD.get(part, (part,))]
        again = any(last_read[sign] > (act.at, act.root) for sign in signs if sign in last_read)
        if act.strike is None and not again:
            names = dict.fromkeys("bp" if part in PARTS_OF_WORD["bp"] else part for part in named)
            found.append(Retake(act, ", ".join(map(short_name, names))))
    return tuple(found)


def _columns(act: Act) -> tuple[str, ...]:
    """The signs that a reading holds."""
    return tuple(field for field in PART_OF_FIELD if getattr(act.content, field, None) is not None)


def _last_read(record: Record) -> Mapping[str, tuple[datetime, int]]:
    """When each sign was last read, also of two readings in one minute the later one."""
    return {
        sign: (act.at, act.root)
        for act, vitals in record.of(Vitals) for sign in PART_OF_FIELD if getattr(vitals, sign) is not None
    }  # fmt: skip


def last_seen(record: Record) -> datetime | None:
    """When somebody last looked: an eyes-on check, or a scale that is rated at the bedside."""
    seen = record.acts(Seen.kind, Scale.kind)
    return seen[-1].at if seen else None

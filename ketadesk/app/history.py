"""Sessions in short, for lists, and which of them count among a patient's infusions."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

from ketadesk.domain.dose import dose_at, started_at
from ketadesk.domain.phases import ENDED, Phase
from ketadesk.domain.record import Record


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session in a list."""

    id: str
    opened_at: datetime
    room: str
    phase: str
    patient: str
    mrn: str
    zone: ZoneInfo
    entries: int
    patient_id: int
    given_mg: Fraction
    ended: bool


def summary(record: Record, now: datetime) -> SessionSummary:
    """A record in short, with what was given up to now."""
    opened = record.opened
    return SessionSummary(
        record.session_id, record.entries[0].at, opened.room, record.phase.value, opened.patient.name,
        opened.patient.mrn, record.zone, len(record.entries), opened.patient_id, dose_at(record, now).given_mg,
        record.phase in ENDED,
    )  # fmt: skip


def is_infusion(record: Record) -> bool:
    """Whether a session counts among the patient's infusions: one was started, and it was not voided."""
    return started_at(record) is not None and record.phase is not Phase.VOIDED


def bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """The moments at which a day of a zone begins and ends."""
    begin, end = (datetime.combine(one, time(), zone).astimezone(UTC) for one in (day, day + timedelta(days=1)))
    return begin, end


def room_order(room: str) -> list[str | int]:
    """What rooms are sorted by: 2 before 10, whatever stands before the number."""
    return [int(part) if number % 2 else part for number, part in enumerate(re.split(r"(\d{1,18})", room.casefold()))]

"""Who may look into which record: what is everyday work, and what takes a reason that is written down."""

from datetime import datetime, timedelta

from ketadesk.app.rights import Right, may
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.domain.record import Record

EVERYDAY = timedelta(hours=24)
"""So long after its end a session is everyday work for every nurse (engineering choice)."""


class ReasonNeeded(Refused):
    """The record may be opened, but only with a reason, which is logged and shown to the manager."""


def is_everyday(record: Record, by: Staff, now: datetime) -> bool:
    """Whether she may read it without a word: it runs or ended today, or she wrote in it, or her role reads all."""
    ended = record.ended_at
    return (
        may(by, Right.READ_ALL)
        or ended is None
        or now - ended <= EVERYDAY
        or any(entry.by.code == by.code for entry in record.entries)
    )


def require_everyday(record: Record, by: Staff, now: datetime) -> None:
    """Refuse what takes a reason."""
    if not is_everyday(record, by, now):
        name = record.opened.patient.name
        raise ReasonNeeded(
            f"This session of {name} has ended and you had no part in it. Say why you open it:"
            " the reason is written down and shown to the manager."
        )

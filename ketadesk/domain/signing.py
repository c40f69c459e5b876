"""Who signed a session, what was added later, and which revision of the paper that makes."""

from ketadesk.domain.acts import Act
from ketadesk.domain.entries import Addendum, Sign
from ketadesk.domain.record import Record

MEANING = "I have reviewed this record and take responsibility for it."
"""What a signature means unless the physician says it in other words."""


def signature(record: Record) -> tuple[Act, Sign] | None:
    """The physician's signature, None while there is none."""
    signed = record.of(Sign)
    return signed[0] if signed else None


def addenda(record: Record) -> list[tuple[Act, Addendum]]:
    """What was added after the end, in order."""
    return record.of(Addendum)


def revision(record: Record) -> int:
    """Which revision of the signed paper it makes: 1 as signed, one more for each addendum since; 0 unsigned."""
    return len(revision_lines(record))


def revision_lines(record: Record) -> list[int]:
    """The last line of each revision of the signed paper: that of the signature, then of each addendum since."""
    signed = signature(record)
    if signed is None:
        return []
    seq = signed[0].entry.seq
    return [seq, *(act.entry.seq for act, _ in addenda(record) if act.entry.seq > seq)]

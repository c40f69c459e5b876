"""What is missing or odd in a session before it is closed and signed: told, mended or overridden, printed."""

from dataclasses import replace

from ketadesk.domain import finding_missing, finding_odd, finding_order
from ketadesk.domain.entries import Cancel, Override, Void
from ketadesk.domain.finding import Finding as Finding
from ketadesk.domain.finding import Group as Group
from ketadesk.domain.phases import ENDED
from ketadesk.domain.record import Record

RULES = {**finding_missing.RULES, **finding_odd.RULES, **finding_order.RULES}


def findings(record: Record) -> tuple[Finding, ...]:
    """Everything noticed in the record as it stands, whether overridden or not.

    Nothing is asked of a session that was cancelled or voided; one that has ended can be mended no more.
    """
    if record.acts(Cancel.kind, Void.kind):
        return ()
    found = tuple(one for rule in RULES.values() for one in rule(record))
    return tuple(replace(one, mend="") for one in found) if record.phase in ENDED else found


def open_findings(record: Record) -> tuple[Finding, ...]:
    """What was noticed and not overridden; an override holds as long as the finding says what it said then."""
    overridden = {(override.finding, override.words) for _, override in record.of(Override)}
    return tuple(one for one in findings(record) if (one.name, one.words) not in overridden)


def missing(record: Record) -> tuple[str, ...]:
    """What stands open when a session is closed, each as a phrase."""
    return tuple(one.words for one in open_findings(record))

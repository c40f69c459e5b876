"""What is missing or odd in a session before it is closed and signed: told, mended or overridden, printed."""

from dataclasses import replace

from ketadesk.domain import finding_drug, finding_missing, finding_odd, finding_order, finding_watch
from ketadesk.domain.entries import Cancel, Override, Void
from ketadesk.domain.finding import Finding as Finding
from ketadesk.domain.finding import Group as Group
from ketadesk.domain.phases import ENDED
from ketadesk.domain.record import Record

RULES = {
    **finding_missing.RULES, **finding_watch.RULES, **finding_drug.RULES, **finding_odd.RULES, **finding_order.RULES,
}  # fmt: skip


def findings(record: Record) -> tuple[Finding, ...]:
    """Everything noticed in the record as it stands, whether overridden or not.

    Of a session that was cancelled or voided only drawn drug is asked; one that has ended can be mended no more.
    """
    if record.acts(Cancel.kind, Void.kind):
        return tuple(replace(one, mend="") for one in RULES["unreconciled"](record))
    found = tuple(one for rule in RULES.values() for one in rule(record))
    return tuple(replace(one, mend="") for one in found) if record.phase in ENDED else found


def open_findings(record: Record) -> tuple[Finding, ...]:
    """What was noticed and not overridden; an override holds as long as the finding says what it said then."""
    overridden = {(override.finding, override.words): override for _, override in record.of(Override)}

    def stands_open(one: Finding) -> bool:
        override = overridden.get((one.name, one.words))
        return override is None or (one.takes_two and override.witness is None)

    return tuple(filter(stands_open, findings(record)))


def missing(record: Record) -> tuple[str, ...]:
    """What stands open when a session is closed, each as a phrase."""
    return tuple(one.words for one in open_findings(record))

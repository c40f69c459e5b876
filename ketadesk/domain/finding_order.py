"""Times that stand in no sensible order although each act alone was allowed."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from ketadesk.domain import entries
from ketadesk.domain.dose import started_at, stopped_at
from ketadesk.domain.finding import Finding, Group, Rule, listed
from ketadesk.domain.phases import Phase
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time
from ketadesk.domain.words import amid

_OBSERVATIONS = (entries.Vitals.kind, entries.Scale.kind)
_RESOLVED = "resolved"


def _checks_after_start(record: Record) -> Iterator[Finding]:
    """The protocol's checks before the start that were answered only after it."""
    started = started_at(record)
    if started is None:
        return
    first: dict[str, datetime] = {}
    for act, check in record.of(entries.Check):
        first.setdefault(check.item, act.at)
    asked = record.rulebook.protocol.start_checks
    late = [amid(one.label) for one in asked if one.item in first and first[one.item] > started]
    if late:
        words = f"checks answered only after the start: {listed(late)}"
        yield Finding("checks-after-start", words, Group.ORDER, mend="checks")


def _resolved_unnoticed(record: Record) -> Iterator[Finding]:
    """An event that was over before anybody noticed it."""
    noticed: set[str] = set()
    unnoticed = []
    for act, event in record.of(entries.Event):
        name = event.name.casefold()
        if event.grade != _RESOLVED:
            noticed.add(name)
        elif name not in noticed:
            unnoticed.append(f"{event.name} at {clock_time(act.at, record.zone)}")
    if unnoticed:
        words = f"resolved without being noticed before: {listed(unnoticed)}"
        yield Finding("resolved-before-noticed", words, Group.ORDER, mend="event")


def _cannula_out(record: Record) -> Iterator[Finding]:
    """The infusion ran on after the cannula was out; out while the pump stood still, up to the stop, is not odd."""
    stopped = stopped_at(record)
    sites = record.acts(entries.IvSite.kind, entries.IvRemoved.kind)
    before = [act for act in sites if stopped is not None and act.at < stopped]
    if not before or stopped is None or before[-1].kind != entries.IvRemoved.kind:
        return
    out = before[-1]
    ran_on = any(at > out.at and phase is Phase.INFUSING for at, phase in record.steps())
    if ran_on or record.phase_at(out.at) is Phase.INFUSING:
        removed, stop = clock_time(out.at, record.zone), clock_time(stopped, record.zone)
        words = f"the cannula was removed at {removed}, before the stop at {stop}"
        yield Finding("cannula-out-before-stop", words, Group.ORDER, mend=f"amend:{out.root}")


def _after_leaving(record: Record) -> Iterator[Finding]:
    """Readings and scales of a patient who was not there any more."""
    left = record.acts(entries.Left.kind, entries.Transferred.kind)
    after = [act for act in record.acts(*_OBSERVATIONS) if left and act.at > left[0].at]
    if after:
        times = listed(list(dict.fromkeys(clock_time(act.at, record.zone) for act in after)))
        words = f"charted after the patient left at {clock_time(left[0].at, record.zone)}: {times}"
        yield Finding("charted-after-leaving", words, Group.ORDER, mend=f"amend:{after[0].root}")


RULES: Mapping[str, Rule] = MappingProxyType({
    "checks-after-start": _checks_after_start,
    "resolved-before-noticed": _resolved_unnoticed,
    "cannula-out-before-stop": _cannula_out,
    "charted-after-leaving": _after_leaving,
})  # fmt: skip
"""By the finding's name, in the order they are told."""

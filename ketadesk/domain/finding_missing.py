"""What a reader of the report would look for and not find."""

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from ketadesk.domain import entries
from ketadesk.domain.dose import order_at, pump_volume_ml, started_at, stopped_at
from ketadesk.domain.finding import Finding, Rule, listed
from ketadesk.domain.readiness import readiness
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import Missed, missed
from ketadesk.domain.series import IN_WORDS
from ketadesk.domain.timing import clock_time
from ketadesk.domain.words import amid

_ABOUT_THE_RECORD = frozenset(
    kind.kind
    for kind in (entries.Close, entries.Override, entries.Sign, entries.Addendum, entries.Witnessed,
                 entries.ClockChanged)
)  # fmt: skip
_LEAVING = (entries.Discharge.kind, entries.Left.kind, entries.Transferred.kind)


def charted_until(record: Record) -> datetime:
    """When something was last charted about the session itself: closing, vouching and signing come after it."""
    return next(act.at for act in reversed(record.acts()) if act.kind not in _ABOUT_THE_RECORD)


def observed_after_stop(record: Record) -> timedelta | None:
    """How long the patient was observed after the stop, up to the assessment or leaving, or the last act."""
    stopped = stopped_at(record)
    if stopped is None:
        return None
    ends = record.acts(*_LEAVING)
    return (ends[-1].at if ends else charted_until(record)) - stopped


def _allergies(record: Record) -> Iterator[Finding]:
    if record.opened.patient.allergies is None:
        yield Finding("allergies-not-asked", "allergies were not asked")


def _checks(record: Record) -> Iterator[Finding]:
    """The protocol's own list; a protocol without one asks nothing."""
    asked = record.rulebook.protocol.start_checks
    answered = {check.item for _, check in record.of(entries.Check)}
    silent = [amid(check.label) for check in asked if check.item not in answered]
    if silent and started_at(record) is not None:
        some = f"checks before the start not answered: {listed(silent)}"
        none = "no check before the start was answered"
        yield Finding("checks-not-answered", some if len(silent) < len(asked) else none, mend="checks")


def _baseline(record: Record) -> Iterator[Finding]:
    started = started_at(record)
    if started is not None and not any(act.at <= started for act in record.acts(entries.Vitals.kind)):
        yield Finding("no-baseline", "no vital signs before the start", mend="vitals")


def _overdue(record: Record) -> Iterator[Finding]:
    """Checks that were due and neither made nor explained, unless another finding says there were none at all."""
    all_missed = missed(record, charted_until(record))
    found = [(at, one.name) for one in all_missed if not _told_elsewhere(record, one) for at in one.times]
    if found:
        count = "1 due check was" if len(found) == 1 else f"{len(found)} due checks were"
        yield Finding("overdue-checks", f"{count} not made: {_by_set(record, sorted(found))}", mend="not-done")


def _told_elsewhere(record: Record, series: Missed) -> bool:
    if series.answered:
        return False
    return series.set != "vitals" or (series.stage == "recovery" and any(_after_stop(record)))


def _by_set(record: Record, found: list[tuple[datetime, str]]) -> str:
    """Times with the set's name where it changes: vitals 10:05, 10:10, MOAA/S 10:10 and 4 more."""
    before = [None, *(name for _, name in found)]
    times = [(at, "" if name == last else f"{name} ") for (at, name), last in zip(found, before, strict=False)]
    return listed([f"{name}{clock_time(at, record.zone)}" for at, name in times])


def _scales(record: Record) -> Iterator[Finding]:
    """Scales that the protocol's schedule asks for in a stage in which none was charted."""
    never = [one for one in missed(record, charted_until(record)) if one.set != "vitals" and not one.answered]
    if never:
        words = [f"no {one.name} {IN_WORDS[one.stage]}" for one in never]
        rules = record.rulebook
        instrument = rules.instruments.get(never[0].set) or rules.instrument_of_word(never[0].set)
        yield Finding("scale-missing", listed(words), mend="" if instrument is None else f"scale:{instrument.id}")


def _stop(record: Record) -> Iterator[Finding]:
    if started_at(record) is not None and stopped_at(record) is None:
        yield Finding("stop-missing", "the stop of the infusion was not recorded", mend="stop", overridable=False)


def _after_stop(record: Record) -> Iterator[Finding]:
    stopped = stopped_at(record)
    if stopped is not None and not any(act.at >= stopped for act in record.acts(entries.Vitals.kind)):
        yield Finding("no-vitals-after-stop", "no vital signs after the stop", mend="vitals")


def _recovery(record: Record) -> Iterator[Finding]:
    observed, least = observed_after_stop(record), record.rulebook.protocol.recovery_min
    if observed is not None and observed < timedelta(minutes=least):
        minutes = int(observed.total_seconds()) // 60
        yield Finding("short-recovery", f"observed {minutes} min of {least} min after the stop")


def _order(record: Record) -> Iterator[Finding]:
    """An infusion that runs at a rate somebody typed, without an order behind it."""
    if started_at(record) is not None and order_at(record, charted_until(record)) is None:
        yield Finding("no-order", "no order was recorded", mend="order-change")


def _prescriber(record: Record) -> Iterator[Finding]:
    order = order_at(record, charted_until(record))
    if order is not None and order.prescriber is None:
        yield Finding("no-prescriber", "the order names no prescriber", mend="order-change")


def _pump_volume(record: Record) -> Iterator[Finding]:
    if stopped_at(record) is not None and pump_volume_ml(record) is None:
        yield Finding("no-pump-volume", "the pump's volume was not recorded", mend="stop-detail")


def _discharge(record: Record) -> Iterator[Finding]:
    if not record.acts(*_LEAVING):
        yield Finding("discharge-not-assessed", "discharge was not assessed", mend="discharge")


def _cannula(record: Record) -> Iterator[Finding]:
    if record.acts(entries.IvSite.kind) and not record.acts(entries.IvRemoved.kind):
        yield Finding("cannula-not-removed", "removal of the cannula was not recorded", mend="iv-removed")


def _criteria(record: Record) -> Iterator[Finding]:
    """Discharge criteria that were not met or not answered, each a finding of its own."""
    assessed = record.assessment()
    if assessed is None:
        return
    answers, found = dict(assessed[1].answers), readiness(record)
    charted = {one.criterion.item: one for one in found.fulfilments if one.found} if found else {}
    for criterion in record.rulebook.protocol.discharge:
        name, label = f"discharge-{criterion.item}", amid(criterion.label)
        if criterion.item not in answers and criterion.item in charted:
            if charted[criterion.item].met_since is None:
                words = f"discharge criterion not met: {label} {charted[criterion.item].answer}"
                yield Finding(name, words, mend="vitals" if criterion.part else f"scale:{criterion.scale}")
        elif criterion.item not in answers:
            yield Finding(name, f"discharge criterion not answered: {label}", mend="discharge")
        elif not criterion.met(answers[criterion.item]):
            words = f"discharge criterion not met: {label} {answers[criterion.item]}"
            yield Finding(name, words, mend="discharge")


RULES: Mapping[str, Rule] = MappingProxyType({
    "allergies-not-asked": _allergies,
    "checks-not-answered": _checks,
    "no-baseline": _baseline,
    "overdue-checks": _overdue,
    "scale-missing": _scales,
    "stop-missing": _stop,
    "no-vitals-after-stop": _after_stop,
    "short-recovery": _recovery,
    "no-order": _order,
    "no-prescriber": _prescriber,
    "no-pump-volume": _pump_volume,
    "discharge-not-assessed": _discharge,
    "cannula-not-removed": _cannula,
    "discharge-": _criteria,
})  # fmt: skip
"""By the finding's name, in the order they are told; a name that ends in a dash is the beginning of several."""

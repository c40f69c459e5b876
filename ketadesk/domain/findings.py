"""What is missing or odd in a session before it is closed and signed: told, mended or overridden, printed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from ketadesk.domain.dose import order_at, pump_volume_ml, started_at, stopped_at
from ketadesk.domain.entries import Discharge, IvRemoved, IvSite, Left, Override, Transferred, Vitals
from ketadesk.domain.record import Record


class Group(StrEnum):
    """Why a reader would stop at it."""

    MISSING = "missing"
    ODD = "odd"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed: its name in scripts and overrides, its phrase, and the job that mends it, if one does."""

    name: str
    words: str
    group: Group = Group.MISSING
    mend: str = ""


def findings(record: Record) -> tuple[Finding, ...]:
    """Everything noticed in the record as it stands, whether overridden or not."""
    return tuple(_missing(record))


def open_findings(record: Record) -> tuple[Finding, ...]:
    """What was noticed and not overridden."""
    overridden = {override.finding for _, override in record.of(Override)}
    return tuple(one for one in findings(record) if one.name not in overridden)


def missing(record: Record) -> tuple[str, ...]:
    """What stands open when a session is closed, each as a phrase."""
    return tuple(one.words for one in open_findings(record))


def _missing(record: Record) -> Iterator[Finding]:
    """What a reader of the report would look for and not find."""
    started, stopped = started_at(record), stopped_at(record)
    readings = [act.at for act in record.acts(Vitals.kind)]
    if record.opened.patient.allergies is None:
        yield Finding("allergies-not-asked", "allergies were not asked")
    if started is not None and not any(at <= started for at in readings):
        yield Finding("no-baseline", "no vital signs before the start")
    if stopped is not None and not any(at >= stopped for at in readings):
        yield Finding("no-vitals-after-stop", "no vital signs after the stop")
    observed, least = observed_after_stop(record), record.rulebook.protocol.recovery_min
    if observed is not None and observed < timedelta(minutes=least):
        minutes = int(observed.total_seconds()) // 60
        yield Finding("short-recovery", f"observed {minutes} min of {least} min after the stop")
    order = order_at(record, record.acts()[-1].at)
    if order is not None and order.prescriber is None:
        yield Finding("no-prescriber", "the order names no prescriber", mend="order-change")
    if stopped is not None and pump_volume_ml(record) is None:
        yield Finding("no-pump-volume", "the pump's volume was not recorded", mend="stop-detail")
    if not record.acts(Discharge.kind, Left.kind, Transferred.kind):
        yield Finding("discharge-not-assessed", "discharge was not assessed", mend="discharge")
    if record.acts(IvSite.kind) and not record.acts(IvRemoved.kind):
        yield Finding("cannula-not-removed", "removal of the cannula was not recorded", mend="iv-removed")
    yield from _unmet(record)


def observed_after_stop(record: Record) -> timedelta | None:
    """How long the patient was observed after the stop, up to the assessment or leaving, or the last act."""
    stopped = stopped_at(record)
    if stopped is None:
        return None
    ends = record.acts(Discharge.kind, Left.kind, Transferred.kind) or record.acts()
    return ends[-1].at - stopped


def _unmet(record: Record) -> Iterator[Finding]:
    """Discharge criteria that were not met or not answered."""
    acts = record.acts(Discharge.kind)
    if not acts or not isinstance(acts[-1].content, Discharge):
        return
    answers = dict(acts[-1].content.answers)
    for criterion in record.rulebook.protocol.discharge:
        name, label = f"discharge-{criterion.item}", criterion.label.lower()
        if criterion.item not in answers:
            yield Finding(name, f"discharge criterion not answered: {label}", mend="discharge")
        elif not criterion.met(answers[criterion.item]):
            words = f"discharge criterion not met: {label} {answers[criterion.item]}"
            yield Finding(name, words, mend="discharge")

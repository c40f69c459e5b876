"""What a session still lacks when it is closed: told to the nurse, kept in the closing entry, printed."""

from collections.abc import Iterator
from datetime import timedelta

from ketadesk.domain.dose import order_at, pump_volume_ml, started_at, stopped_at
from ketadesk.domain.entries import Discharge, IvRemoved, IvSite, Left, Transferred, Vitals
from ketadesk.domain.record import Record


def missing(record: Record) -> tuple[str, ...]:
    """What a reader of the report would look for and not find, each as a phrase."""
    return tuple(_missing(record))


def _missing(record: Record) -> Iterator[str]:
    started, stopped = started_at(record), stopped_at(record)
    readings = [act.at for act in record.acts(Vitals.kind)]
    if record.opened.patient.allergies is None:
        yield "allergies were not asked"
    if started is not None and not any(at <= started for at in readings):
        yield "no vital signs before the start"
    if stopped is not None and not any(at >= stopped for at in readings):
        yield "no vital signs after the stop"
    observed, least = observed_after_stop(record), record.rulebook.protocol.recovery_min
    if observed is not None and observed < timedelta(minutes=least):
        yield f"observed {int(observed.total_seconds()) // 60} min of {least} min after the stop"
    order = order_at(record, record.acts()[-1].at)
    if order is not None and order.prescriber is None:
        yield "the order names no prescriber"
    if stopped is not None and pump_volume_ml(record) is None:
        yield "the pump's volume was not recorded"
    if not record.acts(Discharge.kind, Left.kind, Transferred.kind):
        yield "discharge was not assessed"
    if record.acts(IvSite.kind) and not record.acts(IvRemoved.kind):
        yield "removal of the cannula was not recorded"
    yield from unmet(record)


def observed_after_stop(record: Record) -> timedelta | None:
    """How long the patient was observed after the stop, up to the assessment or leaving, or the last act."""
    stopped = stopped_at(record)
    if stopped is None:
        return None
    ends = record.acts(Discharge.kind, Left.kind, Transferred.kind) or record.acts()
    return ends[-1].at - stopped


def unmet(record: Record) -> Iterator[str]:
    """Discharge criteria that were not met or not answered."""
    acts = record.acts(Discharge.kind)
    if not acts or not isinstance(acts[-1].content, Discharge):
        return
    answers = dict(acts[-1].content.answers)
    for criterion in record.rulebook.protocol.discharge:
        if criterion.item not in answers:
            yield f"discharge criterion not answered: {criterion.label.lower()}"
        elif not criterion.met(answers[criterion.item]):
            yield f"discharge criterion not met: {criterion.label.lower()} {answers[criterion.item]}"

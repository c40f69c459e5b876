"""What a nurse sees before she assesses discharge: what is met since when, and how the signs have come back."""

from datetime import datetime

from ketadesk.domain.quantity import plain
from ketadesk.domain.readiness import readiness
from ketadesk.domain.readings import baseline_of, values_of
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time

TREND = (("systolic", "SBP"), ("diastolic", "DBP"), ("hr", "HR"), ("spo2", "SpO₂"))


def discharge_opening(record: Record, now: datetime) -> str:
    """Whether the patient is ready, and the trend against the baseline."""
    found = readiness(record)
    if found is None:
        return ""
    ready = found.at is not None and found.at <= now
    first = (
        f"Ready to go since {clock_time(found.at, record.zone)}." if ready and found.at is not None
        else f"Still to come: {', '.join(found.still_open(now, record.zone))}."
    )  # fmt: skip
    return "\n".join(filter(None, (first, _trend(record))))


def _trend(record: Record) -> str:
    told = []
    for part, name in TREND:
        values, baseline = values_of(record, part), baseline_of(record, part)
        if values and baseline is not None:
            moved = values[-1][1] - baseline
            sign = "+" if moved > 0 else "−" if moved < 0 else "±"
            told.append(f"{name} {plain(values[-1][1])} ({sign}{plain(abs(moved))})")
    return f"Against baseline: {', '.join(told)}." if told else ""


def fulfilled_in_words(record: Record) -> dict[str, str]:
    """What was found for each criterion and since when it is met, for the words beside the boxes."""
    found = readiness(record)
    if found is None:
        return {}
    return {one.criterion.item: one.in_words(record.zone) for one in found.fulfilments if one.found}

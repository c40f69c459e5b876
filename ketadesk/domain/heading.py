"""What stands at the head of a session on the screen: who, what is ordered, what hangs, where it began from."""

import re
from collections.abc import Mapping
from datetime import datetime

from ketadesk.domain.dose import bag_at, order_at, started_at
from ketadesk.domain.quantity import plain, shown
from ketadesk.domain.readings import readings
from ketadesk.domain.record import Record
from ketadesk.domain.timing import date_shown
from ketadesk.domain.words import order_in_words, order_rates_in_words, vitals_parts

_BASELINE = ("bp", "hr", "spo2")
NOT_RECORDED = "not recorded"


def patient_in_words(record: Record) -> str:
    """Sex, age on the day, birth date and record number: F · 41 y · 12 Mar 1985 · MRN 004417."""
    patient = record.opened.patient
    age = patient.age_on(record.entries[0].at.astimezone(record.zone).date())
    return f"{patient.sex} · {age} y · {date_shown(patient.born)} · MRN {patient.mrn}"


def heading_facts(record: Record, now: datetime, number: int | None) -> tuple[tuple[str, str], ...]:
    """Order, rates, bag, session and baseline, each with its label; what is unknown says so."""
    order, bag = order_at(record, now), bag_at(record, now)
    hangs = NOT_RECORDED
    if bag is not None:
        hangs = f"{plain(bag.mg)} mg in {plain(bag.ml)} mL, {shown(bag.mg_per_ml, 4)} mg/mL"
    return (
        ("Order", NOT_RECORDED if order is None else _unbroken(order_in_words(order))),
        ("Rate", NOT_RECORDED if order is None else _unbroken(order_rates_in_words(order, bag))),
        ("Bag", hangs),
        ("Session", f"{'' if number is None else f'{number} · '}{record.rulebook.protocol.indication}"),
        ("Baseline", baseline_in_words(record)),
    )


def _unbroken(text: str) -> str:
    """No line ends between a number and its unit."""
    return re.sub(r"(?<=\d) (?=[a-zµ])", "\u00a0", text)


def baseline_in_words(record: Record) -> str:
    """The last value of each usual sign up to the start: 124/76 · HR 72 · SpO₂ 99."""
    start = started_at(record)
    found: dict[str, str] = {}
    for act, vitals in readings(record):
        if start is None or act.at <= start:
            found.update({name: text for name, text in vitals_parts(vitals).items() if name in _BASELINE})
    names = {"bp": "", "hr": "HR ", "spo2": "SpO₂ "}
    return " · ".join(f"{names[name]}{found[name]}" for name in _BASELINE if name in found) or NOT_RECORDED


def last_values(record: Record) -> Mapping[str, str]:
    """The last value of each sign, by its column."""
    found: dict[str, str] = {}
    for _, vitals in readings(record):
        found.update(vitals_parts(vitals))
    return found

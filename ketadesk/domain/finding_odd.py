"""What a reader would not believe at once: numbers and series that a session seldom gives."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from fractions import Fraction
from itertools import groupby, pairwise
from types import MappingProxyType

from ketadesk.domain.acts import Act
from ketadesk.domain.dose import dose_at
from ketadesk.domain.entries import Vitals
from ketadesk.domain.finding import Finding, Group, Rule, listed
from ketadesk.domain.finding_missing import charted_until
from ketadesk.domain.quantity import shown_mg
from ketadesk.domain.readings import readings
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time, duration_in_words, seconds_between
from ketadesk.domain.vitals import NARROW_PULSE_PRESSURE
from ketadesk.domain.words import pressure

AT_ONE_GO = timedelta(minutes=2)
FEWEST_IN_SERIES = 3
FEWEST_ALIKE = 4
BEYOND_ORDER = Fraction(2, 100)
"""From where on something is called odd: engineering choices, none is a clinical limit."""


def _regular_series(record: Record) -> Iterator[Finding]:
    """Readings that were written at one go long after, at equal distances of whole minutes.

    A late entry tells when it was observed and when it was written (reference 9.1); clocks leave no such pattern.
    """
    late = [act for act in record.acts(Vitals.kind) if record.is_late(act)]
    series = [run for batch in _written_together(late) for run in _even_runs(batch)]
    if series:
        yield Finding("regular-series", listed([_series_in_words(record, run) for run in series], "; "), Group.ODD)


def _written_together(acts: Sequence[Act]) -> Iterator[list[Act]]:
    """Acts whose writings follow each other within two minutes, those of one batch by when they happened."""
    batch: list[Act] = []
    for act in sorted(acts, key=lambda act: act.root):
        if batch and act.versions[0].entered_at - batch[-1].versions[0].entered_at > AT_ONE_GO:
            yield sorted(batch, key=lambda act: act.at)
            batch = []
        batch.append(act)
    yield sorted(batch, key=lambda act: act.at)


def _even_runs(batch: Sequence[Act]) -> Iterator[list[Act]]:
    """The stretches of three and more that lie equally many whole minutes apart."""
    steps = [(seconds_between(one.at, other.at), one, other) for one, other in pairwise(batch)]
    for step, run in groupby(steps, key=lambda step: step[0]):
        pairs = list(run)
        if step and step % 60 == 0 and len(pairs) + 1 >= FEWEST_IN_SERIES:
            yield [pairs[0][1], *(other for _, _, other in pairs)]


def _series_in_words(record: Record, run: Sequence[Act]) -> str:
    first, last = clock_time(run[0].at, record.zone), clock_time(run[-1].at, record.zone)
    every = duration_in_words(seconds_between(run[0].at, run[1].at))
    written = clock_time(max(act.versions[0].entered_at for act in run), record.zone)
    return f"{len(run)} readings {every} apart, {first} to {last}, were written together at {written}"


def _same_readings(record: Record) -> Iterator[Finding]:
    """Four and more full sets in a row that are equal in every sign."""
    for signs, run in groupby(readings(record), key=lambda reading: replace(reading[1], because=None)):
        acts = [act for act, _ in run]
        full = None not in (signs.systolic, signs.diastolic, signs.hr, signs.spo2)
        if full and len(acts) >= FEWEST_ALIKE:
            first, last = clock_time(acts[0].at, record.zone), clock_time(acts[-1].at, record.zone)
            words = f"{len(acts)} readings in a row are the same, {first} to {last}"
            yield Finding("same-readings", words, Group.ODD)
            return


def _narrow_pulse_pressure(record: Record) -> Iterator[Finding]:
    """Pressures that lie closer than a cuff gives them (reference, cross checks: systolic above diastolic + 10)."""
    narrow = [(act, signs) for act, signs in readings(record) if _is_narrow(signs) and not signs.because]
    if narrow:
        said = [f"{pressure(v.systolic, v.diastolic)} at {clock_time(act.at, record.zone)}" for act, v in narrow]
        words = f"pressures {NARROW_PULSE_PRESSURE} mmHg apart or less: {listed(said)}"
        yield Finding("narrow-pulse-pressure", words, Group.ODD, mend=f"amend:{narrow[0][0].root}")


def _is_narrow(signs: Vitals) -> bool:
    if signs.systolic is None or signs.diastolic is None:
        return False
    return signs.systolic - signs.diastolic <= NARROW_PULSE_PRESSURE


def _dose_beyond_order(record: Record) -> Iterator[Finding]:
    """More than was ordered, boluses counted, by more than a pump and a clock can be apart."""
    dose = dose_at(record, charted_until(record))
    if dose.ordered_mg is None or dose.given_mg <= dose.ordered_mg * (1 + BEYOND_ORDER):
        return
    given, ordered = shown_mg(dose.given_mg), shown_mg(dose.ordered_mg)
    if given != ordered:
        yield Finding("dose-beyond-order", f"{given} given, {ordered} ordered", Group.ODD)


RULES: Mapping[str, Rule] = MappingProxyType({
    "regular-series": _regular_series,
    "same-readings": _same_readings,
    "narrow-pulse-pressure": _narrow_pulse_pressure,
    "dose-beyond-order": _dose_beyond_order,
})  # fmt: skip
"""By the finding's name, in the order they are told."""

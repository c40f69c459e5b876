"""What a colleague needs who takes over in the middle, or who comes running: one session at one glance."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from ketadesk.domain import entries
from ketadesk.domain.acts import Act
from ketadesk.domain.dose import (
    Dose,
    bag_at,
    dose_at,
    order_at,
    pump_volume_ml,
    rate_before,
    started_at,
    stop_reason,
    stopped_at,
)
from ketadesk.domain.limits import Passing, acknowledgement, standing
from ketadesk.domain.outlook import outlook_of
from ketadesk.domain.people import Patient
from ketadesk.domain.phases import ENDED, RUNNING, Phase
from ketadesk.domain.quantity import plain, rounded, shown, shown_mg
from ketadesk.domain.readings import artefacts, readings
from ketadesk.domain.record import Record
from ketadesk.domain.summary import NOT_RECORDED, baseline_pressure, reckoned_at, when, writers
from ketadesk.domain.timing import clock_time, date_shown, day, duration_in_words, seconds_between
from ketadesk.domain.vitals import PARTS_OF_WORD
from ketadesk.domain.words import (
    bag_in_words,
    event_in_words,
    in_words,
    medication_in_words,
    order_in_words,
    pressure,
    short_name,
    vitals_parts,
)

RECENT = timedelta(hours=1)
"""Notes of the last hour are handed over; older ones are read in the record."""

_USUAL = ("bp", "hr", "spo2", "rr", "o2")
_UNITS = {"bp": "mmHg", "map": "mmHg", "hr": "/min", "spo2": "%", "rr": "/min", "temp": "°C", "etco2": "mmHg"}
_MOVES = tuple(
    kind.kind
    for kind in (
        entries.Start, entries.Rate, entries.Pause, entries.Resume, entries.Bolus, entries.Bag, entries.OrderChange,
        entries.LineFault, entries.Stop,
    )
)  # fmt: skip

Fact = tuple[str, str]
"""What is said, and of what: label first."""


@dataclass(frozen=True, slots=True)
class Sign:
    """The last value of one sign or scale, when it was read, how long ago, and why none came after it.

    `outside` says which limit it passed, and who has read that.
    """

    name: str
    value: str
    unit: str = ""
    time: str = ""
    ago: str = ""
    since_then: str = ""
    outside: str = ""


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened: when, what, and the code of who wrote it."""

    time: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class Handover:
    """All of it in words; lists run from the first to the last. What is not known says so."""

    patient: Patient
    person: str
    phase: str
    facts: tuple[Fact, ...]
    signs: tuple[Sign, ...]
    pressures: tuple[Fact, ...]
    ketamine: tuple[Fact, ...]
    moves: tuple[Moment, ...]
    medications: tuple[Moment, ...]
    open_events: tuple[Moment, ...]
    events: tuple[Moment, ...]
    notes: tuple[Moment, ...]
    foot: str


def handover_of(record: Record, now: datetime) -> Handover:
    """The session as it stands at a moment, for whoever takes over."""
    events = record.of(entries.Event)
    unresolved = {event.name.casefold(): (act, event) for act, event in events}.values()
    still_open = [(act, event) for act, event in unresolved if event.grade != "resolved"]
    spoken, at = reckoned_at(record, now), clock_time(now, record.zone)
    return Handover(
        patient=record.opened.patient,
        person=_person(record),
        phase=_phase(record, now),
        facts=tuple(_facts(record, now)),
        signs=tuple(_signs(record, now)),
        pressures=tuple(_pressures(record)),
        ketamine=tuple(_ketamine(record, now)),
        moves=tuple(_moment(record, act, in_words(act.content, record.rulebook)) for act in record.acts(*_MOVES)),
        medications=tuple(_moment(record, act, _given(given)) for act, given in record.of(entries.Medication)),
        open_events=tuple(_moment(record, act, event_in_words(event)) for act, event in still_open),
        events=tuple(_moment(record, act, event_in_words(event)) for act, event in events),
        notes=tuple(
            _moment(record, act, note.text) for act, note in record.of(entries.Note) if spoken - act.at <= RECENT
        ),
        foot=f"Copy of the record at {at} on {day(now, record.zone)}. A record, not a monitor.",
    )


def _moment(record: Record, act: Act, text: str) -> Moment:
    return Moment(when(record, act.at), text, act.author.code)


def _given(medication: entries.Medication) -> str:
    """A drug and by whose order, which is said even where nobody knows."""
    words = medication_in_words(medication)
    return words if medication.prescriber is not None else f"{words}, by whose order: {NOT_RECORDED}"


def _person(record: Record) -> str:
    patient = record.opened.patient
    age = patient.age_on(record.entries[0].at.astimezone(record.zone).date())
    born = date_shown(patient.born)
    return f"{patient.sex} · {age} y · born {born} · MRN {patient.mrn} · room {record.opened.room}"


def _phase(record: Record, now: datetime) -> str:
    outlook = outlook_of(record, now)
    since = f"{outlook.word} since {when(record, outlook.since)}"
    if outlook.phase in ENDED:
        return since
    begun = "" if started_at(record) else ", infusion not started"
    return f"{since}, {_full_minutes(seconds_between(outlook.since, now))}{begun}"


def _facts(record: Record, now: datetime) -> Iterator[Fact]:
    patient, order = record.opened.patient, order_at(record, now)
    yield "Weight", NOT_RECORDED if record.weight_kg is None else f"{plain(record.weight_kg)} kg"
    yield "Contact", patient.contact or "not asked"
    yield "Escort", "; ".join(_escort(record)) or NOT_RECORDED
    yield "Protocol", record.rulebook.protocol.name
    by = "" if order is None or order.prescriber is None else f", ordered by {order.prescriber.name}"
    yield "Order", NOT_RECORDED if order is None else f"{order_in_words(order)}{by}"
    yield "IV site", _site(record)
    last = record.entries[-1]
    others = [one.name for one in writers(record) if one.code != last.by.code]
    also = f"; also {', '.join(others)}" if others else ""
    yield "Charting", f"{last.by.name}, last entry {when(record, last.entered_at)}{also}"


def _site(record: Record) -> str:
    """Where the cannula lies, or that it is out."""
    for act in reversed(record.acts(entries.IvSite.kind, entries.IvRemoved.kind)):
        if isinstance(act.content, entries.IvRemoved):
            return f"removed {when(record, act.at)}: {act.content.text}"
        if isinstance(act.content, entries.IvSite):
            return f"{act.content.text} ({when(record, act.at)})"
    return NOT_RECORDED


def _escort(record: Record) -> Iterator[str]:
    """What was answered to the check of the driver, and at the discharge of the escort."""
    answers = [(act, check.answer) for act, check in record.of(entries.Check) if check.item == "driver"]
    for act, typed in answers[-1:]:
        yield f"driver: {typed} ({when(record, act.at)})"
    assessed = record.assessment()
    answered = {} if assessed is None else dict(assessed[1].answers)
    if assessed is not None and "escort" in answered:
        typed = answered["escort"]
        yield f"escort: {typed} ({when(record, assessed[0].at)})"


# signs


def _signs(record: Record, now: datetime) -> Iterator[Sign]:
    """The usual signs always, others where they were read; then every scale of the protocol; no artefacts."""
    found: dict[str, tuple[Act, str]] = {}
    for act, vitals in readings(record):
        found.update({column: (act, text) for column, text in vitals_parts(vitals).items()})
    for column in dict.fromkeys((*_USUAL, *found)):
        unit = _UNITS.get(column, "")
        yield _sign(record, now, column, short_name(column), found.get(column), unit)
    for instrument in record.rulebook.instruments.values():
        scored = [(act, scale) for act, scale in record.of(entries.Scale) if scale.instrument == instrument.id]
        last, word = None, ""
        for act, scale in scored[-1:]:
            total = instrument.total(scale.answers)
            last = act, "incomplete" if total is None else f"{total} of {instrument.highest_total}"
            words = instrument.short_levels or instrument.levels
            word = words[total - instrument.lowest] if words and total is not None and len(scale.answers) == 1 else ""
        yield _sign(record, now, instrument.id, instrument.short, last, word)


def _sign(
    record: Record, now: datetime, column: str, name: str, last: tuple[Act, str] | None, unit: str = ""
) -> Sign:
    since = [one for one in _without_value(record, column) if last is None or one[0] >= last[0].at]
    then = "".join(f"{when(record, at)} {words}" for at, words in sorted(since)[-1:])
    outside = "; ".join(_passed(record, one) for one in standing(record) if one.part in _parts(column))
    if last is None:
        return Sign(name, NOT_RECORDED, since_then=then)
    act, value = last
    if column == "o2" and value != "air":
        unit = "L/min"
    return Sign(name, value, "" if value == "air" else unit, when(record, act.at), _ago(act.at, now), then, outside)


def _parts(column: str) -> tuple[str, ...]:
    """What is read together under one name."""
    return PARTS_OF_WORD.get(column, (column,))


def _passed(record: Record, passing: Passing) -> str:
    """A value outside a limit, and when somebody wrote that it was read."""
    read = acknowledgement(record, passing)
    return f"▲ {passing.sentence}, " + (
        "not acknowledged" if read is None else f"acknowledged {when(record, read.at)}"
    )


def _without_value(record: Record, column: str) -> Iterator[tuple[datetime, str]]:
    """When a sign or scale was tried and gave no value that counts, and why."""
    for act, said in record.of(entries.NotDone):
        if _is_of(record, said.part, column):
            yield act.at, f"not done: {said.because}"
    why, marked = {one.reading: one.because for _, one in record.of(entries.Artefact)}, artefacts(record)
    for act, vitals in record.of(entries.Vitals):
        parts = marked.get(act.root, frozenset()).intersection(_parts(column))
        if parts and column in vitals_parts(vitals):
            yield act.at, ": ".join(filter(None, ("artefact", why[act.root])))


def _is_of(record: Record, part: str, column: str) -> bool:
    """Whether a check that was not done is of this sign or scale."""
    instrument = record.rulebook.instruments.get(part) or record.rulebook.instrument_of_word(part)
    if instrument is not None:
        return instrument.id == column
    if part == "vitals":
        return column in _USUAL
    return column == ("bp" if part in ("systolic", "diastolic") else part)


def _ago(at: datetime, now: datetime) -> str:
    seconds = seconds_between(at, now)
    return "just now" if seconds < 60 else f"{_full_minutes(seconds)} ago"


def _full_minutes(seconds: Fraction | int) -> str:
    """Minutes that have gone by whole, as the clock beside them and the board count them."""
    return duration_in_words(max(0, int(seconds)) // 60 * 60) if seconds >= 60 else "0 min"


def _pressures(record: Record) -> Iterator[Fact]:
    """Where the pressure began, and how low and how high it was, by the systolic number."""
    read = [(act, vitals) for act, vitals in readings(record) if vitals.systolic is not None]
    yield "Baseline BP", baseline_pressure(record) or NOT_RECORDED
    for label, choose in (("Lowest BP", min), ("Highest BP", max)):
        if not read:
            yield label, NOT_RECORDED
            continue
        act, vitals = choose(read, key=lambda one: one[1].systolic or 0)
        yield label, f"{pressure(vitals.systolic, vitals.diastolic)} at {when(record, act.at)}"


# the drug


def _ketamine(record: Record, now: datetime) -> Iterator[Fact]:
    dose, bag = dose_at(record, now), bag_at(record, now)
    yield "Given", _amount(record, dose)
    yield "Rate", _rate(record, dose, now)
    yield "Bag", NOT_RECORDED if bag is None else bag_in_words(bag)
    if dose.planned_end is not None and record.phase_at(now) in RUNNING:
        seconds = seconds_between(now, dose.planned_end)
        coming = f"in {duration_in_words(seconds)}" if seconds > 0 else f"{duration_in_words(-seconds)} past"
        yield "Planned end", f"{when(record, dose.planned_end)}, {coming}"
    if stopped_at(record) is not None:
        volume = pump_volume_ml(record)
        pump = "pump volume not recorded" if volume is None else f"pump {plain(volume)} mL"
        yield "Stopped", ", ".join(filter(None, (pump, stop_reason(record))))
    if dose.left_in_line_mg:
        yield "Left in the line", f"{shown_mg(dose.left_in_line_mg)}, not given"


def _amount(record: Record, dose: Dose) -> str:
    ordered = "" if dose.ordered_mg is None else f" of {shown_mg(dose.ordered_mg)}"
    weight = record.weight_kg
    by_weight = "" if weight is None else f" · {rounded(dose.given_mg / Fraction(weight), 2)} mg/kg"
    fault = " · by pump, systemic amount not known" if record.acts(entries.LineFault.kind) else ""
    return f"{shown_mg(dose.given_mg)}{ordered}{by_weight}{fault}"


def _rate(record: Record, dose: Dose, now: datetime) -> str:
    phase = record.phase_at(now)
    if started_at(record) is None:
        return "not started"
    if phase not in RUNNING:
        return f"stopped, infused {duration_in_words(dose.infusing_s)}"
    bag = bag_at(record, now)
    pump = _set_rate(record) if phase is Phase.PAUSED else dose.pump_ml_per_h
    mg = "" if bag is None else f" = {shown(pump * bag.mg_per_ml, 2)} mg/h"
    rate = f"{shown(pump, 1)} mL/h{mg}"
    return f"paused, pump set to {rate}" if phase is Phase.PAUSED else rate


def _set_rate(record: Record) -> Fraction:
    """What a paused pump is set to: the rate before the pause, or the one that was set since."""
    pause = record.acts(entries.Pause.kind)[-1]
    since = [rate.ml_per_h for act, rate in record.of(entries.Rate) if (act.at, act.root) > (pause.at, pause.root)]
    return Fraction(since[-1]) if since else rate_before(record, pause) or Fraction(0)

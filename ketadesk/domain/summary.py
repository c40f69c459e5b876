"""The session on one page: the figures a physician reads first, the course, the scales."""

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from ketadesk.domain import entries
from ketadesk.domain.acts import Act
from ketadesk.domain.chart import mark_text
from ketadesk.domain.dose import dose_at, pump_volume_ml, started_at, stopped_at
from ketadesk.domain.findings import missing
from ketadesk.domain.instrument import Instrument, Subscale
from ketadesk.domain.people import Staff
from ketadesk.domain.phases import ENDED
from ketadesk.domain.quantity import plain, rounded, shown, shown_mg
from ketadesk.domain.readiness import ready_at
from ketadesk.domain.readings import readings as counted
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time, day, duration_in_words, seconds_between
from ketadesk.domain.words import event_in_words, medication_in_words, pressure

NOT_RECORDED = "not recorded"

_ENDINGS = {
    entries.Left.kind: "Left against advice", entries.Transferred.kind: "Transferred",
    entries.Cancel.kind: "Session cancelled", entries.Void.kind: "VOID",
}  # fmt: skip

_COURSE = ("event", "give", "rate", "pause", "resume", "bolus", "bag", "order-change", "left", "transferred")


@dataclass(frozen=True, slots=True)
class Figure:
    """One of the six figures at the top of the report."""

    title: str
    value: str
    detail: str


@dataclass(frozen=True, slots=True)
class CourseRow:
    """What was noticed in one minute and what was done in it."""

    at: datetime
    noticed: str
    done: str
    acts: tuple[Act, ...] = ()

    def by(self) -> str:
        """Who wrote the row, by code."""
        return " ".join(dict.fromkeys(act.author.code for act in self.acts))


@dataclass(frozen=True, slots=True)
class ScaleRow:
    """A scale before, at its worst during, and last after the infusion."""

    name: str
    before: str
    worst: str
    after: str


def figures(record: Record, now: datetime) -> tuple[Figure, ...]:
    """Dose, time, pressure, saturation, dissociation and readiness; what is unknown says so."""
    return (
        _given(record, now), _infusion(record, now), _peak_pressure(record), _lowest_spo2(record),
        _peak_dissociation(record), _ready(record, now),
    )  # fmt: skip


def pauses(record: Record, now: datetime) -> tuple[tuple[datetime, datetime], ...]:
    """Each pause with its end: the resumption, the stop, or now."""
    found: list[tuple[datetime, datetime]] = []
    begun: datetime | None = None
    for act in record.acts(entries.Pause.kind, entries.Resume.kind, entries.Stop.kind):
        if act.kind == entries.Pause.kind:
            begun = act.at
        elif begun is not None:
            found.append((begun, act.at))
            begun = None
    return (*found, (begun, now)) if begun is not None else tuple(found)


def _given(record: Record, now: datetime) -> Figure:
    dose = dose_at(record, now)
    weight = record.weight_kg
    details = [] if weight is None else [f"{rounded(dose.given_mg / Fraction(weight), 2)} mg/kg"]
    volume = pump_volume_ml(record)
    if record.acts(entries.LineFault.kind):
        details.append("by pump, systemic amount not known")
    details.append("pump volume not recorded" if volume is None else f"pump {plain(volume)} mL")
    return Figure("Given", shown_mg(dose.given_mg), " · ".join(details))


def _infusion(record: Record, now: datetime) -> Figure:
    start, stop = started_at(record), stopped_at(record)
    if start is None:
        return Figure("Infusion", "not started", NOT_RECORDED)
    unstopped = "no stop recorded" if record.phase in ENDED else record.phase.value
    end = unstopped if stop is None else when(record, stop)
    changes, paused = len(record.of(entries.Rate)), len(pauses(record, now))
    counts = filter(None, (_counted(changes, "rate change"), _counted(paused, "pause")))
    detail = " · ".join([f"{when(record, start)} – {end}", *counts])
    return Figure("Infusion", duration_in_words(dose_at(record, now).infusing_s), detail)


def _counted(count: int, noun: str) -> str:
    return "" if not count else f"{count} {noun}{'s' if count > 1 else ''}"


def baseline_pressure(record: Record) -> str | None:
    """The last blood pressure before the start."""
    start = started_at(record)
    before = [vitals for act, vitals in counted(record) if start is None or act.at <= start]
    readings = [vitals for vitals in before if vitals.systolic is not None]
    return pressure(readings[-1].systolic, readings[-1].diastolic) if readings else None


def _peak_pressure(record: Record) -> Figure:
    readings = [(act, v) for act, v in counted(record) if v.systolic is not None]
    if not readings:
        return Figure("Peak BP", NOT_RECORDED, "no reading")
    act, peak = max(readings, key=lambda reading: reading[1].systolic or 0)
    baseline = baseline_pressure(record) or NOT_RECORDED
    value = pressure(peak.systolic, peak.diastolic) or NOT_RECORDED
    return Figure("Peak BP", value, f"{when(record, act.at)} · baseline {baseline}")


def _lowest_spo2(record: Record) -> Figure:
    readings = [(act, v) for act, v in counted(record) if v.spo2 is not None]
    if not readings:
        return Figure("Lowest SpO₂", NOT_RECORDED, "no reading")
    act, lowest = min(readings, key=lambda reading: reading[1].spo2 or 0)
    oxygen = "O₂ not recorded" if lowest.o2 is None else f"O₂ {plain(lowest.o2)} L/min"
    detail = "room air" if lowest.o2 == 0 else oxygen
    return Figure("Lowest SpO₂", f"{lowest.spo2} %", f"{when(record, act.at)} · {detail}")


def _scores(record: Record, instrument: Instrument, part: Subscale | None = None) -> list[tuple[Act, int]]:
    """The totals of an instrument, or the scores of a part of it, where none of the items is missing."""
    scores = [
        (act, instrument.total(scale.answers) if part is None else instrument.score_of(part, scale.answers))
        for act, scale in record.of(entries.Scale)
        if scale.instrument == instrument.id
    ]
    return [(act, score) for act, score in scores if score is not None]


def _peak_dissociation(record: Record) -> Figure:
    title = "Peak dissociation"
    instrument = record.rulebook.instrument_of_word("dissociation")
    scores = _scores(record, instrument) if instrument else []
    details = []
    for other in record.rulebook.instruments.values():
        full = len(other.items) > 1 and other.name.casefold().startswith("dissociation")
        totals = _scores(record, other) if full else []
        if totals:
            highest, total = max(totals, key=lambda score: score[1])
            details.append(f"{other.short} {total} at {when(record, highest.at)}")
    if not instrument or not scores:
        return Figure(title, NOT_RECORDED, " · ".join(details) or "no score")
    act, peak = max(scores, key=lambda score: score[1])
    return Figure(title, f"{peak} of {instrument.highest}", " · ".join([when(record, act.at), *details]))


def _gone(record: Record) -> str:
    """When and with whom the patient left, after a separator; empty when nobody wrote it down."""
    left = record.of(entries.Departure)
    return f" · left {when(record, left[-1][0].at)}, {left[-1][1].text}" if left else ""


def _ready(record: Record, now: datetime) -> Figure:
    for act in reversed(record.acts(entries.Discharge.kind, entries.Left.kind, entries.Transferred.kind)):
        moment = when(record, act.at)
        if isinstance(act.content, entries.Left):
            return Figure("Discharge", moment, "left against advice")
        if isinstance(act.content, entries.Transferred):
            return Figure("Discharge", moment, f"transferred to {act.content.to}")
        if isinstance(act.content, entries.Discharge):
            criteria = record.rulebook.protocol.discharge
            ready = ready_at(record, now)
            if ready is not None:
                return Figure("Ready to go", when(record, ready), f"all {len(criteria)} criteria met{_gone(record)}")
            answers = dict(act.content.answers)
            met = sum(c.item in answers and c.met(answers[c.item]) for c in criteria)
            return Figure("Discharge assessed", moment, f"{met} of {len(criteria)} criteria met")
    return Figure("Ready to go", NOT_RECORDED, "discharge not assessed")


def course(record: Record) -> tuple[CourseRow, ...]:
    """Events and what was done, one row a minute: a row says what happened in that minute, no more."""
    rows: dict[datetime, tuple[list[str], list[str], list[Act]]] = {}
    for act in record.acts(*_COURSE):
        noticed, done, acts = rows.setdefault(act.at.replace(second=0), ([], [], []))
        acts.append(act)
        if isinstance(act.content, entries.Event):
            noticed.append(event_in_words(act.content))
        elif isinstance(act.content, entries.Medication):
            done.append(medication_in_words(act.content))
        else:
            done.append(mark_text(record, act) or "")
    return tuple(
        CourseRow(at, "; ".join(noticed), "; ".join(done), tuple(acts)) for at, (noticed, done, acts) in rows.items()
    )


def scales(record: Record) -> tuple[ScaleRow, ...]:
    """Each instrument of the protocol: last before the start, worst during, last after the stop; then its parts."""
    rows: list[ScaleRow] = []
    for one in record.rulebook.instruments.values():
        rows.append(_scale_row(record, one, f"{one.name} ({one.range_in_words})", _scores(record, one)))
        parts = [(f"– {part.name} ({one.range_of(part)})", _scores(record, one, part)) for part in one.parts]
        rows += [_scale_row(record, one, name, scores) for name, scores in parts if scores]
    return tuple(rows)


def _scale_row(record: Record, instrument: Instrument, name: str, scores: list[tuple[Act, int]]) -> ScaleRow:
    start, stop = started_at(record), stopped_at(record)
    before = [score for act, score in scores if start is None or act.at <= start]
    during = [score for act, score in scores if start is not None and act.at > start]
    after = [score for act, score in scores if stop is not None and act.at >= stop]
    worst = instrument.worst_of(during) if during else None
    found = (before[-1] if before else None, worst, after[-1] if after else None)
    return ScaleRow(name, *(NOT_RECORDED if score is None else instrument.said(score) for score in found))


@dataclass(frozen=True, slots=True)
class Ending:
    """How a session ended when it was not the usual way, or that it has not ended; `void` stands on every page."""

    title: str
    detail: str
    void: bool = False


def endings(record: Record) -> tuple[Ending, ...]:
    """What a reader must know before all else; empty for a session that was closed in the usual way."""
    found = []
    for act in record.acts(*_ENDINGS):
        content = act.content
        title = f"Transferred to {content.to}" if isinstance(content, entries.Transferred) else _ENDINGS[act.kind]
        because = getattr(content, "because", None)
        detail = f"{when(record, act.at)} by {act.entry.by.name}" + (f": {because}" if because else "")
        found.append(Ending(title, detail, isinstance(content, entries.Void)))
    if record.phase not in ENDED:
        found.append(Ending("Not closed", f"This is a draft: the session is still open ({record.phase.value})."))
    return tuple(found)


def when(record: Record, at: datetime) -> str:
    """A moment in the session's own zone; the day is said when it is not the day of the opening."""
    clock = clock_time(at, record.zone)
    today = day(at, record.zone)
    return clock if today == day(record.acts()[0].at, record.zone) else f"{today.rpartition(' ')[0]} {clock}"


def reckoned_at(record: Record, now: datetime) -> datetime:
    """The moment a report speaks of: the end of a session that has ended, else now, never before the last line."""
    if record.phase in ENDED:
        return next(act.entry.entered_at for act, phase in record.history() if phase in ENDED)
    return max(now, record.entries[-1].entered_at)


def writers(record: Record) -> tuple[Staff, ...]:
    """Everybody who wrote an entry, in the order of their first."""
    return tuple({entry.by.code: entry.by for entry in record.entries}.values())


def pauses_in_words(record: Record, now: datetime) -> tuple[str, ...]:
    """Each pause with its beginning, length and reason: 14:30, 3 min, vomiting."""
    reasons = [pause.because for _, pause in record.of(entries.Pause)]
    lengths = [(begin, duration_in_words(seconds_between(begin, end))) for begin, end in pauses(record, now)]
    return tuple(
        ", ".join(filter(None, (when(record, begin), length, because)))
        for (begin, length), because in zip(lengths, reasons, strict=True)
    )


def checks_by_item(record: Record) -> dict[str, list[tuple[Act, entries.Check]]]:
    """Every answer to each check, the protocol's own checks first, answered or not."""
    found: dict[str, list[tuple[Act, entries.Check]]] = {c.item: [] for c in record.rulebook.protocol.start_checks}
    for act, check in record.of(entries.Check):
        found.setdefault(check.item, []).append((act, check))
    return found


def checks_in_words(record: Record) -> str:
    """How many of the checks were recorded."""
    answers = checks_by_item(record).values()
    done = sum(map(bool, answers))
    return f"{done} of {len(answers)} recorded" if done else NOT_RECORDED


def volume_difference(record: Record, now: datetime) -> str:
    """The pump's volume beside the reckoned one, in mL, and how far they are apart; numbers only."""
    reckoned = dose_at(record, now).from_bags_ml
    volume = pump_volume_ml(record)
    if volume is None:
        return f"{NOT_RECORDED}; reckoned {shown(reckoned, 1)} mL"
    apart = rounded(Fraction(volume) - reckoned, 1)
    sign = "+" if apart > 0 else "−" if apart < 0 else ""
    return f"{plain(volume)} mL; reckoned {shown(reckoned, 1)} mL; difference {sign}{plain(abs(apart))}\u00a0mL"


def missing_in_words(record: Record) -> tuple[str, tuple[str, ...]] | None:
    """What stood open, as the nurse was told when she closed; in an open session what stands open so far.

    None for a session that was cancelled or voided: nothing was asked of it.
    """
    closed = record.of(entries.Close)
    if closed:
        return "Open at close", closed[-1][1].missing
    return None if record.phase in ENDED else ("Open so far", missing(record))

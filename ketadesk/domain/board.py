"""The board of rooms: what a tile says of an open session, which comes first, and who waits for a signature."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from ketadesk.domain.dose import Dose
from ketadesk.domain.entries import Sign
from ketadesk.domain.outlook import Glance, Outlook, Reminder
from ketadesk.domain.phases import Phase, step
from ketadesk.domain.quantity import shown_mg
from ketadesk.domain.readings import readings
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time, duration_in_words, seconds_between
from ketadesk.domain.words import vitals_parts

PRESSING, WAITING, COMING, QUIET = range(4)
"""How much a room presses: late or outside and unread; due or outside; something comes; nothing does."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One open session as it is read from across the room, in words; `notes` say what is outside or to be done again.

    `word` is the one of its card in the bar. `marked` says for a board that hides its patients that the tile presses.
    """

    session_id: str
    room: str
    name: str
    status: str
    due: str
    dose: str
    pressure: str
    seen: str
    notes: tuple[str, ...]
    word: str
    warmth: float
    is_due: bool
    is_unread: bool
    is_unseen: bool
    urgency: tuple[int, datetime]

    @property
    def marked(self) -> bool:
        """Whether something is due or outside a limit."""
        return bool(self.word)


def tile_of(record: Record, outlook: Outlook, now: datetime) -> Tile:
    """What the tile of a session says at a moment, from what was foreseen at its last entry."""
    glance, reminders = outlook.glance(now), outlook.reminders(now)
    kinds = {one.kind for one in reminders}
    return Tile(
        record.session_id,
        record.opened.room,
        name_in_short(record.opened.patient.name),
        glance.status,
        glance.due or "nothing due",
        _dose_in_words(outlook.course.at(now), outlook.phase),
        _pressure_in_words(record, now),
        _seen_in_words(outlook, glance, now),
        _notes(outlook, kinds, now),
        glance.word,
        glance.warmth,
        bool(kinds & {"due", "stop"}),
        bool(outlook.unread),
        "seen" in kinds,
        urgency(outlook, reminders),
    )


def urgency(outlook: Outlook, reminders: tuple[Reminder, ...]) -> tuple[int, datetime]:
    """What rooms are sorted by: how much one presses, then since when, or when the next comes."""
    urgent = [one.at for one in reminders if one.urgent]
    if urgent:
        return PRESSING, min(urgent)
    waiting = [*(one.at for one in reminders), *(one.act.at for one in outlook.outside)]
    if waiting:
        return WAITING, min(waiting)
    coming = [one.at for one in outlook.dues]
    return (COMING, min(coming)) if coming else (QUIET, outlook.since)


def name_in_short(name: str) -> str:
    """The family name and the first letter of the given one: Alvarez M."""
    family, _, given = name.partition(",")
    return f"{family.strip()} {given.strip()[:1]}." if given.strip() else family.strip()


def _dose_in_words(dose: Dose, phase: Phase) -> str:
    if dose.ordered_mg is None:
        return f"{shown_mg(dose.given_mg)}, nothing ordered"
    if phase is Phase.PRE_INFUSION:
        return f"{shown_mg(dose.ordered_mg)} ordered"
    return f"{shown_mg(dose.given_mg)} of {shown_mg(dose.ordered_mg)}"


def _pressure_in_words(record: Record, now: datetime) -> str:
    """The last blood pressure that counts, and how long ago it was taken."""
    last = record.once(_last_pressure)
    if last is None:
        return "BP not taken"
    at, words = last
    minutes = seconds_between(at, now) // 60
    return f"BP {words} · {f'{duration_in_words(minutes * 60)} ago' if minutes > 0 else 'just now'}"


def _last_pressure(record: Record) -> tuple[datetime, str] | None:
    for act, vitals in reversed(readings(record)):
        words = vitals_parts(vitals).get("bp")
        if words is not None:
            return act.at, words
    return None


def _seen_in_words(outlook: Outlook, glance: Glance, now: datetime) -> str:
    """When somebody last looked in, in full: there is more room than on a card."""
    if not glance.seen:
        return ""
    if outlook.seen_at is None:
        return "not seen yet"
    return f"seen {seconds_between(outlook.seen_at, now) // 60} min ago"


def _notes(outlook: Outlook, kinds: set[str], now: datetime) -> tuple[str, ...]:
    """What lies outside a limit, what is taken again, a pump beside the order's plan, and who is ready to go."""
    outside = [f"▲ {one.sentence} at {clock_time(one.act.at, outlook.zone)}" for one in outlook.outside]
    again = [f"{one.name} of {clock_time(one.act.at, outlook.zone)}: take it again" for one in outlook.retakes]
    beside = ["pump not at the ordered rate"] if "plan" in kinds else []
    ready = outlook.readiness is not None and outlook.readiness.at is not None and outlook.readiness.at <= now
    return (*outside, *again, *beside, *filter(None, [outlook.ready_in_words(now)] if ready else []))


@dataclass(frozen=True, slots=True)
class Unsigned:
    """A session that has ended and that nobody has signed."""

    name: str
    room: str
    ended_at: datetime

    def in_words(self, now: datetime) -> str:
        """Who, where, and for how long it has waited: Alvarez M. (room 1) 2 h 05 min."""
        minutes = max(0, seconds_between(self.ended_at, now) // 60)
        return f"{self.name} (room {self.room}) {duration_in_words(minutes * 60) if minutes else 'just ended'}"


def unsigned(records: Iterable[Record]) -> tuple[Unsigned, ...]:
    """The sessions that wait for a signature, the longest first; one that was voided never gets one."""
    found = [
        Unsigned(name_in_short(record.opened.patient.name), record.opened.room, record.ended_at)
        for record in records
        if record.ended_at is not None and isinstance(step(Sign.kind, record.phase), Phase)
    ]
    return tuple(sorted(found, key=lambda one: one.ended_at))

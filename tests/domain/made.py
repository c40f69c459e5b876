"""Records made in memory for the tests of pure functions."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from ketadesk import paths
from ketadesk.domain.entries import Content, Entry, Opened
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.people import Patient, Role, Staff
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.record import Record
from ketadesk.library.shelf import Shelf

START = datetime(2026, 11, 22, 19, 0, tzinfo=UTC)
NURSE = Staff("RP", "R. Patel RN", Role.NURSE)
PHYSICIAN = Staff("AN", "A. Novak MD", Role.PHYSICIAN)
PATIENT = Patient("Rivera, Ana", "100200", date(1979, 7, 1), "F", Decimal(170), ())


def rulebook(protocol: str = "trd-0.5-40") -> Rulebook:
    """A shipped protocol with its instruments."""
    return Shelf([paths.resources()]).choose(protocol).rulebook


def at(clock: str) -> datetime:
    """A moment counted from the start of the made session: 15:00 is a quarter of an hour, 1:15:00 an hour more."""
    parts = [int(part) for part in clock.split(":")]
    hours, minutes, seconds = parts if len(parts) == 3 else (0, *parts)
    return START + timedelta(hours=hours, minutes=minutes, seconds=seconds)


def opened(order: Order | None = None, bag: BagContent | None = None, patient: Patient = PATIENT) -> Opened:
    """An opening with or without order and bag."""
    choice = Shelf([paths.resources()]).choose("trd-0.5-40")
    protocol, *instruments = (source.ref for source in choice.sources)
    weight_kg = None if order is None else order.weight_kg
    return Opened(1, patient, "1", "America/New_York", protocol, tuple(instruments), weight_kg, order, bag)


def record(acts: Iterable[tuple[str, Content]], order: Order | None = None, bag: BagContent | None = None) -> Record:
    """A record opened ten minutes before the start, with acts at clock times counted from it, each one checked."""
    made = Record("2026-11-22-01", rulebook())
    begin = START - timedelta(minutes=10)
    made.append(Entry(1, begin, begin, NURSE, opened(order, bag)))
    for clock, content in acts:
        write(made, clock, content)
    return made


def write(made: Record, clock: str, content: Content, entered: str | None = None) -> Entry:
    """Check and append one act."""
    entry = Entry(len(made.entries) + 1, at(clock), at(entered or clock), NURSE, content)
    made.check(entry)
    made.append(entry)
    return entry


def correct(made: Record, seq: int, content: Content, clock: str, reason: str | None = "typed wrongly") -> Entry:
    """Check and append one amendment or strike, written at the clock time; what it corrects keeps its moment."""
    target = made.entries[seq - 1]
    entry = Entry(len(made.entries) + 1, target.at, at(clock), NURSE, content, seq, reason)
    made.check(entry)
    made.append(entry)
    return entry


def mg(amount: str, minutes: str = "40", weight_kg: str | None = None) -> Order:
    """An order in mg over minutes."""
    return Order(Decimal(amount), False, Decimal(minutes), Decimal(weight_kg) if weight_kg else None, PHYSICIAN)


def bag(amount: str, volume: str) -> BagContent:
    """A bag with so many mg in so many mL."""
    return BagContent(Decimal(amount), Decimal(volume))

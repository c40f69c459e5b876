"""The running program: its stores, its sessions, who is known."""

from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ketadesk.app.clock import Jump
from ketadesk.app.recorder import Recorder
from ketadesk.domain.entries import ClockChanged, Entry, Opened
from ketadesk.domain.errors import Problem, Refused, Told
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.people import Patient, Staff, check_patient
from ketadesk.domain.record import Record
from ketadesk.domain.timing import Clock, date_shown
from ketadesk.library.shelf import Choice, Shelf
from ketadesk.storage.people import KnownPatient, PatientStore, StaffStore
from ketadesk.storage.records import RecordStore


@dataclass(frozen=True, slots=True)
class Preparation:
    """What is settled before a session is opened."""

    patient: Patient
    protocol_id: str
    room: str
    zone: str
    weight_kg: Decimal | None = None
    order: Order | None = None
    bag: BagContent | None = None


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """A session in a list."""

    id: str
    opened_at: datetime
    room: str
    phase: str
    patient: str
    mrn: str
    zone: ZoneInfo
    entries: int


class Desk:
    """Opens sessions, finds them again, and hands out the recorder of each."""

    def __init__(
        self, records: RecordStore, patients: PatientStore, staff: StaffStore, shelf: Shelf, clock: Clock
    ) -> None:
        """Use stores, shelf and clock as they were built."""
        self.patients = patients
        self.staff = staff
        self.shelf = shelf
        self.clock = clock
        self._records = records
        self._recorders: dict[str, Recorder] = {}

    def open(self, preparation: Preparation, by: Staff, at: datetime | None = None) -> Recorder:
        """Open a session; its room must be free. A refused opening writes nothing."""
        now = self.clock.now()
        opened_at = at or now
        zone = _zone(preparation.zone)
        check_patient(preparation.patient, opened_at.astimezone(zone).date())
        choice = self.shelf.choose(preparation.protocol_id)
        known = self._known(preparation.patient)
        opened = _opening(preparation, choice, 0 if known is None else known.id)
        Record("", choice.rulebook).check(Entry(1, opened_at, now, by, opened))
        self._require_free(preparation.room)
        patient_id = self._written(known, preparation.patient, by).id
        entry = Entry(1, opened_at, now, by, replace(opened, patient_id=patient_id))
        day = opened_at.astimezone(zone).date().isoformat()
        session_id, _ = self._records.open_session(day, entry, [source.text for source in choice.sources])
        return self.recorder(session_id)

    def recorder(self, session_id: str) -> Recorder:
        """The recorder of a session, read and verified when it is first asked for."""
        if session_id not in self._recorders:
            self._recorders[session_id] = Recorder(self._records, self._records.load(session_id), self.clock)
        return self._recorders[session_id]

    def in_room(self, room: str) -> Recorder | None:
        """The running session of a room."""
        running = [row.id for row in self._records.sessions(open_only=True) if row.room == room]
        return self.recorder(running[0]) if running else None

    def clock_jumped(self, jump: Jump, by: Staff) -> list[Told]:
        """Write into every running session that this computer's clock was changed; their times run on unbent.

        Gives the troubles of those that could not be written to; they keep it out of no other.
        """
        troubles: list[Told] = []
        for row in self._records.sessions(open_only=True):
            try:
                self.recorder(row.id).put(ClockChanged(jump.expected, jump.found), by)
            except Told as told:
                troubles.append(told)
        return troubles

    def sessions(self) -> list[SessionSummary | Problem]:
        """Every session, the newest first; one that cannot be read is listed as its problem."""
        return [self._summary_or_problem(row.id) for row in self._records.sessions()]

    def _summary_or_problem(self, session_id: str) -> SessionSummary | Problem:
        try:
            recorder = self.recorder(session_id)
            recorder.refresh()
        except Problem as problem:
            return problem
        return _summary(recorder.record)

    def _require_free(self, room: str) -> None:
        present = self.in_room(room)
        if present is not None:
            name = present.record.opened.patient.name
            raise Refused(f"Room {room} still has a running session ({name}). Close it, or choose another room.")

    def _known(self, patient: Patient) -> KnownPatient | None:
        """The stored patient of that record number; a number that belongs to somebody else is refused."""
        known = self.patients.of_mrn(patient.mrn)
        if known is not None and (known.patient.name, known.patient.born) != (patient.name, patient.born):
            born = date_shown(known.patient.born)
            raise Refused(f"MRN {patient.mrn} belongs to {known.patient.name}, born {born}. Check the number.")
        return known

    def _written(self, known: KnownPatient | None, patient: Patient, by: Staff) -> KnownPatient:
        """The patient with today's details; what was not asked today leaves what is known as it is."""
        now = self.clock.now()
        if known is None:
            return self.patients.add(patient, now, by)
        before = known.patient
        height_cm = before.height_cm if patient.height_cm is None else patient.height_cm
        allergies = before.allergies if patient.allergies is None else patient.allergies
        today = replace(patient, height_cm=height_cm, allergies=allergies)
        return known if before == today else self.patients.change(known, today, now, by)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Refused(f"There is no time zone “{name}”. Choose one such as Europe/Berlin.") from error


def _opening(preparation: Preparation, choice: Choice, patient_id: int) -> Opened:
    protocol, *instruments = (source.ref for source in choice.sources)
    return Opened(
        patient_id, preparation.patient, preparation.room, preparation.zone, protocol, tuple(instruments),
        preparation.weight_kg, preparation.order, preparation.bag,
    )  # fmt: skip


def _summary(record: Record) -> SessionSummary:
    opened = record.opened
    return SessionSummary(
        record.session_id, record.entries[0].at, opened.room, record.phase.value, opened.patient.name,
        opened.patient.mrn, record.zone, len(record.entries),
    )  # fmt: skip

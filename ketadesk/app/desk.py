"""The running program: its stores, its sessions, who is known."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from ketadesk.app.recorder import Recorder
from ketadesk.domain.entries import Entry, Opened
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.people import Patient, Staff, check_patient
from ketadesk.domain.phases import ENDED
from ketadesk.domain.record import Record
from ketadesk.domain.timing import Clock, date_shown
from ketadesk.library.shelf import Shelf
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
        """Open a session; its room must be free."""
        now = self.clock.now()
        opened_at = at or now
        zone = ZoneInfo(preparation.zone)
        self._require_free(preparation.room)
        check_patient(preparation.patient, opened_at.astimezone(zone).date())
        choice = self.shelf.choose(preparation.protocol_id)
        known = self._known(preparation.patient, by)
        protocol, *instruments = (source.ref for source in choice.sources)
        opened = Opened(
            known.id, known.patient, preparation.room, preparation.zone, protocol, tuple(instruments),
            preparation.weight_kg, preparation.order, preparation.bag,
        )  # fmt: skip
        entry = Entry(1, opened_at, now, by, opened)
        Record("", choice.rulebook).check(entry)
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
        for row in self._records.sessions(open_only=True):
            recorder = self.recorder(row.id)
            if recorder.record.opened.room == room and recorder.record.phase not in ENDED:
                return recorder
        return None

    def sessions(self) -> list[SessionSummary]:
        """Every session, the newest first."""
        return [_summary(self.recorder(row.id).record) for row in self._records.sessions()]

    def _require_free(self, room: str) -> None:
        present = self.in_room(room)
        if present is not None:
            name = present.record.opened.patient.name
            raise Refused(f"Room {room} still has a running session ({name}). Close it, or choose another room.")

    def _known(self, patient: Patient, by: Staff) -> KnownPatient:
        known = self.patients.of_mrn(patient.mrn)
        if known is None:
            return self.patients.add(patient, self.clock.now(), by)
        if (known.patient.name, known.patient.born) != (patient.name, patient.born):
            born = date_shown(known.patient.born)
            raise Refused(f"MRN {patient.mrn} belongs to {known.patient.name}, born {born}. Check the number.")
        return known if known.patient == patient else self.patients.change(known, patient, self.clock.now(), by)


def _summary(record: Record) -> SessionSummary:
    opened = record.opened
    return SessionSummary(
        record.session_id, record.entries[0].at, opened.room, record.phase.value, opened.patient.name,
        opened.patient.mrn, record.zone, len(record.entries),
    )  # fmt: skip

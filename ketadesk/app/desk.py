"""The running program: its stores, its sessions, who is known."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from zoneinfo import ZoneInfo

from ketadesk.app.access import AccessLog
from ketadesk.app.accounts import Accounts
from ketadesk.app.book import Book
from ketadesk.app.clock import Jump
from ketadesk.app.history import SessionSummary as SessionSummary
from ketadesk.app.history import bounds, is_infusion, room_order, summary
from ketadesk.app.keeping import Keeping
from ketadesk.app.reading import require_everyday
from ketadesk.app.recorder import Recorder, tell
from ketadesk.app.zones import zone_of
from ketadesk.domain.access import Deed
from ketadesk.domain.board import Unsigned, unsigned
from ketadesk.domain.entries import ClockChanged, Drawn, Entry, Line, Opened
from ketadesk.domain.errors import Problem, Refused, Told
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.people import Patient, Staff, check_patient
from ketadesk.domain.phases import Phase
from ketadesk.domain.preparation import Making
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.domain.record import Record
from ketadesk.domain.timing import Clock, date_shown
from ketadesk.library.shelf import Choice, Shelf
from ketadesk.storage.drafts import DraftStore
from ketadesk.storage.people import KnownPatient as KnownPatient
from ketadesk.storage.people import PatientStore, StaffStore
from ketadesk.storage.records import RecordStore, SessionRow

Listener = Callable[[str, Entry], None]
"""Is told the session's id and what was written."""


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
    making: Making | None = None
    drawn: tuple[Drawn, ...] = ()


class Desk:
    """Opens sessions, finds them again, and hands out the recorder of each."""

    def __init__(
        self,
        records: RecordStore,
        patients: PatientStore,
        staff: StaffStore,
        drafts: DraftStore,
        shelf: Shelf,
        clock: Clock,
        accounts: Accounts,
        log: AccessLog,
        keeping: Keeping,
        book: Book,
    ) -> None:
        """Use stores, shelf, clock, accounts, log, keeping and book as they were built."""
        self.book = book
        self.patients = patients
        self.staff = staff
        self.drafts = drafts
        self.shelf = shelf
        self.clock = clock
        self.accounts = accounts
        self.log = log
        self.keeping = keeping
        self._records = records
        self._recorders: dict[str, Recorder] = {}
        self._listeners: list[Listener] = []

    @property
    def drill(self) -> bool:
        """Whether all that is here is a drill's."""
        return self._records.drill

    def subscribe(self, listener: Listener) -> None:
        """Be told of every entry that is written at this desk, openings of sessions too."""
        self._listeners.append(listener)

    def open(self, preparation: Preparation, by: Staff, at: datetime | None = None) -> Recorder:
        """Open a session; its room must be free. A refused opening writes nothing."""
        now = self.clock.now()
        opened_at = at or now
        zone = zone_of(preparation.zone)
        check_patient(preparation.patient, opened_at.astimezone(zone).date())
        choice = self.shelf.choose(preparation.protocol_id)
        known = self._known(preparation.patient)
        opened = _opening(preparation, choice, 0 if known is None else known.id)
        Record("", choice.rulebook).check(Entry(1, opened_at, now, by, opened))
        self._require_free(preparation.room)
        self.book.require_drawable(preparation.drawn, by, zone)
        patient_id = self._written(known, preparation.patient, by).id
        entry = Entry(1, opened_at, now, by, replace(opened, patient_id=patient_id))
        day = opened_at.astimezone(zone).date().isoformat()
        session_id, _ = self._records.open_session(day, entry, [source.text for source in choice.sources])
        recorder = self.recorder(session_id)
        self._tell(session_id, entry)
        if preparation.drawn:
            recorder.put_set(preparation.drawn, by, at)
        return recorder

    def recorder(self, session_id: str) -> Recorder:
        """The recorder of a session, read and verified when it is first asked for."""
        if session_id not in self._recorders:
            recorder = self.fresh(session_id)
            recorder.subscribe(partial(self._tell, session_id))
            self._recorders[session_id] = recorder
        return self._recorders[session_id]

    def read(self, session_id: str, by: Staff, because: str = "") -> Recorder:
        """The recorder of a session for somebody who looks into it: logged, and with a reason where it takes one."""
        recorder = self.recorder(session_id)
        if because.strip():
            self.log.note(by, Deed.BROKE_GLASS, session_id, because.strip())
        elif not self.log.was_opened(by, session_id):
            require_everyday(recorder.record, by, self.clock.now())
        self.log.note_read(by, session_id)
        return recorder

    def fresh(self, session_id: str) -> Recorder:
        """A recorder of its own, read from disk now: for reading in another thread; nobody is told through it."""
        return Recorder(self._records, self._records.load(session_id), self.clock, self.book)

    def running(self) -> list[Recorder | Problem]:
        """Every session that has not ended, by room; one that cannot be read stands there as its problem."""
        rows = sorted(self._records.sessions(open_only=True), key=lambda row: room_order(row.room))
        return [_of_room(row.room, self._read(row)) for row in rows]

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

    def lines_of(self, session_id: str) -> tuple[Line, ...] | None:
        """The lines of a session as they lie on disk, None when there is no such session."""
        return self.fresh(session_id).lines if session_id in self.session_ids() else None

    def session_ids(self) -> list[str]:
        """The ids of all sessions, in order."""
        return sorted(row.id for row in self._records.sessions())

    def sessions(self) -> list[SessionSummary | Problem]:
        """Every session, the newest first; one that cannot be read is listed as its problem."""
        return self._summaries(self._records.sessions())

    def sessions_of_day(self, day: date, zone: ZoneInfo) -> list[SessionSummary | Problem]:
        """The sessions that were opened on a day of a zone, the newest first."""
        return self._summaries(self._records.sessions_between(*bounds(day, zone)))

    def unsigned_of_day(self, day: date, zone: ZoneInfo) -> tuple[Unsigned, ...]:
        """The sessions of a day that wait for a signature, the longest first."""
        read = map(self._read, self._records.sessions_between(*bounds(day, zone)))
        return unsigned(one.record for one in read if isinstance(one, Recorder))

    def sessions_of_patient(self, patient_id: int) -> list[SessionSummary | Problem]:
        """A patient's sessions, the newest first."""
        return self._summaries(self._records.sessions_of_patient(patient_id))

    def last_written_at(self) -> datetime | None:
        """When the newest entry of all sessions was written; None before the first."""
        return self._records.last_written_at()

    def longest_interval_min(self) -> int:
        """The longest time between two checks that a protocol here can ask for."""
        protocols = (one for one in self.protocols() if not isinstance(one, Problem))
        return max(
            (each.every_min for one in protocols for series in one.series for each in series.intervals), default=0
        )

    def previous(self, recorder: Recorder) -> Recorder | None:
        """The last of the patient's infusions before this session."""
        before = self._before(recorder)
        return next((one for one in before if isinstance(one, Recorder) and is_infusion(one.record)), None)

    def number(self, recorder: Recorder) -> int | None:
        """Which of the patient's infusions this session is; None while one before it cannot be read."""
        before = list(self._before(recorder))
        read = [one.record for one in before if isinstance(one, Recorder)]
        return 1 + sum(map(is_infusion, read)) if len(read) == len(before) else None

    def is_first(self, patient_id: int) -> bool:
        """Whether the patient has had no infusion yet; a session that cannot be read may have been one."""
        return not any(isinstance(one, Problem) or is_infusion(one.record) for one in self._of_patient(patient_id))

    def last_weight_kg(self, patient_id: int) -> Decimal | None:
        """The weight in the last of the patient's sessions that has one; voided sessions left out."""
        read = (one.record for one in self._of_patient(patient_id) if isinstance(one, Recorder))
        weights = (record.weight_kg for record in read if record.phase is not Phase.VOIDED)
        return next((weight for weight in weights if weight is not None), None)

    def find_patients(self, typed: str) -> list[KnownPatient]:
        """Patients of whom every typed word begins a part of the name, the record number or the birth date."""
        return self.patients.search(typed)

    def people(self) -> list[Staff]:
        """All members of staff, by code."""
        return self.staff.all()

    def protocols(self) -> list[ClinicProtocol | Problem]:
        """The protocols to choose from, by id; one that cannot be used is listed as its problem."""
        return [self._protocol(protocol_id) for protocol_id in self.shelf.protocols()]

    def _protocol(self, protocol_id: str) -> ClinicProtocol | Problem:
        try:
            return self.shelf.choose(protocol_id).rulebook.protocol
        except Problem as problem:
            return problem

    def _read(self, row: SessionRow) -> Recorder | Problem:
        try:
            recorder = self.recorder(row.id)
            recorder.refresh()
        except Problem as problem:
            return problem
        return recorder

    def _summaries(self, rows: Iterable[SessionRow]) -> list[SessionSummary | Problem]:
        now, read = self.clock.now(), map(self._read, rows)
        return [one if isinstance(one, Problem) else summary(one.record, now) for one in read]

    def _of_patient(self, patient_id: int) -> Iterator[Recorder | Problem]:
        """A patient's sessions, the newest first, each read when it is come to."""
        return map(self._read, self._records.sessions_of_patient(patient_id))

    def _before(self, recorder: Recorder) -> Iterator[Recorder | Problem]:
        """The patient's sessions before this one, the newest first."""
        record = recorder.record
        rows = self._records.sessions_of_patient(record.opened.patient_id)
        ids = [row.id for row in rows]
        return map(self._read, rows[ids.index(record.session_id) + 1 :])

    def _tell(self, session_id: str, entry: Entry) -> None:
        tell(self._listeners, session_id, entry)

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
        contact = before.contact if patient.contact is None else patient.contact
        today = replace(patient, height_cm=height_cm, allergies=allergies, contact=contact)
        return known if before == today else self.patients.change(known, today, now, by)


def _of_room(room: str, read: Recorder | Problem) -> Recorder | Problem:
    return Problem(f"Room {room} cannot be shown: {read.sentence}") if isinstance(read, Problem) else read


def _opening(preparation: Preparation, choice: Choice, patient_id: int) -> Opened:
    protocol, *instruments = (source.ref for source in choice.sources)
    return Opened(
        patient_id, preparation.patient, preparation.room, preparation.zone, protocol, tuple(instruments),
        preparation.weight_kg, preparation.order, preparation.bag,
        preparation.making,
    )  # fmt: skip

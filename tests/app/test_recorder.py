"""The one door: disk first, then memory, then listeners; two writers; a full disk."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from ketadesk.app.clock import ManualClock, SystemClock
from ketadesk.app.desk import Preparation
from ketadesk.app.recorder import Recorder
from ketadesk.bootstrap import desk_at
from ketadesk.domain.entries import Entry, Note, Vitals
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import Patient
from ketadesk.storage.database import Database
from ketadesk.storage.records import AlreadyWritten, RecordStore
from tests.domain.made import NURSE, START
from tests.support import HEADING, play, playing, prepared

OPEN = HEADING + prepared() + "10:00 open\n"


def test_an_entry_is_on_disk_when_it_is_in_memory(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played:
        seen: list[Entry] = []
        played.recorder.subscribe(seen.append)
        entry = played.recorder.put(Vitals(hr=70), NURSE)
        with desk_at(tmp_path, played.clock) as other:
            assert other.recorder(played.record.session_id).record.entries[-1] == entry
        assert seen == [entry]


def test_a_refused_act_leaves_no_trace(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played:
        with pytest.raises(Refused):
            played.recorder.put(Vitals(hr=999), NURSE)
        assert len(played.record.entries) == 1
        assert len(played.desk.recorder(played.record.session_id).lines) == 1


def test_a_failing_listener_stops_neither_the_record_nor_the_others(tmp_path: Path) -> None:
    def fail(entry: Entry) -> None:
        raise ZeroDivisionError

    with playing(OPEN, tmp_path) as played:
        seen: list[Entry] = []
        played.recorder.subscribe(fail)
        played.recorder.subscribe(seen.append)
        with pytest.raises(ZeroDivisionError):
            played.recorder.put(Note("kept"), NURSE)
        assert [entry.content for entry in seen] == [Note("kept")]
        assert played.record.entries[-1].content == Note("kept")


def test_the_second_of_two_writers_is_refused_and_reads_again(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played, desk_at(tmp_path, played.clock) as other:
        slower = other.recorder(played.record.session_id)
        played.recorder.put(Note("first"), NURSE)
        with pytest.raises(AlreadyWritten, match="your entry was not written"):
            slower.put(Note("second"), NURSE)
        assert [entry.content for entry in slower.record.entries[1:]] == [Note("first")]
        slower.put(Note("second"), NURSE)
        assert [entry.content for entry in slower.record.entries[1:]] == [Note("first"), Note("second")]


def test_a_full_disk_is_told_and_writing_resumes(tmp_path: Path) -> None:
    session = play(OPEN, tmp_path).record.session_id
    database = Database(tmp_path)
    store = RecordStore(database)
    recorder = Recorder(store, store.load(session), ManualClock(START))
    with database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    limit(database, pages)
    with pytest.raises(Problem, match="The disk is full: nothing was written"):
        fill(recorder)
    written = len(recorder.record.entries)
    limit(database, 1_000_000)
    recorder.put(Note("after"), NURSE)
    assert len(recorder.record.entries) == written + 1
    assert database.faults() == []
    database.close()


def fill(recorder: Recorder) -> None:
    """Write until there is no room; the file has none for more than a few of these notes."""
    for _ in range(50):
        recorder.put(Note("x" * 2000), NURSE)


def limit(database: Database, pages: int) -> None:
    """Let the file grow to so many pages and no further, in every connection of the pool."""
    with database.reading() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")


def test_a_room_holds_one_running_session_and_an_mrn_one_person(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played:
        other = Patient("Okafor, Joy", "000001", date(1990, 1, 1), "F")
        with pytest.raises(Refused, match="Room 1 still has a running session"):
            played.desk.open(Preparation(other, "trd-0.5-40", "1", "Europe/Berlin"), NURSE)
        with pytest.raises(Refused, match="MRN 000001 belongs to Rivera, Ana 1"):
            played.desk.open(Preparation(other, "trd-0.5-40", "2", "Europe/Berlin"), NURSE)


def test_details_that_changed_are_a_new_version_of_the_patient(tmp_path: Path) -> None:
    with playing(OPEN + "10:01 cancel because fever\n", tmp_path) as played:
        known = played.desk.patients.of_mrn("000001")
        assert known is not None
        changed = Patient(known.patient.name, "000001", known.patient.born, "F", Decimal(165), ("latex",))
        recorder = played.desk.open(Preparation(changed, "trd-0.5-40", "1", "Europe/Berlin"), NURSE)
        assert recorder.record.session_id == "2026-11-22-02"
        again = played.desk.patients.of_mrn("000001")
        assert again is not None
        assert (again.id, again.version, again.patient.allergies) == (known.id, 2, ("latex",))


def test_clocks() -> None:
    clock = SystemClock()
    first = clock.now()
    assert first.microsecond == 0
    assert clock.now() >= first
    manual = ManualClock(START)
    with pytest.raises(ValueError, match="backwards"):
        manual.set(first.replace(year=2020))

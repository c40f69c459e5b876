"""The one door: disk first, then memory, then listeners; two writers; a full disk."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from ketadesk.app.book import Book
from ketadesk.app.clock import Jump, ManualClock, SystemClock
from ketadesk.app.desk import Preparation, SessionSummary
from ketadesk.app.recorder import Recorder
from ketadesk.bootstrap import desk_at
from ketadesk.domain.entries import ClockChanged, Close, Discharge, Entry, Note, Pause, Start, Stop, Vitals
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import Patient
from ketadesk.domain.words import in_words
from ketadesk.storage.database import Database
from ketadesk.storage.records import AlreadyWritten, RecordStore
from ketadesk.storage.register import RegisterStore
from tests.domain.made import NURSE, START
from tests.storage.test_file import raw
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
    clock = ManualClock(START)
    recorder = Recorder(store, store.load(session), clock, Book(RegisterStore(database), clock))
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
        free = replace(other, mrn="000002")
        with pytest.raises(Refused, match="Room 1 still has a running session"):
            played.desk.open(Preparation(free, "trd-0.5-40", "1", "Europe/Berlin"), NURSE)
        assert played.desk.patients.of_mrn("000002") is None
        with pytest.raises(Refused, match="no time zone “Mars”"):
            played.desk.open(Preparation(free, "trd-0.5-40", "2", "Mars"), NURSE)
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


def test_what_would_not_read_back_is_not_written(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played:
        for content in (Vitals(hr=Decimal("70.5")), Note(5)):  # type: ignore[arg-type]
            with pytest.raises((TypeError, Problem)):
                played.recorder.put(content, NURSE)
        assert len(played.desk.recorder(played.record.session_id).lines) == 1
    with desk_at(tmp_path, played.clock) as again:
        assert len(again.recorder(played.record.session_id).record.entries) == 1


def test_zero_survives_the_store(tmp_path: Path) -> None:
    zero = Vitals(hr=0, etco2=0, o2=Decimal(0), because="drill")
    with playing(OPEN, tmp_path) as played:
        played.recorder.put(zero, NURSE)
    with desk_at(tmp_path, played.clock) as again:
        assert again.recorder(played.record.session_id).record.entries[-1].content == zero


def test_moments_are_kept_in_utc_to_the_second(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played:
        local = played.clock.now().astimezone(played.record.zone).replace(microsecond=500)
        assert str(played.recorder.put(Note("x"), NURSE, local).at) == str(played.clock.now())


def test_a_stale_window_reads_again_before_it_refuses(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played, desk_at(tmp_path, played.clock) as other:
        stale = other.recorder(played.record.session_id)
        played.recorder.put(Start(), NURSE)
        stale.put(Pause("toilet"), NURSE)
        assert stale.record.phase == "paused"
        assert not stale.refresh()
        assert played.recorder.refresh()
        with pytest.raises(Refused, match="already paused"):
            played.recorder.put(Pause(), NURSE)


def test_a_stale_window_closes_and_assesses_on_what_is_written(tmp_path: Path) -> None:
    with playing(OPEN + "10:01 start\n10:30 stop\n", tmp_path) as played, desk_at(tmp_path, played.clock) as other:
        stale = other.recorder(played.record.session_id)
        played.recorder.put(Discharge((("pain", "2"),)), NURSE)
        with pytest.raises(AlreadyWritten):
            stale.put(Discharge((("moaas", "5"),)), NURSE)
        stale.put(Discharge((("moaas", "5"),)), NURSE)
        assert stale.record.assessment() is not None
        assert len(stale.record.acts("discharge")) == 1
    elsewhere = HEADING + prepared(2) + "room 2\n10:00 open\n10:01 start\n"
    with playing(elsewhere, tmp_path) as played, desk_at(tmp_path, played.clock) as other:
        stale = other.recorder(played.record.session_id)
        played.recorder.put(Stop(), NURSE)
        closed = stale.put(Close(), NURSE).content
    assert isinstance(closed, Close)
    assert "no vital signs after the stop" in closed.missing


def test_a_clock_behind_the_record_is_told(tmp_path: Path) -> None:
    session = play(OPEN, tmp_path).record.session_id
    with desk_at(tmp_path, ManualClock(START.replace(year=2025))) as desk:
        recorder = desk.recorder(session)
        with pytest.raises(Refused, match="clock stands before the last entry of 10:00"):
            recorder.put(Note("x"), NURSE)


def test_a_broken_session_blocks_neither_the_list_nor_another_room(tmp_path: Path) -> None:
    play(OPEN, tmp_path)
    with raw(tmp_path) as connection:
        connection.execute("DROP TRIGGER entries_no_update")
        connection.execute("UPDATE entries SET body = replace(body, 'Rivera', 'Riviera')")
    elsewhere = HEADING + "room 2\n" + prepared(2) + "11:00 open\n"
    with playing(elsewhere, tmp_path) as played:
        new, broken = played.desk.sessions()
        assert isinstance(new, SessionSummary)
        assert isinstance(broken, Problem)
        assert "2026-11-22-01 line 1" in broken.sentence


def test_two_desks_open_one_session_in_a_room(tmp_path: Path) -> None:
    with playing(OPEN + "10:01 cancel because fever\n", tmp_path) as played:
        first = played.record.entries[0]
        database = Database(tmp_path)
        store, texts = RecordStore(database), played.recorder.texts
        store.open_session("2026-11-22", first, texts)
        with pytest.raises(Refused, match="Room 1 still has a running session"):
            store.open_session("2026-11-22", first, texts)
        database.close()


def test_what_was_not_asked_today_leaves_what_is_known(tmp_path: Path) -> None:
    with playing(OPEN + "10:01 cancel because fever\n", tmp_path) as played:
        known = played.desk.patients.of_mrn("000001")
        assert known is not None
        allergic = played.desk.patients.change(known, replace(known.patient, allergies=("latex",)), START, NURSE)
        today = replace(allergic.patient, allergies=None, height_cm=None)
        recorder = played.desk.open(Preparation(today, "trd-0.5-40", "1", "Europe/Berlin"), NURSE)
        assert recorder.record.opened.patient.allergies is None
        after = played.desk.patients.of_mrn("000001")
        assert after is not None
        assert after.patient == allergic.patient


def test_a_refused_opening_writes_nothing(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(START)) as desk:
        patient = Patient("Okafor, Joy", "000002", date(1990, 1, 1), "F")
        with pytest.raises(Refused, match="weight 5 kg"):
            desk.open(Preparation(patient, "trd-0.5-40", "1", "Europe/Berlin", Decimal(5)), NURSE)
        assert desk.patients.of_mrn("000002") is None
        assert desk.sessions() == []


def test_a_second_assessment_keeps_what_it_does_not_name(tmp_path: Path) -> None:
    text = (
        OPEN + "10:01 start\n10:41 stop\n11:11 discharge moaas 5 walking unsteady\n11:15 discharge walking steady\n"
    )
    record = play(text, tmp_path).record
    assessment = record.assessment()
    assert assessment is not None
    assert assessment[1].answers == (("moaas", "5"), ("walking", "steady"))


class Sources:
    """A wall clock and a steady clock that a test sets."""

    def __init__(self) -> None:
        self.wall, self.steady = START, 100.0

    def passes(self, seconds: float, set_by: float = 0) -> None:
        """Time goes on; somebody may set the wall clock meanwhile."""
        self.steady += seconds
        self.wall += timedelta(seconds=seconds + set_by)


def test_a_changed_clock_is_noticed_and_bends_no_time() -> None:
    sources = Sources()
    clock = SystemClock(lambda: sources.wall, lambda: sources.steady)
    for _ in range(100):
        sources.passes(1, set_by=0.01)
        assert clock.jump() is None
    sources.passes(1, set_by=3600)
    jump = clock.jump()
    assert jump is not None
    assert jump.found - jump.expected == timedelta(hours=1)
    assert clock.jump() is None
    assert clock.now() == START + timedelta(seconds=101)
    sources.passes(1, set_by=-7200)
    assert clock.jump() is not None


def test_a_changed_clock_is_written_into_every_running_session(tmp_path: Path) -> None:
    second = "room 2\n" + prepared(2) + "10:01 open\n10:02 cancel because fever\n"
    with playing(OPEN + second, tmp_path) as played:
        assert played.desk.clock_jumped(Jump(START, START + timedelta(hours=1)), NURSE) == []
        ended, running = (played.desk.recorder(row) for row in ("2026-11-22-02", "2026-11-22-01"))
        assert running.record.entries[-1].content == ClockChanged(START, START + timedelta(hours=1))
        words = in_words(running.record.entries[-1].content, running.record.rulebook)
        assert words == "This computer's clock was set forward by 1:00:00"
        assert ended.record.phase == "cancelled"
    with desk_at(tmp_path, played.clock) as again:
        assert again.recorder("2026-11-22-01").record.acts("clock-changed")


def test_clocks() -> None:
    clock = SystemClock()
    first = clock.now()
    assert first.microsecond == 0
    assert clock.now() >= first
    manual = ManualClock(START)
    with pytest.raises(ValueError, match="backwards"):
        manual.set(first.replace(year=2020))

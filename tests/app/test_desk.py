"""The desk: rooms in use, days, a patient's history, who works here, what there is to choose."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from threading import Thread
from zoneinfo import ZoneInfo

import pytest

from ketadesk.app.clock import ManualClock
from ketadesk.app.desk import Preparation, SessionSummary
from ketadesk.app.recorder import Recorder
from ketadesk.bootstrap import desk_at
from ketadesk.domain.entries import Entry, Note, Opened, Start
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import Patient
from ketadesk.domain.protocol import ClinicProtocol
from tests.domain.made import NURSE, START
from tests.storage.test_file import raw
from tests.support import HEADING, infusion, patient, play, playing, prepared

NEW_YORK = ZoneInfo("America/New_York")


def broken(folder: Path, session_id: str) -> None:
    """Change a stored line behind the program's back."""
    with raw(folder) as connection:
        connection.execute("DROP TRIGGER IF EXISTS entries_no_update")
        connection.execute("UPDATE entries SET sha256 = 'x' WHERE session_id = ? AND seq = 1", (session_id,))


def opened_in(*rooms: str) -> str:
    """A script that opens a session in each room, each for another patient."""
    return HEADING + "".join(
        f"room {room}\n{prepared(number)}10:0{number} open\n" for number, room in enumerate(rooms)
    )


def of_day(day: str, number: int, words: str) -> str:
    """A script of one session on a day of November."""
    return HEADING.replace("2026-11-22", day) + prepared(number) + words


STARTED = "10:00 open\n10:10 start\n"
CLOSED = STARTED + "10:50 stop\n11:30 close\n"


def test_rooms_in_use_stand_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    rooms = ("10", "2", "B 10", "b 9", "1a", "1")
    with playing(opened_in(*rooms), tmp_path) as played:
        played.clock.set(START)
        played.recorder.put(Start(), NURSE)
        running = [one for one in played.desk.running() if isinstance(one, Recorder)]
        assert [one.record.opened.room for one in running] == ["1", "1a", "2", "10", "b 9", "B 10"]
        assert running[0] is played.recorder


def test_a_room_that_cannot_be_read_keeps_no_other_out(tmp_path: Path) -> None:
    play(opened_in("1", "2", "3"), tmp_path)
    broken(tmp_path, "2026-11-22-02")
    with desk_at(tmp_path, ManualClock(START)) as desk:
        first, second, third = desk.running()
    assert isinstance(first, Recorder)
    assert isinstance(second, Problem)
    assert second.sentence.startswith("Room 2 cannot be shown: 2026-11-22-02 line 1: the line is not as it was")
    assert isinstance(third, Recorder)


def test_a_session_that_ended_in_another_window_is_not_running(tmp_path: Path) -> None:
    with playing(opened_in("1", "2"), tmp_path) as played:
        play(HEADING + "room 1\n10:30 cancel because fever\n", tmp_path)
        (left,) = played.desk.running()
        assert isinstance(left, Recorder)
        assert left.record.opened.room == "2"


def test_a_day_is_the_days_of_its_zone_and_reads_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for day, words in (("2026-11-21", "23:59:59 open\n"), ("2026-11-22", "00:00 open\n00:05 cancel because x\n")):
        play(of_day(day, 1, f"room {day}\n" + words), tmp_path)
    play(of_day("2026-11-22", 2, "room 2\n23:59:59 open\n"), tmp_path)
    play(of_day("2026-11-23", 3, "room 3\n00:00 open\n"), tmp_path)
    with desk_at(tmp_path, ManualClock(START)) as desk:
        monkeypatch.setattr(desk, "recorder", without(desk.recorder, "2026-11-21-01", "2026-11-23-01"))
        assert ids(desk.sessions_of_day(date(2026, 11, 22), NEW_YORK)) == ["2026-11-22-02", "2026-11-22-01"]
    with desk_at(tmp_path, ManualClock(START)) as desk:
        assert ids(desk.sessions_of_day(date(2026, 11, 22), ZoneInfo("UTC"))) == ["2026-11-22-01", "2026-11-21-01"]
        assert desk.sessions_of_day(date(2026, 11, 1), NEW_YORK) == []


def without(recorder: Callable[[str], Recorder], *session_ids: str) -> Callable[[str], Recorder]:
    """A desk's recorders without those of some sessions, which nobody may ask for."""

    def guarded(session_id: str) -> Recorder:
        assert session_id not in session_ids
        return recorder(session_id)

    return guarded


def ids(found: list[SessionSummary | Problem]) -> list[str]:
    """The ids of sessions that can be read."""
    return [one.id for one in found if isinstance(one, SessionSummary)]


def test_a_summary_says_who_what_was_given_and_whether_it_ended(tmp_path: Path) -> None:
    text = HEADING + infusion() + "room 2\n" + prepared(2) + STARTED.replace("10:", "15:")
    with playing(text, tmp_path) as played:
        running, ended = played.desk.sessions()
        assert isinstance(running, SessionSummary)
        assert isinstance(ended, SessionSummary)
        assert (ended.patient_id, ended.given_mg, ended.ended) == (1, Fraction("37.5"), True)
        assert (running.patient_id, running.given_mg, running.ended) == (2, Fraction(0), False)
        played.clock.set(played.clock.now().replace(minute=30))
        running = played.desk.sessions_of_day(date(2026, 11, 22), NEW_YORK)[0]
        assert isinstance(running, SessionSummary)
        assert running.given_mg == Fraction("18.75")


def with_history(folder: Path) -> None:
    """Five visits of a patient: an infusion, one voided, one cancelled, an infusion, and today's; and another's."""
    visits = (
        ("2026-11-02", 1, CLOSED),
        ("2026-11-04", 1, STARTED + "10:20 void because opened on wrong patient\n"),
        ("2026-11-06", 1, "10:00 open\n10:05 cancel because fever\n"),
        ("2026-11-09", 1, CLOSED),
        ("2026-11-20", 2, CLOSED),
        ("2026-11-22", 1, "10:00 open\n"),
    )
    for weight_kg, (day, number, words) in enumerate(visits, start=70):
        play(of_day(day, number, words).replace("weight 75", f"weight {weight_kg}"), folder)


def test_a_patients_sessions_and_nobody_elses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_history(tmp_path)
    with desk_at(tmp_path, ManualClock(START)) as desk:
        monkeypatch.setattr(desk, "recorder", without(desk.recorder, "2026-11-20-01"))
        found = [f"2026-11-{day}-01" for day in ("22", "09", "06", "04", "02")]
        assert ids(desk.sessions_of_patient(1)) == found
        assert desk.sessions_of_patient(99) == []


def test_only_infusions_that_count_are_counted(tmp_path: Path) -> None:
    with_history(tmp_path)
    with desk_at(tmp_path, ManualClock(START)) as desk:
        numbers = {one: desk.number(desk.recorder(one)) for one in ids(desk.sessions_of_patient(1))}
        assert list(numbers.values()) == [3, 2, 2, 2, 1]
        today, second, cancelled, voided, first = map(desk.recorder, numbers)
        assert desk.previous(today) is second
        assert desk.previous(second) is desk.previous(cancelled) is desk.previous(voided) is first
        assert desk.previous(first) is None
        assert (desk.is_first(1), desk.is_first(2), desk.is_first(99)) == (False, False, True)


def test_the_last_weight_is_of_a_session_that_counts(tmp_path: Path) -> None:
    with_history(tmp_path)
    voided = of_day("2026-11-23", 1, "room 2\n10:00 open\n10:01 void because wrong patient\n")
    play(voided.replace("weight 75", "weight 175"), tmp_path)
    unweighed = of_day("2026-11-24", 1, "room 3\n10:00 open\n").replace("weight 75 kg\n", "")
    play(unweighed.replace("order 0.5 mg/kg", "order 37.5 mg"), tmp_path)
    with desk_at(tmp_path, ManualClock(START)) as desk:
        assert desk.last_weight_kg(1) == Decimal(75)
        assert desk.last_weight_kg(99) is None


def test_a_visit_that_came_to_nothing_leaves_the_first_to_come(tmp_path: Path) -> None:
    play(of_day("2026-11-06", 1, "10:00 open\n10:05 cancel because fever\n"), tmp_path)
    with desk_at(tmp_path, ManualClock(START)) as desk:
        assert desk.is_first(1)


def test_a_session_that_cannot_be_read_is_neither_counted_nor_passed_off(tmp_path: Path) -> None:
    with_history(tmp_path)
    broken(tmp_path, "2026-11-09-01")
    with desk_at(tmp_path, ManualClock(START)) as desk:
        today = desk.recorder("2026-11-22-01")
        before = desk.previous(today)
        assert before is not None
        assert before.record.session_id == "2026-11-02-01"
        assert desk.number(today) is None
        assert not desk.is_first(1)
        assert isinstance(desk.sessions_of_patient(1)[1], Problem)


def test_another_threads_recorder_is_its_own(tmp_path: Path) -> None:
    with playing(opened_in("1"), tmp_path) as played:
        read: list[Recorder] = []
        thread = Thread(target=lambda: read.append(played.desk.fresh("2026-11-22-01")))
        thread.start()
        thread.join()
        played.recorder.put(Note("meanwhile"), NURSE)
        assert len(read[0].record.entries) == 1
        assert len(played.desk.recorder("2026-11-22-01").record.entries) == 2


def test_the_desk_tells_of_every_entry_and_of_openings(tmp_path: Path) -> None:
    with playing(opened_in("1"), tmp_path) as played:
        seen: list[tuple[str, Entry]] = []
        played.desk.subscribe(lambda session_id, entry: seen.append((session_id, entry)))
        played.recorder.put(Note("one"), NURSE)
        other = Preparation(played.record.opened.patient, "trd-0.5-40", "2", "America/New_York")
        second = played.desk.open(other, NURSE)
        second.put(Note("two"), NURSE)
        with pytest.raises(Refused):
            second.put(Note(""), NURSE)
    assert [(session_id, type(entry.content)) for session_id, entry in seen] == [
        ("2026-11-22-01", Note),
        ("2026-11-22-02", Opened),
        ("2026-11-22-02", Note),
    ]


def test_a_failing_listener_of_the_desk_stops_no_other(tmp_path: Path) -> None:
    def fail(session_id: str, entry: Entry) -> None:
        raise ZeroDivisionError

    with playing(opened_in("1"), tmp_path) as played:
        seen: list[str] = []
        played.desk.subscribe(fail)
        played.desk.subscribe(lambda session_id, entry: seen.append(session_id))
        played.recorder.subscribe(lambda entry: seen.append("recorder"))
        with pytest.raises(ZeroDivisionError):
            played.recorder.put(Note("kept"), NURSE)
    assert seen == ["2026-11-22-01", "recorder"]
    assert played.record.entries[-1].content == Note("kept")


def test_drafts_lie_beside_the_record(tmp_path: Path) -> None:
    with playing(opened_in("1"), tmp_path) as played:
        played.desk.drafts.put("2026-11-22-01", {"hr": "7"}, played.clock.now())
    with desk_at(tmp_path, played.clock) as again:
        assert again.drafts.get("2026-11-22-01") == {"hr": "7"}
        assert len(again.recorder("2026-11-22-01").record.entries) == 1


def test_protocols_to_choose_from(tmp_path: Path) -> None:
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / "broken.toml").write_text("id = 7")
    with desk_at(tmp_path, ManualClock(START)) as desk:
        found = desk.protocols()
    names = [one.id if isinstance(one, ClinicProtocol) else "a problem" for one in found]
    assert names[:4] == ["a problem", "pain-q15-q30", "trd-0.5-0-40-120", "trd-0.5-40"]
    assert isinstance(found[0], Problem)
    assert "broken.toml cannot be read" in found[0].sentence


def test_patients_are_found_as_they_are_typed(tmp_path: Path) -> None:
    text = HEADING + patient(7).replace("Rivera, Ana", "Łukasz, Ana") + "10:00 open\n"
    with playing(text, tmp_path) as played:
        (known,) = played.desk.find_patients("luk")
        assert known.patient == Patient("Łukasz, Ana 7", "000007", date(1985, 3, 12), "F", Decimal(165))
        assert played.desk.find_patients("") == []

"""Each line of the pre-flight in each of its states, with every sentence; and the facts of a real desk."""

import threading
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import text

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW, ZONE, made_up_facts
from ketadesk.app.machine import Machine, Sleep, Sources
from ketadesk.app.preflight import Facts, Line, State, gather, preflight
from ketadesk.app.systems import Linux
from ketadesk.bootstrap import desk_at
from ketadesk.domain.entries import Note
from tests.support import HEADING, infusion, patient, playing

NEW_YORK = ZoneInfo("America/New_York")
NOW = datetime(2026, 11, 22, 19, 32, 24, tzinfo=UTC)
GOOD, NOTE, ATTEND = State.GOOD, State.NOTE, State.ATTEND
ALL_GOOD = Facts(
    NEW_YORK, NOW - timedelta(minutes=3), 15, "D:/backups", NOW - timedelta(hours=12), 184_200_000_000,
    timedelta(hours=-5), Sleep(0), False, True, ("Office",), 1200,
)  # fmt: skip
NOT_TOLD = replace(
    ALL_GOOD, free_bytes=None, offset=None, sleeps=None, restart_pending=None, keyring=None, printers=None,
    locks_after_s=None,
)  # fmt: skip


def line(name: str, now: datetime = NOW, **facts: Any) -> Line:
    """One line, where everything else is as it should be."""
    return next(one for one in preflight(replace(ALL_GOOD, **facts), now) if one.name == name)


def told(name: str, now: datetime = NOW, **facts: Any) -> tuple[State, str, str]:
    one = line(name, now, **facts)
    return one.state, one.words, one.advice


def test_every_thing_has_its_line_in_a_fixed_order() -> None:
    titles = ["Disk space", "Clock", "Sleep", "Restart", "Backup", "Keyring", "Printer", "Screen lock"]
    for facts in (ALL_GOOD, NOT_TOLD):
        lines = preflight(facts, NOW)
        assert [one.title for one in lines] == titles
        assert len({one.name for one in lines}) == len(lines)
        assert all(one.words.endswith(".") and one.advice.endswith(".") for one in lines)
    assert {one.state for one in preflight(ALL_GOOD, NOW)} == {GOOD}


def test_what_the_system_does_not_tell_is_never_more_than_a_note() -> None:
    states = {one.name: one.state for one in preflight(NOT_TOLD, NOW)}
    assert states == {"disk": NOTE, "clock": GOOD, "sleep": NOTE, "restart": NOTE, "backup": GOOD, "keyring": NOTE,
                      "printer": NOTE, "screen": NOTE}  # fmt: skip


FULL = "Free some space before you start: a full disk takes no entry."
SOON = "Free some space this week, or tell who looks after this computer."


@pytest.mark.parametrize(
    ("free", "state", "words", "advice"),
    [
        (0, ATTEND, "Only 0 MB are free where the record lies.", FULL),
        (499_999_999, ATTEND, "Only 499 MB are free where the record lies.", FULL),
        (500_000_000, NOTE, "Only 500 MB are free where the record lies.", SOON),
        (1_999_999_999, NOTE, "Only 1.9 GB are free where the record lies.", SOON),
        (2_000_000_000, GOOD, "2.0 GB are free where the record lies.", "Nothing to do."),
        (None, NOTE, "The system does not tell how much space is free where the record lies.",
         "Look at the disk yourself: 2 GB should be free."),
    ],
)  # fmt: skip
def test_disk_space(free: int | None, state: State, words: str, advice: str) -> None:
    assert told("disk", free_bytes=free) == (state, words, advice)


SHOWS = "It shows 22 Nov 2026, 14:32 (America/New_York). "
SET_IT = "close KetaDesk, set the computer's clock, open KetaDesk again."
WATCH = "Nothing to do if your watch shows the same."


@pytest.mark.parametrize(
    ("facts", "state", "words", "advice"),
    [
        ({"last_written_at": None}, GOOD, "No entry is written yet.", WATCH),
        ({"last_written_at": NOW}, GOOD, "The last entry was written 22 Nov 2026, 14:32.", WATCH),
        ({"last_written_at": NOW - timedelta(days=30)}, GOOD,
         "The last entry was written 23 Oct 2026, 15:32.", WATCH),
        ({"last_written_at": NOW - timedelta(days=30, seconds=1)}, NOTE,
         "The last entry was written 30 days ago, 23 Oct 2026, 15:32.",
         f"Compare the clock and its date with your watch; if it is wrong, {SET_IT}"),
        ({"last_written_at": NOW + timedelta(seconds=1)}, ATTEND,
         "The last entry was written later than that, 22 Nov 2026, 14:32.",
         f"Set the clock right before you start: {SET_IT}"),
        ({"last_written_at": NOW + timedelta(days=365)}, ATTEND,
         "The last entry was written later than that, 22 Nov 2027, 14:32.",
         f"Set the clock right before you start: {SET_IT}"),
        ({"offset": timedelta(hours=1)}, NOTE, "The computer's own time zone is 6 h 00 min away from that.",
         "Set the time zone in “Display and sound” (Ctrl+D), or the computer's own, and open KetaDesk again."),
        ({"offset": timedelta(hours=1), "last_written_at": NOW + timedelta(hours=1)}, ATTEND,
         "The last entry was written later than that, 22 Nov 2026, 15:32.",
         f"Set the clock right before you start: {SET_IT}"),
        ({"offset": None}, GOOD, "The last entry was written 22 Nov 2026, 14:29.", WATCH),
    ],
)  # fmt: skip
def test_the_clock_against_the_last_entry_and_the_zone(
    facts: dict[str, Any], state: State, words: str, advice: str
) -> None:
    assert told("clock", **facts) == (state, SHOWS + words, advice)


def test_the_zone_counts_by_the_season() -> None:
    summer = datetime(2026, 7, 1, 12, tzinfo=UTC)
    recent = summer - timedelta(hours=1)
    assert line("clock", summer, offset=timedelta(hours=-4), last_written_at=recent).state is GOOD
    assert line("clock", summer, offset=timedelta(hours=-5), last_written_at=recent).state is NOTE


NEVER = "Set it to never sleep on mains power: a sleeping computer reminds of nothing."
LOOK = "Look at its power settings: on mains power it should never sleep."
UNKNOWN = "The system does not tell when this computer goes to sleep by itself."


@pytest.mark.parametrize(
    ("sleep", "state", "words", "advice"),
    [
        (Sleep(0), GOOD, "On mains power it does not go to sleep by itself.", "Nothing to do."),
        (Sleep(0, False), GOOD, "On mains power it does not go to sleep by itself.", "Nothing to do."),
        (Sleep(0, True), NOTE, "On mains power it does not go to sleep by itself. Closing its lid puts it to sleep.",
         "Leave the lid open while a session runs."),
        (Sleep(15), ATTEND, "Left alone on mains power it goes to sleep after 15 min.", NEVER),
        (Sleep(16), NOTE, "Left alone on mains power it goes to sleep after 16 min.", NEVER),
        (Sleep(90, True), NOTE,
         "Left alone on mains power it goes to sleep after 1 h 30 min. Closing its lid puts it to sleep.",
         f"{NEVER} Leave the lid open."),
        (Sleep(None, True), NOTE, f"{UNKNOWN} Closing its lid puts it to sleep.", f"{LOOK} Leave the lid open."),
        (Sleep(None, False), NOTE, UNKNOWN, LOOK),
        (None, NOTE, UNKNOWN, LOOK),
    ],
)  # fmt: skip
def test_sleep(sleep: Sleep | None, state: State, words: str, advice: str) -> None:
    assert told("sleep", sleeps=sleep) == (state, words, advice)


@pytest.mark.parametrize(
    ("pending", "state", "words", "advice"),
    [
        (False, GOOD, "No restart is waiting.", "Nothing to do."),
        (True, ATTEND, "Updates wait for a restart, which may come by itself.",
         "Restart this computer before you start."),
        (None, NOTE, "The system does not tell whether it waits for a restart.",
         "Look whether it has updates to finish, and restart it before the first session."),
    ],
)  # fmt: skip
def test_a_restart(pending: bool | None, state: State, words: str, advice: str) -> None:
    assert told("restart", restart_pending=pending) == (state, words, advice)


SEE = "See that the folder is there, that it can be written to, and that its disk has room."


@pytest.mark.parametrize(
    ("folder", "age", "state", "words", "advice"),
    [
        ("", None, ATTEND, "No backup folder is chosen.",
         "Choose a folder on another disk: what lies in one place only is lost with it."),
        ("", timedelta(hours=1), ATTEND, "No backup folder is chosen.",
         "Choose a folder on another disk: what lies in one place only is lost with it."),
        ("/b", None, ATTEND, "There is no backup yet. They go to /b.", SEE),
        ("/b", timedelta(days=1), GOOD, "The last one was made 21 Nov 2026, 14:32. They go to /b.", "Nothing to do."),
        ("/b", timedelta(days=1, seconds=1), ATTEND,
         "1 day without a backup. The last one was made 21 Nov 2026, 14:32. They go to /b.", SEE),
        ("/b", timedelta(days=9), ATTEND,
         "9 days without a backup. The last one was made 13 Nov 2026, 14:32. They go to /b.", SEE),
    ],
)  # fmt: skip
def test_the_age_of_the_backup(folder: str, age: timedelta | None, state: State, words: str, advice: str) -> None:
    last = None if age is None else NOW - age
    assert told("backup", backup_folder=folder, last_backup=last) == (state, words, advice)


OPTIONAL = "Nothing to do, unless KetaDesk shall open here without a password."


@pytest.mark.parametrize(
    ("keyring", "state", "words", "advice"),
    [
        (True, GOOD, "The system's keyring can keep a key.", "Nothing to do."),
        (False, NOTE, "The system has no keyring that can keep a key.", OPTIONAL),
        (None, NOTE,
         "KetaDesk cannot ask for the system's keyring here: the optional package “keyring” is not installed.",
         OPTIONAL),
    ],
)  # fmt: skip
def test_the_keyring_is_optional(keyring: bool | None, state: State, words: str, advice: str) -> None:
    assert told("keyring", keyring=keyring) == (state, words, advice)


@pytest.mark.parametrize(
    ("printers", "state", "words", "advice"),
    [
        (("Office",), GOOD, "Office is set up.", "See that it is on and has paper."),
        (("Office", "Ward", "Lab"), GOOD, "Office and 2 more are set up.", "See that it is on and has paper."),
        ((), NOTE, "No printer is set up.", "Set one up, or save reports as PDF."),
        (None, NOTE, "The system does not tell which printers are set up.",
         "Print one page before you rely on it; a report can also be saved as PDF."),
    ],
)  # fmt: skip
def test_the_printer(printers: tuple[str, ...] | None, state: State, words: str, advice: str) -> None:
    assert told("printer", printers=printers) == (state, words, advice)


OWN = "KetaDesk's own lock is Ctrl+L."


@pytest.mark.parametrize(
    ("after", "state", "words", "advice"),
    [
        (900, GOOD, "The system locks the screen after 15 min.", f"Nothing to do. {OWN}"),
        (899, NOTE, "The system locks the screen after 15 min. Checks may be 15 min apart.",
         f"Let it lock after 15 min at the soonest. {OWN}"),
        (30, NOTE, "The system locks the screen after 30 s. Checks may be 15 min apart.",
         f"Let it lock after 15 min at the soonest. {OWN}"),
        (0, NOTE, "The system does not lock the screen by itself.", f"Lock it when you leave. {OWN}"),
        (None, NOTE, "The system does not tell whether it locks the screen by itself.",
         f"See that it does not lock between two checks. {OWN}"),
    ],
)  # fmt: skip
def test_the_screen_lock_against_the_checks(after: int | None, state: State, words: str, advice: str) -> None:
    assert told("screen", locks_after_s=after) == (state, words, advice)


def test_the_demonstration_is_made_up_and_says_so_whenever_it_runs() -> None:
    for now in (DEMO_NOW, DEMO_NOW + timedelta(days=200)):
        facts = made_up_facts(now, ZoneInfo(ZONE))
        assert facts.made_up
        assert facts == made_up_facts(now, ZoneInfo(ZONE))
        states = [one.state for one in preflight(facts, now)]
        assert set(states) == set(State), "every look is shown"
    assert not ALL_GOOD.made_up


# the facts


def test_the_facts_are_gathered_from_machine_and_desk(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "run").mkdir(parents=True)
    (root / "run/reboot-required").touch()
    words = {"lpstat -e": "Ward\n", "gsettings get org.gnome.desktop.screensaver lock-enabled": "false\n"}
    asked: list[Path] = []

    def free(folder: Path) -> int:
        asked.append(folder)
        return 7

    sources = Sources(
        lambda said: words.get(" ".join(said)), root, root, "GNOME", free, lambda _now: timedelta(hours=1)
    )
    with playing(HEADING + infusion(), tmp_path / "data") as played:
        facts = gather(Linux(sources), tmp_path / "data", played.desk, NEW_YORK, NOW, "/b")
        newest = max(entry.entered_at for entry in played.record.entries)
    expected = Facts(NEW_YORK, newest, 60, "/b", NOW, 7, timedelta(hours=1), None, True, facts.keyring, ("Ward",), 0)
    assert facts == expected
    assert asked == [tmp_path / "data"]


def test_a_clinics_own_protocol_may_ask_for_longer_intervals(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(NOW)) as desk:
        assert desk.longest_interval_min() == 60
        shipped = desk.shelf.choose("pain-q15-q30").sources[0].text
    (tmp_path / "protocols").mkdir()
    own = shipped.replace("every_min = 60", "every_min = 75")
    (tmp_path / "protocols" / "pain-q15-q30.toml").write_text(own, "utf-8")
    (tmp_path / "protocols" / "trd-0.5-40.toml").write_text("no protocol at all", "utf-8")
    with desk_at(tmp_path, ManualClock(NOW)) as desk:
        assert desk.longest_interval_min() == 75, "one that cannot be used is left out"


def test_everything_is_asked_at_once(tmp_path: Path) -> None:
    """Tools that only answer when all are asked: one behind the other would never end."""
    together = threading.Barrier(4, timeout=10)

    class Slow(Machine):
        def sleeps(self) -> Sleep | None:
            together.wait()
            return Sleep(0)

        def restart_pending(self) -> bool | None:
            together.wait()
            return False

        def locks_after_s(self) -> int | None:
            together.wait()
            return 0

        def printers(self) -> tuple[str, ...] | None:
            together.wait()
            return ()

    with desk_at(tmp_path, ManualClock(NOW)) as desk:
        facts = gather(Slow(), tmp_path, desk, NEW_YORK, None, "")
    assert (facts.sleeps, facts.restart_pending, facts.locks_after_s, facts.printers) == (Sleep(0), False, 0, ())


# the newest entry

TWO = f"{HEADING}{patient(1)}13:00 open\n13:05 note First.\n{patient(2)}room 2\n13:10 open\n13:12 note Second.\n"


def test_the_newest_entry_is_found_in_whatever_session_it_is(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(NOW)) as desk:
        assert desk.last_written_at() is None
    with playing(TWO, tmp_path) as played:
        desk, by = played.desk, played.desk.people()[0]
        ids = [row.id for row in desk._records.sessions()]
        for session_id in (*ids, *reversed(ids)):
            played.clock.set(played.clock.now() + timedelta(minutes=1))
            desk.recorder(session_id).put(Note("More."), by)
            assert desk.last_written_at() == played.clock.now()
        played.clock.set(played.clock.now() + timedelta(minutes=9))
        desk.recorder(ids[0]).put(Note("Late."), by, played.clock.now() - timedelta(minutes=5))
        assert desk.last_written_at() == played.clock.now(), "when it was written, not when it happened"


@pytest.mark.parametrize("body", [b"no json", b"{}", b'{"entered_at":7}', b'{"entered_at":"2099-01-01T00:00:00"}'])
def test_a_line_that_cannot_be_read_does_not_stop_the_others(body: bytes, tmp_path: Path) -> None:
    with playing(TWO, tmp_path) as played:
        desk = played.desk
        newest, older = (desk.recorder(row.id).record.entries[-1] for row in desk._records.sessions())
        assert desk.last_written_at() == newest.entered_at
        with desk._records._database.writing() as connection:
            connection.execute(text("DROP TRIGGER entries_no_update"))
            connection.execute(
                text("UPDATE entries SET body = :body WHERE session_id = :id AND seq = :seq"),
                {"body": body, "id": desk._records.sessions()[0].id, "seq": newest.seq},
            )
        assert desk.last_written_at() == older.entered_at

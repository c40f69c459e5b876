"""What is looked at before the first patient comes: one line for each thing, with what was found and what to do."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from ketadesk.app.desk import Desk
from ketadesk.app.machine import Machine, Sleep
from ketadesk.domain.timing import clock_time, day, duration_in_words

FEW_BYTES, TOO_FEW_BYTES = 2_000_000_000, 500_000_000
LONG_SILENCE = timedelta(days=30)
LONGEST_WITHOUT_BACKUP = timedelta(days=1)
NOTHING = "Nothing to do."

Backups = Callable[[], tuple[str, datetime | None]]
"""The folder that backups go to, empty when none is chosen, and when the last good one was made."""


class State(StrEnum):
    """How a line stands: as it should, worth knowing, or to be put right before the start."""

    GOOD = "good"
    NOTE = "note"
    ATTEND = "attend"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that was looked at: what was found, and what to do."""

    name: str
    title: str
    state: State
    words: str
    advice: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the lines are told from; None is what the system does not tell."""

    zone: ZoneInfo
    last_written_at: datetime | None
    longest_interval_min: int
    backup_folder: str
    last_backup: datetime | None
    free_bytes: int | None
    offset: timedelta | None
    sleeps: Sleep | None
    restart_pending: bool | None
    keyring: bool | None
    printers: tuple[str, ...] | None
    locks_after_s: int | None
    made_up: bool = False


def gather(
    machine: Machine, folder: Path, desk: Desk, zone: ZoneInfo, last_backup: datetime | None, backup_folder: str
) -> Facts:
    """Ask the machine everything at once, for its tools may be slow, and the desk meanwhile."""
    now = desk.clock.now()
    with ThreadPoolExecutor(5, "ketadesk-ask") as pool:
        sleep, restart = pool.submit(machine.sleeps), pool.submit(machine.restart_pending)
        printers, lock = pool.submit(machine.printers), pool.submit(machine.locks_after_s)
        keyring = pool.submit(machine.keyring)
        return Facts(
            zone, desk.last_written_at(), desk.longest_interval_min(), backup_folder, last_backup,
            machine.free_bytes(folder), machine.offset(now), sleep.result(), restart.result(), keyring.result(),
            printers.result(), lock.result(),
        )  # fmt: skip


def preflight(facts: Facts, now: datetime) -> tuple[Line, ...]:
    """Every line, in the order in which they are looked at."""
    return (
        _disk(facts), _clock(facts, now), _sleep(facts), _restart(facts), _backup(facts, now), _keyring(facts),
        _printer(facts), _screen(facts),
    )  # fmt: skip


def _disk(facts: Facts) -> Line:
    def line(state: State, words: str, advice: str) -> Line:
        return Line("disk", "Disk space", state, words, advice)

    free = facts.free_bytes
    if free is None:
        words = "The system does not tell how much space is free where the record lies."
        return line(State.NOTE, words, "Look at the disk yourself: 2 GB should be free.")
    words = f"{_size(free)} are free where the record lies."
    if free < TOO_FEW_BYTES:
        return line(State.ATTEND, f"Only {words}", "Free some space before you start: a full disk takes no entry.")
    if free < FEW_BYTES:
        return line(State.NOTE, f"Only {words}", "Free some space this week, or tell who looks after this computer.")
    return line(State.GOOD, words, NOTHING)


def _clock(facts: Facts, now: datetime) -> Line:
    def line(state: State, words: str, advice: str) -> Line:
        return Line(
            "clock", "Clock", state, f"It shows {_moment(now, facts.zone)} ({facts.zone.key}). {words}", advice
        )

    last, set_it = facts.last_written_at, "close KetaDesk, set the computer's clock, open KetaDesk again"
    if last is not None and now < last:
        words = f"The last entry was written later than that, {_moment(last, facts.zone)}."
        return line(State.ATTEND, words, f"Set the clock right before you start: {set_it}.")
    own = now.astimezone(facts.zone).utcoffset() or timedelta()
    if facts.offset is not None and facts.offset != own:
        apart = duration_in_words(round(abs((facts.offset - own).total_seconds())))
        advice = "Set the time zone in “Display and sound” (Ctrl+D), or the computer's own, and open KetaDesk again."
        return line(State.NOTE, f"The computer's own time zone is {apart} away from that.", advice)
    if last is None:
        return line(State.GOOD, "No entry is written yet.", "Nothing to do if your watch shows the same.")
    words = f"The last entry was written {_moment(last, facts.zone)}."
    if now - last > LONG_SILENCE:
        words = f"The last entry was written {(now - last).days} days ago, {_moment(last, facts.zone)}."
        return line(State.NOTE, words, f"Compare the clock and its date with your watch; if it is wrong, {set_it}.")
    return line(State.GOOD, words, "Nothing to do if your watch shows the same.")


def _sleep(facts: Facts) -> Line:
    def line(state: State, words: str, advice: str) -> Line:
        return Line("sleep", "Sleep", state, words, advice)

    sleep = facts.sleeps or Sleep(None)
    idle, lid = sleep.idle_min, "Closing its lid puts it to sleep." if sleep.lid else ""
    open_lid = " Leave the lid open." if sleep.lid else ""
    if idle is None:
        words = "The system does not tell when this computer goes to sleep by itself."
        advice = "Look at its power settings: on mains power it should never sleep."
        return line(State.NOTE, f"{words} {lid}".rstrip(), advice + open_lid)
    if idle:
        state = State.ATTEND if idle <= facts.longest_interval_min else State.NOTE
        words = f"Left alone on mains power it goes to sleep after {duration_in_words(idle * 60)}. {lid}".rstrip()
        advice = "Set it to never sleep on mains power: a sleeping computer reminds of nothing."
        return line(state, words, advice + open_lid)
    words = f"On mains power it does not go to sleep by itself. {lid}".rstrip()
    if sleep.lid:
        return line(State.NOTE, words, "Leave the lid open while a session runs.")
    return line(State.GOOD, words, NOTHING)


def _restart(facts: Facts) -> Line:
    def line(state: State, words: str, advice: str) -> Line:
        return Line("restart", "Restart", state, words, advice)

    if facts.restart_pending is None:
        words = "The system does not tell whether it waits for a restart."
        return line(
            State.NOTE, words, "Look whether it has updates to finish, and restart it before the first session."
        )
    if facts.restart_pending:
        words = "Updates wait for a restart, which may come by itself."
        return line(State.ATTEND, words, "Restart this computer before you start.")
    return line(State.GOOD, "No restart is waiting.", NOTHING)


def _backup(facts: Facts, now: datetime) -> Line:
    def line(state: State, words: str, advice: str) -> Line:
        return Line("backup", "Backup", state, words, advice)

    folder, last = facts.backup_folder, facts.last_backup
    if not folder:
        advice = "Choose a folder on another disk: what lies in one place only is lost with it."
        return line(State.ATTEND, "No backup folder is chosen.", advice)
    see = "See that the folder is there, that it can be written to, and that its disk has room."
    if last is None:
        return line(State.ATTEND, f"There is no backup yet. They go to {folder}.", see)
    words = f"The last one was made {_moment(last, facts.zone)}. They go to {folder}."
    if now - last > LONGEST_WITHOUT_BACKUP:
        return line(State.ATTEND, f"{_age(now - last)} without a backup. {words}", see)
    return line(State.GOOD, words, NOTHING)


def _keyring(facts: Facts) -> Line:
    advice = "Nothing to do, unless KetaDesk shall open here without a password."
    if facts.keyring:
        return Line("keyring", "Keyring", State.GOOD, "The system's keyring can keep a key.", NOTHING)
    words = "KetaDesk cannot ask for the system's keyring here: the optional package “keyring” is not installed."
    if facts.keyring is False:
        words = "The system has no keyring that can keep a key."
    return Line("keyring", "Keyring", State.NOTE, words, advice)


def _printer(facts: Facts) -> Line:
    def line(state: State, words: str, advice: str) -> Line:
        return Line("printer", "Printer", state, words, advice)

    if facts.printers is None:
        words = "The system does not tell which printers are set up."
        return line(State.NOTE, words, "Print one page before you rely on it; a report can also be saved as PDF.")
    if not facts.printers:
        return line(State.NOTE, "No printer is set up.", "Set one up, or save reports as PDF.")
    first, *more = facts.printers
    words = f"{first} and {len(more)} more are set up." if more else f"{first} is set up."
    return line(State.GOOD, words, "See that it is on and has paper.")


def _screen(facts: Facts) -> Line:
    def line(state: State, words: str, advice: str) -> Line:
        return Line("screen", "Screen lock", state, words, advice)

    after, longest_min = facts.locks_after_s, facts.longest_interval_min
    own = "KetaDesk's own lock is Ctrl+L."
    if after is None:
        words = "The system does not tell whether it locks the screen by itself."
        return line(State.NOTE, words, f"See that it does not lock between two checks. {own}")
    if after == 0:
        return line(State.NOTE, "The system does not lock the screen by itself.", f"Lock it when you leave. {own}")
    words = f"The system locks the screen after {duration_in_words(after)}."
    if after < longest_min * 60:
        words = f"{words} Checks may be {duration_in_words(longest_min * 60)} apart."
        return line(
            State.NOTE, words, f"Let it lock after {duration_in_words(longest_min * 60)} at the soonest. {own}"
        )
    return line(State.GOOD, words, f"Nothing to do. {own}")


def _moment(at: datetime, zone: ZoneInfo) -> str:
    return f"{day(at, zone)}, {clock_time(at, zone)}"


def _age(age: timedelta) -> str:
    return "1 day" if age.days == 1 else f"{age.days} days"


def _size(size: int) -> str:
    """Cut, not rounded: 1.9 GB never reads as 2."""
    if size >= 1_000_000_000:
        return f"{size // 100_000_000 / 10:.1f} GB"
    return f"{size // 1_000_000} MB"

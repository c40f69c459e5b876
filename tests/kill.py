"""Kills a playing program at random moments and looks for what was lost: python -m tests.kill 200 [--seed N]."""

import argparse
import os
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from random import Random

from ketadesk.app.clock import ManualClock
from ketadesk.app.script.player import EARLIEST
from ketadesk.bootstrap import desk_at, verifier_at
from ketadesk.domain.entries import Note
from tests.support import HEADING, clock_word, infusion, playing, prepared

SESSIONS = 6
LONGEST_START = 0.6
"""Seconds within which a program has started, made its folder and written its first lines."""
LONGEST_DELAY = 0.004
"""Seconds in which some three entries are written: where in a write the kill lands is chance."""
GOING_ON = f"{HEADING}room 2\n{prepared(900)}23:30 open\n23:30 note Going on.\n"

Lines = list[tuple[str, int, str]]
"""Session, number and chained hash of each line: equal hashes mean that all before is equal, byte for byte."""


class Lost(Exception):
    """A kill after which not everything was as it should be."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What one kill left: entries acknowledged before it, and entries found behind it."""

    acknowledged: int
    found: int


def script() -> str:
    """Whole sessions, each signed and added to; exactly the lines with a time write an entry each."""
    begins = [timedelta(hours=6, minutes=90 * number) for number in range(SESSIONS)]
    return HEADING + "".join(infusion(number, begin) + _signed(begin) for number, begin in enumerate(begins, start=1))


def _signed(begin: timedelta) -> str:
    after = clock_word(begin, 72)
    return f"by AN\n{after} sign\n{after} addendum Called: well.\nby RP\n"


def kills(count: int, seed: int) -> list[Killed]:
    """Kill that often; raises `Lost` with the seed that does it again."""

    def one(number: int) -> Killed:
        try:
            return _kill(Random(f"{seed}/{number}"))
        except Exception as error:
            raise Lost(f"kill {number} of seed {seed}: {error}") from error

    with ThreadPoolExecutor(min(4, os.cpu_count() or 1)) as pool:
        return list(pool.map(one, range(count)))


def _kill(random: Random) -> Killed:
    with tempfile.TemporaryDirectory(prefix="ketadesk-kill-") as place:
        path = Path(place) / "script.txt"
        path.write_text(script(), "utf-8")
        data = Path(place) / "data"
        acknowledged = _acknowledged(_said_until_killed(path, data, random))
        found = found_in(data)
        if len(found) < acknowledged:
            raise Lost(f"{acknowledged} entries were acknowledged, {len(found)} are there")
        if len(found) > acknowledged + 1 or found != _unkilled()[: len(found)]:
            raise Lost(f"the {len(found)} entries there are not those that were played")
        go_on(data, len(found))
        return Killed(acknowledged, len(found))


def _said_until_killed(path: Path, data: Path, random: Random) -> list[str]:
    """Play, and kill behind a random line and a moment more; now and then while the program still starts."""
    starting = random.random() < 0.2
    lines = 0 if starting else random.randrange(1, path.read_text("utf-8").count("\n"))
    delay = random.uniform(0, LONGEST_START if starting else LONGEST_DELAY)
    errors = path.with_name("errors.txt")
    command = [sys.executable, "-m", "ketadesk", "play", "-v", str(path), "--data", str(data)]
    with (
        errors.open("wb") as sink,
        subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=sink) as process,
    ):
        if process.stdout is None:
            raise TypeError("the program's output is a pipe")
        said = [process.stdout.readline() for _ in range(lines)]
        time.sleep(delay)
        process.kill()
        said += process.stdout.readlines()
    if errors.stat().st_size:
        raise Lost(f"the program complained: {errors.read_text('utf-8', errors='replace')}")
    return [line.decode() for line in said if line.endswith(b"\n")]


def _acknowledged(said: Sequence[str]) -> int:
    timed = {number for number, line in enumerate(script().splitlines(), start=1) if line[:1].isdigit()}
    return sum(line != "ok\n" and int(line.partition(":")[0]) in timed for line in said)


def found_in(data: Path) -> Lines:
    """Start again as the program would, verify file, chains and heads, and read every line."""
    with desk_at(data, ManualClock(EARLIEST)):
        pass
    with verifier_at(data) as verifier:
        verifier.verify()
    return lines_in(data)


def lines_in(data: Path) -> Lines:
    with desk_at(data, ManualClock(EARLIEST)) as desk:
        stored = [desk._records.load(row.id) for row in reversed(desk._records.sessions())]
    return [(one.session_id, line.seq, line.sha256) for one in stored for line in one.lines]


@cache
def _unkilled() -> Lines:
    """The lines as they are when nobody kills."""
    with tempfile.TemporaryDirectory(prefix="ketadesk-kill-") as place, playing(script(), Path(place)):
        return lines_in(Path(place))


def go_on(data: Path, found: int) -> None:
    """A new session can be opened, the interrupted one goes on, and all of it verifies."""
    with playing(GOING_ON, data) as played:
        interrupted = played.desk.in_room("1")
        if interrupted is not None:
            interrupted.put(Note("Going on."), played.record.author)
    expected = found + 2 + (interrupted is not None)
    with verifier_at(data) as verifier:
        lines = verifier.verify().lines
    if lines != expected:
        raise Lost(f"{lines} entries are there after going on, not {expected}")


def main() -> int:
    """Kill as often as asked and say what was lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.kill", description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=200)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000))
    arguments = parser.parse_args()
    try:
        killed = kills(arguments.count, arguments.seed)
    except Lost as lost:
        sys.stdout.write(f"LOST: {lost}\nAgain: python -m tests.kill {arguments.count} --seed {arguments.seed}\n")
        return 1
    acknowledged = sum(one.acknowledged for one in killed)
    caught = sum(one.found > one.acknowledged for one in killed)
    early = sum(not one.found for one in killed)
    sys.stdout.write(
        f"{len(killed)} kills, seed {arguments.seed}: {acknowledged} entries acknowledged, none lost;"
        f" {caught} kills between disk and word, {early} before the first entry.\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

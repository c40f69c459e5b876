"""The disk is full, the folder read-only, the file held, the clock set: told, nothing lost, and it goes on."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from ketadesk.app.clock import ManualClock, SystemClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.files import write_whole
from ketadesk.bootstrap import desk_at, verifier_at
from ketadesk.domain.dose import dose_at
from ketadesk.domain.entries import ClockChanged, Note, Start, Vitals
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.quantity import shown
from ketadesk.storage.backup import Backups
from tests.domain.made import NURSE
from tests.faults.test_hostile import prepared
from tests.support import HEADING, infusion, play
from tests.ui.driving import Driven


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    play(HEADING + infusion(), folder)
    return folder


def test_a_full_disk_is_said_keeps_what_was_typed_and_goes_on(driven: Driven) -> None:
    session_id = driven.page.recorder.record.session_id
    before = driven.desk.fresh(session_id).record.entries
    engine = driven.desk._records._database.engine
    full = [True]

    @event.listens_for(engine, "begin")
    def begun(connection: Connection) -> None:
        pages = "1" if full[0] else "1073741823"
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    long = "x" * 60_000
    driven.page.acts._draft._fields["entry.note"] = long
    driven.page.entry.show_draft(driven.page.acts.entry_fields())
    driven.type("158/93\n")
    driven.window.act("record")
    assert "The disk is full: nothing was written, and nothing is lost." in driven.page.banner.sentence
    assert driven.page.acts.entry_fields()["note"] == long
    assert driven.desk.fresh(session_id).record.entries == before
    full[0] = False
    driven.window.act("record")
    stored = driven.desk.fresh(session_id).record
    assert stored.of(Note)[-1][1].text == long
    assert stored.of(Vitals)[-1][1].systolic == 158


FILLED = """
import resource, sys
from pathlib import Path
from ketadesk.app.files import write_whole
from ketadesk.domain.errors import Told
from ketadesk.storage.backup import Backups
from ketadesk.bootstrap import database_at
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
data, place = Path(sys.argv[1]), Path(sys.argv[2])
from tests.domain.made import START
for work in ("file", "backup"):
    with database_at(data) as database:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY))
        try:
            if work == "file":
                write_whole(place / "report.pdf", b"x" * 100_000)
            else:
                Backups(place).make(database, START)
        except Told as told:
            print(work, told.sentence)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
def test_a_report_or_backup_that_finds_no_room_leaves_nothing_half(data: Path, tmp_path: Path) -> None:
    place = tmp_path / "place"
    place.mkdir()
    write_whole(place / "report.pdf", b"the one before")
    done = subprocess.run(
        [sys.executable, "-c", FILLED, str(data), str(place)], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    said = dict(line.split(" ", 1) for line in done.stdout.splitlines())
    assert "report.pdf cannot be written: File too large" in said["file"]
    assert said["backup"].endswith(".")
    assert (place / "report.pdf").read_bytes() == b"the one before"
    assert Backups(place).all() == []
    assert [one.name for one in place.iterdir()] == ["report.pdf"]
    with verifier_at(data) as verifier:
        assert verifier.verify().lines == 48


READ_ONLY = """
import os, sys
from ketadesk import cli
from ketadesk.__main__ import main
cli.run(["play", sys.argv[2]])  # whatever is imported late is imported while it can be read
if os.getuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
sys.argv = ["ketadesk", *sys.argv[1:]]
sys.exit(main())
"""


@pytest.fixture
def open_to_all(tmp_path: Path) -> Iterator[Path]:
    """A folder that somebody without rights can walk to."""
    with tempfile.TemporaryDirectory(prefix="ketadesk-test-") as place:
        Path(place).chmod(0o755)
        yield Path(place)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such modes")
def test_a_read_only_folder_is_said_and_left_as_it_is(data: Path, open_to_all: Path) -> None:
    folder = shutil.copytree(data, open_to_all / "data")
    script = open_to_all / "script.txt"
    script.write_text(HEADING.replace("22", "23") + infusion(2), "utf-8")
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, "play", str(script), "--data", str(folder)], capture_output=True, text=True,
        check=False, cwd=Path(__file__).parents[2], env={**os.environ, "HOME": str(open_to_all)},
    )  # fmt: skip
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1, done.stderr
    assert "read-only" in done.stderr or "cannot be opened" in done.stderr
    folder.chmod(0o755)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


HELD = """
import sys, sqlcipher3.dbapi2 as sqlcipher
connection = sqlcipher.connect(sys.argv[1], isolation_level=None)
connection.execute(f"PRAGMA key = \\"x'{sys.argv[2]}'\\"")
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
connection.execute("ROLLBACK")
"""


def test_a_file_held_by_another_program_is_said_and_then_it_works(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ketadesk.storage.database.BUSY_SECONDS", 0.2)
    key = (data / "ketadesk.key").read_text("ascii").strip()
    clock = ManualClock(DEMO_NOW)
    with desk_at(data, clock) as desk:
        recorder = desk.open(prepared(), NURSE)
        holder = subprocess.Popen(
            [sys.executable, "-c", HELD, str(data / "ketadesk.db"), key],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        with holder:
            assert holder.stdout is not None
            assert holder.stdout.readline() == "held\n"
            with pytest.raises(Problem, match=r"Another program holds the record. Nothing was written; try again"):
                recorder.put(Note("x"), NURSE)
            assert len(desk.fresh(recorder.record.session_id).record.entries) == 1, "reading still works"
            assert holder.stdin is not None
            holder.stdin.write("\n")
            holder.stdin.close()
            holder.wait()
        recorder.put(Note("x"), NURSE)
        assert len(desk.fresh(recorder.record.session_id).record.entries) == 2


class Computer:
    """A computer's two clocks: the one that is set, and the one that runs on."""

    def __init__(self, wall: datetime) -> None:
        self.wall, self.steady = wall, 1000.0

    def clock(self) -> SystemClock:
        """The program's clock over them, as at its start."""
        return SystemClock(lambda: self.wall, lambda: self.steady)

    def pass_time(self, span: timedelta) -> None:
        """Both run on, awake or asleep."""
        self.wall, self.steady = self.wall + span, self.steady + span.total_seconds()


@pytest.mark.parametrize("set_by", [timedelta(hours=-1), timedelta(days=1), timedelta(seconds=-3)], ids=str)
def test_a_clock_that_is_set_bends_no_infusion_and_is_written_down(set_by: timedelta, tmp_path: Path) -> None:
    computer = Computer(datetime(2026, 11, 22, 19, 0, tzinfo=UTC))
    clock = computer.clock()
    with desk_at(tmp_path / "data", clock) as desk:
        recorder = desk.open(prepared(), NURSE)
        recorder.put(Start(), NURSE)
        computer.pass_time(timedelta(minutes=10))
        assert clock.jump() is None
        computer.wall += set_by
        jump = clock.jump()
        assert jump is not None
        assert desk.clock_jumped(jump, NURSE) == []
        computer.pass_time(timedelta(minutes=10))
        recorder.put(Note("later"), NURSE)
        record = desk.fresh(recorder.record.session_id).record
        dose = dose_at(record, clock.now())
        assert (shown(dose.given_mg, 2), int(dose.infusing_s)) == ("18.75", 20 * 60)
        assert [one.found - one.expected for _, one in record.of(ClockChanged)] == [set_by]
        assert record.of(Note)[0][0].at == datetime(2026, 11, 22, 19, 20, tzinfo=UTC)


def test_after_a_start_with_a_clock_set_back_nothing_is_written_before_what_was(tmp_path: Path) -> None:
    computer = Computer(datetime(2026, 11, 22, 19, 0, tzinfo=UTC))
    with desk_at(tmp_path / "data", computer.clock()) as desk:
        session_id = desk.open(prepared(), NURSE).record.session_id
        computer.pass_time(timedelta(minutes=30))
        desk.recorder(session_id).put(Start(), NURSE)
    computer.wall -= timedelta(hours=1)
    with desk_at(tmp_path / "data", computer.clock()) as desk:
        with pytest.raises(Refused, match=r"clock stands before the last entry of 14:30. Set the clock right first"):
            desk.recorder(session_id).put(Note("x"), NURSE)
        computer.wall += timedelta(hours=1, minutes=5)
    with desk_at(tmp_path / "data", computer.clock()) as desk:
        desk.recorder(session_id).put(Note("x"), NURSE)
        record = desk.recorder(session_id).record
        assert int(dose_at(record, record.entries[-1].at).infusing_s) == 5 * 60


def test_sleep_during_an_infusion_is_infusing_time_for_the_pump_runs_on(tmp_path: Path) -> None:
    computer = Computer(datetime(2026, 11, 22, 19, 0, tzinfo=UTC))
    clock = computer.clock()
    with desk_at(tmp_path / "data", clock) as desk:
        recorder = desk.open(prepared(), NURSE)
        recorder.put(Start(), NURSE)
        computer.pass_time(timedelta(minutes=25))
        assert clock.jump() is None, "sleep is no set clock"
        assert shown(dose_at(recorder.record, clock.now()).given_mg, 2) == "23.44"

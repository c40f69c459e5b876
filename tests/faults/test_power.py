"""The power is cut at any moment: nothing that was acknowledged is lost, and the rest is whole or not there."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from sqlalchemy import event

from ketadesk.app.clock import ManualClock
from ketadesk.app.script.player import EARLIEST, Player
from ketadesk.bootstrap import desk_at, verifier_at
from ketadesk.domain.errors import Problem
from ketadesk.storage.database import Database
from ketadesk.storage.drafts import DraftStore
from ketadesk.storage.schema import REVISION
from ketadesk.storage.slots import KeySlots
from tests.domain.made import START
from tests.faults.power import leave
from tests.faults.vfs import Journal, watched
from tests.kill import Lines, found_in, go_on, lines_in
from tests.storage.test_backup import CHEAP, PASSWORD, keys, lines
from tests.storage.test_file import OLD, raw
from tests.support import HEADING, infusion
from tests.support import play as charted

pytestmark = pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="sees what Python syncs on Linux only")

SEED = 20261122
SCRIPT = HEADING + "".join(infusion(number, timedelta(hours=6 + 2 * number)) for number in (1, 2, 3))
TIMED = {number for number, line in enumerate(SCRIPT.splitlines(), start=1) if line[:1].isdigit()}
OLD_LINES = 58


def play(folder: Path, journal: Journal, synchronous: str) -> None:
    """Play the script with the real program, its log folded into the file every few entries."""

    def connected(connection: Any, _: object) -> None:
        connection.execute("PRAGMA wal_autocheckpoint = 20")
        connection.execute(f"PRAGMA synchronous = {synchronous}")

    def said(line: str) -> None:
        if int(line.partition(":")[0]) in TIMED:
            journal.put("acknowledged", 0)

    clock = ManualClock(EARLIEST)
    with desk_at(folder, clock) as desk:
        engine = desk._records._database.engine
        engine.dispose()
        event.listen(engine, "connect", connected)
        Player(desk, clock, said).play(SCRIPT)


def recorded(folder: Path, monkeypatch: pytest.MonkeyPatch, synchronous: str = "FULL") -> tuple[Journal, Lines]:
    """All that happened on the disk while three sessions were charted, and their lines."""
    with watched(folder, monkeypatch) as journal:
        play(folder, journal, synchronous)
    return journal, lines_in(folder)


def cuts(journal: Journal, place: Path, count: int, before: int | None = None) -> Iterator[tuple[str, int, Path]]:
    """Folders as that many cuts leave them: what it was, how many entries were acknowledged, and where."""
    for number in range(count):
        random = Random(f"{SEED}/{number}")
        happened = journal.happened[: random.randrange(journal.begin, before or len(journal.happened))]
        folder = place / f"cut-{number}"
        how = leave(happened, folder, random)
        yield f"cut {number}, {how}", sum(one.act == "acknowledged" for one in happened), folder
        shutil.rmtree(folder)


def test_a_cut_loses_no_acknowledged_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, lines = recorded(tmp_path / "data", monkeypatch)
    checkpoints = [one for one in journal.happened if one.act == "write" and one.file == journal.file("ketadesk.db")]
    assert len(checkpoints) > 50
    for what, acknowledged, folder in cuts(journal, tmp_path, 60):
        there = found_in(folder)
        assert acknowledged <= len(there) <= acknowledged + 1, what
        assert there == lines[: len(there)], what
        if what.endswith("torn sectors"):
            go_on(folder, len(there))


def test_this_disk_does_lose_what_nobody_syncs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, _ = recorded(tmp_path / "data", monkeypatch, synchronous="OFF")
    lost = damaged = 0
    for _, acknowledged, folder in cuts(journal, tmp_path, 20):
        try:
            lost += len(found_in(folder)) < acknowledged
        except Problem:
            damaged += 1
    assert lost
    assert damaged


def test_a_cut_in_the_first_start_leaves_a_folder_to_start_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal, lines = recorded(tmp_path / "data", monkeypatch)
    first = next(number for number, one in enumerate(journal.happened) if one.act == "acknowledged")
    for what, _, folder in cuts(journal, tmp_path, 25, first):
        there = found_in(folder)
        assert there in ([], lines[:1]), what
        go_on(folder, len(there))


@pytest.mark.parametrize("old", sorted(OLD.iterdir()), ids=lambda path: path.name)
def test_a_cut_in_a_migration_leaves_the_old_or_the_new(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(old, tmp_path / "data")
    with watched(tmp_path / "data", monkeypatch) as journal:
        Database(tmp_path / "data").close()
    for what, _, folder in cuts(journal, tmp_path, 15):
        with verifier_at(folder) as verifier:
            assert verifier.verify().lines == OLD_LINES, what
        before = shutil.copytree(old, folder / "before")
        shutil.copy(folder / f"ketadesk-before-{REVISION}.db", before / "ketadesk.db")
        with raw(before) as connection:
            assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == [], what
            assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (old.name,), what
            assert connection.execute("SELECT count(*) FROM entries").fetchone() == (OLD_LINES,), what


def test_a_cut_in_a_rekey_leaves_a_record_that_the_password_opens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    charted(HEADING + infusion(), data)
    slots = KeySlots(data, CHEAP)
    slots.put("RP", PASSWORD, (data / "ketadesk.key").read_text("ascii").strip())
    (data / "ketadesk.key").unlink()
    with watched(data, monkeypatch) as journal:
        database = Database(data, keys=keys(data))
        DraftStore(database).put("entry", {"note": "half typed"}, START)
        database.rekey(slots)
        database.close()
    for what, _, folder in cuts(journal, tmp_path, 40):
        assert lines(folder) == 48, what

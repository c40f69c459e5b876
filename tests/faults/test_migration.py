"""Killed at any moment of a migration: the file is the old one or the new one, and the next start goes on."""

import multiprocessing
import shutil
import time
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest

from ketadesk.bootstrap import verifier_at
from ketadesk.storage.database import Database
from ketadesk.storage.schema import REVISION
from tests.storage.test_file import OLD, raw

SEED = 20261122
KILLS = 20
OLD_LINES = 58
LONGEST = 10.0


def opened(folder: Path, told: Connection) -> None:
    """Open a file as the program does, which brings it to today's revision; say when it begins and ends."""
    told.send("begun")
    Database(folder).close()
    told.send("done")


def killed(folder: Path, after: float | None) -> float:
    """Open in a process of its own and kill it so long after it began, None: not at all; gives how long it ran."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["ketadesk.storage.migrate", "tests.faults.test_migration"])
    heard, told = context.Pipe(duplex=False)
    process = context.Process(target=opened, args=(folder, told))
    process.start()
    told.close()
    assert heard.poll(LONGEST)
    heard.recv()
    begun = time.monotonic()
    if heard.poll(LONGEST if after is None else after):
        heard.recv()
    ran = time.monotonic() - begun
    process.kill()
    process.join()
    heard.close()
    return ran


def revision(folder: Path) -> str:
    with raw(folder) as connection:
        ((found,),) = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(found)


@pytest.mark.parametrize("old", sorted(OLD.iterdir()), ids=lambda path: path.name)
def test_killed_in_a_migration_the_file_is_whole_before_or_behind_it(old: Path, tmp_path: Path) -> None:
    longest = killed(shutil.copytree(old, tmp_path / "unkilled"), None)
    found = set()
    for number in range(KILLS):
        folder = shutil.copytree(old, tmp_path / f"killed-{number}")
        killed(folder, Random(f"{SEED}/{number}").uniform(0, longest))
        found.add(revision(shutil.copytree(folder, tmp_path / f"looked-at-{number}")))
        with verifier_at(folder) as verifier:
            assert verifier.verify().lines == OLD_LINES, number
        before = shutil.copytree(old, folder / "before")
        shutil.copy(folder / f"ketadesk-before-{REVISION}.db", before / "ketadesk.db")
        assert revision(before) == old.name, number
    assert old.name in found
    assert found <= {old.name, REVISION}

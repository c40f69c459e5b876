"""A flipped bit, a file cut short, a row edited with the key: never wrong data, always a sentence."""

import shutil
import sqlite3
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from ketadesk.app.clock import ManualClock
from ketadesk.bootstrap import desk_at, verifier_at
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Problem
from ketadesk.storage import schema
from tests.domain.made import NURSE, START
from tests.kill import Lines, lines_in
from tests.storage.test_file import raw
from tests.support import HEADING, infusion, play

SEED = 20261122


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two sessions, and two lines in the access log."""
    folder = tmp_path_factory.mktemp("made") / "data"
    play(f"{HEADING}{infusion(1)}room 2\n{infusion(2, timedelta(hours=16))}", folder)
    with desk_at(folder, ManualClock(START)) as desk:
        desk.log.note(NURSE, Deed.PRINTED, "2026-11-22-01")
        desk.log.note(NURSE, Deed.READ, "2026-11-22-02")
    return folder


@pytest.fixture(scope="module")
def lines(made: Path) -> Lines:
    return lines_in(made)


def told_or_the_same(folder: Path, lines: Lines) -> str:
    """What is said of a folder; nothing when every line is what it was."""
    try:
        with verifier_at(folder) as verifier:
            verifier.verify()
        found = lines_in(folder)
    except Problem as problem:
        return problem.sentence
    assert found == lines
    return ""


def flipped(body: bytes, place: int, random: Random) -> bytes:
    return body[:place] + bytes([body[place] ^ 1 << random.randrange(8)]) + body[place + 1 :]


def test_a_flipped_bit_anywhere_in_the_file_is_told(made: Path, lines: Lines, tmp_path: Path) -> None:
    random, body, silent = Random(SEED), (made / "ketadesk.db").read_bytes(), []
    folder = shutil.copytree(made, tmp_path / "data")
    for place in [*range(0, 110, 10), *(random.randrange(len(body)) for _ in range(60))]:
        (folder / "ketadesk.db").write_bytes(flipped(body, place, random))
        sentence = told_or_the_same(folder, lines)
        if not sentence:
            silent.append(place)
        else:
            assert "key is the wrong one" not in sentence
    assert silent == [], "every page carries a check of its own"


def test_a_flipped_bit_in_the_log_never_gives_wrong_data(made: Path, lines: Lines, tmp_path: Path) -> None:
    """What a crash left in the log and cannot be read any more is left out; what was folded in before is there."""
    source = shutil.copytree(made, tmp_path / "source")
    with raw(source) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        for number in range(5):
            connection.execute(
                "INSERT INTO drafts VALUES (?, '{}', '2026-11-22T18:00:00+00:00')", (f"draft {number}",)
            )
        copy = shutil.copytree(source, tmp_path / "crashed")
    log = (copy / "ketadesk.db-wal").read_bytes()
    random = Random(SEED)
    for _ in range(25):
        folder = shutil.copytree(copy, tmp_path / "data")
        (folder / "ketadesk.db-wal").write_bytes(flipped(log, random.randrange(len(log)), random))
        (folder / "ketadesk.db-shm").unlink(missing_ok=True)
        assert told_or_the_same(folder, lines) == ""
        with raw(folder) as connection:
            count = connection.execute("SELECT count(*) FROM drafts").fetchone()[0]
        assert 0 <= count <= 5
        shutil.rmtree(folder)


def test_a_file_cut_short_is_told(made: Path, lines: Lines, tmp_path: Path) -> None:
    random, body = Random(SEED), (made / "ketadesk.db").read_bytes()
    folder = shutil.copytree(made, tmp_path / "data")
    for length in [0, 1, 100, 511, 512, 4096, len(body) - 1, len(body) - 4096, *random.sample(range(len(body)), 12)]:
        (folder / "ketadesk.db").write_bytes(body[:length])
        assert told_or_the_same(folder, lines), f"{length} of {len(body)} bytes"


def columns() -> Iterator[tuple[str, str]]:
    for table in ("entries", "heads", "sessions", "texts", "access_log", "access_head"):
        for column in schema.metadata.tables[table].columns:
            if (table, column.name) != ("access_head", "id"):
                yield table, column.name


@pytest.mark.parametrize(("table", "column"), list(columns()), ids=str)
def test_a_row_edited_with_the_key_is_told(table: str, column: str, made: Path, lines: Lines, tmp_path: Path) -> None:
    """Past the guards, which whoever has the key can take away and put back."""
    folder = shutil.copytree(made, tmp_path / "data")
    with raw(folder) as connection:
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        changed = {
            "INTEGER": f"{column} + 1000", "BLOB": f"CAST(replace({column}, '2', '3') AS BLOB)",
        }.get(str(schema.metadata.tables[table].c[column].type), f"{column} || 'x'")  # fmt: skip
        changed = "1 - ended" if column == "ended" else changed
        last = f"rowid = (SELECT max(rowid) FROM {table})"
        where = "seq = 7 AND session_id LIKE '%1'" if table == "entries" else last
        done = connection.execute(f"UPDATE {table} SET {column} = {changed} WHERE {where}")
        assert done.rowcount == 1
        for _, sql in triggers:
            connection.execute(sql)
    assert told_or_the_same(folder, lines)


def test_a_plain_tool_without_the_key_reads_and_writes_nothing(made: Path, lines: Lines, tmp_path: Path) -> None:
    folder = shutil.copytree(made, tmp_path / "data")
    connection = sqlite3.connect(folder / "ketadesk.db")
    with pytest.raises(sqlite3.DatabaseError, match="file is not a database"):
        connection.execute("DELETE FROM entries")
    connection.close()
    assert told_or_the_same(folder, lines) == ""
    assert b"Calm; a friend" not in (folder / "ketadesk.db").read_bytes()

"""The encrypted file: keys, damage, tampering, steps from older revisions."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import create_engine, event, text
from sqlalchemy.exc import IntegrityError

from ketadesk.bootstrap import verifier_at
from ketadesk.domain.errors import Problem
from ketadesk.storage import schema
from ketadesk.storage.database import Database, _begin, _connect
from ketadesk.storage.migrate import steps_to
from ketadesk.storage.place import check_place
from tests.support import HEADING, infusion, play

OLD = Path(__file__).parent / "old"


FILLED = (
    "INSERT INTO account_versions VALUES ('RP', 1, x'7b7d', '2026-11-22T18:00:00+00:00', 'RP')",
    "INSERT INTO certificates VALUES (1, x'7b7d', '2026-11-22T18:00:00+00:00', 'RP')",
    "INSERT INTO access_log VALUES (1, x'7b7d', 'none')",
    "INSERT INTO register_lines VALUES (1, '', x'7b7d', 'none')",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with one closed session of 48 lines."""
    place = tmp_path / "data"
    play(HEADING + infusion(), place)
    return place


@contextmanager
def raw(folder: Path) -> Iterator[Any]:
    """The file opened with its key, past all of KetaDesk's code."""
    with closing(sqlcipher.connect(folder / "ketadesk.db", isolation_level=None)) as connection:
        connection.execute(f"PRAGMA key = \"x'{(folder / 'ketadesk.key').read_text().strip()}'\"")
        yield connection


def found_by_verify(folder: Path) -> str:
    with pytest.raises(Problem) as problem, verifier_at(folder) as verifier:
        verifier.verify()
    return problem.value.sentence


def test_a_good_file_verifies(folder: Path) -> None:
    with verifier_at(folder) as verifier:
        counted = verifier.verify()
    assert (counted.sessions, counted.lines) == (1, 48)


def test_the_file_is_encrypted_and_owner_only(folder: Path) -> None:
    content = (folder / "ketadesk.db").read_bytes()
    assert not content.startswith(b"SQLite format")
    assert b"Rivera" not in content
    with closing(sqlite3.connect(folder / "ketadesk.db")) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT * FROM sqlite_master")
    assert (folder / "ketadesk.key").stat().st_mode & 0o077 == 0


def test_a_wrong_key_never_looks_like_damage(folder: Path) -> None:
    (folder / "ketadesk.key").write_text("0" * 64)
    with pytest.raises(Problem, match="not the key of this record; the record itself is not damaged"):
        Database(folder)


def test_damage_never_looks_like_a_wrong_key(folder: Path) -> None:
    path = folder / "ketadesk.db"
    path.write_bytes(b"\0" * 100 + path.read_bytes()[100:])
    with pytest.raises(Problem, match="is damaged; its key is the right one"):
        Database(folder)


def test_without_a_check_value_both_are_named(folder: Path) -> None:
    (folder / "ketadesk.check").unlink()
    (folder / "ketadesk.key").write_text("0" * 64)
    with pytest.raises(Problem, match="wrong one, or the file is damaged"):
        Database(folder)
    assert not (folder / "ketadesk.check").exists()


def test_no_key_is_made_where_a_file_exists(folder: Path) -> None:
    (folder / "ketadesk.key").unlink()
    with pytest.raises(Problem, match=r"key file .* is missing"):
        Database(folder)
    assert not (folder / "ketadesk.key").exists()


@pytest.mark.parametrize("content", ["", "not a key", "ABCDEF" * 11])
def test_a_key_file_without_a_key_says_so(folder: Path, content: str) -> None:
    (folder / "ketadesk.key").write_text(content)
    with pytest.raises(Problem, match="does not hold a key"):
        Database(folder)


def test_a_file_cut_short_is_told(folder: Path) -> None:
    path = folder / "ketadesk.db"
    path.write_bytes(path.read_bytes()[:-5000])
    assert "damaged" in found_by_verify(folder)


@pytest.mark.parametrize("size", [0, 1, 100])
def test_an_emptied_file_is_never_taken_for_a_new_one(folder: Path, size: int) -> None:
    path = folder / "ketadesk.db"
    path.write_bytes(path.read_bytes()[:size])
    for make in (True, False):
        with pytest.raises(Problem, match=r"is missing or empty\. Restore|There is no record"):
            Database(folder, make)
    path.unlink()
    with pytest.raises(Problem, match=r"is missing or empty\. Restore"):
        Database(folder)


TAMPERING = {
    "UPDATE patient_versions SET body = x'00'": "Patient 1 version 1 cannot be read",
    "UPDATE staff_versions SET role = 'boss'": "there is no role “boss”",
    "UPDATE sessions SET room = '9'": "line 1: the list of sessions says something else of it",
    "UPDATE heads SET ended = 0": "line 1: the list of sessions says something else of it",
    "UPDATE heads SET sha256 = 'x'": "line 49: 48 lines were written, 48 are there",
    "DROP TABLE patient_words": "“patient_words” is not as it was made",
    "DROP TRIGGER entries_keep_head": "“entries_keep_head” is not as it was made",
    "DELETE FROM alembic_version": "a newer KetaDesk (revision unknown)",
}


@pytest.mark.parametrize("statement", list(TAMPERING))
def test_tampering_beside_the_lines_is_found(folder: Path, statement: str) -> None:
    table = statement.split()[1]
    with raw(folder) as connection:
        connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_update")
        connection.execute(statement)
    assert TAMPERING[statement] in found_by_verify(folder)


@pytest.mark.parametrize("share", [0.2, 0.4, 0.6, 0.8, 0.99])
def test_a_changed_byte_is_found(folder: Path, share: float) -> None:
    path = folder / "ketadesk.db"
    content = bytearray(path.read_bytes())
    content[int(len(content) * share)] ^= 1
    path.write_bytes(content)
    assert "damaged" in found_by_verify(folder)


def test_an_edited_row_is_found(folder: Path) -> None:
    with raw(folder) as connection:
        connection.execute("DROP TRIGGER entries_no_update")
        connection.execute("UPDATE entries SET body = replace(body, '\"hr\":75', '\"hr\":57') WHERE seq = 5")
    assert "2026-11-22-01 line 5: the line is not as it was written" in found_by_verify(folder)


def test_a_row_edited_with_a_new_hash_breaks_the_next(folder: Path) -> None:
    import hashlib

    with raw(folder) as connection:
        connection.execute("DROP TRIGGER entries_no_update")
        ((before,),) = connection.execute("SELECT sha256 FROM entries WHERE seq = 4").fetchall()
        ((body,),) = connection.execute("SELECT body FROM entries WHERE seq = 5").fetchall()
        body = body.replace(b'"hr":75', b'"hr":57')
        sha256 = hashlib.sha256(before.encode() + body).hexdigest()
        connection.execute("UPDATE entries SET body = ?, sha256 = ? WHERE seq = 5", (body, sha256))
    assert "line 6: the line is not as it was written" in found_by_verify(folder)


def test_a_removed_last_row_is_found(folder: Path) -> None:
    with raw(folder) as connection:
        connection.execute("DROP TRIGGER entries_no_delete")
        connection.execute("DELETE FROM entries WHERE seq = 48")
    assert "48 lines were written, 47 are there" in found_by_verify(folder)


def test_a_removed_session_is_found(folder: Path) -> None:
    with raw(folder) as connection:
        for table in ("entries", "sessions"):
            connection.execute(f"DROP TRIGGER {table}_no_delete")
            connection.execute(f"DELETE FROM {table}")
    assert "48 lines were written, 0 are there" in found_by_verify(folder)


def test_a_changed_protocol_text_is_found(folder: Path) -> None:
    with raw(folder) as connection:
        connection.execute("DROP TRIGGER texts_no_update")
        connection.execute("UPDATE texts SET text = replace(text, 'every_min = 5', 'every_min = 9')")
    assert "the text of trd-0.5-40 version 3 is not as it was" in found_by_verify(folder)


def test_an_entry_of_a_later_program_is_refused_not_dropped(folder: Path) -> None:
    for name, old, new, sentence in (
        ("kind", '"kind":"note"', '"kind":"poem"', "unknown kind 'poem'"),
        ("field", '"reason":null', '"reason":null,"mood":1', "unknown field"),
    ):
        copy = folder.with_name(name)
        shutil.copytree(folder, copy)
        with raw(copy) as connection:
            connection.execute("DROP TRIGGER entries_no_update")
            connection.execute("UPDATE entries SET body = replace(body, ?, ?) WHERE seq = 3", (old, new))
        assert sentence in found_by_verify(copy)


@pytest.mark.parametrize("table", schema.KEPT)
def test_rows_are_neither_changed_nor_deleted_nor_replaced(folder: Path, table: str) -> None:
    with raw(folder) as connection:
        for statement in FILLED:
            connection.execute(statement)
    with raw(folder) as connection:
        column = "seq" if table == "entries" else "rowid"
        for statement in (f"UPDATE {table} SET {column} = {column}", f"DELETE FROM {table}"):
            with pytest.raises(sqlcipher.IntegrityError, match="only ever added to"):
                connection.execute(statement)


def test_replacing_a_line_is_refused_too(folder: Path) -> None:
    database = Database(folder)
    with pytest.raises(IntegrityError, match="appended in order"), database.writing() as connection:
        connection.execute(text("INSERT OR REPLACE INTO entries SELECT * FROM entries WHERE seq = 48"))
    database.close()


def objects(connection: Any) -> dict[str, str]:
    rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"))
    return {name: "".join(sql.split()) for name, sql in rows}


def test_the_fresh_schema_is_the_migrated_schema(folder: Path, tmp_path: Path) -> None:
    database = Database(folder)
    with database.reading() as connection:
        fresh = objects(connection)
    path, key = tmp_path / "migrated.db", (folder / "ketadesk.key").read_text().strip()
    engine = create_engine("sqlite://", module=sqlcipher, creator=lambda: _connect(path, key))
    event.listen(engine, "begin", _begin)
    with engine.begin() as connection:
        steps_to(connection, schema.REVISION)
        assert objects(connection) == fresh
    engine.dispose()
    database.close()


@pytest.mark.parametrize("old", sorted(OLD.iterdir()), ids=lambda path: path.name)
def test_every_kept_old_file_opens_behind_a_verified_copy(old: Path, tmp_path: Path) -> None:
    place = tmp_path / "old"
    shutil.copytree(old, place)
    with verifier_at(place) as verifier:
        assert verifier.verify().lines == 58
    copy = place / f"ketadesk-before-{schema.REVISION}.db"
    before = tmp_path / "before"
    shutil.copytree(old, before)
    (before / "ketadesk.db").write_bytes(copy.read_bytes())
    with raw(before) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchone() == (old.name,)
        assert connection.execute("SELECT count(*) FROM entries").fetchone() == (58,)


def test_a_file_of_a_newer_program_is_left_as_it_is(folder: Path) -> None:
    with raw(folder) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(Problem, match=r"written by a newer KetaDesk \(revision 9999\)"):
        Database(folder)


def test_a_network_share_is_refused_where_it_can_be_recognised() -> None:
    mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/data /mnt/share nfs4 rw 0 0\n//nas/x /mnt/win\\040share cifs rw 0 0\n"
    check_place(Path("/home/nurse"), mounts)
    for place in ("/mnt/share", "/mnt/share/ketadesk", "/mnt/win share/data", "//server/share"):
        with pytest.raises(Problem, match="network share"):
            check_place(Path(place), mounts)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Problem, match="cannot be made"):
        Database(tmp_path / "file" / "data")

"""Half-typed words: on disk at once, encrypted, replaced and removed, and never in the way."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ketadesk.storage.database import Database
from ketadesk.storage.drafts import DraftStore
from tests.domain.made import START
from tests.storage.test_file import raw

FIELDS = {"bp": "132/", "note": "Łukasz holds\nmy hand 王 \ud83d"}
"""Ends with half a letter, as a broken keyboard method leaves it."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[DraftStore]:
    """An empty store."""
    database = Database(tmp_path)
    yield DraftStore(database)
    database.close()


def test_a_draft_is_there_after_a_crash(store: DraftStore, tmp_path: Path) -> None:
    store.put("2026-11-22-01", FIELDS, START)
    again = Database(tmp_path)
    assert DraftStore(again).get("2026-11-22-01") == FIELDS
    again.close()


def test_a_later_draft_stands_in_place_of_the_one_before(store: DraftStore, tmp_path: Path) -> None:
    store.put("a", {"hr": "7", "rr": "1"}, START)
    store.put("b", {"hr": "8"}, START)
    store.put("a", {"hr": "72"}, START + timedelta(seconds=1))
    assert (store.get("a"), store.get("b"), store.get("c")) == ({"hr": "72"}, {"hr": "8"}, {})
    with raw(tmp_path) as connection:
        rows = connection.execute('SELECT "key", written_at FROM drafts ORDER BY "key"').fetchall()
    assert rows == [("a", (START + timedelta(seconds=1)).isoformat()), ("b", START.isoformat())]


def test_a_draft_without_fields_is_gone(store: DraftStore, tmp_path: Path) -> None:
    store.put("a", FIELDS, START)
    store.put("a", {}, START)
    store.put("never", {}, START)
    assert store.get("a") == {}
    with raw(tmp_path) as connection:
        assert connection.execute("SELECT count(*) FROM drafts").fetchone() == (0,)


def test_a_draft_lies_in_the_encrypted_file(store: DraftStore, tmp_path: Path) -> None:
    store.put("a", {"note": "a secret of hers"}, START)
    for path in tmp_path.iterdir():
        assert b"a secret of hers" not in path.read_bytes(), path


@pytest.mark.parametrize("body", ["", "{", "[1]", "7", "null"])
def test_a_draft_that_cannot_be_read_is_none(store: DraftStore, tmp_path: Path, body: str) -> None:
    with raw(tmp_path) as connection:
        connection.execute("INSERT INTO drafts VALUES ('a', ?, '')", (body,))
    assert store.get("a") == {}
    store.put("a", {"hr": "72"}, START)
    assert store.get("a") == {"hr": "72"}

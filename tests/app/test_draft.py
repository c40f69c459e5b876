"""Half-typed words: on disk at every keystroke, each session's its own, and on the screen whatever the disk does."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from ketadesk.app.clock import ManualClock
from ketadesk.app.draft import Draft
from ketadesk.domain.errors import Problem
from ketadesk.storage.database import Database
from ketadesk.storage.drafts import DraftStore
from tests.domain.made import START

KEY, OTHER = "2026-11-22-01", "2026-11-22-02"
WORDS = "Łukasz 王 says: “the room\nbreathes”"


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(tmp_path)
    yield made
    made.close()


def draft(database: Database, key: str = KEY) -> Draft:
    """The draft of a session, taken up from disk."""
    return Draft(DraftStore(database), key, ManualClock(START))


def kept(folder: Path, key: str = KEY) -> dict[str, str]:
    """What another program finds on disk."""
    database = Database(folder)
    try:
        return DraftStore(database).get(key)
    finally:
        database.close()


def rows(database: Database) -> int:
    """How many drafts there are on disk."""
    with database.reading() as connection:
        return int(connection.execute(text("SELECT count(*) FROM drafts")).scalar_one())


def test_every_keystroke_is_on_disk(database: Database, tmp_path: Path) -> None:
    typed = draft(database)
    for end in range(1, len(WORDS) + 1):
        typed.put("entry.note", WORDS[:end])
        assert kept(tmp_path) == {"entry.note": WORDS[:end]}
    assert draft(database).get("entry.note") == WORDS


def test_what_was_left_is_taken_up_by_its_names(database: Database) -> None:
    typed = draft(database)
    typed.put("entry.bp", "132/")
    typed.put("entry.hr", "72")
    typed.put("job.rate|rate", "90")
    again = draft(database)
    assert again.get("entry.bp") == "132/"
    assert again.get("entry.spo2") == ""
    assert again.below("entry.") == {"bp": "132/", "hr": "72"}
    assert again.below("job.rate|") == {"rate": "90"}
    assert again.below("") == {"entry.bp": "132/", "entry.hr": "72", "job.rate|rate": "90"}


def test_only_what_is_dropped_is_forgotten(database: Database, tmp_path: Path) -> None:
    typed = draft(database)
    for name in ("a", "b", "c"):
        typed.put(name, name * 3)
    typed.drop("a", "c", "never typed")
    assert typed.below("") == {"b": "bbb"}
    assert kept(tmp_path) == {"b": "bbb"}


def test_only_what_is_below_is_dropped(database: Database, tmp_path: Path) -> None:
    typed = draft(database)
    for name in ("entry.bp", "entry.note", "entry", "job.rate|rate"):
        typed.put(name, "x")
    typed.drop_below("entry.")
    assert typed.below("") == {"entry": "x", "job.rate|rate": "x"}
    assert kept(tmp_path) == {"entry": "x", "job.rate|rate": "x"}


@pytest.mark.parametrize("way", ["typed back", "dropped", "dropped below"])
def test_an_empty_draft_is_no_row(database: Database, tmp_path: Path, way: str) -> None:
    typed = draft(database)
    typed.put("entry.bp", "1")
    assert rows(database) == 1
    if way == "typed back":
        typed.put("entry.bp", "")
    elif way == "dropped":
        typed.drop("entry.bp")
    else:
        typed.drop_below("entry.")
    assert rows(database) == 0
    assert kept(tmp_path) == {}
    assert typed.below("") == {}


def test_blanks_are_typed_words_too(database: Database, tmp_path: Path) -> None:
    draft(database).put("entry.note", " ")
    assert kept(tmp_path) == {"entry.note": " "}


def test_another_session_is_not_touched(database: Database, tmp_path: Path) -> None:
    one, other = draft(database), draft(database, OTHER)
    one.put("entry.bp", "132/84")
    other.put("entry.bp", "99/")
    one.drop_below("")
    assert (kept(tmp_path), kept(tmp_path, OTHER)) == ({}, {"entry.bp": "99/"})
    assert other.get("entry.bp") == "99/"
    assert one.get("entry.bp") == ""


def test_what_does_not_change_is_not_written(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    typed = draft(database)
    typed.put("entry.bp", "1")
    written: list[object] = []
    monkeypatch.setattr(DraftStore, "put", lambda *words: written.append(words))
    typed.put("entry.bp", "1")
    typed.put("entry.hr", "")
    typed.drop("entry.hr")
    typed.drop_below("job.")
    assert written == []


def test_a_full_disk_is_said_and_takes_nothing_from_the_screen(database: Database, tmp_path: Path) -> None:
    typed = draft(database)
    typed.put("entry.note", "short")
    with database.writing() as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar_one()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
    long = WORDS * 2000
    with pytest.raises(Problem, match="The disk is full"):
        typed.put("entry.note", long)
    assert typed.get("entry.note") == long
    assert kept(tmp_path) == {"entry.note": "short"}
    with pytest.raises(Problem, match="The disk is full"):
        typed.put("entry.bp", "132/84")
    assert typed.below("entry.") == {"note": long, "bp": "132/84"}
    with database.writing() as connection:
        connection.execute(text("PRAGMA max_page_count = 1000000"))
    typed.put("entry.hr", "7")
    assert kept(tmp_path) == {"entry.note": long, "entry.bp": "132/84", "entry.hr": "7"}

"""Backups and rekeying: what counts was opened and verified; kills and faults leave a record that opens."""

import json
import os
import shutil
import subprocess
import sys
import time
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from ketadesk.domain.errors import Problem, Refused
from ketadesk.storage.backup import Backups, restore
from ketadesk.storage.database import Database
from ketadesk.storage.sealing import Cost
from ketadesk.storage.slots import KeySlots
from ketadesk.storage.verify import Verifier
from tests.domain.made import START
from tests.support import HEADING, infusion, play

CHEAP = Cost(1024, 1, 1)
PASSWORD = "a nurse's password"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with one session, whose key lies in a slot."""
    folder = tmp_path_factory.mktemp("made") / "data"
    play(HEADING + infusion(), folder)
    KeySlots(folder, CHEAP).put("RP", PASSWORD, (folder / "ketadesk.key").read_text("ascii").strip())
    (folder / "ketadesk.key").unlink()
    return folder


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "data")


@pytest.fixture
def there(tmp_path: Path) -> Path:
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups"


def keys(folder: Path) -> tuple[str, ...]:
    return KeySlots(folder, CHEAP).keys("RP", PASSWORD)


def lines(folder: Path) -> int:
    """How many lines a folder's record has, opened by the nurse's password and verified."""
    database = Database(folder, make=False, keys=keys(folder))
    try:
        return Verifier(database).verify().lines
    finally:
        database.close()


def back_up(data: Path, there: Path, minutes: int = 0, keep: int = 30) -> Path:
    database = Database(data, make=False, keys=keys(data))
    try:
        return Backups(there, keep).make(database, START + timedelta(minutes=minutes)).path
    finally:
        database.close()


def test_a_backup_is_a_record_of_its_own_without_a_key_beside_it(data: Path, there: Path) -> None:
    path = back_up(data, there)
    assert path.name == "ketadesk-2026-11-22T19-00-00Z"
    assert {one.name for one in path.iterdir()} == {
        "ketadesk.db", "ketadesk.slots", "ketadesk.check", "backup.json",
    }  # fmt: skip
    assert lines(path) == lines(data) == 48
    last = Backups(there).last()
    assert last is not None
    assert (last.path, last.made_at) == (path, START)
    assert [one.name for one in data.iterdir() if one.name.startswith(".")] == []


def test_the_record_stays_in_use_while_a_backup_is_made(data: Path, there: Path) -> None:
    database = Database(data, make=False, keys=keys(data))
    with database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM entries")
        made = Backups(there).make(database, START)
    database.close()
    assert lines(made.path) == 48


def test_two_in_one_second_both_count_and_the_oldest_go(data: Path, there: Path) -> None:
    first, second = back_up(data, there), back_up(data, there)
    assert first != second
    for minutes in range(1, 5):
        newest = back_up(data, there, minutes, keep=3)
    assert len(Backups(there).all()) == 3
    assert not first.exists()
    assert newest.exists()


def test_a_folder_that_will_not_do_is_told(data: Path, there: Path, tmp_path: Path) -> None:
    for folder, sentence in (
        (tmp_path / "nowhere", "is not there. Plug in its disk"),
        (data, "lies in the record's folder"),
        (data / "inside", "is not there"),
    ):
        with pytest.raises((Problem, Refused), match=sentence):
            back_up(data, folder)
    (data / "inside").mkdir()
    with pytest.raises(Refused, match="lies in the record's folder"):
        back_up(data, data / "inside")
    assert lines(data) == 48


def test_a_damaged_record_makes_no_backup_that_counts(data: Path, there: Path) -> None:
    good = back_up(data, there)
    body = bytearray((data / "ketadesk.db").read_bytes())
    body[len(body) * 2 // 3] ^= 1
    (data / "ketadesk.db").write_bytes(body)
    with pytest.raises(Problem):
        back_up(data, there, 1)
    assert [one.path for one in Backups(there).all()] == [good]


def test_a_backup_is_brought_back_into_an_empty_place_or_beside_never_over(
    data: Path, there: Path, tmp_path: Path
) -> None:
    backup = back_up(data, there)
    new = restore(backup, tmp_path / "new", START)
    assert new == tmp_path / "new"
    assert lines(new) == 48
    before = (data / "ketadesk.db").read_bytes()
    beside = restore(backup, data, START)
    assert beside == data / "restored-2026-11-22T19-00-00Z"
    assert lines(beside) == 48
    assert (data / "ketadesk.db").read_bytes() == before
    with pytest.raises(Refused, match="Choose an empty folder"):
        restore(backup, data, START)


def test_a_backup_that_was_changed_is_not_brought_back(data: Path, there: Path, tmp_path: Path) -> None:
    backup = back_up(data, there)
    body = bytearray((backup / "ketadesk.db").read_bytes())
    body[5000] ^= 1
    (backup / "ketadesk.db").write_bytes(body)
    with pytest.raises(Problem, match="is not what was backed up"):
        restore(backup, tmp_path / "new", START)
    assert not (tmp_path / "new" / "ketadesk.db").exists()


def test_the_clinics_own_protocols_and_scales_come_back_with_the_record(
    data: Path, there: Path, tmp_path: Path
) -> None:
    own = {"protocols/own.toml": "id = 1\n", "protocols/versions/own-1.toml": "id = 2\n", "instruments/x.toml": "ß\n"}
    for name, text in own.items():
        (data / name).parent.mkdir(parents=True, exist_ok=True)
        (data / name).write_text(text, encoding="utf-8")
    backup = back_up(data, there)
    new = restore(backup, tmp_path / "new", START)
    assert {name: (new / name).read_text("utf-8") for name in own} == own
    assert lines(new) == 48
    if os.name == "posix":
        assert {(new / name).stat().st_mode & 0o777 for name in own} == {0o600}
    (backup / "protocols" / "own.toml").write_text("id = 9\n", encoding="utf-8")
    with pytest.raises(Problem, match=r"own\.toml is not what was backed up"):
        restore(backup, tmp_path / "newer", START)
    assert not (tmp_path / "newer" / "ketadesk.db").exists()


@pytest.mark.parametrize("name", ["protocols/../x.toml", "protocols/x.py", "x.toml", "protocols/.x.toml", "/x.toml"])
def test_a_file_from_elsewhere_is_not_brought_back(data: Path, there: Path, tmp_path: Path, name: str) -> None:
    backup = back_up(data, there)
    manifest = json.loads((backup / "backup.json").read_text("utf-8"))
    manifest["files"][name] = "0"
    (backup / "backup.json").write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(Problem, match="holds other files"):
        restore(backup, tmp_path / "new", START)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"files": 7}', '{"files": {"../../x": "0"}}', '{"files": {}}', "[" * 99999]
)
def test_what_is_no_backup_is_told(data: Path, there: Path, tmp_path: Path, text: str) -> None:
    backup = back_up(data, there)
    (backup / "backup.json").write_text(text, "utf-8")
    with pytest.raises(Problem, match=r"is no backup of KetaDesk|holds other files"):
        restore(backup, tmp_path / "new", START)
    with pytest.raises(Problem, match="is no backup of KetaDesk"):
        restore(tmp_path, tmp_path / "new", START)


def test_rekeying_leaves_everybody_her_password_and_shuts_out_old_slots(data: Path, there: Path) -> None:
    slots = KeySlots(data, CHEAP)
    database = Database(data, make=False, keys=keys(data))
    code, old = slots.put_recovery(database.key), database.key
    kept = (data / "ketadesk.slots").read_bytes()
    database.rekey(slots)
    assert database.key != old
    assert Verifier(database).verify().lines == 48
    database.close()
    assert lines(data) == 48
    assert KeySlots(data, CHEAP).keys_by_recovery(code) == keys(data)
    (data / "ketadesk.slots").write_bytes(kept)
    with pytest.raises(Problem, match="not those of this record"):
        lines(data)


def test_a_record_that_is_open_elsewhere_is_not_rekeyed(data: Path) -> None:
    first, second = (Database(data, make=False, keys=keys(data)) for _ in range(2))
    with second.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM entries")
        with pytest.raises(Refused, match="is open elsewhere"):
            first.rekey(KeySlots(data, CHEAP))
    first.close()
    second.close()
    assert lines(data) == 48


def test_a_key_file_is_not_rekeyed(tmp_path: Path) -> None:
    play(HEADING + infusion(), tmp_path / "data")
    database = Database(tmp_path / "data")
    with pytest.raises(Refused, match="Make the first manager"):
        database.rekey(KeySlots(tmp_path / "data", CHEAP))
    database.close()


WORK = """
import sys
from datetime import timedelta
from pathlib import Path
from tests.domain.made import START
from tests.storage.test_backup import CHEAP, keys
from ketadesk.storage.backup import Backups
from ketadesk.storage.database import Database
from ketadesk.storage.slots import KeySlots
data, there, what = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
database = Database(data, make=False, keys=keys(data))
for number in range(1000):
    print(number, flush=True)
    if what == "backup":
        Backups(there).make(database, START + timedelta(minutes=number))
    else:
        database.rekey(KeySlots(data, CHEAP))
"""


@pytest.mark.parametrize("what", ["backup", "rekey"])
def test_killed_at_any_moment_the_record_opens_and_no_half_backup_counts(data: Path, there: Path, what: str) -> None:
    random = Random(20261122)
    command = [sys.executable, "-c", WORK, str(data), str(there), what]
    for _ in range(4):
        with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ}) as worker:
            assert worker.stdout is not None
            worker.stdout.readline()
            time.sleep(random.uniform(0, 0.25))
            worker.kill()
        assert lines(data) == 48
        for backup in Backups(there).all():
            assert json.loads((backup.path / "backup.json").read_text())["lines"] == 48
        for backup in Backups(there).all()[-2:]:
            assert lines(backup.path) == 48
    if what == "backup":
        back_up(data, there, 5000)
        assert [one.name for one in there.iterdir() if one.name.startswith(".part")] == []

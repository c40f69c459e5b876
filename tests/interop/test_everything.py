"""Leave any time: everything written in open formats comes back with the same bytes and hashes, or not at all."""

import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from ketadesk.app.clock import ManualClock
from ketadesk.app.leaving import bring_in, carry_out
from ketadesk.bootstrap import database_at, desk_at, prepare_demo, verifier_at
from ketadesk.domain.access import Deed
from ketadesk.domain.entries import Vitals
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import Role, Staff
from ketadesk.interop.everything import Written
from tests.domain.made import START
from tests.storage.test_file import raw
from tests.support import HEADING, infusion, playing

SIGNED = (
    "15:00 by AN\n15:01 override checks-not-answered because on paper\n15:02 sign\n"
    "16:00 addendum =cmd|' /C calc'!A0 because she asked\n"
)


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration, and a session that was corrected, signed and added to."""
    folder = tmp_path_factory.mktemp("everything") / "data"
    prepare_demo(folder)
    return folder


@pytest.fixture(scope="module")
def out(record: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("carried") / "out"
    written = carried(record, folder)
    assert written.troubles == []
    return folder


def carried(record: Path, folder: Path) -> Written:
    with desk_at(record, ManualClock(START.replace(day=24))) as desk:
        return carry_out(desk, folder, Staff("LS", "L. Sato", Role.MANAGER), lambda _done, _count: None)


def brought(folder: Path, place: Path) -> None:
    with database_at(place) as database:
        bring_in(folder, database)


def stored(folder: Path) -> dict[str, list[tuple[bytes, str]]]:
    """The bytes and hashes of every line of every session, and of the access log."""
    with desk_at(folder, ManualClock(START)) as desk:
        found = {one: [(line.body, line.sha256) for line in desk.lines_of(one) or ()] for one in desk.session_ids()}
        return {**found, "access": [(line.body, line.sha256) for line in desk.log.stored()]}


def test_everything_comes_back_with_the_same_bytes_and_hashes(record: Path, out: Path, tmp_path: Path) -> None:
    brought(out, tmp_path / "back")
    assert stored(tmp_path / "back") == stored(record)
    with verifier_at(tmp_path / "back") as verifier:
        assert verifier.verify().sessions == 6
    again = tmp_path / "again"
    carried(tmp_path / "back", again)
    for path in sorted(out.rglob("*")):
        if path.is_file() and path.name not in ("manifest.json", "access.json"):
            assert (again / path.relative_to(out)).read_bytes() == path.read_bytes(), path.name
    with desk_at(tmp_path / "back", ManualClock(START)) as back, desk_at(record, ManualClock(START)) as here:
        assert back.patients.versions() == here.patients.versions()
        assert back.staff.versions() == here.staff.versions()
        assert [one.patient for one in back.find_patients("alvarez")] == [
            one.patient for one in here.find_patients("alvarez")
        ]
        assert back.log.stored()[:-1] == here.log.stored()


def test_that_it_was_carried_out_is_in_the_log_that_leaves(out: Path) -> None:
    lines = json.loads((out / "access.json").read_text("utf-8"))["lines"]
    assert lines[-1]["body"]["deed"] == Deed.CARRIED_OUT
    assert lines[-1]["body"]["who"] == "LS"


def test_the_hashes_can_be_reckoned_without_ketadesk(out: Path) -> None:
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    assert manifest["counts"]["sessions"] == len(list((out / "sessions").iterdir())) == 6
    for name, filed in manifest["files"].items():
        body = (out / name).read_bytes()
        assert (len(body), hashlib.sha256(body).hexdigest()) == (filed["bytes"], filed["sha256"])
    for path in (out / "sessions").iterdir():
        text = path.read_text("utf-8")
        before = hashlib.sha256(f"KetaDesk {path.stem}".encode()).hexdigest()
        for line in (one for one in text.split("\n") if one.startswith('{"line":')):
            number, rest = line.split(',"sha256":"', 1)
            body = rest.split('","body":', 1)[1].removesuffix(",").removesuffix("}")
            before = hashlib.sha256(before.encode() + body.encode()).hexdigest()
            assert rest.startswith(before), f"{path.name} {number}"


def test_the_tables_say_what_the_records_say(record: Path, out: Path) -> None:
    def rows(name: str) -> list[dict[str, str]]:
        with (out / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    with desk_at(record, ManualClock(START)) as desk:
        records = {one: desk.fresh(one).record for one in desk.session_ids()}
    assert [row["session"] for row in rows("sessions")] == sorted(records)
    assert len(rows("entries")) == sum(len(one.entries) for one in records.values())
    vitals = [(act, v) for one in records.values() for act, v in one.of(Vitals)]
    table = rows("vitals")
    assert len(table) == len(vitals)
    for row, (act, reading) in zip(table, vitals, strict=True):
        assert row["systolic_mmHg"] == ("" if reading.systolic is None else str(reading.systolic))
        assert row["o2_l_per_min"] == ("" if reading.o2 is None else str(reading.o2))
        assert row["at"] == act.at.isoformat()
    assert {row["o2_l_per_min"] for row in table} >= {"0"}, "0 is a value"
    assert len(rows("patients")) == len({(row["patient_id"], row["version"]) for row in rows("patients")})


def test_a_cell_that_looks_like_a_formula_is_made_words(tmp_path: Path) -> None:
    text = HEADING + infusion() + SIGNED
    with playing(text, tmp_path / "data") as played:
        carry_out(played.desk, tmp_path / "out", None, lambda _done, _count: None)
    table = (tmp_path / "out" / "csv" / "entries.csv").read_text("utf-8")
    assert "Addendum: =cmd" in table
    assert "\n=" not in table
    assert ",=" not in table
    session = (tmp_path / "out" / "sessions" / "2026-11-22-01.json").read_text("utf-8")
    assert '"text":"=cmd|\' /C calc\'!A0 because she asked"' in session


@pytest.mark.parametrize("name", ["manifest.json", "patients.json", "staff.json", "access.json", "csv/vitals.csv",
                                  "sessions/2026-11-22-01.json"])  # fmt: skip
def test_a_changed_or_missing_file_is_named_and_nothing_is_brought_in(out: Path, tmp_path: Path, name: str) -> None:
    copy = shutil.copytree(out, tmp_path / "copy")
    body = bytearray((copy / name).read_bytes())
    body[len(body) // 2] ^= 1
    (copy / name).write_bytes(body)
    with pytest.raises(Problem, match="cannot be read"):
        brought(copy, tmp_path / "back")
    (copy / name).unlink()
    with pytest.raises(Problem, match=name):
        brought(copy, tmp_path / "back")
    with desk_at(tmp_path / "back", ManualClock(START)) as desk:
        assert (desk.session_ids(), desk.people(), list(desk.log.stored())) == ([], [], [])
    brought(out, tmp_path / "back")


def test_a_file_too_many_and_a_manifest_that_reaches_elsewhere_are_told(out: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(out, tmp_path / "copy")
    (copy / "sessions" / "more.json").write_text("{}")
    with pytest.raises(Problem, match=r"sessions/more.json cannot be read: the manifest does not know it"):
        brought(copy, tmp_path / "back")
    (copy / "sessions" / "more.json").unlink()
    manifest = json.loads((copy / "manifest.json").read_text("utf-8"))
    manifest["files"]["../outside.json"] = {"bytes": 0, "sha256": ""}
    (copy / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    with pytest.raises(Problem, match="names files that are none of an archive"):
        brought(copy, tmp_path / "back")


def test_it_is_brought_into_an_empty_record_only(out: Path, record: Path, tmp_path: Path) -> None:
    copy = shutil.copytree(record, tmp_path / "copy")
    before = stored(copy)
    with pytest.raises(Refused, match="nothing is mixed into it"), database_at(copy) as database:
        bring_in(out, database)
    assert stored(copy) == before


def test_a_folder_that_is_not_empty_is_not_written_to(record: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(Problem, match="is not empty"):
        carried(record, tmp_path / "full")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["mine.txt"]


def test_a_session_that_cannot_be_read_is_said_and_the_archive_says_it_is_not_whole(
    record: Path, tmp_path: Path
) -> None:
    copy = shutil.copytree(record, tmp_path / "copy")
    with raw(copy) as connection:
        connection.execute("DROP TRIGGER entries_no_update")
        connection.execute("UPDATE entries SET body = x'7b7d' WHERE session_id = '2026-11-22-01' AND seq = 3")
    written = carried(copy, tmp_path / "out")
    assert len(written.troubles) == 1
    assert "2026-11-22-01 line 3" in written.troubles[0]
    assert written.counts["sessions"] == 5
    with pytest.raises(Problem, match="is not whole, as it says itself"):
        brought(tmp_path / "out", tmp_path / "back")


def test_mutated_archives_are_told_in_one_sentence(out: Path, tmp_path: Path) -> None:
    """Each file changed at random, the manifest mended so that the change is come to."""
    random = Random(20261122)
    names = ["patients.json", "staff.json", "access.json", "sessions/2026-11-22-01.json", "manifest.json"]
    for number in range(40):
        copy = tmp_path / "copy"
        shutil.copytree(out, copy)
        name = names[number % len(names)]
        body = mutated((copy / name).read_bytes(), random)
        (copy / name).write_bytes(body)
        if name != "manifest.json":
            manifest = json.loads((copy / "manifest.json").read_text("utf-8"))
            manifest["files"][name] = {"bytes": len(body), "sha256": hashlib.sha256(body).hexdigest()}
            (copy / "manifest.json").write_text(json.dumps(manifest), "utf-8")
        place = tmp_path / "back"
        try:
            brought(copy, place)
        except (Problem, Refused) as told:
            assert told.sentence.endswith((".", "!"))  # noqa: PT017
            with database_at(place) as database:
                bring_in(out, database)  # what failed left the place empty and usable
        shutil.rmtree(copy)
        shutil.rmtree(place, ignore_errors=True)


def mutated(body: bytes, random: Random) -> bytes:
    """A byte flipped, a piece cut out, doubled, or put elsewhere; a number grown; a nest too deep."""
    at, length = random.randrange(len(body)), random.randrange(1, 60)
    match random.randrange(6):
        case 0:
            return body[:at] + bytes([body[at] ^ (1 << random.randrange(8))]) + body[at + 1 :]
        case 1:
            return body[:at] + body[at + length :]
        case 2:
            return body[:at] + body[at : at + length] + body[at:]
        case 3:
            return body[:at]
        case 4:
            return body.replace(b"1", b"1" * random.randrange(20, 400), 1)
        case _:
            return body[:at] + b"[" * 5000 + body[at:]


LEAVING = """
import sys
from pathlib import Path
from tests.interop.test_everything import brought, carried
print("begin", flush=True)
(carried if sys.argv[1] == "out" else brought)(Path(sys.argv[2]), Path(sys.argv[3]))
"""


@pytest.mark.parametrize("what", ["out", "in"])
def test_killed_on_the_way_nothing_passes_for_whole(record: Path, out: Path, tmp_path: Path, what: str) -> None:
    random = Random(20261122)
    for number in range(4):
        source = shutil.copytree(record, tmp_path / f"data-{number}") if what == "out" else out
        target = tmp_path / f"target-{number}"
        command = [sys.executable, "-c", LEAVING, what, str(source), str(target)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ}) as worker:
            assert worker.stdout is not None
            worker.stdout.readline()
            time.sleep(random.uniform(0, 0.25))
            worker.kill()
        if what == "out":
            assert not target.exists() or (target / "manifest.json").exists()
            carried(source, tmp_path / f"again-{number}")
        elif (target / "ketadesk.db").exists():
            with desk_at(target, ManualClock(START)) as desk:
                assert len(desk.session_ids()) in (0, 6)

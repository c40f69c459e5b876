"""Every file that is read, broken by chance: a person reads one sentence, never a traceback, never of a fault."""

import io
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from random import Random

import pytest

from ketadesk import paths
from ketadesk.__main__ import main
from ketadesk.app.clock import ManualClock
from ketadesk.app.draft import Draft
from ketadesk.app.script.player import EARLIEST
from ketadesk.app.settings import FILE_NAME as SETTINGS_NAME
from ketadesk.app.settings import Settings, read_settings
from ketadesk.bootstrap import desk_at
from ketadesk.domain.errors import Problem
from ketadesk.storage.slots import KeySlots
from ketadesk.storage.tries import FREE, Tries
from ketadesk.ui.theme import read_theme
from tests.domain.made import START
from tests.faults.mutations import NUMBERS, WORDS, mutated
from tests.storage.test_backup import CHEAP, PASSWORD
from tests.storage.test_file import raw
from tests.support import HEADING, infusion, play, prepared

SEED = 20261122
SESSION = "2026-11-22-01"
SCRIPTS = [
    path
    for path in sorted((Path(__file__).parents[1] / "scripts").glob("*.txt"))
    if path.read_text("utf-8").count("\n") < 60
]
SHELF = [paths.resources() / "protocols" / "trd-0.5-40.toml", *sorted((paths.resources() / "instruments").iterdir())]

Call = Callable[..., int]


@pytest.fixture(autouse=True)
def umask_as_before() -> Iterator[None]:
    """The program sets its own when it starts; other tests keep theirs."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the program; gives its exit code, and fails where trouble is told in anything but one sentence."""

    def called(*words: object) -> int:
        monkeypatch.setattr(sys, "argv", ["ketadesk", *map(str, words)])
        code = main()
        out, err = capsys.readouterr()
        said = (out + err).removesuffix("\n")
        assert "fault of its own" not in said, (paths.log_folder() / "ketadesk.log").read_text("utf-8")
        assert code in (0, 1), said
        assert code == 0 or (said.strip() and len(said.splitlines()) == 1), said
        return code

    return called


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder without a session."""
    folder = tmp_path_factory.mktemp("empty") / "data"
    play(HEADING, folder)
    return folder


@pytest.fixture
def data(empty: Path, tmp_path: Path) -> Path:
    """A data folder with one closed session."""
    folder = shutil.copytree(empty, tmp_path / "data")
    play(HEADING + infusion(), folder)
    return folder


def of(number: int) -> Random:
    """The chance of one case."""
    return Random(f"{SEED}/{number}")


def test_scripts(call: Call, empty: Path, tmp_path: Path) -> None:
    codes = []
    for number in range(110):
        random, script = of(number), tmp_path / "script.txt"
        script.write_bytes(mutated(random.choice(SCRIPTS).read_bytes(), random))
        place = shutil.copytree(empty, tmp_path / "data")
        written = ("--report", tmp_path / "x.pdf", "--export", tmp_path / "x.json") if number % 20 == 0 else ()
        codes.append(call("play", script, "--data", place, *written))
        shutil.rmtree(place)
    assert set(codes) == {0, 1}


LONG = (
    "13:05 vitals X/80", "13:05 vitals 120/80 hr X", "13:05 vitals temp X", "13:05 dissociation X", "13:05 pause X",
    "13:05 rate X mL/h", "13:05 bolus X mg over X min", "13:05 stop volume X mL because done",
    "13:05 give water X mg IV", "13:05+Xd note x", "13:05 amend start 13:01 #X to 60 mL/h because y",
    "13:05 expect infusing X:00:00", "room X",
    "13:05 expect given 1.X mg", "13:05 expect due vitals 13:05+Xd", "date X-01-01", "13:05 expect hr X",
    "13:05 stop volume 50 mL because done\n13:06 discharge moaas X oriented X",
)  # fmt: skip


@pytest.mark.parametrize("line", LONG, ids=range(len(LONG)))
def test_numbers_of_five_thousand_digits(call: Call, tmp_path: Path, line: str) -> None:
    script = tmp_path / "script.txt"
    script.write_text(f"{HEADING}{prepared()}13:00 open\n13:01 start\n{line.replace('X', '9' * 5000)}\n", "utf-8")
    assert call("play", script) == (0 if line.startswith(("room", "13:05 give", "13:05 stop volume 50")) else 1)


def test_nothing_of_a_script_moves_the_cursor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "script.txt"
    script.write_text("fly \x1b[2J\u202eaway\u2028now\n", "utf-8")
    monkeypatch.setattr(sys, "argv", ["ketadesk", "play", str(script)])
    assert main() == 1
    assert capsys.readouterr().out.endswith("1: fly \\x1b[2J\\u202eaway\\u2028now / unknown word “fly”\n")


def test_protocols_and_instruments(call: Call, empty: Path, tmp_path: Path) -> None:
    script, codes = tmp_path / "script.txt", []
    script.write_text(HEADING + infusion(), "utf-8")
    for number in range(80):
        random = of(number)
        good, place = random.choice(SHELF), shutil.copytree(empty, tmp_path / "data")
        (place / good.parent.name).mkdir()
        (place / good.parent.name / good.name).write_bytes(mutated(good.read_bytes(), random))
        codes.append(call("play", script, "--data", place))
        if codes[-1] == 0 and number % 5 == 0:
            assert call("report", SESSION, "-o", tmp_path / "x.pdf", "--data", place) == 0
            assert call("verify", "--data", place) == 0
        shutil.rmtree(place)
    assert set(codes) == {0, 1}


def test_themes(tmp_path: Path) -> None:
    good, told = (paths.resources() / "themes" / "dim.toml").read_bytes(), 0
    for number in range(200):
        (tmp_path / "dim.toml").write_bytes(mutated(good, of(number)))
        try:
            assert read_theme(tmp_path, "dim").colours()
        except Problem:
            told += 1
    assert 0 < told < 200


def test_settings(call: Call, data: Path, tmp_path: Path) -> None:
    good = json.dumps(asdict(Settings(clinic="Clinic", zone="Europe/Berlin", last_staff="RP")), indent=2).encode()
    for number in range(400):
        (data / SETTINGS_NAME).write_bytes(mutated(good, of(number)))
        assert 90 <= read_settings(data).text_percent <= 150
        if number % 40 == 0:
            assert call("report", SESSION, "-o", tmp_path / "x.pdf", "--data", data) == 0


def test_drafts(data: Path) -> None:
    clock = ManualClock(EARLIEST)
    with desk_at(data, clock) as desk, raw(data) as connection:
        Draft(desk.drafts, SESSION, clock).put("entry.note", "half typed")
        Draft(desk.drafts, SESSION, clock).put("entry.hr", "80")
        ((good,),) = connection.execute("SELECT body FROM drafts").fetchall()
        for number in range(200):
            body = mutated(good.encode(), of(number))
            kind = ("text", "blob")[number % 2]
            connection.execute(f"UPDATE drafts SET body = cast(? AS {kind})", (body,))
            left = Draft(desk.drafts, SESSION, clock)
            assert all(isinstance(words, str) for words in left.below("entry.").values())
            left.put("entry.note", f"typed again {number}")
            assert Draft(desk.drafts, SESSION, clock).get("entry.note") == f"typed again {number}"


@pytest.mark.parametrize("name", ["ketadesk.key", "ketadesk.check"])
def test_keys_and_check_values(call: Call, data: Path, name: str) -> None:
    good = (data / name).read_bytes()
    for number in range(40):
        (data / name).write_bytes(mutated(good, of(number)))
        call("sessions", "--data", data)
    (data / name).unlink()
    (data / name).mkdir()
    assert call("sessions", "--data", data) == 1
    (data / name).rmdir()
    (data / name).write_bytes(good)
    assert call("verify", "--data", data) == 0


def test_slots_and_wrong_tries(call: Call, data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    KeySlots(data, CHEAP).put("RP", PASSWORD, (data / "ketadesk.key").read_text("ascii").strip())
    (data / "ketadesk.key").unlink()
    for _ in range(FREE):
        Tries(data).failed("RP", START)
    slots, tries = (data / "ketadesk.slots").read_bytes(), (data / "ketadesk.tries").read_bytes()
    cost = slots[slots.index(b'"cost"') : slots.index(b'"salt"')]
    codes = []
    for number in range(100):
        bad = mutated(slots, of(number))
        (data / "ketadesk.slots").write_bytes(bad if number % 2 and cost in bad else slots)
        (data / "ketadesk.tries").write_bytes(tries if number % 2 else mutated(tries, of(number)))
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"RP\n{PASSWORD}\n"))
        codes.append(call("sessions", "--data", data))
    assert set(codes) == {0, 1}


def test_a_slot_cut_short_is_damage_and_no_wrong_password(data: Path) -> None:
    slots = KeySlots(data, CHEAP)
    slots.put("RP", PASSWORD, "0" * 64)
    kept = json.loads((data / "ketadesk.slots").read_text("ascii"))
    for private in ("", "00" * 10, kept["slots"]["RP"]["private"][:-2]):
        kept["slots"]["RP"]["private"] = private
        (data / "ketadesk.slots").write_text(json.dumps(kept), "ascii")
        with pytest.raises(Problem, match=r"The key slots .* are damaged"):
            slots.keys("RP", PASSWORD)


def test_words_of_the_call(call: Call, data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = tmp_path / "here"
    here.mkdir()
    monkeypatch.chdir(here)
    for word in [*(word for word in WORDS if "/" not in word), NUMBERS[0], "x" * 300, "\udcff", "-h2"]:
        call("play", word)
        call("sessions", "--data", word)
        call("verify", word, "--data", data)
        call("export", word, "-o", "x.json", "--data", data)
        call("export", SESSION, "-o", word, "--data", data)
        call("restore", word, "--data", "new")
        call("backup", "--to", word, "--data", data)
        call("import", word, "--data", "new")
        call("demo", "--paper", word)


def test_what_is_no_file_is_not_replaced(call: Call, data: Path, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    assert call("export", SESSION, "-o", there, "--data", data) == 1
    assert there.is_dir()

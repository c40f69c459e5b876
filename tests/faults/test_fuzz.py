"""Every file that is read, broken by chance: the person reads one sentence, never a traceback, never of a fault."""

import io
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from ketadesk import paths
from ketadesk.__main__ import main
from ketadesk.app.settings import Settings, read_settings, write_settings
from tests.faults.mutations import mutated
from tests.support import HEADING, infusion, play, prepared

SEED = 20261122
LOTS = 600
SCRIPTS = sorted((Path(__file__).parents[1] / "scripts").glob("*.txt"))
SHORT = [path for path in SCRIPTS if len(path.read_text("utf-8").splitlines()) < 62]

Call = Callable[..., int]


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Call:
    """Call the program; gives its exit code, and fails where trouble is told in anything but one sentence."""

    def called(*words: object) -> int:
        monkeypatch.setattr(sys, "argv", ["ketadesk", *map(str, words)])
        code = main()
        out, err = capsys.readouterr()
        if code:
            said = (out + err).removesuffix("\n")
            assert code == 1, said
            assert said.strip(), words
            assert len(said.splitlines()) == 1, said[:3000]
            assert "fault of its own" not in said, (paths.log_folder() / "ketadesk.log").read_text("utf-8")[-6000:]
            assert "Traceback" not in said
        return code

    return called


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder without a session."""
    folder = tmp_path_factory.mktemp("empty") / "data"
    play(HEADING, folder)
    return folder


def test_scripts(call: Call, empty: Path, tmp_path: Path) -> None:
    codes, bad = [], {}
    for number in range(LOTS):
        random = Random(f"{SEED}/{number}")
        good = random.choice(SHORT)
        script, data = tmp_path / "script.txt", shutil.copytree(empty, tmp_path / "data")
        script.write_bytes(mutated(good.read_bytes(), random))
        words = ["--report", tmp_path / "x.pdf", "--export", tmp_path / "x.json"] if number % 8 == 0 else []
        try:
            codes.append(call("play", script, "--data", data, *words))
        except AssertionError as e:
            bad[str(e)[-700:]] = number
        shutil.rmtree(data)
    for k, v in bad.items():
        print("=======", v, k)
    print(codes.count(0), codes.count(1))
    assert not bad

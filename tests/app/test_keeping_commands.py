"""The commands that keep the data, as a person calls them, on open and on locked records."""

import io
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ketadesk import __main__
from ketadesk.app.accounts import Enrolment
from ketadesk.app.clock import ManualClock
from ketadesk.bootstrap import desk_at
from ketadesk.domain.people import Role, Staff
from ketadesk.storage.keys import drop_key_file
from tests.domain.made import START
from tests.support import HEADING, infusion, play

SIGNED = f"{HEADING}{infusion()}15:00 by AN\n15:02 sign\n"
PASSWORD = "quiet room in the north"
Call = Callable[..., tuple[int, str, str]]


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Call]:
    """Call the program with words, and lines of input; gives exit code, output and errors."""
    mask = os.umask(0o077)

    def run(*words: object, typed: str = "") -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["ketadesk", *map(str, words)])
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        code = __main__.main()
        said = capsys.readouterr()
        return code, said.out, said.err

    yield run
    os.umask(mask)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A signed session, a manager and a nurse, the key in slots only."""
    folder = tmp_path_factory.mktemp("made") / "data"
    play(SIGNED, folder)
    with desk_at(folder, ManualClock(START)) as desk:
        manager = Staff("MK", "M. King", Role.MANAGER)
        desk.accounts.begin(Enrolment(manager, "", PASSWORD, "271828"))
        desk.accounts.enrol(Enrolment(Staff("RP", "R. Patel RN", Role.NURSE), "RN 1", PASSWORD, "314159"), manager)
    drop_key_file(folder)
    return folder


@pytest.fixture
def locked(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made, tmp_path / "data")


MANAGER, NURSE = f"MK\n{PASSWORD}\n", f"RP\n{PASSWORD}\n"


def test_a_locked_record_asks_and_never_looks_damaged(call: Call, locked: Path) -> None:
    code, out, err = call("sessions", "--data", locked)
    assert (code, out) == (1, "")
    assert err == "The record is locked. Run this at a terminal, or give initials and password as two lines.\n"
    code, _, err = call("sessions", "--data", locked, typed="RP\nwrong\n")
    assert (code, err) == (1, "That is not the right password. Try again.\n")
    code, out, _ = call("sessions", "--data", locked, typed=NURSE)
    assert code == 0
    assert "signed" in out
    assert call("verify", "--data", locked, typed=NURSE)[0] == 0


def test_wrong_passwords_at_the_terminal_are_counted_and_come_into_the_log(call: Call, locked: Path) -> None:
    for _ in range(5):
        call("sessions", "--data", locked, typed="RP\nwrong\n")
    assert "Too many wrong tries for RP. Try again in 1 min." in call("sessions", "--data", locked, typed=NURSE)[2]
    assert call("sessions", "--data", locked, typed=MANAGER)[0] == 0


def test_a_backup_is_made_and_brought_back(call: Call, locked: Path, tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    code, out, _ = call("backup", "--to", tmp_path / "backups", "--data", locked, typed=MANAGER)
    assert code == 0
    assert "is made, opened and verified." in out
    (backup,) = (tmp_path / "backups").iterdir()
    assert call("verify", "--data", backup, typed=NURSE)[0] == 0
    code, out, _ = call("restore", backup, "--data", tmp_path / "new")
    assert (code, "Restored to" in out) == (0, True)
    assert call("--data", tmp_path / "new", "sessions", typed=NURSE)[0] == 0
    code, out, _ = call("restore", backup, "--data", locked)
    assert code == 0
    assert "restored-" in out
    code, _, err = call("backup", "--to", tmp_path / "nowhere", "--data", locked, typed=MANAGER)
    assert code == 1
    assert "is not there" in err


def test_key_and_recovery_code_are_a_managers(call: Call, locked: Path) -> None:
    for word in ("rekey", "recovery"):
        code, _, err = call(word, "--data", locked, typed=NURSE)
        assert code == 1
        assert "Only a manager may" in err
    code, out, _ = call("recovery", "--data", locked, typed=MANAGER)
    assert code == 0
    assert len(out.split("\n")[0].replace("-", "")) == 28
    assert call("rekey", "--data", locked, typed=MANAGER)[0] == 0
    assert call("sessions", "--data", locked, typed=NURSE)[0] == 0


def test_everything_leaves_and_comes_back(call: Call, locked: Path, tmp_path: Path) -> None:
    code, _, err = call("archive", "-o", tmp_path / "out", "--data", locked, typed=NURSE)
    assert (code, "Only a manager may" in err) == (1, True)
    code, out, _ = call("archive", "-o", tmp_path / "out", "--data", locked, typed=MANAGER)
    assert code == 0
    assert "1 sessions" in out
    assert call("import", tmp_path / "out", "--data", tmp_path / "back")[0] == 0
    assert call("verify", "--data", tmp_path / "back")[0] == 0
    code, _, err = call("import", tmp_path / "out", "--data", locked)
    assert (code, "nothing is mixed into it" in err) == (1, True)
    code, _, err = call("import", tmp_path, "--data", tmp_path / "more")
    assert (code, "manifest.json cannot be read" in err) == (1, True)


def test_a_sealed_report_is_verified(call: Call, locked: Path, tmp_path: Path) -> None:
    pdf = tmp_path / "report.pdf"
    words = ("report", "2026-11-22-01", "-o", pdf, "--data", locked)
    assert call(*words, typed=NURSE)[0] == 0
    code, out, _ = call("verify", pdf, "--data", locked, typed=NURSE)
    assert code == 0
    assert out.startswith("report.pdf is intact: not one byte was changed since it was sealed.\nSealed by ")
    assert out.endswith("The record here is the same, to the last byte.\n")
    code, out, _ = call("verify", pdf, "--data", tmp_path / "nowhere")
    assert (code, out.endswith("There is no record here, so nothing was compared.\n")) == (0, True)
    pdf.write_bytes(pdf.read_bytes()[:-1] + b"x")
    code, out, err = call("verify", pdf, "--data", tmp_path / "nowhere")
    assert code == 1
    assert "Traceback" not in out + err
    code, _, err = call("verify", tmp_path / "none.pdf", "--data", tmp_path / "nowhere")
    assert (code, "cannot be read" in err) == (1, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_a_folder_of_a_group_keeps_its_files_for_the_group_and_nobody_else(call: Call, tmp_path: Path) -> None:
    shared, own = tmp_path / "shared", tmp_path / "own"
    for folder, mode, expected in ((shared, 0o770, 0o660), (own, 0o700, 0o600)):
        folder.mkdir()
        folder.chmod(mode)
        script = tmp_path / "script.txt"
        script.write_text(HEADING + infusion(), "utf-8")
        os.umask(0o077)
        assert call("play", script, "--data", folder)[0] == 0
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
        assert set(modes.values()) == {expected}, modes

"""The commands as a person calls them: what they print, what they write, and one sentence when it goes wrong."""

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from ketadesk import paths
from ketadesk.__main__ import main
from tests.storage.test_file import raw
from tests.support import HEADING, infusion, prepared

Said = tuple[int, str, str]


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Call the program with words; gives exit code, output and errors."""

    def called(*words: object) -> Said:
        monkeypatch.setattr(sys, "argv", ["ketadesk", *map(str, words)])
        code = main()
        said = capsys.readouterr()
        return code, said.out, said.err

    return called


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A session of 48 entries."""
    path = tmp_path / "session.txt"
    path.write_text(HEADING + infusion(), encoding="utf-8")
    return path


def test_play_prints_ok_and_leaves_nothing_behind(call: Any, script: Path, tmp_path: Path) -> None:
    assert call("play", script) == (0, "ok\n", "")
    assert not paths.data_folder().exists()


def test_play_names_the_first_line_that_does_not_hold(call: Any, script: Path) -> None:
    text = script.read_text(encoding="utf-8").replace("stop volume", "expect given 35.00 mg\n13:45 stop volume")
    script.write_text(text, encoding="utf-8")
    line = text.splitlines().index("13:45:00 expect given 35.00 mg") + 1
    assert call("play", script) == (1, f"{script}:{line}: expect given 35.00 mg / given is 37.50 mg\n", "")


def test_play_says_each_line_when_it_is_on_disk(call: Any, script: Path) -> None:
    code, out, _ = call("play", "-v", script)
    assert code == 0
    assert out.splitlines()[0] == "1: date 2026-11-22"
    assert out.splitlines()[-2].endswith("close")


def test_play_writes_report_and_export_of_the_last_session(call: Any, script: Path, tmp_path: Path) -> None:
    report, export = tmp_path / "out.pdf", tmp_path / "out.json"
    assert call("play", script, "--report", report, "--export", export)[0] == 0
    assert report.read_bytes().startswith(b"%PDF-")
    assert json.loads(export.read_bytes())["session"] == "2026-11-22-01"


def test_a_session_is_listed_printed_exported_and_verified(call: Any, script: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    assert call("play", script, "--data", data)[0] == 0
    code, out, _ = call("sessions", "--data", data)
    assert (code, out) == (
        0,
        "2026-11-22-01  22 Nov 2026 13:00  room 1  closed  Rivera, Ana 1 (MRN 000001)  48 entries\n",
    )
    for paper in ("A4", "Letter"):
        assert (
            call("report", "2026-11-22-01", "-o", tmp_path / f"{paper}.pdf", "--paper", paper, "--data", data)[0] == 0
        )
    assert (tmp_path / "A4.pdf").read_bytes() != (tmp_path / "Letter.pdf").read_bytes()
    code, out, _ = call("verify", "--data", data)
    assert (code, out) == (0, "All is as it was written: 1 session, 48 lines, every page and chain.\n")


def test_the_export_can_be_verified_without_ketadesk(call: Any, script: Path, tmp_path: Path) -> None:
    data, export = tmp_path / "data", tmp_path / "out.json"
    text = script.read_text(encoding="utf-8").replace(
        "14:10:00 close", "14:10:00 strike note 13:02 because wrong patient\n14:10:00 close"
    )
    script.write_text(text, encoding="utf-8")
    assert call("play", script, "--data", data)[0] == 0
    assert call("export", "2026-11-22-01", "-o", export, "--data", data)[0] == 0
    written = export.read_bytes()
    archive = json.loads(written)
    previous = hashlib.sha256(b"KetaDesk 2026-11-22-01").hexdigest()
    for number, line in enumerate(written.split(b'"lines":[\n')[1].split(b"\n]")[0].split(b",\n"), start=1):
        body = line.split(b'"body":', 1)[1][:-1]
        previous = hashlib.sha256(previous.encode() + body).hexdigest()
        assert archive["lines"][number - 1]["sha256"] == previous
        assert {"at", "entered_at", "by", "reason", "replaces"} <= set(archive["lines"][number - 1]["body"])
    assert archive["head_sha256"] == previous
    assert archive["given_mg"] == "37.5000"
    assert [act["counts"] for act in archive["acts"] if act["kind"] == "note"] == [None, 46]
    for text_kept in archive["texts"]:
        assert hashlib.sha256(text_kept["text"].encode()).hexdigest() == text_kept["sha256"]


def test_trouble_is_one_sentence_and_exit_1(call: Any, script: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    call("play", script, "--data", data)
    (tmp_path / "latin.txt").write_bytes(b"note caf\xe9\n")
    (tmp_path / "empty.txt").write_bytes(b"")
    troubles = {
        ("fly",): "invalid choice: 'fly'",
        ("play",): "required: FILE",
        ("play", tmp_path / "none.txt"): "none.txt cannot be read",
        ("play", tmp_path): "cannot be read",
        ("play", tmp_path / "latin.txt"): "is not a text in UTF-8",
        ("play", tmp_path / "empty.txt", "--report", tmp_path / "x.pdf"): "opens no session",
        ("play", script, "--report", tmp_path / "no" / "x.pdf"): "x.pdf cannot be written: No such file",
        ("play", script, "--data", script): "cannot be made",
        ("sessions", "--data", tmp_path / "none"): "There is no record in",
        ("verify", "--data", tmp_path / "none"): "There is no record in",
        ("report", "2026-11-22-09", "-o", tmp_path / "x.pdf", "--data", data): "There is no session 2026-11-22-09",
        ("report", "2026-11-22-01", "--data", data): "required: -o/--output",
        (
            "report",
            "2026-11-22-01",
            "-o",
            tmp_path / "x.pdf",
            "--paper",
            "A5",
            "--data",
            data,
        ): "invalid choice: 'A5'",
        ("export", "2026-11-22-01", "-o", "", "--data", data): "The file to write has no name",
        ("report", "2026-11-22-01", "-o", "x.pdf", "--by", "\udcff", "--data", data): "cannot be read. Type it again",
        ("verify", "--data", tmp_path / ("x" * 300)): "There is no record in",
        ("export", "../..", "-o", tmp_path / "x.json", "--data", data): "There is no session ../..",
    }
    for words, sentence in troubles.items():
        code, out, err = call(*words)
        assert (code, out) == (1, ""), words
        assert sentence in err, words
        assert len(err.splitlines()) == 1, words
    assert not (tmp_path / "none").exists()


def test_a_fault_of_our_own_is_said_and_logged_without_patient_data(call: Any, script: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    call("play", script, "--data", data)
    with raw(data) as connection:
        connection.execute("DROP TABLE patient_words")
    script.write_text(HEADING + prepared(7) + "15:00 open\n", encoding="utf-8")
    code, _, err = call("play", script, "--data", data)
    assert code == 1
    assert err.startswith("KetaDesk met a fault of its own.")
    assert len(err.splitlines()) == 1
    logged = (paths.log_folder() / "ketadesk.log").read_text(encoding="utf-8")
    assert "OperationalError" in logged
    assert "people.py" in logged
    assert "Rivera" not in logged


def test_a_fault_is_said_even_where_no_log_can_be_written(
    call: Any, script: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    call("play", script, "--data", data)
    with raw(data) as connection:
        connection.execute("DROP TABLE staff_versions")
    (tmp_path / "home").write_text("in the way of the log folder", encoding="utf-8")
    code, _, err = call("play", script, "--data", data)
    assert code == 1
    assert "cannot be written" in err
    assert len(err.splitlines()) == 1


def test_verify_names_the_first_bad_line(call: Any, script: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    call("play", script, "--data", data)
    with raw(data) as connection:
        connection.execute("DROP TRIGGER entries_no_update")
        connection.execute("UPDATE entries SET sha256 = 'x' WHERE seq > 30")
    code, out, err = call("verify", "--data", data)
    assert (code, err) == (1, "")
    assert out.startswith("2026-11-22-01 line 31: the line is not as it was written")

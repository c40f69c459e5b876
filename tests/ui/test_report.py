"""The report in the window: the bytes of the command line, saved whole, printed, looked at."""

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QLabel

from ketadesk import cli
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.reporting import report_of
from ketadesk.domain.errors import Problem
from ketadesk.ui.printing import print_on
from tests.ui.driving import Driven, wait_until

POINTS = {"A4": [595, 842], "Letter": [612, 792]}


def made(driven: Driven, qtbot: Any) -> bytes:
    wait_until(lambda: bool(driven.window.pages.report.pdf))
    return driven.window.pages.report.pdf


def test_its_bytes_are_those_of_the_command_line(
    driven: Driven, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id = driven.window.rooms[1]
    monkeypatch.setattr(cli, "SystemClock", lambda: ManualClock(DEMO_NOW))
    for paper in ("A4", "Letter"):
        driven.window.show_report(session_id)
        driven.window.pages.report._choose_paper(paper)
        shown = made(driven, qtbot)
        path = tmp_path / f"{paper}.pdf"
        words = ["report", session_id, "-o", str(path), "--paper", paper, "--by", "R. Patel RN"]
        assert cli.run([*words, "--data", str(tmp_path / "data")]) == 0
        assert shown == path.read_bytes()
        assert shown == report_of(driven.desk.fresh(session_id), DEMO_NOW, "R. Patel RN", paper).pdf
        assert [round(side) for side in PdfReader(path).pages[0].mediabox[2:]] == POINTS[paper]
        driven.window.pages.report.save(tmp_path / "saved.pdf")
        assert (tmp_path / "saved.pdf").read_bytes() == shown
        assert not list(tmp_path.glob(".saved.pdf*")), "nothing half written is left beside"
        assert "Saved as" in driven.window.pages.report.banner.sentence
        driven.window.pages.report.pdf = b""


def test_its_pages_are_shown_in_the_light_of_the_theme(driven: Driven, qtbot: Any) -> None:
    driven.window.show_report(driven.window.rooms[0])
    made(driven, qtbot)
    pages = driven.window.pages.report._pages
    assert pages.count() >= 2
    item = pages.itemAt(0)
    assert item is not None
    shown = item.widget()
    assert isinstance(shown, QLabel)
    image = shown.pixmap().toImage()
    paper = image.pixelColor(4, 4)
    assert paper.name() == driven.window._station.look.theme.paper
    assert (image.width(), image.height()) == (794, 1123), "A4 at 96 dots per inch"


def test_a_place_that_cannot_be_written_says_so(driven: Driven, tmp_path: Path, qtbot: Any) -> None:
    driven.window.show_report(driven.window.rooms[1])
    shown = made(driven, qtbot)
    driven.window.pages.report.save(tmp_path / "nowhere" / "report.pdf")
    assert "cannot be written" in driven.window.pages.report.banner.sentence
    assert driven.window.pages.report.pdf == shown
    assert driven.window.pages.report.save_button.isEnabled()
    kept = tmp_path / "kept.pdf"
    kept.mkdir()
    driven.window.pages.report.save(kept)
    assert "cannot be written" in driven.window.pages.report.banner.sentence
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    driven.window.pages.report.save(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes() == shown


def test_the_pages_of_one_patient_never_stand_below_the_name_of_another(driven: Driven, qtbot: Any) -> None:
    report, tasks = driven.window.pages.report, driven.window._tasks
    driven.window.show_report(driven.window.rooms[0])
    made(driven, qtbot)
    later: list[tuple[Any, ...]] = []
    real, tasks.run = tasks.run, lambda *words: later.append(words)  # type: ignore[method-assign]
    driven.window.show_report(driven.window.rooms[1])
    assert (report._pages.count(), report.pdf, report.save_button.isEnabled()) == (0, b"", False)
    driven.window.show_report(driven.window.rooms[2])
    (work, done, failed), last = later
    failed(Problem("The first cannot be made."))
    assert report.banner.sentence == "", "what comes too late is not said"
    done(work())
    assert report.pdf == b""
    tasks.run = real  # type: ignore[method-assign]
    last[1](last[0]())
    name = driven.desk.recorder(driven.window.rooms[2]).record.opened.patient.name
    assert name in "".join(page.extract_text() for page in PdfReader(BytesIO(report.pdf)).pages)
    assert report._pages.count() >= 1


def test_without_a_printer_it_says_what_to_do(
    driven: Driven, qtbot: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("a printer is set up on this machine")
    driven.window.show_report(driven.window.rooms[1])
    shown = made(driven, qtbot)
    for lp in (None, "lp"):
        with pytest.raises(Problem, match="No printer is set up here"):
            print_on(QPrinter(), shown, lp)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    driven.window.pages.report.print_button.click()
    assert driven.window.pages.report.banner.sentence.startswith("No printer is set up here.")
    assert driven.window.pages.report.pdf == shown
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    driven.window.pages.report.banner.show_news(None)
    driven.window.pages.report.print_button.click()
    assert driven.window.pages.report.banner.sentence == ""


def test_printed_into_a_file_it_is_the_same_report(driven: Driven, tmp_path: Path, qtbot: Any) -> None:
    driven.window.show_report(driven.window.rooms[1])
    shown = made(driven, qtbot)
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_on(printer, shown, None) == f"Saved as {tmp_path / 'printed.pdf'}"
    assert (tmp_path / "printed.pdf").read_bytes() == shown


def test_a_printer_program_is_given_the_report_itself(driven: Driven, tmp_path: Path, qtbot: Any) -> None:
    """A stand-in for the system's printing program keeps what it is given."""
    driven.window.show_report(driven.window.rooms[1])
    shown = made(driven, qtbot)
    for name, ending, said in (("lp", "", ""), ("broken", "echo no paper >&2; exit 1", "no paper")):
        program = tmp_path / name
        program.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/words\ncat > {tmp_path}/given.pdf\n{ending}\n')
        program.chmod(0o755)
        from ketadesk.ui.printing import _send

        if said:
            with pytest.raises(Problem, match=said):
                _send(str(program), ["-d", "room"], shown)
        else:
            _send(str(program), ["-d", "room", "-"], shown)
            assert (tmp_path / "given.pdf").read_bytes() == shown
            assert (tmp_path / "words").read_text() == "-d room -\n"

"""The program around the window: without a screen, with a fault, raised twice, drawn as pictures."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from ketadesk import bootstrap, cli, paths
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.settings import read_settings, write_settings
from ketadesk.domain.errors import Problem
from ketadesk.logs import write_fault
from ketadesk.storage.slots import SLOTS_NAME
from ketadesk.ui.application import show_whole
from ketadesk.ui.problems import LastResort
from ketadesk.ui.single import Single
from tests.ui.driving import ZONE, Driven, driving


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may have no screen")
@pytest.mark.parametrize("display", [None, "", ":4711"])
@pytest.mark.parametrize("words", [[], ["demo"], ["open"]])
def test_without_a_screen_it_says_what_to_do(display: str | None, words: list[str], tmp_path: Path) -> None:
    screens = ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY")
    kept = {name: text for name, text in os.environ.items() if name not in screens}
    shown = {} if display is None else {"DISPLAY": display}
    done = subprocess.run(
        [sys.executable, "-m", "ketadesk", *words], env={**kept, **shown, "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "ketadesk demo --shots DIR" in done.stderr
    assert "Traceback" not in done.stderr
    assert "Aborted" not in done.stderr


def test_a_window_is_shown_whole_on_a_screen_that_is_smaller(tmp_path: Path, qtbot: object) -> None:
    with driving(tmp_path, ManualClock(DEMO_NOW), "RP") as driven:
        window, room = driven.window, driven.window.screen().availableSize()
        window.hide()
        window.setMinimumSize(200, 200)
        window.resize(room.width() - 100, room.height() - 100)
        show_whole(window)
        assert not window.isMaximized(), "it has room"
        window.hide()
        window.resize(room.width() + 300, room.height() + 200)
        show_whole(window)
        assert window.isMaximized()
        assert window.width() <= room.width()
        assert window.height() <= room.height()


@pytest.mark.parametrize("speed", ["0", "-1", "nan", "fast", "1e9"])
def test_the_speed_of_a_demonstration_is_a_number_that_can_be_meant(speed: str) -> None:
    with pytest.raises(Problem, match="speed"):
        cli.run(["demo", f"--speed={speed}"])


def test_a_fault_is_logged_without_patient_data_said_once_and_the_session_goes_on(
    driven: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    said: list[str] = []
    resort = LastResort(lambda error: write_fault(error, DEMO_NOW, tmp_path / "log"))

    def say(sentence: str) -> None:
        said.append(sentence)
        driven.window.say(sentence)

    resort.say = say
    monkeypatch.setattr(sys, "excepthook", resort.hook)
    page = driven.page

    def fail(*_words: object) -> None:
        raise ValueError("Alvarez, Maria")

    monkeypatch.setattr(page._timer._ring, "paintEvent", fail)
    for _ in range(3):
        page._timer._ring.update()
        qtbot.wait(30)
    assert len(said) == 1
    assert page.banner.sentence.startswith("KetaDesk met a fault of its own. What was recorded is safe; go on.")
    log = (tmp_path / "log" / "ketadesk.log").read_text("utf-8")
    assert "ValueError" in log
    assert "Alvarez" not in log

    def fail_elsewhere() -> None:
        raise ValueError("Alvarez, Maria")

    monkeypatch.setitem(page._own, "entry", fail_elsewhere)
    for _ in range(2):
        driven.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert len(said) == 2, "a slot that fails is another fault, and said once too"
    assert "Alvarez" not in (tmp_path / "log" / "ketadesk.log").read_text("utf-8") + "".join(said)
    monkeypatch.undo()
    driven.type("158/93\n87\n98\n15\n\n3\n4\n")
    assert len(driven.stored().of(type(driven.stored().acts("vitals")[0].content))) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="a terminal of Windows sends no such signal to one process")
def test_ctrl_c_in_the_terminal_ends_the_program(demo: Path, tmp_path: Path) -> None:
    """It comes out of whatever slot runs; it is no fault, and the record is closed behind it."""
    with started(demo, tmp_path, INTERRUPTED) as program:
        assert program.wait(20) == 130
        assert program.stderr is not None
        assert b"fault" not in program.stderr.read()
    assert not list(tmp_path.rglob("ketadesk.log"))
    assert cli.run(["verify", "--data", str(demo)]) == 0


INTERRUPTED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ketadesk import __main__, bootstrap
made = bootstrap._window
def opened(*words):
    QTimer.singleShot(50, lambda: os.kill(os.getpid(), signal.SIGINT))
    return made(*words)
bootstrap._window = opened
sys.argv = ["ketadesk", "open", "--data", sys.argv[1]]
sys.exit(__main__.main())
"""
OPENED = """
import sys
from ketadesk import __main__
sys.argv = ["ketadesk", "open", "--data", sys.argv[1]]
sys.exit(__main__.main())
"""


@contextmanager
def started(data: Path, home: Path, code: str) -> Iterator["subprocess.Popen[bytes]"]:
    """The program in a process of its own that has no screen to be answered on."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "XDG_STATE_HOME": str(home)}
    with subprocess.Popen(
        [sys.executable, "-c", code, str(data)], env=environment, stderr=subprocess.PIPE
    ) as program:
        try:
            yield program
        finally:
            program.kill()


@pytest.mark.parametrize("name", ["ketadesk.key", "ketadesk.db"])
def test_a_damaged_record_is_a_sentence_and_waits_for_nobody(name: str, demo: Path, tmp_path: Path) -> None:
    if name == "ketadesk.key":
        (demo / name).write_text("0" * 64, "ascii")
    else:
        content = (demo / name).read_bytes()
        (demo / name).write_bytes(bytes(byte ^ 0x5A for byte in content[:8192]) + content[8192:])
    with started(demo, tmp_path, OPENED) as program:
        assert program.wait(20) == 1
        assert program.stderr is not None
        said = program.stderr.read().decode()
    assert "Traceback" not in said
    assert str(demo) in said or "record" in said, said


def test_settings_come_back_at_the_next_start(demo: Path, qtbot: Any) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "RP", read_settings(demo)) as first:
        first.window.change_setting("theme", "light")
        first.window.change_setting("text_percent", 110)
    with driving(demo, ManualClock(DEMO_NOW), "RP", read_settings(demo)) as again:
        station = again.window._station
        assert (station.settings.theme, station.settings.text_percent) == ("light", 110)
        page = again.window.grab().toImage().pixelColor(2, again.window.height() - 3)
        assert page.name() == station.look.theme.page
        again.window.change_setting("theme", "dim")
        qtbot.wait(30)
        dimmed = again.window.grab().toImage().pixelColor(2, again.window.height() - 3)
        assert dimmed.name() == station.look.theme.page != page.name(), "another theme is painted at once"


def test_a_second_start_raises_the_first(tmp_path: Path, qtbot: Any) -> None:
    raised: list[bool] = []
    first, second, other = Single(tmp_path), Single(tmp_path), Single(tmp_path / "other")
    assert not first.raised_other()
    first.listen(lambda: raised.append(True))
    assert second.raised_other()
    qtbot.waitUntil(lambda: raised == [True])
    assert not other.raised_other()
    first.close()
    assert not second.raised_other()


def test_settings_are_shown_at_once_and_kept(driven: Driven, demo: Path) -> None:
    window = driven.window
    window.change_setting("theme", "light")
    assert window.palette().window().color().name() == window._station.look.theme.page == "#f1f4f6"
    for name in ("larger", "larger", "darker"):
        window.act(name)
    kept = read_settings(demo)
    assert (kept.theme, kept.text_percent, kept.brightness_percent) == ("light", 120, 90)
    for _ in range(9):
        window.act("larger")
    assert read_settings(demo).text_percent == 150
    window.show_settings()
    window.pages.settings.changed.emit("zone", "Europe/Berlin")
    assert "Only a manager may change the clinic's settings" in window.pages.settings._fault.text()
    assert read_settings(demo).zone == ZONE
    window.take_person(next(one for one in driven.desk.people() if one.code == "LS"))
    window.pages.settings.changed.emit("zone", "Nowhere/Land")
    assert "Nowhere/Land" in window.pages.settings._fault.text()
    window.pages.settings.changed.emit("zone", "Europe/Berlin")
    assert read_settings(demo).zone == "Europe/Berlin"
    window.change_setting("theme", "dim")
    window.change_setting("text_percent", 100)
    window.change_setting("brightness_percent", 100)
    write_settings(read_settings(demo), demo)


DRAWN = """
import sys
from ketadesk import cli
from ketadesk.ui import shots
shots.THEMES, shots.SIZES, shots.TEXT_PERCENTS = ("dim",), ((1280, 720),), (150,)
sys.exit(cli.run(["demo", "--shots", sys.argv[1]]))
"""
"""In a process of its own: an application that was left once starts no further loop."""


def test_every_page_is_drawn_without_a_screen(tmp_path: Path) -> None:
    kept = {name: text for name, text in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY")}
    command = [sys.executable, "-c", DRAWN, str(tmp_path / "shots")]
    done = subprocess.run(
        command, env=kept, capture_output=True, text=True, check=False, cwd=paths.resources().parent
    )
    assert done.returncode == 0, done.stderr
    assert "pictures of the window" in done.stdout
    pictures = sorted((tmp_path / "shots").glob("*-dim-1280x720.png"))
    assert len(pictures) >= 30
    for path in pictures:
        image = QImage(str(path))
        assert (image.width(), image.height()) == (1280, 720), path.name
    assert (tmp_path / "shots" / "session-dim-2560x1440.png").exists()
    assert (tmp_path / "shots" / "session-dim-150-percent-1280x720.png").exists()
    assert (tmp_path / "shots" / "report.pdf").read_bytes().startswith(b"%PDF-")
    assert QImage(str(tmp_path / "shots" / "report-1.png")).height() > 1000


@pytest.mark.parametrize(("slots", "sentence"), [(True, "is locked"), (False, "is not the key of this record")])
def test_a_wrong_key_file_is_a_sentence_and_no_damage(
    slots: bool, sentence: str, demo: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    told: list[str] = []
    from ketadesk.ui import application

    monkeypatch.setattr(application, "show_problem", told.append)
    (demo / "ketadesk.key").write_text("0" * 64, "ascii")
    if not slots:
        (demo / SLOTS_NAME).unlink()
    with pytest.raises(Problem, match=sentence):
        bootstrap.open_window(demo, ManualClock(DEMO_NOW))
    assert told
    assert sentence in told[0]


def test_the_program_says_where_its_resources_are() -> None:
    for name in ("themes/base.qss", "icons/ketadesk.svg", "fonts/NotoSans-Regular.ttf"):
        assert (paths.resources() / name).exists()

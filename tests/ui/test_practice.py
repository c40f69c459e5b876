"""Practice in the real window: the tour by keys alone, a drill that plays by itself, its word over every page."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ketadesk import paths
from ketadesk.app.clock import DrillClock, ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.drill import Drill, Replay, furnish
from ketadesk.app.machine import Machine
from ketadesk.app.opening import Opening
from ketadesk.app.settings import read_settings
from ketadesk.app.tour import STEPS
from ketadesk.bootstrap import DEMO_COST, desk_at
from ketadesk.domain.entries import Close, Pause, Resume, Start, Stop, Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.phases import Phase
from ketadesk.domain.record import Record
from ketadesk.ui.application import Place, application, window_for
from ketadesk.ui.elsewhere import tour_command
from ketadesk.ui.gate import Gate
from ketadesk.ui.look import Look
from ketadesk.ui.practice import Practice
from ketadesk.ui.window import Window
from tests.support import HEADING, prepared
from tests.ui.driving import Driven, driving

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
CASE = HEADING + prepared() + "10:00 open\n10:05 vitals 120/70 hr 70\n10:10 start\n10:20 note Calm.\n"


def pressed(inside: QWidget, words: str) -> None:
    """Press a button by its words."""
    next(one for one in inside.findChildren(QPushButton) if not one.isHidden() and one.text() == words).click()


# the tour


def begun(driven: Driven) -> Practice:
    """The tour, begun from the help by keys."""
    driven.press(KEY.Key_F1)
    for _ in range(4):
        if "two minutes" in driven.focus.accessibleName():
            break
        driven.type("\t")
    driven.press(KEY.Key_Return)
    return driven.window.practice


def step(driven: Driven) -> str:
    """The name of the step that the strip says."""
    strip = driven.window.practice.strip
    number = int(strip.title.split()[1])
    assert strip.title == f"Step {number} of {len(STEPS)}"
    driven.pass_time(seconds=9)
    return STEPS[number - 1].name


def do_slip(driven: Driven) -> None:
    assert step(driven) == "slip"
    driven.type("125/90")
    driven.press(KEY.Key_Return, CTRL)
    assert step(driven) == "amend"
    driven.press(KEY.Key_F3)
    while "125/90" not in str(driven.page.centre.timeline.table.currentIndex().data()):
        driven.press(KEY.Key_Up)
    driven.type("\n152/90\n" + "\n" * 9 + "misread\n")


def close(driven: Driven) -> None:
    driven.press(KEY.Key_Escape)
    assert step(driven) == "close"
    driven.press(KEY.Key_W, CTRL)
    for _ in range(12):
        if driven.page.recorder.record.phase is Phase.CLOSED:
            break
        driven.type("practice\n")


def test_the_tour_is_done_by_keys_and_stands_in_the_store(driven: Driven) -> None:
    before = {one: len(driven.desk.fresh(one).record.entries) for one in driven.desk.session_ids()}
    practice = begun(driven)
    assert driven.page.recorder.record.opened.patient.name == "Practice, Pat"
    assert step(driven) == "chart"
    driven.type("122/74\n70\n99\n")
    driven.press(KEY.Key_Return, CTRL)
    assert step(driven) == "start"
    driven.press(KEY.Key_F11)
    do_slip(driven)
    for name, key in (("pause", KEY.Key_F8), ("resume", KEY.Key_F8), ("stop", KEY.Key_F12)):
        assert step(driven) == name
        driven.press(key)
    close(driven)
    assert practice.strip.title == "Done"
    record = driven.stored()
    kinds = [entry.content.kind for entry in record.entries if entry.content.kind not in ("check", "override")]
    assert kinds == ["open", *(kind.kind for kind in (Vitals, Start, Vitals, Vitals, Pause, Resume, Stop, Close))]
    assert [vitals.systolic for _, vitals in record.of(Vitals)] == [122, 152]
    after = {one: len(driven.desk.fresh(one).record.entries) for one in before}
    assert after == before, "no other session was touched"


def test_it_is_left_and_gone_on_with(driven: Driven) -> None:
    practice = begun(driven)
    driven.type("122/74")
    driven.press(KEY.Key_Return, CTRL)
    assert step(driven) == "start"
    driven.press(KEY.Key_T, CTRL)
    assert driven.focus.accessibleName() == "To its room"
    driven.type("\t ")
    assert practice.strip.isHidden()
    driven.press(KEY.Key_1, CTRL)
    begun(driven)
    assert step(driven) == "start", "it goes on where it was"
    assert driven.page.recorder.record.opened.patient.name == "Practice, Pat"


def test_the_strip_is_left_to_the_box(driven: Driven) -> None:
    begun(driven)
    box = driven.focus
    driven.press(KEY.Key_T, CTRL)
    driven.press(KEY.Key_1, CTRL)
    driven.press(KEY.Key_T, CTRL)
    driven.press(KEY.Key_Return)
    assert driven.page.recorder.record.opened.room == "P", "to its room"
    driven.press(KEY.Key_T, CTRL)
    driven.press(KEY.Key_Escape)
    assert driven.focus is box


def test_without_a_tour_its_key_says_so(driven: Driven) -> None:
    driven.press(KEY.Key_T, CTRL)
    assert "No tour and no drill" in driven.page.banner.sentence


def test_in_a_real_record_it_opens_elsewhere(demo: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[str, list[str]]] = []

    def start(program: str, words: list[str]) -> tuple[bool, int]:
        started.append((program, words))
        return len(started) == 1, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    with driving(demo, ManualClock(DEMO_NOW), "RP", machine=Machine(), backups=lambda: ("", None)) as driven:
        sessions = driven.desk.session_ids()
        said = []
        for _ in range(2):
            begun(driven)
            said.append(driven.window.banner.sentence)
            driven.press(KEY.Key_Escape)
        assert driven.desk.session_ids() == sessions
        assert driven.window.practice.strip.isHidden()
    assert started == [tour_command()] * 2
    assert "A window of its own opens" in said[0]
    assert said[1].endswith("ketadesk demo --tour")


def test_the_first_windows_offer_it(tmp_path: Path, qtbot: object, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []

    def start(_program: str, words: list[str]) -> tuple[bool, int]:
        started.append(words)
        return True, 1

    monkeypatch.setattr(QProcess, "startDetached", start)
    gate = Gate(Opening(tmp_path / "none", ManualClock(DEMO_NOW)), Look(paths.resources()))
    pressed(gate, "Try a first session: two minutes")
    assert "A window of its own opens" in gate.news.text()
    gate.deleteLater()
    with driving(tmp_path / "data", ManualClock(DEMO_NOW), machine=Machine(), backups=lambda: ("", None)) as driven:
        assert driven.window.front is not None
        pressed(driven.window.front, "Try a first session: two minutes")
        assert "A window of its own opens" in driven.window.banner.sentence
        assert driven.desk.sessions() == []
    assert len(started) == 2
    assert not (tmp_path / "none").exists()


STARTED = """
import sys
from PySide6.QtCore import QTimer
from ketadesk import cli, paths
from ketadesk.ui import application
program = application.application(paths.resources())
def look():
    window = next(one for one in program.topLevelWidgets() if hasattr(one, "practice"))
    record = window.session.recorder.record
    print(window.practice.strip.title, "|", window.windowTitle(), "|", record.phase, flush=True)
    program.quit()
QTimer.singleShot(0, lambda: QTimer.singleShot(2500, look))
sys.exit(cli.run(sys.argv[1:]))
"""


def started(*words: object) -> str:
    """What the program's window says when it was called with these words."""
    done = subprocess.run(
        [sys.executable, "-c", STARTED, *map(str, words)], capture_output=True, text=True, check=False,
        cwd=paths.resources().parent, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_the_commands_open_their_windows(tmp_path: Path) -> None:
    case, data = tmp_path / "case.txt", tmp_path / "drill"
    case.write_text(CASE, "utf-8")
    assert started("demo", "--tour") == "Step 1 of 8 | KetaDesk | pre-infusion"
    said = "DRILL | KetaDesk · DRILL | infusing"
    assert started("drill", case, "--until", "10:12", "--data", data) == said
    with pytest.raises(Refused, match="never opened as a real record"), desk_at(data, ManualClock(DEMO_NOW)):
        pass


def test_the_command_that_is_started_is_one() -> None:
    program, words = tour_command()
    done = subprocess.run(
        [program, *words, "--help"], capture_output=True, text=True, check=False, cwd=paths.resources().parent
    )
    assert done.returncode == 0, done.stderr
    assert "--tour" in done.stdout
    assert program == sys.executable


# the drill


class Drilled:
    """The window over a drill, whose seconds pass when they are told to."""

    def __init__(self, window: Window, replay: Replay, seconds: list[float]) -> None:
        self.window, self.replay, self.seconds = window, replay, seconds

    def pass_seconds(self, count: int) -> None:
        """Second after second, each with its tick."""
        for _ in range(count):
            self.seconds[0] += 1
            self.window._bridge.tick()

    @property
    def record(self) -> Record:
        """The record of the session in front."""
        assert self.window.session is not None
        return self.window.session.recorder.record

    def picture(self) -> QImage:
        """The window as it is drawn."""
        QTest.qWait(30)
        return self.window.grab().toImage()


@contextmanager
def drilled(folder: Path, text: str = CASE, until: str = "", speed: float = 60) -> Iterator[Drilled]:
    seconds = [0.0]
    clock = DrillClock(speed, lambda: seconds[0])
    application(paths.resources())
    with desk_at(folder, clock, cost=DEMO_COST, drill=True) as desk:
        replay = Replay(desk, clock, Drill("case.txt", text, until))
        furnish(folder, replay)
        clock.go_on()
        place = Place(folder, paths.resources(), str, "")
        person = next(one for one in desk.people() if one.code == replay.code)
        hook = sys.excepthook
        window = window_for(desk, clock, place, read_settings(folder), person)
        sys.excepthook = hook
        window.practice.begin(replay, False)
        window.show()
        window.activateWindow()
        try:
            yield Drilled(window, replay, seconds)
        finally:
            window.close()
            window.deleteLater()
            QApplication.sendPostedEvents()


@pytest.fixture
def drill(tmp_path: Path, qtbot: object) -> Iterator[Drilled]:
    with drilled(tmp_path / "data") as one:
        yield one


def press(drill: Drilled, words: str) -> None:
    """One of the strip's buttons."""
    pressed(drill.window.practice.strip, words)


def test_the_script_plays_in_the_window(drill: Drilled) -> None:
    strip = drill.window.practice.strip
    assert (strip.title, drill.window.windowTitle()) == ("DRILL", "KetaDesk · DRILL")
    assert strip.words == "case.txt plays by itself; time runs 60 times as fast."
    drill.pass_seconds(11)
    assert [entry.content.kind for entry in drill.record.entries] == ["open", "vitals", "start"]
    assert drill.record.phase is Phase.INFUSING
    assert drill.window.bar._time.text() == "10:11"
    drill.pass_seconds(10)
    assert strip.words == "case.txt has come to its end."


def test_it_is_held_and_taken_over(drill: Drilled) -> None:
    drill.pass_seconds(6)
    press(drill, "Hold")
    drill.pass_seconds(60)
    assert drill.window.practice.strip.words.startswith("Held: time stands still")
    assert [entry.content.kind for entry in drill.record.entries] == ["open", "vitals"]
    press(drill, "Go on")
    press(drill, "Take over")
    drill.pass_seconds(3600)
    assert [entry.content.kind for entry in drill.record.entries] == ["open", "vitals"]
    assert drill.window.practice.strip.words.startswith("By hand")


def test_by_hand_a_nurse_charts_from_there(tmp_path: Path, qtbot: object) -> None:
    with drilled(tmp_path / "data", until="10:12", speed=1) as drill:
        QTest.qWaitForWindowExposed(drill.window)
        drill.pass_seconds(60)
        focus = drill.window.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, "131/82")
        QTest.keyClick(focus, KEY.Key_Return, CTRL)
        vitals = drill.record.of(Vitals)[-1]
        assert (vitals[1].systolic, f"{vitals[0].at:%H:%M}") == (131, "15:13")


def test_what_does_not_hold_is_told_on_the_strip(drill: Drilled) -> None:
    drill.window.act("start")
    focus = drill.window.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "answered on paper")
    QTest.keyClick(focus, KEY.Key_Return, CTRL)
    drill.pass_seconds(30)
    assert "The infusion has already been started" in drill.window.practice.strip.words


def inked(over: QImage, under: QImage) -> int:
    """On how many of some spots two pictures differ."""
    spots = [(x, y) for x in range(60, over.width(), 23) for y in range(120, over.height(), 23)]
    return sum(over.pixel(x, y) != under.pixel(x, y) for x, y in spots)


@pytest.mark.parametrize("theme", ["dim", "light", "contrast"])
def test_the_word_lies_over_every_page_and_hides_nothing(drill: Drilled, theme: str) -> None:
    window, mark = drill.window, drill.window.practice.mark
    assert mark is not None
    window.resize(1280, 720)
    window.change_setting("theme", theme)
    ground = QColor(window._station.look.theme.panel).lightnessF()
    for name in ("room-1", "help", "sessions", "new", "display", "register", "who"):
        window.act(name)
        over = drill.picture()
        mark.hide()
        under = drill.picture()
        mark.show()
        assert inked(over, under) > 60, name
        differences = [
            abs(over.pixelColor(x, y).lightnessF() - under.pixelColor(x, y).lightnessF())
            for x in range(60, 1280, 23)
            for y in range(120, 720, 23)
        ]
        assert max(differences) < 0.16, f"{name}: faint on a ground of {ground}"
    assert mark.geometry() == window.rect()
    window.change_setting("theme", "dim")


def test_the_word_takes_no_touch_and_follows_the_window(drill: Drilled) -> None:
    mark = drill.window.practice.mark
    assert mark is not None
    drill.window.resize(1500, 800)
    assert mark.size() == drill.window.size()
    assert mark.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert drill.window.childAt(700, 400) is not mark
    first, second = drill.picture(), drill.picture()
    assert first == second, "it stands still"


def test_a_window_that_is_no_drill_has_no_word(driven: Driven) -> None:
    assert driven.window.practice.mark is None
    assert driven.window.windowTitle() == "KetaDesk"
    assert driven.window.practice.strip.isHidden()


def test_a_tour_goes_in_a_drill_too(drill: Drilled, qtbot: Any) -> None:
    drill.window.practice.tour()
    assert drill.window.practice.strip.title == "Step 1 of 8"
    drill.pass_seconds(7)
    assert drill.window.practice.strip.title == "Step 1 of 8"
    press(drill, "Leave")
    assert drill.window.practice.strip.title == "DRILL"

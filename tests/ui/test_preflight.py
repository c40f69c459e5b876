"""Before you start: the page by its keys, and what is said at the start; the computer is one of recorded words."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW, PASSWORD, PIN, made_up_facts
from ketadesk.app.machine import Sources
from ketadesk.app.preflight import Backups, Facts
from ketadesk.app.systems import Linux
from ketadesk.domain.errors import Problem
from ketadesk.domain.timing import clock_time
from ketadesk.ui.preflight_page import PreflightPage
from tests.ui.driving import ZONE, Driven, driving, wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier
POWER = "gsettings get org.gnome.settings-daemon.plugins.power sleep-inactive-ac-"
NO_BACKUP = (
    "Before you start: No backup folder is chosen."
    " Choose a folder on another disk: what lies in one place only is lost with it."
)
FULL_DISK = (
    "Before you start: Only 312 MB are free where the record lies."
    " Free some space before you start: a full disk takes no entry."
)


class Computer:
    """What the recorded computer says at present; while `quiet` is not set it answers nothing yet."""

    def __init__(self, free: int) -> None:
        self.free = free
        self.quiet = Event()
        self.quiet.set()
        self.words = {f"{POWER}type": "'nothing'\n", f"{POWER}timeout": "0\n", "lpstat -e": "Ward\n"}

    def run(self, words: Sequence[str]) -> str | None:
        self.quiet.wait(30)
        return self.words.get(" ".join(words))

    def linux(self, root: Path) -> Linux:
        offset = timedelta(hours=-5)
        return Linux(Sources(self.run, root, root, "GNOME", lambda _folder: self.free, lambda _now: offset))


@contextmanager
def at(computer: Computer, demo: Path, who: str = "RP", backups: Backups | None = None) -> Iterator[Driven]:
    machine = computer.linux(demo / "root")
    with driving(demo, ManualClock(DEMO_NOW), who, machine=machine, backups=backups) as driven:
        try:
            yield driven
        finally:
            computer.quiet.set()


def page(driven: Driven) -> PreflightPage:
    front = driven.window.front
    assert isinstance(front, PreflightPage)
    return front


def shown(driven: Driven) -> list[str]:
    """What every label of the page says."""
    return [one.text() for one in page(driven).findChildren(QLabel) if one.isVisible() and one.text()]


def test_the_page_by_keys_from_the_session_and_back(demo: Path, qtbot: Any) -> None:
    computer = Computer(184_200_000_000)
    with at(computer, demo) as driven:
        session = driven.page
        driven.press(Qt.Key.Key_K, CONTROL)
        assert page(driven)
        wait_until(lambda: bool(page(driven).lines))
        said = shown(driven)
        for words in (
            "Before you start", "Checked at 14:32", "✓  Good", "●  Note", "▲  Attend", "Disk space", "Screen lock",
            "184.2 GB are free where the record lies.", "Ward is set up.", "No backup folder is chosen.",
            "Choose a folder on another disk: what lies in one place only is lost with it.",
        ):  # fmt: skip
            assert words in said, words
        written = driven.desk.last_written_at()
        assert written is not None
        last = clock_time(written, ZoneInfo(ZONE))
        shows = "It shows 22 Nov 2026, 14:32 (America/New_York)."
        assert f"{shows} The last entry was written 22 Nov 2026, {last}." in said
        assert not any("made up" in words for words in said)
        driven.press(Qt.Key.Key_Escape)
        assert driven.window.front is session


def test_check_again_looks_again_and_the_window_does_not_wait(demo: Path, qtbot: Any) -> None:
    computer = Computer(184_200_000_000)
    with at(computer, demo) as driven:
        driven.press(Qt.Key.Key_K, CONTROL)
        wait_until(lambda: bool(page(driven).lines))
        before = page(driven).lines
        computer.quiet.clear()
        computer.free, computer.words["lpstat -e"] = 312_000_000, ""
        driven.press(Qt.Key.Key_Return)
        assert "Checking…" in shown(driven)
        assert "184.2 GB are free where the record lies." in shown(driven), "what was found stands until then"
        driven.pass_time(minutes=1)
        assert driven.window.bar._time.text() == "14:33", "the clock runs on meanwhile"
        driven.press(Qt.Key.Key_Return)
        assert page(driven).lines == before
        computer.quiet.set()
        wait_until(lambda: page(driven).lines != before)
        said = shown(driven)
        assert "Only 312 MB are free where the record lies." in said
        assert "No printer is set up." in said
        assert "Checked at 14:33" in said
        assert len(page(driven)._shown) == len(page(driven).lines) == 8


def test_colour_repeats_what_sign_and_word_say(demo: Path, qtbot: Any) -> None:
    with at(Computer(312_000_000), demo) as driven:
        driven.press(Qt.Key.Key_K, CONTROL)
        wait_until(lambda: bool(page(driven).lines))
        states = {one.text(): one.property("tone") for one in page(driven).findChildren(QLabel)
                  if one.text()[:1] in ("✓", "●", "▲")}  # fmt: skip
        assert states == {"✓  Good": "muted", "●  Note": "strong", "▲  Attend": "amber"}


def test_what_has_to_be_put_right_is_said_at_the_start(demo: Path, qtbot: Any) -> None:
    with at(Computer(312_000_000), demo) as driven:
        banner = driven.window.banner
        wait_until(lambda: banner.sentence == FULL_DISK)
        assert driven.page.banner.sentence.startswith("SBP 164"), "a session's own banner is its reminders'"
        assert banner._answer.text() == "Show all  Ctrl+K"
        driven.press(Qt.Key.Key_F2)
        assert banner.sentence == ""
        driven.window.before_start.say()
        assert banner.sentence == "", "once is enough"


def test_the_banner_leads_to_the_whole_page(demo: Path, qtbot: Any) -> None:
    with at(Computer(184_200_000_000), demo) as driven:
        banner = driven.window.banner
        wait_until(lambda: banner.sentence == NO_BACKUP)
        banner._answer.setFocus()
        driven.press(Qt.Key.Key_Return)
        assert page(driven)
        assert banner.sentence == ""


def test_whoever_begins_to_chart_reads_it_once_more(demo: Path, qtbot: Any) -> None:
    with at(Computer(312_000_000), demo, who="") as driven:
        banner = driven.window.banner
        wait_until(lambda: banner.sentence == FULL_DISK)
        nurse = next(one for one in driven.desk.people() if one.code == "RP")
        driven.window.pages.who.choose(nurse)
        driven.type(f"{PASSWORD}\n")
        assert driven.page
        assert banner.sentence == FULL_DISK
        driven.press(Qt.Key.Key_U, CONTROL)
        assert banner.sentence == ""
        driven.type(f"{PIN}\n")
        assert driven.page
        assert banner.sentence == "", "it is not said to everybody who comes"


@pytest.mark.parametrize(("backups", "sentence"), [(("/b", DEMO_NOW), ""), (("", None), NO_BACKUP)])
def test_notes_alone_say_nothing_at_the_start(
    backups: tuple[str, datetime | None], sentence: str, demo: Path, qtbot: Any
) -> None:
    computer = Computer(1_000_000_000)
    computer.quiet.clear()
    with at(computer, demo, backups=lambda: backups) as driven:
        driven.press(Qt.Key.Key_K, CONTROL)
        assert "Checking…" in shown(driven)
        computer.quiet.set()
        wait_until(lambda: bool(page(driven).lines))
        assert "●  Note" in shown(driven)
        assert ("▲  Attend" in shown(driven)) is bool(sentence)
        assert driven.window.banner.sentence == sentence


def test_a_record_that_cannot_be_asked_is_a_sentence(demo: Path, qtbot: Any) -> None:
    def ask() -> Facts:
        raise Problem("The disk reports a fault.")

    with at(Computer(1), demo) as driven:
        banner = driven.window.banner
        wait_until(lambda: banner.sentence != "")
        driven.window._station.ask = ask
        driven.window.before_start.check()
        wait_until(lambda: banner.sentence == "The disk reports a fault.")
        driven.press(Qt.Key.Key_K, CONTROL)
        wait_until(lambda: "Not checked" in shown(driven))
        assert "The disk reports a fault." in shown(driven)
        driven.window._station.ask = lambda: made_up_facts(DEMO_NOW, driven.window._station.zone)
        driven.press(Qt.Key.Key_Return)
        wait_until(lambda: "Checked at 14:32" in shown(driven))
        assert "The disk reports a fault." not in shown(driven)


def test_the_demonstration_says_nothing_at_the_start_and_that_it_is_made_up(driven: Driven, qtbot: Any) -> None:
    driven.press(Qt.Key.Key_K, CONTROL)
    wait_until(lambda: bool(page(driven).lines))
    assert driven.window.banner.sentence == ""
    assert "This is the demonstration: your computer was not asked, and what stands here is made up." in shown(driven)

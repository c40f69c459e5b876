"""Driven from outside, as a user would: a real process on a screen of its own, keys from xdotool; then the store."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from ketadesk.app.access import Sought
from ketadesk.app.accounts import Enrolment
from ketadesk.app.clock import ManualClock
from ketadesk.app.desk import Desk
from ketadesk.app.script.player import EARLIEST
from ketadesk.app.settings import Settings, write_settings
from ketadesk.bootstrap import desk_at
from ketadesk.domain.access import Deed
from ketadesk.domain.entries import Stop, StopDetail, Vitals
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.phases import Phase
from ketadesk.storage.keys import drop_key_file
from ketadesk.storage.slots import KeySlots

NEEDED = ("Xvfb", "xdotool")
LONGEST_S, QUICK_S = 20.0, 5.0
OF_A_DESKTOP = (
    "QT_QPA_PLATFORM", "QT_QPA_PLATFORMTHEME", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION",
    "KDE_FULL_SESSION", "GNOME_DESKTOP_SESSION_ID",
)  # fmt: skip
"""Left out, so that every dialog is Qt's own wherever the test runs."""

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason=f"{' or '.join(NEEDED)} is not on this machine"
)

PASSWORD, PIN = "quiet room in the north", "271828"

COVER = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.setWindowTitle("cover")
window.resize(1440, 900)
window.show()
application.exec()
"""


class Screen:
    """A screen of its own with the program on it."""

    def __init__(self, display: str, data: Path, home: Path) -> None:
        kept = {name: text for name, text in os.environ.items() if name not in OF_A_DESKTOP}
        self.environment = {**kept, "DISPLAY": display, "HOME": str(home), "XDG_CONFIG_HOME": str(home)}
        self.command = [sys.executable, "-m", "ketadesk", "open", "--data", str(data)]
        self.data = data
        self.keys: tuple[str, ...] = ()

    def run(self, *words: str) -> str:
        """One call of xdotool."""
        done = subprocess.run(
            ["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False, timeout=LONGEST_S
        )
        return done.stdout.strip()

    def type(self, text: str) -> None:
        """Letters, and Enter for each new line."""
        for number, line in enumerate(text.split("\n")):
            if number:
                self.key("Return")
            if line:
                self.run("type", "--delay", "4", line)

    def key(self, *names: str) -> None:
        """Keys one after another."""
        self.run("key", "--delay", "12", *names)

    def focus(self) -> None:
        """The keys go to the program's window: no window manager gives them."""
        window = until(lambda: self.run("search", "--onlyvisible", "--name", "^KetaDesk$").split("\n")[-1])
        self.run("windowfocus", "--sync", window)

    def start_again(self) -> None:
        """A second start ends at once and well, and raises the window that is open above what covers it."""
        self.run("mousemove", "700", "450")
        with subprocess.Popen([sys.executable, "-c", COVER], env=self.environment) as cover:
            try:
                until(lambda: self.run("search", "--onlyvisible", "--name", "^cover$"))
                until(lambda: self.named_under_the_mouse() == "cover")
                begin = time.monotonic()
                done = subprocess.run(self.command, env=self.environment, check=False, timeout=LONGEST_S)
                assert done.returncode == 0
                assert time.monotonic() - begin < QUICK_S
                until(lambda: self.named_under_the_mouse() == "KetaDesk")
            finally:
                cover.kill()
        self.focus()

    def named_under_the_mouse(self) -> str:
        """Which window is uppermost where the mouse is."""
        return self.run("getwindowname", self.run("getmouselocation").split("window:")[-1])

    def holds(self, true: Callable[[Desk], bool]) -> None:
        """Wait until the store says so."""

        def asked() -> bool:
            with desk_at(self.data, ManualClock(EARLIEST), keys=self.keys) as desk:
                return true(desk)

        until(asked)


def until(asked: Callable[[], object]) -> str:
    """Ask again until the answer is one."""
    end = time.monotonic() + LONGEST_S
    while time.monotonic() < end:
        answer = asked()
        if answer:
            return str(answer)
        time.sleep(0.1)
    raise AssertionError("it did not come")


@contextmanager
def screen(data: Path, home: Path) -> Iterator[tuple[Screen, "subprocess.Popen[bytes]"]]:
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1440x900x24"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    ) as server:
        try:
            os.close(write)
            with os.fdopen(read) as numbers:
                display = f":{numbers.readline().strip()}"
            shown = Screen(display, data, home)
            with subprocess.Popen(shown.command, env=shown.environment, stderr=subprocess.PIPE) as program:
                try:
                    shown.focus()
                    yield shown, program
                finally:
                    program.terminate()
                    program.wait(LONGEST_S)
        finally:
            server.terminate()


def records(desk: Desk) -> list[Phase]:
    return [desk.fresh(row.id).record.phase for row in desk.sessions() if not isinstance(row, Exception)]


def test_from_a_new_patient_to_a_saved_report(tmp_path: Path) -> None:
    data, pdf = tmp_path / "data", tmp_path / "report.pdf"
    prepare_staff(data)
    with screen(data, tmp_path) as (shown, program):
        shown.type("wrong at first\n")
        shown.holds(lambda desk: deeds(desk) == [Deed.FAILED])
        shown.type(f"{PASSWORD}\n")
        shown.holds(lambda desk: Deed.SIGNED_IN in deeds(desk))
        shown.key("ctrl+n")
        shown.type("Rivera\nRivera, Ana\n100200\n1979-07-01\n1\nlatex\n")
        shown.type("1\n\n")
        shown.key("Return")
        shown.type("170\n75\n0.5\n1\n40\n")
        shown.type("37.5\n50\n")
        shown.holds(lambda desk: records(desk) == [Phase.PRE_INFUSION])
        shown.key("Escape")
        shown.type("122/74\n70\n99\n14\nRA\n0\n5")
        shown.key("ctrl+Return")
        shown.key("F11")
        shown.type("asked on paper")
        shown.key("ctrl+Return")
        shown.holds(lambda desk: records(desk) == [Phase.INFUSING])
        shown.start_again()
        shown.type("134/82\n78\n98\n15\n\n1\n5")
        shown.key("ctrl+Return")
        shown.key("F12")
        shown.type("3.5\nended for the test\n")
        shown.holds(lambda desk: records(desk) == [Phase.RECOVERY])
        shown.key("ctrl+l")
        shown.holds(lambda desk: deeds(desk)[-1] is Deed.LOCKED)
        shown.type("note typed behind the lock")
        shown.key("ctrl+a", "BackSpace")
        shown.type(f"{PIN}\n")
        shown.holds(lambda desk: deeds(desk)[-1] is Deed.UNLOCKED)
        shown.key("ctrl+w")
        until(lambda: closed(shown))
        shown.key("ctrl+p")
        time.sleep(0.3)
        until(lambda: saved(shown, pdf))
        assert program.poll() is None
    with desk_at(data, ManualClock(EARLIEST)) as desk:
        (summary,) = desk.sessions()
        assert not isinstance(summary, Exception)
        record = desk.recorder(summary.id).record
    assert record.opened.patient.allergies == ("latex",)
    assert [(vitals.systolic, vitals.hr) for _, vitals in record.of(Vitals)] == [(122, 70), (134, 78)]
    assert len(record.of(Stop)) == 1
    assert record.of(StopDetail)[0][1].because == "ended for the test"
    text = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert "Rivera, Ana" in text
    assert "134/82" in text


def test_a_locked_record_is_opened_at_the_first_window(tmp_path: Path) -> None:
    data = tmp_path / "data"
    prepare_staff(data)
    drop_key_file(data)
    with screen(data, tmp_path) as (shown, program):
        shown.keys = KeySlots(data).keys("RP", PASSWORD)
        shown.type("not hers\n")
        time.sleep(0.5)
        shown.key("ctrl+a")
        shown.type(f"{PASSWORD}\n")
        shown.holds(lambda desk: deeds(desk) == [Deed.FAILED, Deed.SIGNED_IN])
        time.sleep(0.5)
        shown.focus()
        shown.key("ctrl+l")
        shown.holds(lambda desk: deeds(desk)[-1] is Deed.LOCKED)
        assert program.poll() is None
    assert not (data / "ketadesk.key").exists()


def prepare_staff(data: Path) -> None:
    """A manager and the nurse, who was here last."""
    with desk_at(data, ManualClock(EARLIEST)) as desk:
        manager = Staff("LS", "L. Sato", Role.MANAGER)
        desk.accounts.begin(Enrolment(manager, "", PASSWORD, PIN))
        desk.accounts.enrol(Enrolment(Staff("RP", "R. Patel RN", Role.NURSE), "RN 1", PASSWORD, PIN), manager)
    write_settings(Settings(last_staff="RP"), data)


def deeds(desk: Desk) -> list[Deed]:
    """What the access log tells of the nurse, in order."""
    everything = desk.log.lines(Staff("LS", "L. Sato", Role.MANAGER), Sought("RP"), ZoneInfo("UTC"))
    return [line.deed for line in reversed(everything)]


def closed(shown: Screen) -> bool:
    """One reason after another for what stands open, until the session is closed."""
    shown.type("for the test\n")
    with desk_at(shown.data, ManualClock(EARLIEST)) as desk:
        return records(desk) == [Phase.CLOSED]


def saved(shown: Screen, pdf: Path) -> bool:
    """Press Save, and answer the dialog with the path; again when the report was not made yet."""
    shown.key("Return")
    time.sleep(0.3)
    dialog = shown.run("search", "--onlyvisible", "--name", "^Save the report$")
    if dialog:
        shown.run("windowfocus", "--sync", dialog.split("\n")[-1])
        shown.key("ctrl+a")
        shown.type(f"{pdf}\n")
        time.sleep(0.2)
        shown.focus()
    return pdf.exists()

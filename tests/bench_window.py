"""What the nurse waits for at the window: its start, a set of readings, and the memory of it all."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.bootstrap import prepare_demo
from tests.bench import Row, contents, milliseconds
from tests.ui.driving import Driven, driving

OWN_START = """
import os, sys
from pathlib import Path
from ketadesk import bootstrap
from ketadesk.app.clock import DemoClock
from ketadesk.app.demo import DEMO_NOW
from PySide6.QtCore import QTimer
from ketadesk.ui.widgets import trend_view

paint = trend_view.TrendView.paintEvent
def painted(view, event):
    paint(view, event)
    QTimer.singleShot(0, lambda: os._exit(0))
trend_view.TrendView.paintEvent = painted
bootstrap.open_window(Path(sys.argv[1]), DemoClock(DEMO_NOW), "RP")
"""
"""Until the session page with its trend, and all beside it, has been painted once."""

BARE_START = """
import os, sys
from pathlib import Path
import sqlalchemy.orm
import sqlcipher3.dbapi2 as sqlcipher
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))

folder = Path(sys.argv[1])
key = (folder / "ketadesk.key").read_text().strip()
connection = sqlcipher.connect(folder / "ketadesk.db")
connection.execute(f"PRAGMA key = \\"x'{key}'\\"")
count, = connection.execute("SELECT count(*) FROM entries").fetchone()
application = QApplication([])
window = Bare()
window.setCentralWidget(QLabel(str(count)))
window.resize(1440, 900)
window.show()
application.exec()
"""

OWN_MEMORY = """
from ketadesk import bootstrap, cli
from PySide6.QtCore import QTimer

made = bootstrap._window
def opened(*words):
    window = made(*words)
    steps = [lambda room=room: window.show_session(room) for room in window.rooms]
    steps.append(lambda: window.show_report(window.rooms[0]))
    def quit():
        assert len(window.rooms) == 3 and window.pages.report.pdf, "not everything was shown"
        window.close()
    for place, step in enumerate([*steps, quit]):
        QTimer.singleShot(300 + 700 * place, step)
    return window
bootstrap._window = opened
cli.run(["demo"])
"""
"""The demonstration as it is started: prepared, its three sessions shown, then the report."""
PEAK = """
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(int(status["VmHWM"].split()[0]) / 1024)
"""
"""Of this process alone, which the system's other count is not behind a fork."""
BARE_MEMORY = BARE_START.replace("os._exit(0)", "QApplication.quit()")


def window_rows(folder: Path) -> Iterator[Row]:
    """Start, Enter and memory."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    demo = folder / "demo"
    prepare_demo(demo)
    yield _start_row(demo)
    yield from _enter_rows(shutil.copytree(demo, folder / "enter"))
    yield _memory_row(demo)


def _start_row(demo: Path) -> Row:
    pairs = [(_process(OWN_START, demo)[0], _process(BARE_START, demo)[0]) for _ in range(11)][1:]
    own, peer = median(one for one, _ in pairs), median(other for _, other in pairs)
    return Row("start to the painted session page", own, peer, "1.5 x a bare window", own <= 1.5 * peer)


def _process(code: str, folder: Path) -> tuple[float, str]:
    """How long a process takes as a whole, and what it says; modules are compiled, as when installed."""
    kept = {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept["PYTHONPYCACHEPREFIX"] = str(folder.with_name("compiled"))
    command = [sys.executable, "-c", code, str(folder)]
    begin = time.perf_counter()
    done = subprocess.run(command, env=kept, capture_output=True, text=True, check=False)
    took = (time.perf_counter() - begin) * 1000
    if done.returncode:
        raise RuntimeError(done.stderr)
    return took, done.stdout


def _enter_rows(folder: Path) -> Iterator[Row]:
    """Enter on the last box of a full set: three acts on disk, then trend, flowsheet and timer painted."""
    with driving(folder, ManualClock(DEMO_NOW), "RP") as driven:
        driven.window.resize(1440, 900)
        first = 0.0
        for count in (50, 500, 2_000):
            _fill(driven, count)
            took = median(entering(driven) for _ in range(15))
            first = first or took
            goal = {"goal": "12 ms", "met": took <= 12} if count == 500 else {}
            yield Row(f"Enter to painted, {count} entries (peer: 50)", took, first, **goal)  # type: ignore[arg-type]


def _fill(driven: Driven, count: int) -> None:
    recorder, who = driven.page.recorder, driven.window._station.who
    assert who is not None
    driven.page.busy = True
    for content in contents(count - len(recorder.record.entries)):
        driven.clock.set(driven.clock.now() + timedelta(seconds=4))
        recorder.put(content, who)
    driven.page.busy = False
    driven.page.refresh()
    QApplication.processEvents()


def entering(driven: Driven) -> float:
    """How long it takes from Enter to the painted page."""
    driven.clock.set(driven.clock.now() + timedelta(seconds=20))
    driven.page.entry.begin()
    driven.type("158/93\n87\n98\n15\n\n3\n4")
    QApplication.processEvents()
    box, before = driven.focus, len(driven.page.recorder.record.entries)

    def enter() -> None:
        QTest.keyClick(box, Qt.Key.Key_Return)
        QApplication.processEvents()

    with painting(driven) as painted:
        took = milliseconds(enter)
    assert len(driven.page.recorder.record.entries) == before + 3, "the set was not written"
    assert painted >= {"trend", "flowsheet"}, f"only {painted} was painted"
    return took


class Painted(QObject):
    """Sees which parts are painted."""

    def __init__(self, parts: dict[str, QWidget]) -> None:
        super().__init__()
        self.names: set[str] = set()
        self._parts = parts
        for part in parts.values():
            part.installEventFilter(self)

    def eventFilter(self, seen: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the name of what is painted."""
        if event.type() == QEvent.Type.Paint:
            self.names.update(name for name, part in self._parts.items() if part is seen)
        return False

    def leave(self) -> None:
        """See no more."""
        for part in self._parts.values():
            part.removeEventFilter(self)


@contextmanager
def painting(driven: Driven) -> Iterator[set[str]]:
    """Which of trend, flowsheet and timer are painted in the block."""
    page = driven.page
    parts = {"trend": page.centre.trend, "flowsheet": page.centre.flowsheet.viewport(), "timer": page._timer._ring}
    seen = Painted(parts)
    try:
        yield seen.names
    finally:
        seen.leave()


def _memory_row(demo: Path) -> Row:
    own, peer = (float(_process(code + PEAK, demo)[1].split()[-1]) for code in (OWN_MEMORY, BARE_MEMORY))
    return Row("peak memory of the demonstration, MB", own, peer, "180 MB", own <= 180)

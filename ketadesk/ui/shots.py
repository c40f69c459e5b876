"""Every page and form as a picture: looked at before a release, and shown in the README."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from ketadesk.app.desk import Desk, SessionSummary
from ketadesk.app.protocol_sections import SECTIONS
from ketadesk.app.reporting import pages_of
from ketadesk.ui.pages import Pages
from ketadesk.ui.theme import THEMES
from ketadesk.ui.window import Window

SIZES = ((1440, 900), (1280, 720))
TEXT_PERCENTS = (150, 90)
WAIT_MS = 10
REPORT_DOTS = 110
TYPED = {"bp": "158/93", "hr": "87", "spo2": "98", "rr": "15", "scale:dissociation-0-4": "3", "scale:moaa-s": "4",
         "event:nausea": "mild"}  # fmt: skip
JOBS = ("rate", "bolus", "bag", "order-change", "check-pump", "line-fault", "weight", "not-done", "scale:cadss-6",
        "event", "give", "iv-site", "symptoms", "artefact", "consciousness")  # fmt: skip
ENDINGS = ("stop-detail", "waste", "return", "iv-removed", "discharge", "end-checks", "impression", "left",
           "transferred", "close", "void")  # fmt: skip
COUNTED = ("19.7", "20", "4.9")


WAITED: Mapping[str, Callable[[Pages], object]] = {
    "report": lambda pages: pages.report.pdf,
    "sign": lambda pages: pages.sign.is_drawn,
    "preflight": lambda pages: pages.preflight.lines,
}
"""What is made beside the window before its page is drawn."""


class Shots(QObject):
    """Steps from page to page; each is drawn when the window has settled on it."""

    def __init__(self, window: Window, desk: Desk, target: Path, done: Callable[[], object]) -> None:
        """Draw into a folder, then say so."""
        super().__init__()
        self._window, self._desk, self._target, self._done = window, desk, target, done
        self._count, self._size = 0, ""
        self._steps = self._walk()

    def start(self) -> None:
        """Begin when the event loop runs."""
        self._target.mkdir(parents=True, exist_ok=True)
        QTimer.singleShot(0, self._prepare)

    def finish(self) -> int:
        """Let go of the window; gives how many pictures were drawn."""
        self._window.close()
        return self._count

    def _prepare(self) -> None:
        name = next(self._steps, None)
        if name is None:
            self._done()
            return
        QTimer.singleShot(WAIT_MS, lambda: QTimer.singleShot(WAIT_MS, lambda: self._draw(name)))

    def _draw(self, name: str) -> None:
        pages = self._window.pages
        waits = name in WAITED and not WAITED[name](pages)
        if not waits:
            self._window.grab().save(str(self._target / f"{name}-{self._size}.png"))
            self._count += 1
        QTimer.singleShot(WAIT_MS, self._prepare if not waits else lambda: self._draw(name))

    def _walk(self) -> Iterator[str]:
        window = self._window
        window.show()
        running, recovery, preparing = window.rooms[0], window.rooms[1], window.rooms[2]
        self._type(running)
        window.change_setting("board_whole_screen", False)
        for theme in THEMES:
            window.change_setting("theme", theme)
            for width, height in SIZES:
                self._resize(width, height, theme)
                yield from self._pages(running, recovery, preparing)
            self._resize(2560, 1440, theme)
            yield self._shown(running, "session")
            for percent in TEXT_PERCENTS:
                window.change_setting("text_percent", percent)
                for width, height in SIZES:
                    self._resize(width, height, f"{theme}-{percent}-percent")
                    yield self._shown(running, "session")
                    yield self._shown(recovery, "session-recovery")
            window.change_setting("text_percent", 100)

    def _pages(self, running: str, recovery: str, preparing: str) -> Iterator[str]:
        window = self._window
        yield self._shown(running, "session")
        yield self._acted("handover", "handover")
        window.act("handover")
        yield self._acted("from-paper", "from-paper")
        window.pages.go_back()
        yield self._acted("timeline", "timeline")
        yield from self._correcting()
        window.act("timeline")
        for name in JOBS:
            yield self._acted(name, f"form-{name.replace(':', '-')}")
        window.act("entry")
        yield self._shown(recovery, "session-recovery")
        for name in ENDINGS:
            yield self._acted(name, f"form-{name}")
        window.act("entry")
        yield self._shown(preparing, "session-preparing")
        for name in ("checks", "start", "suicide-screen", "cancel"):
            yield self._acted(name, f"form-{name}")
        window.act("entry")
        window.act("rate")
        yield "refused"
        window.act("acknowledge")
        for name in ("board", "sessions", "new", "who", "preflight", "display", "help", "register"):
            window.act(name)
            yield name
            if name == "register":
                yield from self._counting()
            elif name == "help":
                window.pages.help.look_for("recovery code")
                yield "help-search"
            window.pages.go_back()
        yield from self._office()
        window.show_session(running)
        window.show_report(running)
        yield "report"
        window.show_session(running)

    def _counting(self) -> Iterator[str]:
        """The register's count, three vials into it, and the form of what arrives."""
        page = self._window.pages.register
        page.count()
        for vial, text in zip(list(page.counting.sheet.boxes), COUNTED, strict=False):
            page.counting.sheet.show_text(vial, text)
            page.counting.sheet.typed.emit(vial, text)
            page.counting.sheet.settled.emit(vial)
        yield "register-count"
        page.show_acts()
        page.show_act("receive")
        yield "register-receive"

    def _office(self) -> Iterator[str]:
        """What a nurse, a physician and a manager see beyond charting; then the nurse is back."""
        window, people = self._window, {one.code: one for one in self._desk.people()}
        window.act("lock")
        yield "locked"
        window.take_person(people["LS"])
        for name in ("staff", "log", "keeping"):
            window.act(name)
            yield name
        yield from self._protocols()
        closed = next(one.id for one in self._desk.sessions() if isinstance(one, SessionSummary) and one.ended)
        window.take_person(people["AN"])
        window.show_session(closed)
        yield "session-closed"
        window.act("sign")
        yield "sign"
        window.take_person(people["RP"])

    def _protocols(self) -> Iterator[str]:
        """The shelf, each section of the form, the versions."""
        self._window.act("protocols")
        page = self._window.pages.protocols
        yield "protocols"
        listed = page.shelf.current()
        if listed is not None:
            page.edit(listed)
            for section in SECTIONS:
                page.editor.show_section(section.name)
                yield f"protocols-{section.name}"
            page.show_versions(listed)
            yield "protocols-versions"
        page.show_shelf()

    def _correcting(self) -> Iterator[str]:
        session = self._window.session
        if session is not None:
            vitals = session.recorder.record.acts("vitals")[-1]
            for word in ("amend", "strike"):
                session.act(f"{word}:{vitals.root}")
                yield f"form-{word}"
            session.act("entry")

    def _type(self, session_id: str) -> None:
        """Half a set of vital signs, as in the middle of charting."""
        self._window.show_session(session_id)
        session = self._window.session
        if session is not None:
            for name, text in TYPED.items():
                session.acts.type_entry(name, text)
            session.entry.show_draft(session.acts.entry_fields())

    def _shown(self, session_id: str, name: str) -> str:
        self._window.show_session(session_id)
        return name

    def _acted(self, action: str, name: str) -> str:
        self._window.act(action)
        return name

    def _resize(self, width: int, height: int, theme: str) -> None:
        self._window.resize(width, height)
        self._size = f"{theme}-{width}x{height}"


def write_pages(pdf: bytes, target: Path) -> int:
    """Each page of a report as a picture; gives how many there are."""
    pages = pages_of(pdf, REPORT_DOTS)
    for place, page in enumerate(pages, 1):
        image = QImage(page.rgbx, page.width, page.height, page.stride, QImage.Format.Format_RGBX8888)
        image.save(str(target / f"report-{place}.png"))
    return len(pages)

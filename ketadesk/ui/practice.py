"""What is practice in the window: the tour's steps, a drill's replay and its word over every page."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ketadesk.app.drill import Replay
from ketadesk.app.tour import STEPS, next_step, practice_session, require_practice
from ketadesk.domain.errors import Told
from ketadesk.domain.phases import ENDED
from ketadesk.ui.bridge import Bridge
from ketadesk.ui.elsewhere import words_of_elsewhere
from ketadesk.ui.help_text import BY_NAME, shown_key
from ketadesk.ui.pages import Pages
from ketadesk.ui.session.page import SessionPage
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.strip import Strip
from ketadesk.ui.widgets.watermark import Watermark
from ketadesk.ui.words import tr

Buttons = Sequence[tuple[str, str]]


class Practice(QObject):
    """The strip at the top; nothing of it is ever in a real record."""

    said = Signal(str)

    def __init__(self, window: QWidget, station: Station, bridge: Bridge, pages: Pages) -> None:
        """Nothing is practised yet; of a drill, the word lies over the window from the first moment."""
        super().__init__()
        self.strip = Strip()
        self.mark = Watermark(station.look, window) if station.desk.drill else None
        self._station, self._pages = station, pages
        self._replay: Replay | None = None
        self._session_id = ""
        self.strip.pressed.connect(self._press)
        self.strip.left.connect(self._to_page)
        pages.tour_asked.connect(self.tour)
        bridge.ticked.connect(self.tick)
        bridge.written.connect(self._written)
        if station.desk.drill:
            window.setWindowTitle(tr("KetaDesk · DRILL"))
            self._show_drill()

    def acts(self) -> dict[str, Callable[[], object]]:
        """What keys and buttons ask for."""
        return {"strip": self.focus, "tour": self.tour}

    def begin(self, replay: Replay | None, tour: bool) -> None:
        """A drill that was prepared goes on, or the tour begins."""
        self._replay = replay
        if replay is not None:
            self._show_drill()
        if tour:
            self.tour()

    def focus(self) -> None:
        """To the buttons of the strip."""
        if self.strip.isHidden():
            self.said.emit(tr("No tour and no drill is going on. F1 begins a tour."))
        else:
            self.strip.begin()

    def _to_page(self) -> None:
        """From the strip back to where one types."""
        front = self._pages.currentWidget()
        if isinstance(front, SessionPage | Leavable):
            front.begin()

    # the tour

    def tour(self) -> None:
        """Begin a first session or go on with it: here where all is practice, else in a window of its own."""
        station = self._station
        try:
            if station.real and not station.desk.drill:
                self.said.emit(words_of_elsewhere())
                return
            require_practice(station.desk, station.real)
            recorder = practice_session(station.desk, station.acting(), station.zone.key, station.real)
        except Told as told:
            self.said.emit(told.sentence)
            return
        self._session_id = recorder.record.session_id
        self._pages.session_asked.emit(self._session_id)
        self._show_step()

    def _show_step(self) -> None:
        record = self._station.desk.recorder(self._session_id).record
        place = next_step(record)
        if record.phase in ENDED or place is None:
            words = tr("That was a whole session: charted, corrected, stopped and closed. {help} tells the rest.",
                       help=shown_key(BY_NAME["help"].key))  # fmt: skip
            self.strip.show_strip(tr("Done"), words, [("again", tr("Once more")), ("leave", tr("Leave"))])
            return
        keys = {name: shown_key(row.key) for name, row in BY_NAME.items()}
        title = tr("Step {n} of {count}", n=place + 1, count=len(STEPS))
        self.strip.show_strip(title, tr(STEPS[place].words, **keys), self._tour_buttons())

    def _tour_buttons(self) -> Buttons:
        return [("room", tr("To its room")), ("leave", tr("Leave"))]

    def _leave_tour(self) -> None:
        self._session_id = ""
        self.strip.hide()
        if self._station.desk.drill:
            self._show_drill()

    # the drill

    def tick(self, _now: datetime) -> None:
        """A second has gone: the script may have something to write."""
        if self._replay is None:
            return
        self._replay.advance()
        if not self._session_id:
            self._show_drill()

    def _show_drill(self) -> None:
        replay = self._replay
        title = tr("DRILL")
        if replay is None:
            self.strip.show_strip(title, tr("An exercise: no patient, no real record."), [])
            return
        fast = replay.clock.speed != 1
        speed = tr("time runs {n} times as fast", n=f"{replay.clock.speed:g}") if fast else tr("in real time")
        if replay.trouble:
            words = tr("The script stopped at line {line}. Chart by hand.", line=replay.trouble)
        elif replay.plays:
            words = tr("{name} plays by itself; {speed}.", name=replay.name, speed=speed)
        elif replay.by_hand:
            words = tr("By hand: chart as you would. No patient, no real record.")
        else:
            words = tr("{name} has come to its end.", name=replay.name)
        if not replay.clock.runs:
            words = tr("Held: time stands still until it goes on.")
        self.strip.show_strip(title, words, self._drill_buttons(replay))

    def _drill_buttons(self, replay: Replay) -> Buttons:
        hold = ("hold", tr("Hold")) if replay.clock.runs else ("go", tr("Go on"))
        return [hold, ("take", tr("Take over"))] if replay.plays else [hold]

    # what is pressed, what is written

    def _press(self, name: str) -> None:
        replay = self._replay
        if name == "leave":
            self._leave_tour()
        elif name in ("room", "again"):
            self.tour()
        elif replay is not None:
            {"hold": replay.clock.hold, "go": replay.clock.go_on, "take": replay.take_over}[name]()
            self._show_drill()
            self.strip.begin()

    def _written(self, session_id: str) -> None:
        if session_id == self._session_id:
            self._show_step()

"""The one translator between the desk, which knows no Qt, and the window: one tick, one news of what was written."""

from PySide6.QtCore import QObject, QTimer, Signal

from ketadesk.app.clock import TickingClock
from ketadesk.app.desk import Desk
from ketadesk.domain.entries import Entry

TICK_MS = 1000


class Bridge(QObject):
    """Ticks once a second while the program runs, and tells the session of every entry."""

    ticked = Signal(object)
    written = Signal(str)
    jumped = Signal(object)

    def __init__(self, desk: Desk, clock: TickingClock) -> None:
        """Listen to a desk and to its clock."""
        super().__init__()
        self._clock = clock
        desk.subscribe(self._tell)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Tick from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()

    def tick(self) -> None:
        """A second has gone; a clock that was set meanwhile is told first."""
        jump = self._clock.jump()
        if jump is not None:
            self.jumped.emit(jump)
        self.ticked.emit(self._clock.now())

    def _tell(self, session_id: str, _entry: Entry) -> None:
        self.written.emit(session_id)

"""When the window was last touched: what the lock after idle minutes goes by."""

from datetime import datetime, timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from ketadesk.domain.timing import Clock

_TOUCHES = frozenset({
    QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.Wheel,
    QEvent.Type.TouchBegin, QEvent.Type.TabletPress,
})  # fmt: skip


class Idle(QObject):
    """Watches what comes from keyboard, mouse and touch to one window."""

    def __init__(self, clock: Clock) -> None:
        """Touched now."""
        super().__init__()
        self._clock = clock
        self._touched_at = clock.now()

    def watch(self, window: QWidget) -> None:
        """Watch a window that is shown."""
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def touch(self) -> None:
        """It was touched now."""
        self._touched_at = self._clock.now()

    def is_over(self, minutes: int, now: datetime) -> bool:
        """Whether nobody touched it for so many minutes; 0 minutes never are over."""
        return minutes > 0 and now - self._touched_at >= timedelta(minutes=minutes)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note, and let it pass."""
        if event.type() in _TOUCHES:
            self.touch()
        return False

"""Backups that nobody has to think of: after each closed session and once a day, beside the window."""

from collections.abc import Callable
from datetime import datetime, timedelta

from ketadesk.domain.errors import Told
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.words import tr

RETRY = timedelta(minutes=15)
"""So long after one that failed the next is tried (engineering choice)."""


class BackingUp:
    """Asked at every tick; one backup runs at a time."""

    def __init__(self, station: Station, tasks: Tasks, say: Callable[[str], None]) -> None:
        """`say` says a sentence on whatever page is in front."""
        self._station, self._tasks, self._say = station, tasks, say
        self._wanted = self._running = False
        self._looked_at: datetime | None = None
        self._told_on = ""

    def want(self) -> None:
        """A session was closed: copy it soon."""
        self._wanted = True

    def tick(self, now: datetime) -> None:
        """A second has gone; the folder itself is looked at every few minutes only."""
        folder = self._station.settings.backup_folder
        if not folder or self._running or not (self._wanted or self._is_due(now)):
            return
        self._running, self._wanted, self._looked_at = True, False, now
        keeping = self._station.desk.keeping
        self._tasks.run(lambda: keeping.back_up(folder, None), self._done, self._fail)

    def _is_due(self, now: datetime) -> bool:
        if self._looked_at is not None and now - self._looked_at < RETRY:
            return False
        self._looked_at = now
        return self._station.desk.keeping.state(self._station.settings.backup_folder).is_old(now)

    def _done(self, _made: object) -> None:
        self._running = False

    def _fail(self, told: Told) -> None:
        """Said once a day, and at once when the last good one is older than a day."""
        self._running = False
        now = self._station.desk.clock.now()
        state = self._station.desk.keeping.state(self._station.settings.backup_folder)
        today = now.date().isoformat()
        if self._told_on != today or state.is_old(now):
            self._told_on = today
            old = tr("The last good backup is older than a day.") if state.is_old(now) else ""
            self._say(" ".join(filter(None, (old, tr("No backup could be made."), told.sentence))))

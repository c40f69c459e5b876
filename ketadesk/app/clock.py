"""The only module that reads the clock."""

import sys
import time
from datetime import UTC, datetime, timedelta


def _steady_seconds() -> float:
    """Seconds that run on while the computer sleeps, as the pump does: a plain monotonic clock may stop then."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class SystemClock:
    """Wall time anchored once to the steady clock, so that a changed system clock bends no running infusion."""

    def __init__(self) -> None:
        """Anchor now."""
        self._anchor = datetime.now(UTC)
        self._steady = _steady_seconds()

    def now(self) -> datetime:
        """The present moment in UTC, to the second."""
        return (self._anchor + timedelta(seconds=_steady_seconds() - self._steady)).replace(microsecond=0)


class ManualClock:
    """A clock that stands until it is set: a script's two hours pass in milliseconds."""

    def __init__(self, moment: datetime) -> None:
        """Stand at a moment."""
        self._moment = moment

    def now(self) -> datetime:
        """The moment it stands at."""
        return self._moment

    def set(self, moment: datetime) -> None:
        """Stand at another moment, never an earlier one."""
        if moment < self._moment:
            raise ValueError("a clock does not run backwards")
        self._moment = moment

"""The only module that reads the clock."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Protocol

LARGEST_DRIFT = timedelta(seconds=2)
"""What two ticks may differ by before it is taken for a changed clock."""


def _steady_seconds() -> float:
    """Seconds that run on while the computer sleeps, as the pump does: a plain monotonic clock may stop then."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


def _wall() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Jump:
    """The computer's clock was set: what it should have shown, and what it showed."""

    expected: datetime
    found: datetime


class TickingClock(Protocol):
    """A clock that is asked at every tick whether it was set."""

    def now(self) -> datetime:
        """The present moment in UTC, to the second."""

    def jump(self) -> Jump | None:
        """Whether the clock was set since the last tick."""


class SettableClock(Protocol):
    """A clock that a script sets to the time of its next line."""

    def now(self) -> datetime:
        """The present moment."""

    def set(self, moment: datetime) -> None:
        """Stand at another moment."""


class SystemClock:
    """Wall time anchored once to the steady clock, so that a changed system clock bends no running infusion."""

    def __init__(self, wall: Callable[[], datetime] = _wall, steady: Callable[[], float] = _steady_seconds) -> None:
        """Anchor now; the sources are the computer's own unless others are given."""
        self._wall, self._steady = wall, steady
        self._anchor, self._anchored_at = wall(), steady()
        self._ticked, self._ticked_at = self._anchor, self._anchored_at

    def now(self) -> datetime:
        """The present moment in UTC, to the second."""
        return (self._anchor + timedelta(seconds=self._steady() - self._anchored_at)).replace(microsecond=0)

    def jump(self) -> Jump | None:
        """Asked at every tick: whether the wall clock was set since the last one; slow drift is none."""
        found, steady = self._wall(), self._steady()
        expected = self._ticked + timedelta(seconds=steady - self._ticked_at)
        self._ticked, self._ticked_at = found, steady
        return Jump(expected, found) if abs(found - expected) > LARGEST_DRIFT else None


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

    def jump(self) -> None:
        """Asked at every tick: it is set only on purpose."""


class DemoClock:
    """A clock that runs on from a moment by the steady clock, as fast as it is told: a demonstration's."""

    def __init__(self, start: datetime, speed: float = 1, steady: Callable[[], float] = _steady_seconds) -> None:
        """Run from a moment on, at that speed; the steady source is the computer's own unless another is given."""
        self._start, self._speed, self._steady = start.astimezone(UTC), speed, steady
        self._started_at = steady()

    def now(self) -> datetime:
        """The moment it has come to, to the second."""
        passed = (self._steady() - self._started_at) * self._speed
        return (self._start + timedelta(seconds=passed)).replace(microsecond=0)

    def jump(self) -> None:
        """Asked at every tick, as a clock of the computer is: nobody sets this one."""


class DrillClock:
    """A drill's clock: it stands where the script sets it, runs on as fast as it is told, and can be held."""

    def __init__(self, speed: float = 1, steady: Callable[[], float] = _steady_seconds) -> None:
        """Stand before any script; the steady source is the computer's own unless another is given."""
        self.speed, self._steady = speed, steady
        self._start = self._shown = self._earliest = datetime(1970, 1, 1, tzinfo=UTC)
        self._started_at: float | None = None

    @property
    def runs(self) -> bool:
        """Whether time passes."""
        return self._started_at is not None

    def now(self) -> datetime:
        """The moment it has come to, to the second."""
        return self._shown if self._started_at is None else self._come_to().replace(microsecond=0)

    def set(self, moment: datetime) -> None:
        """Stand at a moment; while a script follows it, at none before what is written already."""
        self._start = self._shown = max(moment.astimezone(UTC), self._earliest)
        self._started_at = None

    def go_on(self, speed: float | None = None) -> None:
        """Run on from where it stands; another speed may be said."""
        self.hold()
        self.speed = self.speed if speed is None else speed
        self._started_at = self._steady()

    def hold(self) -> None:
        """Stand where it has come to, the part of a second with it."""
        if self._started_at is not None:
            self._start, self._started_at = self._come_to(), None
            self._shown = self._start.replace(microsecond=0)

    @contextmanager
    def lent(self, earliest: datetime) -> Iterator[None]:
        """Let a script set it for the block, to nothing earlier; behind it, it runs on as if nothing had been."""
        kept = self._start, self._shown, self._started_at, self._earliest
        self._earliest = earliest
        try:
            yield
        finally:
            self._start, self._shown, self._started_at, self._earliest = kept

    def jump(self) -> None:
        """Asked at every tick, as a clock of the computer is: nobody sets this one."""

    def _come_to(self) -> datetime:
        passed = 0.0 if self._started_at is None else (self._steady() - self._started_at) * self.speed
        return self._start + timedelta(seconds=passed)

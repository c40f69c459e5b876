"""Moments and durations: kept in UTC to the second, shown in the session's own zone."""

from datetime import date, datetime
from fractions import Fraction
from typing import Protocol
from zoneinfo import ZoneInfo

from ketadesk.domain.quantity import rounded

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Clock(Protocol):
    """Tells the time; the only source of "now" for everything that is not given it."""

    def now(self) -> datetime:
        """The present moment in UTC, to the second."""


def seconds_between(earlier: datetime, later: datetime) -> int:
    """Whole seconds from one moment to another; negative when they stand the other way round."""
    return round((later - earlier).total_seconds())


def wall_time(at: datetime, zone: ZoneInfo) -> str:
    """What the wall clock shows, cut to the minute: 14:32."""
    return f"{at.astimezone(zone):%H:%M}"


def clock_time(at: datetime, zone: ZoneInfo) -> str:
    """A moment as a reader understands it: 14:32, and 01:20 EST in the hour that occurs twice."""
    local = at.astimezone(zone)
    twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
    return f"{wall_time(at, zone)} {local.tzname()}" if twice else wall_time(at, zone)


def day(at: datetime, zone: ZoneInfo) -> str:
    """The local day of a moment: 22 Nov 2026."""
    return date_shown(at.astimezone(zone).date())


def date_shown(moment: date) -> str:
    """A date that no country misreads: 12 Mar 1985."""
    return f"{moment.day} {_MONTHS[moment.month - 1]} {moment.year}"


def duration(seconds: Fraction | int) -> str:
    """A length of time as a running clock shows it, [H:]MM:SS, rounded half up to the second."""
    whole = int(seconds) if seconds.denominator == 1 else int(rounded(seconds, 0))
    hours, rest = divmod(abs(whole), 3600)
    text = f"{rest // 60}:{rest % 60:02d}" if not hours else f"{hours}:{rest // 60:02d}:{rest % 60:02d}"
    return f"-{text}" if whole < 0 else text


def duration_in_words(seconds: Fraction | int) -> str:
    """A length of time as a reader says it: 47 min, 1 h 12 min, 40 s."""
    whole = int(rounded(Fraction(seconds), 0))
    if whole < 60:
        return f"{whole} s"
    minutes = int(rounded(Fraction(whole, 60), 0))
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"

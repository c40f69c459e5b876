"""A script's lines and times: what is said, and the moment it means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(b)?(?:\+(\d+)d)?")
NAME = r'(?:"([^"]+)"|([^\s"]+))'
"""A name in a pattern: in quotes when it holds blanks; one of its two groups has it."""

_COMMENT = re.compile(r"(^|\s{2,})#.*$")


class ScriptError(Exception):
    """A line that cannot be understood, or that does not hold; the sentence says what and why."""


@dataclass(frozen=True, slots=True)
class WallTime:
    """A time as written: 14:04, 00:10+1d, or 01:20b for the second pass of the hour that occurs twice."""

    clock: time
    second_pass: bool
    days: int
    whole_minute: bool

    @classmethod
    def read(cls, word: str) -> "WallTime | None":
        """The time of a word, None when the word is no time."""
        match = _TIME.fullmatch(word)
        if match is None:
            return None
        hour, minute, second = int(match[1]), int(match[2]), int(match[3] or 0)
        if hour > 23 or minute > 59 or second > 59:
            raise ScriptError(f"{word} is not a time of day")
        return cls(time(hour, minute, second), match[4] is not None, int(match[5] or 0), match[3] is None)


@dataclass(frozen=True, slots=True)
class Statement:
    """One line of a script: when, for when, and what."""

    number: int
    when: WallTime | None
    at: WallTime | None
    words: str


def statements(text: str) -> Iterator[Statement]:
    """The statements of a script, comments and blank lines left out."""
    for number, raw in enumerate(text.splitlines(), start=1):
        line = _COMMENT.sub("", raw).strip()
        if line:
            yield _statement(number, line)


def _statement(number: int, line: str) -> Statement:
    first, _, rest = line.partition(" ")
    when = _time_of(number, first)
    if when is None:
        return Statement(number, None, None, line)
    word, _, after = rest.strip().partition(" ")
    if word != "at":
        return Statement(number, when, None, rest.strip())
    happened, _, words = after.strip().partition(" ")
    at = _time_of(number, happened)
    if at is None:
        raise ScriptError(f"{number}: {line} / “{happened}” is not a time of day")
    return Statement(number, when, at, words.strip())


def _time_of(number: int, word: str) -> WallTime | None:
    try:
        return WallTime.read(word)
    except ScriptError as error:
        raise ScriptError(f"{number}: {error}") from error


class Calendar:
    """The day and zone of a script, and the moments its times mean."""

    def __init__(self) -> None:
        """Begin in UTC, on no day yet."""
        self.zone = ZoneInfo("UTC")
        self.day: date | None = None
        self.now: datetime | None = None

    def set_zone(self, name: str) -> None:
        """Use a zone of the time zone database."""
        try:
            self.zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ScriptError(f"there is no time zone “{name}”") from error

    def set_day(self, text: str) -> None:
        """Begin on a day."""
        try:
            self.day = date.fromisoformat(text)
        except ValueError as error:
            raise ScriptError(f"“{text}” is not a date; write it as 2026-11-22") from error

    def advance(self, wall: WallTime) -> datetime:
        """The moment of the next line; it may not lie before the line before unless it says +1d."""
        if self.day is None:
            raise ScriptError("the script does not say the date; begin with a line such as: date 2026-11-22")
        today = self.day if self.now is None else self.now.astimezone(self.zone).date()
        moment = self._moment(self.day + timedelta(days=wall.days) if wall.days else today, wall)
        if self.now is not None and moment < self.now:
            if not wall.days:
                raise ScriptError(f"{wall.clock:%H:%M} is earlier than the line before; for the next day write +1d")
            moment = self._moment(today + timedelta(days=1), wall)
        self.now = moment
        return moment

    def recent(self, wall: WallTime) -> datetime:
        """The latest moment with that time that is not still to come; today's when there is none."""
        if self.day is None or self.now is None:
            raise ScriptError("there is no time yet to look back from")
        if wall.days:
            return self._moment(self.day + timedelta(days=wall.days), wall)
        today = self.now.astimezone(self.zone).date()
        moment = self._moment(today, wall)
        if moment <= self.now or today == self.day:
            return moment
        return self._moment(today - timedelta(days=1), wall)

    def _moment(self, day: date, wall: WallTime) -> datetime:
        local = datetime.combine(day, wall.clock, self.zone)
        moment = local.replace(fold=int(wall.second_pass)).astimezone(UTC)
        if moment.astimezone(self.zone).replace(tzinfo=None) != local.replace(tzinfo=None):
            raise ScriptError(f"{wall.clock:%H:%M} does not exist on {day}: the clocks went forward")
        if wall.second_pass and moment == local.astimezone(UTC):
            raise ScriptError(f"{wall.clock:%H:%M} occurs only once on {day}; leave out the b")
        return moment

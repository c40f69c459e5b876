"""A script's lines and times: what is said, and the moment it means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(b)?(?:\+(\d{1,18})d)?")
NAME = r'(?:"([^"]+)"|([^\s"]+))'
"""A name in a pattern: in quotes when it holds blanks; one of its two groups has it."""

_COMMENT = re.compile(r"(?:^|(?<=\s\s))#.*$")
EARLIEST_YEAR, LATEST_YEAR = 1971, 2200


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
    for number, raw in enumerate(text.split("\n"), start=1):
        line = _COMMENT.sub("", raw.strip()).strip()
        if line:
            yield _statement(number, line)


def _statement(number: int, line: str) -> Statement:
    first, rest = split_word(line)
    when = _time_of(number, first)
    if when is None:
        return Statement(number, None, None, line)
    if not rest:
        raise ScriptError(f"{number}: {line} / the line says a time and nothing else")
    word, after = split_word(rest)
    if word != "at":
        return Statement(number, when, None, rest)
    happened, words = split_word(after)
    at = _time_of(number, happened)
    if at is None:
        raise ScriptError(f"{number}: {line} / “{happened}” is not a time of day")
    return Statement(number, when, at, words)


def split_word(line: str) -> tuple[str, str]:
    """The first word of a line, and the rest without the blanks around it."""
    first, *rest = line.split(None, 1) or [""]
    return first, rest[0].strip() if rest else ""


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
        self._day_is_new = False
        self._first_day: date | None = None

    def set_zone(self, name: str) -> None:
        """Use a zone of the time zone database."""
        try:
            self.zone = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError) as error:
            raise ScriptError(f"there is no time zone “{name}”") from error

    def set_day(self, text: str) -> None:
        """Begin on a day, or go on with a later one."""
        try:
            self.day = date.fromisoformat(text)
        except ValueError as error:
            raise ScriptError(f"“{text}” is not a date; write it as 2026-11-22") from error
        if not EARLIEST_YEAR <= self.day.year <= LATEST_YEAR:
            raise ScriptError(f"the year {self.day.year} is outside {EARLIEST_YEAR} to {LATEST_YEAR}")
        self._day_is_new = True
        self._first_day = self._first_day or self.day

    def advance(self, wall: WallTime) -> datetime:
        """The moment of the next line, on the day of the line before or on a new date.

        It may not lie before the line before; +1d means the day after the date or, when that is past already,
        the day after the line before.
        """
        if self.day is None:
            raise ScriptError("the script does not say the date; begin with a line such as: date 2026-11-22")
        new = self._day_is_new or self.now is None
        today = self.day if new or self.now is None else self.now.astimezone(self.zone).date()
        self._day_is_new = False
        moment = self._moment(_later(self.day, wall.days) if wall.days else today, wall)
        if self.now is not None and moment < self.now:
            if new or not wall.days:
                raise ScriptError(f"{wall.clock:%H:%M} is earlier than the line before; for the next day write +1d")
            moment = self._moment(today + timedelta(days=1), wall)
        self.now = moment
        return moment

    def recent(self, wall: WallTime) -> datetime:
        """The moment an act or an expectation looks back to: today's, or yesterday's when that is still to come.

        On the first day of the script there is no yesterday: the moment is still to come, and refused as such.
        """
        if self.day is None or self.now is None or self._first_day is None:
            raise ScriptError("there is no time yet to look back from")
        if wall.days:
            return self._moment(_later(self.day, wall.days), wall)
        today = self.now.astimezone(self.zone).date()
        moment = self._moment(today, wall)
        if moment <= self.now or today == self._first_day:
            return moment
        return self._moment(today - timedelta(days=1), wall)

    def shows(self, moment: datetime, wall: WallTime) -> bool:
        """Whether a wall clock shows that time at a moment; seconds count only when they were written."""
        local = moment.astimezone(self.zone)
        same = (local.hour, local.minute) == (wall.clock.hour, wall.clock.minute)
        exact = wall.whole_minute or local.second == wall.clock.second
        of_day = not wall.days or self.day is None or local.date() == _later(self.day, wall.days)
        return same and exact and of_day and (not wall.second_pass or local.fold == 1)

    def _moment(self, day: date, wall: WallTime) -> datetime:
        if day.year > LATEST_YEAR:
            raise ScriptError(f"that is after the year {LATEST_YEAR}")
        local = datetime.combine(day, wall.clock, self.zone)
        moment = local.replace(fold=int(wall.second_pass)).astimezone(UTC)
        if moment.astimezone(self.zone).replace(tzinfo=None) != local.replace(tzinfo=None):
            raise ScriptError(f"{wall.clock:%H:%M} does not exist on {day}: the clocks went forward")
        if wall.second_pass and moment == local.astimezone(UTC):
            raise ScriptError(f"{wall.clock:%H:%M} occurs only once on {day}; leave out the b")
        return moment


def _later(day: date, days: int) -> date:
    """A day so many days later, at most the day after the last year."""
    return day + timedelta(days=min(days, (date(LATEST_YEAR + 1, 1, 1) - day).days))

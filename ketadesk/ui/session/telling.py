"""What the banner of a session says: news while it is new, else the first reminder that nobody has read."""

from collections.abc import Callable, Sequence
from datetime import datetime

from ketadesk.domain.outlook import Reminder
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.words import tr

NEWS_TICKS = 8
"""Seconds that good news stand; a refusal stands until it is read, or something succeeds."""


class Telling:
    """Keeps what was said last and what was read in this window."""

    def __init__(self, banner: Banner, clock: Callable[[datetime], str]) -> None:
        """Nothing is said, nothing was read."""
        self._banner, self._clock = banner, clock
        self._news: News | None = None
        self._ticks_left = 0
        self._read: set[str] = set()

    @property
    def has_news(self) -> bool:
        """Whether something is said that is no reminder."""
        return self._news is not None

    def say(self, news: News) -> None:
        """Say something from now on."""
        self._news, self._ticks_left = news, NEWS_TICKS

    def read(self, reminders: Sequence[Reminder], now: datetime) -> None:
        """What is said was read: the news, or all reminders that stand behind them."""
        if self._news is None:
            self._read |= {_read_key(one, now) for one in reminders}
        self._news = None

    def tick(self) -> None:
        """A second has gone: good news grow old."""
        if self._news is not None and self._news.level == "news":
            self._ticks_left -= 1
            self._news = self._news if self._ticks_left > 0 else None

    def show(self, reminders: Sequence[Reminder], now: datetime) -> None:
        """The news, or the first reminder that was not read."""
        self._banner.show_news(self._news or self._first(reminders, now))

    def _first(self, reminders: Sequence[Reminder], now: datetime) -> News | None:
        one = next((one for one in reminders if _read_key(one, now) not in self._read), None)
        if one is None:
            return None
        answer = tr("Stopped at {time}", time=self._clock(one.at)) if one.kind == "stop" else ""
        return News("due", one.sentence, answer)


def _read_key(reminder: Reminder, now: datetime) -> str:
    """What is remembered as read: a reminder at its level; the question about the stop only for its minute."""
    return f"{reminder.key} {now:%H:%M}" if reminder.kind == "stop" else reminder.key

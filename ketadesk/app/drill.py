"""A drill: a case in plain words that plays by itself, or up to a moment from which a team charts by hand."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from ketadesk.app.accounts import Enrolment
from ketadesk.app.clock import DrillClock, SettableClock
from ketadesk.app.demo import PASSWORD, PIN
from ketadesk.app.desk import Desk
from ketadesk.app.script.lines import ScriptError, WallTime
from ketadesk.app.script.player import EARLIEST, Player
from ketadesk.app.settings import Settings, write_settings
from ketadesk.domain.errors import Problem, Refused, Told
from ketadesk.domain.people import Role, Staff

LEAD = Staff("LEAD", "Drill lead", Role.MANAGER)


@dataclass(frozen=True, slots=True)
class Drill:
    """What is drilled: the script and its name, and until when it plays; without a time it goes on by itself."""

    name: str = ""
    text: str = ""
    until: str = ""


class Replay:
    """A script at a desk whose clock runs on: each line is written when its time has come."""

    def __init__(self, desk: Desk, clock: DrillClock, drill: Drill) -> None:
        """Play a script as far as its first session is open, or to the moment that is said, and let time run."""
        self._desk, self.clock, self.name = desk, clock, drill.name
        self.by_hand = bool(drill.until)
        self.trouble = ""
        self._player = Player(desk, clock, lambda _: None)
        self._moments: Iterator[datetime] = iter(())
        self._next_at: datetime | None = None
        if drill.text:
            self._begin(drill)
        else:
            clock.set(desk.last_written_at() or EARLIEST)
            self.by_hand = True

    @property
    def code(self) -> str:
        """Whose entries it writes: who charts when the window opens."""
        return "" if self._player.actor is None else self._player.actor.code

    @property
    def zone(self) -> str:
        """The zone of the case."""
        return self._player.zone.key

    @property
    def plays(self) -> bool:
        """Whether there is more to come by itself."""
        return self._next_at is not None

    def advance(self) -> None:
        """Write what the script says up to now; a line that does not hold ends it, and is told."""
        while self._next_at is not None and self._next_at <= self.clock.now():
            try:
                with self.clock.lent(self._desk.last_written_at() or EARLIEST):
                    self._next_at = next(self._moments, None)
            except ScriptError as error:
                self._next_at, self.trouble = None, str(error)
            except Told as told:
                self._next_at, self.trouble = None, told.sentence

    def take_over(self) -> None:
        """From here on it is charted by hand, as fast as time goes."""
        self._next_at, self.by_hand = None, True
        self.clock.go_on(1)

    def _begin(self, drill: Drill) -> None:
        try:
            opened_at, zone = self._open(drill)
            if drill.until:
                self._play_to(moment_of(drill.until, opened_at.astimezone(zone)))
        except ScriptError as error:
            raise Problem(f"The drill {drill.name} does not hold at line {error}") from error
        _enrol(self._desk)

    def _open(self, drill: Drill) -> tuple[datetime, ZoneInfo]:
        if self._desk.sessions():
            raise Refused("That folder holds a drill already. Leave out the file to look at it, or choose another.")
        self._moments = self._player.moments(drill.text)
        self._next_at = next(self._moments, None)
        while self._next_at is not None and self._player.recorder is None:
            self._next_at = next(self._moments, None)
        if self._player.recorder is None:
            raise Problem(f"{drill.name} opens no session, so there is nothing to drill.")
        return self.clock.now(), self._player.zone

    def _play_to(self, end: datetime) -> None:
        while self._next_at is not None and self._next_at <= end:
            self._next_at = next(self._moments, None)
        self._next_at = None
        self.clock.set(end)


def moment_of(typed: str, opened_at: datetime) -> datetime:
    """The first time of day like that after the session was opened, in its zone."""
    wall = WallTime.read(typed)
    if wall is None:
        raise Refused(f"“{typed}” is no time of day. Write it as 14:30.")
    moment = datetime.combine(opened_at.date() + timedelta(days=wall.days), wall.clock, opened_at.tzinfo)
    return moment if moment >= opened_at else moment + timedelta(days=1)


def rehearse(desk: Desk, clock: SettableClock, drill: Drill) -> None:
    """Play a script to its end in an empty place: what does not hold is known before a team stands there."""
    Player(desk, clock, lambda _: None).play(drill.text)


def furnish(folder: Path, replay: Replay) -> None:
    """The settings of a drill: its zone, and no lock that comes by itself."""
    write_settings(Settings(zone=replay.zone, lock_minutes=0), folder)


def _enrol(desk: Desk) -> None:
    """Everybody of the script can sign in, by the secrets that are said where one signs in."""
    desk.accounts.begin(Enrolment(LEAD, "", PASSWORD, PIN))
    for person in desk.people():
        if person != LEAD:
            desk.accounts.enrol(Enrolment(person, "", PASSWORD, PIN), LEAD)

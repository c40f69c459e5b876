"""The demonstration: an afternoon with three rooms in use, stopped at one moment, and what went before it."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from ketadesk import paths
from ketadesk.app.accounts import Enrolment
from ketadesk.app.clock import ManualClock
from ketadesk.app.desk import Desk
from ketadesk.app.files import read_text
from ketadesk.app.machine import Sleep
from ketadesk.app.preflight import Facts
from ketadesk.app.reporting import report_of
from ketadesk.app.script.player import EARLIEST, Player
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.timing import Clock

if TYPE_CHECKING:
    from ketadesk.app.reporting import Printed

ZONE = "America/New_York"
DEMO_NOW = datetime(2026, 11, 22, 19, 32, 24, tzinfo=UTC)
"""14:32:24 in the clinic of the demonstration."""

CANONICAL = "demo"
SESSIONS = ("earlier-1", "earlier-2", "finished", "room-2", CANONICAL, "room-3")
"""The scripts, by when they open their sessions."""

PASSWORD, PIN = "demonstration", "246810"
"""Everybody's in the demonstration, and said where one signs in: it holds nobody's data."""
MANAGER = Staff("LS", "L. Sato", Role.MANAGER)
LICENCES = {"AN": "MD 104233", "RP": "RN 558120", "TM": "RN 561904"}

Desks = Callable[[Clock], AbstractContextManager[Desk]]
"""Gives the desk of a folder, with a clock of its own."""


def prepare(desks: Desks) -> None:
    """Fill an empty folder: each script with its own clock, for they run side by side, up to that moment."""
    for name in SESSIONS:
        clock = ManualClock(EARLIEST)
        with desks(clock) as desk:
            if name == SESSIONS[0] and desk.sessions():
                raise Refused("That folder holds sessions already. Choose an empty one for the demonstration.")
            _player(desk, clock).play(_script(name), DEMO_NOW)
    with desks(ManualClock(DEMO_NOW)) as desk:
        desk.accounts.begin(Enrolment(MANAGER, "", PASSWORD, PIN))
        for person in desk.people():
            if person != MANAGER:
                desk.accounts.enrol(Enrolment(person, LICENCES[person.code], PASSWORD, PIN), MANAGER)


def canonical_report(desks: Desks, paper: str = "A4") -> "Printed":
    """The report of the demonstration's first room, played to its end in an empty folder of its own."""
    clock = ManualClock(EARLIEST)
    with desks(clock) as desk:
        player = _player(desk, clock)
        player.play(_script(CANONICAL))
        if player.recorder is None:
            raise Problem("The demonstration opens no session. Install KetaDesk again.")
        printed_by = None if player.actor is None else player.actor.name
        return report_of(player.recorder, clock.now(), printed_by, paper)


def made_up_facts(now: datetime, zone: ZoneInfo) -> Facts:
    """What a computer in the demonstration's clinic would tell: this one is not asked, and the page says so."""
    last_night = (now.astimezone(zone) - timedelta(hours=12)).replace(minute=0, second=0)
    return Facts(
        zone, now - timedelta(minutes=3), 30, "Backups on the second disk", last_night, 184_200_000_000,
        now.astimezone(zone).utcoffset(), Sleep(0, True), True, None, ("Office printer", "Ward printer"), 20 * 60,
        made_up=True,
    )  # fmt: skip


def _player(desk: Desk, clock: ManualClock) -> Player:
    return Player(desk, clock, lambda _: None)


def _script(name: str) -> str:
    return read_text(paths.resources() / "sessions" / f"{name}.txt")

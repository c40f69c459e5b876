"""What several tests need: a script played in a folder, and long scripts made to order."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from ketadesk.app.clock import ManualClock
from ketadesk.app.desk import Desk
from ketadesk.app.recorder import Recorder
from ketadesk.app.script.player import EARLIEST, Player
from ketadesk.bootstrap import desk_at
from ketadesk.domain.record import Record

HEADING = """\
date 2026-11-22
zone America/New_York
staff RP "R. Patel RN" nurse
staff AN "A. Novak MD" physician
protocol trd-0.5-40
by RP
"""


@dataclass(frozen=True, slots=True)
class Played:
    """A desk at which a script was played, with what was said of each line that was carried out."""

    desk: Desk
    clock: ManualClock
    player: Player
    said: tuple[str, ...]

    @property
    def recorder(self) -> Recorder:
        """The recorder of the script's last session."""
        if self.player.recorder is None:
            raise AssertionError("the script opened no session")
        return self.player.recorder

    @property
    def record(self) -> Record:
        """The record of the script's last session."""
        return self.recorder.record


@contextmanager
def playing(text: str, folder: Path) -> Iterator[Played]:
    """Play a script in a data folder and keep its desk open for the block."""
    clock = ManualClock(EARLIEST)
    said: list[str] = []
    with desk_at(folder, clock) as desk:
        player = Player(desk, clock, said.append)
        player.play(text)
        yield Played(desk, clock, player, tuple(said))


def play(text: str, folder: Path) -> Played:
    """Play a script in a data folder and let go of the folder: for what memory still tells."""
    with playing(text, folder) as played:
        return played


def patient(number: int) -> str:
    """The line of a patient, another one for each number."""
    return f'patient "Rivera, Ana {number}" mrn {number:06d} born 1985-03-12 sex F height 165 cm\n'


def prepared(number: int = 1) -> str:
    """The lines that prepare a session before it is opened."""
    return f"{patient(number)}weight 75 kg\norder 0.5 mg/kg over 40 min by AN\nbag 37.5 mg in 50 mL\n"


def infusion(number: int = 1, begin: timedelta = timedelta(hours=13)) -> str:
    """A whole session of 48 entries, from its opening to its close, charted every five minutes."""
    lines = ["open", "iv-site left forearm 22G patent", "note Calm; a friend waits outside.", "start"]
    text = "".join(f"{clock_word(begin, minute)} {words}\n" for minute, words in enumerate(lines))
    for minute in range(5, 70, 5):
        text += _observed(begin, minute)
        text += f"{clock_word(begin, minute)} stop volume 50.0 mL because complete\n" if minute == 45 else ""
    discharge = "discharge moaas 5 oriented yes walking steady nausea none pain 0 escort yes instructions yes"
    ending = ["iv-removed intact", "note Drank water.", discharge, "close"]
    return prepared(number) + text + "".join(f"{clock_word(begin, 70)} {words}\n" for words in ending)


def clock_word(begin: timedelta, minutes: float) -> str:
    """A script's time, some minutes after another time of the day."""
    seconds = int((begin + timedelta(minutes=minutes)).total_seconds())
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def _observed(begin: timedelta, minute: int) -> str:
    when = clock_word(begin, minute)
    pressure = f"{122 + minute % 40}/{74 + minute % 20}"
    vitals = f"{when} vitals {pressure} hr {70 + minute % 15} spo2 98 rr 14 air\n"
    return f"{vitals}{when} dissociation {minute % 4}\n{when} sedation {5 - minute % 2}\n"

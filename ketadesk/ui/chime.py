"""A soft chime for what is overdue, once; silent unless the workplace asks for it."""

import math
import shutil
import struct
import sys
import tempfile
import wave
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication

from ketadesk.domain.outlook import Outlook
from ketadesk.domain.schedule import DueState

PLAYERS = ("pw-play", "paplay", "aplay", "afplay")
RATE_HZ, TONE_HZ, SECONDS, LOUDNESS = 22_050, 523.25, 0.9, 0.18
"""One C, fading: nothing like a patient monitor."""


class Chime:
    """Rings through the system's own player; where there is none, through its bell."""

    def __init__(self, folder: Path | None = None) -> None:
        """The sound is written when it is first needed."""
        self._folder = folder or Path(tempfile.gettempdir())
        self._rung: set[tuple[str, datetime]] = set()

    def ring_once(self, session_id: str, outlook: Outlook, now: datetime) -> None:
        """Ring when a check has become overdue, and for that check not again."""
        for due in outlook.dues:
            key = (session_id, due.at)
            if due.state(now) is DueState.OVERDUE and key not in self._rung:
                self._rung.add(key)
                self.ring()

    def ring(self) -> None:
        """Play it beside the program."""
        path = self._folder / "ketadesk-chime.wav"
        if not path.exists():
            write_chime(path)
        player = next(filter(None, map(shutil.which, PLAYERS)), None)
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC)
        elif player is None or not QProcess.startDetached(player, [str(path)])[0]:
            QApplication.beep()


def write_chime(path: Path) -> None:
    """One tone that swells and fades."""
    count = round(RATE_HZ * SECONDS)
    frames = bytearray()
    for number in range(count):
        at = number / RATE_HZ
        swell = min(1.0, at / 0.03) * math.exp(-4 * at)
        tone = math.sin(2 * math.pi * TONE_HZ * at) + 0.3 * math.sin(4 * math.pi * TONE_HZ * at)
        frames += struct.pack("<h", round(32_767 * LOUDNESS * swell * tone / 1.3))
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE_HZ)
        sound.writeframes(bytes(frames))

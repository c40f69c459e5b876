"""What the operating system tells of this computer, and only that: None wherever it does not tell.

Its tools answer in words of their own; what hangs, is missing or makes no sense is as good as not told.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

WAIT_S = 3
"""No tool of a system is waited for longer."""
USABLE = 1
"""Below this priority a keyring's backend keeps nothing, or keeps it in clear."""


def answer(words: Sequence[str], wait_s: float = WAIT_S) -> str | None:
    """What a tool says, in English where it can; None when it is missing, hangs, or fails without a word."""
    try:
        done = subprocess.run(  # noqa: S603  (no shell, and the words are this module's own)
            words, stdin=subprocess.DEVNULL, capture_output=True, timeout=wait_s, check=False,
            env={**os.environ, "LC_ALL": "C.UTF-8"}, creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    said = done.stdout or (b"" if done.returncode else done.stderr)
    text = said.decode("oem" if sys.platform == "win32" else "utf-8", "replace")
    return None if done.returncode and not text.strip() else text


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the answers come from: the tools, the files, the disk, the desktop's name, Python's own modules."""

    run: Callable[[Sequence[str]], str | None] = answer
    root: Path = Path("/")
    home: Path = field(default_factory=Path.home)
    desktop: str = field(default_factory=lambda: os.environ.get("XDG_CURRENT_DESKTOP", ""))
    free: Callable[[Path], int] = lambda folder: shutil.disk_usage(folder).free
    offset: Callable[[datetime], timedelta | None] = lambda moment: moment.astimezone().utcoffset()
    load: Callable[[str], Any] = import_module


@dataclass(frozen=True, slots=True)
class Sleep:
    """When the computer sleeps on mains power: after so many idle minutes (0: never), and when its lid is closed."""

    idle_min: int | None
    lid: bool | None = None


class Machine:
    """A computer of which no system is known: it tells of its disk, its zone and its keyring."""

    def __init__(self, sources: Sources | None = None) -> None:
        """Ask these sources; the computer's own unless others are given."""
        self.sources = sources or Sources()

    def free_bytes(self, folder: Path) -> int | None:
        """How much can still be written to the disk of a folder."""
        try:
            return self.sources.free(folder)
        except OSError:
            return None

    def offset(self, moment: datetime) -> timedelta | None:
        """How far the computer's own zone is from UTC at a moment."""
        try:
            return self.sources.offset(moment)
        except (OSError, ValueError, OverflowError):
            return None

    def keyring(self) -> bool | None:
        """Whether the system keeps keys for programs; None where the package that asks it is not installed."""
        try:
            return bool(self.sources.load("keyring").get_keyring().priority >= USABLE)
        except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OSError):
            return None

    def sleeps(self) -> Sleep | None:
        """When the computer sleeps on mains power."""
        return None

    def restart_pending(self) -> bool | None:
        """Whether the system waits for a restart."""
        return None

    def locks_after_s(self) -> int | None:
        """After how many idle seconds the system locks the screen; 0 when it does not."""
        return None

    def printers(self) -> tuple[str, ...] | None:
        """The printers that are set up, the default one first."""
        return None

    def say(self, *words: str) -> str:
        """What a tool says, nothing when it does not answer."""
        return self.sources.run(words) or ""


def number(text: str, per_unit: int = 1) -> int | None:
    """A whole number as a tool writes it (900, uint32 300, 0x384), in units of so many; None when it is none."""
    found = re.fullmatch(r"(?:u?int32 )?(0x[0-9a-fA-F]+|\d+)", text.strip())
    return None if found is None else int(found[1], 16 if found[1][:2] == "0x" else 10) // per_unit


def whole_minutes(seconds: int | None) -> int | None:
    """Whole minutes; less than one is one, for 0 means never."""
    return None if seconds is None else max(1, seconds // 60) if seconds else 0

"""A first session beside a real record: a process of its own, over data that are thrown away."""

import sys

from PySide6.QtCore import QProcess

WORDS = ["demo", "--tour"]
TOUR_COMMAND = "ketadesk demo --tour"


def tour_command() -> tuple[str, list[str]]:
    """The program and its words, from the built program or from its source."""
    frozen = bool(getattr(sys, "frozen", False))
    return sys.executable, WORDS if frozen else ["-m", "ketadesk", *WORDS]


def started_elsewhere() -> bool:
    """Start it; whether that could be done."""
    program, words = tour_command()
    return bool(QProcess.startDetached(program, words)[0])

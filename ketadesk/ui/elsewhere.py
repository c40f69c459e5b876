"""A first session beside a real record: a process of its own, over data that are thrown away."""

import sys

from PySide6.QtCore import QProcess

from ketadesk.ui.words import tr

WORDS = ["demo", "--tour"]
TOUR_COMMAND = "ketadesk demo --tour"


def tour_command() -> tuple[str, list[str]]:
    """The program and its words, from the built program or from its source."""
    frozen = bool(getattr(sys, "frozen", False))
    return sys.executable, WORDS if frozen else ["-m", "ketadesk", *WORDS]


def words_of_elsewhere() -> str:
    """Start it, and say so; where it cannot be started, say how."""
    program, words = tour_command()
    if QProcess.startDetached(program, words)[0]:
        return tr("A window of its own opens for the first session. Nothing there reaches this record.")
    return tr("Start it in a window of its own: {command}", command=TOUR_COMMAND)

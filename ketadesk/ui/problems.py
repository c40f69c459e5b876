"""The last resort: a paint or slot that fails is logged without patient data and said, and the work goes on."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication

from ketadesk.domain.errors import Told
from ketadesk.ui.words import tr

INTERRUPTED = 130
"""The exit code of a program that was ended by Ctrl+C in its terminal."""
MOST_SAID = 200
"""So many different places are kept in mind; a paint that fails would otherwise be logged at every frame."""


class LastResort:
    """Stands in for Python's own hook, where Qt brings what its slots and paint events raise."""

    def __init__(self, log: Callable[[BaseException], str]) -> None:
        """`log` writes a fault and says where; until there is a window to say it, it is said in the terminal."""
        self._log = log
        self.say: Callable[[str], None] = _say_in_terminal
        self._met: set[tuple[str, str, int]] = set()

    def install(self) -> None:
        """From now on."""
        sys.excepthook = self.hook

    def hook(self, _kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """What Python calls; Ctrl+C in the terminal comes this way too, and ends the program."""
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.exit(INTERRUPTED)
            return
        self.meet(error if trace is None else error.with_traceback(trace))

    def meet(self, error: BaseException) -> None:
        """A sentence that was meant for the person is shown as it is; anything else is a fault of ours."""
        if isinstance(error, Told):
            self.say(error.sentence)
            return
        place = _place(error)
        if place in self._met or len(self._met) > MOST_SAID:
            return
        self._met.add(place)
        where = self._log(error)
        self.say(tr("KetaDesk met a fault of its own. What was recorded is safe; go on. {where}", where=where))


def _say_in_terminal(sentence: str) -> None:
    sys.stderr.write(f"{sentence}\n")


def _place(error: BaseException) -> tuple[str, str, int]:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__, "", 0
    return type(error).__name__, trace.tb_frame.f_code.co_filename, trace.tb_lineno

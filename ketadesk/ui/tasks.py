"""Slow work beside the window: a report, an export; recording needs no thread."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from ketadesk.domain.errors import Told


class Tasks(QObject):
    """Does one piece of work after another in a thread of its own, and tells of it in the window's."""

    _finished = Signal(object)

    def __init__(self, fault: Callable[[BaseException], None]) -> None:
        """`fault` is told of a bug; what a rule or the world refused goes to the one who asked."""
        super().__init__()
        self._fault = fault
        self._worker = ThreadPoolExecutor(1, "ketadesk-work")
        self._finished.connect(lambda tell: tell())

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Told], None]) -> None:
        """Do some work; `done` or `failed` is called in the window's thread."""
        future = self._worker.submit(work)
        future.add_done_callback(lambda one: self._finished.emit(partial(self._tell, one, done, failed)))

    def close(self) -> None:
        """Wait for what is being done, and take no more."""
        self._worker.shutdown()

    def _tell(self, future: "Future[Any]", done: Callable[[Any], None], failed: Callable[[Told], None]) -> None:
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, Told):
            failed(error)
        else:
            self._fault(error)

"""One window for one data folder: a second start raises the first."""

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 500
RAISE = b"raise\n"


class Single(QObject):
    """The place where the windows of one data folder meet."""

    def __init__(self, folder: Path) -> None:
        """Named after the folder, so that every folder has a place of its own."""
        super().__init__()
        self._name = f"ketadesk-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)

    def raised_other(self) -> bool:
        """Whether another window is there already; it has been raised then."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(RAISE)
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self, raise_window: Callable[[], None]) -> None:
        """Be the first: a later start raises this window. What a killed program left behind is cleared away."""
        QLocalServer.removeServer(self._name)
        self._server.newConnection.connect(lambda: self._answer(raise_window))
        self._server.listen(self._name)

    def close(self) -> None:
        """Give the place free."""
        self._server.close()

    def _answer(self, raise_window: Callable[[], None]) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
        raise_window()

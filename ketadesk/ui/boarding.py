"""The board in the window: brought to the front, given the whole screen and taken back from it, kept up to date."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ketadesk.domain.board import Unsigned
from ketadesk.domain.timing import wall_time
from ketadesk.ui.pages import Pages
from ketadesk.ui.presence import Presence
from ketadesk.ui.room_bar import RoomBar
from ketadesk.ui.rooms import Rooms
from ketadesk.ui.station import Station


class Boarding:
    """Between the rooms, which know what is open, and the board, which shows it."""

    def __init__(
        self, station: Station, bar: RoomBar, pages: Pages, rooms: Rooms, presence: Presence,
        change: Callable[[str, object], None],
    ) -> None:  # fmt: skip
        """`change` changes a setting and keeps it."""
        self._station, self._bar, self._pages = station, bar, pages
        self._rooms, self._presence, self._change = rooms, presence, change
        self._unsigned: tuple[Unsigned, ...] = ()
        self._before: Qt.WindowState | None = None
        pages.unlock_asked.connect(presence.ask)
        pages.turned.connect(self._turned)

    def acts(self) -> dict[str, Callable[[], object]]:
        """What keys and buttons ask for."""
        return {"board": self.ask, "board-order": self._turn_order}

    def ask(self) -> None:
        """The board; asked for again on it, the whole screen or the window; behind the lock, the way in and back."""
        if not self._pages.shows_board:
            self._show(self._station.desk.clock.now())
            self._pages.bring(self._pages.board)
            if self._station.locked:
                self._pages.forget(self._pages.who)
        elif self._station.locked:
            self._presence.ask()
        else:
            self._change("board_whole_screen", not self._station.settings.board_whole_screen)
            self._fit()

    def _turn_order(self) -> None:
        self._change("board_by_urgency", not self._station.settings.board_by_urgency)
        self.tick(self._station.desk.clock.now())

    def _turned(self) -> None:
        """Another page is in front: the board takes the whole screen, or gives it back."""
        if self._pages.shows_board:
            self.read()
        self._fit()

    def read(self) -> None:
        """Which sessions of today wait for a signature: asked of the disk when the board comes, and at each end."""
        if self._pages.shows_board:
            desk, zone = self._station.desk, self._station.zone
            self._unsigned = desk.unsigned_of_day(desk.clock.now().astimezone(zone).date(), zone)

    def tick(self, now: datetime) -> None:
        """A second has gone, for every tile."""
        if self._pages.shows_board:
            self._show(now)

    def _show(self, now: datetime) -> None:
        board, settings = self._pages.board, self._station.settings
        board.show_private(self._station.locked)
        board.show_tiles(self._rooms.tiles(now), self._rooms.keys, settings.board_by_urgency)
        board.show_unsigned(self._unsigned, now)
        board.show_time("" if self._bar.isVisible() else wall_time(now, self._station.zone))

    def _fit(self) -> None:
        """The whole screen while the board is in front and that is wished; else the window as it was before."""
        window: QWidget = self._pages.window()
        whole = self._pages.shows_board and self._station.settings.board_whole_screen
        self._bar.setVisible(not whole)
        if whole and self._before is None:
            self._before = window.windowState()
            window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)
        elif not whole and self._before is not None:
            window.setWindowState(self._before)
            self._before = None
        if self._pages.shows_board:
            self._pages.board.show_whole(whole)
            self.tick(self._station.desk.clock.now())

"""The board: every open session as a large tile, read from across the room; below, who waits for a signature."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ketadesk.domain.board import Tile, Unsigned
from ketadesk.ui.board_tile import GAP, Shape, TileView, shape_of
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, label, row
from ketadesk.ui.words import retold, tr


class Tiles(QWidget):
    """The tiles side by side and below one another, as large as the place they share allows."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        """No room yet."""
        super().__init__()
        self._look, self._private = look, False
        self.views: tuple[TileView, ...] = ()
        self._shape = Shape(1, 1, False, 1.0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_tiles(self, tiles: Sequence[Tile], keys: Sequence[str], by_urgency: bool) -> None:
        """The open sessions, each with its key; a session keeps its tile wherever it stands."""
        before = {view.tile.session_id: view for view in self.views}
        views = []
        for tile, key in zip(tiles, keys, strict=True):
            view = before.pop(tile.session_id, None) or self._made(tile, key)
            view.show_tile(tile)
            views.append(view)
        for gone in before.values():
            gone.hide()
            gone.deleteLater()
        if by_urgency:
            views.sort(key=lambda view: view.tile.urgency)
        if tuple(views) != self.views:
            self.views = tuple(views)
            self._lay_out()

    def show_private(self, private: bool) -> None:
        """Rooms by number and due time only."""
        self._private = private
        for view in self.views:
            view.show_private(private)

    def moved(self, view: TileView, key: int) -> TileView:
        """The tile that an arrow key leads to from another."""
        across, down = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }[Qt.Key(key)]  # fmt: skip
        place = self.views.index(view) + across + down * self._shape.columns
        return self.views[place] if 0 <= place < len(self.views) else view

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another size, other letters."""
        super().resizeEvent(event)
        self._lay_out()

    def _made(self, tile: Tile, key: str) -> TileView:
        view = TileView(self._look, tile, key)
        view.setParent(self)
        view.clicked.connect(lambda _checked=False, session_id=tile.session_id: self.chosen.emit(session_id))
        view.show_private(self._private)
        view.show()
        return view

    def _lay_out(self) -> None:
        shape = self._shape = shape_of(len(self.views), self.width(), self.height())
        wide = (self.width() - GAP * (shape.columns - 1)) // shape.columns
        high = (self.height() - GAP * (shape.rows - 1)) // shape.rows
        for place, view in enumerate(self.views):
            down, across = divmod(place, shape.columns)
            view.setGeometry(across * (wide + GAP), down * (high + GAP), wide, high)
            view.show_shape(shape)
            if place:
                QWidget.setTabOrder(self.views[place - 1], view)


class Board(Leavable):
    """All rooms at one glance; a tile opens its session, Escape goes back to where one was."""

    chosen = Signal(str)
    asked = Signal(str)
    unlock_asked = Signal()

    def __init__(self, look: Look) -> None:
        """No room yet."""
        super().__init__()
        self.tiles = Tiles(look)
        self._private = False
        self._empty = label(tr("No room is taken. Ctrl+N prepares a session."), "title")
        self._time, self._unsigned = label("", "clock"), label("", "title", wraps=True)
        self._order = button("", lambda: self.asked.emit("board-order"), "small")
        self._whole = button("", lambda: self.asked.emit("board"), "small")
        self._back = self.back_button()
        self._unlock = button(tr("Sign in  Enter"), self.unlock_asked.emit, "small", tr("Sign in"))
        self._unlock.hide()
        self._time.hide()
        foot = row(self._time, self._unsigned, self._order, self._whole, self._back, self._unlock, spacing=10)
        foot.setStretch(1, 1)
        whole = column(self._empty, self.tiles, foot, spacing=10, margin=(14, 12, 14, 10))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.tiles.chosen.connect(self.chosen)

    def begin(self) -> None:
        """The focus to the first tile; to the way in while nobody is signed in."""
        if self._private:
            self._unlock.setFocus()
        else:
            (self.tiles.views[0] if self.tiles.views else self._back).setFocus()

    def show_tiles(self, tiles: Sequence[Tile], keys: Sequence[str], by_urgency: bool) -> None:
        """The open sessions at this second, in the order of the rooms."""
        self._empty.setVisible(not tiles)
        self.tiles.show_tiles(tiles, keys, by_urgency)
        order = tr("Most urgent first  Alt+O") if by_urgency else tr("Sorted by room  Alt+O")
        if self._order.text() != order:
            self._order.setText(order)
            self._order.setAccessibleName(order)

    def show_unsigned(self, waiting: Sequence[Unsigned], now: datetime) -> None:
        """Who has waited for a signature since when, of this day."""
        words = " · ".join(retold(one.in_words(now)) for one in waiting)
        text = tr("Not signed today: {n}. {names}", n=len(waiting), names=words) if waiting else ""
        text = text or tr("No session of today waits for a signature.")
        if self._private:
            text = tr("Locked: rooms and due times only.")
        if self._unsigned.text() != text:
            self._unsigned.setText(text)

    def show_time(self, time: str) -> None:
        """What the clock shows; empty where the bar of the window shows it."""
        if self._time.text() != time:
            self._time.setText(time)
            self._time.setVisible(bool(time))

    def show_whole(self, whole: bool) -> None:
        """Whether the board has the whole screen."""
        words = tr("Window  Ctrl+Shift+O") if whole else tr("Whole screen  Ctrl+Shift+O")
        self._whole.setText(words)
        self._whole.setAccessibleName(words)

    def show_private(self, private: bool) -> None:
        """Rooms by number and due time only, for a window that nobody is signed in to."""
        if private == self._private:
            return
        self._private = private
        self.tiles.show_private(private)
        self._unsigned.setText("")
        for one in (self._order, self._whole, self._back):
            one.setVisible(not private)
        self._unlock.setVisible(private)
        if self.isVisible():
            self.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go from tile to tile; Escape leads back, or to the way in while nobody is signed in."""
        focus = self.focusWidget()
        if self._private and event.key() == Qt.Key.Key_Escape:
            self.unlock_asked.emit()
        elif isinstance(focus, TileView) and event.key() in _ARROWS:
            self.tiles.moved(focus, event.key()).setFocus()
        else:
            super().keyPressEvent(event)


_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)

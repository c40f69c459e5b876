"""The open sessions along the top: a card for each, with what comes next; the clock, and who is charting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from ketadesk.domain.outlook import Glance
from ketadesk.ui.look import SMALL, TEXT, Look
from ketadesk.ui.widgets.parts import button, label, row
from ketadesk.ui.words import retold, tr

WIDE = 8
"""Pixels at 100 % that no letter on average is wider than."""
NARROW = 1180
"""Pixels at 100 % below which the bar is narrow for its text."""


@dataclass(frozen=True, slots=True)
class Room:
    """A card's fixed part: the session, its room alone and with whom it is of, and its key."""

    session_id: str
    place: str
    title: str
    key: str


def _retold(glance: Glance) -> Glance:
    """A glance in the language of the screen."""
    status, due, word, seen = map(retold, (glance.status, glance.due, glance.word, glance.seen))
    return replace(glance, status=status, due=due, word=word, seen=seen)


class RoomCard(QAbstractButton):
    """One open session; painted at one go, for it changes every second."""

    def __init__(self, look: Look, room: Room) -> None:
        """A card that can be reached by Tab and pressed."""
        super().__init__()
        self._look, self.room = look, room
        self._glance = Glance("", "", "")
        self._current = self._private = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # every second: nothing behind it is painted anew
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(room.key)

    def show_glance(self, glance: Glance, current: bool) -> None:
        """What the session is at; nothing is painted when nothing changed."""
        glance = _retold(glance)
        if (glance, current) != (self._glance, self._current):
            pressing = glance.word != self._glance.word
            self._glance, self._current = glance, current
            if pressing or not self.accessibleName():
                self._say()
            self.update()

    def show_private(self, private: bool) -> None:
        """Only the room and when the next check is due, for a window that nobody is signed in to."""
        self._private = private
        self.setEnabled(not private)
        self._say()
        self.update()

    @property
    def title(self) -> str:
        """The room, and whom it is of unless that is hidden."""
        return self.room.place if self._private else self.room.title

    def _say(self) -> None:
        """What a reader hears: told when it presses or is looked at, not every second."""
        self.setAccessibleName(", ".join(filter(None, (self.title, self._glance.word, self._line()))))

    def _line(self) -> str:
        """What presses stands first, for a narrow card shows the beginning."""
        if self._private:
            return self._glance.due
        parts = (self._glance.status, self._glance.due)
        ordered = reversed(parts) if self._glance.word else parts
        return " · ".join(filter(None, (*ordered, self._glance.seen)))

    def sizeHint(self) -> QSize:
        """Room for two lines."""
        return QSize(self._look.px(300), self._look.px(46))

    def minimumSizeHint(self) -> QSize:
        """Narrower where there are many."""
        return QSize(self._look.px(120), self._look.px(46))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is seen."""
        super().focusInEvent(event)
        self._say()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Name and word above, phase and due below; an amber edge while something is due."""
        look, px = self._look, self._look.px
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("panel"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        urgent = bool(self._glance.word)
        cold, warm = "accent" if self._current else "field", self._glance.warmth
        edge = look.colour("warm") if urgent else look.mix("warm", cold, warm) if warm else look.colour(cold)
        wide = 2 if urgent or self.hasFocus() or warm >= 1 else 1
        painter.setPen(QPen(look.colour("text") if self.hasFocus() else edge, wide))
        painter.setBrush(look.colour("panel" if self._current else "field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        inside = self.rect().adjusted(px(12), px(4), -px(10), -px(4))
        half = inside.height() // 2
        right = inside.right() - (self._paint_word(painter, inside.right(), inside.top(), half) if urgent else 0)
        title, under = QRectF(inside.left(), inside.top(), right - inside.left(), half), QRectF(inside)
        under.setTop(inside.top() + half)
        self._paint_line(painter, self.title, True, "text", title)
        self._paint_line(painter, self._line(), False, "muted", under)
        painter.end()

    def _paint_line(self, painter: QPainter, text: str, bold: bool, colour: str, box: QRectF) -> None:
        painter.setFont(self._look.font(TEXT - 1 if bold else SMALL, bold))
        painter.setPen(self._look.colour(colour))
        if len(text) * self._look.px(WIDE) > box.width():  # only what may not fit is measured
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_word(self, painter: QPainter, right: int, top: int, height: int) -> int:
        """The word in amber at the right; gives the room it took."""
        font = self._look.font(SMALL - 1, True)
        width = QFontMetrics(font).horizontalAdvance(self._glance.word) + self._look.px(14)
        box = QRectF(right - width, top + 1, width, height - 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("amber"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(self._look.colour("on_amber"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._glance.word)
        return width + self._look.px(6)


class RoomBar(QFrame):
    """The top of the window."""

    chosen = Signal(str)
    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        """No room yet."""
        super().__init__()
        self._look, self._name, self._short, self._private = look, "", "", False
        self.setProperty("role", "bar")
        self._cards: dict[str, RoomCard] = {}
        self._place = QWidget()
        self._rooms = row(spacing=8)
        self._place.setLayout(row(self._rooms, None))
        self._place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._time = label("", "clock")
        self._new = button(tr("+ New session"), lambda: self.asked.emit("new"), "pill", tr("New session"))
        self._sessions = button(tr("Sessions"), lambda: self.asked.emit("sessions"), "pill")
        self._who = button("", lambda: self.asked.emit("who"), "pill")
        self._lock = button(tr("Lock"), lambda: self.asked.emit("lock"), "pill")
        self._display = button("☾", lambda: self.asked.emit("display"), "pill", tr("Display and sound"))
        self._help = button("?", lambda: self.asked.emit("help"), "pill", tr("Keys"))
        self._brand = label("KetaDesk", "brand")
        ends = (self._new, self._sessions, self._time, self._who, self._lock, self._display, self._help)
        self.setLayout(row(self._brand, self._place, *ends, spacing=8, margin=(14, 7, 14, 7)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the text is large for the window, the rooms take the room."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(NARROW)
        self._brand.setVisible(not narrow)
        for one in (self._display, self._help):
            one.setMinimumWidth(self._look.px(44))
        self._new.setText("   +   " if narrow else tr("+ New session"))
        self._who.setText(self._short if narrow else self._name)

    def show_rooms(self, rooms: Sequence[Room]) -> None:
        """The open sessions in the order of their rooms."""
        if [card.room for card in self._cards.values()] == list(rooms):
            return
        for card in self._cards.values():
            self._rooms.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = {}
        for room in rooms:
            card = RoomCard(self._look, room)
            card.clicked.connect(lambda _checked=False, session_id=room.session_id: self.chosen.emit(session_id))
            card.show_private(self._private)
            self._cards[room.session_id] = card
            self._rooms.addWidget(card)

    def show_private(self, private: bool) -> None:
        """Rooms by number and due time only, and no way to any page."""
        self._private = private
        for card in self._cards.values():
            card.show_private(private)
        for one in (self._new, self._sessions, self._who, self._display, self._help, self._lock):
            one.setEnabled(not private)

    def show_glance(self, session_id: str, glance: Glance, current: bool) -> None:
        """What one session is at."""
        card = self._cards.get(session_id)
        if card is not None:
            card.show_glance(glance, current)

    def show_time(self, time: str) -> None:
        """What the clock shows."""
        if self._time.text() != time:
            self._time.setText(time)

    def show_who(self, name: str, code: str) -> None:
        """Who is charting, by name, or by initials where there is little room."""
        self._name, self._short = name, code or name
        self._who.setText(self._short if self.width() < self._look.px(NARROW) else name)
        self._who.setAccessibleName(tr("Charting: {name}", name=name))

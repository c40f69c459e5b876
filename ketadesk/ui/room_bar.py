"""The open sessions along the top: a card for each, with what comes next; the clock, and who is charting."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QWidget

from ketadesk.domain.outlook import Glance
from ketadesk.ui.look import SMALL, TEXT, Look
from ketadesk.ui.widgets.parts import button, label, row
from ketadesk.ui.words import retold, tr

WIDE = 8
"""Pixels at 100 % that no letter on average is wider than."""
SLIM = 3
"""Pixels at 100 % that letters on average are wider than."""
NARROW_CARD = 100
"""Pixels at 100 % below which a card has the word in place of its second line."""
NARROW = 1180
"""Pixels at 100 % below which the bar is narrow for its text."""
NAMED = 1360
"""Pixels at 100 % from which the program's name stands there; below, the names of the patients take its room."""


@dataclass(frozen=True, slots=True)
class Room:
    """A card's fixed part: the session, its room alone and with whom it is of, and its key."""

    session_id: str
    number: str
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
        self._painted = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # every second: nothing behind it is painted anew
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(room.key)

    def show_glance(self, glance: Glance, current: bool) -> None:
        """What the session is at; nothing is painted when nothing changed."""
        glance = _retold(glance)
        if (glance, current) != (self._glance, self._current):
            before = replace(self._glance, status=glance.status, due=glance.due), self._current
            pressing = glance.word != self._glance.word
            self._glance, self._current = glance, current
            if pressing or not self.accessibleName():
                self._say()
            if before != (glance, current):
                self.update()
            elif self._second() != self._painted:  # most seconds only the line below moves, if that
                self.update(self._lower())

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
        parts = (self.title, self._glance.word, self._line(), "" if self._private else self._glance.seen)
        self.setAccessibleName(", ".join(filter(None, parts)))

    def _line(self) -> str:
        """What presses stands first, for a narrow card shows the beginning."""
        if self._private:
            return self._glance.due
        parts = (self._glance.status, self._glance.due)
        return " · ".join(filter(None, reversed(parts) if self._glance.word else parts))

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

    def _inside(self) -> QRect:
        px = self._look.px
        return self.rect().adjusted(px(12), px(4), -px(10), -px(4))

    def _lower(self) -> QRect:
        """Where the second line stands."""
        inside = self._inside()
        return inside.adjusted(0, inside.height() // 2, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name and word above, phase and due below; an amber edge while something is due."""
        painter = QPainter(self)
        if self._lower().contains(event.rect()):
            painter.fillRect(event.rect(), self._look.colour("panel" if self._current else "field"))
        else:
            self._paint_card(painter)
        self._painted = self._second()
        if self._painted:
            self._paint_line(painter, self._painted, False, "muted", self._lower())
        elif self._glance.word:
            self._paint_word(painter, self._lower())
        painter.end()

    def _second(self) -> str:
        """The second line as far as there is room for it; none where the word takes its place."""
        room = self._inside().width()
        if self._glance.word and room < self._look.px(NARROW_CARD):
            return ""
        return self._within(self._line(), self._look.font(SMALL), room)

    def _within(self, text: str, font: QFont, room: int) -> str:
        """A text as far as there is room for it; only what may not fit is measured, and no more of it than that."""
        if len(text) * self._look.px(WIDE) <= room:
            return text
        part = text[: room // self._look.px(SLIM) + 1]
        return QFontMetrics(font).elidedText(part if part == text else f"{part}…", Qt.TextElideMode.ElideRight, room)

    def _paint_card(self, painter: QPainter) -> None:
        """All but the second line."""
        look, px = self._look, self._look.px
        painter.fillRect(self.rect(), look.colour("panel"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        urgent = bool(self._glance.word)
        cold, warm = "accent" if self._current else "field", self._glance.warmth
        edge = look.colour("warm") if urgent else look.mix("warm", cold, warm) if warm else look.colour(cold)
        wide = 2 if urgent or self.hasFocus() or warm >= 1 else 1
        painter.setPen(QPen(look.colour("text") if self.hasFocus() else edge, wide))
        painter.setBrush(look.colour("panel" if self._current else "field"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))
        upper = self._inside()
        upper.setBottom(self._lower().top() - 1)
        if urgent and upper.width() >= px(NARROW_CARD):
            upper.setRight(upper.right() - self._paint_word(painter, upper))
        upper.setRight(upper.right() - self._paint_seen(painter, upper))
        title = self._within(self._title_within(upper.width()), look.font(TEXT - 1, True), upper.width())
        self._paint_line(painter, title, True, "text", upper)

    def _title_within(self, width: float) -> str:
        """The room and whom it is of; where that is cut to nothing, the room alone, or only its number."""
        metrics, least = QFontMetrics(self._look.font(TEXT - 1, True)), self._look.px(30)
        if width >= metrics.horizontalAdvance(self.room.place) + least:
            return self.title
        return self.room.place if width >= metrics.horizontalAdvance(self.room.place) else self.room.number

    def _paint_seen(self, painter: QPainter, box: QRect) -> int:
        """How long nobody has looked in, at the right where there is room; gives the room it took."""
        seen = "" if self._private else self._glance.seen
        if not seen or (len(self.title) + len(seen)) * self._look.px(WIDE) > box.width():
            return 0
        painter.setFont(self._look.font(SMALL - 1))
        painter.setPen(self._look.colour("muted"))
        right = box.adjusted(0, 0, -self._look.px(6), 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, seen)
        return len(seen) * self._look.px(WIDE)

    def _paint_line(self, painter: QPainter, text: str, bold: bool, colour: str, box: QRect) -> None:
        painter.setFont(self._look.font(TEXT - 1 if bold else SMALL, bold))
        painter.setPen(self._look.colour(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_word(self, painter: QPainter, line: QRect) -> int:
        """The word in amber at the right; gives the room it took."""
        font, round_it = self._look.font(SMALL - 1, True), self._look.px(14)
        metrics, room = QFontMetrics(font), line.width() - round_it // 2
        word = metrics.elidedText(self._glance.word, Qt.TextElideMode.ElideRight, room)
        width = min(metrics.horizontalAdvance(word) + round_it, line.width())
        box = QRectF(line.right() - width, line.top() + 1, width, line.height() - 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("amber"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font)
        painter.setPen(self._look.colour("on_amber"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, word)
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
        self._board = button("▦", lambda: self.asked.emit("board"), "pill", tr("Board of all rooms"))
        self._time = label("", "clock")
        self._new = button(tr("+ New session"), lambda: self.asked.emit("new"), "pill", tr("New session"))
        self._sessions = button(tr("Sessions"), lambda: self.asked.emit("sessions"), "pill")
        self._who = button("", lambda: self.asked.emit("who"), "pill")
        self._lock = button(tr("Lock"), lambda: self.asked.emit("lock"), "pill")
        self._display = button("☾", lambda: self.asked.emit("display"), "pill", tr("Display and sound"))
        self._help = button("?", lambda: self.asked.emit("help"), "pill", tr("Help and keys"))
        self._brand = label("KetaDesk", "brand")
        ends = (self._board, self._new, self._sessions, self._time, self._who, self._lock, self._display, self._help)
        self.setLayout(row(self._brand, self._place, *ends, spacing=8, margin=(14, 7, 14, 7)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where the text is large for the window, the rooms take the room."""
        super().resizeEvent(event)
        narrow = self.width() < self._look.px(NARROW)
        self._brand.setVisible(self.width() >= self._look.px(NAMED))
        for one in (self._board, self._display, self._help):
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

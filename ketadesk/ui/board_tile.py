"""A tile of the board: one open session, painted at one go in the largest type that its room on the screen allows."""

import re
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton

from ketadesk.domain.board import Tile
from ketadesk.ui.look import Look
from ketadesk.ui.words import retold, tr

GAP = 10
"""Pixels between tiles."""
TITLE, DUE, STATUS, LINE = 1.3, 1.7, 1.2, 1.0
"""How large each line is beside the plain ones; what comes next is read from farthest away."""
LEADING, LOOSE, PAD, NOTES = 1.25, 1.6, 0.5, 2
"""A line's height beside its letters, at least and at most, the margin in letters, and the lines of the notes."""
HEAD, FACTS = TITLE + DUE + STATUS, (3 + NOTES) * LINE
TALL, WIDE = (18.0, (HEAD + FACTS) * LEADING + 2 * PAD), (32.0, FACTS * LEADING + 2 * PAD)
"""Width and height in letters of a tile with its facts below its head, or beside it."""
HEAD_SHARE = 0.54
"""How much of a wide tile its head takes."""
INSET = 0.4
"""How far text stands from the edge of an amber band, in letters."""
GLUED = re.compile(r" (\d\d:\d\d)$", re.MULTILINE)
"""A time of day at the end of a line, which never stands alone in the next one."""
SMALLEST = 0.6
"""A text that is too long is set so much smaller, and only then cut."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How tiles share the screen: in how many columns and rows, each tall or wide, how large their letters are."""

    columns: int
    rows: int
    wide: bool
    letter: float


def shape_of(count: int, width: float, height: float) -> Shape:
    """The shape with the largest letters."""
    shapes = []
    for columns in range(1, max(1, count) + 1):
        rows = ceil(max(1, count) / columns)
        each = (width - GAP * (columns - 1)) / columns, (height - GAP * (rows - 1)) / rows
        for wide, need in ((False, TALL), (True, WIDE)):
            shapes.append(Shape(columns, rows, wide, min(each[0] / need[0], each[1] / need[1])))
    return max(shapes, key=lambda one: (one.letter, -one.columns * one.rows))


def _retold(tile: Tile) -> Tile:
    """A tile in the language of the screen."""
    return replace(
        tile, word=retold(tile.word), due=retold(tile.due), status=retold(tile.status), dose=retold(tile.dose),
        pressure=retold(tile.pressure), seen=retold(tile.seen), notes=tuple(map(retold, tile.notes)),
    )  # fmt: skip


class TileView(QAbstractButton):
    """Shows a tile; a press opens its session."""

    def __init__(self, look: Look, tile: Tile, key: str) -> None:
        """A tile that can be reached by Tab and pressed."""
        super().__init__()
        self._look, self.tile, self._told, self._key = look, tile, _retold(tile), key
        self._shape = Shape(1, 1, False, 1.0)
        self._private, self._wide, self._letter, self._leading = False, False, 1.0, LEADING
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._say()

    def show_tile(self, tile: Tile) -> None:
        """What the session is at; nothing is painted when nothing changed."""
        if tile != self.tile:
            before, self.tile, self._told = self.tile, tile, _retold(tile)
            if before.word != tile.word:
                self._say()
            if replace(before, due=tile.due, status=tile.status) == tile:
                self.update(self._head().toAlignedRect())  # most seconds only the head moves
            else:
                self.update()

    def show_shape(self, shape: Shape) -> None:
        """Another room on the screen, another size of the letters."""
        self._shape = shape
        self._fit()

    def _fit(self) -> None:
        """The letters as large as what is told allows; with little to tell they are larger."""
        self._wide, self._letter, lines = self._shape.wide, self._shape.letter, HEAD + FACTS
        if self._private:
            self._wide, lines = False, TITLE + DUE
            self._letter = min(self.width() / TALL[0], self.height() / (lines * LEADING + 2 * PAD))
        elif self._wide:
            lines = FACTS
        spare = self.height() / self._letter - 2 * PAD
        self._leading = max(LEADING, min(LOOSE, spare / lines))
        self.update()

    def show_private(self, private: bool) -> None:
        """Only the room and when the next check is due, for a window that nobody is signed in to."""
        self._private = private
        self.setEnabled(not private)
        self._say()
        self._fit()

    def lines(self) -> tuple[str, ...]:
        """Every word on the tile, from the top."""
        tile, place = self._told, tr("Room {room}", room=self.tile.room)
        if self._private:
            return place, tile.due
        title = tr("Room {room} · {name}", room=tile.room, name=tile.name)
        return tuple(filter(None, (
            title, tile.word, tile.due, tile.status, tile.dose, tile.pressure, tile.seen, *tile.notes, self._key,
        )))  # fmt: skip

    def _say(self) -> None:
        """What a reader hears: told when it presses or is looked at, not every second."""
        self.setAccessibleName(", ".join(self.lines()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; arrow keys go from tile to tile on the board."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is seen and heard."""
        super().focusInEvent(event)
        self._say()
        self.update()

    def _inside(self) -> QRectF:
        pad = self._letter * PAD
        return QRectF(self.rect()).adjusted(pad, pad, -pad, -pad)

    def _head(self) -> QRectF:
        """Where whose room it is stands, what comes next, and where the session is."""
        head = self._inside()
        if self._wide:
            head.setWidth((head.width() - self._letter * PAD) * HEAD_SHARE)
        head.setHeight(HEAD * self._leading * self._letter)
        return head

    def paintEvent(self, event: QPaintEvent) -> None:
        """The head with what comes next; the facts below it or beside it."""
        painter, head, inside = QPainter(self), self._head(), self._inside()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        head_alone = not self._private and head.toAlignedRect().contains(event.rect())
        if head_alone:
            painter.fillRect(event.rect(), self._look.colour("panel"))
        else:
            painter.fillRect(self.rect(), self._look.colour("page"))
            self._paint_edge(painter)
        if self._private:
            self._paint_line(
                painter, self._top(head, TITLE), tr("Room {room}", room=self.tile.room), TITLE, bold=True
            )
            self._paint_due(painter, self._top(head, DUE))
            return
        facts = QRectF(inside)
        if self._wide:
            facts.setLeft(head.right() + 2 * self._letter * PAD)
        else:
            facts.setTop(head.bottom())
        self._paint_head(painter, head)
        if not head_alone:
            self._paint_facts(painter, facts)

    def _paint_edge(self, painter: QPainter) -> None:
        """Cold, warming as the next check comes near, amber while something is due or outside."""
        look, warmth, marked = self._look, self.tile.warmth, self.tile.marked
        edge = look.colour("warm") if marked else look.mix("warm", "line", warmth)
        wide = max(2.0, self._letter * (0.2 if marked or warmth >= 1 else 0.1))
        painter.setPen(QPen(edge, wide))
        painter.setBrush(look.colour("panel"))
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(box, 10, 10)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("text"), 2))
            painter.drawRoundedRect(box.adjusted(wide, wide, -wide, -wide), 8, 8)

    def _paint_head(self, painter: QPainter, head: QRectF) -> None:
        tile, title = self._told, self._top(head, TITLE)
        if tile.word:
            title.setRight(self._paint_word(painter, title))
        self._paint_line(painter, title, tr("Room {room} · {name}", room=tile.room, name=tile.name), TITLE, bold=True)
        self._paint_due(painter, self._top(head, DUE))
        self._paint_line(painter, self._top(head, STATUS), tile.status, STATUS)

    def _paint_facts(self, painter: QPainter, facts: QRectF) -> None:
        """Dose, pressure, when somebody looked in; what is outside; the tile's key at the foot."""
        tile = self._told
        for text in (tile.dose, tile.pressure):
            self._paint_line(painter, self._top(facts, LINE), text, LINE)
        last = self._top(facts, LINE)
        key = QRectF(last)
        key.setLeft(last.right() - self._metrics(LINE * 0.8, False).horizontalAdvance(self._key) - self._letter / 2)
        self._paint_line(painter, key, self._key, LINE * 0.8, colour="muted", right=True)
        last.setRight(key.left())
        if tile.is_unseen:
            self._paint_band(painter, last)
            last.setLeft(last.left() + self._letter * INSET)
            self._paint_line(painter, last, tile.seen, LINE, bold=True, colour="on_amber")
        else:
            self._paint_line(painter, last, tile.seen, LINE)
        if tile.notes:
            facts.setHeight(self._letter * NOTES * self._leading)
            self._paint_notes(painter, facts)

    def _top(self, box: QRectF, size: float) -> QRectF:
        """The next line of a box, which is the lower for it."""
        height = self._letter * size * self._leading
        line = QRectF(box.left(), box.top(), box.width(), height)
        box.setTop(box.top() + height)
        return line

    def _font(self, size: float, bold: bool) -> QFont:
        """Letters of the tile's own size, whatever the text size of the pages."""
        return self._look.font(max(1, int(self._letter * size)) * 100 / self._look.percent, bold)

    def _metrics(self, size: float, bold: bool) -> QFontMetricsF:
        return QFontMetricsF(self._font(size, bold))

    def _paint_line(
        self, painter: QPainter, box: QRectF, text: str, size: float, bold: bool = False, colour: str = "text",
        right: bool = False,
    ) -> None:  # fmt: skip
        """A text in one line: smaller when it is long, cut when it is longer."""
        need = self._metrics(size, bold).horizontalAdvance(text)
        if need > box.width() > 0:
            size *= max(SMALLEST, box.width() / need * 0.98)
            text = self._metrics(size, bold).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.setFont(self._font(size, bold))
        painter.setPen(self._look.colour(colour))
        align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | align | Qt.TextFlag.TextDontClip, text)

    def _paint_due(self, painter: QPainter, box: QRectF) -> None:
        """What comes next; on amber while it is due."""
        if self.tile.is_due:
            self._paint_band(painter, box)
            box = box.adjusted(self._letter * INSET, 0, -self._letter * INSET / 2, 0)
        quiet = self.tile.due == "nothing due"
        colour = "on_amber" if self.tile.is_due else "muted" if quiet else "text"
        self._paint_line(painter, box, self._told.due, DUE, bold=not quiet, colour=colour)

    def _paint_band(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("amber"))
        painter.drawRoundedRect(box.adjusted(0, 1, 0, -1), self._letter * 0.3, self._letter * 0.3)

    def _paint_word(self, painter: QPainter, title: QRectF) -> float:
        """The word in amber at the right; gives where the room before it ends."""
        width = self._metrics(LINE, True).horizontalAdvance(self._told.word) + self._letter
        height = self._letter * LINE * LEADING
        box = QRectF(title.right() - width, title.center().y() - height / 2, width, height)
        self._paint_band(painter, box)
        box.setLeft(box.left() + self._letter / 2)
        self._paint_line(painter, box, self._told.word, LINE, bold=True, colour="on_amber")
        return box.left() - self._letter

    def _paint_notes(self, painter: QPainter, box: QRectF) -> None:
        """What is outside, on amber until somebody has read it; in letters small enough for all of it."""
        colour: QColor = self._look.colour("text")
        if self.tile.is_unread:
            self._paint_band(painter, box)
            colour = self._look.colour("on_amber")
            box = box.adjusted(self._letter * INSET, 0, -self._letter * INSET / 2, 0)
        text = GLUED.sub("\u00a0\\1", "\n".join(self._told.notes))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        for size in (1.0, 0.9, 0.8, 0.7, SMALLEST):
            need = self._metrics(size, self.tile.is_unread).boundingRect(box, int(flags), text)
            if need.height() <= box.height() and need.width() <= box.width():
                break
        painter.setFont(self._font(size, self.tile.is_unread))
        painter.setPen(colour)
        painter.drawText(box, int(flags), text)

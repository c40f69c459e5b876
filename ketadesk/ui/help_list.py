"""The topics of the help as a list: title, and where something was found in it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ketadesk.app.help import Found
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.lines_model import LinesModel
from ketadesk.ui.words import tr

Index = QModelIndex | QPersistentModelIndex
PADDING, EDGE = 8, 3


class _Painter(QStyledItemDelegate):
    """Draws a title, and below it the words around what was found."""

    def __init__(self, look: Look, view: "HelpList") -> None:
        """For one list."""
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words at the width of the list."""
        return QSize(40, int(self._document(index).size().height()) + 2 * self._look.px(PADDING) - 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The chosen one has a ground and an edge: colour is never the only sign."""
        look = self._look
        box = QRectF(option.rect)
        painter.save()
        if index.row() == self._view.currentIndex().row():
            painter.fillRect(box, look.mix("accent", "panel", 0.18))
            painter.fillRect(QRectF(box.left(), box.top(), EDGE, box.height()), look.colour("accent"))
        painter.translate(box.left() + look.px(PADDING) + EDGE, box.top() + look.px(PADDING) - 2)
        self._document(index).drawContents(painter)
        painter.restore()

    def _document(self, index: Index) -> QTextDocument:
        found, px = self._view.found[index.row()], self._look.px
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(self._look.font())
        document.setDefaultStyleSheet(self._look.sheet("help.css"))
        parts = [escape(part) for part in (found.before, found.word, found.after)]
        around = f"<h4>{parts[0]}<em>{parts[1]}</em>{parts[2]}</h4>" if found.word else ""
        document.setHtml(f"<h3>{escape(found.topic.title)}</h3>{around}")
        document.setTextWidth(max(80, self._view.viewport().width() - 2 * px(PADDING) - EDGE))
        return document


class HelpList(QListView):
    """One is always chosen; choosing says which."""

    chosen = Signal(object)
    entered_one = Signal()

    def __init__(self, look: Look) -> None:
        """Empty."""
        super().__init__()
        self._model = LinesModel[Found]((tr("Topics"),), _cells)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(look, self))
        self.setProperty("role", "topics")
        self.setAccessibleName(tr("Topics"))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._changed)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def found(self) -> Sequence[Found]:
        """What stands in the list."""
        return self._model.lines

    def show_found(self, found: Sequence[Found]) -> None:
        """Other topics; the first one is chosen."""
        self._model.show_lines(found)
        self._to(0)

    def choose(self, name: str) -> None:
        """A topic by its name, where it stands in the list."""
        for place, one in enumerate(self.found):
            if one.topic.name == name:
                self._to(place)

    def go(self, by: int) -> None:
        """So many topics further down; the ends are the ends."""
        self._to(min(max(0, self.currentIndex().row() + by), len(self.found) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on to the text; Escape is the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered_one.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the words elsewhere."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    def _to(self, place: int) -> None:
        if 0 <= place < len(self.found):
            self.setCurrentIndex(self._model.index(place, 0))
            self.scrollTo(self.currentIndex())

    def _changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.found[index.row()])
            self.viewport().update()


def _cells(found: Found) -> tuple[str]:
    """What a reader hears."""
    around = f"{found.before}{found.word}{found.after}"
    return (f"{found.topic.title}. {around}" if around else found.topic.title,)

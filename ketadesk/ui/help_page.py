"""The help: topics at the left, found while one types; the chosen one at the right."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from ketadesk.app.help import Found, Topic, places, read_topics, search, typed_words
from ketadesk.ui.help_list import HelpList
from ketadesk.ui.help_text import SCHEME, html_of
from ketadesk.ui.language import spoken
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, label, panel, row
from ketadesk.ui.words import tr

_SHIFT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SearchLine(Line):
    """Up and Down choose in the list below while one types; Page Up and Page Down turn the text beside it."""

    moved = Signal(int)
    turned = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What belongs to the list or to the text goes there."""
        key = Qt.Key(event.key())
        if key in MOVES:
            self.moved.emit(MOVES[key])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)


class Article(QTextBrowser):
    """The text of a topic: nothing is loaded, nothing leads out of the program."""

    typed = Signal(str)

    def __init__(self) -> None:
        """Empty."""
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Help text"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """No picture, no page, from nowhere."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Whoever types while she reads, searches."""
        if event.text().strip() and event.text().isprintable() and not event.modifiers() & ~_SHIFT:
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def show_places(self, found: Sequence[tuple[int, int]], look: Look) -> None:
        """Mark what was searched for, the first place in view; of nothing, begin at the top."""
        marks = []
        for start, end in found:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            mark.format.setBackground(look.colour("amber"))
            mark.format.setForeground(look.colour("on_amber"))
            marks.append(mark)
        self.setExtraSelections(marks)
        top = QTextCursor(self.document())
        top.setPosition(found[0][0] if found else 0)
        self.setTextCursor(top)
        if not found:
            self.verticalScrollBar().setValue(0)
        self.ensureCursorVisible()


class HelpPage(Leavable):
    """Opens at the topic that belongs to what is in front; typing searches at once, Escape leads back."""

    tour_asked = Signal()

    def __init__(self, look: Look, folder: Path) -> None:
        """Every topic in the language of the screen."""
        super().__init__()
        self._look = look
        self._topics = read_topics(folder, spoken(QCoreApplication.instance()))
        self._texts = {topic.name: _plain(topic) for topic in self._topics}
        self._shown: Topic = self._topics[0]
        self.search, self.list, self.article = SearchLine(), HelpList(look), Article()
        self._empty = label(tr("Nothing is found by that. Try another word, or fewer."), "muted", wraps=True)
        self._make()
        self._connect()
        self._find("")

    def _make(self) -> None:
        self.search.setPlaceholderText(tr("Search the help"))
        self.search.setAccessibleName(tr("Search the help"))
        self.search.setClearButtonEnabled(False)
        tour = button(tr("Try a first session: two minutes"), self.tour_asked.emit, "act")
        hint = label(tr("Up and Down choose, Enter reads, Esc back"), "small", wraps=True)
        left = panel(column(self.search, self._empty, self.list, hint, tour, spacing=8, margin=12))
        right = panel(column(self.article, margin=(18, 12, 6, 12)))
        body = row(left, right, spacing=12)
        body.setStretch(0, 3)
        body.setStretch(1, 7)
        head = row(label(tr("Help"), "page"), None, self.back_button())
        whole = column(head, body, spacing=10, margin=(14, 12, 14, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.search.textEdited.connect(self._find)
        self.search.moved.connect(self.list.go)
        self.search.turned.connect(self._turn)
        self.search.returnPressed.connect(self.article.setFocus)
        self.list.chosen.connect(self._choose)
        self.list.entered_one.connect(self.article.setFocus)
        self.article.typed.connect(self.look_for)
        self.article.anchorClicked.connect(self._follow)
        self._look.changed.connect(self._draw)

    @property
    def topic(self) -> str:
        """The name of the topic that is shown."""
        return self._shown.name

    @property
    def topics(self) -> tuple[Topic, ...]:
        """All topics in their order."""
        return self._topics

    def open_at(self, name: str) -> None:
        """Forget what was searched, and show a topic."""
        self.search.clear()
        self._find("")
        self.list.choose(name)

    def begin(self) -> None:
        """The focus to the search: typing finds at once."""
        self.search.setFocus()
        self.search.selectAll()

    def showEvent(self, event: QShowEvent) -> None:
        """What was found is in view only when there is a view."""
        super().showEvent(event)
        self._draw()

    def _find(self, typed: str) -> None:
        found = search(typed, self._topics, self._texts)
        self._empty.setVisible(not found)
        self.list.show_found(found)

    def _choose(self, found: Found) -> None:
        self._shown = found.topic
        self._draw()

    def _draw(self) -> None:
        """The topic in today's colours and sizes, what is searched for marked."""
        self.article.document().setDefaultStyleSheet(self._look.sheet("help.css"))
        self.article.document().setDefaultFont(self._look.font())
        self.article.setHtml(html_of(self._shown))
        text = self.article.document().toPlainText()
        self.article.show_places(places(text, typed_words(self.search.text())), self._look)

    def _follow(self, url: QUrl) -> None:
        name = url.toString().removeprefix(SCHEME)
        if any(topic.name == name for topic in self._topics):
            self.open_at(name)

    def _turn(self, pages: int) -> None:
        bar = self.article.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def look_for(self, text: str) -> None:
        """Search, as if it had been typed."""
        self.search.setText(text)
        self.search.setFocus()
        self.search.deselect()
        self._find(text)


def _plain(topic: Topic) -> str:
    document = QTextDocument()
    document.setHtml(html_of(topic))
    return document.toPlainText().partition("\n")[2]

"""One line of news above the page: what, when, what to do; never a dialog, never flashing."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from ketadesk.ui.widgets.parts import button, label, restyle, row
from ketadesk.ui.words import retold, tr

SIGNS = {"due": "▲", "refused": "▲", "news": "✓"}
"""Colour is never the only sign."""


@dataclass(frozen=True, slots=True)
class News:
    """What a banner says: the level gives its look, the answer is what its first button does."""

    level: str
    sentence: str
    answer: str = ""
    key: str = ""


class Banner(QFrame):
    """A steady line with its answer and a button that acknowledges it; good news go by themselves."""

    answered = Signal()
    acknowledged = Signal()

    def __init__(self) -> None:
        """Nothing to say."""
        super().__init__()
        self.setProperty("role", "banner")
        self._sign, self._text = label(), label(wraps=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._answer = button("", self.answered.emit)
        self._acknowledge = button(tr("Acknowledge  F2"), self.acknowledged.emit, name=tr("Acknowledge"))
        parts = (self._sign, self._text, self._answer, self._acknowledge)
        self.setLayout(row(*parts, spacing=10, margin=(14, 5, 10, 5)))
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, empty when it is not there."""
        return "" if self.isHidden() else self._text.text()

    def show_news(self, news: News | None) -> None:
        """Say something, or nothing."""
        if news is None:
            self.hide()
            return
        restyle(self, "level", news.level, inside=True)
        self._sign.setText(SIGNS[news.level])
        sentence = retold(news.sentence)
        if self._text.text() != sentence:
            self._text.setText(sentence)
            self.setAccessibleName(sentence)
        self._acknowledge.setVisible(news.level != "news")
        self._answer.setVisible(bool(news.answer))
        self._answer.setText(news.answer)
        self._answer.setAccessibleName(news.answer)
        self.show()

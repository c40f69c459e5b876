"""A segment whose words are too long for a row: key and words on a line of their own, wrapped where it is narrow."""

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton

BESIDE, SHORTEST = 30, 60
"""Pixels beside the words, and what is left for them at least."""


class SpeltButton(QPushButton):
    """A button with its key before its words, as many lines high as the words need."""

    def __init__(self, key: str, words: str) -> None:
        """Words that are wrapped when it is known how wide the button is."""
        super().__init__(f"{key}   {words}")
        self._key, self._words = key, words
        self.setProperty("spelt", True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrower place needs more lines."""
        super().resizeEvent(event)
        font = self.font()
        font.setBold(True)  # as it is drawn when it is chosen: words must not move then
        metrics = QFontMetrics(font)
        indent = " " * max(1, round(metrics.horizontalAdvance(f"{self._key}   ") / metrics.horizontalAdvance(" ")))
        room = max(SHORTEST, event.size().width() - BESIDE - metrics.horizontalAdvance(f"{self._key}   "))
        lines = f"\n{indent}".join(_wrapped(self._words, room, metrics))
        if self.text() != f"{self._key}   {lines}":
            self.setText(f"{self._key}   {lines}")


def _wrapped(words: str, room: int, metrics: QFontMetrics) -> list[str]:
    """Words as lines that are not wider than the room, broken at blanks."""
    lines: list[str] = []
    for word in words.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines

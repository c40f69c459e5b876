"""One answer out of a few, as a row of segments: chosen by its digit, a click or a tap, never by arrows or wheel."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QGroupBox, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ketadesk.ui.widgets.parts import restyle
from ketadesk.ui.widgets.spelt import SpeltButton

SIGNS = "+-"
"""Typed before a digit on a scale that lies on both sides of 0."""
SHORT = 5
"""Letters of a word that leaves room for more than four in a line."""


@dataclass(frozen=True, slots=True)
class Segment:
    """An answer: its value, the key that chooses it, and its word; `face` is shown in place of the key.

    `meaning` is the word of a level that has no room for it: it is heard, and shown under the pointer.
    """

    value: str
    key: str
    word: str
    face: str = ""
    meaning: str = ""

    @property
    def spoken(self) -> str:
        """The answer as a reader hears it: a level with its word, the name of an answer never beside its word."""
        word = self.word or self.meaning
        level = self.face or (self.value if self.value[-1:].isdigit() or not word else "")
        word = "" if word == level else word
        return f"{level} {word}".strip()

    @property
    def shown(self) -> str:
        """A level stands over its word, the key of a word before it."""
        face = self.face or self.key
        return "\n".join(filter(None, (face, self.word))) if self.value == self.key else f"{face}  {self.word}"


def _across(segments: Sequence[Segment]) -> int:
    """How many stand side by side: all levels, but long words in lines of three."""
    words = any(segment.value != segment.key and len(segment.word) > SHORT for segment in segments)
    return 3 if words and len(segments) > 4 else max(1, len(segments))


def _wide(button: QPushButton) -> int:
    """How wide the words of a segment are when it is chosen, with its edges."""
    bold = QFont(button.font())
    bold.setBold(True)
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inside = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    edges = button.width() - inside.width()
    return edges + QFontMetrics(bold).size(0, button.text()).width()


def _columns(wide: Sequence[int], across: int) -> list[int]:
    """How wide the columns are when so many stand side by side."""
    return [max(wide[place::across], default=0) for place in range(across)]


class Segmented(QGroupBox):
    """A row of segments that Tab reaches as one; nothing is chosen until somebody chooses."""

    chosen = Signal(str)
    entered = Signal()
    typed = Signal(str)
    """A letter that chooses nothing: for the box of other words beside it."""

    def __init__(
        self, name: str, segments: Sequence[Segment], tint: str = "", spacing: int = 4, across: int = 0,
        spelt: bool = False,
    ) -> None:  # fmt: skip
        """Show the answers, so many side by side, or `spelt` one below the other with all their words; a second press
        on the chosen one takes it back."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._value, self._sign, self._across = "", "", 1 if spelt else across or _across(segments)
        self._spelt = spelt
        self._segments = tuple(segments)
        self._buttons = {segment.value: self._button(segment, tint) for segment in segments}
        self._grid = QGridLayout()
        self._grid.setSpacing(spacing)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self._grid)
        self._most = self._placed = self._across
        self._place(self._across)

    def _button(self, segment: Segment, tint: str) -> QPushButton:
        made = SpeltButton(segment.face or segment.key, segment.word) if self._spelt else QPushButton(segment.shown)
        made.setProperty("role", "segment")
        made.setProperty("tint", tint)
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setAccessibleName(f"{self.accessibleName()}: {segment.spoken}")
        made.setToolTip(segment.meaning)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        made.clicked.connect(lambda _checked=False, value=segment.value: self._choose(value))
        return made

    def show_narrow(self, narrow: bool) -> None:
        """No more than three side by side where there is little room."""
        self._most = min(3, len(self._segments)) if narrow else self._across
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is less room, fewer stand side by side."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """As many side by side as their words have room for: in equal columns, or wider where words are longer."""
        wide = [_wide(one) + self._grid.spacing() for one in self._buttons.values()]
        room, most = self.width() + self._grid.spacing(), self._most
        fitting = (across for across in range(most, 1, -1) if sum(_columns(wide, across)) <= room)
        across = next(fitting, 1)
        across = most if across == most else -(-len(wide) // -(-len(wide) // across))
        shares = _columns(wide, across)
        self._place(across, [1] * across if max(shares, default=0) * across <= room else shares)

    def _place(self, across: int, shares: Sequence[int] = ()) -> None:
        for place, share in enumerate(shares):
            self._grid.setColumnStretch(place, share)
        if across == self._placed and self._grid.count():
            return
        for place in range(across, self._placed):
            self._grid.setColumnStretch(place, 0)
        self._placed = across
        self.updateGeometry()
        for place, made in enumerate(self._buttons.values()):
            self._grid.addWidget(made, place // across, place % across)

    def value(self) -> str:
        """What was chosen, empty while nothing is."""
        return self._value

    def front(self) -> QWidget:
        """What has to be seen of it: the answer that was chosen, or all while none is."""
        return self._buttons.get(self._value, self)

    def show_value(self, value: str) -> None:
        """What was chosen before comes back; an answer that is not here is none."""
        self._value = value if value in self._buttons else ""
        for own, button in self._buttons.items():
            button.setChecked(own == self._value)
        chosen = next((one for one in self._segments if one.value == self._value), None)
        self.setAccessibleDescription("" if chosen is None else chosen.spoken)

    def _choose(self, value: str) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.show_value("" if value == self._value else value)
        self.chosen.emit(self._value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses, a sign waits for one, Backspace takes back, Enter moves on; others are the page's."""
        key, typed = event.key(), event.text()
        sign, self._sign = self._sign, ""
        signed = f"{sign}{typed}".removeprefix("+") if sign else typed
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.show_value("")
            self.chosen.emit("")
        elif typed in SIGNS and typed and any(one.key.startswith("-") for one in self._segments):
            self._sign = typed
        elif any(typed and one.key == signed for one in self._segments):
            chosen = next(one.value for one in self._segments if one.key == signed)
            self.show_value(chosen)
            self.chosen.emit(chosen)
        elif typed.isprintable() and typed:
            self.typed.emit(typed)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is seen around the row."""
        restyle(self, "focused", True, inside=True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus has gone on; a sign without its digit is forgotten."""
        self._sign = ""
        restyle(self, "focused", False, inside=True)
        super().focusOutEvent(event)

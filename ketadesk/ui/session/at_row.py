"""When it happened: now unless somebody says otherwise; one key for 1, 5 and 10 minutes ago, or a typed time."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, label, restyle, row
from ketadesk.ui.words import tr

AGO = (("", ""), ("-1", "−1"), ("-5", "−5"), ("-10", "−10"))
"""What is typed for it, and how it is shown, in minutes."""
SHARES = (5, 4, 4, 5, 6)
"""How the room is shared out among them and the box."""


class AtRow(QWidget):
    """A row of buttons and a box for another time; what is chosen is what a time box understands."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self) -> None:
        """Now."""
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        for value, word in AGO:
            name = tr("{word} min", word=word) if value else tr("Happened now")
            made = button(word or tr("Now"), partial(self.choose, value), "small", name)
            made.setCheckable(True)
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._buttons[value] = made
        self.box = Line()
        self.box.setAccessibleName(tr("Happened at, time of day"))
        self.box.setPlaceholderText(tr("14:29"))
        self.box.setMaxLength(8)
        self.box.setMinimumWidth(40)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.textEdited.connect(self._typed)
        self.box.returnPressed.connect(self.entered)
        parts = row(label(tr("At"), "small"), *self._buttons.values(), self.box, spacing=4)
        for place, share in enumerate(SHARES, 1):
            parts.setStretch(place, share)
        self.setLayout(parts)
        self.show_value("")

    def value(self) -> str:
        """What was chosen or typed, empty for now."""
        return self._value

    def choose(self, value: str) -> None:
        """Choose, as a press does."""
        self.show_value(value)
        self.edited.emit(value)

    def show_value(self, value: str) -> None:
        """What was chosen before comes back."""
        self._value = value
        for own, one in self._buttons.items():
            one.setChecked(own == value)
        self.box.setText("" if value in self._buttons else value)

    def show_fault(self, sentence: str | None) -> None:
        """A red edge while the typed time cannot be understood."""
        restyle(self.box, "wrong", sentence is not None)
        self.box.setAccessibleDescription(sentence or "")

    def _typed(self, text: str) -> None:
        self._value = text.strip()
        for own, one in self._buttons.items():
            one.setChecked(own == self._value)
        self.edited.emit(self._value)

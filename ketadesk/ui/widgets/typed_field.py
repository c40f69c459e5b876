"""A box that a nurse types a value into: nothing is ever put there for her, and no wheel or arrow changes it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import column, label, restyle, row


class TypedField(QFrame):
    """A labelled box with its unit; the last value stands beside it as words, never inside."""

    edited = Signal(str)
    entered = Signal()

    def __init__(self, name: str, unit: str = "", accessible: str = "") -> None:
        """An empty box."""
        super().__init__()
        self.setProperty("role", "box")
        self.box = Line()
        self.box.setAccessibleName(f"{accessible or name}{', ' + unit if unit else ''}")
        self.box.setMaxLength(60)
        self.box.setMinimumWidth(40)
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.installEventFilter(self)
        self._last = label("", "last")
        self.setLayout(
            column(
                row(label(name, "small"), None, label(unit, "small"), spacing=2),
                row(self.box, self._last, spacing=2),
                spacing=0,
                margin=(9, 4, 8, 3),
            )
        )
        self.setFocusProxy(self.box)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.box.textEdited.connect(self.edited)
        self.box.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What is typed."""
        return self.box.text()

    def show_text(self, text: str) -> None:
        """What was typed before comes back; it is no edit."""
        self.box.setText(text)

    def show_last(self, text: str) -> None:
        """The last value, as words beside the box."""
        self._last.setText(text)

    def show_fault(self, sentence: str | None) -> None:
        """A red edge while what is typed is wrong; the sentence is also what a reader hears."""
        restyle(self, "wrong", sentence is not None)
        self.box.setAccessibleDescription(sentence or self._last.text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole box is a target."""
        self.box.setFocus(Qt.FocusReason.MouseFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The focus is seen on the whole box."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            restyle(self, "focused", event.type() == QEvent.Type.FocusIn)
        return False

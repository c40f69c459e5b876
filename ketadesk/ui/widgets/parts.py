"""Small makers of labels, buttons and panels, so that pages say what they hold and not how."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

Box = TypeVar("Box", QVBoxLayout, QHBoxLayout)


def label(text: str = "", tone: str = "", wraps: bool = False) -> QLabel:
    """A text in one of the tones of the style sheet; what is typed by people is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("tone", tone)
    made.setWordWrap(wraps)
    if wraps:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


def button(text: str, pressed: Callable[[], object] | None = None, role: str = "", name: str = "") -> QPushButton:
    """A button; Enter presses it as Space does."""
    made = Button(text)
    made.setProperty("role", role)
    made.setAccessibleName(name or text)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    return made


class Button(QPushButton):
    """A push button that Enter presses too, wherever it stands."""

    def __init__(self, text: str = "") -> None:
        """A button that waits for the Tab key."""
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAutoDefault(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses; arrow keys move nothing and choose nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


def panel(layout: QLayout | None = None, role: str = "panel") -> QFrame:
    """A frame with a ground of its own."""
    made = QFrame()
    made.setProperty("role", role)
    if layout is not None:
        made.setLayout(layout)
    return made


Margins = int | tuple[int, int, int, int]


def column(*parts: QWidget | QLayout | None, spacing: int = 8, margin: Margins = 0) -> QVBoxLayout:
    """Parts one below the other; None is a stretch."""
    return _filled(QVBoxLayout(), parts, spacing, margin)


def row(*parts: QWidget | QLayout | None, spacing: int = 8, margin: Margins = 0) -> QHBoxLayout:
    """Parts side by side; None is a stretch."""
    return _filled(QHBoxLayout(), parts, spacing, margin)


def _filled(layout: Box, parts: tuple[QWidget | QLayout | None, ...], spacing: int, margin: Margins) -> Box:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*((margin,) * 4 if isinstance(margin, int) else margin))
    for part in parts:
        if part is None:
            layout.addStretch()
        elif isinstance(part, QWidget):
            layout.addWidget(part)
        else:
            layout.addLayout(part)
    return layout


class _Tall(QWidget):
    """As high as its words need at the width that it has, and no higher."""

    def minimumSizeHint(self) -> QSize:
        """Wrapped words need more lines where it is narrow."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width())) if self.width() > 0 else hint

    def heightForWidth(self, width: int) -> int:
        """The least, so that nothing scrolls before it has to."""
        layout = self.layout()
        if layout is None:
            return -1
        return layout.minimumHeightForWidth(width) if layout.hasHeightForWidth() else layout.minimumSize().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may ask for another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class _Area(QScrollArea):
    """What has the focus stays in view, whole: when Tab comes to it, and when there is less room than before."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Of a box Qt shows no more than its cursor."""
        moved, focus, inside = super().focusNextPrevChild(forward), self.focusWidget(), self.widget()
        if moved and focus is not None and inside is not None and inside.isAncestorOf(focus):
            middle, half = focus.mapTo(inside, focus.rect().center()), focus.height() // 2 + 1
            self.ensureVisible(middle.x(), middle.y(), 0, half)
        return moved

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A foot that grew, or a smaller window."""
        super().resizeEvent(event)
        focus = self.focusWidget()
        if focus is not None and focus.hasFocus():
            self.ensureWidgetVisible(focus, 0, 0)


def scrolled(layout: QLayout) -> QScrollArea:
    """What is laid out scrolls up and down when it is larger than the room it has."""
    inside, area = _Tall(), _Area()
    inside.setLayout(layout)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def restyle(widget: QWidget, name: str, value: object, inside: bool = False) -> None:
    """Give a property that the style sheet asks about; what is inside follows when that is said."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    for one in (widget, *(widget.findChildren(QWidget) if inside else ())):
        style.unpolish(one)
        style.polish(one)


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()

"""The session timer: the ring, what is given of what is ordered, the rate, and the acts of the phase."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QMenu, QPushButton

from ketadesk.ui.look import Look
from ketadesk.ui.widgets.parts import button, column, emptied, label, row
from ketadesk.ui.widgets.ring import Ring
from ketadesk.ui.words import retold, tr


@dataclass(frozen=True, slots=True)
class Choice:
    """An act that the phase allows: its name, its words, its key, and how it is drawn."""

    name: str
    words: str
    key: str = ""
    role: str = "act"


@dataclass(frozen=True, slots=True)
class Timing:
    """What the ring and the lines below it say."""

    share: float | None
    above: str
    time: str
    below: str
    tone: str
    given: str
    rate: str
    plan: str = ""


class TimerPanel(QFrame):
    """The ring and the buttons below it."""

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        """Nothing runs."""
        super().__init__()
        self.setProperty("role", "panel")
        self._ring = Ring(look)
        self._given, self._rate = label("", "strong"), label("", "strong")
        self._plan = label("", "small", wraps=True)
        self._plan.hide()
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        self._more = QMenu(self)
        self._shown: tuple[Sequence[Choice], Sequence[Choice]] = ((), ())
        self._across = 3
        parts = (self._ring, row(self._given, None, self._rate), self._plan, self._grid)
        self.setLayout(column(*parts, spacing=6, margin=(14, 8, 14, 10)))

    def show_timing(self, timing: Timing) -> None:
        """The time that runs."""
        self._ring.show_ring(timing.share, timing.above, timing.time, timing.below, timing.tone)
        self._given.setText(timing.given)
        self._rate.setText(timing.rate)
        self._plan.setText(timing.plan)
        self._plan.setVisible(bool(timing.plan))

    def show_choices(self, first: Sequence[Choice], more: Sequence[Choice]) -> None:
        """The acts of the phase as buttons, the rarer ones behind More."""
        if (first, more) != self._shown:
            self._shown = (first, more)
            self._place()

    def show_narrow(self, narrow: bool) -> None:
        """Two buttons side by side where there is no room for three."""
        across = 2 if narrow else 3
        if across != self._across:
            self._across = across
            self._place()

    def _place(self) -> None:
        first, more = self._shown
        emptied(self._grid)
        buttons = [self._button(choice) for choice in first]
        if more:
            buttons.append(self._more_button(more))
        line = 0
        if first and first[0].role == "main":
            self._grid.addWidget(buttons.pop(0), line, 0, 1, 6)
            line += 1
        while buttons:
            some, buttons = buttons[: self._across], buttons[self._across :]
            for place, made in enumerate(some):
                self._grid.addWidget(made, line, place * 6 // len(some), 1, 6 // len(some))
            line += 1

    def _button(self, choice: Choice) -> QPushButton:
        text = f"{retold(choice.words)}  {choice.key}" if choice.key else retold(choice.words)
        return button(text, lambda: self.asked.emit(choice.name), choice.role, retold(choice.words))

    def _more_button(self, choices: Sequence[Choice]) -> QPushButton:
        self._more.clear()
        for choice in choices:
            action = self._more.addAction(retold(choice.words) + (f"\t{choice.key}" if choice.key else ""))
            action.triggered.connect(lambda _checked=False, name=choice.name: self.asked.emit(name))
        made = button(tr("More ▾"), None, "act", tr("More acts"))
        made.clicked.connect(lambda: self._more.popup(made.mapToGlobal(made.rect().bottomLeft())))
        return made

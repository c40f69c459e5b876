"""Display, sound and what holds for the clinic: every setting from its one declaration."""

from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ketadesk.app.settings import ROWS, Row, Settings
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, label, panel, row, scrolled
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import retold, tr


class SettingsPage(Leavable):
    """One line for each setting; a change is shown at once."""

    changed = Signal(str, object)
    asked = Signal(str)

    def __init__(self) -> None:
        """Lines without values."""
        super().__init__()
        self._shows: dict[str, Callable[[Any], None]] = {}
        self._numbers: dict[str, int] = {}
        lines: list[QWidget | None] = []
        for clinic in (False, True):
            if clinic:
                lines.append(label(tr("For the whole clinic: a manager changes these"), "title", wraps=True))
            lines += [self._line(name, one) for name, one in ROWS.items() if one.shown and one.clinic is clinic]
        head = row(label(tr("Settings"), "page"), None, *self._links(), self.back_button())
        self._fault = label("", "error", wraps=True)
        inside = panel(column(head, *lines, self._fault, None, spacing=14, margin=18))
        inside.setMaximumWidth(920)
        wide = row(inside, None, margin=(14, 12, 14, 12))
        wide.setStretch(0, 6)
        self.setLayout(column(scrolled(wide)))

    def _links(self) -> tuple[QWidget, ...]:
        """The ways to what a manager looks after."""
        names = (
            ("register", tr("Register")),
            ("protocols", tr("Protocols")),
            ("staff", tr("Staff")),
            ("log", tr("Access log")),
            ("keeping", tr("Safekeeping")),
        )
        return tuple(button(words, partial(self.asked.emit, name), "small") for name, words in names)

    def show_settings(self, settings: Settings) -> None:
        """The settings as they are."""
        self._fault.setText("")
        for name, value in asdict(settings).items():
            if name in self._shows:
                self._shows[name](value)

    def show_fault(self, sentence: str) -> None:
        """Why a setting stays as it was."""
        self._fault.setText(sentence)

    def begin(self) -> None:
        """The focus to the first setting."""
        self.setFocus()
        self.focusNextChild()

    def _line(self, name: str, one: Row) -> QWidget:
        words = column(label(retold(one.label), "strong"), label(retold(one.help), "small", wraps=True), spacing=2)
        line, control = QWidget(), self._control(name, one)
        laid = row(words, control, spacing=16)
        laid.setStretch(0, 1)
        control.setFixedWidth(360)
        line.setLayout(laid)
        return line

    def _control(self, name: str, one: Row) -> QWidget:
        if one.range is not None:
            return self._stepper(name, one)
        if one.choices or isinstance(one.default, bool):
            choices = one.choices or (("on", tr("on")), ("off", tr("off")))
            return self._choice(name, one, choices)
        box = Line()
        box.setAccessibleName(retold(one.label))
        box.editingFinished.connect(lambda: self.changed.emit(name, box.text().strip()))
        self._shows[name] = lambda value: box.setText(str(value))
        return box

    def _choice(self, name: str, one: Row, choices: tuple[tuple[str, str], ...]) -> Segmented:
        segments = [Segment(value, str(place), retold(word)) for place, (value, word) in enumerate(choices, 1)]
        made = Segmented(retold(one.label), segments)
        switch = isinstance(one.default, bool)

        def show(value: object) -> None:
            made.show_value({True: "on", False: "off"}.get(bool(value), "") if switch else str(value))

        def choose(value: str) -> None:
            if value:
                self.changed.emit(name, value == "on" if switch else value)

        made.chosen.connect(choose)
        self._shows[name] = show
        return made

    def _stepper(self, name: str, one: Row) -> QWidget:
        """Two buttons: a press is a step, and no wheel turns it."""
        made, value = QWidget(), label("", "strong")
        words = retold(one.label)
        less = button("−", partial(self._step, name, -one.step), "act", tr("{what}: less", what=words))
        more = button("+", partial(self._step, name, one.step), "act", tr("{what}: more", what=words))
        for one_button in (less, more):
            one_button.setFixedWidth(64)
        value.setMinimumWidth(64)
        value.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made.setLayout(row(less, value, more, None))
        self._shows[name] = lambda number: self._show_number(name, one, value, number)
        return made

    def _show_number(self, name: str, one: Row, shown: QLabel, number: int) -> None:
        self._numbers[name] = number
        shown.setText(f"{number} {one.unit}")

    def _step(self, name: str, by: int) -> None:
        self.changed.emit(name, self._numbers[name] + by)

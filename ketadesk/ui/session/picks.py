"""Quick-picks of the protocol: events with their grade, medications with why, by whose order, and the allergies."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ketadesk.app.charting import EVENT, GIVE, NOTED
from ketadesk.ui.widgets.flow import Flow
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, label, row
from ketadesk.ui.widgets.picker import Picker
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import retold, tr


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class EventPicks(QWidget):
    """The events as pills; a pressed one asks for its grade below, which may be left open."""

    edited = Signal(str, str)
    entered = Signal()
    more = Signal()

    def __init__(self, events: Sequence[str]) -> None:
        """No event is picked."""
        super().__init__()
        self._grades: dict[str, str] = {}
        self._current = ""
        self._pills = {event: button(_capital(event), partial(self._press, event), "pill") for event in events}
        flow = Flow()
        for pill in self._pills.values():
            pill.setCheckable(True)
            flow.addWidget(pill)
        more = button(tr("More…"), self.more.emit, "pill", tr("Another event"))
        flow.addWidget(more)
        self.setFocusProxy(next(iter(self._pills.values()), more))
        grades = ((tr("mild"), "mild", "1"), (tr("moderate"), "moderate", "2"), (tr("severe"), "severe", "3"),
                  (tr("resolved"), "resolved", "0"))  # fmt: skip
        self._grade = Segmented(tr("Grade"), [Segment(value, key, word) for word, value, key in grades])
        self._grade.chosen.connect(self._graded)
        self._grade.entered.connect(self.entered)
        self._grade.hide()
        self.setLayout(column(flow, self._grade, spacing=6))

    def show_narrow(self, narrow: bool) -> None:
        """Fewer grades side by side where there is little room."""
        self._grade.show_narrow(narrow)

    def show_draft(self, fields: Mapping[str, str]) -> None:
        """The events picked so far, each with its grade or none."""
        self._grades = {name[len(EVENT) :]: grade for name, grade in fields.items() if name.startswith(EVENT)}
        if self._current not in self._grades:
            self._current = next(iter(self._grades), "")
        self._show()

    def _press(self, event: str) -> None:
        """Pick an event; pressed again it is taken back."""
        if event in self._grades and event == self._current:
            del self._grades[event]
            self._current = next(iter(self._grades), "")
            self.edited.emit(f"{EVENT}{event}", "")
        else:
            self._grades.setdefault(event, NOTED)
            self._current = event
            self.edited.emit(f"{EVENT}{event}", self._grades[event])
        self._show()
        if self._current:
            self._grade.setFocus()

    def _graded(self, grade: str) -> None:
        self._grades[self._current] = grade or NOTED
        self.edited.emit(f"{EVENT}{self._current}", self._grades[self._current])
        self._show()

    def _show(self) -> None:
        for event, pill in self._pills.items():
            grade = self._grades.get(event)
            pill.setChecked(grade is not None)
            pill.setText(_capital(event) if grade in (None, NOTED) else f"{_capital(event)} · {retold(grade or '')}")
        self._grade.setVisible(bool(self._current))
        self._grade.show_value(self._grades.get(self._current, ""))
        self._grade.setAccessibleName(tr("Grade of {event}", event=self._current))


class MedicationPicks(QWidget):
    """The medications as pills; a pressed one shows the allergies beside it and asks why and by whose order."""

    edited = Signal(str, str)
    entered = Signal()
    more = Signal()

    def __init__(self, medications: Sequence[str], allergies: str, tone: str) -> None:
        """No medication is picked."""
        super().__init__()
        self._picked = ""
        self._pills = {
            name: button(_capital(name), partial(self._press, name), "pill") for name in medications
        }  # fmt: skip
        flow = Flow()
        for pill in self._pills.values():
            pill.setCheckable(True)
            pill.setProperty("kind", "medication")
            flow.addWidget(pill)
        more = button(tr("Other…"), self.more.emit, "pill", tr("Another medication"))
        flow.addWidget(more)
        self.setFocusProxy(next(iter(self._pills.values()), more))
        self._reason = Line()
        self._reason.setAccessibleName(tr("Given for"))
        self._reason.setPlaceholderText(tr("for …"))
        self._by = Picker(tr("Ordered by"), tr("ordered by …"))
        self._details = QWidget()
        allergy = label(retold(allergies), tone)
        self._details.setLayout(column(row(allergy, None), row(self._reason, self._by, spacing=6), spacing=6))
        self._details.hide()
        self._reason.textEdited.connect(lambda text: self.edited.emit("give.reason", text))
        self._reason.returnPressed.connect(self.entered)
        self._by.chosen.connect(lambda code: self.edited.emit("give.prescriber", code))
        self.setLayout(column(flow, self._details, spacing=6))

    def show_prescribers(self, people: Sequence[tuple[str, str]]) -> None:
        """Who can have ordered it."""
        self._by.show_options(people)

    def show_draft(self, fields: Mapping[str, str]) -> None:
        """What was picked so far, with its reason and prescriber."""
        self._picked = fields.get(GIVE, "")
        self._reason.setText(fields.get("give.reason", ""))
        self._by.show_value(fields.get("give.prescriber", ""))
        self._show()

    def _press(self, name: str) -> None:
        self._picked = "" if name == self._picked else name
        self.edited.emit(GIVE, self._picked)
        self._show()
        if self._picked:
            self._reason.setFocus()

    def _show(self) -> None:
        for name, pill in self._pills.items():
            pill.setChecked(name == self._picked)
        self._details.setVisible(bool(self._picked))

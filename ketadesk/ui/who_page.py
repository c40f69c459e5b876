"""Who is charting: a chooser, no lock; the first start asks for the first person."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ketadesk.domain.people import Role, Staff
from ketadesk.ui.widgets.flow import Flow
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, row, scrolled
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import tr


class WhoPage(QWidget):
    """The people as buttons, and a small form that adds one."""

    chosen = Signal(object)
    added = Signal(object)

    def __init__(self) -> None:
        """Nobody yet."""
        super().__init__()
        self._people, self._place = Flow(10), QWidget()
        self._place.setLayout(self._people)
        self._hint = label("", "muted", wraps=True)
        self._name, self._code = Line(), Line()
        self._name.setAccessibleName(tr("Name as on paper"))
        self._name.setPlaceholderText(tr("R. Patel RN"))
        self._code.setAccessibleName(tr("Initials"))
        self._code.setPlaceholderText("RP")
        self._code.setMaxLength(8)
        roles = ((Role.NURSE, tr("nurse")), (Role.PHYSICIAN, tr("physician")), (Role.MANAGER, tr("manager")))
        segments = [Segment(role.value, str(place), word) for place, (role, word) in enumerate(roles, 1)]
        self._role = Segmented(tr("Role"), segments)
        self._fault = label("", "error", wraps=True)
        self._add = button(tr("Add"), self._submit, "main")
        form = column(
            label(tr("Add a colleague"), "title"),
            label(tr("Name as it stands on paper"), "small"), self._name,
            label(tr("Initials, which mark every entry"), "small"), self._code,
            label(tr("Role"), "small"), self._role, self._fault, self._add,
            spacing=6, margin=18,
        )  # fmt: skip
        chooser = column(label(tr("Who is charting?"), "page"), self._hint, self._place, None, spacing=12, margin=18)
        left, right = panel(chooser), panel(form)
        right.setMinimumWidth(400)
        right.setMaximumWidth(460)
        whole = row(left, right, spacing=12, margin=(14, 12, 14, 12))
        whole.setStretch(0, 1)
        whole.setAlignment(right, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(scrolled(whole)))
        self._name.returnPressed.connect(self._code.setFocus)
        self._code.returnPressed.connect(self._role.setFocus)
        self._role.entered.connect(self._submit)

    def show_people(self, people: Sequence[Staff]) -> None:
        """Everybody who may chart."""
        emptied(self._people)
        for person in people:
            words = f"{person.name}  ·  {person.code}"
            made = button(words, partial(self.chosen.emit, person), "act")
            made.setMinimumWidth(220)
            self._people.addWidget(made)
        self._hint.setText(
            tr("Your initials stand on every entry from now on. This is no lock: it only says who writes.")
            if people
            else tr("Nobody is known here yet. Add the first person at the right: name, initials, role.")
        )
        self._place.updateGeometry()

    def begin(self) -> None:
        """The focus to the first person, or to the form when there is none."""
        first = self._people.itemAt(0)
        widget = first.widget() if first is not None else None
        (widget or self._name).setFocus()

    def show_fault(self, sentence: str) -> None:
        """Why the person was not added."""
        self._fault.setText(sentence)

    def clear(self) -> None:
        """The form empty again."""
        self._name.clear()
        self._code.clear()
        self._role.show_value("")
        self._fault.setText("")

    def _submit(self) -> None:
        role = self._role.value()
        if not role:
            self.show_fault(tr("The role is not chosen. Choose nurse, physician or manager."))
            self._role.setFocus()
            return
        self.added.emit(Staff(self._code.text(), self._name.text(), Role(role)))

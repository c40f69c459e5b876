"""What is asked at the right of the register: segments choose, fields ask, what follows from them stands below."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from ketadesk.app.form import Field
from ketadesk.ui.widgets.fields import Fields
from ketadesk.ui.widgets.parts import column, emptied, label, scrolled
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import retold


class ChosenForm(QWidget):
    """One form at a time; its fields are made anew for what is chosen."""

    chosen = Signal(str)
    edited = Signal(str, str)
    entered = Signal()

    def __init__(self, name: str, segments: Sequence[Segment], across: int, *buttons: QWidget | QLayout) -> None:
        """Nothing is chosen; without segments there is only one form."""
        super().__init__()
        self.choice = Segmented(name, segments, across=across)
        self.fields = Fields(())
        self._title, self._told = label("", "title", wraps=True), label("", "muted", wraps=True)
        self._place = column(self.fields)
        inside = scrolled(column(self._place, None, margin=(0, 0, 8, 0)))
        whole = column(self.choice, self._title, inside, self._told, *buttons, spacing=10, margin=16)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        if not segments:
            self.choice.hide()
        self.choice.chosen.connect(self.chosen)

    def show_form(self, value: str, title: str, fields: Sequence[Field], values: Mapping[str, str]) -> None:
        """What is asked of what was chosen, with what was typed before."""
        self.choice.show_value(value)
        self._title.setText(title)
        emptied(self._place)
        self.fields = Fields(fields)
        self.fields.show_values(values)
        self.fields.edited.connect(self.edited)
        self.fields.entered.connect(self.entered)
        self._place.addWidget(self.fields)
        self.fields.show()

    def show_told(self, words: str) -> None:
        """What follows from what is typed."""
        self._told.setText(retold(words))

    def begin(self) -> None:
        """The focus to the first field of what is asked, or to the segments while nothing is."""
        if self._title.text():
            self.fields.begin()
        else:
            self.choice.setFocus()


def segments_of(choices: Sequence[tuple[str, str, str]]) -> list[Segment]:
    """Segments from value, key and word."""
    return [Segment(value, key, retold(word)) for value, key, word in choices]

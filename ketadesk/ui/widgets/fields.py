"""The fields of a form, one below the other, made from a table of rows: boxes, segments, lists; nothing filled in."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QWidget

from ketadesk.app.form import Field, comment_of
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.note_box import NoteBox
from ketadesk.ui.widgets.parts import button, column, label, row
from ketadesk.ui.widgets.picker import Picker
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import retold, tr

LONGEST_SEGMENT = 11
"""Letters; longer answers are listed in a picker."""
MOST_SEGMENTS = 6
MOST_BESIDE_BOX = 2
"""Answers up to which a box for words stands beside them; else below."""

Input = Line | NoteBox | Segmented | Picker


class Fields(QWidget):
    """Each field under its label, and below it what stands there now; every change goes out as `edited`."""

    edited = Signal(str, str)
    entered = Signal()
    mend_asked = Signal(str)
    reached = Signal(QWidget)
    """The field that has the focus now, for the page to scroll to."""

    def __init__(self, fields: Sequence[Field]) -> None:
        """Empty fields."""
        super().__init__()
        self._inputs = [made for field in fields for made in _inputs(field)]
        self._was = {field.name: label("", "was") for field in fields}
        self._units = {field.name: field.unit for field in fields}
        lines: list[list[tuple[QLayout, QLayout]]] = []
        for field in fields:
            heading = _own(field, field.label) + (f" ({field.unit})" if field.unit else "")
            head = row(label(heading, "small", wraps=True), self._was[field.name])
            line = column(spacing=4) if field.comment and len(field.choices) > MOST_BESIDE_BOX else row(spacing=6)
            head.setStretch(0, 1)
            if field.mend:
                words = tr("Ask…") if field.comment else tr("Mend")
                mend = button(words, partial(self.mend_asked.emit, field.mend), "small")
                mend.setAccessibleName(f"{words}: {_own(field, field.label)}")
                head.addWidget(mend)
            for made in (made for name, made in self._inputs if name in (field.name, comment_of(field.name))):
                line.addWidget(made, 1)
            if field.short:
                lines.append([(_on_label_line(head, line), row())])
            elif field.beside:
                lines[-1].append((head, line))
            else:
                lines.append([(head, line)])
        self.setLayout(column(*(part for cells in lines for part in _on_one_line(cells)), spacing=5))
        self._connect()

    def _connect(self) -> None:
        for place, (name, made) in enumerate(self._inputs):
            if isinstance(made, Line):
                made.textEdited.connect(partial(self._changed, name))
                made.returnPressed.connect(partial(self._go_on, place))
                continue
            if isinstance(made, NoteBox):
                made.edited.connect(partial(self._changed, name))
                made.entered.connect(partial(self._go_on, place))
                continue
            made.chosen.connect(partial(self._changed, name))
            if isinstance(made, Picker):
                made.chosen.connect(lambda _value, place=place: self._go_on(place, done=False))
            if isinstance(made, Segmented):
                made.entered.connect(partial(self._go_on, place))
                made.typed.connect(partial(self._type_beside, name))

    def begin(self) -> None:
        """The focus to the first field."""
        if self._inputs:
            self._inputs[0][1].setFocus()

    def focus(self, name: str) -> None:
        """The focus to one field."""
        next(made for own, made in self._inputs if own == name).setFocus()

    def show_values(self, values: Mapping[str, str]) -> None:
        """What was typed before."""
        for name in dict.fromkeys(name for name, _ in self._inputs):
            self._show(name, values.get(name, ""))

    def show_was(self, values: Mapping[str, str]) -> None:
        """What stands in the record, as words below each field."""
        for name, words in self._was.items():
            unit = self._units[name] if values.get(name, "").replace(".", "").isdecimal() else ""
            words.setText(tr("now {value}", value=f"{values[name]} {unit}".strip()) if values.get(name) else "")

    def _changed(self, name: str, value: str) -> None:
        """Of segments and box of one field the one that was used last counts."""
        self._show(name, value)
        self.edited.emit(name, value)
        for made in (one for own, one in self._inputs if own == name and isinstance(one, Segmented)):
            self.reached.emit(made.front())

    def _type_beside(self, name: str, letter: str) -> None:
        """A letter typed on segments begins the words in the box beside them."""
        for own, made in self._inputs:
            if own in (name, comment_of(name)) and isinstance(made, Line):
                made.setFocus()
                made.setText(letter)
                self._changed(own, letter)

    def _go_on(self, place: int, done: bool = True) -> None:
        """To the next field; from the last one the form is done, if Enter was pressed there."""
        here, _ = self._inputs[place]
        rest = [made for name, made in self._inputs[place + 1 :] if name not in (here, comment_of(here))]
        if rest:
            rest[0].setFocus()
            self.reached.emit(rest[0])
        elif done:
            self.entered.emit()

    def _show(self, name: str, value: str) -> None:
        made = [one for own, one in self._inputs if own == name]
        chosen = False
        for one in made:
            if isinstance(one, NoteBox):
                one.show_text(value)
            elif not isinstance(one, Line):
                one.show_value(value)
                chosen = chosen or (bool(value) and one.value() == value)
        for one in made:
            typing = isinstance(one, Line) and one.hasFocus() and one.text() == value
            if isinstance(one, Line) and not typing and one.text() != ("" if chosen else value):
                one.setText("" if chosen else value)  # V1 on the way to V10 is not taken out of the hand


def _on_one_line(cells: list[tuple[QLayout, QLayout]]) -> tuple[QLayout, ...]:
    """A field as it is, or several side by side."""
    if len(cells) == 1:
        return cells[0]
    together = row(*(column(*cell, None, spacing=5) for cell in cells), spacing=10)
    for place in range(len(cells)):
        together.setStretch(place, 1)
    return (together,)


def _own(field: Field, words: str) -> str:
    """Words of a field in the language of the screen, unless they are the clinic's own."""
    return words if field.verbatim else retold(words)


def _inputs(field: Field) -> list[tuple[str, Input]]:
    """What a field is answered with: segments or a list, and a box where words are free, by the names they go by."""
    made: list[tuple[str, Input]] = []
    if field.long:
        return [(field.name, NoteBox(tr(field.label), tr(field.hint)))]
    if field.choices:
        made.append((field.name, _choice(field)))
    if field.other or field.comment or not field.choices:
        box = Line()
        box.setAccessibleName(_own(field, field.label) + (f", {field.unit}" if field.unit else ""))
        if field.secret:
            box.setEchoMode(Line.EchoMode.Password)
        box.setPlaceholderText(_own(field, field.hint) if field.hint else tr("in words") if field.choices else "")
        made.append((comment_of(field.name) if field.comment and field.choices else field.name, box))
    return made


def _on_label_line(head: QLayout, line: QLayout) -> QLayout:
    """A few digits beside the words that they answer."""
    together = row(head, line, spacing=10)
    together.setStretch(0, 7)
    together.setStretch(1, 12)
    return together


def _levels(field: Field) -> Segmented:
    """The levels of a scale, each with its sign where it lies on both sides of 0."""
    signed = any(value.startswith("-") for value, _ in field.choices)
    faces = [
        f"{int(value):+d}".replace("-", "−").replace("+0", "0") if signed else value for value, _ in field.choices
    ]
    segments = [
        Segment(value, value, word, face)
        if field.spelt
        else Segment(value, value, "", face, "" if word == value else _own(field, word))
        for (value, word), face in zip(field.choices, faces, strict=True)
    ]
    return Segmented(_own(field, field.label), segments, spelt=field.spelt, across=len(segments))


def _choice(field: Field) -> Segmented | Picker:
    """Segments for a few short answers; a level is its own key and word, words are numbered."""
    if field.spelt or field.short:
        return _levels(field)
    words = [(value, _own(field, word)) for value, word in field.choices]
    short = all(value.isdecimal() or len(word) <= LONGEST_SEGMENT for value, word in field.choices)
    if len(field.choices) > MOST_SEGMENTS or not short:
        return Picker(_own(field, field.label), tr("Choose…"), words)
    segments = [
        Segment(value, value, "") if value.isdecimal() else Segment(value, str(place), word)
        for place, (value, word) in enumerate(words, 1)
    ]
    return Segmented(_own(field, field.label), segments)

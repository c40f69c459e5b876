"""The shift count: every vial here with a box; the book's own number is shown only once something was counted."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ketadesk.app.registering import apart_in_words, volume_counted
from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import plain
from ketadesk.domain.register import Register
from ketadesk.domain.vials import Held
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import column, label, restyle, scrolled
from ketadesk.ui.words import tr


class CountSheet(QWidget):
    """Enter goes on to the next vial, F counts a full one; what is counted goes out as `edited`."""

    edited = Signal(str, str)
    entered = Signal()

    def __init__(self) -> None:
        """No vials yet."""
        super().__init__()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(3, 1)
        self._boxes: dict[str, Line] = {}
        self._told: dict[str, QLabel] = {}
        self._sums = label("", "muted", wraps=True)
        inside = QWidget()
        inside.setLayout(self._grid)
        words = tr("Type the mL in each vial, Enter goes on. F: full, as it came.")
        whole = column(label(words, "muted", wraps=True), scrolled(column(inside, None)), self._sums, spacing=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_vials(self, register: Register, counted: Mapping[str, str]) -> None:
        """The vials that are here, by cabinet, with what was counted of them before."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._boxes, self._told = {}, {}
        here = sorted(register.present(), key=lambda one: (one.cabinet, one.vial.product, one.vial.id))
        for place, one in enumerate(here):
            self._add(place, one, counted.get(one.vial.id, ""))
        self.show_counted(register, counted)

    def _add(self, place: int, one: Held, counted: str) -> None:
        vial, box = one.vial, Line()
        box.setText(counted)
        box.setFixedWidth(110)
        box.setAccessibleName(tr("Counted of {vial}, mL", vial=vial.id))
        box.textEdited.connect(partial(self._typed, vial.id))
        box.returnPressed.connect(partial(self._go_on, vial.id))
        about = tr("{vial}  ·  {strength} mg/mL, {ml} mL", vial=vial.id, strength=plain(vial.mg_per_ml), ml=vial.ml)
        self._boxes[vial.id], self._told[vial.id] = box, label("", "muted")
        self._grid.addWidget(label(one.cabinet, "small"), place, 0)
        self._grid.addWidget(label(f"{about}\n{tr('lot {lot}', lot=vial.lot)}"), place, 1)
        self._grid.addWidget(box, place, 2)
        box.show()
        self._grid.addWidget(self._told[vial.id], place, 3)

    def begin(self) -> None:
        """The focus to the first vial that is not counted."""
        boxes = list(self._boxes.values())
        for box in [one for one in boxes if not one.text()] or boxes[:1]:
            box.setFocus()
            return

    def _typed(self, vial: str, text: str) -> None:
        if text.casefold() == "f":
            self._boxes[vial].setText(tr("full"))
            text = "full"
        self.edited.emit(vial, text)
        if text == "full":
            self._go_on(vial)

    def _go_on(self, vial: str) -> None:
        names = list(self._boxes)
        following = names[names.index(vial) + 1 :]
        if following:
            self._boxes[following[0]].setFocus()
        else:
            self.entered.emit()

    def show_counted(self, register: Register, counted: Mapping[str, str]) -> None:
        """Beside each counted vial what the book says; below the differences by lot."""
        lots: dict[str, list[str]] = {}
        for vial, told in self._told.items():
            words, tone = self._words(register, vial, counted.get(vial, ""))
            told.setText(words)
            restyle(told, "tone", tone)
            if tone == "amber":
                lots.setdefault(register.held(vial).vial.lot, []).append(words)
        done = sum(bool(counted.get(vial, "").strip()) for vial in self._boxes)
        sums = [tr("{n} of {all} counted", n=done, all=len(self._boxes))]
        sums += [tr("lot {lot}: {what}", lot=lot, what="; ".join(words)) for lot, words in sorted(lots.items())]
        self._sums.setText(" · ".join(sums))

    def _words(self, register: Register, vial: str, text: str) -> tuple[str, str]:
        if not text.strip():
            return "", "muted"
        held = register.held(vial)
        try:
            apart = volume_counted(text.strip(), register, vial) - held.ml
        except Refused as refused:
            return refused.sentence, "error"
        if not apart:
            return tr("{ml} mL, as the book says", ml=plain(held.ml)), "muted"
        words = apart_in_words(apart, held.vial.mg_per_ml)
        return tr("book {ml} mL: {apart}", ml=plain(held.ml), apart=words), "amber"

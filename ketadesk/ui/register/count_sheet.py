"""The count: every vial with an empty box, by cabinet; what was expected stands beside only what was counted."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ketadesk.app.register_forms import signed
from ketadesk.app.registering import Counted, lots_apart
from ketadesk.domain.quantity import exactly, plain
from ketadesk.ui.register.listing import SIGN
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import column, emptied, label, restyle, scrolled
from ketadesk.ui.words import tr

BOX = 96
FULL = "f"
"""The key that fills in the whole volume of a vial that was never opened."""


def _apart(ml: Decimal, mg: Decimal) -> str:
    return tr("{sign} {ml} mL = {mg} mg", sign=SIGN, ml=signed(ml, 2), mg=signed(mg, 1))


class CountSheet(QWidget):
    """Enter goes on to the next vial; what was typed goes out, what it comes to comes back."""

    typed = Signal(str, str)
    settled = Signal(str)
    full_asked = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        """No vial yet."""
        super().__init__()
        self.boxes: dict[str, Line] = {}
        self._expected: dict[str, QLabel] = {}
        self._apart: dict[str, QLabel] = {}
        self._order: list[str] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._area = scrolled(column(self._grid, None))
        self._foot = label("", "muted", wraps=True)
        hint = label(
            tr("Type the mL that each vial holds and press Enter; F: full, never opened. Not there: 0."), "small",
            wraps=True,
        )  # fmt: skip
        whole = column(hint, self._area, self._foot, spacing=8)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_vials(self, count: Sequence[Counted], typed: Mapping[str, str], settled: Mapping[str, str]) -> None:
        """All vials here, with what was typed before."""
        emptied(self._grid)
        self.boxes, self._expected, self._apart = {}, {}, {}
        self._order = [one.held.vial.id for one in count]
        line, cabinet = 0, None
        for one in count:
            if one.held.cabinet != cabinet:
                cabinet = one.held.cabinet
                self._add_head(line, cabinet)
                line += 1
            self._add(line, one, typed.get(one.held.vial.id, ""))
            line += 1
        self.show_count(count, settled)

    def _add_head(self, line: int, cabinet: str) -> None:
        self._grid.addWidget(label(tr("Cabinet {name}", name=cabinet), "strong"), line, 0, 1, 2)
        for place, word in enumerate((tr("Counted mL"), tr("Expected mL"), tr("Difference")), 2):
            self._grid.addWidget(label(word, "small"), line, place)

    def _add(self, line: int, one: Counted, text: str) -> None:
        vial = one.held.vial
        box = Line()
        box.setFixedWidth(BOX)
        box.setText(text)
        box.setAccessibleName(tr("Vial {vial}: counted, mL", vial=vial.id))
        box.textEdited.connect(partial(self._edited, vial.id))
        box.returnPressed.connect(partial(self._go_on, vial.id))
        box.editingFinished.connect(partial(self._settle, vial.id))
        state = tr("never opened") if one.held.opened_at is None else tr("opened")
        strength = tr("{n} mg/mL", n=plain(vial.mg_per_ml))
        words = " · ".join((f"{vial.product} {strength}", vial.lot, state))
        self.boxes[vial.id] = box
        self._expected[vial.id], self._apart[vial.id] = label("", "plain-value"), label("", "muted")
        parts = (
            label(vial.id, "strong"),
            label(words, "muted", wraps=True),
            box,
            self._expected[vial.id],
            self._apart[vial.id],
        )
        for place, part in enumerate(parts):
            self._grid.addWidget(part, line, place)
        box.show()

    def show_count(self, count: Sequence[Counted], settled: Mapping[str, str]) -> None:
        """What the register expects, of those vials only whose number was typed and left."""
        known = [one for one in count if settled.get(one.held.vial.id)]
        for one in count:
            self._show_one(one, one in known)
        parts = [tr("{n} of {all} counted", n=len(known), all=len(count))]
        for lot, vials, ml, mg in lots_apart(known):
            apart = tr("as expected") if ml == 0 else _apart(ml, mg)
            parts.append(tr("lot {lot} ({n}): {apart}", lot=lot, n=vials, apart=apart))
        self._foot.setText("   ·   ".join(parts))

    def _show_one(self, one: Counted, known: bool) -> None:
        name, ml, mg = one.held.vial.id, one.apart_ml, one.apart_mg
        self._expected[name].setText(exactly(one.held.ml, 2) if known else "")
        differs = known and ml is not None and mg is not None and ml != 0
        words = tr("matches") if known and ml == 0 else ""
        if differs and ml is not None and mg is not None:
            words = _apart(ml, mg)
        restyle(self._apart[name], "tone", "amber" if differs else "muted")
        self._apart[name].setText(words)

    def show_text(self, vial: str, text: str) -> None:
        """What stands in a box now."""
        self.boxes[vial].setText(text)

    def begin(self) -> None:
        """The focus to the first vial that is not counted."""
        empty = next((name for name in self._order if not self.boxes[name].text()), None)
        if empty is None:
            self.done.emit()
        else:
            self._focus(empty)

    def _edited(self, vial: str, text: str) -> None:
        if text.strip().casefold() == FULL:
            self.full_asked.emit(vial)
        else:
            self.typed.emit(vial, text)

    def _settle(self, vial: str) -> None:
        if self.boxes[vial].text().strip():
            self.settled.emit(vial)

    def _go_on(self, vial: str) -> None:
        self._settle(vial)
        after = self._order.index(vial) + 1
        if after < len(self._order):
            self._focus(self._order[after])
        else:
            self.done.emit()

    def _focus(self, vial: str) -> None:
        box = self.boxes[vial]
        box.setFocus()
        box.selectAll()
        self._area.ensureWidgetVisible(box)

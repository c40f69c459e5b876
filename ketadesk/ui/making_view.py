"""How the bag comes about: ready-made as it says on it, or made up here, with a picture of the level to draw."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ketadesk.app import preparing
from ketadesk.app.drug_forms import vial_choices
from ketadesk.app.form import Field
from ketadesk.app.making import Made, making_fields
from ketadesk.domain.drug_rules import DrugRules
from ketadesk.domain.order import Order
from ketadesk.domain.preparation import preparation_in_words
from ketadesk.domain.register import Register
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.fields import Fields
from ketadesk.ui.widgets.parts import column, emptied, label
from ketadesk.ui.widgets.vessel import Filling, Vessel
from ketadesk.ui.words import retold

READY, HERE = "ready", "here"
WAY = Field("way", "Bag or syringe", choices=((READY, "ready-made"), (HERE, "made here")))


class MakingView(QWidget):
    """Two ways to a bag; only one of them is asked at a time, and what it comes to stands below."""

    edited = Signal(str, str)
    entered = Signal()

    def __init__(self, look: Look) -> None:
        """A ready-made bag is asked for."""
        super().__init__()
        self._way, self._ready = Fields((WAY,)), Fields(preparing.BAG_FIELDS)
        self._here: Fields = Fields(())
        self._asked: tuple[Field, ...] = ()
        self._place, self._vessel = column(spacing=0), Vessel(look)
        self._comes_to, self._fault = QGridLayout(), label("", "amber", wraps=True)
        self._comes_to.setColumnStretch(1, 1)
        self._comes_to.setVerticalSpacing(3)
        parts = (self._way, self._ready, self._place, self._fault, self._vessel, self._comes_to)
        self.setLayout(column(*parts, spacing=8))
        self._way.edited.connect(self.edited)
        self._way.entered.connect(self.begin)
        self._ready.edited.connect(self.edited)
        self._ready.entered.connect(self.entered)
        self._fault.hide()

    def begin(self) -> None:
        """The focus to the first thing that is asked."""
        (self._ready if self._here.isHidden() else self._here).begin()

    def ask(self, register: Register, rules: DrugRules) -> None:
        """Ask with the vials that are here and the protocol's own preparation."""
        fields = making_fields(vial_choices(register), rules)
        if fields == self._asked:
            return
        hidden = self._here.isHidden()
        emptied(self._place)
        self._asked, self._here = fields, Fields(fields)
        self._here.setHidden(hidden)
        self._place.addWidget(self._here)
        self._here.edited.connect(self.edited)
        self._here.entered.connect(self.entered)

    def show_values(self, values: Mapping[str, str], way: str) -> None:
        """What was typed before, in the way that is used here."""
        self._way.show_values({"way": way})
        self._ready.setVisible(way != HERE)
        self._here.setVisible(way == HERE)
        self._ready.show_values(values)
        self._here.show_values(values)

    def show_made(self, made: Made | None, order: Order | None, fault: str) -> None:
        """What it comes to: the level to draw, the strength, the pump's rate; or why it cannot be made so."""
        self._fault.setText(retold(fault))
        self._fault.setVisible(bool(fault))
        emptied(self._comes_to)
        if made is None or order is None:
            self._vessel.show_filling(None)
            return
        comes_to = made.prepared
        drawn_ml, container_ml = comes_to.drawn_ml, made.making.ml
        self._vessel.show_filling(Filling(drawn_ml, comes_to.final_ml, made.container, container_ml))
        for line, (name, words) in enumerate(preparation_in_words(order, made.making, comes_to)):
            self._comes_to.addWidget(label(retold(name), "small"), line, 0)
            self._comes_to.addWidget(
                label(retold(words), "strong" if name in ("Draw", "Pump") else "", wraps=True), line, 1
            )

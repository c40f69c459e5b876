"""A session is prepared: who, where, by which protocol, with what; every number beside what it comes to."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QWidget

from ketadesk.app import making, preparing
from ketadesk.app.desk import KnownPatient
from ketadesk.app.draft import Draft
from ketadesk.app.order_form import order_fields, plan_fields
from ketadesk.app.recorder import Recorder
from ketadesk.domain.drug_rules import NO_RULES
from ketadesk.domain.errors import Problem, Refused, Told
from ketadesk.domain.timing import date_shown
from ketadesk.ui.making_view import HERE, WAY, MakingView
from ketadesk.ui.session.patient_card import allergy_tone
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.fields import Fields
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, restyle, row, scrolled
from ketadesk.ui.words import retold, tr

KEY = "new"
"""Under which the half-typed preparation is kept; it belongs to no session yet."""
HABIT = "new-habit"
"""Under which the way to a bag that is usual here is kept."""
MOST_FOUND = 6


class NewSessionPage(Leavable):
    """Three columns: the patient, the session, the order and its bag."""

    opened = Signal(str)

    def __init__(self, station: Station) -> None:
        """Empty, until it comes to the front and takes up what was half typed."""
        super().__init__()
        self._station = station
        desk = station.desk
        self._draft = Draft(desk.drafts, KEY, desk.clock)
        self._habit = Draft(desk.drafts, HABIT, desk.clock)
        self._known: preparing.Known | None = None
        protocols = desk.protocols()
        usable = [one for one in protocols if not isinstance(one, Problem)]
        troubles = [one.sentence for one in protocols if isinstance(one, Problem)]
        self._patient = Fields(preparing.PATIENT_FIELDS)
        self._today = Fields(preparing.TODAY_FIELDS)
        self._session = Fields(preparing.session_fields(usable))
        self._contact = Fields(preparing.CONTACT_FIELDS)
        self._rules = {one.id: one.drug for one in usable}
        self._order, self._plan = Fields(order_fields(desk.people())), Fields(plan_fields())
        self._bag = MakingView(station.look)
        self._groups = (self._patient, self._today, self._session, self._order)
        for group in (*self._groups, self._plan, self._contact):
            group.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._fault = label("\n".join(map(retold, troubles)), "error", wraps=True)
        self._make_patient()
        self._lay_out()
        self._connect()

    def _make_patient(self) -> None:
        self._search = Line()
        self._search.setAccessibleName(tr("Find a patient"))
        self._search.setPlaceholderText(tr("Name, MRN or birth date"))
        self._found, self._found_place = column(spacing=4), QWidget()
        self._found_place.setLayout(self._found)
        self._chosen, self._chosen_allergies = label("", "strong", wraps=True), label("", "plain-tag")
        self._another = button(tr("Another patient"), self._forget, "small")
        self._card = QWidget()
        below = (row(self._chosen_allergies, None), row(self._another, None))
        self._card.setLayout(column(self._chosen, *below, spacing=6))
        self._pounds, self._basis = label("", "small"), label("", "small", wraps=True)
        self._questions, self._right = label("", "amber", wraps=True), QCheckBox(tr("Yes, it is right"))
        self._right.setAccessibleName(tr("It is right"))

    def _lay_out(self) -> None:
        self._units, self._unit_place = QGridLayout(), QWidget()
        self._unit_place.setLayout(self._units)
        self._more = button(
            tr("Plan, bolus, weight, cap ▾"), self._toggle_plan, "link", tr("Plan, bolus, weight, cap")
        )
        self._plan.hide()
        self._open = button(tr("Open the session"), self._submit, "main")
        self._clear = button(tr("Clear all"), self._empty, "small", tr("Clear all that is typed"))
        back = self.back_button()
        patient = column(
            label(tr("Patient and session"), "title"), self._search, self._found_place, self._card, self._patient,
            self._today, self._session, self._pounds, self._contact, None, spacing=8, margin=16,
        )  # fmt: skip
        order = column(
            label(tr("Order"), "title"), self._order, self._more, self._plan, self._basis, self._questions,
            self._right, self._unit_place, None, spacing=8, margin=16,
        )  # fmt: skip
        bag = column(label(tr("Preparation"), "title"), self._bag, None, spacing=8, margin=16)
        panels = [panel(patient), panel(order), panel(bag)]
        for one in panels:
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        columns = row(*panels, spacing=12)
        for place in range(3):
            columns.setStretch(place, 1)
        head = row(label(tr("New session"), "page"), None, self._clear, back)
        foot = row(self._fault, self._open, spacing=12)
        foot.setStretch(0, 1)
        whole = column(head, scrolled(columns), foot, spacing=10, margin=(14, 12, 14, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._open.setMinimumWidth(260)

    def _connect(self) -> None:
        self._search.textEdited.connect(self._find)
        self._search.returnPressed.connect(self._take_first)
        for group, following in zip(self._groups, self._groups[1:], strict=False):
            group.entered.connect(following.begin)
        self._order.entered.connect(self._bag.begin)
        self._plan.entered.connect(self._bag.begin)
        self._contact.entered.connect(self._order.begin)
        self._bag.entered.connect(self._submit)
        self._bag.edited.connect(self._edited)
        for group in (*self._groups, self._plan, self._contact):
            group.edited.connect(self._edited)
        self._right.toggled.connect(lambda _on: self._fault.setText(""))

    def _restore(self) -> None:
        desk = self._station.desk
        self._draft = Draft(desk.drafts, KEY, desk.clock)
        mrn = self._draft.get("known")
        known = desk.patients.of_mrn(mrn) if mrn else None
        self._right.setChecked(False)
        self._show_known(known)
        self._show_typed()

    def begin(self) -> None:
        """What stands in the draft now, another page may have gone on with it; the focus to the search."""
        self._restore()
        self._search.setFocus()

    # the patient

    def _find(self, typed: str) -> None:
        found = self._station.desk.find_patients(typed)[:MOST_FOUND] if typed.strip() else []
        empty = tr("Nobody is found. Fill in the details of a new patient below.")
        self._show_found(found, empty if typed.strip() else "")

    def _show_found(self, found: Sequence[KnownPatient], empty: str) -> None:
        emptied(self._found)
        for one in found:
            self._found.addWidget(button(f"{one.patient.name} · {_born(one)}", partial(self._choose, one)))
        if not found and empty:
            self._found.addWidget(label(empty, "small", wraps=True))

    def _take_first(self) -> None:
        found = self._station.desk.find_patients(self._search.text())
        if found:
            self._choose(found[0])
        else:
            self._patient.begin()

    def _choose(self, known: KnownPatient) -> None:
        self._search.clear()
        self._show_found((), "")
        self._guarded(lambda: self._draft.put("known", known.patient.mrn))
        self._show_known(known)
        self._edited("", "")
        self._today.begin()

    def _forget(self) -> None:
        self._guarded(lambda: self._draft.drop("known"))
        self._show_known(None)
        self._edited("", "")
        self._search.setFocus()

    def _show_known(self, known: KnownPatient | None) -> None:
        desk = self._station.desk
        self._card.setVisible(known is not None)
        self._patient.setVisible(known is None)
        self._known = None
        if known is None:
            self._today.show_was({})
            self._contact.show_was({})
            self._session.show_was({})
            return
        self._known = preparing.Known(known.patient, desk.last_weight_kg(known.id), desk.is_first(known.id))
        person = known.patient
        self._chosen.setText(f"{person.name}\n{person.sex} · {_born(known)}")
        self._chosen_allergies.setText(retold(person.allergies_in_words()))
        restyle(self._chosen_allergies, "tone", allergy_tone(person))
        height = "" if person.height_cm is None else tr("{cm} cm", cm=person.height_cm)
        self._today.show_was({"allergies": retold(person.allergies_in_words())})
        self._contact.show_was({"contact": person.contact or ""})
        self._session.show_was({"height_cm": height})

    # what is typed

    def _edited(self, name: str, text: str) -> None:
        if name == WAY.name:
            self._guarded(lambda: self._habit.put(name, text))
            self._show_typed()
            self._bag.begin()
        elif name:
            self._guarded(lambda: self._draft.put(name, text))
        self._fault.setText("")
        if name in ("", "weight_kg", "height_cm", "dose", "per"):
            self._right.setChecked(False)
        self._show_reckoned()

    def _show_typed(self) -> None:
        values = self._draft.below("")
        for group in (*self._groups, self._plan, self._contact):
            group.show_values(values)
        self._plan.setVisible(not self._plan.isHidden() or any(values.get(one.name) for one in plan_fields()))
        self._bag.ask(self._stock(values).register, self._stock(values).rules)
        self._bag.show_values(values, self._habit.get(WAY.name))
        self._show_reckoned()

    def _toggle_plan(self) -> None:
        self._plan.setVisible(self._plan.isHidden())
        if not self._plan.isHidden():
            self._plan.begin()

    def _stock(self, values: Mapping[str, str]) -> preparing.Stock:
        rules = self._rules.get(values.get("protocol", ""), NO_RULES)
        return preparing.Stock(self._station.desk.book.register, rules)

    def _show_reckoned(self) -> None:
        values, known = self._values(), self._known
        last = None if known is None else known.last_kg
        told = (preparing.weight_in_pounds(values), "" if last is None else tr("last session {kg} kg", kg=last))
        self._pounds.setText(" · ".join(filter(None, told)))
        stock = self._stock(values)
        self._bag.ask(stock.register, stock.rules)
        reckoned = preparing.reckoned(values, known, self._station.desk.people(), stock)
        self._questions.setText("\n".join(map(retold, reckoned.questions)))
        self._questions.setVisible(bool(reckoned.questions))
        self._right.setVisible(bool(reckoned.questions))
        self._basis.setText(retold(reckoned.weight))
        self._basis.setVisible(bool(reckoned.weight))
        self._bag.show_made(reckoned.made, reckoned.order, reckoned.fault)
        emptied(self._units)
        for place, (unit, amount) in enumerate(reckoned.units):
            line, across = divmod(place, 4)
            cell = QWidget()
            cell.setLayout(column(label(amount, "count"), label(unit, "small"), spacing=0))
            self._units.addWidget(cell, line, across)

    def _values(self) -> dict[str, str]:
        """All that is typed, of the two ways to a bag only the one that is used."""
        other = preparing.BAG_NAMES if self._habit.get(WAY.name) == HERE else making.NAMES
        return {name: text for name, text in self._draft.below("").items() if name not in other}

    def _empty(self) -> None:
        self._guarded(lambda: self._draft.drop_below(""))
        self._show_known(None)
        self._show_typed()
        self._fault.setText("")
        self._search.setFocus()

    # opening

    def _submit(self) -> None:
        self._guarded(self._open_session)

    def _open_session(self) -> None:
        desk, values = self._station.desk, self._values()
        acting = self._station.acting()
        stock = self._stock(values)
        asked = preparing.reckoned(values, self._known, desk.people(), stock).questions
        if asked and not self._right.isChecked():
            self._right.setFocus()
            raise Refused(tr("Answer the question first, or correct the number: {asked}", asked=retold(asked[0])))
        zone = self._station.zone.key
        preparation = preparing.preparation_of(values, self._known, desk.people(), zone, stock)
        recorder: Recorder = desk.open(preparation, acting)
        self._draft.drop_below("")
        self.opened.emit(recorder.record.session_id)

    def _guarded(self, work: Callable[[], object]) -> None:
        """What a rule or the world refuses stands beside the button; what was typed stays."""
        try:
            work()
        except Told as told:
            self._fault.setText(retold(told.sentence))


def _born(known: KnownPatient) -> str:
    born = date_shown(known.patient.born)
    return tr("born {born} · MRN {mrn}", born=born, mrn=known.patient.mrn)

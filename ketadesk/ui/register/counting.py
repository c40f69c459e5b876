"""A count of all vials: the sheet and what it is recorded with."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from ketadesk.app.draft import Draft
from ketadesk.app.register_forms import AT
from ketadesk.app.registering import SECOND_IF_ANY, CountSheet, count_written, counted, full_ml
from ketadesk.ui.register.chosen_form import ChosenForm
from ketadesk.ui.register.count_sheet import CountSheet as SheetView
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.parts import button
from ketadesk.ui.words import tr

Attempt = Callable[[Callable[[], object]], bool]


class Counting(QObject):
    """Keeps what is counted in the page's draft, and writes all of it in one go."""

    left = Signal()

    def __init__(self, station: Station, attempt: Attempt) -> None:
        """Nothing is counted."""
        super().__init__()
        self._station, self._attempt = station, attempt
        self._draft: Draft | None = None
        self._pin = ""
        self.sheet = SheetView()
        self.record = button(tr("Record the count"), self._write, "main")
        back = button(tr("Back to the lists"), self.left.emit, "act")
        self.form = ChosenForm("", (), 0, self.record, back)
        self.sheet.typed.connect(self._typed)
        self.sheet.settled.connect(self._settle)
        self.sheet.full_asked.connect(self._fill)
        self.sheet.done.connect(self.record.setFocus)
        self.form.edited.connect(self._edited)
        self.form.entered.connect(self._write)

    def begin(self, draft: Draft) -> None:
        """What was counted so far."""
        self._draft, self._pin = draft, ""
        self._show()
        self.sheet.begin()

    def _show(self) -> None:
        draft = self._kept
        self.form.show_form("", tr("Shift count"), (AT, *SECOND_IF_ANY), draft.below("counted."))
        self.form.show_told(tr("All vials are written in one go, or none. What differs opens a case."))
        typed = draft.below("count.")
        self.sheet.show_vials(counted(self._station.desk, typed), typed, draft.below("first."))

    @property
    def _kept(self) -> Draft:
        if self._draft is None:
            raise AssertionError("counted before it was begun")
        return self._draft

    def _typed(self, vial: str, text: str) -> None:
        self._attempt(lambda: self._kept.put(f"count.{vial}", text))
        if self._kept.get(f"first.{vial}"):
            self._show_count()

    def _settle(self, vial: str) -> None:
        """A number was typed and left: now what was expected may be seen, and the first number is remembered."""
        draft = self._kept
        if draft.get(f"first.{vial}") or not draft.get(f"count.{vial}"):
            return
        self._attempt(lambda: draft.put(f"first.{vial}", draft.get(f"count.{vial}")))
        self._show_count()

    def _show_count(self) -> None:
        self.sheet.show_count(counted(self._station.desk, self._kept.below("count.")), self._kept.below("first."))

    def _fill(self, vial: str) -> None:
        """F: full, of a vial that was never opened."""
        found: list[str] = []
        held = self._station.desk.book.register.held(vial)
        if self._attempt(lambda: found.append(full_ml(held))):
            self._typed(vial, found[0])
        self.sheet.show_text(vial, self._kept.get(f"count.{vial}"))

    def _edited(self, name: str, text: str) -> None:
        if name == "pin":
            self._pin = text
        else:
            self._attempt(lambda: self._kept.put(f"counted.{name}", text))

    def _write(self) -> None:
        draft, station = self._kept, self._station
        values = {**draft.below("counted."), "pin": self._pin}
        sheet = CountSheet(draft.below("count."), draft.below("first."), values)
        said: list[str] = []
        if self._attempt(lambda: said.append(count_written(station.desk, sheet, station.acting(), station.zone))):
            for prefix in ("count.", "first.", "counted."):
                self._attempt(partial(draft.drop_below, prefix))
            self.left.emit()
            self._attempt(lambda: said[0])

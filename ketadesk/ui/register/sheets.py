"""What leaves the register: sheets as PDF, saved or printed, and its lines as a table."""

import shutil
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from ketadesk.app.draft import Draft
from ketadesk.app.register_files import SHEETS, Printing, rows_as_csv, sheet_fields, sheet_of
from ketadesk.app.register_forms import required
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Refused
from ketadesk.domain.ledger import Row, rows_of
from ketadesk.ui.register.chosen_form import ChosenForm, segments_of
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.parts import button, row
from ketadesk.ui.words import retold, tr

Attempt = Callable[[Callable[[], object]], bool]


class Sheets(QObject):
    """Which sheet, of what; what is made goes out with the name of its file."""

    left = Signal()
    made = Signal(str, bytes)

    def __init__(self, station: Station, attempt: Attempt) -> None:
        """Nothing is chosen."""
        super().__init__()
        self._station, self._attempt, self._sheet = station, attempt, ""
        self._draft: Draft | None = None
        self._rows: Sequence[Row] = ()
        self.save_button = button(tr("Save…"), self._save, "main", tr("Save as a file"))
        self.print_button = button(tr("Print…"), self._print, "act", tr("Print the sheet"))
        back = button(tr("To the lists"), self.left.emit, "act")
        both = row(self.print_button, back)
        choices = [(value, str(place), word) for place, (value, word) in enumerate(SHEETS, 1)]
        self.form = ChosenForm(tr("Sheet"), segments_of(choices), 3, self.save_button, both)
        self.form.chosen.connect(self._choose)
        self.form.edited.connect(self._edited)
        self.form.entered.connect(self.save_button.setFocus)

    def begin(self, draft: Draft, rows: Sequence[Row]) -> None:
        """What was chosen before; `rows` is what is listed."""
        self._draft, self._rows = draft, rows
        self._show(draft.get("print.sheet"))
        self.form.choice.setFocus()

    @property
    def _kept(self) -> Draft:
        if self._draft is None:
            raise AssertionError("printed before it was begun")
        return self._draft

    def _choose(self, sheet: str) -> None:
        self._attempt(lambda: self._kept.put("print.sheet", sheet))
        self._show(sheet)
        self.form.begin()

    def _show(self, sheet: str) -> None:
        self._sheet = sheet
        title = retold(dict(SHEETS)[sheet]) if sheet else ""
        fields = sheet_fields(sheet, self._station.desk.book.register)
        self.form.show_form(sheet, title, fields, self._kept.below("print."))
        self.form.show_told("" if sheet else tr("Choose a sheet, or the table for a spreadsheet."))
        self.save_button.setEnabled(bool(sheet))
        self.print_button.setEnabled(sheet not in ("", "csv"))

    def _edited(self, name: str, text: str) -> None:
        self._attempt(lambda: self._kept.put(f"print.{name}", text))

    def content(self) -> bytes:
        """What was chosen, made now."""
        station, values = self._station, self._kept.below("print.")
        if self._sheet != "csv":
            printing = Printing(station.acting(), station.settings.clinic, station.zone, station.settings.paper)
            return sheet_of(station.desk, values, printing)
        station.acting()
        listed = required(values, "rows", tr("Lines")) == "listed"
        if listed and not self._rows:
            raise Refused(tr("No lines are listed. Turn to a day or to one vial first, or export all."))
        return rows_as_csv(self._rows if listed else rows_of(station.desk.book.register))

    def _save(self) -> None:
        day = self._station.desk.clock.now().astimezone(self._station.zone).date()
        ending = "csv" if self._sheet == "csv" else "pdf"
        self._attempt(lambda: self.made.emit(f"register-{self._sheet}-{day}.{ending}", self.content()))

    def _print(self) -> None:
        self._attempt(self._print_sheet)

    def _print_sheet(self) -> str | None:
        from ketadesk.ui.printing import print_pdf

        paper = self._kept.get("print.paper") or self._station.settings.paper
        words = print_pdf(self.form, self.content(), f"register-{self._sheet}", paper, shutil.which("lp"))
        if words:
            self._station.desk.log.note(self._station.who, Deed.PRINTED, "register", self._sheet)
        return words or None

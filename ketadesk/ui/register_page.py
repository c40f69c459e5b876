"""The controlled-drug register: what is here, what was done, what stands open; its acts, its count, its papers."""

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ketadesk.app.draft import Draft
from ketadesk.app.drug_forms import SECOND
from ketadesk.app.files import write_whole
from ketadesk.app.register_papers import PAPERS, Period, Printing, paper_of
from ketadesk.app.registering import ACTS, Registering, fields_of, register_as_csv
from ketadesk.domain import register_tables as tables
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Refused, Told
from ketadesk.domain.register_tables import Table
from ketadesk.domain.vials import Move
from ketadesk.ui.count_sheet import CountSheet
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.fields import Fields
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.line_table import LineTable
from ketadesk.ui.widgets.lines_model import LinesModel
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, row, scrolled
from ketadesk.ui.widgets.picker import Picker
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import tr

Done = TypeVar("Done")
KEY = "register"
VIEWS = (
    ("vials", "Vials"), ("lots", "Lots"), ("day", "Day"), ("cases", "Open"), ("expiring", "Expiring"),
    ("vial", "One vial"), ("count", "Count"),
)  # fmt: skip
SECRETS = frozenset(field.name for field in SECOND if field.secret)
COUNT = "count."
WIDE, USUAL_DAYS = 360, 30
"""Pixels of the acts, and how far back a paper reaches where no period is typed."""


class RegisterPage(Leavable):
    """A view at the left, an act at the right; what is half typed stays, but for a PIN."""

    def __init__(self, station: Station) -> None:
        """The vials that are here, and no act yet."""
        super().__init__()
        self._station = station
        desk = station.desk
        self._acts = Registering(desk.book, desk.clock, station.zone, desk.accounts.witness)
        self._draft = Draft(desk.drafts, KEY, desk.clock)
        self._secrets: dict[str, str] = {}
        self.form: Fields | None = None
        self.banner, self.sheet = Banner(), CountSheet()
        segments = [Segment(name, str(place), tr(word)) for place, (name, word) in enumerate(VIEWS, 1)]
        self.view = Segmented(tr("View"), segments, across=len(VIEWS))
        self._sought, self._empty = Line(), label("", "muted", wraps=True)
        self._left, self._stack = QVBoxLayout(), QStackedWidget()
        self.act = Picker(tr("Act"), tr("Choose an act…"), [(one.value, tr(word)) for one, word in ACTS.items()])
        self._place, self._echo = column(spacing=0), label("", "muted", wraps=True)
        self._write = button(tr("Record"), self.submit, "main")
        self.table: LineTable | None = None
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        papers = [(name, tr(word)) for name, word in PAPERS.items()]
        self.paper = Picker(tr("Print"), tr("Print…"), papers)
        csv = button(tr("CSV…"), self._ask_csv, "act", tr("Save the whole register as CSV"))
        csv.setMinimumWidth(90)
        self._first, self._last = Line(), Line()
        for box, words in ((self._first, tr("from 2026-10-23")), (self._last, tr("to 2026-11-22"))):
            box.setPlaceholderText(words)
            box.setAccessibleName(tr("Period on paper: {words}", words=words))
            box.setFixedWidth(150)
        title = label(tr("Register"), "page")
        head = row(title, None, self._first, self._last, self.paper, csv, self.back_button())
        listed = QWidget()
        listed.setLayout(column(self._sought, self._empty, self._left, spacing=8))
        self._stack.addWidget(listed)
        self._stack.addWidget(self.sheet)
        left = panel(column(self.view, self._stack, spacing=10, margin=16))
        inside = column(self._place, self._echo, None, spacing=8, margin=(14, 4, 14, 6))
        self._side = panel(column(
            column(self.act, margin=(14, 14, 14, 4)), scrolled(inside), column(self._write, margin=(14, 4, 14, 14)),
            spacing=0,
        ))  # fmt: skip
        both = row(left, self._side, spacing=12)
        both.setStretch(0, 1)
        whole = column(head, self.banner, both, spacing=10, margin=(14, 12, 14, 12))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.view.chosen.connect(lambda value: self.show_view(value or "vials"))
        self.act.chosen.connect(lambda value: self.ask(Move(value)))
        self.paper.chosen.connect(self._ask_paper)
        self._sought.editingFinished.connect(self._show_table)
        self.sheet.edited.connect(self._counted)
        self.sheet.entered.connect(self._to_second)
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))

    def begin(self) -> None:
        """What is here now; the focus to the views."""
        self._side.setFixedWidth(self._station.look.px(WIDE))
        self.show_view(self._draft.get("view") or "vials")
        act = self._draft.get("act")
        if act and self.view.value() != "count":
            self.ask(Move(act))
        self.view.setFocus()

    # what is shown

    def show_view(self, name: str) -> None:
        """Turn to a view by its name."""
        self.view.show_value(name)
        self._draft.put("view", name)
        counting = name == "count"
        self._stack.setCurrentIndex(int(counting))
        hint = {"day": tr("day: 2026-11-22 (empty: today)"), "vial": tr("number of the vial")}.get(name, "")
        self._sought.setVisible(bool(hint))
        self._sought.setPlaceholderText(hint)
        self._sought.setAccessibleName(hint or tr("Nothing is sought"))
        self._sought.clear()
        self.act.setVisible(not counting)
        if counting:
            self._show_count()
            return
        self._show_table()
        if self.act.value():
            self.ask(Move(self.act.value()))
        else:
            self._show_form(None)

    def _show_table(self) -> None:
        shown, words = self._attempt(self._table) or Table((), ()), ""
        if not shown.rows:
            words = tr("Nothing is listed here.") if shown.head else ""
        emptied(self._left)
        self.table = None
        self._empty.setText(words)
        self._empty.setVisible(bool(words))
        if not shown.rows:
            self._left.addStretch(1)
            return
        head = tuple(tr(one) for one in shown.head)
        model = LinesModel[tuple[str, ...]](head, lambda line: line, partial(_look, shown.numbers))
        model.show_lines(shown.rows)
        self.table = LineTable(model, tr("Register"), (len(shown.head) - 1,) if shown.head[-1] == "Why" else (1,))
        model.setParent(self.table)
        self.table.chosen.connect(self._open_vial)
        self._left.addWidget(self.table, 1)
        self.table.resizeColumnsToContents()
        self.table.resizeRowsToContents()

    def _open_vial(self) -> None:
        """The life of the vial whose line was chosen."""
        line = None if self.table is None else self.table.currentIndex().row()
        shown = self._table()
        if line is not None and line >= 0 and "Vial" in shown.head:
            vial = shown.rows[line][shown.head.index("Vial")]
            self.show_view("vial")
            self._sought.setText(vial)
            self._show_table()

    def _table(self) -> Table:
        register, zone = self._station.desk.book.register, self._station.zone
        today = self._station.desk.clock.now().astimezone(zone).date()
        made: dict[str, Callable[[], Table]] = {
            "lots": lambda: tables.lots_table(register),
            "day": lambda: tables.lines_table(register, zone, tables.of_day(self._sought_day(today), zone), False),
            "cases": lambda: tables.cases_table(register, zone),
            "expiring": lambda: tables.expiring_table(register, today, zone),
            "vial": lambda: tables.lines_table(register, zone, tables.of_vial(self._sought.text().strip())),
        }
        return made.get(self.view.value(), lambda: tables.present_table(register, zone))()

    def _sought_day(self, today: date) -> date:
        return self._day(today, self._sought.text())

    def _day(self, else_day: date, typed: str) -> date:
        try:
            return date.fromisoformat(typed.strip()) if typed.strip() else else_day
        except ValueError:
            raise Refused(tr("Write the day as 2026-11-22.")) from None

    # the acts

    def ask(self, move: Move) -> None:
        """Ask what an act needs."""
        self.act.show_value(move.value)
        self._draft.put("act", move.value)
        fields = self._attempt(lambda: fields_of(move, self._station.desk.book.register))
        self._show_form(None if fields is None else Fields(fields))
        if self.form is not None:
            self.form.show_values(self._values())
            self.form.begin()
            self._show_echo()

    def _show_form(self, form: Fields | None) -> None:
        emptied(self._place)
        self._secrets.clear()
        self.form = form
        self._write.setVisible(form is not None)
        if form is not None:
            form.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
            self._place.addWidget(form)
            form.edited.connect(self._edited)
            form.entered.connect(self.submit)
        self._echo.setText("")

    def _values(self) -> dict[str, str]:
        return {**self._draft.below(self._prefix()), **self._secrets}

    def _prefix(self) -> str:
        return "second." if self.view.value() == "count" else f"{self.act.value()}."

    def _edited(self, name: str, text: str) -> None:
        if name in SECRETS:
            self._secrets[name] = text
        else:
            self._attempt(lambda: self._draft.put(f"{self._prefix()}{name}", text))
        self._show_echo()

    def _show_echo(self) -> None:
        if self.view.value() != "count" and self.act.value():
            self._echo.setText(self._acts.echo(Move(self.act.value()), self._values()))

    def submit(self) -> None:
        """Record the act or the count; a refusal stands above, and what was typed stays."""
        words = self._attempt(self._submit)
        if words:
            self.banner.show_news(News("news", words))

    def _submit(self) -> str:
        by = self._station.acting()
        if self.view.value() == "count":
            words = self._acts.count(self._draft.below(COUNT), self._values(), by)
            self._draft.drop_below(COUNT)
            self._draft.drop_below(self._prefix())
            self._show_count()
            return words
        move = Move(self.act.value())
        words = self._acts.write(move, self._values(), by)
        self._draft.drop_below(self._prefix())
        self._show_table()
        self.ask(move)
        return words

    # the count

    def _show_count(self) -> None:
        self.sheet.show_vials(self._station.desk.book.register, self._draft.below(COUNT))
        self._show_form(Fields(SECOND))
        if self.form is not None:
            self.form.show_values(self._values())
        self._echo.setText(tr("A second person may count with you: her initials and PIN. Both may stay empty."))
        self.sheet.begin()

    def _counted(self, vial: str, text: str) -> None:
        self._attempt(lambda: self._draft.put(f"{COUNT}{vial}", text))
        self.sheet.show_counted(self._station.desk.book.register, self._draft.below(COUNT))

    def _to_second(self) -> None:
        if self.form is not None:
            self.form.begin()

    # out of the program

    def _ask_csv(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save the register"), "register.csv", tr("CSV (*.csv)"))
        if chosen:
            self.export(Path(chosen))

    def export(self, path: Path) -> None:
        """Write the whole register as CSV; that it left is a line of the access log."""
        self._save(path, register_as_csv(self._station.desk.book.register), "register as CSV")

    def _ask_paper(self, name: str) -> None:
        self.paper.show_value("")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF"), f"{name}.pdf", tr("PDF (*.pdf)"))
        if chosen:
            self.print_paper(name, Path(chosen))

    def print_paper(self, name: str, path: Path) -> None:
        """Write one of the papers, of the period that is typed and the vial that is sought."""
        made = self._attempt(lambda: self._paper(name))
        if made is not None:
            self._save(path, made, PAPERS[name])

    def _paper(self, name: str) -> bytes:
        desk, zone, settings = self._station.desk, self._station.zone, self._station.settings
        now = desk.clock.now()
        today = now.astimezone(zone).date()
        first = self._day(today - timedelta(days=USUAL_DAYS), self._first.text())
        period = Period(first, self._day(today, self._last.text()))
        vial = self._sought.text().strip() if self.view.value() == "vial" else ""
        printing = Printing(now, self._station.acting().name, settings.paper, settings.clinic)
        return paper_of(name, desk.book.register, zone, period, vial, printing)

    def _save(self, path: Path, content: bytes, what: str) -> None:
        def write() -> str:
            write_whole(path, content)
            self._station.desk.log.note(self._station.who, Deed.EXPORTED, words=what)
            return tr("Saved as {path}", path=path)

        if words := self._attempt(write):
            self.banner.show_news(News("news", words))

    def _attempt(self, work: Callable[[], Done]) -> Done | None:
        """What a rule or the world refuses is said above; nothing typed is lost."""
        try:
            self.banner.show_news(None)
            return work()
        except Told as told:
            self.banner.show_news(News("refused", told.sentence))
            return None


def _look(numbers: frozenset[int], _line: tuple[str, ...], place: int, role: int) -> object:
    """Numbers stand at the right."""
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    return right if role == Qt.ItemDataRole.TextAlignmentRole and place in numbers else None

"""The controlled-drug register: what is here, what was done, what differs; and every act of it, one form each."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget

from ketadesk.app.draft import Draft
from ketadesk.app.files import write_whole
from ketadesk.app.form import Field
from ketadesk.app.register_forms import ACTS, fields_of, line_value, told_of
from ketadesk.app.registering import written
from ketadesk.app.rights import Right, require
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Told
from ketadesk.domain.vials import Discrepancy
from ketadesk.ui.register.chosen_form import ChosenForm, segments_of
from ketadesk.ui.register.counting import Counting
from ketadesk.ui.register.listing import Listing
from ketadesk.ui.register.sheets import Sheets
from ketadesk.ui.register.views import DAY, LIFE, VIALS, Views, day_of, views
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, label, panel, row
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import retold, tr

KEY = "register"
"""Under which what is half typed is kept; it belongs to no session."""

SIDE = 404
LETTERS = {"c": "count", "p": "print", "a": "acts"}
"""Keys on the segments of the views, beside their digits."""


class RegisterPage(Leavable):
    """Lists at the left, one form at the right; a count takes both."""

    def __init__(self, station: Station) -> None:
        """Nothing is read yet."""
        super().__init__()
        self._station, self._view, self._act, self._vial = station, VIALS, "", ""
        self._secrets: dict[str, str] = {}
        self._draft = Draft(station.desk.drafts, KEY, station.desk.clock)
        self.banner = Banner()
        segments = [Segment(name, str(place), word) for place, (name, word) in enumerate(views(), 1)]
        self.view = Segmented(tr("What is listed"), segments, across=len(segments))
        self.views, self.asked = Views(station), Line()
        self._write = button(tr("Write it"), self._submit, "main")
        acts = segments_of([(name, act.key, act.word) for name, act in ACTS.items()])
        self.form = ChosenForm(tr("What is done"), acts, 5, self._write)
        self.counting = Counting(station, self._attempt)
        self.sheets = Sheets(station, self._attempt)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        count = button(tr("Shift count  C"), self.count, "act", tr("Shift count"))
        sheets = button(tr("Print…  P"), self.print, "act", tr("Print or export"))
        for one in (count, sheets):
            one.setMinimumWidth(130)
        head = row(label(tr("Register"), "page"), self.view, count, sheets, self.back_button(), spacing=10)
        head.setStretch(1, 1)
        self._foot = label("", "muted", wraps=True)
        self._lists = QStackedWidget()
        for listing in self.views.lists.values():
            self._lists.addWidget(listing)
        listed = column(self.asked, self._lists, self._foot, spacing=8)
        self._left, self._side = QStackedWidget(), QStackedWidget()
        self._left.addWidget(panel(column(listed, margin=14)))
        self._left.addWidget(panel(column(self.counting.sheet, margin=14)))
        for form in (self.form, self.counting.form, self.sheets.form):
            self._side.addWidget(panel(column(form)))
        self._side.setFixedWidth(SIDE)
        both = row(self._left, self._side, spacing=12)
        both.setStretch(0, 1)
        whole = column(panel(column(head, margin=(16, 8, 16, 8))), self.banner, both, spacing=10,
                       margin=(14, 10, 14, 10))  # fmt: skip
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.view.chosen.connect(self.show_view)
        self.view.typed.connect(self._letter)
        self.view.entered.connect(self._enter_list)
        self.asked.returnPressed.connect(self._ask)
        for one in self.views.lists.values():
            one.chosen.connect(self._choose)
        self.form.chosen.connect(self.show_act)
        self.form.edited.connect(self._edited)
        self.form.entered.connect(self._submit)
        self.counting.left.connect(self.show_acts)
        self.sheets.left.connect(self.show_acts)
        self.sheets.made.connect(self._save)
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))

    def begin(self) -> None:
        """The register as it is now, what was half typed beside it; secrets are typed anew."""
        desk = self._station.desk
        self._draft = Draft(desk.drafts, KEY, desk.clock)
        self._secrets = {}
        self.banner.show_news(None)
        who = self._station.who
        if who is not None:
            desk.log.note_read(who, KEY)
        self.show_acts()

    # what is listed

    def show_view(self, name: str) -> None:
        """One of the six lists."""
        self._left.setCurrentIndex(0)
        self._view = name or self._view
        self.view.show_value(self._view)
        self.asked.setVisible(self._view in (DAY, LIFE))
        words = tr("Day: 2026-11-22; empty is today") if self._view == DAY else tr("Number of the vial")
        self.asked.setPlaceholderText(words)
        self.asked.setAccessibleName(words)
        self.asked.setText(self._vial if self._view == LIFE else self._day_typed())
        self._attempt(self._list_lines)

    def _day_typed(self) -> str:
        return self._draft.get("view.day")

    def _list_lines(self) -> None:
        self._list.show_lines(())
        self._lists.setCurrentWidget(self._list)
        today = self._station.desk.clock.now().astimezone(self._station.zone).date()
        asked = day_of(self._day_typed(), today) if self._view == DAY else today
        self._foot.setText(self.views.show(self._view, asked, self._vial))

    @property
    def _list(self) -> Listing:
        return self.views.lists[self._view]

    def _ask(self) -> None:
        """Another day, or another vial."""
        text = self.asked.text()
        if self._view == DAY:
            self._attempt(lambda: self._draft.put("view.day", text.strip()))
        else:
            self._vial = text.strip()
        if self._attempt(self._list_lines):
            self.banner.show_news(None)
            self._list.setFocus()

    def _enter_list(self) -> None:
        self._list.setFocus()

    def _choose(self) -> None:
        """Enter on a vial shows its life, on a case the form that closes it."""
        line = self._list.current()
        if isinstance(line, Discrepancy):
            self._attempt(lambda: self._draft.put("adjust.case", line_value(line.seq)))
            self.show_act("adjust")
            self.form.fields.focus("ml")
        elif self.views.vial_of(line):
            self._vial = self.views.vial_of(line)
            self.show_view(LIFE)
            self._list.setFocus()

    def _letter(self, letter: str) -> None:
        match LETTERS.get(letter.casefold()):
            case "count":
                self.count()
            case "print":
                self.print()
            case "acts":
                self.form.choice.setFocus()

    # what is done

    def show_acts(self) -> None:
        """The lists and the form that was in use; the focus to the lists' segments."""
        self._side.setCurrentIndex(0)
        self._show_form(self._draft.get("act"))
        self.show_view(self._view)
        self.view.setFocus()

    def show_act(self, name: str) -> None:
        """The form of one act, the focus in it; an act that is not hers is refused at once."""
        if name == "destroy" and not self._attempt(lambda: require(self._station.acting(), Right.DESTROY)):
            name = ""
        self._attempt(lambda: self._draft.put("act", name))
        self._show_form(name)
        self.form.begin()

    def _show_form(self, name: str) -> None:
        self._act, self._secrets = name, {}
        fields: tuple[Field, ...] = ()
        if name:
            fields = fields_of(name, self._station.desk.book.register)
        title = retold(ACTS[name].title) if name else ""
        self.form.show_form(name, title, fields, self._values())
        self._write.setEnabled(bool(name))
        self._write.setText(title or tr("Choose what is done"))
        self._write.setAccessibleName(self._write.text())
        self._show_told()

    def _show_told(self) -> None:
        register = self._station.desk.book.register
        told = told_of(self._act, self._values(), register) if self._act else ""
        self.form.show_told(told or ("" if self._act else tr("Press A, then the number of what is done.")))

    def _values(self) -> dict[str, str]:
        return {**self._draft.below(f"{self._act}."), **self._secrets}

    def _edited(self, name: str, text: str) -> None:
        if name == "pin":
            self._secrets[name] = text
        else:
            self._attempt(lambda: self._draft.put(f"{self._act}.{name}", text))
        self._show_told()

    def _submit(self) -> None:
        if self._act:
            self._attempt(self._put)

    def _put(self) -> None:
        said = written(self._station.desk, self._act, self._values(), self._station.acting(), self._station.zone)
        self._draft.drop_below(f"{self._act}.")
        self._show_form(self._act)
        self.show_view(self._view)
        self.banner.show_news(News("news", said))
        self.form.choice.setFocus()

    # counting and paper

    def count(self) -> None:
        """Every vial here, to be counted without being told what it should hold."""
        self._left.setCurrentIndex(1)
        self._side.setCurrentIndex(1)
        self.counting.begin(self._draft)

    def print(self) -> None:
        """The sheets that can be printed, and the table."""
        self._left.setCurrentIndex(0)
        self._side.setCurrentIndex(2)
        self.sheets.begin(self._draft, self.views.rows)

    def _save(self, name: str, content: bytes) -> None:
        words = tr("CSV (*.csv)") if name.endswith(".csv") else tr("PDF (*.pdf)")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Save"), self._station.file_name(name), words)
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(Path(name).suffix), content)

    def save(self, path: Path, content: bytes) -> None:
        """Write a sheet or a table, whole or not at all; that it left is in the log."""

        def write() -> None:
            write_whole(path, content)
            self._station.desk.log.note(self._station.who, Deed.EXPORTED, KEY, path.stem)
            self.banner.show_news(News("news", tr("Saved as {path}", path=path)))

        self._attempt(write)

    def _attempt(self, work: Callable[[], object]) -> bool:
        """What is refused stands in the banner; nothing that was typed is lost."""
        try:
            said = work()
        except Told as told:
            self.banner.show_news(News("refused", told.sentence))
            return False
        if isinstance(said, str):
            self.banner.show_news(News("news", said))
        return True

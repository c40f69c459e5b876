"""The access log as a manager reads it: filtered, and exported."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from ketadesk.app.access import Sought, lines_as_csv
from ketadesk.app.files import write_whole
from ketadesk.domain.access import Access, Deed
from ketadesk.domain.errors import Told
from ketadesk.domain.timing import day, wall_time
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.line_table import LineTable
from ketadesk.ui.widgets.lines_model import LinesModel
from ketadesk.ui.widgets.parts import button, column, label, panel, row
from ketadesk.ui.widgets.picker import Picker
from ketadesk.ui.words import retold, tr

MOST_SHOWN = 500


class LogPage(Leavable):
    """Everything that was done with the records, the newest first."""

    def __init__(self, station: Station) -> None:
        """Nothing is listed yet."""
        super().__init__()
        self._station = station
        names = (tr("When"), tr("Who"), tr("What"), tr("About"), tr("Words"))
        self._model = LinesModel[Access](names, self._cells)
        self.lines: Sequence[Access] = ()
        self._sought = Sought()
        self.banner = Banner()
        self.table = LineTable(self._model, tr("Access log"), (4,))
        self._who = Picker(tr("Who"), tr("Everybody"))
        self._deed = Picker(tr("What"), tr("Everything"), [("", tr("Everything")), *_deeds()])
        self._day, self._words = Line(), Line()
        self._day.setPlaceholderText(tr("day: 2026-11-22"))
        self._day.setAccessibleName(tr("Day"))
        self._words.setPlaceholderText(tr("words, or a session's number"))
        self._words.setAccessibleName(tr("Words"))
        self._count = label("", "muted")
        export = button(tr("Export…"), self._ask_where, "act", tr("Export what is listed"))
        export.setMinimumWidth(110)
        sought = row(self._who, self._deed, self._day, self._words, spacing=10)
        sought.setStretch(3, 1)
        head = row(label(tr("Access log"), "page"), None, export, self.back_button())
        inside = panel(column(head, sought, self._count, self.table, spacing=10, margin=16))
        whole = column(self.banner, inside, spacing=10, margin=(14, 12, 14, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._who.chosen.connect(lambda _value: self._show())
        self._deed.chosen.connect(lambda _value: self._show())
        self._day.editingFinished.connect(self._show)
        self._words.editingFinished.connect(self._show)
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))

    def begin(self) -> None:
        """All lines; that they are looked at is a line too."""
        desk = self._station.desk
        people = [("", tr("Everybody")), *((one.code, f"{one.name} · {one.code}") for one in desk.people())]
        self._who.show_options(people)
        if self._attempt(self._show_lines):
            desk.log.note(self._station.who, Deed.READ_LOG)
        self._words.setFocus()

    def seek(self, sought: Sought) -> None:
        """Show what is sought, as if it had been typed."""
        self._who.show_value(sought.who)
        self._deed.show_value("" if sought.deed is None else sought.deed.name)
        self._words.setText(sought.words)
        self._show()

    def _cells(self, line: Access) -> tuple[str, ...]:
        zone = self._station.zone
        when = f"{day(line.at, zone)} {wall_time(line.at, zone)}"
        who = f"{line.name} ({line.who})" if line.name else line.who
        return when, who, retold(line.deed.value), line.subject, retold(line.words)

    def _show(self) -> None:
        self._attempt(self._show_lines)

    def _show_lines(self) -> None:
        day_typed = self._day.text().strip()
        try:
            on = date.fromisoformat(day_typed) if day_typed else None
        except ValueError:
            self.banner.show_news(News("refused", tr("Write the day as 2026-11-22.")))
            return
        deed = Deed[self._deed.value()] if self._deed.value() else None
        self.lines, self._sought = (), Sought(self._who.value(), deed, on, self._words.text())
        self._model.show_lines(())
        lines = self.lines = self._read()
        self._model.show_lines(lines[:MOST_SHOWN])
        shown = tr("{n} lines", n=len(lines))
        newest = tr("the newest {n} are shown, all are exported", n=MOST_SHOWN)
        self._count.setText(f"{shown}; {newest}" if len(lines) > MOST_SHOWN else shown)
        px = self._station.look.px
        for place, width in ((0, 190), (1, 190), (2, 230), (3, 130)):
            self.table.horizontalHeader().resizeSection(place, px(width))
        self.table.resizeRowsToContents()

    def _read(self) -> Sequence[Access]:
        station = self._station
        return station.desk.log.lines(station.acting(), self._sought, station.zone)

    def _ask_where(self) -> None:
        name = self._station.file_name("access-log.csv")
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export the log"), name, tr("CSV (*.csv)"))
        if chosen:
            self.export(Path(chosen))

    def export(self, path: Path) -> None:
        """Write what is listed, whole or not at all; that it left is a line too."""

        def write() -> None:
            write_whole(path, lines_as_csv(self._read()))
            self._station.desk.log.note(self._station.who, Deed.EXPORTED, "access log")
            self.banner.show_news(News("news", tr("Saved as {path}", path=path)))

        self._attempt(write)

    def _attempt(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except Told as told:
            self.banner.show_news(News("refused", told.sentence))
            return False
        return True


def _deeds() -> list[tuple[str, str]]:
    return [(deed.name, retold(deed.value)) for deed in Deed]

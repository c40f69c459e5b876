"""The sessions of a day, or of one patient: open one, or its report."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ketadesk.app.desk import KnownPatient, SessionSummary
from ketadesk.domain.errors import Problem
from ketadesk.domain.quantity import shown_mg
from ketadesk.domain.timing import clock_time, date_shown, day
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.flow import Flow
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.line_table import LineTable
from ketadesk.ui.widgets.lines_model import LinesModel
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, row
from ketadesk.ui.words import retold, tr

Listed = SessionSummary | Problem


def _names() -> tuple[str, ...]:
    return (
        tr("Day"), tr("Opened"), tr("Room"), tr("Patient"), tr("MRN"), tr("Phase"), tr("Given"), tr("Entries"),
    )  # fmt: skip


def _cells(one: Listed) -> tuple[str, ...]:
    """The words of a session; one that cannot be read stands there as its problem."""
    if isinstance(one, Problem):
        return ("", "", "", retold(one.sentence), "", "", "", "")
    return (
        day(one.opened_at, one.zone), clock_time(one.opened_at, one.zone), one.room, one.patient, one.mrn,
        retold(one.phase), shown_mg(one.given_mg), str(one.entries),
    )  # fmt: skip


class SessionsPage(Leavable):
    """A day with its neighbours one press away, or a patient found by name."""

    opened = Signal(str)
    report_asked = Signal(str)

    def __init__(self, station: Station) -> None:
        """Nothing is listed yet."""
        super().__init__()
        self._station = station
        self._day: date | None = None
        self._sessions = LinesModel[Listed](_names(), _cells)
        self.table = LineTable(self._sessions, tr("Sessions"), (3,))
        self._title, self._empty = label("", "title"), label("", "muted", wraps=True)
        self._search = Line()
        self._search.setAccessibleName(tr("Sessions of a patient"))
        self._search.setPlaceholderText(tr("Sessions of a patient: name, MRN or birth date"))
        self._search.setMinimumWidth(320)
        self._found, self._found_place = Flow(), QWidget()
        self._found_place.setLayout(self._found)
        days = (
            button(tr("‹ Earlier day"), partial(self._step, -1), "small"),
            button(tr("Today"), self.show_today, "small"),
            button(tr("Later day ›"), partial(self._step, 1), "small"),
        )
        self._open = button(tr("Open  Enter"), self._open_chosen, "act", tr("Open the chosen session"))
        self._report = button(tr("Report"), self._report_chosen, "act", tr("Report of the chosen session"))
        back = self.back_button()
        inside = panel(
            column(
                row(label(tr("Sessions"), "page"), None, self._search, back),
                self._found_place,
                row(self._title, None, *days),
                self._empty,
                self.table,
                row(None, self._report, self._open),
                spacing=10,
                margin=16,
            )
        )
        self.setLayout(row(inside, margin=(14, 12, 14, 12)))
        self._search.textEdited.connect(self._find)
        self._search.returnPressed.connect(self._take_first)
        self.table.chosen.connect(self._open_chosen)

    def show_today(self) -> None:
        """The sessions of the day that it is."""
        self._day = self._station.desk.clock.now().astimezone(self._station.zone).date()
        self._show_day()

    def begin(self) -> None:
        """The focus to the list, or to the search when it is empty."""
        (self.table if self._sessions.lines else self._search).setFocus()

    def _step(self, days: int) -> None:
        if self._day is None:
            self.show_today()
            return
        self._day += timedelta(days=days)
        self._show_day()

    def _show_day(self) -> None:
        if self._day is not None:
            sessions = self._station.desk.sessions_of_day(self._day, self._station.zone)
            empty = tr("No session was opened on this day. Ctrl+N prepares one.")
            self._show(tr("Opened on {day}", day=date_shown(self._day)), sessions, empty)

    def _find(self, typed: str) -> None:
        emptied(self._found)
        for one in self._station.desk.find_patients(typed)[:8] if typed.strip() else ():
            person, born = one.patient, date_shown(one.patient.born)
            words = tr("{name} · {born} · MRN {mrn}", name=person.name, born=born, mrn=person.mrn)
            self._found.addWidget(button(words, partial(self._show_patient, one), "pill"))
        self._found_place.updateGeometry()

    def _take_first(self) -> None:
        found = self._station.desk.find_patients(self._search.text())
        if found:
            self._show_patient(found[0])
        else:
            self._empty.setText(tr("Nobody is found by that. Type a part of the name, the MRN or the birth date."))
            self._empty.show()

    def _show_patient(self, known: KnownPatient) -> None:
        self._day = None
        sessions = self._station.desk.sessions_of_patient(known.id)
        self._show(tr("Sessions of {name}", name=known.patient.name), sessions, tr("There is no session yet."))
        self.begin()

    def _show(self, title: str, sessions: Sequence[SessionSummary | Problem], empty: str) -> None:
        self._title.setText(title)
        self._sessions.show_lines(sessions)
        self._empty.setText("" if sessions else empty)
        self._empty.setVisible(not sessions)
        px = self._station.look.px
        for place, width in ((0, 110), (1, 80), (2, 70), (4, 110), (5, 130), (6, 90), (7, 80)):
            self.table.horizontalHeader().resizeSection(place, px(width))
        self.table.verticalHeader().setMinimumSectionSize(px(34))
        self.table.resizeRowsToContents()
        if sessions:
            self.table.setCurrentIndex(self._sessions.index(0, 0))

    def _with_chosen(self, tell: Callable[[str], object]) -> None:
        place = self.table.currentIndex().row()
        one = self._sessions.lines[place] if 0 <= place < len(self._sessions.lines) else None
        if isinstance(one, SessionSummary):
            tell(one.id)

    def _open_chosen(self) -> None:
        self._with_chosen(self.opened.emit)

    def _report_chosen(self) -> None:
        self._with_chosen(self.report_asked.emit)

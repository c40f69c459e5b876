"""Before you start: what was looked at on this computer, how it stands, and what to do."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from ketadesk.app.preflight import Facts, Line, State, preflight
from ketadesk.domain.errors import Told
from ketadesk.domain.timing import clock_time
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, label, panel, restyle, row, scrolled
from ketadesk.ui.words import retold, tr

SIGNS = {State.GOOD: "✓", State.NOTE: "●", State.ATTEND: "▲"}
TONES = {State.GOOD: "muted", State.NOTE: "strong", State.ATTEND: "amber"}
"""Colour only repeats what sign and word say."""


class PreflightPage(Leavable):
    """A line for each thing; they are asked for beside the window, which never waits."""

    def __init__(self, station: Station, tasks: Tasks) -> None:
        """Nothing was looked at yet."""
        super().__init__()
        self._station, self._tasks = station, tasks
        self._checking = False
        self.lines: Sequence[Line] = ()
        self._shown: dict[str, tuple[QLabel, QLabel, QLabel, QLabel]] = {}
        self._status, self._fault = label("", "muted"), label("", "error", wraps=True)
        made_up = tr("This is the demonstration: your computer was not asked, and what stands here is made up.")
        self._made_up = label(made_up, "muted", wraps=True)
        self._again = button(tr("Check again"), self.check, "act")
        self._again.setMinimumWidth(140)
        head = row(
            label(tr("Before you start"), "page"), None, self._status, self._again, self.back_button(), spacing=12
        )
        self._grid = _grid()
        self._area = scrolled(self._grid)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("What was looked at"))
        inside = column(head, self._made_up, self._fault, self._area, spacing=10, margin=16)
        inside.addStretch()
        inside.setStretch(3, 100)
        self.setLayout(row(panel(inside), margin=(14, 12, 14, 12)))
        for one in (self._made_up, self._fault, self._area):
            one.hide()

    def begin(self) -> None:
        """The focus to the button that checks again."""
        self._again.setFocus()

    def check(self) -> None:
        """Look at everything anew; what was found before stands until then."""
        if self._checking:
            return
        self._checking = True
        self._status.setText(tr("Checking…"))
        self._tasks.run(self._station.ask, self._show, self._fail)

    def _show(self, facts: Facts) -> None:
        now = self._station.desk.clock.now()
        self.lines = preflight(facts, now)
        for place, line in enumerate(self.lines, 1):
            if line.name not in self._shown:
                self._shown[line.name] = self._row(place)
            state, title, words, advice = self._shown[line.name]
            state.setText(f"{SIGNS[line.state]}  {_word(line.state)}")
            restyle(state, "tone", TONES[line.state])
            title.setText(retold(line.title))
            words.setText(retold(line.words))
            advice.setText(retold(line.advice))
            restyle(advice, "tone", "muted" if line.state is State.GOOD else "")
        self._made_up.setVisible(facts.made_up)
        self._area.show()
        self._end(tr("Checked at {time}", time=clock_time(now, facts.zone)), "")

    def _fail(self, told: Told) -> None:
        self._end(tr("Not checked"), retold(told.sentence))

    def _end(self, status: str, fault: str) -> None:
        self._checking = False
        self._status.setText(status)
        self._fault.setText(fault)
        self._fault.setVisible(bool(fault))

    def _row(self, place: int) -> tuple[QLabel, QLabel, QLabel, QLabel]:
        made = (label(), label("", "strong"), label("", wraps=True), label("", wraps=True))
        for at, one in enumerate(made):
            one.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            self._grid.addWidget(one, place, at)
        return made


def _word(state: State) -> str:
    return {State.GOOD: tr("Good"), State.NOTE: tr("Note"), State.ATTEND: tr("Attend")}[state]


def _grid() -> QGridLayout:
    """State and thing as wide as their words; what was found and what to do share the rest."""
    made = QGridLayout()
    made.setContentsMargins(2, 2, 2, 2)
    made.setHorizontalSpacing(22)
    made.setVerticalSpacing(14)
    made.setColumnStretch(2, 1)
    made.setColumnStretch(3, 1)
    made.setRowStretch(100, 1)
    made.addWidget(label(tr("Found"), "small"), 0, 2)
    made.addWidget(label(tr("What to do"), "small"), 0, 3)
    return made

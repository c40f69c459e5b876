"""The session for a colleague who takes over, or comes running: all of it on one page, read from across the bed."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QSizePolicy, QWidget

from ketadesk.app.recorder import Recorder
from ketadesk.domain.handover import Fact, Handover, Moment, Sign, handover_of
from ketadesk.ui.session.patient_card import allergy_tone
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, restyle, row, scrolled
from ketadesk.ui.words import retold, tr

NARROW = 1180
"""Pixels at 100 % below which three columns are too narrow for their text."""
SHARES = (9, 12, 11)
AS_TYPED, UNTYPED = ("Contact", "IV site", "Protocol"), ("not asked", "not recorded", "removed")
"""What somebody typed is shown as it stands, and how what is said in its place begins."""

GLUE = "\u00a0"
"""A blank at which no line ends."""


class HandoverPage(Leavable):
    """Three columns under the name: who and what is ordered, how she is, what was given. Nothing is typed here."""

    asked = Signal(str)

    def __init__(self, station: Station) -> None:
        """No session yet."""
        super().__init__()
        self._station = station
        self.recorder: Recorder | None = None
        self._shown: Handover | None = None
        self._name, self._person = label("", "far-name", wraps=True), label("", "far", wraps=True)
        self._allergies, self._phase = label("", "far-allergy", wraps=True), label("", "far-phase", wraps=True)
        self.banner, self._foot = Banner(), label("", "muted", wraps=True)
        self.print_button = button(
            tr("Print…  Ctrl+P"), partial(self.asked.emit, "report"), "act", tr("Print this page")
        )
        self.print_button.setMinimumWidth(150)
        self._lay_out()
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))
        station.look.changed.connect(self._place)

    def _lay_out(self) -> None:
        back = button(tr("Back  Esc, F4"), self.left.emit, "small", tr("Back"))
        who = column(self._name, self._person, spacing=0)
        how = column(self._phase, self._allergies, spacing=4)
        head = row(who, how, column(self.print_button, back, spacing=6), spacing=18, margin=(16, 8, 16, 8))
        head.setStretch(0, 5)
        head.setStretch(1, 4)
        self._columns = [column(spacing=8, margin=(14, 8, 14, 8)) for _ in range(3)]
        self._panels = [panel(one) for one in self._columns]
        self._side = QGridLayout()
        self._side.setContentsMargins(3, 3, 3, 3)
        self._side.setSpacing(10)
        for one in self._panels:
            one.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._place()
        self._area = scrolled(self._side)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("Handover"))
        sheet = button(tr("Flowsheet for paper…"), partial(self.asked.emit, "blank-sheet"), "small")
        typed = button(tr("Enter from paper"), partial(self.asked.emit, "from-paper"), "small")
        foot = row(self._foot, sheet, typed, spacing=10)
        foot.setStretch(0, 1)
        whole = column(panel(head), self.banner, self._area, foot, spacing=8, margin=(12, 8, 12, 6))
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def _place(self) -> None:
        """Three columns, or two where the text is too large for three: the signs keep one to themselves."""
        narrow = self.width() < self._station.look.px(NARROW)
        places = ((0, 0, 1), (0, 1, 2), (1, 0, 1)) if narrow else ((0, 0, 1), (0, 1, 1), (0, 2, 1))
        for one, (line, across, rows) in zip(self._panels, places, strict=True):
            self._side.addWidget(one, line, across, rows, 1)
        for across, share in enumerate((9, 10, 0) if narrow else SHARES):
            self._side.setColumnStretch(across, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may be too narrow for the text."""
        super().resizeEvent(event)
        self._place()

    def show_session(self, recorder: Recorder, now: datetime) -> None:
        """A session as it stands now."""
        self.recorder = recorder
        self.banner.show_news(None)
        self._area.verticalScrollBar().setValue(0)
        self.tick(now)

    def begin(self) -> None:
        """The focus to the page, so that its arrows scroll."""
        self._area.setFocus()

    def tick(self, now: datetime) -> None:
        """A second has gone, or an entry came: what changed is shown anew."""
        if self.recorder is None:
            return
        handover = handover_of(self.recorder.record, now)
        if handover != self._shown:
            self._shown = handover
            self._show(handover)

    def say(self, news: News) -> None:
        """Say what became of printing."""
        self.banner.show_news(news)

    def _show(self, handover: Handover) -> None:
        patient = handover.patient
        self._name.setText(patient.name)
        self._person.setText(retold(handover.person))
        self._allergies.setText(retold(patient.allergies_in_words()))
        restyle(self._allergies, "urgency", allergy_tone(patient))
        self._phase.setText(retold(handover.phase))
        self._foot.setText(retold(handover.foot))
        first, second, third = self._columns
        for one in self._columns:
            emptied(one)
        _fill(first, _facts(handover.facts), *_events(handover))
        _fill(second, _signs(handover.signs), _facts(handover.pressures, strong=True))
        _fill(third, _heading(tr("Ketamine")), _facts(handover.ketamine, strong=True),
              *_moments(tr("Start, pauses, rate, stop"), handover.moves),
              *_moments(tr("Other medication"), handover.medications),
              *_moments(tr("Notes of the last hour"), handover.notes, as_typed=True))  # fmt: skip


def _fill(target: QLayout, *parts: QWidget) -> None:
    for part in parts:
        target.addWidget(part)
        part.show()
    stretch = QWidget()
    stretch.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
    target.addWidget(stretch)


def _heading(text: str) -> QWidget:
    return label(text, "far-title")


def _grid(stretched: int) -> tuple[QWidget, QGridLayout]:
    place, grid = QWidget(), QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(stretched, 1)
    place.setLayout(grid)
    return place, grid


def _said(name: str, value: str) -> str:
    """What is said of a label, in the language of the screen."""
    return value if name in AS_TYPED and not value.startswith(UNTYPED) else retold(value)


def _facts(facts: Sequence[Fact], strong: bool = False) -> QWidget:
    """Labels at the left, what is said of them at the right."""
    place, grid = _grid(1)
    for line, (name, value) in enumerate(facts):
        grid.addWidget(label(tr(name), "far-label"), line, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(_said(name, value), "far-strong" if strong else "far", wraps=True), line, 1)
    return place


def _signs(signs: Sequence[Sign]) -> QWidget:
    """One line a sign: name, the value large, its unit, when it was read, how long ago; what limit it passed."""
    whole, grid = _grid(3)
    grid.setVerticalSpacing(0)
    grid.setHorizontalSpacing(7)
    line = 0
    for sign in signs:
        tone = "far-value" if sign.time else "far-label"
        then = " · ".join(filter(None, (sign.time, retold(sign.ago))))
        cells = (label(retold(sign.name), "far"), label(retold(sign.value), tone), label(sign.unit, "far-label"),
                 label(then.replace(" ", GLUE).replace(f"·{GLUE}", "· "), "far-label", wraps=True))  # fmt: skip
        for place, cell in enumerate(cells):
            grid.addWidget(cell, line, place, 1, 1 if sign.time or place != 1 else 2)
        line += 1
        for told, tone in ((sign.outside, "far-open"), (sign.since_then, "far")):
            if told:
                grid.addWidget(label(retold(told), tone, wraps=True), line, 1, 1, 3)
                line += 1
    return whole


def _events(handover: Handover) -> list[QWidget]:
    """What is not resolved stands first and says so; then all that was noticed."""
    still = [retold(moment.text) for moment in handover.open_events]
    words = tr("Not resolved: {what}", what="; ".join(still)) if still else tr("Nothing unresolved")
    return [
        _heading(tr("Events")),
        label(words, "far-open" if still else "far-label", wraps=True),
        *(_lines(handover.events) if handover.events else []),
    ]


def _moments(title: str, moments: Sequence[Moment], as_typed: bool = False) -> list[QWidget]:
    """A list with its title, the latest first; an empty one says so."""
    return [_heading(title), *(_lines(moments, as_typed) if moments else [label(tr("none recorded"), "far-label")])]


def _lines(moments: Sequence[Moment], as_typed: bool = False) -> list[QWidget]:
    place, grid = _grid(1)
    for line, moment in enumerate(reversed(moments)):
        grid.addWidget(label(moment.time, "far-label"), line, 0, Qt.AlignmentFlag.AlignTop)
        words = moment.text if as_typed else retold(moment.text)
        grid.addWidget(label(f"{words} · {moment.by}", "far", wraps=True), line, 1)
    return [place]

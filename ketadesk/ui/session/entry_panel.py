"""What a nurse charts every few minutes: the boxes in the order of a monitor, segments, picks, a note, one Record."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from ketadesk.app.charting import SCALE
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.protocol import Rulebook
from ketadesk.ui.session.at_row import AtRow
from ketadesk.ui.session.picks import EventPicks, MedicationPicks
from ketadesk.ui.widgets.flow import Flow
from ketadesk.ui.widgets.note_box import NoteBox
from ketadesk.ui.widgets.parts import button, column, label, restyle, row, scrolled
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.widgets.typed_field import TypedField
from ketadesk.ui.words import retold, tr

TINTS = {"dissociation": "violet", "sedation": "blue"}
MOST_SEGMENTS = 7
"""A scale with more steps is typed."""

Scored = Segmented | TypedField

_WIDE = {"bp": (0, 0, 4), "hr": (0, 4, 2), "spo2": (1, 0, 2), "rr": (1, 2, 2), "o2": (1, 4, 2),
         "map": (2, 0, 2), "temp": (2, 2, 2), "etco2": (2, 4, 2)}  # fmt: skip
_NARROW = {"bp": (0, 0, 6), "hr": (1, 0, 3), "spo2": (1, 3, 3), "rr": (2, 0, 3), "o2": (2, 3, 3),
           "map": (3, 0, 3), "temp": (3, 3, 3), "etco2": (4, 0, 3)}  # fmt: skip
"""Line, place and width of each box in a grid of six."""


class EntryPanel(QWidget):
    """Fields, segments and picks of one session; it keeps nothing: every change goes out as `edited`."""

    edited = Signal(str, str)
    recorded = Signal()
    asked = Signal(str)

    def __init__(self, rulebook: Rulebook, allergies: str, tone: str) -> None:
        """Empty boxes, nothing chosen."""
        super().__init__()
        self._boxes = {name: TypedField(*words) for name, words in _boxes().items()}
        self._more = [self._boxes[name] for name in ("map", "temp", "etco2")]
        self._because = TypedField(tr("Why the value is right"), "", tr("Reason for a value out of range"))
        self._fault = label("", "error", wraps=True)
        self._scores = {one.id: _score(one) for one in rulebook.instruments.values() if len(one.items) == 1}
        self.events = EventPicks(rulebook.protocol.events)
        self.medications = MedicationPicks(rulebook.protocol.medications, allergies, tone)
        self.note = NoteBox(tr("Note"), tr("Type a note…"))
        self.at = AtRow()
        self.record = button(tr("Record"), self.recorded.emit, "main")
        self._narrow = False
        self._lay_out(rulebook)
        self._connect()

    def _lay_out(self, rulebook: Rulebook) -> None:
        self._due, self._count = label(tr("Next check"), "muted"), label("", "count")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Time to the next check"))
        self._not_done = button(tr("Not done F7"), lambda: self.asked.emit("not-done"), "link", tr("Not done"))
        self._open_more = button(tr("More signs"), self._toggle_more, "link", tr("Mean pressure, temperature, EtCO₂"))
        seen = button(
            tr("Patient seen F6"), partial(self.asked.emit, "seen"), "link", tr("Patient seen, eyes-on check")
        )
        inside = column(
            self._make_grid(),
            self._because,
            self._fault,
            *self._score_rows(rulebook),
            row(label(tr("Event"), "small"), None, seen),
            self.events,
            label(tr("Medication given"), "small"),
            self.medications,
            label(tr("Note"), "small"),
            self.note,
            None,
            spacing=6,
            margin=(14, 2, 14, 6),
        )
        self._links, self._upper, self._under = QWidget(), row(spacing=2), row(spacing=2)
        self._links.setLayout(row(None, self._open_more, self._not_done, spacing=2))
        head = column(row(self._due, None, self._upper, self._count, spacing=2), self._under, self._bar, spacing=4)
        self._upper.addWidget(self._links)
        head.setContentsMargins(14, 0, 14, 6)
        foot = column(self.at, self.record, spacing=6, margin=(14, 4, 14, 12))
        self.setLayout(column(head, scrolled(inside), foot, spacing=0))
        self._because.hide()
        self._fault.hide()

    def _make_grid(self) -> QGridLayout:
        self._grid = QGridLayout()
        self._grid.setSpacing(6)
        for place in range(6):
            self._grid.setColumnStretch(place, 1)
        for box in self._more:
            box.hide()
        self._place_boxes(_WIDE)
        return self._grid

    def _place_boxes(self, places: Mapping[str, tuple[int, int, int]]) -> None:
        for name, (line, place, width) in places.items():
            self._grid.addWidget(self._boxes[name], line, place, 1, width)

    def show_narrow(self, narrow: bool) -> None:
        """Fewer boxes and segments side by side where the text is large for the window."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_boxes(_NARROW if narrow else _WIDE)
            (self._under if narrow else self._upper).addWidget(self._links)
            for score in self._scores.values():
                if isinstance(score, Segmented):
                    score.show_narrow(narrow)
            self.events.show_narrow(narrow)

    def _score_rows(self, rulebook: Rulebook) -> list[QWidget | None]:
        """Each single-item scale under its name; a link to the full scale beside the first, several below all."""
        links = [
            button(tr("Full {name} ›", name=one.short), partial(self.asked.emit, f"scale:{one.id}"), "link")
            for one in rulebook.instruments.values()
            if len(one.items) > 1
        ]
        rows: list[QWidget | None] = []
        for instrument in (rulebook.instruments[name] for name in self._scores):
            heading = QWidget()
            beside = links if len(links) == 1 and not rows else []
            heading.setLayout(row(label(retold(_title(instrument)), "small"), None, *beside))
            score = self._scores[instrument.id]
            rows += [heading, score] if beside or isinstance(score, Segmented) else [score]
        if len(links) > 1 or not rows:
            rest, flow = QWidget(), Flow(2)
            for link in links:
                flow.addWidget(link)
            rest.setLayout(flow)
            rows.append(rest)
        return rows

    def _connect(self) -> None:
        stops = self._stops()
        for place, stop in enumerate(stops):
            stop.entered.connect(lambda place=place: self._go_on(place))
        for name, box in (*self._boxes.items(), ("because", self._because)):
            box.edited.connect(lambda text, name=name: self.edited.emit(name, text))
        for name, score in self._scores.items():
            signal = score.chosen if isinstance(score, Segmented) else score.edited
            signal.connect(lambda value, name=name: self.edited.emit(f"{SCALE}{name}", value))
        for picks in (self.events, self.medications):
            picks.edited.connect(self.edited)
            picks.entered.connect(self.recorded)
        self.events.more.connect(lambda: self.asked.emit("event"))
        self.medications.more.connect(lambda: self.asked.emit("give"))
        self.note.edited.connect(lambda text: self.edited.emit("note", text))
        self.note.entered.connect(self.recorded)
        self.at.edited.connect(lambda value: self.edited.emit("at", value))
        self.at.entered.connect(self.recorded)
        self._because.entered.connect(self.recorded)

    def _stops(self) -> list[Scored]:
        """The boxes and segments in the order that Enter goes through."""
        return [*self._boxes.values(), *self._scores.values()]

    def _go_on(self, place: int) -> None:
        """To the next box that is there; from the last one the set is recorded."""
        rest = [stop for stop in self._stops()[place + 1 :] if not stop.isHidden()]
        if rest:
            rest[0].setFocus()
        else:
            self.recorded.emit()

    def _toggle_more(self) -> None:
        hidden = self._more[0].isHidden()
        for box in self._more:
            box.setVisible(hidden or bool(box.text()))
        if hidden:
            self._more[0].setFocus()

    def begin(self) -> None:
        """The focus to the first box."""
        self._boxes["bp"].setFocus()

    def show_draft(self, fields: Mapping[str, str]) -> None:
        """What is half typed in this session, and nothing else."""
        for name, box in self._boxes.items():
            box.show_text(fields.get(name, ""))
        self._because.show_text(fields.get("because", ""))
        for box in self._more:
            box.setVisible(not box.isHidden() or bool(box.text()))
        for name, score in self._scores.items():
            value = fields.get(f"{SCALE}{name}", "")
            score.show_value(value) if isinstance(score, Segmented) else score.show_text(value)
        self.events.show_draft(fields)
        self.medications.show_draft(fields)
        self.note.show_text(fields.get("note", ""))
        self.at.show_value(fields.get("at", ""))

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """What is wrong in the boxes; the sentences stay while it is."""
        for name, box in self._boxes.items():
            box.show_fault(retold(faults.get(name, "")) or None)
        self._fault.setText("\n".join(map(retold, faults.values())))
        self._fault.setVisible(bool(faults))
        self._because.setVisible(bool(faults) or bool(self._because.text()))

    def show_last(self, values: Mapping[str, str]) -> None:
        """The last value of each sign, as words beside its box."""
        for name, box in self._boxes.items():
            box.show_last(tr("last {value}", value=retold(values[name])) if name in values else "")

    def show_prescribers(self, people: Sequence[tuple[str, str]]) -> None:
        """Who can have ordered a medication."""
        self.medications.show_prescribers(people)

    def show_due(self, words: str, count: str, share: float, urgent: bool) -> None:
        """What comes next, in how long, and how much of the time has gone."""
        self._due.setText(words)
        self._count.setText(count)
        restyle(self._count, "tone", "late" if urgent else "count")
        restyle(self._bar, "level", "due" if urgent else "")
        self._bar.setRange(0, 1000)
        self._bar.setValue(round(share * 1000))
        self._bar.setVisible(bool(count))

    def show_time(self, words: str, fault: str | None) -> None:
        """The time that Record will write."""
        self.record.setText(words)
        self.record.setAccessibleName(words)
        self.at.show_fault(fault and retold(fault))


def _boxes() -> dict[str, tuple[str, str, str]]:
    """Label, unit and full name of each box, in the order of a monitor."""
    return {
        "bp": (tr("Blood pressure"), tr("mmHg"), ""),
        "hr": (tr("Heart rate"), tr("/min"), ""),
        "spo2": (tr("SpO₂"), "%", tr("Oxygen saturation")),
        "rr": (tr("Resp. rate"), tr("/min"), tr("Respiratory rate")),
        "o2": (tr("O₂ or RA"), tr("L/min"), tr("Oxygen, RA for room air")),
        "map": (tr("MAP"), tr("mmHg"), tr("Mean pressure")),
        "temp": (tr("Temp."), "°C", tr("Temperature")),
        "etco2": (tr("EtCO₂"), tr("mmHg"), tr("End-tidal carbon dioxide")),
    }


def _title(instrument: Instrument) -> str:
    named = instrument.word.casefold() == instrument.short.casefold()
    return instrument.short if named else f"{instrument.word.capitalize()} ({instrument.short})"


def _score(instrument: Instrument) -> Scored:
    """Segments for a short scale, from the good end to the bad one; a box for a long one."""
    name = _title(instrument)
    if instrument.highest - instrument.lowest >= MOST_SEGMENTS and not instrument.short_levels:
        return TypedField(name, retold(instrument.range_in_words))
    levels = range(instrument.lowest, instrument.highest + 1)
    words = instrument.short_levels or instrument.levels or ("",) * len(levels)
    segments = [
        Segment(str(level), str(level), word, instrument.said(level))
        for level, word in zip(levels, words, strict=True)
    ]
    ordered = segments if instrument.worst == "high" else segments[::-1]
    two_lines = (len(segments) + 1) // 2 if len(segments) > MOST_SEGMENTS else 0
    return Segmented(name, ordered, TINTS.get(instrument.word, ""), across=two_lines)

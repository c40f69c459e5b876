"""Back from paper: the rows of the sheet are typed in, kept while they are typed, and recorded in one piece."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from ketadesk.app.back_entry import AT, Sheet, columns_of, paper_draft, unanswered
from ketadesk.app.draft import Draft
from ketadesk.app.recorder import Recorder
from ketadesk.domain.entries import FromPaper
from ketadesk.domain.errors import Refused, Told
from ketadesk.domain.phases import No, step
from ketadesk.domain.timing import wall_time
from ketadesk.ui.paper_rows import PaperRows
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, label, panel, row
from ketadesk.ui.words import retold, tr

BECAUSE, DUE = "because", "due"
BLANK_ROWS = 8
"""So many rows without a time that was due."""


class PaperPage(Leavable):
    """One grid for one session; what is typed stays on disk until it is recorded."""

    recorded = Signal(str, str)
    """The session, and what was written in words."""

    def __init__(self, station: Station) -> None:
        """No session yet."""
        super().__init__()
        self._station = station
        self.recorder: Recorder | None = None
        self._draft: Draft | None = None
        self._rows_due: dict[str, str] = {}
        self._title, self._place = label("", "page"), label("", "muted")
        hint = label(
            tr(
                "Type what is on the paper, one row for each time; Enter in an empty time takes the one that was due."
                " BP as 132/84, room air as RA. Pump: start, pause nausea, resume, rate 60, stop 48.5."
            ),
            "muted", wraps=True,
        )  # fmt: skip
        self.because, self.fault = Line(), label("", "error", wraps=True)
        self.because.setAccessibleName(tr("Why was it on paper?"))
        self.because.setPlaceholderText(tr("power cut"))
        self.rows = PaperRows(station.look)
        self.record_button = button(tr("Record all"), self.record, "main")
        self.record_button.setMinimumWidth(220)
        back = self.back_button()
        head = row(column(self._title, self._place, spacing=0), None, back, margin=(16, 10, 16, 10))
        why = row(label(tr("Why was it on paper?"), "small"), self.because, spacing=10, margin=(0, 0, 8, 0))
        why.setStretch(1, 1)
        foot = row(self.fault, self.record_button, spacing=12)
        foot.setStretch(0, 1)
        inside = column(hint, why, self.rows, spacing=8, margin=(16, 10, 8, 10))
        inside.setStretch(2, 1)
        whole = column(panel(head), panel(inside), foot, spacing=10, margin=(14, 12, 14, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._connect()

    def _connect(self) -> None:
        self.because.textEdited.connect(lambda text: self._keep(BECAUSE, text))
        self.because.returnPressed.connect(self.rows.begin)
        self.rows.typed.connect(self._typed)
        self.rows.taken.connect(self._take)
        self.rows.done.connect(self.record_button.setFocus)

    def show_session(self, recorder: Recorder) -> None:
        """The grid of a session, with what was typed of it before."""
        outcome = step(FromPaper.kind, recorder.record.phase)
        if isinstance(outcome, No):
            raise Refused(outcome)
        desk, record = self._station.desk, recorder.record
        self.recorder = recorder
        self._draft = draft = paper_draft(desk, record)
        patient = record.opened.patient
        self._title.setText(tr("From paper · {name}", name=patient.name))
        self._place.setText(tr("Room {room} · MRN {mrn}", room=record.opened.room, mrn=patient.mrn))
        self.because.setText(draft.get(BECAUSE))
        self.fault.setText("")
        kept = [text for text in draft.get(DUE).split(" ") if text]
        due = kept or [wall_time(at, record.zone) for at in unanswered(record, desk.clock.now())]
        keys = [f"r{place}" for place in range(len(due) + BLANK_ROWS)]
        self._rows_due = dict(zip(keys, [*due, *[""] * BLANK_ROWS], strict=True))
        self.rows.show_rows(columns_of(record.rulebook), self._rows_due, draft.below(""))
        for key in keys:
            self._check(key)

    def begin(self) -> None:
        """The focus to the reason, or to the first empty box once that is said."""
        if self.because.text():
            self.rows.begin()
        else:
            self.because.setFocus()

    def _typed(self, key: str, name: str, text: str) -> None:
        self._keep(f"{key}.{name}", text)
        self._check(key)

    def _take(self, key: str) -> None:
        """The time that was due, taken by whoever types."""
        due = self._rows_due[key]
        if due:
            self.rows.show_text(key, AT, due)
            self._typed(key, AT, due)

    def _keep(self, name: str, text: str) -> None:
        """On disk at once; the times that were due then stay with what was typed beside them."""

        def keep() -> None:
            if self._draft is not None:
                self._draft.put(DUE, " ".join(due for due in self._rows_due.values() if due))
                self._draft.put(name, text)
                if self._draft.below("").keys() == {DUE}:
                    self._draft.drop(DUE)

        self._attempt(keep)

    def _check(self, key: str) -> None:
        if self._draft is not None and self.recorder is not None:
            sheet = Sheet(self.recorder.record, self._station.desk.clock.now())
            self.rows.show_faults(key, sheet.faults(self._draft.below(f"{key}.")))

    def record(self) -> None:
        """Write all rows, or say what keeps them from it."""
        self._attempt(self._write)

    def _write(self) -> None:
        recorder, draft, station = self.recorder, self._draft, self._station
        if recorder is None or draft is None:
            raise Refused(tr("Choose a room first: Ctrl+1 to Ctrl+9."))
        who = station.acting()
        if not draft.get(BECAUSE).strip():
            self.because.setFocus()
            raise Refused(tr("Say why it was on paper."))
        rows = Sheet(recorder.record, station.desk.clock.now()).rows(self.rows.texts())
        written = recorder.put_rows(rows, who, draft.get(BECAUSE).strip())
        draft.drop_below("")
        said = tr("Recorded from paper: {n}", n=len(written) - 1)
        self.recorded.emit(recorder.record.session_id, said)

    def _attempt(self, work: Callable[[], object]) -> None:
        """What a rule or the world refuses stands beside the button; what was typed stays."""
        self.fault.setText("")
        try:
            work()
        except Told as told:
            self.fault.setText(retold(told.sentence))

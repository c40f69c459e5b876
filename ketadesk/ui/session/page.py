"""The page of one session: it wires the parts, and shows the whole record anew after every entry."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ketadesk.app.job import Job
from ketadesk.app.order_form import prescribers
from ketadesk.app.recorder import Recorder
from ketadesk.domain import entries
from ketadesk.domain.chart import Trend, trend_of
from ketadesk.domain.errors import Refused, Told
from ketadesk.domain.ghost import ghost_of
from ketadesk.domain.heading import heading_facts, last_values, patient_in_words
from ketadesk.domain.outlook import Outlook, outlook_of
from ketadesk.domain.phases import CLOSED_SENTENCE, ENDED, allowed
from ketadesk.ui.session.acts import Acts
from ketadesk.ui.session.centre import Centre
from ketadesk.ui.session.entry_panel import EntryPanel
from ketadesk.ui.session.patient_card import PatientCard, allergy_tone
from ketadesk.ui.session.sheet import Sheet
from ketadesk.ui.session.side_panel import SidePanel
from ketadesk.ui.session.steps_panel import StepsPanel
from ketadesk.ui.session.telling import Telling
from ketadesk.ui.session.timer_panel import TimerPanel
from ketadesk.ui.session.views import BESIDE, choices_of, due_of, lines_of, steps_of, timing_of
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.parts import column, row, scrolled
from ketadesk.ui.words import retold, tr

NARROW = 1180
"""Pixels at 100 % below which the window is narrow for its text."""


class SessionPage(QWidget):
    """One session: what is half typed here is of this session, and comes back only here."""

    report_asked = Signal(str)
    sign_asked = Signal(str)
    changed = Signal(str)
    asked = Signal(str)
    """Something that belongs to the session and is no charting."""

    def __init__(self, station: Station, recorder: Recorder) -> None:
        """Build the parts, bring back what was half typed, show the record."""
        super().__init__()
        self.recorder, self._station = recorder, station
        self.acts = Acts(station, recorder)
        self.outlook: Outlook = outlook_of(recorder.record, self.acts.now())
        self.busy = False
        self._minute = ""
        self._previous = station.desk.previous(recorder)
        self._number = station.desk.number(recorder)
        self._make(station)
        self._lay_out()
        self._connect()
        self.entry.show_prescribers(prescribers(station.desk.people()))
        self.entry.show_draft(self.acts.entry_fields())
        self.refresh()
        if left_open := self.acts.left_open():
            self.attempt(lambda: self._ask(self.acts.open(left_open)))

    def _make(self, station: Station) -> None:
        opened = self.recorder.record.opened
        patient = opened.patient
        self._card, self._timer, self._steps = PatientCard(), TimerPanel(station.look), StepsPanel(station.look)
        tone = allergy_tone(patient)
        self.entry = EntryPanel(self.recorder.record.rulebook, patient.allergies_in_words(), tone)
        place = tr("Room {room} · MRN {mrn}", room=opened.room, mrn=patient.mrn)
        self.side = SidePanel(patient.name, place, self.entry)
        self.banner, self.centre = Banner(), Centre(station.look)
        self._telling = Telling(self.banner, self.acts.clock)
        self._own: dict[str, Callable[[], None]] = {
            "record": self.submit,
            "acknowledge": self.acknowledge,
            "timeline": self._toggle_timeline,
            "start": self._start,
            "pause": lambda: self._done(self.acts.pause_or_resume()),
            "resume": lambda: self._done(self.acts.pause_or_resume()),
            "stop": self._stop,
            "seen": lambda: self._done(self.acts.put(entries.Seen(), tr("Patient seen"))),
            "strike-last": lambda: self._ask(self.acts.open_strike()),
            "entry": self._to_entry,
            "note": lambda: self._to_entry(self.entry.note),
            "events": lambda: self._to_entry(self.entry.events),
            "medications": lambda: self._to_entry(self.entry.medications),
            "report": lambda: self.report_asked.emit(self.recorder.record.session_id),
            "sign": lambda: self.sign_asked.emit(self.recorder.record.session_id),
            **{one.name: partial(self.asked.emit, one.name) for one in BESIDE},
            **{f"ago-{words}": partial(self._choose_ago, value) for words, value in _AGO.items()},
        }

    def _lay_out(self) -> None:
        below = column(self._timer, self._steps, spacing=10)
        below.setStretch(1, 1)
        left = column(self._card, below, spacing=10)  # of the higher one Qt takes first: never of the card's words
        left.setStretch(1, 1)
        middle = column(self.banner, self.centre, spacing=10)
        middle.setStretch(1, 1)
        self._left = scrolled(left)
        whole = row(self._left, middle, self.side, spacing=12, margin=(14, 12, 14, 12))
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self._fit()

    def _fit(self) -> None:
        """The sides are as wide as their words at the present text size, and closer where that leaves no middle."""
        px = self._station.look.px
        narrow = self.width() < px(NARROW)
        self._left.setFixedWidth(px(206 if narrow else 262) + 30)
        self.side.setFixedWidth(px(262 if narrow else 322) + 52)
        self.entry.show_narrow(narrow)
        self._timer.show_narrow(narrow)
        self.centre.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may be narrow for the text."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        self._timer.asked.connect(self.act)
        self.entry.edited.connect(self._entry_edited)
        self.entry.recorded.connect(self.submit)
        self.entry.asked.connect(self.act)
        self.side.edited.connect(self._job_edited)
        self.side.submitted.connect(self.submit)
        self.side.left.connect(self._leave_job)
        self.side.asked.connect(self.act)
        self.side.report_asked.connect(lambda: self.act("report"))
        self.banner.acknowledged.connect(self.acknowledge)
        self.banner.answered.connect(self._answer)
        self.centre.timeline_asked.connect(self._toggle_timeline)
        self.centre.timeline.left.connect(self._toggle_timeline)
        self.centre.timeline.amended.connect(lambda root: self.act(f"amend:{root}"))
        self.centre.timeline.struck.connect(lambda root: self.act(f"strike:{root}"))
        self.centre.flowsheet.picked.connect(lambda root: self.act(f"amend:{root}"))
        self._station.look.changed.connect(self._fit)

    # what is done

    def act(self, name: str) -> None:
        """Do an act by its name, or ask what it needs first; a refusal stands in the banner."""
        self.attempt(self._own.get(name) or (lambda: self._ask(self.acts.open(name))))

    def attempt(self, work: Callable[[], object]) -> bool:
        """Do something; what a rule or the world refuses is said, and nothing typed is lost."""
        self.busy = True
        try:
            work()
        except Told as told:
            self.refresh()
            self.say(News("refused", told.sentence))
            return False
        finally:
            self.busy = False
        return True

    def submit(self) -> None:
        """What the one button does: record what is entered, or write the job that is asked."""
        self.attempt(self._record if self.acts.job is None else self._write_job)

    def _record(self) -> None:
        try:
            words = self.acts.record()
        finally:
            self.entry.show_draft(self.acts.entry_fields())
        self._done(words)
        self.side.begin()

    def _write_job(self) -> None:
        words = self.acts.write_job()
        self.side.show_entry()
        self._done(words)
        self.side.begin()

    def _start(self) -> None:
        """The start is one key once nothing waits; else what waits is asked first."""
        if self.acts.start_waits():
            self._ask(self.acts.open("start"))
        else:
            self._done(self.acts.put(entries.Start(), tr("Infusion started")))

    def _stop(self, at: datetime | None = None) -> None:
        """The stop is written at the keypress; volume and reason may follow without hurry."""
        self._done(self.acts.put(entries.Stop(), tr("Infusion stopped"), at))
        self._ask(self.acts.open("stop-detail"))

    def _answer(self) -> None:
        """Yes, the infusion stopped when it was planned to."""
        asked = next((one for one in self.outlook.reminders(self.acts.now()) if one.kind == "stop"), None)
        if asked is not None:
            self.attempt(lambda: self._stop(asked.at))

    def begin(self) -> None:
        """The page comes to the front: the people as they are now, the focus to where the nurse types next."""
        self.entry.show_prescribers(prescribers(self._station.desk.people()))
        self.side.begin()

    def acknowledge(self) -> None:
        """What the banner says was read: what lies outside a limit in the record, the rest for this window.

        The question about the stop comes back every minute.
        """
        now = self.acts.now()
        if self.outlook.unread and not self._telling.has_news:
            self.attempt(self._acknowledge_limit)
            return
        self._telling.read(self.outlook.reminders(now), now)
        self._show_banner(now)

    def _acknowledge_limit(self) -> None:
        """One key writes that it was read; where the protocol says so, symptoms are asked for next."""
        asks = any(one.symptoms for one in self.outlook.unread)
        self._done(self.acts.put(entries.Acknowledged(), tr("Acknowledged")))
        if asks:
            self._ask(self.acts.open("symptoms"))

    def _ask(self, job: Job) -> None:
        self.side.show_job(job, self.acts.job_values())
        self._show_job()

    def _leave_job(self) -> None:
        self.attempt(self.acts.leave_job)
        self.side.show_entry()
        self.side.begin()

    def _to_entry(self, part: QWidget | None = None) -> None:
        if self.recorder.record.phase in ENDED:
            raise Refused(CLOSED_SENTENCE)
        if self.acts.job is not None:
            self._leave_job()
        if part is None:
            self.entry.begin()
        else:
            part.setFocus()

    def _choose_ago(self, value: str | None) -> None:
        at = self.entry.at if self.side.form is None else self.side.form.at
        if at.isHidden() or not at.isEnabled():
            raise Refused(tr("No other time can be said here."))
        if value is None:
            at.box.setFocus()
        else:
            at.choose(value)

    def _toggle_timeline(self) -> None:
        self.centre.show_timeline(not self.centre.shows_timeline)
        if self.centre.shows_timeline:
            self.centre.timeline.show_lines(lines_of(self.recorder.record))
        else:
            self.side.begin()

    def _entry_edited(self, name: str, text: str) -> None:
        self.attempt(lambda: self.acts.type_entry(name, text))
        self._show_entry()

    def _job_edited(self, name: str, text: str) -> None:
        self.attempt(lambda: self.acts.type_job(name, text))
        if self.acts.asks_more() and self.acts.job is not None:
            self.side.show_job(self.acts.job, self.acts.job_values(), name)
        self._show_job()

    # what is shown

    def say(self, news: News) -> None:
        """Say something in the banner."""
        self._telling.say(news)
        self._show_banner(self.acts.now())

    def _done(self, words: str) -> None:
        self.refresh()
        self.say(News("news", words))

    def refresh(self) -> None:
        """Show the record as it is: every part from the same entries, in the same frame."""
        record, now, clock = self.recorder.record, self.acts.now(), self.acts.clock
        self.outlook = outlook_of(record, now)
        facts = heading_facts(record, now, self._number)
        self._card.show_patient(record.opened.patient, patient_in_words(record), facts)
        self._timer.show_choices(*choices_of(record.phase, allowed(record.phase)))
        marks = self._show_trend(now).marks
        self._steps.show_marks(marks, [clock(mark.at) for mark in marks])
        due = clock(self.outlook.dues[0].at) if self.outlook.dues else ""
        self.centre.flowsheet.show_sheet(Sheet(record, due))
        self.centre.fit()
        if self.centre.shows_timeline:
            self.centre.timeline.show_lines(lines_of(record))
        self.entry.show_last(last_values(record))
        ended = tr("This session is {phase}.", phase=retold(record.phase.value))
        self.side.show_ended(ended if record.phase in ENDED else "")
        self._minute = ""
        self.tick(now)
        self.changed.emit(record.session_id)

    def _show_trend(self, now: datetime) -> Trend:
        record = self.recorder.record
        trend = trend_of(record, now)
        ghost = None if self._previous is None else ghost_of(record, self._previous.record)
        instruments = {one.word: one for one in record.rulebook.instruments.values()}
        running = None if record.phase in ENDED else now
        self.centre.trend.show_trend(trend, instruments, self.acts.clock, running, ghost)
        return trend

    def tick(self, now: datetime) -> None:
        """A second has gone: what runs moves on, and nothing else is reckoned anew."""
        self._timer.show_timing(timing_of(self.outlook, now))
        self.centre.trend.show_now(now)
        self.entry.show_due(*due_of(self.outlook, now))
        minute = self.acts.clock(now)
        if minute != self._minute:
            if self._minute:
                self._show_trend(now)
            self._minute = minute
            self._steps.stepper.show_steps(steps_of(self.recorder.record, now))
            self._show_entry()
            self._show_job()
        self._telling.tick()
        self._show_banner(now)

    def _show_banner(self, now: datetime) -> None:
        self._telling.show(self.outlook.reminders(now), now)

    def _show_entry(self) -> None:
        self.entry.show_faults(self.acts.entry_faults())
        self.entry.show_time(*self.acts.time_words(tr("Record"), self.acts.entry_fields().get("at", "")))

    def _show_job(self) -> None:
        form, job = self.side.form, self.acts.job
        if form is not None and job is not None:
            values = self.acts.job_values()
            form.show_echo(job.echo(values))
            form.show_tally(job.tally(values))
            form.show_time(*self.acts.time_words("", values.get("at", "")) if job.timed else ("", None))


_AGO: dict[str, str | None] = {"now": "", "1": "-1", "5": "-5", "10": "-10", "typed": None}

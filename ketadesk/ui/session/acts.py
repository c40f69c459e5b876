"""What is done in one session: all of it through the recorder; what was half typed stays until it is written."""

from dataclasses import replace
from datetime import datetime, timedelta

from ketadesk.app.back_entry import paper_draft
from ketadesk.app.charting import GIVE, charted, faults
from ketadesk.app.draft import Draft
from ketadesk.app.gate import waiting
from ketadesk.app.job import Job
from ketadesk.app.jobs import KIND_OF, Jobs, last_act
from ketadesk.app.recorder import Recorder
from ketadesk.domain import entries
from ketadesk.domain.entering import moment_typed
from ketadesk.domain.errors import Refused
from ketadesk.domain.phases import TABLE, No, Phase, step
from ketadesk.domain.timing import clock_time
from ketadesk.domain.vitals import rechecks
from ketadesk.domain.words import in_words
from ketadesk.ui.station import Station
from ketadesk.ui.words import retold, tr

ENTRY = "entry."


class Acts:
    """The acts of one session; each gives the words that the banner says when it is written."""

    def __init__(self, station: Station, recorder: Recorder) -> None:
        """Take up what was half typed in this session."""
        desk = station.desk
        self.recorder, self._station = recorder, station
        self._draft = Draft(desk.drafts, recorder.record.session_id, desk.clock)
        self._jobs = Jobs(recorder, station.acting, desk.people, desk.clock, desk.accounts.witness)
        self.job: Job | None = None
        self._secrets: dict[str, str] = {}
        self._answered = ""

    def now(self) -> datetime:
        """The present moment."""
        return self._station.desk.clock.now()

    def clock(self, at: datetime) -> str:
        """A moment as this session's room shows it."""
        return clock_time(at, self.recorder.record.zone)

    def put(self, content: entries.Content, words: str, at: datetime | None = None) -> str:
        """Write one act that needs no form."""
        entry = self.recorder.put(content, self._station.acting(), at)
        return f"{words} {self.clock(entry.at)}"

    def start_waits(self) -> bool:
        """Whether checks before the start are not answered, or speak against it."""
        record = self.recorder.record
        return record.phase is Phase.PRE_INFUSION and bool(waiting(record))

    def pause_or_resume(self) -> str:
        """One key for both."""
        if self.recorder.record.phase is Phase.PAUSED:
            return self.put(entries.Resume(), tr("Infusion resumed"))
        return self.put(entries.Pause(), tr("Infusion paused"))

    # the entry panel

    def entry_fields(self) -> dict[str, str]:
        """What is half typed in the entry panel."""
        return self._draft.below(ENTRY)

    def type_entry(self, name: str, text: str) -> None:
        """Keep what is typed."""
        self._draft.put(f"{ENTRY}{name}", text)

    def entry_faults(self) -> dict[str, str]:
        """What is wrong in the boxes at present."""
        return faults(self.entry_fields())

    def record(self) -> str:
        """Write all that is entered, whole or not at all: what is refused stays in the boxes."""
        fields, rulebook = self.entry_fields(), self.recorder.record.rulebook
        acting, at = self._station.acting(), self.moment(fields.get("at", ""))
        contents = charted(fields, rulebook, self._station.desk.people() if GIVE in fields else ())
        self.recorder.put_set(contents, acting, at)
        self._draft.drop_below(ENTRY)
        words = [in_words(content, rulebook) for content in contents]
        for vitals in (content for content in contents if isinstance(content, entries.Vitals)):
            words += rechecks(vitals)
        return tr("Recorded {time}: {what}", time=self.clock(at or self.now()), what="; ".join(map(retold, words)))

    # the forms

    def open(self, name: str) -> Job:
        """A job to be asked, unless the phase does not allow what it writes."""
        kind = KIND_OF.get(name, name.partition(":")[0])
        outcome = step(kind if kind in TABLE else entries.Note.kind, self.recorder.record.phase)
        if isinstance(outcome, No):
            raise Refused(outcome)
        job = self._jobs.job(name)
        self._draft.put("open", name)
        self.job = job
        return job

    def open_strike(self) -> Job:
        """The job that strikes the last entry."""
        act = last_act(self.recorder)
        if act is None:
            raise Refused(tr("There is nothing to strike yet. To undo the opening, void the session."))
        return self.open(f"strike:{act.root}")

    def left_open(self) -> str:
        """The job that was being asked when the program was last left, empty when there was none."""
        return self._draft.get("open")

    def job_values(self) -> dict[str, str]:
        """What is half typed in the job that is asked."""
        return {} if self.job is None else {**self._draft.below(_prefix(self.job)), **self._secrets}

    def type_job(self, name: str, text: str) -> None:
        """Keep what is typed; a secret in memory only."""
        if self.job is None:
            return
        if any(field.secret and field.name == name for field in self.job.fields):
            self._secrets[name] = text
        else:
            self._draft.put(f"{_prefix(self.job)}{name}", text)

    def asks_more(self) -> bool:
        """Whether an answer has led to another question, or away from one; the job asks those from now on."""
        job = self.job
        if job is None or job.asks is None or (fields := job.asks(self.job_values())) == job.fields:
            return False
        self.job = replace(job, fields=fields)
        return True

    def leave_job(self) -> None:
        """Ask it no more; what was typed in it stays."""
        self.job = None
        self._answered = ""
        self._secrets.clear()
        self._draft.drop("open")

    def write_job(self) -> str:
        """Write what the job asked for."""
        job, values = self.job, self.job_values()
        if job is None:
            raise Refused(tr("Nothing is asked at present."))
        if job.name == entries.Close.kind and self.entry_fields().keys() - {"at"}:
            raise Refused(tr("Something is typed and not recorded yet. Record it or empty its box, then close."))
        if job.name == entries.Close.kind and paper_draft(self._station.desk, self.recorder.record).below(""):
            raise Refused(tr("Rows from paper are typed and not recorded yet. Record or empty them (Ctrl+Shift+E)."))
        question = job.question(values)
        if question and question != self._answered:
            self._answered = question
            raise Refused(tr("{question} Press again if it is right.", question=retold(question)))
        job.write(values, self.moment(values.get("at", "")))
        self._draft.drop_below(_prefix(job))
        self.leave_job()
        title = job.words if job.name == entries.Start.kind else job.title
        return tr("{title}: recorded {time}", title=retold(title), time=self.clock(self.now()))

    # the time it is written for

    def moment(self, typed: str) -> datetime | None:
        """When it happened, None for now; a time that cannot be understood is refused."""
        return moment_typed(typed, self.now(), self.recorder.record.zone) if typed.strip() else None

    def time_words(self, word: str, typed: str) -> tuple[str, str | None]:
        """The button's words with the time it will write, marked when late, and what is wrong with that time."""
        try:
            at = self.moment(typed) or self.now()
        except Refused as refused:
            return f"{word} –", refused.sentence
        late = self.now() - at > timedelta(minutes=self.recorder.record.rulebook.protocol.late_after_min)
        return " ".join(filter(None, (word, self.clock(at), tr("· late") if late else ""))), None


def _prefix(job: Job) -> str:
    return f"job.{job.name}|"

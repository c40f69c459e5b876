"""What a nurse is asked before an act is written: one job for each form, amendment, strike, and the closing."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import cast

from ketadesk.app.correcting import corrected, shown_values
from ketadesk.app.discharging import discharge_opening, fulfilled_in_words
from ketadesk.app.drug_forms import SECOND, vial_choices
from ketadesk.app.drug_jobs import DRAWN_FIELDS, account_lines, bag_echo, drawn_of, drug_opening, echo_of
from ketadesk.app.form import Field, Form, Values, said
from ketadesk.app.forms import form_of
from ketadesk.app.gate import checks_job, end_checks_job, start_job
from ketadesk.app.job import Job
from ketadesk.app.overriding import explaining_fields, overrides_of, reason_fields
from ketadesk.app.recorder import Recorder
from ketadesk.app.scale_form import scale_key, scale_opening, scale_tally
from ketadesk.app.screening import screen_job
from ketadesk.domain.acts import Act
from ketadesk.domain.checks import check_content
from ketadesk.domain.dose import bag_at, dose_at, order_at, stopped_at
from ketadesk.domain.entering import moment_typed
from ketadesk.domain.entries import (
    Artefact,
    Bag,
    Close,
    Discharge,
    Drawn,
    OrderChange,
    PumpCheck,
    Rate,
    Scale,
    StopDetail,
    Symptoms,
    Weight,
    Witnessed,
)  # fmt: skip
from ketadesk.domain.errors import Refused
from ketadesk.domain.guards import slip_question
from ketadesk.domain.instrument import Answers, Instrument
from ketadesk.domain.limits import standing
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import plain, shown
from ketadesk.domain.record import require_amendable
from ketadesk.domain.register import Register
from ketadesk.domain.scores import totals_before
from ketadesk.domain.timing import Clock, clock_time
from ketadesk.domain.words import in_words

REASON = Field("reason", "Why is it corrected?")
WITNESSED = (Field("text", "What is witnessed"), *SECOND)
KIND_OF = {"checks": "check", "end-checks": "check", "suicide-screen": "check", "explain": "override"}
"""Jobs whose name is not the kind of act that they write."""
ASKED_JOBS = {"checks": checks_job, "start": start_job, "end-checks": end_checks_job, "suicide-screen": screen_job}
"""Jobs that ask what the protocol lists."""
AT = Field("moved", "When it happened", hint="14:29, or empty if the time was right")


class Jobs:
    """The jobs of one session, for whoever charts at present."""

    def __init__(
        self,
        recorder: Recorder,
        who: Callable[[], Staff],
        staff: Callable[[], Sequence[Staff]],
        clock: Clock,
        witness: Callable[[Staff, str, str], Staff],
    ) -> None:
        """Write through the session's recorder; `witness` gives the second person of initials and PIN."""
        self._recorder, self._who, self._staff, self._clock, self._witness = recorder, who, staff, clock, witness

    def job(self, name: str) -> Job:
        """A job by its name: rate, scale:cadss-6, amend:12, strike:12, checks, close."""
        kind, _, rest = name.partition(":")
        if kind in ("amend", "strike"):
            act = self._recorder.record.act_of(int(rest))
            return self._amend(name, act) if kind == "amend" else self._strike(name, act)
        if kind in ASKED_JOBS:
            return ASKED_JOBS[kind](self._recorder, self._who)
        own = {"close": self._close, "explain": self._explain, "witnessed": self._witnessed, "bag": self._bag}
        return own[kind]() if kind in own else self._chart(name, kind, rest)

    def _chart(self, name: str, kind: str, instrument: str) -> Job:
        record, now = self._recorder.record, self._clock.now()
        form = form_of(kind, record, self._staff(), instrument, vial_choices(self._register))

        def write(values: Values, at: datetime | None) -> None:
            content = form.content(values, self._second_of(form, values) if form.second else None)
            self._recorder.put(content, self._who(), at)

        return Job(
            name, form.title, (*form.fields, *(SECOND if form.second else ())), "Record", write,
            opening=self._opening(form, now), was=self._present(form, now),
            echo=lambda values: self._echo(form, values, now), question=lambda values: self._question(form, values),
            tally=self._tally(instrument, now), key=self._key(form),
        )  # fmt: skip

    def _instrument(self, form: Form) -> Instrument:
        """The instrument that a form asks."""
        return next(one for one in self._recorder.record.rulebook.instruments.values() if one.name == form.title)

    def _key(self, form: Form) -> str:
        return scale_key(self._instrument(form)) if form.kind is Scale else ""

    def _tally(self, name: str, at: datetime, charted: Answers = ()) -> Callable[[Values], str]:
        """What the answers to a scale come to while they are typed, beside the totals charted before."""
        record = self._recorder.record
        instrument = record.rulebook.instruments.get(name)
        if instrument is None:
            return lambda _values: ""
        before = totals_before(record, instrument, at)
        return lambda values: scale_tally(instrument, values, before, charted)

    @property
    def _register(self) -> Register:
        return self._recorder.book.register

    def _second(self, values: Values) -> Staff:
        """The colleague of the initials and the PIN that were typed."""
        return self._witness(self._who(), values.get("second", ""), values.get("pin", ""))

    def _second_of(self, form: Form, values: Values) -> Staff | None:
        """The colleague who answers for an act; nobody where the protocol asks for none and none was named."""
        asked = form.kind is PumpCheck or self._recorder.record.rulebook.protocol.drug.waste_witness
        if not asked and not said(values, "second", "pin"):
            return None
        if not said(values, "second"):
            raise Refused("This takes a second person. Enter a colleague's initials and PIN.")
        return self._second(values)

    def _bag(self) -> Job:
        """A new bag; what is drawn for it here comes out of its vial at the same press."""
        record, now = self._recorder.record, self._clock.now()
        form, (vial, drawn_ml) = form_of(Bag.kind, record), DRAWN_FIELDS
        vials = vial_choices(self._register)
        fields = (*form.fields, *((replace(vial, choices=vials), drawn_ml) if vials else ()))

        def made(values: Values) -> tuple[Drawn | None, Bag]:
            drawn = drawn_of(values, self._register)
            filled = values if drawn is None or said(values, "mg") else {**values, "mg": plain(drawn.mg)}
            return drawn, cast("Bag", form.content(filled))

        def write(values: Values, at: datetime | None) -> None:
            drawn, bag = made(values)
            self._recorder.put_set([bag] if drawn is None else [drawn, bag], self._who(), at)

        def echo(values: Values) -> str:
            try:
                drawn, bag = made(values)
            except Refused:
                return ""
            return bag_echo(bag.content, drawn, self._register)

        was = self._present(form, now)
        opening = "Drawn here from a vial, the mg may stay empty: they are reckoned." if vials else ""
        return Job(Bag.kind, form.title, fields, "Record", write, opening=opening, was=was, echo=echo)

    def _opening(self, form: Form, now: datetime) -> str:
        """What has to be known before the form is answered."""
        record = self._recorder.record
        if form.kind is Scale:
            return scale_opening(self._instrument(form))
        if form.kind is OrderChange:
            return "The pump's rate stays as it is until it is changed."
        stopped = stopped_at(record)
        if form.kind is StopDetail and stopped is not None:
            time = clock_time(stopped, record.zone)
            return (
                f"Stopped at {time}; volume and reason may follow without hurry. If it did not stop, strike the stop."
            )
        if form.kind is Discharge:
            return discharge_opening(record, now)
        if form.kind is Symptoms:
            told = "; ".join(one.sentence for one in standing(record))
            return f"{told}. Ask the patient, and say what was done." if told else "Ask the patient."
        if form.kind is Artefact:
            return "The reading stays and is marked; limits and summaries leave it out. Take it again."
        if form.title == "Medication given":
            return record.opened.patient.allergies_in_words()
        return drug_opening(form.kind, record, now)

    def _present(self, form: Form, now: datetime) -> dict[str, str]:
        """What counts at present of rate, bag, order and weight, for the words below the boxes."""
        record = self._recorder.record
        if form.kind is Discharge:
            return fulfilled_in_words(record)
        if form.kind is Rate:
            return {"ml_per_h": f"{shown(dose_at(record, now).pump_ml_per_h, 1)} mL/h"}
        if form.kind is Weight and record.weight_kg is not None:
            return {"kg": plain(record.weight_kg)}
        bag, order = bag_at(record, now), order_at(record, now)
        if form.kind is Bag and bag is not None:
            return shown_values(Bag(bag))
        return shown_values(OrderChange(order)) if form.kind is OrderChange and order is not None else {}

    def _echo(self, form: Form, values: Values, now: datetime) -> str:
        """What was typed comes to in the other units; empty until it can be reckoned."""
        record = self._recorder.record
        try:
            content = form.content(values)
            return echo_of(content, record, self._register, now)
        except Refused:
            return ""

    def _question(self, form: Form, values: Values) -> str:
        """A number that looks like a slipped point, asked about before it is written; what cannot be is refused."""
        if form.second:
            return ""
        record, content = self._recorder.record, form.content(values)
        check_content(content, record.rulebook)
        return slip_question(record, content, self._clock.now())

    def _close(self) -> Job:
        """What stands open is mended first, or overridden with a reason; then the session is closed."""
        fields = reason_fields(self._recorder.record)
        first = "This stands open. Mend it, or say why it stays so." if fields else "Nothing stands open."
        account = "\n".join(account_lines(self._recorder.record, self._clock.now()))
        opening = f"{first}\n\n{account}\n\nA closed session takes no further entry but a signature and addenda."

        def write(values: Values, _at: datetime | None) -> None:
            overrides = overrides_of(self._recorder.record, values, lambda: self._second(values))
            self._recorder.put_set((*overrides, Close()), self._who())

        return Job("close", "Close the session", fields, "Close the session", write, timed=False, opening=opening)

    def _explain(self) -> Job:
        """What blocks the signature is explained by two people."""
        fields = explaining_fields(self._recorder.record)
        if not fields:
            raise Refused("Every milligram is accounted for. Nothing has to be explained.")

        def write(values: Values, _at: datetime | None) -> None:
            overrides = overrides_of(self._recorder.record, values, lambda: self._second(values), only_of_two=True)
            self._recorder.put_set(overrides, self._who())

        account = "\n".join(account_lines(self._recorder.record, self._clock.now()))
        opening = f"{account}\n\nTwo people answer for it; until then the session cannot be signed."
        return Job("explain", "Explain milligrams", fields, "Record", write, timed=False, opening=opening)

    def _witnessed(self) -> Job:
        """Words for which a second person answers with her PIN, while the first goes on working."""

        def write(values: Values, at: datetime | None) -> None:
            text = values.get("text", "")
            if not text.strip():
                raise Refused("Nothing was written. Say what she witnesses.")
            actor = self._who()
            self._recorder.put(Witnessed(text, self._second(values)), actor, at)

        opening = "A colleague confirms with her own initials and PIN; you stay signed in."
        return Job("witnessed", "Witnessed by a colleague", WITNESSED, "Record", write, opening=opening)

    def _amend(self, name: str, act: Act) -> Job:
        record = self._recorder.record
        require_amendable(act)
        instrument, charted = (
            (act.content.instrument, act.content.answers) if isinstance(act.content, Scale) else ("", ())
        )
        form = form_of(act.kind, record, self._staff(), instrument)

        def write(values: Values, _at: datetime | None) -> None:
            moved = said(values, "moved").get("moved")
            at = None if moved is None else moment_typed(moved, self._clock.now(), record.zone)
            content = corrected(form, act.content, values)
            self._recorder.amend(act, content, self._who(), values.get("reason", ""), at)

        was = {**shown_values(act.content), "moved": clock_time(act.at, record.zone)}
        opening = "Fill in only what was wrong; “none” takes a value out." if act.kind == "vitals" else (
            "Fill in only what was wrong."
        )  # fmt: skip
        title = f"Amend {_named(act, self._recorder)}"
        return Job(
            name, title, (*form.fields, AT, REASON), "Amend", write, timed=False, opening=opening, was=was,
            tally=self._tally(instrument, act.at, charted), key=self._key(form),
        )  # fmt: skip

    def _strike(self, name: str, act: Act) -> Job:
        words = in_words(act.content, self._recorder.record.rulebook)

        def write(values: Values, _at: datetime | None) -> None:
            self._recorder.strike(act, self._who(), values.get("reason", ""))

        title = f"Strike {_named(act, self._recorder)}"
        opening = f"{words}\n\nIt is taken out of the record; the original stays visible."
        fields = (Field("reason", "Why is it struck?"),)
        return Job(name, title, fields, "Strike", write, timed=False, opening=opening)


def _named(act: Act, recorder: Recorder) -> str:
    """The act as a nurse would point at it: the vitals of 14:38."""
    record = recorder.record
    word = act.kind.replace("-", " ")
    if isinstance(act.content, Scale):
        word = record.rulebook.instruments[act.content.instrument].short
    return f"the {word} of {clock_time(act.at, record.zone)}"


def last_act(recorder: Recorder) -> Act | None:
    """The act that was written last and still counts, None while there is only the opening."""
    record = recorder.record
    for entry in reversed(record.entries[1:]):
        act = record.act_of(entry.seq)
        if act.strike is None and entry.replaces is None:
            return act
    return None

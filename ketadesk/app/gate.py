"""Before the start: what the protocol asks, what holds the infusion, and what is begun all the same with a reason."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime

from ketadesk.app.form import Field, Values, comment_of, said
from ketadesk.app.job import Job
from ketadesk.app.recorder import Recorder
from ketadesk.app.screening import NAME as SCREEN
from ketadesk.domain.entries import Check, Override, Start
from ketadesk.domain.errors import Refused
from ketadesk.domain.findings import open_findings
from ketadesk.domain.people import Staff
from ketadesk.domain.record import Record
from ketadesk.domain.start_check import StartCheck
from ketadesk.domain.words import amid

Who = Callable[[], Staff]
UNASKED = "unasked"
NOT_ANSWERED = "checks-not-answered"
_REST = Field(UNASKED, "Start although some are not answered, because", hint="why it cannot wait")


def checks_job(recorder: Recorder, who: Who) -> Job:
    """All checks before the start, as far as they are known."""
    asked = recorder.record.rulebook.protocol.start_checks
    return _asking(recorder, who, "checks", "Checks before the start", asked)


def end_checks_job(recorder: Recorder, who: Who) -> Job:
    """What the protocol asks at the end."""
    asked = recorder.record.rulebook.protocol.end_checks
    if not asked:
        raise Refused("This protocol asks nothing at the end.")
    return _asking(recorder, who, "end-checks", "At the end", asked)


def _asking(recorder: Recorder, who: Who, name: str, title: str, asked: Sequence[StartCheck]) -> Job:
    def write(values: Values, at: datetime | None) -> None:
        answered = checks_of(values, asked)
        if not answered:
            raise Refused("No check is answered yet. Answer at least one.")
        recorder.put_set(answered, who(), at)

    was = {check.item: check.answer for _, check in recorder.record.of(Check)}
    return Job(name, title, _fields(asked), "Record", write, was=was)


def waiting(record: Record) -> tuple[StartCheck, ...]:
    """The checks that keep the start from being one key: not answered, or answered against it without a reason."""
    answers = {check.item: check.answer for _, check in record.of(Check)}
    open_names = {one.name for one in open_findings(record)}

    def waits(check: StartCheck) -> bool:
        if check.item not in answers:
            return check.required
        return f"check-{check.item}" in open_names

    return tuple(filter(waits, record.rulebook.protocol.start_checks))


def start_job(recorder: Recorder, who: Who) -> Job:
    """What still waits is answered, or started all the same with a reason that prints; then the infusion starts."""
    record = recorder.record
    asked = waiting(record)
    answers = {check.item: check.answer for _, check in record.of(Check)}

    def write(values: Values, at: datetime | None) -> None:
        known = {check.item: check.answer for _, check in recorder.record.of(Check)}
        given = [one for one in checks_of(values, asked) if known.get(one.item) != one.answer]
        reasons = _reasons(values, asked, known)
        silent = [amid(one.label) for one in asked if one.item not in known and one.item not in _items(given)]
        if silent and UNASKED not in said(values, UNASKED):
            raise Refused(f"Not answered yet: {', '.join(silent)}. Answer, or say why it cannot wait.")
        _require_unblocked(asked, {**known, **{one.item: one.answer for one in given}})
        if given:
            recorder.put_set(given, who(), at)
        still_open = {one.name for one in open_findings(recorder.record)}
        overrides = [Override(f"check-{item}", because) for item, because in reasons.items()]
        if waits := [one for one in overrides if one.finding in still_open]:
            recorder.put_set(waits, who())
        recorder.put(Start(), who(), at)
        if silent:
            recorder.put(Override(NOT_ANSWERED, values[UNASKED].strip()), who())

    opening = "■ holds the start, ▲ warns: to start all the same, write the reason in its box; it prints."
    fields = (*((_REST,) if any(one.item not in answers for one in asked) else ()), *_fields(asked))
    return Job("start", "Before the start", fields, "Start infusion", write, opening=opening, was=answers)


def _require_unblocked(asked: Iterable[StartCheck], answers: dict[str, str]) -> None:
    """Say what holds the start before anything is written."""
    for check in asked:
        answer = answers.get(check.item)
        if check.severity == "block" and answer is not None and not check.is_fine(answer):
            raise Refused(
                f"{check.label}: {answer}. This holds the start. Answer it otherwise, or cancel the session."
            )


def _reasons(values: Values, asked: Iterable[StartCheck], answers: dict[str, str]) -> dict[str, str]:
    """Why the infusion starts in spite of an answer that warns: the words beside it."""
    found = {}
    for check in asked:
        typed = said(values, check.item, comment_of(check.item))
        answer = typed.get(check.item) or answers.get(check.item, "")
        if check.severity != "warn" or not answer or check.is_fine(answer):
            continue
        because = typed.get(comment_of(check.item), "")
        if not because:
            raise Refused(f"{check.label}: {answer}. Say in its box why the infusion starts all the same.")
        found[check.item] = because
    return found


def _items(checks: Iterable[Check]) -> set[str]:
    return {one.item for one in checks}


def _fields(asked: Iterable[StartCheck]) -> tuple[Field, ...]:
    """A field for each check: its answers, and a box for words beside them."""

    def field(one: StartCheck) -> Field:
        choices = tuple((word, word) for word in one.choices)
        label = f"{_MARKS[one.severity]}{one.ask or one.label}"
        asks = SCREEN if one.item == SCREEN else ""
        return Field(one.item, label, "", choices, hint=one.hint, comment=True, mend=asks, verbatim=True)

    return tuple(map(field, asked))


_MARKS = {"block": "■ ", "warn": "▲ ", "note": ""}
"""Which checks hold the start and which warn; the form's opening says so in words."""


def checks_of(values: Values, asked: Iterable[StartCheck]) -> list[Check]:
    """The checks that were answered, words behind the answer."""
    found = []
    for one in asked:
        parts = said(values, one.item, comment_of(one.item))
        if parts:
            found.append(Check(one.item, ", ".join(parts.values())))
    return found

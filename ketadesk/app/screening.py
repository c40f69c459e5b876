"""The suicide risk screen as a job: a question is asked when the answers before it lead there."""

from collections.abc import Callable
from datetime import datetime

from ketadesk.app.form import Field, Values, said
from ketadesk.app.job import Job
from ketadesk.app.recorder import Recorder
from ketadesk.domain.entries import Check
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.domain.suicide_screen import QUESTIONS, WORDING, Replies, Reply, asked, outcome

NAME = ITEM = "suicide-screen"
REPLIES = tuple((reply.value, reply.value) for reply in Reply)


def screen_job(recorder: Recorder, who: Callable[[], Staff]) -> Job:
    """What is asked grows with the answers; what they establish is written as the answer to the protocol's check."""

    def write(values: Values, at: datetime | None) -> None:
        replies = _replies(values)
        if not replies:
            raise Refused("Nothing is answered yet. Answer the first question.")
        told = "; ".join(f"{key} {reply}" for key, reply in replies.items())
        recorder.put(Check(ITEM, f"{outcome(replies).in_words} ({told})"), who(), at)

    was = {check.item: check.answer for _, check in recorder.record.of(Check)}
    opening = f"{WORDING} Last: {was[ITEM]}." if ITEM in was else WORDING
    return Job(
        NAME, "Suicide risk screen", fields_of({}), "Record", write, opening=opening, asks=fields_of, tally=_tally
    )


def fields_of(values: Values) -> tuple[Field, ...]:
    """The questions that the answers so far lead to."""
    return tuple(
        Field(one.key, f"{one.number}  {one.label[:1].upper()}{one.label[1:]}", choices=REPLIES)
        for one in asked(_replies(values))
    )


def _replies(values: Values) -> Replies:
    """What was answered, to the questions that are asked."""
    typed = {key: Reply(text) for key, text in said(values, *(one.key for one in QUESTIONS)).items()}
    shown = {one.key for one in asked(typed)}
    return {key: reply for key, reply in typed.items() if key in shown}


def _tally(values: Values) -> str:
    replies = _replies(values)
    return f"So far: {outcome(replies).in_words}" if replies else ""

"""The forms of what asked for attention: symptoms, artefacts, consciousness, and the leaving."""

from typing import Any

from ketadesk.app.form import Field, Form, Values, said
from ketadesk.domain import entries
from ketadesk.domain.entries import Vitals
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time
from ketadesk.domain.vitals import CONSCIOUSNESS

KINDS = ("symptoms", "artefact", "consciousness", "departure")
RECENT = 6
"""So many of the last readings are offered to be marked."""
LINE = "line "
YES_NO = (("yes", "yes"), ("no", "no"))


def attention_form(kind: str, record: Record) -> Form:
    """The form of one kind."""
    match kind:
        case "symptoms":
            return _symptoms_form(record)
        case "artefact":
            return _artefact_form(record)
        case "consciousness":
            levels = tuple((level, f"{level} {words}") for level, words in CONSCIOUSNESS.items())
            fields = (
                Field("level", "How conscious", choices=levels),
                Field("expected", "Expected drug effect, not scored", choices=YES_NO),
            )
            return Form(entries.Consciousness, "Consciousness", fields, _consciousness)
        case _:
            text = Field("text", "With whom, how", hint="her sister, by car")
            return Form(entries.Departure, "Leaves the room", (text,), lambda values: dict(said(values, "text")))


def _symptoms_form(record: Record) -> Form:
    asked = record.rulebook.protocol.symptoms
    names = {one: f"symptom-{place}" for place, one in enumerate(asked)}
    fields = [Field(name, one[:1].upper() + one[1:], choices=YES_NO, verbatim=True) for one, name in names.items()]

    def read(values: Values) -> dict[str, Any]:
        answered = said(values, *names.values())
        answers = tuple((one, answered[name]) for one, name in names.items() if name in answered)
        return {"answers": answers, **said(values, "response")}

    done = Field("response", "What was done", hint="in words")
    return Form(entries.Symptoms, "Symptoms, and what was done", (*fields, done), read)


def _artefact_form(record: Record) -> Form:
    last = list(reversed(record.of(Vitals)))[:RECENT]
    choices = tuple((f"{LINE}{act.root}", clock_time(act.at, record.zone)) for act, _ in last)
    signs = (("all", "all of it"), ("bp", "BP"), ("hr", "HR"), ("spo2", "SpO₂"), ("rr", "RR"))

    def read(values: Values) -> dict[str, Any]:
        typed = said(values, "reading", "part", "because")
        fields: dict[str, Any] = {name: text for name, text in typed.items() if name == "because"}
        if "reading" in typed:
            fields["reading"] = int(typed["reading"].removeprefix(LINE))
        if "part" in typed:
            fields["parts"] = () if typed["part"] == "all" else (typed["part"],)
        return fields

    fields = (
        Field("reading", "Which reading", choices=choices), Field("part", "What of it", choices=signs),
        Field("because", "Why it is not believed", hint="cuff moved"),
    )  # fmt: skip
    return Form(entries.Artefact, "Mark a reading as an artefact", fields, read)


def _consciousness(values: Values) -> dict[str, Any]:
    typed = said(values, "level", "expected")
    level = {"level": typed["level"]} if "level" in typed else {}
    return {**level, "expected": typed.get("expected") == "yes"} if typed else {}

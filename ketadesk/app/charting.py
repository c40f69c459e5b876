"""What stands in the entry panel as contents of entries: one press of Record may write several."""

import re
from collections.abc import Iterator, Mapping, Sequence

from ketadesk.app.order_form import prescriber_of
from ketadesk.domain.checks import EVENT_GRADES, check_content
from ketadesk.domain.entering import fault_of, vitals_typed
from ketadesk.domain.entries import Content, Event, Medication, Note, Scale
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.quantity import score_number

VITALS = ("bp", "hr", "spo2", "rr", "o2", "map", "temp", "etco2", "because")
EVENT, SCALE, GIVE = "event:", "scale:", "give"
NOTED = "noted"
"""What stands in the draft for an event whose grade was not said."""


def charted(fields: Mapping[str, str], rulebook: Rulebook, staff: Sequence[Staff]) -> tuple[Content, ...]:
    """Everything typed and chosen, each checked; one that cannot be meant is refused before any is written."""
    found = tuple(_charted({name: text.strip() for name, text in fields.items() if text.strip()}, rulebook, staff))
    if not found:
        raise Refused("Nothing is entered yet. Type or choose a value first.")
    for one in found:
        check_content(one, rulebook)
    return found


def _charted(fields: Mapping[str, str], rulebook: Rulebook, staff: Sequence[Staff]) -> Iterator[Content]:
    vitals = vitals_typed({name: fields[name] for name in VITALS if name in fields})
    if vitals is not None:
        yield vitals
    for instrument in rulebook.instruments:
        if answer := fields.get(f"{SCALE}{instrument}"):
            yield Scale(instrument, (score_number(answer, "answer"),))
    for name, grade in fields.items():
        if name.startswith(EVENT):
            yield Event(name[len(EVENT) :], grade if grade in EVENT_GRADES else None)
    if given := fields.get(GIVE):
        drug, amount = drug_and_amount(given)
        prescriber = prescriber_of(fields.get("give.prescriber", ""), staff)
        yield Medication(drug, amount, fields.get("give.reason"), prescriber)
    if note := fields.get("note"):
        yield Note(note)


def drug_and_amount(text: str) -> tuple[str, str]:
    """A drug and its amount, which begins with the first number: ondansetron, 4 mg IV."""
    match = re.search(r" (?=[\d.])", text)
    return (text[: match.start()], text[match.end() :]) if match else (text, "")


def faults(fields: Mapping[str, str]) -> dict[str, str]:
    """What is wrong in each box of vital signs at present; a number out of range is right once it is explained."""
    explained = bool(fields.get("because", "").strip())
    found = {name: fault_of(name, fields.get(name, "")) for name in VITALS[:-1]}
    return {
        name: fault
        for name, fault in found.items()
        if fault is not None and not (explained and _readable(name, fields[name]))
    }


def _readable(name: str, text: str) -> bool:
    try:
        vitals_typed({name: text, "because": "explained"})
    except Refused:
        return False
    return True

"""What a single entry may say, whatever the phase: ranges, forms and words."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

from ketadesk.domain import entries
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import check_bag, check_order, check_weight
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.quantity import require_between
from ketadesk.domain.vitals import CONSCIOUSNESS, PART_OF_FIELD, PARTS_OF_WORD, check_vitals

NOT_DONE_REASONS = ("refused", "asleep", "artefact", "equipment", "emergency", "other")
EVENT_GRADES = ("mild", "moderate", "severe", "resolved")


def check_content(content: entries.Content, rulebook: Rulebook) -> None:
    """Refuse a content that cannot be meant."""
    check_letters(content)
    if isinstance(content, entries.Vitals):
        check_vitals(content)
    elif isinstance(content, entries.Scale):
        _check_scale(content, rulebook)
    elif isinstance(content, entries.NotDone):
        _check_not_done(content, rulebook)
    elif isinstance(content, entries.Discharge):
        _check_discharge(content)
    elif isinstance(content, entries.Opened):
        _check_opened(content, rulebook)
    elif isinstance(content, entries.OrderChange):
        check_order(content.order)
        rulebook.protocol.drug.require_within(content.order, content.because)
    elif isinstance(content, entries.Wasted):
        _check_wasted(content, rulebook)
    else:
        _CHECKS.get(type(content), _check_texts)(content)


def check_letters(value: object) -> None:
    """Refuse half a letter, as a broken keyboard method leaves it, wherever it stands: no file can hold it."""
    if isinstance(value, str):
        if any("\ud800" <= letter <= "\udfff" for letter in value):
            raise Refused("The words hold a letter that cannot be kept. Type them again.")
    elif isinstance(value, tuple):
        for one in value:
            check_letters(one)
    elif is_dataclass(value):
        for field in fields(value):
            check_letters(getattr(value, field.name))


def _check_scale(scale: entries.Scale, rulebook: Rulebook) -> None:
    instrument = rulebook.instruments.get(scale.instrument)
    if instrument is None:
        known = ", ".join(sorted(rulebook.instruments)) or "none"
        raise Refused(f"This protocol has no instrument “{scale.instrument}”; it has: {known}.")
    instrument.check(scale.answers)


def _check_not_done(not_done: entries.NotDone, rulebook: Rulebook) -> None:
    words = {"vitals", "bp", *PART_OF_FIELD, *rulebook.instruments}
    words |= {instrument.word for instrument in rulebook.instruments.values()}
    if not_done.part not in words:
        raise Refused(f"“{not_done.part}” is not a check of this session.")
    if not_done.because.split(" ")[0] not in NOT_DONE_REASONS:
        raise Refused(f"Say why it was not done: {', '.join(NOT_DONE_REASONS)}.")


def _check_discharge(discharge: entries.Discharge) -> None:
    items = [item for item, _ in discharge.answers]
    if not items:
        raise Refused("Nothing was assessed. Answer at least one criterion.")
    if len(set(items)) < len(items):
        raise Refused("A criterion was answered twice. Answer each once.")


def _check_opened(opened: entries.Opened, rulebook: Rulebook) -> None:
    if len(opened.room) > LONGEST_ROOM:
        raise Refused(f"The room's name is longer than {LONGEST_ROOM} letters. Say it shorter.")
    if opened.weight_kg is not None:
        check_weight(opened.weight_kg)
    if opened.order is not None:
        check_order(opened.order)
        rulebook.protocol.drug.require_within(opened.order)
    if opened.bag is not None:
        check_bag(opened.bag)


def _check_rate(content: entries.Start | entries.Rate) -> None:
    if content.ml_per_h is None:
        return
    if content.ml_per_h == 0:
        raise Refused("A rate of 0 mL/h is a pause. Pause the infusion instead.")
    require_between(content.ml_per_h, "0.1", "1200", "rate", "mL/h")


def _check_bolus(bolus: entries.Bolus) -> None:
    require_between(bolus.mg, "0.1", "500", "bolus", "mg")
    require_between(bolus.minutes, "0.1", "120", "bolus duration", "min")


def _check_stop(stop: entries.Stop | entries.StopDetail) -> None:
    if stop.volume_ml is not None:
        require_between(stop.volume_ml, "0", "5000", "pump volume", "mL")
    if isinstance(stop, entries.StopDetail) and stop.volume_ml is None and not stop.because:
        raise Refused("Nothing was added. Enter the pump's volume or the reason.")


def _check_event(event: entries.Event) -> None:
    if not event.name.strip():
        raise Refused("The event has no name. Say what was noticed.")
    if event.grade is not None and event.grade not in EVENT_GRADES:
        raise Refused(f"The grade “{event.grade}” is not one of {', '.join(EVENT_GRADES)}.")


def _check_reason(content: entries.Cancel | entries.Void) -> None:
    if not content.because.strip():
        raise Refused("Say why: this ending needs a reason.")


def _check_override(override: entries.Override) -> None:
    if not override.because.strip():
        raise Refused("Say why it stays as it is: an override needs a reason.")


LONGEST_ROOM = 40
LONGEST_MEANING = 500
"""Letters; the meaning of a signature stands in a frame on paper (engineering limit)."""


def _check_sign(sign: entries.Sign) -> None:
    _check_texts(sign)
    if len(sign.meaning) + len(sign.licence) > LONGEST_MEANING or "\n" in sign.meaning:
        raise Refused(
            f"What the signature means is longer than {LONGEST_MEANING} letters or one line. Say it shorter."
        )


def _check_texts(content: entries.Content) -> None:
    """Free words may be any, but not none."""
    for field in ("text", "item", "answer", "drug", "to", "meaning"):
        if not str(getattr(content, field, "x")).strip():
            raise Refused("Nothing was written. Enter the words first.")


def _check_wasted(waste: entries.Wasted, rulebook: Rulebook) -> None:
    require_between(waste.mg, "0.01", "5000", "amount wasted", "mg")
    if waste.witness is None and rulebook.protocol.drug.waste_witness:
        raise Refused("To waste takes a witness. Ask a colleague for her initials and PIN.")


def _check_vial(moved: entries.Drawn | entries.Returned) -> None:
    if not moved.vial.strip():
        raise Refused("Say which vial.")
    require_between(moved.ml, "0.001", "1000", "volume", "mL")


def _check_line(line: entries.LeftInLine | entries.Flushed) -> None:
    require_between(line.ml, "0", "100", "volume in the line", "mL")


def _check_pump(check: entries.PumpCheck) -> None:
    require_between(check.ml_per_h, "0.01", "1200", "rate", "mL/h")
    if check.ml is not None:
        require_between(check.ml, "0.1", "5000", "volume to be infused", "mL")
    if check.mg_per_ml is not None:
        require_between(check.mg_per_ml, "0.001", "100", "concentration", "mg/mL")
    if not check.agrees and not (check.because or "").strip():
        raise Refused("Say what is not right.")


def _check_from_paper(mark: entries.FromPaper) -> None:
    if not mark.because.strip():
        raise Refused("Say why it was on paper.")
    if not mark.lines:
        raise Refused("No entry is named that was on paper. Enter its rows first.")
    if mark.until < mark.since:
        raise Refused("The time on paper ends before it begins. Check both times.")


def _check_weight(weight: entries.Weight) -> None:
    check_weight(weight.kg)
    if not (weight.because or "").strip():
        raise Refused("Say why: a weight that is put right needs a reason.")


def _check_symptoms(symptoms: entries.Symptoms) -> None:
    if not symptoms.answers and not (symptoms.response or "").strip():
        raise Refused("Nothing was said. Answer for one symptom at least, or say what was done.")
    items = [item for item, _ in symptoms.answers]
    if len(set(items)) < len(items):
        raise Refused("A symptom was answered twice. Answer each once.")
    if any(not item.strip() or not answer.strip() for item, answer in symptoms.answers):
        raise Refused("A symptom has no answer. Say yes or no.")


def _check_artefact(artefact: entries.Artefact) -> None:
    unknown = [part for part in artefact.parts if part not in PART_OF_FIELD and part not in PARTS_OF_WORD]
    if unknown:
        raise Refused(f"“{unknown[0]}” is not a vital sign that can be marked.")


def _check_consciousness(said: entries.Consciousness) -> None:
    if said.level not in CONSCIOUSNESS:
        raise Refused(f"Say how conscious: {', '.join(f'{k} {words}' for k, words in CONSCIOUSNESS.items())}.")


_CHECKS: Mapping[type[entries.Content], Callable[[Any], None]] = {
    entries.Start: _check_rate,
    entries.Rate: _check_rate,
    entries.Bolus: _check_bolus,
    entries.Bag: lambda bag: check_bag(bag.content),
    entries.Stop: _check_stop,
    entries.StopDetail: _check_stop,
    entries.Event: _check_event,
    entries.Cancel: _check_reason,
    entries.Void: _check_reason,
    entries.Override: _check_override,
    entries.Sign: _check_sign,
    entries.Drawn: _check_vial,
    entries.Returned: _check_vial,
    entries.LeftInLine: _check_line,
    entries.Flushed: _check_line,
    entries.PumpCheck: _check_pump,
    entries.Weight: _check_weight,
    entries.Symptoms: _check_symptoms,
    entries.Artefact: _check_artefact,
    entries.Consciousness: _check_consciousness,
    entries.FromPaper: _check_from_paper,
}

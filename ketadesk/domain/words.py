"""Entries in words, for the timeline, the chart's marks and the paper."""

from dataclasses import fields

from ketadesk.domain import entries
from ketadesk.domain.order import BagContent, DoseUnit, Order
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.quantity import plain, shown, shown_mg
from ketadesk.domain.timing import duration, seconds_between
from ketadesk.domain.vitals import PART_OF_FIELD
from ketadesk.domain.words_attention import attention_in_words
from ketadesk.domain.words_drug import drug_in_words

_SHORT_OF_FIELD = {
    "map": "MAP", "hr": "HR", "spo2": "SpO₂", "rr": "RR", "temp": "temp", "etco2": "EtCO₂", "o2": "O₂",
}  # fmt: skip


def pressure(systolic: int | None, diastolic: int | None) -> str | None:
    """Blood pressure as written, None when neither number was taken."""
    if systolic is None and diastolic is None:
        return None
    return f"{'–' if systolic is None else systolic}/{'–' if diastolic is None else diastolic}"


def vitals_parts(vitals: entries.Vitals) -> dict[str, str]:
    """Each sign that was taken, as it is shown, by its column: bp, map, hr …; oxygen 0 is room air."""
    parts: dict[str, str] = {}
    blood_pressure = pressure(vitals.systolic, vitals.diastolic)
    if blood_pressure is not None:
        parts["bp"] = blood_pressure
    for field in _SHORT_OF_FIELD:
        value = getattr(vitals, field)
        if value is not None:
            parts[field] = str(value) if isinstance(value, int) else plain(value)
    if vitals.o2 == 0:
        parts["o2"] = "air"
    return parts


def short_name(column: str) -> str:
    """What a column of vital signs is called in running text."""
    if column == "news2":
        return "NEWS2"
    return "BP" if column == "bp" else _SHORT_OF_FIELD.get(column, column.capitalize())


def amid(label: str) -> str:
    """A label as it stands in the middle of a sentence: driver, but IV access and MPADSS."""
    return label if label[1:2].isupper() else f"{label[:1].lower()}{label[1:]}"


def order_in_words(order: Order) -> str:
    """An order with the dose it comes to: 0.5 mg/kg × 75 kg = 37.5 mg over 40 min."""
    cap = f", capped from {shown_mg(order.uncapped_mg)}" if order.cap_applied else ""
    if order.unit is DoseUnit.MG and not order.then and order.loading is None:
        return f"{shown_mg(order.mg)}{cap} over {plain(order.minutes)} min"
    basis = "" if order.basis is None else f" {order.basis.in_words()}"
    kg = f" × {plain(order.weight_kg)} kg{basis}" if order.per_kg and order.weight_kg is not None else ""
    if order.unit is DoseUnit.MG_PER_KG and not order.then and order.loading is None:
        return f"{plain(order.dose)} mg/kg{kg} = {shown_mg(order.mg)}{cap} over {plain(order.minutes)} min"
    return f"{order.in_words()}{kg} = {shown_mg(order.total_mg)}{cap}"


def rates_by_unit(order: Order, bag: BagContent | None) -> dict[str, str]:
    """The ordered rate as numbers by unit; those that need a weight or a bag only where it is known."""
    rates = {"mg/h": shown(order.mg_per_h, 2)}
    if order.ug_per_kg_per_min is not None:
        rates["µg/kg/min"] = shown(order.ug_per_kg_per_min, 2)
    if order.mg_per_kg_per_h is not None and order.per_time:
        rates["mg/kg/h"] = shown(order.mg_per_kg_per_h, 3)
    if bag is not None:
        rates["mL/h"] = shown(order.ml_per_h(bag.mg_per_ml), 1)
    return rates


def order_rates_in_words(order: Order, bag: BagContent | None) -> str:
    """The ordered rate in every unit: 56.25 mg/h = 12.5 µg/kg/min = 75 mL/h."""
    return " = ".join(f"{rate} {unit}" for unit, rate in rates_by_unit(order, bag).items())


def bag_in_words(bag: BagContent) -> str:
    """A bag with its concentration: 37.5 mg in 50 mL (0.75 mg/mL)."""
    return f"{plain(bag.mg)} mg in {plain(bag.ml)} mL ({shown(bag.mg_per_ml, 4)} mg/mL)"


def part_name(part: str, rulebook: Rulebook) -> str:
    """What a check that was not done is called."""
    instrument = rulebook.instruments.get(part) or rulebook.instrument_of_word(part)
    if instrument is not None:
        return instrument.short
    if part in PART_OF_FIELD and part not in _SHORT_OF_FIELD:
        return PART_OF_FIELD[part].name
    return "Vitals" if part == "vitals" else short_name(part)


def in_words(content: entries.Content, rulebook: Rulebook) -> str:
    """One entry as a short phrase."""
    match content:
        case entries.Vitals():
            text = ", ".join(f"{short_name(column)} {value}" for column, value in vitals_parts(content).items())
            return _with_reason(text, content.because)
        case entries.NotDone():
            return f"{part_name(content.part, rulebook)} not done: {content.because}"
        case entries.Scale():
            return scale_in_words(content, rulebook)
        case entries.Check():
            return f"{rulebook.protocol.label_of_check(content.item)}: {content.answer}"
        case entries.Event():
            return event_in_words(content)
        case entries.Medication():
            return medication_in_words(content)
        case entries.Discharge():
            return "Discharge assessment: " + ", ".join(f"{item} {answer}" for item, answer in content.answers)
        case entries.IvSite() | entries.IvRemoved() | entries.Note() | entries.Impression():
            return _text_in_words(content)
        case entries.Witnessed() | entries.Override() | entries.Sign() | entries.Addendum():
            return _vouched_in_words(content)
        case entries.FromPaper():
            return _with_reason(f"From paper: lines {', '.join(map(str, content.lines))}", content.because)
        case (
            entries.Drawn() | entries.Wasted() | entries.Returned() | entries.LeftInLine() | entries.Flushed()
            | entries.PumpCheck() | entries.LineFault() | entries.Weight()
        ):  # fmt: skip
            return drug_in_words(content)
        case (
            entries.Acknowledged() | entries.Symptoms() | entries.Artefact() | entries.Consciousness()
            | entries.Departure()
        ):  # fmt: skip
            return attention_in_words(content)
        case _:
            return _course_in_words(content)


def _text_in_words(content: entries.IvSite | entries.IvRemoved | entries.Note | entries.Impression) -> str:
    """What was written in words, under its title."""
    match content:
        case entries.IvSite():
            return f"IV site: {content.text}"
        case entries.IvRemoved():
            return f"IV removed: {content.text}"
        case entries.Note():
            return f"Note: {content.text}"
        case entries.Impression():
            return f"Impression: {content.text}"


def _course_in_words(content: entries.Content) -> str:
    """The acts that move the session or its dose along."""
    match content:
        case entries.Opened():
            return f"Session opened, room {content.room}"
        case entries.Start():
            rate = "" if content.ml_per_h is None else f" at {plain(content.ml_per_h)} mL/h"
            return f"Infusion started{rate}"
        case entries.Rate():
            return _with_reason(f"Rate {plain(content.ml_per_h)} mL/h", content.because)
        case entries.Pause():
            return _with_reason("Infusion paused", content.because)
        case entries.Resume():
            return _with_reason("Infusion resumed", content.because)
        case entries.Bolus():
            source = ", from the bag" if content.from_bag else ""
            return f"Bolus {shown_mg(content.mg)} over {plain(content.minutes)} min{source}"
        case entries.Bag():
            return f"Bag {bag_in_words(content.content)}"
        case entries.OrderChange():
            by = "" if content.order.prescriber is None else f", ordered by {content.order.prescriber.name}"
            return _with_reason(f"Order changed to {order_in_words(content.order)}", content.because) + by
        case entries.Stop():
            return _with_reason(f"Infusion stopped{_volume(content)}", content.because)
        case entries.StopDetail():
            return _with_reason(f"Stop{_volume(content)}", content.because)
        case entries.Left():
            return _with_reason("Left against advice", content.because)
        case entries.Transferred():
            return f"Transferred to {content.to}"
        case entries.Cancel() | entries.Void():
            return f"Session {'cancelled' if isinstance(content, entries.Cancel) else 'voided'}, {content.because}"
        case entries.Seen():
            return "Patient seen"
        case entries.ClockChanged():
            return _clock_in_words(content)
        case entries.Close():
            return "Session closed"
        case _:
            return "Struck" if isinstance(content, entries.Strike) else content.kind


def _vouched_in_words(content: entries.Witnessed | entries.Override | entries.Sign | entries.Addendum) -> str:
    """The acts by which somebody answers for the record."""
    match content:
        case entries.Witnessed():
            return f"{content.text} (witness {content.witness.name})"
        case entries.Override():
            second = "" if content.witness is None else f" (with {content.witness.name})"
            return f"Left as it is: {content.words or content.finding}, {content.because}{second}"
        case entries.Sign():
            licence = f" ({content.licence})" if content.licence else ""
            return f"Signed{licence}: {content.meaning}"
        case entries.Addendum():
            return f"Addendum: {content.text}"


def _clock_in_words(change: entries.ClockChanged) -> str:
    seconds = seconds_between(change.expected, change.found)
    return f"This computer's clock was set {'forward' if seconds > 0 else 'back'} by {duration(abs(seconds))}"


def scale_in_words(scale: entries.Scale, rulebook: Rulebook) -> str:
    """A scored instrument with its answers: MOAA/S 5; CADSS-6 14 (2 3 3 2 2 2)."""
    instrument = rulebook.instruments[scale.instrument]
    total = instrument.total(scale.answers)
    shown = "incomplete" if total is None else instrument.said(total)
    if len(scale.answers) == 1:
        return f"{instrument.short} {shown}"
    answers = " ".join("–" if answer is None else str(answer) for answer in scale.answers)
    return f"{instrument.short} {shown} ({answers})"


def event_in_words(event: entries.Event) -> str:
    """An event with its grade: Nausea, mild; Nausea resolved."""
    name = event.name[:1].upper() + event.name[1:]
    if event.grade is None:
        return name
    return f"{name} resolved" if event.grade == "resolved" else f"{name}, {event.grade}"


def medication_in_words(medication: entries.Medication) -> str:
    """A drug with its amount, its reason and who ordered it."""
    reason = f" for {medication.reason}" if medication.reason else ""
    prescriber = "" if medication.prescriber is None else f", ordered by {medication.prescriber.name}"
    return f"{medication.drug} {medication.amount}{reason}{prescriber}".strip()


def differences(old: entries.Content, new: entries.Content, rulebook: Rulebook) -> str:
    """What an amendment changed, as the values before it; empty when only the time was changed."""
    if isinstance(old, entries.Vitals) and isinstance(new, entries.Vitals):
        before, after = vitals_parts(old), vitals_parts(new)
        columns = [column for column in {**before, **after} if before.get(column) != after.get(column)]
        parts = [f"{short_name(column)} {before.get(column, 'not recorded')}" for column in columns]
        if old.because != new.because:
            parts.append(f"reason “{old.because}”" if old.because else "no reason")
        return ", ".join(parts)
    same = all(getattr(old, field.name) == getattr(new, field.name) for field in fields(old))
    return "" if same else in_words(old, rulebook)


def _volume(stop: entries.Stop | entries.StopDetail) -> str:
    return "" if stop.volume_ml is None else f", pump {plain(stop.volume_ml)} mL"


def _with_reason(text: str, because: str | None) -> str:
    return f"{text}, {because}" if because else text

"""The forms of the acts as data: what is asked, and how what was typed becomes the fields of a content.

A form pre-fills nothing; what stands in the record is shown beside each box. The same form charts an act anew and
amends one: fields that were left empty stay as they are.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ketadesk.app.attention_forms import KINDS as ATTENTION_KINDS
from ketadesk.app.attention_forms import attention_form
from ketadesk.app.drug_forms import DRUG_KINDS, drug_form
from ketadesk.app.form import BECAUSE, Choices, Field, Form, Values, said
from ketadesk.app.order_form import Body, order_fields, order_of, plan_fields, prescriber_fields, prescriber_of
from ketadesk.app.scale_form import scale_form
from ketadesk.domain import entries
from ketadesk.domain.checks import EVENT_GRADES, NOT_DONE_REASONS
from ketadesk.domain.entering import oxygen_typed, pressure_typed
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import BagContent
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import number, whole_number
from ketadesk.domain.record import Record
from ketadesk.domain.vitals import PART_OF_FIELD
from ketadesk.domain.words import part_name

NONE = "none"
"""What is typed to take a value out of a set of vital signs."""


def _rate(values: Values) -> dict[str, Any]:
    fields: dict[str, Any] = said(values, "because")
    if text := values.get("ml_per_h", "").strip():
        fields["ml_per_h"] = number(text, "rate")
    return fields


def _bolus(values: Values) -> dict[str, Any]:
    typed = said(values, "mg", "minutes", "from")
    fields: dict[str, Any] = {name: number(typed[name], name) for name in ("mg", "minutes") if name in typed}
    return {**fields, "from_bag": typed["from"] == "bag"} if "from" in typed else fields


def _bag(values: Values) -> dict[str, Any]:
    typed = said(values, "mg", "ml")
    if not typed:
        return {}
    if len(typed) < 2:
        raise Refused("Enter both: the mg in the bag and its final volume in mL.")
    return {"content": BagContent(number(typed["mg"], "amount"), number(typed["ml"], "volume"))}


def _stop(values: Values) -> dict[str, Any]:
    fields: dict[str, Any] = said(values, "because")
    if text := values.get("volume_ml", "").strip():
        fields["volume_ml"] = number(text, "volume")
    return fields


def _weight(values: Values) -> dict[str, Any]:
    typed: dict[str, Any] = dict(said(values, "because"))
    return {**typed, **{name: number(text, "weight") for name, text in said(values, "kg").items()}}


def _texts(*names: str) -> Callable[[Values], dict[str, Any]]:
    return lambda values: dict(said(values, *names))


def _event(values: Values) -> dict[str, Any]:
    return dict(said(values, "name", "grade"))


def _not_done(values: Values) -> dict[str, Any]:
    typed = said(values, "part", "because", "words")
    reason = " ".join(filter(None, (typed.get("because"), typed.get("words"))))
    return {**said(values, "part"), **({"because": reason} if reason else {})}


def _vitals(values: Values) -> dict[str, Any]:
    """What was typed of each sign; none takes a value out."""
    fields: dict[str, Any] = said(values, "because")
    for name, text in said(values, *(field.name for field in _SIGNS)).items():
        gone = text.casefold() == NONE
        if name == "bp":
            fields["systolic"], fields["diastolic"] = (None, None) if gone else pressure_typed(text)
        elif name == "o2":
            fields["o2"] = None if gone else oxygen_typed(text)
        else:
            read = number if name == "temp" else whole_number
            fields[name] = None if gone else read(text, PART_OF_FIELD[name].name)
    return fields


_SIGNS = (
    Field("bp", "Blood pressure", "mmHg"),
    *(Field(part.field, part.name[:1].upper() + part.name[1:], part.unit)
      for part in map(PART_OF_FIELD.__getitem__, ("hr", "spo2", "rr", "o2", "map", "temp", "etco2"))),
)  # fmt: skip
_RATE = Field("ml_per_h", "Pump rate", "mL/h", number=True)
_VOLUME = Field("volume_ml", "Volume infused, as the pump shows it", "mL", number=True)
_TEXT = Field("text", "Words")

_FORMS: Mapping[str, Form] = {
    "vitals": Form(entries.Vitals, "Vital signs", (*_SIGNS, BECAUSE), _vitals),
    "rate": Form(entries.Rate, "Change the rate", (_RATE, BECAUSE), _rate),
    "start": Form(entries.Start, "Start of the infusion", (_RATE,), _rate),
    "pause": Form(entries.Pause, "Pause", (BECAUSE,), _texts("because")),
    "resume": Form(entries.Resume, "Resumption", (BECAUSE,), _texts("because")),
    "bolus": Form(entries.Bolus, "Bolus", (
        Field("mg", "Dose", "mg", number=True), Field("minutes", "Over", "min", number=True),
        Field("from", "From", choices=(("syringe", "a syringe"), ("bag", "the bag"))),
    ), _bolus),
    "bag": Form(entries.Bag, "Hang a bag", (
        Field("mg", "Ketamine base in it", "mg", number=True), Field("ml", "Final volume", "mL", number=True),
    ), _bag),
    "stop": Form(entries.Stop, "Stop of the infusion", (_VOLUME, BECAUSE), _stop),
    "stop-detail": Form(entries.StopDetail, "After the stop", (_VOLUME, BECAUSE), _stop),
    "weight": Form(entries.Weight, "The right weight", (
        Field("kg", "Weight", "kg", number=True), BECAUSE,
    ), _weight),
    "event": Form(entries.Event, "Event", (
        Field("name", "What was noticed"), Field("grade", "Grade", choices=tuple((g, g) for g in EVENT_GRADES)),
    ), _event),
    "note": Form(entries.Note, "Note", (_TEXT,), _texts("text")),
    "impression": Form(entries.Impression, "Impression", (_TEXT,), _texts("text")),
    "iv-site": Form(entries.IvSite, "IV site", (
        Field("text", "Where, which gauge, how it looks", hint="left forearm 22G patent"),), _texts("text")),
    "iv-removed": Form(entries.IvRemoved, "IV removed", (
        Field("text", "How cannula and site looked", hint="intact"),), _texts("text")),
    "left": Form(entries.Left, "Left against advice", (BECAUSE,), _texts("because")),
    "transferred": Form(entries.Transferred, "Transfer", (Field("to", "To where"),), _texts("to")),
    "cancel": Form(entries.Cancel, "Cancel the session", (BECAUSE,), _texts("because")),
    "void": Form(entries.Void, "Void the session: it should never have been opened", (BECAUSE,), _texts("because")),
    "addendum": Form(entries.Addendum, "Addendum", (_TEXT,), _texts("text")),
    "from-paper": Form(entries.FromPaper, "From paper", (BECAUSE,), _texts("because")),
    "seen": Form(entries.Seen, "Patient seen", (), _texts()),
}  # fmt: skip


def form_of(
    kind: str, record: Record, staff: Sequence[Staff] = (), instrument: str = "", vials: Choices = ()
) -> Form:
    """The form of a kind of act in a session: its protocol names the checks, criteria and instruments."""
    if kind in _FORMS:
        return _FORMS[kind]
    if kind in ATTENTION_KINDS:
        return attention_form(kind, record)
    if kind in DRUG_KINDS:
        return drug_form(kind, record, vials)
    if kind == "scale":
        return scale_form(record.rulebook.instruments[instrument])
    return _MADE[kind](record, staff)


def _order_form(record: Record, staff: Sequence[Staff]) -> Form:
    body, rules = Body.of(record), record.rulebook.protocol.drug

    def read(values: Values) -> dict[str, Any]:
        order = order_of(values, body, staff, rules)
        return {**({} if order is None else {"order": order}), **said(values, "because")}

    return Form(entries.OrderChange, "Change the order", (*order_fields(staff), *plan_fields(), BECAUSE), read)


def _medication_form(record: Record, staff: Sequence[Staff]) -> Form:
    def read(values: Values) -> dict[str, Any]:
        prescriber = prescriber_of(values.get("prescriber", ""), staff)
        by = {} if prescriber is None else {"prescriber": prescriber}
        return {**said(values, "drug", "amount", "reason"), **by}

    fields = (Field("drug", "Drug"), Field("amount", "Amount and route", hint="4 mg IV"), Field("reason", "For"))
    return Form(entries.Medication, "Medication given", (*fields, *prescriber_fields(staff)), read)


def _not_done_form(record: Record, staff: Sequence[Staff]) -> Form:
    signs = [part for part in record.rulebook.protocol.vitals if part != "o2"]
    parts = ["vitals", *signs, *record.rulebook.instruments]
    names = tuple((part, "All vitals" if part == "vitals" else part_name(part, record.rulebook)) for part in parts)
    reasons = tuple((reason, reason) for reason in NOT_DONE_REASONS)
    fields = (Field("part", "What", choices=names), Field("because", "Why", choices=reasons), Field("words", "Words"))
    return Form(entries.NotDone, "Not done", fields, _not_done)


def _discharge_form(record: Record, staff: Sequence[Staff]) -> Form:
    criteria = [one for one in record.rulebook.protocol.discharge if not one.part]  # a sign answers by itself

    def field(item: str, label: str, accepts: tuple[str, ...]) -> Field:
        words = (*accepts, "no") if accepts == ("yes",) else accepts
        choices = tuple((word, word) for word in words)
        return Field(item, label, choices=choices, other=True, number=not accepts, verbatim=True)

    def read(values: Values) -> dict[str, Any]:
        return {"answers": tuple(said(values, *(criterion.item for criterion in criteria)).items())}

    fields = tuple(field(one.item, one.label, one.accepts) for one in criteria)
    return Form(entries.Discharge, "Discharge assessment", fields, read)


_MADE: Mapping[str, Callable[[Record, Sequence[Staff]], Form]] = {
    "order-change": _order_form,
    "give": _medication_form,
    "not-done": _not_done_form,
    "discharge": _discharge_form,
}

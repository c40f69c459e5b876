"""The forms of the drug's own acts: drawn, wasted, returned, left in the line, the pump read by a second person."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from ketadesk.app.form import BECAUSE, Choices, Field, Form, Values, said
from ketadesk.domain import entries
from ketadesk.domain.dose import bag_at
from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import number, plain, rounded
from ketadesk.domain.record import Record
from ketadesk.domain.register import Register

SECOND = (Field("second", "The colleague's initials"), Field("pin", "Her PIN", secret=True, beside=True))
"""The second person answers with her own PIN, while the first stays signed in."""
NOTHING_YET = Decimal(0)
"""Milligrams that the register reckons from the volume."""
YES_NO: Choices = (("yes", "yes"), ("no", "no"))

CHECKED = (
    Field("drug", "Drug and strength read off the vial are as ordered", choices=YES_NO),
    Field("calculation", "The dose reckoned anew comes to the same", choices=YES_NO),
)
_SHOWN = (
    Field("ml_per_h", "The pump shows", "mL/h", number=True),
    Field("ml", "To be infused", "mL", number=True, beside=True),
    Field("mg_per_ml", "Concentration", "mg/mL", number=True),
)
DRUG_KINDS = frozenset({"draw", "return", "waste", "check-pump", "line-fault", "flush", "line-left"})
FAULTS: Choices = (("infiltrated", "infiltrated"), ("interrupted", "interrupted"))


def vial_choices(register: Register) -> Choices:
    """The vials that can be drawn from, those already open first: V1 · 50 mg/mL · lot A123 · 7.7 mL."""
    here = [one for one in register.present() if one.ml > 0 and not one.expired]
    here.sort(key=lambda one: one.opened_at is None)
    return tuple(
        (one.vial.id, f"{one.vial.id} · {plain(one.vial.mg_per_ml)} mg/mL · lot {one.vial.lot} · {plain(one.ml)} mL")
        for one in here
    )


def drug_form(kind: str, record: Record, vials: Choices) -> Form:
    """The form of one of the drug's acts."""
    match kind:
        case "draw":
            return Form(entries.Drawn, "Draw from a vial", _vial_fields(vials, "Volume drawn"), _from_vial)
        case "return":
            fields = (*_vial_fields(vials, "Volume returned"), BECAUSE)
            return Form(entries.Returned, "Return to a vial", fields, _returned, "witness")
        case "waste":
            return Form(entries.Wasted, "Waste", _WASTE, lambda values: _wasted(values, record), "witness")
        case "check-pump":
            fields = (*CHECKED, *_SHOWN, BECAUSE)
            return Form(entries.PumpCheck, "Check by a second person", fields, _check, "checker")
        case "line-fault":
            words = Field("text", "Words", hint="forearm swollen")
            fields = (Field("what", "What happened", choices=FAULTS), words)
            return Form(
                entries.LineFault, "Fault of the line", fields, lambda values: dict(said(values, "what", "text"))
            )
        case "flush":
            return Form(entries.Flushed, "Line flushed", (Field("ml", "With", "mL", number=True),), _ml)
        case _:
            left = Field("ml", "Left in the line", "mL", number=True)
            return Form(entries.LeftInLine, "Left in the line, not given", (left,), _ml)


def _vial_fields(vials: Choices, words: str) -> tuple[Field, ...]:
    return Field("vial", "Vial", choices=vials, other=True, hint="its number"), Field("ml", words, "mL", number=True)


_WASTE = (
    Field("mg", "Wasted", "mg", number=True),
    Field("ml", "or of the bag", "mL", number=True, beside=True),
    BECAUSE,
)


def _ml(values: Values) -> dict[str, Any]:
    return {name: number(text, "volume") for name, text in said(values, "ml").items()}


def _from_vial(values: Values) -> dict[str, Any]:
    typed: Mapping[str, Any] = {**said(values, "vial"), **_ml(values)}
    return {**typed, "mg": NOTHING_YET} if typed else {}


def _returned(values: Values) -> dict[str, Any]:
    return {**_from_vial(values), **said(values, "because")}


def _wasted(values: Values, record: Record) -> dict[str, Any]:
    """The amount in mg, or in mL of what hangs on the pump."""
    typed = said(values, "mg", "ml")
    fields: dict[str, Any] = dict(said(values, "because"))
    if len(typed) > 1:
        raise Refused("Say the waste in mg or in mL, not in both.")
    if "mg" in typed:
        fields["mg"] = number(typed["mg"], "amount wasted")
    elif "ml" in typed:
        bag = bag_at(record, record.entries[-1].entered_at)
        if bag is None:
            raise Refused("Nothing is hung that mL could be meant of. Say the waste in mg.")
        fields["mg"] = rounded(Fraction(number(typed["ml"], "volume wasted")) * bag.mg_per_ml, 4)
    return fields


def _check(values: Values) -> dict[str, Any]:
    answers = said(values, *(field.name for field in CHECKED))
    fields: dict[str, Any] = {
        field.name: number(text, field.label.casefold())
        for field in _SHOWN
        for text in said(values, field.name).values()
    }
    if not fields and not answers:
        return {}
    for field in CHECKED:
        if field.name not in answers:
            raise Refused(f"{field.label}: yes or no? Answer it.")
    denied = [field.label for field in CHECKED if answers[field.name] == "no"]
    because = said(values, "because").get("because", "")
    if denied and not because:
        raise Refused("The checker does not agree. Say what is wrong as the reason.")
    return {**fields, "agrees": not denied, "because": because or None}

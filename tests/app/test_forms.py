"""The forms of the acts: what is typed becomes fields, what is wrong is a sentence, corrections keep the rest."""

from decimal import Decimal

import pytest

from ketadesk.app import preparing
from ketadesk.app.charting import charted, faults
from ketadesk.app.correcting import corrected
from ketadesk.app.forms import form_of
from ketadesk.app.order_form import prescribers
from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Discharge,
    Event,
    Medication,
    NotDone,
    OrderChange,
    Rate,
    Scale,
    Vitals,
)
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import BagContent
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.record import Record
from ketadesk.domain.register import Register
from tests.domain.made import NURSE, PATIENT, PHYSICIAN, bag, mg, record, rulebook

STAFF = (NURSE, PHYSICIAN)
STOCK = preparing.Stock(Register())


@pytest.fixture
def made() -> Record:
    return record([], mg("37.5", weight_kg="75"), bag("37.5", "50"))


@pytest.mark.parametrize(
    ("kind", "values", "content"),
    [
        ("rate", {"ml_per_h": "60", "because": "anxious"}, Rate(Decimal(60), "anxious")),
        ("bolus", {"mg": "8.4", "minutes": "1", "from": "bag"}, Bolus(Decimal("8.4"), Decimal(1), from_bag=True)),
        ("bag", {"mg": "20", "ml": "50"}, Bag(BagContent(Decimal(20), Decimal(50)))),
        ("not-done", {"part": "bp", "because": "other", "words": "cuff"}, NotDone("bp", "other cuff")),
        ("event", {"name": "itching"}, Event("itching")),
        ("give", {"drug": "ondansetron", "amount": "4 mg IV", "prescriber": "AN"},
         Medication("ondansetron", "4 mg IV", None, PHYSICIAN)),
    ],
)  # fmt: skip
def test_what_is_typed_becomes_the_content(made: Record, kind: str, values: dict[str, str], content: object) -> None:
    assert form_of(kind, made, STAFF).content(values) == content


@pytest.mark.parametrize(
    ("kind", "values", "sentence"),
    [
        ("rate", {}, "Pump rate is empty. Fill it in first."),
        ("rate", {"ml_per_h": "7,5"}, "is not a number"),
        ("bag", {"mg": "20"}, "Enter both"),
        ("bolus", {"mg": "8"}, "Over is empty"),
        ("not-done", {"part": "bp"}, "Why is empty"),
        ("order-change", {"dose": "0.5", "per": "mg/kg"}, "The duration of the order is not given"),
        ("order-change", {}, "Dose is empty"),
    ],
)
def test_what_is_missing_or_wrong_is_named(made: Record, kind: str, values: dict[str, str], sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        form_of(kind, made, STAFF).content(values)


def test_a_scale_keeps_what_could_not_be_asked_apart_from_zero(made: Record) -> None:
    form = form_of("scale", made, instrument="cadss-6")
    assert form.content({"item-0": "0", "item-5": "4"}) == Scale("cadss-6", (0, None, None, None, None, 4))
    with pytest.raises(Refused, match="Chart it as not done instead"):
        form.content({})


def test_a_correction_changes_only_what_is_filled_in(made: Record) -> None:
    vitals = Vitals(125, 90, hr=85, spo2=98, o2=Decimal(0))
    form = form_of("vitals", made)
    assert corrected(form, vitals, {"bp": "152/90"}) == Vitals(152, 90, hr=85, spo2=98, o2=Decimal(0))
    assert corrected(form, vitals, {"spo2": "none", "o2": "2"}) == Vitals(125, 90, hr=85, o2=Decimal(2))
    assert corrected(form, vitals, {}) == vitals
    scale = Scale("cadss-6", (2, 3, 3, 2, 2, 2))
    changed = corrected(form_of("scale", made, instrument="cadss-6"), scale, {"item-1": "0"})
    assert changed == Scale("cadss-6", (2, 0, 3, 2, 2, 2))
    order = OrderChange(mg("45", "60", "75"), "partial response")
    assert corrected(form_of("order-change", made, STAFF), order, {"because": "no response"}) == OrderChange(
        mg("45", "60", "75"), "no response"
    )
    assessed = Discharge((("moaas", "5"), ("walking", "steady")))
    assert corrected(form_of("discharge", made), assessed, {"walking": "unsteady"}) == Discharge(
        (("moaas", "5"), ("walking", "unsteady"))
    )


def test_one_press_charts_everything_in_the_panel_or_nothing() -> None:
    book = rulebook()
    fields = {"bp": "158/93", "o2": "RA", "scale:moaa-s": "4", "event:nausea": "mild", "event:anxiety": "noted",
              "give": "ondansetron 4 mg IV", "give.reason": "nausea", "note": " calm "}  # fmt: skip
    kinds = [content.kind for content in charted(fields, book, STAFF)]
    assert kinds == ["vitals", "scale", "event", "event", "give", "note"]
    with pytest.raises(Refused, match="Nothing is entered yet"):
        charted({"bp": " ", "because": ""}, book, STAFF)
    with pytest.raises(Refused, match="outside 20 to 250"):
        charted({**fields, "hr": "260"}, book, STAFF)


def test_a_fault_goes_when_the_value_is_explained_but_not_when_it_cannot_be_read() -> None:
    assert list(faults({"hr": "260", "spo2": "9x"})) == ["hr", "spo2"]
    assert list(faults({"hr": "260", "spo2": "9x", "because": "SVT"})) == ["spo2"]


def known(last: str | None = "75") -> preparing.Known:
    return preparing.Known(PATIENT, None if last is None else Decimal(last), first_visit=last is None)


TYPED = {"room": "1", "protocol": "trd-0.5-40", "weight_kg": "75", "dose": "0.5", "per": "mg/kg", "minutes": "40",
         "prescriber": "AN", "bag_mg": "37.5", "bag_ml": "50"}  # fmt: skip


def test_a_preparation_lays_what_was_asked_today_over_what_is_on_file() -> None:
    prepared = preparing.preparation_of(
        {**TYPED, "allergies": "latex, iodine"}, known(), STAFF, "Europe/Berlin", STOCK
    )
    assert prepared.patient.allergies == ("latex", "iodine")
    assert prepared.patient.height_cm == PATIENT.height_cm
    assert prepared.order is not None
    assert prepared.order.prescriber == PHYSICIAN
    assert float(prepared.order.mg) == 37.5
    assert preparing.preparation_of(TYPED, known(), STAFF, "UTC", STOCK).patient == PATIENT
    none = preparing.preparation_of({**TYPED, "allergies": preparing.NONE_KNOWN}, known(), STAFF, "UTC", STOCK)
    assert none.patient.allergies == ()
    new = {**TYPED, "name": "Rivera, Ana", "mrn": "1", "born": "1979-07-01", "sex": "F"}
    assert preparing.preparation_of(new, None, STAFF, "UTC", STOCK).patient.allergies is None, "nobody asked"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"room": " "}, "The room is empty"), ({"protocol": ""}, "No protocol is chosen"),
        ({"weight_kg": "750"}, "outside 25 to 350 kg"), ({"bag_ml": ""}, "Enter both"),
        ({"minutes": ""}, "The duration of the order is not given"), ({"dose": "0,5"}, "is not a number"),
    ],
)  # fmt: skip
def test_what_a_preparation_lacks_is_named(change: dict[str, str], sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        preparing.preparation_of({**TYPED, **change}, known(), STAFF, "UTC", STOCK)


def test_a_weight_that_does_not_fit_is_asked_about() -> None:
    assert preparing.questions({"weight_kg": "75"}, known()) == ()
    assert "10 %" not in "".join(preparing.questions({"weight_kg": "80"}, known()))
    assert "more than 75 kg" in preparing.questions({"weight_kg": "90"}, known())[0]
    assert "typed in pounds?" in preparing.questions({"weight_kg": "165"}, known())[0]
    assert "BMI" in preparing.questions({"weight_kg": "130", "height_cm": "170"}, None)[0]
    assert preparing.questions({"weight_kg": "7x"}, known()) == ()


def test_the_order_stands_in_every_unit_while_it_is_typed() -> None:
    def units(values: dict[str, str]) -> tuple[tuple[str, str], ...]:
        return preparing.reckoned(values, None, STAFF, STOCK).units

    assert units({**TYPED, "dose": ""}) == ()
    half = dict(units({**TYPED, "bag_ml": ""}))
    assert (half["mg"], half["mL/h"]) == ("37.5", "–")
    assert dict(units(TYPED)) == {
        "mg": "37.5", "mg/kg": "0.5", "mg/h": "56.25", "mg/kg/h": "0.75",
        "µg/kg/min": "12.5", "mL": "50", "mL/h": "75",
    }  # fmt: skip
    assert preparing.weight_in_pounds({"weight_kg": "75"}) == "165 lb"


def test_only_physicians_prescribe() -> None:
    manager = Staff("MM", "M. Moss", Role.MANAGER)
    assert prescribers((*STAFF, manager)) == (("AN", "A. Novak MD"),)

"""The protocol editor's texts: every protocol comes back from them, what is no value is refused by its box."""

from collections.abc import Sequence
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from ketadesk import paths
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.protocol_cells import Cell
from ketadesk.app.protocol_draft import ProtocolDraft, is_half_typed
from ketadesk.app.protocol_form import USED, fields_of, listed, protocol_of, sheet_of, thing_in_words
from ketadesk.app.protocol_sections import CAN_ANSWER, DRUG, HEAD, LISTS, NEWS2, PICKS, SECTION, SECTIONS
from ketadesk.bootstrap import desk_at
from ketadesk.domain.drug_rules import Cap, DrugRules
from ketadesk.domain.errors import Refused
from ketadesk.domain.protocol import CanAnswer, ClinicProtocol, News2Rules
from ketadesk.domain.series import Interval
from ketadesk.library.shelf import Shelf

SHELF = Shelf([paths.resources()])
PROTOCOL = SHELF.choose("trd-0.5-40").rulebook.protocol
SHEET = sheet_of(PROTOCOL)


@pytest.mark.parametrize("name", SHELF.protocols())
def test_a_protocol_comes_back_from_its_texts(name: str) -> None:
    protocol = SHELF.choose(name).rulebook.protocol
    assert protocol_of(sheet_of(protocol), protocol.version) == protocol


def test_every_text_of_a_protocol_stands_in_a_box() -> None:
    drug = replace(PROTOCOL.drug, max_mg=Cap(Decimal(80), hard=True), usual_minutes=40)
    full = replace(PROTOCOL, news2=News2Rules(2, 7, "RCP"), drug=drug)
    sheet, instruments = sheet_of(full), SHELF.instruments()
    assert protocol_of(sheet, full.version) == full
    boxes = {
        field.name
        for section in SECTIONS
        for place in range(max(1, int(sheet.get(f"{section.name}.count", "1"))))
        for field in fields_of(section, sheet, instruments, place, new=True)
    }
    assert {name for name in sheet if not name.endswith(".count")} <= boxes


def test_every_field_of_a_protocol_has_a_box() -> None:
    """A field without one would be lost when a protocol is saved: give it a cell in app/protocol_sections.py."""
    kinds: list[tuple[type[Any], Sequence[Cell]]] = [
        (DrugRules, DRUG), (CanAnswer, CAN_ANSWER), (News2Rules, NEWS2),
        *((one.made, one.cells) for one in LISTS if one.made is not None),
    ]  # fmt: skip
    for kind, cells in kinds:
        assert {one.name for one in fields(kind)} == {cell.name for cell in cells}, kind.__name__
    own = {cell.name for cell in (*HEAD, *PICKS)} | {one.name for one in LISTS}
    parts = {"id", "version", "instruments", "drug", "can_answer", "news2"}
    assert {one.name for one in fields(ClinicProtocol)} == own | parts


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        (
            "recovery_min",
            "half an hour",
            "Observation after the stop, at least: “half an hour” is not a whole number",
        ),
        ("recovery_min", "", "Observation after the stop, at least is empty. Fill it in."),
        (
            "series.0.intervals",
            "often",
            "Series 1: Every … min: “often” is no interval. Write every how many minutes",
        ),
        ("series.1.set", "", "Series 2: What is empty"),
        ("drug.max_mg", "80 mg or so", "Dose: At most: “80 mg or so” is no cap. Write 80, or 80 never more."),
        ("drug.usual", "a lot", "“a lot” is no range. Write 0.1 to 5 mg/kg."),
        ("limits.0.above", "1,5", "Limits 1: Above: “1,5” is not a number"),
        (
            "limits.0.stages",
            "infusion, home",
            "there is no stage “home”. There are pre-infusion, infusion, recovery.",
        ),
        ("start_checks.0.label", "", "Checks 1: Label on paper is empty. Fill it in."),
        ("can_answer.instrument", "", "A patient can be asked, told from is empty."),
        ("news2.told_from", "5", "NEWS2 with saturation scale is empty."),
    ],
)
def test_what_is_no_value_is_refused_by_its_box(name: str, text: str, sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        protocol_of({**SHEET, name: text})
    assert sentence in refused.value.sentence


def test_texts_are_read_as_people_write_them() -> None:
    typed = {
        **SHEET, "series.0.intervals": "every 15 min for 60 min, then 30", "drug.usual": "0.1–5 mg/kg, 5 to 80 mg/h",
        "drug.max_mg": "80 hard", "picks.medications": "lorazepam 1 mg, by mouth; ondansetron 4 mg IV",
        "picks.events": "one, two", "start_checks.0.choices": "",
    }  # fmt: skip
    protocol = protocol_of(typed)
    assert protocol.series[0].intervals == (Interval(15, 60), Interval(30))
    assert [one.unit for one in protocol.drug.usual] == ["mg/kg", "mg/h"]
    assert protocol.drug.max_mg == Cap(Decimal(80), hard=True)
    assert protocol.medications == ("lorazepam 1 mg, by mouth", "ondansetron 4 mg IV")
    assert protocol.start_checks[0].choices == ()
    assert protocol_of(sheet_of(replace(protocol, medications=("1 mg, IV",)))).medications == ("1 mg, IV",)


def test_a_series_is_called_as_the_nurse_calls_its_scale() -> None:
    sheet, series = sheet_of(SHELF.choose("pain-q15-q30").rulebook.protocol), SECTION["series"]
    called = [thing_in_words(series, sheet, place, SHELF.instruments()) for place in (0, 2, 3)]
    assert called == ["vitals, while infusing", "Pain, while infusing", "MOAA/S, while infusing"]


def test_what_is_half_typed_is_there_after_a_restart(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(DEMO_NOW)) as desk:
        draft = ProtocolDraft(desk.drafts, desk.clock, PROTOCOL.id, False, SHEET, PROTOCOL.version)
        assert (draft.changed, draft.resumed, draft.base) == (False, False, PROTOCOL.version)
        draft.put("recovery_min", "4")
        draft.put("instruments.rass", USED)
        draft.put("instruments.moaa-s", "")
        draft.add("limits", 0, {"name": "Temp"})
        assert is_half_typed(desk.drafts, PROTOCOL.id)
    with desk_at(tmp_path, ManualClock(DEMO_NOW)) as desk:
        again = ProtocolDraft(desk.drafts, desk.clock, PROTOCOL.id, False, SHEET, PROTOCOL.version)
        assert again.resumed
        assert again.texts["recovery_min"] == "4"
        assert listed(again.texts) == ["dissociation-0-4", "cadss-6", "rass"]
        limits = SECTION["limits"]
        assert [thing_in_words(limits, again.texts, place, {}) for place in range(3)] == ["Temp", "SBP", "DBP"]
        assert again.move("limits", 0, 1) == 1
        assert again.move("limits", 0, -1) == 0
        assert again.take("limits", 1) == {"name": "Temp"}
        for name, text in (("recovery_min", "30"), ("instruments.rass", "")):
            again.put(name, text)
        assert again.changed
        again.drop()
        assert not is_half_typed(desk.drafts, PROTOCOL.id)
        assert again.texts["recovery_min"] == "30"


def test_what_is_again_as_it_stands_is_no_draft(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(DEMO_NOW)) as desk:
        draft = ProtocolDraft(desk.drafts, desk.clock, PROTOCOL.id, True, SHEET, PROTOCOL.version)
        assert draft.base is None
        draft.put("recovery_min", "45")
        assert is_half_typed(desk.drafts, PROTOCOL.id)
        draft.put("recovery_min", "30")
        assert not is_half_typed(desk.drafts, PROTOCOL.id)

"""Whom to call in an emergency: asked or not, kept in versions, and nothing that was written before it is lost."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ketadesk.app.leaving import bring_in, carry_out
from ketadesk.app.preparing import Known, patient_of
from ketadesk.app.script.lines import ScriptError
from ketadesk.bootstrap import database_at, verifier_at
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Patient, Role, Staff, check_patient
from ketadesk.storage.codec import patient_from_bytes, patient_holds_all, patient_to_bytes
from tests.domain.made import PATIENT
from tests.support import HEADING, play, playing, prepared

CALLED = "Luis Rivera, husband, 555 0134"
TODAY = date(2026, 11, 22)
WITHOUT = b'{"name":"Rivera, Ana","mrn":"1","born":"1979-07-01","sex":"F","height_cm":null,"allergies":null}'
OPEN = HEADING + prepared().replace("weight", f'contact "{CALLED}"\nweight') + "10:00 open\n"


def test_details_from_before_it_was_asked_are_read_whole() -> None:
    old = patient_from_bytes(WITHOUT)
    assert old.contact is None
    assert patient_holds_all(WITHOUT, old)
    assert patient_from_bytes(patient_to_bytes(replace(old, contact=CALLED))).contact == CALLED
    later = json.dumps({**json.loads(WITHOUT), "blood": "0"}).encode()
    assert not patient_holds_all(later, patient_from_bytes(later)), "what would be dropped is noticed"


def test_a_script_says_it_and_the_record_holds_it(tmp_path: Path) -> None:
    record = play(OPEN, tmp_path).record
    assert record.opened.patient.contact == CALLED
    with verifier_at(tmp_path) as verifier:
        assert verifier.verify().sessions == 1


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("contact Luis Rivera", "a contact is written as"),
        ('10:01 contact "Luis"', "The session is open already: contact cannot be set any more."),
    ],
)
def test_a_line_that_cannot_be_meant(line: str, told: str, tmp_path: Path) -> None:
    text = OPEN + line if line[0].isdigit() else HEADING + prepared() + line
    with pytest.raises(ScriptError, match=told):
        play(text, tmp_path)
    with pytest.raises(ScriptError, match="name the patient first"):
        play(HEADING + 'contact "Luis"', tmp_path / "other")


def test_a_new_contact_is_another_version_and_silence_keeps_the_old_one(tmp_path: Path) -> None:
    cancelled = OPEN + "10:01 cancel because fever\n"
    again = prepared() + "10:02 open\n10:03 cancel because fever\n"
    other = prepared().replace("weight", 'contact "Rosa Rivera, mother, 555 0199"\nweight') + "10:04 open\n"
    with playing(cancelled + again + other, tmp_path) as played:
        versions = [patient_from_bytes(one.body).contact for one in played.desk.patients.versions()]
        assert versions == [CALLED, "Rosa Rivera, mother, 555 0199"]
        opened = [played.desk.recorder(one).record.opened.patient.contact for one in played.desk.session_ids()]
        assert opened == [CALLED, None, "Rosa Rivera, mother, 555 0199"]


def test_it_is_carried_out_and_comes_back(tmp_path: Path) -> None:
    out, back = tmp_path / "out", tmp_path / "back"
    with playing(OPEN + "10:01 cancel because fever\n", tmp_path / "data") as played:
        carry_out(played.desk, out, Staff("LS", "L. Sato", Role.MANAGER), lambda _done, _count: None)
    assert CALLED in (out / "csv" / "patients.csv").read_text("utf-8")
    with database_at(back) as database:
        bring_in(out, database)
    with verifier_at(back) as verifier:
        assert verifier.verify().sessions == 1


def test_the_form_asks_and_an_empty_box_keeps_what_is_known() -> None:
    known = Known(replace(PATIENT, contact=CALLED), None, False)
    assert patient_of({"contact": "  "}, known).contact == CALLED
    assert patient_of({"contact": "Rosa, 555"}, known).contact == "Rosa, 555"
    new = {"name": "A", "mrn": "1", "born": "1979-07-01", "sex": "F"}
    assert patient_of(new, None).contact is None


@pytest.mark.parametrize("contact", ["x" * 201, "Luis\x07"])
def test_what_is_too_long_or_no_letter_is_refused(contact: str) -> None:
    patient: Patient = replace(PATIENT, contact=contact)
    with pytest.raises(Refused, match=r"longer than 200|cannot be read"):
        check_patient(patient, TODAY)

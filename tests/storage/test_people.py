"""Patients and staff: versions, and a search that finds names in any spelling of the alphabet."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Patient, Role, Staff
from ketadesk.storage.database import Database
from ketadesk.storage.people import PatientStore, StaffStore, folded
from tests.domain.made import NURSE, START

NAMES = [
    ("Łukasz, Zażółć", "000417", date(1985, 3, 12)),
    ("Østergård, Bjørn", "77-12", date(1961, 2, 28)),
    ("O'Brien-Smith, Seán", "A5", date(2001, 12, 3)),
    ("Straße, Jürgen", "A6", date(1950, 1, 2)),
    ("Ωmega, Ζωή", "A7", date(1970, 5, 6)),
    ("Жуков, Иван", "A8", date(1971, 5, 6)),
    ("王, 小明", "A9", date(1972, 5, 6)),
    ("Alvarez, Maria", "004418", date(1985, 3, 21)),
]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[PatientStore]:
    """A store with some patients."""
    database = Database(tmp_path)
    store = PatientStore(database)
    for name, mrn, born in NAMES:
        store.add(Patient(name, mrn, born, "F"), START, NURSE)
    yield store
    database.close()


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("lukasz", ["Łukasz, Zażółć"]),
        ("ŁUK zaz", ["Łukasz, Zażółć"]),
        ("ost", ["Østergård, Bjørn"]),
        ("Øst", ["Østergård, Bjørn"]),
        ("bjorn oster", ["Østergård, Bjørn"]),
        ("obrien", ["O'Brien-Smith, Seán"]),
        ("o'brien", ["O'Brien-Smith, Seán"]),
        ("smith sean", ["O'Brien-Smith, Seán"]),
        ("strasse", ["Straße, Jürgen"]),
        ("ζωη", ["Ωmega, Ζωή"]),
        ("ЖУК", ["Жуков, Иван"]),
        ("王", ["王, 小明"]),
        ("004418", ["Alvarez, Maria"]),
        ("4418", ["Alvarez, Maria"]),
        ("77-12", ["Østergård, Bjørn"]),
        ("1985-03-12", ["Łukasz, Zażółć"]),
        ("12.03.1985", ["Łukasz, Zażółć"]),
        ("3/12/1985", ["Łukasz, Zażółć"]),
        ("1985-03", ["Łukasz, Zażółć", "Alvarez, Maria"]),
        ("maria 1985", ["Alvarez, Maria"]),
        ("maria 1986", []),
        ("%", []),
        ("_", []),
        ("  ", []),
        ("xyzzy", []),
    ],
)
def test_search(store: PatientStore, typed: str, names: list[str]) -> None:
    assert [known.patient.name for known in store.search(typed)] == names


def test_folding() -> None:
    assert folded("ŁØÐÞÆŒIĦß") == "lodthaeoeihss"
    assert folded("Žižek Ångström") == "zizek angstrom"


def test_a_change_is_a_new_version_and_the_search_follows(store: PatientStore) -> None:
    (known,) = store.search("alvarez")
    married = store.change(known, replace(known.patient, name="Ruiz, Maria"), START, NURSE)
    assert married.version == 2
    assert store.search("alvarez") == []
    assert store.search("ruiz") == [married]
    with pytest.raises(Refused, match="changed meanwhile"):
        store.change(known, known.patient, START, NURSE)


def test_a_record_number_belongs_to_one_patient(store: PatientStore) -> None:
    (known,) = store.search("alvarez")
    with pytest.raises(Refused, match="MRN 000417 already belongs to Łukasz, Zażółć"):
        store.add(Patient("Somebody", "000417", date(1980, 1, 1), "M"), START, NURSE)
    with pytest.raises(Refused, match="already belongs"):
        store.change(known, replace(known.patient, mrn="000417"), START, NURSE)
    assert store.of_mrn("000418") is None


def test_staff_are_versions_too(tmp_path: Path) -> None:
    database = Database(tmp_path)
    store = StaffStore(database)
    nurse, physician = Staff("RP", "R. Patel RN", Role.NURSE), Staff("AN", "A. Novak MD", Role.PHYSICIAN)
    for staff in (nurse, physician, nurse, replace(nurse, name="R. Patel-Jones RN")):
        store.put(staff, START)
    assert store.all() == [physician, replace(nurse, name="R. Patel-Jones RN")]
    with database.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM staff_versions").scalar_one() == 3
    database.close()

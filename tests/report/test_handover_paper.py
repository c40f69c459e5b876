"""The handover on paper: one page whatever was charted, nine points or more, and what found no room is counted."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from ketadesk.app.bedside import Printer, handover_sheet
from ketadesk.domain.entries import Event, Medication, Note, Pause, Resume, Start, Vitals
from ketadesk.domain.people import Patient
from ketadesk.domain.record import Record
from ketadesk.report.documents import MISSING_FONT
from tests.domain.made import PATIENT, PHYSICIAN, at, record
from tests.domain.sound import BAG, ORDER, Line, session
from tests.report.paper import demo, flat, pages, recorded

PAPERS = ("A4", "Letter")


def printed(made: Record, clock: str = "1:20:00", paper: str = "A4") -> bytes:
    return handover_sheet(made, Printer("R. Patel RN", at(clock), "Harbor Clinic", paper)).pdf


def crowded(patient: Patient = PATIENT) -> Record:
    """Thirty medications, as many events, pauses and notes."""
    acts: list[Line] = [("0:00", Start())]
    for minute in range(1, 31):
        acts += [
            (f"{minute}:00", Medication(f"drug {minute}", "4 mg IV", "nausea", PHYSICIAN)),
            (f"{minute}:01", Event(f"event {minute}", "mild")),
            (f"{minute}:10", Pause("vomiting")), (f"{minute}:20", Resume()),
            (f"{minute}:30", Note(f"note {minute}: " + "she looks around and asks for water " * 6)),
        ]  # fmt: skip
    return session(acts, ORDER, BAG, patient)


def test_the_demonstration_reads_as_it_stands(tmp_path: Path) -> None:
    made = recorded(demo(), tmp_path)
    text = flat(handover_sheet(made, Printer("T. Moreau RN", made.entries[-1].entered_at)).pdf)
    for words in ("Handover · Alvarez, Maria", "Allergy: penicillin", "Luis Alvarez, husband, 555 0134", "75 kg",
                  "LAST VALUES", "BP mmHg", "Not resolved:", "A copy of the record, not a monitor",
                  "A record, not a monitor.", "page 1 of 1", "by T. Moreau RN"):  # fmt: skip
        assert words in text, words


@pytest.mark.parametrize("paper", PAPERS)
def test_thirty_of_everything_are_one_page_and_the_rest_is_counted(paper: str) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh, Maria Concepcion Guadalupe"
    pdf = printed(crowded(replace(PATIENT, name=name, contact="Luis " * 30, allergies=("latex and rubber",) * 30)),
                  "31:00", paper)  # fmt: skip
    (page,) = pages(pdf)
    assert min(word.size for word in page) >= 9
    said = flat(pdf)
    counts = [int(number) for number in re.findall(r"and (\d+) more in the record", said)]
    assert len(counts) == 5, "four lists, and what is not resolved"
    shown = sum(f"drug {minute} 4 mg" in said for minute in range(1, 31))
    assert 0 < shown < 30
    assert counts.count(30 - shown) >= 3, "drugs, events and notes are thirty each"
    assert counts.count(24) >= 1, "six of thirty that are not resolved are named"
    assert "drug 30 4 mg" in said, "the latest is kept"
    assert "page 1 of 1" in said


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("kind", ["nothing", "hostile"])
def test_little_and_long_are_one_page_without_overlap(paper: str, kind: str) -> None:
    made = record([])
    if kind == "hostile":
        patient = replace(PATIENT, name="Ł" * 200, mrn="9" * 200, contact="王" * 200, allergies=("x" * 200,) * 20)
        acts: list[Line] = [("1:00", Note("z" * 5000)), ("2:00", Event("q" * 900)), ("3:00", Vitals(120, 70))]
        made = session(acts, ORDER, BAG, patient)
    pdf = printed(made, "5:00", paper)
    (page,) = pages(pdf)
    size = {"A4": (595, 842), "Letter": (612, 792)}[paper]
    assert all(word.x >= 30 and word.x + word.width <= size[0] - 25 and 15 < word.y < size[1] for word in page)
    assert not [(a.text, b.text) for i, a in enumerate(page) for b in page[i + 1 :] if a.overlaps(b)]


def test_what_is_cut_says_that_more_is_in_the_record() -> None:
    said = flat(printed(session([("1:00", Note("water " * 200))], ORDER, BAG), "2:00"))
    assert "… (whole in the record) · RP" in said


def test_equal_arguments_give_equal_bytes_and_missing_letters_are_told() -> None:
    made = session([("1:00", Note("\U00013000"))], ORDER, BAG)
    first, again = (handover_sheet(made, Printer("R. Patel RN", at("5:00"))) for _ in range(2))
    assert first.pdf == again.pdf
    assert first.remarks == (MISSING_FONT,)
    assert handover_sheet(made, Printer("R. Patel RN", at("5:00") + timedelta(minutes=1))).pdf != first.pdf


def test_nothing_is_said_by_colour_alone() -> None:
    patient = replace(PATIENT, allergies=None)
    said = flat(printed(session([("1:00", Event("nausea", "mild")), ("2:00", Vitals(hr=60))], ORDER, BAG, patient)))
    assert "Allergies: not asked" in said
    assert "Not resolved: Nausea, mild" in said

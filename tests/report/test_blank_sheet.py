"""The sheet for paper: headed, its times printed, room for a hand in every row, one page for an ordinary session."""

from dataclasses import replace
from itertools import pairwise

import pytest

from ketadesk.app.bedside import Printer, blank_flowsheet
from ketadesk.domain.entries import Start, Vitals
from ketadesk.domain.record import Record
from ketadesk.domain.series import Interval, Series
from tests.domain.made import PATIENT, at, mg, record, rulebook
from tests.domain.sound import BAG, ORDER, session
from tests.report.paper import flat, lines, pages

SEVEN_MM = 7 / 25.4 * 72


def printed(made: Record, clock: str = "-5:00", paper: str = "A4") -> bytes:
    return blank_flowsheet(made, Printer("R. Patel RN", at(clock), "Harbor Clinic", paper)).pdf


def test_before_the_start_the_minutes_stand_there_and_the_order() -> None:
    pdf = printed(session([], ORDER, BAG, replace(PATIENT, contact="Luis, 555 0134", allergies=("latex",))))
    (page,) = pages(pdf)
    said = lines(page)
    times = [line for line in said if line.startswith(("+", "start", "≈ stop"))]
    assert times == ["start", *(f"+{minute}" for minute in range(5, 45, 5)), "≈ stop +10", "≈ stop +20", "≈ stop +30"]
    text = flat(pdf)
    for words in ("Flowsheet for paper · Rivera, Ana", "MRN 100200", "room 1", "Allergy: latex", "Luis, 555 0134",
                  "37.5 mg over 40 min", "37.5 mg in 50 mL (0.75 mg/mL)", "75 kg", "Depression 0.5 mg/kg over 40 min",
                  "Before the start", "BP mmHg", "HR /min", "SpO₂ %", "RR /min", "O₂ L/min", "Dissociation 0–4",
                  "MOAA/S 5–0", "Initials", "Start", "Pause", "Resume", "Rate", "Stop, volume", "Drug, dose, route",
                  "Waste, mg", "Witness", "Notes, events", "page 1 of 1"):  # fmt: skip
        assert words in text, words
    assert min(word.size for word in page) >= 9


def test_once_it_runs_the_clock_stands_there_too() -> None:
    made = record([("0:00", Start()), ("5:00", Vitals(120, 70))], ORDER, BAG)
    said = lines(pages(printed(made, "6:00"))[0])
    for words in ("14:10 (+10)", "14:40 (+40)", "≈ 14:50 (stop +10)", "≈ 15:10 (stop +30)"):
        assert words in said, words
    assert "14:05 (+5)" not in said


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_every_row_has_room_for_a_hand(paper: str) -> None:
    (page, *_) = pages(printed(session([]), paper=paper))
    places = [word.y for word in page if word.text.startswith("+")]
    assert len(places) == 8
    steps = [above - below for above, below in pairwise(places)]
    assert min(steps) >= SEVEN_MM


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("kind", ["nothing", "long", "names"])
def test_a_long_plan_takes_two_pages_and_nothing_overlaps(kind: str, paper: str) -> None:
    made = record([])
    if kind == "long":
        made = record([], mg("400", "480"), BAG)
    if kind == "names":
        made = session(
            [], ORDER, BAG, replace(PATIENT, name="Ł" * 200, contact="王" * 200, allergies=("x" * 200,) * 9)
        )
    pdf = printed(made, paper=paper)
    assert len(pages(pdf)) <= (3 if kind == "long" else 2)
    for page in pages(pdf):
        assert min(word.size for word in page) >= 9
        assert not [(a.text, b.text) for i, a in enumerate(page) for b in page[i + 1 :] if a.overlaps(b)]


def test_a_dash_stands_where_another_set_is_due() -> None:
    rules = rulebook()
    series = (Series("vitals", "infusion", (Interval(10),)), Series("dissociation", "infusion", (Interval(20),)))
    rules = replace(rules, protocol=replace(rules.protocol, series=series))
    said = lines(pages(printed(session([], rules=rules)))[0])
    assert "+10  –" in said
    assert "+20" in said


def test_equal_arguments_give_equal_bytes() -> None:
    assert printed(session([])) == printed(session([]))
    assert printed(session([])) != printed(session([]), "-4:00")

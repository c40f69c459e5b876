"""The rows of a sheet of paper as they are typed: read cell by cell, and as entries at their own moments."""

from decimal import Decimal

import pytest

from ketadesk.app.back_entry import ACTS_IN_WORDS, Sheet, act_typed, columns_of, is_filled, unanswered
from ketadesk.domain.entries import Content, NotDone, Note, Pause, Rate, Resume, Scale, Start, Stop, Vitals
from ketadesk.domain.errors import Refused
from tests.domain.made import at, record, rulebook
from tests.domain.sound import BAG, ORDER, readings, session

RUNNING = record([("0:00", Start()), ("5:00", Vitals(120, 70))], ORDER, BAG)
SHEET = Sheet(RUNNING, at("40:00"))


def test_the_columns_are_those_of_the_sheet_of_paper() -> None:
    names = [one.name for one in columns_of(rulebook())]
    assert names == ["at", "bp", "hr", "spo2", "rr", "o2", "scale:dissociation-0-4", "scale:moaa-s", "act", "note"]


def test_a_row_is_all_that_it_says_and_0_is_a_value() -> None:
    row = {"at": "14:10", "bp": "132/84", "hr": "78", "o2": "0", "scale:dissociation-0-4": "0", "act": "pause nausea",
           "note": "asks for water", "spo2": " "}  # fmt: skip
    assert SHEET.faults(row) == {}
    assert SHEET.rows([row, {"at": "14:20"}, {}]) == [
        (at("10:00"), content) for content in (
            Vitals(132, 84, hr=78, o2=Decimal(0)), Scale("dissociation-0-4", (0,)), Pause("nausea"),
            Note("asks for water"),
        )
    ]  # fmt: skip
    assert not is_filled({"at": "14:20", "note": "  "})


@pytest.mark.parametrize(
    ("typed", "content"),
    [
        ("start", Start()), ("Start 60", Start(Decimal(60))), ("rate 60 mL/h", Rate(Decimal(60))), ("pause", Pause()),
        ("resume", Resume()), ("stop", Stop()), ("stop 48.5", Stop(Decimal("48.5"))),
        ("STOP 50 mL", Stop(Decimal(50))),
        ("stop 0", Stop(Decimal(0))),
    ],
)  # fmt: skip
def test_an_act_as_it_stands_on_paper(typed: str, content: Content) -> None:
    assert act_typed(typed) == content


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("at", "2x:10", "cannot be read"), ("bp", "84/132", "is not below the systolic"),
        ("hr", "7x", "whole number"),
        ("spo2", "101", "outside 50 to 100"), ("o2", "some", "Write RA for room air"), ("act", "stpo", ACTS_IN_WORDS),
        ("act", "rate", "The rate has no number"), ("act", "rate 0", "A rate of 0 mL/h is a pause"),
        ("act", "?", ACTS_IN_WORDS),
        ("scale:dissociation-0-4", "5", "outside 0 to 4"), ("scale:moaa-s", "x", "whole number"),
    ],
)  # fmt: skip
def test_each_cell_is_read_at_once_with_its_sentence(name: str, text: str, told: str) -> None:
    faults = SHEET.faults({"hr": "70", name: text})
    assert list(faults) == [name]
    assert told in faults[name]


def test_a_row_without_a_time_and_a_sheet_without_a_row_are_refused() -> None:
    with pytest.raises(Refused, match="The row has no time"):
        SHEET.rows([{"hr": "78"}])
    with pytest.raises(Refused, match="Nothing is typed yet"):
        SHEET.rows([{"at": "14:10"}])
    with pytest.raises(Refused, match=r"^14:10: The heart rate"):
        SHEET.rows([{"at": "14:05", "hr": "78"}, {"at": "14:10", "hr": "7x"}])


def test_the_times_that_were_due_and_nobody_answered_are_offered() -> None:
    assert unanswered(RUNNING, at("26:00")) == tuple(at(f"{minute}:00") for minute in (10, 15, 20))
    assert unanswered(RUNNING, at("9:00")) == ()
    assert unanswered(record([]), at("9:00")) == ()
    lines: list[tuple[str, Content]] = [
        ("0:00", Start()),
        ("5:00", Vitals(120, 70)),
        ("10:00", NotDone("vitals", "asleep")),
    ]
    answered = record(lines, ORDER, BAG)
    assert unanswered(answered, at("21:00")) == (at("15:00"),)
    whole = session([("0:00", Start()), *readings(5, 10, 15)])
    assert unanswered(whole, at("17:00")) == ()

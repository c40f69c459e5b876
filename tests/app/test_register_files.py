"""The register as the program writes it and gives it away: a whole count or none of it, the table, the sheets."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from io import StringIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ketadesk.app.book import Book
from ketadesk.app.register_files import HEAD, Printing, rows_as_csv, sheet_fields, sheet_of
from ketadesk.app.register_forms import (
    ACTS,
    day_typed,
    fields_of,
    found_vial,
    lines_of,
    numbers_typed,
    signed,
    told_of,
)
from ketadesk.app.registering import CountSheet, count_written, counted, full_ml, lots_apart, written
from ketadesk.bootstrap import desk_at
from ketadesk.domain.errors import Refused
from ketadesk.domain.ledger import rows_of
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.vials import Move
from ketadesk.storage.register import WrittenMeanwhile
from tests.support import HEADING, Played, playing, prepared

ZONE = ZoneInfo("America/New_York")
NURSE = Staff("RP", "R. Patel RN", Role.NURSE)
MANAGER = Staff("LS", "L. Sato", Role.MANAGER)
VIALS = """\
staff TM "T. Moreau RN" nurse
vial V1 50 mg/mL 10 mL lot A123 expires 2027-03-31 cabinet main from Northern
vial V2 50 mg/mL 10 mL lot A123 expires 2027-03-31 cabinet main from Northern
vial V10 10 mg/mL 20 mL lot B7 expires 2027-03-31 cabinet recovery from Northern
"""


@pytest.fixture
def played(tmp_path: Path) -> Iterator[Played]:
    """Three vials, one drawn from by a session."""
    session = f"{prepared()}10:00 open\n10:05 draw V1 0.75 mL\n"
    with playing(f"{HEADING}{VIALS}{session}", tmp_path / "data") as one:
        yield one


def table(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(content.decode())))


# a count


def sheet(typed: dict[str, str], **values: str) -> CountSheet:
    return CountSheet(typed, {}, values)


def test_a_count_is_one_append(played: Played) -> None:
    book = played.desk.book
    before = len(book.register.lines)
    said = count_written(played.desk, sheet({"V1": "9.2", "V2": "10", "V10": "20"}), NURSE, ZONE)
    assert said == "3 vials are counted: 1 differ, each an open case."
    stored = book._store.all()[before:]
    assert [(line.vial, line.ml, line.expected_ml) for line in stored] == [
        ("V1", Decimal("9.2"), Decimal("9.25")), ("V2", Decimal(10), Decimal(10)), ("V10", Decimal(20), Decimal(20)),
    ]  # fmt: skip
    assert [(case.vial, case.mg) for case in book.register.open_cases()] == [("V1", Decimal("-2.50"))]


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"V1": "9.25", "V2": "10"}, "Not counted yet: V10. Count every vial, then record."),
        ({"V1": "9.25", "V2": "10", "V10": "much"},
         "The volume of V10 “much” is not a number. Write digits and a point, for example 70.5."),
        ({"V1": "9.25", "V2": "10", "V10": "41"}, "41 mL is more than the vial can hold. Check the number."),
    ],
)  # fmt: skip
def test_a_count_with_a_fault_writes_nothing(played: Played, typed: dict[str, str], sentence: str) -> None:
    before = played.desk.book.stored()
    with pytest.raises(Refused) as refused:
        count_written(played.desk, sheet(typed), NURSE, ZONE)
    assert refused.value.sentence == sentence
    assert played.desk.book.stored() == before
    assert played.desk.book.register.cases == {}


def test_lines_of_one_go_are_checked_one_after_the_other(played: Played) -> None:
    book = played.desk.book
    twice = [book.made(Move.OPEN, "V2", NURSE)] * 2
    with pytest.raises(Refused, match=r"^Vial V2 was opened already\."):
        book.put_all(twice, ZONE)
    assert book.register.held("V2").opened_at is None
    assert book.put_all([], ZONE) == len(book.register.lines)


def test_a_count_meets_what_another_window_wrote_meanwhile(played: Played, tmp_path: Path) -> None:
    book = played.desk.book
    line = book.made(Move.OPEN, "V2", NURSE)
    with desk_at(tmp_path / "data", played.clock) as other:
        other.book.put(other.book.made(Move.COUNT, "V2", NURSE, Decimal(9)), ZONE)
        with pytest.raises(WrittenMeanwhile):
            book._keep(book._register, [line])
    assert [one.vial for one in book.register.open_cases()] == ["V2"]


def test_differences_are_told_by_lot(played: Played) -> None:
    found = counted(played.desk, {"V1": "9.2", "V2": "10.1", "V10": "?"})
    assert [(one.held.vial.id, one.apart_ml, one.apart_mg) for one in found] == [
        ("V1", Decimal("-0.05"), Decimal("-2.50")), ("V2", Decimal("0.1"), Decimal("5.0")), ("V10", None, None),
    ]  # fmt: skip
    assert lots_apart(found) == [("A123", 2, Decimal("0.05"), Decimal("2.50"))]
    assert full_ml(found[1].held) == "10"
    with pytest.raises(Refused, match="read what it holds"):
        full_ml(found[0].held)


# an act


def test_a_nurse_does_not_destroy(played: Played) -> None:
    book = played.desk.book
    line = book.made(Move.DESTROY, "V2", NURSE, because="expired", witness=MANAGER)
    with pytest.raises(Refused, match=r"^Only a manager may destroy what is left of a vial\."):
        book.put(line, ZONE)
    book.put(book.made(Move.DESTROY, "V2", MANAGER, because="expired", witness=NURSE), ZONE)
    assert book.register.held("V2").gone is Move.DESTROY


def test_every_act_asks_for_a_witness_where_the_register_does(played: Played) -> None:
    asked = {name for name in ACTS if "pin" in [one.name for one in fields_of(name, played.desk.book.register)]}
    assert asked == {"adjust", "break", "waste", "destroy", "correct"}
    assert [act.key for act in ACTS.values()] == [*"1234567890"]


def test_only_wastes_from_a_vial_are_offered_for_correction(played: Played) -> None:
    book = played.desk.book
    assert fields_of("correct", book.register)[0].choices == ()
    line = book.made(Move.WASTE, "V2", NURSE, Decimal("0.5"), because="fell", witness=MANAGER)
    book.put(line, ZONE)
    number = len(book.register.lines)
    assert fields_of("correct", book.register)[0].choices == ((f"line {number}", f"V2 · 0.5 mL · line {number}"),)
    values = {"line": f"line {number}", "ml": "0.2", "because": "read again"}
    (made,) = lines_of("correct", values, book, NURSE, played.clock.now(), ZONE)
    assert (made.ml, made.mg, made.corrects) == (Decimal("-0.3"), Decimal("-15.0"), number)
    assert told_of("correct", values, book.register).startswith("It stays as it was written")


def test_a_time_that_was_typed_is_when_it_happened(played: Played) -> None:
    said = written(played.desk, "open", {"vial": "v2", "at": "10:01"}, NURSE, ZONE)
    assert said.endswith(": open V2.")
    line = played.desk.book.register.lines[-1]
    assert f"{line.at.astimezone(ZONE):%H:%M} {line.entered_at.astimezone(ZONE):%H:%M}" == "10:01 10:05"
    with pytest.raises(Refused, match="was received"):
        written(played.desk, "count", {"vial": "V10", "ml": "20", "at": "23:59"}, NURSE, ZONE)


@pytest.mark.parametrize(
    ("text", "names"),
    [("V11", ["V11"]), ("V9 to V11", ["V9", "V10", "V11"]), ("K-08 to K-10", ["K-08", "K-09", "K-10"]),
     ("A to B", ["A to B"])],
)  # fmt: skip
def test_a_box_is_named_by_its_first_and_last_vial(text: str, names: list[str]) -> None:
    assert numbers_typed(text) == names


@pytest.mark.parametrize("text", ["V2 to V1", "V1 to W3", "V1 to V101"])
def test_what_is_no_box_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="names no box of vials"):
        numbers_typed(text)


def test_a_month_alone_is_its_last_day() -> None:
    assert [str(day_typed(text, "expiry")) for text in ("2028-02", "2027-03-31", " 2027-11 ")] == [
        "2028-02-29", "2027-03-31", "2027-11-30",
    ]  # fmt: skip
    for text in ("03/2027", "2027-13", "2027-02-30", "2027"):
        with pytest.raises(Refused, match="is not a date"):
            day_typed(text, "expiry")


def test_what_is_told_beside_a_form(played: Played) -> None:
    register = played.desk.book.register
    label = told_of("receive", {"strength": "100", "ml": "5"}, register)
    assert label == "5 mL × 100 mg/mL = 500.0 mg base.\nAs HCl, the label: 115.33 mg/mL, 576.7 mg."
    assert told_of("receive", {"strength": "25", "ml": "4"}, register) == "4 mL × 25 mg/mL = 100.0 mg base."
    assert told_of("waste", {"vial": "v1"}, register).endswith("By the register: 9.25 mL = 462.5 mg.")
    assert told_of("count", {"vial": "V1", "ml": "9"}, register) == ""
    assert told_of("break", {"vial": "V"}, register) == ""
    assert found_vial(register, " v10 ").vial.id == "V10"
    assert (signed(Decimal("-0.1"), 2), signed(Decimal(5), 1), signed(Decimal(0), 2)) == ("−0.10", "+5.0", "0.00")


# the table


def test_the_table_has_every_line_with_its_balance(played: Played) -> None:
    content = rows_as_csv(rows_of(played.desk.book.register))
    rows = table(content)
    assert content.decode().splitlines()[0].split(",") == list(HEAD)
    assert len(rows) == 4
    drawn = rows[3]
    assert {name: drawn[name] for name in ("line", "act", "product", "strength_mg_per_ml", "lot", "vial", "ml", "mg",
                                           "moved_ml", "balance_ml", "balance_mg", "who")} == {
        "line": "4", "act": "draw", "product": "Ketamine", "strength_mg_per_ml": "50", "lot": "A123", "vial": "V1",
        "ml": "0.75", "mg": "37.5", "moved_ml": "-0.75", "balance_ml": "9.25", "balance_mg": "462.5", "who": "RP",
    }  # fmt: skip
    assert (drawn["session"], drawn["patient"]) == ("2026-11-22-01", "Rivera, Ana 1")
    assert drawn["happened_utc"] == "2026-11-22T15:05:00+00:00"
    assert (rows[0]["cabinet"], rows[0]["supplier"]) == ("main", "Northern")


def test_no_word_of_the_table_is_run_as_a_formula(played: Played) -> None:
    book = played.desk.book
    hostile = '=HYPERLINK("http://x";"y")'
    book.put(book.made(Move.COUNT, "V2", NURSE, Decimal(10), because=hostile), ZONE)
    book.put(book.made(Move.TRANSFER, "V2", NURSE, cabinet="+1"), ZONE)
    counted_row, moved_row = table(rows_as_csv(rows_of(book.register)))[-2:]
    assert counted_row["reason"] == f"'{hostile}"
    assert moved_row["cabinet"] == "'+1"


# the sheets


def printing(paper: str = "A4") -> Printing:
    return Printing(NURSE, "Harbour Clinic", ZONE, paper)


def test_every_sheet_is_made_of_the_register(played: Played) -> None:
    period = {"first": "2026-11-01", "last": "2026-11-30"}
    for values in ({"sheet": "page", "product": "Ketamine", **period}, {"sheet": "count", "expected": "no"},
                   {"sheet": "waste", **period}, {"sheet": "life", "vial": "v1", "paper": "Letter"}):  # fmt: skip
        asked = {one.name for one in sheet_fields(values["sheet"], played.desk.book.register)}
        assert set(values) - {"sheet"} <= asked
        assert sheet_of(played.desk, values, printing()).startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "Sheet is empty. Fill it in first."),
        ({"sheet": "page", "first": "2026-11-01"}, "To is empty. Fill it in first."),
        ({"sheet": "waste", "first": "2026-11-02", "last": "2026-11-01"},
         "The last day is before the first. Check both."),
        ({"sheet": "page", "first": "2026-11-01", "last": "2026-11-01"}, "Product is empty. Fill it in first."),
        ({"sheet": "life", "vial": "V9"},
         "There is no vial “V9” in the register. Receive it first, or check the number."),
        ({"sheet": "count"}, "What the register expects is empty. Fill it in first."),
    ],
)  # fmt: skip
def test_a_sheet_that_lacks_something_is_refused(played: Played, values: dict[str, str], sentence: str) -> None:
    with pytest.raises(Refused) as refused:
        sheet_of(played.desk, values, printing())
    assert refused.value.sentence == sentence


def test_the_book_is_read_anew_after_a_restart(played: Played, tmp_path: Path) -> None:
    assert isinstance(played.desk.book, Book)
    head = played.desk.book.head
    with desk_at(tmp_path / "data", played.clock) as again:
        assert again.book.register.held("V1").ml == Decimal("9.25")
        assert again.book.head == head

"""The register in the window, by keyboard: received, counted, cases closed by two, papers, CSV; nothing is lost."""

import csv
import time
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ketadesk.app.demo import MANAGER, PIN
from ketadesk.domain.vials import Move
from ketadesk.ui.register_page import RegisterPage
from tests.report.paper import text_of
from tests.ui.driving import Driven
from tests.ui.test_drug import held, stocked
from tests.ui.test_presence import log, person

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
__all__ = ["stocked"]


def opened(driven: Driven) -> RegisterPage:
    """The register, by its key."""
    driven.press(KEY.Key_R, CTRL | SHIFT)
    front = driven.window.front
    assert isinstance(front, RegisterPage)
    return front


def fill(page: RegisterPage, **values: str) -> None:
    """Type into the form that is asked."""
    for name, text in values.items():
        page._edited(name, text)


def rows(page: RegisterPage) -> list[tuple[str, ...]]:
    """What is listed."""
    return list(page._table().rows)


def test_vials_are_received_by_keyboard_each_with_a_number_of_its_own(driven: Driven) -> None:
    page = opened(driven)
    page.ask(Move.RECEIVE)
    driven.type("V7, V8\n50\n10\nA123\n2027-03-31\ncabinet 2\n\nNorthern Drug Supply\n")
    assert "500.0 mg of base in each, labelled 576.7 mg as hydrochloride" in page._echo.text()
    driven.type("\n")
    assert page.banner.sentence == "Receive: V7, V8"
    assert [row[0] for row in rows(page)] == ["V7", "V8"]
    assert held(driven, "V8").cabinet == "cabinet 2"
    assert page._values() == {}, "what is written is typed no more"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"id": "V1"}, "Vial V1 is in the register already"),
        ({"id": "V7, V7"}, "A vial's number is there twice"),
        ({"expires": "2026-11-21"}, "Lot B7 expired on 2026-11-21"),
        ({"expires": "31.3.2027"}, "is not a date. Write it as 2027-03-31."),
        ({"lot": ""}, "Lot is empty. Fill it in first."),
        ({"strength": "5x"}, "is not a number"),
        ({"at": "25:99"}, "25:99"),
    ],
)
def test_what_cannot_be_received_is_refused_and_stays_typed(
    stocked: Driven, values: dict[str, str], sentence: str
) -> None:
    count = len(stocked.desk.book.register.lines)
    page = opened(stocked)
    page.ask(Move.RECEIVE)
    typed = {"id": "V7", "strength": "50", "ml": "10", "lot": "B7", "expires": "2027-03-31"} | values
    fill(page, **typed)
    page.submit()
    assert sentence in page.banner.sentence
    assert page._values() == {name: text for name, text in typed.items() if text}
    assert len(stocked.desk.book.register.lines) == count


def test_a_shift_is_counted_by_keyboard_blind_in_well_under_a_minute(stocked: Driven) -> None:
    page = opened(stocked)
    stocked.type("7")
    assert "book" not in "".join(label.text() for label in page.sheet._told.values()), "the count is blind"
    begun = time.monotonic()
    keys = stocked.type("2\n9.9\n") + stocked.type("f") + stocked.type("f")
    assert page.sheet._told["V1"].text() == "book 10 mL: 0.1 mL (5.00 mg) less"
    assert "lot A123: book 10 mL: 0.1 mL (5.00 mg) less" in page.sheet._sums.text()
    page.submit()
    assert page.banner.sentence == "4 vials counted: 1 differ and stand open"
    assert keys <= 9
    assert time.monotonic() - begun < 60
    lines = stocked.desk.book.register.lines[-4:]
    assert [(one.vial, one.ml, one.expected_ml) for one in lines] == [
        ("S1", Decimal(2), Decimal(2)), ("V1", Decimal("9.9"), Decimal(10)), ("V2", Decimal(10), Decimal(10)),
        ("W100", Decimal(5), Decimal(5)),
    ]  # fmt: skip


def test_a_count_that_cannot_be_read_keeps_the_whole_count_out(stocked: Driven) -> None:
    count = len(stocked.desk.book.register.lines)
    page = opened(stocked)
    stocked.type("7")
    stocked.type("2\n9,9\n")
    page.submit()
    assert "is not a number" in page.banner.sentence
    assert len(stocked.desk.book.register.lines) == count
    assert page._draft.below("count.") == {"S1": "2", "V1": "9,9"}


def test_a_case_is_closed_by_two_with_the_right_pin_and_a_reason(stocked: Driven) -> None:
    page = opened(stocked)
    page.ask(Move.ADJUST)
    assert "No case is open" in page.banner.sentence
    page.ask(Move.COUNT)
    fill(page, vial="V1", ml="9.9")
    assert page._echo.text() == "9.9 mL, 0.1 mL (5.00 mg) less than the book"
    page.submit()
    page.show_view("cases")
    ((seq, *_),) = rows(page)
    page.ask(Move.ADJUST)
    fill(page, case=seq, ml="9.9", because="hub loss")
    page.submit()
    assert "This takes a second person" in page.banner.sentence
    fill(page, second="TM", pin="13579")
    page.submit()
    assert "not the PIN" in page.banner.sentence
    assert "13579" not in str(stocked.desk.drafts.get("register"))
    fill(page, pin=PIN)
    page.submit()
    assert rows(page) == []
    assert held(stocked, "V1").ml == Decimal("9.9")
    adjusted = stocked.desk.book.register.lines[-1]
    assert adjusted.witness is not None
    assert (adjusted.move, adjusted.witness.code, adjusted.corrects) == (Move.ADJUST, "TM", int(seq))


def test_only_a_manager_destroys(stocked: Driven) -> None:
    page = opened(stocked)
    page.ask(Move.DESTROY)
    fill(page, vial="V2", because="expired", second="TM", pin=PIN)
    page.submit()
    assert "Only a manager may" in page.banner.sentence
    stocked.window.take_person(person(stocked, MANAGER.code))
    page = opened(stocked)
    page.ask(Move.DESTROY)
    fill(page, vial="V2", because="expired", second="TM", pin=PIN)
    page.submit()
    assert held(stocked, "V2").gone is Move.DESTROY


def test_what_is_half_typed_comes_back_but_a_pin_does_not(stocked: Driven) -> None:
    page = opened(stocked)
    page.ask(Move.BREAK)
    fill(page, vial="V1", because="fell", second="TM", pin=PIN)
    stocked.press(KEY.Key_Escape)
    page = opened(stocked)
    assert page.act.value() == "break"
    assert page._values() == {"vial": "V1", "because": "fell", "second": "TM"}


def test_an_act_may_have_happened_earlier(stocked: Driven) -> None:
    page = opened(stocked)
    stocked.pass_time(minutes=20)
    page.ask(Move.OPEN)
    fill(page, vial="V1", at="-10")
    page.submit()
    line = stocked.desk.book.register.lines[-1]
    assert line.entered_at - line.at >= timedelta(minutes=10)
    page.show_view("day")
    assert "written" in rows(page)[-1][1]


def test_each_view_lists_its_own(stocked: Driven) -> None:
    page = opened(stocked)
    assert [row[0] for row in rows(page)] == ["S1", "V1", "V2", "W100"]
    page.show_view("lots")
    assert rows(page) == [("Ketamine", "A123", "main", "31 Mar 2027", "4", "27", "1520")]
    page.show_view("expiring")
    assert rows(page) == []
    page.show_view("vials")
    assert page.table is not None
    page.table.selectRow(1)
    page.table.chosen.emit()
    assert page.view.value() == "vial"
    assert [(row[2], row[3]) for row in rows(page)] == [("receive", "V1")]
    page.show_view("day")
    page._sought.setText("22.11.2026")
    page._show_table()
    assert page.banner.sentence == "Write the day as 2026-11-22."


def test_the_register_is_saved_as_csv_and_on_paper_and_that_is_logged(stocked: Driven, tmp_path: Path) -> None:
    page = opened(stocked)
    page.export(tmp_path / "register.csv")
    with (tmp_path / "register.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(one["act"], one["vial"], one["vial_balance_ml"]) for one in lines] == [
        ("receive", "V1", "10"), ("receive", "V2", "10"), ("receive", "W100", "5"), ("receive", "S1", "2"),
    ]  # fmt: skip
    page.print_paper("register-page", tmp_path / "page.pdf")
    assert "Held after the period: 27 mL, 1520 mg." in text_of((tmp_path / "page.pdf").read_bytes())
    page.print_paper("vial-life", tmp_path / "life.pdf")
    assert "There is no vial" in page.banner.sentence
    assert not (tmp_path / "life.pdf").exists()
    assert [one.words for one in log(stocked)[:2]] == ["Register page", "register as CSV"]


def test_the_page_reads_what_another_room_has_drawn_meanwhile(stocked: Driven) -> None:
    page = opened(stocked)
    page.show_view("vials")
    stocked.window.show_session(stocked.desk.running()[0].record.session_id)  # type: ignore[union-attr]
    stocked.page.act("draw")
    for name, text in (("vial", "V1"), ("ml", "1")):
        stocked.page._job_edited(name, text)
    stocked.page.submit()
    page = opened(stocked)
    QApplication.processEvents()
    assert next(row for row in rows(page) if row[0] == "V1")[7] == "9"

"""The register on paper: what each paper says, over as many pages as it needs, with words that fill a column."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from ketadesk.app.register_papers import PAPERS, Period, Printing, paper_of
from ketadesk.domain.errors import Refused
from ketadesk.domain.register import Register
from ketadesk.domain.vials import Line, Move, Vial
from tests.domain.made import NURSE
from tests.domain.test_register import COLLEAGUE
from tests.report.paper import flat, pages, text_of

ZONE = ZoneInfo("America/New_York")
BEGUN = datetime(2026, 11, 1, 15, tzinfo=UTC)
WHOLE = Period(date(2026, 11, 1), date(2026, 11, 30))
NOW = Printing(datetime(2026, 11, 30, 20, tzinfo=UTC), "R. Patel RN", clinic="North Clinic")


def long(vials: int = 2, draws: int = 60, because: str = "left in the bag") -> Register:
    """Vials that were drawn from and wasted from, day by day."""
    register = Register()

    def put(move: Move, vial: str, ml: str, day: int, **more: object) -> None:
        at = BEGUN + timedelta(days=day)
        line = Line(move, at, at, NURSE, vial, Decimal(ml), Decimal(ml) * 50)
        line = replace(line, **more)  # type: ignore[arg-type]
        register.check(line, at.date())
        register.append(line)

    for number in range(vials):
        name = f"V{number}"
        vial = Vial(name, Decimal(50), Decimal(10), f"A{number}", date(2027, 3, 31))
        put(Move.RECEIVE, name, "10", 0, received=vial)
    for place in range(draws):
        put(Move.WASTE, f"V{place % vials}", "0.1", 1 + place // 3, witness=COLLEAGUE, because=because)
    return register


def made(name: str, register: Register, vial: str = "", period: Period = WHOLE, printing: Printing = NOW) -> bytes:
    return paper_of(name, register, ZONE, period, vial, printing)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", PAPERS)
def test_each_paper_names_itself_who_printed_it_and_its_pages(name: str, paper: str) -> None:
    pdf = made(name, long(), "V0", printing=replace(NOW, paper=paper))
    assert pdf == made(name, long(), "V0", printing=replace(NOW, paper=paper)), "equal arguments give equal bytes"
    words = text_of(pdf)
    for said in (PAPERS[name], "North Clinic", "Printed 30 Nov 2026 15:00 by R. Patel RN", "Read and found right:"):
        assert said in words
    assert f"page 1 of {len(pages(pdf))}" in words


def test_a_register_page_runs_over_pages_under_its_head_and_balances() -> None:
    pdf = made("register-page", long())
    assert len(pages(pdf)) > 1
    words = flat(pdf)
    assert words.count("Holds") >= len(pages(pdf)), "the head is on every page"
    assert "Held before the period: 0 mL, 0 mg." in words
    assert "Held after the period: 14 mL, 700 mg." in words
    assert words.count("−0.1") == 60


def test_a_period_leaves_out_what_was_before_and_after() -> None:
    pdf = made("register-page", long(), period=Period(date(2026, 11, 3), date(2026, 11, 3)))
    words = flat(pdf)
    assert words.count("−0.1") == 3
    assert "Held before the period: 19.7 mL, 985 mg." in words
    assert "Held after the period: 19.4 mL, 970 mg." in words
    with pytest.raises(Refused, match="ends before it begins"):
        made("register-page", long(), period=Period(date(2026, 11, 3), date(2026, 11, 2)))


def test_the_waste_log_names_who_saw_it() -> None:
    words = flat(made("waste-log", long(draws=1)))
    assert "waste V0 5 R. Patel RN T. Moreau RN left in the bag" in words


def test_a_blind_count_sheet_does_not_say_what_the_book_holds() -> None:
    blind, book = (flat(made(name, long(draws=1))) for name in ("count-sheet", "count-sheet-book"))
    assert "9.9" not in blind
    assert "9.9" in book


def test_the_life_of_one_vial_is_its_own_lines_only() -> None:
    words = flat(made("vial-life", long(draws=3), "V1"))
    assert "It holds 9.9 mL, 495 mg." in words
    assert "V0" not in words


@pytest.mark.parametrize("because", ["x" * 500, "very " * 99, "<b>&amp;</b> ' \" \\"])
def test_words_that_fill_a_column_are_all_there(because: str) -> None:
    pdf = made("register-page", long(draws=2, because=because.strip()))
    assert "".join(because.split()) in "".join(flat(pdf).split())


def test_an_empty_register_says_so() -> None:
    assert "Nothing is in the register yet." in flat(made("register-page", Register()))
    assert "No line." in flat(made("waste-log", Register()))

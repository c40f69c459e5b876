"""The register on paper: every word of it, over as many pages as it takes, with nothing over anything else."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ketadesk.domain.ledger import account_of, by_cabinet, of_vial, rows_of, wasted
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.register import Register
from ketadesk.domain.vials import Line, Move, Vial
from ketadesk.report.documents import MISSING_FONT
from ketadesk.report.page import Paper
from ketadesk.report.register_paper import Sheet, count_sheet, register_page, vial_life, waste_log
from tests.domain.made import NURSE, START, at
from tests.report.paper import FONTS, body, flat, lines, pages, text_of

D = Decimal
WITNESS = Staff("TM", "T. Moreau RN", Role.NURSE)
ZONE = ZoneInfo("America/New_York")
DAY = START.astimezone(ZONE).date()
FIRST, LAST = DAY - timedelta(days=5), DAY + timedelta(days=5)
HOSTILE = "<b>&amp; <font size=99> %s {0} ]]> <para/> \\n (unclosed"


def sheet(paper: Paper = Paper.A4) -> Sheet:
    return Sheet("Harbour Clinic", ZONE, at("1:30:00"), "R. Patel RN", "KetaDesk 0.1.0", 7, "7f3a91c20be4" + "5" * 52,
                 paper, FONTS)  # fmt: skip


def vial(name: str, **more: str) -> Vial:
    return replace(Vial(name, D(50), D(10), "A123", date(2027, 3, 31), "Ketamine", "main", "Northern"), **more)  # type: ignore[arg-type]


def register(
    vials: Iterable[Vial] = (vial("V1"), vial("V2", cabinet="recovery")), wastes: int = 1, **more: str
) -> Register:
    """Vials that were received, a draw of a session with what became of it, and wastes of 0.1 mL."""
    made = Register()
    moves = [Line(Move.RECEIVE, START, START, NURSE, one.id, one.ml, one.mg, received=one) for one in vials]
    first = moves[0].vial
    of_session: dict[str, Any] = {"session": "2026-11-22-01", "patient": "Rivera, Ana"}
    moves += [
        Line(Move.DRAW, at("5:00"), at("5:00"), NURSE, first, D("0.75"), D("37.5"), **of_session),
        Line(Move.GIVE, at("9:00"), at("19:00"), NURSE, mg=D("30"), **of_session),
        Line(Move.WASTE, at("9:00"), at("19:00"), NURSE, mg=D("7.5"), witness=WITNESS, because="left", **of_session),
    ]  # fmt: skip
    because = more.get("because", "syringe fell")
    moves += [
        Line(Move.WASTE, at("20:00"), at("20:00"), NURSE, first, D("0.1"), D("5"), witness=WITNESS, because=because)
    ] * wastes
    moves.append(Line(Move.COUNT, at("21:00"), at("21:00"), NURSE, first, D("9.10"), D("455"), expected_ml=D("9.15")))
    for line in moves:
        made.check(line, DAY)
        made.append(line)
    return made


def page(made: Register, first: date = FIRST, last: date = LAST, paper: Paper = Paper.A4) -> bytes:
    account = account_of(rows_of(made), "Ketamine", first, last, ZONE)
    return register_page(account, first, last, sheet(paper))


def count(made: Register, expected: bool = False, paper: Paper = Paper.A4) -> bytes:
    return count_sheet(by_cabinet(made), expected, sheet(paper))


def waste(made: Register, paper: Paper = Paper.A4) -> bytes:
    return waste_log(wasted(rows_of(made)), FIRST, LAST, sheet(paper))


def life(made: Register, paper: Paper = Paper.A4) -> bytes:
    one = next(iter(made.vials.values()))
    return vial_life(one, of_vial(rows_of(made), one.vial.id), sheet(paper))


SHEETS: list[Callable[..., bytes]] = [page, count, waste, life]


def test_a_product_page_tells_every_line_and_what_was_there_before_and_after() -> None:
    text = flat(page(register()))
    for words in ("Controlled-drug register", "Harbour Clinic · Ketamine · 17 Nov 2026 to 27 Nov 2026",
                  "Opening balance 0.0 mg base", "In · out 1000.0 mg · 42.5 mg", "Closing balance 957.5 mg base",
                  "50 mg/mL, lot A123, expires 31 Mar 2027, in main, from Northern",
                  "30.0 mg given of what was drawn; 2026-11-22-01 Rivera, Ana", "written 14:19",
                  "counted 9.10 mL, expected 9.15 mL", "Checked by: name, signature, date",
                  "Second person: name, signature, date", "Register 7f3a·91c2·0be4 · 7 lines · chain verified",
                  "Printed 22 Nov 2026 15:30 by R. Patel RN · KetaDesk 0.1.0", "page 1 of 1"):  # fmt: skip
        assert words in text, words
    drawn = next(line for line in text_of(page(register())).splitlines() if "draw" in line)
    assert drawn.split()[:10] == ["3", "22", "Nov", "2026", "draw", "V1", "37.5", "9.25", "962.5", "RP"]


def test_a_period_without_lines_carries_its_balance() -> None:
    text = flat(page(register(), LAST, LAST))
    assert "Opening balance 957.5 mg base" in text
    assert "Closing balance 957.5 mg base" in text
    assert "Nothing was written in this period." in text


def test_a_blind_count_sheet_tells_nothing_that_would_help() -> None:
    blind, told = flat(count(register())), flat(count(register(), expected=True))
    assert "9.15" not in blind
    assert "9.15" in told
    assert "Expected" not in blind
    for text in (blind, told):
        assert "CABINET main" in text
        assert "CABINET recovery" in text
        assert "Counted mL" in text
        assert "2 vials by the register." in text
    assert "No vial is here by the register." in flat(count(Register()))


def test_the_waste_log_tells_what_who_saw_and_why() -> None:
    text = text_of(waste(register()))
    from_vial = next(line for line in text.splitlines() if "V1" in line)
    assert from_vial.split() == ["6", "22", "Nov", "2026", "waste", "V1", "0.10", "5.0", "RP", "syringe", "fell"]
    of_session = next(line for line in text.splitlines() if "2026-11-22-01" in line)
    assert "7.5" in of_session
    assert "In all  12.5 mg base" in text
    assert "Rivera, Ana" in text
    assert text.count("TM") == 2
    assert "Nothing was written" in flat(waste_log([], FIRST, LAST, sheet()))


def test_the_life_of_a_vial_goes_from_its_receipt_to_what_is_left() -> None:
    made = register()
    text = flat(life(made))
    assert "Holds 9.15 mL = 457.5 mg base" in text
    assert "-0.75 -37.5 9.25 462.5" in text
    last = Line(Move.BREAK, at("30:00"), at("30:00"), NURSE, "V1", D("9.15"), D("457.5"), witness=WITNESS,
                because="dropped")  # fmt: skip
    made.check(last, DAY)
    made.append(last)
    assert "Gone break: vial V1 is not here any more" in flat(life(made))


@pytest.mark.parametrize("make", SHEETS, ids=lambda make: make.__name__)
@pytest.mark.parametrize("paper", list(Paper))
def test_equal_arguments_give_equal_bytes(make: Callable[..., bytes], paper: Paper) -> None:
    made = register()
    assert make(made, paper=paper) == make(made, paper=paper)


@pytest.mark.parametrize("make", [page, waste, life], ids=lambda make: make.__name__)
@pytest.mark.parametrize("paper", list(Paper))
def test_a_long_register_runs_over_pages_that_all_have_their_head(make: Callable[..., bytes], paper: Paper) -> None:
    pdf = make(register(wastes=90), paper=paper)
    sheets = pages(pdf)
    assert len(sheets) > 2
    for number, words in enumerate(sheets, 1):
        text = lines(words)
        assert any(f"page {number} of {len(sheets)}" in line for line in text)
        assert any(line.startswith("Line") and "Happened" in line for line in text) or number == len(sheets)
    assert body(pdf).count("syringe fell") == 90
    assert text_of(pdf).count("Checked by: name, signature, date") == 1


def test_a_count_of_many_vials_runs_over_pages() -> None:
    pdf = count(register([vial(f"V{n}") for n in range(1, 61)]))
    assert len(pages(pdf)) > 1
    text = flat(pdf)
    assert all(f" V{n} Ketamine" in text for n in range(1, 61))


@pytest.mark.parametrize("make", SHEETS, ids=lambda make: make.__name__)
@pytest.mark.parametrize("paper", list(Paper))
def test_no_word_stands_on_another_or_off_the_sheet(make: Callable[..., bytes], paper: Paper) -> None:
    long = "W" * 60
    made = register([vial(long, lot=long, cabinet=long, supplier=long, product=long)], because="w" * 500)
    if make is page:
        account = account_of(rows_of(made), long, FIRST, LAST, ZONE)
        pdf = register_page(account, FIRST, LAST, sheet(paper))
    else:
        pdf = make(made, paper=paper)
    width = paper.size[0]
    for words in pages(pdf):
        real = [word for word in words if word.text.strip()]
        assert [word.text for word in real if word.x < 36 or word.x + word.width > width - 36] == []
        assert [(one.text, other.text) for one, other in combinations(real, 2) if one.overlaps(other)] == []


@pytest.mark.parametrize("make", [page, waste, life], ids=lambda make: make.__name__)
def test_hostile_words_are_only_words(make: Callable[..., bytes]) -> None:
    assert HOSTILE in body(make(register(because=HOSTILE)))


def test_what_no_font_has_is_said() -> None:
    text = flat(life(register(because="\U0001f9ff seen")))
    assert "[U+1F9FF] seen" in text
    assert MISSING_FONT in text
    assert "Żółć, Ő, Ω, Ж" in flat(life(register(because="Żółć, Ő, Ω, Ж")))

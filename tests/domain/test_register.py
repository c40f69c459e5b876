"""The register: the reference's vectors L1 to L8, every refusal, corrections as new lines, lots."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from ketadesk.domain.errors import Refused
from ketadesk.domain.ledger import by_lot, expiring
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.register import Register
from ketadesk.domain.vials import Line, Move, Vial
from tests.domain.made import NURSE, START

COLLEAGUE = Staff("TM", "T. Moreau RN", Role.NURSE)
ZONE = ZoneInfo("America/New_York")
DAY = date(2026, 11, 22)
NONE = (Decimal(0), Decimal(0))
V1 = Vial("V1", Decimal(50), Decimal(10), "A123", date(2027, 3, 31))


def line(move: Move, vial: str = "V1", ml: str = "0", **more: object) -> Line:
    """A line of the made session's start, in mL of 50 mg/mL unless the milligrams are given."""
    said = {"mg": Decimal(ml) * 50, **more}
    return Line(move, START, START, NURSE, vial, Decimal(ml), **said)  # type: ignore[arg-type]


def received(vial: Vial = V1) -> Line:
    return line(Move.RECEIVE, vial.id, str(vial.ml), mg=vial.mg, received=vial)


BROKEN = line(Move.BREAK, ml="10", witness=COLLEAGUE, because="fell")


def book(*lines: Line) -> Register:
    """A register with the vial V1, and further lines, each checked."""
    register = Register()
    for one in (received(), *lines):
        put(register, one)
    return register


def put(register: Register, one: Line) -> None:
    register.check(one, DAY)
    register.append(one)
    assert register.sum_of_all_mg() == 0


def session(move: Move, ml: str = "0", mg: str | None = None, vial: str = "V1", **more: object) -> Line:
    """A line that comes from a session."""
    amount = {} if mg is None else {"mg": Decimal(mg)}
    return line(move, vial if Decimal(ml) else "", ml, session="2026-11-22-01", **{**amount, **more})


def balance(register: Register) -> tuple[Decimal, Decimal]:
    held = register.held("V1")
    return held.ml, held.mg


def test_l1_what_is_drawn_and_given_leaves_the_vial() -> None:
    register = book(session(Move.DRAW, "0.7"), session(Move.GIVE, mg="35"))
    assert balance(register) == (Decimal("9.3"), Decimal(465))


def test_l2_what_is_drawn_is_given_and_wasted() -> None:
    register = book(
        received(Vial("V2", Decimal(50), Decimal("9.3"), "A123", V1.expires)),
        session(Move.DRAW, "0.85", vial="V2"), session(Move.GIVE, mg="40"),
        session(Move.WASTE, mg="2.5", witness=COLLEAGUE),
    )  # fmt: skip
    assert (register.held("V2").ml, register.held("V2").mg) == (Decimal("8.45"), Decimal("422.5"))
    custody = register.sessions["2026-11-22-01"]
    assert custody.drawn_mg - custody.given_mg - custody.wasted_mg == 0
    assert custody.held_mg == 0


def test_l3_an_infusion_that_was_stopped_early() -> None:
    register = book(
        session(Move.DRAW, "1.55"), session(Move.DRAW, "0.75"), session(Move.GIVE, mg="98.75"),
        session(Move.WASTE, mg="16.25", witness=COLLEAGUE),
    )  # fmt: skip
    assert balance(register)[0] == Decimal("7.70")
    assert register.sessions["2026-11-22-01"].held_mg == 0


def test_l4_nobody_witnesses_her_own_waste() -> None:
    with pytest.raises(Refused, match="A witness is a second person"):
        put(book(), line(Move.WASTE, ml="0.1", witness=NURSE, because="spilt"))


def test_l5_a_count_that_differs_opens_a_case_that_two_people_close() -> None:
    register = book(session(Move.DRAW, "2.3"), line(Move.COUNT, ml="7.6", expected_ml=Decimal("7.7")))
    (case,) = register.open_cases()
    assert (case.ml, case.mg, case.seq) == (Decimal("-0.1"), Decimal("-5.0"), 3)
    assert balance(register)[0] == Decimal("7.7"), "a count changes nothing by itself"
    cases: tuple[tuple[dict[str, Any], str], ...] = (
        ({"corrects": 3, "because": "hub loss"}, "Two people close a case"),
        ({"corrects": 3, "witness": COLLEAGUE}, "needs a reason"),
        ({"corrects": 2, "witness": COLLEAGUE, "because": "hub loss"}, "has no such open case"),
        ({"corrects": 9, "witness": COLLEAGUE, "because": "hub loss"}, "has no such open case"),
        ({"witness": COLLEAGUE, "because": "hub loss"}, "Count it first"),
    )
    for more, sentence in cases:
        with pytest.raises(Refused, match=sentence):
            put(register, line(Move.ADJUST, ml="7.6", **more))
    put(register, line(Move.ADJUST, ml="7.6", corrects=3, witness=COLLEAGUE, because="hub loss"))
    assert register.open_cases() == []
    assert register.cases[3].closed_by == 4
    assert balance(register)[0] == Decimal("7.6")
    with pytest.raises(Refused, match="has no such open case"):
        put(register, line(Move.ADJUST, ml="7.5", corrects=3, witness=COLLEAGUE, because="again"))


def test_l6_a_correction_is_a_line_of_its_own_and_the_original_stays() -> None:
    register = book(session(Move.DRAW, "0.7"), session(Move.GIVE, mg="35"))
    put(register, session(Move.GIVE, mg="-2.5", corrects=3, because="misread"))
    put(register, session(Move.WASTE, mg="2.5", witness=COLLEAGUE))
    assert [one.move for one in register.lines] == [Move.RECEIVE, Move.DRAW, Move.GIVE, Move.GIVE, Move.WASTE]
    custody = register.sessions["2026-11-22-01"]
    assert (custody.given_mg, custody.wasted_mg) == (Decimal("32.5"), Decimal("2.5"))
    assert balance(register)[0] == Decimal("9.3")


def test_l7_a_broken_vial_holds_nothing_and_is_no_loss() -> None:
    register = book(session(Move.DRAW, "3.1"))
    with pytest.raises(Refused, match="takes a witness"):
        put(register, line(Move.BREAK, ml="6.9", because="dropped"))
    with pytest.raises(Refused, match="needs a reason"):
        put(register, line(Move.BREAK, ml="6.9", witness=COLLEAGUE))
    put(register, line(Move.BREAK, ml="6.9", witness=COLLEAGUE, because="dropped, not recoverable"))
    assert balance(register) == NONE
    assert register.open_cases() == []
    assert register.present() == []


@pytest.mark.parametrize(
    ("before", "refused", "sentence"),
    [
        ((line(Move.OPEN),), line(Move.OPEN), "was opened already"),
        ((), received(), "is in the register already"),
        ((), received(Vial("V2", Decimal(50), Decimal(10), "B", date(2026, 11, 21))), "Lot B expired on 2026-11-21"),
        ((), received(Vial("V2", Decimal(500), Decimal(10), "B", V1.expires)), "outside 1 to 200 mg/mL"),
        ((), received(Vial("V2", Decimal(50), Decimal(0), "B", V1.expires)), "outside 0.1 to 1000 mL"),
        ((), received(Vial(" ", Decimal(50), Decimal(10), "B", V1.expires)), "number is empty"),
        ((), received(Vial("V2", Decimal(50), Decimal(10), "", V1.expires)), "lot is empty"),
        ((), received(Vial("V" * 61, Decimal(50), Decimal(10), "B", V1.expires)), "longer than 60 letters"),
        ((), session(Move.DRAW, "10.01"), "holds 10 mL by the register, 10.01 mL cannot be drawn"),
        ((), session(Move.DRAW, "0.1", vial="V9"), "There is no vial “V9”"),
        ((), line(Move.WASTE, ml="11", witness=COLLEAGUE), "holds 10 mL by the register"),
        ((), line(Move.WASTE, ml="0", witness=COLLEAGUE), "Nothing is moved"),
        ((), line(Move.WASTE, ml="1"), "To waste takes a witness"),
        ((), line(Move.COUNT, ml="-1"), "never negative"),
        ((), line(Move.TRANSFER, cabinet="main"), "to which other cabinet"),
        ((), line(Move.COUNT, ml="20.5"), "more than the vial can hold"),
        ((), line(Move.EXPIRE), "is good until 2027-03-31"),
        ((), line(Move.DESTROY, ml="10", because="old", witness=NURSE), "A witness is a second person"),
        ((), line(Move.GIVE, ""), "is charted in the patient's session"),
        ((), line(Move.COUNT, ml="9", because="x" * 501), "longer than 500 letters"),
        (
            (line(Move.BREAK, ml="10", witness=COLLEAGUE, because="fell"),),
            session(Move.DRAW, "1"),
            "is gone: it broke",
        ),
    ],
)
def test_l8_what_cannot_be_is_refused_in_words(before: tuple[Line, ...], refused: Line, sentence: str) -> None:
    register = book(*before)
    count = len(register.lines)
    with pytest.raises(Refused, match=sentence):
        put(register, refused)
    assert len(register.lines) == count


def test_an_expired_lot_is_not_drawn_from() -> None:
    register = book()
    with pytest.raises(Refused, match="Lot A123 of vial V1 expired on 2027-03-31"):
        register.check(session(Move.DRAW, "1"), date(2027, 4, 1))
    register.check(session(Move.DRAW, "1"), date(2027, 3, 31))


def test_more_than_the_book_says_is_drawn_only_right_after_a_count_that_showed_it() -> None:
    register = book(session(Move.DRAW, "9.5"), line(Move.COUNT, ml="0.7", expected_ml=Decimal("0.5")))
    put(register, session(Move.DRAW, "0.7"))
    assert balance(register)[0] == Decimal("-0.2")
    with pytest.raises(Refused, match="cannot be drawn"):
        put(register, session(Move.DRAW, "0.1"))


def test_a_time_to_come_is_refused() -> None:
    with pytest.raises(Refused, match="still to come"):
        book().check(Line(Move.OPEN, START + timedelta(minutes=1), START, NURSE, "V1"), DAY)


def test_a_vial_goes_to_another_cabinet_and_lots_are_summed() -> None:
    other = Vial("V2", Decimal(50), Decimal(10), "A123", V1.expires)
    register = book(received(other), line(Move.TRANSFER, cabinet="room 2"), session(Move.DRAW, "1.5"))
    assert register.held("V1").cabinet == "room 2"
    assert [(one.cabinet, one.vials, one.ml, one.mg) for one in by_lot(register)] == [
        ("", 2, Decimal("18.5"), Decimal(925)), ("main", 1, Decimal(10), Decimal(500)),
        ("room 2", 1, Decimal("8.5"), Decimal(425)),
    ]  # fmt: skip


def test_what_expires_within_sixty_days_is_listed() -> None:
    soon = Vial("V2", Decimal(50), Decimal(10), "B7", DAY + timedelta(days=60))
    later = Vial("V3", Decimal(50), Decimal(10), "B8", DAY + timedelta(days=61))
    register = book(received(soon), received(later))
    assert [one.vial.id for one in expiring(register, DAY)] == ["V2"]

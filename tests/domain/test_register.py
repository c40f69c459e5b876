"""The controlled-drug register: the clinical vectors L1 to L8, every refusal, and accounts that are always zero."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ketadesk.domain.errors import Refused
from ketadesk.domain.ledger import (
    account_of,
    by_cabinet,
    by_lot,
    cabinets,
    expiring,
    natural,
    of_day,
    of_product,
    of_vial,
    products,
    rows_of,
    wasted,
    within,
)
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.quantity import exactly
from ketadesk.domain.register import Register
from ketadesk.domain.vials import Line, Move, Vial
from ketadesk.domain.words_register import act_of, details_of
from tests.domain.made import NURSE, START, at

D = Decimal
WITNESS = Staff("TM", "T. Moreau RN", Role.NURSE)
ZONE = ZoneInfo("America/New_York")
DAY = START.astimezone(ZONE).date()


def vial(name: str = "V1", mg_per_ml: str = "50", ml: str = "10.0", expires: date = date(2027, 3, 31),
         lot: str = "A123", **more: Any) -> Vial:  # fmt: skip
    return Vial(name, D(mg_per_ml), D(ml), lot, expires, **more)


class Shelf:
    """A register that is written to as the program does: checked, then appended."""

    def __init__(self, *vials: Vial) -> None:
        self.register = Register()
        for one in vials:
            self.receive(one)

    def receive(self, one: Vial, minute: int = 0) -> None:
        self._write(Line(Move.RECEIVE, at(f"{minute}:00"), at(f"{minute}:00"), NURSE, one.id, one.ml, one.mg,
                         received=one))  # fmt: skip

    def act(self, move: Move, ml: str = "0", minute: int = 1, name: str = "V1", **more: Any) -> Line:
        """An act on a vial, in mL."""
        when, strength = at(f"{minute}:00"), self.register.vials[name].vial.mg_per_ml
        return self._write(replace(Line(move, when, when, NURSE, name, D(ml), D(ml) * strength), **more))

    def session(self, move: Move, mg: str, minute: int = 1, session: str = "S1", **more: Any) -> Line:
        """What a session did with what it had drawn, in mg."""
        when = at(f"{minute}:00")
        return self._write(replace(Line(move, when, when, NURSE, mg=D(mg), session=session), **more))

    def _write(self, line: Line) -> Line:
        self.register.check(line, DAY)
        self.register.append(line)
        assert self.register.sum_of_all_mg() == 0
        return line

    def left(self, name: str = "V1") -> tuple[Decimal, Decimal]:
        held = self.register.held(name)
        return held.ml, held.mg


def drawn(shelf: Shelf, ml: str, session: str, minute: int = 1) -> None:
    shelf.act(Move.DRAW, ml, minute, session=session, patient="Rivera, Ana")


# the vectors of the clinical reference, one after the other on one vial


def after_l1() -> Shelf:
    shelf = Shelf(vial())
    drawn(shelf, "0.7", "S1")
    shelf.session(Move.GIVE, "35", session="S1")
    return shelf


def after_l2() -> Shelf:
    shelf = after_l1()
    drawn(shelf, "0.85", "S2", 2)
    shelf.session(Move.GIVE, "40.0", 2, "S2")
    shelf.session(Move.WASTE, "2.5", 2, "S2", witness=WITNESS)
    return shelf


def after_l3() -> Shelf:
    shelf = after_l2()
    drawn(shelf, "0.75", "S3", 3)
    shelf.session(Move.GIVE, "21.25", 3, "S3")
    shelf.session(Move.WASTE, "16.25", 3, "S3", witness=WITNESS)
    return shelf


def after_l5() -> Shelf:
    shelf = after_l3()
    shelf.act(Move.COUNT, "7.60", 5, expected_ml=D("7.70"))
    (case,) = shelf.register.open_cases()
    shelf.act(Move.ADJUST, "7.60", 6, because="hub loss", witness=WITNESS, corrects=case.seq)
    return shelf


def test_l1_a_draw_that_is_given_leaves_the_vial() -> None:
    shelf = after_l1()
    assert shelf.left() == (D("9.3"), D("465"))
    assert shelf.register.sessions["S1"].held_mg == 0


def test_l2_given_and_wasted_with_a_witness_reconcile() -> None:
    shelf = after_l2()
    assert shelf.left() == (D("8.45"), D("422.5"))
    custody = shelf.register.sessions["S2"]
    assert (custody.drawn_mg, custody.given_mg, custody.wasted_mg, custody.held_mg) == (
        D("42.5"),
        D(40),
        D("2.5"),
        D(0),
    )


def test_l3_an_early_stop_reconciles_with_what_was_wasted() -> None:
    shelf = after_l3()
    assert shelf.left()[0] == D("7.70")
    custody = shelf.register.sessions["S3"]
    assert custody.given_mg + custody.wasted_mg == custody.drawn_mg == D("37.5")


def test_l4_the_performer_is_no_witness() -> None:
    shelf = Shelf(vial())
    with pytest.raises(Refused, match=r"^A witness is a second person\."):
        shelf.act(Move.WASTE, "0.1", witness=NURSE)
    assert len(shelf.register.lines) == 1


def test_l5_a_count_that_differs_is_a_case_that_two_people_close() -> None:
    shelf = after_l3()
    shelf.act(Move.COUNT, "7.60", 5, expected_ml=D("7.70"))
    (case,) = shelf.register.open_cases()
    assert (case.ml, case.mg, case.by) == (D("-0.10"), D("-5.00"), NURSE)
    assert shelf.left()[0] == D("7.70"), "a count changes no balance"
    adjust: dict[str, Any] = {"because": "hub loss", "corrects": case.seq}
    with pytest.raises(Refused, match=r"^Two people close a case\."):
        shelf.act(Move.ADJUST, "7.60", 6, **adjust)
    with pytest.raises(Refused, match=r"^Say why: to adjust needs a reason"):
        shelf.act(Move.ADJUST, "7.60", 6, witness=WITNESS, corrects=case.seq)
    shelf.act(Move.ADJUST, "7.60", 6, witness=WITNESS, **adjust)
    assert shelf.register.open_cases() == []
    assert shelf.register.cases[case.seq].closed_by == len(shelf.register.lines)
    assert (shelf.left()[0], shelf.register.adjusted_mg) == (D("7.60"), D("5.000"))
    with pytest.raises(Refused, match=r"^Vial V1 has no such open case\."):
        shelf.act(Move.ADJUST, "7.60", 7, witness=WITNESS, **adjust)


def test_l6_a_correction_is_a_line_of_its_own() -> None:
    shelf = after_l5()
    drawn(shelf, "0.70", "S6", 7)
    first = shelf.session(Move.GIVE, "35", 7, "S6")
    number = len(shelf.register.lines)
    shelf.session(Move.GIVE, "-2.5", 8, "S6", corrects=number, because="read again: 0.65")
    shelf.session(Move.WASTE, "2.5", 8, "S6", witness=WITNESS)
    assert shelf.register.lines[number - 1] == first
    assert shelf.left()[0] == D("6.90")
    custody = shelf.register.sessions["S6"]
    assert (custody.given_mg, custody.wasted_mg, custody.held_mg) == (D("32.5"), D("2.5"), D(0))


def test_l7_a_broken_vial_is_gone_and_no_loss_is_left_over() -> None:
    shelf = after_l5()
    drawn(shelf, "0.70", "S6", 7)
    with pytest.raises(Refused, match=r"^To break takes a witness"):
        shelf.act(Move.BREAK, "6.90", 8, because="dropped")
    with pytest.raises(Refused, match=r"^Say why: to break needs a reason"):
        shelf.act(Move.BREAK, "6.90", 8, witness=WITNESS)
    shelf.act(Move.BREAK, "6.90", 8, because="dropped, not recoverable", witness=WITNESS)
    assert shelf.left() == (D(0), D(0))
    assert shelf.register.open_cases() == []
    assert shelf.register.present() == []


def test_l8_a_vial_is_opened_once_an_expired_lot_is_not_drawn_and_no_more_than_there_is() -> None:
    shelf = Shelf(vial())
    shelf.act(Move.OPEN)
    with pytest.raises(Refused, match=r"^Vial V1 was opened already\."):
        shelf.act(Move.OPEN)
    yesterday = DAY - timedelta(days=1)
    shelf.register.vials["V1"].vial = vial(expires=yesterday)
    with pytest.raises(Refused, match=f"^Lot A123 of vial V1 expired on {yesterday}"):
        drawn(shelf, "0.7", "S1")
    shelf = Shelf(vial())
    with pytest.raises(Refused, match=r"^Vial V1 holds 10 mL by the register, 10\.2 mL cannot be drawn\."):
        drawn(shelf, "10.2", "S1")
    shelf.act(Move.COUNT, "10.2", 2, expected_ml=D("10.0"))
    drawn(shelf, "10.2", "S1", 3)
    assert shelf.left()[0] == D("-0.2")
    with pytest.raises(Refused, match="cannot be drawn"):
        drawn(shelf, "0.1", "S1", 4)


# what is refused, sentence by sentence


def shelf_of_everything() -> Shelf:
    """A good vial, one of yesterday, one that broke, one with a case; and a waste that can be corrected."""
    shelf = Shelf(vial(), vial("OLD", lot="B7"), vial("GONE"), vial("CASE"))
    shelf.register.vials["OLD"].vial = vial("OLD", lot="B7", expires=DAY - timedelta(days=1))
    shelf.act(Move.BREAK, "10.0", name="GONE", because="dropped", witness=WITNESS)
    shelf.act(Move.COUNT, "9.9", name="CASE", expected_ml=D("10.0"))
    shelf.act(Move.WASTE, "0.5", 2, witness=WITNESS)
    return shelf


LONG = "x" * 61
CASE, WASTED = 6, 7
Write = Callable[[Shelf], object]
REFUSALS: list[tuple[Write, str]] = [
    (lambda s: s.act(Move.DRAW, "1"), "What is meant by “draw” is charted in the patient's session. Do it there."),
    (lambda s: s.act(Move.WASTE, "1"), "To waste takes a witness. Ask a colleague for her initials and PIN."),
    (lambda s: s.act(Move.DESTROY, "9.5", because=" ", witness=WITNESS), "Say why: to destroy needs a reason."),
    (lambda s: s.act(Move.OPEN, because="y" * 501), "The reason is longer than 500 letters. Say it shorter."),
    (lambda s: s.act(Move.OPEN, entered_at=START), "That time is still to come. Check the time."),
    (lambda s: s.act(Move.OPEN, at=START - timedelta(minutes=1)),
     "That is before vial V1 was received. Check the time."),
    (lambda s: s.session(Move.GIVE, "1", session=""),
     "What is meant by “give” is charted in the patient's session. Do it there."),
    (lambda s: s.session(Move.WASTE, "1", session="", witness=WITNESS), "Say which vial."),
    (lambda s: s.session(Move.GIVE, "0"), "Nothing is moved. Enter how much."),
    (lambda s: s.act(Move.WASTE, "0", witness=WITNESS), "Nothing is moved. Enter how much."),
    (lambda s: s.act(Move.DRAW, "0", session="S1"), "Nothing is moved. Enter how much."),
    (lambda s: s.act(Move.RETURN, "0", session="S1"), "Nothing is moved. Enter how much."),
    (lambda s: s.act(Move.COUNT, "-1"), "An amount is never negative. Correct the line instead."),
    (lambda s: s.act(Move.COUNT, "20.1"), "20.1 mL is more than the vial can hold. Check the number."),
    (lambda s: s.act(Move.RETURN, "10.6", session="S1"),
     "20.1 mL is more than the vial can hold. Check the number."),
    (lambda s: s.act(Move.WASTE, "9.6", witness=WITNESS), "Vial V1 holds 9.5 mL by the register. Count it first."),
    (lambda s: s.act(Move.BREAK, "9", because="dropped", witness=WITNESS),
     "Vial V1 holds 9.5 mL by the register, all of it goes. Count it first."),
    (lambda s: s.act(Move.TRANSFER), "Say to which other cabinet it goes."),
    (lambda s: s.act(Move.TRANSFER, cabinet="main"), "Say to which other cabinet it goes."),
    (lambda s: s.act(Move.TRANSFER, cabinet=LONG), "The cabinet is longer than 60 letters. Say it shorter."),
    (lambda s: s.act(Move.EXPIRE), "Lot A123 is good until 2027-03-31."),
    (lambda s: [s.act(Move.EXPIRE, name="OLD") for _ in range(2)], "Vial OLD is set aside as expired already."),
    (lambda s: s.act(Move.OPEN, name="OLD"), "Lot B7 of vial OLD expired on 2026-11-21. Take another vial."),
    (lambda s: s.act(Move.COUNT, "1", name="GONE"), "Vial GONE is gone: it broke. Choose another vial."),
    (lambda s: s.register.held("V9"),
     "There is no vial “V9” in the register. Receive it first, or check the number."),
    # received
    (lambda s: s.receive(vial()), "Vial V1 is in the register already. Give each vial a number of its own."),
    (lambda s: s.receive(vial("")), "The vial's number is empty. Fill it in."),
    (lambda s: s.receive(vial("V5", lot=" ")), "The vial's lot is empty. Fill it in."),
    (lambda s: s.receive(vial("V5", product="")), "The vial's product is empty. Fill it in."),
    (lambda s: s.receive(vial(LONG)), "The vial's number is longer than 60 letters. Say it shorter."),
    (lambda s: s.receive(vial("V5", supplier=LONG)), "The supplier is longer than 60 letters. Say it shorter."),
    (lambda s: s.receive(vial("V5", mg_per_ml="201")),
     "The strength 201 mg/mL is outside 1 to 200 mg/mL. Check the number."),
    (lambda s: s.receive(vial("V5", ml="0")),
     "The volume of the vial 0 mL is outside 0.1 to 1000 mL. Check the number."),
    (lambda s: s.receive(vial("V5", expires=DAY - timedelta(days=1))),
     "Lot A123 expired on 2026-11-21. Send it back."),
    (lambda s: s._write(Line(Move.RECEIVE, START, START, NURSE)), "Say what is received."),
    # cases
    (lambda s: s.act(Move.ADJUST, "9.5", because="lost", witness=WITNESS),
     "Vial V1 has no such open case. Count it first."),
    (lambda s: s.act(Move.ADJUST, "9.5", because="lost", witness=WITNESS, corrects=CASE),
     "Vial V1 has no such open case. Count it first."),
    (lambda s: s.act(Move.ADJUST, "20.1", name="CASE", because="lost", witness=WITNESS, corrects=CASE),
     "20.1 mL is more than the vial can hold. Check the number."),
    # corrections
    (lambda s: s.act(Move.WASTE, "-0.1", because="typed", witness=WITNESS, corrects=99),
     "There is no such line to correct."),
    (lambda s: s.act(Move.WASTE, "-0.1", because="typed", witness=WITNESS, corrects=1),
     "Line 1 is of another act. Correct it by what was really done."),
    (lambda s: s.act(Move.BREAK, "9.5", because="typed", witness=WITNESS, corrects=5),
     "Line 5 is of another act. Correct it by what was really done."),
    (lambda s: s.act(Move.WASTE, "-0.1", witness=WITNESS, corrects=WASTED),
     "Say why: a correction needs a reason."),
    (lambda s: s.act(Move.WASTE, "-0.1", because="typed", corrects=WASTED),
     "To waste takes a witness. Ask a colleague for her initials and PIN."),
    (lambda s: s.act(Move.WASTE, "-0.6", because="typed", witness=WITNESS, corrects=WASTED),
     "By line 7 0.5 mL were moved. Say how much it should be."),
    (lambda s: s.act(Move.WASTE, "9.6", because="typed", witness=WITNESS, corrects=WASTED),
     "Vial V1 holds 9.5 mL by the register. Count it first."),
    (lambda s: [s.act(Move.WASTE, "-0.1", 3, because="typed", witness=WITNESS, corrects=one) for one in (7, 8)],
     "Line 8 is a correction itself. Correct line 7."),
]  # fmt: skip


@pytest.mark.parametrize(("write", "sentence"), REFUSALS, ids=[sentence[:40] for _, sentence in REFUSALS])
def test_what_may_not_be_is_refused_with_its_sentence(write: Write, sentence: str) -> None:
    shelf = shelf_of_everything()
    before = len(shelf.register.lines)
    with pytest.raises(Refused) as refused:
        write(shelf)
    assert refused.value.sentence == sentence
    written = len(shelf.register.lines) - before
    assert written == sentence.startswith(("Vial OLD is set aside", "Line 8 is a correction"))


def test_a_correction_of_a_gone_vial_is_refused() -> None:
    shelf = shelf_of_everything()
    shelf.act(Move.DESTROY, "9.5", 3, because="expired stock", witness=WITNESS)
    with pytest.raises(Refused, match=r"^Vial V1 is gone: it was destroyed\. Nothing of it is corrected any more"):
        shelf.act(Move.WASTE, "-0.1", 4, because="typed", witness=WITNESS, corrects=WASTED)


def test_a_waste_is_corrected_down_and_up_by_lines_of_their_own() -> None:
    shelf = shelf_of_everything()
    shelf.act(Move.WASTE, "-0.45", 3, because="0.05, misread", witness=WITNESS, corrects=WASTED)
    assert (shelf.left()[0], shelf.register.vial_waste_mg) == (D("9.95"), D("2.5"))
    shelf.act(Move.WASTE, "0.05", 4, because="0.10 after all", witness=WITNESS, corrects=WASTED)
    assert shelf.left()[0] == D("9.90")
    assert act_of(shelf.register.lines[-1]) == "waste corrected"
    assert shelf.register.lines[WASTED - 1].ml == D("0.5")


def test_the_case_of_a_vial_that_is_gone_is_closed_with_nothing() -> None:
    shelf = shelf_of_everything()
    shelf.act(Move.BREAK, "10.0", 3, "CASE", because="dropped", witness=WITNESS)
    close: dict[str, Any] = {"name": "CASE", "because": "it was short before", "witness": WITNESS, "corrects": CASE}
    with pytest.raises(Refused, match=r"^Vial CASE is gone: it broke\. Its case is closed with 0 mL"):
        shelf.act(Move.ADJUST, "9.9", 4, **close)
    shelf.act(Move.ADJUST, "0", 4, **close)
    assert shelf.register.open_cases() == []


def test_a_count_of_an_earlier_time_than_the_last_draw_is_refused() -> None:
    shelf = Shelf(vial())
    shelf.act(Move.DRAW, "0.75", 5, session="S1")
    with pytest.raises(Refused, match=r"was drawn from or filled after that time\. Count it as it is now\."):
        shelf.act(Move.COUNT, "10.0", 4)
    shelf.act(Move.COUNT, "9.25", 5)
    assert shelf.register.open_cases() == []


def test_a_count_that_matches_opens_nothing() -> None:
    shelf = Shelf(vial())
    shelf.act(Move.COUNT, "10.00", expected_ml=D("10.0"))
    assert (shelf.register.cases, shelf.left()[0]) == ({}, D("10.0"))


# as it is read


def shop() -> Shelf:
    """Two products in two cabinets, with a day's lines."""
    shelf = Shelf(vial("V10"), vial("V2", lot="B1"), vial("V1"), vial("E1", product="Esketamine", lot="E"))
    shelf.act(Move.TRANSFER, name="V10", cabinet="recovery")
    shelf.act(Move.DRAW, "0.75", 2, session="S1", patient="Rivera, Ana")
    shelf.session(Move.GIVE, "30", 3, "S1", patient="Rivera, Ana")
    shelf.session(Move.WASTE, "7.5", 3, "S1", patient="Rivera, Ana", witness=WITNESS, because="left over")
    shelf.act(Move.COUNT, "9.20", 4, expected_ml=D("9.25"))
    shelf.act(Move.ADJUST, "9.20", 5, because="hub", witness=WITNESS, corrects=len(shelf.register.lines))
    late: dict[str, Any] = {"at": at("1:00"), "entered_at": at("26:00:00")}
    shelf.act(Move.WASTE, "0.20", name="E1", witness=WITNESS, because="spilt", **late)
    return shelf


def test_every_line_says_what_it_moved_and_left() -> None:
    rows = rows_of(shop().register)
    assert [row.number for row in rows] == list(range(1, 12))
    assert [(row.moved_ml, row.ml) for row in of_vial(rows, "V1")] == [
        (D("10.0"), D("10.0")), (D("-0.75"), D("9.25")), (D(0), D("9.25")), (D("-0.05"), D("9.20")),
    ]  # fmt: skip
    given = rows[6]
    assert (given.vial, given.moved_mg) == (None, D(0))
    assert details_of(given) == "30.0 mg given of what was drawn; S1 Rivera, Ana"
    assert [row.late for row in rows] == [False] * 10 + [True]


def test_lots_and_cabinets_are_listed_with_what_is_there() -> None:
    register = shop().register
    lots = [(one.product, one.lot, one.cabinet, one.vials, one.ml) for one in by_lot(register)]
    assert lots == [
        ("Esketamine", "E", "main", 1, D("9.80")), ("Ketamine", "A123", "", 2, D("19.20")),
        ("Ketamine", "A123", "main", 1, D("9.20")), ("Ketamine", "A123", "recovery", 1, D("10.0")),
        ("Ketamine", "B1", "main", 1, D("10.0")),
    ]  # fmt: skip
    assert [one.vial.id for one in by_cabinet(register)] == ["E1", "V1", "V2", "V10"]
    assert (products(register), cabinets(register)) == (["Esketamine", "Ketamine"], ["main", "recovery"])


def test_a_products_page_begins_and_ends_with_its_balance() -> None:
    rows = rows_of(shop().register)
    account = account_of(rows, "Ketamine", DAY, DAY, ZONE)
    assert (account.opening_mg, account.in_mg, account.out_mg) == (D(0), D("1500.0"), D("40.0"))
    assert account.closing_mg == account.rows[-1][1] == D("1460")
    after = account_of(rows, "Ketamine", DAY + timedelta(days=1), DAY + timedelta(days=9), ZONE)
    assert (after.opening_mg, after.rows, after.closing_mg) == (D("1460"), (), D("1460"))
    assert {row.line.session for row in of_product(rows, "Ketamine") if row.vial is None} == {"S1"}
    assert all(row.vial is not None for row in of_product(rows, "Esketamine"))


def test_a_day_lists_what_happened_or_was_written_then_and_a_period_what_was_written() -> None:
    rows = rows_of(shop().register)
    tomorrow = DAY + timedelta(days=1)
    assert [row.number for row in of_day(rows, tomorrow, ZONE)] == [11]
    assert len(of_day(rows, DAY, ZONE)) == 11
    assert len(within(rows, DAY, DAY, ZONE)) == 10
    assert [row.line.because for row in wasted(rows)] == ["left over", "spilt"]


def test_what_expires_within_sixty_days_or_has_is_listed() -> None:
    days = {"OVER": -1, "TODAY": 0, "SOON": 60, "LATER": 61}
    shelf = Shelf(*(vial(name, expires=DAY + timedelta(days=max(0, days[name]))) for name in days))
    over = shelf.register.vials["OVER"]
    over.vial = replace(over.vial, expires=DAY - timedelta(days=1))
    assert [one.vial.id for one in expiring(shelf.register, DAY)] == ["OVER", "TODAY", "SOON"]


@pytest.mark.parametrize(
    ("value", "least", "shown"),
    [("9.3", 2, "9.30"), ("9.125", 2, "9.125"), ("465", 1, "465.0"), ("0", 2, "0.00"), ("1E+2", 1, "100.0"),
     ("0.00005", 2, "0.0001"), ("-0.10", 1, "-0.1")],
)  # fmt: skip
def test_amounts_keep_every_digit_and_stand_straight(value: str, least: int, shown: str) -> None:
    assert exactly(D(value), least) == shown


def test_numbers_are_counted_in_their_own_order() -> None:
    assert sorted(["V10", "V2", "v1", "", "K-101", "K-20"], key=natural) == ["", "K-20", "K-101", "v1", "V2", "V10"]


MOVES = st.sampled_from([Move.OPEN, Move.WASTE, Move.COUNT, Move.ADJUST, Move.BREAK, Move.DRAW, Move.RETURN])


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(MOVES, st.integers(0, 120), st.sampled_from(["V1", "V2"]), st.integers(0, 9)), max_size=40))
def test_whatever_is_written_all_accounts_are_zero_and_lines_replay_alike(
    acts: list[tuple[Move, int, str, int]],
) -> None:
    shelf = Shelf(vial("V1"), vial("V2", mg_per_ml="10"))
    for move, tenths, name, number in acts:
        more: dict[str, Any] = {"witness": WITNESS, "because": "because"}
        if move in (Move.DRAW, Move.RETURN):
            more["session"] = "S1"
        if move is Move.ADJUST or number > 7:
            more["corrects"] = number
        before = len(shelf.register.lines)
        try:
            shelf.act(move, str(D(tenths) / 10), name=name, **more)
        except Refused:
            assert len(shelf.register.lines) == before
    again = Register(shelf.register.lines)
    assert {name: held.ml for name, held in again.vials.items()} == {
        name: held.ml for name, held in shelf.register.vials.items()
    }
    assert sum((row.moved_mg for row in rows_of(again)), D(0)) == sum((one.mg for one in again.vials.values()), D(0))

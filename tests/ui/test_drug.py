"""The drug in the window: made up from a vial, checked, wasted, explained by two; slipped points are asked about."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW, PIN
from ketadesk.domain.entries import Drawn, OrderChange, Override, PumpCheck, Rate, Wasted, Weight
from ketadesk.domain.phases import Phase
from ketadesk.domain.timeline import timeline
from ketadesk.domain.vials import Held, Move, Vial
from tests.domain.made import NURSE
from tests.ui.driving import ZONE, Driven, driving
from tests.ui.test_preparing import count, fill_session, find, page

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def receive(driven: Driven, name: str, mg_per_ml: str = "50", ml: str = "10", expires: str = "2027-03-31") -> None:
    """A vial comes into the register."""
    book = driven.desk.book
    vial = Vial(name, Decimal(mg_per_ml), Decimal(ml), "A123", date.fromisoformat(expires))
    book.put(book.made(Move.RECEIVE, name, NURSE, vial.ml, received=vial, mg=vial.mg), ZoneInfo(ZONE))


@pytest.fixture
def stocked(demo: Path, qtbot: object) -> Iterator[Driven]:
    """The window over a clinic with a vial of each strength."""
    with driving(demo, ManualClock(DEMO_NOW), "RP") as one:
        receive(one, "V1")
        receive(one, "V2")
        receive(one, "W100", "100", "5")
        receive(one, "S1", "10", "2")
        yield one


def held(driven: Driven, vial: str) -> Held:
    return driven.desk.book.register.held(vial)


def prepare(driven: Driven, vial: str, *more: tuple[str, str], order: str = "0.5\n1\n40\n1\n") -> None:
    """A session made up from a vial, up to the last Enter but one."""
    find(driven, "alv")
    driven.type("\n")
    fill_session(driven)
    driven.type(order)
    made = page(driven)
    for name, text in (("way", "here"), ("vial", vial), *more):
        made._edited(name, text)
    made._show_typed()


def shown(driven: Driven) -> str:
    """What the preparation says."""
    QApplication.processEvents()
    return " ".join(one.text() for one in page(driven)._bag.findChildren(QLabel) if not one.isHidden())


def test_a_dose_made_up_here_is_drawn_from_its_vial_by_itself(stocked: Driven) -> None:
    prepare(stocked, "V1", ("mixing", "first"))
    for words in ("0.75 mL of 50 mg/mL", "0.75 mL withdrawn first, into 50 mL = 50 mL", "0.75 mg/mL", "75 mL/h"):
        assert words in shown(stocked)
    assert "0.75 mL in a 1 mL syringe" in page(stocked)._bag._vessel.accessibleName()
    page(stocked)._submit()
    opened = stocked.stored().opened
    assert opened.making is not None
    assert opened.making.on_top is False, "the convention is kept"
    assert opened.bag is not None
    assert (opened.bag.mg, opened.bag.ml) == (Decimal("37.5"), Decimal(50))
    ((_, drawn),) = stocked.stored().of(Drawn)
    assert (drawn.vial, drawn.ml, drawn.mg, drawn.lot) == ("V1", Decimal("0.75"), Decimal("37.5"), "A123")
    assert held(stocked, "V1").ml == Decimal("9.25")


@pytest.mark.parametrize(
    ("vial", "more", "order", "sentence"),
    [
        (
            "W100",
            ("container", "undiluted"),
            "0.5\n1\n40\n1\n",
            "100 mg/mL must be diluted before it is given by vein",
        ),
        ("S1", ("container_ml", "50"), "0.5\n1\n40\n1\n", "Vial S1 holds 2 mL by the register, 3.75 mL are needed"),
        ("V1", ("container_ml", "0"), "0.5\n1\n40\n1\n", "outside 1 to 1000 mL"),
        ("V1", ("container_ml", "5x"), "0.5\n1\n40\n1\n", "is not a number"),
    ],
)
def test_what_cannot_be_made_up_is_said_while_it_is_typed_and_refused(
    stocked: Driven, vial: str, more: tuple[str, str], order: str, sentence: str
) -> None:
    before = count(stocked)
    prepare(stocked, vial, more, order=order)
    assert sentence in shown(stocked)
    page(stocked)._submit()
    assert sentence in page(stocked)._fault.text()
    assert count(stocked) == before
    assert page(stocked)._draft.get("vial") == vial


def test_a_lot_that_has_expired_is_not_drawn(stocked: Driven) -> None:
    receive(stocked, "OLD", expires="2026-11-30")
    before = count(stocked)
    stocked.pass_time(days=9)
    prepare(stocked, "OLD")
    page(stocked)._submit()
    assert "Lot A123 of vial OLD expired on 2026-11-30" in page(stocked)._fault.text()
    assert count(stocked) == before


def test_a_second_vial_gives_what_the_first_does_not_hold(stocked: Driven) -> None:
    receive(stocked, "S2", "10", "5")
    prepare(stocked, "S1", ("more", "S2"))
    page(stocked)._submit()
    drawn = [(one.vial, one.ml) for _, one in stocked.stored().of(Drawn)]
    assert drawn == [("S1", Decimal(2)), ("S2", Decimal("1.75"))]


def test_a_dose_ten_times_off_is_asked_about_before_the_session_opens(stocked: Driven) -> None:
    before = count(stocked)
    prepare(stocked, "V1", order="5\n1\n40\n1\n")
    assert "5 mg/kg, not 0.5?" in page(stocked)._questions.text()
    page(stocked)._submit()
    assert "Answer the question first" in page(stocked)._fault.text()
    assert count(stocked) == before
    page(stocked)._right.setChecked(True)
    page(stocked)._submit()
    assert count(stocked)[0] == before[0] + 1


def test_the_weight_that_counts_and_a_bolus_before_it(stocked: Driven) -> None:
    prepare(stocked, "V1", ("basis", "ideal"), ("loading", "0.1 over 5"), ("then", "0.2 over 20"))
    assert "56.9094 kg, ideal weight (Devine 1974)" in page(stocked)._basis.text()
    assert "in a syringe of its own" in shown(stocked)
    page(stocked)._submit()
    order = stocked.stored().opened.order
    assert order is not None
    assert order.basis is not None
    assert (order.basis.formula, order.weight_kg) == ("Devine 1974", Decimal("56.9094"))
    assert round(float(order.loading_mg), 3) == 5.691
    assert round(float(order.mg), 3) == 39.837


def test_a_rate_ten_times_off_is_asked_about_and_taken_when_it_is_meant(driven: Driven) -> None:
    driven.press(KEY.Key_F9)
    driven.type("7.5\nslower\n")
    assert (
        "7.5 mL/h, not 75? Usual here are 10 to 300 mL/h. Press again if it is right." in driven.page.banner.sentence
    )
    assert driven.stored().of(Rate)[-1][1].ml_per_h == Decimal(60)
    driven.type("\n")
    assert driven.stored().of(Rate)[-1][1].ml_per_h == Decimal("7.5")


def test_another_number_after_the_question_is_asked_about_anew(driven: Driven) -> None:
    driven.press(KEY.Key_F9)
    driven.type("7.5\nslower\n")
    driven.page._job_edited("ml_per_h", "6")
    driven.page.submit()
    assert "6 mL/h, not 60?" in driven.page.banner.sentence


def test_a_second_person_types_what_the_pump_shows_and_the_difference_is_said(driven: Driven) -> None:
    driven.press(KEY.Key_Y, CTRL)
    form = driven.page.side.form
    assert form is not None
    driven.type("1\n1\n600\n50\n0.75\n")
    echo = form._echo.text()
    assert "the pump shows 600 mL/h, the order comes to 60 mL/h: ten times off" in echo
    driven.type(f"\nTM\n{PIN}\n")
    ((act, check),) = driven.stored().of(PumpCheck)
    assert (act.author.code, check.checker.code, check.ml_per_h, check.agrees) == ("RP", "TM", Decimal(600), True)


def test_a_checker_who_does_not_agree_says_why_and_cannot_be_the_nurse_herself(driven: Driven) -> None:
    driven.press(KEY.Key_Y, CTRL)
    driven.type("1\n2\n60\n50\n0.75\n\n")
    driven.type(f"RP\n{PIN}\n")
    assert "A witness is a second person" in driven.page.banner.sentence
    driven.page._job_edited("second", "TM")
    driven.page._job_edited("pin", PIN)
    driven.page.submit()
    assert "The checker does not agree. Say what is wrong" in driven.page.banner.sentence
    driven.page._job_edited("because", "wrong strength")
    driven.page.submit()
    ((_, check),) = driven.stored().of(PumpCheck)
    assert (check.agrees, check.because) == (False, "wrong strength")


def test_waste_takes_a_witness_and_her_own_pin(driven: Driven) -> None:
    driven.press(KEY.Key_W, CTRL | SHIFT)
    driven.type("12.5\n\nspilt\n\n\n")
    assert "This takes a second person" in driven.page.banner.sentence
    driven.page._job_edited("second", "TM")
    driven.page._job_edited("pin", "13579")
    driven.page.submit()
    assert "not the PIN" in driven.page.banner.sentence
    assert driven.page.acts.job_values()["mg"] == "12.5"
    driven.page._job_edited("pin", PIN)
    driven.page.submit()
    ((_, waste),) = driven.stored().of(Wasted)
    assert waste.witness is not None
    assert (waste.mg, waste.witness.code, waste.because) == (Decimal("12.5"), "TM", "spilt")


def test_waste_in_ml_is_of_what_hangs(driven: Driven) -> None:
    driven.press(KEY.Key_W, CTRL | SHIFT)
    driven.type(f"\n10\n\nTM\n{PIN}\n")
    assert driven.stored().of(Wasted)[-1][1].mg == Decimal("7.5")


def test_a_bag_drawn_here_needs_no_milligrams_typed(stocked: Driven) -> None:
    stocked.press(KEY.Key_H, CTRL)
    for name, text in (("vial", "V1"), ("drawn_ml", "0.4"), ("ml", "50")):
        stocked.page._job_edited(name, text)
    form = stocked.page.side.form
    assert form is not None
    assert "0.4 mL of 50 mg/mL = 20.0 mg; 9.6 mL stay in it" in form._echo.text()
    stocked.page.submit()
    assert [one.vial for _, one in stocked.stored().of(Drawn)] == ["V1"]
    assert held(stocked, "V1").ml == Decimal("9.6")


def test_unexplained_milligrams_block_the_signature_until_two_people_explain(stocked: Driven) -> None:
    stocked.page.act("draw")
    for name, text in (("vial", "V1"), ("ml", "1")):
        stocked.page._job_edited(name, text)
    stocked.page.submit()
    stocked.press(KEY.Key_F12)
    stocked.press(KEY.Key_Escape)
    stocked.page.act("close")
    job = stocked.page.acts.job
    assert job is not None
    assert "Register: drawn 50.0 mg" in job.opening
    for field in job.fields:
        stocked.page._job_edited(field.name, {"second": "", "pin": ""}.get(field.name, "seen"))
    stocked.page.submit()
    assert "There is no witness" in stocked.page.banner.sentence
    assert stocked.stored().phase is Phase.RECOVERY
    stocked.page._job_edited("second", "TM")
    stocked.page._job_edited("pin", PIN)
    stocked.page.submit()
    assert stocked.stored().phase is Phase.CLOSED
    override = next(one for _, one in stocked.stored().of(Override) if one.finding == "unreconciled")
    assert override.witness is not None
    assert override.witness.code == "TM"


def test_the_right_weight_changes_the_dose_per_kg_and_no_order(driven: Driven) -> None:
    driven.page.act("weight")
    driven.type("57\n")
    form = driven.page.side.form
    assert form is not None
    assert "given so far = " in form._echo.text()
    driven.type("typed in pounds\n")
    record = driven.stored()
    assert record.of(Weight)[-1][1] == Weight(Decimal(57), "typed in pounds")
    assert record.weight_kg == Decimal(57)
    assert record.opened.order is not None
    assert record.opened.order.weight_kg == Decimal(75)


def test_a_plan_is_shown_and_the_next_step_is_told_when_its_time_has_come(driven: Driven) -> None:
    driven.page.act("order-change")
    for name, text in (("dose", "0.6"), ("per", "mg/kg/h"), ("minutes", "20"), ("then", "0.8 for 30")):
        driven.page._job_edited(name, text)
    driven.page.submit()
    order = driven.stored().of(OrderChange)[-1][1].order
    assert order.in_words() == "0.6 mg/kg/h for 20 min, then 0.8 mg/kg/h for 30 min"
    assert "then 0.8 mg/kg/h = 80 mL/h at 14:34" in driven.page._timer._plan.text()
    driven.at("14:35")
    driven.page.acknowledge()
    sentences = [one.sentence for one in driven.page.outlook.reminders(driven.clock.now())]
    assert any("Ordered from 14:34 on: 0.8 mg/kg/h = 80 mL/h." in one for one in sentences)
    driven.press(KEY.Key_F9)
    driven.type("80\nas ordered\n")
    assert not any(one.kind == "plan" for one in driven.page.outlook.reminders(driven.clock.now()))


def test_a_fault_of_the_line_says_that_the_systemic_amount_is_not_known(driven: Driven) -> None:
    driven.page.act("line-fault")
    driven.type("1\nforearm swollen\n")
    assert "systemic amount not known" in " ".join(line.text for line in timeline(driven.stored()))


def test_an_undiluted_dose_from_a_usual_vial_can_be_opened_and_a_rate_beyond_the_pump_cannot(stocked: Driven) -> None:
    prepare(stocked, "V1", ("container", "undiluted"))
    assert "0.75 mL of 50 mg/mL" in shown(stocked)
    page(stocked)._edited("container", "bag")
    page(stocked)._edited("container_ml", "1000")
    assert "outside 0.1 to 1000 mL" in shown(stocked), "1000.75 mL do not fit into what there is"
    page(stocked)._edited("container", "undiluted")
    page(stocked)._submit()
    opened = stocked.stored().opened
    assert opened.bag is not None
    assert (opened.bag.ml, opened.bag.mg) == (Decimal("0.75"), Decimal("37.5"))


def test_a_rate_alone_is_told_to_be_ten_times_off(driven: Driven) -> None:
    driven.press(KEY.Key_Y, CTRL)
    driven.type("1\n1\n600\n")
    form = driven.page.side.form
    assert form is not None
    assert "ten times off" in form._echo.text()


def test_an_order_that_is_amended_keeps_what_was_not_typed_and_its_weight(driven: Driven) -> None:
    driven.page.act("order-change")
    for name, text in (("dose", "1"), ("per", "mg/kg"), ("minutes", "40"), ("loading", "0.1 over 5"), ("cap", "45")):
        driven.page._job_edited(name, text)
    driven.page.submit()
    driven.page.act("weight")
    driven.type("57\ntyped in pounds\n")
    root = driven.stored().acts(OrderChange.kind)[-1].root
    driven.page.act(f"amend:{root}")
    driven.page._job_edited("minutes", "60")
    driven.page._job_edited("reason", "misread")
    driven.page.submit()
    order = driven.stored().of(OrderChange)[-1][1].order
    assert order.in_words() == "0.1 mg/kg over 5 min, then 1 mg/kg over 60 min"
    assert (order.cap_mg, order.weight_kg) == (Decimal(45), Decimal(75))

"""A session is prepared by keyboard: found or new patients, questions about the weight, units, refusals, drafts."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QWidget

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.domain.entries import Opened
from ketadesk.domain.order import BagContent
from ketadesk.ui.new_session import NewSessionPage
from ketadesk.ui.widgets.picker import Picker
from ketadesk.ui.widgets.segmented import Segmented
from tests.ui.driving import Driven, driving

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
PROTOCOL = "Depression 0.5 mg/kg over 40 min, checks every 5 min"
NEW = ("Rivera, Ana", "100200", "1979-07-01", "1")


def page(driven: Driven) -> NewSessionPage:
    front = driven.window.front
    assert isinstance(front, NewSessionPage)
    return front


def find(driven: Driven, words: str) -> None:
    """Ctrl+N, a part of the name, Enter."""
    driven.press(KEY.Key_N, CTRL)
    driven.type(f"{words}\n")


def fill_session(driven: Driven, room: str = "4", height: str = "", weight: str = "75") -> None:
    driven.type(f"{room}\n\n")
    driven.choose(PROTOCOL)
    driven.type(f"{height}\n{weight}\n")


def fill_order(driven: Driven, bag_ml: str = "50") -> None:
    """Order and bag; the last Enter opens the session."""
    driven.type("0.5\n1\n40\n1\n" + f"37.5\n{bag_ml}\n")


def new_patient(driven: Driven, *details: str, allergies: str = "") -> None:
    driven.press(KEY.Key_N, CTRL)
    driven.type("nobody of this name\n")
    driven.type("".join(f"{text}\n" for text in details))
    driven.type(f"{allergies}\n")


def tab_to(driven: Driven, words: str) -> None:
    for _ in range(40):
        if words in (driven.focus.accessibleName(), getattr(driven.focus, "text", str)()):
            return
        driven.type("\t")
    raise AssertionError(f"Tab does not reach {words}")


def opened(driven: Driven) -> Opened:
    return driven.stored().opened


def units(driven: Driven) -> dict[str, str]:
    """What is shown below the order now, by unit."""
    grid = page(driven)._units
    cells = [item.widget() for place in range(grid.count()) if (item := grid.itemAt(place)) is not None]
    texts = [[label.text() for label in cell.findChildren(QLabel)] for cell in cells if cell is not None]
    return {unit: amount for amount, unit in texts}


def count(driven: Driven) -> tuple[int, int]:
    """How many sessions and how many patients of the new name there are on disk."""
    return len(driven.desk.sessions()), len(driven.desk.find_patients("Rivera"))


def test_a_known_patient_is_found_by_typing_and_taken_by_enter(driven: Driven) -> None:
    known = driven.desk.find_patients("Alvarez")[0]
    find(driven, "alv")
    assert page(driven)._chosen.text().startswith("Alvarez, Maria\n")
    assert page(driven)._patient.isHidden(), "nothing of a known patient is typed again"
    driven.type("\n")
    fill_session(driven)
    assert "last session 75 kg" in page(driven)._pounds.text()
    fill_order(driven)
    one = opened(driven)
    assert one.patient_id == known.id
    assert one.patient == known.patient
    assert (one.room, one.weight_kg, one.protocol.id) == ("4", Decimal(75), "trd-0.5-40")
    assert one.bag == BagContent(Decimal("37.5"), Decimal(50))
    assert one.order is not None
    assert one.order.prescriber is not None
    assert (one.order.dose, one.order.per_kg, one.order.minutes, one.order.prescriber.code) == (
        Decimal("0.5"), True, Decimal(40), "AN",
    )  # fmt: skip
    assert driven.stored().author.code == "RP"
    assert driven.page.side.form is not None, "the checks before the start are asked next"


@pytest.mark.parametrize(
    ("typed", "allergies", "words"),
    [
        ("", None, "not asked"),
        ("1", (), "none known"),
        ("latex, iodine", ("latex", "iodine"), "latex"),
    ],
)
def test_allergies_not_asked_are_not_none_known(
    driven: Driven, typed: str, allergies: tuple[str, ...] | None, words: str
) -> None:
    new_patient(driven, *NEW, allergies=typed)
    fill_session(driven, height="170")
    fill_order(driven)
    patient = opened(driven).patient
    assert (patient.name, patient.mrn, patient.born, patient.sex) == (NEW[0], NEW[1], date(1979, 7, 1), "F")
    assert patient.height_cm == Decimal(170)
    assert patient.allergies == allergies
    assert words in patient.allergies_in_words().casefold()
    shown = [label.text() for label in driven.page._card.findChildren(QLabel)]
    assert patient.allergies_in_words() in shown


def test_a_weight_that_does_not_fit_is_asked_about_and_must_be_answered(driven: Driven) -> None:
    before = count(driven)
    find(driven, "alv")
    driven.type("\n")
    fill_session(driven, weight="165")
    assert page(driven)._questions.text().split("\n") == [
        "165 kg is 2.2 times 75 kg at the last session: typed in pounds?",
        "165 kg at 165 cm is a BMI of 60.6. Are weight and height right?",
    ]
    fill_order(driven)
    assert page(driven)._fault.text().startswith("Answer the question first, or correct the number: ")
    assert count(driven) == before
    assert isinstance(driven.focus, QCheckBox), "the question has the focus"
    driven.type(" ")
    assert page(driven)._fault.text() == ""
    tab_to(driven, "Open the session")
    driven.type(" ")
    assert opened(driven).weight_kg == Decimal(165)


def test_another_weight_is_asked_about_anew(driven: Driven) -> None:
    find(driven, "alv")
    driven.type("\n")
    fill_session(driven, weight="90")
    assert "20 % more than 75 kg" in page(driven)._questions.text()
    tab_to(driven, "It is right")
    driven.type(" ")
    assert page(driven)._right.isChecked()
    tab_to(driven, "Weight today, kg")
    driven.press(KEY.Key_End)
    driven.press(KEY.Key_Backspace)
    driven.type("5")
    assert "95 kg is 27 % more" in page(driven)._questions.text()
    assert not page(driven)._right.isChecked(), "yes was said of another weight"
    for _ in range(2):
        driven.press(KEY.Key_Backspace)
    driven.type("75")
    assert page(driven)._questions.isHidden()
    assert page(driven)._right.isHidden()


def test_a_first_weight_is_looked_at_beside_the_height(driven: Driven) -> None:
    new_patient(driven, *NEW)
    fill_session(driven, height="165", weight="150")
    assert page(driven)._pounds.text() == "331 lb"
    assert "was the weight typed in pounds?" in page(driven)._questions.text()


def test_the_order_stands_in_every_unit_while_it_is_typed(driven: Driven) -> None:
    find(driven, "alv")
    driven.type("\n")
    fill_session(driven)
    driven.type("0.5\n1\n4")
    assert (units(driven)["mg"], units(driven)["mg/h"], units(driven)["mL/h"]) == ("37.5", "562.5", "–")
    driven.type("0\n1\n37.5\n5")
    assert units(driven)["mL/h"] == "7.5"
    driven.type("0")
    assert units(driven) == {
        "mg": "37.5", "mg/kg": "0.5", "mg/h": "56.25", "mg/kg/h": "0.75", "µg/kg/min": "12.5",
        "mL": "50", "mL/h": "75",
    }  # fmt: skip
    tab_to(driven, "Another patient")
    tab_to(driven, "Weight today, kg")
    driven.press(KEY.Key_End)
    driven.press(KEY.Key_Backspace)
    driven.type("0")
    assert units(driven)["mg"] == "35.0", "another weight is another dose"


def test_a_taken_room_is_refused_and_everything_typed_stays(driven: Driven) -> None:
    before = count(driven)
    new_patient(driven, *NEW, allergies="1")
    fill_session(driven, room="1", height="170")
    fill_order(driven)
    assert page(driven)._fault.text() == (
        "Room 1 still has a running session (Alvarez, Maria). Close it, or choose another room."
    )
    assert count(driven) == before, "neither a session nor a patient was written"
    kept = page(driven)._values()
    assert (kept["name"], kept["room"], kept["weight_kg"], kept["bag_ml"]) == ("Rivera, Ana", "1", "75", "50")
    tab_to(driven, "Room")
    driven.press(KEY.Key_A, CTRL)
    driven.type("4")
    assert page(driven)._fault.text() == ""
    tab_to(driven, "Open the session")
    driven.type(" ")
    assert (opened(driven).room, opened(driven).patient.allergies) == ("4", ())
    assert count(driven) == (before[0] + 1, before[1] + 1)


@pytest.mark.parametrize(
    ("details", "height", "weight", "bag_ml", "sentence"),
    [
        (("Rivera, Ana", "", "1979-07-01", "1"), "170", "75", "50", "Record number (MRN) is empty."),
        (("Rivera, Ana", "004502", "1979-07-01", "1"), "170", "75", "50", "MRN 004502 belongs to Okafor, James"),
        (("Rivera, Ana", "100200", "1.7.79", "1"), "170", "75", "50", "1.7.79"),
        (("Rivera, Ana", "100200", "2031-07-01", "1"), "170", "75", "50", "2031"),
        (NEW, "17", "75", "50", "outside 50 to 250"),
        (NEW, "170", "7,5", "50", "is not a number"),
        (NEW, "170", "75", "", "Enter both: the mg in the bag and its final volume in mL."),
    ],
)
def test_what_cannot_be_meant_is_refused_in_words_and_nothing_is_written(
    driven: Driven, details: tuple[str, ...], height: str, weight: str, bag_ml: str, sentence: str
) -> None:
    before = count(driven)
    new_patient(driven, *details)
    fill_session(driven, height=height, weight=weight)
    fill_order(driven, bag_ml)
    assert sentence in page(driven)._fault.text()
    assert count(driven) == before
    assert page(driven)._values()["name"] == "Rivera, Ana"


def test_escape_keeps_what_is_typed_and_an_opened_session_ends_it(driven: Driven) -> None:
    new_patient(driven, *NEW)
    driven.type("4")
    driven.press(KEY.Key_Escape)
    assert driven.page.acts.entry_fields() == {}, "it belongs to no session"
    driven.press(KEY.Key_N, CTRL)
    assert shown(driven) == {"Name": NEW[0], "Record number (MRN)": NEW[1], "Born": NEW[2], "Room": "4"}
    tab_to(driven, "Room")
    driven.press(KEY.Key_End)
    driven.press(KEY.Key_Backspace)
    fill_session(driven, height="170")
    fill_order(driven)
    assert opened(driven).patient.name == NEW[0]
    driven.press(KEY.Key_N, CTRL)
    assert shown(driven) == {}


def test_it_comes_back_after_the_window_was_closed(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        find(driven, "alv")
        driven.type("\n4")
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        driven.press(KEY.Key_N, CTRL)
        assert shown(driven) == {"Room": "4"}
        assert page(driven)._chosen.text().startswith("Alvarez, Maria\n")


def test_asked_for_twice_it_is_the_same_preparation(driven: Driven) -> None:
    new_patient(driven, "Rivera, Ana")
    driven.press(KEY.Key_N, CTRL)
    tab_to(driven, "Record number (MRN)")
    driven.type("100200")
    driven.press(KEY.Key_Escape)
    driven.press(KEY.Key_N, CTRL) if driven.window.session is not None else None
    assert shown(driven) == {"Name": "Rivera, Ana", "Record number (MRN)": "100200"}
    tab_to(driven, "Room")
    driven.type("4")
    assert driven.desk.drafts.get("new") == {"name": "Rivera, Ana", "mrn": "100200", "room": "4"}


def test_nothing_is_filled_in_and_no_wheel_or_arrow_changes_anything(driven: Driven) -> None:
    find(driven, "alv")
    assert shown(driven) == {}
    for box in inputs(page(driven)):
        assert not value_of(box), box.accessibleName()
        turn_and_step(box)
        assert not value_of(box), box.accessibleName()
    fill = {"weight_kg": "75", "room": "4"}
    for name, words in (("Weight today, kg", "75"), ("Room", "4")):
        next(box for box in inputs(page(driven)) if box.accessibleName() == name).setFocus()
        driven.type(words)
    for box in inputs(page(driven)):
        turn_and_step(box)
    assert {name: text for name, text in page(driven)._values().items() if name != "known"} == fill


def test_without_anybody_charting_it_is_asked_first(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW)) as driven:
        driven.press(KEY.Key_N, CTRL)
        assert driven.window.front is driven.window.pages.who


def inputs(place: QWidget) -> Iterator[QLineEdit | Segmented | Picker]:
    for one in place.findChildren(QWidget):
        if isinstance(one, QLineEdit | Segmented | Picker) and one.isVisible():
            yield one


def value_of(box: QLineEdit | Segmented | Picker) -> str:
    return box.text() if isinstance(box, QLineEdit) else box.value()


def shown(driven: Driven) -> dict[str, str]:
    """What stands in the boxes, by name; what is chosen is not typed and left out."""
    boxes = [box for box in inputs(page(driven)) if isinstance(box, QLineEdit)]
    return {box.accessibleName(): box.text() for box in boxes if box.text() and box is not page(driven)._search}


def turn_and_step(box: QWidget) -> None:
    """A wheel over it, and every arrow."""
    middle = QPointF(box.rect().center())
    wheel = QWheelEvent(
        middle, box.mapToGlobal(middle), QPoint(0, 120), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    box.setFocus()
    QApplication.sendEvent(box, wheel)
    for key in (KEY.Key_Up, KEY.Key_Down, KEY.Key_Left, KEY.Key_Right):
        QTest.keyClick(box, key)

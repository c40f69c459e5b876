"""The register's page, driven by its keys over the demonstration's vials; what is written is read from the store."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel

from ketadesk.app.access import Sought
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW, MANAGER, PIN
from ketadesk.domain.access import Deed
from ketadesk.domain.ledger import by_cabinet
from ketadesk.domain.vials import Line, Move
from ketadesk.ui.register.listing import Listing
from ketadesk.ui.register.page import RegisterPage
from tests.ui.driving import Driven, driving

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
VIALS = ["K-201", "K-202", "K-301", "K-302", "K-101", "K-102", "K-103", "K-105", "K-203", "K-104"]
HOLDS = {"K-201": "19.70", "K-101": "7.77"}
"""What is opened; the rest is full."""


def turn(driven: Driven) -> RegisterPage:
    driven.press(KEY.Key_R, CTRL | SHIFT)
    page = driven.window.pages.register
    assert driven.window.front is page
    return page


@pytest.fixture
def page(driven: Driven) -> RegisterPage:
    return turn(driven)


def lines(driven: Driven) -> list[Line]:
    """The register as it lies on disk, read anew."""
    return driven.desk.book._store.all()


def listed(listing: Listing) -> list[list[str]]:
    model = listing.model()
    rows, columns = range(model.rowCount()), range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in rows]


def shown(page: RegisterPage) -> str:
    """Every word of the page that can be read now, but for its lists."""
    QApplication.processEvents()
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisible())


# what is listed


def test_every_view_is_one_key_away(driven: Driven, page: RegisterPage) -> None:
    vials = listed(page.views.lists["vials"])
    assert [row[0] for row in vials] == ["K-201 ▲ case", *VIALS[1:]]
    assert vials[0][1:] == [
        "Ketamine", "10 mg/mL", "B7031", "31 Dec 2026", "main", "22 Nov 2026", "19.70", "197.0",
    ]  # fmt: skip
    assert vials[2][4] == "▲ 20 Nov 2026"
    assert "10 vials here, 3985.5 mg base" in shown(page)
    driven.type("2")
    assert listed(page.views.lists["lots"])[0] == ["Ketamine", "B7031", "all cabinets", "3", "59.70", "597.0"]
    driven.type("3")
    assert [row[0] for row in listed(page.views.lists["day"])] == ["19", "20", "21", "22", "23", "24", "25"]
    driven.type("4")
    assert listed(page.views.lists["cases"]) == [["25", "K-201", "R. Patel RN", "22 Nov 2026 11:20", "−0.20", "−2.0"]]
    driven.type("5")
    expiring = listed(page.views.lists["expiring"])
    assert [(row[0], row[6]) for row in expiring] == [
        ("K-301", "▲ 2 days over"), ("K-201 ▲ case", "39 days"), ("K-202", "39 days"), ("K-203", "39 days"),
    ]  # fmt: skip
    driven.type("6")
    assert "Type the number of a vial" in shown(page)
    assert not page.views.lists["life"].isEnabled()
    warm = page.views.lists["vials"].model().index(2, 4).data(Qt.ItemDataRole.ForegroundRole)
    assert warm == QColor(driven.window._station.look.colour("warm"))


def test_enter_on_a_vial_shows_its_life_and_a_typed_number_another(driven: Driven, page: RegisterPage) -> None:
    driven.type("\n")
    assert driven.focus is page.views.lists["vials"]
    for _ in range(4):
        driven.press(KEY.Key_Down)
    driven.type("\n")
    life = listed(page.views.lists["life"])
    assert [row[2] for row in life] == ["receive", "draw", "draw", "count", "adjust", "count", "draw"]
    assert [row[8] for row in life] == ["10.00", "9.25", "8.50", "8.50", "8.45", "8.45", "7.77"]
    assert life[1][5:8] == ["2026-11-15-01 Alvarez, Maria", "−0.75", "−37.5"]
    page.asked.setFocus()
    page.asked.selectAll()
    driven.type("k-104\n")
    assert [row[2] for row in listed(page.views.lists["life"])] == ["receive", "transfer"]
    page.asked.setFocus()
    driven.type("x\n")
    assert page.banner.sentence.startswith("There is no vial “k-104x” in the register.")


def test_another_day_is_typed_and_what_is_no_day_is_refused(driven: Driven, page: RegisterPage) -> None:
    driven.type("3")
    page.asked.setFocus()
    driven.type("2026-11-18\n")
    day = listed(page.views.lists["day"])
    assert [(row[1], row[2]) for row in day] == [
        ("18 Nov 13:44", "draw"), ("18 Nov 14:42", "give"), ("18 Nov 15:30", "count"), ("18 Nov 15:32", "adjust")
    ]  # fmt: skip
    assert day[3][4] == "RP · TM"
    page.asked.setFocus()
    page.asked.selectAll()
    driven.type("tomorrow\n")
    assert page.banner.sentence == "Write the day as 2026-11-22."
    assert page.asked.text() == "tomorrow"


# what is done


def test_a_box_of_vials_is_received_by_keyboard(driven: Driven, page: RegisterPage) -> None:
    driven.type("a1")
    driven.type("N1 to N3\n50\n10\n")
    assert "10 mL × 50 mg/mL = 500.0 mg base.\nAs HCl, the label: 57.67 mg/mL, 576.7 mg." in shown(page)
    driven.type("N7\n2027-05\n1\nmain\nNorthern Drug Supply\n\n")
    assert page.banner.sentence == "Written as lines 26 to 28: receive N1, N2, N3."
    made = [line.received for line in lines(driven)[-3:] if line.received is not None]
    assert [(one.id, one.mg_per_ml, one.ml, one.lot, str(one.expires)) for one in made] == [
        (name, Decimal(50), Decimal(10), "N7", "2027-05-31") for name in ("N1", "N2", "N3")
    ]
    assert (made[0].product, made[0].cabinet, made[0].supplier) == ("Ketamine", "main", "Northern Drug Supply")
    assert page._draft.below("receive.") == {}
    assert [row[0] for row in listed(page.views.lists["vials"]) if row[3] == "N7"] == ["N1", "N2", "N3"]


def test_what_is_missing_is_refused_by_its_name_and_nothing_typed_is_lost(driven: Driven, page: RegisterPage) -> None:
    driven.type("a1N1\n\n")
    page._submit()
    assert page.banner.sentence == "Strength, as base is empty. Fill it in first."
    page.form.fields.focus("expires")
    driven.type("soon")
    for name, text in (("strength", "50"), ("ml", "10"), ("lot", "N7"), ("product", "Ketamine"), ("cabinet", "main"),
                       ("supplier", "Lakeside")):  # fmt: skip
        page._edited(name, text)
    page._submit()
    assert page.banner.sentence == "The expiry “soon” is not a date. Write it as 2027-03-31."
    assert page._values()["vial"] == "N1"
    assert len(lines(driven)) == 25


def test_a_waste_takes_a_witness_whose_pin_is_right(driven: Driven, page: RegisterPage) -> None:
    driven.type("a6")
    page.form.fields._inputs[1][1].setFocus()
    driven.type("k-201\n0.3\nsyringe fell\n14:29\nTM\n99999\n")
    assert page.banner.sentence == "That is not the PIN. Try again."
    assert page._values()["because"] == "syringe fell"
    assert len(lines(driven)) == 25
    page.form.fields.focus("pin")
    driven.focus.selectAll()  # type: ignore[attr-defined]
    driven.type(f"{PIN}\n")
    assert page.banner.sentence == "Written as line 26: waste K-201."
    line = lines(driven)[-1]
    assert (line.move, line.vial, line.ml, line.mg, line.because) == (
        Move.WASTE, "K-201", Decimal("0.3"), Decimal("3.0"), "syringe fell",
    )  # fmt: skip
    assert line.witness is not None
    assert (line.by.code, line.witness.code) == ("RP", "TM")
    assert f"{line.at:%H:%M} {line.entered_at:%H:%M}" == "19:29 19:32"
    driven.type("")
    page.view.setFocus()
    driven.type("3")
    assert listed(page.views.lists["day"])[-1][1] == "22 Nov 14:29\nwritten 14:32"


def test_nobody_witnesses_herself(driven: Driven, page: RegisterPage) -> None:
    driven.type("a6")
    page.form.fields._inputs[1][1].setFocus()
    driven.type(f"K-201\n0.3\nfell\n\nRP\n{PIN}\n")
    assert page.banner.sentence == "A witness is a second person. Ask a colleague for her initials and PIN."
    assert len(lines(driven)) == 25


def test_a_case_is_closed_by_two_people(driven: Driven, page: RegisterPage) -> None:
    driven.type("4\n")
    driven.type("\n")
    assert page._values()["case"] == "line 25"
    assert "R. Patel RN counted 19.5 mL, the register said 19.7 mL: −0.20 mL = −2.0 mg." in shown(page)
    driven.type("19.5\nhub loss\n\n\n")
    page._submit()
    assert page.banner.sentence.startswith("The colleague's initials are empty.")
    page.form.fields.focus("second")
    driven.type(f"TM\n{PIN}\n")
    line = lines(driven)[-1]
    assert (line.move, line.ml, line.corrects, line.because) == (Move.ADJUST, Decimal("19.5"), 25, "hub loss")
    assert driven.desk.book.register.open_cases() == []
    assert listed(page.views.lists["cases"]) == []


def test_a_nurse_does_not_destroy_and_a_manager_does(driven: Driven, page: RegisterPage, demo: Path) -> None:
    driven.type("a9")
    assert page.banner.sentence.startswith("Only a manager may destroy what is left of a vial.")
    assert page._act == ""
    driven.window.take_person(MANAGER)
    page = turn(driven)
    driven.type("a9")
    page.form.fields._inputs[1][1].setFocus()
    driven.type(f"K-301\nreverse distributor, form 41\n\nTM\n{PIN}\n")
    line = lines(driven)[-1]
    assert (line.move, line.ml, line.mg, line.by.code) == (Move.DESTROY, Decimal(5), Decimal(500), "LS")
    assert "K-301" not in [row[0] for row in listed(page.views.lists["vials"])]


@pytest.mark.parametrize(
    ("keys", "typed", "move", "told"),
    [
        ("2", "K-102\n\n", Move.OPEN, "open K-102"), ("3", "K-102\n10\n\n", Move.COUNT, "It matches."),
        ("3", "K-102\n9.9\n\n", Move.COUNT, "−0.10 mL = −5.0 mg: a case is open until two people close it."),
        ("5", f"K-102\ndropped\n\nTM\n{PIN}\n", Move.BREAK, "break K-102"),
    ],
)  # fmt: skip
def test_every_act_on_one_vial_is_written(
    driven: Driven, page: RegisterPage, keys: str, typed: str, move: Move, told: str
) -> None:
    driven.type(f"a{keys}")
    page.form.fields._inputs[1][1].setFocus()
    driven.type(typed)
    assert told in page.banner.sentence
    assert (lines(driven)[-1].move, lines(driven)[-1].vial) == (move, "K-102")


def test_a_vial_is_transferred_and_a_waste_corrected(driven: Driven, page: RegisterPage) -> None:
    driven.type("a7")
    page.form.fields._inputs[1][1].setFocus()
    driven.type("K-102\n2\n\n")
    page.form.fields.focus("at")
    driven.type("\n")
    assert (lines(driven)[-1].move, lines(driven)[-1].cabinet) == (Move.TRANSFER, "recovery")
    page.form.choice.setFocus()
    driven.type("0")
    page._edited("line", "line 24")
    page.form.fields.focus("ml")
    driven.type(f"0.05\nread again\n\nTM\n{PIN}\n")
    line = lines(driven)[-1]
    assert (line.move, line.ml, line.mg, line.corrects) == (Move.WASTE, Decimal("-0.25"), Decimal("-2.5"), 24)
    assert driven.desk.book.register.held("K-201").ml == Decimal("19.95")


def test_the_number_of_a_vial_may_begin_like_another_one(driven: Driven, page: RegisterPage) -> None:
    """K-1 is typed on the way to K-10: it is not taken out of the box."""
    driven.type("a1")
    for name in ("K-1", "K-10"):
        page.form.fields.focus("vial")
        driven.type(name)
        for field, text in (("strength", "50"), ("ml", "10"), ("lot", "N7"), ("expires", "2027-05"),
                            ("product", "Ketamine"), ("cabinet", "main"), ("supplier", "Lakeside")):  # fmt: skip
            page._edited(field, text)
        page._submit()
    page.form.choice.setFocus()
    driven.type("2")
    page.form.fields._inputs[1][1].setFocus()
    driven.type("K-10\n\n")
    assert (lines(driven)[-1].move, lines(driven)[-1].vial) == (Move.OPEN, "K-10")


# what is half typed


def test_what_is_half_typed_survives_leaving_and_a_new_start_and_no_secret_does(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        page = turn(driven)
        driven.type("a6")
        page.form.fields._inputs[1][1].setFocus()
        driven.type(f"K-201\n0.3\nfell\n\nTM\n{PIN}")
        driven.press(KEY.Key_Escape)
        assert driven.window.front is not page
        assert PIN not in str(driven.desk.drafts.get("register"))
        turn(driven)
        assert "pin" not in page._values()
        page.view.setFocus()
        driven.type("c19.7\n")
    with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
        page = turn(driven)
        values = page._values()
        assert (values["vial"], values["ml"], values["because"], values["second"]) == ("K-201", "0.3", "fell", "TM")
        assert page.form.fields._inputs[2][1].text() == "0.3"  # type: ignore[union-attr]
        driven.type("c")
        assert page.counting.sheet.boxes["K-201"].text() == "19.7"
        assert driven.focus is page.counting.sheet.boxes["K-202"]
        assert len(lines(driven)) == 25


def test_another_person_comes_to_her_own_pages(driven: Driven, page: RegisterPage) -> None:
    driven.press(KEY.Key_L, CTRL)
    driven.window.pages.who.choose(MANAGER)
    driven.type("demonstration\n")
    assert driven.window.front is not page


# the count


def counted(driven: Driven) -> list[Line]:
    return [line for line in lines(driven)[25:] if line.move is Move.COUNT]


def test_ten_vials_are_counted_by_keyboard_with_one_difference(driven: Driven, page: RegisterPage) -> None:
    keys = driven.type("c")
    assert list(page.counting.sheet.boxes) == VIALS == [one.vial.id for one in by_cabinet(driven.desk.book.register)]
    assert "19.70" not in shown(page)
    keys += driven.type("19.7")
    assert "19.70" not in shown(page), "what is expected is not told while it is typed"
    keys += driven.type("\n")
    assert "19.70" in shown(page)
    assert "20.00" not in shown(page)
    keys += driven.type("f\nf\n4.9\n7.77\nf\nf\nf\nf\nf\n")
    assert "▲ −0.10 mL = −10.0 mg" in shown(page)
    assert "10 of 10 counted" in shown(page)
    assert "lot C0288 (1): ▲ −0.10 mL = −10.0 mg" in shown(page)
    assert "lot B7031 (3): as expected" in shown(page)
    assert driven.focus is page.counting.record
    keys += driven.type("\n")
    assert page.banner.sentence == "10 vials are counted: 1 differ, each an open case."
    assert keys < 45, "under a minute from the keyboard"
    made = counted(driven)
    assert [line.vial for line in made] == VIALS
    assert {line.vial: str(line.expected_ml) for line in made if line.vial in HOLDS} == HOLDS
    assert [(line.ml, line.expected_ml) for line in made if line.ml != line.expected_ml] == [
        (Decimal("4.9"), Decimal(5))
    ]
    assert {line.at for line in made} == {DEMO_NOW}
    assert [case.vial for case in driven.desk.book.register.open_cases()] == ["K-201", "K-302"]
    assert page._draft.below("count.") == {}


def test_a_count_is_whole_or_nothing(driven: Driven, page: RegisterPage) -> None:
    driven.type("c19.7\nf\n")
    page.counting.record.setFocus()
    driven.type("\n")
    assert page.banner.sentence == (
        "Not counted yet: K-301, K-302, K-101, K-102, K-103 …. Count every vial, then record."
    )
    assert counted(driven) == []
    page.counting.sheet.begin()
    driven.type("f\nf\n7.77\nf\nf\nf\nf\n99\n\n")
    assert page.banner.sentence == "99 mL is more than the vial can hold. Check the number."
    assert counted(driven) == [], "nine good lines are not written without the tenth"
    assert page.counting.sheet.boxes["K-104"].text() == "99"


def test_full_is_never_said_of_an_opened_vial_and_the_first_number_is_kept(
    driven: Driven, page: RegisterPage
) -> None:
    driven.type("cf")
    assert page.banner.sentence == "Vial K-201 was opened: read what it holds."
    assert page.counting.sheet.boxes["K-201"].text() == ""
    driven.type("19\n")
    page.counting.sheet.boxes["K-201"].setFocus()
    page.counting.sheet.boxes["K-201"].selectAll()
    driven.type("19.7\nf\nf\nf\n7.77\nf\nf\nf\nf\nf\n\n")
    first, *others = counted(driven)
    assert (first.ml, first.because) == (Decimal("19.7"), "first counted 19 mL")
    assert [line.because for line in others] == [""] * 9


def test_two_people_may_count_and_a_wrong_pin_writes_nothing(driven: Driven, page: RegisterPage) -> None:
    driven.type("c19.7\nf\nf\nf\n7.77\nf\nf\nf\nf\nf\n")
    page.counting.form.fields.focus("at")
    driven.type("14:00\nTM\n11111\n")
    assert page.banner.sentence == "That is not the PIN. Try again."
    assert counted(driven) == []
    page.counting.form.fields.focus("pin")
    driven.focus.selectAll()  # type: ignore[attr-defined]
    driven.type(f"{PIN}\n")
    assert page.banner.sentence == "10 vials are counted: all as the register says."
    made = counted(driven)
    assert {line.witness.code for line in made if line.witness} == {"TM"}
    assert {f"{line.at:%H:%M}" for line in made} == {"19:00"}


# what leaves


def test_sheets_are_saved_as_pdf_and_what_is_listed_as_a_table(
    driven: Driven, page: RegisterPage, tmp_path: Path
) -> None:
    made: list[tuple[str, bytes]] = []
    page.sheets.made.disconnect(page._save)
    page.sheets.made.connect(lambda name, content: made.append((name, bytes(content))))
    driven.type("p1")
    driven.type("1")
    page.sheets.form.fields.focus("first")
    driven.type("2026-11-01\n2026-10-30\n\n")
    page.sheets._save()
    assert page.banner.sentence == "The last day is before the first. Check both."
    page.sheets.form.fields.focus("last")
    driven.focus.selectAll()  # type: ignore[attr-defined]
    driven.type("2026-11-30\n")
    page.sheets._save()
    (name, content), *_ = made
    assert (name, content[:5]) == ("register-page-2026-11-22.pdf", b"%PDF-")
    page.save(tmp_path / name, content)
    assert (tmp_path / name).read_bytes() == content
    exported = driven.desk.log.lines(MANAGER, Sought(deed=Deed.EXPORTED), driven.window._station.zone)
    assert (exported[0].subject, exported[0].words) == ("register", "register-page-2026-11-22")
    page.sheets.form.choice.setFocus()
    driven.type("5")
    page._view = "vials"
    page.sheets._edited("rows", "listed")
    page.sheets._save()
    assert page.banner.sentence.startswith("No lines are listed.")
    page.show_view("day")
    page.print()
    page.sheets._save()
    rows = list(csv.reader(made[-1][1].decode().splitlines()))
    assert made[-1][0] == "register-csv-2026-11-22.csv"
    assert [row[0] for row in rows[1:]] == ["19", "20", "21", "22", "23", "24", "25"]
    page.sheets._edited("rows", "all")
    page.sheets._save()
    assert len(list(csv.reader(made[-1][1].decode().splitlines()))) == 26


def test_looking_at_the_register_is_in_the_log(driven: Driven, page: RegisterPage) -> None:
    read = driven.desk.log.lines(MANAGER, Sought(deed=Deed.READ), driven.window._station.zone)
    assert "register" in [line.subject for line in read]


@pytest.fixture
def empty(tmp_path: Path, qtbot: object) -> Iterator[Driven]:
    """A clinic that has no vials yet."""
    from ketadesk.app.accounts import Enrolment
    from ketadesk.bootstrap import desk_at

    with desk_at(tmp_path / "data", ManualClock(DEMO_NOW)) as desk:
        desk.accounts.begin(Enrolment(MANAGER, "", "a long password", PIN))
    with driving(tmp_path / "data", ManualClock(DEMO_NOW), "LS") as one:
        yield one


def test_without_vials_every_view_and_the_count_stay_calm(empty: Driven) -> None:
    page = turn(empty)
    empty.type("23456")
    assert page.banner.sentence == ""
    empty.type("c\n")
    page.counting._write()
    assert page.banner.sentence == "No vial is here."
    empty.press(KEY.Key_Escape)
    turn(empty)
    empty.type("a4")
    assert page.form.fields is not None
    page._submit()
    assert page.banner.sentence == "Case is empty. Fill it in first."

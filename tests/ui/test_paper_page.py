"""Back from paper by the keyboard alone: rows are typed, kept, checked at once, and recorded in one piece."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QDialog, QLabel

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.domain.charted_on_paper import paper_roots
from ketadesk.domain.entries import FromPaper, Vitals
from ketadesk.ui.handover_page import HandoverPage
from ketadesk.ui.paper_page import PaperPage
from ketadesk.ui.session.page import SessionPage
from ketadesk.ui.widgets.line import Line
from tests.report.paper import flat
from tests.ui.driving import Driven, driving

KEY = Qt.Key
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(driven: Driven, minutes: int = 25) -> PaperPage:
    """Room 2, whose vital signs nobody charted for so long."""
    driven.window.act("room-2")
    driven.pass_time(minutes=minutes)
    driven.press(KEY.Key_E, BOTH)
    front = driven.window.front
    assert isinstance(front, PaperPage)
    return front


def texts(page: PaperPage) -> dict[str, str]:
    """What stands in the boxes."""
    return {box.accessibleName(): box.text() for box in page.findChildren(Line) if box.text() and box.isVisible()}


def faults(page: PaperPage) -> str:
    return " ".join(
        one.text() for one in page.findChildren(QLabel) if one.property("tone") == "error" and one.isVisible()
    )


def test_rows_are_typed_with_enter_and_recorded_in_one_piece(driven: Driven) -> None:
    page = opened(driven)
    before = len(driven.desk.fresh(driven.window.rooms[1]).record.entries)
    assert texts(page) == {}, "nothing stands there that nobody typed"
    first = page.rows._boxes["r0", "at"]
    assert first.placeholderText() == "due 14:30"
    driven.type("power cut\n" + "\n132/84\n78\n98\n15\nra\n1\n5\n\nasked for water\n" + "14:43\n128/80\n\n97\n")
    assert texts(page)["14:30: Time"] == "14:30"
    driven.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(driven.window.front, SessionPage)
    assert driven.page.banner.sentence == "Recorded from paper: 5"
    stored = driven.stored()
    added = stored.entries[before:]
    assert [entry.content.kind for entry in added] == ["vitals", "scale", "scale", "note", "vitals", "from-paper"]
    assert len({entry.entered_at for entry in added}) == 1
    assert [f"{entry.at.astimezone(stored.zone):%H:%M}" for entry in added[:-1]] == ["14:30"] * 4 + ["14:43"]
    vitals = added[4].content
    assert isinstance(vitals, Vitals)
    assert (vitals.systolic, vitals.hr, vitals.spo2) == (128, None, 97), "an empty box was not taken"
    assert paper_roots(stored) == {entry.seq for entry in added[:-1]}
    mark = added[-1].content
    assert isinstance(mark, FromPaper)
    assert mark.because == "power cut"
    assert texts(opened(driven, 0)) == {}, "what is recorded is typed no more"


def test_a_row_with_a_fault_stays_and_nothing_is_written(driven: Driven) -> None:
    page = opened(driven)
    before = len(driven.desk.fresh(driven.window.rooms[1]).record.entries)
    driven.type("power cut\n\n132/84\n" + "\t" * 8 + "14:40\n84/132\n")
    assert "The diastolic pressure 132 is not below the systolic 84" in faults(page)
    page.record_button.click()
    assert driven.window.front is page
    assert page.fault.text().startswith("14:40: The diastolic pressure")
    assert len(driven.desk.fresh(driven.window.rooms[1]).record.entries) == before
    assert texts(page)["14:30: BP"] == "132/84"
    box = page.rows._boxes["r1", "bp"]
    box.setFocus()
    box.selectAll()
    driven.type("132/84")
    assert faults(page) == ""


@pytest.mark.parametrize(
    ("typed", "told"), [("\n", "Say why it was on paper."), ("power cut\n", "Nothing is typed yet.")]
)
def test_what_is_missing_is_asked_for(driven: Driven, typed: str, told: str) -> None:
    page = opened(driven)
    driven.type(typed)
    page.record_button.click()
    assert page.fault.text().startswith(told)


def test_what_is_typed_is_there_after_leaving_and_after_a_crash(demo: Path, qtbot: object) -> None:
    clock = ManualClock(DEMO_NOW)
    with driving(demo, clock, "RP") as driven:
        page = opened(driven)
        driven.type("power cut\n\n132/84\n7")
        driven.press(KEY.Key_Escape)
        assert isinstance(driven.window.front, SessionPage)
        driven.pass_time(minutes=20)
        driven.press(KEY.Key_E, BOTH)
        assert texts(page) == {"Why was it on paper?": "power cut", "14:30: Time": "14:30", "14:30: BP": "132/84",
                               "14:30: HR": "7"}  # fmt: skip
        driven.window.act("room-1")
        driven.press(KEY.Key_E, BOTH)
        assert texts(page) == {}, "another patient's paper"
    with driving(demo, clock, "RP") as again:
        page = opened(again, 1)
        assert texts(page)["14:30: HR"] == "7"
        assert page.rows._boxes["r0", "at"].text() == "14:30", "the row is still that of its time"


def test_the_pump_can_be_told_of_row_by_row(driven: Driven) -> None:
    driven.window.act("room-3")
    driven.pass_time(minutes=60)
    driven.press(KEY.Key_E, BOTH)
    page = driven.window.front
    assert isinstance(page, PaperPage)
    for row, (time, act) in enumerate(
        (("14:40", "start"), ("14:50", "pause nausea"), ("14:55", "resume"), ("15:20", "stop 50"))
    ):
        for name, text in (("at", time), ("act", act)):
            page.rows._boxes[f"r{row}", name].setFocus()
            driven.type(text)
    page.because.setFocus()
    driven.type("power cut")
    page.record_button.click()
    assert page.fault.text() == ""
    assert [at.astimezone(driven.stored().zone).strftime("%H:%M") for at, _ in driven.stored().steps()][1:] == [
        "14:40", "14:50", "14:55", "15:20",
    ]  # fmt: skip


def test_an_ended_session_takes_no_paper(driven: Driven) -> None:
    driven.window.act("room-3")
    driven.page.act("cancel")
    driven.type("fever\n")
    driven.press(KEY.Key_E, BOTH)
    assert isinstance(driven.window.front, SessionPage)
    assert driven.page.banner.sentence == "This session is closed. Add an addendum instead."


def test_one_key_prints_the_sheet_and_the_handover_leads_to_both(
    driven: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheet.pdf"

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFileName(str(target))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    driven.window.act("room-1")
    driven.press(KEY.Key_P, BOTH)
    assert "Flowsheet for paper · Alvarez, Maria" in flat(target.read_bytes())
    assert driven.page.banner.sentence == f"Saved as {target}"
    target.unlink()
    driven.press(KEY.Key_F4)
    page = driven.window.front
    assert isinstance(page, HandoverPage)
    page.asked.emit("blank-sheet")
    assert target.exists()
    page.asked.emit("from-paper")
    assert isinstance(driven.window.front, PaperPage)
    box = driven.focus
    driven.press(KEY.Key_F4)
    assert isinstance(driven.window.front, HandoverPage)
    driven.press(KEY.Key_F4)
    assert driven.focus is box


def test_the_mark_is_amended_and_struck_like_any_entry(driven: Driven) -> None:
    opened(driven)
    driven.type("power cut\n\n132/84\n")
    driven.press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    mark = driven.page.recorder.record.acts(FromPaper.kind)[0]
    driven.page.act(f"amend:{mark.root}")
    driven.type("no network\n\nwas said wrongly\n")
    stored = driven.stored()
    content = stored.acts(FromPaper.kind)[0].content
    assert isinstance(content, FromPaper)
    assert (content.because, len(paper_roots(stored))) == ("no network", 1)
    driven.page.act(f"strike:{mark.root}")
    driven.type("was on the screen\n")
    assert paper_roots(driven.stored()) == frozenset()


def test_a_session_is_not_closed_over_rows_that_are_typed_and_not_recorded(driven: Driven) -> None:
    opened(driven)
    driven.type("power cut\n\n132/84\n")
    driven.press(KEY.Key_Escape)
    driven.page.act("close")
    driven.page.submit()
    assert driven.page.banner.sentence.startswith("Rows from paper are typed and not recorded yet.")
    assert driven.stored().phase.value == "recovery"

"""The handover page by its keys: there and back to the very box, kept up to date, printed, never behind a lock."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from ketadesk.domain.access import Deed
from ketadesk.domain.entries import Event, Medication, Note
from ketadesk.storage.codec import access_from_bytes
from ketadesk.ui.handover_page import HandoverPage
from tests.report.paper import flat, pages
from tests.ui.driving import Driven

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


def opened(driven: Driven) -> HandoverPage:
    driven.press(KEY.Key_F4)
    front = driven.window.front
    assert isinstance(front, HandoverPage)
    return front


def words(widget: QWidget) -> str:
    said = (one.text() for one in widget.findChildren(QLabel) if one.isVisible())
    return "\n".join(said).replace("\u00a0", " ")


@pytest.mark.parametrize("back", [KEY.Key_F4, KEY.Key_Escape])
def test_it_leads_back_to_the_very_box_with_what_was_typed_there(driven: Driven, back: Qt.Key) -> None:
    driven.window.act("room-1")
    driven.type("134/82\n7")
    box = driven.focus
    page = opened(driven)
    shown = words(page)
    for part in ("Alvarez, Maria", "Allergy: penicillin", "164/96", "14:29 · 3 min ago", "Luis Alvarez, husband",
                 "16.1 mg of 37.5 mg", "Not resolved: Anxiety, mild; Nausea, mild", "not a monitor"):  # fmt: skip
        assert part in shown, part
    driven.press(back)
    assert driven.focus is box
    driven.type("8")
    assert driven.page.acts.entry_fields() == {"bp": "134/82", "hr": "78"}


def test_nothing_scrolls_at_the_smallest_size_in_any_room(driven: Driven) -> None:
    driven.window.resize(1280, 720)
    for place in (1, 2, 3):
        driven.window.act(f"room-{place}")
        page = opened(driven)
        for _ in range(3):
            QApplication.processEvents()
        assert page._area.verticalScrollBar().maximum() == 0
        assert page._area.viewport().width() > 1200
        driven.press(KEY.Key_F4)


def test_time_goes_on_and_an_entry_is_there_at_once(driven: Driven) -> None:
    driven.window.act("room-1")
    recorder = driven.page.recorder
    page = opened(driven)
    driven.pass_time(minutes=5)
    assert "14:29 · 8 min ago" in words(page)
    who = driven.window._station.acting()
    recorder.put(Note("Her sister telephoned."), who)
    recorder.put(Event("nausea", "resolved"), who)
    assert "Her sister telephoned. · RP" in words(page)
    assert "Not resolved: Anxiety, mild" in words(page)
    assert "19.8 mg of 37.5 mg" in words(page), "the timer goes on"


def test_another_room_is_another_handover_and_no_room_is_asked_for(driven: Driven) -> None:
    driven.window.act("room-1")
    opened(driven)
    driven.press(KEY.Key_2, CTRL)
    assert "Okafor, James" in words(opened(driven))
    assert "Alvarez" not in words(driven.window.pages.handover)
    driven.press(KEY.Key_Escape)
    driven.window.act("sessions")
    driven.press(KEY.Key_F4)
    assert driven.window.banner.sentence.startswith("Choose a room first")


def test_locked_it_is_not_shown_and_another_person_does_not_meet_it(driven: Driven) -> None:
    driven.window.act("room-1")
    page = opened(driven)
    driven.window.act("lock")
    assert not page.isVisible()
    driven.press(KEY.Key_F4)
    assert not page.isVisible()
    people = {one.code: one for one in driven.desk.people()}
    driven.window.take_person(people["RP"])
    assert driven.window.front is page
    driven.window.act("lock")
    driven.window.take_person(people["TM"])
    assert driven.window.front is not page


def test_ctrl_p_and_the_button_print_one_page_and_that_is_logged(
    driven: Driven, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "handover.pdf"
    found: list[QPrinter] = []

    def accept(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFileName(str(target))
        found.append(dialog.printer())
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    driven.window.act("room-1")
    page = opened(driven)
    driven.press(KEY.Key_P, CTRL)
    assert len(pages(target.read_bytes())) == 1
    assert "Handover · Alvarez, Maria" in flat(target.read_bytes())
    assert page.banner.sentence == f"Saved as {target}"
    target.unlink()
    for _ in range(40):
        if driven.focus is page.print_button:
            break
        driven.type("\t")
    driven.type("\n")
    assert target.exists(), "the button is reached by Tab and pressed by Enter"
    assert len(found) == 2
    logged = [access_from_bytes(line.body) for line in driven.desk.log.stored()]
    printed = [one.words for one in logged if one.deed is Deed.PRINTED]
    assert printed == ["handover", "handover"]


def test_a_printer_that_is_not_there_says_so_on_the_page(driven: Driven, monkeypatch: pytest.MonkeyPatch) -> None:
    driven.window.act("room-1")
    page = opened(driven)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QDialog.DialogCode.Rejected)
    driven.press(KEY.Key_P, CTRL)
    assert page.banner.sentence == ""


def test_an_ended_session_is_handed_over_too(driven: Driven) -> None:
    driven.window.act("room-3")
    driven.page.recorder.put(Note("x"), driven.window._station.acting())
    driven.page.act("cancel")
    driven.type("fever\n")
    assert "Cancelled since 14:32" in words(opened(driven))


def test_thirty_drugs_scroll_and_none_is_lost(driven: Driven) -> None:
    driven.window.resize(1280, 720)
    driven.window.act("room-1")
    who, recorder = driven.window._station.acting(), driven.page.recorder
    for number in range(30):
        recorder.put(Medication(f"drug {number}", "4 mg IV"), who)
    page = opened(driven)
    for _ in range(3):
        QApplication.processEvents()
    bar = page._area.verticalScrollBar()
    assert bar.maximum() > 0
    assert all(f"drug {number} 4 mg IV, by whose order: not recorded" in words(page) for number in range(30))
    driven.press(KEY.Key_PageDown)
    assert bar.value() > 0, "the keyboard scrolls it"
    driven.pass_time(minutes=1)
    for _ in range(3):
        QApplication.processEvents()
    assert bar.value() > 0, "and the minute does not throw it back"


def test_the_list_of_more_acts_leads_there_too(driven: Driven) -> None:
    driven.window.act("room-1")
    driven.page._timer.asked.emit("handover")
    assert isinstance(driven.window.front, HandoverPage)
    driven.press(KEY.Key_Escape)
    driven.page._timer.asked.emit("from-paper")
    assert driven.window.pages.currentWidget() is driven.window.pages.paper

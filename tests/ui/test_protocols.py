"""The protocols' page, driven by its keys over real files: editing, versions, bringing in, putting back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from ketadesk.app.access import Sought
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW, MANAGER
from ketadesk.domain.access import Deed
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.domain.protocol_plan import protocol_plan
from ketadesk.ui.protocols.page import ProtocolsPage
from tests.ui.driving import Driven, driving

KEY, CTRL, SHIFT = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
NAME = "trd-0.5-40"
PLACE = 2
"""Of it in the list."""


@pytest.fixture
def managed(demo: Path, qtbot: object) -> Iterator[Driven]:
    """The window with the manager at it."""
    with driving(demo, ManualClock(DEMO_NOW), "LS") as one:
        yield one


def turn(driven: Driven) -> ProtocolsPage:
    driven.press(KEY.Key_T, CTRL | SHIFT)
    page = driven.window.pages.protocols
    assert driven.window.front is page
    for _ in range(PLACE):
        driven.press(KEY.Key_Down)
    return page


def now(driven: Driven, name: str = NAME) -> ClinicProtocol:
    return driven.desk.shelf.choose(name).rulebook.protocol


def own(driven: Driven, name: str = NAME) -> Path:
    return driven.desk.shelf.own_folder / "protocols" / f"{name}.toml"


def retype(driven: Driven, text: str) -> None:
    """Type over what stands in the box."""
    driven.press(KEY.Key_A, CTRL)
    driven.type(text)


def listed(page: ProtocolsPage) -> list[list[str]]:
    model = page.shelf.list.model()
    return [[str(model.index(row, column).data()) for column in range(3)] for row in range(model.rowCount())]


def test_everybody_reads_and_only_a_manager_changes(driven: Driven) -> None:
    page = turn(driven)
    assert listed(page)[PLACE] == [f"Depression 0.5 mg/kg over 40 min, checks every 5 min\n{NAME}", "shipped", "3"]
    assert "11 sets of vitals" in page.shelf.preview.words
    assert "■ Consent signed, off-label use said; against it: no, not, nope, unknown" in page.shelf.preview.words
    for key in "enir":
        driven.type(key)
        assert page.banner.sentence.startswith("Only a manager may change protocols. R. Patel")
        assert page.shelf.isVisible()
    driven.type("v")
    assert page.versions.isVisible()
    driven.press(KEY.Key_Escape)
    assert page.shelf.isVisible()
    driven.press(KEY.Key_Escape)
    assert driven.window.front is not page


def test_a_protocol_is_changed_by_keys_and_saved_as_its_next_version(managed: Driven) -> None:
    page = turn(managed)
    managed.type("e1\n\t\t")
    assert managed.focus.accessibleName() == "Observation after the stop, at least, min"
    retype(managed, "60")
    assert "14 sets of vitals" in page.editor.preview.words
    managed.press(KEY.Key_Escape)
    assert listed(page)[PLACE][1] == "shipped\nhalf typed"
    managed.type("\n")
    assert page.banner.sentence == "What was half typed is here again."
    managed.type("5\n")
    assert managed.focus is page.editor.items.table
    managed.press(KEY.Key_Down)
    managed.type("\n\t\t")
    assert managed.focus.accessibleName() == "Above"
    retype(managed, "165")
    assert "Limit SBP above 160 is not higher than DBP above 165" in page.editor.preview.wrong
    page.editor.choice.setFocus()
    managed.type("0\nfewer calls\n")
    assert page.banner.sentence.startswith("Limit SBP above 160 is not higher than DBP above 165. Correct it first.")
    assert not own(managed).exists()
    page.editor.choice.setFocus()
    managed.type("5")
    page.editor.items.table.selectRow(1)
    page.editor.fields.focus("limits.1.above")
    retype(managed, "105")
    page.editor.choice.setFocus()
    managed.type("0\n")
    assert managed.focus.text() == "fewer calls"  # type: ignore[attr-defined]
    managed.type("\n")
    assert page.banner.sentence == f"{NAME} is saved as version 4. Sessions that run keep theirs."
    assert (now(managed).version, now(managed).recovery_min) == (4, 60)
    assert now(managed).limits[1].above == 105
    assert listed(page)[PLACE][1:] == ["own, not the shipped one", "4"]
    lines = managed.desk.log.lines(MANAGER, Sought(deed=Deed.PROTOCOL), managed.window._station.zone)
    assert [(line.who, line.subject, line.words) for line in lines] == [("LS", NAME, "version 4: fewer calls")]
    managed.window.show_session(managed.window.rooms[0])
    assert managed.page.recorder.record.rulebook.protocol.version == 3


def test_what_is_half_typed_survives_a_restart(demo: Path, qtbot: object) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "LS") as first:
        turn(first)
        first.type("e7\nmigraine, ")
    with driving(demo, ManualClock(DEMO_NOW), "LS") as second:
        page = turn(second)
        second.type("e7\n")
        text = page.editor.draft.texts["picks.events"]
        assert "migraine" in text
        assert page.banner.sentence == "What was half typed is here again."


def test_a_text_that_is_no_value_is_told_and_the_picture_stays(managed: Driven) -> None:
    page = turn(managed)
    managed.type("e4\n\n")
    page.editor.fields.focus("series.0.intervals")
    retype(managed, "often")
    assert "Series 1: Every … min: “often” is no interval." in page.editor.preview.wrong
    assert "11 sets of vitals" in page.editor.preview.words
    retype(managed, "10 for 20, 5")
    assert page.editor.preview.wrong == ""
    plan = protocol_plan(page.editor.protocol(), managed.desk.shelf.instruments())
    assert [one.at_min for one in plan.lanes[0].checks] == [10, 20, 25, 30, 35, 40, 50, 60, 70]


def test_things_are_added_moved_taken_out_and_put_back_by_keys(managed: Driven) -> None:
    page = turn(managed)
    managed.type("e3\n")
    table = page.editor.items.table

    def words() -> list[str]:
        return [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]

    assert words()[:3] == ["Identity", "Consent", "Weight measured today"]
    managed.press(KEY.Key_Down, ALT)
    assert words()[:3] == ["Consent", "Identity", "Weight measured today"]
    assert managed.focus is table
    managed.press(KEY.Key_Insert)
    managed.type("scarf\nScarf\n")
    assert words()[:4] == ["Consent", "Identity", "Scarf", "Weight measured today"]
    table.setFocus()
    managed.press(KEY.Key_Delete)
    assert page.banner.sentence == "Taken out: Scarf."
    assert words()[:3] == ["Consent", "Identity", "Weight measured today"]
    page.banner.answered.emit()
    assert words()[2] == "Scarf"
    assert page.editor.protocol().start_checks[2].item == "scarf"
    page.editor.items.removed.emit()
    page.editor.choice.setFocus()
    managed.type("0")
    assert "checks before the start: in another order" in page.editor._told.text()


def test_a_new_protocol_is_made_from_another_one(managed: Driven) -> None:
    page = turn(managed)
    managed.type("n1\n")
    assert managed.focus.accessibleName() == "Id, which names its file"
    managed.type("Own 60")
    assert "The id “Own 60” cannot name a file" in page.editor.preview.wrong
    retype(managed, NAME)
    page.editor.choice.setFocus()
    managed.type("0\nours\n")
    assert page.banner.sentence == f"There is a protocol “{NAME}” already. Give this one another id."
    page.editor.choice.setFocus()
    managed.type("1\n")
    retype(managed, "own-60\n")
    retype(managed, "Ours, 60 min")
    page.editor.choice.setFocus()
    managed.type("6\n")
    page.editor.fields.focus("instruments.rass")
    managed.type("1")
    page.editor.choice.setFocus()
    managed.type("0\n\n")
    assert page.banner.sentence == "own-60 is saved as version 1. Sessions that run keep theirs."
    made = now(managed, "own-60")
    assert made.name == "Ours, 60 min"
    assert made.instruments == (*now(managed).instruments, "rass")
    assert listed(page)[0] == ["Ours, 60 min\nown-60", "own", "1"]
    managed.type("rnot used\n")
    assert page.banner.sentence == "own-60 is retired; its versions are kept."
    assert listed(page)[-1] == ["Ours, 60 min\nown-60", "retired", "1"]
    assert "own-60" not in managed.desk.shelf.protocols()
    managed.type("rwanted again\n")
    assert page.banner.sentence == "own-60 is back as version 2."
    assert now(managed, "own-60").version == 2


def test_versions_are_compared_and_an_earlier_one_is_taken_up(managed: Driven) -> None:
    page = turn(managed)
    managed.type("e1\n\t\t")
    retype(managed, "60")
    page.editor.choice.setFocus()
    managed.type("0\nlonger\n")
    managed.type("v")
    assert page.versions.told == "What changed from version 3 to 4:\nobservation, min: 30, now 60"
    rows = page.versions.list.model()
    cells = [[str(rows.index(row, column).data()) for column in range(3)] for row in range(rows.rowCount())]
    assert cells == [["4 ✓", "22 Nov 2026 14:32\nL. Sato", "longer"], ["3", "–", "shipped, or put there as a file"]]
    managed.press(KEY.Key_Down)
    assert page.versions.told == "Version 3 is the first that was kept.\n"
    page.versions.base_asked.emit(page.versions._versions[1].protocol)
    assert page.editor.draft.texts["recovery_min"] == "30"
    assert "observation, min: 60, now 30" in page.editor._told.text()
    page.editor.choice.setFocus()
    managed.type("\nback again\n")
    assert (now(managed).version, now(managed).recovery_min) == (5, 30)


def test_an_own_file_is_put_back_and_a_broken_one_is_told(managed: Driven) -> None:
    page = turn(managed)
    managed.type("r")
    assert page.banner.sentence == f"{NAME} comes with the program and stays. Make one of your own from it."
    own(managed).parent.mkdir()
    own(managed).write_text("version = = 3", encoding="utf-8")
    page.show_shelf()
    assert listed(page)[PLACE] == [NAME, "▲ cannot be read", ""]
    assert f"{NAME}.toml cannot be read" in page.shelf.preview.words
    managed.type("e")
    assert page.banner.sentence.startswith(f"{NAME}.toml cannot be read")
    managed.type("r")
    assert page.question.words.startswith("From now on the shipped one counts again.")
    managed.type("\n")
    assert page.banner.sentence == "The reason is empty. Say why."
    managed.type("damaged\n")
    assert page.banner.sentence == f"{NAME} is the shipped one again; its versions are kept."
    assert not own(managed).exists()
    assert listed(page)[PLACE][1:] == ["shipped", "3"]


def test_a_file_is_carried_out_and_brought_in_after_a_question(managed: Driven, tmp_path: Path) -> None:
    page, path = turn(managed), tmp_path / "carried.toml"
    page.carry_out(NAME, path)
    assert page.banner.sentence == f"Saved as {path}"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(f'id = "{NAME}"', 'id = "theirs"').replace("above = 160", "above = 400"))
    page.bring_in(path)
    assert "carried.toml: Limit SBP: 400 is outside what systolic pressure can be" in page.banner.sentence
    assert not page.question.isVisible()
    path.write_text(text.replace("recovery_min = 30", "recovery_min = 35"), encoding="utf-8")
    page.bring_in(path)
    assert f"There is a {NAME} here, version 3. It is kept; this one counts then." in page.question.words
    managed.press(KEY.Key_Escape)
    assert not own(managed).exists()
    page.bring_in(path)
    managed.type("from Lakeside\n")
    assert page.banner.sentence == f"{NAME} is taken as version 4."
    assert now(managed).recovery_min == 35


def test_a_version_saved_meanwhile_is_compared_before_it_is_saved_over(managed: Driven) -> None:
    page = turn(managed)
    managed.type("e1\n\t\t")
    retype(managed, "60")
    other = now(managed)
    page._protocols.save(replace(other, late_after_min=9), other.version, "hers", MANAGER)
    page.editor.choice.setFocus()
    managed.type("0\nlonger\n")
    assert page.banner.sentence.startswith(f"Version 4 of {NAME} was saved meanwhile.")
    assert page.editor._told.text() == (
        "Changed since version 4:\nlate after, min: 9, now 5\nobservation, min: 30, now 60"
    )
    managed.type("\n")
    assert (now(managed).version, now(managed).recovery_min) == (5, 60)


def test_what_is_typed_is_thrown_away_only_when_asked_twice(managed: Driven) -> None:
    page = turn(managed)
    managed.type("e1\n\t\t")
    retype(managed, "60")
    page.editor.forget_asked.emit()
    assert page.banner.sentence == "What is typed and not saved would be gone."
    assert page.editor.draft.texts["recovery_min"] == "60"
    page.banner.answered.emit()
    assert page.editor.draft.texts["recovery_min"] == "30"
    assert not page.editor.draft.changed


@pytest.mark.parametrize("theme", ["dim", "light", "contrast"])
def test_the_plan_is_drawn_in_the_colours_of_the_theme(managed: Driven, theme: str) -> None:
    page = turn(managed)
    managed.window.change_setting("theme", theme)
    QApplication.processEvents()
    picture = page.shelf.preview.picture
    image, look = picture.grab().toImage(), managed.window._station.look
    assert picture.accessibleName() == "Planned session: 11 sets of vitals"
    height = round(picture.height() * 0.05)
    found = {QColor(image.pixel(x, height)).name() for x in range(image.width())}
    assert {look.colour("accent").name(), look.colour("field").name(), look.colour("panel").name()} <= found

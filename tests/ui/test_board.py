"""The board by its keys: brought up over any page, given the screen, sorted, opened from, locked, and left again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW, PASSWORD
from ketadesk.app.settings import Settings, read_settings
from ketadesk.domain.entries import Acknowledged, Content, Note, Seen, Vitals
from ketadesk.ui.board import Board
from ketadesk.ui.board_tile import TALL, WIDE, TileView, shape_of
from ketadesk.ui.shots import ENDINGS, JOBS
from ketadesk.ui.sign_in_page import SignInPage
from ketadesk.ui.theme import THEMES
from tests.support import HEADING, playing, prepared
from tests.ui.driving import ZONE, Driven, driving

KEY, CTRL, SHIFT, ALT = (
    Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier,
)  # fmt: skip
IN_WINDOW = Settings(zone=ZONE, lock_minutes=0, board_whole_screen=False)
NAMES = ("Alvarez", "Nowak", "Okafor", "158/", "SBP", "mg")


@pytest.fixture
def desk(demo: Path, qtbot: object) -> Iterator[Driven]:
    """A workstation whose board stays in the window."""
    with driving(demo, ManualClock(DEMO_NOW), "RP", IN_WINDOW) as one:
        yield one


def board_of(driven: Driven) -> Board:
    """The board, which is in front."""
    assert isinstance(driven.window.front, Board), "the board is not in front"
    return driven.window.front


def tiles(driven: Driven) -> tuple[TileView, ...]:
    return board_of(driven).tiles.views


def asks_who(driven: Driven) -> bool:
    """Whether it is asked who is charting."""
    return isinstance(driven.window.front, SignInPage)


def rooms(driven: Driven) -> list[str]:
    return [view.tile.room for view in tiles(driven)]


def ask(driven: Driven) -> Board:
    """The board by its key."""
    driven.press(KEY.Key_O, CTRL | SHIFT)
    return board_of(driven)


def charted(driven: Driven, place: int, content: Content) -> None:
    """Something is charted in a room that is not in front."""
    who = driven.window._station.who
    assert who is not None
    driven.desk.recorder(driven.window.rooms[place - 1]).put(content, who)


def words(driven: Driven) -> str:
    """Every word of the board that is seen or heard."""
    board = board_of(driven)
    heard = [view.accessibleName() for view in tiles(driven)]
    return " ".join([*heard, *(line for view in tiles(driven) for line in view.lines()), board._unsigned.text()])


def test_the_key_brings_every_room_up_and_escape_leads_back_to_the_very_field(desk: Driven) -> None:
    desk.type("158/93\n8")
    page, field = desk.page, desk.focus
    ask(desk)
    assert rooms(desk) == ["1", "2", "3"]
    assert desk.focus is tiles(desk)[0]
    said = words(desk)
    for expected in ("Room 1 · Alvarez M.", "Infusing 18:24", "of 37.5 mg", "Recovery", "Pre-infusion", "Ctrl+3"):
        assert expected in said
    desk.press(KEY.Key_Escape)
    assert desk.window.front is page
    assert page.acts.entry_fields() == {"bp": "158/93", "hr": "8"}
    assert field.isVisible()


def test_a_room_is_opened_by_enter_after_arrows_by_its_number_and_by_a_press(desk: Driven) -> None:
    ask(desk)
    desk.press(KEY.Key_Down)
    desk.press(KEY.Key_Return)
    assert desk.page.recorder.record.opened.room == "2"
    ask(desk)
    desk.press(KEY.Key_3, CTRL)
    assert desk.page.recorder.record.opened.room == "3"
    ask(desk)
    QTest.mouseClick(tiles(desk)[0], Qt.MouseButton.LeftButton)
    assert desk.page.recorder.record.opened.room == "1"


def test_opening_another_room_closes_no_draft(desk: Driven) -> None:
    desk.type("158/93\n8")
    desk.press(KEY.Key_2, CTRL)
    desk.type("121/70\n")
    ask(desk)
    desk.press(KEY.Key_1, CTRL)
    assert desk.page.acts.entry_fields() == {"bp": "158/93", "hr": "8"}
    ask(desk)
    desk.press(KEY.Key_2, CTRL)
    assert desk.page.acts.entry_fields() == {"bp": "121/70"}


def test_a_key_sorts_by_urgency_and_the_choice_is_kept_while_numbers_stay_with_their_rooms(
    desk: Driven, demo: Path
) -> None:
    desk.press(KEY.Key_F2)
    desk.page.recorder.put(Seen(), desk.page.recorder.record.author)
    ask(desk)
    desk.press(KEY.Key_O, ALT)
    charted(desk, 2, Vitals(systolic=191, diastolic=99))
    assert rooms(desk) == ["2", "1", "3"]
    assert "Ctrl+2" in tiles(desk)[0].lines()
    assert read_settings(demo).board_by_urgency
    desk.press(KEY.Key_O, ALT)
    assert rooms(desk) == ["1", "2", "3"]


def test_the_same_key_gives_it_the_whole_screen_and_escape_gives_the_window_back(desk: Driven, demo: Path) -> None:
    size = desk.window.size()
    board = ask(desk)
    assert (desk.window.isFullScreen(), desk.window.bar.isVisible(), board._time.isVisible()) == (False, True, False)
    ask(desk)
    assert (desk.window.isFullScreen(), desk.window.bar.isVisible()) == (True, False)
    assert board._time.text() == "14:32"
    assert read_settings(demo).board_whole_screen
    desk.press(KEY.Key_Escape)
    assert (desk.window.isFullScreen(), desk.window.bar.isVisible()) == (False, True)
    assert desk.window.size() == size
    ask(desk)
    assert desk.window.isFullScreen(), "the wish is kept"
    desk.press(KEY.Key_2, CTRL)
    assert (desk.window.isFullScreen(), desk.window.bar.isVisible()) == (False, True)


def test_behind_the_lock_it_tells_rooms_and_due_times_and_leads_only_to_the_way_in(desk: Driven) -> None:
    page = desk.page
    board = ask(desk)
    assert any(name in words(desk) for name in NAMES)
    desk.press(KEY.Key_L, CTRL)
    assert desk.window.front is board
    assert not any(name in words(desk) for name in NAMES)
    assert [view.lines()[0] for view in tiles(desk)] == ["Room 1", "Room 2", "Room 3"]
    before = [view.tile.due for view in tiles(desk)]
    desk.pass_time(seconds=30)
    assert [view.tile.due for view in tiles(desk)] != before
    QTest.mouseClick(tiles(desk)[0], Qt.MouseButton.LeftButton)
    desk.press(KEY.Key_1, CTRL)
    desk.press(KEY.Key_O, ALT)
    assert desk.window.front is board
    desk.press(KEY.Key_Escape)
    assert asks_who(desk)
    desk.press(KEY.Key_O, CTRL | SHIFT)
    assert desk.window.front is board
    desk.press(KEY.Key_Return)
    desk.type(f"{PASSWORD}\n")
    assert desk.window.front is board
    assert "Alvarez" in words(desk)
    desk.press(KEY.Key_Escape)
    assert desk.page is page


def test_the_sign_in_page_can_give_way_to_the_board_and_back(desk: Driven) -> None:
    desk.press(KEY.Key_L, CTRL)
    ask(desk)
    assert not any(name in words(desk) for name in NAMES)
    desk.press(KEY.Key_O, CTRL | SHIFT)
    assert asks_who(desk)


@pytest.mark.parametrize(("room", "names"), [(1, JOBS), (2, ENDINGS), (3, ("checks", "cancel"))])
def test_every_form_stands_below_its_patient_and_room(desk: Driven, room: int, names: tuple[str, ...]) -> None:
    desk.window.resize(1280, 720)
    desk.window.act(f"room-{room}")
    opened = desk.page.recorder.record.opened
    for name in ("entry", *names):
        desk.window.act(name)
        QApplication.processEvents()
        side = desk.page.side
        form = side._entry if name == "entry" else side.form
        assert form is not None, name
        heads = [one for one in side.findChildren(QLabel) if one.text() == opened.patient.name and one.isVisible()]
        places = [one for one in side.findChildren(QLabel) if one.text().startswith(f"Room {opened.room} ·")]
        top = form.mapTo(side, QPoint(0, 0)).y()
        assert len(heads) == len(places) == 1, name
        assert all(one.isVisible() and one.geometry().bottom() < top for one in (*heads, *places)), name


class Paints(QObject):
    """Counts how often each tile is painted."""

    def __init__(self, views: tuple[TileView, ...]) -> None:
        super().__init__()
        self.count = {view.tile.room: 0 for view in views}
        for view in views:
            view.installEventFilter(self)

    def eventFilter(self, seen: QObject, event: QEvent) -> bool:  # noqa: N802
        """Count, and let it pass."""
        if event.type() == QEvent.Type.Paint and isinstance(seen, TileView):
            self.count[seen.tile.room] += 1
        return False


def test_only_a_tile_that_says_something_else_is_painted(desk: Driven) -> None:
    ask(desk)
    QApplication.processEvents()
    paints = Paints(tiles(desk))
    desk.pass_time(seconds=1)
    QApplication.processEvents()
    assert paints.count["1"] > 0
    assert paints.count["3"] == 0, "before the start nothing moves"


@pytest.mark.parametrize("seconds", [1, 40, 120, 400])
def test_a_tile_that_was_painted_in_part_looks_as_if_it_were_painted_anew(desk: Driven, seconds: int) -> None:
    ask(desk)
    QApplication.processEvents()
    for _ in range(2):
        desk.pass_time(seconds=seconds)
        QApplication.processEvents()
    in_part = desk.window.screen().grabWindow(desk.window.winId()).toImage()
    assert in_part.size() == desk.window.size()
    for view in tiles(desk):
        view.update()
    for card in desk.window.bar._cards.values():
        card.update()
    QApplication.processEvents()
    assert desk.window.screen().grabWindow(desk.window.winId()).toImage() == in_part


def test_what_is_charted_elsewhere_is_on_the_board_at_once(desk: Driven) -> None:
    ask(desk)
    charted(desk, 2, Vitals(systolic=191, diastolic=99))
    tile = tiles(desk)[1].tile
    assert (tile.pressure, tile.is_unread) == ("BP 191/99 · just now", True)
    assert "SBP 191 above limit 160" in tiles(desk)[1].accessibleName()
    charted(desk, 2, Acknowledged())
    assert not tiles(desk)[1].tile.is_unread


def test_who_waits_for_a_signature_is_told_below(desk: Driven) -> None:
    board = ask(desk)
    unsigned = desk.desk.unsigned_of_day(DEMO_NOW.date(), desk.window._station.zone)
    assert board._unsigned.text().startswith(f"Not signed today: {len(unsigned)}. " if unsigned else "No session")
    desk.press(KEY.Key_3, CTRL)
    desk.page.recorder.put(Note("Goes home."), desk.page.recorder.record.author)
    desk.window.act("cancel")
    desk.type("ill\n")
    ask(desk)
    assert rooms(desk) == ["1", "2"]
    assert board._unsigned.text().startswith(f"Not signed today: {len(unsigned) + 1}. ")
    assert "(room 3) just ended" in board._unsigned.text()


@contextmanager
def many(folder: Path, count: int) -> Iterator[Driven]:
    """So many rooms at once."""
    with playing(HEADING, folder) as played:
        for room in range(1, count + 1):
            played.player.play(f"room {room}\n{prepared(room)}13:00 open\n13:00 start\n13:00 vitals 124/76 hr 70\n")
        now = played.clock.now()
    with driving(folder, ManualClock(now), "RP", IN_WINDOW) as one:
        yield one


@pytest.mark.parametrize("count", [1, 2, 5, 8, 12])
def test_every_tile_lies_in_the_window_and_none_on_another(tmp_path: Path, qtbot: object, count: int) -> None:
    with many(tmp_path, count) as driven:
        driven.window.resize(1280, 720)
        ask(driven)
        QApplication.processEvents()
        boxes = [view.geometry() for view in tiles(driven)]
        whole = board_of(driven).tiles.rect()
        assert len(boxes) == count
        assert all(whole.contains(box) for box in boxes)
        assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[:place])
        assert len({box.size().toTuple() for box in boxes}) == 1


@pytest.mark.parametrize("count", range(1, 13))
@pytest.mark.parametrize(("width", "height"), [(1252, 580), (1892, 940), (1100, 560)])
def test_the_shape_has_room_for_what_a_tile_says(count: int, width: int, height: int) -> None:
    shape = shape_of(count, width, height)
    need = WIDE if shape.wide else TALL
    assert shape.columns * shape.rows >= count
    assert shape.columns * need[0] * shape.letter <= width
    assert shape.rows * need[1] * shape.letter <= height
    assert shape.letter >= 13, "it is read from across the room"


def test_a_room_behind_the_ninth_has_no_key(tmp_path: Path, qtbot: object) -> None:
    with many(tmp_path, 10) as driven:
        ask(driven)
        keys = [[line for line in view.lines() if line.startswith("Ctrl")] for view in tiles(driven)]
        assert keys == [*([f"Ctrl+{n}"] for n in range(1, 10)), []]


def test_no_room_says_what_to_do(tmp_path: Path, qtbot: object) -> None:
    with playing(f"{HEADING}{prepared()}13:00 open\n13:05 cancel because ill\n", tmp_path) as played:
        now = played.clock.now()
    with driving(tmp_path, ManualClock(now), "RP", IN_WINDOW) as driven:
        board = ask(driven)
        assert tiles(driven) == ()
        assert board._empty.isVisible()
        assert driven.focus is board._back
        driven.press(KEY.Key_Escape)
        assert driven.window.front is not board


def share(image: QImage, colour: str) -> float:
    """How much of a picture has just this colour."""
    wanted = QImage(1, 1, QImage.Format.Format_RGB32)
    wanted.fill(colour)
    inside = [image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(one == wanted.pixel(0, 0) for one in inside) / len(inside)


@pytest.mark.parametrize("theme", THEMES)
def test_amber_is_where_something_presses_and_nowhere_else(demo: Path, qtbot: object, theme: str) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "RP", replace(IN_WINDOW, theme=theme)) as driven:
        ask(driven)
        driven.pass_time(minutes=9)
        QApplication.processEvents()
        amber = driven.window._station.look.colour("amber").name()
        found = {view.tile.room: share(view.grab().toImage(), amber) for view in tiles(driven)}
        assert {room: part > 0.02 for room, part in found.items()} == {
            view.tile.room: view.tile.marked for view in tiles(driven)
        }

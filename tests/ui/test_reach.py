"""What a screen reader is told, Tab there and back, the colours as they are drawn, and that nothing moves."""

import ast
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from ketadesk import ui
from ketadesk.ui.theme import THEMES, contrast
from ketadesk.ui.widgets.segmented import Segmented
from ketadesk.ui.widgets.trend_view import TrendView
from tests.ui.driving import Driven
from tests.ui.test_walk import MOST_STOPS, WALKS, called, chain, controls, faults, seen, settle, spoken

Role = QAccessible.Role
ROLES: dict[type[QWidget], tuple[Role, ...]] = {
    QAbstractButton: (Role.Button, Role.CheckBox, Role.ButtonMenu),
    QLineEdit: (Role.EditableText,),
    QPlainTextEdit: (Role.EditableText,),
    QTableView: (Role.Table,),
    Segmented: (Role.Grouping,),
    TrendView: (Role.Client,),
}
"""What each kind of control is to a reader; a picture that is walked through has no role of its own in Qt."""

CELLS = (Role.Cell, Role.ColumnHeader, Role.RowHeader)
MOST_CELLS = 60


@pytest.fixture
def listened() -> Iterator[None]:
    """A screen reader listens."""
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was)


def told_of(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, called(widget)
    return interface


def misnamed(driven: Driven) -> list[str]:
    """Controls whose name, role or state is not what they are."""
    wrong = []
    for one in controls(driven):
        interface = told_of(one)
        roles = next(roles for kind, roles in ROLES.items() if isinstance(one, kind))
        if interface.role() not in roles:
            wrong.append(f"is a {interface.role().name}: {called(one)}")
        if not spoken(one).strip():
            wrong.append(f"has no name: {called(one)}")
        if not interface.state().focusable:
            wrong.append(f"takes no focus: {called(one)}")
        if isinstance(one, QAbstractButton) and one.isCheckable() != (interface.role() is Role.CheckBox):
            wrong.append(f"does not tell whether it is chosen: {called(one)}")
    return wrong


@pytest.mark.usefixtures("listened")
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_every_control_tells_what_it_is(driven: Driven, walk: Callable[[Driven], Iterator[str]]) -> None:
    assert faults(driven, walk(driven), misnamed) == {}


def answers_untold(driven: Driven) -> list[str]:
    """Segments whose answer a reader is not told."""
    wrong = []
    for one in seen(driven, Segmented):
        assert isinstance(one, Segmented)
        chosen = [part for part in one.findChildren(QPushButton) if part.isChecked()]
        told = told_of(one).text(QAccessible.Text.Description)
        if bool(chosen) != bool(told) or any(told not in spoken(part) for part in chosen):
            wrong.append(f"{called(one)}: {told!r}")
        names = [spoken(part) for part in one.findChildren(QPushButton)]
        if len(set(names)) != len(names) or not all(name.strip() for name in names):
            wrong.append(f"{called(one)}: {names}")
    return wrong


@pytest.mark.usefixtures("listened")
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_every_choice_tells_its_answer(driven: Driven, walk: Callable[[Driven], Iterator[str]]) -> None:
    assert faults(driven, walk(driven), answers_untold) == {}


def silent_cells(driven: Driven) -> list[str]:
    """Cells and headings of tables that show something else than they tell."""
    wrong = []
    for one in seen(driven, QTableView):
        assert isinstance(one, QTableView)
        model, interface = one.model(), told_of(one)
        heads = [
            str(model.headerData(place, Qt.Orientation.Horizontal) or "") for place in range(model.columnCount())
        ]
        parts = [interface.child(place) for place in range(min(interface.childCount(), MOST_CELLS))]
        told = [(part.role(), part.text(QAccessible.Text.Name)) for part in parts if part is not None]
        if [text for role, text in told if role is Role.ColumnHeader] != heads:
            wrong.append(f"{called(one)}: other headings")
        cells = [text for role, text in told if role is Role.Cell]
        shown = [str(model.index(*divmod(place, len(heads))).data() or "") for place in range(len(cells))]
        if not all(text.startswith(part) for text, part in zip(cells, shown, strict=True)):
            wrong.append(f"{called(one)}: {cells} for {shown}")
    return wrong


@pytest.mark.usefixtures("listened")
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_every_table_tells_its_cells(driven: Driven, walk: Callable[[Driven], Iterator[str]]) -> None:
    assert faults(driven, walk(driven), silent_cells) == {}


# there and back


def chain_back() -> list[QWidget]:
    """What Shift+Tab goes through, from where the focus is until it comes round."""
    begin = QApplication.focusWidget()
    assert begin is not None
    stops = [begin]
    while len(stops) < MOST_STOPS:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is lost before {called(stops[-1])}"
        if now is begin:
            return stops
        assert now not in stops, f"Shift+Tab does not leave {called(now)}"
        stops.append(now)
    raise AssertionError("Shift+Tab does not come round")


def other_way_back(driven: Driven) -> list[str]:
    """Controls that are not met exactly once, or in another order on the way back."""
    there, back = chain(), chain_back()
    met = Counter(map(id, there))
    twice = [f"met {met[id(one)]} times: {called(one)}" for one in there if met[id(one)] > 1]
    missing = [f"never met: {called(one)}" for one in controls(driven) if one not in there or one not in back]
    turned = [there[0], *reversed(there[1:])] != back
    return [*twice, *missing, *(["another order on the way back"] if turned else [])]


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_the_way_back_is_the_way_there(driven: Driven, walk: Callable[[Driven], Iterator[str]]) -> None:
    assert faults(driven, walk(driven), other_way_back) == {}


# colours as they are drawn

EDGE = 4
"""Pixels of an edge, which is no ground."""


def colours_of(widget: QWidget) -> tuple[str, str]:
    """The colour that most of a widget is drawn in, and within its edges the one that stands out most from it."""
    image = widget.window().grab(widget.rect().translated(widget.mapTo(widget.window(), widget.rect().topLeft())))
    picture = image.toImage()
    rows = range(EDGE, picture.height() - EDGE, max(1, picture.height() // 16))
    columns = range(EDGE, picture.width() - EDGE, max(1, picture.width() // 150))
    pixels = Counter(picture.pixel(x, y) for y in rows for x in columns)
    if not pixels:
        return "", ""
    ground = QColor(pixels.most_common(1)[0][0]).name()
    return ground, max((QColor(one).name() for one in pixels), key=lambda one: contrast(one, ground))


def front_of(widget: QLabel | QPushButton, drawn: str) -> str:
    """The colour of the words: the style's own, but of a chosen button the one that is drawn."""
    chosen = isinstance(widget, QPushButton) and widget.isChecked()
    return drawn if chosen else widget.palette().color(widget.foregroundRole()).name()


def unreadable(driven: Driven) -> list[str]:
    """Words on a ground that they do not stand out from: four and a half to one, values seven to one."""
    wrong = []
    for one in seen(driven, (QLabel, QPushButton)):
        assert isinstance(one, QLabel | QPushButton)
        if not one.text().strip() or not one.isEnabled() or one.visibleRegion().isEmpty():
            continue
        ground, drawn = colours_of(one)
        front = front_of(one, drawn)
        least = 7 if one.property("tone") in ("count", "plain-value", "strong") else 4.5
        if ground and contrast(front, ground) < least:
            wrong.append(f"{front} on {ground}, {contrast(front, ground):.2f}: {called(one)}")
    return wrong


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_every_word_stands_out_from_what_it_is_drawn_on(
    driven: Driven, theme: str, walk: Callable[[Driven], Iterator[str]]
) -> None:
    driven.window.change_setting("theme", theme)
    settle()
    assert faults(driven, walk(driven), unreadable) == {}


# nothing moves by itself

MOVING = {"QPropertyAnimation", "QVariantAnimation", "QAbstractAnimation", "QParallelAnimationGroup", "QTimeLine",
          "QSequentialAnimationGroup", "QMovie", "QGraphicsOpacityEffect", "QStateMachine", "setWindowOpacity",
          "setCursorFlashTime"}  # fmt: skip
MODULES = sorted(Path(ui.__file__).parent.rglob("*.py"))


def test_no_source_knows_how_to_move_anything() -> None:
    for module in MODULES:
        tree = ast.parse(module.read_text("utf-8"))
        names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        names |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not names & MOVING, module


def test_one_timer_repeats_and_its_tick_is_a_second() -> None:
    """A timer that repeats could blink: there is none but the program's own tick."""
    started = {
        module.name: {ast.unparse(node) for node in ast.walk(ast.parse(module.read_text("utf-8")))
                      if isinstance(node, ast.Call) and ast.unparse(node.func) in ("QTimer", "self.startTimer")}
        for module in MODULES
    }  # fmt: skip
    assert {name for name, calls in started.items() if calls} == {"bridge.py"}


class Painted(QObject):
    """Counts what is painted, by widget; the cursor of a box may flash."""

    def __init__(self) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Watch only."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and not watched.hasFocus():
            self.found[called(watched)] += 1
        return False


@pytest.mark.parametrize("page", ["room-1", "board", "register"])
def test_nothing_is_painted_without_a_cause(driven: Driven, page: str) -> None:
    """Time stands still, ticks go on: a picture that changes then would blink."""
    driven.window.act(page)
    driven.window.bar.setFocus()
    settle()
    QTest.qWait(500)
    painted, running = Painted(), QApplication.instance()
    assert running is not None
    running.installEventFilter(painted)
    QTest.qWait(1200)
    running.removeEventFilter(painted)
    assert painted.found == {}

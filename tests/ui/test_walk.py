"""Every page walked in the real window: named for a reader, reached by Tab, the focus seen, no word cut off."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ketadesk import paths
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.desk import SessionSummary
from ketadesk.app.protocol_sections import SECTIONS
from ketadesk.app.settings import Settings
from ketadesk.ui.room_bar import RoomCard
from ketadesk.ui.shots import ENDINGS, JOBS, TYPED
from ketadesk.ui.widgets.picker import Picker
from ketadesk.ui.widgets.segmented import Segmented
from ketadesk.ui.widgets.trend_view import TrendView
from ketadesk.ui.widgets.typed_field import TypedField
from tests.ui.driving import ZONE, Driven, driving, wait_until

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QTableView, Segmented, Picker, RoomCard, TrendView)
MOST_STOPS = 250
LEAST, MAIN = 36, 44
"""Pixels of a target at 100 %."""


def settle() -> None:
    """Let the layouts come to rest, and let go of what was taken off a page."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete.value))
        QApplication.processEvents()


# the pages


def sessions(driven: Driven) -> Iterator[str]:
    """A session in each of its phases, empty and half charted, with its timeline."""
    for place, phase in enumerate(("running", "recovery", "preparing"), 1):
        driven.window.act(f"room-{place}")
        yield f"session {phase}"
        for name, text in TYPED.items():
            driven.page.acts.type_entry(name, text)
        driven.page.entry.show_draft(driven.page.acts.entry_fields())
        driven.page._show_entry()
        yield f"session {phase}, half charted"
        for name, text in (("medication", "ondansetron 4 mg"), ("bp", "32/184"), ("map", "60")):
            driven.page.acts.type_entry(name, text)
        driven.page.entry.show_draft(driven.page.acts.entry_fields())
        driven.page._show_entry()
        yield f"session {phase}, with a fault"
        driven.page.acts._draft.drop_below("entry.")
        driven.page.entry.show_draft({})
        driven.page._show_entry()
        driven.window.act("timeline")
        yield f"timeline {phase}"
        driven.window.act("timeline")
        driven.window.act("handover")
        yield f"handover {phase}"
        driven.window.act("handover")
        driven.window.act("from-paper")
        yield f"from paper {phase}"
        driven.window.pages.go_back()


def forms(driven: Driven) -> Iterator[str]:
    """Every form."""
    for place, names in ((1, JOBS), (2, ENDINGS), (3, ("checks", "cancel"))):
        driven.window.act(f"room-{place}")
        for name in names:
            driven.window.act(name)
            yield f"form {name}"
        driven.window.act("entry")
    driven.window.act("room-1")
    vitals = driven.page.recorder.record.acts("vitals")[-1]
    for word in ("amend", "strike"):
        driven.page.act(f"{word}:{vitals.root}")
        yield f"form {word}"
    driven.window.act("entry")


def await_lines(driven: Driven) -> None:
    """Wait until the computer, or what stands for it, has answered."""
    wait_until(lambda: bool(driven.window.pages.preflight.lines))


def register(driven: Driven) -> Iterator[str]:
    """The register: its lists, its forms, the count, the sheets."""
    driven.window.act("register")
    page = driven.window.pages.register
    for name in page.views.lists:
        page.show_view(name)
        yield f"register {name}"
    for name in ("receive", "waste", "adjust", "correct"):
        page.show_act(name)
        yield f"register {name}"
    page.count()
    for vial, text in zip(list(page.counting.sheet.boxes), ("19.7", "20", "4.9"), strict=False):
        page.counting.sheet.show_text(vial, text)
        page.counting.sheet.typed.emit(vial, text)
        page.counting.sheet.settled.emit(vial)
    yield "register count"
    page.print()
    page.sheets.form.choice.chosen.emit("page")
    yield "register print"
    page.show_acts()
    driven.window.pages.go_back()


def others(driven: Driven) -> Iterator[str]:
    """Every page that is not of one session, and the report."""
    driven.window.change_setting("board_whole_screen", False)
    driven.window.act("board")
    yield "board"
    driven.window.pages.go_back()
    for name in ("sessions", "new", "who", "preflight", "display", "help"):
        driven.window.act(name)
        if name == "preflight":
            await_lines(driven)
        yield name
        driven.window.pages.go_back()
    yield from register(driven)
    session_id = driven.window.rooms[0]
    driven.window.show_report(session_id)
    wait_until(lambda: bool(driven.window.pages.report.pdf))
    yield "report"
    driven.window.show_session(session_id)


def protocols(driven: Driven) -> Iterator[str]:
    """The protocols as a manager has them: the shelf, the form with its sections, the versions, a question."""
    people = {one.code: one for one in driven.desk.people()}
    driven.window.take_person(people["LS"])
    driven.window.act("protocols")
    page = driven.window.pages.protocols
    yield "protocols"
    listed = page.shelf.current()
    assert listed is not None
    page.edit(listed)
    for section in SECTIONS:
        page.editor.show_section(section.name)
        page.editor.begin()
        yield f"protocols {section.name}"
    page.editor.show_section("head")
    page.editor.fields.focus("recovery_min")
    driven.type("x")
    yield "protocols, half typed"
    page.editor.throw_away()
    page.show_shelf()
    page.edit(listed, new=True)
    yield "protocols new"
    page.show_shelf()
    page.show_versions(listed)
    yield "protocols versions"
    page.show_shelf()
    driven.type("r")
    yield "protocols refused"
    page.bring_in(paths.resources() / "protocols" / f"{listed.id}.toml")
    assert page.question.isVisible()
    yield "protocols question"
    driven.window.take_person(people["RP"])


def office(driven: Driven) -> Iterator[str]:
    """What a manager and a physician see beyond charting, and the window that nobody is signed in to."""
    window, people = driven.window, {one.code: one for one in driven.desk.people()}
    window.act("lock")
    yield "locked"
    window.take_person(people["LS"])
    for name in ("staff", "log", "keeping"):
        window.act(name)
        yield name
        window.pages.go_back()
    closed = next(one.id for one in driven.desk.sessions() if isinstance(one, SessionSummary) and one.ended)
    window.take_person(people["AN"])
    window.show_session(closed)
    yield "session closed"
    window.act("sign")
    wait_until(lambda: window.pages.sign.is_drawn)
    yield "sign"
    window.take_person(people["RP"])


WALKS: tuple[Callable[[Driven], Iterator[str]], ...] = (sessions, forms, others, protocols, office)


def seen(driven: Driven, kinds: type[QWidget] | tuple[type[QWidget], ...]) -> list[QWidget]:
    """The widgets of some kinds that are on the page."""
    return [one for one in driven.window.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]


def controls(driven: Driven) -> list[QWidget]:
    """What can be used on the page; segments are used as one, and a table's parts are the table's."""
    return [
        one for one in seen(driven, CONTROLS)
        if one.isEnabled() and not isinstance(one.parentWidget(), Segmented | QTableView)
    ]  # fmt: skip


def spoken(widget: QWidget) -> str:
    """The name that a screen reader says."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else interface.text(QAccessible.Text.Name)


def called(widget: QWidget) -> str:
    """A widget as a failure names it: what it is, what it says, how large it is."""
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QLabel | QAbstractButton) else "")
    return f"{type(widget).__name__} “{words}” {widget.width()}×{widget.height()}"


def faults(driven: Driven, pages: Iterator[str], look: Callable[[Driven], list[str]]) -> dict[str, list[str]]:
    """What is wrong on which page."""
    found: dict[str, list[str]] = {}
    for page in pages:
        settle()
        wrong = look(driven)
        if wrong:
            found[page] = wrong
    return found


# names, Tab, focus


def nameless(driven: Driven) -> list[str]:
    return [called(one) for one in controls(driven) if not spoken(one).strip()]


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_everything_that_can_be_used_has_a_name(driven: Driven, walk: Callable[[Driven], Iterator[str]]) -> None:
    assert faults(driven, walk(driven), nameless) == {}


def chain() -> list[QWidget]:
    """What Tab goes through, from where the focus is until it comes round."""
    begin = QApplication.focusWidget()
    if begin is None:
        return []
    stops = [begin]
    while len(stops) < MOST_STOPS:
        QTest.keyClick(stops[-1], Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None, f"the focus is lost behind {called(stops[-1])}"
        if now is begin:
            return stops
        assert now not in stops, f"Tab goes in a circle that leaves out {called(begin)}, at {called(now)}"
        stops.append(now)
    raise AssertionError("Tab does not come round")


def out_of_reach(driven: Driven) -> list[str]:
    stops = chain()
    if not stops:
        return ["nothing has the focus"]
    if not driven.window.isActiveWindow():
        return ["another window came up and took the focus"]
    missing = [f"never reached: {called(one)}" for one in controls(driven) if one not in stops]
    hidden = [f"reached unseen: {called(one)}" for one in stops if not one.isVisible()]
    strange = [f"reached without a name: {called(one)}" for one in stops if not spoken(one).strip()]
    return [*missing, *hidden, *strange]


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_tab_reaches_everything(driven: Driven, walk: Callable[[Driven], Iterator[str]]) -> None:
    assert faults(driven, walk(driven), out_of_reach) == {}


def drawn(widget: QWidget) -> QImage:
    """A control as it is drawn at present, with the frame that is a part of it."""
    frame = widget.parentWidget()
    return (frame if isinstance(frame, TypedField) else widget).grab().toImage()


def inside(widget: QWidget) -> bool:
    """Whether a control lies wholly in what its scroll areas show, as far as it can."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area.parentWidget(), QAbstractScrollArea):
        area = area.parentWidget()
    if area is None:
        return True
    box = QRect(widget.mapTo(area, QPoint(0, 0)), widget.size())
    return area.rect().contains(box) or (box.height() > area.height() and area.rect().intersects(box))


def focus_unseen(driven: Driven) -> list[str]:
    wrong = []
    for stop in chain():
        if not stop.isVisible():
            continue
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(stop, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        before = QApplication.focusWidget()
        if before is None or before is stop:
            wrong.append(f"no way back from {called(stop)}")
            continue
        without = drawn(stop)
        QTest.keyClick(before, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is not stop:
            wrong.append(f"no way forth to {called(stop)}")
        elif drawn(stop) == without:
            wrong.append(f"looks the same with the focus: {called(stop)}")
        elif not inside(stop):
            wrong.append(f"the focus is out of view: {called(stop)}")
    return wrong


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_the_focus_is_seen(driven: Driven, walk: Callable[[Driven], Iterator[str]]) -> None:
    driven.window.resize(1280, 720)
    assert faults(driven, walk(driven), focus_unseen) == {}


# room for every word


def need(text: str, font: QFont) -> tuple[int, int]:
    """How wide and high a text is in lines of its own; a part of a pixel is none."""
    metrics, lines = QFontMetricsF(font), text.split("\n")
    return int(max(metrics.horizontalAdvance(line) for line in lines)), int(metrics.height()) * len(lines)


def label_cut(one: QLabel) -> str:
    if not one.text():
        return ""
    hint = one.sizeHint()
    if one.wordWrap():
        wide = max(one.fontMetrics().horizontalAdvance(word) for word in one.text().split() or [""])
        high = one.heightForWidth(one.width())
    else:
        wide, high = hint.width(), min(hint.height(), one.fontMetrics().height())
    short = one.width() < wide or one.height() < high
    return f"cut: {called(one)}, needs {wide}×{high}" if short else ""


def button_cut(one: QPushButton) -> str:
    option = QStyleOptionButton()
    one.initStyleOption(option)
    room = one.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, one)
    font = QFont(one.font())
    if one.isChecked() and one.property("role") in ("segment", "small"):
        font.setBold(True)
    wide, high = need(one.text(), font)
    short = room.width() < wide or room.height() < high
    return f"cut: {called(one)}, has {room.width()}×{room.height()} for {wide}×{high}" if short else ""


def overhangs(one: QWidget, window: QWidget) -> str:
    """A part that reaches beyond what it lies in; a scroll area may cut above and below, never at the sides."""
    scrolls, outer = False, one.parentWidget()
    while outer is not None:
        scrolls = scrolls or isinstance(outer.parentWidget(), QAbstractScrollArea)
        box = QRect(one.mapTo(outer, QPoint(0, 0)), one.size())
        if box.left() < 0 or box.right() > outer.width() - 1:
            return f"beyond the side of {type(outer).__name__}: {called(one)} at {box.left()} of {outer.width()}"
        if not scrolls and (box.top() < 0 or box.bottom() > outer.height() - 1):
            return f"beyond the foot of {type(outer).__name__}: {called(one)} at {box.top()} of {outer.height()}"
        if outer is window:
            return ""
        outer = outer.parentWidget()
    return ""


def cut(driven: Driven) -> list[str]:
    found = []
    for one in seen(driven, (QLabel, QPushButton)):
        if isinstance(one, QLabel):
            found.append(label_cut(one))
        elif isinstance(one, QPushButton):
            found.append(button_cut(one))
    found += [overhangs(one, driven.window) for one in seen(driven, (QLabel, *CONTROLS)) if not _of_table(one)]
    session = driven.window.session
    if session is not None:
        found += out_of_window(driven, session.side.findChildren(QLabel)[0])
        submit = session.entry.record if session.side.form is None else session.side.form.submit
        found += out_of_window(driven, submit)
    return list(dict.fromkeys(filter(None, found)))


def _of_table(one: QWidget) -> bool:
    return isinstance(one.parentWidget(), QTableView)


def out_of_window(driven: Driven, one: QWidget) -> list[str]:
    """The heading and the Record button, which stay in view whatever scrolls."""
    if not one.isVisible():
        return [f"not there: {called(one)}"] if isinstance(one, QLabel) and one.text() else []
    box = QRect(one.mapTo(driven.window, QPoint(0, 0)), one.size())
    whole = driven.window.rect().contains(box) and one.visibleRegion().boundingRect() == one.rect()
    return [] if whole else [f"not wholly in the window: {called(one)} at {box.left()},{box.top()}"]


def sized(demo: Path, width: int, height: int, percent: int, walk: Callable[[Driven], Iterator[str]],
          look: Callable[[Driven], list[str]]) -> dict[str, list[str]]:  # fmt: skip
    with driving(
        demo, ManualClock(DEMO_NOW), "RP", Settings(zone=ZONE, text_percent=percent, lock_minutes=0)
    ) as driven:
        driven.window.resize(width, height)
        settle()
        found = faults(driven, walk(driven), look)
        if (driven.window.width(), driven.window.height()) != (width, height):
            found["window"] = [f"grew to {driven.window.width()}×{driven.window.height()}"]
        return found


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1440, 900)])
def test_no_word_is_cut(
    demo: Path, qtbot: QtBot, width: int, height: int, walk: Callable[[Driven], Iterator[str]]
) -> None:
    assert sized(demo, width, height, 100, walk, cut) == {}


@pytest.mark.parametrize("walk", [sessions, protocols], ids=lambda walk: walk.__name__)
@pytest.mark.parametrize("percent", [90, 150])
@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1440, 900)])
def test_no_word_is_cut_when_the_text_is_small_or_large(
    demo: Path, qtbot: QtBot, width: int, height: int, percent: int, walk: Callable[[Driven], Iterator[str]]
) -> None:
    assert sized(demo, width, height, percent, walk, cut) == {}


def small_targets(driven: Driven) -> list[str]:
    wrong = []
    for one in controls(driven) + seen(driven, QPushButton):
        least = MAIN if one.property("role") in ("main", "act", "stop") else LEAST
        if not isinstance(one, TrendView | QTableView) and one.property("role") != "link":
            box = one.parentWidget() if isinstance(one.parentWidget(), TypedField) else one
            assert box is not None
            if box.height() < least or box.width() < LEAST:
                wrong.append(f"{one.property('role')}: {called(box)}")
    return list(dict.fromkeys(wrong))


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_every_target_is_large_enough_for_a_glove(driven: Driven, walk: Callable[[Driven], Iterator[str]]) -> None:
    driven.window.resize(1280, 720)
    assert faults(driven, walk(driven), small_targets) == {}

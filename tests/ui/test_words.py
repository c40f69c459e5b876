"""Every word on the screen can be translated: none is bare in the source, and a translator meets them all."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from ketadesk import ui
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.ui.actions import ACTIONS
from tests.ui.driving import Driven, driving

FOLDER = Path(ui.__file__).parent
MODULES = sorted(FOLDER.rglob("*.py"))
FREE = {"KetaDesk", "RP", "L/min", "°C", "A"}
"""A name, initials, units, the mark of an artefact: the same in every language."""

SHOWN: dict[str, tuple[int | str, ...]] = {
    "setText": (0,), "setPlaceholderText": (0,), "setAccessibleName": (0,), "setAccessibleDescription": (0,),
    "setToolTip": (0,), "setWindowTitle": (0,), "setTitle": (0,), "addAction": (0,), "QAction": (0,),
    "showText": (1,), "label": (0, "text"), "button": (0, 3, "text", "name"), "News": (1, 2, "sentence", "answer"),
    "Segment": (2, "word"), "Segmented": (0, "name"), "Picker": (0, 1), "LineTable": (1,), "NoteBox": (0, 1),
    "TypedField": (0, 1, 2),
    "QLabel": (0,), "QCheckBox": (0,), "QPushButton": (0,), "QMessageBox": (1, 2), "getSaveFileName": (1, 3),
    "say": (0,), "show_fault": (0,), "show_echo": (0,), "show_ended": (0,), "show_due": (0,), "show_who": (0,),
    "Refused": (0,), "Key": (1,), "words": (0,), "put": (1,), "show_news": (0,),
}  # fmt: skip
"""What shows words, and which of its arguments they are."""


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else ast.unparse(call.func)


def bare(node: ast.AST) -> Iterator[str]:
    """The letters of an expression that reach the screen without passing through tr."""
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str) and re.search(r"[^\W\d_]", node.value) and node.value.strip() not in FREE:
            yield node.value
    elif isinstance(node, ast.Call):
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("join", "format", "filter"):
            for part in (node.func.value, *node.args):
                yield from bare(part)
    elif isinstance(node, ast.IfExp):
        yield from bare(node.body)
        yield from bare(node.orelse)
    elif isinstance(node, ast.JoinedStr | ast.BinOp | ast.BoolOp | ast.FormattedValue | ast.Tuple | ast.List):
        for child in ast.iter_child_nodes(node):
            yield from bare(child)


def shown(call: ast.Call) -> Iterator[ast.expr]:
    places = SHOWN.get(name_of(call), ())
    yield from (call.args[place] for place in places if isinstance(place, int) and place < len(call.args))
    yield from (word.value for word in call.keywords if word.arg in places)


def bare_words(tree: ast.AST) -> list[str]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [f"{call.lineno}: {word!r}" for call in calls for part in shown(call) for word in bare(part)]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(FOLDER).as_posix())
def test_no_word_is_shown_bare(module: Path) -> None:
    assert bare_words(ast.parse(module.read_text("utf-8"))) == []


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(FOLDER).as_posix())
def test_no_sentence_is_put_together_out_of_bare_words(module: Path) -> None:
    """A word beside a blank in an f-string is read by somebody, whatever variable it passes through."""
    tree, found = ast.parse(module.read_text("utf-8")), []
    problems = {id(part) for call in ast.walk(tree) if isinstance(call, ast.Call) and name_of(call) == "Problem"
                for part in ast.walk(call)}  # fmt: skip
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and id(node) not in problems:
            parts = [one.value for one in node.values if isinstance(one, ast.Constant)]
            found += [f"{node.lineno}: {one!r}" for one in parts if re.search(r"[^\W\d_]{2} | [^\W\d_]{2}", str(one))]
    assert found == []


def test_the_search_finds_what_it_looks_for() -> None:
    found = [
        "label('Bare')",
        "button(f'Press {key}')",
        "box.setText(tr('Good') + ' bad')",
        "News('due', x or 'Bare')",
    ]
    good = ["label(tr('Good'), 'title')", "button('+', None, 'act', tr('More'))", "box.setText(f'{n} · {tr(word)}')",
            "News('due', one.sentence)", "label('', 'small')", "box.setText(words['at'])"]  # fmt: skip
    assert [bool(bare_words(ast.parse(one))) for one in found] == [True] * len(found)
    assert [bare_words(ast.parse(one)) for one in good] == [[]] * len(good)


# with a translator


class Marking(QTranslator):
    """A language in which every text is the English one in guillemets."""

    def translate(self, _context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """The text, marked."""
        return f"«{text}»" if text else text

    def isEmpty(self) -> bool:  # noqa: N802
        """It knows every text."""
        return False


@pytest.fixture
def abroad(demo: Path, qapp: QApplication, qtbot: object) -> Iterator[Driven]:
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    try:
        with driving(demo, ManualClock(DEMO_NOW), "RP") as driven:
            yield driven
    finally:
        QCoreApplication.removeTranslator(translator)


def texts(widget: QWidget) -> list[str]:
    """All that the visible labels, buttons and boxes of a page say, also to a reader."""
    found = []
    for one in widget.findChildren(QWidget):
        if one.isVisible():
            found += [one.accessibleName(), one.toolTip()]
            if isinstance(one, QLabel | QPushButton):
                found.append(one.text())
            elif isinstance(one, QLineEdit | QPlainTextEdit):
                found.append(one.placeholderText())
    return [text for text in dict.fromkeys(found) if re.search(r"[^\W\d_]", text) and text not in FREE]


def own_words(driven: Driven) -> str:
    """What is no text of the program: people, rooms, the protocol, what was charted, keys."""
    words = [row.key for row in ACTIONS]
    for session_id in driven.window.rooms:
        record = driven.desk.fresh(session_id).record
        protocol, opened = record.rulebook.protocol, record.opened
        for instrument in record.rulebook.instruments.values():
            levels = (*instrument.levels, *instrument.short_levels)
            words += [f"{number}\n{word}" for number in range(10) for word in levels]
            words += [
                f"{instrument.word.capitalize()} ({instrument.short}): {n} {word}"
                for n in range(10)
                for word in levels
            ]
            words += [f"{instrument.short}: {n} {word}" for n in range(10) for word in levels]
        words += [*protocol.events, *protocol.medications, opened.patient.name, opened.room, opened.patient.mrn]
        words += [opened.patient.allergies_in_words()]
    words += [word for person in driven.desk.people() for word in (person.name, person.code)]
    return "\n".join(words).casefold()


HEADINGS = ("far-title", "title", "page", "brand", "count", "late")


def unmarked(driven: Driven, kinds: type[QWidget] | tuple[type[QWidget], ...]) -> list[str]:
    """What the widgets of some kinds say that the translator has not met."""
    own, found = own_words(driven), []
    for one in driven.window.findChildren(QWidget):
        if one.isVisible() and isinstance(one, kinds) and isinstance(one, QLabel | QPushButton):
            found.append(one.text())
            if isinstance(one, QPushButton):
                found.append(one.accessibleName())
    return [text for text in dict.fromkeys(found)
            if re.search(r"[^\W\d_]{2}", text) and "«" not in text and text not in FREE
            and text.casefold().partition(" · ")[0].strip() not in own]  # fmt: skip


PAGES = ("sessions", "new", "who", "preflight", "display", "help", "register", "handover", "from-paper")


def test_every_button_of_every_page_is_translated(abroad: Driven) -> None:
    found: dict[str, list[str]] = {}
    for place in (1, 2, 3):
        abroad.window.act(f"room-{place}")
        found[f"room {place}"] = unmarked(abroad, QPushButton)
    for name in PAGES:
        abroad.window.act(name)
        found[name] = unmarked(abroad, QPushButton)
        abroad.window.pages.go_back()
    assert {page: words for page, words in found.items() if words} == {}


@pytest.mark.parametrize("job", ["rate", "bolus", "bag", "order-change", "not-done", "event", "give",
                                 "iv-site"])  # fmt: skip
def test_every_label_of_a_form_is_translated(abroad: Driven, job: str) -> None:
    abroad.window.act(job)
    form = abroad.page.side.form
    assert form is not None
    labels = [
        one for one in form.findChildren(QLabel) if one.isVisible() and one.property("tone") in ("title", "small")
    ]
    assert labels
    assert [one.text() for one in labels if re.search(r"[^\W\d_]", one.text()) and "«" not in one.text()] == []


def test_the_headings_of_every_page_are_translated(abroad: Driven) -> None:
    own = own_words(abroad)
    for name in PAGES:
        abroad.window.act(name)
        front = abroad.window.front
        assert front is not None
        heads = [one.text() for one in front.findChildren(QLabel)
                 if one.isVisible() and one.property("tone") in HEADINGS]  # fmt: skip
        assert [one for one in heads if "«" not in one and re.search(r"[^\W\d_]{3}", one)] == [], name
        assert own


def test_the_session_page_speaks_the_language_of_the_screen(abroad: Driven) -> None:
    """Labels, hints of empty boxes and what a reader hears; values, people and the protocol's own words stay."""
    said = texts(abroad.page)
    for text in (
        "«Record»",
        "«Blood pressure»",
        "«Note»",
        "«Type a note…»",
        "«Trend»",
        "«Flowsheet»",
        "«Timeline  F3»",
    ):
        assert any(text in one for one in said), text

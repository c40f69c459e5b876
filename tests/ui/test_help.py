"""The help in the window: opened at what is in front, searched while one types, left to the very box."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from ketadesk import paths
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.help import Topic, read_topics
from ketadesk.app.settings import Settings
from ketadesk.domain.errors import Problem
from ketadesk.ui.actions import ACTIONS
from ketadesk.ui.help_page import HelpPage
from ketadesk.ui.help_text import html_of, shown_key
from ketadesk.ui.helping import OF_JOB, OF_PAGE
from ketadesk.ui.language import speak, spoken, texts_of
from ketadesk.ui.words import tr
from tests.ui.driving import ZONE, Driven, driving

KEY = Qt.Key
TOPICS = read_topics(paths.resources() / "help")
SPANISH = read_topics(paths.resources() / "help", "es")
PAIRS = list(zip(TOPICS, SPANISH, strict=True))
BOLD = re.compile(r"\*\*(.+?)\*\*")


@pytest.fixture
def in_spanish(qapp: QApplication) -> Iterator[QApplication]:
    """The screen in Spanish; English is spoken again behind it."""
    speak(qapp, paths.resources(), "es")
    yield qapp
    speak(qapp, paths.resources(), "en")


def opened(driven: Driven) -> HelpPage:
    """The help, opened by its key."""
    driven.press(KEY.Key_F1)
    page = driven.window.front
    assert isinstance(page, HelpPage)
    return page


@pytest.mark.parametrize("topic", [*TOPICS, *SPANISH], ids=lambda topic: topic.title)
def test_everything_that_a_topic_names_is_there(topic: Topic) -> None:
    html = html_of(topic)
    assert "{" not in html, "every placeholder is filled"
    for link in re.findall(r'href="topic:([^"]+)"', html):
        assert link in {one.name for one in TOPICS}
    for name in re.findall(r"\{key:([^}]+)\}", topic.text):
        assert shown_key(next(row.key for row in ACTIONS if row.name == name) if "room" not in name else "Ctrl+1")


def test_a_key_that_is_none_is_told() -> None:
    for text in ("Press {key:nothing}.", "{keys:record nothing}", "{table:nothing}"):
        with pytest.raises(Problem, match="nothing"):
            html_of(Topic("one", "One", text))


def test_every_key_of_the_program_stands_on_the_page_of_keys() -> None:
    html = html_of(TOPICS[-1])
    for row in ACTIONS:
        assert row.words.split(":")[0] in html
        assert shown_key(row.key) in html


def test_the_page_of_keys_is_spanish_with_the_screen(in_spanish: QApplication) -> None:
    told = texts_of(paths.resources() / "i18n" / "ketadesk_es.ts")
    html = html_of(SPANISH[-1])
    rows = [row.words for row in ACTIONS if row.words in told]
    assert len(rows) > 30
    for words in rows:
        assert told[words] == tr(words) != words
        assert f"<td>{told[words]}</td>" in html
    keys = re.findall(r"<td><b>([^<]+)</b></td>", html)
    assert {"Ctrl+Intro", "Ctrl+Shift+R", "Ctrl+Arriba", "Shift+Intro"} <= set(keys), "named as on the buttons"
    assert [key for key in keys if "Enter" in key or "Return" in key or "Control" in key] == []


@pytest.mark.parametrize(("english", "spanish"), PAIRS, ids=lambda topic: topic.name)
def test_a_control_is_named_as_it_stands_on_the_spanish_screen(english: Topic, spanish: Topic) -> None:
    told = texts_of(paths.resources() / "i18n" / "ketadesk_es.ts")
    named = {told.get(words, "") for words in BOLD.findall(english.text)} - {""}
    assert named <= set(BOLD.findall(spanish.text))


def test_it_opens_in_the_language_of_the_screen(demo: Path, in_spanish: QApplication) -> None:
    with driving(demo, ManualClock(DEMO_NOW), "RP", Settings(zone=ZONE, lock_minutes=0, language="es")) as driven:
        page = opened(driven)
        assert page.topics == SPANISH
        assert page.topic == "charting"
        assert page.article.toPlainText().startswith("Anotar")
        driven.type("codigo de recuperacion")
        assert "Privacidad, bloqueo, copias" in [one.topic.title for one in page.list.found]
        page.open_at("keys")
        assert "Acusar recibo del aviso" in page.article.toPlainText()


def test_the_language_is_that_of_the_setting_and_english_where_it_has_no_texts(in_spanish: QApplication) -> None:
    assert spoken(in_spanish) == "es"
    speak(in_spanish, paths.resources(), "fi")
    assert spoken(in_spanish) == spoken(None) == "en"


def test_typed_text_is_never_read_as_markup() -> None:
    assert "&lt;b&gt;" in html_of(Topic("one", "One <b>", "A <b> in **bold** and `code`."))
    assert "<i>At the end</i> is" in html_of(Topic("one", "One", "*At the end* is an act."))


def test_every_page_and_form_has_its_topic() -> None:
    assert {*OF_PAGE.values(), *OF_JOB.values()} <= {topic.name for topic in TOPICS}


def test_it_opens_at_what_is_in_front(driven: Driven) -> None:
    found: dict[str, str] = {}
    for act in ("entry", "rate", "void", "waste", "symptoms", "flush", "end-checks"):
        driven.window.act(act)
        found[act] = opened(driven).topic
        driven.press(KEY.Key_Escape)
    for act in ("new", "sessions", "register", "preflight"):
        driven.window.act(act)
        found[act] = opened(driven).topic
        driven.press(KEY.Key_F1)
        driven.window.show_home()
    assert found == {
        "entry": "charting", "rate": "dose", "void": "closing", "waste": "register", "new": "first-session",
        "symptoms": "limits", "flush": "dose", "end-checks": "closing",
        "sessions": "rooms", "register": "register", "preflight": "trouble",
    }  # fmt: skip
    driven.window.act("entry")
    driven.window.act("timeline")
    assert opened(driven).topic == "correcting"


@pytest.mark.parametrize("back", [KEY.Key_Escape, KEY.Key_F1])
def test_it_leads_back_to_the_very_box(driven: Driven, back: Qt.Key) -> None:
    driven.type("158/93\n8")
    box, name = driven.focus, driven.focus.accessibleName()
    opened(driven)
    driven.press(back)
    assert driven.focus is box
    driven.type("7")
    assert driven.page.acts.entry_fields()["hr"] == "87", name


def test_typing_searches_and_arrows_choose(driven: Driven) -> None:
    page = opened(driven)
    driven.type("recovery code")
    titles = [one.topic.title for one in page.list.found]
    assert "Privacy, locking, backup" in titles
    assert page.topic == page.list.found[0].topic.name
    driven.press(KEY.Key_Down)
    assert page.topic == page.list.found[1].topic.name
    for _ in range(20):
        driven.press(KEY.Key_Down)
    assert page.topic == page.list.found[-1].topic.name
    driven.press(KEY.Key_Return)
    assert driven.focus.accessibleName() == "Help text"
    marked = page.article.extraSelections()
    assert {mark.cursor.selectedText().casefold() for mark in marked} <= {"recovery", "code"}
    assert marked
    driven.type("w")
    assert driven.focus.accessibleName() == "Search the help"
    assert page.search.text() == "w"
    driven.type("itness")
    assert page.list.found[0].topic.name == "register"


def test_what_is_not_found_is_said(driven: Driven) -> None:
    page = opened(driven)
    driven.type("xylophone")
    said = [one.text() for one in page.findChildren(QLabel) if one.isVisible()]
    assert any("Nothing is found" in one for one in said)
    assert not page.list.found


def test_a_link_leads_to_its_topic_and_nothing_leads_out(driven: Driven) -> None:
    page = opened(driven)
    page.open_at("first-session")
    page.article.anchorClicked.emit("topic:charting")
    assert page.topic == "charting"
    page.article.anchorClicked.emit("https://example.org/")
    assert page.topic == "charting"
    assert not page.article.openLinks()
    assert not page.article.openExternalLinks()


def test_every_part_has_a_name_for_a_reader(driven: Driven) -> None:
    page = opened(driven)
    parts = (page.search, page.list, page.article, *page.findChildren(QPushButton))
    assert all(one.accessibleName() for one in parts)


@pytest.mark.parametrize("theme", ["dim", "light", "contrast"])
@pytest.mark.parametrize("percent", [90, 150])
def test_the_text_is_in_the_colours_and_size_of_the_theme(driven: Driven, theme: str, percent: int) -> None:
    page = opened(driven)
    driven.window.change_setting("theme", theme)
    driven.window.change_setting("text_percent", percent)
    html = page.article.document().toHtml()
    assert page._look.theme.text in html
    assert f"font-size:{page._look.px(15)}px" in html
    assert page.article.horizontalScrollBar().maximum() == 0, "nothing is cut off at the right"
    driven.window.change_setting("theme", "dim")
    driven.window.change_setting("text_percent", 100)

"""Every page and form in Spanish: no word of the program is left in English, and none is cut off."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ketadesk import paths
from ketadesk.app import demo as demo_module
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.settings import Settings
from ketadesk.domain.ledger import rows_of
from ketadesk.ui.language import language_of, speak
from ketadesk.ui.retelling import Retelling
from ketadesk.ui.room_bar import RoomCard
from ketadesk.ui.window import Window
from ketadesk.ui.words import retold, tr
from tests.translations import FOLDER, KEY, VALUE, read
from tests.ui.driving import ZONE, Driven, driving
from tests.ui.test_walk import WALKS, cut, faults, settle

WORD = re.compile(r"[^\W\d_]{3,}")
DATA = ("protocols", "instruments", "sessions")
"""The clinic's own texts, which stay as they are."""


def words_of(text: str) -> set[str]:
    return {word.casefold() for word in WORD.findall(VALUE.sub(" ", KEY.sub(" ", text)))}


@cache
def english() -> frozenset[str]:
    """Words of the program that are no word of its Spanish."""
    known = read(FOLDER / "ketadesk_es.ts")
    spanish = {word for told in known.values() for word in words_of(told)}
    return frozenset({word for text in known for word in words_of(text)} - spanish)


@cache
def shipped() -> frozenset[str]:
    """Words of the protocols and instruments."""
    folders = (paths.resources() / name for name in DATA)
    texts = [path.read_text("utf-8") for folder in folders for path in folder.rglob("*.toml")]
    return frozenset(word for text in texts for word in words_of(text))


def charted(driven: Driven) -> set[str]:
    """Words that people typed: names, rooms, notes, reasons, the register's products."""
    found: set[str] = set()
    for session_id in driven.window.rooms:
        for entry in driven.desk.fresh(session_id).record.entries:
            found |= words_of(repr(entry))
    for row in rows_of(driven.desk.book.register):
        found |= words_of(repr(row))
    return found | words_of(repr(driven.desk.people())) | words_of(Path(demo_module.__file__).read_text("utf-8"))


def said(window: Window) -> Iterator[str]:
    """All that the visible parts of a page say, also to a reader."""
    for one in window.findChildren(QWidget):
        if not one.isVisible():
            continue
        yield from (one.accessibleName(), one.toolTip())
        if isinstance(one, QLabel | QPushButton):
            yield one.text()
        elif isinstance(one, QLineEdit | QPlainTextEdit):
            yield one.placeholderText()
        elif isinstance(one, QTableView) and (model := one.model()) is not None:
            for place in range(min(model.rowCount(), 40)):
                for across in range(model.columnCount()):
                    yield str(model.index(place, across).data() or "")
        elif isinstance(one, RoomCard):
            yield one._line()


def left_in_english(driven: Driven) -> list[str]:
    own = charted(driven)
    found = (text for text in dict.fromkeys(said(driven.window)) if words_of(text) & english() - shipped() - own)
    return [f"{sorted(words_of(text) & english() - shipped() - own)}: {text}" for text in found]


@pytest.mark.parametrize(("setting", "language"), [("en", "en"), ("es", "es")])
def test_the_setting_decides_the_language(setting: str, language: str) -> None:
    assert language_of(setting) == language


def test_else_the_system_decides() -> None:
    assert language_of("system") == QLocale.system().uiLanguages()[0].partition("-")[0]


def test_a_language_without_texts_is_english(qapp: QApplication) -> None:
    speak(qapp, paths.resources(), "fi")
    assert tr("Open the session") == "Open the session"
    assert retold("Start the infusion first.") == "Start the infusion first."


def test_what_qt_says_itself_is_spanish_too(qapp: QApplication) -> None:
    speak(qapp, paths.resources(), "es")
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancelar"
        assert QCoreApplication.translate("QNowhere", "Unknown there") == "Unknown there"
        assert tr("Open the session") == "Abrir la sesión"
        assert tr("{n} lines", n=3) == "3 líneas"
    finally:
        speak(qapp, paths.resources(), "en")
    assert tr("Open the session") == "Open the session"


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Start the infusion first.", "Inicie antes la infusión."),
        ("Vitals due since 14:20, 5 min ago", "Signos: pendiente desde las 14:20, hace 5 min"),
        ("Note: stop", "Nota: stop"),
        ("Addendum: no reading, late", "Adenda: no reading, late"),
        ("Blood pressure is empty. Fill it in first.", "Presión arterial: está vacío. Rellénelo antes."),
        ("BP 134/82, HR 78, SpO₂ 98, RR 15, O₂ air", "PA 134/82, FC 78, SpO₂ 98, FR 15, O₂ aire"),
        ("37.5 mg over 40 min", "37.5 mg durante 40 min"),
        ("Recovery (min 30 min)", "Recuperación (mín. 30 min)"),
        ("pain at left arm", "pain at left arm"),
        ("Vitals overdue 2:03, due 14:30 (every 10 min in recovery)",
         "Signos: vencido 2:03, pendiente 14:30 (cada 10 min en recuperación)"),
        ("10 sets of vitals, Pain 8 times", "10 tomas de signos, Pain 8 veces"),
        ("CADSS-6 at 40 min, 120 min", "CADSS-6 a los 40 min, 120 min"),
        ("driver: brother, comes at 15:00 (13:21)", "conductor: brother, comes at 15:00 (13:21)"),
        ("BP 164/96 · 3 min ago", "PA 164/96 · hace 3 min"),
        ("▲ SBP 190 above limit 160 at 14:10", "▲ PAS 190 por encima del límite 160 a las 14:10"),
        ("up by 40 mmHg from baseline or so", "up by 40 mmHg from baseline or so"),
        ("vitals, while infusing: every 15 min for 60 min; then every 30 min; grace 3 min",
         "signos, durante la infusión: cada 15 min durante 60 min; después cada 30 min; margen 3 min"),
        ("limits: SBP: above: 160, now 150", "límites: PAS: por encima de: 160, ahora 150"),
        ("SBP above 160 mmHg, or down by 20 % from baseline, infusion only",
         "PAS por encima de 160 mmHg, o baja 20 % desde el basal, solo infusión"),
    ],
)  # fmt: skip
def test_what_is_made_below_the_window_is_told_and_what_was_typed_stays(sentence: str, told: str) -> None:
    assert Retelling(read(FOLDER / "ketadesk_es.ts")).of(sentence) == told


def abroad(demo: Path, width: int, height: int, percent: int, walk: Callable[[Driven], Iterator[str]],
           look: Callable[[Driven], list[str]]) -> dict[str, list[str]]:  # fmt: skip
    """What is wrong on the pages in Spanish; English is spoken again behind it."""
    settings = Settings(zone=ZONE, text_percent=percent, lock_minutes=0, language="es")
    try:
        with driving(demo, ManualClock(DEMO_NOW), "RP", settings) as driven:
            driven.window.resize(width, height)
            settle()
            return faults(driven, walk(driven), look)
    finally:
        running = QCoreApplication.instance()
        assert running is not None
        speak(running, paths.resources(), "en")


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_no_english_is_left(demo: Path, qtbot: QtBot, walk: Callable[[Driven], Iterator[str]]) -> None:
    assert abroad(demo, 1440, 900, 100, walk, left_in_english) == {}


@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
@pytest.mark.parametrize(("width", "height", "percent"), [(1280, 720, 100), (1440, 900, 100), (1440, 900, 150)])
def test_no_spanish_word_is_cut(
    demo: Path, qtbot: QtBot, width: int, height: int, percent: int, walk: Callable[[Driven], Iterator[str]]
) -> None:
    assert abroad(demo, width, height, percent, walk, cut) == {}

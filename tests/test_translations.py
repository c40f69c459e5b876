"""Every text of the sources stands in every translation, finished, with the values that it is filled with."""

import ast
import re
from pathlib import Path

import pytest

from ketadesk.ui.language import texts_of
from ketadesk.ui.retelling import Retelling
from tests.translations import FOLDER, VALUE, has_words, made_below, read, said_in_window, texts
from tests.translations import texts_of as texts_of_module

FILES = sorted(FOLDER.glob("*.ts"))
REFRESH = "Run python -m tests.translations, then fill in what is unfinished."
NAMED = re.compile(r"\{(?!s\d)[=\w]+\}")
"""The values of a text; an English plural's ending may be left out."""


def test_there_is_spanish() -> None:
    assert [path.name for path in FILES] == ["ketadesk_es.ts"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_text_of_the_sources_is_translated_and_no_other(path: Path) -> None:
    known, wanted = read(path), texts()
    assert sorted(wanted.keys() - known.keys()) == [], REFRESH
    assert sorted(known.keys() - wanted.keys()) == [], REFRESH


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_translation_has_the_values_of_its_text(path: Path) -> None:
    wrong = {
        text: told
        for text, told in read(path).items()
        if set(NAMED.findall(text)) != set(NAMED.findall(told))
        or not set(VALUE.findall(told)) <= set(VALUE.findall(text))
    }
    assert wrong == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_translation_begins_and_ends_as_its_text(path: Path) -> None:
    """Blanks at the ends join sentences; an ellipsis or an arrow tells what a button does."""
    wrong = {
        text: told
        for text, told in read(path).items()
        if [text[:1] == " ", text[-1:] in " …▾›:"] != [told[:1] == " ", told[-1:] in " …▾›:"]
    }
    assert wrong == {}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_translation_says_the_word_of_monitors(path: Path) -> None:
    assert [told for told in read(path).values() if re.search("alarm", told, re.IGNORECASE)] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_program_reads_what_the_linguist_writes(path: Path) -> None:
    assert texts_of(path) == read(path)


# what is found in the sources


def test_texts_are_found_and_names_are_not() -> None:
    source = '''
"""Not this."""
KINDS = {"rate": "Change the rate"}
def told(entry: "Not this") -> str:
    """Nor this."""
    if entry.kind == "stop-detail":
        raise Refused(f"{entry.because} is not {entry.kind}. Say {len(x)} item{'s' if x else ''}.")
    return f"{entry.ml:.1f} mL" if entry["ml"] else "nothing"
'''
    found = {"Change the rate", "{=1} is not {2}. Say {3} item{s4}.", "nothing"}
    assert set(made_below(ast.parse(source))) == found
    window = ast.parse("tr('Good'); tr('a' if x else 'b', n=3); label('bare'); tr(words)")
    assert list(said_in_window(window)) == ["Good", "a", "b"]


def test_files_classes_commands_and_made_up_people_are_no_texts() -> None:
    source = """
NAME, MRN = "Case, Recorded", "Nobody"
PAGES = {"SignPage": "closing words", "x": f"{a}-{b}~{c}.toml"}
LEAD = Staff("XX", "Drill lead")
COMMAND = "ketadesk demo --tour"
shelf.glob("*.toml")
idle, lid = 5, "Closing its lid puts it to sleep."
"""
    assert set(filter(has_words, made_below(ast.parse(source)))) == {
        "closing words",
        "Closing its lid puts it to sleep.",
    }


def test_what_boxes_hold_is_spelt_in_one_way_and_what_is_refused_of_it_is_told() -> None:
    source = ast.parse('HARD = "at the most"\nraise Refused(f"{what} is no cap.")')
    assert list(texts_of_module("app/protocol_cells.py", source)) == ["{1} is no cap."]
    assert set(texts_of_module("app/protocol_form.py", source)) == {"at the most", "{1} is no cap."}


# telling anew

SMALL = {
    "{1} is empty. Fill it in first.": "{1}: vacío. Rellénelo.",
    "Weight": "Peso",
    "{1} at {2}": "{1} a las {2}",
    "Infusion started{1}": "Infusión iniciada{1}",
    " at {1} mL/h": " a {1} mL/h",
    ", ordered by {1}": ", por orden de {1}",
    "Left as it is: {=1}{2}": "Queda: {=1}{2}",
    " (witness {=1})": " (testigo {=1})",
    "{1} item{s2} missing": "faltan {1}",
    "nothing": "nada",
    "Locked after {1}.": "Bloqueado tras {1}.",
    "May": "may",
}


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Weight is empty. Fill it in first.", "Peso: vacío. Rellénelo."),
        ("Infusion started at 75 mL/h", "Infusión iniciada a 75 mL/h"),
        ("Infusion started", "Infusión iniciada"),
        ("MAP 60 at 14:20", "MAP 60 a las 14:20"),
        ("60 at 14:20", "60 a las 14:20"),
        ("pain at the left arm", "pain at the left arm"),
        ("Left as it is: nothing (witness A. May)", "Queda: nothing (testigo A. May)"),
        ("Left as it is: nothing", "Queda: nothing"),
        ("Nothing", "Nada"),
        ("nothing, ordered by R. Patel", "nada, por orden de R. Patel"),
        ("1 item missing", "faltan 1"),
        ("3 items missing", "faltan 3"),
        ("12 May 2026", "12 may 2026"),
        ("Weight is empty. Fill it in first. Weight.", "Peso: vacío. Rellénelo. Peso."),
        ("said by nobody", "said by nobody"),
        ("Locked after 20 min. Weight at 9.", "Bloqueado tras 20 min. Peso a las 9."),
        ("Left as it is: nothing (witness A. Novak)", "Queda: nothing (testigo A. Novak)"),
        ("132/84", "132/84"),
    ],
)
def test_a_sentence_is_told_by_the_template_it_was_made_from(sentence: str, told: str) -> None:
    assert Retelling(SMALL).of(sentence) == told

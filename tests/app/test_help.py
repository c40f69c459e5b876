"""The help as files: every topic is whole, what it names is there, and it is found as one types."""

import re
from pathlib import Path

import pytest

from ketadesk import paths
from ketadesk.app.help import Topic, places, read_topics, search, typed_words
from ketadesk.domain.errors import Problem

FOLDER = paths.resources() / "help"
TOPICS = read_topics(FOLDER)
SPANISH = read_topics(FOLDER, "es")
PAIRS = list(zip(TOPICS, SPANISH, strict=True))
KEPT = re.compile(r"\{[^}]*\}|\]\([\w-]+\)|`[^`]*`")
"""What a topic has in every language: keys and tables, where links lead, what is typed at a prompt."""
SHAPE = re.compile(r"^(?:## |- |\d+\. )", re.MULTILINE)
TEXTS = {topic.name: topic.text for topic in TOPICS}


def names(typed: str) -> list[str]:
    return [found.topic.name for found in search(typed, TOPICS, TEXTS)]


def test_the_topics_stand_in_their_order() -> None:
    assert [topic.name for topic in TOPICS][:2] == ["first-session", "charting"]
    assert TOPICS[-1].name == "keys"
    assert len({topic.title for topic in TOPICS}) == len(TOPICS) >= 12


@pytest.mark.parametrize("topic", [*TOPICS, *SPANISH], ids=lambda topic: topic.title)
def test_a_topic_is_short_and_says_no_word_of_monitors(topic: Topic) -> None:
    assert 5 < len(topic.text.split()) < 260
    assert "ala" + "rm" not in topic.text.casefold()
    assert topic.text.splitlines()[-1].startswith(("{keys:", "{table:")), "its keys stand at its end"


def test_every_topic_is_there_in_spanish() -> None:
    assert [path.name for path in sorted((FOLDER / "es").iterdir())] == [
        path.name for path in sorted((FOLDER / "en").iterdir())
    ]
    assert [topic.name for topic in SPANISH] == [topic.name for topic in TOPICS]
    assert not {topic.title for topic in SPANISH} & {topic.title for topic in TOPICS}


@pytest.mark.parametrize(("english", "spanish"), PAIRS, ids=lambda topic: topic.name)
def test_a_spanish_topic_names_the_same_and_is_as_whole(english: Topic, spanish: Topic) -> None:
    assert sorted(KEPT.findall(spanish.text)) == sorted(KEPT.findall(english.text))
    assert SHAPE.findall(spanish.text) == SHAPE.findall(english.text), "as many headings, points and steps"
    assert spanish.text.count("\n\n") == english.text.count("\n\n"), "as many paragraphs"
    assert spanish.text.splitlines()[-1] == english.text.splitlines()[-1]


def test_spanish_is_found_without_its_accents() -> None:
    texts = {topic.name: topic.text for topic in SPANISH}
    assert search("sesion", SPANISH, texts)[0].topic.name == "first-session"
    assert "privacy" in [found.topic.name for found in search("codigo recup", SPANISH, texts)]


def test_nothing_typed_is_every_topic() -> None:
    assert names("") == names("  ") == [topic.name for topic in TOPICS]


def test_words_are_found_by_their_beginning_in_any_case() -> None:
    assert names("REGISTER")[0] == "register", "the title counts first"
    assert "privacy" in names("recov cod")
    assert names("xylophone") == []


def test_what_is_found_stands_with_a_few_words_around_it() -> None:
    topic = Topic("one", "Eins", "First line\nthe clinic of Łukasz Østergård keeps its sheet in a safe, and so on.")
    found = search("ostergard", [topic], {"one": topic.text})
    assert (found[0].word, found[0].before.split()[-1]) == ("Østergård", "Łukasz")
    assert found[0].after.startswith(" keeps its")
    assert "\n" not in found[0].before


def test_places_are_those_of_the_text_as_it_stands() -> None:
    text = "Straße und STRASSE, Ærø"
    assert [text[start:end] for start, end in places(text, typed_words("strasse"))] == ["Straße", "STRASSE"]
    assert places(text, ()) == []
    assert places("waste", typed_words("aste")) == [], "the beginning of a word"


def test_a_language_takes_its_own_topics_and_english_for_the_rest(tmp_path: Path) -> None:
    for language, name, text in (("en", "01-one", "# One\n\nText."), ("en", "02-two", "# Two\n\nText."),
                                 ("es", "02-two", "# Dos\n\nTexto.")):  # fmt: skip
        (tmp_path / language).mkdir(exist_ok=True)
        (tmp_path / language / f"{name}.md").write_text(text, "utf-8")
    assert [topic.title for topic in read_topics(tmp_path, "es")] == ["One", "Dos"]
    assert [topic.title for topic in read_topics(tmp_path, "xx")] == ["One", "Two"]


def test_a_help_that_is_not_there_is_a_problem(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="There is no help"):
        read_topics(tmp_path)
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "01-one.md").write_text("no title", "utf-8")
    with pytest.raises(Problem, match="does not begin with its title"):
        read_topics(tmp_path)
    (tmp_path / "en" / "01-one.md").write_bytes(b"# \xff\n")
    with pytest.raises(Problem, match="cannot be read"):
        read_topics(tmp_path)

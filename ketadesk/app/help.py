"""The help: topics from files, in the language of the screen where there is one, found by the words in them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ketadesk.domain.errors import Problem
from ketadesk.storage.people import folded

FALLBACK = "en"
AROUND = 38
"""Letters of the text that stand around a word that was found."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the help: its name, its title, its text in Markdown."""

    name: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Found:
    """A topic in which all typed words stand, and the first place of one in its text, with what is around it."""

    topic: Topic
    before: str = ""
    word: str = ""
    after: str = ""


def read_topics(folder: Path, language: str = FALLBACK) -> tuple[Topic, ...]:
    """The topics in their order; one that is not there in a language is English."""
    paths = sorted((folder / FALLBACK).glob("*.md"))
    if not paths:
        raise Problem(f"There is no help in {folder}. Install KetaDesk again.")
    own = folder / language
    return tuple(_topic(own / path.name if (own / path.name).is_file() else path) for path in paths)


def _topic(path: Path) -> Topic:
    try:
        first, _, rest = path.read_text("utf-8").partition("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"The help in {path} cannot be read. Install KetaDesk again.") from error
    if not first.startswith("# "):
        raise Problem(f"The help in {path} does not begin with its title. Install KetaDesk again.")
    return Topic(path.stem.partition("-")[2], first.removeprefix("# ").strip(), rest.strip())


def typed_words(typed: str) -> tuple[str, ...]:
    """What is searched for: the words without case and accents."""
    return tuple(re.findall(r"\w+", folded(typed)))


def places(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Where words begin in a text that begin with one of these: first letter, and the one behind the last."""
    letters = [(at, part) for at, letter in enumerate(text) for part in folded(letter)]
    plain = "".join(part for _, part in letters)
    if not words:
        return []
    pattern = rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, words), key=len, reverse=True))})"
    spans = (match.span() for match in re.finditer(pattern, plain))
    return [(letters[start][0], letters[end - 1][0] + 1) for start, end in spans]


def search(typed: str, topics: Sequence[Topic], texts: Mapping[str, str]) -> tuple[Found, ...]:
    """The topics that hold every word: those with them in the title first, then by how often; all for none.

    `texts` are the plain texts of the topics by their names, as they are read.
    """
    words = typed_words(typed)
    if not words:
        return tuple(Found(topic) for topic in topics)
    ranked = []
    for order, topic in enumerate(topics):
        text = texts[topic.name]
        both = f"{topic.title}\n{text}"
        if all(places(both, [word]) for word in words):
            titled = all(places(topic.title, [word]) for word in words)
            ranked.append((not titled, -len(places(text, words)), order, _found(topic, text, words)))
    return tuple(one for *_, one in sorted(ranked, key=lambda rank: rank[:3]))


def _found(topic: Topic, text: str, words: Sequence[str]) -> Found:
    """The first place, in one line."""
    first = next(iter(places(text, words)), None)
    if first is None:
        return Found(topic)
    start, end = first
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    if start > AROUND:
        before = f"…{before.partition(' ')[2] or before}"
    if end + AROUND < len(text):
        after = f"{(after.rpartition(' ')[0] or after).rstrip(' .,;:')}…"
    return Found(topic, re.sub(r"\s+", " ", before), text[start:end], re.sub(r"\s+", " ", after))

"""The suicide risk screen: which questions are asked, and what the answers establish."""

from itertools import product

import pytest

from ketadesk.domain.suicide_screen import (
    QUESTIONS,
    WORDING,
    Level,
    Outcome,
    Question,
    Replies,
    Reply,
    asked,
    next_question,
    outcome,
)

KEYS = [one.key for one in QUESTIONS]
ALWAYS = ["1", "2", "6-lifetime"]


def said(text: str) -> dict[str, Reply]:
    """Answers as written: 1 no, 6-lifetime yes."""
    pairs = (part.split() for part in text.split(",") if part.strip())
    return {key: Reply(word) for key, word in pairs}


def keys(answers: Replies) -> list[str]:
    return [one.key for one in asked(answers)]


@pytest.mark.parametrize(
    ("answers", "level", "questions"),
    [
        ("1 no, 2 no, 6-lifetime no", Level.NEGATIVE, ALWAYS),
        ("1 yes, 2 yes, 3 no, 4 no, 5 no, 6-lifetime no", Level.LOW, KEYS[:6]),
        ("1 yes, 2 yes, 3 yes, 4 no, 5 no, 6-lifetime yes, 6-3-months no", Level.MODERATE, KEYS),
        ("1 no, 2 no, 6-lifetime yes, 6-3-months yes", Level.HIGH, [*ALWAYS, "6-3-months"]),
        ("1 yes, 2 no, 6-lifetime no", Level.LOW, ALWAYS),
        ("1 no, 2 no, 6-lifetime yes, 6-3-months no", Level.MODERATE, [*ALWAYS, "6-3-months"]),
        ("1 no, 2 yes, 3 no, 4 yes, 5 no, 6-lifetime no", Level.HIGH, KEYS[:6]),
        ("1 no, 2 yes, 3 no, 4 no, 5 yes, 6-lifetime no", Level.HIGH, KEYS[:6]),
    ],
    ids=["CS1", "CS2", "CS3", "CS4", "wish alone", "long ago", "intention", "plan"],
)
def test_a_whole_screen(answers: str, level: Level, questions: list[str]) -> None:
    """The first four are CS1 to CS4 of the reference."""
    found = outcome(said(answers))
    assert (found.level, found.complete, found.stray) == (level, True, ())
    assert found.in_words == level.value
    assert keys(said(answers)) == questions
    assert next_question(said(answers)) is None


def test_questions_three_to_five_are_asked_only_after_a_yes_to_the_second() -> None:
    assert keys({}) == ALWAYS
    assert keys(said("2 no")) == keys(said("2 unknown")) == ALWAYS
    assert keys(said("2 yes")) == ["1", "2", "3", "4", "5", "6-lifetime"]


def test_they_are_put_one_after_the_other() -> None:
    order, answers = [], dict[str, Reply]()
    while (question := next_question(answers)) is not None:
        order.append(question.key)
        answers[question.key] = Reply.YES
    assert order == KEYS
    assert next_question(said("1 unknown")) == QUESTIONS[1], "what was asked in vain is not put again"


@pytest.mark.parametrize(
    ("answers", "found", "words"),
    [
        ("", Outcome(None, ("1", "2", "6-lifetime")), "incomplete; not answered: 1, 2, 6-lifetime"),
        ("1 no, 2 unknown, 6-lifetime no", Outcome(None, ("2",)), "incomplete; not answered: 2"),
        ("1 yes, 2 yes, 3 yes, 4 unknown, 5 no, 6-lifetime no", Outcome(Level.MODERATE, ("4",)),
         "incomplete, at least moderate; not answered: 4"),
        ("2 yes, 4 yes", Outcome(Level.HIGH, ("1", "3", "5", "6-lifetime")),
         "incomplete, at least high; not answered: 1, 3, 5, 6-lifetime"),
    ],
)  # fmt: skip
def test_what_is_not_answered_is_incomplete_and_never_negative(answers: str, found: Outcome, words: str) -> None:
    assert outcome(said(answers)) == found
    assert found.in_words == words
    assert not found.complete


def test_a_yes_to_what_is_not_asked_contradicts_and_is_never_negative() -> None:
    found = outcome(said("1 no, 2 no, 4 yes, 6-lifetime no"))
    assert found == Outcome(None, (), ("4",))
    assert found.in_words == "incomplete; answered yes though not asked: 4"
    assert outcome(said("1 no, 2 no, 4 no, 6-lifetime no")).level is Level.NEGATIVE
    low = outcome(said("1 yes, 2 no, 6-lifetime no, 6-3-months yes"))
    assert low.in_words == "incomplete, at least low; answered yes though not asked: 6-3-months"


def test_another_yes_never_lowers_the_level() -> None:
    ranks = list(Level)
    for replies in product((Reply.YES, Reply.NO), repeat=len(KEYS)):
        answers = dict(zip(KEYS, replies, strict=True))
        before = outcome(answers)
        for key in (one.key for one in asked(answers)):
            after = outcome({**answers, key: Reply.YES})
            if before.level is None:
                assert before.stray, "every question has an answer"
                continue
            assert after.level is not None
            assert ranks.index(after.level) >= ranks.index(before.level)


def test_the_labels_are_not_the_questions_and_say_so() -> None:
    assert "official wording" in WORDING
    assert not any("?" in one.label or " you" in one.label for one in QUESTIONS)
    assert all(isinstance(one, Question) and one.label for one in QUESTIONS)

"""The shipped instruments: their own examples, the reference's, and what a form must not be asked."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from ketadesk import paths
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.instrument import Example, Instrument
from ketadesk.domain.quantity import score_number
from ketadesk.library.shelf import Shelf, parsed
from tests.domain.made import rulebook
from tests.reference import reference

SHIPPED = Shelf([paths.resources()]).instruments()
K2 = (2, 3, 1, 2, 1, 3, 2, 0, 1, 0, 2, 3, 0, 0, 2, 2, 1, 2, 1)
"""Answers to the 19 subjective items, as the reference gives them."""
K4 = (*K2, 1, 0, 2, 0)
NUMBERS = {"pain-nrs", "distress-nrs"}
"""Rated as a number alone."""
LATER = {"phq-9", "gad-7", "pcl-5", "qids-sr16", "news2"}
"""Vectors that belong elsewhere."""


def answered(example: Example) -> tuple[int | None, ...]:
    """An example's answers with those that are missing in their places."""
    answers: list[int | None] = list(example.answers)
    for item in sorted(example.missing):
        answers.insert(item - 1, None)
    return tuple(answers)


def parts_of(instrument: Instrument, answers: tuple[int | None, ...]) -> dict[str, int | None]:
    return {part.name: instrument.score_of(part, answers) for part in instrument.parts}


@pytest.mark.parametrize("instrument", SHIPPED.values(), ids=lambda one: one.id)
def test_every_instrument_scores_its_own_examples(instrument: Instrument) -> None:
    assert len(instrument.examples) >= 2
    for example in instrument.examples:
        answers = answered(example)
        instrument.check(answers)
        assert instrument.total(answers) == example.total
        scored = {name: score for name, score in parts_of(instrument, answers).items() if score is not None}
        assert scored == dict(example.parts)


@pytest.mark.parametrize("instrument", SHIPPED.values(), ids=lambda one: one.id)
def test_every_instrument_says_where_it_is_from_and_what_each_answer_means(instrument: Instrument) -> None:
    assert all(words.strip() for words in (instrument.source, instrument.licence, instrument.form))
    steps = instrument.highest - instrument.lowest + 1
    words = [len(instrument.level_words(item)) for item in range(len(instrument.items))]
    assert set(words) == ({0} if instrument.id in NUMBERS else {steps})
    assert len(set(instrument.items)) == len(instrument.items)


def test_no_two_shipped_instruments_share_a_word_or_a_name() -> None:
    for said in ("word", "name", "short"):
        values = [getattr(one, said).casefold() for one in SHIPPED.values()]
        assert len(set(values)) == len(values), said


def vectors(name: str) -> Iterator[dict[str, Any]]:
    said = json.loads(reference("vectors/scales.json").read_text(encoding="utf-8"))
    return (vector for vector in said if vector["instrument"] == name)


@pytest.mark.parametrize("form", ["aldrete-mmhg", "aldrete-percent"])
def test_the_references_of_the_aldrete_score(form: str) -> None:
    found = [(one["total"], one["fit"]) for one in vectors("aldrete")]
    totals = [SHIPPED[form].total(tuple(one["answers"])) for one in vectors("aldrete")]
    assert [(total, SHIPPED[form].fit([total])) for total in totals] == found


def test_the_references_of_mpadss_moaas_and_cadss() -> None:
    mpadss, moaas, cadss = SHIPPED["mpadss"], SHIPPED["moaa-s"], SHIPPED["cadss-23"]
    for vector in vectors("mpadss"):
        total = mpadss.total(tuple(vector["answers"]))
        assert (total, mpadss.fit_in_words([total])) == (vector["total"], vector["fit"].replace("fit ", ""))
    for vector in vectors("moaa-s"):
        assert moaas.level_words(0)[vector["level"]] == vector["means"]
    for vector in vectors("cadss-23"):
        answers = tuple(vector["answers"])
        assert (cadss.total(answers), cadss.subset_total("cadss-6", answers)) == (vector["total"], vector["cadss-6"])
    for vector in vectors("cadss-27"):
        with pytest.raises(Refused, match=vector["refused"]):
            SHIPPED["cadss-27"].subset_total(vector["ask"], (0,) * 27)


def test_every_reference_is_claimed_by_a_test() -> None:
    said = json.loads(reference("vectors/scales.json").read_text(encoding="utf-8"))
    claimed = {"aldrete", "mpadss", "moaa-s", "cadss-23", "cadss-27"}
    assert {one["instrument"] for one in said} - LATER == claimed


def test_the_subscales_of_both_forms_of_the_cadss() -> None:
    old, new = SHIPPED["cadss-27"], SHIPPED["cadss-23"]
    assert (old.total((*K2, *(0,) * 8)), old.highest_total, old.range_in_words) == (28, 76, "0–76")
    assert parts_of(old, (*K2, *(None,) * 8)) == {
        "amnesia": 2, "depersonalisation": 9, "derealisation": 17, "observer": None,
    }  # fmt: skip
    assert parts_of(old, (4,) * 27) == {
        "amnesia": 8, "depersonalisation": 20, "derealisation": 48, "observer": 32,
    }  # fmt: skip
    assert parts_of(new, K4) == {"amnesia": 4, "depersonalisation": 10, "derealisation": 17, "CADSS-6": 14}
    assert [old.range_of(part) for part in old.parts] == ["0–8", "0–20", "0–48", "0–32"]


def test_a_missing_item_makes_incomplete_what_it_belongs_to_and_nothing_else() -> None:
    cadss = SHIPPED["cadss-23"]
    answers = (*K4[:21], None, K4[22])
    assert cadss.total(answers) is None
    assert cadss.subset_total("cadss-6", answers) is None
    assert parts_of(cadss, answers)["derealisation"] == 17
    assert (cadss.so_far(answers), cadss.missing(answers)) == (29, 1)


def test_observer_items_are_counted_apart_from_the_total() -> None:
    cadss = SHIPPED["cadss-27"]
    watched_only: tuple[int | None, ...] = (*(None,) * 19, *(4,) * 8)
    cadss.check(watched_only)
    assert (cadss.total(watched_only), cadss.so_far(watched_only)) == (None, 0)
    assert (cadss.total((*K2, *(4,) * 8)), parts_of(cadss, watched_only)["observer"]) == (28, 32)


def test_a_shorter_scale_is_refused_where_its_numbers_mean_other_questions() -> None:
    with pytest.raises(Refused, match=r"item 22 of the 27-item form is an observer item\. Take the form cadss-23"):
        SHIPPED["cadss-27"].subset_total("cadss-6", (0,) * 27)
    stranger = replace(SHIPPED["cadss-27"], observer_items=())
    with pytest.raises(Refused, match="its numbers mean others in the 27-item form"):
        stranger.subset_total("cadss-6", (0,) * 27)
    with pytest.raises(Refused, match="gives no score of “phq-9”"):
        SHIPPED["cadss-23"].subset_total("phq-9", K4)


def test_fitness_takes_as_many_totals_in_a_row_as_the_rule_says() -> None:
    mpadss, aldrete = SHIPPED["mpadss"], SHIPPED["aldrete-mmhg"]
    runs: list[list[int | None]] = [[], [9], [9, 9], [10, 9], [9, 8], [8, 9], [9, None], [None, 9], [9, None, 9]]
    assert [mpadss.fit(run) for run in runs] == [False, False, True, True, False, False, False, False, False]
    again = "only with a second total of 9 or more"
    assert [mpadss.fit_in_words(run) for run in runs] == [
        "", again, "met", "met", "not met", again, "incomplete", again, again,
    ]  # fmt: skip
    assert [aldrete.fit([total]) for total in (8, 9, 10)] == [False, True, True]
    assert (mpadss.rule_in_words, aldrete.rule_in_words) == ("9 or more, on two consecutive assessments", "9 or more")
    for other in (SHIPPED["cadss-23"], SHIPPED["moaa-s"]):
        assert (other.fit([3]), other.fit_in_words([3]), other.rule_in_words) == (None, "", "")


def test_the_two_prints_of_a_scale_are_two_instruments() -> None:
    first, second = SHIPPED["moaa-s"], SHIPPED["moaa-s-variant"]
    assert first.levels[2:] == second.levels[2:]
    assert all(one != other for one, other in zip(first.levels[:2], second.levels[:2], strict=True))
    mmhg, percent = SHIPPED["aldrete-mmhg"], SHIPPED["aldrete-percent"]
    differ = [item for item in range(5) if mmhg.level_words(item) != percent.level_words(item)]
    assert [mmhg.items[item] for item in differ] == ["circulation: blood pressure"]
    assert "mmHg" in mmhg.short
    assert "%" in percent.short


def test_a_scale_round_zero_shows_its_sign_and_is_worse_at_both_ends() -> None:
    rass = SHIPPED["rass"]
    assert [rass.said(level) for level in (-5, -1, 0, 1, 4)] == ["−5", "−1", "0", "+1", "+4"]
    assert rass.range_in_words == "−5 to +4"
    assert (rass.worse(-3, 2), rass.worse(1, 3), rass.worse(0, -1)) == (-3, 3, -1)
    assert rass.level_words(0)[rass.lowest * -1] == "awake and calm"
    for outside in (-6, 5):
        with pytest.raises(Refused, match="is outside -5 to 4"):
            rass.check((outside,))
    assert [score_number(text, "answer") for text in ("-2", "−2", "+3", "0", "4")] == [-2, -2, 3, 0, 4]
    for wrong in ("", "-", "--2", "2-", "+ 1", "1.5"):
        with pytest.raises(Refused, match="is not a whole number"):
            score_number(wrong, "answer")


def test_what_the_patient_answers_is_told_from_what_is_observed() -> None:
    assert {name for name, one in SHIPPED.items() if one.asked} == {
        "cadss-6", "cadss-23", "cadss-27", "pain-nrs", "distress-nrs", "nausea-0-3",
    }  # fmt: skip


def test_answers_must_fit_the_form() -> None:
    cadss = rulebook().instruments["cadss-6"]
    for answers in ((1, 2, 3), (0, 0, 0, 0, 0, 5), (None,) * 6):
        with pytest.raises(Refused):
            cadss.check(answers)
    assert rulebook().instruments["moaa-s"].worse(4, 5) == 4


OLD = """
id = "old"
word = "old"
name = "As it was kept by an older session"
short = "Old"
form = "one item"
version = 1
source = "none"
licence = "free"
lowest = 0
highest = 1
worst = "high"
items = ["it"]
levels = ["no", "yes"]
examples = []
"""


def test_a_text_that_an_older_session_kept_is_still_read() -> None:
    old = parsed(OLD, Instrument, "old")
    assert (old.total((1,)), old.parts, old.fit([1]), old.asked, old.variant) == (1, (), None, False, "")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ('item_levels = [["a", "b"], ["a", "b"]]', "it has item_levels for 2 of 1 items"),
        ('item_levels = [["a"]]', "item 1 has 1 item_levels for the answers 0 to 1"),
        ("observer_items = [2]", "observer_items names items that the form does not have"),
        ("observer_items = [1]", "observer_items leaves no item for the total"),
        ('[[subscales]]\nname = "x"\nitems = [0]', "the subscale “x” names items that the form does not have"),
        ('[[subscales]]\nname = "x"\nitems = [1, 1]', "or one twice"),
        ('[[subsets]]\nid = "x"\nname = "X"\nform = "old"\nitems = [4]', "the subset “x” names items"),
        ('[[subscales]]\nname = "X"\nitems = [1]\n[[subsets]]\nid = "x"\nname = "X"\nform = "y"\nitems = [1]',
         "two of its subscales and subsets have the same name"),
        ("fit_from = 2", "fit_from 2 is not among its totals 0–1"),
        ("fit_consecutive = 0", "fit_consecutive 0 is no count"),
    ],
)  # fmt: skip
def test_parts_that_cannot_be_meant_are_told(line: str, sentence: str) -> None:
    with pytest.raises(Problem, match=sentence):
        parsed(OLD + line, Instrument, "old.toml")

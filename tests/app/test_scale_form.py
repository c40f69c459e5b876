"""The form of a scale: each item's own words, nothing filled in, and what the answers come to so far."""

import pytest

from ketadesk import paths
from ketadesk.app.correcting import corrected, shown_values
from ketadesk.app.form import Field
from ketadesk.app.scale_form import answers_typed, scale_form, scale_key, scale_opening, scale_tally
from ketadesk.domain.entries import Scale
from ketadesk.domain.errors import Refused
from ketadesk.domain.instrument import Instrument
from ketadesk.library.shelf import Shelf

SHIPPED = Shelf([paths.resources()]).instruments()
CADSS, OLD_CADSS, ALDRETE, MPADSS = (SHIPPED[name] for name in ("cadss-23", "cadss-27", "aldrete-mmhg", "mpadss"))
RASS, PAIN = SHIPPED["rass"], SHIPPED["pain-nrs"]


def typed(text: str) -> dict[str, str]:
    """What is typed into the items from the first on, - where nothing is."""
    return {f"item-{place}": word for place, word in enumerate(text.split()) if word != "-"}


def labels(instrument: Instrument) -> list[str]:
    return [field.label for field in scale_form(instrument).fields]


def test_each_item_shows_its_own_words_from_the_best_answer_down() -> None:
    fields = scale_form(ALDRETE).fields
    assert all(field.spelt for field in fields)
    assert fields[2].choices == (
        ("2", "within 20 mmHg of before"), ("1", "20 to 50 mmHg from before"), ("0", "more than 50 mmHg from before"),
    )  # fmt: skip
    assert scale_key(ALDRETE) == ""


def test_items_that_share_their_words_take_digits_under_one_key() -> None:
    fields = scale_form(CADSS).fields
    assert all(field.short and not field.spelt for field in fields)
    assert [value for value, _ in fields[0].choices] == ["0", "1", "2", "3", "4"]
    key = scale_key(CADSS).replace("\N{NO-BREAK SPACE}", " ")
    assert key == "0 not at all · 1 slightly · 2 moderately · 3 considerably · 4 extremely"


def test_items_carry_the_numbers_of_their_form_and_who_answers_them() -> None:
    assert labels(CADSS)[21] == "22  Memory gaps"
    assert labels(OLD_CADSS)[21] == "22  Observed: detached, does not take part"
    assert labels(SHIPPED["cadss-6"])[5] == "Memory gaps", "its sixth item is the 22nd of another form"


def test_a_scale_round_zero_is_chosen_and_a_rating_is_typed() -> None:
    (level,) = scale_form(RASS).fields
    assert level.spelt
    assert [value for value, _ in level.choices] == ["4", "3", "2", "1", "0", "-1", "-2", "-3", "-4", "-5"]
    assert scale_form(RASS).content({"item-0": "-2"}) == Scale("rass", (-2,))
    assert scale_form(PAIN).fields == (Field("item-0", "Pain", number=True, hint="0–10", verbatim=True),)
    assert scale_form(PAIN).content({"item-0": "10"}) == Scale("pain-nrs", (10,))
    with pytest.raises(Refused, match="is not a whole number"):
        scale_form(PAIN).content({"item-0": "a lot"})


def test_the_opening_says_which_form_it_is_and_how_one_item_is_rated() -> None:
    assert scale_opening(PAIN) == "One number 0 to 10: 0 no pain, 10 the worst imaginable."
    assert scale_opening(CADSS) == "23-item subjective form. Leave empty what could not be asked."
    assert scale_opening(ALDRETE) == "Circulation in mmHg. Leave empty what was not obtained."
    assert scale_opening(SHIPPED["cadss-6"]) == "Leave empty what could not be asked."


@pytest.mark.parametrize(
    ("instrument", "answers", "words"),
    [
        (CADSS, "", "23 items missing"),
        (CADSS, "2 3", "5 so far · 21 items missing"),
        (CADSS, "0", "0 so far · 22 items missing"),
        (CADSS, "2 3 1 2 1 3 2 0 1 0 2 3 0 0 2 2 1 2 1 1 0 - 0",
         "29 so far · depersonalisation 10 · derealisation 17 · 1 item missing"),
        (CADSS, "2 3 1 2 1 3 2 0 1 0 2 3 0 0 2 2 1 2 1 1 0 2 0",
         "Total 31 of 92 · amnesia 4 · depersonalisation 10 · derealisation 17 · CADSS-6 14"),
        (OLD_CADSS, "2 3 1 2 1 3 2 0 1 0 2 3 0 0 2 2 1 2 1",
         "Total 28 of 76 · amnesia 2 · depersonalisation 9 · derealisation 17 · 8 items missing"),
        (ALDRETE, "2 2 1 2 2", "Total 9 of 10 · 9 or more: met"),
        (ALDRETE, "1 2 1 1 1", "Total 6 of 10 · 9 or more: not met"),
        (RASS, "-2", ""),
        (PAIN, "seven", ""),
    ],
)  # fmt: skip
def test_what_the_answers_come_to(instrument: Instrument, answers: str, words: str) -> None:
    assert scale_tally(instrument, typed(answers)) == words


def test_a_rule_of_two_in_a_row_looks_at_what_was_charted_before() -> None:
    nine = typed("2 1 2 2 2")
    rule = "Total 9 of 10 · 9 or more, on two consecutive assessments: "
    assert scale_tally(MPADSS, nine) == f"{rule}only with a second total of 9 or more"
    assert scale_tally(MPADSS, nine, (9,)) == f"{rule}met"
    assert scale_tally(MPADSS, nine, (9, 8)) == f"{rule}only with a second total of 9 or more"
    assert scale_tally(MPADSS, nine, (9, None)) == f"{rule}only with a second total of 9 or more"


def test_an_amendment_counts_what_stays() -> None:
    charted = Scale("mpadss", (2, 1, 2, None, 2))
    assert scale_tally(MPADSS, {"item-1": "0"}, (), charted.answers) == "6 so far · 1 item missing"
    assert answers_typed(MPADSS, {"item-1": "0"}) == (None, 0, None, None, None)
    assert corrected(scale_form(MPADSS), charted, {"item-3": "2"}) == Scale("mpadss", (2, 1, 2, 2, 2))
    low = Scale("rass", (2,))
    assert corrected(scale_form(RASS), low, {"item-0": "-2"}) == Scale("rass", (-2,))
    assert shown_values(Scale("rass", (-2,))) == {"item-0": "−2"}

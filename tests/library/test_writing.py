"""Protocols and instruments as text: what is written is read again as the same value."""

from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ketadesk import paths
from ketadesk.domain.drug_rules import Cap, DrugRules, Usual
from ketadesk.domain.errors import Problem
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.limit import Limit
from ketadesk.domain.protocol import CanAnswer, ClinicProtocol, Criterion, News2Rules
from ketadesk.domain.series import Interval, Series
from ketadesk.domain.start_check import StartCheck
from ketadesk.library.packing import Packed, unpacked
from ketadesk.library.shelf import Shelf, parsed
from ketadesk.library.writing import written

SHELF = Shelf([paths.resources()])
TEXT = st.text(max_size=40)
NAME = st.text(min_size=1, max_size=12).filter(lambda text: text.strip() and " " not in text)
AMOUNT = st.decimals("0.01", "5000", places=2)
MINUTES = st.integers(1, 1440)
TEXTS = st.lists(TEXT, max_size=4).map(tuple)


One = TypeVar("One")


def many(kind: st.SearchStrategy[One]) -> st.SearchStrategy[tuple[One, ...]]:
    return st.lists(kind, max_size=3).map(tuple)


SERIES = st.one_of(
    st.builds(Series, set=TEXT, stage=st.just("infusion"), intervals=st.lists(
        st.builds(Interval, MINUTES, MINUTES), min_size=1, max_size=3).map(tuple), grace_min=MINUTES,
        after_limit_min=st.none() | MINUTES, parts=TEXTS, source=TEXT),
    st.builds(Series, set=TEXT, stage=st.just("from-start"), at_min=st.sets(MINUTES, min_size=1, max_size=4).map(
        lambda found: tuple(sorted(found))), source=TEXT),
)  # fmt: skip
LIMIT = st.builds(
    Limit, name=NAME, part=TEXT, above=AMOUNT, rise=st.none() | AMOUNT, fall_percent=st.none() | AMOUNT,
    stages=st.sampled_from([(), ("infusion",), ("infusion", "recovery")]), symptoms=st.booleans(), source=TEXT,
)  # fmt: skip
CHECK = st.builds(
    StartCheck, item=NAME.filter(lambda text: not any(map(str.isspace, text))), label=TEXT, ask=TEXT,
    required=st.booleans(), choices=TEXTS, hint=TEXT, source=TEXT,
)  # fmt: skip
CRITERION = st.builds(
    Criterion, item=NAME, label=TEXT, accepts=TEXTS, at_least=st.none() | MINUTES, consecutive=st.integers(1, 9),
    source=TEXT,
)  # fmt: skip
DRUG = st.builds(
    DrugRules, max_mg=st.none() | st.builds(Cap, AMOUNT, st.booleans()), container_ml=st.none() | AMOUNT,
    usual=many(st.builds(Usual, TEXT, AMOUNT, st.just(Decimal(9000)))), double_check=st.booleans(), source=TEXT,
)  # fmt: skip
PROTOCOL = st.builds(
    ClinicProtocol, id=TEXT, version=MINUTES, name=TEXT, indication=TEXT, source=TEXT, late_after_min=MINUTES,
    recovery_min=MINUTES, vitals=TEXTS, series=many(SERIES), instruments=TEXTS, start_checks=many(CHECK),
    discharge=many(CRITERION), events=TEXTS, medications=TEXTS, drug=DRUG, limits=many(LIMIT), symptoms=TEXTS,
    baseline=TEXTS, seen_every_min=st.none() | MINUTES, can_answer=st.none() | st.builds(CanAnswer, TEXT, MINUTES),
    end_checks=many(CHECK), news2=st.none() | st.builds(News2Rules, st.sampled_from([1, 2]), MINUTES, TEXT),
)  # fmt: skip


@pytest.mark.parametrize("name", SHELF.protocols())
def test_a_shipped_protocol_comes_back_as_it_was(name: str) -> None:
    protocol = SHELF.choose(name).rulebook.protocol
    text = written(protocol)
    assert parsed(text, ClinicProtocol, name) == protocol
    assert "unanswered" not in text or any(one.unanswered == "block" for one in protocol.start_checks)
    assert max(map(len, text.splitlines())) < 500


@pytest.mark.parametrize("name", SHELF.instruments())
def test_a_shipped_instrument_comes_back_as_it_was(name: str) -> None:
    instrument = SHELF.instruments()[name]
    assert parsed(written(instrument), Instrument, name) == instrument


@settings(max_examples=200, deadline=None)
@given(PROTOCOL)
def test_whatever_a_protocol_says_comes_back(protocol: ClinicProtocol) -> None:
    assert parsed(written(protocol), ClinicProtocol, "own.toml") == protocol


def test_a_protocol_travels_with_its_instruments() -> None:
    choice = SHELF.choose("trd-0.5-40")
    packed = Packed(choice.rulebook.protocol, tuple(choice.rulebook.instruments.values()))
    assert unpacked(written(packed), "carried.toml") == packed
    alone = written(choice.rulebook.protocol)
    assert unpacked(alone, "carried.toml") == Packed(choice.rulebook.protocol)


def test_what_cannot_be_meant_is_named_with_its_file_and_part() -> None:
    choice = SHELF.choose("trd-0.5-40")
    instrument = replace(choice.rulebook.instruments["moaa-s"], highest=4)
    with pytest.raises(Problem, match=r"carried\.toml: the instrument moaa-s: it has 6 levels for"):
        unpacked(written(Packed(choice.rulebook.protocol, (instrument,))), "carried.toml")
    own = choice.rulebook.instruments["moaa-s"]
    for example, words in (
        (replace(own.examples[0], total=1), r"moaa-s: its example 1 gives \d, not 1"),
        (replace(own.examples[0], answers=(1, 2)), "moaa-s: its example 1 has 2 answers"),
    ):
        wrong = replace(own, examples=(example, *own.examples[1:]))
        with pytest.raises(Problem, match=words):
            unpacked(written(Packed(choice.rulebook.protocol, (wrong,))), "carried.toml")
    with pytest.raises(Problem, match=r"carried\.toml cannot be read"):
        unpacked("= no toml", "carried.toml")
    with pytest.raises(Problem, match=r"carried\.toml holds a number with more digits than can be read"):
        unpacked(f"[protocol]\nversion = {'9' * 5000}", "carried.toml")

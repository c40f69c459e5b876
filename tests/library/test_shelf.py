"""Protocols and instruments: the shipped ones, a clinic's own, and files with mistakes."""

import hashlib
from pathlib import Path

import pytest

from ketadesk import paths
from ketadesk.domain.errors import Problem, Refused
from ketadesk.library.shelf import Shelf, rulebook_of

SHIPPED = paths.resources()


def test_the_shipped_protocols_name_their_sources() -> None:
    shelf = Shelf([SHIPPED])
    assert shelf.protocols() == (
        "pain-q15-q30", "trd-0.5-0-40-120", "trd-0.5-40", "trd-0.5-q10-q15", "trd-0.5-q15", "trd-0.75-45",
    )  # fmt: skip
    for name in shelf.protocols():
        choice = shelf.choose(name)
        protocol = choice.rulebook.protocol
        assert protocol.id == name
        assert "et al." in protocol.source or "Guideline" in protocol.source
        assert "standard" not in protocol.name.casefold()
        assert all(limit.source for limit in protocol.limits)
        assert all(check.source for check in (*protocol.start_checks, *protocol.end_checks))
        assert protocol.limits
        assert protocol.drug.source
        assert len(choice.sources) == 1 + len(protocol.instruments)
        for source in choice.sources:
            assert source.ref.sha256 == hashlib.sha256(source.text.encode()).hexdigest()
        assert rulebook_of([source.text for source in choice.sources]) == choice.rulebook


def test_the_intervals_are_those_the_protocols_are_named_after() -> None:
    shelf = Shelf([SHIPPED])
    found = {
        name: [one.in_words() for one in shelf.choose(name).rulebook.protocol.series if one.set == "vitals"]
        for name in shelf.protocols()
    }
    assert found == {
        "trd-0.5-40": ["every 5 min", "every 10 min"],
        "trd-0.5-q10-q15": ["every 10 min", "every 15 min"],
        "trd-0.5-q15": ["at 15, 30, 45, 60, 90 min"],
        "trd-0.5-0-40-120": ["at 40, 120 min"],
        "trd-0.75-45": ["every 10 min", "every 15 min"],
        "pain-q15-q30": ["every 15 min for 60 min, then every 30 min for 120 min, then every 60 min", "every 30 min"],
    }


def test_an_unknown_protocol_is_refused_with_those_there_are() -> None:
    with pytest.raises(Refused, match=r"no protocol “x”\. There are: pain-q15-q30"):
        Shelf([SHIPPED]).choose("x")


def own(tmp_path: Path, old: str, new: str) -> Shelf:
    """A shelf on which a clinic's own file shadows a shipped one."""
    text = (SHIPPED / "protocols" / "trd-0.5-40.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / "trd-0.5-40.toml").write_text(text.replace(old, new), encoding="utf-8")
    return Shelf([SHIPPED, tmp_path])


def test_a_clinics_own_file_shadows_the_shipped_one(tmp_path: Path) -> None:
    choice = own(tmp_path, "recovery_min = 30", "recovery_min = 45").choose("trd-0.5-40")
    assert choice.rulebook.protocol.recovery_min == 45


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("recovery_min = 30", "recovery_minn = 30", "recovery_min"),
        ("recovery_min = 30", "recovery_min = 30\ncolour = 1", "has a field “colour” that KetaDesk does not know"),
        ("recovery_min = 30", "recovery_min = 'long'", "recovery_min"),
        ("grace_min = 1", "grace = 1", "has a field “grace”"),
        ("every_min = 5 ", "every_min = 5, evry = 1 ", "has a field “evry”"),
        ('"cadss-6"]', '"cadss-99"]', "the instrument “cadss-99” is nowhere to be found"),
        ("version = 3", "version = = 3", "cannot be read"),
        ("late_after_min = 5", "late_after_min = -1", "late_after_min -1 is outside 0 to 1440"),
        ("intervals = [{ every_min = 5 }]", "intervals = []", "the series vitals while infusing has no intervals"),
        ("every_min = 5 ", "every_min = 0 ", "an interval of 0 min is outside 1 to 1440"),
        ('id = "trd-0.5-40"', 'id = "trd"', "its id is “trd”. Name the file after its id"),
        ("after_limit_min = 5", "after_limit_min = 0", "an interval of 0 min is outside 1 to 1440"),
        ("above = 160", "above = nan", "holds a number that no clinic means"),
        ("rise = 40", "rise = inf", "holds a number that no clinic means"),
        ("rise = 40", 'rise = "1e999999"', "holds a number that no clinic means"),
        ('"moaa-s", ', '"moaa-s", "moaa-s", ', "two of its instruments have the same word"),
    ],
)
def test_a_mistake_is_named_with_its_file_and_field(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    with pytest.raises(Problem, match=sentence) as problem:
        own(tmp_path, old, new).choose("trd-0.5-40")
    assert "trd-0.5-40.toml" in problem.value.sentence


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "instruments").mkdir()
    (tmp_path / "instruments" / "cadss-6.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(Problem, match=r"cadss-6\.toml cannot be read"):
        Shelf([SHIPPED, tmp_path]).choose("trd-0.5-40")


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ('items = ["response"]', "items = []", "it has no items"),
        ("highest = 5", "highest = 0", "lowest 0 and highest 0 give no scale"),
        ("highest = 5", "highest = 999999999999", "lowest 0 and highest 999999999999 give no scale"),
        ("highest = 5", "highest = 4", "it has 6 levels for the answers 0 to 4"),
        ('word = "sedation"', 'word = "note"', "its word “note” means something else already"),
    ],
)
def test_an_instrument_that_makes_no_sense_is_told(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    text = (SHIPPED / "instruments" / "moaa-s.toml").read_text(encoding="utf-8")
    (tmp_path / "instruments").mkdir()
    (tmp_path / "instruments" / "moaa-s.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(Problem, match=sentence):
        Shelf([SHIPPED, tmp_path]).choose("trd-0.5-40")


def test_a_text_nested_without_end_is_told(tmp_path: Path) -> None:
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / "deep.toml").write_text("x = " + "[" * 100_000, encoding="utf-8")
    with pytest.raises(Problem, match=r"deep\.toml cannot be read"):
        Shelf([SHIPPED, tmp_path]).choose("deep")

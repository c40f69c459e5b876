"""Scales on paper: the form and its variant, every item with its number, the parts, and the rule of fitness."""

import shutil
from pathlib import Path

import pytest

from ketadesk.domain import summary
from ketadesk.domain.record import Record
from ketadesk.report.page import Paper
from tests.report.paper import SCRIPTS, flat, lines, pages, printed, recorded, text_of


@pytest.fixture
def scaled(tmp_path: Path) -> Record:
    """A session with scales of every shape."""
    shutil.copytree(SCRIPTS / "protocols", tmp_path / "protocols")
    return recorded((SCRIPTS / "scales.txt").read_text(encoding="utf-8"), tmp_path)


def test_the_page_of_scales_has_totals_parts_and_forms(scaled: Record) -> None:
    text = text_of(printed(scaled).pdf)
    for line in (
        "Sedation and agitation RASS (−5 to +4)  0  −2  not recorded",
        "Dissociation CADSS, 23-item form (0–92)  0  31  31",
        "– amnesia (0–12)  0  4  4",
        "– CADSS-6 (0–24)  0  14  14",
        "Dissociation CADSS, 27-item form (0–76)  not recorded  28  28",
        "– observer (0–32)  not recorded  5  5",
        "Discharge score MPADSS (10–0)  not recorded  9  9",
        "Pain 0 to 10 (NRS) (0–10)  4  0  not recorded",
    ):
        assert line in text
    words = flat(printed(scaled).pdf)
    assert "MOAA/S-variant: 1: no answer to a mild prod; 0: no answer to pain · CADSS-23: 23-item" in words
    assert "Aldrete (mmHg): circulation in mmHg · Aldrete (%): circulation in %" in words


def test_every_item_is_printed_with_its_number_and_what_it_adds_to(scaled: Record) -> None:
    text = text_of(printed(scaled).pdf)
    for line in (
        "CADSS-23, ITEM BY ITEM · RP",
        "22 memory gaps  0  2  –",
        "Total (0–92), – incomplete  0  31  –",
        "amnesia (0–12)  0  4  –",
        "derealisation (0–48)  0  17  17",
        "CADSS-6 (0–24)  0  14  –",
        "22 observer: detached, does not take part  0  –",
        "Total (0–76)  28  28",
        "observer (0–32)  5  –",
        "9 or more, on two consecutive assessments  1 of 2  met",
        "circulation: blood pressure  1",
        "9 or more  met",
        "9 or more  no",
    ):
        assert line in text, line
    assert "Scored by KetaDesk from the answers; the items are labels, the wording is the clinic's." in text


def test_the_forms_of_one_scale_are_never_mixed(scaled: Record) -> None:
    rows = [row.name for row in summary.scales(scaled)]
    first, second = (
        rows.index("Dissociation CADSS, 23-item form (0–92)"),
        rows.index("Recovery, modified Aldrete (mmHg) (10–0)"),
    )
    after = rows[rows.index("Dissociation CADSS, 27-item form (0–76)") : second]
    assert not any("CADSS-6" in name for name in after), "its items are numbered by another form"
    assert any("CADSS-6" in name for name in rows[first : rows.index(after[0])])


def test_only_scales_of_dissociation_stand_by_its_figure(scaled: Record) -> None:
    peak = next(one for one in summary.figures(scaled, scaled.entries[-1].at) if one.title == "Peak dissociation")
    assert (peak.value, peak.detail) == ("not recorded", "CADSS-23 31 at 10:51 · CADSS-27 28 at 10:55")


@pytest.mark.parametrize("paper", list(Paper))
def test_signs_are_printed_and_nothing_overlaps(scaled: Record, paper: Paper) -> None:
    sheets = pages(printed(scaled, paper).pdf)
    assert any(line.startswith("RASS") and "–2" in line for line in lines(sheets[0])), "the lane of the chart"
    for sheet in sheets:
        for place, word in enumerate(sheet):
            assert not any(word.overlaps(other) for other in sheet[place + 1 :]), word


def test_short_tables_stand_side_by_side_and_long_ones_alone(scaled: Record) -> None:
    text = text_of(printed(scaled).pdf)
    assert "ALDRETE (MMHG), ITEM BY ITEM · RP  ALDRETE (%), ITEM BY ITEM · RP" in text
    assert "CADSS-23, ITEM BY ITEM · RP\n" in text
    assert "CADSS-6, ITEM BY ITEM\nnot recorded" in text


def test_scales_that_were_never_charted_are_named_together(tmp_path: Path) -> None:
    shutil.copytree(SCRIPTS / "protocols", tmp_path / "protocols")
    script = (SCRIPTS / "scales.txt").read_text(encoding="utf-8")
    text = script[: script.index("10:02")] + "10:02 cadss-6 0 1 0 0 0 0\n10:03 cancel because fever\n"
    words = flat(printed(recorded(text, tmp_path)).pdf)
    others = "CADSS-23, CADSS-27, Aldrete (mmHg), Aldrete (%), MPADSS: not recorded"
    assert f"OTHER SCALES, ITEM BY ITEM {others}" in words
    assert "Total (0–24) 1" in words

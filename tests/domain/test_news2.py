"""NEWS2: the chart's own edges, the reference's cases, and what is missing."""

import json
from dataclasses import fields, replace
from decimal import Decimal
from typing import Any, Literal, cast

import pytest

from ketadesk.domain.entries import Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.news2 import ACKNOWLEDGEMENT, HIGHEST_TOTAL, Consciousness, Observed, news2, observed_of
from tests.reference import reference

WELL = Observed(16, 97, False, 128, 72, Consciousness.ALERT, Decimal("36.8"))
WORST = Observed(25, 91, True, 90, 131, Consciousness.UNRESPONSIVE, Decimal("35.0"))


def points(field: str, name: str, values: tuple[int | str, ...], scale: Literal[1, 2] = 1) -> list[int]:
    """What each value of one parameter scores beside a set that scores nothing."""
    found = []
    for value in values:
        number = Decimal(value) if isinstance(value, str) else value
        found.append(news2(replace(WELL, **cast("dict[str, Any]", {field: number})), scale).points[name])
    return found


def test_every_edge_of_the_chart() -> None:
    assert points("rr", "respiratory rate", (8, 9, 11, 12, 20, 21, 24, 25)) == [3, 1, 1, 0, 0, 2, 2, 3]
    assert points("spo2", "SpO₂", (91, 92, 93, 94, 95, 96, 100)) == [3, 2, 2, 1, 1, 0, 0]
    assert points("systolic", "systolic pressure", (90, 91, 100, 101, 110, 111, 219, 220)) == [3, 2, 2, 1, 1, 0, 0, 3]
    assert points("hr", "pulse", (40, 41, 50, 51, 90, 91, 110, 111, 130, 131)) == [3, 1, 1, 0, 0, 1, 1, 2, 2, 3]
    assert points("temp", "temperature", ("35.0", "35.1", "36.0", "36.1", "38.0", "38.1", "39.0", "39.1")) == [
        3, 1, 1, 0, 0, 1, 1, 2,
    ]  # fmt: skip
    assert points("temp", "temperature", ("35.04", "35.05", "39.04", "39.05")) == [3, 1, 1, 2], "to a tenth"


def test_the_second_scale_of_the_saturation_depends_on_the_oxygen() -> None:
    values = (83, 84, 85, 86, 87, 88, 92, 93, 94, 95, 96, 97)
    assert points("spo2", "SpO₂", values, 2) == [3, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0]
    breathing = replace(WELL, oxygen=True)
    on_oxygen = [news2(replace(breathing, spo2=value), 2).points["SpO₂"] for value in values]
    assert on_oxygen == [3, 2, 2, 1, 1, 0, 0, 1, 1, 2, 2, 3]
    unknown = news2(replace(WELL, spo2=95, oxygen=None), 2)
    assert unknown.missing == ("SpO₂", "air or oxygen")
    assert news2(replace(WELL, spo2=90, oxygen=None), 2).missing == ("air or oxygen",)
    with pytest.raises(Refused, match="no SpO₂ scale 3"):
        news2(WELL, cast("Literal[1, 2]", 3))


def test_a_patient_who_is_well_scores_nothing() -> None:
    """N1 of the reference."""
    found = news2(WELL)
    assert (found.total, found.single_3, found.band) == (0, False, "low")
    assert found.in_words == "NEWS2 0 (low)"


def test_points_of_several_parameters_add_up() -> None:
    """N2 of the reference."""
    found = news2(Observed(22, 94, False, 105, 115, Consciousness.ALERT, Decimal("38.4")))
    assert list(found.points.values()) == [2, 1, 0, 1, 2, 0, 1]
    assert (found.total, found.band, found.single_3) == (7, "high", False)


def test_a_patient_on_the_second_scale_with_and_without_oxygen() -> None:
    """N4 of the reference."""
    found = Observed(18, 95, True, 120, 80, Consciousness.ALERT, Decimal(37))
    assert (news2(found, 2).total, news2(replace(found, oxygen=False), 2).total) == (4, 0)
    assert news2(found, 2).in_words == "NEWS2 4 (low, SpO₂ scale 2)"


def test_the_peak_of_ketamine_scores_three_unless_it_is_chosen_not_to() -> None:
    """N6 of the reference."""
    peak = Observed(18, 97, False, 158, 104, Consciousness.CONFUSED, Decimal("36.7"))
    found = news2(peak)
    assert (found.total, found.single_3, found.band, found.not_scored) == (4, True, "low-medium", "")
    assert found.in_words == "NEWS2 4 (low-medium, a single 3)"
    expected = news2(replace(peak, consciousness=Consciousness.DRUG_EFFECT))
    assert (expected.total, expected.single_3, expected.band) == (1, False, "low")
    assert expected.in_words == "NEWS2 1 (low; consciousness: expected drug effect, not scored)"


def test_anything_missing_leaves_it_uncomputed_and_is_named() -> None:
    """N8 of the reference."""
    names = (
        "respiratory rate",
        "SpO₂",
        "air or oxygen",
        "systolic pressure",
        "pulse",
        "consciousness",
        "temperature",
    )
    for field, name in zip(fields(Observed), names, strict=True):
        found = news2(replace(WELL, **{field.name: None}))
        assert (found.total, found.missing, found.band) == (None, (name,), "")
        assert found.in_words == f"NEWS2 not computed, missing: {name}"
    assert news2(Observed()).missing == names


@pytest.mark.parametrize("found", [one for one in Consciousness if one.value in "CVPU"])
def test_everything_but_alert_scores_three(found: Consciousness) -> None:
    assert news2(replace(WELL, consciousness=found)).points["consciousness"] == 3


def test_the_bands_begin_at_five_and_seven() -> None:
    hearts = {72: 0, 104: 1, 120: 2}
    rates = {16: 0, 22: 2}
    for oxygen in (False, True):
        for hr, of_heart in hearts.items():
            for rr, of_rate in rates.items():
                found = news2(replace(WELL, oxygen=oxygen, hr=hr, rr=rr, temp=Decimal("38.5")))
                total = 2 * oxygen + of_heart + of_rate + 1
                assert found.total == total
                assert found.band == ("high" if total >= 7 else "medium" if total >= 5 else "low")
    assert (news2(WORST).total, news2(WORST).band) == (HIGHEST_TOTAL, "high")


def test_a_charted_set_gives_the_parameters() -> None:
    charted = Vitals(158, 93, hr=104, spo2=97, rr=18, temp=Decimal("36.7"), o2=Decimal(0))
    found = observed_of(charted, Consciousness.CONFUSED)
    assert found == Observed(18, 97, False, 158, 104, Consciousness.CONFUSED, Decimal("36.7"))
    assert observed_of(replace(charted, o2=Decimal("0.5")), None).oxygen is True
    assert news2(observed_of(replace(charted, o2=None, temp=None), None)).missing == (
        "air or oxygen", "consciousness", "temperature",
    )  # fmt: skip


def test_the_references_agree() -> None:
    said = json.loads(reference("vectors/scales.json").read_text(encoding="utf-8"))
    vectors = [one for one in said if one["instrument"] == "news2"]
    assert len(vectors) == 4
    for one in vectors:
        mind = one.get("consciousness")
        found = news2(Observed(
            one["rr"], one.get("spo2"), one.get("oxygen"), one.get("sbp"), one.get("hr"),
            None if mind is None else Consciousness(mind), Decimal(one["temp"]) if "temp" in one else None,
        ))  # fmt: skip
        assert found.total == one["total"]
        assert found.single_3 == one.get("single_3", found.single_3)


def test_the_owner_is_acknowledged() -> None:
    assert ACKNOWLEDGEMENT == "National Early Warning Score (NEWS) 2 © Royal College of Physicians 2017"

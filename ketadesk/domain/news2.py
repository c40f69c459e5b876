"""NEWS2, the National Early Warning Score, from one set of observations (Royal College of Physicians 2017)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import Literal

from ketadesk.domain.entries import Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import rounded

ACKNOWLEDGEMENT = "National Early Warning Score (NEWS) 2 © Royal College of Physicians 2017"
"""The College permits the score to be reproduced with these words; they stand wherever it is shown."""

HIGHEST_TOTAL = 20


class Consciousness(StrEnum):
    """What the consciousness was found to be: ACVPU, or a choice that is recorded and scores nothing."""

    ALERT = "A"
    CONFUSED = "C"
    VOICE = "V"
    PAIN = "P"
    UNRESPONSIVE = "U"
    DRUG_EFFECT = "expected drug effect, not scored"


@dataclass(frozen=True, slots=True)
class Observed:
    """The seven parameters, None where one was not taken; `oxygen` is False on room air."""

    rr: int | None = None
    spo2: int | None = None
    oxygen: bool | None = None
    systolic: int | None = None
    hr: int | None = None
    consciousness: Consciousness | None = None
    temp: Decimal | None = None


@dataclass(frozen=True, slots=True)
class News2:
    """The points of each parameter that was taken, and what is missing for a score."""

    scale: Literal[1, 2]
    points: Mapping[str, int]
    missing: tuple[str, ...]
    not_scored: str = ""

    @property
    def total(self) -> int | None:
        """The score, None while a parameter is missing: a missing one is not 0."""
        return None if self.missing else sum(self.points.values())

    @property
    def single_3(self) -> bool:
        """Whether one parameter alone scores 3."""
        return 3 in self.points.values()

    @property
    def band(self) -> str:
        """The band's name, empty while there is no score; a single 3 lifts a low score."""
        if self.total is None:
            return ""
        if self.total >= 7:
            return "high"
        if self.total >= 5:
            return "medium"
        return "low-medium" if self.single_3 else "low"

    @property
    def in_words(self) -> str:
        """The score with its band and what was not scored, or what is missing for it."""
        if self.missing:
            return f"NEWS2 not computed, missing: {', '.join(self.missing)}"
        band = f"{self.band}, a single 3" if self.single_3 else self.band
        scale = ", SpO₂ scale 2" if self.scale == 2 else ""
        left_out = f"; consciousness: {self.not_scored}" if self.not_scored else ""
        return f"NEWS2 {self.total} ({band}{scale}{left_out})"


Bounds = tuple[tuple[int | Decimal, int], ...]
"""Highest value of a range, and its points; beyond the last one the rest."""

_RR: Bounds = ((8, 3), (11, 1), (20, 0), (24, 2))
_SPO2: Bounds = ((91, 3), (93, 2), (95, 1))
_SPO2_2: Bounds = ((83, 3), (85, 2), (87, 1), (92, 0))
_SPO2_2_ON_OXYGEN: Bounds = ((94, 1), (96, 2))
_SYSTOLIC: Bounds = ((90, 3), (100, 2), (110, 1), (219, 0))
_HR: Bounds = ((40, 3), (50, 1), (90, 0), (110, 1), (130, 2))
_TEMP: Bounds = ((Decimal("35.0"), 3), (Decimal("36.0"), 1), (Decimal("38.0"), 0), (Decimal("39.0"), 1))


def news2(observed: Observed, scale: Literal[1, 2] = 1) -> News2:
    """The score; scale 2 for SpO₂ is for patients for whom 88 to 92 % is prescribed."""
    if scale not in (1, 2):
        raise Refused(f"NEWS2 has no SpO₂ scale {scale}. Choose 1 or 2.")
    points = {
        "respiratory rate": _in(_RR, 3, observed.rr),
        "SpO₂": _saturation(observed, scale),
        "air or oxygen": None if observed.oxygen is None else 2 * observed.oxygen,
        "systolic pressure": _in(_SYSTOLIC, 3, observed.systolic),
        "pulse": _in(_HR, 3, observed.hr),
        "consciousness": _of_consciousness(observed.consciousness),
        "temperature": _in(_TEMP, 2, None if observed.temp is None else rounded(observed.temp, 1)),
    }
    scored = {name: point for name, point in points.items() if point is not None}
    missing = tuple(name for name in points if name not in scored)
    choice = observed.consciousness
    not_scored = Consciousness.DRUG_EFFECT.value if choice is Consciousness.DRUG_EFFECT else ""
    return News2(scale, MappingProxyType(scored), missing, not_scored)


def observed_of(vitals: Vitals, consciousness: Consciousness | None) -> Observed:
    """The parameters of a charted set; oxygen of 0 L/min is room air, oxygen not charted is missing."""
    oxygen = None if vitals.o2 is None else vitals.o2 > 0
    return Observed(vitals.rr, vitals.spo2, oxygen, vitals.systolic, vitals.hr, consciousness, vitals.temp)


def _in(bounds: Sequence[tuple[int | Decimal, int]], beyond: int, value: int | Decimal | None) -> int | None:
    if value is None:
        return None
    return next((points for highest, points in bounds if value <= highest), beyond)


def _saturation(observed: Observed, scale: Literal[1, 2]) -> int | None:
    """On scale 2 a value of 93 or more scores only on oxygen: without knowing which, it cannot be scored."""
    if scale == 1 or observed.spo2 is None:
        return _in(_SPO2, 0, observed.spo2)
    if observed.spo2 <= 92:
        return _in(_SPO2_2, 0, observed.spo2)
    if observed.oxygen is None:
        return None
    return _in(_SPO2_2_ON_OXYGEN, 3, observed.spo2) if observed.oxygen else 0


def _of_consciousness(found: Consciousness | None) -> int | None:
    if found is None:
        return None
    return 0 if found in (Consciousness.ALERT, Consciousness.DRUG_EFFECT) else 3

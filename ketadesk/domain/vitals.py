"""What vital signs can be: hard ranges, cross checks and words, from the field table (engineering limits)."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from ketadesk.domain.entries import Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import plain


@dataclass(frozen=True, slots=True)
class Part:
    """One vital sign: its name, unit and the range outside of which a reason is asked."""

    field: str
    name: str
    unit: str
    lowest: Decimal
    highest: Decimal


def _part(field: str, name: str, unit: str, lowest: int, highest: int) -> Part:
    return Part(field, name, unit, Decimal(lowest), Decimal(highest))


PARTS = (
    _part("systolic", "systolic pressure", "mmHg", 40, 300),
    _part("diastolic", "diastolic pressure", "mmHg", 20, 200),
    _part("map", "mean pressure", "mmHg", 25, 230),
    _part("hr", "heart rate", "/min", 20, 250),
    _part("spo2", "SpO₂", "%", 50, 100),
    _part("rr", "respiratory rate", "/min", 3, 60),
    _part("temp", "temperature", "°C", 30, 43),
    _part("etco2", "EtCO₂", "mmHg", 0, 120),
    _part("o2", "oxygen", "L/min", 0, 15),
)
PART_OF_FIELD = {part.field: part for part in PARTS}
PARTS_OF_WORD = {"bp": ("systolic", "diastolic", "map")}
"""One word for signs that are read together."""
CONSCIOUSNESS = {
    "A": "alert", "C": "new confusion", "V": "answers to voice", "P": "answers to pain", "U": "unresponsive",
}  # fmt: skip
"""ACVPU, as NEWS2 asks (Royal College of Physicians 2017)."""

NARROW_PULSE_PRESSURE = 10
MAP_TOLERANCE = 15


def taken(vitals: Vitals) -> Iterator[tuple[Part, Decimal]]:
    """The parts that were read, with their values."""
    for part in PARTS:
        value = getattr(vitals, part.field)
        if value is not None:
            yield part, Decimal(value)


def computed_map(systolic: int, diastolic: int) -> int:
    """Mean pressure reckoned from the cuff: diastolic plus a third of the pulse pressure, in whole mmHg."""
    return (2 * (systolic + 2 * diastolic) + 3) // 6


def check_vitals(vitals: Vitals) -> None:
    """Refuse an empty or impossible set; values outside the hard ranges pass only with their own reason."""
    explained = bool((vitals.because or "").strip())
    if not any(taken(vitals)):
        raise Refused("No value was given. Enter at least one vital sign.")
    if vitals.systolic is not None and vitals.diastolic is not None and vitals.diastolic >= vitals.systolic:
        raise Refused(
            f"The diastolic pressure {vitals.diastolic} is not below the systolic {vitals.systolic}."
            " Check both numbers."
        )
    for part, value in taken(vitals):
        if not value.is_finite() or value < 0:
            raise Refused(f"The {part.name} {value} is not a number that can be read. Check it.")
        if not explained and not part.lowest <= value <= part.highest:
            raise Refused(
                f"The {part.name} {plain(value)} {part.unit} is outside {part.lowest} to {part.highest}."
                " Check it, or say why it is right (because …)."
            )


def rechecks(vitals: Vitals) -> tuple[str, ...]:
    """What looks odd in a set that was accepted: worth a second look, never a refusal."""
    remarks = []
    if vitals.systolic is not None and vitals.diastolic is not None:
        if vitals.systolic <= vitals.diastolic + NARROW_PULSE_PRESSURE:
            remarks.append(f"{vitals.systolic}/{vitals.diastolic}: pressures 10 mmHg apart or less, recheck")
        mean = computed_map(vitals.systolic, vitals.diastolic)
        if vitals.map is not None and abs(vitals.map - mean) > MAP_TOLERANCE:
            remarks.append(f"MAP {vitals.map}: more than 15 mmHg from {mean}, by cuff, recheck")
    return tuple(remarks)

"""What a nurse types into a box as a value; what cannot be meant is refused by the box's name."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from ketadesk.domain.entries import Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import number, whole_number
from ketadesk.domain.timing import date_shown
from ketadesk.domain.vitals import PART_OF_FIELD, check_vitals

_PRESSURE = re.compile(r"([0-9]{1,6}|[-–])(?:\s*/\s*|\s+)([0-9]{1,6}|[-–])")
_CLOCK = re.compile(r"([0-9]{1,2}):?([0-9]{2})")
_AGO = re.compile(r"[-−]\s*([0-9]{1,3})")
_ROOM_AIR = ("ra", "air", "room air")


def pressure_typed(text: str) -> tuple[int | None, int | None]:
    """Systolic and diastolic pressure: 132/84, 132 84, or 132/- when one of them was not taken."""
    match = _PRESSURE.fullmatch(text.strip())
    systolic, diastolic = (int(one) if one.isdigit() else None for one in match.groups()) if match else (None, None)
    if systolic is None and diastolic is None:
        raise Refused(
            f"The blood pressure “{text.strip()}” cannot be read. Write it as 132/84, or as 132/- when only one"
            " number was taken."
        )
    return systolic, diastolic


def oxygen_typed(text: str) -> Decimal:
    """Oxygen in L/min; room air is 0."""
    if text.strip().casefold() in _ROOM_AIR:
        return Decimal(0)
    try:
        return number(text.strip(), "oxygen")
    except Refused:
        raise Refused(
            f"The oxygen “{text.strip()}” cannot be read. Write RA for room air, or L/min, for example 2.5."
        ) from None


def vitals_typed(fields: Mapping[str, str]) -> Vitals | None:
    """A set of vital signs from its boxes, checked; a blank box was not taken, None when all are blank."""
    typed = {name: text.strip() for name, text in fields.items() if text.strip()}
    if not typed:
        return None
    systolic, diastolic = pressure_typed(typed["bp"]) if "bp" in typed else (None, None)
    vitals = Vitals(
        systolic=systolic,
        diastolic=diastolic,
        map=_whole(typed, "map"),
        hr=_whole(typed, "hr"),
        spo2=_whole(typed, "spo2"),
        rr=_whole(typed, "rr"),
        temp=number(typed["temp"], PART_OF_FIELD["temp"].name) if "temp" in typed else None,
        etco2=_whole(typed, "etco2"),
        o2=oxygen_typed(typed["o2"]) if "o2" in typed else None,
        because=typed.get("because"),
    )
    check_vitals(vitals)
    return vitals


def fault_of(field: str, text: str) -> str | None:
    """What is wrong with the words in one box of vital signs, None while it is blank or can be meant."""
    try:
        if field != "because":
            vitals_typed({field: text})
    except Refused as refused:
        return refused.sentence
    return None


def moment_typed(text: str, now: datetime, zone: ZoneInfo) -> datetime:
    """A time of day, 14:29 or 1429, as its last occurrence up to now; -5 is five minutes ago."""
    ago, clock = _AGO.fullmatch(text.strip()), _CLOCK.fullmatch(text.strip())
    if ago is not None:
        return now - timedelta(minutes=int(ago[1]))
    if clock is None or int(clock[1]) > 23 or int(clock[2]) > 59:
        raise Refused(f"The time “{text.strip()}” cannot be read. Write it as 14:29, or -5 for five minutes ago.")
    return _last(time(int(clock[1]), int(clock[2])), now.astimezone(zone).date(), now, zone)


def _last(clock: time, day: date, now: datetime, zone: ZoneInfo) -> datetime:
    """When the wall clock last showed a time, on that day or the one before; of two passes the later."""
    local = datetime.combine(day, clock, zone)
    later, earlier = (local.replace(fold=fold).astimezone(UTC) for fold in (1, 0))
    exists = later.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None)
    if not exists and local.replace(tzinfo=None) <= now.astimezone(zone).replace(tzinfo=None):
        raise Refused(f"{clock:%H:%M} does not exist on {date_shown(day)}: the clocks went forward. Check the time.")
    found = next((moment for moment in (later, earlier) if exists and moment <= now), None)
    return found or _last(clock, day - timedelta(days=1), now, zone)


def _whole(typed: Mapping[str, str], field: str) -> int | None:
    return whole_number(typed[field], PART_OF_FIELD[field].name) if field in typed else None

"""The last session of the same patient behind the present one, at the same minutes."""

from dataclasses import dataclass

from ketadesk.domain.chart import Point
from ketadesk.domain.dose import started_at
from ketadesk.domain.readings import readings
from ketadesk.domain.record import Record
from ketadesk.domain.timing import day


@dataclass(frozen=True, slots=True)
class Ghost:
    """Readings of an earlier session, moved so that its start stands at this session's start."""

    label: str
    systolic: tuple[Point, ...]
    heart_rates: tuple[Point, ...]


def ghost_of(record: Record, previous: Record) -> Ghost | None:
    """The earlier session as this one's ghost, None when either infusion was not started."""
    start, before = started_at(record), started_at(previous)
    if start is None or before is None:
        return None
    moved = [(act.at + (start - before), vitals) for act, vitals in readings(previous)]
    date, _, year = day(before, previous.zone).rpartition(" ")
    same_year = year == day(start, record.zone).rpartition(" ")[2]
    return Ghost(
        label=f"last session, {date}" if same_year else f"last session, {date} {year}",
        systolic=tuple(Point(at, vitals.systolic) for at, vitals in moved if vitals.systolic is not None),
        heart_rates=tuple(Point(at, vitals.hr) for at, vitals in moved if vitals.hr is not None),
    )

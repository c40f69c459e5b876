"""Everything that was charted, one row an act: what it says, what it said before and why, what was struck."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from ketadesk.domain.acts import Act
from ketadesk.domain.charted_on_paper import origin, said_of
from ketadesk.domain.entries import Entry
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """An act in words. `was`, `amended_by` and `why` run side by side, one for each amendment, the first first.

    `on_paper` is why it was charted on paper first, empty for what was not.
    """

    act: Act
    at: datetime
    written_at: datetime
    by: str
    text: str
    was: tuple[str, ...] = ()
    amended_by: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    late: bool = False
    struck_by: str | None = None
    struck_why: str = ""
    on_paper: str = ""

    @property
    def struck(self) -> bool:
        """Whether it was taken out of the record."""
        return self.struck_by is not None


def timeline(record: Record) -> tuple[TimelineRow, ...]:
    """All acts with those struck, the opening first, then by when they happened."""
    return tuple(_row(record, act) for act in record.every_act())


def line_in_words(row: TimelineRow, zone: ZoneInfo) -> str:
    """A row as one line of text: 14:38 ~~BP 125/90~~ BP 152/90 · transposed digits."""
    texts = [*(f"~~{was}~~" for was in row.was), f"~~{row.text}~~" if row.struck else row.text]
    remarks = [*row.why]
    if row.late:
        remarks.append(f"late, written {clock_time(row.written_at, zone)}")
    if row.on_paper:
        remarks.append(f"from paper, {row.on_paper}")
    if row.struck:
        remarks.append(f"struck by {row.struck_by}: {row.struck_why}")
    return " · ".join([" ".join([clock_time(row.at, zone), *texts]), *remarks])


def _row(record: Record, act: Act) -> TimelineRow:
    first, *amendments = act.versions
    mark = origin(record, act)
    return TimelineRow(
        act=act,
        at=act.at,
        written_at=first.entered_at,
        by=first.by.code,
        text=said_of(record, act.content),
        was=tuple(_was(record, act, version) for version in act.versions[:-1]),
        amended_by=tuple(version.by.code for version in amendments),
        why=tuple(version.reason or "" for version in amendments),
        late=record.is_late(act),
        struck_by=None if act.strike is None else act.strike.by.code,
        struck_why="" if act.strike is None else act.strike.reason or "",
        on_paper="" if mark is None else mark.because,
    )


def _was(record: Record, act: Act, version: Entry) -> str:
    """What an earlier version said, with its time where that was corrected too."""
    text = said_of(record, version.content)
    return text if version.at == act.at else f"{clock_time(version.at, record.zone)} {text}"

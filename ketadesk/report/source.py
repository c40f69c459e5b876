"""What every part of the report is made from, and how the parts say times, titles and acts."""

from dataclasses import dataclass
from datetime import datetime

from ketadesk.domain import summary
from ketadesk.domain.acts import Act
from ketadesk.domain.chart import Trend
from ketadesk.domain.charted_on_paper import origin, said_of
from ketadesk.domain.people import Patient
from ketadesk.domain.record import Record
from ketadesk.domain.timing import day
from ketadesk.report.layout import BETWEEN, Flow, heading
from ketadesk.report.text import BODY, Setter, Style

NOT_RECORDED = summary.NOT_RECORDED

GAP, LOOSENING = 5.0, 3.0
"""The least room above a part of the evidence, and how much of it comes with each point of looseness."""

Pairs = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Seal:
    """What is said of the record and of this printing; the head of the chain has 64 hex digits.

    `revisions` are the hashes of the signed paper's revisions, the present one last; none while it is unsigned.
    """

    record_hash: str
    printed_at: datetime
    printed_by: str | None
    program: str
    clinic: str = ""
    revisions: tuple[str, ...] = ()
    drill: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """What every part is made from: the record, the moment it speaks of, how words are set, how wide the page is."""

    record: Record
    now: datetime
    setter: Setter
    width: float
    trend: Trend
    seal: Seal
    loose: float = 0.0

    @property
    def gap(self) -> float:
        """The room above a part of the evidence."""
        return GAP + LOOSENING * self.loose

    @property
    def half(self) -> float:
        """The width of one of two parts side by side."""
        return (self.width - BETWEEN) / 2

    @property
    def patient(self) -> Patient:
        """Who was treated."""
        return self.record.opened.patient

    @property
    def date(self) -> str:
        """The day of the session."""
        return day(self.record.acts()[0].at, self.record.zone)

    def when(self, at: datetime) -> str:
        """A moment as the page shows it."""
        return summary.when(self.record, at)

    def timed(self, act: Act) -> str:
        """When an act happened, marked when it was written late or charted on paper first."""
        return f"{self.when(act.at)}{' L' if self.record.is_late(act) else ''}{' P' if self.is_on_paper(act) else ''}"

    def is_on_paper(self, act: Act) -> bool:
        """Whether it was charted on paper first."""
        return origin(self.record, act) is not None

    def told(self, act: Act) -> str:
        """An act in one line: when, what, and the code of who wrote it."""
        return f"{self.timed(act)} {said_of(self.record, act.content)} {act.author.code}"

    def heading(self, text: str, before: float | None = None) -> list[Flow]:
        """The title of a section."""
        return heading(self.setter, text, self.gap if before is None else before)

    def words(self, text: str, look: Style = BODY) -> Flow:
        """A paragraph."""
        return self.setter.paragraph(text, look)

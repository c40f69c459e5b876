"""Every kind of thing that can be written into a record, and the entry that carries it.

In all contents None means "not said" or "not taken"; 0 is a value.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import ClassVar, get_args

from ketadesk.domain.attention import Acknowledged as Acknowledged
from ketadesk.domain.attention import Artefact as Artefact
from ketadesk.domain.attention import Consciousness as Consciousness
from ketadesk.domain.attention import Departure as Departure
from ketadesk.domain.attention import Discharge as Discharge
from ketadesk.domain.attention import Symptoms as Symptoms
from ketadesk.domain.drug import Drawn as Drawn
from ketadesk.domain.drug import Flushed as Flushed
from ketadesk.domain.drug import LeftInLine as LeftInLine
from ketadesk.domain.drug import LineFault as LineFault
from ketadesk.domain.drug import PumpCheck as PumpCheck
from ketadesk.domain.drug import Returned as Returned
from ketadesk.domain.drug import Wasted as Wasted
from ketadesk.domain.drug import Weight as Weight
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.paper import FromPaper as FromPaper
from ketadesk.domain.people import Patient, Staff
from ketadesk.domain.preparation import Making
from ketadesk.domain.vouching import Addendum as Addendum
from ketadesk.domain.vouching import Override as Override
from ketadesk.domain.vouching import Sign as Sign
from ketadesk.domain.vouching import Witnessed as Witnessed


@dataclass(frozen=True, slots=True)
class TextRef:
    """Which text a session was run with: its id, version and SHA-256; the text itself is kept beside."""

    id: str
    version: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Opened:
    """The session begins: who, by which protocol, where, and what was prepared before."""

    kind: ClassVar[str] = "open"
    patient_id: int
    patient: Patient
    room: str
    zone: str
    protocol: TextRef
    instruments: tuple[TextRef, ...]
    weight_kg: Decimal | None = None
    order: Order | None = None
    bag: BagContent | None = None
    making: Making | None = None


@dataclass(frozen=True, slots=True)
class Vitals:
    """What a nurse read and charted; any part may stand alone. Oxygen 0 L/min is room air."""

    kind: ClassVar[str] = "vitals"
    systolic: int | None = None
    diastolic: int | None = None
    map: int | None = None
    hr: int | None = None
    spo2: int | None = None
    rr: int | None = None
    temp: Decimal | None = None
    etco2: int | None = None
    o2: Decimal | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class NotDone:
    """A check that was due and could not be made: an answer in its own right."""

    kind: ClassVar[str] = "not-done"
    part: str
    because: str


@dataclass(frozen=True, slots=True)
class Scale:
    """The answers to an instrument; None where an item was not answered."""

    kind: ClassVar[str] = "scale"
    instrument: str
    answers: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """An answer on the protocol's list of checks before the start."""

    kind: ClassVar[str] = "check"
    item: str
    answer: str


@dataclass(frozen=True, slots=True)
class IvSite:
    """Where the cannula lies and how it looks."""

    kind: ClassVar[str] = "iv-site"
    text: str


@dataclass(frozen=True, slots=True)
class IvRemoved:
    """The cannula is out, and how it and the site looked."""

    kind: ClassVar[str] = "iv-removed"
    text: str


@dataclass(frozen=True, slots=True)
class Start:
    """The infusion starts, at the ordered rate unless another is said."""

    kind: ClassVar[str] = "start"
    ml_per_h: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Rate:
    """The pump's rate is changed; while paused it counts from the resumption."""

    kind: ClassVar[str] = "rate"
    ml_per_h: Decimal
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Pause:
    """The pump is paused."""

    kind: ClassVar[str] = "pause"
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Resume:
    """The pump runs again."""

    kind: ClassVar[str] = "resume"
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Bolus:
    """A dose over its own minutes, from a syringe of its own or out of the bag."""

    kind: ClassVar[str] = "bolus"
    mg: Decimal
    minutes: Decimal
    from_bag: bool = False


@dataclass(frozen=True, slots=True)
class Bag:
    """A bag is hung, in place of the one before; the rate in mL/h carries over."""

    kind: ClassVar[str] = "bag"
    content: BagContent


@dataclass(frozen=True, slots=True)
class OrderChange:
    """The prescriber changes the order; the pump's rate stays until it is changed."""

    kind: ClassVar[str] = "order-change"
    order: Order
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """Something noticed in the patient, with its grade or "resolved"."""

    kind: ClassVar[str] = "event"
    name: str
    grade: str | None = None


@dataclass(frozen=True, slots=True)
class Medication:
    """Another drug given, by whose order."""

    kind: ClassVar[str] = "give"
    drug: str
    amount: str
    reason: str | None = None
    prescriber: Staff | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Free words."""

    kind: ClassVar[str] = "note"
    text: str


@dataclass(frozen=True, slots=True)
class Seen:
    """An eyes-on check."""

    kind: ClassVar[str] = "seen"


@dataclass(frozen=True, slots=True)
class Stop:
    """The infusion ends; volume (the pump's own) and reason may follow later."""

    kind: ClassVar[str] = "stop"
    volume_ml: Decimal | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class StopDetail:
    """The pump's volume or the reason, written after the stop."""

    kind: ClassVar[str] = "stop-detail"
    volume_ml: Decimal | None = None
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Impression:
    """What the clinician makes of the session."""

    kind: ClassVar[str] = "impression"
    text: str


@dataclass(frozen=True, slots=True)
class Left:
    """The patient left against advice."""

    kind: ClassVar[str] = "left"
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Transferred:
    """The patient was handed over to other care."""

    kind: ClassVar[str] = "transferred"
    to: str


@dataclass(frozen=True, slots=True)
class Close:
    """The nurse closes the session; `missing` is what was still open then, as she was told."""

    kind: ClassVar[str] = "close"
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cancel:
    """The session ends before any infusion."""

    kind: ClassVar[str] = "cancel"
    because: str


@dataclass(frozen=True, slots=True)
class Void:
    """The session should never have been opened; nothing is deleted, the patient's history leaves it out."""

    kind: ClassVar[str] = "void"
    because: str


@dataclass(frozen=True, slots=True)
class ClockChanged:
    """This computer's clock was set: what it should have shown by the steady clock, and what it showed."""

    kind: ClassVar[str] = "clock-changed"
    expected: datetime
    found: datetime


@dataclass(frozen=True, slots=True)
class Strike:
    """Takes the entry it replaces out of the record; the original stays visible."""

    kind: ClassVar[str] = "strike"


Content = (
    Opened | Vitals | NotDone | Scale | Check | IvSite | IvRemoved | Start | Rate | Pause | Resume | Bolus | Bag
    | OrderChange | Event | Medication | Note | Seen | Stop | StopDetail | Discharge | Impression | Left
    | Transferred | Close | Cancel | Void | ClockChanged | Witnessed | Override | Sign | Addendum | Strike
    | Drawn | Wasted | Returned | LeftInLine | Flushed | PumpCheck | LineFault | Weight | FromPaper
    | Acknowledged | Symptoms | Artefact | Consciousness | Departure
)  # fmt: skip
"""Anything an entry can carry."""


def second_person(content: Content) -> Staff | None:
    """Who else answers for it with her own PIN."""
    found = getattr(content, "witness", None) or getattr(content, "checker", None)
    return found if isinstance(found, Staff) else None


CONTENT_OF_KIND: Mapping[str, type[Content]] = MappingProxyType(
    {content.kind: content for content in get_args(Content)}
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a record: what happened, when it happened, when and by whom it was written.

    An amendment or a strike names the line it replaces and why.
    """

    seq: int
    at: datetime
    entered_at: datetime
    by: Staff
    content: Content
    replaces: int | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """An entry as it stands on disk: the very bytes, and their hash chained to the line before."""

    seq: int
    body: bytes
    sha256: str

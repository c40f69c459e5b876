"""A session in which a careful reader stops nowhere, and what is changed in it so that she does."""

from collections.abc import Callable, Iterable
from decimal import Decimal

from ketadesk.domain.entries import Check, Content, Discharge, Entry, IvRemoved, IvSite, Start, Stop, Vitals
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.people import Patient
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.record import Record
from tests.domain.made import NURSE, PATIENT, at, bag, mg, opened, rulebook, write

Line = tuple[str, Content] | tuple[str, Content, str]
"""When it happened, what, and when it was written if that was later."""
Lines = tuple[Line, ...]
Mend = Callable[[Record], None]

ORDER, BAG = mg("37.5", "40", "75"), bag("37.5", "50")
LATER = "1:20:00"
"""When what mends a finding is written."""
ASKED = [check.item for check in rulebook().protocol.start_checks]
_MET = {"moaas": "5", "oriented": "yes", "walking": "steady", "nausea": "none", "pain": "0", "escort": "yes",
        "instructions": "yes"}  # fmt: skip


def signs(minute: int) -> Vitals:
    """A full set of vital signs, another one for each minute."""
    shift = minute // 5
    return Vitals(120 + shift, 75, hr=70 + shift, spo2=98, rr=14, o2=Decimal(0))


def readings(*minutes: int) -> Lines:
    """Full sets charted at some minutes."""
    return tuple((f"{minute}:00", signs(minute)) for minute in minutes)


def checks(*items: str, clock: str = "-8:00") -> Lines:
    """Checks answered at a time."""
    asked = {check.item: check for check in rulebook().protocol.start_checks}
    return tuple(
        (clock, Check(item, "no" if item in asked and not asked[item].is_fine("yes") else "yes")) for item in items
    )


def discharge(**said: str) -> Discharge:
    """An assessment with every criterion met but those said otherwise; an empty answer leaves one out."""
    return Discharge(tuple((item, answer) for item, answer in {**_MET, **said}.items() if answer))


SOUND: Lines = (
    *checks(*ASKED),
    ("-7:00", IvSite("left forearm 22G")),
    *readings(-5),
    ("0:00", Start()),
    *readings(5, 10, 15, 20, 25, 30, 35),
    ("40:00", Stop(Decimal(50), "complete")),
    *readings(40, 50, 60, 70),
    ("71:00", IvRemoved("intact")),
    ("72:00", discharge()),
)
"""Forty minutes as ordered, everything asked, charted and answered."""


def but(*instead: Line) -> Lines:
    """The sound session with other lines in place of those of the same kind and time, or beside the others."""
    gone = {(line[1].kind, line[0]) for line in instead}
    return (*(line for line in SOUND if (line[1].kind, line[0]) not in gone), *instead)


def less(*gone: str, lines: Lines = SOUND) -> Lines:
    """A session without the acts of some kinds, or of a kind at a time: vitals 15:00."""
    return tuple(line for line in lines if not {line[1].kind, f"{line[1].kind} {line[0]}"} & set(gone))


def until(clock: str, *then: Line) -> Lines:
    """The sound session up to a moment, then other lines."""
    return (*(line for line in SOUND if at(line[0]) < at(clock)), *then)


def session(
    lines: Iterable[Line] = SOUND,
    order: Order | None = ORDER,
    hung: BagContent | None = BAG,
    patient: Patient = PATIENT,
    rules: Rulebook | None = None,
) -> Record:
    """A record opened ten minutes before the start, its lines in the order they were written."""
    made = Record("2026-11-22-01", rules or rulebook())
    made.append(Entry(1, at("-10:00"), at("-10:00"), NURSE, opened(order, hung, patient)))
    for line in sorted(lines, key=lambda line: at(line[-1] if len(line) == 3 else line[0])):
        write(made, line[0], line[1], line[2] if len(line) == 3 else None)
    return made


def charted(clock: str, content: Content) -> Mend:
    """Charts something late."""

    def mend(made: Record) -> None:
        write(made, clock, content, LATER)

    return mend


def amended(kind: str, clock: str, content: Content | None = None, to: str | None = None) -> Mend:
    """Amends the act of a kind and time: what it says, or when it happened."""

    def mend(made: Record) -> None:
        act = next(act for act in made.acts(kind) if act.at == at(clock))
        line = len(made.entries) + 1
        entry = Entry(line, at(to or clock), at(LATER), NURSE, content or act.content, act.entry.seq, "misread")
        made.check(entry)
        made.append(entry)

    return mend

"""A first session in two minutes: what to do next, as a pure function of the record of a patient who is nobody."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ketadesk.app.desk import Desk, Preparation
from ketadesk.app.recorder import Recorder
from ketadesk.domain.entries import Check, Pause, Resume, Start, Stop, Vitals
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.order import BagContent, Order
from ketadesk.domain.people import Patient, Role, Staff
from ketadesk.domain.phases import ENDED, RUNNING, Phase
from ketadesk.domain.record import Record

NOBODY = Patient("Practice, Pat", "PRACTICE", date(1980, 1, 1), "F", Decimal(165), ())
PROTOCOL, WEIGHT_KG = "trd-0.5-40", Decimal(75)
"""What every installation has."""

ROOM = "P"

_ALL = frozenset(Phase) - ENDED
_BEFORE_STOP = RUNNING | {Phase.PRE_INFUSION}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: its words with their keys, when the record has it, and in which phases it is still to come."""

    name: str
    words: str
    is_done: Callable[[Record], bool]
    phases: frozenset[Phase]


def _has(kind: str) -> Callable[[Record], bool]:
    return lambda record: bool(record.acts(kind))


def _is_charted(record: Record) -> bool:
    return any(vitals.systolic is not None for _, vitals in record.of(Vitals))


def _is_charted_running(record: Record) -> bool:
    started = next((act.entry.seq for act, _ in record.of(Start)), None)
    charted = [act.entry.seq for act, vitals in record.of(Vitals) if vitals.systolic is not None]
    return started is not None and any(seq > started for seq in charted)


def _is_amended(record: Record) -> bool:
    return any(act.amended for act in record.acts(Vitals.kind))


STEPS = (
    Step("chart", "Type 122/74 Enter 70 Enter 99 Enter, as read off a monitor. Then {record} writes the set.",
         _is_charted, _ALL),
    Step("start", "The pump starts: press {start}.", _has(Start.kind), frozenset({Phase.PRE_INFUSION})),
    Step("slip", "Now a slip, on purpose: type 125/90 where the monitor says 152/90, then {record}.",
         _is_charted_running, _BEFORE_STOP),
    Step("amend", "Put it right: {timeline}, then Up or Down to the line with 125/90 and Enter. Type 152/90, Enter on"
         " to the reason, say why, Enter.", _is_amended, _ALL),
    Step("pause", "The patient feels sick, and the pump is paused: {pause}. {entry} leads back to the boxes.",
         _has(Pause.kind), _BEFORE_STOP),
    Step("resume", "It goes on: {pause} once more.", _has(Resume.kind), _BEFORE_STOP),
    Step("stop", "The pump has stopped: {stop}. Its volume and the reason may follow; Esc leaves the form.",
         _has(Stop.kind), _BEFORE_STOP),
    Step("close", "Close it: {close} lists what stands open. Here “practice” and Enter is reason enough for"
         " each; Enter on the last box closes.", lambda record: record.phase in ENDED, _ALL),
)  # fmt: skip


def next_step(record: Record) -> int | None:
    """Which step comes next: the first that is not done and may still be; none when the session has ended."""
    phase = record.phase
    left = (place for place, one in enumerate(STEPS) if phase in one.phases and not one.is_done(record))
    return next(left, None)


def require_practice(desk: Desk, real: bool) -> None:
    """Refuse to write anything of nobody into a real record."""
    if real and not desk.drill:
        raise Refused("A first session is never tried in a real record. Start it with: ketadesk demo --tour")


def practice_session(desk: Desk, by: Staff, zone: str, real: bool) -> Recorder:
    """The session of nobody that is going on, or another one, prepared as far as the first set of vital signs."""
    require_practice(desk, real)
    known = desk.find_patients(NOBODY.mrn)
    for recorder in desk.running():
        if isinstance(recorder, Problem):
            continue
        if known and recorder.record.opened.patient_id == known[0].id:
            return recorder
    order = Order(Decimal("0.5"), True, Decimal(40), WEIGHT_KG, _physician(desk))
    bag = BagContent(Decimal("37.5"), Decimal(50))
    recorder = desk.open(Preparation(NOBODY, PROTOCOL, ROOM, zone, WEIGHT_KG, order, bag), by)
    checks = recorder.record.rulebook.protocol.start_checks
    recorder.put_set([Check(one.item, "practice") for one in checks], by)
    return recorder


def _physician(desk: Desk) -> Staff | None:
    """Who is said to have ordered it."""
    return next((one for one in desk.people() if one.role is Role.PHYSICIAN), None)

"""Which act is allowed in which phase, and where it leads: one table, read by the record and the window."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Phase(StrEnum):
    """Where a session stands."""

    PRE_INFUSION = "pre-infusion"
    INFUSING = "infusing"
    PAUSED = "paused"
    RECOVERY = "recovery"
    DISCHARGED = "discharged"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    VOIDED = "voided"
    SIGNED = "signed"


ENDED = frozenset({Phase.CLOSED, Phase.CANCELLED, Phase.VOIDED, Phase.SIGNED})
RUNNING = frozenset({Phase.INFUSING, Phase.PAUSED})

CLOSED_SENTENCE = "This session is closed. Add an addendum instead."


class No(str):
    """A refusal: the sentence that says what to do instead."""

    __slots__ = ()


Step = Phase | No

_PRE, _INF, _PAUSED, _REC, _DIS = (
    Phase.PRE_INFUSION, Phase.INFUSING, Phase.PAUSED, Phase.RECOVERY, Phase.DISCHARGED,
)  # fmt: skip
_STARTED = No("The infusion has already been started.")
_START_FIRST = No("Start the infusion first.")
_STOPPED = No("The infusion has already been stopped.")
_STOP_FIRST = No("Stop the infusion first.")
_CANCEL = No("Cancel the session instead.")
_ALREADY_PAUSED = No("The infusion is already paused.")
_NOT_PAUSED = No("The infusion is not paused.")
_ASSESS_FIRST = No("Assess discharge first, or say that the patient left against advice or was transferred.")
_CLOSE_FIRST = No("Close the session first.")
_STILL_OPEN = No("This session is still open. Write a note instead.")
_SIGNED = No("This session has already been signed. Add an addendum instead.")
_VOIDED = No("A voided session is not signed. Add an addendum instead.")

_ALWAYS: tuple[Step, ...] = (_PRE, _INF, _PAUSED, _REC, _DIS)
_UNTIL_STOP: tuple[Step, ...] = (_PRE, _INF, _PAUSED, _STOPPED, _STOPPED)
_LEAVING: tuple[Step, ...] = (_CANCEL, _STOP_FIRST, _STOP_FIRST, _DIS, _DIS)

PHASES_OF_TABLE = (_PRE, _INF, _PAUSED, _REC, _DIS)
TABLE: Mapping[str, tuple[Step, ...]] = MappingProxyType({
    # kind        pre-infusion    infusing         paused           recovery       discharged
    "vitals": _ALWAYS,
    "not-done": _ALWAYS,
    "scale": _ALWAYS,
    "check": _ALWAYS,
    "iv-site": _ALWAYS,
    "iv-removed": _ALWAYS,
    "event": _ALWAYS,
    "give": _ALWAYS,
    "note": _ALWAYS,
    "seen": _ALWAYS,
    "weight": _ALWAYS,
    "acknowledge": _ALWAYS,
    "symptoms": _ALWAYS,
    "artefact": _ALWAYS,
    "consciousness": _ALWAYS,
    "impression": _ALWAYS,
    "clock-changed": _ALWAYS,
    "witnessed": _ALWAYS,
    "from-paper": _ALWAYS,
    "override": _ALWAYS,
    "check-pump": _ALWAYS,
    "line-fault": _ALWAYS,
    "waste": _ALWAYS,
    "return": _ALWAYS,
    "draw": _UNTIL_STOP,
    "bolus": _UNTIL_STOP,
    "bag": _UNTIL_STOP,
    "order-change": _UNTIL_STOP,
    "start":       (_INF,         _STARTED,        _STARTED,        _STARTED,      _STARTED),
    "rate":        (_START_FIRST, _INF,            _PAUSED,         _STOPPED,      _STOPPED),
    "pause":       (_START_FIRST, _PAUSED,         _ALREADY_PAUSED, _STOPPED,      _STOPPED),
    "resume":      (_START_FIRST, _NOT_PAUSED,     _INF,            _STOPPED,      _STOPPED),
    "stop":        (_START_FIRST, _REC,            _REC,            _STOPPED,      _STOPPED),
    "stop-detail": (_STOP_FIRST,  _STOP_FIRST,     _STOP_FIRST,     _REC,          _DIS),
    "line-left":   (_STOP_FIRST,  _STOP_FIRST,     _STOP_FIRST,     _REC,          _DIS),
    "flush":       (_START_FIRST, _INF,            _PAUSED,         _REC,          _DIS),
    "discharge":   (_STOP_FIRST,  _STOP_FIRST,     _STOP_FIRST,     _DIS,          _DIS),
    "departure":   (_CANCEL,      _STOP_FIRST,     _STOP_FIRST,     _ASSESS_FIRST, _DIS),
    "left": _LEAVING,
    "transferred": _LEAVING,
    "close":       (_CANCEL,      _STOP_FIRST,     _STOP_FIRST,     Phase.CLOSED,  Phase.CLOSED),
    "cancel":      (Phase.CANCELLED, _STOP_FIRST,  _STOP_FIRST,     _STOPPED,      _STOPPED),
    "void":        (Phase.VOIDED,) * 5,
    "sign":        (_CLOSE_FIRST,) * 5,
    "addendum":    (_STILL_OPEN,) * 5,
})  # fmt: skip

_UNDONE = (Phase.CANCELLED, Phase.VOIDED)
"""A bag that was drawn for nothing is still wasted or returned."""

AFTER_END: Mapping[str, Mapping[Phase, Step]] = MappingProxyType({
    "override": {phase: phase for phase in ENDED - {Phase.SIGNED}},
    "sign": {
        Phase.CLOSED: Phase.SIGNED, Phase.CANCELLED: Phase.SIGNED, Phase.SIGNED: _SIGNED, Phase.VOIDED: _VOIDED,
    },
    "addendum": {phase: phase for phase in ENDED},
    "waste": {phase: phase for phase in _UNDONE},
    "return": {phase: phase for phase in _UNDONE},
})  # fmt: skip
"""What a session that has ended still takes, and where it leads; anything else is refused."""

ENDING_KINDS = frozenset(kind for kind, row in TABLE.items() if ENDED & set(row))
"""The acts that end a session."""


def step(kind: str, phase: Phase) -> Step:
    """Where an act of this kind leads from this phase, or the sentence that refuses it."""
    if phase in ENDED:
        return AFTER_END.get(kind, {}).get(phase, No(CLOSED_SENTENCE))
    return TABLE[kind][PHASES_OF_TABLE.index(phase)]


def allowed(phase: Phase) -> frozenset[str]:
    """The kinds of act that a phase allows."""
    return frozenset(kind for kind in TABLE if isinstance(step(kind, phase), Phase))

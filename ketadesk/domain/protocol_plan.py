"""What a protocol asks of a session that goes as planned: every check with its minute, before any patient comes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ketadesk.domain.instrument import Instrument
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.domain.series import Series
from ketadesk.domain.words import short_name

FALLBACK_MIN = 40
"""Minutes that a session is drawn with while the protocol says none (0.5 mg/kg over 40 min is the usual order)."""
MOST_NAMED = 3
"""So many checks of a set are told by their minutes; more are counted."""


@dataclass(frozen=True, slots=True)
class PlannedCheck:
    """One check: minutes from the start of the infusion, how long it may wait, how much sooner it may be made."""

    at_min: int
    grace_min: int
    early_min: int = 0


@dataclass(frozen=True, slots=True)
class Lane:
    """All checks of one set, or of the signs that are named, by what a nurse calls them."""

    set: str
    name: str
    checks: tuple[PlannedCheck, ...]

    def in_words(self) -> str:
        """How many there are, or when: 14 sets of vitals; CADSS-6 at 45 min."""
        if self.name == "vitals":
            return f"{len(self.checks)} set{'s' if len(self.checks) != 1 else ''} of vitals"
        if len(self.checks) <= MOST_NAMED:
            return f"{self.name} at {' min, '.join(str(one.at_min) for one in self.checks)} min"
        return f"{self.name} {len(self.checks)} times"


@dataclass(frozen=True, slots=True)
class ProtocolPlan:
    """The minutes of a planned session from the start of the infusion, and its checks by set."""

    infusion_min: int
    end_min: int
    lanes: tuple[Lane, ...]

    def in_words(self) -> str:
        """The checks as one line."""
        return ", ".join(lane.in_words() for lane in self.lanes) or "no checks"


def usual_minutes(protocol: ClinicProtocol) -> int:
    """How long an infusion of this protocol usually takes, as far as it says."""
    if protocol.drug.usual_minutes is not None:
        return protocol.drug.usual_minutes
    said = (sum(each.for_min or 0 for each in one.intervals) for one in protocol.series if one.stage == "infusion")
    return max([FALLBACK_MIN, *said])


def protocol_plan(protocol: ClinicProtocol, instruments: Mapping[str, Instrument]) -> ProtocolPlan:
    """The plan of a session that begins, is charted and ends to the minute."""
    infusion = usual_minutes(protocol)
    end = infusion + protocol.recovery_min
    lanes = []
    for name, parts in dict.fromkeys((one.set, one.parts) for one in protocol.series):
        own = [one for one in protocol.series if (one.set, one.parts) == (name, parts)]
        checks = sorted((one for each in own for one in _checks(each, infusion, end)), key=lambda one: one.at_min)
        if checks:
            called = ", ".join(map(short_name, parts)) or set_name(name, instruments)
            lanes.append(Lane(name, called, tuple(checks)))
    return ProtocolPlan(infusion, end, tuple(lanes))


def set_name(name: str, instruments: Mapping[str, Instrument]) -> str:
    """What a nurse calls a set of checks."""
    found = instruments.get(name) or next((one for one in instruments.values() if one.word == name), None)
    return name if found is None else found.short


def stage_minutes(series: Series, infusion: int, end: int) -> int:
    """How long the stage of a series lasts."""
    return {"infusion": infusion, "recovery": end - infusion, "from-start": end}[series.stage]


def _checks(series: Series, infusion: int, end: int) -> Iterator[PlannedCheck]:
    """Each check of a series, had the one before been made when it was due."""
    begun = infusion if series.stage == "recovery" else 0
    lasts, last = stage_minutes(series, infusion, end), None
    while (coming := series.next_min(last)) is not None and coming <= lasts:
        yield PlannedCheck(begun + round(coming), series.grace_min, series.grace_min if series.at_min else 0)
        last = coming + series.grace_min if series.at_min else coming

"""What a script says must hold, compared with what the record says."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from fractions import Fraction
from types import MappingProxyType

from ketadesk.app.script.lines import Calendar, ScriptError, WallTime
from ketadesk.domain.dose import Dose, dose_at
from ketadesk.domain.entries import Scale, Vitals
from ketadesk.domain.findings import open_findings
from ketadesk.domain.limits import unread
from ketadesk.domain.outlook import outlook_of
from ketadesk.domain.quantity import number, rounded
from ketadesk.domain.readiness import ready_at
from ketadesk.domain.reconciling import account_at
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import DueState, due
from ketadesk.domain.timing import duration, seconds_between, wall_time
from ketadesk.domain.vitals import PART_OF_FIELD, PARTS_OF_WORD


@dataclass(frozen=True, slots=True)
class Scene:
    """What an expectation is held against: a record at a moment, and how times are read."""

    record: Record
    now: datetime
    calendar: Calendar

    @property
    def dose(self) -> Dose:
        """The dose account of the moment."""
        return dose_at(self.record, self.now)

    def minute(self, word: str) -> datetime:
        """The moment a time in an expectation means, cut to the minute."""
        wall = WallTime.read(word)
        if wall is None:
            raise ScriptError(f"“{word}” is not a time of day")
        return self.calendar.recent(wall).replace(second=0)

    def clock(self, moment: datetime | None) -> str:
        """A moment as an expectation writes it."""
        return "none" if moment is None else wall_time(moment, self.record.zone)


def hold(words: str, scene: Scene) -> None:
    """Check one expectation; the error says what is there instead."""
    what, _, rest = words.partition(" ")
    expected = rest.strip()
    reader = _READERS.get(what, _value if _is_value(what, scene.record) else None)
    if reader is None:
        raise ScriptError(f"unknown word “{what}”")
    name, wanted, found = reader(what, expected, scene)
    if wanted != found:
        raise ScriptError(f"{name} is {found}")


Outcome = tuple[str, str, str]
"""What is looked at, what was expected of it, what it is."""


def _phase(what: str, expected: str, scene: Scene) -> Outcome:
    return what, expected, scene.record.phase_at(scene.now).value


def _amount(value: Fraction | None, what: str, expected: str) -> Outcome:
    """An amount in mg, rounded half up to the digits that were written."""
    match = re.fullmatch(r"(\d+(?:\.(\d+))?) mg", expected)
    if match is None:
        raise ScriptError("an amount is written as: 20.56 mg")
    found = "none" if value is None else f"{rounded(value, len(match[2] or ''))} mg"
    return what, f"{number(match[1], what)} mg", found


def _given(what: str, expected: str, scene: Scene) -> Outcome:
    return _amount(scene.dose.given_mg, what, expected)


def _unreconciled(what: str, expected: str, scene: Scene) -> Outcome:
    sign, amount = ("-", expected[1:]) if expected.startswith("-") else ("", expected)
    found = account_at(scene.record, scene.now).unreconciled_mg
    what, wanted, is_there = _amount(found, what, amount)
    return what, f"{sign}{wanted}", is_there


def _remaining(what: str, expected: str, scene: Scene) -> Outcome:
    return _amount(scene.dose.remaining_mg, what, expected)


def _length(text: str) -> str:
    match = re.fullmatch(r"(-?)(?:(\d{1,6}):)?(\d{1,3}):(\d\d)", text)
    if match is None:
        raise ScriptError("a duration is written as: 34:30 or 1:04:30")
    seconds = int(match[2] or 0) * 3600 + int(match[3]) * 60 + int(match[4])
    return duration(-seconds if match[1] else seconds)


def _infusing(what: str, expected: str, scene: Scene) -> Outcome:
    return what, _length(expected), duration(scene.dose.infusing_s)


def _clock_word(expected: str) -> str:
    """A time of day as clocks show it; `none` stays."""
    wall = WallTime.read(expected)
    return f"{wall.clock:%H:%M}" if wall else expected


def _planned_end(what: str, expected: str, scene: Scene) -> Outcome:
    return what, _clock_word(expected), scene.clock(scene.dose.planned_end)


def _due(what: str, expected: str, scene: Scene) -> Outcome:
    name, _, when = expected.partition(" ")
    found = next((one.at for one in due(scene.record, scene.now) if one.set == name), None)
    return f"{what} {name}", _clock_word(when), scene.clock(found)


def _next(what: str, expected: str, scene: Scene) -> Outcome:
    coming = due(scene.record, scene.now)
    if expected == "none" or not coming:
        return what, expected, "none" if not coming else duration(seconds_between(scene.now, coming[0].at))
    return what, _length(expected), duration(seconds_between(scene.now, coming[0].at))


def _overdue(what: str, expected: str, scene: Scene) -> Outcome:
    name, _, length = expected.partition(" ")
    found = next((one.overdue_s(scene.now) for one in due(scene.record, scene.now) if one.set == name), None)
    wanted = "none" if length in ("none", "0:00") else _length(length)
    return f"{what} {name}", wanted, "none" if not found else duration(found)


def _is_value(what: str, record: Record) -> bool:
    return what in PART_OF_FIELD or record.rulebook.instrument_of_word(what) is not None


def _value(what: str, expected: str, scene: Scene) -> Outcome:
    """A vital sign or a single-item scale, at a minute or, without one, the last that was charted."""
    *when, wanted = expected.split() or [""]
    minute = scene.minute(when[0]) if when else None
    wanted = "0" if wanted == "air" else wanted
    if what in PART_OF_FIELD and wanted != "none":
        number(wanted, what)
    values = _charted(what, scene.record, minute, digits=len(wanted.partition(".")[2]))
    return " ".join([what, *when]), wanted, values[-1] if values else "none"


def _charted(what: str, record: Record, minute: datetime | None, digits: int) -> list[str]:
    def of_minute(at: datetime) -> bool:
        return minute is None or at.replace(second=0) == minute

    if what in PART_OF_FIELD:
        read = [getattr(vitals, what) for act, vitals in record.of(Vitals) if of_minute(act.at)]
        return [str(rounded(Decimal(value), digits)) for value in read if value is not None]
    instrument = record.rulebook.instrument_of_word(what)
    scales = [scale for act, scale in record.of(Scale) if of_minute(act.at)]
    totals = [instrument.total(s.answers) for s in scales if instrument and s.instrument == instrument.id]
    return [str(total) for total in totals if total is not None]


def _total(what: str, expected: str, scene: Scene) -> Outcome:
    name, _, wanted = expected.partition(" ")
    instrument = scene.record.rulebook.instruments.get(name)
    if instrument is None:
        raise ScriptError(f"this protocol has no instrument “{name}”")
    scales = [scale for _, scale in scene.record.of(Scale) if scale.instrument == name]
    if not scales:
        return f"{what} {name}", wanted, "none"
    total = instrument.total(scales[-1].answers)
    return f"{what} {name}", wanted, "incomplete" if total is None else str(total)


def _entries(what: str, expected: str, scene: Scene) -> Outcome:
    return what, expected, str(len(scene.record.entries))


def _struck(what: str, expected: str, scene: Scene) -> Outcome:
    return what, expected, str(sum(act.strike is not None for act in scene.record.every_act()))


def _late(what: str, expected: str, scene: Scene) -> Outcome:
    minute = scene.minute(expected)
    of_minute = [act for act in scene.record.acts() if act.at.replace(second=0) == minute]
    return f"an entry of {expected}", "late", "late" if any(map(scene.record.is_late, of_minute)) else "not late"


def _finding(what: str, expected: str, scene: Scene) -> Outcome:
    names = [one.name for one in open_findings(scene.record)]
    return f"{what} {expected}", "open", "open" if expected in names else f"not among: {', '.join(names) or 'none'}"


def _no(what: str, expected: str, scene: Scene) -> Outcome:
    """That something is not there; without a name: that nothing is."""
    thing, _, name = expected.partition(" ")
    if thing == "reminder":
        told = [one for one, words in _reminders(scene) if (name.casefold() in words if name else one in _LIMITS)]
        return f"{what} {thing}", "there", ", ".join(told) or "there"
    if thing != "finding":
        raise ScriptError(f"unknown word “{what} {thing}”")
    names = [one.name for one in open_findings(scene.record) if name in ("", one.name)]
    return f"{what} {thing}", "there", ", ".join(names) or "there"


_LIMITS = ("limit",)
"""What `expect no reminder` means: what is merely due, or to be taken again, is named."""
_SHORT = {"systolic": "sbp", "diastolic": "dbp"}


def _reminders(scene: Scene) -> list[tuple[str, set[str]]]:
    """What there is to see to at the moment: its kind, and the words a script may call it."""
    record, found = scene.record, []
    for one in unread(record):
        instrument = record.rulebook.instruments.get(one.part)
        bp = {"bp"} if one.part in PARTS_OF_WORD["bp"] else set()
        words = {one.part, one.name.casefold(), _SHORT.get(one.part, one.part), "limit"} | bp
        found.append(("limit", words | ({instrument.word} if instrument else set())))
    outlook = outlook_of(record, scene.now)
    others = [one for one in outlook.reminders(scene.now) if one.kind != "limit"]
    overdue = {one.set for one in outlook.dues if one.state(scene.now) is not DueState.COMING}
    found += [(one.kind, {one.kind} | (overdue if one.kind == "due" else set())) for one in others]
    return found


def _reminder(what: str, expected: str, scene: Scene) -> Outcome:
    told = _reminders(scene)
    there = any(expected.casefold() in words for _, words in told)
    names = ", ".join(sorted({name for _, words in told for name in words}))
    return f"{what} {expected}", "there", "there" if there else f"not among: {names or 'none'}"


def _ready(what: str, expected: str, scene: Scene) -> Outcome:
    return what, _clock_word(expected), scene.clock(ready_at(scene.record, scene.now))


_READERS: Mapping[str, Callable[[str, str, Scene], Outcome]] = MappingProxyType(
    {
        "finding": _finding,
        "reminder": _reminder,
        "ready": _ready,
        "no": _no,
        "phase": _phase,
        "given": _given,
        "unreconciled": _unreconciled,
        "remaining": _remaining,
        "infusing": _infusing,
        "planned-end": _planned_end,
        "due": _due,
        "next": _next,
        "overdue": _overdue,
        "total": _total,
        "entries": _entries,
        "struck": _struck,
        "late": _late,
    }
)

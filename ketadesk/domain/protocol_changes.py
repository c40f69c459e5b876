"""What changed from one version of a protocol to another, in words for a manager."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from ketadesk.domain.drug_rules import Cap, Usual
from ketadesk.domain.limit import Limit
from ketadesk.domain.protocol import ClinicProtocol, Criterion
from ketadesk.domain.quantity import plain
from ketadesk.domain.series import IN_WORDS, Interval, Series
from ketadesk.domain.start_check import StartCheck

NOTHING = "nothing"
NAMES: Mapping[str, str] = MappingProxyType({
    "late_after_min": "late after, min", "recovery_min": "observation, min", "vitals": "vital signs",
    "start_checks": "checks before the start", "end_checks": "what is asked at the end",
    "discharge": "discharge criteria", "drug": "dose rules", "seen_every_min": "looked in every, min",
    "can_answer": "when a patient can answer", "news2": "NEWS2", "baseline": "baseline", "grace_min": "grace, min",
    "at_min": "at minutes", "after_limit_min": "sooner after a limit, min", "rise_percent": "rise, %",
    "fall_percent": "fall, %", "at_least": "at least", "at_most": "at most", "within_percent": "within, %",
    "consecutive": "in a row", "of": "of these", "least": "at least so many",
    "usual_minutes": "an infusion takes, min", "max_mg": "most, mg", "max_mg_per_kg": "most, mg/kg",
    "max_mg_per_kg_per_h": "most, mg/kg/h", "max_dosing_kg": "most dosing weight, kg",
    "container_ml": "volume, mL", "on_top": "drug on top of it", "graduation_ml": "syringe graduation, mL",
    "pump_step_ml_per_h": "pump step, mL/h", "pump_tolerance_ml": "pump may differ, mL",
    "pump_tolerance_percent": "pump may differ, %", "tolerance_mg": "account may differ, mg",
    "double_check": "check by a second person", "waste_witness": "waste with a witness",
})  # fmt: skip
"""Fields that are not called as they are written."""


def changes(before: ClinicProtocol, after: ClinicProtocol) -> tuple[str, ...]:
    """Each change as a line: observation, min: 30, now 45; limit SBP: above: 160, now 150."""
    return tuple(_changed(before, after, ""))


def said_of(value: Any) -> str:
    """A value as a line of changes says it."""
    if value is None or value in ("", ()):
        return NOTHING
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, tuple):
        return ", ".join(map(said_of, value))
    if isinstance(value, Interval):
        return f"every {value.every_min} min{'' if value.for_min is None else f' for {value.for_min} min'}"
    if isinstance(value, Usual):
        return f"{plain(value.lowest)} to {plain(value.highest)} {value.unit}"
    if isinstance(value, Cap):
        return f"{plain(value.most)} ({'never more' if value.hard else 'more with a reason'})"
    return " ".join(str(value).split())


def _changed(before: Any, after: Any, where: str) -> Iterator[str]:
    for field in fields(before):
        if field.name == "version":
            continue
        old, new = getattr(before, field.name), getattr(after, field.name)
        if old == new:
            continue
        name = f"{where}{NAMES.get(field.name, field.name.replace('_', ' '))}"
        if _named(old) or _named(new):
            yield from _listed(old, new, name)
        elif _in_parts(old) and _in_parts(new):
            yield from _changed(old, new, f"{name}: ")
        else:
            yield f"{name}: {_short(old)}, now {_short(new)}"


def _listed(old: Sequence[Any], new: Sequence[Any], where: str) -> Iterator[str]:
    """Things with a name that came, went or changed; in another order last."""
    before, after = {_name(one): one for one in old}, {_name(one): one for one in new}
    yield from (f"{where}: {name} is new" for name in after if name not in before)
    yield from (f"{where}: {name} is gone" for name in before if name not in after)
    kept = [name for name in before if name in after]
    for name in kept:
        yield from _changed(before[name], after[name], f"{where}: {name}: ")
    if kept != [name for name in after if name in before]:
        yield f"{where}: in another order"


def _named(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], Series | Limit | StartCheck | Criterion)


def _name(one: Series | Limit | StartCheck | Criterion) -> str:
    if isinstance(one, Series):
        parts = f" ({', '.join(one.parts)})" if one.parts else ""
        return f"{one.set}{parts} {IN_WORDS[one.stage]}"
    return one.name if isinstance(one, Limit) else one.label


def _in_parts(value: Any) -> bool:
    return is_dataclass(value) and not isinstance(value, Cap)


def _short(value: Any) -> str:
    """A part that came or went whole is told by its fields."""
    if _in_parts(value):
        return ", ".join(said_of(getattr(value, field.name)) for field in fields(value) if field.name != "source")
    return said_of(value)

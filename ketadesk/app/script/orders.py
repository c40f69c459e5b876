"""Orders, bags and weights as a script writes them."""

import re

from ketadesk.app.script.context import Context, prescribed, split_because
from ketadesk.app.script.lines import ScriptError
from ketadesk.domain import entries
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import BagContent, DoseUnit, Order, Step
from ketadesk.domain.quantity import number


def order_of(rest: str, context: Context) -> Order:
    """An order: 0.5 mg/kg over 40 min by AN."""
    said, over_cap = split_because(rest)
    said, prescriber = prescribed(said, context)
    match = re.fullmatch(
        r"(.+?)(?: on (actual|ideal|adjusted|lean) weight)?(?: limit (\S+) kg)?(?: cap (\S+) mg)?", said
    )
    parts = match[1].split(" then ") if match else []
    bolus = _STEP.fullmatch(parts[0].removeprefix("bolus ")) if parts and parts[0].startswith("bolus ") else None
    steps = [_STEP.fullmatch(part) for part in (parts[1:] if bolus else parts)]
    units = {step[2] for step in steps if step}
    if match is None or not steps or None in steps or len(units) != 1:
        raise ScriptError("an order is written as: 0.5 mg/kg over 40 min by AN")
    unit = DoseUnit(units.pop().replace("ug", "µg"))
    first, *then = [Step(number(step[1], "dose"), number(step[3], "duration")) for step in steps if step]
    weight_kg, basis = context.dosing_weight(match[2], match[3])
    return Order(
        first.dose, unit.per_kg, first.minutes, weight_kg, prescriber,
        None if match[4] is None else number(match[4], "cap"), unit.per_time, tuple(then),
        None if bolus is None else Step(number(bolus[1], "bolus"), number(bolus[3], "duration")),
        basis, over_cap or "",
    )  # fmt: skip


def weight_corrected(said: str, reason: str | None) -> entries.Weight:
    """The right weight of a session that is open: weight 13:42 to 57 kg."""
    match = re.fullmatch(r"weight (?:\S+ )?to (\S+) kg", said)
    if match is None:
        raise ScriptError("a weight is corrected as: amend weight 13:42 to 57 kg because typed in pounds")
    if not reason:
        raise Refused("Say why: a correction needs a reason.")
    return entries.Weight(number(match[1], "weight"), reason)


def bag_of(rest: str) -> BagContent:
    """A bag: 37.5 mg in 50 mL."""
    match = re.fullmatch(r"(\S+) mg in (\S+) mL", rest)
    if match is None:
        raise ScriptError("a bag is written as: 37.5 mg in 50 mL")
    return BagContent(number(match[1], "amount"), number(match[2], "volume"))


_STEP = re.compile(r"(\S+) (mg|mg/kg|mg/h|mg/kg/h|[uµ]g/kg/min) (?:over|for) (\S+) min")

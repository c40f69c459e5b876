"""The boxes of the protocol editor: how a value is shown as text, and how a text becomes a value."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, get_args

from ketadesk.app.form import Choices
from ketadesk.domain.drug_rules import Cap, Usual
from ketadesk.domain.errors import Refused
from ketadesk.domain.limit import LimitStage
from ketadesk.domain.quantity import number, plain, score_number, whole_number
from ketadesk.domain.series import Interval

YES_NO = (("yes", "yes"), ("no", "no"))
HARD = "never more"
_CAP = re.compile(r"(\S+?)(\s+never more|\s+hard)?")
_USUAL = re.compile(r"(\S+)\s+(?:to|–|-)\s+(\S+)\s+(\S+)|(\S+)[–-](\S+)\s+(\S+)")
_INTERVAL = re.compile(r"(?:every\s+)?(\d+)(?:\s*min)?(?:\s+for\s+(\d+)(?:\s*min)?)?")


@dataclass(frozen=True, slots=True)
class Kind:
    """How one kind of value stands in a box."""

    show: Callable[[Any], str]
    read: Callable[[str, str], Any]
    """Is given the text and what the box is called."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One box: the field it stands for, its label, and how it is asked for."""

    name: str
    label: str
    kind: Kind
    unit: str = ""
    choices: Choices = ()
    hint: str = ""
    beside: bool = False
    long: bool = False
    from_shelf: str = ""
    """Its answers are those of the shelf: a set of checks, a part that is read, or a scale."""


def _pieces(text: str) -> list[str]:
    """What is listed, by commas; by semicolons where one of them holds a comma."""
    return [one.strip() for one in text.split(";" if ";" in text else ",") if one.strip()]


def _joined(values: tuple[str, ...]) -> str:
    if any("," in one for one in values):
        return "; ".join(values) + (";" if len(values) == 1 else "")
    return ", ".join(values)


def _decimal(text: str, what: str) -> Decimal:
    try:
        return number(text.strip(), what)
    except Refused:
        raise Refused(f"{what}: “{text}” is not a number. Write digits and a point, for example 70.5.") from None


def _whole(text: str, what: str) -> int:
    try:
        return whole_number(text.strip(), what)
    except Refused:
        raise Refused(f"{what}: “{text}” is not a whole number. Write digits only.") from None


def _yes(text: str, what: str) -> bool:
    return text == "yes"


def _intervals(text: str, what: str) -> tuple[Interval, ...]:
    found = []
    for piece in _pieces(text):
        match = _INTERVAL.fullmatch(re.sub(r"^then\s+", "", piece))
        if match is None:
            raise Refused(
                f"{what}: “{piece}” is no interval. Write every how many minutes, for how long: 15 for 60, 30."
            )
        found.append(Interval(int(match[1]), None if match[2] is None else int(match[2])))
    return tuple(found)


def _show_intervals(intervals: tuple[Interval, ...]) -> str:
    return ", ".join(f"{one.every_min}{'' if one.for_min is None else f' for {one.for_min}'}" for one in intervals)


def _minutes(text: str, what: str) -> tuple[int, ...]:
    return tuple(_whole(piece, what) for piece in _pieces(text))


def _cap(text: str, what: str) -> Cap:
    match = _CAP.fullmatch(text.strip())
    if match is None:
        raise Refused(f"{what}: “{text}” is no cap. Write 80, or 80 never more.")
    return Cap(_decimal(match[1], what), match[2] is not None)


def _usual(text: str, what: str) -> tuple[Usual, ...]:
    found = []
    for piece in _pieces(text):
        match = _USUAL.fullmatch(piece)
        if match is None:
            raise Refused(f"{what}: “{piece}” is no range. Write 0.1 to 5 mg/kg.")
        lowest, highest, unit = match.group(1, 2, 3) if match[1] else match.group(4, 5, 6)
        found.append(Usual(unit, _decimal(lowest, what), _decimal(highest, what)))
    return tuple(found)


def _show_usual(usual: tuple[Usual, ...]) -> str:
    return ", ".join(f"{plain(one.lowest)} to {plain(one.highest)} {one.unit}" for one in usual)


def _stages(text: str, what: str) -> tuple[str, ...]:
    pieces, known = _pieces(text), get_args(LimitStage)
    unknown = next((one for one in pieces if one not in known), None)
    if unknown is not None:
        raise Refused(f"{what}: there is no stage “{unknown}”. There are {', '.join(known)}.")
    return tuple(pieces)


TEXT = Kind(str, lambda text, _what: text)
ONE_OF = Kind(str, lambda text, _what: text)
WHOLE = Kind(str, _whole)
SCORE = Kind(str, lambda text, what: score_number(text.strip(), what))
AMOUNT = Kind(plain, _decimal)
LIST = Kind(_joined, lambda text, _what: tuple(_pieces(text)))
YES = Kind(lambda value: "yes" if value else "no", _yes)
STAGES = Kind(_joined, _stages)
MINUTES = Kind(lambda value: ", ".join(map(str, value)), _minutes)
INTERVALS = Kind(_show_intervals, _intervals)
CAP = Kind(lambda cap: f"{plain(cap.most)}{f' {HARD}' if cap.hard else ''}", _cap)
USUAL = Kind(_show_usual, _usual)


def shown(value: Any, cells: tuple[Cell, ...], prefix: str = "") -> dict[str, str]:
    """The texts of a value by the names of its boxes; what is not said is no text."""
    found = {}
    for cell in cells:
        inner = getattr(value, cell.name)
        if inner is not None and (text := cell.kind.show(inner)):
            found[f"{prefix}{cell.name}"] = text
    return found


def read(texts: Mapping[str, str], cells: tuple[Cell, ...], where: str) -> dict[str, Any]:
    """The fields that the texts say; `where` names the thing they belong to in what is refused."""
    found = {}
    for cell in cells:
        text = texts.get(cell.name, "")
        if text.strip():
            found[cell.name] = cell.kind.read(text if cell.long else text.strip(), f"{where}{cell.label}")
    return found

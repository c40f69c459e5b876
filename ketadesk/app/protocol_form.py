"""A protocol as a form in sections: its texts, how they become a protocol again, and what is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, fields
from types import MappingProxyType
from typing import Any

from ketadesk.app.form import Choices, Field
from ketadesk.app.protocol_cells import Cell, read, shown
from ketadesk.app.protocol_sections import CAN_ANSWER, DRUG, HEAD, ID, LISTS, NEWS2, PICKS, Section
from ketadesk.domain.drug_rules import DrugRules
from ketadesk.domain.errors import Refused
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.protocol import CanAnswer, ClinicProtocol, News2Rules
from ketadesk.domain.protocol_plan import set_name
from ketadesk.domain.series import IN_WORDS
from ketadesk.domain.start_check import StartCheck
from ketadesk.domain.vitals import PARTS

Sheet = Mapping[str, str]
"""Every text of the form by the name of its box: recovery_min, drug.max_mg, limits.0.above."""
Instruments = Mapping[str, Instrument]

_STAGES: Mapping[str, str] = MappingProxyType(dict(IN_WORDS))
USED = "used"
"""What is chosen of an instrument that is listed."""


def sheet_of(protocol: ClinicProtocol) -> dict[str, str]:
    """Every text of the form for a protocol as it stands."""
    sheet = {ID: protocol.id, **shown(protocol, HEAD), **shown(protocol.drug, DRUG, "drug.")}
    sheet |= shown(protocol, PICKS, "picks.")
    for section in LISTS:
        things = getattr(protocol, section.name)
        sheet[f"{section.name}.count"] = str(len(things))
        for place, one in enumerate(things):
            sheet |= shown(one, section.cells, f"{section.name}.{place}.")
    sheet |= {f"instruments.{name}": str(place) for place, name in enumerate(protocol.instruments, 1)}
    for name, cells in (("can_answer", CAN_ANSWER), ("news2", NEWS2)):
        if (part := getattr(protocol, name)) is not None:
            sheet |= shown(part, cells, f"{name}.")
    return sheet


def protocol_of(sheet: Sheet, version: int = 1) -> ClinicProtocol:
    """The protocol that the texts say; a text that says nothing is refused by its place and label."""
    said: dict[str, Any] = {**read(sheet, HEAD, ""), **read(below(sheet, "picks."), PICKS, "")}
    for section in LISTS:
        said[section.name] = tuple(_thing(sheet, section, place) for place in range(length(sheet, section.name)))
    said["drug"] = DrugRules(**read(below(sheet, "drug."), DRUG, "Dose: "))
    said["can_answer"] = _part(sheet, "can_answer", CAN_ANSWER, CanAnswer)
    said["news2"] = _part(sheet, "news2", NEWS2, News2Rules)
    said["instruments"] = tuple(listed(sheet))
    empty = {"name": "", "indication": "", "source": "", "vitals": (), "events": (), "medications": ()}
    said = {**empty, **said, ID: sheet.get(ID, "").strip(), "version": version}
    for cell in HEAD:
        if cell.name not in said and _has_to_be_said(ClinicProtocol, cell.name):
            raise Refused(f"{cell.label} is empty. Fill it in.")
    return ClinicProtocol(**said)


def _thing(sheet: Sheet, section: Section, place: int) -> Any:
    texts, where = below(sheet, f"{section.name}.{place}."), f"{section.word} {place + 1}: "
    said = read(texts, section.cells, where)
    if section.made is StartCheck and "choices" not in said:
        said["choices"] = ()
    for cell in section.cells:
        if cell.name not in said and section.made is not None and _has_to_be_said(section.made, cell.name):
            raise Refused(f"{where}{cell.label} is empty. Fill it in.")
    return section.made(**said) if section.made is not None else None


def _part(sheet: Sheet, name: str, cells: tuple[Cell, ...], made: type[Any]) -> Any:
    """An option: left out when its first box is empty, refused when only that one is."""
    said = read(below(sheet, f"{name}."), cells, "")
    if not said:
        return None
    for cell in cells[:-1]:
        if cell.name not in said and (cell is cells[0] or _has_to_be_said(made, cell.name)):
            raise Refused(f"{cell.label} is empty. Fill it in, or empty what stands beside it.")
    return made(**said)


def _has_to_be_said(made: type[Any], name: str) -> bool:
    return any(one.name == name and one.default is MISSING for one in fields(made))


def below(sheet: Sheet, prefix: str) -> dict[str, str]:
    """The texts whose names begin so, by the rest of their names."""
    return {name[len(prefix) :]: text for name, text in sheet.items() if name.startswith(prefix)}


def length(sheet: Sheet, name: str) -> int:
    """How many things a list has."""
    return int(sheet.get(f"{name}.count", "0"))


def listed(sheet: Sheet) -> list[str]:
    """The ids of the instruments that are listed, in their order."""
    places = below(sheet, "instruments.")
    return sorted(places, key=lambda name: int(places[name]))


def toggled(sheet: Sheet, instrument: str, is_used: bool) -> str:
    """The text behind an instrument that is listed last from now on, or not any more."""
    last = max(map(int, below(sheet, "instruments.").values()), default=0)
    return str(last + 1) if is_used else ""


# what is asked


def fields_of(section: Section, sheet: Sheet, instruments: Instruments, place: int, new: bool) -> tuple[Field, ...]:
    """The boxes of a section, of the thing at a place where it is a list."""
    if section.is_list:
        prefix = f"{section.name}.{place}."
        return _fields(section.cells, prefix, sheet, instruments) if length(sheet, section.name) else ()
    if section.name == "scales":
        return _scale_fields(sheet, instruments)
    if section.name == "save":
        return (Field("because", "Reason: why it is changed", hint="who asked for it, since when"),)
    prefix = "" if section.name == "head" else f"{section.name}."
    own = (Field(ID, "Id, which names its file", hint="own-0.5-60"),) if new and section.name == "head" else ()
    return (*own, *_fields(section.cells, prefix, sheet, instruments))


def _fields(cells: Sequence[Cell], prefix: str, sheet: Sheet, instruments: Instruments) -> tuple[Field, ...]:
    def field(cell: Cell) -> Field:
        name = f"{prefix}{cell.name}"
        choices = _choices(cell, sheet.get(name, ""), instruments)
        return Field(name, cell.label, cell.unit, choices, hint=cell.hint, beside=cell.beside, long=cell.long)

    return tuple(map(field, cells))


def _choices(cell: Cell, now: str, instruments: Instruments) -> Choices:
    """What can be chosen; what stands there now is among it even where the shelf does not know it."""
    if not cell.from_shelf:
        return cell.choices
    scales = tuple((one.id, one.short) for one in instruments.values())
    signs = tuple((part.field, part.name) for part in PARTS)
    found = {"set": (("vitals", "vital signs"), *scales), "part": (*signs, *scales), "scale": (("", "none"), *scales),
             "sign": (("", "none"), *signs)}[cell.from_shelf]  # fmt: skip
    return found if not now or now in dict(found) else (*found, (now, now))


def _scale_fields(sheet: Sheet, instruments: Instruments) -> tuple[Field, ...]:
    names = [*instruments, *(name for name in listed(sheet) if name not in instruments)]
    words = {name: instruments[name].short if name in instruments else name for name in names}
    used = tuple(
        Field(f"instruments.{name}", words[name], choices=((USED, "listed"),), beside=place % 3 != 0)
        for place, name in enumerate(names)
    )
    options = (("can_answer.", CAN_ANSWER), ("news2.", NEWS2))
    return (*used, *(one for prefix, cells in options for one in _fields(cells, prefix, sheet, instruments)))


def thing_in_words(section: Section, sheet: Sheet, place: int, instruments: Instruments) -> str:
    """How a thing is called in the list of its section."""
    texts = below(sheet, f"{section.name}.{place}.")
    if section.name == "series":
        signs = f"({texts['parts']})" if texts.get("parts") else ""
        what = " ".join(filter(None, (set_name(texts.get("set", ""), instruments), signs)))
        return ", ".join(filter(None, (what, _STAGES.get(texts.get("stage", ""), "")))) or "new"
    return texts.get("name", "") or texts.get("label", "") or texts.get("item", "") or "new"

"""The sections and boxes of the protocol editor, as tables."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from ketadesk.app import protocol_cells as cells
from ketadesk.app.protocol_cells import LIST, TEXT, WHOLE, YES, YES_NO, Cell
from ketadesk.domain.limit import Limit
from ketadesk.domain.protocol import Criterion
from ketadesk.domain.series import Series
from ketadesk.domain.start_check import StartCheck

ID = "id"
_SOURCE = Cell("source", "Source", TEXT, hint="where it comes from", long=True)
_SIGNS = "bp, hr, spo2, rr, o2, temp, etco2"


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the form; a list has its boxes once for each of its things, `made` says of which kind those are."""

    key: str
    name: str
    word: str
    title: str
    cells: tuple[Cell, ...] = ()
    made: type[Any] | None = None
    one: str = ""

    @property
    def is_list(self) -> bool:
        """Whether it holds things that come, go and change places."""
        return bool(self.one)


HEAD = (
    Cell("name", "Name", TEXT, hint="Depression 0.5 mg/kg over 40 min"),
    Cell("indication", "Indication", TEXT),
    Cell("recovery_min", "Observation after the stop, at least", WHOLE, "min"),
    Cell("late_after_min", "A check is late after", WHOLE, "min", beside=True),
    Cell("seen_every_min", "Looked in at the patient every", WHOLE, "min", hint="empty: not asked"),
    Cell("vitals", "Vital signs", LIST, hint=_SIGNS),
    Cell("baseline", "Baseline before the start", LIST, hint=_SIGNS, beside=True),
    _SOURCE,
)
DRUG = (
    Cell("usual_minutes", "An infusion usually takes", WHOLE, "min", hint="empty: as long as its series, or 40"),
    Cell(
        "usual",
        "Usual numbers; far outside a slip is asked about",
        cells.USUAL,
        long=True,
        hint="0.1 to 5 mg/kg, 5 to 80 mg/h",
    ),
    Cell("max_mg", "At most", cells.CAP, "mg", hint="80, or 80 never more"),
    Cell("max_mg_per_kg", "At most", cells.CAP, "mg/kg", beside=True),
    Cell("max_mg_per_kg_per_h", "At most", cells.CAP, "mg/kg/h"),
    Cell("max_dosing_kg", "Dosing weight at most", cells.CAP, "kg", beside=True),
    Cell("container", "Made up in", cells.ONE_OF, choices=(("bag", "bag"), ("syringe", "syringe"))),
    Cell("container_ml", "Its volume", cells.AMOUNT, "mL", beside=True),
    Cell("on_top", "The drug comes on top of it", YES, choices=YES_NO),
    Cell("graduation_ml", "Syringe graduation", cells.AMOUNT, "mL", beside=True),
    Cell("pump_step_ml_per_h", "Step of the pump", cells.AMOUNT, "mL/h"),
    Cell("tolerance_mg", "The account may differ by", cells.AMOUNT, "mg", beside=True),
    Cell("pump_tolerance_ml", "The pump may differ by", cells.AMOUNT, "mL"),
    Cell("pump_tolerance_percent", "or by", WHOLE, "%", beside=True),
    Cell("double_check", "Check by a second person", YES, choices=YES_NO),
    Cell("waste_witness", "Waste needs a witness", YES, choices=YES_NO, beside=True),
    _SOURCE,
)
_CHECKS = (
    Cell("item", "Item, one word", TEXT, hint="consent"),
    Cell("label", "Label on paper", TEXT, beside=True),
    Cell("ask", "Question, where the label will not do", TEXT),
    Cell(
        "severity",
        "An answer against it",
        cells.ONE_OF,
        choices=(("block", "holds"), ("warn", "warns"), ("note", "is noted")),
    ),
    Cell("required", "Has to be asked", YES, choices=YES_NO),
    Cell("unanswered", "Unasked it", cells.ONE_OF, choices=(("block", "holds"), ("warn", "warns")), beside=True),
    Cell("choices", "Answers to choose from", LIST, hint="yes, no, unknown; empty: words"),
    Cell("against", "Answers against it", LIST, hint="no, unknown", beside=True),
    Cell("hint", "Hint in the box", TEXT),
    Cell("of", "Names it counts", LIST, hint="name, birth date"),
    Cell("least", "At least so many", WHOLE, beside=True),
    _SOURCE,
)
_SERIES = (
    Cell("set", "What", cells.ONE_OF, from_shelf="set"),
    Cell(
        "stage",
        "Stage",
        cells.ONE_OF,
        choices=(("infusion", "infusion"), ("recovery", "recovery"), ("from-start", "from start")),
    ),
    Cell("intervals", "Every … min", cells.INTERVALS, hint="15 for 60, 30"),
    Cell("at_min", "or at minutes", cells.MINUTES, hint="15, 30, 60", beside=True),
    Cell("grace_min", "Grace", WHOLE, "min"),
    Cell("after_limit_min", "Sooner after a limit", WHOLE, "min", beside=True),
    Cell("parts", "Signs, if not all", LIST, hint="bp, hr"),
    _SOURCE,
)
_LIMITS = (
    Cell("name", "Name", TEXT, hint="SBP"),
    Cell("part", "Sign or scale", cells.ONE_OF, from_shelf="part", beside=True),
    Cell("above", "Above", cells.AMOUNT),
    Cell("below", "Below", cells.AMOUNT, beside=True),
    Cell("rise", "Rise from baseline", cells.AMOUNT),
    Cell("rise_percent", "Rise", cells.AMOUNT, "%", beside=True),
    Cell("fall", "Fall from baseline", cells.AMOUNT),
    Cell("fall_percent", "Fall", cells.AMOUNT, "%", beside=True),
    Cell("stages", "Stages, if not all", cells.STAGES, hint="pre-infusion, infusion, recovery"),
    Cell("symptoms", "Asks for symptoms", YES, choices=YES_NO),
    _SOURCE,
)
_DISCHARGE = (
    Cell("item", "Item, one word", TEXT, hint="walking"),
    Cell("label", "Label", TEXT, beside=True),
    Cell("accepts", "Met by these words", LIST, hint="steady"),
    Cell("at_least", "or from", WHOLE),
    Cell("at_most", "up to", WHOLE, beside=True),
    Cell("scale", "Answered by the scale", cells.ONE_OF, from_shelf="scale"),
    Cell("consecutive", "So often in a row", WHOLE, beside=True),
    Cell("part", "Sign back at its baseline", cells.ONE_OF, from_shelf="sign"),
    Cell("within_percent", "within", cells.AMOUNT, "%", beside=True),
    _SOURCE,
)
PICKS = (
    Cell("events", "Events to pick from", LIST, long=True),
    Cell("medications", "Medications to pick from", LIST, long=True),
    Cell("symptoms", "Symptoms that are asked for", LIST, long=True),
)
CAN_ANSWER = (
    Cell("instrument", "A patient can be asked, told from", cells.ONE_OF, from_shelf="scale"),
    Cell("at_least", "from", cells.SCORE, beside=True),
    _SOURCE,
)
NEWS2 = (
    Cell("scale", "NEWS2 with saturation scale", WHOLE, choices=(("1", "1"), ("2", "2"))),
    Cell("told_from", "told from a total of", WHOLE, beside=True),
    _SOURCE,
)

SECTIONS = (
    Section("1", "head", "Protocol", "What it is for, where it comes from", HEAD),
    Section("2", "drug", "Dose", "Dose, caps, preparation", DRUG),
    Section("3", "start_checks", "Checks", "Checks before the start", _CHECKS, StartCheck, "check"),
    Section("4", "series", "Series", "What comes due, and when", _SERIES, Series, "series"),
    Section("5", "limits", "Limits", "Limits of signs and scales", _LIMITS, Limit, "limit"),
    Section("6", "scales", "Scales", "Scales, who can be asked, NEWS2"),
    Section("7", "picks", "Picks", "What is one key away", PICKS),
    Section("8", "discharge", "Ready", "Ready to go", _DISCHARGE, Criterion, "criterion"),
    Section("9", "end_checks", "End", "What is asked at the end", _CHECKS, StartCheck, "check"),
    Section("0", "save", "Save", "What changed, and why"),
)
SECTION: Mapping[str, Section] = MappingProxyType({one.name: one for one in SECTIONS})
LISTS = tuple(one for one in SECTIONS if one.is_list)

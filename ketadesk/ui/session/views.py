"""The record as the parts of the page show it: words and values, nothing that Qt draws."""

from collections.abc import Mapping
from datetime import datetime
from fractions import Fraction

from ketadesk.app.jobs import KIND_OF
from ketadesk.domain.dose import Dose
from ketadesk.domain.entries import FromPaper, Opened
from ketadesk.domain.outlook import Outlook
from ketadesk.domain.phases import ENDED, RUNNING, Phase
from ketadesk.domain.quantity import rounded, shown
from ketadesk.domain.record import Record
from ketadesk.domain.schedule import DueState
from ketadesk.domain.steps import phase_steps
from ketadesk.domain.timeline import TimelineRow, timeline
from ketadesk.domain.timing import clock_time, duration, seconds_between
from ketadesk.ui.session.steps_panel import StepLine
from ketadesk.ui.session.timeline_view import Line
from ketadesk.ui.session.timer_panel import Choice, Timing
from ketadesk.ui.words import retold, tr

FIRST: Mapping[Phase, tuple[Choice, ...]] = {
    Phase.PRE_INFUSION: (
        Choice("start", "Start infusion", "F11", "main"), Choice("checks", "Checks…"), Choice("iv-site", "IV site…"),
        Choice("check-pump", "2nd check…"),
    ),
    Phase.INFUSING: (
        Choice("pause", "Pause", "F8"), Choice("rate", "Rate", "F9"), Choice("stop", "Stop", "F12", "stop"),
        Choice("bolus", "Bolus…"), Choice("bag", "Bag…"),
    ),
    Phase.PAUSED: (
        Choice("resume", "Resume", "F8"), Choice("rate", "Rate", "F9"), Choice("stop", "Stop", "F12", "stop"),
        Choice("bolus", "Bolus…"), Choice("bag", "Bag…"),
    ),
    Phase.RECOVERY: (
        Choice("discharge", "Discharge…", "", "main"), Choice("iv-removed", "IV out…"), Choice("waste", "Waste…"),
        Choice("close", "Close…"),
    ),
    Phase.DISCHARGED: (
        Choice("departure", "Leaves…", "", "main"), Choice("end-checks", "At the end…"),
        Choice("iv-removed", "IV out…"), Choice("close", "Close…"),
    ),
    Phase.CLOSED: (
        Choice("sign", "Sign…", "", "main"), Choice("report", "Report"), Choice("addendum", "Addendum…"),
    ),
    Phase.CANCELLED: (
        Choice("sign", "Sign…", "", "main"), Choice("report", "Report"), Choice("addendum", "Addendum…"),
    ),
    Phase.SIGNED: (Choice("report", "Report"), Choice("addendum", "Addendum…")),
    Phase.VOIDED: (Choice("report", "Report"), Choice("addendum", "Addendum…")),
}  # fmt: skip
"""What is done most in each phase."""

OTHERS = (
    Choice("order-change", "Change the order…"), Choice("checks", "Checks before the start…"),
    Choice("suicide-screen", "Suicide risk screen…"),
    Choice("iv-site", "IV site…"), Choice("iv-removed", "IV removed…"), Choice("not-done", "Not done…", "F7"),
    Choice("bag", "Bag…"), Choice("bolus", "Bolus…"), Choice("discharge", "Discharge assessment…"),
    Choice("check-pump", "Check by a second person…", "Ctrl+Y"), Choice("draw", "Draw from a vial…"),
    Choice("waste", "Waste…", "Ctrl+Shift+W"), Choice("return", "Return to a vial…"),
    Choice("line-left", "Left in the line…"), Choice("flush", "Line flushed…"),
    Choice("line-fault", "Fault of the line…"), Choice("weight", "The right weight…"),
    Choice("symptoms", "Symptoms, what was done…", "Alt+S"), Choice("artefact", "Reading an artefact…", "Alt+A"),
    Choice("consciousness", "Consciousness…"), Choice("end-checks", "At the end…"),
    Choice("departure", "Leaves the room…"), Choice("impression", "Impression…"),
    Choice("witnessed", "Witnessed by a colleague…"),
    Choice("stop-detail", "Pump volume and reason…"), Choice("left", "Left against advice…"),
    Choice("transferred", "Transferred…"), Choice("close", "Close the session…"),
    Choice("explain", "Explain milligrams, two people…"),
    Choice("cancel", "Cancel the session…"), Choice("void", "Void the session…"),
)  # fmt: skip


BESIDE = (
    Choice("handover", "Handover…", "F4"), Choice("blank-sheet", "Flowsheet for paper…", "Ctrl+Shift+P"),
    Choice("from-paper", "Enter from paper…", "Ctrl+Shift+E"),
)  # fmt: skip
"""What belongs to the session and is no charting: on any page, or as long as it is open."""


def choices_of(phase: Phase, allowed: frozenset[str]) -> tuple[tuple[Choice, ...], tuple[Choice, ...]]:
    """The acts of a phase: the usual ones, and the others that it allows."""
    first = FIRST.get(phase, ())
    names = {choice.name for choice in first}
    more = tuple(one for one in OTHERS if one.name not in names and KIND_OF.get(one.name, one.name) in allowed)
    beside = tuple(one for one in BESIDE if one.name != FromPaper.kind or one.name in allowed)
    return first, (*more, *beside)


def timing_of(outlook: Outlook, now: datetime) -> Timing:
    """The ring and the lines below it."""
    dose = outlook.course.at(now)
    above = {
        Phase.PRE_INFUSION: tr("NOT STARTED"), Phase.INFUSING: tr("INFUSING"), Phase.PAUSED: tr("PAUSED"),
        Phase.RECOVERY: tr("RECOVERY"), Phase.DISCHARGED: tr("DISCHARGED"),
    }.get(outlook.phase, retold(outlook.phase.value).upper())  # fmt: skip
    given = _mg(dose.given_mg)
    ordered = tr("of {mg} mg", mg=_mg(dose.ordered_mg)) if dose.ordered_mg is not None else tr("mg, nothing ordered")
    rate = tr("{rate} mL/h", rate=shown(dose.pump_ml_per_h, 1)) if outlook.phase in RUNNING else ""
    before_stop = outlook.phase in (Phase.PRE_INFUSION, *RUNNING)
    plan = retold(outlook.plan_in_words(now) if before_stop else outlook.ready_in_words(now))
    time, below, tone = _times(outlook, dose, now)
    return Timing(outlook.progress(now), above, time, below, tone, f"{given} {ordered}", rate, plan)


def _times(outlook: Outlook, dose: Dose, now: datetime) -> tuple[str, str, str]:
    if outlook.phase is Phase.PRE_INFUSION:
        return "0:00", tr("infusing time"), "accent"
    if outlook.phase in RUNNING:
        left = outlook.left(now)
        words = tr("{time} left", time=duration(left)) if left else tr("planned end reached")
        paused = outlook.phase is Phase.PAUSED
        return duration(dose.infusing_s), words, "amber" if paused or not left else "accent"
    if outlook.phase is Phase.RECOVERY:
        total = tr("infused {time}", time=duration(dose.infusing_s))
        return duration(seconds_between(outlook.since, now)), total, "accent"
    return duration(dose.infusing_s), tr("infused"), "accent"


def due_of(outlook: Outlook, now: datetime) -> tuple[str, str, float, bool]:
    """The head of the entry panel: what is next, in how long, the share of the interval gone, and if it is due."""
    first = next(iter(outlook.dues), None)
    if first is None:
        return tr("Nothing is due"), "", 0.0, False
    seconds, state = seconds_between(now, first.at), first.state(now)
    name = retold(first.name[:1].upper() + first.name[1:])
    words = {
        DueState.COMING: tr("Next {name}", name=retold(first.name)), DueState.IN_GRACE: tr("{name} due", name=name),
        DueState.OVERDUE: tr("{name} overdue", name=name),
    }[state]  # fmt: skip
    share = min(1.0, max(0.0, 1 - seconds / (first.every_min * 60)))
    return words, duration(abs(seconds)), share, state is not DueState.COMING


def _mg(value: Fraction) -> str:
    return str(rounded(value, 2 if value < 10 else 1))


def steps_of(record: Record, now: datetime) -> tuple[StepLine, ...]:
    """The stepper's lines."""
    return tuple(
        StepLine(one.state.value, one.label, retold(one.time_in_words(record.zone)))
        for one in phase_steps(record, now)
    )


def lines_of(record: Record) -> tuple[Line, ...]:
    """The timeline's lines: the opening stands first and cannot be corrected."""
    zone, ended = record.zone, record.phase in ENDED
    return tuple(
        Line(
            one.act.root, clock_time(one.at, zone), retold(one.text), _before(one), _written(one, record),
            one.by, one.struck,
            ended or one.struck or one.act.kind == Opened.kind,
        )
        for one in timeline(record)
    )  # fmt: skip


def _before(one: TimelineRow) -> str:
    """What stood there before, by whom and why it was changed or struck."""
    amendments = zip(one.was, one.amended_by, one.why, strict=True)
    lines = [tr("was {was} · {by}: {why}", was=retold(was), by=by, why=why) for was, by, why in amendments]
    if one.on_paper:
        lines.append(tr("from paper: {why}", why=one.on_paper))
    if one.struck:
        lines.append(tr("struck · {by}: {why}", by=one.struck_by, why=one.struck_why))
    return "\n".join(lines)


def _written(one: TimelineRow, record: Record) -> str:
    time = clock_time(one.written_at, record.zone)
    return tr("{time} L", time=time) if one.late else time

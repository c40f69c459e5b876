"""The pages behind the first: every reading, check, score, dose, note and correction, and who answers for them."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from ketadesk.domain import entries, flowsheet, summary
from ketadesk.domain.dose import dose_at
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.quantity import shown_mg
from ketadesk.domain.record import Act
from ketadesk.domain.timing import clock_time, day
from ketadesk.domain.words import bag_in_words, in_words, order_in_words
from ketadesk.report.blocks import Beside, Block, Column, Space, Stack, Table, facts, table
from ketadesk.report.frames import Signature
from ketadesk.report.readings import readings
from ketadesk.report.sections import BETWEEN, GLUE, NOT_RECORDED, Pairs, Source
from ketadesk.report.text import BODY, LABEL, SMALL, STRONG, Line, Rich

GAP = Space(5)

COMPACT = 130.0
"""Up to this height notes stand beside other parts."""


def evidence(source: Source) -> list[Block]:
    """All parts in order."""
    return [
        *readings(source), GAP, checks_and_discharge(source), GAP, *account_and_answers(source), GAP,
        *notes_and_rest(source), GAP, *corrections(source), GAP, *closing(source),
    ]  # fmt: skip


def checks_and_discharge(source: Source) -> Block:
    """What was asked before the start, and what was found at the end."""
    record = source.record
    checks: Pairs = []
    for item, answers in summary.checks_by_item(record).items():
        told = [f"{check.answer} ({source.timed(act)} {act.entry.by.code})" for act, check in answers]
        checks.append((record.rulebook.protocol.label_of_check(item), "; ".join(told) or _nothing()))
    left = Stack((source.heading("CHECKS BEFORE THE START"), facts(source.setter, checks, source.half, 96)))
    return Beside(left, _discharge(source), source.half + BETWEEN)


def _nothing() -> Rich:
    return ((NOT_RECORDED, LABEL),)


def _discharge(source: Source) -> Block:
    """Each criterion with what was found and whether it is met; those nobody answered say so."""
    found = source.record.of(entries.Discharge)
    title = (
        f"DISCHARGE ASSESSMENT {source.timed(found[-1][0])} {found[-1][0].entry.by.code}"
        if found
        else "DISCHARGE ASSESSMENT"
    )
    heading = source.heading(title)
    if not found:
        return Stack((heading, source.words(NOT_RECORDED, LABEL, source.half)))
    answers = dict(found[-1][1].answers)
    rows: list[list[str | Rich]] = []
    for criterion in source.record.rulebook.protocol.discharge:
        answer = answers.pop(criterion.item, None)
        met = "" if answer is None else "✓ met" if criterion.met(answer) else "not met"
        rows.append([((criterion.label, LABEL),), answer or _nothing(), ((met, BODY if "✓" in met else STRONG),)])
    rows += [[((item.capitalize(), LABEL),), answer, ""] for item, answer in answers.items()]
    columns = (Column((), 96), Column((), source.half - 150), Column((), 54))
    return Stack((heading, table(source.setter, columns, rows, padding=0.4, ruled=False, flowing=True)))


def account_and_answers(source: Source) -> list[Block]:
    """The ketamine beside the answers to scales of several items, or one after the other where those are many."""
    answers = _answers(source, source.half)
    account = Stack(
        (source.heading("KETAMINE ACCOUNT"), facts(source.setter, _account(source, "\n"), source.half, 68))
    )
    if sum(block.height for block in answers) <= account.height + 90:
        return [Beside(account, Stack(tuple(answers)), source.half + BETWEEN)]
    full = facts(source.setter, _account(source, " · "), source.width, 74)
    return [source.heading("KETAMINE ACCOUNT"), full, GAP, *_answers(source, source.width)]


def _account(source: Source, between: str) -> Pairs:
    record = source.record
    dose = dose_at(record, source.now)
    opened = record.opened
    apart = dose.given_mg - dose.from_bags_mg
    bags = [] if opened.bag is None else [f"{source.when(record.acts()[0].at)} {bag_in_words(opened.bag)}"]
    bags += [
        f"{source.timed(act)} {bag_in_words(bag.content)} {act.entry.by.code}" for act, bag in record.of(entries.Bag)
    ]
    boluses = [
        f"{source.timed(act)} {in_words(b, record.rulebook)} {act.entry.by.code}"
        for act, b in record.of(entries.Bolus)
    ]
    steps = [f"{source.when(s.begin)} – {source.when(s.end)} {s.label}" for s in source.trend.rates]
    changes = [
        f"{source.timed(act)} {in_words(change, record.rulebook)}"
        f"{f', ordered by {change.order.prescriber.name}' if change.order.prescriber else ''}"
        for act, change in record.of(entries.OrderChange)
    ]
    pairs: Pairs = [
        ("Ordered", order_in_words(opened.order) if opened.order else _nothing()),
        ("Given", f"{shown_mg(dose.given_mg)} (bags {shown_mg(dose.from_bags_mg)}, syringes {shown_mg(apart)})"),
        ("Remaining", _mg(dose.remaining_mg)),
        ("Bags", "\n".join(bags) or _nothing()),
        ("Rates", between.join(step.replace(" ", GLUE) for step in steps) or "none"),
        ("Boluses", "\n".join(boluses) or "none"),
        ("Pump volume", summary.volume_difference(record, source.now)),
    ]  # fmt: skip
    return [*pairs, ("Order changes", "\n".join(changes))] if changes else pairs


def _mg(value: Fraction | None) -> str | Rich:
    return _nothing() if value is None else shown_mg(value)


ITEM, TIME = 116.0, 40.0
"""The least room of an item's words and of a column of answers."""


def _answers(source: Source, width: float) -> list[Block]:
    """Each scale of several items as a table: items down, times across, as many tables as the times need."""
    blocks: list[Block] = []
    for instrument in source.record.rulebook.instruments.values():
        if len(instrument.items) == 1:
            continue
        scored = [(act, s) for act, s in source.record.of(entries.Scale) if s.instrument == instrument.id]
        codes = list(dict.fromkeys(act.entry.by.code for act, _ in scored))
        by = f" · {codes[0]}" if len(codes) == 1 else ""
        heading = source.heading(f"{instrument.short.upper()}, ITEM BY ITEM{by}")
        if not scored:
            blocks += [heading, source.words(NOT_RECORDED, LABEL, width)]
        room = max(1, int((width - ITEM) // TIME))
        for first in range(0, len(scored), room):
            part = scored[first : first + room]
            blocks += [heading, _matrix(source, instrument, part, width, len(codes) > 1), GAP]
    return blocks[:-1] if blocks and blocks[-1] is GAP else blocks


def _matrix(
    source: Source, instrument: Instrument, scored: Sequence[tuple[Act, entries.Scale]], width: float, several: bool
) -> Table:
    """Items down, times across, the total below; each author where there are several."""
    step = min(46.0, (width - ITEM) / len(scored))
    columns = [Column(("Item",), width - step * len(scored))]
    columns += [Column((source.timed(act), act.entry.by.code)[: 1 + several], step, "c") for act, _ in scored]
    rows: list[list[str | Rich]] = []
    for index, item in enumerate(instrument.items):
        given = [scale.answers[index] for _, scale in scored]
        rows.append([item, *("–" if answer is None else str(answer) for answer in given)])
    totals = [instrument.total(scale.answers) for _, scale in scored]
    said = ["–" if total is None else str(total) for total in totals]
    note = ", – incomplete" if None in totals else ""
    rows.append([((f"Total ({instrument.range_in_words}){note}", STRONG),), *(((text, STRONG),) for text in said)])
    return table(source.setter, columns, rows, padding=0.7)


def notes_and_rest(source: Source) -> list[Block]:
    """Notes and impression; beside them, where they are short, what is recorded nowhere else on the pages."""
    rest = Stack((source.heading("ALSO RECORDED"), facts(source.setter, _rest(source), source.half, 74)))
    short = Stack((source.heading("NOTES AND IMPRESSION"), _notes(source, source.half)))
    if max(short.height, rest.height) <= COMPACT:
        return [Beside(short, rest, source.half + BETWEEN)]
    return [
        source.heading("NOTES AND IMPRESSION"), _notes(source, source.width), GAP,
        source.heading("ALSO RECORDED"), facts(source.setter, _rest(source), source.width, 74),
    ]  # fmt: skip


def _notes(source: Source, width: float) -> Table:
    """Every note with its time and author, then the impression; long ones go over the page."""
    record = source.record
    rows: list[list[str | Rich]] = [
        [source.timed(act), ((note.text, BODY), (f" {act.entry.by.code}", LABEL))]
        for act, note in record.of(entries.Note)
    ]
    rows = rows or [["Notes", _nothing()]]
    impressions = record.of(entries.Impression)
    for act, one in impressions:
        rows.append(
            [source.timed(act), (("Impression: ", STRONG), (one.text, BODY), (f" {act.entry.by.code}", LABEL))]
        )
    if not impressions:
        rows.append(["Impression", _nothing()])
    time = max(source.setter.width(str(row[0])) for row in rows) + 9
    return table(
        source.setter, (Column((), time), Column((), width - time)), rows, padding=0.8, ruled=False, flowing=True
    )


def _rest(source: Source) -> Pairs:
    """Opening, cannula, eyes-on checks, what was added to the stop, and what was not done."""
    record = source.record
    opened = record.entries[0]
    seen = ", ".join(source.timed(act) for act, _ in record.of(entries.Seen))
    shown = flowsheet.columns(record, flowsheet.flowsheet(record))
    missed = [
        f"{source.timed(act)} {in_words(act.content, record.rulebook)} {act.entry.by.code}"
        for act in flowsheet.not_done_elsewhere(record, shown)
    ]
    sites = [
        f"{source.timed(act)} {in_words(act.content, record.rulebook)} {act.entry.by.code}"
        for act in record.acts(entries.IvSite.kind, entries.IvRemoved.kind)
    ]
    stops = [
        f"{source.timed(act)} {in_words(act.content, record.rulebook)} {act.entry.by.code}"
        for act in record.acts(entries.Stop.kind, entries.StopDetail.kind)
    ]
    pairs: Pairs = [
        ("Opened", f"{source.when(opened.at)} by {opened.by.name}"),
        ("Access", "\n".join(sites) or _nothing()),
        ("Patient seen", seen or _nothing()),
    ]
    if len(stops) > 1:
        pairs.append(("Stop", "\n".join(stops)))
    return [*pairs, ("Not done", "\n".join(missed))] if missed else pairs


def corrections(source: Source) -> list[Block]:
    """Every amendment and strike; what was struck stays readable."""
    found = flowsheet.corrections(source.record)
    heading = source.heading("CORRECTIONS")
    if not found:
        return [heading, source.words("No entry was amended or struck.", LABEL)]
    rows = [_correction(source, one) for one in found]
    time, by = (max(source.setter.width(str(row[i])) for row in rows) + 9 for i in (0, 4))
    rest = source.width - max(time, 40) - max(by, 24)
    columns = (
        Column(("Written",), max(time, 40)), Column(("Was",), rest * 0.4), Column(("Now",), rest * 0.28),
        Column(("Why",), rest * 0.32), Column(("By",), max(by, 24)),
    )  # fmt: skip
    return [heading, table(source.setter, columns, rows, padding=1.6)]


def _correction(source: Source, one: flowsheet.Correction) -> list[str | Rich]:
    """One line: when, what stood there, what stands there now, why, by whom."""
    when, at = source.when(one.at), source.when(one.was_at or one.act.at)
    if one.struck:
        text = in_words(one.act.entry.content, source.record.rulebook)
        was: Rich = ((f"{at} ", BODY), (text, replace(BODY, struck=True)))
        return [when, was, "struck", one.reason, one.by]
    what = one.was or in_words(one.act.entry.content, source.record.rulebook)
    moved = source.when(one.act.at) if one.was_at is not None else ""
    return [when, f"{at} {what}", " ".join(filter(None, (moved, one.now))), one.reason, one.by]


def closing(source: Source) -> list[Block]:
    """What was missing, and who signs."""
    missing = summary.missing_in_words(source.record)
    told: list[Block] = []
    if missing is not None:
        told = [source.words(((f"{missing[0]}: ", STRONG), ("; ".join(missing[1]) or "nothing", BODY))), GAP]
    setter, width = source.setter, source.half
    room = width - 18
    blanks = ((setter.line("signature", SMALL), room * 0.68), (setter.line("date", SMALL), room * 0.32))
    physician = Signature(setter.lines("Physician", room, SMALL), blanks, width)
    return [Stack((*told, Beside(Signature(_closed_by(source, room), (), width), physician, width + BETWEEN)))]


def _closed_by(source: Source, room: float) -> tuple[Line, ...]:
    """Who ended the session, how and when; nobody while it is open."""
    setter, zone = source.setter, source.record.zone
    found = source.record.acts(*_ENDED)
    if not found:
        return (*setter.lines("Nurse", room, SMALL), *setter.lines("not closed", room, STRONG))
    entry = found[-1].entry
    when = f"{_ENDED[entry.content.kind]} {day(entry.at, zone)} {clock_time(entry.at, zone)}"
    role = setter.lines(entry.by.role.value.capitalize(), room, SMALL)
    return (*role, *setter.lines(entry.by.name, room, STRONG), *setter.lines(when, room, SMALL))


_ENDED = {entries.Close.kind: "closed", entries.Cancel.kind: "cancelled", entries.Void.kind: "voided"}

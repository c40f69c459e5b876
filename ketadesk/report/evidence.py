"""The pages behind the first: every reading, check, score, dose, note and correction, and who answers for them."""

from ketadesk.domain import entries, flowsheet, summary
from ketadesk.domain.acts import Act
from ketadesk.domain.charted_on_paper import said_of
from ketadesk.domain.readiness import readiness
from ketadesk.report.answers import answers, answers_below
from ketadesk.report.beyond import limits
from ketadesk.report.ketamine import account
from ketadesk.report.layout import Column, Flow, beside, facts, height, table
from ketadesk.report.readings import readings
from ketadesk.report.signatures import closing
from ketadesk.report.source import NOT_RECORDED, Pairs, Source
from ketadesk.report.text import LABEL, Markup, joined

COMPACT = 130.0
"""Up to this height notes stand beside other parts."""


def evidence(source: Source) -> list[Flow]:
    """All parts in order."""
    return [
        *readings(source), *checks_and_discharge(source), *account_and_answers(source), *notes_and_rest(source),
        *corrections(source), *closing(source),
    ]  # fmt: skip


def checks_and_discharge(source: Source) -> list[Flow]:
    """What lay outside limits, what was asked before the start, and what was found at the end."""
    left = [*source.heading("CHECKS BEFORE THE START"), facts(source.setter, _checks(source), source.half, 96)]
    right, told = _discharge(source), limits(source, source.half)
    if told and height([*left, *told], source.half) <= height(right, source.half):
        return _halves(source, [*left, *told], right)
    return [*limits(source, source.width), *_halves(source, left, right)]


def _checks(source: Source) -> Pairs:
    """Each check with its answers; those answered alike at one time share a line, and those nobody answered one."""
    protocol = source.record.rulebook.protocol
    labels: dict[str, list[str]] = {}
    heads: dict[str, str] = {}
    for item, given in summary.checks_by_item(source.record).items():
        if item in {check.item for check in protocol.end_checks}:
            continue
        told = "; ".join(f"{check.answer} ({source.timed(act)} {act.author.code})" for act, check in given)
        labels.setdefault(told, []).append(protocol.label_of_check(item))
        heads[told] = given[0][1].answer if given else ""
    rows: Pairs = []
    for told, names in labels.items():
        if not told:
            continue
        alike = f"{', '.join(names)}{told.removeprefix(heads[told])}"
        rows.append((names[0], told) if len(names) == 1 else (heads[told].capitalize(), alike))
    silent = labels.get("", [])
    if silent and not rows:
        return [(_nothing(source), f"none of the {len(silent)} checks that the protocol asks")]
    return [*rows, (_nothing(source), ", ".join(silent))] if silent else rows


def _at_the_end(source: Source) -> list[tuple[str, str, str]]:
    """When the patient left, and what was asked at the end."""
    record, protocol = source.record, source.record.rulebook.protocol
    rows = [("Left the room", f"{source.timed(act)} {gone.text}", "") for act, gone in record.of(entries.Departure)]
    last = {check.item: check.answer for _, check in record.of(entries.Check)}
    asked = [check for check in protocol.end_checks if check.item in last]
    return [*rows, *((check.label, last[check.item], "") for check in asked)]


def _halves(source: Source, left: list[Flow], right: list[Flow]) -> list[Flow]:
    return beside(left, right, (source.half, source.half), source.gap)


def _nothing(source: Source) -> Markup:
    return source.setter.grey(NOT_RECORDED)


def _discharge(source: Source) -> list[Flow]:
    """Each criterion with what was found and whether it is met; those nobody answered say so."""
    found = source.record.of(entries.Discharge)
    at = f" {source.timed(found[-1][0])} {found[-1][0].entry.by.code}" if found else ""
    title = source.heading(f"DISCHARGE ASSESSMENT{at}")
    if not found:
        return [*title, source.words(NOT_RECORDED, LABEL)]
    answers, ready = dict(found[-1][1].answers), readiness(source.record)
    charted = {one.criterion.item: one for one in ready.fulfilments} if ready else {}
    rows = []
    for criterion in source.record.rulebook.protocol.discharge:
        by_itself = charted.get(criterion.item)
        answer = answers.pop(criterion.item, None) or (by_itself.answer if by_itself else "")
        held = by_itself is not None and by_itself.met_since is not None
        met = "" if not answer else "✓ met" if held else source.setter.bold("not met")
        rows.append((criterion.label, answer or _nothing(source), met))
    rows += [(item.capitalize(), answer, "") for item, answer in answers.items()]
    rows += _at_the_end(source)
    columns = (Column((), 96, LABEL), Column((), source.half - 150), Column((), 54))
    return [*title, table(source.setter, columns, rows, padding=0.4, ruled=False)]


def account_and_answers(source: Source) -> list[Flow]:
    """The ketamine beside the answers to scales of several items, or one after the other where those are many."""
    title = source.heading("KETAMINE ACCOUNT")
    scored = answers(source, source.half)
    left = [*title, facts(source.setter, account(source, "\n"), source.half, 68)]
    if height(scored, source.half) <= height(left, source.half) + 90:
        return _halves(source, left, scored)
    full = facts(source.setter, account(source, " · "), source.width, 74)
    return [*title, full, *answers_below(source)]


def notes_and_rest(source: Source) -> list[Flow]:
    """Notes and impression; beside them, where they are short, what is recorded nowhere else on the pages."""
    half, setter = source.half, source.setter
    titles = source.heading("NOTES AND IMPRESSION"), source.heading("ALSO RECORDED")
    notes, rest = [*titles[0], *_notes(source, half)], [*titles[1], facts(setter, _rest(source), half, 74)]
    if max(height(notes, half), height(rest, half)) <= COMPACT:
        return _halves(source, notes, rest)
    return [
        *titles[0], *_notes(source, source.width), *titles[1], facts(setter, _rest(source), source.width, 74),
    ]  # fmt: skip


def _notes(source: Source, width: float) -> list[Flow]:
    """Every note with its time and author, then the impression; each a table, so that long ones flow over pages."""
    record, setter = source.record, source.setter
    rows = [(source.timed(act), _signed(source, act, note.text)) for act, note in record.of(entries.Note)]
    rows = rows or [("Notes", _nothing(source))]
    impressions = [
        (source.timed(act), joined([setter.bold("Impression: "), _signed(source, act, one.text)]))
        for act, one in record.of(entries.Impression)
    ]
    rows += impressions or [("Impression", _nothing(source))]
    time = max(setter.width(row[0]) for row in rows) + 9
    columns = Column((), time), Column((), width - time)
    return [table(setter, columns, [row], padding=0.8, ruled=False) for row in rows]


def _signed(source: Source, act: Act, text: str) -> Markup:
    """Words and the code of who wrote them."""
    return joined([source.setter.markup(text), source.setter.grey(act.author.code)], " ")


def _rest(source: Source) -> Pairs:
    """Opening, cannula, eyes-on checks, what was added to the stop, and what was not done."""
    record = source.record
    opened = record.entries[0]
    seen = ", ".join(f"{source.timed(act)} {act.author.code}" for act, _ in record.of(entries.Seen))
    shown = flowsheet.columns(record, flowsheet.flowsheet(record))
    missed = [source.told(act) for act in flowsheet.not_done_elsewhere(record, shown)]
    sites = [source.told(act) for act in record.acts(entries.IvSite.kind, entries.IvRemoved.kind)]
    stops = [source.told(act) for act in record.acts(entries.Stop.kind, entries.StopDetail.kind)]
    pairs: Pairs = [
        ("Opened", f"{source.when(opened.at)} by {opened.by.name}"),
        ("Access", "\n".join(sites) or _nothing(source)),
        ("Patient seen", seen or _nothing(source)),
    ]
    if len(stops) > 1:
        pairs.append(("Stop", "\n".join(stops)))
    witnessed = [source.told(act) for act in record.acts(entries.Witnessed.kind)]
    if witnessed:
        pairs.append(("Witnessed", "\n".join(witnessed)))
    marks = [source.told(act) for act in record.acts(entries.FromPaper.kind)]
    if marks:
        pairs.append(("From paper", "\n".join(marks)))
    jumps = [source.told(act) for act in record.acts(entries.ClockChanged.kind)]
    if jumps:
        pairs.append(("Clock", "\n".join(jumps)))
    return [*pairs, ("Not done", "\n".join(missed))] if missed else pairs


def corrections(source: Source) -> list[Flow]:
    """Every amendment and strike; what was struck stays readable."""
    found = flowsheet.corrections(source.record)
    title = source.heading("CORRECTIONS")
    if not found:
        return [*title, source.words("No entry was amended or struck.", LABEL)]
    rows = [_correction(source, one) for one in found]
    time, by = (max(source.setter.width(row[i]) for row in rows) + 9 for i in (0, 4))
    rest = source.width - max(time, 40) - max(by, 24)
    columns = (
        Column(("Written",), max(time, 40)), Column(("Was",), rest * 0.4), Column(("Now",), rest * 0.28),
        Column(("Why",), rest * 0.32), Column(("By",), max(by, 24)),
    )  # fmt: skip
    return [*title, table(source.setter, columns, rows, padding=1.6)]


def _correction(source: Source, one: flowsheet.Correction) -> list[str]:
    """One line: when, what stood there, what stands there now, why, by whom."""
    when, at, setter = source.when(one.at), source.when(one.was_at or one.act.at), source.setter
    if one.struck:
        text = setter.markup(said_of(source.record, one.act.entry.content))
        return [when, Markup(f"{setter.markup(at)} <strike>{text}</strike>"), "struck", one.reason, one.by]
    what = one.was or said_of(source.record, one.act.entry.content)
    moved = source.when(one.act.at) if one.was_at is not None else ""
    return [when, f"{at} {what}", " ".join(filter(None, (moved, one.now))), one.reason, one.by]

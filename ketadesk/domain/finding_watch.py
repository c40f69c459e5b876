"""What was asked for attention and got none: answers against the start, limits, retakes, the baseline, the end."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from ketadesk.domain.attending import retakes_ever
from ketadesk.domain.dose import started_at, stopped_at
from ketadesk.domain.entries import Check, Vitals
from ketadesk.domain.finding import Finding, Rule, listed
from ketadesk.domain.limits import followed
from ketadesk.domain.readings import values_of
from ketadesk.domain.record import Record
from ketadesk.domain.timing import clock_time
from ketadesk.domain.vitals import PARTS_OF_WORD
from ketadesk.domain.words import amid, part_name


def answered_against(record: Record) -> Iterator[Finding]:
    """Checks before the start whose answer the protocol warns of or blocks, each a finding of its own."""
    answers = {check.item: check.answer for _, check in record.of(Check)}
    for check in record.rulebook.protocol.start_checks:
        answer = answers.get(check.item)
        if answer is not None and check.severity != "note" and not check.is_fine(answer):
            yield Finding(f"check-{check.item}", f"{amid(check.label)}: {answer}", mend="checks")


def _baseline(record: Record) -> Iterator[Finding]:
    """Parts of the baseline that nobody took before the start; that there is none at all is told elsewhere."""
    start = started_at(record)
    if start is None or not any(act.at <= start for act in record.acts(Vitals.kind)):
        return
    missing = [part for part in record.rulebook.protocol.baseline if not _taken_before(record, part)]
    if missing:
        names = listed([part_name(part, record.rulebook) for part in missing])
        yield Finding("baseline-incomplete", f"not taken before the start: {names}", mend="vitals")


def _taken_before(record: Record, part: str) -> bool:
    start = started_at(record)
    signs = PARTS_OF_WORD.get(part, (part,))
    return any(start is not None and act.at <= start for sign in signs for act, _ in values_of(record, sign))


def _not_acknowledged(record: Record) -> Iterator[Finding]:
    unread = [one.passing for one in followed(record) if one.acknowledged is None]
    if unread:
        told = [f"{one.sentence} at {clock_time(one.act.at, record.zone)}" for one in unread]
        yield Finding("limit-not-acknowledged", f"outside a limit, not acknowledged: {listed(told, '; ')}")


def _not_read_again(record: Record) -> Iterator[Finding]:
    alone = [one.passing for one in followed(record) if one.rechecked is None]
    if alone:
        told = [f"{one.name} of {clock_time(one.act.at, record.zone)}" for one in alone]
        yield Finding("no-recheck", f"outside a limit and not read again: {listed(told)}", mend="vitals")


def _not_retaken(record: Record) -> Iterator[Finding]:
    told = [f"{one.name} of {clock_time(one.act.at, record.zone)}" for one in retakes_ever(record)]
    if told:
        yield Finding(
            "artefact-not-retaken", f"marked as artefact and not taken again: {listed(told)}", mend="vitals"
        )


def _end(record: Record) -> Iterator[Finding]:
    answered = {check.item for _, check in record.of(Check)}
    asked = (one for one in record.rulebook.protocol.end_checks if one.required)
    silent = [amid(one.label) for one in asked if one.item not in answered]
    if silent and stopped_at(record) is not None:
        yield Finding("end-not-asked", f"not asked at the end: {listed(silent)}", mend="end-checks")


RULES: Mapping[str, Rule] = MappingProxyType({
    "check-": answered_against,
    "baseline-incomplete": _baseline,
    "limit-not-acknowledged": _not_acknowledged,
    "no-recheck": _not_read_again,
    "artefact-not-retaken": _not_retaken,
    "end-not-asked": _end,
})  # fmt: skip
"""By the finding's name, in the order they are told; a name that ends in a dash is the beginning of several."""

"""What stands open and stays so: a reason for each finding, or none of it is written."""

from collections.abc import Callable, Mapping

from ketadesk.app.drug_forms import SECOND
from ketadesk.app.form import Field
from ketadesk.domain.entries import Override
from ketadesk.domain.errors import Refused
from ketadesk.domain.findings import Finding, open_findings
from ketadesk.domain.people import Staff
from ketadesk.domain.record import Record


def reason_fields(record: Record, mending: bool = True) -> tuple[Field, ...]:
    """A reason for each finding that stands open; where one takes two people, the second one's PIN."""
    return _fields(open_findings(record), mending)


def explaining_fields(record: Record) -> tuple[Field, ...]:
    """The same of only what takes two people."""
    return _fields(tuple(one for one in open_findings(record) if one.takes_two), mending=False)


def _fields(found: tuple[Finding, ...], mending: bool) -> tuple[Field, ...]:
    reasons = (
        Field(one.name, _sentence(one.words), hint="why it stays so", mend=one.mend if mending else "")
        for one in found
    )
    return (*reasons, *(SECOND if any(one.takes_two for one in found) else ()))


def overrides_of(
    record: Record, reasons: Mapping[str, str], second: Callable[[], Staff], only_of_two: bool = False
) -> list[Override]:
    """An override for every finding that stands open, by its name; one without a reason is refused.

    `second` gives the person who answers too, where a finding takes two.
    """
    found = [one for one in open_findings(record) if one.takes_two or not only_of_two]
    given = {one.name: reasons.get(one.name, "").strip() for one in found}
    for finding in found:
        if not given[finding.name]:
            raise Refused(f"Mend it, or say why it stays so: {finding.words}.")
    witness = second() if any(one.takes_two for one in found) else None
    return [Override(one.name, given[one.name], one.words, witness if one.takes_two else None) for one in found]


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]

"""What stands open and stays so: a reason for each finding, or none of it is written."""

from collections.abc import Mapping

from ketadesk.domain.entries import Override
from ketadesk.domain.errors import Refused
from ketadesk.domain.findings import Finding, open_findings
from ketadesk.domain.record import Record


def overrides_of(record: Record, reasons: Mapping[str, str]) -> list[Override]:
    """An override for every finding that stands open, by its name; one without a reason is refused."""
    return [_override(finding, reasons.get(finding.name, "").strip()) for finding in open_findings(record)]


def _override(finding: Finding, because: str) -> Override:
    if not because:
        raise Refused(f"Mend it, or say why it stays so: {finding.words}.")
    return Override(finding.name, because, finding.words)

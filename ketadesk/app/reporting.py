"""A session on paper and as an open file, from what its recorder holds."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ketadesk import __version__, paths
from ketadesk.app.recorder import Recorder
from ketadesk.domain.acts import Act
from ketadesk.domain.entries import Sign
from ketadesk.domain.errors import Refused
from ketadesk.domain.signing import revision_lines, signature

if TYPE_CHECKING:
    from ketadesk.report.documents import Printed as Printed
    from ketadesk.report.preview import PageImage as PageImage

PAPERS = ("A4", "Letter")


@dataclass(frozen=True, slots=True)
class Clinic:
    """Whose report it is: the name on paper, and how to come by the certificate that seals, where there is one."""

    name: str = ""
    certificate: Callable[[], bytes] | None = None


NOWHERE = Clinic()
"""No name, no seal: as scripts print."""


def report_of(
    recorder: Recorder, printed_at: datetime, printed_by: str | None, paper: str = "A4", clinic: Clinic = NOWHERE
) -> "Printed":
    """The session report as a PDF; equal arguments give equal bytes, but for the seal of a signed one."""
    from ketadesk.report.documents import Printed, Seal, session_report
    from ketadesk.report.page import Paper

    if paper not in PAPERS:
        raise Refused(f"There is no paper “{paper}”. Choose {' or '.join(PAPERS)}.")
    record = recorder.record
    hashes = tuple(recorder.lines[seq - 1].sha256 for seq in revision_lines(record))
    seal = Seal(recorder.head, printed_at, printed_by, f"KetaDesk {__version__}", clinic.name, hashes, recorder.drill)
    printed = session_report(record, seal, Paper(paper), paths.resources() / "fonts")
    signed = signature(record)
    if signed is None or clinic.certificate is None:
        return printed
    pdf = _sealed(printed.pdf, clinic.certificate(), signed, printed_at, export_of(recorder))
    return Printed(pdf, printed.remarks)


def _sealed(pdf: bytes, certificate: bytes, signed: tuple[Act, Sign], at: datetime, record: bytes) -> bytes:
    from ketadesk.report.seal import Sealing, sealed

    act, sign = signed
    return sealed(pdf, certificate, Sealing(act.author.name, sign.meaning, at), record)


def pages_of(pdf: bytes, dots_per_inch: float) -> "list[PageImage]":
    """The pages of a report as pictures, so many pixels to the inch."""
    from ketadesk.report.preview import page_images

    return page_images(pdf, dots_per_inch)


def recovery_sheet_of(code: str, clinic: str, made_at: datetime, paper: str, drill: bool) -> bytes:
    """The recovery code on a sheet for the clinic's safe."""
    from ketadesk.report.page import Paper
    from ketadesk.report.recovery_sheet import recovery_sheet

    return recovery_sheet(code, clinic, made_at, Paper(paper), paths.resources() / "fonts", drill)


def qr_rows(text: str) -> tuple[tuple[bool, ...], ...]:
    """A text as the dark and light modules of a QR code."""
    from ketadesk.report.qr import qr_rows as rows

    return rows(text)


def export_of(recorder: Recorder) -> bytes:
    """The session as JSON: every line as it lies on disk, with both times and all versions."""
    from ketadesk.interop.archive import session_archive

    return session_archive(recorder.record, recorder.lines, recorder.texts, recorder.drill)

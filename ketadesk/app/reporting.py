"""A session on paper and as an open file, from what its recorder holds."""

from datetime import datetime
from typing import TYPE_CHECKING

from ketadesk import __version__, paths
from ketadesk.app.recorder import Recorder
from ketadesk.domain.errors import Refused

if TYPE_CHECKING:
    from ketadesk.report.documents import Printed as Printed
    from ketadesk.report.preview import PageImage as PageImage

PAPERS = ("A4", "Letter")


def report_of(recorder: Recorder, printed_at: datetime, printed_by: str | None, paper: str = "A4") -> "Printed":
    """The session report as a PDF; equal arguments give equal bytes."""
    from ketadesk.report.documents import Seal, session_report
    from ketadesk.report.page import Paper

    if paper not in PAPERS:
        raise Refused(f"There is no paper “{paper}”. Choose {' or '.join(PAPERS)}.")
    seal = Seal(recorder.head, printed_at, printed_by, f"KetaDesk {__version__}")
    return session_report(recorder.record, seal, Paper(paper), paths.resources() / "fonts")


def pages_of(pdf: bytes, dots_per_inch: float) -> "list[PageImage]":
    """The pages of a report as pictures, so many pixels to the inch."""
    from ketadesk.report.preview import page_images

    return page_images(pdf, dots_per_inch)


def qr_rows(text: str) -> tuple[tuple[bool, ...], ...]:
    """A text as the dark and light modules of a QR code."""
    from ketadesk.report.qr import qr_rows as rows

    return rows(text)


def export_of(recorder: Recorder) -> bytes:
    """The session as JSON: every line as it lies on disk, with both times and all versions."""
    from ketadesk.interop.archive import session_archive

    return session_archive(recorder.record, recorder.lines, recorder.texts)

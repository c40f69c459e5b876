"""The recovery code on a sheet of its own, for the clinic's safe: as letters and as QR."""

from datetime import datetime
from pathlib import Path

from reportlab.platypus import Spacer

from ketadesk.domain.timing import date_shown
from ketadesk.report.fonts import faces_of
from ketadesk.report.page import Legends, Paper, pdf_of
from ketadesk.report.qr import QrCode
from ketadesk.report.text import BODY, LABEL, Setter, style

TITLE = "Recovery code"
SIDE = 150.0
GROUPS = 4
OPENS = (
    "This code opens the record of KetaDesk when nobody's password does: start KetaDesk, type the code in the first"
    " window, and make a new password for a manager."
)
KEEP = (
    "Whoever holds this sheet can read everything. Lock it away, apart from the computer. One sheet counts: when a"
    " new code is made, this one opens nothing any more, and is best burnt."
)


def recovery_sheet(code: str, clinic: str, made_at: datetime, paper: Paper, fonts: Path, drill: bool) -> bytes:
    """One page; equal arguments give equal bytes."""
    faces = faces_of(fonts)
    faces.register()
    setter = Setter(faces)
    groups = code.split("-")
    lines = ["  ".join(groups[start : start + GROUPS]) for start in range(0, len(groups), GROUPS)]
    large = style(26, bold=True, leading=36)
    date = date_shown(made_at.date())
    story = [
        setter.paragraph(TITLE, style(20, bold=True, leading=28)),
        setter.paragraph(" · ".join(filter(None, (clinic, f"made on {date}"))), LABEL), Spacer(0, 24),
        *(setter.paragraph(line, large) for line in lines), Spacer(0, 24), QrCode(code, SIDE), Spacer(0, 24),
        *(part for words in (OPENS, KEEP) for part in (setter.paragraph(words, BODY), Spacer(0, 8))),
    ]  # fmt: skip
    legends = Legends(
        setter, paper, TITLE, clinic or "KetaDesk", "keep in a safe", date, "KetaDesk recovery sheet", "", drill=drill
    )
    return pdf_of(story, legends, "KetaDesk", "KetaDesk")

"""The sheets for the bedside as PDF: the handover of a session, and its flowsheet to be written on by hand."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ketadesk import __version__, paths
from ketadesk.domain.handover import handover_of
from ketadesk.domain.record import Record

if TYPE_CHECKING:
    from ketadesk.report.documents import Printed
    from ketadesk.report.handover_paper import Printing


@dataclass(frozen=True, slots=True)
class Printer:
    """For whom, when and on what a sheet is made."""

    by: str
    at: datetime
    clinic: str = ""
    paper: str = "A4"
    drill: bool = False


def handover_sheet(record: Record, printer: Printer) -> "Printed":
    """The handover of a session on one page."""
    from ketadesk.report.handover_paper import handover_paper

    return handover_paper(handover_of(record, printer.at), _printing(record, printer))


def blank_flowsheet(record: Record, printer: Printer) -> "Printed":
    """The flowsheet of a session to be written on by hand, its due times printed as far as they can be foreseen."""
    from ketadesk.report.blank_sheet import blank_sheet

    return blank_sheet(record, printer.at, _printing(record, printer))


def _printing(record: Record, printer: Printer) -> "Printing":
    from ketadesk.report.handover_paper import Printing
    from ketadesk.report.page import Paper

    return Printing(
        printer.clinic, record.zone, printer.at, printer.by, f"KetaDesk {__version__}", Paper(printer.paper),
        paths.resources() / "fonts", printer.drill,
    )  # fmt: skip

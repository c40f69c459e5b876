"""Printing through the system's own dialog: the PDF itself where the system takes it, else its pages as pictures."""

from pathlib import Path

from PySide6.QtCore import QProcess, QRectF
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from ketadesk.app.files import write_whole
from ketadesk.app.reporting import pages_of
from ketadesk.domain.errors import Problem
from ketadesk.ui.words import tr

WAIT_MS = 10_000
MOST_DOTS = 300
"""Dots per inch of pages that are printed as pictures."""


def print_pdf(parent: QWidget, pdf: bytes, title: str, paper: str, lp: str | None) -> str:
    """Ask which printer, and print; gives what was done in words, nothing when it was called off."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if paper == "Letter" else QPageSize.PageSizeId.A4))
    if QPrintDialog(printer, parent).exec() != QDialog.DialogCode.Accepted:
        return ""
    return print_on(printer, pdf, lp)


def print_on(printer: QPrinter, pdf: bytes, lp: str | None) -> str:
    """Print on the chosen printer: into a file as it is, by `lp` as vectors, or as pictures."""
    if printer.outputFileName():
        write_whole(Path(printer.outputFileName()), pdf)
        return tr("Saved as {path}", path=printer.outputFileName())
    if not printer.isValid() or not printer.printerName():
        raise Problem(tr("No printer is set up here. Save the report, or set a printer up."))
    name = printer.printerName()
    if lp is None:
        _paint(printer, pdf)
    else:
        _send(lp, ["-d", name, "-n", str(printer.copyCount()), "-t", printer.docName(), "-"], pdf)
    return tr("Sent to the printer {name}", name=name)


def _send(program: str, words: list[str], pdf: bytes) -> None:
    process = QProcess()
    process.start(program, words)
    process.write(pdf)
    process.closeWriteChannel()
    if not process.waitForFinished(WAIT_MS) or process.exitCode() != 0:
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip() or tr("it said nothing")
        raise Problem(tr("The printer did not take the report: {said}. Look at the printer, or save.", said=said))


def _paint(printer: QPrinter, pdf: bytes) -> None:
    painter = QPainter()
    if not painter.begin(printer):
        raise Problem(tr("The printer {name} cannot be reached. Look at it, or save.", name=printer.printerName()))
    for place, page in enumerate(pages_of(pdf, min(MOST_DOTS, printer.resolution()))):
        if place:
            printer.newPage()
        image = QImage(page.rgbx, page.width, page.height, page.stride, QImage.Format.Format_RGBX8888)
        painter.drawImage(QRectF(painter.viewport()), image)
    painter.end()

"""The recovery code, shown once: as text, as QR and on paper; it has been kept when its last group is typed back."""

import shutil
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ketadesk.app.reporting import qr_rows, recovery_sheet_of
from ketadesk.app.settings import Settings
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, label, row
from ketadesk.ui.widgets.qr import QrView
from ketadesk.ui.words import tr

GROUPS_IN_LINE = 4


def print_sheet(parent: QWidget, settings: Settings, now: datetime, code: str, drill: bool) -> str:
    """Print the code on its sheet; gives what to say of it."""
    from ketadesk.ui.printing import print_pdf

    pdf = recovery_sheet_of(code, settings.clinic, now, settings.paper, drill)
    return print_pdf(parent, pdf, "recovery-code", settings.paper, shutil.which("lp")) or tr("Not printed.")


class RecoveryView(QWidget):
    """Asks for the last group, so that nobody goes on who has not kept the code."""

    kept = Signal()
    print_asked = Signal(str)

    def __init__(self) -> None:
        """No code yet."""
        super().__init__()
        self._code = ""
        self._shown = label("", "count", wraps=True)
        self._qr = QrView(tr("Recovery code as QR"), 220)
        self._print = button(tr("Print it…"), lambda: self.print_asked.emit(self._code), "act")
        self._last, self._fault = Line(), label("", "error", wraps=True)
        self._last.setAccessibleName(tr("Last group of the code"))
        self._go_on = button(tr("It is kept: go on"), self._submit, "main")
        words = label(
            tr(
                "This code opens the record when nobody's password does. It is shown this once. Print it or write it"
                " down and lock it away; whoever holds it can read everything."
            ),
            "muted",
            wraps=True,
        )
        beside = column(words, self._shown, row(self._print, None), None, spacing=12)
        head = row(self._qr, beside, spacing=18)
        head.setStretch(1, 1)
        asked = label(tr("Type the last group of the code, to show that it is kept"), "small", wraps=True)
        self.setLayout(
            column(
                label(tr("Recovery code"), "page"), head, asked, self._last, self._fault, self._go_on, None,
                spacing=10,
            )
        )  # fmt: skip
        self._last.returnPressed.connect(self._submit)

    def show_code(self, code: str) -> None:
        """A new code."""
        self._code = code
        groups = code.split("-")
        lines = [groups[i : i + GROUPS_IN_LINE] for i in range(0, len(groups), GROUPS_IN_LINE)]
        self._shown.setText("\n".join("-".join(line) for line in lines))
        self._qr.show_rows(qr_rows(code))
        self._last.clear()
        self._fault.setText("")
        self._last.setFocus()

    @property
    def waiting(self) -> bool:
        """Whether a code is shown that nobody has said to have kept."""
        return bool(self._code)

    def show_fault(self, sentence: str) -> None:
        """What became of printing, or why it cannot go on."""
        self._fault.setText(sentence)

    def _submit(self) -> None:
        if self._last.text().strip().upper() != self._code.split("-")[-1]:
            self._fault.setText(tr("That is not the last group of the code above. Look again."))
            return
        self._code = ""
        self._shown.setText("")
        self.kept.emit()

"""The first window where the record is locked or not there: sign in, use the recovery code, restore, or begin."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from ketadesk.app.opening import Opening, Place
from ketadesk.domain.errors import Told
from ketadesk.ui.elsewhere import words_of_elsewhere
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, label, panel, row
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import retold, tr


class Gate(QWidget):
    """Asks for what opens the record; the window proper comes behind it."""

    opened = Signal(tuple, str, bool)
    """The keys, by whose password if by one, and whether by the recovery code."""

    def __init__(self, opening: Opening, look: Look, last: str = "", trouble: str = "") -> None:
        """Ask; `last` is who worked here last, `trouble` why the record cannot be opened at all."""
        super().__init__()
        self._opening = opening
        self._asks = not trouble and opening.place is not Place.EMPTY
        self.setObjectName("window")
        self.setWindowTitle("KetaDesk")
        self.resize(look.px(620), look.px(420))
        self.fault = label("", "error", wraps=True)
        self.news = label("", "strong", wraps=True)
        restore = button(tr("Restore from a backup…"), self._ask_backup, "act")
        inside = (
            self._sign_in(last) if self._asks else self._told(trouble) if trouble else self._begin()
        )  # fmt: skip
        self.setLayout(
            column(
                panel(
                    column(
                        label("KetaDesk", "brand"), *inside, self.fault, self.news, None, row(None, restore),
                        spacing=12, margin=24,
                    )
                ),
                margin=16,
            )
        )  # fmt: skip

    def _told(self, trouble: str) -> list[QWidget]:
        beside = tr("A backup is restored beside it; what is there stays as it is.")
        return [label(tr("The record cannot be opened"), "page"), label(trouble, wraps=True),
                label(beside, "muted", wraps=True)]  # fmt: skip

    def _begin(self) -> list[QWidget]:
        words = label(
            tr("There is no record here yet. Begin a new one, or bring one back from a backup."), wraps=True
        )
        begin = button(tr("Begin a new record"), lambda: self.opened.emit((), "", False), "main")
        tour = button(tr("Try a first session: two minutes"), self._try, "act")
        return [label(tr("Welcome"), "page"), words, begin, tour]

    def _try(self) -> None:
        """Beside this window, over data that are thrown away."""
        self.news.setText(words_of_elsewhere())

    def _sign_in(self, last: str) -> list[QWidget]:
        holders = self._opening.holders
        self.who = Segmented(tr("Who are you?"), [Segment(code, "", code) for code in holders])
        self.who.show_value(last if last in holders else holders[0] if len(holders) == 1 else "")
        self.secret = Line()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setAccessibleName(tr("Password"))
        self.code = Line()
        self.code.setAccessibleName(tr("Recovery code"))
        self.code.setPlaceholderText(tr("Or the recovery code from its sheet"))
        enter = button(tr("Open the record"), self._submit, "main")
        self.who.chosen.connect(lambda _value: self.secret.setFocus())
        self.who.entered.connect(self.secret.setFocus)
        self.secret.returnPressed.connect(self._submit)
        self.code.returnPressed.connect(self._submit)
        return [
            label(tr("The record is locked"), "page"), label(tr("Who are you?"), "small"), self.who,
            label(tr("Password"), "small"), self.secret, enter, self.code,
        ]  # fmt: skip

    def _submit(self) -> None:
        who, secret, code = self.who.value(), self.secret.text(), self.code.text()
        if code.strip():
            self._attempt(lambda: self.opened.emit(self._opening.by_recovery(code), "", True))
        elif not who:
            self.fault.setText(tr("Choose who you are first."))
        elif not secret:
            self.fault.setText(tr("Nothing is typed yet."))
        else:
            self._attempt(lambda: self.opened.emit(self._opening.by_password(who, secret), who, False))

    def showEvent(self, event: QShowEvent) -> None:
        """The focus to what is typed next."""
        super().showEvent(event)
        if self._asks:
            (self.secret if self.who.value() else self.who).setFocus()

    def _ask_backup(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose the folder of a backup"))
        if chosen:
            self.restore(Path(chosen))

    def restore(self, backup: Path) -> None:
        """Bring a backup back, never over what is there."""

        def bring() -> None:
            place = self._opening.restore(backup)
            self.news.setText(
                tr("Restored to {place}. To open it: ketadesk --data {place}", place=place)
                if place != self._opening.folder
                else tr("Restored. Start KetaDesk again to open it.")
            )

        self._attempt(bring)

    def _attempt(self, work: Callable[[], object]) -> None:
        self.fault.setText("")
        try:
            work()
        except Told as told:
            self.fault.setText(retold(told.sentence))

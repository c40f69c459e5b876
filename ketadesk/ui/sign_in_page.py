"""Who is charting: she shows that it is she by PIN or password; the same page hides everything while it is locked."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from ketadesk.domain.people import Staff
from ketadesk.ui.widgets.flow import Flow
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, row, scrolled
from ketadesk.ui.words import retold, tr

WIDEST = 620


class SignInPage(Leavable):
    """The people as buttons, and one box for the secret of the chosen one; while it is locked nothing leads away."""

    signed = Signal(object, str)

    def __init__(self, needs_password: Callable[[Staff], bool], hint: str = "") -> None:
        """Nobody yet; `needs_password` tells whose first sign-in of the day it would be."""
        super().__init__()
        self._needs_password, self._hint_words = needs_password, hint
        self._person: Staff | None = None
        self._buttons: dict[str, QPushButton] = {}
        self._title, self._hint = label("", "page"), label("", "muted", wraps=True)
        self._people, self._place = Flow(10), QWidget()
        self._place.setLayout(self._people)
        self._asked, self._fault = label("", "small"), label("", "error", wraps=True)
        self.secret = Line()
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        self.secret.setMaxLength(200)
        self._enter = button(tr("Sign in"), self._submit, "main")
        self._back = self.back_button()
        inside = panel(
            column(
                row(self._title, None, self._back), self._hint, self._place, self._asked, self.secret, self._fault,
                self._enter, spacing=12, margin=22,
            )
        )  # fmt: skip
        inside.setMaximumWidth(WIDEST)
        middle = row(None, inside, None)
        middle.setStretch(1, 6)
        self.setLayout(column(scrolled(column(None, middle, None, None, margin=(14, 12, 14, 12)))))
        self.secret.returnPressed.connect(self._submit)

    def show_people(self, people: Sequence[Staff], chosen: Staff | None, locked: bool) -> None:
        """Those who can sign in; the one who was here last is chosen already."""
        self._back.setVisible(not locked and chosen is not None)
        self._title.setText(tr("Locked") if locked and chosen is not None else tr("Who is charting?"))
        said = (
            tr("Timers and reminders run on. Sign in to go on where it was left; a colleague may sign in as herself.")
            if locked
            else tr("Your initials stand on every entry from now on.")
        )
        self._hint.setText(" ".join(filter(None, (said, self._hint_words))))
        emptied(self._people)
        self._buttons = {}
        for person in people:
            made = button(f"{person.name}  ·  {person.code}", partial(self.choose, person), "person")
            made.setCheckable(True)
            self._buttons[person.code] = made
            self._people.addWidget(made)
        self._place.updateGeometry()
        self._person = None
        here = [one for one in people if chosen is not None and one.code == chosen.code]
        self._show_chosen(here[0] if here else people[0] if len(people) == 1 else None)

    def choose(self, person: Staff) -> None:
        """She it is who signs in; the focus goes to her secret."""
        self._show_chosen(person)
        self.secret.setFocus()

    def show_fault(self, sentence: str) -> None:
        """Why she is not let in; what was typed is taken out, for nobody can read it."""
        self._fault.setText(retold(sentence))
        self.secret.clear()
        self.secret.setFocus()

    def begin(self) -> None:
        """The focus to the secret, or to the people while none is chosen."""
        first = next(iter(self._buttons.values()), None)
        (self.secret if self._person is not None or first is None else first).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back only where the button does."""
        if event.key() == Qt.Key.Key_Escape and self._back.isHidden():
            return
        super().keyPressEvent(event)

    def _show_chosen(self, person: Staff | None) -> None:
        self._person = person
        self._fault.setText("")
        self.secret.clear()
        for code, made in self._buttons.items():
            made.setChecked(person is not None and code == person.code)
        words = tr("PIN or password")
        if person is not None and self._needs_password(person):
            words = tr("Password (first sign-in of the day)")
        elif person is not None:
            words = tr("PIN")
        self._asked.setText(words)
        self.secret.setAccessibleName(words)
        digits = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.secret.setInputMethodHints(digits)

    def _submit(self) -> None:
        secret = self.secret.text()
        if self._person is None:
            self.show_fault(tr("Choose who you are first."))
            self.begin()
        elif not secret:
            self.show_fault(tr("Nothing is typed yet."))
        else:
            self.signed.emit(self._person, secret)

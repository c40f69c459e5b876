"""The first start: the first manager, with a password and a PIN of her own, and the recovery code."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ketadesk.app.form import Field
from ketadesk.ui.recovery_view import RecoveryView
from ketadesk.ui.widgets.asked import Asked
from ketadesk.ui.widgets.parts import button, column, label, panel, row, scrolled
from ketadesk.ui.words import tr

FIELDS = (
    Field("name", "Your name as it stands on paper", hint="M. King"),
    Field("code", "Initials, which mark every entry", hint="MK"),
    Field("licence", "Licence, if you have one", hint="RN 123456"),
    Field("password", "Password: at least 10 letters", secret=True),
    Field("password2", "The password again", secret=True),
    Field("pin", "PIN: 6 to 12 digits, to unlock quickly", secret=True),
    Field("pin2", "The PIN again", secret=True),
)


class FirstPage(QStackedWidget):
    """Asks for the manager, then shows the recovery code until it is kept."""

    asked = Signal(dict)
    kept = Signal()
    tour_asked = Signal()

    def __init__(self) -> None:
        """Empty: there is no name, password or PIN that KetaDesk brings along."""
        super().__init__()
        self.form, self.recovery = Asked(FIELDS), RecoveryView()
        self._fault = label("", "error", wraps=True)
        words = label(
            tr(
                "Nobody is known to this KetaDesk yet. The first person becomes its manager: she adds the others,"
                " sets the clinic's rules and keeps the recovery code. From then on the record is locked to the"
                " passwords of its staff."
            ),
            "muted",
            wraps=True,
        )
        create = button(tr("Create the first manager"), self._submit, "main")
        tour = button(tr("Try a first session: two minutes"), self.tour_asked.emit, "small")
        inside = panel(
            column(
                row(label(tr("Welcome"), "page"), None, tour),
                words,
                self.form,
                self._fault,
                create,
                spacing=10,
                margin=22,
            )
        )
        shown = panel(column(self.recovery, margin=22))
        for one in (inside, shown):
            one.setMaximumWidth(680)
            place = row(None, one, None, margin=(14, 12, 14, 12))
            place.setStretch(1, 6)
            self.addWidget(scrolled(column(place, None)))
        self.form.entered.connect(self._submit)
        self.recovery.kept.connect(self.kept)

    def begin(self) -> None:
        """The focus to the first box."""
        if self.currentIndex() == 0:
            self.form.begin()

    def show_fault(self, sentence: str) -> None:
        """Why nobody was added; what was typed stays."""
        self._fault.setText(sentence)

    def show_recovery(self, code: str) -> None:
        """She is the manager; now the code."""
        self.form.fill({})
        self.setCurrentIndex(1)
        self.recovery.show_code(code)

    def _submit(self) -> None:
        self._fault.setText("")
        values = self.form.values()
        if values["password"] != values["password2"]:
            self.show_fault(tr("The two passwords differ. Type both again."))
        elif values["pin"] != values["pin2"]:
            self.show_fault(tr("The two PINs differ. Type both again."))
        else:
            self.asked.emit(dict(values))

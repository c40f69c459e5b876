"""What is asked before a protocol is taken off the shelf or brought in: the reason, then one button."""

from PySide6.QtCore import Signal

from ketadesk.app.form import Field
from ketadesk.ui.widgets.asked import Asked
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, label, panel, row

WIDTH = 720


class Question(Leavable):
    """Says what will be done, and takes the reason; Escape does nothing of it."""

    given = Signal(str)

    def __init__(self) -> None:
        """Nothing is asked."""
        super().__init__()
        self._title, self._words = label("", "title", wraps=True), label("", "", wraps=True)
        self.form = Asked((Field("because", "Reason", hint="who asked for it, since when"),))
        self._do = button("", self._give, "main")
        inside = panel(
            column(self._title, self._words, self.form, row(self._do, self.back_button()), spacing=12, margin=18)
        )
        inside.setMaximumWidth(WIDTH)
        beside = row(inside, None)
        beside.setStretch(0, 4)
        self.setLayout(column(beside, None))
        self.form.entered.connect(self._give)

    def ask(self, title: str, words: str, answer: str) -> None:
        """Ask for one thing."""
        self._title.setText(title)
        self._words.setText(words)
        self._do.setText(answer)
        self._do.setAccessibleName(answer)
        self.form.fill({})

    @property
    def words(self) -> str:
        """What is asked."""
        return self._words.text()

    def begin(self) -> None:
        """The focus to the reason."""
        self.form.begin()

    def _give(self) -> None:
        self.given.emit(self.form.values()["because"])

"""The protocols of the shelf: what comes with the program, what is the clinic's own, what cannot be read."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ketadesk.app.protocols import Listed
from ketadesk.domain.instrument import Instrument
from ketadesk.ui.look import Look
from ketadesk.ui.protocols.preview import Preview
from ketadesk.ui.register.listing import Column, Listing
from ketadesk.ui.widgets.parts import button, column, panel, row
from ketadesk.ui.words import tr

ACROSS = 3


class _Shelf(Listing):
    """Letters are the page's."""

    typed = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A letter asks for what its button does; arrows and Enter as in every list."""
        if event.text().isalpha():
            self.typed.emit(event.text().casefold())
        else:
            super().keyPressEvent(event)


class ShelfView(QWidget):
    """The list with its buttons at the left, what the one under the hand means at the right."""

    asked = Signal(str)
    """One of the acts, by its name."""

    def __init__(self, look: Look) -> None:
        """Nothing is listed."""
        super().__init__()
        self._half_typed: frozenset[str] = frozenset()
        self._instruments: Mapping[str, Instrument] = {}
        columns = (Column(tr("Protocol")), Column(tr("Origin"), 128), Column(tr("Version"), 64, number=True))
        self.list = _Shelf(tr("Protocols"), columns, self._cells, look)
        self.preview = Preview(look)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (name, words) in enumerate(_acts()):
            made = button(words, partial(self.asked.emit, name), "act")
            grid.addWidget(made, place // ACROSS, place % ACROSS)
        left = column(self.list, grid, spacing=10, margin=14)
        left.setStretch(0, 1)
        halves = row(panel(left), panel(column(self.preview)), spacing=12)
        halves.setStretch(0, 11)
        halves.setStretch(1, 10)
        self.setLayout(column(halves))
        self.list.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_current())
        self.list.chosen.connect(lambda: self.asked.emit("edit"))
        self.list.typed.connect(self._letter)

    def show_protocols(
        self, listed: Sequence[Listed], half_typed: frozenset[str], instruments: Mapping[str, Instrument], name: str
    ) -> None:
        """What there is now, one of them under the hand."""
        self._half_typed, self._instruments = half_typed, instruments
        self.list.show_lines(listed)
        place = next((place for place, one in enumerate(listed) if one.id == name), 0)
        self.list.selectRow(place)
        self._show_current()

    def current(self) -> Listed | None:
        """The protocol under the hand."""
        found = self.list.current()
        return found if isinstance(found, Listed) else None

    def _cells(self, one: Listed) -> tuple[str, ...]:
        name = one.id if one.protocol is None else f"{one.protocol.name}\n{one.id}"
        half = f"\n{tr('half typed')}" if one.id in self._half_typed else ""
        return name, f"{_from(one)}{half}", "" if one.protocol is None else str(one.protocol.version)

    def _show_current(self) -> None:
        one = self.current()
        if one is not None and one.protocol is not None:
            self.preview.show_protocol(one.protocol, self._instruments)
        elif one is not None:
            self.preview.show_trouble(one.id, one.trouble)

    def _letter(self, letter: str) -> None:
        for name, words in _acts():
            if words.rsplit(None, 1)[-1].casefold() == letter:
                self.asked.emit(name)


def _from(one: Listed) -> str:
    if one.protocol is None:
        return tr("▲ cannot be read")
    if one.retired:
        return tr("retired")
    if one.own:
        return tr("own, not the shipped one") if one.shipped else tr("own")
    return tr("shipped")


def _acts() -> tuple[tuple[str, str], ...]:
    """Each act with its words, the key that does it last."""
    return (
        ("edit", tr("Edit  E")), ("new", tr("New from it  N")), ("versions", tr("Versions  V")),
        ("import", tr("Import…  I")), ("export", tr("Export…  X")), ("retire", tr("Retire…  R")),
    )  # fmt: skip

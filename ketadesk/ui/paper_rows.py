"""A grid of boxes, a row a time: Enter and Tab go on, and what is wrong stands below its row for as long as it is."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from ketadesk.app.back_entry import ACT, AT, NOTE, Column
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.line import Line
from ketadesk.ui.widgets.parts import column, emptied, label, restyle, scrolled
from ketadesk.ui.words import retold, tr

WIDTHS = {AT: 96, "bp": 96, "hr": 64, "spo2": 64, "rr": 64, "o2": 64, ACT: 150, NOTE: 180}
SCALE = 96
"""Pixels of the boxes at 100 %."""
NARROW = 1180
"""Pixels at 100 % below which a row takes two lines."""
FREE = 16_777_215
"""As wide as there is room: Qt's own greatest size."""


class PaperRows(QWidget):
    """What is typed goes out by row and column; nothing stands in a box that was not typed or taken."""

    typed = Signal(str, str, str)
    taken = Signal(str)
    """Enter in a box of a time that is empty: the time that was due is taken."""
    done = Signal()

    def __init__(self, look: Look) -> None:
        """No row yet."""
        super().__init__()
        self._look = look
        self._columns: tuple[Column, ...] = ()
        self._boxes: dict[tuple[str, str], Line] = {}
        self._faults: dict[str, QLabel] = {}
        self._order: list[tuple[str, str]] = []
        self._titles: dict[str, QLabel] = {}
        self._narrow = False
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        self._area = scrolled(column(self._grid, None, margin=(0, 0, 8, 0)))
        self.setLayout(column(self._area))

    def show_rows(self, columns: tuple[Column, ...], rows: Mapping[str, str], typed: Mapping[str, str]) -> None:
        """Rows by their keys with the time that was due, and what was typed before as row.column."""
        emptied(self._grid)
        self._columns, self._boxes, self._faults, self._order = columns, {}, {}, []
        titles = (retold(one.title) if not one.unit else f"{retold(one.title)}\n{one.unit}" for one in columns)
        self._titles = {one.name: label(title, "small") for one, title in zip(columns, titles, strict=True)}
        for number, (key, due) in enumerate(rows.items(), 1):
            self._add(key, due, due or tr("row {n}", n=number), typed)
        self._place()

    def _add(self, key: str, due: str, row: str, typed: Mapping[str, str]) -> None:
        for one in self._columns:
            box = Line()
            box.setMinimumHeight(self._look.px(36))
            box.setText(typed.get(f"{key}.{one.name}", ""))
            box.setPlaceholderText(tr("due {time}", time=due) if one.name == AT and due else "")
            box.setAccessibleName(tr("{row}: {column}", row=row, column=retold(one.title)))
            box.textEdited.connect(partial(self.typed.emit, key, one.name))
            box.returnPressed.connect(partial(self._go_on, key, one.name))
            self._boxes[key, one.name] = box
            self._order.append((key, one.name))
        self._faults[key] = label("", "error", wraps=True)
        self._faults[key].hide()

    def _place(self) -> None:
        """All boxes of a row on one line; where the text is too large for that, words on a second one."""
        px = self._look.px
        self._narrow = self.window().width() < px(NARROW)
        words = [one for one in self._columns if one.name in (ACT, NOTE)]
        values = [one for one in self._columns if one not in words]
        below = words if self._narrow else []
        beside = values if self._narrow else [*values, *words]
        for place in range(len(self._columns) + 1):
            self._grid.setColumnStretch(place, 1 if place == len(beside) - (not self._narrow) else 0)
        rows = ({one.name: self._boxes[key, one.name] for one in self._columns} for key in self._faults)
        lines: list[Mapping[str, QWidget]] = [self._titles, *rows]
        half = (len(beside) + 1) // 2
        for number, line in enumerate(lines):
            for place, one in enumerate(beside):
                self._grid.addWidget(line[one.name], 3 * number, place)
            for place, one in enumerate(below):
                self._grid.addWidget(line[one.name], 3 * number + 1, half * place, 1, half)
        for number, key in enumerate(self._faults, 1):
            self._grid.addWidget(self._faults[key], 3 * number + 2, 0, 1, len(self._columns))
        for (_, name), box in self._boxes.items():
            wide = px(WIDTHS.get(name, SCALE))
            box.setMinimumWidth(wide)
            box.setMaximumWidth(wide if name != NOTE and (name != ACT or not self._narrow) else FREE)
            box.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may be too narrow for one line a row."""
        super().resizeEvent(event)
        if self._boxes and self._narrow != (self.window().width() < self._look.px(NARROW)):
            self._place()

    def show_text(self, key: str, name: str, text: str) -> None:
        """What stands in a box now."""
        self._boxes[key, name].setText(text)

    def show_faults(self, key: str, faults: Mapping[str, str]) -> None:
        """What is wrong in a row, in the order of its columns."""
        for one in self._columns:
            restyle(self._boxes[key, one.name], "wrong", "true" if one.name in faults else "false")
        words = [faults[one.name] for one in self._columns if one.name in faults]
        self._faults[key].setText(" ".join(map(retold, dict.fromkeys(words))))
        self._faults[key].setVisible(bool(words))

    def texts(self) -> Sequence[Mapping[str, str]]:
        """What stands in the rows, each by its columns."""
        keys = list(dict.fromkeys(key for key, _ in self._order))
        return [{one.name: self._boxes[key, one.name].text() for one in self._columns} for key in keys]

    def begin(self) -> None:
        """The focus to the first box that is empty in a row."""
        first = next((place for place in self._order if not self._boxes[place].text()), self._order[0])
        self._focus(first)

    def _go_on(self, key: str, name: str) -> None:
        if name == AT and not self._boxes[key, name].text().strip():
            self.taken.emit(key)
        place = self._order.index((key, name)) + 1
        if place < len(self._order):
            self._focus(self._order[place])
        else:
            self.done.emit()

    def _focus(self, place: tuple[str, str]) -> None:
        box = self._boxes[place]
        box.setFocus()
        self._area.ensureWidgetVisible(box)

"""The flowsheet on the screen: times across, signs down, what was amended struck with the new value beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ketadesk.domain.record import Act
from ketadesk.ui.look import SMALL, TEXT, Look
from ketadesk.ui.words import tr

Index = QModelIndex | QPersistentModelIndex

ROW, HEAD, NARROW = 25, 26, 360
"""Pixels at 100 %."""

COLOURS = {"bp": "red", "hr": "green", "spo2": "blue", "rr": "yellow", "dissociation": "violet"}


@dataclass(frozen=True, slots=True)
class Shown:
    """One value as drawn: its text, what stood there before, its mark, and the act behind it."""

    text: str
    act: Act
    was: tuple[str, ...] = ()
    mark: str = ""
    quiet: bool = False

    @property
    def spoken(self) -> str:
        """The value as a reader hears it."""
        before = tr(", amended from {was}", was=", ".join(self.was)) if self.was else ""
        return f"{self.text}{tr(', written late') if 'L' in self.mark else ''}{before}"


@dataclass(frozen=True, slots=True)
class Sheet:
    """The whole table: names down, times across, values by both, and when the next set is due."""

    names: tuple[tuple[str, str], ...]
    times: tuple[str, ...]
    values: tuple[dict[str, Shown], ...]
    writers: tuple[str, ...]
    due: str = ""


class FlowsheetModel(QAbstractTableModel):
    """The sheet as Qt asks for it."""

    def __init__(self) -> None:
        """An empty sheet."""
        super().__init__()
        self.sheet = Sheet((), (), (), ())

    def show_sheet(self, sheet: Sheet) -> None:
        """Another sheet."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The signs, and who wrote them."""
        return len(self.sheet.names) + 1 if self.sheet.names else 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The times, and the one that is due."""
        return len(self.sheet.times) + bool(self.sheet.due)

    def shown(self, index: Index) -> Shown | None:
        """The value at a place, None where nothing was charted."""
        if index.row() >= len(self.sheet.names) or index.column() >= len(self.sheet.values):
            return None
        return self.sheet.values[index.column()].get(self.sheet.names[index.row()][0])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What is drawn and what is said."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        shown = self.shown(index)
        if shown is not None:
            return shown.text if role == Qt.ItemDataRole.DisplayRole else shown.spoken
        last = index.row() == len(self.sheet.names) and index.column() < len(self.sheet.writers)
        return self.sheet.writers[index.column()] if last else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Times across, names down."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            times = self.sheet.times
            return times[section] if section < len(times) else tr("{time} due", time=self.sheet.due)
        names = self.sheet.names
        return names[section][1] if section < len(names) else tr("Recorded by")


class _Cells(QStyledItemDelegate):
    """Draws one value: what it was struck out, what it is, its mark raised."""

    def __init__(self, look: Look, model: FlowsheetModel) -> None:
        super().__init__()
        self._look, self._model = look, model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell with a hairline below."""
        look, box = self._look, option.rect
        painter.setPen(look.colour("line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() >= len(self._model.sheet.times):
            painter.fillRect(box.adjusted(0, 0, 0, -1), look.mix("field", "panel", 0.5))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 4, 4)
        shown = self._model.shown(index)
        if shown is None:
            self._draw_plain(painter, box, self._model.data(index) or "")
        else:
            self._draw_value(painter, box, shown, COLOURS.get(self._model.sheet.names[index.row()][0], "text"))

    def _draw_plain(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setFont(self._look.font(SMALL))
        painter.setPen(self._look.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_value(self, painter: QPainter, box: QRect, shown: Shown, colour: str) -> None:
        look = self._look
        small, bold = look.font(SMALL), look.font(SMALL if shown.quiet else TEXT, not shown.quiet)
        before = " ".join(shown.was)
        painter.setFont(small)
        gap = look.px(5) if before else 0
        was_width = painter.fontMetrics().horizontalAdvance(before)
        painter.setFont(bold)
        width = painter.fontMetrics().horizontalAdvance(shown.text)
        left = box.left() + max(2, (box.width() - was_width - gap - width) // 2)
        middle = box.center().y()
        if before:
            painter.setFont(small)
            painter.setPen(look.colour("muted"))
            painter.drawText(QRect(left, box.top(), was_width, box.height()), Qt.AlignmentFlag.AlignVCenter, before)
            painter.drawLine(QPointF(left - 1, middle + 1), QPointF(left + was_width + 1, middle + 1))
            left += was_width + gap
        painter.setFont(bold)
        painter.setPen(look.colour("muted" if shown.quiet else colour))
        painter.drawText(QRect(left, box.top(), width + 2, box.height()), Qt.AlignmentFlag.AlignVCenter, shown.text)
        if shown.mark:
            painter.setFont(look.font(SMALL - 2, True))
            painter.setPen(look.colour("warm"))
            painter.drawText(
                QRect(left + width + look.px(3), box.top() + look.px(2), look.px(24), box.height() // 2 + 2),
                Qt.AlignmentFlag.AlignTop,
                shown.mark,
            )


class FlowsheetView(QTableView):
    """The table; Enter or a double click on a value asks to amend it."""

    picked = Signal(int)

    def __init__(self, look: Look) -> None:
        """An empty table."""
        super().__init__()
        self._look = look
        self.flowsheet = FlowsheetModel()
        self._cells = _Cells(look, self.flowsheet)
        self.setModel(self.flowsheet)
        self.setItemDelegate(self._cells)
        self.setAccessibleName(tr("Flowsheet"))
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        self.setMinimumHeight(80)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(self._pick)
        look.changed.connect(self._resize)

    def show_sheet(self, sheet: Sheet) -> None:
        """Another sheet, its latest times in view."""
        names = [name for _, name in sheet.names] != [name for _, name in self.flowsheet.sheet.names]
        self.flowsheet.show_sheet(sheet)
        self._resize(names)

    def _resize(self, names: bool = True) -> None:
        """Whole columns in the room that there is, the latest in view."""
        look, header = self._look, self.horizontalHeader()
        if names:
            self.verticalHeader().setDefaultSectionSize(look.px(ROW))
            header.setFixedHeight(look.px(HEAD))
        narrow = self.width() < look.px(NARROW)
        self.verticalHeader().setFixedWidth(look.px(96 if narrow else 136))
        room, count = self.viewport().width(), max(1, self.flowsheet.columnCount())
        fitting = max(1, min(count, room // look.px(66 if narrow else 74)))
        each = min(look.px(120), room // fitting)
        header.setDefaultSectionSize(each)
        for place, values in enumerate(self.flowsheet.sheet.values):
            size = max((each, *(self._width(shown) for shown in values.values())))
            if header.sectionSize(place) != size:
                header.resizeSection(place, size)
        self.updateGeometries()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def _width(self, shown: Shown) -> int:
        """Only what is struck, marked or said in words needs more room than a value."""
        letters = len(shown.text) + sum(len(was) + 1 for was in shown.was)
        return self._look.px(24 + 8 * letters) if letters > 7 else 0

    def sizeHint(self) -> QSize:
        """As high as all signs need."""
        rows = self.flowsheet.rowCount()
        return QSize(400, self._look.px(HEAD) + self._look.px(ROW) * rows + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the room that there is."""
        super().resizeEvent(event)
        self._resize(names=False)

    def _pick(self, index: QModelIndex) -> None:
        shown = self.flowsheet.shown(index)
        if shown is not None:
            self.picked.emit(shown.act.root)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter asks to amend; the arrows go from value to value and change none."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentIndex())
            return
        super().keyPressEvent(event)


def drawn_names(names: Sequence[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The names of the signs as translated."""
    return tuple((column, tr(name)) for column, name in names)

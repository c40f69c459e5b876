"""The flowsheet on the screen: times across, signs down, what was amended struck with the new value beside it."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ketadesk.domain.news2 import ACKNOWLEDGEMENT
from ketadesk.ui.look import SMALL, TEXT, Look
from ketadesk.ui.session.sheet import Sheet, Shown
from ketadesk.ui.words import tr

Index = QModelIndex | QPersistentModelIndex

ROW, HEAD, NARROW = 25, 26, 360
"""Pixels at 100 %."""

COLOURS = {"bp": "red", "hr": "green", "spo2": "blue", "rr": "yellow", "dissociation": "violet"}


class FlowsheetModel(QAbstractTableModel):
    """The sheet as Qt asks for it."""

    def __init__(self) -> None:
        """An empty sheet."""
        super().__init__()
        self.sheet: Sheet | None = None

    def show_sheet(self, sheet: Sheet) -> None:
        """Another sheet."""
        self.beginResetModel()
        self.sheet = sheet
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The signs, and who wrote them."""
        return 0 if self.sheet is None else len(self.sheet.names) + 1

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """The times, and the one that is due."""
        return 0 if self.sheet is None else self.sheet.count + bool(self.sheet.due)

    def name(self, index: Index) -> str:
        """The sign of a row, empty for who wrote it."""
        names = () if self.sheet is None else self.sheet.names
        return names[index.row()][0] if index.row() < len(names) else ""

    def is_charted(self, index: Index) -> bool:
        """Whether a column is a time at which something was charted, and not the one that is due."""
        return self.sheet is not None and index.column() < self.sheet.count

    def shown(self, index: Index) -> Shown | None:
        """The value at a place, None where nothing was charted."""
        name = self.name(index)
        if self.sheet is None or not name or not self.is_charted(index):
            return None
        return self.sheet.value(index.column(), name)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What is drawn and what is said."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        shown = self.shown(index)
        if shown is not None:
            return shown.text if role == Qt.ItemDataRole.DisplayRole else shown.spoken
        if self.sheet is None or self.name(index) or not self.is_charted(index):
            return None
        return self.sheet.writer(index.column())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Times across, names down; NEWS2 with whose it is."""
        if self.sheet is None:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Vertical:
            shown = [name for name, _ in self.sheet.names]
            return ACKNOWLEDGEMENT if shown[section : section + 1] == ["news2"] else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            due = tr("{time} due", time=self.sheet.due)
            return self.sheet.time(section) if section < self.sheet.count else due
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
        if not self._model.is_charted(index):
            painter.fillRect(box.adjusted(0, 0, 0, -1), look.mix("field", "panel", 0.5))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.colour("accent"), 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 4, 4)
        shown = self._model.shown(index)
        if shown is None:
            self._draw_plain(painter, box, self._model.data(index) or "")
        else:
            if shown.outside:
                self._draw_frame(painter, box)
            self._draw_value(painter, box, shown, COLOURS.get(self._model.name(index), "text"))

    def _draw_frame(self, painter: QPainter, box: QRect) -> None:
        """Around a value outside a limit."""
        painter.setPen(QPen(self._look.colour("red"), 1.4))
        painter.setBrush(self._look.mix("red", "panel", 0.16))
        painter.drawRoundedRect(box.adjusted(3, 2, -3, -3), 4, 4)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_plain(self, painter: QPainter, box: QRect, text: str) -> None:
        painter.setFont(self._look.font(SMALL))
        painter.setPen(self._look.colour("muted"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_value(self, painter: QPainter, box: QRect, shown: Shown, colour: str) -> None:
        look = self._look
        small, bold = look.font(SMALL), look.font(SMALL if shown.quiet else TEXT, not shown.quiet)
        if not shown.was and not shown.mark:
            painter.setFont(bold)
            painter.setPen(look.colour("muted" if shown.quiet else colour))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown.text)
            return
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


class _Times(QHeaderView):
    """The times across; of one height, so that no time is measured for it."""

    def __init__(self, look: Look) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._look = look

    def sizeHint(self) -> QSize:
        """As high as one line."""
        return QSize(0, self._look.px(HEAD))


class FlowsheetView(QTableView):
    """The table; Enter or a double click on a value asks to amend it."""

    picked = Signal(int)

    def __init__(self, look: Look) -> None:
        """An empty table."""
        super().__init__()
        self._look = look
        self.flowsheet = FlowsheetModel()
        self._cells = _Cells(look, self.flowsheet)
        self.setHorizontalHeader(_Times(look))
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
        before = self.flowsheet.sheet
        names = before is None or sheet.names != before.names
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
        self._widen(header, each)
        self.updateGeometries()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.maximum())

    def _widen(self, header: QHeaderView, each: int) -> None:
        """Only what is struck or said in words needs more room than a value."""
        sheet = self.flowsheet.sheet
        for place in range(0 if sheet is None else sheet.count):
            letters = 0 if sheet is None else sheet.letters(place)
            size = max(each, self._look.px(24 + 8 * letters)) if letters else each
            if header.sectionSize(place) != size:
                header.resizeSection(place, size)

    def sizeHint(self) -> QSize:
        """As high as all signs need."""
        rows = self.flowsheet.rowCount()
        return QSize(400, self._look.px(HEAD) + self._look.px(ROW) * rows + 12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the room that there is."""
        super().resizeEvent(event)
        self._resize(names=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The focus is seen on the latest value, where the table stands."""
        sheet = self.flowsheet.sheet
        if not self.currentIndex().isValid() and sheet is not None and sheet.count:
            self.setCurrentIndex(self.flowsheet.index(0, sheet.count - 1))
        super().focusInEvent(event)

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

"""The middle of the page: the trend over the flowsheet, or the timeline in their place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSplitter, QStackedWidget, QWidget

from ketadesk.ui.look import Look
from ketadesk.ui.session.flowsheet_view import FlowsheetView
from ketadesk.ui.session.timeline_view import TimelineView
from ketadesk.ui.widgets.parts import button, panel
from ketadesk.ui.widgets.trend_view import TrendView
from ketadesk.ui.words import tr

SPANS = (None, 90, 45)
"""Minutes that the trend shows, one press after another; None is the whole session."""


class Centre(QStackedWidget):
    """Two views of one record."""

    timeline_asked = Signal()

    def __init__(self, look: Look) -> None:
        """Trend and flowsheet first."""
        super().__init__()
        self.trend, self.flowsheet, self.timeline = TrendView(look), FlowsheetView(look), TimelineView(look)
        self._span, self._fitted = 0, (0, 0)
        self._span_button = button("", self._next_span, "link", tr("Minutes shown by the trend"))
        self._to_timeline = button(tr("Timeline  F3"), self.timeline_asked.emit, "link", tr("Timeline"))
        upper = panel(_over(self.trend, self._span_button, Qt.AlignmentFlag.AlignRight))
        self._lower = panel(_over(self.flowsheet, self._to_timeline, Qt.AlignmentFlag.AlignLeft))
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.addWidget(upper)
        self.split.addWidget(self._lower)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 0)
        self.split.setHandleWidth(10)
        self.split.setChildrenCollapsible(False)
        self.addWidget(self.split)
        self.addWidget(self.timeline)
        self._show_span()
        look.changed.connect(self._show_span)

    @property
    def shows_timeline(self) -> bool:
        """Whether the timeline is in front."""
        return self.currentWidget() is self.timeline

    def show_timeline(self, in_front: bool) -> None:
        """The timeline in front, or the trend and the flowsheet."""
        front: QWidget = self.timeline if in_front else self.split
        self.setCurrentWidget(front)
        if in_front:
            self.timeline.begin()

    def fit(self) -> None:
        """The flowsheet as high as its signs, the trend takes the rest."""
        wanted = (self.flowsheet.sizeHint().height() + 14, self.height())
        if wanted == self._fitted:
            return
        self._fitted = wanted
        self._lower.setMaximumHeight(wanted[0])
        self._lower.setMinimumHeight(min(self._lower.maximumHeight(), self.height() * 2 // 5))
        self.split.setSizes([self.height() - self._lower.maximumHeight(), self._lower.maximumHeight()])

    def _next_span(self) -> None:
        self._span = (self._span + 1) % len(SPANS)
        self._show_span()

    def _show_span(self) -> None:
        minutes = SPANS[self._span]
        self._span_button.setText(tr("All ▾") if minutes is None else tr("{n} min ▾", n=minutes))
        self.trend.show_span(minutes)
        self.trend.leave_corner(self._span_button.sizeHint().width())


def _over(view: QWidget, corner: QWidget, side: Qt.AlignmentFlag) -> QGridLayout:
    """A view with a control laid over one of its upper corners."""
    grid = QGridLayout()
    grid.setContentsMargins(10, 6, 10, 6)
    grid.addWidget(view, 0, 0)
    grid.addWidget(corner, 0, 0, side | Qt.AlignmentFlag.AlignTop)
    return grid

"""A planned session as a picture: the phases along the top, below them a tick with its grace for every check."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ketadesk.domain.protocol_plan import Lane, ProtocolPlan
from ketadesk.ui.look import SMALL, Look
from ketadesk.ui.words import retold, tr

NAMES, BAND, ROW, AXIS, EDGE = 112, 26, 26, 22, 16
STEPS = (5, 10, 15, 30, 60, 120, 240)
"""Minutes between two numbers of the axis, the first that leaves them room."""
ROOM = 34
LANE_COLOURS = ("accent", "violet", "blue", "yellow", "green")


def told(plan: ProtocolPlan) -> str:
    """A plan in the language of the screen, each set of checks by itself."""
    return ", ".join(retold(lane.in_words()) for lane in plan.lanes) or retold(plan.in_words())


class PlanPicture(QWidget):
    """Drawn anew for every plan; what it shows is also said."""

    def __init__(self, look: Look) -> None:
        """Nothing is planned."""
        super().__init__()
        self._look = look
        self._plan = ProtocolPlan(0, 0, ())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._resize)

    def show_plan(self, plan: ProtocolPlan) -> None:
        """Another plan."""
        if plan != self._plan:
            self._plan = plan
            self.setAccessibleName(tr("Planned session: {words}", words=told(plan)))
            self._resize()

    def sizeHint(self) -> QSize:
        """A line for each set of checks."""
        rows = max(1, len(self._plan.lanes))
        return QSize(self._look.px(NAMES + 160), self._look.px(BAND + 8 + rows * ROW + AXIS))

    def minimumSizeHint(self) -> QSize:
        """No lower than its lines."""
        return self.sizeHint()

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()

    def _x(self, minute: float) -> float:
        left, right = self._look.px(NAMES), self.width() - self._look.px(EDGE)
        return left + (right - left) * minute / max(1, self._plan.end_min)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bands, lanes, axis."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.colour("panel"))
        if self._plan.end_min > 0:
            painter.setFont(self._look.font(SMALL))
            self._draw_axis(painter)
            self._draw_phases(painter)
            for place, lane in enumerate(self._plan.lanes):
                self._draw_lane(painter, place, lane)
        painter.end()

    def _draw_phases(self, painter: QPainter) -> None:
        plan, high = self._plan, self._look.px(BAND)
        phases = (
            (0, plan.infusion_min, tr("infusion"), "accent", "on_accent"),
            (plan.infusion_min, plan.end_min, tr("observation"), "field", "text"),
        )
        for begin, end, phase, ground, ink in phases:
            box = QRectF(self._x(begin), 0, self._x(end) - self._x(begin) - 1, high)
            painter.fillRect(box, self._look.colour(ground))
            painter.setPen(self._look.colour(ink))
            lasts = tr("{n} min", n=end - begin)
            told = (f"{phase} {lasts}", lasts, str(end - begin), "")
            room = box.width() - self._look.px(8)
            words = next(one for one in told if not one or painter.fontMetrics().horizontalAdvance(one) <= room)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        painter.setPen(self._look.colour("muted"))
        name = QRectF(0, 0, self._look.px(NAMES) - 8, high)
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr("Phase"))

    def _draw_axis(self, painter: QPainter) -> None:
        look, plan = self._look, self._plan
        top, foot = look.px(BAND), self.height() - look.px(AXIS)
        room = (self._x(plan.end_min) - self._x(0)) / plan.end_min
        step = next((one for one in STEPS if one * room >= look.px(ROOM)), STEPS[-1])
        for minute in range(0, plan.end_min + 1, step):
            x = round(self._x(minute))
            painter.setPen(look.colour("grid"))
            painter.drawLine(x, top, x, foot)
            painter.setPen(look.colour("muted"))
            box = QRectF(x - look.px(ROOM) / 2, foot, look.px(ROOM), look.px(AXIS))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(minute))
        name = QRectF(0, foot, look.px(NAMES) - look.px(ROOM) / 2, look.px(AXIS))
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, tr("min from start"))

    def _draw_lane(self, painter: QPainter, place: int, lane: Lane) -> None:
        look, high = self._look, self._look.px(ROW)
        top = look.px(BAND + 8) + place * high
        colour = LANE_COLOURS[place % len(LANE_COLOURS)]
        painter.setPen(look.colour("text"))
        room = look.px(NAMES) - 8
        name = painter.fontMetrics().elidedText(retold(lane.name), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(0, top, room, high), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        soft, ink = look.mix(colour, "panel", 0.35), look.colour(colour)
        for check in lane.checks:
            begin, end = (
                self._x(check.at_min - check.early_min),
                min(self._x(check.at_min + check.grace_min), self.width()),
            )
            painter.fillRect(QRectF(begin, top + high * 0.3, end - begin, high * 0.4), soft)
        for check in lane.checks:
            begin = self._x(check.at_min) - look.px(1)
            painter.fillRect(QRectF(begin, top + high * 0.12, look.px(2.5), high * 0.76), ink)

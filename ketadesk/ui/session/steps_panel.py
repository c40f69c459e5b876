"""The phases as a stepper with their times, and the numbered events."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from ketadesk.domain.chart import Mark
from ketadesk.ui.look import SMALL, TEXT, Look
from ketadesk.ui.widgets.parts import column, emptied, label, scrolled
from ketadesk.ui.words import retold, tr


@dataclass(frozen=True, slots=True)
class StepLine:
    """A phase as drawn: done, now, planned or skipped; its name and its times."""

    state: str
    name: str
    times: str


class Stepper(QWidget):
    """Phases one below the other, each with a ring that says where it stands."""

    def __init__(self, look: Look) -> None:
        """No phases yet."""
        super().__init__()
        self._look = look
        self._lines: tuple[StepLine, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_steps(self, lines: tuple[StepLine, ...]) -> None:
        """The phases of the session."""
        if lines != self._lines:
            self._lines = lines
            spoken = (f"{retold(line.name)} {line.times or retold(line.state)}" for line in lines)
            self.setAccessibleName(tr("Phases: {phases}", phases=", ".join(spoken)))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """A line for each phase."""
        return QSize(200, self._look.px(28) * len(self._lines))

    def minimumSizeHint(self) -> QSize:
        """No line is left out."""
        return QSize(120, self._look.px(28) * len(self._lines))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring, the name and the times of each phase."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, ring = self._look.px(28), self._look.px(17)
        for place, line in enumerate(self._lines):
            top = place * height
            self._ring(painter, QRectF(1, top + (height - ring) / 2, ring, ring), line.state)
            now = line.state == "now"
            painter.setPen(self._look.colour("text" if line.state in ("now", "done") else "muted"))
            painter.setFont(self._look.font(TEXT, now))
            box = QRectF(ring + self._look.px(10), top, self.width() - ring - self._look.px(10), height)
            middle = Qt.AlignmentFlag.AlignVCenter
            times = painter.fontMetrics().horizontalAdvance(line.times) + self._look.px(8)
            room = int(box.width() - times)
            if painter.fontMetrics().horizontalAdvance(retold(line.name)) > room:
                painter.setFont(self._look.font(SMALL, now))
            name = painter.fontMetrics().elidedText(retold(line.name), Qt.TextElideMode.ElideRight, room)
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, name)
            painter.drawText(box, middle | Qt.AlignmentFlag.AlignRight, line.times)
        painter.end()

    def _ring(self, painter: QPainter, box: QRectF, state: str) -> None:
        filled = state in ("done", "now")
        painter.setPen(QPen(self._look.colour("accent" if filled else "line"), 2))
        painter.setBrush(self._look.colour("accent") if filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if state in ("done", "skipped"):
            painter.setFont(self._look.font(SMALL - 1, True))
            painter.setPen(self._look.colour("on_accent" if state == "done" else "muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "✓" if state == "done" else "–")


class StepsPanel(QFrame):
    """The stepper, and below it what happened, numbered as on the trend."""

    def __init__(self, look: Look) -> None:
        """Nothing has happened yet."""
        super().__init__()
        self.setProperty("role", "panel")
        self.stepper = Stepper(look)
        self._lines = column(spacing=3)
        self._shown: tuple[str, ...] = ()
        self._area = scrolled(column(self.stepper, self._lines, None, spacing=8, margin=(0, 0, 6, 0)))
        self.setMinimumHeight(96)
        self.setLayout(column(self._area, margin=(14, 8, 8, 8)))

    def show_marks(self, marks: Sequence[Mark], times: Sequence[str]) -> None:
        """The numbered events, the latest in view."""
        lines = tuple(
            f"{_ringed(mark.number)} {time}  {retold(mark.text[:1].upper() + mark.text[1:])}"
            for mark, time in zip(marks, times, strict=True)
        )
        if lines == self._shown:
            return
        self._shown = lines
        emptied(self._lines)
        for line in lines:
            self._lines.addWidget(label(line, "small", wraps=True))


def _ringed(number: int) -> str:
    return chr(0x2460 + number - 1) if number <= 20 else f"({number})"

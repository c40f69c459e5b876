"""The trend of a session on the screen: readings, scales, infusion, events, the last session and the time now."""

from bisect import bisect_left
from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from html import escape

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ketadesk.domain.chart import Point, Pressure, Trend
from ketadesk.domain.ghost import Ghost
from ketadesk.domain.instrument import Instrument
from ketadesk.ui.look import Look
from ketadesk.ui.widgets.trend_ink import Ink, Letters
from ketadesk.ui.widgets.trend_picture import Content, Picture, picture_of
from ketadesk.ui.words import tr

STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000}
"""Keys that go from reading to reading."""
NEAR = 14
"""Pixels at 100 % within which the pointer means a reading."""


class TrendView(QWidget):
    """Draws a trend; what stays is kept as a picture, what moves with the time is drawn onto it."""

    def __init__(self, look: Look) -> None:
        """An empty view."""
        super().__init__()
        self._look = look
        self._letters = Letters(look)
        self._content: Content | None = None
        self._readings: Readings | None = None
        self._now: datetime | None = None
        self._minutes: int | None = None
        self._corner = 0
        self._picture: Picture | None = None
        self._ground, self._still = QPixmap(), QPixmap()
        self._ground_of: Hashable = None
        self._is_drawn = False
        self._chosen: int | None = None
        self.setAccessibleName(tr("Trend"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self._look_anew)

    def show_trend(
        self, trend: Trend, instruments: Mapping[str, Instrument], clock: Callable[[datetime], str],
        now: datetime | None, ghost: Ghost | None = None,
    ) -> None:  # fmt: skip
        """Show a trend as known now; None when the session has ended: then there is no line of now.

        Instruments are keyed by their word. What runs is drawn on by `show_now`, but not beyond the planned end:
        after that only a new trend knows more.
        """
        chosen = None if self._readings is None or self._chosen is None else self._readings.moment(self._chosen)
        self._content = Content.of(trend, instruments, clock, now, ghost)
        self._readings = Readings(trend, instruments, clock)
        self._now = now
        self._chosen = None if chosen is None else self._readings.index(chosen)
        if self._chosen is None:
            self.setAccessibleDescription(self._readings.last())
        self._forget()

    def show_now(self, now: datetime) -> None:
        """Let the line of now, the running bar and the plan follow the time; only what has moved is painted."""
        if self._content is None or self._now is None:
            return
        before, self._now = self._now, now
        picture = self._picture
        if picture is None:
            return
        if not picture.lasts(now):
            self._forget()
            return
        for part in picture.changed(picture.moving(before), picture.moving(now)):
            self.update(part)

    def show_span(self, minutes: int | None) -> None:
        """Show the last so many minutes and some to come; None is the whole session."""
        if minutes != self._minutes:
            self._minutes = minutes
            self._forget()

    def leave_corner(self, width: int) -> None:
        """Keep so many pixels of the legend's row free at the right, for a control that is laid there."""
        self._corner = width
        self._forget()

    def sizeHint(self) -> QSize:
        """As in the design at 100 %."""
        return QSize(self._look.px(740), self._look.px(390))

    def minimumSizeHint(self) -> QSize:
        """Small enough for a low screen; below it things would touch."""
        return QSize(self._look.px(360), self._look.px(172))

    def _look_anew(self) -> None:
        self._letters.forget()
        self._ground_of = None
        self.updateGeometry()
        self._forget()

    def _forget(self) -> None:
        """Lay out and draw everything anew when it is next painted."""
        self._picture = None
        self.update()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Another size is another layout."""
        self._picture = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The still picture, and onto it what moves."""
        with QPainter(self) as painter:
            ink = Ink(painter, self._letters)
            if self._content is None:
                painter.fillRect(self.rect(), self._look.colour("panel"))
            else:
                picture = self._drawn(self._content)
                painter.drawPixmap(0, 0, self._still)
                picture.draw_moving(ink, self._now)
                if self._chosen is not None and self._readings is not None:
                    picture.draw_chosen(ink, self._readings.times[self._chosen])
            if self.hasFocus():
                ink.box(QRectF(self.rect()).adjusted(1, 1, -1, -1), self._look.px(6), ink.pen("accent", 2))

    def _drawn(self, content: Content) -> Picture:
        """The layout, with all that stays drawn: the readings onto a ground that seldom changes."""
        if self._picture is None:
            self._picture = picture_of(content, self._letters, self.size(), self._now, self._minutes, self._corner)
            self._is_drawn = False
        picture, scale = self._picture, self.devicePixelRatio()
        if not self._is_drawn or self._still.devicePixelRatio() != scale:
            if (picture.ground, scale) != self._ground_of:
                self._ground, self._still = self._fitted(self._ground, scale), self._fitted(self._still, scale)
                self._ground.fill(self._look.colour("panel"))
                with QPainter(self._ground) as painter:
                    picture.draw_ground(Ink(painter, self._letters))
                self._ground_of = picture.ground, scale
            with QPainter(self._still) as painter:
                painter.drawPixmap(0, 0, self._ground)
                picture.draw_readings(Ink(painter, self._letters))
            self._is_drawn = True
        return picture

    def _fitted(self, canvas: QPixmap, scale: float) -> QPixmap:
        """A canvas of the size of the view: the one there is, where it fits."""
        if canvas.size() != self.size() * scale or canvas.devicePixelRatio() != scale:
            canvas = QPixmap(self.size() * scale)
            canvas.setDevicePixelRatio(scale)
        return canvas

    def event(self, event: QEvent) -> bool:
        """A pointer that rests on a reading or a number above shows what it says."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = self.words_at(event.pos())
            if words:
                QToolTip.showText(event.globalPos(), _plain(words), self)
            else:
                QToolTip.hideText()
                event.ignore()
            return True
        return super().event(event)

    def words_at(self, place: QPoint) -> str:
        """What a place means: a numbered moment, or the reading nearest to it; nothing where neither is."""
        if self._content is None or self._readings is None:
            return ""
        picture = self._drawn(self._content)
        for badge in picture.edge.badges:
            if badge.box.adjusted(-3, -3, 3, 3).contains(place.toPointF()):
                return "\n".join(f"{one.number}  {self._content.clock(one.at)}  {one.text}" for one in badge.marks)
        if not picture.frame.left - 9 <= place.x() <= picture.frame.right + 9:
            return ""
        nearest = self._readings.nearest(picture.frame.seconds(place.x()))
        if nearest is None or abs(picture.frame.x(self._readings.times[nearest]) - place.x()) > self._look.px(NEAR):
            return ""
        return self._readings.words(nearest)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right go from reading to reading, Home and End to the first and the last, Escape leaves them."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None and self._readings is not None and self._readings.times:
            last = len(self._readings.times) - 1
            at = (last + 1 if step < 0 else last - 1) if self._chosen is None else self._chosen
            self._choose(max(0, min(last, at + step)))
        elif event.key() == Qt.Key.Key_Escape and self._chosen is not None:
            self._leave()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Nothing is chosen any more."""
        self._leave()
        super().focusOutEvent(event)

    def _choose(self, index: int) -> None:
        """Show one reading: a line through it, its numbers beside it, and the same in words."""
        if self._content is None or self._readings is None:
            return
        self._chosen = index
        picture, words = self._drawn(self._content), self._readings.words(index)
        x = round(picture.frame.clamped(self._readings.times[index]))
        QToolTip.showText(self.mapToGlobal(QPoint(x, picture.frame.top)), _plain(words), self)
        self.setAccessibleDescription(words.replace("\n", ", "))
        self.update()

    def _leave(self) -> None:
        if self._chosen is not None and self._readings is not None:
            self._chosen = None
            QToolTip.hideText()
            self.setAccessibleDescription(self._readings.last())
        self.update()


def _plain(words: str) -> str:
    """Words for a tool tip, line by line; what people typed is never read as markup."""
    return "<p style='white-space:pre'>" + "<br>".join(escape(line) for line in words.split("\n")) + "</p>"


class Readings:
    """Every moment at which something was read, and what; reckoned only when somebody asks."""

    def __init__(
        self, trend: Trend, instruments: Mapping[str, Instrument], clock: Callable[[datetime], str]
    ) -> None:  # fmt: skip
        """The readings of a trend."""
        self._trend = trend
        self._instruments = instruments
        self._clock = clock

    @cached_property
    def times(self) -> list[float]:
        """When something was read, in seconds from the trend's begin."""
        trend = self._trend
        series: list[Sequence[Point | Pressure]] = [trend.pressures, trend.heart_rates, trend.spo2]
        series += trend.levels.values()
        return sorted({(one.at - trend.begin).total_seconds() for points in series for one in points})

    def nearest(self, seconds: float) -> int | None:
        """The reading nearest to a time, None when there is none."""
        right = bisect_left(self.times, seconds)
        near = [index for index in (right - 1, right) if 0 <= index < len(self.times)]
        return min(near, key=lambda index: abs(self.times[index] - seconds), default=None)

    def moment(self, index: int) -> datetime:
        """When a reading was taken."""
        return self._trend.begin + timedelta(seconds=self.times[index])

    def index(self, moment: datetime) -> int | None:
        """The reading of a moment, None when there is none any more."""
        seconds = (moment - self._trend.begin).total_seconds()
        index = bisect_left(self.times, seconds)
        return index if self.times[index : index + 1] == [seconds] else None

    def words(self, index: int) -> str:
        """The time and the numbers, a line each."""
        at = self.moment(index)
        return "\n".join([self._clock(at), *self._numbers(at)])

    def last(self) -> str:
        """The last reading as a sentence: BP 164/96, HR 90, SpO₂ 97 at 14:29."""
        trend = self._trend
        series: list[Sequence[Point | Pressure]] = [trend.pressures, trend.heart_rates, trend.spo2]
        series += trend.levels.values()
        last = max((points[-1].at for points in series if points), default=None)
        if last is None:
            return tr("No reading yet. The first one you record appears here.")
        return tr("{readings} at {time}", readings=", ".join(self._numbers(last)), time=self._clock(last))

    def _numbers(self, at: datetime) -> list[str]:
        """What was read at a moment; the same sign read twice in it is told twice."""
        trend = self._trend
        said = [
            tr("BP {systolic}/{diastolic}", systolic=_number(one.systolic), diastolic=_number(one.diastolic))
            for one in trend.pressures if one.at == at
        ]  # fmt: skip
        said += [tr("HR {value}", value=one.value) for one in trend.heart_rates if one.at == at]
        said += [tr("SpO₂ {value}", value=one.value) for one in trend.spo2 if one.at == at]
        for word, points in trend.levels.items():
            scale = self._instruments[word]
            said += [f"{scale.short} {scale.said(one.value)}" for one in points if one.at == at]
        return said


def _number(value: int | None) -> str:
    return "–" if value is None else str(value)

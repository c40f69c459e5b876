"""A picture of what is made up: the syringe with the level to draw, and the bag or pump syringe it goes into."""

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ketadesk.domain.quantity import plain, shown
from ketadesk.ui.look import SMALL, TEXT, Look
from ketadesk.ui.words import tr

SYRINGES_ML = (1, 3, 5, 10, 20, 50)
"""Sizes that are on the shelf; the smallest that holds the volume is drawn."""
LINES = 10


@dataclass(frozen=True, slots=True)
class Filling:
    """How much is drawn, and what it goes into: nominal and final volume in mL; no container when undiluted."""

    drawn_ml: Decimal
    final_ml: Fraction
    container: str
    nominal_ml: Decimal | None


class Vessel(QWidget):
    """The syringe at the left, the container at the right; nothing while nothing is made up."""

    def __init__(self, look: Look) -> None:
        """Nothing is made up."""
        super().__init__()
        self._look = look
        self._filling: Filling | None = None
        look.changed.connect(self._resize)
        self.hide()

    def show_filling(self, filling: Filling | None) -> None:
        """Show a syringe and its container, or nothing."""
        self._filling = filling
        self.setVisible(filling is not None)
        if filling is not None:
            drawn, size = plain(filling.drawn_ml), syringe_ml(filling.drawn_ml)
            told = [tr("{drawn} mL in a {size} mL syringe", drawn=drawn, size=size)]
            if filling.nominal_ml is not None:
                told.append(tr("{what} of {ml} mL", what=filling.container, ml=shown(filling.final_ml, 2)))
            self.setAccessibleName(", ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Low enough for a small screen."""
        return QSize(self._look.px(320), self._look.px(104))

    def minimumSizeHint(self) -> QSize:
        """As high as it is drawn."""
        return QSize(self._look.px(200), self._look.px(104))

    def _resize(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The barrel with its marks and level, the bag beside it."""
        filling = self._filling
        if filling is None:
            return
        painter, px = QPainter(self), self._look.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = 1.0 if filling.nominal_ml is None else 0.64
        self._syringe(painter, QRectF(0, 0, self.width() * share - px(8), self.height()), filling)
        if filling.nominal_ml is not None:
            left = self.width() * share + px(8)
            self._container(painter, QRectF(left, px(2), self.width() - left - 1, self.height() - px(4)), filling)

    def _syringe(self, painter: QPainter, place: QRectF, filling: Filling) -> None:
        """Needle left, plunger right; the liquid reaches from the needle to the level."""
        look, px, size = self._look, self._look.px, syringe_ml(filling.drawn_ml)
        barrel = QRectF(px(22), px(26), place.width() - px(60), px(34))
        level = barrel.left() + barrel.width() * min(1.0, float(filling.drawn_ml) / size)
        middle = barrel.center().y()
        painter.fillRect(
            QRectF(barrel.left(), barrel.top(), level - barrel.left(), barrel.height()), look.colour("accent")
        )
        painter.setPen(QPen(look.colour("text"), px(2)))
        painter.drawRect(barrel)
        painter.drawLine(QPointF(0, middle), QPointF(barrel.left(), middle))
        painter.drawLine(QPointF(level, middle), QPointF(barrel.right() + px(26), middle))
        painter.drawLine(QPointF(level, barrel.top()), QPointF(level, barrel.bottom()))
        end = barrel.right() + px(26)
        painter.drawLine(QPointF(end, barrel.top() - px(2)), QPointF(end, barrel.bottom() + px(2)))
        self._marks(painter, barrel, size)
        words = tr("{ml} mL", ml=plain(filling.drawn_ml))
        painter.setPen(look.colour("text"))
        painter.setFont(look.font(TEXT, True))
        wide = painter.fontMetrics().horizontalAdvance(words)
        left = min(max(0.0, level - wide / 2), place.width() - wide)
        painter.drawText(QRectF(left, 0, wide + px(2), px(22)), Qt.AlignmentFlag.AlignCenter, words)

    def _marks(self, painter: QPainter, barrel: QRectF, size: int) -> None:
        look, px = self._look, self._look.px
        painter.setFont(look.font(SMALL))
        for place in range(LINES + 1):
            across = barrel.left() + barrel.width() * place / LINES
            long = place % 2 == 0
            painter.setPen(QPen(look.colour("muted"), 1))
            foot = barrel.bottom() + px(8 if long else 4)
            painter.drawLine(QPointF(across, barrel.bottom() + px(1)), QPointF(across, foot))
            if long:
                words = plain(Decimal(size * place) / LINES)
                box = QRectF(across - px(18), foot, px(36), px(18))
                painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, words)

    def _container(self, painter: QPainter, place: QRectF, filling: Filling) -> None:
        """A hanging bag, or the barrel of a pump syringe, filled to its final volume."""
        look, px = self._look, self._look.px
        is_bag = filling.container == "bag"
        body = QRectF(place.left(), place.top() + px(10 if is_bag else 0), place.width(), place.height() - px(18))
        nominal = Fraction(filling.nominal_ml or 1)
        full = float(filling.final_ml / max(filling.final_ml, nominal * Fraction(6, 5)))
        round_by = px(12 if is_bag else 3)
        painter.setPen(QPen(look.colour("text"), px(2)))
        painter.drawRoundedRect(body, round_by, round_by)
        inside = body.adjusted(px(3), px(3), -px(3), -px(3))
        top = inside.bottom() - inside.height() * full
        painter.fillRect(QRectF(inside.left(), top, inside.width(), inside.bottom() - top), look.colour("field"))
        painter.setPen(QPen(look.colour("accent"), px(2)))
        painter.drawLine(QPointF(inside.left(), top), QPointF(inside.right(), top))
        painter.setPen(QPen(look.colour("text"), px(2)))
        middle = body.center().x()
        if is_bag:
            painter.drawEllipse(QPointF(middle, place.top() + px(5)), px(4), px(4))
        painter.drawLine(QPointF(middle, body.bottom()), QPointF(middle, place.bottom()))
        painter.setFont(look.font(TEXT, True))
        text = QRectF(inside.left(), top, inside.width(), inside.bottom() - top)
        painter.drawText(text, Qt.AlignmentFlag.AlignCenter, tr("{ml} mL", ml=shown(filling.final_ml, 2)))


def syringe_ml(drawn_ml: Decimal) -> int:
    """The smallest syringe that holds so much; what is more is drawn in several of the largest."""
    return next((size for size in SYRINGES_ML if drawn_ml <= size), SYRINGES_ML[-1])

"""PySide6 6.12.0 on Python 3.11 releases a reference to None per Qt call and aborts in the end: ours must not."""

import sys

if sys.version_info < (3, 12):

    def test_qt_calls_keep_none_alive() -> None:
        from PySide6.QtCore import QPointF, QTimer
        from PySide6.QtGui import QPainter, QPicture, QPolygonF
        from PySide6.QtWidgets import QApplication, QLabel

        application = QApplication.instance() or QApplication([])
        label, timer, picture = QLabel(), QTimer(), QPicture()
        painter = QPainter(picture)
        polygon = QPolygonF([QPointF(0, 0), QPointF(1, 1)])
        before = sys.getrefcount(None)
        for number in range(2000):
            label.setText(str(number))
            label.setEnabled(number % 2 == 0)
            timer.setInterval(1000)
            painter.setOpacity(1)
            painter.drawPolyline(polygon)
            painter.drawText(0, 0, "14:32")
            label.update()
        lost = before - sys.getrefcount(None)
        painter.end()
        assert application is not None
        assert lost < 100

"""What lies behind the words on every sheet of a drill: nobody takes it for a patient's."""

from math import atan2, degrees, hypot
from typing import Any

from ketadesk.report.fonts import BOLD

DRILL = "DRILL"
DRILL_WORDS = "DRILL: an exercise, of no patient. Not a medical record."
LIGHT = 0.9
"""The grey of the word, 1 is white: it is seen on any printer, and every value stays readable over it."""

SHARE = 0.62
"""How much of the diagonal the word takes."""


def draw_drill(sheet: Any, _document: object, size: tuple[float, float]) -> None:
    """The word from corner to corner, below everything that is drawn after it."""
    width, height = size
    letters = SHARE * hypot(width, height) / sheet.stringWidth(DRILL, BOLD, 1)
    sheet.saveState()
    sheet.setFillGray(LIGHT)
    sheet.translate(width / 2, height / 2)
    sheet.rotate(degrees(atan2(height, width)))
    sheet.setFont(BOLD, letters)
    sheet.drawCentredString(0, -letters * 0.35, DRILL)
    sheet.restoreState()

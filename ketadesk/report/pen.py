"""Ink on a page: rules, labels and the small shapes that are drawn and never typed."""

from typing import Any

from ketadesk.report.fonts import BOLD, REGULAR
from ketadesk.report.text import GREY, INK, RED, SMALLEST, Colour

RULE: Colour = (0.78, 0.81, 0.85)
HAIR: Colour = (0.90, 0.92, 0.94)
GREEN_RULE: Colour = (0.02, 0.42, 0.37)
DARK: Colour = (0.25, 0.29, 0.35)
TINT: Colour = (0.90, 0.955, 0.945)
HEART: Colour = (0.10, 0.36, 0.16)

Canvas = Any
"""ReportLab's canvas, which has no types."""


def rule(canvas: Canvas, x: float, y: float, width: float, colour: Colour = RULE, weight: float = 0.5) -> None:
    """A line across."""
    stroke(canvas, [(x, y), (x + width, y)], colour, weight)


def stroke(
    canvas: Canvas, points: list[tuple[float, float]], colour: Colour, weight: float, dash: tuple[float, ...] = ()
) -> None:
    """A line through points."""
    canvas.setStrokeColorRGB(*colour)
    canvas.setLineWidth(weight)
    canvas.setDash(dash)
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    canvas.drawPath(path, stroke=1, fill=0)
    if dash:
        canvas.setDash()


def patch(canvas: Canvas, x: float, y: float, width: float, height: float, colour: Colour) -> None:
    """A light area without an edge."""
    canvas.setFillColorRGB(*colour)
    canvas.rect(x, y, width, height, stroke=0, fill=1)


def caret(canvas: Canvas, x: float, y: float, half: float, up: bool, hollow: bool = False) -> None:
    """A blood pressure's mark, its tip at the value: open above for systolic, open below for diastolic."""
    rise = -half * 1.3 if up else half * 1.3
    points = [(x - half, y + rise), (x, y), (x + half, y + rise)]
    if hollow:
        points.append(points[0])
    stroke(canvas, points, RED, 1.1 if half > 2 else 0.7)


def dot(canvas: Canvas, x: float, y: float, radius: float, hollow: bool = False) -> None:
    """A heart rate's mark."""
    canvas.setStrokeColorRGB(*HEART)
    canvas.setFillColorRGB(*((1, 1, 1) if hollow else HEART))
    canvas.setLineWidth(0.8)
    canvas.circle(x, y, radius, stroke=1, fill=1)


def wedge(canvas: Canvas, x: float, y: float, half: float, colour: Colour) -> None:
    """A full triangle standing on its base."""
    canvas.setFillColorRGB(*colour)
    path = canvas.beginPath()
    path.moveTo(x - half, y)
    path.lineTo(x + half, y)
    path.lineTo(x, y + half * 1.7)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def label(
    canvas: Canvas, text: str, x: float, y: float, align: str = "l", colour: Colour = INK, bold: bool = False
) -> None:
    """Short words of the shipped font at a place."""
    canvas.setFont(BOLD if bold else REGULAR, SMALLEST)
    canvas.setFillColorRGB(*colour)
    {"l": canvas.drawString, "c": canvas.drawCentredString, "r": canvas.drawRightString}[align](x, y, text)


def ring(canvas: Canvas, x: float, y: float, width: float) -> None:
    """A ring around a number, whose base line is at y."""
    canvas.setStrokeColorRGB(*DARK)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.setLineWidth(0.6)
    canvas.roundRect(x + 0.3, y - 2.7, width - 0.6, 11.4, 5.6, stroke=1, fill=1)


def badge(canvas: Canvas, x: float, y: float, width: float, text: str) -> None:
    """A number in a ring, its base line at y, its left edge at x."""
    ring(canvas, x, y, width)
    label(canvas, text, x + width / 2, y, "c")


def draw_mark(canvas: Canvas, _kind: str, shape: str) -> None:
    """A shape in a line of words, where a paragraph has come to; a ring goes round the number that follows."""
    place = canvas._curr_tx_info  # noqa: SLF001
    x, y = place["cur_x"] - 2.2, place["cur_y"]
    canvas.saveState()
    if shape.startswith("ring"):
        ring(canvas, x - 1.2, y, float(shape[4:]))
    elif shape == "triangle":
        wedge(canvas, x + 4.2, y, 3.8, RED)
    elif shape == "bolus":
        wedge(canvas, x + 4, y, 3, GREY)
    elif shape == "dot":
        dot(canvas, x + 3, y + 3, 1.8)
    elif shape == "shade":
        patch(canvas, x + 1, y - 1, 9, 8, TINT)
        canvas.setStrokeColorRGB(*RULE)
        canvas.setLineWidth(0.4)
        canvas.rect(x + 1, y - 1, 9, 8, stroke=1, fill=0)
    else:
        caret(canvas, x + 3.5, y + 0.5, 2.6, up=False)
        caret(canvas, x + 10.5, y + 5.5, 2.6, up=True)
    canvas.restoreState()

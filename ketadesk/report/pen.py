"""Ink on a page: lines of words, rules, boxes and the small shapes that are drawn and never typed."""

from typing import Any

from ketadesk.report.fonts import REGULAR
from ketadesk.report.text import GREY, INK, RED, SMALLEST, Colour, Line

RULE: Colour = (0.78, 0.81, 0.85)
HAIR: Colour = (0.90, 0.92, 0.94)
GREEN_RULE: Colour = (0.02, 0.42, 0.37)
DARK: Colour = (0.25, 0.29, 0.35)
TINT: Colour = (0.90, 0.955, 0.945)
HEART: Colour = (0.10, 0.36, 0.16)

Canvas = Any
"""ReportLab's canvas, which has no types."""


def draw_line(canvas: Canvas, line: Line, x: float, y: float, width: float = 0, align: str = "l") -> None:
    """Put a line on a page with its base line at y, aligned within a width; raised letters hang beside the centre."""
    raised = sum(run.width for run in line.runs if run.style.rise) if align == "c" else 0.0
    x += {"l": 0.0, "c": (width - line.width + raised) / 2, "r": width - line.width}[align]
    for run in line.runs:
        style = run.style
        if style.mark:
            draw_mark(canvas, style.mark, run.text, x + run.x, y, run.width)
            continue
        words = canvas.beginText(x + run.x, y + style.rise)
        words.setFont(run.font, style.size)
        words.setFillColorRGB(*style.colour)
        words.textOut(run.text)
        canvas.drawText(words)
        if style.struck:
            rule(canvas, x + run.x, y + style.size * 0.3, run.width, style.colour, 0.6)


def draw_lines(
    canvas: Canvas, lines: tuple[Line, ...], x: float, top: float, width: float = 0, align: str = "l"
) -> float:
    """Put lines below one another and return where they end."""
    for line in lines:
        draw_line(canvas, line, x, top - line.leading * 0.77, width, align)
        top -= line.leading
    return top


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


def box(canvas: Canvas, x: float, y: float, width: float, height: float, weight: float = 0.6) -> None:
    """A rounded frame, its lower left corner at x and y."""
    canvas.setStrokeColorRGB(*RULE)
    canvas.setLineWidth(weight)
    canvas.roundRect(x, y, width, height, 5, stroke=1, fill=0)


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


def badge(canvas: Canvas, x: float, y: float, width: float, text: str) -> None:
    """A number in a ring, its base line at y, its left edge at x."""
    canvas.setStrokeColorRGB(*DARK)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.setLineWidth(0.6)
    canvas.roundRect(x + 0.3, y - 2.7, width - 0.6, 11.4, 5.6, stroke=1, fill=1)
    words = canvas.beginText()
    words.setFont(REGULAR, SMALLEST)
    words.setFillColorRGB(*INK)
    words.setTextOrigin(x + (width - canvas.stringWidth(text, REGULAR, SMALLEST)) / 2, y)
    words.textOut(text)
    canvas.drawText(words)


def draw_mark(canvas: Canvas, mark: str, text: str, x: float, y: float, width: float) -> None:
    """A shape in a line of words."""
    middle = x + width / 2
    if mark == "badge":
        badge(canvas, x, y, width, text)
    elif mark == "triangle":
        wedge(canvas, middle, y, 3.8, RED)
    elif mark == "bolus":
        wedge(canvas, middle, y, 3, GREY)
    elif mark == "dot":
        dot(canvas, middle, y + 3, 1.8)
    elif mark == "shade":
        patch(canvas, x + 1, y - 1, width - 2, 8, TINT)
        canvas.setStrokeColorRGB(*RULE)
        canvas.setLineWidth(0.4)
        canvas.rect(x + 1, y - 1, width - 2, 8, stroke=1, fill=0)
    else:
        caret(canvas, middle, y + (0.5 if mark == "systolic" else 5.5), 2.6, up=mark == "diastolic")

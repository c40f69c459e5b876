"""How everything looks at present: theme, brightness, text size, fonts; one object, told when it changes."""

from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from ketadesk.ui.theme import Theme, mixed, read_theme

FAMILIES = ("Noto Sans", "DejaVu Sans")
"""Letters from the first; ①▲≈→✓ from the second."""

TEXT, SMALL, VALUE, TITLE, CLOCK = 14, 12, 23, 18, 42
"""Sizes in pixels at 100 %."""


class Look(QObject):
    """Theme and sizes for all that is drawn."""

    changed = Signal()

    def __init__(self, resources: Path, theme: str = "dim", text_percent: int = 100, brightness: int = 100) -> None:
        """Read the theme and bring the shipped fonts in."""
        super().__init__()
        self.resources = resources
        load_fonts(resources / "fonts")
        self.show_theme(theme, text_percent, brightness)

    def show_theme(self, theme: str, text_percent: int, brightness: int) -> None:
        """Use another theme, text size or brightness; everything is drawn anew."""
        self.theme: Theme = read_theme(self.resources / "themes", theme).darkened(brightness)
        self.percent = text_percent
        self._colours = {name: QColor(value) for name, value in self.theme.colours().items()}
        self._fonts: dict[tuple[float, bool], QFont] = {}
        self._mixes: dict[tuple[str, str, float], QColor] = {}
        application = QApplication.instance()
        if isinstance(application, QApplication):
            sheet = self.sheet("base.qss")
            if application.styleSheet() != sheet:
                application.setFont(self.font())
                application.setPalette(self._palette())
                application.setStyleSheet(sheet)
        self.changed.emit()

    def px(self, pixels: float) -> int:
        """A length that grows with the text."""
        return round(pixels * self.percent / 100)

    def font(self, pixels: float = TEXT, bold: bool = False) -> QFont:
        """The font of the program in a size that grows with the text."""
        if (pixels, bold) not in self._fonts:
            font = QFont()
            font.setFamilies(FAMILIES)
            font.setPixelSize(max(1, self.px(pixels)))
            font.setBold(bold)
            self._fonts[pixels, bold] = font
        return self._fonts[pixels, bold]

    def colour(self, name: str) -> QColor:
        """A colour of the theme."""
        return self._colours[name]

    def mix(self, one: str, other: str, share: float) -> QColor:
        """A colour between two of the theme's: so much of the first."""
        if (one, other, share) not in self._mixes:
            colours = self.theme.colours()
            self._mixes[one, other, share] = QColor(mixed(colours[one], colours[other], share))
        return self._mixes[one, other, share]

    def _palette(self) -> QPalette:
        """What Qt paints by itself, before and beside the style sheet: no white flash anywhere."""
        palette = QPalette()
        roles = QPalette.ColorRole
        for role, name in (
            (roles.Window, "page"), (roles.Base, "field"), (roles.AlternateBase, "panel"), (roles.Button, "field"),
            (roles.WindowText, "text"), (roles.Text, "text"), (roles.ButtonText, "text"),
            (roles.ToolTipBase, "field"), (roles.ToolTipText, "text"), (roles.PlaceholderText, "muted"),
            (roles.Highlight, "accent"), (roles.HighlightedText, "on_accent"), (roles.Link, "accent"),
            (roles.Light, "line"), (roles.Mid, "line"), (roles.Dark, "page"), (roles.Shadow, "page"),
        ):  # fmt: skip
            palette.setColor(role, self.colour(name))
        return palette

    def sheet(self, name: str) -> str:
        """A style sheet with today's colours and sizes filled in."""
        colours = self.theme.colours()
        mixes = {
            "accent_soft": mixed(colours["accent"], colours["panel"], 0.18),
            "red_soft": mixed(colours["red"], colours["panel"], 0.16),
            "hover": mixed(colours["text"], colours["field"], 0.08),
            "amber_soft": mixed(colours["amber"], colours["panel"], 0.14),
        }
        sizes = {f"p{pixels}": f"{max(1, self.px(pixels))}px" for pixels in range(1, 61)}
        template = Template(_text(self.resources / "themes" / name))
        return template.substitute(colours, **mixes, **sizes)


@cache
def _text(path: Path) -> str:
    return path.read_text("utf-8")


@cache
def load_fonts(folder: Path) -> tuple[str, ...]:
    """Bring the shipped fonts into the program, once; a machine without fonts would show empty boxes."""
    found: list[str] = []
    for path in sorted(folder.glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        found += QFontDatabase.applicationFontFamilies(number)
    return tuple(found)

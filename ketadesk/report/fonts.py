"""Which font prints which character: the shipped ones first, then one of the computer's, then a visible code.

Registering parses a font file, so a folder's faces are kept; what a document uses of them is kept by the document.
"""

import struct
import unicodedata
from functools import lru_cache
from pathlib import Path

from reportlab.pdfbase.pdfmetrics import registerFont, registerFontFamily
from reportlab.pdfbase.ttfonts import TTFError, TTFont

REGULAR, BOLD, SYMBOLS = "NotoSans-Regular", "NotoSans-Bold", "DejaVuSans"
SYSTEM = "SystemFallback"

SYSTEM_FONTS = tuple(
    Path(place)
    for place in (
        "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
        "/usr/share/fonts/truetype/droid/DroidSansFallback.ttf",
        "/usr/share/fonts/google-droid-sans-fonts/DroidSansFallbackFull.ttf",
        "/usr/share/fonts/droid/DroidSansFallbackFull.ttf",
        "/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc",
        "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
        "/usr/share/fonts/truetype/arphic/uming.ttc",
        "C:/Windows/Fonts/msyh.ttc",
        "C:/Windows/Fonts/simsun.ttc",
        "C:/Windows/Fonts/msgothic.ttc",
        "C:/Windows/Fonts/malgun.ttf",
        "/Library/Fonts/Arial Unicode.ttf",
        "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
        "/System/Library/Fonts/STHeiti Light.ttc",
    )
)
"""Where computers keep a TrueType font with Chinese, Japanese or Korean characters."""

_SHAPED = (
    (0x0590, 0x109F),  # Hebrew, Arabic, the scripts of India, Thai, Lao, Tibetan, Burmese
    (0x1700, 0x18AF),  # Philippine scripts, Khmer, Mongolian
    (0x1900, 0x1CFF),  # Limbu to Vedic
    (0xA800, 0xABFF),  # Syloti Nagri to Meetei Mayek
    (0xFB1D, 0xFDFF),  # presentation forms of Hebrew and Arabic
    (0xFE70, 0xFEFE),
    (0x10800, 0x11FFF),  # right to left, and more scripts of India
    (0x1E800, 0x1EFFF),
)
"""Scripts whose letters join, stack or run right to left: set one by one they would be read wrongly."""


_UNREADABLE = (TTFError, OSError, ValueError, LookupError, struct.error)
"""What ReportLab raises for files that are damaged or no TrueType fonts."""


class Faces:
    """The fonts of one report folder and what they cover."""

    def __init__(self, folder: Path, places: tuple[Path, ...]) -> None:
        """Parse the shipped fonts; the computer's own are opened when a character asks for them."""
        self._fonts = {name: _font(name, folder / f"{name}.ttf") for name in (REGULAR, BOLD, SYMBOLS)}
        self._places = places
        self._found: dict[tuple[str, bool], tuple[str, float] | None] = {}

    def register(self) -> None:
        """Make the fonts known to ReportLab by their names."""
        for font in self._fonts.values():
            registerFont(font)
        registerFontFamily(REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD)

    def name(self, bold: bool) -> str:
        """The font that prints plain letters."""
        return BOLD if bold else REGULAR

    def find(self, character: str, bold: bool) -> tuple[str, float] | None:
        """The font that prints a character and its width for size 1; None when no font does."""
        key = (character, bold)
        if key not in self._found:
            self._found[key] = self._look_up(character, bold)
        return self._found[key]

    def _look_up(self, character: str, bold: bool) -> tuple[str, float] | None:
        code = ord(character)
        if any(first <= code <= last for first, last in _SHAPED):
            return None
        for name in (BOLD, REGULAR, SYMBOLS) if bold else (REGULAR, SYMBOLS):
            if code in self._fonts[name].face.charToGlyph:
                return name, self._width(name, code)
        if SYSTEM not in self._fonts:
            self._open_system_font()
        if SYSTEM in self._fonts and code in self._fonts[SYSTEM].face.charToGlyph:
            return SYSTEM, self._width(SYSTEM, code)
        return None

    def _width(self, name: str, code: int) -> float:
        return float(self._fonts[name].face.getCharWidth(code)) / 1000

    def _open_system_font(self) -> None:
        """Take the first font that opens; one that is absent, damaged or not TrueType is passed over."""
        for place in self._places:
            if not place.is_file():
                continue
            try:
                font = _font(SYSTEM, place)
            except _UNREADABLE:
                continue
            self._fonts[SYSTEM] = font
            registerFont(font)
            return
        self._places = ()


def _font(name: str, path: Path) -> TTFont:
    """A font whose first line stands as high as that of any other, so that neighbours share a base line."""
    font = TTFont(name, str(path), shapable=False)
    font.face.ascent, font.face.descent = 1000, -250
    return font


@lru_cache(maxsize=4)
def faces_of(folder: Path, places: tuple[Path, ...] = SYSTEM_FONTS) -> Faces:
    """The faces of a folder, parsed once."""
    return Faces(folder, places)


def printable(text: str, faces: Faces, replaced: set[str]) -> str:
    """The one way any words take to paper: composed, without control characters, with nothing unprintable.

    Line breaks stay. What no font has, or only a script that needs shaping, becomes its visible code and is noted.
    """
    if text.isascii() and text.isprintable():
        return text
    kept = []
    for character in unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")):
        if character in "\n\u2028\u2029\x0b\x0c\x85":
            kept.append("\n")
        elif character == "\u00a0":
            kept.append(character)
        elif character.isspace():
            kept.append(" ")
        elif not _is_silent(character):
            kept.append(character if faces.find(character, bold=False) else _code_of(character, replaced))
    return "".join(kept)


def _is_silent(character: str) -> bool:
    """Control and format characters, and the selectors of a variant, print nothing."""
    return unicodedata.category(character) in ("Cc", "Cf") or 0xFE00 <= ord(character) <= 0xFE0F


def _code_of(character: str, replaced: set[str]) -> str:
    replaced.add(character)
    return f"[U+{ord(character):04X}]"

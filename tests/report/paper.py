"""Reads a printed report the way an eye does: which words stand where, in which size and font."""

import re
from dataclasses import dataclass
from datetime import timedelta
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream

from ketadesk import paths
from ketadesk.domain.record import Record
from ketadesk.report.documents import Printed, Seal, session_report
from ketadesk.report.page import Paper
from tests.support import play

FONTS = paths.resources() / "fonts"
SCRIPTS = Path(__file__).parents[1] / "scripts"
HASH = "7f3a91c20be4" + "5" * 52


@dataclass(frozen=True, slots=True)
class Word:
    """Words that were set in one go, with the box of their capitals."""

    text: str
    x: float
    y: float
    width: float
    size: float
    font: str

    def overlaps(self, other: "Word") -> bool:
        """Whether two boxes share more than a hair."""
        apart = self.x + self.width < other.x + 0.4 or other.x + other.width < self.x + 0.4
        return not apart and self.y < other.y + other.size * 0.62 and other.y < self.y + self.size * 0.62


def script(name: str) -> str:
    """A session's script by name."""
    return (SCRIPTS / f"report-{name}.txt").read_text(encoding="utf-8")


def demo() -> str:
    """The session that the program shows."""
    return (paths.resources() / "sessions" / "demo.txt").read_text(encoding="utf-8")


def recorded(text: str, folder: Path) -> Record:
    """A script played into an encrypted file, as its record."""
    return play(text, folder).record


def seal_of(record: Record) -> Seal:
    """A printing eight minutes after the last entry."""
    return Seal(HASH, record.entries[-1].entered_at + timedelta(minutes=8), "A. Novak MD", "KetaDesk 0.1.0")


def printed(record: Record, paper: Paper = Paper.A4) -> Printed:
    """The report of a record."""
    return session_report(record, seal_of(record), paper, FONTS)


def pages(pdf: bytes) -> list[list[Word]]:
    """The words of each page."""
    return [_words(page) for page in PdfReader(BytesIO(pdf)).pages]


def lines(words: list[Word]) -> list[str]:
    """What stands on each base line, from the top, from the left; raised letters belong to what they follow."""
    rows: dict[int, list[Word]] = {}
    for word in words:
        base = next((y for y in rows if abs(y / 10 - word.y) < 3), round(word.y * 10))
        rows.setdefault(base, []).append(word)
    return [_joined(sorted(rows[y], key=lambda word: word.x)) for y in sorted(rows, reverse=True)]


def _joined(words: list[Word]) -> str:
    text = words[0].text
    for before, after in pairwise(words):
        gap = after.x - before.x - before.width
        text += ("  " if gap > 3.5 else "") + after.text
    return re.sub(r" {3,}", "  ", text.replace("\u00a0", " ")).strip()


def text_of(pdf: bytes) -> str:
    """All lines of all pages."""
    return "\n\f\n".join("\n".join(lines(words)) for words in pages(pdf)) + "\n"


def flat(pdf: bytes) -> str:
    """Every word of the document in the order it was set, with single blanks."""
    return _run_on([word for page in pages(pdf) for word in page])


def _run_on(words: list[Word]) -> str:
    """Words one after the other; what touches the one before goes on with it, as where the font changes."""
    text = ""
    end = (0.0, 0.0)
    for word in words:
        touches = abs(end[0] - word.x) < 0.1 and abs(end[1] - word.y) < 0.1
        text += word.text if touches else f" {word.text}"
        end = word.x + word.width, word.y
    return " ".join(text.replace("\u00a0", " ").split())


def body(pdf: bytes) -> str:
    """The same without what stands at the head and foot of every page, so that words run on over a page break."""
    kept = []
    for number, page in enumerate(pages(pdf)):
        head = max(word.y for word in page) - 1 if number else 1000.0
        kept += [word for word in page if 50 < word.y < head]
    return _run_on(kept)


def fonts_of(pdf: bytes) -> dict[str, Any]:
    """Every font of the document by its name."""
    found = {}
    for page in PdfReader(BytesIO(pdf)).pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            found[str(font.get_object()["/BaseFont"])] = font.get_object()
    return found


def _words(page: Any) -> list[Word]:
    fonts = {name: font.get_object() for name, font in page["/Resources"]["/Font"].items()}
    letters = {name: _letters(font) for name, font in fonts.items()}
    words: list[Word] = []
    kept: list[tuple[float, float]] = []
    origin, at, advance, font, size = (0.0, 0.0), (0.0, 0.0), 0.0, "", 0.0
    leading = rise = 0.0
    for operands, operator in ContentStream(page.get_contents(), page.pdf).operations:
        if operator == b"q":
            kept.append(origin)
        elif operator == b"Q":
            origin = kept.pop()
        elif operator == b"cm":
            origin = origin[0] + float(operands[4]), origin[1] + float(operands[5])
        elif operator == b"Tm":
            at, advance = (float(operands[4]), float(operands[5])), 0.0
        elif operator == b"Td":
            at, advance = (at[0] + float(operands[0]), at[1] + float(operands[1])), 0.0
        elif operator == b"T*":
            at, advance = (at[0], at[1] - leading), 0.0
        elif operator == b"TL":
            leading = float(operands[0])
        elif operator == b"Ts":
            rise = float(operands[0])
        elif operator == b"BT":
            rise = 0.0
        elif operator == b"Tf":
            font, size = str(operands[0]), float(operands[1])
        elif operator == b"Tj":
            codes = operands[0].original_bytes
            width = sum(float(fonts[font]["/Widths"][code]) for code in codes) * size / 1000
            said = "".join(letters[font][code] for code in codes)
            words.append(Word(said, origin[0] + at[0] + advance, origin[1] + at[1] + rise, width, size, font))
            advance += width
    return words


def _letters(font: Any) -> dict[int, str]:
    """What each code of a font means; codes that stand for no letter are missing."""
    table = font["/ToUnicode"].get_object().get_data().decode("ascii")
    pairs = re.findall(r"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]{4,8})>", table)
    meant = {int(code, 16): bytes.fromhex(letter).decode("utf-16-be") for code, letter in pairs}
    return {code: letter for code, letter in meant.items() if letter != "\0"}

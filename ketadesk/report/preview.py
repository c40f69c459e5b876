"""A finished document as pictures of its pages, for the screen."""

from contextlib import closing
from dataclasses import dataclass
from threading import Lock

from pypdfium2 import PdfDocument, PdfPage

POINTS_PER_INCH = 72

_ONE_AT_A_TIME = Lock()
"""PDFium bears one caller at a time, and pages are drawn in threads."""


@dataclass(frozen=True, slots=True)
class PageImage:
    """One page: rows of `stride` bytes, four for each pixel: red, green, blue and 255 (Qt's Format_RGBX8888)."""

    width: int
    height: int
    stride: int
    rgbx: bytes


def page_images(pdf: bytes, dots_per_inch: float) -> list[PageImage]:
    """Every page of a document, so many pixels to the inch."""
    scale = dots_per_inch / POINTS_PER_INCH
    with _ONE_AT_A_TIME, closing(PdfDocument(pdf)) as document:
        return [_image(document[number], scale) for number in range(len(document))]


def _image(page: PdfPage, scale: float) -> PageImage:
    with closing(page), closing(page.render(scale, rev_byteorder=True, prefer_bgrx=True)) as bitmap:
        return PageImage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))

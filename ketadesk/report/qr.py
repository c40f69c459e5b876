"""QR codes: as rows of modules, and as something that stands on a page."""

from functools import lru_cache
from itertools import groupby

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.platypus import Flowable

Rows = tuple[tuple[bool, ...], ...]


@lru_cache(maxsize=4)
def qr_rows(text: str) -> Rows:
    """A text as dark and light modules, readable with an eighth of them spoilt (error correction M)."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    count = range(code.getModuleCount())
    return tuple(tuple(bool(code.isDark(y, x)) for x in count) for y in count)


class QrCode(Flowable):  # type: ignore[misc]
    """A code as large as it is told, drawn as bars so that it stays sharp."""

    def __init__(self, text: str, side: float) -> None:
        """Encode a text."""
        super().__init__()
        self._rows, self.width, self.height = qr_rows(text), side, side

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """A square."""
        return self.width, self.height

    def draw(self) -> None:
        """Each run of dark modules as one bar."""
        module = self.width / len(self._rows)
        self.canv.setFillGray(0)
        for y, row in enumerate(self._rows):
            x = 0
            for dark, run in groupby(row):
                length = len(list(run))
                if dark:
                    bottom = self.height - (y + 1) * module
                    self.canv.rect(x * module, bottom, length * module, module, stroke=0, fill=1)
                x += length

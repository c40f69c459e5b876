"""The report as pictures: as large as the paper, with ink on it, in the colours that were asked for."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from ketadesk.app.reporting import pages_of, report_of
from ketadesk.report.page import Paper
from tests.report.paper import demo, printed
from tests.support import play


@pytest.mark.parametrize(("paper", "inches"), [("A4", (8.27, 11.69)), ("Letter", (8.5, 11))])
@pytest.mark.parametrize("dots", [72, 110.5])
def test_every_page_is_as_large_as_the_paper(
    paper: str, inches: tuple[float, float], dots: float, tmp_path: Path
) -> None:
    played = play(demo(), tmp_path)
    pdf = report_of(played.recorder, played.clock.now(), None, paper).pdf
    pages = pages_of(pdf, dots)
    assert len(pages) == 2
    for page in pages:
        assert page.width == pytest.approx(inches[0] * dots, abs=1.5)
        assert page.height == pytest.approx(inches[1] * dots, abs=1.5)
        assert page.stride >= page.width * 4
        assert len(page.rgbx) == page.stride * page.height


def test_there_is_ink_on_white_paper(tmp_path: Path) -> None:
    for page in pages_of(printed(play(demo(), tmp_path).record, Paper.A4).pdf, 72):
        image = QImage(page.rgbx, page.width, page.height, page.stride, QImage.Format.Format_RGBX8888)
        greys = [
            image.pixelColor(x, y).lightness() for y in range(0, page.height, 2) for x in range(0, page.width, 2)
        ]
        assert image.pixelColor(2, 2).name() == "#ffffff"
        assert 0.5 < sum(grey > 250 for grey in greys) / len(greys) < 0.98
        assert min(greys) < 80
        assert set(page.rgbx[3::4]) == {255}

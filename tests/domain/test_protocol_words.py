"""A protocol told in words: signs and scales are called as on the page, not by their names in the file."""

from ketadesk import paths
from ketadesk.domain.protocol_words import chapters
from ketadesk.library.shelf import Shelf


def test_signs_and_scales_are_called_as_on_the_page() -> None:
    shelf = Shelf([paths.resources()])
    protocol = shelf.choose("trd-0.5-40").rulebook.protocol
    told = {one.title: one.lines for one in chapters(protocol, shelf.instruments())}
    assert "Baseline before the start: BP, HR, SpO₂" in told["Times"]
    assert [line for line in told["Times"] if line.startswith("Can be asked from MOAA/S 4 on")]

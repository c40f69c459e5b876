"""What is typed and said at a terminal: paths that can be looked at, and lines that stay lines."""

import argparse
import unicodedata
from pathlib import Path

_MOVING = ("Cc", "Cf", "Zl", "Zp")


def plain(text: str) -> str:
    """The text with each control, direction mark and line end of it shown by its number, not sent."""
    return "".join(
        character.encode("unicode_escape").decode() if unicodedata.category(character) in _MOVING else character
        for character in text
    )


def typed_path(text: str) -> Path:
    """A path of a call; one that is too long or lies where nobody may look is refused."""
    path = Path(text)
    try:
        path.exists()
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{path} cannot be looked at: {error.strerror}") from error
    return path

"""What is said at a terminal: nothing in it moves the cursor, turns the writing round or ends the line."""

import unicodedata

_MOVING = ("Cc", "Cf", "Zl", "Zp")


def plain(text: str) -> str:
    """The text with each control, direction mark and line end of it shown by its number, not sent."""
    return "".join(
        character.encode("unicode_escape").decode() if unicodedata.category(character) in _MOVING else character
        for character in text
    )

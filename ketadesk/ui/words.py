"""Every string on the screen passes through here, so that it can be translated."""

from PySide6.QtCore import QCoreApplication

CONTEXT = ""
"""The context under which lupdate finds the texts of a module."""


def tr(text: str, **values: object) -> str:
    """A text in the language of the screen, with its values filled in behind the translation."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated

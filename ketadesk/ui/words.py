"""Every string on the screen passes through here, so that it can be translated."""

from PySide6.QtCore import QCoreApplication

CONTEXT = "KetaDesk"
"""The context of the texts that the window says itself."""

MADE = "made"
"""The context of sentences that were made below the window: they are known by their templates."""


def tr(text: str, **values: object) -> str:
    """A text in the language of the screen, with its values filled in behind the translation."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def retold(sentence: str) -> str:
    """What was made below the window (a refusal, a reminder, a label), told in the language of the screen."""
    return QCoreApplication.translate(MADE, sentence) if sentence else sentence

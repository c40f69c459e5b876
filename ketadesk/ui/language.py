"""The language of the screen: which one, where its texts come from, and how Qt is given them."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QFile, QIODevice, QLibraryInfo, QLocale, QTranslator, QXmlStreamReader

from ketadesk.ui.retelling import Retelling
from ketadesk.ui.words import CONTEXT, MADE

SOURCE = "en"
"""The language that the program is written in."""

SPOKEN = "spoken"
"""The property of the running program that names the language of its screen."""


def texts_of(path: Path) -> dict[str, str]:
    """The finished texts of a file as Qt Linguist writes it; none where there is no such file."""
    file, found, source = QFile(str(path)), {}, ""
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return {}
    reader = QXmlStreamReader(file)
    while not reader.atEnd():
        reader.readNext()
        if reader.isStartElement() and reader.name() == "source":
            source = reader.readElementText()
        elif reader.isStartElement() and reader.name() == "translation":
            told = reader.readElementText()
            if told:
                found[source] = told
    file.close()
    return found


class Catalogue(QTranslator):
    """The texts of a language for the window: what it says itself, and what was made below it."""

    def __init__(self, texts: dict[str, str], parent: QCoreApplication) -> None:
        """Take the texts."""
        super().__init__(parent)
        self._texts, self._retelling = texts, Retelling(texts)

    def translate(self, context: str, text: str, _disambiguation: str | None = None, _n: int = -1) -> str:
        """A text of this program in this language; what is Qt's own, and what is not known, as it is."""
        if context == MADE:
            return self._retelling.of(text)
        return self._texts.get(text, text) if context == CONTEXT else text

    def isEmpty(self) -> bool:
        """Never, or Qt would not ask."""
        return False


def language_of(setting: str) -> str:
    """The language that is meant: the setting's own, else the first of the system's."""
    if setting != "system":
        return setting
    return QLocale.system().uiLanguages()[0].partition("-")[0]


def spoken(running: QCoreApplication | None) -> str:
    """The language that the screen is in now, for what comes from a file of its own."""
    return (str(running.property(SPOKEN) or "") if running is not None else "") or SOURCE


def speak(running: QCoreApplication, resources: Path, setting: str) -> None:
    """Give the program a language from now on; what is on the screen already stays as it is."""
    for old in running.findChildren(QTranslator):
        running.removeTranslator(old)
        old.deleteLater()
    language = language_of(setting)
    texts = {} if language == SOURCE else texts_of(resources / "i18n" / f"ketadesk_{language}.ts")
    running.setProperty(SPOKEN, language if texts else SOURCE)
    if not texts:
        return
    running.installTranslator(Catalogue(texts, running))
    widgets = QTranslator(running)
    if widgets.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        running.installTranslator(widgets)

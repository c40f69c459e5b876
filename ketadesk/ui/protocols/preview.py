"""What a protocol means: the planned session as a picture, what is wrong or odd, and everything it says in words."""

import re
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtWidgets import QLabel, QWidget

from ketadesk.domain.instrument import Instrument
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.domain.protocol_check import faults, remarks
from ketadesk.domain.protocol_plan import protocol_plan
from ketadesk.domain.protocol_words import Chapter, chapters
from ketadesk.ui.look import Look
from ketadesk.ui.protocols.plan_picture import PlanPicture
from ketadesk.ui.protocols.plan_picture import told as plan_told
from ketadesk.ui.widgets.parts import column, label, scrolled
from ketadesk.ui.words import retold, tr

MOST_CHAPTERS = 11
SOURCED = re.compile(r"(^| )\[")
AS_WRITTEN = ("Indication", "Scales", "Source")
"""Chapters of the clinic's own words."""
CALLED = {"Before the start": "; ", "At the end": "; ", "Ready to go": ": "}
"""Where each line begins with what the clinic calls it, and what ends that."""


def _in_words(chapter: Chapter) -> str:
    """The lines of a chapter in the language of the screen; a source, in brackets, stays as it was written."""
    if chapter.title in AS_WRITTEN:
        return "\n".join(chapter.lines)
    return "\n".join(_line_in_words(line, CALLED.get(chapter.title, "")) for line in chapter.lines)


def _line_in_words(line: str, ends: str) -> str:
    place = SOURCED.search(line)
    words, source = (line[: place.start()], line[place.start() :]) if place else (line, "")
    if not ends:
        return f"{retold(words)}{source}"
    name, end, rest = words.partition(ends)
    return f"{name}{end}{retold(rest)}{source}"


class Preview(QWidget):
    """Shows a protocol; while what is typed is none, the last one stays with what is wrong above it."""

    def __init__(self, look: Look) -> None:
        """Nothing is shown."""
        super().__init__()
        self.picture = PlanPicture(look)
        self._title, self._count = label("", "title", wraps=True), label("", "strong", wraps=True)
        self._wrong, self._odd = label("", "amber", wraps=True), label("", "", wraps=True)
        self._chapters = [(label("", "strong"), label("", "fact", wraps=True)) for _ in range(MOST_CHAPTERS)]
        told = column(spacing=2)
        for heading, words in self._chapters:
            told.addWidget(heading)
            told.addWidget(words)
            told.addSpacing(6)
        inside = column(self._wrong, self._odd, told, None, spacing=8, margin=(0, 0, 8, 0))
        self._area = scrolled(inside)
        whole = column(self._title, self.picture, self._count, self._area, spacing=8, margin=16)
        whole.setStretch(3, 1)
        self.setLayout(whole)

    def show_protocol(self, protocol: ClinicProtocol, instruments: Mapping[str, Instrument]) -> None:
        """A protocol with its plan, what keeps it from being saved, what is odd, and its words."""
        plan = protocol_plan(protocol, instruments)
        self._title.setText(protocol.name or tr("No name yet"))
        self.picture.show_plan(plan)
        self.picture.show()
        self._count.setText(plan_told(plan))
        self.show_wrong(faults(protocol, instruments))
        self._listed(self._odd, tr("Worth a second look:"), remarks(protocol, instruments))
        told = chapters(protocol, instruments)
        for place, (heading, words) in enumerate(self._chapters):
            there = place < len(told)
            heading.setText(tr(told[place].title) if there else "")
            words.setText(_in_words(told[place]) if there else "")
            heading.setVisible(there)
            words.setVisible(there)

    def show_wrong(self, sentences: Sequence[str]) -> None:
        """Why it cannot be saved; what was shown before stays below."""
        self._listed(self._wrong, tr("Cannot be saved:"), sentences)

    def show_trouble(self, title: str, sentence: str) -> None:
        """A file that cannot be used."""
        self._title.setText(title)
        self.picture.hide()
        self._count.setText("")
        self._listed(self._wrong, tr("It cannot be used:"), [sentence])
        for one in (self._odd, *(part for pair in self._chapters for part in pair)):
            one.hide()

    @property
    def wrong(self) -> str:
        """What keeps it from being saved, as it is read."""
        return self._wrong.text()

    @property
    def words(self) -> str:
        """Everything that can be read, for whoever looks for something."""
        shown = [self._title, self._count, self._wrong, self._odd, *(one for pair in self._chapters for one in pair)]
        return "\n".join(one.text() for one in shown if not one.isHidden())

    def _listed(self, place: QLabel, heading: str, sentences: Iterable[str]) -> None:
        lines = [f"▲ {retold(one)}" for one in sentences]
        place.setText("\n".join([heading, *lines]) if lines else "")
        place.setVisible(bool(lines))

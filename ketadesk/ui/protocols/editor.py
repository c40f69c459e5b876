"""The protocol editor: the form in sections at the left, what it means at the right, with every keystroke."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from ketadesk.app.protocol_draft import BECAUSE, ProtocolDraft
from ketadesk.app.protocol_form import USED, fields_of, length, protocol_of, sheet_of, thing_in_words
from ketadesk.app.protocol_sections import ID, SECTION, SECTIONS, Section
from ketadesk.app.protocols import Protocols
from ketadesk.domain.errors import Refused
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.domain.protocol_changes import changes
from ketadesk.ui.protocols.items import Items
from ketadesk.ui.protocols.preview import Preview
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.fields import Fields
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, emptied, label, panel, row, scrolled
from ketadesk.ui.widgets.segmented import Segment, Segmented
from ketadesk.ui.words import retold, tr

Attempt = Callable[[Callable[[], object]], bool]
LIST_WIDTH = 196
ROUND_FIELD = 24
"""Pixels around the field in use that stay in view: its label above it."""


def _called(section: Section, texts: Mapping[str, str], place: int, instruments: Mapping[str, Instrument]) -> str:
    """A thing of a section as the list calls it: a series in the language of the screen, a name as it was typed."""
    words = thing_in_words(section, texts, place, instruments)
    return retold(words) if section.name == "series" or words == "new" else words


class Editor(Leavable):
    """One protocol at a time; nothing counts before it is saved, and nothing that is typed is lost."""

    saved = Signal(str)
    taken_out = Signal(str)
    forget_asked = Signal()

    def __init__(self, station: Station, protocols: Protocols, attempt: Attempt) -> None:
        """No protocol yet."""
        super().__init__()
        self._station, self._protocols, self._attempt = station, protocols, attempt
        self._instruments: Mapping[str, Instrument] = {}
        self._draft: ProtocolDraft | None = None
        self._from: ClinicProtocol | None = None
        self._section, self._place = SECTIONS[0], 0
        self._last_out: tuple[str, int, Mapping[str, str]] | None = None
        segments = [Segment(one.name, one.key, tr(one.word)) for one in SECTIONS]
        self.choice = Segmented(tr("Section"), segments, across=5)
        self.items, self.fields, self.preview = Items(), Fields(()), Preview(station.look)
        self._title, self._part = label("", "title", wraps=True), label("", "strong", wraps=True)
        self._told = label("", "fact", wraps=True)
        self._save = button(tr("Save"), self.save, "main")
        self._forget = button(tr("Throw away what is typed…"), self.forget_asked.emit, "small")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._field_place = column(self.fields)
        inside = scrolled(column(self._told, self._field_place, self._save, None, spacing=10, margin=(0, 0, 8, 0)))
        self._area = inside
        self.items.setFixedWidth(LIST_WIDTH)
        both = row(self.items, inside, spacing=12)
        both.setStretch(1, 1)
        form = column(self.choice, self._part, both, spacing=10, margin=16)
        form.setStretch(2, 1)
        halves = row(panel(form), panel(column(self.preview)), spacing=12)
        halves.setStretch(0, 11)
        halves.setStretch(1, 10)
        head = row(self._title, self._forget, self.back_button(), spacing=10)
        head.setStretch(0, 1)
        whole = column(panel(column(head, margin=(16, 8, 16, 8))), halves, spacing=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.choice.chosen.connect(lambda name: self.show_section(name or self._section.name))
        self.choice.entered.connect(self._enter_section)
        self.items.reached.connect(self._reach)
        self.items.chosen.connect(self._enter_fields)
        self.items.added.connect(self._add)
        self.items.moved.connect(self._move)
        self.items.removed.connect(self._take_out)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What Tab comes to is seen, from wherever it comes."""
        inside = self._area.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            middle = now.mapTo(inside, now.rect().center())
            self._area.ensureVisible(middle.x(), middle.y(), 0, now.height() // 2 + ROUND_FIELD)

    # which protocol

    def open(self, protocol: ClinicProtocol, new: bool) -> bool:
        """Change a protocol, or make another one from it; gives whether something was half typed there."""
        desk = self._station.desk
        self._instruments = self._protocols.instruments()
        texts = {name: text for name, text in sheet_of(protocol).items() if not (new and name == ID)}
        self._draft = ProtocolDraft(desk.drafts, desk.clock, protocol.id, new, texts, protocol.version)
        self._from, self._last_out = protocol, None
        words = tr("New, from {name}") if new else tr("{name}")
        self._title.setText(words.format(name=f"{protocol.id} · {tr('version')} {protocol.version}"))
        self.preview.show_protocol(protocol, self._instruments)
        self.show_section(SECTIONS[0].name)
        self._draw()
        return self._draft.resumed

    def begin(self) -> None:
        """The focus to the sections: a digit chooses one, Enter goes into it."""
        self.choice.setFocus()

    @property
    def draft(self) -> ProtocolDraft:
        """What is typed; there is one as long as the editor is in front."""
        if self._draft is None:
            raise Refused(tr("No protocol is open. Choose one first."))
        return self._draft

    def protocol(self) -> ClinicProtocol:
        """The protocol that the texts say."""
        version = self.draft.base if self.draft.base is not None else 0
        return protocol_of(self.draft.texts, version + 1)

    # sections and their things

    def show_section(self, name: str) -> None:
        """Another part of the form, its first thing where it is a list."""
        self._section, self._place = SECTION[name], 0
        self.choice.show_value(name)
        self._show_section()

    def _show_section(self) -> None:
        section, texts = self._section, self.draft.texts
        self.items.setVisible(section.is_list)
        self._part.setText(tr(section.title))
        if section.is_list:
            self._show_items()
        self._told.setVisible(section.name == "save" or (section.is_list and not length(texts, section.name)))
        self._save.setVisible(section.name == "save")
        emptied(self._field_place)
        made = Fields(fields_of(section, texts, self._instruments, self._place, self.draft.new))
        made.show_values(self._values())
        made.edited.connect(self._edited)
        made.entered.connect(self._done_with_section)
        self.fields = made
        self._field_place.addWidget(made)
        made.show()
        self._area.verticalScrollBar().setValue(0)
        self._tell()

    def _values(self) -> dict[str, str]:
        """What stands in the boxes; a listed instrument is chosen, whatever its place."""
        return {name: USED if name.startswith("instruments.") else text for name, text in self.draft.texts.items()}

    def _show_items(self) -> None:
        section, texts = self._section, self.draft.texts
        places, known = range(length(texts, section.name)), self._instruments
        words = [_called(section, texts, place, known) for place in places]
        self.items.show_items(words, self._place)

    def _enter_section(self) -> None:
        if self._section.is_list and length(self.draft.texts, self._section.name):
            self.items.table.setFocus()
        elif self._section.is_list:
            self._add()
        else:
            self.fields.begin()

    def _enter_fields(self) -> None:
        self.fields.begin()

    def _done_with_section(self) -> None:
        """Enter in the last box: the reason saves, anything else goes back to where one chooses."""
        if self._section.name == "save":
            self.save()
        elif self._section.is_list:
            self.items.table.setFocus()
        else:
            self.choice.setFocus()

    def _reach(self, place: int) -> None:
        self._place = place
        self._show_section()

    def _add(self) -> None:
        """A new thing behind the one under the hand, nothing filled in."""
        place = min(self._place + 1, length(self.draft.texts, self._section.name))
        self._attempt(lambda: self.draft.add(self._section.name, place, {}))
        self._place = place
        self._show_section()
        self._draw()
        self.fields.begin()

    def _move(self, by: int) -> None:
        had = self.items.table.hasFocus()
        self._attempt(lambda: self._moved(by))
        self._show_section()
        self._draw()
        if had:
            self.items.table.setFocus()

    def _moved(self, by: int) -> None:
        self._place = self.draft.move(self._section.name, self._place, by)

    def _take_out(self) -> None:
        section, texts = self._section, self.draft.texts
        if not length(texts, section.name):
            return
        words = _called(section, texts, self._place, self._instruments)
        self._attempt(self._taken_out)
        self._place = max(0, min(self._place, length(self.draft.texts, section.name) - 1))
        self._show_section()
        self._draw()
        self.taken_out.emit(words)

    def _taken_out(self) -> None:
        self._last_out = (self._section.name, self._place, self.draft.take(self._section.name, self._place))

    def put_back(self) -> None:
        """What was taken out last stands where it stood."""
        if self._last_out is not None:
            name, place, texts = self._last_out
            self._last_out = None
            self._attempt(lambda: self.draft.add(name, place, texts))
            self.show_section(name)
            self._reach(place)
            self._draw()
            self.items.table.setFocus()

    # what is typed, and what it means

    def _edited(self, name: str, text: str) -> None:
        self._attempt(lambda: self.draft.put(name, text))
        if self._section.is_list:
            self._show_items()
        self._draw()

    def _draw(self) -> None:
        """The picture follows every keystroke that gives a protocol; what is no value yet is said above it."""
        self._forget.setEnabled(self.draft.changed)
        try:
            self.preview.show_protocol(self.protocol(), self._instruments)
        except Refused as refused:
            self.preview.show_wrong([refused.sentence])
        self._tell()

    def _tell(self) -> None:
        if self._section.name != "save":
            words = tr("Nothing is listed here. Press Insert, or Add.")
            self._told.setText(words)
            return
        self._told.setText(self._changes_in_words())
        version = self.draft.base
        self._save.setText(tr("Save as a new protocol") if version is None else tr("Save as the next version"))
        self._save.setAccessibleName(self._save.text())

    def _changes_in_words(self) -> str:
        try:
            after = self.protocol()
        except Refused:
            return tr("What is typed is no protocol yet: see the right side.")
        found = [] if self._from is None else changes(self._from, after)
        if not found:
            return tr("Nothing is changed.")
        heading = tr("Changed since version {n}:", n=self._from.version if self._from else 0)
        return "\n".join([heading, *map(retold, found)])

    def save(self) -> None:
        """Keep it as the version that counts; sessions that run keep theirs."""
        self._attempt(self._put)

    def _put(self) -> None:
        who, draft, protocol = self._station.acting(), self.draft, self.protocol()
        if self._from is not None and not draft.new and not changes(self._from, protocol):
            raise Refused(tr("Nothing is changed. There is nothing to save."))
        try:
            saved = self._protocols.save(protocol, draft.base, draft.texts.get(BECAUSE, ""), who)
        except Refused:
            self._compare_with_newer(protocol.id)
            raise
        draft.drop()
        self.saved.emit(saved.id)

    def _compare_with_newer(self, protocol_id: str) -> None:
        """Somebody saved another version meanwhile: what differs is told against that one from now on."""
        newer = next((one.protocol for one in self._protocols.versions(protocol_id) if one.now), None)
        if newer is not None and self.draft.base is not None and newer.version != self.draft.base:
            self._from = newer
            self.draft.rebase(newer.version)
            self._tell()

    def take_up(self, version: ClinicProtocol) -> None:
        """Type an earlier version into the form: it counts once it is saved."""
        self._attempt(lambda: self.draft.put_all(sheet_of(version)))
        self.show_section("save")
        self._draw()

    def throw_away(self) -> None:
        """Everything is again as it was saved last."""
        self._attempt(self.draft.drop)
        self.show_section(self._section.name)
        self._draw()
        self.choice.setFocus()

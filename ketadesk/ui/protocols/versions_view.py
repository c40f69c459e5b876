"""The versions of a protocol: who made each, when and why, and what changed from the one before."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal

from ketadesk.app.protocols import Version
from ketadesk.domain.protocol_changes import changes
from ketadesk.domain.timing import day, wall_time
from ketadesk.ui.look import Look
from ketadesk.ui.register.listing import Column, Listing
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, label, panel, row, scrolled
from ketadesk.ui.words import retold, tr


class VersionsView(Leavable):
    """The list at the left, the differences of the version under the hand at the right."""

    base_asked = Signal(object)
    """A version that the next one is to be made from."""

    def __init__(self, look: Look, zone: ZoneInfo) -> None:
        """Nothing is listed."""
        super().__init__()
        self._zone = zone
        self._versions: Sequence[Version] = ()
        columns = (Column(tr("Version"), 84), Column(tr("When, who"), 190), Column(tr("Why")))
        self.list = Listing(tr("Versions"), columns, self._cells, look)
        self._title = label("", "title", wraps=True)
        self._heading, self._told = label("", "strong", wraps=True), label("", "fact", wraps=True)
        again = button(tr("Edit from this version"), self._ask_base, "act")
        right = column(self._heading, scrolled(column(self._told, None, margin=(0, 0, 8, 0))), again, margin=16)
        right.setStretch(1, 1)
        halves = row(panel(column(self.list, margin=14)), panel(right), spacing=12)
        halves.setStretch(0, 1)
        halves.setStretch(1, 1)
        head = row(self._title, self.back_button(), spacing=10)
        head.setStretch(0, 1)
        whole = column(panel(column(head, margin=(16, 8, 16, 8))), halves, spacing=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.list.selectionModel().currentRowChanged.connect(lambda _now, _before: self._compare())

    def show_versions(self, name: str, versions: Sequence[Version]) -> None:
        """The versions of a protocol, the newest first."""
        self._versions = versions
        self._title.setText(tr("Versions of {name}", name=name))
        self.list.show_lines(versions)
        self._compare()

    def begin(self) -> None:
        """The focus to the list."""
        self.list.setFocus()

    @property
    def told(self) -> str:
        """What is said of the version under the hand."""
        return f"{self._heading.text()}\n{self._told.text()}"

    def _cells(self, one: Version) -> tuple[str, ...]:
        number = f"{one.protocol.version}{tr(' ✓') if one.now else ''}"
        if one.told is None:
            return number, "–", tr("shipped, or put there as a file")
        who = one.told.name or one.told.who
        when = f"{day(one.told.at, self._zone)} {wall_time(one.told.at, self._zone)}"
        return number, f"{when}\n{who}", one.told.words.partition(": ")[2]

    def _compare(self) -> None:
        one = self.list.current()
        if not isinstance(one, Version):
            return
        place = list(self._versions).index(one)
        before = self._versions[place + 1].protocol if place + 1 < len(self._versions) else None
        number = one.protocol.version
        if before is None:
            self._heading.setText(tr("Version {n} is the first that was kept.", n=number))
            self._told.setText("")
            return
        self._heading.setText(tr("What changed from version {old} to {new}:", old=before.version, new=number))
        self._told.setText("\n".join(map(retold, changes(before, one.protocol))) or tr("Nothing but its number."))

    def _ask_base(self) -> None:
        one = self.list.current()
        if isinstance(one, Version):
            self.base_asked.emit(one.protocol)

"""The protocols: everybody reads what is on the shelf, a manager changes, brings in, carries out and puts back."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QStackedWidget

from ketadesk.app.files import read_text, write_whole
from ketadesk.app.protocol_draft import is_half_typed
from ketadesk.app.protocols import Listed, Protocols
from ketadesk.app.rights import Right, require
from ketadesk.domain.errors import Refused, Told
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.ui.protocols.editor import Editor
from ketadesk.ui.protocols.question import Question
from ketadesk.ui.protocols.shelf_view import ShelfView
from ketadesk.ui.protocols.versions_view import VersionsView
from ketadesk.ui.station import Station
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import column, label, panel, row
from ketadesk.ui.words import tr


class ProtocolsPage(Leavable):
    """The shelf, and behind it the editor, the versions and a question; each goes back to the shelf."""

    def __init__(self, station: Station) -> None:
        """Nothing is read yet."""
        super().__init__()
        self._station = station
        self._protocols = Protocols(station.desk.shelf, station.desk.log)
        self._answer: Callable[[], object] | None = None
        self._do: Callable[[str], str] | None = None
        self._name = ""
        self.banner, self.shelf = Banner(), ShelfView(station.look)
        self.editor = Editor(station, self._protocols, self._attempt)
        self.versions, self.question = VersionsView(station.look, station.zone), Question()
        self._views = QStackedWidget()
        for view in (self.shelf, self.editor, self.versions, self.question):
            self._views.addWidget(view)
        head = row(label(tr("Protocols"), "page"), None, self.back_button())
        self._head = panel(column(head, margin=(16, 8, 16, 8)))
        whole = column(self._head, self.banner, self._views, spacing=10, margin=(14, 10, 14, 10))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._connect()

    def _connect(self) -> None:
        self.shelf.asked.connect(self._act)
        for view in (self.editor, self.versions, self.question):
            view.left.connect(self.show_shelf)
        self.editor.saved.connect(self._saved)
        self.editor.taken_out.connect(self._offer_back)
        self.editor.forget_asked.connect(self._offer_to_forget)
        self.versions.base_asked.connect(self._edit_from)
        self.question.given.connect(self._give)
        self.banner.acknowledged.connect(lambda: self._say(None))
        self.banner.answered.connect(self._answered)

    def begin(self) -> None:
        """The shelf as it is now."""
        self._say(None)
        self.show_shelf()

    def show_shelf(self) -> None:
        """Every protocol, the one that was used last under the hand."""
        self._turn(self.shelf)
        self._attempt(self._list)
        self.shelf.list.setFocus()

    def _list(self) -> None:
        listed, drafts = self._protocols.listed(), self._station.desk.drafts
        half_typed = frozenset(one.id for one in listed if is_half_typed(drafts, one.id))
        self.shelf.show_protocols(listed, half_typed, self._protocols.instruments(), self._name)

    def _turn(self, view: Leavable | ShelfView) -> None:
        self._head.setVisible(view is self.shelf)
        self._views.setCurrentWidget(view)
        if isinstance(view, Leavable):
            view.begin()

    # what is done

    def _act(self, name: str) -> None:
        """What a letter or a button asks for, of the protocol under the hand."""
        one = self.shelf.current()
        self._say(None)
        if name == "import":
            if self._attempt(self._require_hers):
                self._ask_which()
        elif one is not None:
            self._name = one.id
            acts: dict[str, Callable[[Listed], None]] = {
                "edit": self.edit, "new": partial(self.edit, new=True), "versions": self.show_versions,
                "export": self._ask_where, "retire": self.ask_to_retire,
            }  # fmt: skip
            self._attempt(partial(acts[name], one))

    def _require_hers(self) -> None:
        require(self._station.acting(), Right.PROTOCOLS)

    def edit(self, one: Listed, new: bool = False) -> None:
        """The form of a protocol, or of another one that begins as it stands."""
        self._require_hers()
        if one.protocol is None:
            raise Refused(one.trouble)
        self._open(one.protocol, new)

    def _open(self, protocol: ClinicProtocol, new: bool) -> None:
        self._turn(self.editor)
        if self.editor.open(protocol, new):
            self._say(News("news", tr("What was half typed is here again.")))

    def _edit_from(self, protocol: ClinicProtocol) -> None:
        """An earlier version is typed into the form of the one that counts."""
        self._attempt(lambda: self._take_up(protocol))

    def _take_up(self, protocol: ClinicProtocol) -> None:
        self._require_hers()
        one = next((each for each in self._protocols.listed() if each.id == protocol.id), None)
        if one is None or one.protocol is None:
            raise Refused(tr("The version that counts cannot be read. Put it away first: Retire."))
        self._open(one.protocol, False)
        self.editor.take_up(protocol)

    def show_versions(self, one: Listed) -> None:
        """Every version that was kept."""
        versions = self._protocols.versions(one.id)
        self._turn(self.versions)
        self.versions.show_versions(one.id, versions)

    def _saved(self, name: str) -> None:
        self._name = name
        self.show_shelf()
        words = tr("{name} is saved as version {n}. Sessions that run keep theirs.",
                   name=name, n=self._protocols.version_of(name))  # fmt: skip
        self._say(News("news", words))

    def _offer_back(self, words: str) -> None:
        self._offer(tr("Taken out: {what}.", what=words), tr("Put it back"), self.editor.put_back)

    def _offer_to_forget(self) -> None:
        self._offer(tr("What is typed and not saved would be gone."), tr("Throw it away"), self.editor.throw_away)

    # asking

    def ask_to_retire(self, one: Listed) -> None:
        """Take the clinic's own file off the shelf, or bring a retired one back, with a reason."""
        self._require_hers()
        if one.retired:
            words = tr("It can be chosen again from now on, as its next version.")
            self._ask(partial(self._bring_back, one.id), one.id, words, tr("Bring it back"))
            return
        if not one.own:
            raise Refused(tr("{name} comes with the program and stays. Make one of your own from it.", name=one.id))
        if one.shipped:
            words, answer = tr("From now on the shipped one counts again."), tr("Put the shipped one back")
        else:
            words, answer = tr("From now on nobody can choose it."), tr("Retire it")
        kept = tr("Its versions are kept, and sessions that run keep theirs.")
        self._ask(partial(self._retire, one.id), one.id, f"{words} {kept}", answer)

    def _retire(self, name: str, because: str) -> str:
        return self._protocols.retire(name, because, self._station.acting())

    def _bring_back(self, name: str, because: str) -> str:
        back = self._protocols.bring_back(name, because, self._station.acting())
        return tr("{name} is back as version {n}.", name=name, n=back.version)

    def _ask_which(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Import a protocol"), "", tr("Protocol (*.toml)"))
        if chosen:
            self.bring_in(Path(chosen))

    def bring_in(self, path: Path) -> None:
        """Look at a file, and ask before anything of it is written."""
        self._attempt(lambda: self._examine(path))

    def _examine(self, path: Path) -> None:
        self._require_hers()
        packed = self._protocols.examine(read_text(path), path.name)
        name, here = packed.protocol.id, self._protocols.version_of(packed.protocol.id)
        words = tr("{file} brings the protocol “{name}”.", file=path.name, name=packed.protocol.name)
        if packed.instruments:
            words += f" {tr('With it: {names}.', names=', '.join(one.short for one in packed.instruments))}"
        if here is None:
            answer = tr("Take it")
        else:
            words += " " + tr(
                "There is a {name} here, version {n}. It is kept; this one counts then.", name=name, n=here
            )
            answer = tr("Take it as the next version")

        def take(because: str) -> str:
            taken = self._protocols.take(packed, because, self._station.acting())
            self._name = taken.id
            return tr("{name} is taken as version {n}.", name=taken.id, n=taken.version)

        self._ask(take, name, words, answer)

    def _ask_where(self, one: Listed) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export"), f"{one.id}.toml", tr("Protocol (*.toml)"))
        if chosen:
            self.carry_out(one.id, Path(chosen))

    def carry_out(self, name: str, path: Path) -> None:
        """One file with the protocol and the scales it needs."""

        def write() -> None:
            write_whole(path, self._protocols.packed(name).encode())
            self._say(News("news", tr("Saved as {path}", path=path)))

        self._attempt(write)

    def _ask(self, do: Callable[[str], str], title: str, words: str, answer: str) -> None:
        self._do = do
        self.question.ask(title, words, answer)
        self._turn(self.question)

    def _give(self, because: str) -> None:
        do = self._do
        if do is None:
            return

        def work() -> None:
            said = do(because)
            self.show_shelf()
            self._say(News("news", said))

        self._attempt(work)

    # what is said

    def _offer(self, words: str, answer: str, do: Callable[[], object]) -> None:
        self._answer = do
        self.banner.show_news(News("due", words, answer))

    def _answered(self) -> None:
        do = self._answer
        self._say(None)
        if do is not None:
            do()

    def _say(self, news: News | None) -> None:
        self._answer = None
        self.banner.show_news(news)

    def _attempt(self, work: Callable[[], object]) -> bool:
        """What is refused stands in the banner; nothing that was typed is lost."""
        try:
            work()
        except Told as told:
            self._say(News("refused", told.sentence))
            return False
        return True

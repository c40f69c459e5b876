"""Safekeeping: backups, keys, the clinic's certificate, and carrying everything out; a manager's page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QWidget

from ketadesk.app.files import read_bytes
from ketadesk.app.form import Field
from ketadesk.app.leaving import carry_out
from ketadesk.domain.errors import Told
from ketadesk.domain.timing import clock_time, date_shown, day
from ketadesk.ui.recovery_view import RecoveryView, print_sheet
from ketadesk.ui.station import Station
from ketadesk.ui.tasks import Tasks
from ketadesk.ui.widgets.asked import Asked
from ketadesk.ui.widgets.banner import Banner, News
from ketadesk.ui.widgets.leavable import Leavable
from ketadesk.ui.widgets.parts import button, column, label, panel, row, scrolled
from ketadesk.ui.words import tr

PASSPHRASE = Field("passphrase", "Passphrase of the certificate's file", secret=True)


class KeepingPage(Leavable):
    """Four panels; what takes long is done beside the window."""

    progressed = Signal(int, int)

    def __init__(self, station: Station, tasks: Tasks) -> None:
        """Nothing is looked up yet."""
        super().__init__()
        self._station, self._tasks = station, tasks
        self.banner, self.recovery = Banner(), RecoveryView()
        self._backup, self._keys, self._seal, self._left = (label("", "muted", wraps=True) for _ in range(4))
        self.passphrase = Asked((PASSPHRASE,))
        self._buttons = {
            "backup": button(tr("Back up now"), self.back_up, "main"),
            "code": button(tr("New recovery code…"), self._new_code, "act"),
            "rekey": button(tr("Give the record a new key"), self._rekey, "act"),
            "keyring": button("", self._turn_keyring, "act"),
            "import": button(tr("Import the clinic's certificate…"), self._ask_certificate, "act"),
            "leave": button(tr("Write everything…"), self._ask_folder, "act"),
        }
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self._panels()))
        self._stack.addWidget(panel(column(self.recovery, margin=22)))
        head = panel(column(row(label(tr("Safekeeping"), "page"), None, self.back_button()), margin=(16, 10, 16, 10)))
        whole = column(head, self.banner, self._stack, spacing=10, margin=(14, 12, 14, 12))
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self.progressed.connect(self._show_progress)
        self.recovery.kept.connect(self._code_kept)
        self.recovery.print_asked.connect(self._print_code)
        self.banner.acknowledged.connect(lambda: self.banner.show_news(None))

    def _panels(self) -> QHBoxLayout:
        one = self._buttons
        left = column(
            self._part(tr("Backups"), self._backup, one["backup"]),
            self._part(tr("Leave any time"), self._left, one["leave"]), None, spacing=12,
        )  # fmt: skip
        right = column(
            self._part(tr("Keys"), self._keys, one["code"], one["rekey"], one["keyring"]),
            self._part(tr("The clinic's certificate"), self._seal, self.passphrase, one["import"]), None, spacing=12,
        )  # fmt: skip
        both = row(left, right, spacing=12)
        for place in range(2):
            both.setStretch(place, 1)
        return both

    def _part(self, title: str, words: QLabel, *controls: QWidget) -> QWidget:
        return panel(column(label(title, "title"), words, *controls, spacing=10, margin=18))

    def begin(self) -> None:
        """As it is now; the focus to the backup."""
        self.banner.show_news(None)
        self._attempt(self._show)
        if not self.recovery.waiting:
            self._stack.setCurrentIndex(0)
            self._buttons["backup"].setFocus()

    def _show(self) -> None:
        keeping, settings, zone = self._station.desk.keeping, self._station.settings, self._station.zone
        state = keeping.state(settings.backup_folder)
        where = state.folder or tr("No folder is chosen yet: choose one in the settings (Ctrl+D).")
        when = tr("never") if state.last is None else f"{day(state.last, zone)} {clock_time(state.last, zone)}"
        rules = tr("After each closed session and once a day a copy is made, opened and verified; the last 30 stay.")
        self._backup.setText(
            f"{rules}\n\n{tr('Folder: {where}', where=where)}\n{tr('Last good one: {when}', when=when)}"
        )
        self._left.setText(
            tr(
                "All records of all patients as JSON and CSV, with a list of hashes. “ketadesk import” makes an empty"
                " KetaDesk of it again, with the same hashes."
            )
        )
        self._keys.setText(
            tr(
                "The record is encrypted. Each person's password opens it, and the recovery code from the safe. A new"
                " key shuts out who kept an old copy of the slots; nobody's password changes."
            )
        )
        kept = keeping.in_keyring()
        words = (
            tr("Keep it out of this computer's keyring") if kept else tr("Open without a password on this computer")
        )
        self._buttons["keyring"].setText(words)
        self._buttons["keyring"].setAccessibleName(words)
        self._show_seal()

    def _show_seal(self) -> None:
        facts = self._station.desk.keeping.certificate()
        if facts is None:
            said = tr("None yet: KetaDesk makes one for the clinic when the first report is sealed.")
        else:
            made = tr("KetaDesk made it; no authority vouches for it.") if facts.made_by_ketadesk else ""
            until = tr("Valid until {date}.", date=date_shown(facts.until.date()))
            said = " ".join(filter(None, (f"{facts.subject}.", made, until)))
        self._seal.setText(said)

    # what is done

    def back_up(self) -> None:
        """Make a backup now."""
        desk, folder, who = self._station.desk, self._station.settings.backup_folder, self._station.who

        def done(made: object) -> None:
            self._attempt(self._show)
            self._say("news", tr("The backup is made, opened and verified."))

        self._say("news", tr("A backup is being made…"))
        self._tasks.run(lambda: desk.keeping.back_up(folder, who), done, self._fail)

    def _new_code(self) -> None:
        def make() -> None:
            self.recovery.show_code(self._station.desk.keeping.new_recovery_code(self._station.acting()))
            self._stack.setCurrentIndex(1)

        self._attempt(make)

    def _code_kept(self) -> None:
        """A first start that was left before its code was kept comes to its end here."""
        if self._station.real:
            self._attempt(self._station.desk.keeping.seal_key)
        self._stack.setCurrentIndex(0)

    def _rekey(self) -> None:
        def rekey() -> None:
            self._station.desk.keeping.rekey(self._station.acting())
            self._say("news", tr("The record has a new key. Every password opens it as before."))

        self._attempt(rekey)

    def _turn_keyring(self) -> None:
        def turn() -> None:
            keeping = self._station.desk.keeping
            keeping.keep_in_keyring(not keeping.in_keyring(), self._station.acting())
            self._show()

        self._attempt(turn)

    def _ask_certificate(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, tr("The clinic's certificate"), "", tr("PKCS #12 (*.p12 *.pfx);;All files (*)")
        )
        if chosen:
            self.import_certificate(Path(chosen))

    def import_certificate(self, path: Path) -> None:
        """Seal with this certificate from now on."""

        def bring() -> None:
            passphrase = self.passphrase.values()["passphrase"]
            self._station.desk.keeping.import_certificate(read_bytes(path), passphrase, self._station.acting())
            self.passphrase.fill({})
            self._show_seal()
            self._say("news", tr("Signed reports are sealed with it from now on."))

        self._attempt(bring)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("A new or empty folder for everything"))
        if chosen:
            self.carry_out(Path(chosen))

    def carry_out(self, folder: Path) -> None:
        """Write everything into a folder."""
        desk, who = self._station.desk, self._station.acting()

        def done(written: object) -> None:
            troubles = getattr(written, "troubles", [])
            self._say("refused" if troubles else "news", " ".join([tr("Everything is in {folder}.", folder=folder),
                                                                  *troubles]))  # fmt: skip

        self._tasks.run(lambda: carry_out(desk, folder, who, self.progressed.emit), done, self._fail)

    def _print_code(self, code: str) -> None:
        settings, now = self._station.settings, self._station.desk.clock.now()
        self._attempt(lambda: self._say("news", print_sheet(self, settings, now, code, self._station.desk.drill)))

    def _show_progress(self, done: int, count: int) -> None:
        self._say("news", tr("{done} of {count} sessions are written…", done=done, count=count))

    def _attempt(self, work: Callable[[], None]) -> None:
        try:
            work()
        except Told as told:
            self._fail(told)

    def _fail(self, told: Told) -> None:
        self._say("refused", told.sentence)

    def _say(self, level: str, words: str) -> None:
        self.banner.show_news(News(level, words))

"""Keeping the data: backups, keys, the clinic's certificate; what a manager does to them is logged."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from ketadesk.app.access import AccessLog
from ketadesk.app.rights import Right, require
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.domain.timing import Clock
from ketadesk.storage import os_keyring
from ketadesk.storage.backup import Backup, Backups
from ketadesk.storage.certificates import CertificateStore
from ketadesk.storage.database import Database
from ketadesk.storage.keys import drop_key_file, is_key_beside
from ketadesk.storage.slots import KeySlots

if TYPE_CHECKING:
    from ketadesk.report.certificate import CertificateFacts

CLOCK_FAULT = timedelta(minutes=5)
"""A backup that lies further ahead was made by a wrong clock, and stands for none of today."""
OLDEST = timedelta(days=1)
"""A last good backup older than this is told, and a new one is made."""


@dataclass(frozen=True, slots=True)
class BackupState:
    """Where backups go, empty when nowhere, and when the last good one was made."""

    folder: str
    last: datetime | None

    def is_old(self, now: datetime) -> bool:
        """Whether there is none, or none of the last day."""
        return self.last is None or now - self.last > OLDEST


class Keeping:
    """What a manager looks after, and what runs by itself."""

    def __init__(
        self, database: Database, slots: KeySlots, certificates: CertificateStore, log: AccessLog, clock: Clock
    ) -> None:
        """Keep an open record."""
        self._database, self._slots, self._certificates = database, slots, certificates
        self._log, self._clock = log, clock

    # backups

    def state(self, folder: str) -> BackupState:
        """The backups of a folder."""
        latest = self._clock.now() + CLOCK_FAULT
        made = [one.made_at for one in Backups(Path(folder)).all() if one.made_at <= latest] if folder else []
        return BackupState(folder, made[-1] if made else None)

    def back_up(self, folder: str, by: Staff | None) -> Backup:
        """Make a backup, opened and verified before it counts; runs beside the window, by itself or when asked."""
        if by is not None:
            require(by, Right.KEEP)
        if not folder:
            raise Refused("No folder for backups is chosen yet. Choose one in the settings.")
        made = Backups(Path(folder)).make(self._database, self._clock.now())
        self._log.note(by, Deed.BACKED_UP, made.path.name)
        return made

    # keys

    def seal_key(self) -> None:
        """The first manager is there and her code is kept: from now on only slots open the record."""
        if self._slots.exists:
            drop_key_file(self._database.path.parent)

    def rekey(self, by: Staff) -> None:
        """Another key for the record: old copies of the slots open it no more, everybody's password still does."""
        require(by, Right.KEYS)
        self._database.rekey(self._slots)
        if os_keyring.get(self._database.path.parent) is not None:
            os_keyring.put(self._database.path.parent, self._database.key)
        self._log.note(by, Deed.KEYS, words="new key for the record")

    def in_keyring(self) -> bool:
        """Whether this computer's keyring opens the record unattended."""
        return os_keyring.get(self._database.path.parent) is not None

    def keep_in_keyring(self, keep: bool, by: Staff) -> None:
        """Let this computer's keyring open the record, or no more."""
        require(by, Right.KEYS)
        folder = self._database.path.parent
        if keep:
            os_keyring.put(folder, self._database.key)
        else:
            os_keyring.drop(folder)
        self._log.note(by, Deed.KEYS, words="kept in the keyring" if keep else "no more in the keyring")

    def new_recovery_code(self, by: Staff) -> str:
        """A new recovery code, told this once; the one before opens nothing any more."""
        require(by, Right.KEYS)
        code = self._slots.put_recovery(self._database.key)
        self._log.note(by, Deed.KEYS, words="new recovery code")
        return code

    # the clinic's certificate

    def seal(self, clinic: str, by: Staff | None = None) -> bytes:
        """What the clinic seals with: its own certificate, or one that KetaDesk makes when there is none yet."""
        kept = self._certificates.last()
        return kept if kept is not None else self._keep_made(clinic, by)

    def certificate(self) -> "CertificateFacts | None":
        """What the clinic seals with at present, None before the first seal."""
        from ketadesk.report.certificate import certificate_facts

        kept = self._certificates.last()
        return None if kept is None else certificate_facts(kept)

    def seals(self) -> frozenset[str]:
        """The fingerprints of every certificate that this record ever sealed with."""
        from ketadesk.report.certificate import certificate_facts

        return frozenset(certificate_facts(body).sha256 for body in self._certificates.all())

    @property
    def unsealed(self) -> bool:
        """Whether the key still lies in a file beside slots: the first manager's code was never said to be kept."""
        return self._slots.exists and is_key_beside(self._database.path.parent)

    def import_certificate(self, p12: bytes, passphrase: str, by: Staff) -> "CertificateFacts":
        """Seal with the clinic's own certificate from now on."""
        from ketadesk.report.certificate import certificate_facts, read_certificate

        require(by, Right.KEYS)
        body = read_certificate(p12, passphrase, self._clock.now())
        self._certificates.put(body, self._clock.now(), by)
        facts = certificate_facts(body)
        self._log.note(by, Deed.KEYS, words=f"certificate of {facts.subject}")
        return facts

    def _keep_made(self, clinic: str, by: Staff | None) -> bytes:
        from ketadesk.report.certificate import make_certificate

        body = make_certificate(clinic, self._clock.now())
        self._certificates.put(body, self._clock.now(), by)
        self._log.note(by, Deed.KEYS, words="KetaDesk made a certificate for the clinic")
        return body

"""Before the record is open: who may open it, by password or recovery code, and bringing one back from a backup."""

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from ketadesk.domain.timing import Clock
from ketadesk.storage import os_keyring
from ketadesk.storage.backup import restore
from ketadesk.storage.database import FILE_NAME
from ketadesk.storage.keys import fitting, is_key_beside
from ketadesk.storage.owned import is_there
from ketadesk.storage.slots import KeySlots, WrongSecret
from ketadesk.storage.tries import Tries

RECOVERY = "recovery code"
"""Who is counted when a recovery code is wrong."""


class Place(Enum):
    """What lies in a data folder."""

    EMPTY = auto()
    OPEN = auto()
    LOCKED = auto()


class Opening:
    """Finds the keys of a record whose key lies in slots."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        """Look into a data folder; nothing is made there."""
        self.folder, self._clock = folder, clock
        self._slots, self._tries = KeySlots(folder), Tries(folder)

    @property
    def place(self) -> Place:
        """Whether there is a record, and whether its key lies beside it."""
        if not is_there(self.folder / FILE_NAME):
            return Place.EMPTY
        return Place.OPEN if not self._slots.exists or is_key_beside(self.folder) else Place.LOCKED

    @property
    def holders(self) -> tuple[str, ...]:
        """Whose passwords open the record, by initials."""
        return self._slots.holders

    def keys_from_keyring(self) -> tuple[str, ...]:
        """The key that the operating system keeps, for a clinic that wants it so; none otherwise."""
        kept = os_keyring.get(self.folder) if self.place is Place.LOCKED else None
        return () if kept is None else tuple(fitting(self.folder, (kept,)))  # an old one is none

    def by_password(self, code: str, password: str) -> tuple[str, ...]:
        """The keys for one's password; wrong tries are counted on disk."""
        return self._counted(code, lambda: self._slots.keys(code, password))

    def by_recovery(self, code: str) -> tuple[str, ...]:
        """The keys for the recovery code."""
        return self._counted(RECOVERY, lambda: self._slots.keys_by_recovery(code))

    def restore(self, backup: Path) -> Path:
        """Bring a backup back: into the empty data folder, or beside what is there; gives where it lies."""
        return restore(backup, self.folder, self._clock.now())

    def _counted(self, holder: str, find: Callable[[], tuple[str, ...]]) -> tuple[str, ...]:
        now = self._clock.now()
        self._tries.require_free(holder, now)
        try:
            keys = find()
        except WrongSecret:
            self._tries.failed(holder, now)
            raise
        self._tries.succeeded(holder)
        return keys

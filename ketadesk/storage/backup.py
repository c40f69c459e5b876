"""Backups: each a folder like the record's own, opened and verified before it counts; and bringing one back."""

import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from ketadesk.domain.errors import Problem, Refused
from ketadesk.storage.database import FILE_NAME, Database
from ketadesk.storage.keys import CHECK_NAME, KEY_NAME
from ketadesk.storage.owned import file_mode, sync_folder
from ketadesk.storage.slots import SLOTS_NAME, KeySlots
from ketadesk.storage.verify import Verifier

KEEP, DAY_SECONDS = 30, 86_400
MANIFEST = "backup.json"
BESIDE = (SLOTS_NAME, CHECK_NAME)
"""What belongs to the file; never a key file: who finds a backup shall not find its key with it."""
_OF_A_RECORD = (FILE_NAME, f"{FILE_NAME}-wal", f"{FILE_NAME}-shm", KEY_NAME, *BESIDE)
"""Where one of these lies a record is, or what is left of one: a log would be played onto another's file."""
_NAME = re.compile(r"ketadesk-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)(-\d+)?")
_STAMP = "%Y-%m-%dT%H-%M-%SZ"
_PART = ".part-"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that counts: where it lies and when it was made."""

    path: Path
    made_at: datetime


class Backups:
    """The backups in a folder of the clinic's choice, which may be a share or a stick."""

    def __init__(self, folder: Path, keep: int = KEEP) -> None:
        """Use a folder that is there; so many of the newest are kept."""
        self._folder, self._keep = folder, keep

    def all(self) -> list[Backup]:
        """Those that count, the oldest first."""
        try:
            names = sorted(path.name for path in self._folder.iterdir())
        except OSError:
            return []
        found = [(match, self._folder / name) for name in names if (match := _NAME.fullmatch(name))]
        return [Backup(path, _moment(match[1])) for match, path in found if (path / MANIFEST).is_file()]

    def last(self) -> Backup | None:
        """The newest that counts."""
        return next(reversed(self.all()), None)

    def make(self, database: Database, now: datetime) -> Backup:
        """Copy the record while it is in use, verify the copy, bring it here, compare; then only it counts."""
        if database.drill:  # it would push out those of the real record
            raise Refused("A drill is practice: no backup is made of it.")
        self._check(database.path.parent)
        _clear(database.path.parent, now)
        with _space(database.path.parent) as staged, _told(self._folder):
            lines = _copied(database, staged)
            part = self._folder / f"{_PART}{os.getpid()}-{now.astimezone(UTC):{_STAMP}}"
            shutil.rmtree(part, ignore_errors=True)
            try:
                made = self._brought(staged, part, now, lines)
            finally:
                shutil.rmtree(part, ignore_errors=True)
        self._drop_old()
        return made

    def _check(self, record: Path) -> None:
        if not self._folder.is_dir():
            raise Problem(f"The folder for backups {self._folder} is not there. Plug in its disk, or choose another.")
        here, there = os.path.realpath(self._folder), os.path.realpath(record)
        if f"{here}/".startswith(f"{there}/"):
            raise Refused(f"{self._folder} lies in the record's folder and would be lost with it. Choose another.")

    def _brought(self, staged: Path, part: Path, now: datetime, lines: int) -> Backup:
        part.mkdir(mode=0o700)
        hashes = {path.name: _copied_whole(path, part / path.name) for path in sorted(staged.iterdir())}
        manifest = {"format": "KetaDesk backup", "made_at": now.isoformat(), "lines": lines, "files": hashes}
        _write(part / MANIFEST, json.dumps(manifest, indent=1).encode())
        _sync(part)
        path = self._free_name(now)
        part.rename(path)
        _sync(self._folder)
        return Backup(path, now.astimezone(UTC).replace(microsecond=0))

    def _free_name(self, now: datetime) -> Path:
        name = f"ketadesk-{now.astimezone(UTC):{_STAMP}}"
        numbered = (self._folder / f"{name}-{number}" for number in range(2, 1000))
        first = self._folder / name
        return first if not first.exists() else next(path for path in numbered if not path.exists())

    def _drop_old(self) -> None:
        """What is older than those to be kept, and what a crash left half made."""
        for old in self.all()[: -self._keep]:
            shutil.rmtree(old.path, ignore_errors=True)
        with suppress(OSError):
            for path in self._folder.iterdir():
                if path.name.startswith(_PART):
                    shutil.rmtree(path, ignore_errors=True)


def restore(backup: Path, place: Path, now: datetime) -> Path:
    """Bring a backup back into an empty place, or beside the record that is there; gives where it lies."""
    hashes = _manifest(backup)
    taken_by_another = any((place / name).exists() for name in _OF_A_RECORD)
    target = place / f"restored-{now.astimezone(UTC):{_STAMP}}" if taken_by_another else place
    taken = [name for name in hashes if (target / name).exists()]
    if taken:
        raise Refused(f"There is a {taken[0]} in {target} already; nothing was changed. Choose an empty folder.")
    with _told(target):
        target.mkdir(parents=True, exist_ok=True, mode=0o700)
        for name, expected in sorted(hashes.items(), key=lambda one: one[0] == FILE_NAME):
            part = target / f"{_PART}{name}"
            if not (backup / name).is_file() or _copied_whole(backup / name, part) != expected:
                part.unlink(missing_ok=True)
                raise Problem(f"{backup / name} is not what was backed up. Restore an older backup.")
            part.chmod(file_mode(target))
            part.rename(target / name)
        _sync(target)
    return target


def _manifest(backup: Path) -> Mapping[str, str]:
    """What a backup holds, by name with its hash."""
    try:
        kept = json.loads((backup / MANIFEST).read_text("utf-8"))
        files = {str(name): str(sha256) for name, sha256 in kept["files"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Problem(f"{backup} is no backup of KetaDesk. Choose a folder named ketadesk-…") from error
    if FILE_NAME not in files or not files.keys() <= {FILE_NAME, *BESIDE}:
        raise Problem(f"{backup} holds other files than a backup of KetaDesk does. Choose another.")
    return files


def _copied(database: Database, staged: Path) -> int:
    """The record as of one moment, with what belongs to it, opened and verified; gives how many lines it has."""
    for name in BESIDE:
        if (database.path.parent / name).exists():
            shutil.copyfile(database.path.parent / name, staged / name)
    _require_openable(database.path.parent, staged)
    database.copy_to(staged / FILE_NAME)
    copy = Database(staged, make=False, keys=(database.key,))
    try:
        return Verifier(copy).verify().lines
    finally:
        copy.close()


def _require_openable(record: Path, staged: Path) -> None:
    """A copy that nobody could open counts for nothing: its slots must be there and whole."""
    if not (record / KEY_NAME).exists() and not KeySlots(staged).holders:
        raise Problem(
            "The key slots beside the record are missing, so a backup could be opened by nobody."
            " Put them back from the last backup first."
        )


@contextmanager
def _space(folder: Path) -> Iterator[Path]:
    """A place beside the record where a copy is looked at; nothing stays there."""
    try:
        with tempfile.TemporaryDirectory(prefix=".backup-", dir=folder) as staged:
            yield Path(staged)
    except OSError as error:
        raise Problem(f"No backup can be made beside the record: {error.strerror}. Free some space.") from error


def _clear(folder: Path, now: datetime) -> None:
    """What a kill left of an earlier try; one that goes on at present is younger than a day."""
    with suppress(OSError):
        for path in folder.glob(".backup-*"):
            if now.timestamp() - path.stat().st_mtime > DAY_SECONDS:
                shutil.rmtree(path, ignore_errors=True)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise Problem(f"{folder}: {error.strerror}. What was there before is as it was; choose another.") from error


def _copied_whole(source: Path, target: Path) -> str:
    """A copy on the disk, read back; gives its hash."""
    _write(target, source.read_bytes())
    found, expected = (hashlib.sha256(path.read_bytes()).hexdigest() for path in (target, source))
    if found != expected:
        raise Problem(f"{target} does not read back as it was written. Check that disk.")
    return found


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync(folder: Path) -> None:
    with suppress(OSError):  # a share may know no such thing
        sync_folder(folder)


def _moment(stamp: str) -> datetime:
    return datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)

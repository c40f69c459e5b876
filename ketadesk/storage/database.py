"""The encrypted file: opened, made, written to so that what is acknowledged is on disk."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, create_engine, event, inspect, text
from sqlalchemy.exc import DatabaseError
from sqlalchemy.pool import QueuePool

from ketadesk.domain.errors import Problem, Refused
from ketadesk.storage.keys import KEY_NAME, fitting, has_check, is_key_beside, keep_check, keep_checks, key_for
from ketadesk.storage.owned import file_mode, sync_folder
from ketadesk.storage.place import check_place
from ketadesk.storage.schema import REVISION, metadata
from ketadesk.storage.slots import KeySlots

FILE_NAME = "ketadesk.db"
BUSY_SECONDS = 5
DRILL_ID = 0x4B444452
"""What the header of a drill's file says it is; that of a real record is 0. Every copy of the file says the same."""
SMALLEST_BYTES = 512
"""No database is smaller than one page, and no page than this."""
CACHE_KIB = 32_768
"""Pages kept in clear: each one read again costs its decryption."""
_REVISIONS = """
CREATE TABLE alembic_version (
  version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
)
""".strip()
"""As Alembic makes it."""


class Locked(Problem):
    """The record's key lies in slots, and nobody has opened one."""


class Damaged(Problem):
    """The file's pages are not what was written."""


class Database:
    """One encrypted SQLite file in a data folder, with its key beside it, or given by who found it in a slot."""

    def __init__(self, folder: Path, make: bool = True, keys: Sequence[str] = (), drill: bool | None = None) -> None:
        """Open the file of a folder, or make folder, key and file; a wrong key never looks like damage.

        Where `drill` is said, a drill's file is never opened as a real record, nor a real one as a drill's.
        """
        check_place(folder)
        if not make and not _size(folder / FILE_NAME):
            raise Problem(f"There is no record in {folder}. Say where it is with --data.")
        self.path = folder / FILE_NAME
        self._make_folder()
        key_is_checked = has_check(folder)
        if key_is_checked and _size(self.path) < SMALLEST_BYTES:
            raise Problem(f"The record's file {self.path} is missing or empty. Restore it from a backup.")
        self._make, self._is_meant, self.drill = make, drill, False
        self._key = self._chosen(keys) if keys else self._beside()
        self.engine = create_engine(
            "sqlite://",
            module=sqlcipher,
            creator=lambda: _connect(self.path, self._key),
            poolclass=QueuePool,
            pool_size=1,
            max_overflow=8,
        )
        event.listen(self.engine, "begin", _begin)
        with ExitStack() as undo:
            undo.callback(self.close)
            try:
                self._make_or_check()
            except Damaged as damaged:
                if key_is_checked:
                    raise
                raise Problem(_KEY_OR_DAMAGE.format(path=self.path)) from damaged
            undo.pop_all()
        keep_check(folder, self._key)

    def _beside(self) -> str:
        """The key of the key file."""
        folder = self.path.parent
        if KeySlots(folder).exists and not is_key_beside(folder):
            raise Locked(f"The record {self.path} is locked. Sign in with a password, or use the recovery code.")
        key = key_for(folder, self.path.exists())
        if not self._fitting((key,)):
            raise Problem(
                f"The key in {folder / KEY_NAME} is not the key of this record; the record itself is not damaged."
                " Put the right key file back from its copy."
            )
        return key

    def _fitting(self, keys: Sequence[str]) -> list[str]:
        """Those of some keys that are of this record; where the check value is spoilt, those that open it."""
        found = fitting(self.path.parent, keys)
        if not found:
            found = [key for key in keys if opens(self.path, key)]
            if found:
                keep_checks(self.path.parent, *found)
        return found

    def _chosen(self, keys: Sequence[str]) -> str:
        """That of some keys which opens the file: two of them fit while a rekey was interrupted."""
        found = self._fitting(keys)
        if not found:
            raise Problem(
                f"The keys in the slots beside {self.path} are not those of this record; the record itself is not"
                " damaged. Put the right slots back from a backup."
            )
        return next((key for key in found if opens(self.path, key)), found[0])

    def rekey(self, slots: KeySlots) -> None:
        """Another key for file, slots and recovery code, at every moment of which one of both opens the file."""
        from ketadesk.storage.rekeying import rekeyed

        self.engine.dispose()
        try:
            with _told(self.path):
                self._key = rekeyed(self.path, self._key, slots)
        finally:
            self._keep_a_log()

    @property
    def key(self) -> str:
        """The raw key, for whoever makes a slot of it."""
        return self._key

    def close(self) -> None:
        """Let go of the file; the log is folded into it."""
        self.engine.dispose()

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """One transaction that writes: on disk when the block is left, or not at all."""
        with _told(self.path), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One transaction that only reads, as of one moment."""
        with _told(self.path), self.engine.connect().execution_options(deferred=True) as connection:
            yield connection

    def copy_to(self, path: Path) -> None:
        """Write a copy under the same key, and open it to see that it is whole: only then does it count."""
        path.unlink(missing_ok=True)
        with _told(path), closing(_connect(self.path, self._key)) as connection:
            connection.execute("VACUUM INTO ?", (str(path),))
        with _told(path), closing(_connect(path, self._key)) as copy:
            faults = copy.execute("PRAGMA cipher_integrity_check").fetchall()
            state = copy.execute("PRAGMA integrity_check").fetchone()
        if faults or state != ("ok",):
            raise Problem(f"The copy {path} is not whole, so nothing was changed. Check the disk.")

    def faults(self) -> list[str]:
        """What SQLCipher and SQLite find wrong with the file's pages; empty when all is well.

        SQLCipher looks past the log: a page that a power cut tore while the log was folded into the file stands whole
        in the log, so it is folded in first.
        """
        with _told(self.path), closing(_connect(self.path, self._key)) as folding:
            folding.execute("PRAGMA wal_checkpoint(PASSIVE)")
        with self.reading() as connection:
            pages = connection.execute(text("PRAGMA cipher_integrity_check")).scalars().all()
            rows = connection.execute(text("PRAGMA integrity_check")).scalars().all()
        return [str(fault) for fault in [*pages, *rows] if fault != "ok"]

    def _make_folder(self) -> None:
        """Also bring its name to disk: a power cut must not take the folder with all that was written in it."""
        folder = self.path.parent
        try:
            missing = [one for one in (folder, *folder.parents) if not one.exists()]
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for one in missing:
                with suppress(PermissionError):  # another's folder, which may not be listed
                    sync_folder(one.parent)
        except OSError as error:
            raise Problem(f"The folder {folder} cannot be made: {error.strerror}. Choose another.") from error

    def _make_or_check(self) -> None:
        with self.reading() as connection:
            revision = _revision(connection)
        if revision is not None:
            self._check_mark()
        elif not self._make:
            raise Problem(f"The file {self.path} holds no record. Say where it is with --data.")
        self._keep_a_log()
        if revision is None:
            with self.writing() as connection:
                revision = _revision(connection) or _create(connection, bool(self._is_meant))
            self._check_mark()
            self.path.chmod(file_mode(self.path.parent))  # its log takes on the same
        if revision != REVISION:
            self._upgrade(revision)

    def _check_mark(self) -> None:
        """Whether it is the file of a drill, and whether it may be opened as what it is meant to be."""
        with self.reading() as connection:
            self.drill = connection.execute(text("PRAGMA application_id")).scalar() == DRILL_ID
        if self._is_meant in (None, self.drill):
            return
        folder = self.path.parent
        if self.drill:
            raise Refused(
                f"The folder {folder} holds a drill, which is never opened as a real record."
                f" Look at it with: ketadesk drill --data {folder}"
            )
        raise Refused(f"The folder {folder} holds a real record, and no drill is run in it. Choose another folder.")

    def _keep_a_log(self) -> None:
        """Write-ahead logging: with synchronous=FULL no acknowledged row was lost in any measured power cut."""
        with _told(self.path), closing(_connect(self.path, self._key)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")

    def _upgrade(self, revision: str) -> None:
        from ketadesk.storage.migrate import upgrade

        upgrade(self.path, revision, self.copy_to, self.writing)


def _size(path: Path) -> int:
    """How large a file is, 0 when there is none or it cannot be looked at."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _connect(path: Path, key: str) -> Any:
    connection = sqlcipher.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    for pragma in (
        "cipher_log_level = NONE",
        f"key = \"x'{key}'\"",
        "foreign_keys = ON",
        "synchronous = FULL",
        f"cache_size = -{CACHE_KIB}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def opens(path: Path, key: str) -> bool:
    """Whether a key opens a file."""
    try:
        with closing(_connect(path, key)) as connection:
            connection.execute("SELECT count(*) FROM sqlite_master")
    except sqlcipher.DatabaseError:
        return False
    return True


def _begin(connection: Connection) -> None:
    """Writers take their lock at once, so that two never wait for each other half-way."""
    deferred = connection.get_execution_options().get("deferred")
    connection.exec_driver_sql("BEGIN DEFERRED" if deferred else "BEGIN IMMEDIATE")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revisions = connection.scalars(text("SELECT version_num FROM alembic_version")).all()
    return str(revisions[0]) if revisions else "unknown"


def objects_of_schema() -> dict[str, str]:
    """Every table, index and guard of today's schema as SQL, by its name."""
    plain = create_engine("sqlite://")
    with plain.connect() as connection:
        _create(connection)
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")).all()
    plain.dispose()
    return {row.name: row.sql for row in rows}


def _create(connection: Connection, drill: bool = False) -> str:
    metadata.create_all(connection)
    if drill:
        connection.execute(text(f"PRAGMA application_id = {DRILL_ID}"))
    connection.execute(text(_REVISIONS))
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": REVISION})
    return REVISION


_KEY_OR_DAMAGE = (
    "The record's file {path} cannot be read: its key file is the wrong one, or the file is damaged."
    " Put the right key back, or restore both from a backup."
)
_DAMAGED = "The record's file {path} is damaged; its key is the right one. Restore it from a backup."
_DAMAGE = {
    "file is not a database": _DAMAGED,
    "file is encrypted": _DAMAGED,
    "malformed": "The record's file {path} is damaged. Restore it from a backup.",
}
_TROUBLE = {
    "database or disk is full": "The disk is full: nothing was written, and nothing is lost."
    " Free some space, then record it again.",
    "database is locked": "Another program holds the record. Nothing was written; try again.",
    "readonly database": "The record may not be written to: its file or folder is read-only."
    " Ask who looks after this machine.",
    "unable to open database file": "The record's file {path} cannot be opened. Its folder must exist and be yours"
    " to write to; copy a folder on a read-only medium to a disk first.",
    "disk I/O error": "The disk reports a fault: nothing was written. Check the disk before you go on.",
}


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Turn what the world did to the file into a sentence; anything else stays a bug."""
    try:
        yield
    except (DatabaseError, sqlcipher.DatabaseError) as error:
        reason = str(error)
        for told, sentences in ((Damaged, _DAMAGE), (Problem, _TROUBLE)):
            for part, sentence in sentences.items():
                if part in reason:
                    raise told(sentence.format(path=path)) from error
        raise

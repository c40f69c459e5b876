"""Another key for a record: a copy under the new key takes the file's place; slots and check value go along."""

import os
import secrets
from contextlib import closing, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from ketadesk.domain.errors import Problem, Refused
from ketadesk.storage.keys import KEY_NAME, keep_checks
from ketadesk.storage.owned import sync_folder
from ketadesk.storage.slots import KeySlots

WAIT_SECONDS = 2


def rekeyed(path: Path, old: str, slots: KeySlots) -> str:
    """Give a file that nobody else has open a new key; gives the key.

    Slots and check value hold both keys before the file changes, and the new one alone only behind it: whenever the
    machine fails, one of them opens the file.
    """
    folder = path.parent
    if (folder / KEY_NAME).exists() or not slots.exists:
        raise Refused("The key of this record lies in a key file. Make the first manager before you change it.")
    new, copy = secrets.token_hex(32), path.with_name(f"{path.name}.rekeyed")
    copy.unlink(missing_ok=True)
    try:
        with closing(_alone(path, old)) as alone:
            keep_checks(folder, new, old)
            slots.reseal(new, old)
            alone.execute("VACUUM INTO ?", (str(copy),))
            _change(copy, old, new)
            if os.name != "nt":  # Windows replaces no file that is open
                copy.replace(path)
        if os.name == "nt":
            copy.replace(path)
        sync_folder(folder)
    except OSError as error:
        raise Problem(
            f"The record could not be given a new key: {error.strerror}. It keeps the one it has."
        ) from error
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
    slots.reseal(new)
    keep_checks(folder, new)
    return new


def _alone(path: Path, key: str) -> sqlcipher.Connection:
    """A connection beside which there is no other while it is open; the log is folded into the file.

    No copy is made past it: to open and close the file in this process would let go of its locks.
    """
    connection = sqlcipher.connect(path, timeout=WAIT_SECONDS, isolation_level=None)
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key}'\"")
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("COMMIT")  # in this locking mode the lock stays
    except sqlcipher.OperationalError as error:
        connection.close()
        raise Refused("KetaDesk is open elsewhere on this machine. Close it there, then try again.") from error
    if mode != ("delete",):
        connection.close()
        raise Refused("KetaDesk is open elsewhere on this machine. Close it there, then try again.")
    return connection


def _change(copy: Path, old: str, new: str) -> None:
    """The copy under the new key, opened and verified, and on the disk."""
    with closing(sqlcipher.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{old}'\"")
        connection.execute(f"PRAGMA rekey = \"x'{new}'\"")
    with closing(sqlcipher.connect(copy, isolation_level=None)) as connection:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{new}'\"")
        faults = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        state = connection.execute("PRAGMA integrity_check").fetchone()
    if faults or state != ("ok",):
        copy.unlink(missing_ok=True)
        raise Problem("The copy under the new key is not whole, so the key stays as it was. Check the disk.")
    with copy.open("rb+") as file:
        os.fsync(file.fileno())

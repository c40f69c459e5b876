"""The key of the encrypted file: owner-only, never made where a file exists, told apart from damage."""

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from pathlib import Path

from ketadesk.domain.errors import Problem
from ketadesk.storage.owned import sync_folder, write_first, write_owned

KEY_NAME = "ketadesk.key"
CHECK_NAME = "ketadesk.check"


def key_for(folder: Path, file_exists: bool) -> str:
    """The raw 256-bit key as 64 hex digits; made only in a folder that holds no record yet."""
    path = folder / KEY_NAME
    if not path.exists():
        if file_exists:
            raise Problem(
                f"The key file {path} is missing. Without it the record cannot be read: put it back from its copy."
            )
        write_first(path, secrets.token_hex(32))
    try:
        key = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"The key file {path} cannot be read: {error}.") from error
    if not _is_key(key):
        raise Problem(f"The key file {path} does not hold a key. Put it back from its copy.")
    return key


def _is_key(text: str) -> bool:
    return len(text) == 64 and not set(text) - set("0123456789abcdef")


def drop_key_file(folder: Path) -> None:
    """The key lies in slots from now on: the file that held it goes, its content overwritten behind its name."""
    path, gone = folder / KEY_NAME, folder / f"{KEY_NAME}.gone"
    try:
        if path.exists():
            path.replace(gone)
            sync_folder(folder)
        if gone.exists():
            gone.write_text("0" * 64 + "\n", "ascii")
            gone.unlink()
            sync_folder(folder)
    except OSError as error:
        raise Problem(f"{path} cannot be removed: {error.strerror}. Remove it by hand.") from error


def is_key_beside(folder: Path) -> bool:
    """Whether a key file that is of this record lies in the folder."""
    try:
        key = (folder / KEY_NAME).read_text("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return False
    return _is_key(key) and bool(fitting(folder, (key,)))


def has_check(folder: Path) -> bool:
    """Whether a check value tells if a key is the right one; it is written when the record was made."""
    path = folder / CHECK_NAME
    return path.exists() and path.stat().st_size > 0


def keep_check(folder: Path, key: str) -> None:
    """Leave the check value of a key that opened the file, so that a wrong key is told from damage later."""
    if not has_check(folder):
        path = folder / CHECK_NAME
        path.unlink(missing_ok=True)
        write_first(path, _check_value(key))


def keep_checks(folder: Path, *keys: str) -> None:
    """The check values of these keys and no other: of two while the file goes over from one to the other."""
    write_owned(folder / CHECK_NAME, "\n".join(map(_check_value, keys)))


def fitting(folder: Path, keys: Sequence[str]) -> list[str]:
    """Those of some keys that are of this record; all of them while no check value tells."""
    kept = _kept(folder / CHECK_NAME)
    return [key for key in keys if not kept or _is_among(key, kept)]


def _kept(path: Path) -> list[str]:
    try:
        return path.read_text("ascii", errors="replace").split() if has_check(path.parent) else []
    except OSError as error:
        raise Problem(f"The file {path} cannot be read: {error.strerror}.") from error


def _is_among(key: str, kept: Sequence[str]) -> bool:
    return any(hmac.compare_digest(one.encode(), _check_value(key).encode()) for one in kept)


def _check_value(key: str) -> str:
    return hmac.new(bytes.fromhex(key), b"KetaDesk key check", hashlib.sha256).hexdigest()

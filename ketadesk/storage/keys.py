"""The key of the encrypted file: owner-only, never made where a file exists, told apart from damage."""

import hashlib
import hmac
import os
import secrets
from contextlib import suppress
from pathlib import Path

from ketadesk.domain.errors import Problem

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
        _write_new(path, secrets.token_hex(32))
    try:
        key = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"The key file {path} cannot be read: {error}.") from error
    if len(key) != 64 or set(key) - set("0123456789abcdef"):
        raise Problem(f"The key file {path} does not hold a key. Put it back from its copy.")
    _compare(folder / CHECK_NAME, key, path)
    return key


def has_check(folder: Path) -> bool:
    """Whether a check value tells if the key is the right one; it is written when the record was made."""
    path = folder / CHECK_NAME
    return path.exists() and path.stat().st_size > 0


def keep_check(folder: Path, key: str) -> None:
    """Leave the check value of a key that opened the file, so that a wrong key is told from damage later."""
    if not has_check(folder):
        path = folder / CHECK_NAME
        path.unlink(missing_ok=True)
        _write_new(path, _check_value(key))


def _compare(path: Path, key: str, key_path: Path) -> None:
    try:
        kept = path.read_text("ascii", errors="replace").strip() if has_check(path.parent) else ""
    except OSError as error:
        raise Problem(f"The file {path} cannot be read: {error.strerror}.") from error
    if kept and not hmac.compare_digest(kept, _check_value(key)):
        raise Problem(
            f"The key in {key_path} is not the key of this record; the record itself is not damaged."
            " Put the right key file back from its copy."
        )


def _check_value(key: str) -> str:
    return hmac.new(bytes.fromhex(key), b"KetaDesk key check", hashlib.sha256).hexdigest()


def _write_new(path: Path, text: str) -> None:
    """Write a file whole or not at all; of two programs that try at once, the first one's stays."""
    beside = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(beside, path)
        _sync_folder(path.parent)
    except OSError as error:
        raise Problem(
            f"{path} cannot be written: {error.strerror}. Choose a folder on a disk of this machine that may be"
            " written to (FAT and exFAT will not do)."
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _sync_folder(folder: Path) -> None:
    """Bring the names in a folder to disk; Windows does so by itself and opens no folders."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)

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
    """Whether a check value tells if the key is the right one."""
    return (folder / CHECK_NAME).exists()


def keep_check(folder: Path, key: str) -> None:
    """Leave the check value of a key that opened the file, so that a wrong key is told from damage later."""
    path = folder / CHECK_NAME
    if not path.exists():
        _write_new(path, _check_value(key))


def _compare(path: Path, key: str, key_path: Path) -> None:
    if not path.exists():
        return
    if not hmac.compare_digest(path.read_text("ascii", errors="replace").strip(), _check_value(key)):
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
    except OSError as error:
        raise Problem(f"{path} cannot be written: {error.strerror}. Choose another folder.") from error
    finally:
        beside.unlink(missing_ok=True)

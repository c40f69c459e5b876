"""Small files beside the record: written whole or not at all, for their owner or the group of a shared folder."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from ketadesk.domain.errors import Problem

SHARED = 0o020
"""The mode of a folder that its administrator lets a group write to."""
OWNER_MODE, GROUP_MODE = 0o600, 0o660


def file_mode(folder: Path) -> int:
    """The mode of files in a data folder: the group's too where the folder is the group's to write to."""
    try:
        return GROUP_MODE if folder.stat().st_mode & SHARED else OWNER_MODE
    except OSError:
        return OWNER_MODE


def is_there(path: Path) -> bool:
    """Whether there is such a file; a name that no disk can have is none."""
    try:
        return path.exists()
    except OSError:
        return False


def write_owned(path: Path, text: str) -> None:
    """Put a text in the place of what is there, brought to disk before it counts."""
    beside = _beside(path, text)
    try:
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise _problem(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def write_first(path: Path, text: str) -> None:
    """Write a file that is not there yet; of two programs that try at once, the first one's stays."""
    beside = _beside(path, text)
    try:
        with suppress(FileExistsError):
            os.link(beside, path)
        sync_folder(path.parent)
    except OSError as error:
        raise _problem(path, error) from error
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to disk; Windows does so by itself and opens no folders."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _beside(path: Path, text: str) -> Path:
    beside = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    mode = file_mode(path.parent)
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _problem(path, error) from error
    return beside


def _problem(path: Path, error: OSError) -> Problem:
    return Problem(
        f"{path} cannot be written: {error.strerror}. Choose a folder on a disk of this machine that may be"
        " written to (FAT and exFAT will not do)."
    )

"""Files that other people read: written whole or not at all."""

import os
from contextlib import suppress
from pathlib import Path

from ketadesk.domain.errors import Problem


def write_whole(path: Path, content: bytes) -> None:
    """Write beside the place, then move there: a reader never meets half a file."""
    if not path.name:
        raise Problem("The file to write has no name. Give one.")
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        if path.exists() and not path.is_file():
            raise Problem(f"{path} cannot be written: it is no ordinary file. Choose another place.")
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
        raise Problem(f"{path} cannot be written: {error.strerror}. Choose another place.") from error


def read_bytes(path: Path) -> bytes:
    """The content of a file a person named."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}.") from error


def read_text(path: Path) -> str:
    """The text of a file a person named."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Problem(f"{path} is not a text in UTF-8. Save it as UTF-8.") from error
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}.") from error

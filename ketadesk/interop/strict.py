"""JSON of others, read strictly into a known shape: whatever is wrong is one sentence that names the file."""

import hashlib
from typing import TypeVar

import msgspec

from ketadesk.domain.errors import Problem

MOST_BYTES = 500_000_000
Shape = TypeVar("Shape", bound=msgspec.Struct)


def decoded(name: str, body: bytes, shape: type[Shape]) -> Shape:
    """A file's content; a missing, unknown or mistyped field is named."""
    if len(body) > MOST_BYTES:
        raise wrong(name, "it is larger than any file of KetaDesk")
    try:
        return msgspec.json.decode(body, type=shape)
    except RecursionError as error:
        raise wrong(name, "it is nested too deeply") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise wrong(name, str(error)) from error


def wrong(name: str, what: str) -> Problem:
    """What is wrong with a file, as a problem."""
    return Problem(f"{name} cannot be read: {what.rstrip('.')}. Take the file anew from where it was written.")


def sha256(body: bytes) -> str:
    """The hash of a file."""
    return hashlib.sha256(body).hexdigest()

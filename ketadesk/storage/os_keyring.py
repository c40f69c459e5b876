"""The operating system's keyring, for a clinic whose workstation shall start unattended; the library is optional."""

import importlib
from pathlib import Path
from types import ModuleType

from ketadesk.domain.errors import Problem

SERVICE = "KetaDesk"


def get(folder: Path) -> str | None:
    """The key that is kept for a data folder, None where there is none or no keyring."""
    keyring = _library()
    if keyring is None:
        return None
    try:
        kept = keyring.get_password(SERVICE, str(folder.resolve()))
    except keyring.errors.KeyringError:
        return None
    return str(kept) if kept else None


def put(folder: Path, key: str) -> None:
    """Keep the key of a data folder."""
    keyring = _library()
    if keyring is None:
        raise Problem("This computer's keyring cannot be used: the library “keyring” is not installed.")
    try:
        keyring.set_password(SERVICE, str(folder.resolve()), key)
    except keyring.errors.KeyringError as error:
        raise Problem(f"This computer's keyring did not take the key: {error}. Sign in with passwords.") from error


def drop(folder: Path) -> None:
    """Keep the key no more."""
    keyring = _library()
    if keyring is not None and get(folder) is not None:
        try:
            keyring.delete_password(SERVICE, str(folder.resolve()))
        except keyring.errors.KeyringError as error:
            raise Problem(f"This computer's keyring did not let go of the key: {error}. Remove it there.") from error


def _library() -> ModuleType | None:
    """The library with its errors, None where it is not installed."""
    try:
        importlib.import_module("keyring.errors")
    except ImportError:
        return None
    return importlib.import_module("keyring")

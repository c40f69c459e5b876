"""A disk that remembers: every write to it since the last sync, so that the power can be cut at any moment.

A SQLite VFS over the ordinary one. It opens files as that does, then puts its own write, truncate, sync and close
before theirs: locks, shared memory and reads go straight to the real file. What Python syncs by itself is seen too.
"""

import ctypes
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import CFUNCTYPE, POINTER, Structure, c_char_p, c_int, c_int64, c_void_p
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlcipher3 import _sqlite3

_MAIN_JOURNAL, _SUPER_JOURNAL, _WAL = 0x800, 0x4000, 0x80000
_OK, _FAULT = 0, 10

_CLOSE = CFUNCTYPE(c_int, c_void_p)
_WRITE = CFUNCTYPE(c_int, c_void_p, c_void_p, c_int, c_int64)
_TRUNCATE = CFUNCTYPE(c_int, c_void_p, c_int64)
_SYNC = CFUNCTYPE(c_int, c_void_p, c_int)
_OPEN = CFUNCTYPE(c_int, c_void_p, c_void_p, c_void_p, c_int, c_void_p)
_DELETE = CFUNCTYPE(c_int, c_void_p, c_char_p, c_int)


class _Methods(Structure):
    """sqlite3_io_methods, version 3."""

    _fields_ = (
        ("version", c_int),
        ("close", _CLOSE),
        ("read", c_void_p),
        ("write", _WRITE),
        ("truncate", _TRUNCATE),
        ("sync", _SYNC),
        *((f"other{number}", c_void_p) for number in range(13)),
    )


class _File(Structure):
    """sqlite3_file: what the real VFS keeps in it lies behind."""

    _fields_ = (("methods", POINTER(_Methods)),)


class _Vfs(Structure):
    """sqlite3_vfs, version 3."""

    _fields_ = (
        ("version", c_int),
        ("file_size", c_int),
        ("longest_path", c_int),
        ("next", c_void_p),
        ("name", c_char_p),
        ("data", c_void_p),
        ("open", _OPEN),
        ("delete", _DELETE),
        *((f"other{number}", c_void_p) for number in range(14)),
    )


@dataclass(frozen=True, slots=True)
class Happened:
    """One thing that was done to the disk: to which file, and which file each name stood for behind it."""

    act: str
    file: int
    names: dict[str, int]
    offset: int = 0
    body: bytes = b""


@dataclass(slots=True)
class Journal:
    """All that happened in one folder, in order."""

    folder: Path
    happened: list[Happened] = field(default_factory=list)
    begin: int = 0
    """How much of it had happened before the folder was watched."""
    _files: dict[int, int] = field(default_factory=dict)
    _count: int = 0

    def put(self, act: str, inode: int, offset: int = 0, body: bytes = b"") -> None:
        """Remember one thing."""
        self.happened.append(Happened(act, self._files.get(inode, 0), self._names(), offset, body))

    def put_new(self, inode: int) -> None:
        """A file that was not there before, even where it was given a number that another one had."""
        self._count += 1
        self._files[inode] = self._count
        self.put("new", inode)

    def forget(self, inode: int) -> None:
        """A file that is deleted: another one may be given its number."""
        self._files.pop(inode, None)

    def put_whole(self, path: Path) -> None:
        """A file that is on disk as it stands."""
        inode = path.stat().st_ino
        self.put_new(inode)
        self.put("write", inode, 0, path.read_bytes())
        self.put("sync", inode)

    def put_all(self) -> None:
        """The folder as it stands, all of it on disk."""
        for path in sorted(self.folder.iterdir()):
            self.put_whole(path)
        self.put("sync names", 0)
        self.put("sync folder", 0)
        self.begin = len(self.happened)

    def put_synced(self, descriptor: int) -> None:
        """What Python has brought to disk: a file, the names in the folder, or the folder's own name."""
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        if path == self.folder:
            self.put("sync names", 0)
        elif path == self.folder.parent:
            self.put("sync folder", 0)
        elif path.parent == self.folder and stat.S_ISREG(os.fstat(descriptor).st_mode):
            self.put_whole(path)

    def file(self, name: str) -> int:
        """The last file of that name."""
        return next(one.names[name] for one in reversed(self.happened) if name in one.names)

    def _names(self) -> dict[str, int]:
        if not self.folder.is_dir():
            return {}
        found = {entry.name: self._files.get(entry.inode(), 0) for entry in os.scandir(self.folder)}
        return {name: file for name, file in found.items() if file and not name.endswith("-shm")}


class _Watched:
    """The VFS, for as long as a folder is watched."""

    def __init__(self, library: ctypes.CDLL, journal: Journal) -> None:
        library.sqlite3_vfs_find.restype = POINTER(_Vfs)
        self._library, self._journal = library, journal
        self._real = library.sqlite3_vfs_find(None)
        self._vfs = _Vfs.from_buffer_copy(self._real.contents)
        self._vfs.name = b"watched"
        self._vfs.open, self._vfs.delete = _OPEN(self._open), _DELETE(self._delete)
        self._inodes: dict[int, int] = {}
        self._unnamed: set[int] = set()
        self._methods: dict[int, tuple[_Methods, _Methods]] = {}

    def __enter__(self) -> None:
        self._library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1)

    def __exit__(self, *_: object) -> None:
        self._library.sqlite3_vfs_register(self._real, 1)
        self._library.sqlite3_vfs_unregister(ctypes.byref(self._vfs))

    def _open(self, _vfs: int, name: int | None, file: int, flags: int, out: int | None) -> int:
        path = Path(os.fsdecode(ctypes.string_at(name))) if name else None
        is_new = path is not None and not path.exists()
        result: int = self._real.contents.open(ctypes.addressof(self._real.contents), name, file, flags, out)
        if result == _OK and path is not None and path.parent == self._journal.folder:
            inode = self._inodes[file] = path.stat().st_ino
            if is_new:
                self._journal.put_new(inode)
            if is_new and flags & (_MAIN_JOURNAL | _SUPER_JOURNAL | _WAL):
                self._unnamed.add(file)
            opened = ctypes.cast(file, POINTER(_File)).contents
            opened.methods = ctypes.pointer(self._before(opened.methods.contents))
        return result

    def _before(self, real: _Methods) -> _Methods:
        """The same methods with ours before four of them."""
        key = ctypes.addressof(real)
        if key not in self._methods:
            ours = _Methods.from_buffer_copy(real)
            self._methods[key] = (ours, real)

            def write(file: int, body: int, size: int, offset: int) -> int:
                self._journal.put("write", self._inodes[file], offset, ctypes.string_at(body, size))
                return int(real.write(file, body, size, offset))

            def truncate(file: int, size: int) -> int:
                self._journal.put("truncate", self._inodes[file], size)
                return int(real.truncate(file, size))

            def sync(file: int, flags: int) -> int:
                result = int(real.sync(file, flags))
                self._journal.put("sync", self._inodes[file])
                if file in self._unnamed:
                    self._unnamed.discard(file)
                    self._journal.put("sync names", 0)
                return result

            def close(file: int) -> int:
                self._inodes.pop(file)
                self._unnamed.discard(file)
                return int(real.close(file))

            ours.write, ours.truncate = _WRITE(write), _TRUNCATE(truncate)
            ours.sync, ours.close = _SYNC(sync), _CLOSE(close)
        return self._methods[key][0]

    def _delete(self, _vfs: int, name: bytes, with_folder: int) -> int:
        path = Path(os.fsdecode(name))
        if path.parent == self._journal.folder and path.exists():
            self._journal.forget(path.stat().st_ino)
        result: int = self._real.contents.delete(ctypes.addressof(self._real.contents), name, with_folder)
        if path.parent == self._journal.folder:
            self._journal.put("sync names" if with_folder else "delete", 0)
        return result


@contextmanager
def watched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Journal]:
    """Watch a folder while SQLCipher and Python write to it; all of its files must be closed within the block."""
    journal = Journal(folder)
    if folder.exists():
        journal.put_all()
    fsync = os.fsync

    def synced(descriptor: int) -> None:
        journal.put("renamed", 0)
        fsync(descriptor)
        journal.put_synced(descriptor)

    with monkeypatch.context() as patched, _Watched(ctypes.CDLL(_sqlite3.__file__), journal):
        patched.setattr(os, "fsync", synced)
        yield journal

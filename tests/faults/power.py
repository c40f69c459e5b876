"""What a disk may hold when the power is cut: all that was synced, and of the rest what chance has written."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.faults.vfs import Happened

SECTOR = 512
HOW = ("nothing", "everything", "whole writes", "sectors", "sectors", "torn sectors")
"""What reaches the disk of the writes after the last sync."""


@dataclass(slots=True)
class _Body:
    """A file's bytes as synced, and what was done to them since."""

    synced: bytearray = field(default_factory=bytearray)
    since: list[Happened] = field(default_factory=list)

    def sync(self) -> None:
        for one in self.since:
            _write(self.synced, one.offset, one.body) if one.act == "write" else _cut(self.synced, one.offset)
        self.since.clear()


def leave(happened: Sequence[Happened], folder: Path, random: Random) -> str:
    """Make the folder as it may be when the power is cut behind what happened; gives how it was chosen."""
    bodies = {0: _Body()}
    names: dict[str, int] = {}
    has_name = False
    for one in happened:
        if one.act == "new":
            bodies[one.file] = _Body()
        elif one.act in ("write", "truncate"):
            bodies[one.file].since.append(one)
        elif one.act == "sync":
            bodies[one.file].sync()
        elif one.act == "sync names":
            names = one.names
        elif one.act == "sync folder":
            has_name = True
    how = random.choice(HOW)
    if not has_name and random.random() < 0.5:
        return "no folder"
    folder.mkdir()
    now = happened[-1].names if happened else {}
    for name in sorted({*names, *now}):
        file = (now if random.random() < 0.5 else names).get(name)
        if file is not None:
            (folder / name).write_bytes(_left(bodies[file], how, random))
    if random.random() < 0.5:
        (folder / "ketadesk.db-shm").write_bytes(random.randbytes(32768))
    return how


def _left(body: _Body, how: str, random: Random) -> bytes:
    content = bytearray(body.synced)
    for one in body.since:
        if one.act == "truncate":
            if how == "everything" or (how != "nothing" and random.random() < 0.5):
                _cut(content, one.offset)
        elif how == "everything" or (how == "whole writes" and random.random() < 0.5):
            _write(content, one.offset, one.body)
        elif "sectors" in how:
            _write_some(content, one, how == "torn sectors", random)
    return bytes(content)


def _write_some(content: bytearray, one: Happened, is_torn: bool, random: Random) -> None:
    """Some of a write's sectors; torn ones hold the new bytes up to somewhere, and the old ones behind."""
    first = -(one.offset % SECTOR)
    for begin in range(first, len(one.body), SECTOR):
        if random.random() < 0.5:
            part = one.body[max(begin, 0) : begin + SECTOR]
            end = random.randrange(len(part) + 1) if is_torn and random.random() < 0.5 else len(part)
            _write(content, one.offset + max(begin, 0), part[:end])


def _write(content: bytearray, offset: int, body: bytes) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(body)] = body


def _cut(content: bytearray, size: int) -> None:
    if len(content) < size:
        content.extend(bytes(size - len(content)))
    del content[size:]

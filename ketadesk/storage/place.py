"""Whether a folder may hold the record: SQLite's log does not work on a network share."""

import os
from pathlib import Path

from ketadesk.domain.errors import Problem

NETWORK_FILE_SYSTEMS = {
    "nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "sshfs", "fuse.sshfs", "afs", "9p", "davfs", "fuse.davfs2",
    "glusterfs", "ceph", "fuse.glusterfs", "ncpfs",
}  # fmt: skip


def check_place(folder: Path, mounts: str | None = None) -> None:
    """Refuse a folder on a network share that can be recognised as one; `mounts` is Linux's mount table."""
    if str(folder).startswith(("\\\\", "//")):
        raise _on_share(folder)
    table = mounts if mounts is not None else _mount_table()
    real = os.path.realpath(folder)
    best = ("", "")
    for line in table.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = parts[1].replace("\\040", " ")
        inside = real == point or real.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best[0]):
            best = (point, parts[2])
    if best[1] in NETWORK_FILE_SYSTEMS:
        raise _on_share(folder)


def _mount_table() -> str:
    path = Path("/proc/mounts")
    return path.read_text("utf-8", errors="replace") if path.exists() else ""


def _on_share(folder: Path) -> Problem:
    return Problem(
        f"{folder} is on a network share, where a record can be lost. Choose a folder on this machine's own disk."
    )

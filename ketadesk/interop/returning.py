"""A folder of everything read back, strictly: every file as the manifest names it, every chain verified."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Annotated

import msgspec

from ketadesk.domain.chain import chained, genesis
from ketadesk.domain.entries import Line
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import PatientVersion, Role, Staff, StaffVersion
from ketadesk.interop.everything import FORMAT, MANIFEST, VERSION
from ketadesk.interop.session_file import SessionFile, read_session
from ketadesk.interop.strict import decoded, sha256, wrong

MOST_FILES = 1_000_000
READABLE = (1, VERSION)
"""The first archives held no register."""


class _Filed(msgspec.Struct, forbid_unknown_fields=True):
    bytes: int
    sha256: str


class _Manifest(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    format_version: int
    about: str
    csv_note: str
    program: str
    written_at: datetime
    counts: dict[str, int]
    troubles: list[str]
    files: dict[str, _Filed]
    drill: bool = False


Number = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class _Patient(msgspec.Struct, forbid_unknown_fields=True):
    patient_id: Number
    version: Number
    written_at: datetime
    written_by: str
    body: msgspec.Raw


class _Patients(msgspec.Struct, forbid_unknown_fields=True):
    patients: list[_Patient]


class _Member(msgspec.Struct, forbid_unknown_fields=True):
    code: str
    version: Number
    name: str
    role: Role
    written_at: datetime


class _Members(msgspec.Struct, forbid_unknown_fields=True):
    staff: list[_Member]


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    line: int
    sha256: str
    body: msgspec.Raw


class _Lines(msgspec.Struct, forbid_unknown_fields=True):
    lines: list[_Line]


@dataclass(frozen=True, slots=True)
class Returning:
    """What a folder holds, verified; the sessions are read when they are come to."""

    patients: tuple[PatientVersion, ...]
    staff: tuple[StaffVersion, ...]
    access: tuple[Line, ...]
    register: tuple[Line, ...]
    sessions: Iterator[SessionFile]


def read_everything(folder: Path) -> Returning:
    """A folder that was written by KetaDesk; anything missing, changed or too many is named."""
    manifest = decoded(MANIFEST, _content(folder, MANIFEST), _Manifest)
    if manifest.format != FORMAT or manifest.format_version not in READABLE:
        raise wrong(MANIFEST, "it is no archive of KetaDesk, or one of a newer KetaDesk")
    if manifest.drill:
        raise Refused("This archive is of a drill, and no real record is made of it. Choose another folder.")
    if manifest.troubles:
        raise Problem(f"This archive is not whole, as it says itself: {manifest.troubles[0]}")
    _require_same_files(folder, manifest)
    patients = decoded("patients.json", _filed(folder, manifest, "patients.json"), _Patients)
    staff = decoded("staff.json", _filed(folder, manifest, "staff.json"), _Members)
    access = decoded("access.json", _filed(folder, manifest, "access.json"), _Lines)
    register = _Lines([])
    if manifest.format_version > 1:
        register = decoded("register.json", _filed(folder, manifest, "register.json"), _Lines)
    for name in manifest.files:
        _filed(folder, manifest, name)
    return Returning(
        tuple(_patient(one) for one in patients.patients),
        tuple(StaffVersion(Staff(one.code, one.name, one.role), one.version, one.written_at) for one in staff.staff),
        tuple(_chain("access", access)),
        tuple(_chain("register", register)),
        _sessions(folder, manifest),
    )


def _sessions(folder: Path, manifest: _Manifest) -> Iterator[SessionFile]:
    for name in sorted(one for one in manifest.files if one.startswith("sessions/")):
        session = read_session(name, _filed(folder, manifest, name))
        if name != f"sessions/{session.session_id}.json":
            raise wrong(name, f"it holds session {session.session_id}")
        yield session


def _require_same_files(folder: Path, manifest: _Manifest) -> None:
    if len(manifest.files) > MOST_FILES or any(not _is_inside(name) for name in manifest.files):
        raise wrong(MANIFEST, "it names files that are none of an archive")
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {MANIFEST}
    for name in sorted(there ^ manifest.files.keys()):
        raise wrong(name, "it is missing" if name in manifest.files else "the manifest does not know it")


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and "\\" not in name and "\0" not in name


def _filed(folder: Path, manifest: _Manifest, name: str) -> bytes:
    """A file's content, as the manifest says it is."""
    if name not in manifest.files:
        raise wrong(name, "it is missing")
    body, filed = _content(folder, name), manifest.files[name]
    if len(body) != filed.bytes or sha256(body) != filed.sha256:
        raise wrong(name, "it was changed since it was written")
    return body


def _content(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        raise wrong(name, str(error.strerror)) from error


def _patient(one: _Patient) -> PatientVersion:
    return PatientVersion(one.patient_id, one.version, bytes(one.body), one.written_at, one.written_by)


def _chain(name: str, lines: _Lines) -> Iterator[Line]:
    previous = genesis(name)
    for number, one in enumerate(lines.lines, start=1):
        body = bytes(one.body)
        previous = chained(previous, body)
        if one.line != number or one.sha256 != previous:
            raise wrong(f"{name}.json", f"line {number} is not as it was written")
        yield Line(number, body, previous)

"""Everything there is, in open formats: a folder of JSON that can be read back, and CSV for people."""

import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import msgspec

from ketadesk.domain.entries import Line
from ketadesk.domain.errors import Problem
from ketadesk.domain.people import PatientVersion, StaffVersion
from ketadesk.domain.record import Record
from ketadesk.interop.archive import session_archive
from ketadesk.interop.strict import sha256
from ketadesk.interop.tables import CSV_NOTE, Tables, patients_table

FORMAT, VERSION = "ketadesk-archive", 2
MANIFEST = "manifest.json"
ABOUT = (
    "Everything about all patients. sessions/*.json hold each session with the very bytes of its lines and their"
    " chained hashes; patients.json and staff.json every version; access.json the access log, chained in the same way"
    " before the hash of 'KetaDesk access'; register.json the controlled-drug register, chained before that of"
    " 'KetaDesk register'. `ketadesk import` makes a record of this folder with the same hashes."
    " Left out: passwords, PINs, keys and certificates, which open or seal and tell nothing of a patient; what was"
    " half typed; and settings of the workplace."
)


@dataclass(frozen=True, slots=True)
class Session:
    """A session to be written: its record, its lines on disk, and the texts it was run with."""

    record: Record
    lines: Sequence[Line]
    texts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Everything:
    """What there is to be written; sessions come one at a time, a sentence in place of one that cannot be read."""

    patients: Sequence[PatientVersion]
    staff: Sequence[StaffVersion]
    access: Sequence[Line]
    register: Sequence[Line]
    sessions: Iterable[Session | str]
    written_at: datetime
    program: str
    drill: bool = False


@dataclass(slots=True)
class Written:
    """What was written, and the sentences of what could not be."""

    counts: dict[str, int] = field(default_factory=dict)
    files: dict[str, dict[str, object]] = field(default_factory=dict)
    troubles: list[str] = field(default_factory=list)


def write_everything(everything: Everything, folder: Path, done: Callable[[int], None]) -> Written:
    """Write a folder that is not there yet, whole or not at all; `done` is told how many sessions are written."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Problem(f"{folder} is not empty. Choose a folder that is new or empty.")
    part = folder.with_name(f".{folder.name}.{os.getpid()}")
    try:
        shutil.rmtree(part, ignore_errors=True)
        (part / "sessions").mkdir(parents=True)
        written = _written(everything, part, done)
        if folder.exists():
            folder.rmdir()
        part.rename(folder)
    except OSError as error:
        raise Problem(f"{folder} cannot be written: {error.strerror}. Choose another place.") from error
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return written


def _written(everything: Everything, part: Path, done: Callable[[int], None]) -> Written:
    written, tables = Written(), Tables(part / "csv")

    def put(name: str, body: bytes) -> None:
        (part / name).write_bytes(body)
        written.files[name] = {"bytes": len(body), "sha256": sha256(body)}

    lines = sessions = 0
    for one in everything.sessions:
        if isinstance(one, str):
            written.troubles.append(one)
            continue
        put(
            f"sessions/{one.record.session_id}.json",
            session_archive(one.record, one.lines, one.texts, everything.drill),
        )
        tables.take(one.record)
        sessions, lines = sessions + 1, lines + len(one.lines)
        done(sessions)
    put("patients.json", msgspec.json.encode({"patients": [_patient(one) for one in everything.patients]}))
    put("staff.json", msgspec.json.encode({"staff": [_member(one) for one in everything.staff]}))
    put("access.json", msgspec.json.encode({"lines": [_line(one) for one in everything.access]}))
    put("register.json", msgspec.json.encode({"lines": [_line(one) for one in everything.register]}))
    tables.close()
    (part / "csv" / "patients.csv").write_bytes(patients_table(everything.patients))
    for path in sorted((part / "csv").iterdir()):
        put(f"csv/{path.name}", path.read_bytes())
    patients = len({one.patient_id for one in everything.patients})
    written.counts = {
        "patients": patients, "patient_versions": len(everything.patients), "staff_versions": len(everything.staff),
        "sessions": sessions, "lines": lines, "access_lines": len(everything.access),
        "register_lines": len(everything.register),
    }  # fmt: skip
    (part / MANIFEST).write_bytes(msgspec.json.format(msgspec.json.encode(_manifest(everything, written))))
    return written


def _manifest(everything: Everything, written: Written) -> dict[str, object]:
    return {
        "format": FORMAT, "format_version": VERSION, "about": ABOUT, "csv_note": CSV_NOTE,
        "program": everything.program, "written_at": everything.written_at, "counts": written.counts,
        "troubles": written.troubles, "files": written.files, **({"drill": True} if everything.drill else {}),
    }  # fmt: skip


def _patient(one: PatientVersion) -> dict[str, object]:
    return {
        "patient_id": one.patient_id, "version": one.version, "written_at": one.written_at,
        "written_by": one.written_by, "body": msgspec.Raw(one.body),
    }  # fmt: skip


def _member(one: StaffVersion) -> dict[str, object]:
    return {
        "code": one.staff.code, "version": one.version, "name": one.staff.name, "role": one.staff.role.value,
        "written_at": one.written_at,
    }  # fmt: skip


def _line(line: Line) -> dict[str, object]:
    return {"line": line.seq, "sha256": line.sha256, "body": msgspec.Raw(line.body)}

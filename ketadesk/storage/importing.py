"""What was carried out brought back, byte for byte, into a record that is still empty."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import Protocol

import msgspec
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlalchemy.exc import IntegrityError

from ketadesk.domain.entries import Entry, Line, Opened
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import PatientVersion, StaffVersion, check_patient
from ketadesk.storage.codec import (
    access_from_bytes,
    access_to_bytes,
    entry_from_bytes,
    holds_all,
    patient_from_bytes,
    patient_holds_all,
    register_from_bytes,
    register_to_bytes,
)
from ketadesk.storage.database import Database
from ketadesk.storage.people import words_of
from ketadesk.storage.schema import (
    access_log,
    entries,
    patient_versions,
    patient_words,
    patients,
    register_lines,
    sessions,
    staff_versions,
    texts,
)
from ketadesk.storage.verify import Counted, Verifier

LONGEST_CODE = 8


class SessionToPut(Protocol):
    """A session with its id, its lines as they lay on disk, and the texts it was run with."""

    @property
    def session_id(self) -> str:
        """The id it had."""

    @property
    def lines(self) -> Sequence[Line]:
        """Its lines."""

    @property
    def texts(self) -> Sequence[str]:
        """The protocol and the instruments."""


def put_everything(
    database: Database,
    people: tuple[Iterable[PatientVersion], Iterable[StaffVersion]],
    access: Iterable[Line],
    register: Iterable[Line],
    found: Iterable[SessionToPut],
) -> Counted:
    """Write all of it in one transaction, or none; then verify it as any record is."""
    try:
        with database.writing() as connection:
            _require_empty(connection)
            for version in people[0]:
                _put_patient(connection, version)
            for member in people[1]:
                _put_member(connection, member)
            for line in access:
                _put_access(connection, line)
            for line in register:
                _put_register(connection, line)
            for session in found:
                _put_session(connection, session)
    except IntegrityError as error:
        raise Problem(f"The archive does not fit together ({error.orig}), so nothing was written.") from error
    return Verifier(database).verify()


def _require_empty(connection: Connection) -> None:
    for table in (sessions, patients, staff_versions, access_log, register_lines):
        if connection.scalar(select(func.count()).select_from(table)):
            raise Refused("There is a record already, and nothing is mixed into it. Import into an empty folder.")


def _put_patient(connection: Connection, version: PatientVersion) -> None:
    try:
        patient = patient_from_bytes(version.body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Problem(f"Patient {version.patient_id} version {version.version} cannot be read: {error}.") from error
    if not patient_holds_all(version.body, patient) or version.written_at.tzinfo is None:
        raise Problem(f"Patient {version.patient_id} version {version.version} holds more than is read of it.")
    check_patient(patient, version.written_at.date())
    known = insert_or(patients).values(id=version.patient_id).on_conflict_do_nothing()
    connection.execute(known)
    connection.execute(
        insert(patient_versions).values(
            patient_id=version.patient_id, version=version.version, mrn=patient.mrn, body=version.body,
            written_at=version.written_at, written_by=version.written_by,
        )
    )  # fmt: skip
    connection.execute(patient_words.delete().where(patient_words.c.patient_id == version.patient_id))
    words = [{"word": word, "patient_id": version.patient_id} for word in sorted(words_of(patient))]
    connection.execute(insert(patient_words), words)


def _put_member(connection: Connection, member: StaffVersion) -> None:
    staff = member.staff
    readable = (staff.code + staff.name).isprintable() and staff.code and staff.name.strip()
    if not readable or len(staff.code) > LONGEST_CODE or member.written_at.tzinfo is None:
        raise Problem(f"The member of staff “{staff.code[:LONGEST_CODE]}” cannot be read.")
    connection.execute(
        insert(staff_versions).values(
            code=staff.code, version=member.version, name=staff.name, role=staff.role.value,
            written_at=member.written_at,
        )
    )  # fmt: skip


def _put_access(connection: Connection, line: Line) -> None:
    try:
        access = access_from_bytes(line.body)
        exact = access_to_bytes(access) == line.body and access.at.tzinfo is not None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Problem(f"Line {line.seq} of the access log cannot be read: {error}.") from error
    if not exact:
        raise Problem(f"Line {line.seq} of the access log holds more than is read of it.")
    connection.execute(insert(access_log).values(seq=line.seq, body=line.body, sha256=line.sha256))


def _put_register(connection: Connection, line: Line) -> None:
    try:
        moved = register_from_bytes(line.body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Problem(f"Line {line.seq} of the register cannot be read: {error}.") from error
    if register_to_bytes(moved) != line.body or moved.at.tzinfo is None:
        raise Problem(f"Line {line.seq} of the register holds more than is read of it.")
    values = {"seq": line.seq, "session_id": moved.session, "body": line.body, "sha256": line.sha256}
    connection.execute(insert(register_lines).values(**values))


def _put_session(connection: Connection, session: SessionToPut) -> None:
    written = [_entry(session.session_id, line) for line in session.lines]
    first, opened = written[0], written[0].content
    if not isinstance(opened, Opened):
        raise Problem(f"Session {session.session_id} does not begin with its opening.")
    refs = [ref.sha256 for ref in (opened.protocol, *opened.instruments)]
    if refs != [hashlib.sha256(text.encode()).hexdigest() for text in session.texts]:
        raise Problem(f"Session {session.session_id} comes with other texts than it names.")
    for sha256, text in zip(refs, session.texts, strict=True):
        connection.execute(insert_or(texts).values(sha256=sha256, text=text).on_conflict_do_nothing())
    connection.execute(
        insert(sessions).values(
            id=session.session_id, patient_id=opened.patient_id, opened_at=first.at, room=opened.room
        )
    )
    for line, entry in zip(session.lines, written, strict=True):
        row = {"seq": line.seq, "kind": entry.content.kind, "body": line.body, "sha256": line.sha256}
        connection.execute(insert(entries).values(session_id=session.session_id, **row))


def _entry(session_id: str, line: Line) -> Entry:
    """The entry of a line, which writes itself again as it stands there: nothing of it would be dropped."""
    try:
        entry = entry_from_bytes(line.body)
    except Problem as problem:
        raise Problem(f"{session_id} line {line.seq}: {problem.sentence}") from problem
    if entry.seq != line.seq or not holds_all(line.body, entry):
        raise Problem(f"{session_id} line {line.seq}: the line holds more than is read of it.")
    return entry

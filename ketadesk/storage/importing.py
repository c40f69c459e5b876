"""What was carried out brought back, byte for byte, into a record that is still empty."""

from collections.abc import Iterable, Sequence
from typing import Protocol

import msgspec
from sqlalchemy import Connection, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or

from ketadesk.domain.entries import Line, Opened
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import PatientVersion, StaffVersion
from ketadesk.storage.codec import entry_from_bytes, patient_from_bytes
from ketadesk.storage.database import Database
from ketadesk.storage.people import words_of
from ketadesk.storage.schema import (
    access_log,
    entries,
    patient_versions,
    patient_words,
    patients,
    sessions,
    staff_versions,
    texts,
)
from ketadesk.storage.verify import Counted, Verifier


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
    found: Iterable[SessionToPut],
) -> Counted:
    """Write all of it in one transaction, or none; then verify it as any record is."""
    with database.writing() as connection:
        _require_empty(connection)
        for version in people[0]:
            _put_patient(connection, version)
        for member in people[1]:
            _put_member(connection, member)
        for line in access:
            connection.execute(insert(access_log).values(seq=line.seq, body=line.body, sha256=line.sha256))
        for session in found:
            _put_session(connection, session)
    return Verifier(database).verify()


def _require_empty(connection: Connection) -> None:
    for table in (sessions, patients, staff_versions, access_log):
        if connection.scalar(select(func.count()).select_from(table)):
            raise Refused("There is a record already, and nothing is mixed into it. Import into an empty folder.")


def _put_patient(connection: Connection, version: PatientVersion) -> None:
    try:
        patient = patient_from_bytes(version.body)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Problem(f"Patient {version.patient_id} version {version.version} cannot be read: {error}.") from error
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
    connection.execute(
        insert(staff_versions).values(
            code=staff.code, version=member.version, name=staff.name, role=staff.role.value,
            written_at=member.written_at,
        )
    )  # fmt: skip


def _put_session(connection: Connection, session: SessionToPut) -> None:
    first = entry_from_bytes(session.lines[0].body)
    opened = first.content
    if not isinstance(opened, Opened):
        raise Problem(f"Session {session.session_id} does not begin with its opening.")
    refs = (opened.protocol, *opened.instruments)
    if len(refs) != len(session.texts):
        raise Problem(f"Session {session.session_id} comes with other texts than it names.")
    for ref, text in zip(refs, session.texts, strict=True):
        connection.execute(insert_or(texts).values(sha256=ref.sha256, text=text).on_conflict_do_nothing())
    connection.execute(
        insert(sessions).values(
            id=session.session_id, patient_id=opened.patient_id, opened_at=first.at, room=opened.room
        )
    )
    for line in session.lines:
        kind = entry_from_bytes(line.body).content.kind
        connection.execute(
            insert(entries).values(
                session_id=session.session_id, seq=line.seq, kind=kind, body=line.body, sha256=line.sha256
            )
        )

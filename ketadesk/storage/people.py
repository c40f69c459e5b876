"""Patients and staff: versions, never updates; patients are found by folded words."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, delete, func, insert, select
from sqlalchemy.sql.elements import ColumnElement

from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import Patient, PatientVersion, Role, Staff, StaffVersion
from ketadesk.storage.codec import patient_from_bytes, patient_to_bytes
from ketadesk.storage.database import Database
from ketadesk.storage.schema import patient_versions, patient_words, patients, staff_versions

_NOT_DECOMPOSED = str.maketrans(
    {
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t",
        "ŋ": "n", "ĸ": "k", "ß": "ss",
    }
)  # fmt: skip
"""Latin letters that Unicode does not take apart into a base letter and a mark."""


@dataclass(frozen=True, slots=True)
class KnownPatient:
    """A patient with the id that sessions refer to, in the present version."""

    id: int
    version: int
    patient: Patient


def folded(text: str) -> str:
    """Text without case and accents: Łukasz as lukasz, Østergård as ostergard."""
    plain = text.casefold().translate(_NOT_DECOMPOSED)
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def words_of(patient: Patient) -> set[str]:
    """The words a patient is found by: parts of the name, record number, birth date."""
    name = folded(patient.name)
    parts = re.findall(r"\w+", name)
    joined = [re.sub(r"\W", "", part) for part in name.replace(",", " ").split()]
    mrn = re.sub(r"\W", "", folded(patient.mrn))
    return {*parts, *filter(None, joined), mrn, mrn.lstrip("0") or mrn, f"{patient.born:%Y%m%d}"}


def _typed_words(typed: str) -> list[tuple[str, ...]]:
    """Each word as typed, in the readings it may have; a date may stand day first, month first or year first."""
    found: list[tuple[str, ...]] = []
    for word in folded(typed).replace(",", " ").split():
        date = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", word)
        if date:
            one, two, year = date.groups()
            found.append((f"{year}{two:0>2}{one:0>2}", f"{year}{one:0>2}{two:0>2}"))
        else:
            found.append((re.sub(r"[\W_]", "", word),))
    return [readings for readings in found if readings[0]]


class PatientStore:
    """Reads and writes patients."""

    def __init__(self, database: Database) -> None:
        """Use an open file."""
        self._database = database

    def add(self, patient: Patient, at: datetime, by: Staff) -> KnownPatient:
        """Write a new patient; a record number that is taken is refused with the name it belongs to."""
        with self._database.writing() as connection:
            other = _of_mrn(connection, patient.mrn)
            if other is not None:
                raise Refused(
                    f"MRN {patient.mrn} already belongs to {other.patient.name}. Choose that patient, or check it."
                )
            patient_id = connection.scalars(insert(patients).returning(patients.c.id)).one()
            return _write_version(connection, patient_id, 1, patient, at, by)

    def change(self, known: KnownPatient, patient: Patient, at: datetime, by: Staff) -> KnownPatient:
        """Write new details as the next version."""
        with self._database.writing() as connection:
            other = _of_mrn(connection, patient.mrn)
            if other is not None and other.id != known.id:
                raise Refused(f"MRN {patient.mrn} already belongs to {other.patient.name}. Check the number.")
            present = _present(connection, [known.id])[0]
            if present.version != known.version:
                raise Refused("These details were changed meanwhile. Look at them again.")
            return _write_version(connection, known.id, known.version + 1, patient, at, by)

    def of_mrn(self, mrn: str) -> KnownPatient | None:
        """The patient whose present record number this is."""
        with self._database.reading() as connection:
            return _of_mrn(connection, mrn)

    def read_all(self) -> int:
        """Read every version of every patient; the problem names the first that cannot be read."""
        columns = (patient_versions.c.patient_id, patient_versions.c.version, patient_versions.c.body)
        with self._database.reading() as connection:
            rows = connection.execute(select(*columns)).all()
        for patient_id, version, body in rows:
            _patient(patient_id, version, body)
        return len(rows)

    def versions(self) -> list[PatientVersion]:
        """Every version of every patient, in order."""
        table = patient_versions
        columns = (table.c.patient_id, table.c.version, table.c.body, table.c.written_at, table.c.written_by)
        with self._database.reading() as connection:
            rows = connection.execute(select(*columns).order_by(table.c.patient_id, table.c.version)).all()
        return [PatientVersion(*row) for row in rows]

    def search(self, typed: str, limit: int = 20) -> list[KnownPatient]:
        """Patients of whom every typed word begins a part of the name, the record number or the birth date."""
        words = _typed_words(typed)
        if not words:
            return []
        words.sort(key=lambda readings: -len(readings[0]))
        first, *others = words
        query = select(patient_words.c.patient_id).where(_begins(first)).order_by(patient_words.c.word)
        for readings in others:
            other = patient_words.alias()
            query = query.where(
                select(other.c.word)
                .where(other.c.patient_id == patient_words.c.patient_id, _begins(readings, other.c.word))
                .exists()
            )
        with self._database.reading() as connection:
            ids = list(dict.fromkeys(connection.scalars(query.limit(limit * 2))))[:limit]
            return _present(connection, ids)


class StaffStore:
    """Reads and writes the members of staff."""

    def __init__(self, database: Database) -> None:
        """Use an open file."""
        self._database = database

    def put(self, staff: Staff, at: datetime) -> None:
        """Write a member of staff, as a new version when anything differs."""
        with self._database.writing() as connection:
            version = connection.scalar(
                select(func.max(staff_versions.c.version)).where(staff_versions.c.code == staff.code)
            )
            if version is None or _staff(connection, staff.code) != staff:
                connection.execute(
                    insert(staff_versions).values(
                        code=staff.code, version=(version or 0) + 1, name=staff.name, role=staff.role.value,
                        written_at=at,
                    )
                )  # fmt: skip

    def versions(self) -> list[StaffVersion]:
        """Every version of everybody, in order."""
        table = staff_versions
        with self._database.reading() as connection:
            rows = connection.execute(select(table).order_by(table.c.code, table.c.version)).all()
        return [StaffVersion(staff_of(row.code, row.name, row.role), row.version, row.written_at) for row in rows]

    def all(self) -> list[Staff]:
        """Everybody in the present version, by code."""
        with self._database.reading() as connection:
            codes = connection.scalars(select(staff_versions.c.code).distinct().order_by(staff_versions.c.code))
            found = [_staff(connection, code) for code in codes.all()]
        return [staff for staff in found if staff is not None]


def staff_of(code: str, name: str, role: str) -> Staff:
    """A member of staff as she stands on disk."""
    if role not in tuple(Role):
        raise Problem(f"The member of staff {code} cannot be read: there is no role “{role}”.")
    return Staff(code, name, Role(role))


def _staff(connection: Connection, code: str) -> Staff | None:
    query = select(staff_versions).where(staff_versions.c.code == code)
    row = connection.execute(query.order_by(staff_versions.c.version.desc()).limit(1)).one_or_none()
    if row is None:
        return None
    return staff_of(row.code, row.name, row.role)


def _patient(patient_id: int, version: int, body: bytes) -> KnownPatient:
    try:
        return KnownPatient(patient_id, version, patient_from_bytes(body))
    except (msgspec.DecodeError, TypeError) as error:
        raise Problem(f"Patient {patient_id} version {version} cannot be read: {error}.") from error


def _begins(readings: Iterable[str], column: ColumnElement[str] | None = None) -> ColumnElement[bool]:
    """Whether a word begins with one of the readings, as a range that the index serves."""
    word = patient_words.c.word if column is None else column
    condition: ColumnElement[bool] | None = None
    for reading in readings:
        in_range = (word >= reading) & (word < reading + "\U0010ffff")
        condition = in_range if condition is None else condition | in_range
    if condition is None:
        raise ValueError("no reading")
    return condition


def _write_version(
    connection: Connection, patient_id: int, version: int, patient: Patient, at: datetime, by: Staff
) -> KnownPatient:
    connection.execute(
        insert(patient_versions).values(
            patient_id=patient_id, version=version, mrn=patient.mrn, body=patient_to_bytes(patient),
            written_at=at, written_by=by.code,
        )
    )  # fmt: skip
    connection.execute(delete(patient_words).where(patient_words.c.patient_id == patient_id))
    words = [{"word": word, "patient_id": patient_id} for word in sorted(words_of(patient))]
    connection.execute(insert(patient_words), words)
    return KnownPatient(patient_id, version, patient)


def _of_mrn(connection: Connection, mrn: str) -> KnownPatient | None:
    ids = connection.scalars(select(patient_versions.c.patient_id).where(patient_versions.c.mrn == mrn).distinct())
    found = _present(connection, ids.all())
    return next((known for known in found if known.patient.mrn == mrn), None)


def _present(connection: Connection, ids: Iterable[int]) -> list[KnownPatient]:
    """The present versions of patients, in the order of their ids given."""
    wanted = list(ids)
    later = patient_versions.alias()
    latest = select(func.max(later.c.version)).where(later.c.patient_id == patient_versions.c.patient_id)
    query = select(patient_versions.c.patient_id, patient_versions.c.version, patient_versions.c.body).where(
        patient_versions.c.patient_id.in_(wanted), patient_versions.c.version == latest.scalar_subquery()
    )
    found = {row.patient_id: _patient(row.patient_id, row.version, row.body) for row in connection.execute(query)}
    return [found[patient_id] for patient_id in wanted]

"""The tables of today's revision. Rows never leave this package; entries are guarded against change."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    DDL,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    TypeDecorator,
    event,
)

from ketadesk.domain.errors import Problem

REVISION = "0005"
"""The Alembic revision that these tables are."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class UtcText(TypeDecorator[datetime]):
    """A moment as ISO text in UTC: SQLAlchemy's own DateTime comes back from SQLite without a zone."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """As stored."""
        return None if value is None else value.astimezone(UTC).isoformat(timespec="seconds")

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """As used; what is no moment was not written by this program."""
        try:
            return None if value is None else datetime.fromisoformat(value)
        except (TypeError, ValueError) as error:
            raise Problem(f"The record holds “{value}” for a moment: it was changed. Restore a backup.") from error


texts = Table(
    "texts",
    metadata,
    Column("sha256", String, primary_key=True),
    Column("text", Text, nullable=False),
)

staff_versions = Table(
    "staff_versions",
    metadata,
    Column("code", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("name", String, nullable=False),
    Column("role", String, nullable=False),
    Column("written_at", UtcText, nullable=False),
    PrimaryKeyConstraint("code", "version"),
)

account_versions = Table(
    "account_versions",
    metadata,
    Column("code", String, nullable=False),
    Column("version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("written_at", UtcText, nullable=False),
    Column("written_by", String, nullable=False),
    PrimaryKeyConstraint("code", "version"),
)
"""What a member of staff signs in with beside her password, and her licence; the last version counts."""

certificates = Table(
    "certificates",
    metadata,
    Column("version", Integer, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("written_at", UtcText, nullable=False),
    Column("written_by", String, nullable=False),
)
"""The clinic's certificates with their keys as PKCS #12; the last one seals."""

access_log = Table(
    "access_log",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("body", LargeBinary, nullable=False),
    Column("sha256", String, nullable=False),
)

access_head = Table(
    "access_head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("lines", Integer, nullable=False),
    Column("sha256", String, nullable=False),
)
"""How many lines the access log has and the last one's hash, in its only row."""

register_lines = Table(
    "register_lines",
    metadata,
    Column("seq", Integer, primary_key=True),
    Column("session_id", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("sha256", String, nullable=False),
)
"""The controlled-drug register; the session is empty where a line belongs to none."""

register_head = Table(
    "register_head",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("lines", Integer, nullable=False),
    Column("sha256", String, nullable=False),
)
"""How many lines the register has and the last one's hash, in its only row."""

patients = Table("patients", metadata, Column("id", Integer, primary_key=True))

patient_versions = Table(
    "patient_versions",
    metadata,
    Column("patient_id", ForeignKey("patients.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("mrn", String, nullable=False, index=True),
    Column("body", LargeBinary, nullable=False),
    Column("written_at", UtcText, nullable=False),
    Column("written_by", String, nullable=False),
    PrimaryKeyConstraint("patient_id", "version"),
)

patient_words = Table(
    "patient_words",
    metadata,
    Column("word", String, nullable=False),
    Column("patient_id", ForeignKey("patients.id"), nullable=False),
    PrimaryKeyConstraint("word", "patient_id"),
    Index("ix_patient_words_patient_id_word", "patient_id", "word"),
    sqlite_with_rowid=False,
)
"""The folded words of each patient's present version: an index, rebuilt at will, no record."""

sessions = Table(
    "sessions",
    metadata,
    Column("id", String, primary_key=True),
    Column("patient_id", ForeignKey("patients.id"), nullable=False),
    Column("opened_at", UtcText, nullable=False, index=True),
    Column("room", String, nullable=False),
    Index(None, "patient_id", "opened_at"),
)

entries = Table(
    "entries",
    metadata,
    Column("session_id", ForeignKey("sessions.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("kind", String, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("sha256", String, nullable=False),
    PrimaryKeyConstraint("session_id", "seq"),
    sqlite_with_rowid=False,
)

heads = Table(
    "heads",
    metadata,
    Column("session_id", ForeignKey("sessions.id"), primary_key=True),
    Column("lines", Integer, nullable=False),
    Column("sha256", String, nullable=False),
    Column("ended", Integer, nullable=False, index=True),
)
"""How many lines a session has and the last one's hash, so that lines missing at the end are found."""

drafts = Table(
    "drafts",
    metadata,
    Column("key", String, primary_key=True),
    Column("body", Text, nullable=False),
    Column("written_at", UtcText, nullable=False),
)
"""What is half-typed, by session: no record, the one table whose rows a person changes."""

KEPT = (
    "texts", "staff_versions", "account_versions", "certificates", "access_log", "patients", "patient_versions",
    "sessions", "entries", "register_lines",
)  # fmt: skip
"""Tables whose rows are neither changed nor deleted."""

GUARDS = tuple(
    f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table}"
    f" BEGIN SELECT RAISE(ABORT, '{table} are only ever added to'); END"
    for table in KEPT
    for act in ("UPDATE", "DELETE")
)

IN_ORDER = """
CREATE TRIGGER entries_in_order BEFORE INSERT ON entries
WHEN NEW.seq <> 1 + coalesce((SELECT lines FROM heads WHERE session_id = NEW.session_id), 0)
BEGIN SELECT RAISE(ABORT, 'entries are appended in order'); END
""".strip()
"""Keeps out gaps, and INSERT OR REPLACE, which passes by the trigger against DELETE."""

KEEP_HEAD = """
CREATE TRIGGER entries_keep_head AFTER INSERT ON entries BEGIN
  INSERT INTO heads (session_id, lines, sha256, ended)
  VALUES (NEW.session_id, NEW.seq, NEW.sha256, NEW.kind IN ('close', 'cancel', 'void'))
  ON CONFLICT (session_id) DO UPDATE
  SET lines = NEW.seq, sha256 = NEW.sha256, ended = max(ended, excluded.ended);
END
""".strip()

ACCESS_IN_ORDER = """
CREATE TRIGGER access_log_in_order BEFORE INSERT ON access_log
WHEN NEW.seq <> 1 + coalesce((SELECT lines FROM access_head), 0)
BEGIN SELECT RAISE(ABORT, 'the access log is appended in order'); END
""".strip()

KEEP_ACCESS_HEAD = """
CREATE TRIGGER access_log_keep_head AFTER INSERT ON access_log BEGIN
  INSERT INTO access_head (id, lines, sha256) VALUES (1, NEW.seq, NEW.sha256)
  ON CONFLICT (id) DO UPDATE SET lines = NEW.seq, sha256 = NEW.sha256;
END
""".strip()

REGISTER_IN_ORDER = """
CREATE TRIGGER register_lines_in_order BEFORE INSERT ON register_lines
WHEN NEW.seq <> 1 + coalesce((SELECT lines FROM register_head), 0)
BEGIN SELECT RAISE(ABORT, 'the register is appended in order'); END
""".strip()

KEEP_REGISTER_HEAD = """
CREATE TRIGGER register_lines_keep_head AFTER INSERT ON register_lines BEGIN
  INSERT INTO register_head (id, lines, sha256) VALUES (1, NEW.seq, NEW.sha256)
  ON CONFLICT (id) DO UPDATE SET lines = NEW.seq, sha256 = NEW.sha256;
END
""".strip()

for statement in (
    *GUARDS, IN_ORDER, KEEP_HEAD, ACCESS_IN_ORDER, KEEP_ACCESS_HEAD, REGISTER_IN_ORDER, KEEP_REGISTER_HEAD,
):  # fmt: skip
    event.listen(metadata, "after_create", DDL(statement.replace("%", "%%")))  # type: ignore[no-untyped-call]

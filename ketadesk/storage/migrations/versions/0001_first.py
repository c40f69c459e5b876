"""The first schema: texts, people, sessions, guarded entries and their heads."""

from alembic import op

revision = "0001"
down_revision = None

KEPT = ("texts", "staff_versions", "patients", "patient_versions", "sessions", "entries")
TABLES = (
    """
    CREATE TABLE texts (
        sha256 VARCHAR NOT NULL,
        text TEXT NOT NULL,
        CONSTRAINT pk_texts PRIMARY KEY (sha256)
    )
    """,
    """
    CREATE TABLE staff_versions (
        code VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        name VARCHAR NOT NULL,
        role VARCHAR NOT NULL,
        written_at VARCHAR NOT NULL,
        CONSTRAINT pk_staff_versions PRIMARY KEY (code, version)
    )
    """,
    """
    CREATE TABLE patients (
        id INTEGER NOT NULL,
        CONSTRAINT pk_patients PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE patient_versions (
        patient_id INTEGER NOT NULL,
        version INTEGER NOT NULL,
        mrn VARCHAR NOT NULL,
        body BLOB NOT NULL,
        written_at VARCHAR NOT NULL,
        written_by VARCHAR NOT NULL,
        CONSTRAINT pk_patient_versions PRIMARY KEY (patient_id, version),
        CONSTRAINT fk_patient_versions_patient_id_patients FOREIGN KEY(patient_id) REFERENCES patients (id)
    )
    """,
    """
    CREATE INDEX ix_patient_versions_mrn ON patient_versions (mrn)
    """,
    """
    CREATE TABLE patient_words (
        word VARCHAR NOT NULL,
        patient_id INTEGER NOT NULL,
        CONSTRAINT pk_patient_words PRIMARY KEY (word, patient_id),
        CONSTRAINT fk_patient_words_patient_id_patients FOREIGN KEY(patient_id) REFERENCES patients (id)
    )
        WITHOUT ROWID
    """,
    """
    CREATE TABLE sessions (
        id VARCHAR NOT NULL,
        patient_id INTEGER NOT NULL,
        opened_at VARCHAR NOT NULL,
        room VARCHAR NOT NULL,
        CONSTRAINT pk_sessions PRIMARY KEY (id),
        CONSTRAINT fk_sessions_patient_id_patients FOREIGN KEY(patient_id) REFERENCES patients (id)
    )
    """,
    """
    CREATE TABLE entries (
        session_id VARCHAR NOT NULL,
        seq INTEGER NOT NULL,
        kind VARCHAR NOT NULL,
        body BLOB NOT NULL,
        sha256 VARCHAR NOT NULL,
        CONSTRAINT pk_entries PRIMARY KEY (session_id, seq),
        CONSTRAINT fk_entries_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id)
    )
        WITHOUT ROWID
    """,
    """
    CREATE TABLE heads (
        session_id VARCHAR NOT NULL,
        lines INTEGER NOT NULL,
        sha256 VARCHAR NOT NULL,
        ended INTEGER NOT NULL,
        CONSTRAINT pk_heads PRIMARY KEY (session_id),
        CONSTRAINT fk_heads_session_id_sessions FOREIGN KEY(session_id) REFERENCES sessions (id)
    )
    """,
)
GUARDS = tuple(
    f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table}"
    f" BEGIN SELECT RAISE(ABORT, '{table} are only ever added to'); END"
    for table in KEPT
    for act in ("UPDATE", "DELETE")
)
TRIGGERS = (
    """
    CREATE TRIGGER entries_in_order BEFORE INSERT ON entries
        WHEN NEW.seq <> 1 + coalesce((SELECT lines FROM heads WHERE session_id = NEW.session_id), 0)
        BEGIN SELECT RAISE(ABORT, 'entries are appended in order'); END
    """,
    """
    CREATE TRIGGER entries_keep_head AFTER INSERT ON entries BEGIN
        INSERT INTO heads (session_id, lines, sha256, ended)
        VALUES (NEW.session_id, NEW.seq, NEW.sha256, NEW.kind IN ('close', 'cancel', 'void'))
        ON CONFLICT (session_id) DO UPDATE
        SET lines = NEW.seq, sha256 = NEW.sha256, ended = max(ended, excluded.ended);
        END
    """,
)


def upgrade() -> None:
    """Make the tables and their guards."""
    for statement in (*TABLES, *GUARDS, *TRIGGERS):
        op.execute(statement)

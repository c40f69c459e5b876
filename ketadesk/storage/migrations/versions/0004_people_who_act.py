"""Accounts, the clinic's certificate, and the access log with its head."""

from alembic import op

revision = "0004"
down_revision = "0003"

TABLES = (
    """
    CREATE TABLE account_versions (
        code VARCHAR NOT NULL,
        version INTEGER NOT NULL,
        body BLOB NOT NULL,
        written_at VARCHAR NOT NULL,
        written_by VARCHAR NOT NULL,
        CONSTRAINT pk_account_versions PRIMARY KEY (code, version)
    )
    """,
    """
    CREATE TABLE certificates (
        version INTEGER NOT NULL,
        body BLOB NOT NULL,
        written_at VARCHAR NOT NULL,
        written_by VARCHAR NOT NULL,
        CONSTRAINT pk_certificates PRIMARY KEY (version)
    )
    """,
    """
    CREATE TABLE access_log (
        seq INTEGER NOT NULL,
        body BLOB NOT NULL,
        sha256 VARCHAR NOT NULL,
        CONSTRAINT pk_access_log PRIMARY KEY (seq)
    )
    """,
    """
    CREATE TABLE access_head (
        id INTEGER NOT NULL,
        lines INTEGER NOT NULL,
        sha256 VARCHAR NOT NULL,
        CONSTRAINT pk_access_head PRIMARY KEY (id)
    )
    """,
)

GUARDED = ("account_versions", "certificates", "access_log")
GUARDS = tuple(
    f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table}"
    f" BEGIN SELECT RAISE(ABORT, '{table} are only ever added to'); END"
    for table in GUARDED
    for act in ("UPDATE", "DELETE")
)

TRIGGERS = (
    """
    CREATE TRIGGER access_log_in_order BEFORE INSERT ON access_log
    WHEN NEW.seq <> 1 + coalesce((SELECT lines FROM access_head), 0)
    BEGIN SELECT RAISE(ABORT, 'the access log is appended in order'); END
    """,
    """
    CREATE TRIGGER access_log_keep_head AFTER INSERT ON access_log BEGIN
      INSERT INTO access_head (id, lines, sha256) VALUES (1, NEW.seq, NEW.sha256)
      ON CONFLICT (id) DO UPDATE SET lines = NEW.seq, sha256 = NEW.sha256;
    END
    """,
)


def upgrade() -> None:
    """Make the tables and what guards them."""
    for statement in (*TABLES, *GUARDS, *TRIGGERS):
        op.execute(statement)

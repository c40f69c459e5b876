"""The controlled-drug register with its head."""

from alembic import op

revision = "0005"
down_revision = "0004"

TABLES = (
    """
    CREATE TABLE register_lines (
        seq INTEGER NOT NULL,
        session_id VARCHAR NOT NULL,
        body BLOB NOT NULL,
        sha256 VARCHAR NOT NULL,
        CONSTRAINT pk_register_lines PRIMARY KEY (seq)
    )
    """,
    """
    CREATE TABLE register_head (
        id INTEGER NOT NULL,
        lines INTEGER NOT NULL,
        sha256 VARCHAR NOT NULL,
        CONSTRAINT pk_register_head PRIMARY KEY (id)
    )
    """,
)

TRIGGERS = (
    *(
        f"CREATE TRIGGER register_lines_no_{act.lower()} BEFORE {act} ON register_lines"
        " BEGIN SELECT RAISE(ABORT, 'register_lines are only ever added to'); END"
        for act in ("UPDATE", "DELETE")
    ),
    """
    CREATE TRIGGER register_lines_in_order BEFORE INSERT ON register_lines
    WHEN NEW.seq <> 1 + coalesce((SELECT lines FROM register_head), 0)
    BEGIN SELECT RAISE(ABORT, 'the register is appended in order'); END
    """,
    """
    CREATE TRIGGER register_lines_keep_head AFTER INSERT ON register_lines BEGIN
      INSERT INTO register_head (id, lines, sha256) VALUES (1, NEW.seq, NEW.sha256)
      ON CONFLICT (id) DO UPDATE SET lines = NEW.seq, sha256 = NEW.sha256;
    END
    """,
)


def upgrade() -> None:
    """Make the tables and what guards them."""
    for statement in (*TABLES, *TRIGGERS):
        op.execute(statement)

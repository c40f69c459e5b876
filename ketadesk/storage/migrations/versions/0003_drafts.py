"""Drafts of what is half-typed, and an index for the sessions of a day."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = (
    """
    CREATE TABLE drafts (
        "key" VARCHAR NOT NULL,
        body TEXT NOT NULL,
        written_at VARCHAR NOT NULL,
        CONSTRAINT pk_drafts PRIMARY KEY ("key")
    )
    """,
    "CREATE INDEX ix_sessions_opened_at ON sessions (opened_at)",
)


def upgrade() -> None:
    """Make the table and the index."""
    for statement in STATEMENTS:
        op.execute(statement)

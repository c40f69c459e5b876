"""Indexes for what is asked at every start: the sessions of a patient, and those that still run."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "CREATE INDEX ix_sessions_patient_id_opened_at ON sessions (patient_id, opened_at)",
    "CREATE INDEX ix_heads_ended ON heads (ended)",
)


def upgrade() -> None:
    """Make the indexes."""
    for statement in STATEMENTS:
        op.execute(statement)

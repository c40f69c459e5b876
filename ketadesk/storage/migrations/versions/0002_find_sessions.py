"""Indexes for what is asked at every start: sessions and words of a patient, sessions that still run."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = (
    "CREATE INDEX ix_sessions_patient_id_opened_at ON sessions (patient_id, opened_at)",
    "CREATE INDEX ix_heads_ended ON heads (ended)",
    "CREATE INDEX ix_patient_words_patient_id_word ON patient_words (patient_id, word)",
)


def upgrade() -> None:
    """Make the indexes."""
    for statement in STATEMENTS:
        op.execute(statement)

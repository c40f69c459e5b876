"""What is half-typed: kept so that a crash loses no word of it, and never part of a record."""

import json
from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import LargeBinary, cast, delete, insert, select

from ketadesk.storage.database import Database
from ketadesk.storage.schema import drafts

_BYTES = cast(drafts.c.body, LargeBinary)
"""Not as text: what is no UTF-8 any more must be no fault of the disk's."""


class DraftStore:
    """Reads and writes drafts, one for each key."""

    def __init__(self, database: Database) -> None:
        """Use an open file."""
        self._database = database

    def put(self, key: str, fields: Mapping[str, str], at: datetime) -> None:
        """Keep the fields in place of those before; without any, the draft is gone."""
        with self._database.writing() as connection:
            connection.execute(delete(drafts).where(drafts.c.key == key))
            if fields:
                body = json.dumps(dict(fields))
                connection.execute(insert(drafts).values(key=key, body=body, written_at=at))

    def get(self, key: str) -> dict[str, str]:
        """The fields of a draft, empty without one; one that cannot be read stops nobody's work."""
        with self._database.reading() as connection:
            body = connection.scalar(select(_BYTES).where(drafts.c.key == key))
        try:
            fields = json.loads(body or "{}")
        except (ValueError, RecursionError):
            return {}
        return {str(name): str(text) for name, text in fields.items()} if isinstance(fields, dict) else {}

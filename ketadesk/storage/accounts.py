"""What members of staff sign in with beside their passwords: versions, never updates."""

from datetime import datetime

import msgspec
from sqlalchemy import func, insert, select

from ketadesk.domain.errors import Problem
from ketadesk.domain.people import Account, Staff
from ketadesk.storage.codec import account_from_bytes, account_to_bytes
from ketadesk.storage.database import Database
from ketadesk.storage.schema import account_versions


class AccountStore:
    """Reads and writes accounts."""

    def __init__(self, database: Database) -> None:
        """Use an open file."""
        self._database = database

    def put(self, account: Account, at: datetime, by: Staff) -> None:
        """Write an account as its next version."""
        table = account_versions
        with self._database.writing() as connection:
            latest = connection.scalar(select(func.max(table.c.version)).where(table.c.code == account.code))
            connection.execute(
                insert(table).values(
                    code=account.code, version=(latest or 0) + 1, body=account_to_bytes(account), written_at=at,
                    written_by=by.code,
                )
            )  # fmt: skip

    def all(self) -> dict[str, Account]:
        """The present version of every account, by code."""
        table = account_versions
        with self._database.reading() as connection:
            rows = connection.execute(
                select(table.c.code, table.c.body).order_by(table.c.code, table.c.version)
            ).all()
        return {code: _account(code, body) for code, body in rows}


def _account(code: str, body: bytes) -> Account:
    try:
        return account_from_bytes(body)
    except msgspec.DecodeError as error:
        raise Problem(f"The account of {code} cannot be read: {error}.") from error

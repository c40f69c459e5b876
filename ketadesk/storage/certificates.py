"""The clinic's certificates with their keys: versions, the last one seals."""

from datetime import datetime

from sqlalchemy import func, insert, select

from ketadesk.domain.people import Staff
from ketadesk.storage.database import Database
from ketadesk.storage.schema import certificates


class CertificateStore:
    """Reads and writes certificates as PKCS #12 bodies."""

    def __init__(self, database: Database) -> None:
        """Use an open file."""
        self._database = database

    def put(self, body: bytes, at: datetime, by: Staff | None) -> None:
        """Write a certificate as the one that seals from now on."""
        with self._database.writing() as connection:
            version = (connection.scalar(select(func.max(certificates.c.version))) or 0) + 1
            code = "" if by is None else by.code
            connection.execute(
                insert(certificates).values(version=version, body=body, written_at=at, written_by=code)
            )

    def all(self) -> list[bytes]:
        """Every certificate, the first one first."""
        with self._database.reading() as connection:
            return list(connection.scalars(select(certificates.c.body).order_by(certificates.c.version)))

    def last(self) -> bytes | None:
        """The certificate that seals, None before there is one."""
        with self._database.reading() as connection:
            return connection.scalar(select(certificates.c.body).order_by(certificates.c.version.desc()).limit(1))

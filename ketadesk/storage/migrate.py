"""From an older revision of the file to today's: imported only when there is something to do."""

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from ketadesk.domain.errors import Problem
from ketadesk.storage.schema import REVISION

if TYPE_CHECKING:
    from ketadesk.storage.database import Database


def upgrade(database: "Database", revision: str) -> None:
    """Bring the file to today's revision, behind a verified copy; a newer file is left as it is."""
    config = _config()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if revision not in known:
        raise Problem(
            f"The record {database.path} was written by a newer KetaDesk (revision {revision})."
            " Nothing was changed: start the newer KetaDesk."
        )
    database.copy_to(database.path.with_name(f"{database.path.stem}-before-{REVISION}.db"))
    with database.writing() as connection:
        steps_to(connection, REVISION)


def steps_to(connection: Connection, revision: str) -> None:
    """Carry out the steps up to a revision inside the transaction of a connection."""
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    return config

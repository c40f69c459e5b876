"""From an older revision of the file to today's: imported only when there is something to do."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from ketadesk.domain.errors import Problem
from ketadesk.storage.schema import REVISION


def upgrade(
    path: Path,
    revision: str,
    copy_to: Callable[[Path], None],
    writing: Callable[[], AbstractContextManager[Connection]],
) -> None:
    """Bring a file to today's revision, behind a verified copy; a newer file is left as it is."""
    known = {script.revision for script in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision not in known:
        raise Problem(
            f"The record {path} was written by a newer KetaDesk (revision {revision})."
            " Nothing was changed: start the newer KetaDesk."
        )
    copy_to(path.with_name(f"{path.stem}-before-{REVISION}.db"))
    with writing() as connection:
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

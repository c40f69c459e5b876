"""The commands that keep the data: backups, keys, carrying everything out; and opening a locked record."""

import argparse
import getpass
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ketadesk import paths
from ketadesk.app.clock import SystemClock
from ketadesk.app.desk import Desk
from ketadesk.app.opening import Opening, Place
from ketadesk.app.rights import Right, require
from ketadesk.bootstrap import database_at, desk_at
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.people import Staff
from ketadesk.terminal import typed_path


@dataclass(frozen=True, slots=True)
class Opened:
    """The keys of a record, none where they lie beside it, and by whose password they were found."""

    keys: tuple[str, ...] = ()
    code: str = ""

    def person(self, desk: Desk) -> Staff | None:
        """Who opened it, None where nobody was asked."""
        return next((one for one in desk.people() if one.code == self.code), None)

    def name(self, desk: Desk) -> str | None:
        """Her name."""
        person = self.person(desk)
        return None if person is None else person.name

    def manager(self, desk: Desk) -> Staff | None:
        """Who opened it, if she is a manager; a record that lies open is as open to everybody as its key file."""
        person = self.person(desk)
        if person is not None:
            require(person, Right.KEEP)
        return person


def opened(folder: Path) -> Opened:
    """What opens a record: nothing where its key lies beside it, else somebody's password, typed at the terminal."""
    opening = Opening(folder, SystemClock())
    if opening.place is not Place.LOCKED:
        return Opened()
    code, password = _asked()
    return Opened(opening.by_password(code, password), code)


def _asked() -> tuple[str, str]:
    """Initials and password: typed unseen at a terminal, else two lines of the input."""
    if sys.stdin.isatty():
        return input("Initials: ").strip(), getpass.getpass("Password: ")
    lines = [sys.stdin.readline().rstrip("\n") for _ in range(2)]
    if not all(lines):
        raise Problem("The record is locked. Run this at a terminal, or give initials and password as two lines.")
    return lines[0].strip(), lines[1]


def add_keeping_commands(commands: Any, data: argparse.ArgumentParser, kind: type[argparse.ArgumentParser]) -> None:
    """Declare them."""
    backup = commands.add_parser("backup", parents=[data], help="make a backup, opened and verified before it counts")
    backup.add_argument("--to", type=typed_path, required=True, metavar="DIR", help="the folder of the backups")
    backup.set_defaults(command=_backup)
    restore = commands.add_parser("restore", parents=[data], help="bring a backup back, never over what is there")
    restore.add_argument("backup", type=typed_path, metavar="BACKUP", help="one folder ketadesk-… of the backups")
    restore.set_defaults(command=_restore)
    for name, command, words in (
        ("rekey", _rekey, "give the record another key; everybody's password still opens it"),
        ("recovery", _recovery, "make a new recovery code, printed this once"),
    ):
        commands.add_parser(name, parents=[data], help=words).set_defaults(command=command)
    archive = commands.add_parser("archive", parents=[data], help="write everything about all patients, to leave")
    archive.add_argument("-o", "--output", type=typed_path, required=True, metavar="DIR", help="a new, empty folder")
    archive.set_defaults(command=_archive)
    bring = commands.add_parser("import", parents=[data], help="make an empty record of such a folder")
    bring.add_argument("folder", type=typed_path, metavar="DIR", help="what `archive` wrote")
    bring.set_defaults(command=_import)


def _folder(arguments: argparse.Namespace) -> Path:
    return arguments.data or paths.data_folder()


def _backup(arguments: argparse.Namespace) -> int:
    folder = _folder(arguments)
    keys = opened(folder)
    with desk_at(folder, SystemClock(), make=False, keys=keys.keys) as desk:
        made = desk.keeping.back_up(str(arguments.to), keys.manager(desk))
    print(f"{made.path} is made, opened and verified.")
    return 0


def _restore(arguments: argparse.Namespace) -> int:
    place = Opening(_folder(arguments), SystemClock()).restore(arguments.backup)
    print(f"Restored to {place}. Open it with: ketadesk --data {place}")
    if Opening(place, SystemClock()).place is not Place.LOCKED:
        print("Its key was in a key file: put ketadesk.key beside it.")
    return 0


def _rekey(arguments: argparse.Namespace) -> int:
    folder = _folder(arguments)
    keys = opened(folder)
    with desk_at(folder, SystemClock(), make=False, keys=keys.keys) as desk:
        desk.keeping.rekey(_manager(keys, desk))
    print("The record has another key. Every password and the recovery code open it as before.")
    return 0


def _recovery(arguments: argparse.Namespace) -> int:
    folder = _folder(arguments)
    keys = opened(folder)
    with desk_at(folder, SystemClock(), make=False, keys=keys.keys) as desk:
        code = desk.keeping.new_recovery_code(_manager(keys, desk))
    print(f"{code}\nIt is told this once, and the one before opens nothing any more. Write it down and lock it away.")
    return 0


def _manager(keys: Opened, desk: Desk) -> Staff:
    person = keys.manager(desk)
    if person is None:
        raise Refused("The key of this record lies beside it. Start KetaDesk and make the first manager before this.")
    return person


def _archive(arguments: argparse.Namespace) -> int:
    from ketadesk.app.leaving import carry_out

    folder = _folder(arguments)
    keys = opened(folder)
    with desk_at(folder, SystemClock(), make=False, keys=keys.keys) as desk:
        written = carry_out(desk, arguments.output, keys.manager(desk), lambda _done, _count: None)
    print(f"{arguments.output} holds {_counted(written.counts)}.")
    for trouble in written.troubles:
        print(f"Not in it: {trouble}")
    return 1 if written.troubles else 0


def _counted(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {name.replace('_', ' ')}" for name, count in counts.items())


def _import(arguments: argparse.Namespace) -> int:
    from ketadesk.app.leaving import bring_in

    folder = _folder(arguments)
    if Opening(folder, SystemClock()).place is not Place.EMPTY:
        raise Refused(f"There is a record in {folder} already, and nothing is mixed into it. Choose an empty folder.")
    with database_at(folder) as database:
        counted = bring_in(arguments.folder, database)
    print(f"{folder} holds {counted.sessions} sessions with {counted.lines} lines, every hash as it was.")
    return 0

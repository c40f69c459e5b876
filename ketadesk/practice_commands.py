"""The command for a drill: a case in a folder of its own, in the window."""

import argparse
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ketadesk import paths
from ketadesk.app.clock import DrillClock, ManualClock, SystemClock
from ketadesk.app.drill import Drill, rehearse
from ketadesk.app.files import read_text
from ketadesk.app.opening import Opening, Place
from ketadesk.app.script.lines import ScriptError
from ketadesk.app.script.player import EARLIEST
from ketadesk.bootstrap import DRILL_HINT, desk_at, open_window, require_display
from ketadesk.domain.errors import Refused
from ketadesk.terminal import plain, typed_path

Speed = Callable[[str], float]


def add_practice_commands(commands: Any, data: argparse.ArgumentParser, speed: Speed) -> None:
    """`ketadesk drill`."""
    drill = commands.add_parser("drill", parents=[data], help="play a case in the window, in a drill's own folder")
    drill.add_argument("script", type=typed_path, nargs="?", metavar="FILE", help="the case, in plain words")
    drill.add_argument("--speed", type=speed, default=1.0, metavar="N", help="how many times as fast time runs (1)")
    drill.add_argument("--until", default="", metavar="14:30", help="play up to then; from there on by hand")
    drill.set_defaults(command=_drill)


def _drill(arguments: argparse.Namespace) -> int:
    if arguments.script is None:
        return _look(arguments)
    drill = Drill(arguments.script.name, read_text(arguments.script), arguments.until)
    try:
        _rehearse(drill)
    except ScriptError as error:
        print(plain(f"{arguments.script}:{error}"))
        return 1
    with _place(arguments.data) as folder:
        return _open(folder, drill, arguments.speed)


def _look(arguments: argparse.Namespace) -> int:
    """A drill that was kept, opened again."""
    if arguments.data is None:
        raise Refused("Say which case is drilled, or with --data which drill is opened again.")
    if Opening(arguments.data, SystemClock()).place is Place.EMPTY:
        raise Refused(f"There is no drill in {arguments.data}. Say which case is drilled.")
    require_drill_folder(arguments.data)
    return _open(arguments.data, Drill(), arguments.speed)


def _open(folder: Path, drill: Drill, speed: float) -> int:
    require_display()
    return open_window(folder, DrillClock(speed), hint=DRILL_HINT, drill=drill)


def _rehearse(drill: Drill) -> None:
    clock = ManualClock(EARLIEST)
    with (
        tempfile.TemporaryDirectory(prefix="ketadesk-drill-") as place,
        desk_at(Path(place) / "data", clock, drill=True) as desk,
    ):
        rehearse(desk, clock, drill)


@contextmanager
def _place(data: Path | None) -> Iterator[Path]:
    """The folder that is said, if a drill may be there; else one that is thrown away."""
    if data is not None:
        require_drill_folder(data)
        yield data
        return
    with tempfile.TemporaryDirectory(prefix="ketadesk-drill-") as place:
        yield Path(place) / "data"


def require_drill_folder(folder: Path) -> None:
    """Refuse the place of the real record, and any folder that holds one, also one that is locked."""
    if folder.resolve() == paths.data_folder().resolve():
        raise Refused(f"{folder} is the place of the real record, and no drill is run there. Choose another folder.")
    found = Opening(folder, SystemClock()).place
    if found is Place.LOCKED:
        raise Refused(f"The folder {folder} holds a real record, and no drill is run in it. Choose another folder.")
    if found is Place.OPEN:
        with desk_at(folder, SystemClock(), make=False, drill=True):
            return

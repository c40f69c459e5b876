"""The commands. What was asked is answered on the output; trouble is one sentence on the error stream and exit 1."""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from ketadesk import __version__, paths
from ketadesk.app.clock import DemoClock, ManualClock, SystemClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.desk import Desk, SessionSummary
from ketadesk.app.files import read_text, write_whole
from ketadesk.app.opening import Opening, Place
from ketadesk.app.recorder import Recorder
from ketadesk.app.reporting import NOWHERE, PAPERS, Clinic, export_of, report_of
from ketadesk.app.script.lines import ScriptError
from ketadesk.app.script.player import EARLIEST, Player
from ketadesk.app.settings import read_settings
from ketadesk.bootstrap import (
    DEMO_HINT,
    DEMO_NURSE,
    demo_report,
    desk_at,
    draw_pictures,
    draw_report,
    open_window,
    prepare_demo,
    require_display,
    verifier_at,
)
from ketadesk.domain.access import Deed
from ketadesk.domain.errors import Problem
from ketadesk.domain.timing import Clock, clock_time, day
from ketadesk.keeping_commands import Opened, add_keeping_commands, opened
from ketadesk.practice_commands import add_practice_commands
from ketadesk.terminal import plain, typed_path

PROGRAM = "ketadesk"
YES, NO = 0, 1
FASTEST = 3600


class _Arguments(argparse.ArgumentParser):
    """Says what is wrong with a call in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Refuse the call."""
        raise Problem(f"{message[:1].upper()}{message[1:]}. “{self.prog} --help” shows what can be said.")


def run(words: list[str]) -> int:
    """Carry out one command; gives the exit code, trouble comes out as an exception with a sentence."""
    if any(not word.isprintable() for word in words):
        raise Problem("A word of the call holds characters that cannot be read. Type it again.")
    arguments = argparse.Namespace(**{"data": None, **vars(_parser().parse_args(words))})
    command: Callable[[argparse.Namespace], int] = arguments.command
    return command(arguments)


def _parser() -> argparse.ArgumentParser:
    data = _Arguments(add_help=False)
    told = "the folder that holds the record"
    data.add_argument("--data", type=Path, metavar="DIR", default=argparse.SUPPRESS, help=told)
    words = "The record of a ketamine infusion session: a record, not a monitor."
    parser = _Arguments(prog=PROGRAM, description=words, parents=[data])
    parser.add_argument("--version", action="version", version=f"KetaDesk {__version__}")
    parser.set_defaults(command=_open)
    commands = parser.add_subparsers(title="commands", parser_class=_Arguments, metavar="COMMAND")
    window = commands.add_parser("open", parents=[data], help="open the window (so does no command at all)")
    window.set_defaults(command=_open)
    printing = _Arguments(add_help=False)
    printing.add_argument("--paper", choices=PAPERS, default="A4", help="the paper of the report (A4)")

    play = commands.add_parser("play", parents=[data, printing], help="run a session written in plain words")
    play.add_argument("script", type=typed_path, metavar="FILE", help="the script")
    play.add_argument("--report", type=typed_path, metavar="FILE.pdf", help="write the last session's report")
    play.add_argument("--export", type=typed_path, metavar="FILE.json", help="write the last session as JSON")
    play.add_argument("-v", "--verbose", action="store_true", help="print each line when it is on disk")
    play.set_defaults(command=_play)

    report = commands.add_parser("report", parents=[data, printing], help="print a session as PDF")
    report.add_argument("session", metavar="SESSION", help="the session's id, as `sessions` lists it")
    report.add_argument("-o", "--output", type=typed_path, required=True, metavar="FILE.pdf")
    report.add_argument("--by", metavar="NAME", help="who prints, for the footer")
    report.add_argument("--because", metavar="WHY", help="why, where it is not everyday work")
    report.set_defaults(command=_report)

    export = commands.add_parser(
        "export", parents=[data], help="write a session as JSON, every version of every line"
    )
    export.add_argument("session", metavar="SESSION", help="the session's id, as `sessions` lists it")
    export.add_argument("-o", "--output", type=typed_path, required=True, metavar="FILE.json")
    export.add_argument("--because", metavar="WHY", help="why, where it is not everyday work")
    export.set_defaults(command=_export)

    _add_folder_commands(commands, data, printing)
    return parser


def _add_folder_commands(commands: Any, data: _Arguments, printing: _Arguments) -> None:
    """The commands that look at a whole folder, and the demonstration."""
    sessions = commands.add_parser("sessions", parents=[data], help="list the sessions, the newest first")
    sessions.set_defaults(command=_sessions)
    verify = commands.add_parser(
        "verify", parents=[data], help="check file, chains and heads, or a sealed report; exit 1 if not right"
    )
    verify.add_argument("file", type=typed_path, nargs="?", metavar="FILE.pdf", help="a sealed report instead")
    verify.set_defaults(command=_verify)
    add_keeping_commands(commands, data, _Arguments)
    demo = commands.add_parser("demo", parents=[printing], help="open the window on a demonstration of three rooms")
    demo.add_argument("--speed", type=_speed, default=1.0, metavar="N", help="how many times as fast time runs (1)")
    demo.add_argument("--tour", action="store_true", help="begin with a first session, one step at a time")
    demo.add_argument("--shots", type=typed_path, metavar="DIR", help="draw every page and the report instead")
    demo.set_defaults(command=_demo)
    add_practice_commands(commands, data, _speed)


@contextmanager
def _player(folder: Path, verbose: bool = False) -> Iterator[tuple[Player, Clock]]:
    clock = ManualClock(EARLIEST)
    with desk_at(folder, clock) as desk:
        yield Player(desk, clock, _say_at_once if verbose else lambda _: None), clock


def _say_at_once(line: str) -> None:
    print(plain(line), flush=True)


def _play(arguments: argparse.Namespace) -> int:
    text = read_text(arguments.script)
    with _data_or_temporary(arguments.data) as folder, _player(folder, arguments.verbose) as (player, clock):
        try:
            player.play(text)
        except ScriptError as error:
            print(plain(f"{arguments.script}:{error}"))
            return NO
        if player.recorder is None and (arguments.report or arguments.export):
            raise Problem(f"{arguments.script} opens no session, so there is nothing to write.")
        if arguments.report and player.recorder is not None:
            actor = None if player.actor is None else player.actor.name
            _write_report(player.recorder, clock, actor, arguments.paper, arguments.report)
        if arguments.export and player.recorder is not None:
            write_whole(arguments.export, export_of(player.recorder))
    print("ok")
    return YES


@contextmanager
def _data_or_temporary(data: Path | None) -> Iterator[Path]:
    if data is not None:
        yield data
        return
    with tempfile.TemporaryDirectory(prefix="ketadesk-play-") as folder:
        yield Path(folder)


def _write_report(
    recorder: Recorder, clock: Clock, by: str | None, paper: str, path: Path, clinic: Clinic = NOWHERE
) -> None:
    printed = report_of(recorder, clock.now(), by, paper, clinic)
    write_whole(path, printed.pdf)
    for remark in printed.remarks:
        print(plain(remark), file=sys.stderr)


def _folder(arguments: argparse.Namespace) -> Path:
    return arguments.data or paths.data_folder()


def _report(arguments: argparse.Namespace) -> int:
    clock = SystemClock()
    folder, keys = _opened(arguments)
    with desk_at(folder, clock, make=False, keys=keys.keys, drill=None) as desk:
        recorder, name = _read(desk, keys, arguments), read_settings(folder).clinic
        clinic = Clinic(name, lambda: desk.keeping.seal(name))
        by = arguments.by or keys.name(desk)
        _write_report(recorder, clock, by, arguments.paper, arguments.output, clinic)
        desk.log.note(keys.person(desk), Deed.PRINTED, arguments.session, "report, on the command line")
    return YES


def _export(arguments: argparse.Namespace) -> int:
    folder, keys = _opened(arguments)
    with desk_at(folder, SystemClock(), make=False, keys=keys.keys, drill=None) as desk:
        write_whole(arguments.output, export_of(_read(desk, keys, arguments)))
        desk.log.note(keys.person(desk), Deed.EXPORTED, arguments.session, "JSON, on the command line")
    return YES


def _read(desk: Desk, keys: Opened, arguments: argparse.Namespace) -> Recorder:
    """The session that is asked for: whoever opened the record reads it by the same rules as in the window."""
    person = keys.person(desk)
    if person is None:
        return desk.recorder(arguments.session)
    return desk.read(arguments.session, person, arguments.because or "")


def _sessions(arguments: argparse.Namespace) -> int:
    folder, keys = _opened(arguments)
    with desk_at(folder, SystemClock(), make=False, keys=keys.keys, drill=None) as desk:
        found = desk.sessions()
    if not found:
        print("There is no session yet.")
    for one in found:
        print(plain(one.sentence if isinstance(one, Problem) else _line_of(one)))
    return YES


def _line_of(session: SessionSummary) -> str:
    when = f"{day(session.opened_at, session.zone)} {clock_time(session.opened_at, session.zone)}"
    who = f"{session.patient} (MRN {session.mrn})"
    count = "1 entry" if session.entries == 1 else f"{session.entries} entries"
    return f"{session.id}  {when}  room {session.room}  {session.phase}  {who}  {count}"


def _verify(arguments: argparse.Namespace) -> int:
    if arguments.file is not None:
        return _verify_file(arguments)
    folder, keys = _opened(arguments)
    with verifier_at(folder, keys.keys) as verifier:
        try:
            counted = verifier.verify()
        except Problem as problem:
            print(plain(problem.sentence))
            return NO
    sessions = "1 session" if counted.sessions == 1 else f"{counted.sessions} sessions"
    print(f"All is as it was written: {sessions}, {counted.lines} lines, every page and chain.")
    return YES


def _verify_file(arguments: argparse.Namespace) -> int:
    """Whether a sealed report is intact, and whether the record here, if there is one, still says the same."""
    from ketadesk.app.verifying import verdict

    folder = _folder(arguments)
    if Opening(folder, SystemClock()).place is Place.EMPTY:
        found = verdict(arguments.file, None)
    else:
        keys = opened(folder)
        with desk_at(folder, SystemClock(), make=False, keys=keys.keys, drill=None) as desk:
            found = verdict(arguments.file, desk.lines_of, desk.keeping.seals())
    print("\n".join(map(plain, found.sentences)))
    return YES if found.good else NO


def _opened(arguments: argparse.Namespace) -> tuple[Path, Opened]:
    """The data folder and what opens it; a record that is locked is asked for at the terminal."""
    folder = _folder(arguments)
    return folder, opened(folder)


def _open(arguments: argparse.Namespace) -> int:
    from ketadesk.app.systems import machine_here

    return open_window(_folder(arguments), SystemClock(), machine=machine_here())


def _demo(arguments: argparse.Namespace) -> int:
    with tempfile.TemporaryDirectory(prefix="ketadesk-demo-") as place:
        folder = Path(place) / "data"
        if arguments.shots is not None:
            return _shots(folder, arguments.shots, arguments.paper)
        require_display()
        prepare_demo(folder)
        return open_window(folder, DemoClock(DEMO_NOW, arguments.speed), DEMO_NURSE, DEMO_HINT, tour=arguments.tour)


def _shots(folder: Path, target: Path, paper: str) -> int:
    """The report of the demonstration as PDF and as pages, and every page of the window."""
    prepare_demo(folder)
    pictures = draw_pictures(folder, target)
    printed = demo_report(folder.with_name("report"), paper)
    write_whole(target / "report.pdf", printed.pdf)
    pages = draw_report(printed.pdf, target)
    print(f"{pictures} pictures of the window, the report and its {pages} pages: {target}")
    return YES


def _speed(text: str) -> float:
    """How fast a demonstration runs."""
    try:
        speed = float(text)
    except ValueError:
        speed = 0.0
    if not 0 < speed <= FASTEST:
        raise argparse.ArgumentTypeError(f"the speed {text} is not a number above 0 and up to {FASTEST}")
    return speed

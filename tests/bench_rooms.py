"""Eight open sessions beside one: a second, an entry, the change of rooms, and the board."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from statistics import median

from PySide6.QtWidgets import QApplication

from ketadesk.app.clock import ManualClock
from ketadesk.app.script.player import EARLIEST
from ketadesk.app.settings import Settings
from ketadesk.bootstrap import desk_at
from ketadesk.domain.entries import Note, Vitals
from ketadesk.domain.outlook import outlook_of
from ketadesk.domain.record import Record
from tests.bench import Row, beside, contents, milliseconds
from tests.bench_window import entering
from tests.support import HEADING, playing, prepared
from tests.ui.driving import ZONE, Driven, driving

ENTRIES, ROOMS = 500, 8
LIKE_ONE = 1.3
"""How much longer eight may take than one."""
AT_ONCE_MS = 50
"""What is done at a press and is seen at once."""


def rooms_rows(folder: Path) -> Iterator[Row]:
    """Eight sessions of 500 entries, each charted in turn, beside one of them alone."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    one, eight = _rooms(folder / "one", 1), _rooms(folder / "eight", ROOMS)
    with _open(one) as single:
        alone = _second(single), _entry(single)
    with _open(eight) as driven:
        yield from _like_one(driven, alone)
        yield _outlook(driven)
        yield from _at_once(driven)
        yield _board(driven, alone[0])


def _rooms(folder: Path, count: int) -> Path:
    """So many rooms, infusing, charted every four seconds, a reading outside a limit now and then."""
    with playing(HEADING, folder) as played:
        for room in range(1, count + 1):
            played.player.play(f"room {room}\n{prepared(room)}13:00 open\n13:00 start\n")
        recorders = [one for one in played.desk.running() if not isinstance(one, Exception)]
        for number, content in enumerate(contents(ENTRIES - 2)):
            played.clock.set(played.clock.now() + timedelta(seconds=4))
            charted = Vitals(systolic=170, diastolic=88, rr=9) if number % 12 == 6 else content
            for recorder in recorders:
                recorder.put(charted, played.record.author)
    return folder


@contextmanager
def _open(folder: Path) -> Iterator[Driven]:
    with desk_at(folder, ManualClock(EARLIEST)) as desk:
        last = max(one.record.entries[-1].at for one in desk.running() if not isinstance(one, Exception))
    in_window = Settings(zone=ZONE, lock_minutes=0, board_whole_screen=False)
    with driving(folder, ManualClock(last + timedelta(seconds=61)), "RP", in_window) as driven:
        driven.window.resize(1440, 900)
        for place in range(1, len(driven.window.rooms) + 1):
            driven.window.act(f"room-{place}")
        driven.window.act("room-1")
        QApplication.processEvents()
        yield driven


def _second(driven: Driven) -> float:
    def tick() -> None:
        driven.pass_time(seconds=1)
        QApplication.processEvents()

    return median(milliseconds(tick) for _ in range(41))


def _entry(driven: Driven) -> float:
    return median(entering(driven) for _ in range(15))


def _like_one(driven: Driven, alone: tuple[float, float]) -> Iterator[Row]:
    second, entry = _second(driven), _entry(driven)
    goal = f"{LIKE_ONE} x one session"
    yield Row("tick, 8 sessions of 500 (peer: 1)", second, alone[0], goal, second <= LIKE_ONE * alone[0])
    yield Row("Enter to painted, 8 of 500 (peer: 1)", entry, alone[1], goal, entry <= LIKE_ONE * alone[1])


def _outlook(driven: Driven) -> Row:
    """What an entry costs before anything is painted: the outlook of a record that has just grown."""
    record, now = driven.page.recorder.record, driven.clock.now()

    def grown() -> Record:
        return Record(record.session_id, record.rulebook, record.entries)

    both, bare = beside(lambda: outlook_of(grown(), now), grown, 21)
    return Row("outlook of 500 entries (peer: its record)", both - bare, bare, "5 ms", both - bare <= 5)


def _at_once(driven: Driven) -> Iterator[Row]:
    """Another room in front, and an entry in a room that is not; the peer is a tick."""
    places = iter(range(1, 100))
    others = [driven.desk.recorder(session_id) for session_id in driven.window.rooms[1:]]
    who = others[0].record.author
    driven.window.act("room-1")

    def switch() -> None:
        driven.window.act(f"room-{next(places) % ROOMS + 1}")

    def elsewhere() -> None:
        others[next(places) % len(others)].put(Note("Calm."), who)

    for what, work in (("another room in front", switch), ("an entry in another room", elsewhere)):
        took = median(milliseconds(_painted(work)) for _ in range(24))
        driven.window.act("room-1")
        yield Row(f"{what} (peer: tick)", took, _second(driven), f"{AT_ONCE_MS} ms", took <= AT_ONCE_MS)


def _painted(work: Callable[[], None]) -> Callable[[], None]:
    def painted() -> None:
        work()
        QApplication.processEvents()

    return painted


def _board(driven: Driven, peer: float) -> Row:
    driven.window.act("board")
    QApplication.processEvents()
    took = _second(driven)
    return Row("tick of the board, 8 tiles (peer: tick of 1)", took, peer, "10 ms", took <= 10)

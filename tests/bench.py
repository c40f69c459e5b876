"""Measures what a nurse waits for beside the least it could cost: python -m tests.bench."""

import hashlib
import json
import secrets
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from random import Random
from statistics import median
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import insert

from ketadesk import paths
from ketadesk.app.clock import ManualClock
from ketadesk.app.reporting import report_of
from ketadesk.app.script.player import EARLIEST
from ketadesk.bootstrap import desk_at
from ketadesk.domain.entries import Content, Entry, Note, Scale, Vitals
from ketadesk.domain.people import Patient
from ketadesk.domain.record import Record
from ketadesk.library.shelf import rulebook_of
from ketadesk.storage.codec import entry_to_bytes, line_of, patient_to_bytes
from ketadesk.storage.database import Database
from ketadesk.storage.people import PatientStore, folded, words_of
from ketadesk.storage.records import RecordStore
from ketadesk.storage.schema import entries, patient_versions, patient_words, patients
from tests.support import HEADING, Played, playing, prepared

Work = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table; times in milliseconds, met is None where no goal is set."""

    what: str
    own: float
    peer: float
    goal: str = ""
    met: bool | None = None

    def __str__(self) -> str:
        """The line as printed."""
        verdict = {True: "yes", False: "NO", None: ""}[self.met]
        numbers = f"{self.own:10.3f} {self.peer:10.3f} {self.own / self.peer:7.2f}"
        return f"{self.what:<44} {numbers}  {self.goal:<24} {verdict}"


def milliseconds(work: Work) -> float:
    """How long some work takes, once."""
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def beside(own: Work, peer: Work, rounds: int) -> tuple[float, float]:
    """The medians of two kinds of work done in turn, each once before it counts."""
    own(), peer()
    pairs = [(milliseconds(own), milliseconds(peer)) for _ in range(rounds)]
    return median(one for one, _ in pairs), median(other for _, other in pairs)


def contents(count: int) -> Iterator[Content]:
    """What is charted most: vitals, the scale of that minute, a note."""
    for number in range(count):
        yield (
            Vitals(systolic=120 + number % 40, diastolic=74 + number % 20, hr=70 + number % 15, spo2=98, rr=14),
            Scale("moaa-s", (5 - number % 2,)),
            Note(f"Calm, eyes closed, music {number}."),
        )[number % 3]


def entry_rows(folder: Path) -> Iterator[Row]:
    """One entry through the recorder, in sessions of 40 to 60 entries, beside a bare encrypted insert."""
    raw = _raw_file(folder / "raw.db")
    own: list[float] = []
    peer: list[float] = []
    with playing(HEADING, folder) as played:
        for room in range(1, 16):
            opening = "".join(f"13:00 note Line {number}.\n" for number in range(39))
            played.player.play(f"room {room}\n{prepared(room)}13:00 open\n{opening}")
            for content in contents(20):
                own.append(milliseconds(lambda c=content: played.recorder.put(c, played.record.author)))  # type: ignore[misc]
                row = _row_of(played)
                peer.append(milliseconds(lambda r=row: raw.execute(_RAW_INSERT, r)))  # type: ignore[misc]
    raw.close()
    one, other = median(own), median(peer)
    yield Row("entry on disk, session of about 50", one, other, "2.5 x the bare insert", one <= 2.5 * other)


_RAW_INSERT = "INSERT INTO entries VALUES (?, ?, ?, ?, ?)"


def _raw_file(path: Path) -> Any:
    raw = sqlcipher.connect(path, isolation_level=None)
    raw.execute(f"PRAGMA key = \"x'{secrets.token_hex(32)}'\"")
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE entries (session_id TEXT, seq INTEGER, kind TEXT, body BLOB, sha256 TEXT)")
    return raw


def _row_of(played: Played) -> tuple[str, int, str, bytes, str]:
    last = played.record.entries[-1]
    return played.record.session_id, last.seq, last.content.kind, entry_to_bytes(last), played.recorder.head


def load_rows(folder: Path) -> Iterator[Row]:
    """A session read, verified and made a record of, beside parsing and hashing the same bytes."""
    each: dict[int, float] = {}
    for count, rounds in ((500, 15), (2_000, 11), (20_000, 5)):
        place = folder / str(count)
        session_id, bodies = _long_session(place, count)
        database = Database(place)
        store = RecordStore(database)

        def own(store: RecordStore = store, session_id: str = session_id) -> Record:
            stored = store.load(session_id)
            return Record(session_id, rulebook_of(stored.texts), stored.entries)

        def peer(bodies: Sequence[bytes] = bodies) -> list[str]:
            chain = accumulate(bodies, lambda last, body: _hash(last.encode() + body), initial="")
            return [json.loads(body)["kind"] for body in bodies] + list(chain)

        one, other = beside(own, peer, rounds)
        database.close()
        each[count] = one / count
        goal, met = ("60 ms", one <= 60) if count == 2_000 else ("", None)
        yield Row(f"load and verify {count:,} entries", one, other, goal, met)
    small, large = each[500], each[20_000]
    yield Row("  an entry of 20,000 beside one of 500", large, small, "1.5 x", large <= 1.5 * small)


def _hash(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()


def _long_session(folder: Path, count: int) -> tuple[str, list[bytes]]:
    """A session of that many entries, its lines written at one go."""
    with playing(f"{HEADING}{prepared()}13:00 open\n", folder) as played:
        first, head = played.record.entries[0], played.recorder.head
    session_id, bodies, rows = played.record.session_id, [entry_to_bytes(first)], []
    for seq, content in enumerate(contents(count - 1), start=2):
        at = first.at + timedelta(seconds=seq)
        line = line_of(Entry(seq, at, at, first.by, content), head)
        head = line.sha256
        bodies.append(line.body)
        rows.append({"session_id": session_id, "seq": seq, "kind": content.kind, "body": line.body, "sha256": head})
    database = Database(folder)
    with database.writing() as connection:
        connection.execute(insert(entries), rows)
    database.close()
    return session_id, bodies


def report_rows(folder: Path) -> Iterator[Row]:
    """The report of the demonstration's session beside two bare pages with a table each."""
    script = (paths.resources() / "sessions" / "demo.txt").read_text("utf-8")
    with playing(script, folder) as played:
        now = played.clock.now()
        one, other = beside(lambda: report_of(played.recorder, now, "R. Patel RN"), _bare_document, 15)
    yield Row("report of a session, warm", one, other, "80 ms", one <= 80)


def _bare_document() -> bytes:
    from reportlab.lib.pagesizes import A4
    from reportlab.platypus import PageBreak, SimpleDocTemplate, Table, TableStyle

    style = TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "#888888")])
    cells = [[f"{row}.{column}" for column in range(9)] for row in range(30)]
    buffer = BytesIO()
    SimpleDocTemplate(buffer, pagesize=A4).build(
        [Table(cells, style=style, repeatRows=1), PageBreak(), Table(cells, style=style, repeatRows=1)]
    )
    return buffer.getvalue()


TYPED = (
    "Łukasz Østergård", "maria alvarez", "nguyen, thi", "o'brien", "a m", "anna maria", "m s", "004417",
    "12.03.1985", "xqzzy", "san jo", "kowalska 1985",
)  # fmt: skip
"""What is typed, key by key."""
GIVEN = (
    "Maria", "Łukasz", "Anna", "José", "Søren", "Thi", "Zoë", "Ana", "Joanna", "Mohammed", "Åsa", "Đorđe", "Olga",
    "John", "Jane", "Michael", "Sarah", "David", "Emma", "Wei", "Fatima", "Chloé", "Ngozi", "Peter", "Irina",
)  # fmt: skip
FAMILY = (
    "Alvarez", "Østergård", "Nguyen", "O'Brien", "Kowalska", "Łukasiewicz", "Müller", "Smith", "García-López",
    "Þórsdóttir", "Santos", "van der Meer", "Kim", "Singh", "Şahin", "Brown",
)  # fmt: skip
SYLLABLES = [
    "ba",
    "ce",
    "dro",
    "fen",
    "gar",
    "hil",
    "jo",
    "kra",
    "lin",
    "mor",
    "nek",
    "ost",
    "pra",
    "quin",
    "ros",
    "sen",
    "tal",
    "ul",
    "ver",
    "wick",
    "yan",
    "zel",
]


def search_rows(folder: Path) -> Iterator[Row]:
    """Each keystroke of a patient search beside a scan for the typed words anywhere in one folded column."""
    typed = [text[:end] for text in TYPED for end in range(1, len(text) + 1)]
    for count in (100, 10_000, 100_000):
        database = _clinic(folder / str(count), count)
        pairs = [_keystroke(database, key) for key in typed]
        database.close()
        own, peer = [one for one, _ in pairs], [other for _, other in pairs]
        yield Row(f"patient search, {count:,}: median key", median(own), median(peer))
        worst = max(own)
        what = f"patient search, {count:,}: worst key “{typed[own.index(worst)]}”"
        yield Row(what, worst, max(peer), "10 ms", worst <= 10)


def _keystroke(database: Database, typed: str) -> tuple[float, float]:
    return beside(lambda: PatientStore(database).search(typed), lambda: _scan(database, typed), 3)


def _scan(database: Database, typed: str) -> list[int]:
    words = [f"%{word}%" for word in folded(typed).replace(",", " ").split()] or ["%"]
    query = f"SELECT id FROM scanned WHERE {' AND '.join(['line LIKE ?'] * len(words))} ORDER BY line LIMIT 20"
    with database.reading() as connection:
        return [row[0] for row in connection.exec_driver_sql(query, tuple(words))]


def _clinic(folder: Path, count: int) -> Database:
    """Patients in a file of their own, written at one go, with the scanned column beside."""
    with desk_at(folder, ManualClock(EARLIEST)):
        pass
    people = list(enumerate(_people(count), start=1))
    words = sorted((word, number) for number, person in people for word in words_of(person))
    database = Database(folder)
    with database.writing() as connection:
        connection.execute(insert(patients), [{"id": number} for number, _ in people])
        connection.execute(insert(patient_versions), [_version(number, person) for number, person in people])
        connection.execute(insert(patient_words), [{"word": word, "patient_id": number} for word, number in words])
        connection.exec_driver_sql("CREATE TABLE scanned (id INTEGER PRIMARY KEY, line TEXT NOT NULL)")
        lines = [(number, folded(f"{person.name} {person.mrn} {person.born}")) for number, person in people]
        connection.exec_driver_sql("INSERT INTO scanned VALUES (?, ?)", lines)
    database.close()
    return Database(folder)


def _version(number: int, person: Patient) -> dict[str, object]:
    body = patient_to_bytes(person)
    return {
        "patient_id": number, "version": 1, "mrn": person.mrn, "body": body, "written_at": EARLIEST,
        "written_by": "RP",
    }  # fmt: skip


def _people(count: int) -> Iterator[Patient]:
    random = Random(20261122)
    for number in range(count):
        built = "".join(random.choices(SYLLABLES, k=random.choice((2, 3)))).capitalize()
        family = random.choice(FAMILY) if random.random() < 0.3 else built
        given = " ".join(random.sample(GIVEN, k=random.choice((1, 1, 2))))
        born = date(1930, 1, 1) + timedelta(days=random.randrange(75 * 365))
        yield Patient(f"{family}, {given}", f"{number:06d}", born, random.choice("FM"))


def main() -> None:
    """Print the table."""
    heading = f"{'median of interleaved runs':<44} {'ms':>10} {'peer ms':>10} {'ratio':>7}  {'goal':<24} met\n"
    sys.stdout.write(heading)
    with tempfile.TemporaryDirectory(prefix="ketadesk-bench-") as place:
        from tests.bench_chart import chart_rows
        from tests.bench_rooms import rooms_rows
        from tests.bench_window import window_rows

        for rows in (entry_rows, load_rows, report_rows, search_rows, window_rows, rooms_rows, chart_rows):
            folder = Path(place) / rows.__name__
            folder.mkdir()
            for row in rows(folder):
                sys.stdout.write(f"{row}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main()

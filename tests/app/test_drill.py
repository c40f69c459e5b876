"""A drill: its clock, its replay, its own kind of folder, and its word on everything that leaves it."""

import ast
import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from ketadesk import bootstrap, paths, report
from ketadesk.app.clock import DrillClock, ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.desk import Desk
from ketadesk.app.drill import Drill, Replay, moment_of
from ketadesk.app.leaving import bring_in, carry_out
from ketadesk.app.register_files import Printing, sheet_of
from ketadesk.app.reporting import PAPERS, Clinic, export_of, recovery_sheet_of, report_of
from ketadesk.app.verifying import verdict
from ketadesk.bootstrap import DEMO_COST, database_at, desk_at, verifier_at
from ketadesk.domain.entries import Note, Start, Vitals
from ketadesk.domain.errors import Problem, Refused
from ketadesk.storage.backup import Backups
from ketadesk.storage.database import FILE_NAME, Database
from tests.app.test_cli import call as call
from tests.support import HEADING, play, prepared

DEMO = (paths.resources() / "sessions" / "demo.txt").read_text("utf-8")
CASE = HEADING + prepared() + "10:00 open\n10:05 vitals 120/70 hr 70\n10:10 start\n10:20 note Calm.\n"
TEN = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)
"""10:00 in the clinic of the case."""


class Drilling:
    """A drill at its desk, with seconds that pass when they are told to."""

    def __init__(self, desk: Desk, replay: Replay, seconds: list[float]) -> None:
        self.desk, self.replay, self.seconds = desk, replay, seconds

    def pass_seconds(self, count: int) -> None:
        """Second after second, each with its tick."""
        for _ in range(count):
            self.seconds[0] += 1
            self.replay.advance()

    @property
    def kinds(self) -> list[str]:
        """What is written so far."""
        (recorder,) = self.desk.running()
        assert not isinstance(recorder, Problem)
        return [entry.content.kind for entry in recorder.record.entries]


@contextmanager
def drilling(folder: Path, text: str = CASE, until: str = "", speed: float = 60) -> Iterator[Drilling]:
    seconds = [0.0]
    clock = DrillClock(speed, lambda: seconds[0])
    with desk_at(folder, clock, cost=DEMO_COST, drill=True) as desk:
        replay = Replay(desk, clock, Drill("case.txt", text, until))
        clock.go_on()
        yield Drilling(desk, replay, seconds)


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drill's folder with the demonstration's first session, played to its end."""
    folder = tmp_path_factory.mktemp("drill") / "data"
    with drilling(folder, DEMO, "15:40"):
        return folder


# the clock and the replay


def test_its_clock_stands_runs_and_is_held() -> None:
    seconds = [5.0]
    clock = DrillClock(10, lambda: seconds[0])
    clock.set(TEN)
    seconds[0] += 100
    assert clock.now() == TEN
    clock.go_on()
    seconds[0] += 3
    assert clock.now() == TEN + timedelta(seconds=30)
    clock.hold()
    seconds[0] += 3
    assert (clock.now(), clock.runs) == (TEN + timedelta(seconds=30), False)
    clock.go_on(1)
    seconds[0] += 3
    assert clock.now() == TEN + timedelta(seconds=33)
    with clock.lent(TEN + timedelta(seconds=10)):
        clock.set(TEN)
        assert clock.now() == TEN + timedelta(seconds=10), "nothing before what is written"
    seconds[0] += 1
    assert clock.now() == TEN + timedelta(seconds=34), "it ran on meanwhile"


def test_each_line_is_written_at_its_very_time(tmp_path: Path) -> None:
    with drilling(tmp_path) as drill:
        assert drill.kinds == ["open"]
        assert (drill.replay.code, drill.replay.zone) == ("RP", "America/New_York")
        drill.pass_seconds(4)
        assert drill.kinds == ["open"]
        drill.pass_seconds(3)
        assert drill.kinds == ["open", "vitals"]
        drill.pass_seconds(20)
        assert drill.kinds == ["open", "vitals", "start", "note"]
        assert not drill.replay.plays
        (recorder,) = drill.desk.running()
        assert not isinstance(recorder, Problem)
        written = [(entry.at, entry.entered_at) for entry in recorder.record.entries]
    assert written == [(TEN + timedelta(minutes=m),) * 2 for m in (0, 5, 10, 20)]


def test_it_plays_to_a_moment_and_is_charted_by_hand_from_there(tmp_path: Path) -> None:
    with drilling(tmp_path, until="10:12", speed=1) as drill:
        assert drill.kinds == ["open", "vitals", "start"]
        assert drill.replay.by_hand
        assert not drill.replay.plays
        assert drill.replay.clock.now() == TEN + timedelta(minutes=12)
        drill.pass_seconds(900)
        assert drill.kinds == ["open", "vitals", "start"]


def test_a_team_takes_over(tmp_path: Path) -> None:
    with drilling(tmp_path) as drill:
        drill.pass_seconds(6)
        drill.replay.take_over()
        drill.pass_seconds(3600)
        assert drill.kinds == ["open", "vitals"]
        assert drill.replay.clock.now() == TEN + timedelta(minutes=6, seconds=3600)


def test_who_charts_beside_the_script_stops_nothing(tmp_path: Path) -> None:
    with drilling(tmp_path) as drill:
        drill.seconds[0] += 5.5
        (recorder,) = drill.desk.running()
        assert not isinstance(recorder, Problem)
        recorder.put(Vitals(hr=71), recorder.record.author)
        drill.pass_seconds(30)
        assert drill.kinds == ["open", "vitals", "vitals", "start", "note"]
        assert not drill.replay.trouble


def test_a_line_that_does_not_hold_is_told_and_ends_the_replay(tmp_path: Path) -> None:
    with drilling(tmp_path) as drill:
        drill.pass_seconds(6)
        (recorder,) = drill.desk.running()
        assert not isinstance(recorder, Problem)
        recorder.put(Start(), recorder.record.author)
        drill.pass_seconds(30)
        assert "The infusion has already been started" in drill.replay.trouble
        assert not drill.replay.plays


@pytest.mark.parametrize(("typed", "shown"), [("10:30", "22 10:30"), ("09:59", "23 09:59"), ("00:10+1d", "23 00:10")])
def test_a_time_is_the_next_one_like_that(typed: str, shown: str) -> None:
    assert f"{moment_of(typed, datetime(2026, 11, 22, 10, 0, tzinfo=UTC)):%d %H:%M}" == shown


def test_a_case_without_a_session_or_with_a_fault_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="opens no session"), drilling(tmp_path / "a", HEADING):
        pass
    with pytest.raises(Problem, match="does not hold at line"), drilling(tmp_path / "b", CASE + "?", "11:00"):
        pass
    with pytest.raises(Refused, match="no time of day"), drilling(tmp_path / "c", until="noon"):
        pass
    with drilling(tmp_path / "d"):
        pass
    with pytest.raises(Refused, match="holds a drill already"), drilling(tmp_path / "d"):
        pass
    with drilling(tmp_path / "d", "") as drill:
        assert drill.replay.clock.now() == TEN
        assert drill.kinds == ["open"]


# its own kind of folder


def test_a_drill_is_never_opened_as_real_nor_a_real_record_as_a_drill(tmp_path: Path, played: Path) -> None:
    with pytest.raises(Refused, match="never opened as a real record"), desk_at(played, ManualClock(DEMO_NOW)):
        pass
    play(CASE, tmp_path / "real")
    with (
        pytest.raises(Refused, match="holds a real record, and no drill is run in it"),
        desk_at(tmp_path / "real", ManualClock(DEMO_NOW), drill=True),
    ):
        pass
    for folder, drill in ((played, True), (tmp_path / "real", False)):
        with database_at(folder, drill=None) as database:
            assert database.drill is drill
        with verifier_at(folder) as verifier:
            assert verifier.verify().sessions == 1


def test_a_copy_of_a_drill_is_a_drill_and_it_pushes_out_no_backup(tmp_path: Path, played: Path) -> None:
    for folder in (tmp_path / "backups", tmp_path / "copy"):
        folder.mkdir()
    with database_at(played, drill=True) as database:
        with pytest.raises(Refused, match="no backup is made of it"):
            Backups(tmp_path / "backups").make(database, DEMO_NOW)
        database.copy_to(tmp_path / "copy" / FILE_NAME)
        key = database.key
    assert not any((tmp_path / "backups").iterdir())
    with pytest.raises(Refused, match="never opened as a real record"):
        Database(tmp_path / "copy", keys=(key,), drill=False)


def test_nothing_is_run_at_the_place_of_the_real_record(call: Any, tmp_path: Path) -> None:
    case = tmp_path / "case.txt"
    case.write_text(CASE, "utf-8")
    place = paths.data_folder()
    code, _, said = call("drill", case, "--data", place)
    assert (code, "the place of the real record" in said) == (1, True)
    assert not place.exists()
    play(CASE, tmp_path / "real")
    for words in (["drill", case, "--data", tmp_path / "real"], ["drill", "--data", tmp_path / "real"]):
        code, _, said = call(*words)
        assert (code, "no drill is run in it" in said) == (1, True)


def test_a_drill_says_what_is_wrong_with_its_call(call: Any, tmp_path: Path) -> None:
    case = tmp_path / "case.txt"
    case.write_text(CASE + "10:30 pauze\n", "utf-8")
    code, out, _ = call("drill", case)
    assert (code, f"{case}:" in out, "unknown word" in out) == (1, True, True)
    assert "Say which case" in call("drill")[2]
    assert "There is no drill in" in call("drill", "--data", tmp_path / "none")[2]
    assert "not a number above 0" in call("drill", case, "--speed", "0")[2]


def test_the_commands_read_a_drill_and_change_none(call: Any, tmp_path: Path, played: Path) -> None:
    session = "2026-11-22-01"
    assert call("report", session, "-o", tmp_path / "r.pdf", "--data", played, "--by", "RP")[0] == 0
    assert "DRILL" in PdfReader(tmp_path / "r.pdf").pages[0].extract_text()
    assert call("export", session, "-o", tmp_path / "r.json", "--data", played)[0] == 0
    assert json.loads((tmp_path / "r.json").read_bytes())["drill"] is True
    assert call("verify", "--data", played)[0] == 0
    assert session in call("sessions", "--data", played)[1]
    code, _, said = call("backup", "--to", tmp_path / "b", "--data", played)
    assert (code, "never opened as a real record" in said) == (1, True)


# what leaves it


def grounds(pdf: bytes) -> list[bool]:
    """Of each page: whether the word lies behind, and above and below the words."""
    found = []
    for page in PdfReader(BytesIO(pdf)).pages:
        text = page.extract_text()
        content = page.get_contents()
        assert content is not None
        first = content.get_data()[:4000].decode("latin-1")
        large = [float(size) for size in re.findall(r"/F\S+ ([\d.]+) Tf", first)]
        found.append("DRILL: an exercise, of no patient" in text and "DRILL · " in text and max(large) > 100)
    return found


@pytest.mark.parametrize("paper", PAPERS)
def test_every_page_of_every_paper_says_so(played: Path, paper: str) -> None:
    with desk_at(played, DrillClock(), drill=True) as desk:
        recorder = desk.recorder(desk.session_ids()[0])
        now = recorder.record.entries[-1].entered_at
        person, zone = recorder.record.author, recorder.record.zone
        papers = [
            report_of(recorder, now, "R. Patel RN", paper).pdf,
            recovery_sheet_of("AB-CD", "", now, paper, True),
        ]
        printing = Printing(person, "", zone, paper)
        for values in (
            {"sheet": "count", "expected": "yes"}, {"sheet": "waste", "first": "2026-11-01", "last": "2026-11-30"},
            {"sheet": "page", "product": "Ketamine", "first": "2026-11-01", "last": "2026-11-30"},
        ):  # fmt: skip
            desk.clock.set(now)  # type: ignore[attr-defined]
            papers.append(sheet_of(desk, values, printing))
    assert [set(grounds(pdf)) for pdf in papers] == [{True}] * len(papers)
    assert sum(len(grounds(pdf)) for pdf in papers) >= 6


def test_a_real_paper_says_no_word_of_it(tmp_path: Path) -> None:
    played = play(DEMO, tmp_path)
    pdf = report_of(played.recorder, played.clock.now(), "R. Patel RN").pdf
    assert not any("DRILL" in page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    assert b'"drill"' not in export_of(played.recorder)


def test_no_paper_can_forget_to_ask() -> None:
    """Every maker of header and footer hands on whether it is a drill's."""
    found = [
        (path.name, "drill" in [word.arg for word in node.keywords])
        for path in sorted(Path(report.__file__).parent.glob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("Legends")
    ]
    assert len(found) >= 3
    assert [name for name, asks in found if not asks] == []


def test_what_is_carried_out_says_so_and_is_not_brought_in(tmp_path: Path, played: Path) -> None:
    with desk_at(played, DrillClock(), drill=True) as desk:
        desk.clock.set(desk.last_written_at())  # type: ignore[attr-defined]
        carry_out(desk, tmp_path / "out", None, lambda _done, _count: None)
    assert json.loads((tmp_path / "out" / "manifest.json").read_bytes())["drill"] is True
    with (
        bootstrap.database_at(tmp_path / "new") as database,
        pytest.raises(Refused, match="no real record is made of it"),
    ):
        bring_in(tmp_path / "out", database)


def test_a_sealed_report_of_a_drill_is_told_to_be_one(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with drilling(folder, DEMO + "15:40 by AN\n15:40 sign\n", "15:45") as drill:
        recorder = drill.desk.recorder("2026-11-22-01")
        clinic = Clinic("Clinic", lambda: drill.desk.keeping.seal("Clinic"))
        printed = report_of(recorder, drill.replay.clock.now(), "A. Novak MD", "A4", clinic)
        (tmp_path / "signed.pdf").write_bytes(printed.pdf)
        recorder_before = len(recorder.record.entries)
        with pytest.raises(Refused):
            recorder.put(Note("too late"), recorder.record.author)
    assert recorder_before == len(recorder.record.entries)
    said = verdict(tmp_path / "signed.pdf", None)
    assert said.good
    assert "It is of a drill: an exercise, of no patient." in " ".join(said.sentences)


def test_an_exported_session_plays_again_and_names_nobody(tmp_path: Path) -> None:
    played = play(DEMO, tmp_path / "real")
    export = export_of(played.recorder).decode()
    kinds = [entry.content.kind for entry in played.record.entries]
    with drilling(tmp_path / "drill", export, until="15:40") as drill:
        (row,) = drill.desk.sessions()
        assert not isinstance(row, Problem)
        record = drill.desk.recorder(row.id).record
        assert [entry.content.kind for entry in record.entries] == [one for one in kinds if one != "draw"]
        assert record.opened.patient.name == "Case, Recorded"
        assert record.opened.patient.age_on(TEN.date()) >= 40
        said = b"".join(line.body for line in drill.desk.recorder(row.id).lines).decode()
        assert not [name for name in ("Alvarez", "004417", "R. Patel", "A. Novak MD") if f'"{name}' in said]
        assert record.acts("vitals")[0].at == played.record.acts("vitals")[0].at
        assert sum(act.amended for act in record.acts()) == 1


def test_an_export_that_was_changed_is_no_case(tmp_path: Path) -> None:
    export = export_of(play(CASE, tmp_path / "real").recorder).decode().replace("Calm.", "Calm!")
    with pytest.raises(Problem, match="line 4 is not as it was written"), drilling(tmp_path / "drill", export):
        pass

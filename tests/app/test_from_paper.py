"""What was charted on paper goes into the record in one piece, and stays told apart from what was not."""

import csv
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from ketadesk.app.leaving import carry_out
from ketadesk.app.recorder import Recorder
from ketadesk.app.reporting import report_of
from ketadesk.app.script.lines import ScriptError
from ketadesk.bootstrap import desk_at, verifier_at
from ketadesk.domain.charted_on_paper import origin, paper_in_words, paper_roots
from ketadesk.domain.entries import Content, FromPaper, Note, Pause, Rate, Resume, Start, Stop, Strike, Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.phases import Phase
from ketadesk.domain.timeline import line_in_words, timeline
from ketadesk.ui.session.sheet import Sheet
from tests.domain.made import NURSE, at, record, write
from tests.report.paper import flat
from tests.support import HEADING, Played, play, playing, prepared

SCRIPT = Path(__file__).parents[1] / "scripts" / "from-paper.txt"
OPEN = HEADING + prepared() + "10:00 open\n11:00 note Power is back.\n"
Rows = list[tuple[str, Content]]
ROWS: Rows = [
    ("10:25", Resume()), ("10:10", Start()), ("10:05", Vitals(122, 74)), ("10:15", Vitals(130, 80, o2=Decimal(0))),
    ("10:20", Pause("nausea")), ("10:40", Rate(Decimal(60))), ("10:50", Stop(Decimal(40), "complete")),
]  # fmt: skip


def put(played: Played, rows: Rows, because: str = "power cut") -> Recorder:
    opened = played.record.entries[0].at
    moments = [(opened + timedelta(minutes=int(clock[3:])), content) for clock, content in rows]
    played.recorder.put_rows(moments, NURSE, because)
    return played.recorder


def test_a_whole_infusion_is_written_in_one_go_in_its_own_order(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played:
        put(played, ROWS)
        stored = played.desk.fresh(played.record.session_id).record
    added = stored.entries[2:]
    assert [entry.content.kind for entry in added] == [
        "vitals", "start", "vitals", "pause", "resume", "rate", "stop", "from-paper",
    ]  # fmt: skip
    assert len({entry.entered_at for entry in added}) == 1
    assert stored.phase is Phase.RECOVERY
    mark = added[-1].content
    assert isinstance(mark, FromPaper)
    assert mark.lines == tuple(range(3, 10))
    assert paper_in_words(stored, mark) == "From paper 10:05 to 10:50, 7 entries: power cut"
    assert paper_roots(stored) == set(range(3, 10)), "the note of eleven is on no paper"
    with verifier_at(tmp_path) as verifier:
        assert verifier.verify().sessions == 1


@pytest.mark.parametrize(
    ("rows", "because", "told"),
    [
        ([*ROWS, ("10:55", Resume())], "power cut", "10:55: The infusion has already been stopped."),
        ([*ROWS, ("10:55", Vitals(80, 120))], "power cut", "The diastolic pressure 120 is not below"),
        ([*ROWS[2:4], ("10:61", Note("later"))], "power cut", "11:01 is still to come."),
        (ROWS, " ", "Say why it was on paper."),
        ([], "power cut", "No entry is named that was on paper."),
    ],
)
def test_one_row_that_cannot_be_keeps_all_of_them_out(rows: Rows, because: str, told: str, tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played:
        with pytest.raises(Refused, match=told):
            put(played, rows, because)
        assert len(played.record.entries) == 2
        assert len(played.desk.fresh(played.record.session_id).record.entries) == 2


def test_a_mark_names_lines_that_are_there_and_a_time_that_is_past() -> None:
    made = record([("0:00", Note("x"))])
    for lines, until, told in (
        ((9,), "0:00", "Not all that was on paper"), ((1,), "0:00", "Not all that was on paper"),
        ((2,), "9:00", "still to come"), ((2,), "-1:00", "ends before it begins"),
    ):  # fmt: skip
        with pytest.raises(Refused, match=told):
            write(made, "5:00", FromPaper(at("0:00"), at(until), "power cut", lines))
    write(made, "5:00", FromPaper(at("0:00"), at("0:00"), "power cut", (2,)))
    act = made.act_of(2)
    assert origin(made, act) is not None
    assert origin(made, made.act_of(1)) is None


def test_it_is_told_on_the_timeline_the_flowsheet_and_the_report(tmp_path: Path) -> None:
    with playing(SCRIPT.read_text("utf-8"), tmp_path) as played:
        made = played.record
        report = flat(report_of(played.recorder, made.entries[-1].entered_at, None).pdf)
    lines = [line_in_words(row, made.zone) for row in timeline(made)]
    assert "14:10 BP 134/82, HR 78, SpO₂ 98, RR 15, O₂ air · late, written 14:45 · from paper, power cut" in lines
    assert "14:48 From paper 14:10 to 14:20, 4 entries: power cut" in lines
    assert not [line for line in lines if line.startswith("14:05") and "paper" in line]
    sheet = Sheet(made, "")
    marks = {sheet.time(place): value.mark for place in range(sheet.count) if (value := sheet.value(place, "hr"))}
    assert marks == {"13:55": "", "14:05": "", "14:10": "LP", "14:20": "LP"}
    shown = sheet.value(2, "hr")
    assert shown is not None
    assert shown.spoken == "78, written late, from paper"
    for words in ("14:10 L P", "14:20 L P", "P charted on paper first: see ALSO RECORDED.",
                  "14:48 From paper 14:10 to 14:20, 4 entries: power cut RP"):  # fmt: skip
        assert words in report, words
    assert "14:05 L" not in report


def test_a_mark_that_is_struck_marks_nothing(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played:
        recorder = put(played, ROWS)
        mark = recorder.record.acts(FromPaper.kind)[0]
        recorder.strike(mark, NURSE, "was not on paper")
        assert paper_roots(recorder.record) == frozenset()
        assert isinstance(recorder.record.entries[-1].content, Strike)


def test_the_tables_that_are_carried_out_say_it(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path / "data") as played:
        put(played, ROWS)
        carry_out(played.desk, tmp_path / "out", Staff("LS", "L. Sato", Role.MANAGER), lambda _done, _count: None)

    def column(name: str) -> list[str]:
        with (tmp_path / "out" / "csv" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            return [row["from_paper"] for row in csv.DictReader(file)]

    assert column("vitals") == ["power cut"] * 2
    assert column("rates") == ["power cut"] * 5
    assert column("entries") == ["", "", *["power cut"] * 7, ""]


def test_another_who_writes_meanwhile_moves_the_lines_and_not_their_mark(tmp_path: Path) -> None:
    with playing(OPEN, tmp_path) as played, desk_at(tmp_path, played.clock) as other:
        other.recorder(played.record.session_id).put(Vitals(hr=70), NURSE)
        played.recorder.refresh()
        put(played, ROWS)
        assert paper_roots(played.record) == set(range(4, 11))


@pytest.mark.parametrize("words", ["from-paper", "from-paper 14:10", "from-paper 14:10 until 14:40"])
def test_a_line_that_cannot_be_meant(words: str, tmp_path: Path) -> None:
    with pytest.raises(ScriptError, match="what was on paper is written as"):
        play(f"{OPEN}11:05 {words}\n", tmp_path)


def test_a_pause_and_its_end_fit_in_before_a_pause_that_is_charted(tmp_path: Path) -> None:
    charted = "10:01 start\n10:20 pause\n10:25 resume\n10:50 note Power is back.\n"
    with playing(HEADING + prepared() + "10:00 open\n" + charted, tmp_path) as played:
        with pytest.raises(Refused, match="Strike the pause of 10:20 first"):
            put(played, [("10:10", Pause())])
        put(played, [("10:15", Resume()), ("10:10", Pause("nausea"))])
        assert [act.kind for act in played.record.acts("pause", "resume")] == ["pause", "resume"] * 2
        assert played.desk.fresh(played.record.session_id).record.phase is Phase.INFUSING


def test_the_table_of_vitals_names_what_is_not_believed(tmp_path: Path) -> None:
    acts = "10:05 vitals 190/110 hr 70\n10:06 artefact vitals 10:05 bp because cuff moved\n"
    text = f"{HEADING}{prepared()}10:00 open\n{acts}"
    with playing(text, tmp_path / "data") as played:
        carry_out(played.desk, tmp_path / "out", None, lambda _done, _of: None)
    with (tmp_path / "out" / "csv" / "vitals.csv").open(encoding="utf-8", newline="") as file:
        assert [row["artefact"] for row in csv.DictReader(file)] == ["systolic diastolic"]

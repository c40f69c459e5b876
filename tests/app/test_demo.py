"""The demonstration: three rooms at one moment, what went before, and a clock that runs on from there."""

from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from pypdf import PdfReader

from ketadesk.app.clock import DemoClock, ManualClock
from ketadesk.app.demo import DEMO_NOW, SESSIONS
from ketadesk.app.desk import Desk, SessionSummary
from ketadesk.app.recorder import Recorder
from ketadesk.app.script.lines import ScriptError
from ketadesk.app.script.player import EARLIEST, Player
from ketadesk.bootstrap import demo_report, desk_at, prepare_demo, verifier_at
from ketadesk.domain.dose import dose_at, stopped_at
from ketadesk.domain.entries import Check, Close, Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.schedule import due
from ketadesk.domain.summary import pauses
from tests.support import HEADING, prepared

ZONE = ZoneInfo("America/New_York")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demonstration."""
    place = tmp_path_factory.mktemp("demo") / "data"
    prepare_demo(place)
    return place


def recorders(desk: Desk) -> list[Recorder]:
    """The rooms in use; all can be read."""
    return [one for one in desk.running() if isinstance(one, Recorder)]


def test_three_rooms_are_in_use(folder: Path) -> None:
    with desk_at(folder, ManualClock(DEMO_NOW)) as desk:
        rooms = [(one.record.opened.room, one.record.opened.patient.name) for one in recorders(desk)]
        phases = [one.record.phase.value for one in recorders(desk)]
    assert DEMO_NOW.astimezone(ZONE).isoformat() == "2026-11-22T14:32:24-05:00"
    assert rooms == [("1", "Alvarez, Maria"), ("2", "Okafor, James"), ("3", "Lindqvist, Eva")]
    assert phases == ["infusing", "recovery", "pre-infusion"]


def test_the_first_room_stands_where_the_pictures_show_it(folder: Path) -> None:
    with desk_at(folder, ManualClock(DEMO_NOW)) as desk:
        alvarez = recorders(desk)[0]
        before = desk.previous(alvarez)
        assert desk.number(alvarez) == 3
    dose = dose_at(alvarez.record, DEMO_NOW)
    assert float(dose.given_mg) == pytest.approx(16.05)
    assert dose.planned_end is not None
    assert f"{dose.planned_end.astimezone(ZONE):%H:%M}" == "15:01"
    assert before is not None
    assert before.record.session_id == "2026-11-18-01"
    readings = [vitals for _, vitals in before.record.of(Vitals)]
    assert max(vitals.systolic or 0 for vitals in readings) == 155
    assert max(vitals.hr or 0 for vitals in readings) == 92


def test_the_second_room_is_overdue_beyond_its_grace(folder: Path) -> None:
    with desk_at(folder, ManualClock(DEMO_NOW)) as desk:
        okafor = recorders(desk)[1].record
    stopped = stopped_at(okafor)
    assert stopped is not None
    assert f"{stopped.astimezone(ZONE):%H:%M:%S}" == "14:20:21"
    vitals = due(okafor, DEMO_NOW)[0]
    assert (vitals.set, vitals.overdue_s(DEMO_NOW), vitals.grace_min) == ("vitals", 123, 2)
    assert okafor.opened.patient.allergies == ()


def test_the_third_room_is_half_prepared(folder: Path) -> None:
    with desk_at(folder, ManualClock(DEMO_NOW)) as desk:
        lindqvist = recorders(desk)[2].record
    assert len(lindqvist.of(Check)) == 13
    assert len(lindqvist.rulebook.protocol.start_checks) == 16
    assert len(lindqvist.of(Vitals)) == 1
    assert lindqvist.opened.patient.allergies is None
    assert None not in (lindqvist.opened.weight_kg, lindqvist.opened.order, lindqvist.opened.bag)
    assert lindqvist.acts("iv-site")


def test_what_is_finished_lacks_nothing(folder: Path) -> None:
    with desk_at(folder, ManualClock(DEMO_NOW)) as desk:
        listed = [one for one in desk.sessions() if isinstance(one, SessionSummary)]
        ended = [desk.recorder(one.id).record for one in listed if one.ended]
    assert len(listed) == len(SESSIONS)
    assert [record.opened.patient.name for record in ended] == ["Nguyen, Tuan", "Alvarez, Maria", "Alvarez, Maria"]
    assert all(record.entries[-1].content == Close(()) for record in ended)
    assert all(len(record.of(Check)) >= 16 for record in ended)
    nguyen = ended[0]
    assert len(pauses(nguyen, DEMO_NOW)) == 1
    assert sum(act.amended for act in nguyen.acts()) == 1
    assert nguyen.acts("discharge")


def test_the_demonstration_goes_on_from_its_moment_and_verifies(folder: Path, tmp_path: Path) -> None:
    prepare_demo(tmp_path)
    clock = DemoClock(DEMO_NOW)
    with desk_at(tmp_path, clock) as desk:
        alvarez = recorders(desk)[0]
        written = alvarez.put(Vitals(hr=87), alvarez.record.author)
    assert written.at >= DEMO_NOW
    with verifier_at(tmp_path) as verifier:
        assert verifier.verify().sessions == len(SESSIONS)


def test_a_folder_that_holds_sessions_is_left_alone(folder: Path) -> None:
    with pytest.raises(Refused, match="Choose an empty one for the demonstration"):
        prepare_demo(folder)


def test_the_whole_session_gives_the_canonical_report(tmp_path: Path) -> None:
    printed = demo_report(tmp_path, "Letter")
    assert printed.remarks == ()
    text = PdfReader(BytesIO(printed.pdf)).pages[0].extract_text()
    assert "Alvarez, Maria" in text
    assert "37.5" in text


def test_a_script_is_played_up_to_a_moment(tmp_path: Path) -> None:
    text = HEADING + prepared() + "10:00 open\n10:01 note one\n10:02 note two\nnote three\n10:03 note four\n"
    said: list[str] = []
    clock = ManualClock(EARLIEST)
    with desk_at(tmp_path, clock) as desk:
        player = Player(desk, clock, said.append)
        player.play(text, datetime(2026, 11, 22, 15, 2, tzinfo=UTC))
    assert [line.partition(": ")[2] for line in said][-2:] == ["note two", "note three"]
    assert clock.now() == datetime(2026, 11, 22, 15, 2, tzinfo=UTC)


def test_a_refusal_before_that_moment_still_fails_the_script(tmp_path: Path) -> None:
    text = HEADING + prepared() + "10:00 open\n10:01 pause\n10:02 note two\n"
    clock = ManualClock(EARLIEST)
    with desk_at(tmp_path, clock) as desk:
        player = Player(desk, clock, lambda _: None)
        with pytest.raises(ScriptError, match="refused: Start the infusion first"):
            player.play(text, datetime(2026, 11, 22, 15, 1, tzinfo=UTC))


@pytest.mark.parametrize("speed", [1, 60, 0.5])
def test_a_demonstrations_clock_runs_on_at_its_speed(speed: float) -> None:
    steady = [1000.0]
    clock = DemoClock(DEMO_NOW.astimezone(ZONE), speed, lambda: steady[0])
    assert str(clock.now()) == str(DEMO_NOW)
    steady[0] += 10.9
    assert clock.now() == (DEMO_NOW + timedelta(seconds=10.9 * speed)).replace(microsecond=0)
    assert clock.jump() is None  # type: ignore[func-returns-value]

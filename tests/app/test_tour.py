"""The steps of a first session are a pure function of its record, and are never taken in a real one."""

from pathlib import Path

import pytest

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.tour import NOBODY, STEPS, next_step, practice_session
from ketadesk.bootstrap import desk_at
from ketadesk.domain.entries import Cancel, Close, Pause, Resume, Start, Stop, Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Role, Staff
from ketadesk.ui.help_text import BY_NAME
from tests.support import HEADING, play, prepared

ZONE = "America/New_York"
NURSE = Staff("RP", "R. Patel RN", Role.NURSE)


def named(place: int | None) -> str:
    return "" if place is None else STEPS[place].name


def test_the_steps_follow_the_record(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(DEMO_NOW)) as desk:
        recorder = practice_session(desk, NURSE, ZONE, real=False)
        record = recorder.record
        seen = [named(next_step(record))]
        acts = (Vitals(122, 74), Start(), Vitals(125, 90), None, Pause(), Resume(), Stop(), Close())
        for content in acts:
            if content is None:
                recorder.amend(record.acts("vitals")[-1], Vitals(152, 90), NURSE, "misread")
            else:
                recorder.put(content, NURSE)
            seen.append(named(next_step(record)))
    assert seen == [*(step.name for step in STEPS), ""]


def test_what_can_be_done_no_more_is_passed_over(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(DEMO_NOW)) as desk:
        recorder = practice_session(desk, NURSE, ZONE, real=False)
        recorder.put(Start(), NURSE)
        assert named(next_step(recorder.record)) == "chart"
        recorder.put(Vitals(hr=70), NURSE)
        assert named(next_step(recorder.record)) == "chart", "a blood pressure was asked for"
        recorder.put(Vitals(122, 74), NURSE)
        assert named(next_step(recorder.record)) == "amend", "the set after the start is there already"
        recorder.put(Stop(), NURSE)
        recorder.amend(recorder.record.acts("vitals")[-1], Vitals(123, 74), NURSE, "misread")
        assert named(next_step(recorder.record)) == "close", "a pause cannot come any more"


def test_it_ends_however_the_session_ends(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(DEMO_NOW)) as desk:
        recorder = practice_session(desk, NURSE, ZONE, real=False)
        recorder.put(Cancel("practice"), NURSE)
        assert next_step(recorder.record) is None
        again = practice_session(desk, NURSE, ZONE, real=False)
        assert again.record.session_id != recorder.record.session_id
        assert practice_session(desk, NURSE, ZONE, real=False).record.session_id == again.record.session_id


def test_it_is_never_in_a_real_record(tmp_path: Path) -> None:
    with desk_at(tmp_path, ManualClock(DEMO_NOW)) as desk:
        with pytest.raises(Refused, match="ketadesk demo --tour"):
            practice_session(desk, NURSE, ZONE, real=True)
        assert desk.sessions() == []
        assert desk.find_patients(NOBODY.mrn) == []
    with desk_at(tmp_path / "drill", ManualClock(DEMO_NOW), drill=True) as desk:
        assert practice_session(desk, NURSE, ZONE, real=True).drill, "a drill is no real record"


def test_every_step_names_keys_that_there_are() -> None:
    keys = dict.fromkeys(BY_NAME, "F1")
    assert all("{" not in step.words.format(**keys) for step in STEPS)
    assert all("{" in step.words for step in STEPS), "each says its key"


def test_a_session_that_is_nobodys_practice_has_steps_too(tmp_path: Path) -> None:
    record = play(HEADING + prepared() + "10:00 open\n10:01 start\n", tmp_path).record
    assert named(next_step(record)) == "chart"

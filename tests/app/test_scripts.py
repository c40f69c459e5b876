"""Whole sessions in plain words, and what a script is told when it is wrong."""

import shutil
from pathlib import Path

import pytest

from ketadesk import paths
from ketadesk.app.script.lines import ScriptError
from ketadesk.domain.entries import Addendum
from tests.reference import reference
from tests.support import HEADING, play, prepared

SCRIPTS = sorted((Path(__file__).parents[1] / "scripts").glob("*.txt"))


def test_there_are_a_dozen_scripts_and_more() -> None:
    assert len(SCRIPTS) >= 12


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_script(script: Path, tmp_path: Path) -> None:
    """Protocols beside the scripts are the folder's own."""
    shutil.copytree(script.parent / "protocols", tmp_path / "protocols")
    assert play(script.read_text(encoding="utf-8"), tmp_path).said


def test_the_canonical_session(tmp_path: Path) -> None:
    played = play(reference("canonical.txt").read_text(encoding="utf-8"), tmp_path)
    assert len(played.record.entries) == 58


def test_the_demonstration_is_a_session_that_holds(tmp_path: Path) -> None:
    text = (paths.resources() / "sessions" / "demo.txt").read_text(encoding="utf-8")
    assert play(text, tmp_path).record.phase == "closed"


OPEN = HEADING + prepared() + "10:00 open\n"
WRONG = {
    "10:01 vitlas 120/80": "unknown word “vitlas”",
    "10:01 expect given 1 mg": "given is 0 mg",
    "10:01 expect phase infusing": "phase is pre-infusion",
    "10:01 expect hr 70": "hr is none",
    "10:01 expect refused": "nothing was refused",
    "10:01 rate 60 mL/h": "refused: Start the infusion first.",
    "10:01 rate 60": "a rate is written as: 60 mL/h",
    "10:01 vitals hr": "“hr” is not a vital sign with its value",
    "10:01 note": "refused: Nothing was written.",
    "09:59 note x": "09:59 is earlier than the line before; for the next day write +1d",
    "10:01 expect due pian none": "“pian” is no set of checks in this protocol",
    "25:00 note x": "25:00 is not a time of day",
    "10:01b note x": "10:01 occurs only once on 2026-11-22",
    "10:01 amend vitals 10:00 to 120/80 because x": "refused: There is no vitals of 10:00 to correct.",
    "10:01 cancel": "“cancel” needs more words",
    "10:01 by ZZ": "refused: There is no ZZ among the staff.",
    "zone Mars/Olympus": "there is no time zone “Mars/Olympus”",
    "date tomorrow": "“tomorrow” is not a date",
    "10:01 discharge mood fine": "“mood” is not a discharge criterion",
    "10:01 at noon note x": "“noon” is not a time of day",
    "10:01 expect planned-end 10:40": "planned-end is none",
    "10:01 weight 80 kg": "refused: The session is open already: weight cannot be set any more.",
    "10:01 order 40 mg over 40 min": "refused: The session is open already: order cannot be set any more.",
    "10:01 allergies latex": "refused: The session is open already: allergies cannot be set any more.",
    "10:01 rate 70,5 mL/h": "refused: The rate “70,5” is not a number.",
    "10:01 vitals hr 70 hr 71": "“hr” says a value that was said before",
    "10:01": "the line says a time and nothing else",
    "10:01+999999999d note x": "that is after the year 2200",
    "date 1969-01-01": "the year 1969 is outside 1971 to 2200",
    'staff XX "unclosed nurse': "a member of staff is written as",
    "10:01 open the room": "unknown word “open”",
    "10:01 expect hr abc": "The hr “abc” is not a number.",
    "10:01 expect late 10:00": "an entry of 10:00 is not late",
    "10:01 override no-prescriber": "“override” needs more words",
    "10:01 override no-prescriber because so": "refused: There is no open finding “no-prescriber” to override.",
    "10:01 expect finding no-prescriber": "not among: allergies-not-asked, discharge-not-assessed",
    "10:01 expect no finding": "finding is allergies-not-asked, discharge-not-assessed",
    "10:01 expect no finding discharge-not-assessed": "finding is discharge-not-assessed",
    "10:01 expect no thing": "unknown word “no thing”",
    "10:01 addendum x": "refused: This session is still open. Write a note instead.",
    "10:01 sign": "refused: Only a physician may sign a record.",
}


@pytest.mark.parametrize("line", list(WRONG))
def test_a_wrong_line_is_named_with_what_is_wrong(line: str, tmp_path: Path) -> None:
    with pytest.raises(ScriptError) as wrong:
        play(OPEN + line + "\n10:59 note after\n", tmp_path)
    assert WRONG[line] in str(wrong.value)
    assert str(wrong.value).startswith(f"{len(OPEN.splitlines()) + 1}: ")


def test_an_addendum_keeps_its_because_and_loses_its_comment(tmp_path: Path) -> None:
    record = play((SCRIPTS[0].parent / "signing.txt").read_text(encoding="utf-8"), tmp_path).record
    assert [addendum.text for _, addendum in record.of(Addendum)] == [
        "Called at noon because she had left early; she is well.", "#2 The escort's name was Osei.",
    ]  # fmt: skip


def test_a_refusal_must_be_foreseen_by_the_next_line(tmp_path: Path) -> None:
    unforeseen = ["10:01 note in between\n10:01 expect refused\n", "", "10:01 expect refused Something else\n"]
    for number, after in enumerate(unforeseen):
        with pytest.raises(ScriptError, match="refused: Start the infusion first"):
            play(OPEN + "10:01 pause\n" + after, tmp_path / str(number))


def test_a_time_that_the_clocks_skip_is_refused(tmp_path: Path) -> None:
    text = OPEN.replace("date 2026-11-22", "date 2026-03-08").replace("10:00", "01:50")
    with pytest.raises(ScriptError, match="02:30 does not exist on 2026-03-08"):
        play(text + "02:30 note x\n", tmp_path)


def test_comments_names_with_spaces_and_blanks(tmp_path: Path) -> None:
    text = OPEN + "\n# a comment\n10:01 note #1 is no comment  # this is one\n   10:02   note  spaced   \n"
    notes = [act.content for act in play(text, tmp_path).record.acts("note")]
    assert [getattr(note, "text", None) for note in notes] == ["#1 is no comment", "spaced"]

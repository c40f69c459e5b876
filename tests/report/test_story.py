"""What the report tells: everything in the record is on paper, and marks say what happened to it."""

import re
from pathlib import Path

import pytest

from ketadesk.domain import entries
from ketadesk.domain.record import Record
from ketadesk.domain.vitals import taken
from ketadesk.domain.words import scale_in_words, vitals_parts
from tests.report.paper import body, demo, flat, lines, pages, printed, recorded, script, text_of
from tests.support import HEADING, prepared


@pytest.fixture
def corrected(tmp_path: Path) -> Record:
    """A session with late, amended, struck and refused entries."""
    return recorded(script("corrected"), tmp_path)


def told(text: str, folder: Path) -> str:
    """The words of the report of a script."""
    return flat(printed(recorded(text, folder)).pdf)


@pytest.mark.parametrize("name", ["ordinary", "long", "corrected", "left", "running"])
def test_every_reading_stands_in_a_row_of_its_minute(name: str, tmp_path: Path) -> None:
    record = recorded(script(name), tmp_path)
    rows = [line.split("  ") for page in pages(printed(record).pdf)[1:] for line in lines(page)]
    readings = record.of(entries.Vitals)
    assert readings
    for act, vitals in readings:
        assert any(True for _ in taken(vitals))
        minute = act.at.astimezone(record.zone).strftime("%H:%M")
        wanted = set(vitals_parts(vitals).values())
        found = [{re.sub(r"(?<=\d)[a-z,]+$", "", cell) for cell in row} for row in rows if row[0][:5] == minute]
        assert any(wanted <= cells for cells in found), (minute, wanted)


@pytest.mark.parametrize("name", ["ordinary", "long", "corrected", "cancelled", "voided", "left", "running"])
def test_everything_written_is_on_paper(name: str, tmp_path: Path) -> None:
    record = recorded(script(name), tmp_path)
    text = body(printed(record).pdf)
    for act in record.every_act():
        for version in act.versions:
            for words in _words_of(version.content):
                assert " ".join(words.split()) in text, words
            assert version.reason is None or version.reason in text
            assert version.by.name in text
        replaced = act.versions if act.strike else act.versions[:-1]
        for scale in (version.content for version in replaced if isinstance(version.content, entries.Scale)):
            assert scale_in_words(scale, record.rulebook) in text
        assert act.strike is None or (act.strike.reason or "") in text


def _words_of(content: entries.Content) -> list[str]:
    """The free words of an entry."""
    match content:
        case entries.Event(name=name):
            return [name[1:]]
        case entries.Medication(drug=drug, amount=amount, reason=reason):
            return [f"{drug} {amount}", reason or ""]
        case entries.Check(answer=answer):
            return [answer]
        case entries.Transferred(to=to):
            return [to]
    found = [getattr(content, field, None) for field in ("text", "because")]
    return [words for words in found if words]


def test_an_amended_reading_shows_both_values(tmp_path: Path) -> None:
    text = text_of(printed(recorded(demo(), tmp_path)).pdf)
    assert "14:38  Infusion  152/90a  (111)  85  98" in text
    assert "a amended 14:41 by RP: was 125/90, “transposed digits”. Original kept in the record." in text
    assert "14:41  14:38 BP 125/90  BP 152/90  transposed digits  RP" in text


@pytest.mark.parametrize(
    ("amendments", "said"),
    [(0, ""), (1, " Original kept in the record."), (2, " Originals kept in the record.")],
)
def test_originals_are_spoken_of_only_where_something_was_amended(amendments: int, said: str, tmp_path: Path) -> None:
    acts = "".join(f"10:0{i + 5} amend vitals 10:01 to 12{i + 1}/80 because misread\n" for i in range(amendments))
    text = f"{HEADING}{prepared()}10:00 open\n10:01 vitals 120/80 because cuff on the leg\n{acts}"
    words = told(text, tmp_path)
    notes = words[words.index("explained:") if not amendments else words.index("amended 10:0") :]
    assert said in notes
    assert ("kept in the record" in words) == bool(amendments)


def test_each_correction_has_its_own_letter(corrected: Record) -> None:
    text = text_of(printed(corrected).pdf)
    assert "10:20 L  Paused  141/92d,e  (108)  88d  97  –  –  –  4f  –  DO" in text
    words = flat(printed(corrected).pdf)
    assert "amended 10:33 by DO: was BP 150/90, HR 84, “wrong row”" in words
    assert "amended 10:34 by DO: was 140/92, “still wrong”" in words
    assert "amended 10:35 by DO: was 3, “spoke of leaving the body”" in words
    assert "amended 10:40 by DO: was at 10:05, “clock misread”" in words
    assert "explained: “arterial line flushed”" in words


def test_what_was_written_late_says_when_and_by_whom(corrected: Record) -> None:
    words = flat(printed(corrected).pdf)
    assert "L written late: 10:17 event, written 10:32 by DO; 10:18 note, written 10:31 by DO;" in words
    assert "10:20 vitals, Dissociation, written 10:30 by DO." in words
    assert "10:18 L Written late: held her hand." in words


def test_only_the_late_value_of_a_minute_is_marked_when_the_others_are_not(tmp_path: Path) -> None:
    text = HEADING + prepared() + "10:00 open\n10:05 vitals 120/80\n10:20 at 10:05 vitals hr 71\n"
    found = text_of(printed(recorded(text, tmp_path)).pdf)
    assert "10:05  Baseline  120/80  (93)  71 L  –" in found


def test_what_was_not_done_shows_the_reason(corrected: Record) -> None:
    text = text_of(printed(corrected).pdf)
    assert "10:45  Infusion  refused  –" in text
    assert "10:08  Baseline  –  –  –  –  –  –  equipment" in text
    assert "artefact  DO" in text
    assert "explained: “other probe kept falling off the finger while asleep”" in flat(printed(corrected).pdf)
    assert "10:47 CADSS-6 not done: asleep DO" in text


def test_what_was_struck_stays_readable(corrected: Record) -> None:
    words = flat(printed(corrected).pdf)
    assert "10:36 Note: This one belongs to another patient. struck wrong patient" in words
    assert "10:38 BP 99/60, HR 61 struck typed in the wrong room" in words
    assert "11:05 Infusion stopped, complete 11:03 misread clock" in words


def test_the_account_has_every_bag_bolus_and_rate(tmp_path: Path) -> None:
    words = told(script("long"), tmp_path)
    assert "109.7 mg (bags 104.7 mg, syringes 5.00 mg)" in words
    assert "11:00 60 mg in 60 mL (1 mg/mL) RP" in words
    assert "09:45 Bolus 5.00 mg over 2 min, from the bag RP" in words
    assert "09:06 – 10:00 18 mL/h" in words
    assert "108 mL; reckoned 104.7 mL; difference +3.3 mL" in words
    assert "Order changed to 110.0 mg over 340 min, partial response, ordered by A. Novak MD" in words


def test_a_scale_shows_every_answer_and_what_is_incomplete(tmp_path: Path) -> None:
    text = text_of(printed(recorded(script("long"), tmp_path)).pdf)
    assert "Item  08:22  09:30  10:30  11:30  12:30  13:30  14:10" in text
    assert "blanking out, losing track  0  –  1  1  1  0  0" in text
    assert "Total (0–24), – incomplete  0  –  7  7  3  1  0" in text


def test_discharge_criteria_say_whether_they_are_met(corrected: Record) -> None:
    text = text_of(printed(corrected).pdf)
    assert "DISCHARGE ASSESSMENT 11:30 DO" in text
    assert "Escort  yes  ✓ met" in text
    assert "unsteady  not met" in text
    assert "Instructions given  not recorded" in text


def test_what_was_missing_at_close_is_printed(corrected: Record) -> None:
    text = flat(printed(corrected).pdf)
    assert "Open at close: checks before the start not answered: identity, weight measured today" in text
    assert "; observed 27 min of 30 min after the stop; the order names no prescriber;" in text
    assert "discharge criterion not met: walking unsteady" in text


@pytest.mark.parametrize(
    ("name", "title", "detail"),
    [
        ("cancelled", "Session cancelled", "13:55 by R. Patel RN: fever of 38.9 °C"),
        ("voided", "VOID", "14:00 by R. Patel RN: opened on the wrong patient"),
        ("left", "Left against advice", "14:05 by R. Patel RN"),
        ("running", "Not closed", "This is a draft: the session is still open (paused)."),
        ("never", "Not closed", "This is a draft: the session is still open (pre-infusion)."),
    ],
)
def test_an_unusual_ending_stands_near_the_top(name: str, title: str, detail: str, tmp_path: Path) -> None:
    first, *others = pages(printed(recorded(script(name), tmp_path)).pdf)
    top = " ".join(" ".join(lines(first)[:9]).split())
    assert f"{title} {detail}" in top
    for page in others:
        assert title in lines(page)[0]


def test_a_usual_ending_needs_no_banner(tmp_path: Path) -> None:
    words = told(script("ordinary"), tmp_path)
    assert "Not closed" not in words
    assert "not closed" not in words
    assert "K. Brandt RN closed 3 Mar 2026 11:20" in words


def test_a_transfer_says_where_to(tmp_path: Path) -> None:
    text = (
        HEADING
        + prepared()
        + "10:00 open\n10:01 start\n10:05 stop because apnoea\n10:09 transferred to the ICU\n10:12 close\n"
    )
    assert "Transferred to the ICU 10:09 by R. Patel RN" in told(text, tmp_path)


def test_a_session_without_readings_shows_no_empty_frame(tmp_path: Path) -> None:
    words = told(script("never"), tmp_path)
    assert "COURSE OF THE SESSION no reading and no drug recorded" in words
    assert "SpO₂ %" not in words
    assert "not started" in words


def test_nobody_signs_for_the_physician(tmp_path: Path) -> None:
    words = told(script("ordinary"), tmp_path)
    assert "Physician: not signed" in words


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("", "Allergies: not asked"),
        ("allergies none-known\n", "Allergies: none known"),
        ("allergies latex\n", "Allergy: latex"),
    ],
)
def test_allergies_are_three_different_answers(line: str, words: str, tmp_path: Path) -> None:
    first, second = prepared().split("\n", 1)
    text = told(f"{HEADING}{first}\n{line}{second}10:00 open\n", tmp_path)
    others = {"Allergies: not asked", "Allergies: none known", "Allergy: "} - {words, words[:9]}
    assert words in text
    assert not any(other in text for other in others)


def test_the_day_is_said_after_midnight(tmp_path: Path) -> None:
    text = HEADING + prepared() + "23:50 open\n23:55 vitals 120/80\n23:56 start\n00:10+1d vitals 130/85 hr 80\n"
    found = text_of(printed(recorded(text, tmp_path)).pdf)
    assert "23 Nov 00:10  Infusion  130/85" in found


def test_a_second_answer_to_a_check_does_not_hide_the_first(corrected: Record) -> None:
    words = flat(printed(corrected).pdf)
    assert "yes (10:02 RP); signed again after" in words
    assert "Own question asked and answered (10:04 RP)" in words
    assert "2 of 17 recorded" in words


def test_many_events_close_together_are_all_told(tmp_path: Path) -> None:
    acts = "".join(f"10:{10 + i // 4:02d}:{i % 4 * 15:02d} give drug{i} {i} mg IV\n" for i in range(60))
    record = recorded(f"{HEADING}{prepared()}10:00 open\n10:01 vitals 120/80\n10:02 start\n{acts}", tmp_path)
    document = printed(record).pdf
    words = flat(document)
    assert [i for i in range(60) if f"drug{i} {i} mg IV" not in words] == []
    first = [word for word in pages(document)[0] if word.text.strip()]
    assert [(a, b) for i, a in enumerate(first) for b in first[i + 1 :] if a.overlaps(b)] == []

"""Hostile strings in every text field: refused with a sentence, or kept, shown, printed and exported as they are."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.app.desk import Desk, Preparation
from ketadesk.app.leaving import bring_in, carry_out
from ketadesk.app.recorder import Recorder
from ketadesk.app.reporting import export_of, report_of
from ketadesk.bootstrap import database_at, desk_at, verifier_at
from ketadesk.domain import entries
from ketadesk.domain.errors import Refused, Told
from ketadesk.domain.people import Patient
from ketadesk.domain.timeline import timeline
from ketadesk.interop.session_file import read_session
from tests.domain.made import NURSE, PHYSICIAN, START, bag, mg
from tests.faults.hostile import HOSTILE, LONG
from tests.ui.driving import Driven

PATIENT = Patient("Rivera, Ana", "100200", date(1979, 7, 1), "F", None, ())

FIELDS: dict[str, Callable[[str], entries.Content]] = {
    "note": entries.Note, "impression": entries.Impression, "iv-site": entries.IvSite,
    "iv-removed": entries.IvRemoved, "event": entries.Event, "drug": lambda text: entries.Medication(text, "4 mg"),
    "amount": lambda text: entries.Medication("ondansetron", text),
    "reason-given": lambda text: entries.Medication("ondansetron", "4 mg", text),
    "check": lambda text: entries.Check("consent", text), "check-item": lambda text: entries.Check(text, "yes"),
    "not-done": lambda text: entries.NotDone("vitals", text),
    "because": lambda text: entries.Vitals(hr=290, because=text),
    "witnessed": lambda text: entries.Witnessed(text, PHYSICIAN),
    "discharge": lambda text: entries.Discharge((("walking", text),)),
}  # fmt: skip
ENDINGS: dict[str, Callable[[str], entries.Content]] = {
    "cancel": entries.Cancel,
    "void": entries.Void,
    "meaning": entries.Sign,
    "addendum": entries.Addendum,
}


def test_there_are_two_hundred_of_them() -> None:
    assert len(set(HOSTILE)) >= 200


def prepared(patient: Patient = PATIENT, room: str = "1") -> Preparation:
    return Preparation(patient, "trd-0.5-40", room, "America/New_York", None, mg("37.5"), bag("37.5", "50"))


@contextmanager
def session(folder: Path) -> Iterator[tuple[Desk, Recorder, ManualClock]]:
    clock = ManualClock(START)
    with desk_at(folder, clock) as desk:
        yield desk, desk.open(prepared(), NURSE), clock


def tried(write: Callable[[], object]) -> bool:
    """Whether it was taken; what is not is refused with a sentence."""
    try:
        write()
    except Refused as refused:
        assert refused.sentence  # noqa: PT017
        return False
    return True


def whole(desk: Desk, recorder: Recorder, folder: Path, place: Path) -> None:
    """All of it verifies, is told, printed, exported, and carried out and back."""
    record = recorder.record
    pdf = report_of(recorder, desk.clock.now(), "R. Patel RN").pdf
    assert len(PdfReader(BytesIO(pdf)).pages) >= 2
    exported = export_of(recorder)
    assert [line.body for line in read_session("export", exported).lines] == [line.body for line in recorder.lines]
    assert json.loads(exported)["session"] == record.session_id
    carry_out(desk, place / "out", None, lambda _done, _count: None)
    with database_at(place / "back") as database:
        bring_in(place / "out", database)
    with verifier_at(folder) as verifier:
        verifier.verify()


@pytest.mark.parametrize("field", FIELDS)
def test_words_of_a_session(field: str, tmp_path: Path) -> None:
    kept = []
    with session(tmp_path / "data") as (desk, recorder, clock):
        recorder.put(entries.Start(), NURSE)
        recorder.put(entries.Stop(), NURSE)
        for text in HOSTILE:
            clock.set(clock.now() + timedelta(seconds=20))
            if tried(partial(recorder.put, FIELDS[field](text), NURSE)):
                kept.append(text)
        stored = desk.fresh(recorder.record.session_id).record
        assert stored.entries == recorder.record.entries
        if field != "not-done":
            assert len(kept) > 150
        contents = [
            replace(entry.content, anew=()) if isinstance(entry.content, entries.Discharge) else entry.content
            for entry in stored.entries
        ]
        assert all(FIELDS[field](text) in contents for text in kept)
        assert all(row.text is not None for row in timeline(stored))


def test_all_of_them_are_printed_exported_and_carried_out(tmp_path: Path) -> None:
    """Each string in one field or another of one session."""
    folder, makers = tmp_path / "data", list(FIELDS.values())
    with session(folder) as (desk, recorder, _):
        recorder.put(entries.Start(), NURSE)
        for number, text in enumerate(HOSTILE):
            make = entries.Note if text in LONG else makers[number % len(makers)]
            tried(partial(recorder.put, make(text), NURSE))
        assert len(recorder.record.entries) > 160
        whole(desk, recorder, folder, tmp_path)


def test_reasons_of_corrections(tmp_path: Path) -> None:
    with session(tmp_path / "data") as (desk, recorder, _):
        recorder.put(entries.Note("x"), NURSE)
        for number, text in enumerate(HOSTILE):
            act, note = recorder.record.acts("note")[0], entries.Note(f"x {number}")
            tried(partial(recorder.amend, act, note, NURSE, text))
        reasons = [entry.reason for entry in recorder.record.entries if entry.replaces]
        assert len(reasons) > 170
        assert set(reasons) <= set(HOSTILE)
        assert desk.fresh(recorder.record.session_id).record.entries == recorder.record.entries


def test_reasons_are_printed(tmp_path: Path) -> None:
    with session(tmp_path / "data") as (desk, recorder, _):
        recorder.put(entries.Note("x"), NURSE)
        for number, text in enumerate(one for one in HOSTILE[::4] if one not in LONG):
            act, note = recorder.record.acts("note")[0], entries.Note(f"x {number}")
            tried(partial(recorder.amend, act, note, NURSE, text))
        assert len(PdfReader(BytesIO(report_of(recorder, desk.clock.now(), "R. Patel RN").pdf)).pages) >= 2


@pytest.mark.parametrize("field", ENDINGS)
def test_words_of_an_ending(field: str, tmp_path: Path) -> None:
    for number, text in enumerate(HOSTILE[::9]):
        folder = tmp_path / str(number)
        with session(folder) as (desk, recorder, _):
            if field in ("meaning", "addendum"):
                recorder.put(entries.Cancel("fever"), NURSE)
            if tried(partial(recorder.put, ENDINGS[field](text), PHYSICIAN)):
                said = recorder.record.entries[-1].content
                assert text in (getattr(said, name) for name in said.__dataclass_fields__)
                report_of(recorder, desk.clock.now(), text, "A4")


@pytest.mark.parametrize("field", ["name", "mrn", "room", "allergies", "sex"])
def test_words_of_a_patient_and_a_room(field: str, tmp_path: Path) -> None:
    folder, taken = tmp_path / "data", 0
    with desk_at(folder, ManualClock(START)) as desk:
        for number, text in enumerate(HOSTILE[::2]):
            patient = replace(PATIENT, mrn=f"{number:06}")
            room = f"room {number}"
            if field == "room":
                room = text
            elif field == "allergies":
                patient = replace(patient, allergies=(text,))
            else:
                patient = {
                    "name": replace(patient, name=text), "mrn": replace(patient, mrn=text),
                    "sex": replace(patient, sex=text),
                }[field]  # fmt: skip
            if not tried(partial(desk.open, prepared(patient, room), NURSE)):
                continue
            taken += 1
        assert taken > 40
        found = [one for one in desk.sessions() if not isinstance(one, Told)]
        assert len(found) == taken
        for one in found[::12]:
            recorder = desk.recorder(one.id)
            assert len(PdfReader(BytesIO(report_of(recorder, START, "R. Patel RN").pdf)).pages) >= 1
        desk.find_patients(" ".join(HOSTILE[:30]))
        assert carry_out(desk, tmp_path / "out", None, lambda _done, _count: None).troubles == []
        with database_at(tmp_path / "back") as database:
            bring_in(tmp_path / "out", database)
    with verifier_at(folder) as verifier:
        assert verifier.verify().sessions == taken


def test_the_window_shows_them_as_they_are(driven: Driven) -> None:
    """Typed into note, event and reason, on the timeline, in a banner and as a name: words, never markup."""
    page = driven.page
    for text in [one for one in HOSTILE if len(one) < 2000][::3]:
        tried(partial(page.recorder.put, entries.Note(text), NURSE))
        tried(partial(page.recorder.put, entries.Event(text), NURSE))
        page.acts.type_entry("note", text.replace("\ud800", ""))
    page.entry.show_draft(page.acts.entry_fields())
    page.refresh()
    page.act("timeline")
    driven.window.say("<b>not bold</b> & %s {0}")
    assert page.banner.sentence == "<b>not bold</b> & %s {0}"
    driven.window.grab()
    rich = [label.text()[:40] for label in driven.window.findChildren(QLabel)
            if label.textFormat() != Qt.TextFormat.PlainText and label.text()]  # fmt: skip
    assert rich == []


def test_drafts_keep_them(driven: Driven) -> None:
    session_id = driven.page.recorder.record.session_id
    for text in HOSTILE:
        try:
            driven.page.acts.type_entry("note", text)
        except Told as told:
            assert told.sentence  # noqa: PT017
            continue
        kept: Any = driven.desk.drafts.get(session_id)
        assert kept.get("entry.note", "") == text
    assert driven.clock.now() == DEMO_NOW

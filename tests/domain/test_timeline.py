"""Everything charted as lines of text, the last session as a ghost, the marks of the trend."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from ketadesk.domain.chart import mark_text, trend_of
from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Content,
    Discharge,
    Entry,
    Event,
    Left,
    Medication,
    Note,
    OrderChange,
    Pause,
    Rate,
    Resume,
    Start,
    Stop,
    StopDetail,
    Strike,
    Vitals,
)
from ketadesk.domain.ghost import ghost_of
from ketadesk.domain.record import Record
from ketadesk.domain.timeline import line_in_words, timeline
from tests.domain.made import PHYSICIAN, at, bag, correct, mg, record, write

ORDER, BAG = mg("37.5", "40", "75"), bag("37.5", "50")


def lines(made: Record) -> list[str]:
    """The timeline as text."""
    return [line_in_words(row, made.zone) for row in timeline(made)]


def test_the_timeline_tells_what_counts_what_was_and_what_was_struck() -> None:
    made = record([
        ("0:00", Start()), ("38:00", Vitals(systolic=125, diastolic=90, hr=85)), ("40:00", Note("Tearful.")),
    ], ORDER, BAG)  # fmt: skip
    correct(made, 3, Vitals(systolic=152, diastolic=90, hr=85), "41:00", "transposed digits")
    correct(made, 4, Strike(), "42:00", "wrong patient")
    write(made, "5:00", Vitals(spo2=98), entered="50:00")
    assert lines(made) == [
        "13:50 Session opened, room 1",
        "14:00 Infusion started",
        "14:05 SpO₂ 98 · late, written 14:50",
        "14:38 ~~BP 125/90, HR 85~~ BP 152/90, HR 85 · transposed digits",
        "14:40 ~~Note: Tearful.~~ · struck by RP: wrong patient",
    ]


def test_a_row_knows_who_amended_it_and_when_it_stood_before() -> None:
    made = record([("0:00", Start()), ("20:00", Stop())], ORDER, BAG)
    stop = made.entries[2]
    moved = Entry(4, at("18:00"), at("21:00"), PHYSICIAN, stop.content, 3, "misread clock")
    made.append(moved)
    made.append(replace(moved, seq=5, content=Stop(Decimal(50)), replaces=4, reason="volume read"))
    row = timeline(made)[-1]
    assert (row.by, row.amended_by, row.late, row.struck) == ("RP", ("AN", "AN"), False, False)
    assert (row.at, row.written_at) == (at("18:00"), at("20:00"))
    assert line_in_words(row, made.zone) == (
        "14:18 ~~14:20 Infusion stopped~~ ~~Infusion stopped~~ Infusion stopped, pump 50 mL"
        " · misread clock · volume read"
    )


def shifted(made: Record, days: int, minutes: int) -> Record:
    """The same session on another day, at another time."""
    by = timedelta(days=days, minutes=minutes)
    entries = [replace(entry, at=entry.at + by, entered_at=entry.entered_at + by) for entry in made.entries]
    return Record("another", made.rulebook, entries)


def test_the_last_session_stands_at_the_same_minutes_from_the_start() -> None:
    acts: list[tuple[str, Content]] = [
        ("-2:00", Vitals(systolic=120, diastolic=70, hr=66)), ("0:00", Start()), ("5:30", Vitals(systolic=130)),
        ("9:00", Vitals(hr=80)),
    ]  # fmt: skip
    made = record([("3:00", Start())], ORDER, BAG)
    ghost = ghost_of(made, shifted(record(acts, ORDER, BAG), -4, 77))
    assert ghost is not None
    assert ghost.label == "last session, 18 Nov"
    assert [(point.at, point.value) for point in ghost.systolic] == [(at("1:00"), 120), (at("8:30"), 130)]
    assert [(point.at, point.value) for point in ghost.heart_rates] == [(at("1:00"), 66), (at("12:00"), 80)]
    long_ago = ghost_of(made, shifted(record(acts, ORDER, BAG), -365, 0))
    assert long_ago is not None
    assert long_ago.label == "last session, 22 Nov 2025"


def test_there_is_no_ghost_without_two_starts() -> None:
    started, waiting = record([("0:00", Start())], ORDER, BAG), record([], ORDER, BAG)
    assert ghost_of(started, waiting) is None
    assert ghost_of(waiting, started) is None


def test_every_act_that_has_words_for_the_trend_is_marked_on_it() -> None:
    made = record([
        ("0:00", Event("nausea", None)), ("0:00", Start()), ("1:00", Rate(Decimal(60))), ("2:00", Pause()),
        ("3:00", Resume()), ("4:00", Bolus(Decimal(5), Decimal(1))), ("5:00", Bag(BAG)), ("6:00", OrderChange(ORDER)),
        ("7:00", Medication("ondansetron", "4 mg IV")), ("8:00", Stop()), ("9:00", StopDetail(Decimal(50))),
        ("10:00", Discharge((("walking", "steady"),))), ("11:00", Left()),
    ], ORDER, BAG)  # fmt: skip
    texts = [mark_text(made, act) for act in made.acts()]
    assert [mark.text for mark in trend_of(made, at("12:00")).marks] == [text for text in texts if text is not None]
    assert texts.count(None) == 3

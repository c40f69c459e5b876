"""What is shown: schedule, flowsheet, trend, figures, findings, as functions of the record."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

from ketadesk.domain.chart import TICK, trend_of
from ketadesk.domain.dose import pump_volume_ml, stop_reason
from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Content,
    Discharge,
    Event,
    IvSite,
    Left,
    Medication,
    NotDone,
    Note,
    Pause,
    Rate,
    Resume,
    Scale,
    Start,
    Stop,
    StopDetail,
    Strike,
    Vitals,
)
from ketadesk.domain.findings import missing
from ketadesk.domain.flowsheet import columns, corrections, flowsheet
from ketadesk.domain.schedule import due
from ketadesk.domain.summary import course, figures, pauses, scales
from tests.domain.made import PHYSICIAN, at, bag, correct, mg, record, write

ORDER, BAG = mg("37.5", "40", "75"), bag("37.5", "50")
RUN: list[tuple[str, Content]] = [("0:00", Start())]


def test_nothing_is_due_before_the_start_or_after_leaving() -> None:
    assert due(record([], ORDER, BAG), at("1:00:00")) == ()
    left = record([*RUN, ("9:00", Stop()), ("10:00", Left())], ORDER, BAG)
    assert due(left, at("1:00:00")) == ()


def test_a_struck_reading_answers_nothing() -> None:
    made = record([*RUN, ("5:00", Vitals(hr=70))], ORDER, BAG)
    assert due(made, at("6:00"))[0].at == at("10:00")
    correct(made, 3, Strike(), "7:00")
    (one,) = due(made, at("7:00"))
    assert one.at == at("5:00")
    assert one.overdue_s(at("7:00")) == 120
    assert one.in_grace(at("6:00"))
    assert not one.in_grace(at("6:01"))


def test_a_reading_of_the_stage_before_does_not_count() -> None:
    made = record([*RUN, ("9:30", Vitals(hr=70)), ("10:00", Stop())], ORDER, BAG)
    assert due(made, at("11:00"))[0].at == at("20:00")


def test_not_done_with_a_reason_answers_the_set() -> None:
    made = record([*RUN, ("5:00", NotDone("bp", "asleep"))], ORDER, BAG)
    assert due(made, at("6:00"))[0].at == at("10:00")
    write(made, "7:00", NotDone("sedation", "asleep"))
    assert due(made, at("7:00"))[0].at == at("10:00")


def test_flowsheet_shows_both_values_marks_and_words() -> None:
    asystole = Vitals(systolic=125, diastolic=90, hr=0, because="drill")
    made = record([("0:00", asystole), ("0:00", Scale("moaa-s", (5,)))], ORDER, BAG)
    write(made, "0:30", NotDone("spo2", "equipment"))
    correct(made, 2, replace(asystole, systolic=152), "3:00", "transposed digits")
    (row,) = flowsheet(made)
    shown = {column: (cell.text, cell.was, cell.not_done) for column, cell in row.cells.items()}
    assert shown == {
        "bp": ("152/90", ("125/90",), False), "map": ("111", (), False), "hr": ("0", (), False),
        "sedation": ("5", (), False), "spo2": ("equipment", (), True),
    }  # fmt: skip
    assert row.cells["map"].computed
    assert (row.phase_in_words, row.by()) == ("Baseline", "RP")
    assert columns(made, (row,)) == ("bp", "map", "hr", "spo2", "rr", "o2", "dissociation", "sedation")
    (correction,) = corrections(made)
    assert (correction.was, correction.reason, correction.struck) == ("BP 125/90", "transposed digits", False)


def test_two_readings_of_a_minute_make_two_rows_and_a_cleared_value_stays_visible() -> None:
    made = record([("0:00", Vitals(hr=70, spo2=98)), ("0:20", Vitals(hr=72))], ORDER, BAG)
    correct(made, 2, Vitals(hr=70), "3:00", "probe was off")
    rows = flowsheet(made)
    assert [row.cells["hr"].text for row in rows] == ["70", "72"]
    assert (rows[0].cells["spo2"].text, rows[0].cells["spo2"].was) == ("not recorded", ("98",))


def test_a_time_correction_and_a_strike_are_listed() -> None:
    made = record([*RUN, ("5:00", Note("x")), ("20:00", Stop())], ORDER, BAG)
    correct(made, 3, Strike(), "21:00", "wrong patient")
    listed = corrections(made)
    assert [(one.struck, one.reason) for one in listed] == [(True, "wrong patient")]
    assert [act.kind for act in made.acts()] == ["open", "start", "stop"]


def test_the_trend_is_drawn_from_the_record_alone() -> None:
    made = record([
        ("0:00", Vitals(systolic=120, diastolic=70, hr=70, spo2=99)), ("1:00", Start()),
        ("11:00", Rate(Decimal(60), "anxious")), ("16:00", Pause("toilet")), ("18:00", Resume()),
        ("20:00", Bolus(Decimal(5), Decimal(1))), ("21:00", Medication("ondansetron", "4 mg IV", "nausea")),
        ("21:00", Scale("dissociation-0-4", (3,))), ("25:00", Bag(bag("20", "50"))),
        ("40:00", Stop(None, "complete")),
    ], ORDER, BAG)  # fmt: skip
    trend = trend_of(made, at("41:00"))
    assert [(step.label, step.begin, step.end) for step in trend.rates] == [
        ("75 mL/h", at("1:00"), at("11:00")), ("60 mL/h", at("11:00"), at("16:00")),
        ("60 mL/h", at("18:00"), at("40:00")),
    ]  # fmt: skip
    assert [mark.text for mark in trend.marks] == [
        "infusion started", "rate 75 → 60 mL/h, anxious", "paused, toilet", "resumed", "bolus 5.00 mg",
        "ondansetron 4 mg IV", "bag 20 mg in 50 mL (0.4 mg/mL)", "infusion stopped, complete",
    ]  # fmt: skip
    assert trend.infusion == (at("1:00"), at("40:00"))
    assert [point.value for point in trend.levels["dissociation"]] == [3]
    assert trend.ticks()[0] == trend.begin == at("1:00") - TICK
    assert trend.ticks()[-1] == trend.end == at("1:00") + 3 * TICK


def test_a_running_trend_reaches_to_the_planned_end() -> None:
    trend = trend_of(record(RUN, ORDER, BAG), at("2:00"))
    assert trend.planned_end == at("40:00")
    assert trend.end == at("45:00")
    assert trend_of(record([], ORDER, BAG), at("2:00")).infusion is None


def test_figures_of_a_whole_session() -> None:
    made = record([
        ("0:00", Vitals(systolic=120, diastolic=70, spo2=98, o2=Decimal(0))), ("1:00", Start()),
        ("10:00", Vitals(systolic=160, diastolic=90, spo2=0, because="no signal")), ("16:00", Pause()),
        ("18:00", Resume()), ("43:00", Stop()), ("44:00", StopDetail(Decimal("49.8"), "complete")),
        ("50:00", Discharge((("moaas", "5"), ("walking", "unsteady")))),
    ], ORDER, BAG)  # fmt: skip
    shown = [(figure.title, figure.value, figure.detail) for figure in figures(made, at("1:00:00"))]
    assert shown == [
        ("Given", "37.5 mg", "0.50 mg/kg · pump 49.8 mL"),
        ("Infusion", "40 min", "14:01 – 14:43 · 1 pause"),
        ("Peak BP", "160/90", "14:10 · baseline 120/70"),
        ("Lowest SpO₂", "0 %", "14:10 · O₂ not recorded"),
        ("Peak dissociation", "not recorded", "no score"),
        ("Discharge assessed", "14:50", "1 of 7 criteria met"),
    ]
    assert pauses(made, at("1:00:00")) == ((at("16:00"), at("18:00")),)
    assert (pump_volume_ml(made), stop_reason(made)) == (Decimal("49.8"), "complete")


def test_an_empty_session_says_not_recorded() -> None:
    values = [figure.value for figure in figures(record([]), at("0:00"))]
    assert values == ["0.00 mg", "not started", *["not recorded"] * 4]
    assert {row.worst for row in scales(record([]))} == {"not recorded"}


def test_the_course_puts_what_was_noticed_beside_what_was_done_in_that_minute() -> None:
    made = record([
        *RUN, ("5:00", Event("anxiety", "mild")), ("5:20", Rate(Decimal(60), "anxious")),
        ("9:00", Event("anxiety", "resolved")),
    ], ORDER, BAG)  # fmt: skip
    rows = [(row.at, row.noticed, row.done) for row in course(made)]
    assert rows == [
        (at("5:00"), "Anxiety, mild", "rate 75 → 60 mL/h, anxious"),
        (at("9:00"), "Anxiety resolved", ""),
    ]


def test_scales_before_worst_and_after() -> None:
    made = record([
        ("0:00", Scale("moaa-s", (5,))), ("1:00", Start()), ("5:00", Scale("moaa-s", (3,))),
        ("9:00", Scale("moaa-s", (4,))), ("40:00", Stop()), ("41:00", Scale("moaa-s", (5,))),
    ], ORDER, BAG)  # fmt: skip
    row = scales(made)[1]
    assert (row.name, row.before, row.worst, row.after) == ("Sedation MOAA/S (5–0)", "5", "3", "5")


def test_what_is_missing_is_listed() -> None:
    made = record([*RUN, ("0:00", IvSite("left forearm")), ("40:00", Stop())], ORDER, BAG)
    assert missing(made) == (
        "no check before the start was answered", "no vital signs before the start",
        "6 due checks were not made: vitals 14:05, 14:10, 14:15 and 3 more", "no vital signs after the stop",
        "observed 0 min of 30 min after the stop", "the pump's volume was not recorded",
        "discharge was not assessed", "removal of the cannula was not recorded",
    )  # fmt: skip
    write(made, "41:00", Discharge((("walking", "unsteady"),)))
    assert "discharge criterion not met: walking unsteady" in missing(made)
    assert "discharge criterion not answered: oriented" in missing(made)


def test_a_correction_of_the_time_alone_shows_the_old_time() -> None:
    made = record([*RUN, ("20:00", Stop())], ORDER, BAG)
    stop = made.entries[2]
    moved = type(stop)(4, at("18:00"), at("21:00"), stop.by, stop.content, 3, "misread clock")
    made.check(moved)
    made.append(moved)
    (correction,) = corrections(made)
    assert (correction.was, correction.was_at) == ("", at("20:00"))
    assert made.acts("stop")[0].at == at("20:00") - timedelta(minutes=2)


def test_no_reading_is_torn_over_two_rows() -> None:
    made = record([
        ("5:10", Vitals(spo2=97)), ("5:40", Vitals(systolic=130, diastolic=80, spo2=92)),
        ("5:55", Scale("dissociation-0-4", (1,))), ("5:56", Scale("dissociation-0-4", (2,))),
    ])  # fmt: skip
    rows = [{column: cell.text for column, cell in row.cells.items()} for row in flowsheet(made)]
    assert rows == [
        {"spo2": "97"}, {"bp": "130/80", "spo2": "92", "dissociation": "1", "map": "97"}, {"dissociation": "2"},
    ]  # fmt: skip


def test_the_old_answers_and_reasons_of_an_amendment_are_told() -> None:
    made = record([("0:00", Scale("cadss-6", (2, 3, 3, 2, 2, 2))), ("1:00", Vitals(hr=15, because="agonal reading"))])
    correct(made, 2, Scale("cadss-6", (3, 2, 3, 2, 2, 2)), "2:00")
    correct(made, 3, Vitals(hr=15, because="cuff too large"), "3:00")
    assert [(one.was, one.now) for one in corrections(made)] == [
        ("CADSS-6 14 (2 3 3 2 2 2)", "CADSS-6 14 (3 2 3 2 2 2)"),
        ("reason “agonal reading”", "reason “cuff too large”"),
    ]


def test_who_wrote_it_stays_when_another_amends_it() -> None:
    made = record([("0:00", Vitals(hr=70))])
    first = made.entries[1]
    made.append(
        replace(first, seq=3, entered_at=at("1:00"), by=PHYSICIAN, content=Vitals(hr=71), replaces=2, reason="x")
    )
    assert flowsheet(made)[0].by() == "RP"
    assert corrections(made)[0].by == "AN"


def test_figures_say_the_day_when_it_is_another_and_paused_when_it_is_paused() -> None:
    made = record([*RUN, ("24:00:00", Vitals(systolic=140, diastolic=80)), ("24:01:00", Pause())], ORDER, BAG)
    infusion, peak = figures(made, at("24:02:00"))[1:3]
    assert infusion.detail == "14:00 – paused · 1 pause"
    assert peak.detail == "23 Nov 14:00 · baseline not recorded"

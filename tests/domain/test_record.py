"""The record: what may be written when, corrections, and what counts after them."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from ketadesk.domain.amending import amended
from ketadesk.domain.entries import (
    Addendum,
    Bag,
    Bolus,
    Cancel,
    Close,
    Content,
    Discharge,
    Entry,
    Left,
    Medication,
    Note,
    OrderChange,
    Override,
    Pause,
    Rate,
    Resume,
    Scale,
    Seen,
    Sign,
    Start,
    Stop,
    StopDetail,
    Strike,
    Transferred,
    Vitals,
    Void,
    Witnessed,
)
from ketadesk.domain.errors import Refused
from ketadesk.domain.phases import TABLE, No, Phase, allowed, step
from ketadesk.domain.record import Record
from tests.domain.made import NURSE, PHYSICIAN, at, bag, correct, mg, opened, record, rulebook, write

ORDER, BAG = mg("37.5"), bag("37.5", "50")
MET = Discharge((("moaas", "5"),))

TO_REACH: dict[Phase, list[tuple[str, Content]]] = {
    Phase.PRE_INFUSION: [],
    Phase.INFUSING: [("0:00", Start())],
    Phase.PAUSED: [("0:00", Start()), ("1:00", Pause())],
    Phase.RECOVERY: [("0:00", Start()), ("1:00", Stop())],
    Phase.DISCHARGED: [("0:00", Start()), ("1:00", Stop()), ("2:00", MET)],
    Phase.CLOSED: [("0:00", Start()), ("1:00", Stop()), ("2:00", Close())],
    Phase.CANCELLED: [("0:00", Cancel("fever"))],
    Phase.VOIDED: [("0:00", Void("wrong patient"))],
    Phase.SIGNED: [("0:00", Start()), ("1:00", Stop()), ("2:00", Close()), ("3:00", Sign("read"))],
}
SAMPLES: dict[str, Content] = {
    "vitals": Vitals(hr=70), "note": Note("x"), "seen": Seen(), "start": Start(), "rate": Rate(Decimal(60)),
    "pause": Pause(), "resume": Resume(), "bolus": Bolus(Decimal(5), Decimal(1)), "bag": Bag(BAG), "stop": Stop(),
    "stop-detail": StopDetail(Decimal(50)), "discharge": MET, "left": Left(), "transferred": Transferred("ward"),
    "close": Close(), "cancel": Cancel("fever"), "void": Void("wrong patient"),
    "witnessed": Witnessed("Seen.", PHYSICIAN), "override": Override("no-baseline", "emergency"),
    "sign": Sign("read"), "addendum": Addendum("Called the next day."),
}  # fmt: skip


def test_the_made_sessions_reach_every_phase() -> None:
    for phase, acts in TO_REACH.items():
        assert record(acts, ORDER, BAG).phase is phase


@pytest.mark.parametrize("phase", list(Phase))
@pytest.mark.parametrize("kind", list(SAMPLES))
def test_each_act_in_each_phase_is_as_the_table_says(phase: Phase, kind: str) -> None:
    made = record(TO_REACH[phase], ORDER, BAG)
    outcome = step(kind, phase)
    if isinstance(outcome, No):
        with pytest.raises(Refused) as refused:
            write(made, "5:00", SAMPLES[kind])
        assert refused.value.sentence == outcome
    else:
        write(made, "5:00", SAMPLES[kind])
        assert made.phase is outcome
    assert (kind in allowed(phase)) == isinstance(outcome, Phase)


def test_the_table_has_a_step_for_every_open_phase() -> None:
    assert all(len(row) == 5 for row in TABLE.values())


def test_nothing_comes_before_the_opening() -> None:
    made = Record("2026-11-22-01", rulebook())
    with pytest.raises(Refused, match="Open the session first"):
        made.check(Entry(1, at("0:00"), at("0:00"), NURSE, Note("x")))


def test_a_session_is_opened_once() -> None:
    with pytest.raises(Refused, match="already open"):
        write(record([]), "0:00", opened())


def test_an_amendment_counts_and_the_original_stays() -> None:
    made = record([("0:00", Vitals(systolic=125, diastolic=90, hr=85))])
    correct(made, 2, Vitals(systolic=152, diastolic=90, hr=85), "3:00", "transposed digits")
    (act,) = made.acts("vitals")
    assert [entry.content for entry in act.versions] == [
        Vitals(systolic=125, diastolic=90, hr=85),
        Vitals(systolic=152, diastolic=90, hr=85),
    ]
    assert act.amended
    assert act.content == Vitals(systolic=152, diastolic=90, hr=85)
    assert len(made.entries) == 3


def test_only_the_present_version_can_be_corrected() -> None:
    made = record([("0:00", Note("one"))])
    correct(made, 2, Note("two"), "1:00")
    with pytest.raises(Refused, match="amended meanwhile"):
        correct(made, 2, Note("three"), "2:00")
    correct(made, 3, Strike(), "2:00")
    with pytest.raises(Refused, match="already been struck"):
        correct(made, 3, Note("four"), "3:00")
    assert made.acts("note") == ()
    assert [act.strike is not None for act in made.every_act()] == [False, True]


def test_a_correction_needs_a_reason_a_target_and_the_same_kind() -> None:
    made = record([("0:00", Note("one"))])
    for reason in (None, "", "  "):
        with pytest.raises(Refused, match="needs a reason"):
            correct(made, 2, Note("two"), "1:00", reason)
    with pytest.raises(Refused, match="can only be amended to a note"):
        correct(made, 2, Seen(), "1:00")
    with pytest.raises(Refused, match="Void the session"):
        correct(made, 1, Strike(), "1:00")
    with pytest.raises(Refused, match="no such entry"):
        made.check(Entry(3, at("0:00"), at("1:00"), NURSE, Strike(), 17, "typo"))


def test_an_act_in_the_way_is_named() -> None:
    made = record([("0:00", Start()), ("5:00", Pause()), ("8:00", Resume())], ORDER, BAG)
    with pytest.raises(Refused, match=r"^Strike the pause of 14:05 first\.$"):
        correct(made, 2, Strike(), "9:00")
    with pytest.raises(Refused, match=r"^Strike the resume of 14:08 first\.$"):
        correct(made, 3, Strike(), "9:00")
    correct(made, 4, Strike(), "10:00")
    correct(made, 3, Strike(), "11:00")
    assert made.phase is Phase.INFUSING


def test_striking_the_only_bag_names_the_start() -> None:
    made = record([("0:00", Bag(BAG)), ("1:00", Start())], ORDER)
    with pytest.raises(Refused, match="Strike the start of 14:01 first"):
        correct(made, 2, Strike(), "9:00")


def test_equal_times_keep_the_written_order() -> None:
    made = record([("0:00", Start()), ("0:00", Pause()), ("0:00", Resume()), ("0:00", Stop())], ORDER, BAG)
    assert [act.kind for act in made.acts()] == ["open", "start", "pause", "resume", "stop"]
    assert made.phase is Phase.RECOVERY


def test_what_is_still_to_come_or_long_past_is_refused() -> None:
    made = record([])
    with pytest.raises(Refused, match="still to come"):
        write(made, "10:00", Note("x"), entered="9:00")
    long_ago = at("0:00") - timedelta(hours=13)
    with pytest.raises(Refused, match="12 hours"):
        made.check(Entry(2, long_ago, at("0:00"), NURSE, Note("x")))


def test_late_is_more_than_the_lateness_of_the_protocol() -> None:
    made = record([])
    write(made, "10:00", Note("in time"), entered="15:00")
    write(made, "10:00", Note("late"), entered="15:01")
    assert [made.is_late(act) for act in made.acts("note")] == [False, True]


def test_a_second_assessment_amends_the_first() -> None:
    made = record(TO_REACH[Phase.DISCHARGED], ORDER, BAG)
    assert made.assessment() == (made.acts("discharge")[0], MET)
    assert record(TO_REACH[Phase.RECOVERY], ORDER, BAG).assessment() is None


def test_phases_with_their_times() -> None:
    made = record([("0:00", Start()), ("5:00", Pause()), ("8:00", Resume()), ("9:00", Stop())], ORDER, BAG)
    assert [(moment, phase.value) for moment, phase in made.steps()] == [
        (made.entries[0].at, "pre-infusion"), (at("0:00"), "infusing"), (at("5:00"), "paused"),
        (at("8:00"), "infusing"), (at("9:00"), "recovery"),
    ]  # fmt: skip
    assert made.phase_at(at("6:00")) is Phase.PAUSED
    assert made.phase_at(made.entries[0].at - timedelta(minutes=5)) is Phase.PRE_INFUSION


def test_a_patient_can_leave_after_an_unmet_assessment_and_only_once() -> None:
    made = record(TO_REACH[Phase.DISCHARGED], ORDER, BAG)
    write(made, "3:00", Left())
    for late in (Transferred("ward"), Discharge((("pain", "0"),))):
        with pytest.raises(Refused, match="The patient has already left"):
            write(made, "4:00", late)
    with pytest.raises(Refused, match="a letter that cannot be kept"):
        write(made, "4:00", Note("\ud800"))


def test_an_amendment_that_changes_nothing_or_the_instrument_is_refused() -> None:
    made = record([("0:00", Note("one")), ("0:00", Scale("moaa-s", (5,)))])
    with pytest.raises(Refused, match="Nothing was changed"):
        correct(made, 2, Note("one"), "1:00")
    with pytest.raises(Refused, match="another instrument"):
        correct(made, 3, Scale("dissociation-0-4", (3,)), "1:00")


def test_parts_that_a_correction_does_not_name_stay() -> None:
    given = Medication("ondansetron", "4 mg IV", "nausea", NURSE)
    assert amended(given, {"amount": "8 mg IV"}) == replace(given, amount="8 mg IV")
    change = OrderChange(ORDER, "partial response")
    assert amended(change, {"order": replace(ORDER, prescriber=None, dose=Decimal(40))}).order.prescriber is not None
    assessed = Discharge((("moaas", "5"), ("walking", "unsteady")))
    after = amended(assessed, {"answers": (("walking", "steady"), ("pain", "0"))})
    assert after.answers == (("moaas", "5"), ("walking", "steady"), ("pain", "0"))

"""Each finding: present, absent at the near miss, mended, overridden, and open again when it says something else."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial

import pytest

from ketadesk.app.forms import form_of
from ketadesk.domain.drug_rules import DrugRules
from ketadesk.domain.entries import (
    Acknowledged,
    Addendum,
    Artefact,
    Bag,
    Bolus,
    Cancel,
    Check,
    Close,
    Content,
    Drawn,
    Event,
    IvRemoved,
    IvSite,
    Left,
    NotDone,
    Note,
    OrderChange,
    Override,
    Pause,
    PumpCheck,
    Scale,
    Sign,
    Start,
    Stop,
    StopDetail,
    Strike,
    Vitals,
    Void,
    Wasted,
    Weight,
)
from ketadesk.domain.findings import RULES, Finding, Group, findings, missing, open_findings
from ketadesk.domain.order import Order
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.record import Record
from ketadesk.domain.series import Interval, Series
from ketadesk.domain.start_check import StartCheck
from tests.domain.made import PATIENT, PHYSICIAN, at, bag, correct, mg, rulebook, write
from tests.domain.sound import (
    ASKED,
    LATER,
    SOUND,
    Lines,
    Mend,
    amended,
    but,
    charted,
    checks,
    discharge,
    less,
    readings,
    session,
    signs,
    until,
)

Make = Callable[[], Record]


@dataclass(frozen=True)
class Case:
    """A finding by its name, what it says, how it comes about, when it just does not, and what mends it."""

    name: str
    words: str
    found: Make
    near: tuple[Make, ...]
    mend: Mend | None = None
    group: Group = Group.MISSING

    def in_record(self, made: Record) -> list[Finding]:
        """The finding, if it is there."""
        return [one for one in findings(made) if one.name == self.name]


def made(lines: Lines) -> Make:
    """A session with the usual order and bag, when it is asked for."""
    return partial(session, lines)


WITH_SEDATION = replace(rulebook(), protocol=replace(rulebook().protocol, series=(
    *rulebook().protocol.series, Series("sedation", "infusion", (Interval(20),)),
)))  # fmt: skip
UNNAMED = Order(Decimal("37.5"), False, Decimal(40), Decimal(75))
PER_KG = Order(Decimal("0.5"), True, Decimal(40), Decimal(75), PHYSICIAN)
WITNESS = Staff("TM", "T. Mills RN", Role.NURSE)
DOUBLE_CHECKED = replace(rulebook(), protocol=replace(rulebook().protocol, drug=DrugRules(double_check=True)))
TYPED_RATE = but(("0:00", Start(Decimal(75))))


def stopped(clock: str, volume: str, *then: tuple[str, IvRemoved]) -> Lines:
    """The sound session stopped at another time, with what the pump showed then."""
    return (*less("stop", lines=but(*then)), (clock, Stop(Decimal(volume), "complete")))


def drawn(ml: str) -> tuple[str, Drawn]:
    """So much drawn from a vial of 50 mg/mL before the start."""
    return "-6:00", Drawn("V1", Decimal(ml), Decimal(ml) * 50, "A123")


def checked(ml_per_h: str) -> tuple[str, PumpCheck]:
    """A colleague read this rate off the pump before the start."""
    return "-1:00", PumpCheck(Decimal(ml_per_h), WITNESS)


def in_one_go(*minutes: str, written: tuple[str, ...] = ("36:00", "36:40", "37:20", "38:00")) -> Lines:
    """The sound session with readings of some times that were written one soon after the other."""
    late = [(clock, signs(place), when) for place, (clock, when) in enumerate(zip(minutes, written, strict=False))]
    return (*less(*(f"vitals {minute}:00" for minute in (15, 20, 25, 30, 35))), *late)


def alike(*minutes: int, set_of_signs: Vitals | None = None) -> Lines:
    """The sound session with the same set at several minutes."""
    return but(*((f"{minute}:00", set_of_signs or signs(5)) for minute in minutes))


def pressures(diastolic: int, because: str | None = None, clock: str = "15:00") -> Lines:
    """The sound session with 152 over something once."""
    return but((clock, Vitals(152, diastolic, hr=80, spo2=98, because=because)))


HIGH = Vitals(170, 75, hr=75, spo2=98, rr=14)


def high(*then: tuple[str, Content]) -> Lines:
    """The sound session with a pressure above the limit at 15 minutes, and what came of it."""
    return but(("15:00", HIGH), *then)


def at_15(record: Record) -> int:
    """The line of the reading of 15 minutes."""
    return next(act.root for act in record.acts("vitals") if act.at == at("15:00"))


def marked(lines: Lines) -> Make:
    """A session with the reading of 15 minutes marked as an artefact."""

    def make() -> Record:
        record = session(lines)
        write(record, "16:00", Artefact(at_15(record), ("bp",), "cuff moved"), LATER)
        return record

    return make


WITH_END = replace(rulebook(), protocol=replace(rulebook().protocol, end_checks=(
    StartCheck("belongings", "Belongings returned"), StartCheck("next-visit", "Next visit", required=False),
)))  # fmt: skip


def answered_late(record: Record) -> None:
    """Answers the two checks that were left out."""
    for item in ASKED[:2]:
        charted("-1:00", Check(item, "yes"))(record)


def noticed(*events: tuple[str, str, str]) -> Lines:
    """The sound session with events."""
    return but(*((clock, Event(name, grade)) for clock, name, grade in events))


WATCH = (
    Case(
        "check-consent",
        "consent: no, asks for time",
        made((*until("0:00"), ("-1:00", Check("consent", "no, asks for time")))),
        (session,),
        charted("-0:30", Check("consent", "yes")),
    ),
    Case(
        "baseline-incomplete",
        "not taken before the start: HR",
        made(but(("-5:00", Vitals(120, 75, spo2=98)))),
        (session, made(less("vitals -5:00"))),
        charted("-4:00", Vitals(hr=70)),
    ),
    Case(
        "limit-not-acknowledged",
        "outside a limit, not acknowledged: SBP 170 above limit 160 at 14:15",
        made(high()),
        (session, made(high(("15:30", Acknowledged(("systolic",), "SBP"))))),
        charted("16:00", Acknowledged()),
    ),
    Case(
        "no-recheck",
        "outside a limit and not read again: SBP of 14:15",
        made((*until("15:00"), ("15:00", HIGH))),
        (made(high()),),
        charted("18:00", signs(18)),
    ),
    Case(
        "artefact-not-retaken",
        "marked as artefact and not taken again: BP of 14:15",
        marked(until("20:00")),
        (session, marked(SOUND)),
        charted("17:00", signs(17)),
    ),
    Case(
        "end-not-asked",
        "not asked at the end: belongings returned",
        partial(session, rules=WITH_END),
        (session, partial(session, until("40:00"), rules=WITH_END)),
        charted("1:15:00", Check("belongings", "yes")),
    ),
)

MISSING = (
    Case(
        "allergies-not-asked", "allergies were not asked",
        partial(session, patient=replace(PATIENT, allergies=None)), (session,),
    ),
    Case(
        "checks-not-answered", "checks before the start not answered: identity, consent",
        made((*less("check"), *checks(*ASKED[2:]))),
        (session, made(until("0:00")), made(until("0:00")[len(ASKED) :])),
        answered_late,
    ),
    Case(
        "no-baseline", "no vital signs before the start",
        made(less("vitals -5:00")), (made(less("vitals -5:00", lines=but(*readings(0)))),),
        charted("-1:00", signs(1)),
    ),
    Case(
        "overdue-checks", "2 due checks were not made: vitals 14:15, 14:20",
        made(less("vitals 15:00", "vitals 20:00", "vitals 25:00")),
        (made(less("vitals 15:00")), made(less("vitals 35:00"))),
        charted("20:00", NotDone("vitals", "asleep")),
    ),
    Case(
        "scale-missing", "no MOAA/S while infusing",
        partial(session, rules=WITH_SEDATION),
        (
            session,
            partial(session, but(("39:00", Scale("moaa-s", (5,)))), rules=WITH_SEDATION),
            partial(session, stopped("25:00", "31.2"), rules=WITH_SEDATION),
        ),
        charted("30:00", NotDone("moaa-s", "asleep")),
    ),
    Case(
        "stop-missing", "the stop of the infusion was not recorded",
        made(until("40:00")), (made(until("0:00")), session), charted("40:00", Stop()),
    ),
    Case(
        "no-vitals-after-stop", "no vital signs after the stop",
        made(less("vitals 40:00", "vitals 50:00", "vitals 60:00", "vitals 70:00")),
        (made(less("vitals 50:00", "vitals 60:00", "vitals 70:00")), made(until("40:00"))),
        charted("41:00", signs(41)),
    ),
    Case(
        "short-recovery", "observed 29 min of 30 min after the stop",
        made((*less("discharge"), ("69:59", discharge()))), (made((*less("discharge"), ("70:00", discharge()))),),
        amended("discharge", "69:59", to="1:10:00"),
    ),
    Case(
        "no-order", "no order was recorded",
        partial(session, TYPED_RATE, order=None), (made(TYPED_RATE), partial(session, until("0:00"), order=None)),
        charted("-1:00", OrderChange(mg("37.5"))),
    ),
    Case(
        "no-prescriber", "the order names no prescriber",
        partial(session, order=UNNAMED), (session, partial(session, TYPED_RATE, order=None)),
        charted("1:00", OrderChange(mg("37.5"))),
    ),
    Case(
        "no-pump-volume", "the pump's volume was not recorded",
        made(but(("40:00", Stop()))),
        (
            made(until("40:00")), made(stopped("40:00", "0")),
            made(but(("40:00", Stop()), ("41:00", StopDetail(Decimal(9))))),
        ),
        charted("41:00", StopDetail(Decimal(50))),
    ),
    Case(
        "waste-missing", "9.38 mg ketamine left in the bag is not accounted for",
        made(stopped("30:00", "37.5")), (made(stopped("39:00", "48.8")), made(until("30:00"))),
        amended("stop", "30:00", to="40:00"),
    ),
    Case(
        "discharge-not-assessed", "discharge was not assessed",
        made(less("discharge")), (made((*less("discharge"), ("72:00", Left()))),),
        charted("72:00", discharge()),
    ),
    Case(
        "cannula-not-removed", "removal of the cannula was not recorded",
        made(less("iv-removed")), (made(less("iv-removed", "iv-site")),),
        charted("71:00", IvRemoved("intact")),
    ),
    Case(
        "discharge-walking", "discharge criterion not met: walking unsteady",
        made(but(("72:00", discharge(walking="unsteady")))),
        (session, made(but(("72:00", discharge(nausea="mild", pain="3"))))),
        amended("discharge", "72:00", discharge()),
    ),
    Case(
        "discharge-oriented", "discharge criterion not answered: oriented",
        made(but(("72:00", discharge(oriented="")))), (made(less("discharge")),),
        amended("discharge", "72:00", discharge()),
    ),
)  # fmt: skip

ODD = (
    Case(
        "regular-series", "3 readings 5 min apart, 14:15 to 14:25, were written together at 14:37",
        made(in_one_go("15:00", "20:00", "25:00")),
        (
            made(in_one_go("15:00", "20:00")),
            made(in_one_go("15:00", "20:00", "26:00")),
            made(in_one_go("15:00", "20:30", "26:00")),
            made(in_one_go("15:00", "20:00", "25:00", written=("36:00", "38:00", "40:01"))),
            made(in_one_go("20:00", "25:00", "30:00", written=("35:00", "35:00", "35:00"))),
        ),
        amended("vitals", "20:00", to="21:00"), Group.ODD,
    ),
    Case(
        "same-readings", "4 readings in a row are the same, 14:05 to 14:20",
        made(alike(5, 10, 15, 20)),
        (
            made(alike(5, 10, 15)), made(alike(5, 10, 15, 25)),
            made(alike(5, 10, 15, 20, set_of_signs=Vitals(hr=70, spo2=98))),
        ),
        amended("vitals", "15:00", signs(15)), Group.ODD,
    ),
    Case(
        "narrow-pulse-pressure", "pressures 10 mmHg apart or less: 152/142 at 14:15",
        made(pressures(142)), (made(pressures(141)), made(pressures(142, "cuff and palpation"))),
        amended("vitals", "15:00", Vitals(152, 90, hr=80, spo2=98)), Group.ODD,
    ),
    Case(
        "dose-beyond-order", "37.5 mg given, 36.7 mg ordered",
        partial(session, TYPED_RATE, order=mg("36.7")),
        (partial(session, TYPED_RATE, order=mg("36.8")), partial(session, TYPED_RATE, order=None)),
        charted("20:00", OrderChange(mg("37.5"))), Group.ODD,
    ),
    Case(
        "pump-volume-differs", "the pump showed 55.1 mL, reckoned are 50 mL, 3.83 mg more",
        made(stopped("40:00", "55.1")),
        (
            made(stopped("40:00", "55")), made(stopped("40:00", "45")), made(stopped("4:00", "6")),
            made(but(("40:00", Stop()))),
        ),
        charted("41:00", StopDetail(Decimal(50))), Group.ODD,
    ),
    Case(
        "unreconciled", "12.5 mg ketamine drawn and not accounted for",
        made((*SOUND, drawn("1"))),
        (made((*SOUND, drawn("0.76"))), made((*SOUND, drawn("1"), ("50:00", Wasted(Decimal("12.5"), WITNESS))))),
        charted("50:00", Wasted(Decimal("12.5"), WITNESS)),
    ),
    Case(
        "weight-differs", "the order was reckoned with 75 kg, the weight is 57 kg",
        partial(session, (*SOUND, ("20:00", Weight(Decimal(57), "typed in pounds"))), PER_KG),
        (
            made((*SOUND, ("20:00", Weight(Decimal(57), "typed in pounds")))),
            partial(session, (*SOUND, ("20:00", Weight(Decimal(75), "misread"))), PER_KG),
        ),
        charted("30:00", OrderChange(replace(PER_KG, dose=Decimal("0.65"), weight_kg=Decimal(57)))), Group.ODD,
    ),
    Case(
        "pump-not-checked", "drug, strength, calculation and pump were not checked by a second person",
        partial(session, rules=DOUBLE_CHECKED),
        (partial(session, (*SOUND, checked("75")), rules=DOUBLE_CHECKED), session),
        charted("1:00", checked("75")[1]),
    ),
    Case(
        "pump-differs", "the pump shows 7.5 mL/h, the order comes to 75 mL/h: ten times off",
        made((*SOUND, checked("7.5"))), (made((*SOUND, checked("76.5"))),),
        charted("10:00", checked("75")[1]), Group.ODD,
    ),
)  # fmt: skip

ORDER = (
    Case(
        "checks-after-start", "checks answered only after the start: consent",
        made((*less("check"), *checks(ASKED[0], *ASKED[2:]), *checks("consent", clock="1:00"))),
        (
            made((*less("check"), *checks(*ASKED, clock="0:00"))),
            made((*SOUND, *checks("consent", "own-question", clock="1:00"))),
        ),
        charted("-1:00", Check("consent", "signed")), Group.ORDER,
    ),
    Case(
        "resolved-before-noticed", "resolved without being noticed before: nausea at 14:20",
        made(noticed(("20:00", "nausea", "resolved"), ("21:00", "nausea", "mild"))),
        (
            made(noticed(("20:00", "Nausea", "mild"), ("20:00", "nausea", "resolved"))),
            made(noticed(("1:00", "nausea", "mild"), ("2:00", "nausea", "resolved"), ("3:00", "nausea", "resolved"))),
        ),
        charted("15:00", Event("nausea")), Group.ORDER,
    ),
    Case(
        "cannula-out-before-stop", "the cannula was removed at 14:39, before the stop at 14:40",
        made((*less("iv-removed"), ("39:59", IvRemoved("tissued")))),
        (
            made((*less("iv-removed"), ("40:00", IvRemoved("intact")))),
            made((*SOUND, ("20:00", IvRemoved("tissued")), ("21:00", IvSite("right hand 22G")))),
            made((*less("iv-removed"), ("38:00", Pause("tissued")), ("39:00", IvRemoved("tissued")))),
        ),
        amended("iv-removed", "39:59", to="41:00"), Group.ORDER,
    ),
    Case(
        "charted-after-leaving", "charted after the patient left at 15:00: 15:10",
        made((*less("discharge"), ("1:00:30", Left()))),
        (made((*less("discharge"), ("1:10:00", Left()))), made((*SOUND, *readings(75)))),
        amended("vitals", "1:10:00", to="1:00:00"), Group.ORDER,
    ),
)  # fmt: skip

CASES = (*WATCH, *MISSING, *ODD, *ORDER)
each_case = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    names = {case.name for case in CASES}
    rules = {name if name in RULES else f"{name.partition('-')[0]}-" for name in names}
    assert rules == RULES.keys()
    assert len(names) == len(CASES)


def test_a_sound_session_has_nothing_to_stop_at() -> None:
    assert findings(session()) == ()
    write(record := session(), "75:00", Close())
    assert findings(record) == ()


@each_case
def test_it_is_noticed_once_in_its_own_words(case: Case) -> None:
    (one,) = case.in_record(case.found())
    assert (one.words, one.group) == (case.words, case.group)
    assert one.words in missing(case.found())


@pytest.mark.parametrize(
    "near", [pytest.param((case, make), id=f"{case.name}-{n}") for case in CASES for n, make in enumerate(case.near)]
)
def test_the_near_miss_is_no_finding(near: tuple[Case, Make]) -> None:
    case, make = near
    assert case.in_record(make()) == []


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in CASES if case.mend])
def test_it_can_be_mended(case: Case) -> None:
    record = case.found()
    assert case.mend
    case.mend(record)
    assert case.in_record(record) == []


@each_case
def test_an_override_closes_it_and_nothing_else(case: Case) -> None:
    record = case.found()
    before = open_findings(record)
    (one,) = case.in_record(record)
    write(record, LATER, Override(one.name, "seen and judged", one.words, WITNESS))
    assert open_findings(record) == tuple(other for other in before if other != one)
    assert case.in_record(record) == [one]


@each_case
def test_an_override_of_other_words_leaves_it_open(case: Case) -> None:
    record = case.found()
    write(record, LATER, Override(case.name, "seen and judged", f"{case.words} or so"))
    assert case.name in [one.name for one in open_findings(record)]
    assert case.words in missing(record)


@each_case
def test_what_mends_it_is_a_form_that_can_be_asked_for(case: Case) -> None:
    record = case.found()
    (one,) = case.in_record(record)
    kind, _, rest = one.mend.partition(":")
    if kind == "amend":
        kind = record.act_of(int(rest)).kind
    assert kind in ("", "checks", "end-checks") or form_of(kind, record, (), rest).fields or kind == "seen"
    write(record, LATER, Void("opened twice"))
    assert [one.name for one in findings(record)] == (["unreconciled"] if case.name == "unreconciled" else [])


def test_what_takes_two_is_not_closed_by_one() -> None:
    record = session((*SOUND, drawn("1")))
    (one,) = open_findings(record)
    write(record, LATER, Override(one.name, "spilt", one.words))
    assert open_findings(record) == (one,)
    write(record, LATER, Override(one.name, "spilt", one.words, WITNESS))
    assert open_findings(record) == ()


def test_an_override_holds_until_the_record_says_something_else() -> None:
    record = session(pressures(142))
    write(record, "1:14:00", Acknowledged(("diastolic",), "DBP"))
    unread, narrow = sorted(open_findings(record), key=lambda one: one.name)
    write(record, "1:14:30", Override(unread.name, "felt at the wrist", unread.words))
    write(record, "1:15:00", Override(narrow.name, "felt at the wrist", narrow.words))
    write(record, "1:16:00", Note("Calm."))
    assert open_findings(record) == ()
    amended("vitals", "15:00", to="16:00")(record)
    unread, again = sorted(open_findings(record), key=lambda one: one.name)
    assert again.words == "pressures 10 mmHg apart or less: 152/142 at 14:16"


def test_only_the_missing_stop_cannot_be_overridden() -> None:
    fixed = {one.name for case in CASES for one in findings(case.found()) if not one.overridable}
    assert fixed == {"stop-missing"}


def test_closing_overriding_and_signing_change_no_words() -> None:
    record = session(less("discharge", lines=until("55:00", ("55:00", Note("Sleepy.")))))
    before = findings(record)
    assert "observed 15 min of 30 min after the stop" in missing(record)
    for clock, content in (
        ("57:00", Override(before[0].name, "no time", before[0].words)), ("58:00", Close(missing(record))),
        ("1:30:00", Override(before[1].name, "no time", before[1].words)), ("2:00:00", Sign("read")),
        ("3:00:00", Addendum("Called.")),
    ):  # fmt: skip
        write(record, clock, content)
        assert [(one.name, one.words) for one in findings(record)] == [(one.name, one.words) for one in before]


def test_a_session_that_has_ended_can_be_mended_no_more() -> None:
    record = session(less("discharge"))
    assert [one.mend for one in findings(record)] == ["discharge"]
    write(record, LATER, Close())
    assert [one.mend for one in findings(record)] == [""]


def test_nothing_is_asked_of_a_session_that_was_cancelled() -> None:
    record = session(less("discharge", lines=until("0:00")), patient=replace(PATIENT, allergies=None))
    assert [one.name for one in findings(record)] == [
        "allergies-not-asked", "discharge-not-assessed", "cannula-not-removed",
    ]  # fmt: skip
    write(record, "1:00", Cancel("fever"))
    assert findings(record) == ()


def test_many_are_told_as_three_and_a_number() -> None:
    record = session(less("vitals", "check"))
    words = {one.name: one.words for one in findings(record)}
    assert words["overdue-checks"] == "6 due checks were not made: vitals 14:05, 14:10, 14:15 and 3 more"
    assert words["checks-not-answered"] == "no check before the start was answered"
    write(record, LATER, Check("driver", "yes"))
    assert {one.name: one.words for one in findings(record)}["checks-not-answered"] == (
        "checks before the start not answered: identity, consent, weight measured today and 12 more"
    )


def test_one_overdue_check_is_one_and_recovery_counts() -> None:
    assert missing(session(less("vitals 50:00"))) == ("1 due check was not made: vitals 14:50",)


def test_a_check_answered_late_but_before_the_next_was_made() -> None:
    lines = less("vitals 50:00", "vitals 60:00")
    assert missing(session((*lines, ("59:00", signs(59))))) == ()
    assert missing(session((*lines, ("60:00", signs(60))))) == ("1 due check was not made: vitals 14:50",)


def test_several_sets_are_named_where_the_name_changes() -> None:
    lines = less("vitals 25:00", "vitals 30:00", "vitals 35:00", lines=but(("5:00", Scale("moaa-s", (5,)))))
    words = "3 due checks were not made: MOAA/S 14:25, vitals 14:25, 14:30"
    assert missing(session(lines, rules=WITH_SEDATION)) == (words,)


def test_boluses_count_towards_the_dose_and_those_of_the_bag_towards_its_rest() -> None:
    syringe = session(but(("5:00", Bolus(Decimal(5), Decimal(1)))))
    assert missing(syringe) == ("42.5 mg given, 37.5 mg ordered",)
    drawn = session(but(("5:00", Bolus(Decimal(5), Decimal(1), from_bag=True))))
    assert missing(drawn) == ()


def test_a_bag_that_another_took_the_place_of_before_the_start_is_not_asked_for() -> None:
    replaced = session((*SOUND, ("-1:00", Bag(bag("37.5", "50")))))
    assert missing(replaced) == ()
    hung_later = session((*SOUND, ("20:00", Bag(bag("37.5", "50")))))
    assert missing(hung_later) == ("37.5 mg ketamine left in the bag is not accounted for",)


def test_a_struck_act_is_no_ground_for_a_finding() -> None:
    record = session(noticed(("20:00", "nausea", "resolved")))
    assert [one.name for one in open_findings(record)] == ["resolved-before-noticed"]
    event = next(act for act in record.acts("event"))
    correct(record, event.root, Strike(), LATER)
    assert findings(record) == ()

"""Random histories: nothing disappears, reload equals memory, doses stay possible, closed records never change."""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ketadesk.app.clock import ManualClock
from ketadesk.app.desk import Preparation
from ketadesk.app.recorder import Recorder
from ketadesk.bootstrap import desk_at
from ketadesk.domain.chart import trend_of
from ketadesk.domain.dose import dose_at
from ketadesk.domain.entries import (
    Addendum,
    Bag,
    Bolus,
    Cancel,
    Close,
    Content,
    Discharge,
    FromPaper,
    Left,
    Note,
    OrderChange,
    Override,
    Pause,
    Rate,
    Resume,
    Scale,
    Sign,
    Start,
    Stop,
    Vitals,
    Void,
)  # fmt: skip
from ketadesk.domain.errors import Refused
from ketadesk.domain.findings import findings, missing, open_findings
from ketadesk.domain.flowsheet import corrections, flowsheet
from ketadesk.domain.order import BagContent
from ketadesk.domain.phases import ENDED, ENDING_KINDS, Phase, allowed
from ketadesk.domain.schedule import due
from ketadesk.domain.summary import course, figures, scales
from tests.domain.made import NURSE, PATIENT, PHYSICIAN, START, mg

amounts = st.decimals("0.1", "400", places=1, allow_nan=False)
readings = st.builds(
    Vitals,
    systolic=st.none() | st.integers(40, 300),
    diastolic=st.none() | st.integers(20, 200),
    hr=st.none() | st.integers(0, 260),
    o2=st.none() | st.decimals("0", "15", places=1),
    because=st.none() | st.just("seen twice"),
)
BY_KIND: dict[str, st.SearchStrategy[Content]] = {
    "vitals": readings,
    "note": st.builds(Note, st.text(max_size=20)),
    "from-paper": st.builds(
        FromPaper, st.just(START), st.just(START), st.just("power cut"), st.sampled_from([(2,), (3, 4)])
    ),
    "scale": st.builds(Scale, st.just("cadss-6"), st.tuples(*[st.none() | st.integers(0, 4)] * 6)),
    "start": st.builds(Start, st.none() | amounts),
    "rate": st.builds(Rate, amounts),
    "pause": st.builds(Pause),
    "resume": st.builds(Resume),
    "bolus": st.builds(Bolus, amounts, amounts, st.booleans()),
    "bag": st.builds(Bag, st.builds(BagContent, amounts, st.decimals("5", "500", places=1))),
    "order-change": st.builds(OrderChange, st.builds(mg, amounts.map(str))),
    "stop": st.builds(Stop, st.none() | amounts),
    "discharge": st.just(Discharge((("walking", "steady"),))),
    "left": st.just(Left()),
    "close": st.just(Close()),
    "cancel": st.just(Cancel("fever")),
    "void": st.just(Void("wrong patient")),
    "sign": st.just(Sign("read")),
    "addendum": st.builds(Addendum, st.text(max_size=20)),
}
AMENDED = ("vitals", "note", "scale", "rate", "bolus", "bag", "order-change")


class Histories(RuleBasedStateMachine):
    """Acts, late acts, amendments and strikes in any order, on a real encrypted file."""

    @initialize(bag=st.none() | st.sampled_from([BagContent(Decimal("37.5"), Decimal(50))] * 3))
    def open_session(self, bag: BagContent | None) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = ManualClock(START)
        self.open = ExitStack()
        desk = self.open.enter_context(desk_at(Path(self.folder.name), self.clock))
        self.store, self.book = desk._records, desk.book
        preparation = Preparation(PATIENT, "trd-0.5-40", "1", "America/New_York", Decimal(75), mg("37.5"), None)
        self.recorder = desk.open(preparation, NURSE)
        if bag is not None:
            self._try(lambda: self.recorder.put(Bag(bag), NURSE))
        self.lines = self.recorder.lines
        self.found: dict[str, str] | None = None

    def teardown(self) -> None:
        if hasattr(self, "open"):
            self.open.close()
            self.folder.cleanup()

    @rule(data=st.data(), minutes=st.integers(0, 20), earlier=st.sampled_from([0, 0, 0, 1, 6, 40]))
    def put(self, data: st.DataObject, minutes: int, earlier: int) -> None:
        """Mostly something that the phase allows, sometimes anything; endings only behind a longer history."""
        self.clock.set(self.clock.now() + timedelta(minutes=minutes))
        short = len(self.recorder.lines) < 9
        fitting = (allowed(self.recorder.record.phase) & BY_KIND.keys()) - (ENDING_KINDS if short else set())
        moving = fitting & {"start", "rate", "pause", "resume", "stop", "close"}
        kinds = sorted(moving) * 3 + sorted(fitting - {"void"}) * 2 + sorted(BY_KIND.keys() - ENDING_KINDS)
        kinds += [] if short else ["void"]
        content = data.draw(st.sampled_from(kinds).flatmap(BY_KIND.__getitem__))
        by = PHYSICIAN if isinstance(content, Sign) else NURSE
        self._try(lambda: self.recorder.put(content, by, self.clock.now() - timedelta(minutes=earlier)))

    @rule(data=st.data(), reason=st.sampled_from(["typed wrongly", "misread", ""]))
    def strike(self, data: st.DataObject, reason: str) -> None:
        act = data.draw(st.sampled_from(self.recorder.record.every_act()))
        self._try(lambda: self.recorder.strike(act, NURSE, reason))

    @precondition(lambda self: self.recorder.record.acts(*AMENDED))
    @rule(data=st.data(), reason=st.sampled_from(["typed wrongly", "misread", ""]))
    def amend(self, data: st.DataObject, reason: str) -> None:
        act = data.draw(st.sampled_from(self.recorder.record.acts(*AMENDED)))
        content = data.draw(BY_KIND[act.kind])
        self._try(lambda: self.recorder.amend(act, content, NURSE, reason))

    @precondition(lambda self: bool(open_findings(self.recorder.record)))
    @rule(data=st.data(), reason=st.sampled_from(["seen and judged", ""]))
    def override(self, data: st.DataObject, reason: str) -> None:
        finding = data.draw(st.sampled_from(open_findings(self.recorder.record)))
        self._try(lambda: self.recorder.put(Override(finding.name, reason), NURSE))

    @invariant()
    def nothing_disappears_and_nothing_closed_changes(self) -> None:
        assert self.recorder.lines[: len(self.lines)] == self.lines
        kinds = [entry.content.kind for entry in self.recorder.record.entries]
        ends = [place for place, kind in enumerate(kinds) if kind in ENDING_KINDS]
        assert len(ends) <= 1
        assert bool(ends) == (self.recorder.record.phase in ENDED)
        assert not ends or set(kinds[ends[0] + 1 :]) <= {"override", "sign", "addendum"}
        assert kinds.count("sign") == (self.recorder.record.phase is Phase.SIGNED)
        self.lines = self.recorder.lines

    @invariant()
    def reload_equals_memory(self) -> None:
        stored = self.store.load(self.recorder.record.session_id)
        again = Recorder(self.store, stored, self.clock, self.book)
        assert again.record.entries == self.recorder.record.entries
        assert again.record.history() == self.recorder.record.history()

    @invariant()
    def the_dose_is_between_nothing_and_what_there_was(self) -> None:
        record, now = self.recorder.record, self.clock.now()
        bags = sum(bag.content.mg for _, bag in record.of(Bag))
        boluses = sum(bolus.mg for _, bolus in record.of(Bolus) if not bolus.from_bag)
        doses = [dose_at(record, now + timedelta(minutes=minutes)) for minutes in (0, 5, 600)]
        assert 0 <= doses[0].given_mg <= doses[1].given_mg <= doses[2].given_mg <= bags + boluses
        assert all(dose.infusing_s >= 0 for dose in doses)

    @invariant()
    def findings_are_named_once_and_stand_still_after_the_end(self) -> None:
        record = self.recorder.record
        found = {one.name: one.words for one in findings(record)}
        assert len(found) == len(findings(record))
        assert {one.name for one in open_findings(record)} <= found.keys()
        if record.phase in ENDED:
            self.found = found if self.found is None else self.found
            assert found == self.found
        if isinstance(record.entries[-1].content, Override):
            assert record.entries[-1].content.finding not in {one.name for one in open_findings(record)}

    @invariant()
    def every_view_can_be_drawn(self) -> None:
        record, now = self.recorder.record, self.clock.now()
        trend = trend_of(record, now)
        moments = [rate.at for rate in trend.heart_rates] + [pressure.at for pressure in trend.pressures]
        assert all(trend.begin <= moment <= trend.end for moment in moments)
        assert len(figures(record, now)) == 6
        assert len(scales(record)) == 3
        shown = {act.root for row in flowsheet(record) for act in row.acts}
        assert shown >= {act.root for act, _ in record.of(Vitals)}
        assert len(corrections(record)) == sum(entry.replaces is not None for entry in record.entries)
        assert all(one.overdue_s(one.at) == 0 for one in due(record, now))
        assert (course(record), missing(record)) == (course(record), missing(record))

    def _try(self, act: Callable[[], object]) -> None:
        before = len(self.recorder.lines)
        refusal = None
        try:
            act()
        except Refused as refused:
            refusal = refused.sentence
        assert len(self.recorder.lines) == before + (refusal is None)
        assert refusal is None or refusal.endswith((".", ")"))


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=15, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)

"""Random days at the cabinet: what is drawn, given, wasted and counted always adds up, and no line ever changes."""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ketadesk.app.clock import ManualClock
from ketadesk.app.desk import Desk, Preparation
from ketadesk.app.recorder import Recorder
from ketadesk.bootstrap import desk_at, verifier_at
from ketadesk.domain.acts import Act
from ketadesk.domain.entries import (
    Bag,
    Bolus,
    Close,
    Content,
    Drawn,
    LeftInLine,
    Returned,
    Start,
    Stop,
    Void,
    Wasted,
)
from ketadesk.domain.errors import Refused
from ketadesk.domain.order import BagContent
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.phases import ENDED
from ketadesk.domain.posting import DIGITS
from ketadesk.domain.quantity import rounded
from ketadesk.domain.reconciling import account_at
from ketadesk.domain.register import Register
from ketadesk.domain.vials import NOTHING, REASONED, WITNESSED, Line, Move, Vial
from tests.domain.made import NURSE, PATIENT, PHYSICIAN, START, mg

MANAGER = Staff("MB", "M. Brandt", Role.MANAGER)
ZONE = ZoneInfo("America/New_York")
VIALS = ("V1", "V2", "V3")
SETTLED = timedelta(hours=3)
"""So long after its last act no bolus of a session is still running."""

BY_HAND = [*(Move.OPEN, Move.TRANSFER, Move.EXPIRE, Move.WASTE) * 2, Move.BREAK, Move.DESTROY, Move.DRAW, Move.GIVE]
"""The last two are a session's, and refused here."""

volumes = st.sampled_from(["0.05", "0.75", "1", "2.5", "5", "9.9", "10", "15", "25"]).map(Decimal)
people = st.sampled_from([None, NURSE, PHYSICIAN, PHYSICIAN, PHYSICIAN])
reasons = st.sampled_from(["dropped", "hub loss", ""])
named = st.sampled_from(VIALS)
BY_KIND: dict[str, st.SearchStrategy[Content]] = {
    "draw": st.builds(Drawn, named, volumes, st.just(NOTHING)),
    "return": st.builds(Returned, named, volumes, st.just(NOTHING), people),
    "waste": st.builds(Wasted, volumes, people, st.just("left in the bag")),
    "bag": st.builds(Bag, st.builds(BagContent, volumes.map(lambda ml: ml * 5), st.just(Decimal(50)))),
    "bolus": st.builds(Bolus, volumes, st.sampled_from([Decimal(1), Decimal(10)]), st.booleans()),
    "start": st.builds(Start, st.just(Decimal(75))),
    "stop": st.just(Stop()),
    "line-left": st.builds(LeftInLine, volumes),
    "void": st.just(Void("wrong patient")),
}


class Cabinet(RuleBasedStateMachine):
    """Vials and sessions that draw on them, on a real encrypted file."""

    @initialize(first=st.sampled_from(["V1", "V2"]))
    def begin(self, first: str) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = ManualClock(START)
        self.open = ExitStack()
        self.desk: Desk = self.open.enter_context(desk_at(Path(self.folder.name), self.clock))
        self.book = self.desk.book
        self.lines: list[Line] = []
        self.sessions: list[Recorder] = []
        for vial, ml in ((first, "10"), ("V3", "2.5")):
            self._received(vial, Decimal(ml), days=90)
        self.open_session()

    def teardown(self) -> None:
        if hasattr(self, "open"):
            self.open.close()
            with verifier_at(Path(self.folder.name)) as verifier:
                assert verifier.verify().sessions == len(self.sessions)
            self.folder.cleanup()

    @rule(vial=named, ml=volumes, days=st.sampled_from([-1, 0, 90, 90]))
    def receive(self, vial: str, ml: Decimal, days: int) -> None:
        self._try(lambda: self._received(vial, ml, days))

    @rule(data=st.data(), move=st.sampled_from(BY_HAND), ml=volumes, by=st.sampled_from([NURSE, MANAGER, MANAGER]))
    def handle(self, data: st.DataObject, move: Move, ml: Decimal, by: Staff) -> None:
        vial = self._any_vial(data)
        more: dict[str, Any] = {"witness": data.draw(people), "because": data.draw(reasons), "cabinet": "room 2"}
        self._put(move, vial, ml, by, **more)

    @rule(minutes=st.integers(1, 15), vial=named)
    def go_on(self, minutes: int, vial: str) -> None:
        """The session's next step, as most of them go."""
        self.clock.set(self.clock.now() + timedelta(minutes=minutes))
        kinds = {act.kind for act in self.sessions[-1].record.acts()}
        steps: dict[str, Content] = {
            "draw": Drawn(vial, Decimal("0.75"), NOTHING), "bag": Bag(BagContent(Decimal("37.5"), Decimal(50))),
            "start": Start(), "stop": Stop(), "waste": Wasted(Decimal("16.25"), PHYSICIAN), "close": Close(),
        }  # fmt: skip
        content = next((one for kind, one in steps.items() if kind not in kinds), Close())
        self._try(lambda: self.sessions[-1].put(content, NURSE))

    @precondition(lambda self: self._moving("draw"))
    @rule(data=st.data(), ml=volumes | st.none(), witness=people)
    def put_back(self, data: st.DataObject, ml: Decimal | None, witness: Staff | None) -> None:
        """Into a vial that was drawn from; more than came out of it, or into one that is gone, is refused."""
        act = data.draw(st.sampled_from(self._moving("draw")))
        drawn = cast("Drawn", act.content)
        self._try(lambda: self.sessions[-1].put(Returned(drawn.vial, ml or drawn.ml, NOTHING, witness), NURSE))

    @rule(data=st.data(), apart=st.sampled_from(["-0.1", "0", "0.05", "5"]).map(Decimal))
    def count(self, data: st.DataObject, apart: Decimal) -> None:
        held = self.book.register.held(self._any_vial(data))
        self._put(Move.COUNT, held.vial.id, max(NOTHING, held.ml + apart), expected_ml=held.ml)

    @precondition(lambda self: self.book.register.open_cases())
    @rule(witness=people, because=reasons)
    def adjust(self, witness: Staff | None, because: str) -> None:
        case = self.book.register.open_cases()[0]
        held = self.book.register.held(case.vial)
        ml = NOTHING if held.gone else max(NOTHING, held.ml + case.ml)
        more: dict[str, Any] = {"witness": witness, "because": because, "corrects": case.seq}
        closed = self._put(Move.ADJUST, case.vial, ml, **more)
        assert closed == (case.seq not in {one.seq for one in self.book.register.open_cases()})
        assert closed or witness in (None, NURSE) or not because or ml > held.vial.ml * 2

    @rule()
    def sleep(self) -> None:
        self.clock.set(self.clock.now() + timedelta(days=1))

    @precondition(lambda self: len(self.sessions) < 3 and self.sessions[-1].record.phase in ENDED)
    @rule()
    def open_session(self) -> None:
        preparation = Preparation(PATIENT, "trd-0.5-40", "1", "America/New_York", Decimal(75), mg("37.5"), None)
        self.sessions.append(self.desk.open(preparation, NURSE))

    @rule(data=st.data(), minutes=st.integers(0, 15), earlier=st.sampled_from([0, 0, 0, 5]))
    def chart(self, data: st.DataObject, minutes: int, earlier: int) -> None:
        self.clock.set(self.clock.now() + timedelta(minutes=minutes))
        often = ["draw", "draw", "bag", "start", "stop", "stop", "waste", "return"]
        content = data.draw(st.sampled_from([*often * 2, *BY_KIND]).flatmap(BY_KIND.__getitem__))
        at = self.clock.now() - timedelta(minutes=earlier)
        self._try(lambda: self.sessions[-1].put(content, NURSE, at))

    @precondition(lambda self: self._moving())
    @rule(data=st.data())
    def strike(self, data: st.DataObject) -> None:
        act = data.draw(st.sampled_from(self._moving()))
        self._try(lambda: self.sessions[-1].strike(act, NURSE, "misread"))

    @precondition(lambda self: self._moving())
    @rule(data=st.data(), minutes=st.sampled_from([0, 0, 1]))
    def amend(self, data: st.DataObject, minutes: int) -> None:
        act = data.draw(st.sampled_from(self._moving()))
        content = data.draw(BY_KIND[act.kind])
        at = act.at - timedelta(minutes=minutes)
        self._try(lambda: self.sessions[-1].amend(act, content, NURSE, "misread", at))

    @invariant()
    def all_accounts_together_are_nothing(self) -> None:
        register = self.book.register
        assert register.sum_of_all_mg() == 0
        assert all(one.mg == one.ml * one.vial.mg_per_ml for one in register.vials.values())
        assert all(one.ml == 0 for one in register.vials.values() if one.gone)

    @invariant()
    def a_balance_is_below_nothing_only_behind_a_count_that_showed_more(self) -> None:
        register = self.book.register
        before: dict[str, Line] = {}
        for line, (ml, _) in zip(register.lines, register.balances, strict=True):
            counted = before.get(line.vial)
            if ml < 0 and line.move is Move.DRAW:
                assert counted is not None
                assert counted.move is Move.COUNT
                assert counted.ml >= line.ml
            else:
                assert ml >= 0 or line.move in (Move.COUNT, Move.OPEN, Move.TRANSFER, Move.EXPIRE, Move.RETURN)
            before[line.vial] = line

    @invariant()
    def every_line_says_who_and_when_and_who_saw_it(self) -> None:
        lines = self.book.register.lines
        for line in lines:
            assert line.by.code
            assert line.at <= line.entered_at <= self.clock.now()
            assert line.witness is None or line.witness.code != line.by.code
            assert line.because or line.move not in REASONED
            assert line.witness or line.move not in WITNESSED or line.corrects
            if line.corrects and line.move is not Move.ADJUST:
                assert lines[line.corrects - 1].move is line.move
                assert lines[line.corrects - 1].session == line.session
                assert line.because
        assert [line.entered_at for line in lines] == sorted(line.entered_at for line in lines)

    @invariant()
    def lines_are_only_appended(self) -> None:
        assert self.book.register.lines[: len(self.lines)] == self.lines
        self.lines = list(self.book.register.lines)

    @invariant()
    def reload_equals_memory(self) -> None:
        memory, disk = self.book.register, Register(self.book._store.all())
        for part in ("lines", "vials", "sessions", "cases", "balances", "outside_mg", "adjusted_mg", "vial_waste_mg"):
            assert getattr(memory, part) == getattr(disk, part), part

    @invariant()
    def the_register_says_of_a_session_what_its_record_says(self) -> None:
        for recorder in self.sessions:
            record, custody = recorder.record, self.book.register.sessions.get(recorder.record.session_id)
            drawn = [one for _, one in record.of(Drawn)]
            if custody is None:
                assert not drawn
                continue
            account = account_at(record, record.entries[-1].entered_at + SETTLED)
            returned = [one for _, one in record.of(Returned)]
            assert (custody.drawn_mg, custody.returned_mg) == (sum(d.mg for d in drawn), sum(r.mg for r in returned))
            assert custody.wasted_mg == account.wasted_mg
            over = account.stopped or record.phase in ENDED
            for said, posted in ((account.given_mg, custody.given_mg), (account.left_in_line_mg, custody.left_mg)):
                assert posted == (rounded(said, DIGITS) if over else 0)

    def _any_vial(self, data: st.DataObject) -> str:
        here = [one.vial.id for one in self.book.register.present()]
        return data.draw(st.sampled_from([*here, *here, *self.book.register.vials]))

    def _moving(self, *kinds: str) -> list[Act]:
        return [act for act in self.sessions[-1].record.acts(*(kinds or BY_KIND)) if act.kind != "void"]

    def _received(self, vial: str, ml: Decimal, days: int) -> None:
        today = self.clock.now().astimezone(ZONE).date()
        received = Vial(vial, Decimal(50), ml, "A123", today + timedelta(days=days))
        line = self.book.made(Move.RECEIVE, vial, NURSE, ml, received=received, mg=received.mg)
        self.book.put(line, ZONE)

    def _put(self, move: Move, vial: str, ml: Decimal, by: Staff = NURSE, **more: Any) -> bool:
        return self._try(lambda: self.book.put(self.book.made(move, vial, by, ml, **more), ZONE))

    def _try(self, act: Callable[[], object]) -> bool:
        """Whether it was taken; a refused act says why in a sentence and leaves no trace."""
        lines, entries = len(self.book.register.lines), [len(one.lines) for one in self.sessions]
        sentence = ""
        try:
            act()
        except Refused as refused:
            sentence = refused.sentence
        if sentence:
            assert sentence.endswith((".", ")"))
            assert len(self.book.stored()) == len(self.book.register.lines) == lines
            assert [len(one.lines) for one in self.sessions] == entries
        return not sentence


TestCabinet = Cabinet.TestCase
TestCabinet.settings = settings(
    max_examples=9, stateful_step_count=50, deadline=None, derandomize=True,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip

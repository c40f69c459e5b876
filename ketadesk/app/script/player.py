"""Plays a session written in plain words through the same code that the window uses."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ketadesk.app.clock import SettableClock
from ketadesk.app.desk import Desk, Preparation
from ketadesk.app.recorder import Recorder
from ketadesk.app.script.acts import amended, content_of, knows
from ketadesk.app.script.attention import artefact_of
from ketadesk.app.script.context import Context, split_because
from ketadesk.app.script.drug import EXPECTED, REGISTER, Cabinet, Stock, expected, split_second
from ketadesk.app.script.expectations import Scene, hold
from ketadesk.app.script.lines import NAME, Calendar, ScriptError, Statement, WallTime, split_word, statements
from ketadesk.app.script.orders import weight_corrected
from ketadesk.app.script.setting import SETTING, Setting
from ketadesk.domain.acts import Act
from ketadesk.domain.charted_on_paper import written_late
from ketadesk.domain.dose import bag_at
from ketadesk.domain.entries import Artefact, Content, FromPaper, Scale, Vitals
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Role, Staff
from ketadesk.domain.phases import ENDED
from ketadesk.domain.vitals import rechecks

EARLIEST = datetime(1970, 1, 1, tzinfo=UTC)


class Player:
    """Runs the lines of one script; stops at the first that does not hold."""

    def __init__(self, desk: Desk, clock: SettableClock, said: Callable[[str], None]) -> None:
        """Play at a desk whose clock follows the script; `said` is told of every line that was carried out."""
        self._desk = desk
        self._clock = clock
        self._said = said
        self._calendar = Calendar()
        self._staff = {staff.code: staff for staff in desk.staff.all()}
        self._actor: Staff | None = None
        self._setting = Setting()
        self._rooms: dict[str, Recorder] = {}
        self.recorder: Recorder | None = None
        self._refusal: str | None = None
        self._last: Statement | None = None
        self._scene: dict[str, Callable[[str], None]] = {
            "date": self._calendar.set_day,
            "zone": self._calendar.set_zone,
            "staff": self._set_staff,
            "by": self._set_actor,
            "room": self._set_room,
        }

    @property
    def zone(self) -> ZoneInfo:
        """The zone in which the script says its times."""
        return self._calendar.zone

    @property
    def actor(self) -> Staff | None:
        """Who acts at present."""
        return self._actor

    def play(self, text: str, until: datetime | None = None) -> None:
        """Run a script, or what of it happens up to a moment; the error names the line and what is wrong with it."""
        for moment in self.moments(text):
            if until is not None and moment > until:
                break
        self._require_no_refusal()

    def moments(self, text: str) -> Iterator[datetime]:
        """Run a script line by line: gives when the next one happens, and runs it when it is asked to go on."""
        for statement in statements(text):
            if statement.words.split()[:2] != ["expect", "refused"]:
                self._require_no_refusal()
            with _named(statement):
                moment = self._moment(statement)
            yield moment
            with _named(statement):
                self._clock.set(moment)
                try:
                    self._run(statement)
                except Refused as refused:
                    self._refusal = refused.sentence
                else:
                    self._said(f"{statement.number}: {statement.words}")
            self._last = statement

    def _require_no_refusal(self) -> None:
        if self._refusal is not None and self._last is not None:
            raise ScriptError(f"{self._last.number}: {self._last.words} / refused: {self._refusal}")

    def _moment(self, statement: Statement) -> datetime:
        """When a statement happens: at its time, or at that of the line before."""
        if statement.when is not None:
            return self._calendar.advance(statement.when)
        return self._calendar.now or self._clock.now()

    def _run(self, statement: Statement) -> None:
        word, rest = split_word(statement.words)
        if word == "expect":
            self._expect(rest)
        elif word in self._scene:
            self._scene[word](rest)
        elif word in REGISTER:
            self._register(word, rest)
        elif word in SETTING and not (word == "bag" and self.recorder is not None):
            self._set(word, rest)
        elif word == "open" and not rest:
            self._open(statement)
        elif word == FromPaper.kind:
            self._mark_paper(rest)
        elif word in ("amend", "strike"):
            self._correct(word, rest)
        elif word == "artefact" or knows(word, self._context()):
            content = self._artefact(rest) if word == "artefact" else content_of(word, rest, self._context())
            at = None if statement.at is None else self._calendar.recent(statement.at)
            self._session().put(content, self._acting(), at)
            self._remark(statement, content)
        else:
            raise ScriptError(f"unknown word “{word}”")

    def _artefact(self, rest: str) -> Artefact:
        """A reading that is not believed: vitals 14:38 bp, or the last one when none is named."""
        said, because = split_because(rest)
        named = re.match(r"((?:[a-z0-9]+ )*?)(\d\d?:\S*.*)", said)
        if named is not None:
            act, _, after = self._target(f"vitals {named[2]}")
            return artefact_of(act.root, f"{named[1].replace('vitals', '')}{after}", because)
        read = self._session().record.acts(Vitals.kind)
        if not read:
            raise Refused("There is no reading to mark yet.")
        return artefact_of(read[-1].root, said.removeprefix("vitals").strip(), because)

    def _remark(self, statement: Statement, content: Content) -> None:
        """Say what looks odd in what was accepted: worth a second look, as the nurse would be told."""
        for remark in rechecks(content) if isinstance(content, Vitals) else ():
            self._said(f"{statement.number}: {remark}")

    def _is_running(self) -> bool:
        return self.recorder is not None and self.recorder.record.phase not in ENDED

    def _set(self, word: str, rest: str) -> None:
        """Settle something for the next session; in a running one it would be lost."""
        if word in ("weight", "order", "allergies", "contact") and self._is_running():
            raise Refused(
                f"The session is open already: {word} cannot be set any more. Use order-change, or void it."
            )
        self._setting = SETTING[word](self._setting, rest, self._context())
        if word == "patient":
            self.recorder = None

    def _context(self) -> Context:
        record = None if self.recorder is None else self.recorder.record
        weight_kg = record.weight_kg if record and self._is_running() else self._setting.weight_kg
        patient = self._setting.patient if record is None else record.opened.patient
        vials = self._desk.book.register.vials
        bag = None if record is None else bag_at(record, self._clock.now())
        stock = Stock(
            {name: held.vial.mg_per_ml for name, held in vials.items()}, None if bag is None else bag.mg_per_ml
        )
        return Context(self._staff, None if record is None else record.rulebook, weight_kg, stock, patient)

    def _register(self, word: str, rest: str) -> None:
        """An act of the register; before the first time of the script it is of the day's beginning."""
        if self._calendar.now is None and self._calendar.day is not None:
            self._clock.set(datetime.combine(self._calendar.day, time(), self._calendar.zone))
        said, second = split_second(rest)
        said, because = split_because(said)
        words = said if second is None else f"{said} witness {second}"
        context = self._context()
        Cabinet(self._desk.book, self._acting(), self._calendar.zone, context.person).act(word, words, because)

    def _session(self) -> Recorder:
        if self.recorder is None:
            raise Refused("Open the session first.")
        return self.recorder

    def _acting(self) -> Staff:
        if self._actor is None:
            raise ScriptError("nobody acts yet; say who with a line such as: by RP")
        return self._actor

    def _expect(self, words: str) -> None:
        what, rest = split_word(words)
        if what == "refused":
            refusal, self._refusal = self._refusal, None
            if refusal is None:
                raise ScriptError("nothing was refused")
            if not refusal.startswith(rest):
                raise ScriptError(f"refused: {refusal}")
            return
        if what in EXPECTED or (what == "no" and rest in EXPECTED):
            self._expect_of_register(what, rest)
            return
        if self.recorder is None:
            raise ScriptError("no session is open yet")
        try:
            hold(words, Scene(self.recorder.record, self._clock.now(), self._calendar))
        except Refused as refused:
            raise ScriptError(refused.sentence) from refused

    def _expect_of_register(self, what: str, rest: str) -> None:
        register = self._desk.book.register
        if what == "no":
            cases = [one.vial for one in register.open_cases()]
            if cases:
                raise ScriptError(f"a case is open: {', '.join(cases)}")
            return
        name, wanted, found = expected(what, rest, register)
        if wanted != found:
            raise ScriptError(f"{name} is {found}")

    def _open(self, statement: Statement) -> None:
        setting = self._setting
        if setting.patient is None or setting.protocol is None:
            raise ScriptError("a session needs a patient and a protocol before it is opened")
        actor = self._acting()
        for staff in self._staff.values():
            self._desk.staff.put(staff, self._clock.now())
        at = None if statement.at is None else self._calendar.recent(statement.at)
        zone = self._calendar.zone.key
        preparation = Preparation(
            setting.patient, setting.protocol, setting.room, zone, setting.weight_kg, setting.order, setting.bag
        )
        self.recorder = self._rooms[setting.room] = self._desk.open(preparation, actor, at)

    def _correct(self, word: str, rest: str) -> None:
        said, reason = split_because(rest, last=word == "amend")
        recorder, actor = self._session(), self._acting()
        if word == "amend" and said.startswith("weight "):
            recorder.put(weight_corrected(said, reason), actor)
            return
        act, kind, after = self._target(said)
        if word == "strike":
            if after:
                raise ScriptError(f"“{after}” was not expected here")
            recorder.strike(act, actor, reason or "")
            return
        first, _, others = after.partition(" ")
        at = None
        if first == "at":
            moved, _, after = others.partition(" ")
            at = self._calendar.recent(_wall(moved))
            first, _, others = after.partition(" ")
        if first not in ("to", "") or (first == "" and at is None):
            raise ScriptError("a correction is written as: amend vitals 14:38 to 152/90 because transposed digits")
        content = amended(act.content, kind, others, self._context()) if first == "to" else act.content
        recorder.amend(act, content, actor, reason or "", at)

    def _mark_paper(self, rest: str) -> None:
        """What was entered late of a time comes from paper."""
        said, because = split_because(rest)
        match = re.fullmatch(r"(\S+) to (\S+)", said)
        if match is None:
            raise ScriptError("what was on paper is written as: from-paper 14:10 to 14:40 because power cut")
        recorder = self._session()
        since, until = (self._calendar.recent(_wall(word)) for word in match.groups())
        mark = FromPaper(since, until + timedelta(seconds=59), because or "", ())
        late = timedelta(minutes=recorder.record.rulebook.protocol.late_after_min)
        recorder.put(replace(mark, until=until, lines=written_late(recorder.record, late, mark)), self._acting())

    def _target(self, said: str) -> tuple[Act, str, str]:
        """The act that a correction means, the word for its kind, and what is said after it."""
        match = re.fullmatch(r"(\S+) ([^\s#]+)(?:\s*#(\d{1,9}))?(?: (.*))?", said)
        if match is None:
            raise ScriptError("say what is corrected, as in: vitals 14:38")
        kind, wall = match[1], _wall(match[2])
        of_kind = [act for act in self._session().record.acts() if self._is_kind(act, kind)]
        found = self._of_latest_day([act for act in of_kind if self._calendar.shows(act.at, wall)])
        if not found:
            raise Refused(f"There is no {kind} of {match[2]} to correct.")
        if len(found) > 1 and match[3] is None:
            raise Refused(f"There are {len(found)} {kind} of {match[2]}. Say which: #1 to #{len(found)}.")
        index = int(match[3] or 1) - 1
        if not 0 <= index < len(found):
            raise Refused(f"There is no {kind} #{match[3]} of {match[2]} to correct.")
        return found[index], kind, (match[4] or "").strip()

    def _of_latest_day(self, acts: list[Act]) -> list[Act]:
        """Of acts at one time of day, those of the last day that has any."""
        days = [act.at.astimezone(self._calendar.zone).date() for act in acts]
        return [act for act, day in zip(acts, days, strict=True) if day == max(days)]

    def _is_kind(self, act: Act, word: str) -> bool:
        if isinstance(act.content, Scale):
            instrument = act.content.instrument
            named = self._session().record.rulebook.instruments[instrument].word
            return word in ("scale", instrument, named)
        return act.kind == word

    def _set_staff(self, rest: str) -> None:
        match = re.fullmatch(rf"(\S+) {NAME} (\S+)", rest)
        if match is None or match[4] not in tuple(Role):
            raise ScriptError('a member of staff is written as: staff RP "R. Patel RN" nurse')
        staff = self._staff[match[1]] = Staff(match[1], match[2] or match[3], Role(match[4]))
        if self._calendar.now is not None:
            self._desk.staff.put(staff, self._clock.now())

    def _set_actor(self, rest: str) -> None:
        self._actor = self._context().person(rest)

    def _set_room(self, rest: str) -> None:
        """Switch to the session of that room, or prepare one for it."""
        self._setting = replace(self._setting, room=rest)
        self.recorder = self._rooms.get(rest) or self._desk.in_room(rest)


@contextmanager
def _named(statement: Statement) -> Iterator[None]:
    """An error names the line."""
    try:
        yield
    except ScriptError as error:
        raise ScriptError(f"{statement.number}: {statement.words} / {error}") from error


def _wall(word: str) -> WallTime:
    wall = WallTime.read(word)
    if wall is None:
        raise ScriptError(f"“{word}” is not a time of day")
    return wall

"""The record of one session: entries are only ever appended, and everything shown is reckoned from them."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from typing import TypeVar, cast
from zoneinfo import ZoneInfo

from ketadesk.domain.acts import Act, Illegal, State, applied, sorted_acts, walked
from ketadesk.domain.checks import check_content, check_letters
from ketadesk.domain.entries import (
    Artefact,
    Check,
    Content,
    Discharge,
    Entry,
    FromPaper,
    Opened,
    Override,
    Scale,
    Start,
    Strike,
    Vitals,
    Weight,
    second_person,
)
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff, require_second
from ketadesk.domain.phases import CLOSED_SENTENCE, ENDED, No, Phase, step
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.timing import clock_time
from ketadesk.domain.vitals import PARTS_OF_WORD

Kind = TypeVar("Kind", bound=Content)
Reckoned = TypeVar("Reckoned")

LONGEST_BEFORE_OPENING = timedelta(hours=12)


def require_amendable(act: Act) -> None:
    """Refuse to amend what somebody answered for in just those words: it is struck and done anew."""
    if isinstance(act.content, Override) or second_person(act.content) is not None:
        raise Refused("What somebody answered for is not amended. Strike it, then do it anew.")


class Record:
    """The ordered entries of one session, the rules for the next one, and the acts they amount to."""

    def __init__(self, session_id: str, rulebook: Rulebook, entries: Sequence[Entry] = ()) -> None:
        """Take over entries that were checked when they were written; new ones come by `append`."""
        self.session_id = session_id
        self.rulebook = rulebook
        self._entries: list[Entry] = []
        self._acts: dict[int, Act] = {}
        self._root_of: dict[int, int] = {}
        self._history: list[tuple[Act, State]] = []
        self._by_kind: dict[str, list[tuple[int, Act]]] = {}
        self._stale = False
        self._reckoned: dict[Hashable, object] = {}
        for entry in entries:
            self._take(entry)

    @property
    def entries(self) -> Sequence[Entry]:
        """Every line, in the order it was written."""
        return self._entries

    @property
    def opened(self) -> Opened:
        """How the session began."""
        return cast("Opened", self._entries[0].content)

    @property
    def weight_kg(self) -> Decimal | None:
        """The weight that counts: the last one that was put right, else that of the opening."""
        right = self.of(Weight)
        return right[-1][1].kg if right else self.opened.weight_kg

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the room."""
        return ZoneInfo(self.opened.zone)

    @property
    def author(self) -> Staff:
        """Who opened the session."""
        return self._entries[0].by

    def acts(self, *kinds: str) -> tuple[Act, ...]:
        """What counts, sorted by when it happened: struck acts left out, amendments applied."""
        history = self._in_order()
        if not kinds:
            return tuple(act for act, _ in history)
        if len(kinds) == 1:
            return tuple(act for _, act in self._by_kind.get(kinds[0], ()))
        found = [placed for kind in set(kinds) for placed in self._by_kind.get(kind, ())]
        return tuple(act for _, act in sorted(found))

    def of(self, kind: type[Kind]) -> list[tuple[Act, Kind]]:
        """What counts of one kind of content, in order."""
        return [(act, cast("Kind", act.content)) for act in self.acts(kind.kind)]

    def history(self) -> tuple[tuple[Act, Phase], ...]:
        """What counts, in order, each act with the phase it leaves the session in."""
        return tuple((act, state.phase) for act, state in self._in_order())

    def every_act(self) -> tuple[Act, ...]:
        """All acts with those struck, sorted by when they happened."""
        return tuple(sorted_acts(self._acts.values()))

    def act_of(self, seq: int) -> Act:
        """The act that a line belongs to."""
        return self._acts[self._root_of[seq]]

    def steps(self) -> tuple[tuple[datetime, Phase], ...]:
        """When each phase began, from the opening on."""
        return self.once(_steps)

    def once(self, reckon: Callable[["Record"], Reckoned]) -> Reckoned:
        """What a pure function makes of the record, kept until the next entry however often it is asked for."""
        if reckon not in self._reckoned:
            self._reckoned[reckon] = reckon(self)
        return cast("Reckoned", self._reckoned[reckon])

    @property
    def phase(self) -> Phase:
        """Where the session stands after its last act."""
        return self._in_order()[-1][1].phase

    @property
    def ended_at(self) -> datetime | None:
        """When the session was closed, cancelled or voided; what is added later moves it no more."""
        return next((at for at, phase in self.steps() if phase in ENDED), None)

    def phase_at(self, moment: datetime) -> Phase:
        """The phase that an act of that moment belongs to; what came before the opening is pre-infusion."""
        return next((phase for at, phase in reversed(self.steps()) if at <= moment), Phase.PRE_INFUSION)

    def assessment(self) -> tuple[Act, Discharge] | None:
        """The discharge assessment: there is one, which a further one amends."""
        assessed = self.of(Discharge)
        return assessed[-1] if assessed else None

    def is_late(self, act: Act) -> bool:
        """Whether it was written later than the protocol's lateness after it happened."""
        return act.late_by() > timedelta(minutes=self.rulebook.protocol.late_after_min)

    def check(self, entry: Entry) -> None:
        """Refuse an entry that may not be written now; the sentence says what to do."""
        if not self._entries:
            if not isinstance(entry.content, Opened):
                raise Refused("Open the session first.")
            check_content(entry.content, self.rulebook)
            return
        self._check_alone(entry)
        self._check_order_of_acts(entry)

    def check_rows(self, entries: Sequence[Entry]) -> None:
        """Refuse new entries that may not be written together: one may hang on another, as a pause on its start."""
        for entry in entries:
            self._check_alone(entry, frozenset(one.seq for one in entries))
        rows = {entry.seq: Act((entry,)) for entry in entries}
        try:
            walked({**self._acts, **rows}.values())
        except Illegal as illegal:
            when = clock_time(illegal.act.at, self.zone)
            if illegal.act.root in rows:
                raise Refused(f"{when}: {illegal.sentence}") from None
            raise Refused(f"Strike the {illegal.act.kind} of {when} first.") from None

    def append(self, entry: Entry) -> None:
        """Take an entry that was checked and is on disk."""
        self._take(entry)

    def _check_alone(self, entry: Entry, beside: frozenset[int] = frozenset()) -> None:
        """All but its place among the others; `beside` are the lines that are written with it."""
        if isinstance(entry.content, Opened) and entry.replaces is None:
            raise Refused("This session is already open.")
        if self.phase in ENDED:
            outcome = step(entry.content.kind, self.phase)
            if entry.replaces is not None or isinstance(outcome, No):
                raise Refused(CLOSED_SENTENCE if entry.replaces is not None else outcome)
        self._check_time(entry)
        if entry.replaces is not None:
            self._check_correction(entry)
        check_content(entry.content, self.rulebook)
        if isinstance(entry.content, Artefact):
            self._check_artefact(entry.content, entry.at)
        if isinstance(entry.content, Start) and entry.replaces is None:
            self._check_start()
        self._check_paper(entry, beside)
        require_second(entry.by, second_person(entry.content))

    def _check_time(self, entry: Entry) -> None:
        last = self._entries[-1].entered_at
        if entry.entered_at < last:
            when = clock_time(last, self.zone)
            raise Refused(f"This computer's clock stands before the last entry of {when}. Set the clock right first.")
        if entry.at > entry.entered_at:
            raise Refused(f"{clock_time(entry.at, self.zone)} is still to come. Check the time.")
        if entry.at < self._entries[0].at - LONGEST_BEFORE_OPENING:
            raise Refused("That is more than 12 hours before the session was opened. Check the time.")

    def _check_start(self) -> None:
        """What the protocol lets block the start: an answer against it, or none where it has to be answered."""
        answers = {check.item: check.answer for _, check in self.of(Check)}
        for check in self.rulebook.protocol.start_checks:
            answer = answers.get(check.item)
            if answer is None and check.unanswered == "block":
                raise Refused(f"Before the start the protocol asks: {check.label}. Answer it first.")
            if answer is not None and check.severity == "block" and not check.is_fine(answer):
                raise Refused(
                    f"{check.label}: {answer}. The protocol holds the start until that is answered otherwise."
                )

    def _check_artefact(self, artefact: Artefact, at: datetime) -> None:
        """Only a reading that stands can be disbelieved, and only what was read."""
        act = self._acts.get(artefact.reading)
        if act is None or act.strike is not None or not isinstance(act.content, Vitals):
            raise Refused("There is no such reading to mark. Choose one that stands in the record.")
        if at < act.at:
            raise Refused(f"The reading was taken only at {clock_time(act.at, self.zone)}. Check the time.")
        for part in artefact.parts:
            signs = PARTS_OF_WORD.get(part, (part,))
            if all(getattr(act.content, sign) is None for sign in signs):
                raise Refused(f"The reading of {clock_time(act.at, self.zone)} holds no {part} to mark.")

    def _check_paper(self, entry: Entry, beside: frozenset[int]) -> None:
        """What was on paper is named by lines that are there, and was there before it was entered."""
        mark = entry.content
        if isinstance(mark, FromPaper):
            roots = {root for root in self._root_of.values() if root > 1} | (beside - {entry.seq})
            if not roots.issuperset(mark.lines):
                raise Refused("Not all that was on paper is in the record. Look at it again.")
            if mark.until > entry.entered_at:
                raise Refused(f"{clock_time(mark.until, self.zone)} is still to come. Check the time.")

    def _check_correction(self, entry: Entry) -> None:
        if entry.replaces not in self._root_of:
            raise Refused("There is no such entry to correct.")
        act = self.act_of(entry.replaces)
        if act.strike is not None:
            raise Refused("That entry has already been struck. Enter it again if it did happen.")
        if act.entry.seq != entry.replaces:
            raise Refused("That entry has been amended meanwhile. Look at it again.")
        if act.kind == Opened.kind:
            raise Refused("The opening cannot be corrected. Void the session and open it again.")
        if not isinstance(entry.content, Strike):
            require_amendable(act)
            if entry.content.kind != act.kind:
                raise Refused(f"A {act.kind} can only be amended to a {act.kind}. Strike it instead.")
        if not (entry.reason or "").strip():
            raise Refused("Say why: a correction needs a reason.")
        check_letters(entry.reason)
        self._check_change(entry, act)

    def _check_change(self, entry: Entry, act: Act) -> None:
        old, new = act.content, entry.content
        if isinstance(old, Scale) and isinstance(new, Scale) and new.instrument != old.instrument:
            raise Refused("The answers belong to another instrument. Strike the entry, then chart the right one.")
        if (new, entry.at) == (old, act.at):
            raise Refused("Nothing was changed. Say what should stand there instead.")

    def _check_order_of_acts(self, entry: Entry) -> None:
        """Refuse an act that makes the whole list, sorted by when it happened, illegal."""
        root = entry.seq if entry.replaces is None else self._root_of[entry.replaces]
        changed = applied(entry, self._acts.get(root))
        last, state = self._in_order()[-1]
        try:
            if entry.replaces is None and entry.at >= last.at:
                state.after(changed)
            else:
                walked({**self._acts, root: changed}.values())
        except Illegal as illegal:
            if illegal.act.root == root:
                raise Refused(illegal.sentence) from None
            when = clock_time(illegal.act.at, self.zone)
            raise Refused(f"Strike the {illegal.act.kind} of {when} first.") from None

    def _take(self, entry: Entry) -> None:
        root = self._root_of[entry.seq] = entry.seq if entry.replaces is None else self._root_of[entry.replaces]
        act = self._acts[root] = applied(entry, self._acts.get(root))
        self._entries.append(entry)
        self._reckoned.clear()
        if not self._stale and entry.replaces is None:
            last, state = self._history[-1] if self._history else (act, State())
            if act.at >= last.at:
                self._count(act, state.after(act))
                return
        self._stale = True

    def _count(self, act: Act, state: State) -> None:
        """Put an act behind those that count."""
        self._by_kind.setdefault(act.kind, []).append((len(self._history), act))
        self._history.append((act, state))

    def _in_order(self) -> list[tuple[Act, State]]:
        """The acts that count with the state after each; rebuilt only after a late entry or a correction."""
        if self._stale:
            history = walked(self._acts.values())
            self._history, self._by_kind, self._stale = [], {}, False
            for act, state in history:
                self._count(act, state)
        return self._history


def _steps(record: Record) -> tuple[tuple[datetime, Phase], ...]:
    return tuple(_changes_of_phase(record))


def _changes_of_phase(record: Record) -> Iterator[tuple[datetime, Phase]]:
    """The first act of each phase."""
    last: Phase | None = None
    for act, phase in record.history():
        if phase is not last:
            last = phase
            yield act.at, last

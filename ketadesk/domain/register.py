"""The controlled-drug register: lines that are only ever appended, and the balances they amount to.

Every line moves an amount between two accounts: a vial, what a session holds, a patient, waste, and the outside. So
all accounts together are always zero, and nothing is ever lost but by a line that says who lost it. Amounts are exact
decimals. What each act asks for follows 21 CFR 1304.22(c) and regulations 19 and 20 of the Misuse of Drugs
Regulations 2001 as copied by state boards and pharmacists' guides; that a witness is asked is most clinics' own rule.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from decimal import Decimal

from ketadesk.domain.errors import Refused
from ketadesk.domain.people import require_second
from ketadesk.domain.quantity import plain, require_between
from ketadesk.domain.vials import (
    LONGEST_NAME,
    LONGEST_REASON,
    MOVING,
    NOTHING,
    OF_SESSION,
    REASONED,
    WITNESSED,
    Custody,
    Discrepancy,
    Held,
    Line,
    Move,
    Vial,
)


class Register:
    """All lines, the balances after them, and the rules for the next one."""

    def __init__(self, lines: Iterable[Line] = ()) -> None:
        """Take over lines that were checked when they were written."""
        self.lines: list[Line] = []
        self.vials: dict[str, Held] = {}
        self.sessions: dict[str, Custody] = {}
        self.cases: dict[int, Discrepancy] = {}
        self.outside_mg = NOTHING
        self.adjusted_mg = NOTHING
        self.vial_waste_mg = NOTHING
        self.balances: list[tuple[Decimal, Decimal]] = []
        for line in lines:
            self.append(line)

    def held(self, vial: str) -> Held:
        """A vial by its number."""
        found = self.vials.get(vial)
        if found is None:
            raise Refused(f"There is no vial “{vial}” in the register. Receive it first, or check the number.")
        return found

    def present(self) -> list[Held]:
        """The vials that are still here, by product, expiry and number."""
        here = [one for one in self.vials.values() if one.gone is None]
        return sorted(here, key=lambda one: (one.vial.product, one.vial.expires, one.vial.id))

    def open_cases(self) -> list[Discrepancy]:
        """The counts that differed and are not closed yet."""
        return [case for case in self.cases.values() if case.closed_by is None]

    def sum_of_all_mg(self) -> Decimal:
        """All accounts together, which is zero or the book is wrong."""
        inside = sum((one.mg for one in self.vials.values()), NOTHING)
        held = sum(
            (one.held_mg + one.given_mg + one.wasted_mg + one.left_mg for one in self.sessions.values()), NOTHING
        )
        return inside + held + self.vial_waste_mg + self.adjusted_mg + self.outside_mg

    def check(self, line: Line, day: date) -> None:
        """Refuse a line that may not be written now; `day` is the clinic's own day of what happened."""
        require_second(line.by, line.witness)
        if line.move in OF_SESSION and not line.session:
            raise Refused(f"What is meant by “{line.move}” is charted in the patient's session. Do it there.")
        if line.move is Move.ADJUST and line.witness is None:
            raise Refused("Two people close a case. Ask a colleague for her initials and PIN.")
        if line.move in WITNESSED and line.witness is None and not line.session:
            raise Refused(f"To {line.move} takes a witness. Ask a colleague for her initials and PIN.")
        if line.move in REASONED and not line.because.strip():
            raise Refused(f"Say why: to {line.move} needs a reason.")
        if len(line.because) > LONGEST_REASON:
            raise Refused(f"The reason is longer than {LONGEST_REASON} letters. Say it shorter.")
        if line.at > line.entered_at:
            raise Refused("That time is still to come. Check the time.")
        if line.move is Move.ADJUST:
            self._check_adjusted(line)
        elif line.corrects is not None:
            self._check_correction(line, line.corrects)
        elif line.move is Move.RECEIVE:
            self._check_received(line.received, day)
        elif line.vial:
            self._check_vial(line, day)
        elif line.move not in (Move.GIVE, Move.LEFT, Move.WASTE) or not line.session:
            raise Refused("Say which vial.")
        elif line.mg == 0:
            raise Refused("Nothing is moved. Enter how much.")

    def _check_adjusted(self, line: Line) -> None:
        held = self.held(line.vial)
        if line.corrects not in {case.seq for case in self.open_cases() if case.vial == line.vial}:
            raise Refused(f"Vial {line.vial} has no such open case. Count it first.")
        if held.gone is not None and line.ml != 0:
            raise Refused(f"Vial {line.vial} is gone: {_GONE[held.gone]}. Its case is closed with 0 mL.")
        _check_amount(line, held)

    def _check_correction(self, line: Line, number: int) -> None:
        if not 1 <= number <= len(self.lines):
            raise Refused("There is no such line to correct.")
        first = self.lines[number - 1]
        if line.move not in MOVING or (first.move, first.vial, first.session) != (line.move, line.vial, line.session):
            raise Refused(f"Line {number} is of another act. Correct it by what was really done.")
        if not line.because.strip():
            raise Refused("Say why: a correction needs a reason.")
        if line.session:
            self._check_taken_back(line)
            return
        if first.corrects is not None:
            raise Refused(f"Line {number} is a correction itself. Correct line {first.corrects}.")
        told = first.ml + sum((one.ml for one in self.lines if one.corrects == number), NOTHING)
        if line.ml == 0 or told + line.ml < 0:
            raise Refused(f"By line {number} {plain(told)} mL were moved. Say how much it should be.")
        held = self.held(line.vial)
        if held.gone is not None:
            raise Refused(f"Vial {line.vial} is gone: {_GONE[held.gone]}. Nothing of it is corrected any more.")
        if line.ml > held.ml:
            raise Refused(f"Vial {line.vial} holds {plain(held.ml)} mL by the register. Count it first.")

    def _check_taken_back(self, line: Line) -> None:
        """A return that is taken back must still be in its vial; a draw is not, while its return stands."""
        custody = self.sessions.get(line.session, Custody())
        out = custody.drawn_ml.get(line.vial, NOTHING) - custody.returned_ml.get(line.vial, NOTHING)
        if line.move is Move.DRAW and out + line.ml < 0:
            raise Refused(f"Some of what was drawn from vial {line.vial} was returned. Strike the return first.")
        if line.move is Move.RETURN and (held := self.held(line.vial)).gone is None and held.ml + line.ml < 0:
            raise Refused(f"Vial {line.vial} holds {plain(held.ml)} mL by the register. Count it first.")

    def _check_received(self, vial: Vial | None, day: date) -> None:
        if vial is None:
            raise Refused("Say what is received.")
        for name, words in (
            ("number", vial.id),
            ("lot", vial.lot),
            ("cabinet", vial.cabinet),
            ("product", vial.product),
        ):
            if not words.strip():
                raise Refused(f"The vial's {name} is empty. Fill it in.")
            _check_length(f"vial's {name}", words)
        _check_length("supplier", vial.supplier)
        require_between(vial.mg_per_ml, "1", "200", "strength", "mg/mL")
        require_between(vial.ml, "0.1", "1000", "volume of the vial", "mL")
        if vial.id in self.vials:
            raise Refused(f"Vial {vial.id} is in the register already. Give each vial a number of its own.")
        if vial.expires < day:
            raise Refused(f"Lot {vial.lot} expired on {vial.expires.isoformat()}. Send it back.")

    def _check_vial(self, line: Line, day: date) -> None:
        held = self.held(line.vial)
        name = f"Vial {line.vial}"
        if held.gone is not None:
            raise Refused(f"{name} is gone: {_GONE[held.gone]}. Choose another vial.")
        if held.received_at is not None and line.at < held.received_at:
            raise Refused(f"That is before vial {line.vial} was received. Check the time.")
        _check_amount(line, held)
        match line.move:
            case Move.COUNT if held.moved_at is not None and line.at < held.moved_at:
                raise Refused(f"{name} was drawn from or filled after that time. Count it as it is now.")
            case Move.OPEN if held.opened_at is not None:
                raise Refused(f"{name} was opened already.")
            case Move.OPEN:
                _check_good(held.vial, day)
            case Move.DRAW:
                self._check_drawn(line, held, day)
            case Move.RETURN if line.ml > (out := self._out_ml(line)):
                raise Refused(f"{plain(out)} mL of vial {line.vial} are out for this session. Return no more.")
            case Move.WASTE if line.ml > held.ml:
                raise Refused(f"{name} holds {plain(held.ml)} mL by the register. Count it first.")
            case Move.TRANSFER:
                if not line.cabinet.strip() or line.cabinet == held.cabinet:
                    raise Refused("Say to which other cabinet it goes.")
                _check_length("cabinet", line.cabinet)
            case Move.BREAK | Move.DESTROY if line.ml != held.ml:
                raise Refused(f"{name} holds {plain(held.ml)} mL by the register, all of it goes. Count it first.")
            case Move.EXPIRE if held.vial.expires >= day:
                raise Refused(f"Lot {held.vial.lot} is good until {held.vial.expires.isoformat()}.")
            case Move.EXPIRE if held.expired:
                raise Refused(f"{name} is set aside as expired already.")
        if line.move in (Move.DRAW, Move.RETURN, Move.WASTE) and line.ml == 0:
            raise Refused("Nothing is moved. Enter how much.")

    def _check_drawn(self, line: Line, held: Held, day: date) -> None:
        vial = held.vial
        _check_good(vial, day)
        if line.ml > held.ml and not (held.counted_ml is not None and line.ml <= held.counted_ml):
            raise Refused(
                f"Vial {vial.id} holds {plain(held.ml)} mL by the register, {plain(line.ml)} mL cannot be drawn."
                " Count it first, or take another vial."
            )

    def _out_ml(self, line: Line) -> Decimal:
        """What a session drew from a vial and has not returned."""
        custody = self.sessions.get(line.session, Custody())
        return custody.drawn_ml.get(line.vial, NOTHING) - custody.returned_ml.get(line.vial, NOTHING)

    def append(self, line: Line) -> None:
        """Take a line that was checked and is on disk."""
        self.lines.append(line)
        if line.move is Move.RECEIVE and line.corrects is None and line.received is not None:
            vial = line.received
            self.vials[vial.id] = Held(vial, vial.cabinet, vial.ml, line.at)
            self.outside_mg -= vial.mg
        elif line.vial and line.vial in self.vials:
            self._take(line, self.vials[line.vial])
        if line.session:
            custody = self.sessions.setdefault(line.session, Custody())
            self._take_of_session(line, custody)
            custody.last[line.move, line.vial] = len(self.lines)
        held = self.vials.get(line.vial or (line.received.id if line.received else ""))
        self.balances.append((NOTHING, NOTHING) if held is None else (held.ml, held.mg))

    def _take(self, line: Line, held: Held) -> None:
        held.counted_ml = None
        before_ml = held.ml
        match line.move:
            case Move.OPEN:
                held.opened_at = line.at
            case Move.DRAW:
                held.ml -= line.ml
                held.opened_at = held.opened_at or line.at
            case Move.RETURN:
                held.ml += line.ml
            case Move.WASTE:
                held.ml -= line.ml
                self.vial_waste_mg += NOTHING if line.session else line.ml * held.vial.mg_per_ml
            case Move.TRANSFER:
                held.cabinet = line.cabinet
            case Move.COUNT:
                self._count(line, held)
            case Move.ADJUST:
                self.adjusted_mg += (held.ml - line.ml) * held.vial.mg_per_ml
                held.ml = line.ml
                if line.corrects in self.cases:
                    seq = line.corrects
                    self.cases[seq] = replace(self.cases[seq], closed_by=len(self.lines))
            case Move.BREAK | Move.DESTROY:
                held.gone = line.move
            case Move.EXPIRE:
                held.expired = True
        if held.ml != before_ml:
            held.moved_at = line.at if held.moved_at is None else max(held.moved_at, line.at)
        if held.gone is not None:  # what is put right later went with the vial too
            self.outside_mg += held.mg
            held.ml = NOTHING

    def _count(self, line: Line, held: Held) -> None:
        held.counted_ml = line.ml
        apart = line.ml - held.ml
        if apart:
            seq = len(self.lines)
            self.cases[seq] = Discrepancy(seq, line.vial, line.at, line.by, apart, apart * held.vial.mg_per_ml)

    def _take_of_session(self, line: Line, custody: Custody) -> None:
        match line.move:
            case Move.DRAW:
                custody.drawn_ml[line.vial] = custody.drawn_ml.get(line.vial, NOTHING) + line.ml
                custody.drawn_mg += line.mg
            case Move.RETURN:
                custody.returned_ml[line.vial] = custody.returned_ml.get(line.vial, NOTHING) + line.ml
                custody.returned_mg += line.mg
            case Move.GIVE:
                custody.given_mg += line.mg
            case Move.WASTE:
                custody.wasted_mg += line.mg
            case Move.LEFT:
                custody.left_mg += line.mg


_GONE = {Move.BREAK: "it broke", Move.DESTROY: "it was destroyed"}


def _check_good(vial: Vial, day: date) -> None:
    if vial.expires < day:
        raise Refused(f"Lot {vial.lot} of vial {vial.id} expired on {vial.expires.isoformat()}. Take another vial.")


def _check_length(what: str, words: str) -> None:
    if len(words) > LONGEST_NAME:
        raise Refused(f"The {what} is longer than {LONGEST_NAME} letters. Say it shorter.")


def _check_amount(line: Line, held: Held) -> None:
    """What cannot be in a vial; twice its label is more than any overfill (an engineering limit)."""
    if line.ml < 0:
        raise Refused("An amount is never negative. Correct the line instead.")
    inside = line.ml + (held.ml if line.move is Move.RETURN else NOTHING)
    if line.move in (Move.COUNT, Move.RETURN, Move.ADJUST) and inside > held.vial.ml * 2:
        raise Refused(f"{plain(inside)} mL is more than the vial can hold. Check the number.")

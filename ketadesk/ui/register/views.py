"""The six ways the register is looked at: which columns each has, and the words of its lines."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from ketadesk.app.register_forms import found_vial, signed
from ketadesk.domain.errors import Refused
from ketadesk.domain.ledger import Lot, Row, by_cabinet, by_lot, expiring, of_day, of_vial, rows_of
from ketadesk.domain.quantity import exactly, plain, shown
from ketadesk.domain.register import Register
from ketadesk.domain.timing import clock_time, date_shown, day
from ketadesk.domain.vials import Discrepancy, Held
from ketadesk.domain.words_register import act_of, details_of
from ketadesk.ui.register.listing import SIGN, Column, Listing
from ketadesk.ui.station import Station
from ketadesk.ui.words import retold, tr

VIALS, LOTS, DAY, CASES, EXPIRING, LIFE = "vials", "lots", "day", "cases", "expiring", "life"


def views() -> list[tuple[str, str]]:
    """Each view by its name and its word, in the order of the keys."""
    return [
        (VIALS, tr("Vials")), (LOTS, tr("Lots")), (DAY, tr("Day")), (CASES, tr("Cases")),
        (EXPIRING, tr("Expiring")), (LIFE, tr("One vial")),
    ]  # fmt: skip


class Views:
    """The lists, and what stands in them."""

    def __init__(self, station: Station) -> None:
        """All empty."""
        self._station = station
        lines = _of_lines()
        made = (
            (VIALS, tr("Vials"), _of_vials(tr("Opened")), self._vial),
            (LOTS, tr("Lots"), _of_lots(), self._lot),
            (DAY, tr("Lines of a day"), lines, self._row),
            (CASES, tr("Open cases"), _of_cases(), self._case),
            (EXPIRING, tr("Expiring"), _of_vials(tr("Good for")), self._expiring),
            (LIFE, tr("Life of one vial"), lines, self._row),
        )
        self.lists = {name: Listing(words, columns, cells, station.look) for name, words, columns, cells in made}
        self._cases: set[str] = set()
        self.rows: Sequence[Row] = ()
        """What the day or the vial in front lists; empty for the views of what is here."""

    def show(self, name: str, day_asked: date, vial: str) -> str:
        """Fill one list from the register as it is now; gives what stands below it."""
        register = self._station.desk.book.register
        self._cases = {one.vial for one in register.open_cases()}
        lines = self._lines(name, register, day_asked, vial)
        self.rows = lines if name in (DAY, LIFE) else ()
        self.lists[name].show_lines(lines)
        return self._foot(name, lines, register)

    def _lines(self, name: str, register: Register, day_asked: date, vial: str) -> Sequence[Any]:
        match name:
            case "lots":
                return list(by_lot(register))
            case "day":
                return of_day(rows_of(register), day_asked, self._station.zone)
            case "cases":
                return register.open_cases()
            case "expiring":
                return expiring(register, self._today())
            case "life":
                return of_vial(rows_of(register), found_vial(register, vial).vial.id) if vial else ()
        return by_cabinet(register)

    def _foot(self, name: str, lines: Sequence[Any], register: Register) -> str:
        match name:
            case "cases":
                return tr("{n} open. Enter on one closes it: two people, and why.", n=len(lines))
            case "lots":
                return tr("What is here of each lot, and in which cabinet.")
            case "expiring":
                return tr("{n} vials expire within 60 days, or have.", n=len(lines))
            case "life" if not lines:
                return tr("Type the number of a vial and press Enter.")
            case "day" | "life":
                return tr("{n} lines. What was written later than it happened says so.", n=len(lines))
        here = register.present()
        mg = shown(sum((one.mg for one in here), register.outside_mg * 0), 2)
        return tr("{n} vials here, {mg} mg base. Enter on a vial shows its life.", n=len(here), mg=mg)

    def _today(self) -> date:
        return self._station.desk.clock.now().astimezone(self._station.zone).date()

    # the words of a line

    def _vial(self, held: Held) -> tuple[str, ...]:
        opened = tr("no")
        if held.opened_at is not None:
            opened = retold(day(held.opened_at, self._station.zone))
        return (*self._of_vial(held), opened, *_amounts(held))

    def _expiring(self, held: Held) -> tuple[str, ...]:
        days = (held.vial.expires - self._today()).days
        left = tr("{n} days", n=days) if days >= 0 else tr("{sign} {n} days over", sign=SIGN, n=-days)
        return (*self._of_vial(held), left, *_amounts(held))

    def _of_vial(self, held: Held) -> tuple[str, ...]:
        vial = held.vial
        name = tr("{vial} {sign} case", vial=vial.id, sign=SIGN) if vial.id in self._cases else vial.id
        over = vial.expires < self._today()
        expires = retold(date_shown(vial.expires))
        if over:
            expires = f"{SIGN} {expires}"
        return name, vial.product, tr("{n} mg/mL", n=plain(vial.mg_per_ml)), vial.lot, expires, held.cabinet

    def _lot(self, lot: Lot) -> tuple[str, ...]:
        place = lot.cabinet or tr("all cabinets")
        return lot.product, lot.lot, place, str(lot.vials), exactly(lot.ml, 2), exactly(lot.mg, 1)

    def _row(self, row: Row) -> tuple[str, ...]:
        line, own = row.line, row.vial is not None
        moved = (signed(row.moved_ml, 2), signed(row.moved_mg, 1)) if row.moved_ml else ("", "")
        if not own:
            moved = ("", exactly(line.mg, 1))
        people = line.by.code if line.witness is None else f"{line.by.code} · {line.witness.code}"
        left = exactly(row.ml, 2) if own else ""
        return (
            str(row.number), self._when(row), retold(act_of(line)), line.vial, people, retold(details_of(row)),
            *moved, left,
        )  # fmt: skip

    def _when(self, row: Row) -> str:
        line, zone = row.line, self._station.zone
        happened = f"{_short(retold(day(line.at, zone)))} {clock_time(line.at, zone)}"
        if not row.late:
            return happened
        same = day(line.at, zone) == day(line.entered_at, zone)
        at = clock_time(line.entered_at, zone)
        written = at if same else f"{_short(retold(day(line.entered_at, zone)))} {at}"
        return "\n".join((happened, tr("written {when}", when=written)))

    def _case(self, case: Discrepancy) -> tuple[str, ...]:
        zone = self._station.zone
        when = f"{retold(day(case.at, zone))} {clock_time(case.at, zone)}"
        return str(case.seq), case.vial, case.by.name, when, signed(case.ml, 2), signed(case.mg, 1)

    def vial_of(self, line: object) -> str:
        """The vial that a line is about, empty when it is about none."""
        if isinstance(line, Held):
            return line.vial.id
        if isinstance(line, Row):
            return line.line.vial
        return ""


def day_of(typed: str, today: date) -> date:
    """The day that is listed: today, unless another is typed."""
    try:
        return date.fromisoformat(typed.strip()) if typed.strip() else today
    except ValueError:
        raise Refused(tr("Write the day as 2026-11-22.")) from None


def _short(words: str) -> str:
    """A day without its year."""
    return words.rpartition(" ")[0]


def _amounts(held: Held) -> tuple[str, str]:
    return exactly(held.ml, 2), exactly(held.mg, 1)


def _of_vials(last: str) -> list[Column]:
    return [
        Column(tr("Vial"), 110), Column(tr("Product")), Column(tr("Strength"), 86), Column(tr("Lot"), 76),
        Column(tr("Expires"), 112), Column(tr("Cabinet"), 84), Column(last, 104),
        Column(tr("mL"), 62, number=True), Column(tr("mg"), 70, number=True),
    ]  # fmt: skip


def _of_lots() -> list[Column]:
    return [
        Column(tr("Product")), Column(tr("Lot"), 140), Column(tr("Cabinet")), Column(tr("Vials"), 80, number=True),
        Column(tr("mL"), 100, number=True), Column(tr("mg"), 110, number=True),
    ]  # fmt: skip


def _of_lines() -> list[Column]:
    return [
        Column(tr("Line"), 46), Column(tr("Happened"), 116), Column(tr("Act"), 98), Column(tr("Vial"), 78),
        Column(tr("Who"), 78), Column(tr("Details")), Column(tr("mL"), 66, number=True),
        Column(tr("mg"), 70, number=True), Column(tr("Left mL"), 66, number=True),
    ]  # fmt: skip


def _of_cases() -> list[Column]:
    return [
        Column(tr("Line"), 70), Column(tr("Vial"), 130), Column(tr("Counted by")), Column(tr("When"), 190),
        Column(tr("mL"), 100, number=True), Column(tr("mg"), 100, number=True),
    ]  # fmt: skip

"""The register's lines in words, for screen and paper."""

from collections.abc import Iterator

from ketadesk.domain.ledger import Row
from ketadesk.domain.quantity import exactly, plain
from ketadesk.domain.timing import date_shown
from ketadesk.domain.vials import Line, Move

OF_SESSION_WORDS = {Move.GIVE: "given", Move.WASTE: "wasted", Move.LEFT: "left in the line"}


def act_of(line: Line) -> str:
    """What was done, or taken back."""
    return f"{line.move} corrected" if line.corrects is not None and line.move is not Move.ADJUST else str(line.move)


def details_of(row: Row) -> str:
    """What columns do not tell of a line: where from, where to, for whom, why."""
    return "; ".join(filter(None, _details(row)))


def _details(row: Row) -> Iterator[str]:
    line = row.line
    if row.vial is None and line.move in OF_SESSION_WORDS:
        yield f"{exactly(line.mg, 1)} mg {OF_SESSION_WORDS[line.move]} of what was drawn"
    yield _of_act(line)
    if line.session:
        yield f"{line.session} {line.patient}"
    yield line.because


def _of_act(line: Line) -> str:
    vial = line.received
    if vial is not None:
        source = f", from {vial.supplier}" if vial.supplier else ""
        strength = f"{plain(vial.mg_per_ml)} mg/mL"
        return f"{strength}, lot {vial.lot}, expires {date_shown(vial.expires)}, in {vial.cabinet}{source}"
    match line.move:
        case Move.COUNT if line.expected_ml is not None:
            return f"counted {exactly(line.ml, 2)} mL, expected {exactly(line.expected_ml, 2)} mL"
        case Move.ADJUST:
            return f"closes the case of line {line.corrects}"
        case Move.TRANSFER:
            return f"to {line.cabinet}"
    return "" if line.corrects is None else f"corrects line {line.corrects}"

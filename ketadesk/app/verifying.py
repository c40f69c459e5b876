"""A sealed report looked at again: whether it is intact, whose it is, and whether the record here still says so."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ketadesk.app.files import read_bytes
from ketadesk.domain.entries import Line
from ketadesk.domain.errors import Problem
from ketadesk.interop.session_file import SessionFile, read_session

Here = Callable[[str], tuple[Line, ...] | None]
"""Gives the lines of a session of the record here, None when it is not there."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What there is to say of a file, a sentence each, and whether all of it is good."""

    sentences: tuple[str, ...]
    good: bool


def verdict(path: Path, here: Here | None, seals: frozenset[str] = frozenset()) -> Verdict:
    """Look at a report; `here` is None where there is no record to compare with, `seals` are those of the record."""
    from ketadesk.report.seal import checked

    seal = checked(read_bytes(path))
    when = "" if seal.sealed_at is None else f" on {seal.sealed_at:%Y-%m-%d %H:%M} UTC by its own clock"
    whose = f"Sealed by {seal.subject}{when}."
    if seal.made_by_ketadesk:
        whose += (
            " KetaDesk made this certificate for the clinic; no authority vouches for it, and anybody can make one of"
            f" that name: compare its fingerprint, {seal.fingerprint[:16]}…"
        )
    if seal.troubles:
        return Verdict((f"{path.name} is not intact. {' '.join(seal.troubles)}", whose), False)
    intact = f"{path.name} is intact: not one byte was changed since it was sealed."
    if seal.attachment is None:
        return Verdict((intact, whose, "No record is attached inside: it is no report of KetaDesk."), False)
    try:
        record = read_session("The record attached inside", seal.attachment)
    except Problem as problem:
        return Verdict((intact, whose, problem.sentence), False)
    said, good = _compared(record, here)
    if here is not None and seal.fingerprint not in seals:
        said, good = "The record here never sealed with this certificate: the paper does not come from it.", False
    drill = " It is of a drill: an exercise, of no patient." if record.drill else ""
    attached = (
        f"Attached is the record of session {record.session_id}: {len(record.lines)} lines, chain verified.{drill}"
    )
    return Verdict((intact, whose, attached, said), good)


def _compared(record: SessionFile, here: Here | None) -> tuple[str, bool]:
    """The attached record beside the one here."""
    lines = None if here is None else here(record.session_id)
    if lines is None:
        where = "There is no record here" if here is None else "That session is not in the record here"
        return f"{where}, so nothing was compared.", True
    count = len(record.lines)
    if len(lines) < count or lines[count - 1].sha256 != record.head:
        return "The record here is another: it does not hold what this paper was printed from.", False
    if len(lines) > count:
        more = len(lines) - count
        return f"The record here holds all of it, and {more} more since: print it anew for the newest revision.", True
    return "The record here is the same, to the last byte.", True

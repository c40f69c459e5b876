"""The end of the evidence: what stood open and why it stays so, what was added later, who signs, the code."""

from reportlab.platypus import Spacer

from ketadesk.domain import entries, summary
from ketadesk.domain.acts import Act
from ketadesk.domain.signing import addenda, signature
from ketadesk.domain.timing import clock_time, day
from ketadesk.report.layout import ALL, BETWEEN, RISE, Column, Flow, bare, height, paint, table
from ketadesk.report.pen import DARK, RULE
from ketadesk.report.qr import QrCode
from ketadesk.report.source import Source
from ketadesk.report.text import BODY, LABEL, SMALL, STRONG, Markup, joined

SIGNATURE = CODE = 48.0
"""The least height of the frames, and the side of the code beside them: 17 mm, which a telephone reads from paper."""

FRAME = ("BOX", *ALL, 0.6, paint(RULE)), ("ROUNDEDCORNERS", [5, 5, 5, 5]), ("TOPPADDING", *ALL, 6 - RISE)


def closing(source: Source) -> list[Flow]:
    """All parts in order; frames and code are never parted from what stood open."""
    told = _open_points(source)
    width = (source.width - CODE - 2 * BETWEEN) / 2
    nurse, physician = _closed_by(source), _signed_by(source)
    high = max(SIGNATURE, *(height(words, width - 18) + 12 for words in (nurse, physician or [])))
    frames = [
        _boxed(nurse, width, high),
        _boxed(physician, width, high) if physician else _blank(source, width, high),
    ]
    code = QrCode(f"ketadesk:{source.record.session_id}:{source.seal.record_hash}", CODE)
    gaps = [("RIGHTPADDING", (0, 0), (1, 0), BETWEEN), ("VALIGN", *ALL, "MIDDLE")]
    line = bare([[*frames, code]], [width + BETWEEN, width + BETWEEN, CODE], *gaps)
    whole = bare([[[*told, line]]], [source.width], spaceBefore=source.gap)
    return [*_overridden(source), *_added(source), whole]


def _open_points(source: Source) -> list[Flow]:
    missing = summary.missing_in_words(source.record)
    if missing is None:
        return []
    words = source.setter.markup("; ".join(missing[1]) or "nothing")
    return [source.words(joined([source.setter.bold(f"{missing[0]}: "), words])), Spacer(0, source.gap)]


def _overridden(source: Source) -> list[Flow]:
    """What was found and stays as it is: why, and who said so."""
    found = source.record.of(entries.Override)
    if not found:
        return []
    rows = [(source.timed(act), one.words or one.finding, one.because, act.author.code) for act, one in found]
    time, by = (max(source.setter.width(row[place]) for row in rows) + 9 for place in (0, 3))
    rest = source.width - max(time, 40) - max(by, 24)
    columns = (
        Column(("Written",), max(time, 40)), Column(("Found",), rest * 0.55),
        Column(("Why it stays so",), rest * 0.45), Column(("By",), max(by, 24)),
    )  # fmt: skip
    return [*source.heading("FINDINGS THAT WERE OVERRIDDEN"), table(source.setter, columns, rows, padding=1.6)]


def _added(source: Source) -> list[Flow]:
    """What was written after the end; each a table of its own, so that a long one flows over pages."""
    found = addenda(source.record)
    if not found:
        return []
    rows = [(_moment(source, act), _with_name(source, act, one.text)) for act, one in found]
    time = max(source.setter.width(row[0]) for row in rows) + 9
    columns = Column((), time), Column((), source.width - time)
    tables = [table(source.setter, columns, [row], padding=0.8, ruled=False) for row in rows]
    return [*source.heading("ADDENDA"), *tables]


def _with_name(source: Source, act: Act, text: str) -> Markup:
    return joined([source.setter.markup(text), source.setter.grey(act.author.name)], " ")


def _boxed(words: list[Flow], width: float, high: float) -> Flow:
    """Words in a rounded frame."""
    return bare([[words]], [width], *FRAME, ("LEFTPADDING", *ALL, 9), ("RIGHTPADDING", *ALL, 9), rowHeights=[high])


def _blank(source: Source, width: float, high: float) -> Flow:
    """The frame a physician signs in by hand: nobody has signed yet."""
    room = width - 18
    unsigned = _signable(source)
    rows = [
        ["", source.words("Physician: not signed" if unsigned else "Physician", SMALL), "", ""],
        ["", *(source.words(one, SMALL) for one in ("signature", "", "date"))],
    ]
    lines = [("LINEABOVE", (at, 1), (at, 1), 0.6, paint(DARK)) for at in (1, 3)]
    widths = [9, room * 0.68 - 10, 10, room * 0.32 - 10, 19]
    return bare(
        [[*row, ""] for row in rows], widths, *FRAME, ("TOPPADDING", (0, 1), (-1, 1), 1.5 - RISE), *lines,
        ("SPAN", (1, 0), (3, 0)), rowHeights=[high - 17, 17],
    )  # fmt: skip


def _signable(source: Source) -> bool:
    """Whether a physician could sign it now."""
    return bool(source.record.acts(entries.Close.kind, entries.Cancel.kind))


def _signed_by(source: Source) -> list[Flow]:
    """Who signed, with what, when, and what it means; empty while nobody did."""
    signed = signature(source.record)
    if signed is None:
        return []
    act, sign = signed
    licence = source.setter.grey(f" {sign.licence}") if sign.licence else Markup("")
    name = joined([source.setter.bold(act.author.name), licence])
    when = f"signed electronically {_moment(source, act)}"
    return [source.words("Physician", SMALL), source.words(name, BODY), source.words(when, SMALL),
            source.words(sign.meaning, LABEL)]  # fmt: skip


def _moment(source: Source, act: Act) -> str:
    """Day and time: what is written later is not of the session's day."""
    zone = source.record.zone
    return f"{day(act.at, zone)} {clock_time(act.at, zone)}"


def _closed_by(source: Source) -> list[Flow]:
    """Who ended the session, how and when; nobody while it is open."""
    found = source.record.acts(*_ENDED)
    if not found:
        return [source.words("Nurse", SMALL), source.words("not closed", STRONG)]
    entry = found[-1].entry
    role = source.words(entry.by.role.value.capitalize(), SMALL)
    when = f"{_ENDED[entry.content.kind]} {_moment(source, found[-1])}"
    return [role, source.words(entry.by.name, STRONG), source.words(when, SMALL)]


_ENDED = {entries.Close.kind: "closed", entries.Cancel.kind: "cancelled", entries.Void.kind: "voided"}

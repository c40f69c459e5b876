"""A session as one JSON file that stands on its own and can be verified without KetaDesk."""

from collections.abc import Sequence

import msgspec

from ketadesk.domain.acts import Act
from ketadesk.domain.dose import dose_at
from ketadesk.domain.entries import Line
from ketadesk.domain.quantity import rounded
from ketadesk.domain.record import Record

ABOUT = (
    "Each line of the record as it was written. `at` is when it happened, `entered_at` when it was written, both UTC."
    " Nothing was ever changed: an amendment or a strike is a line that `replaces` another. `acts` lists the lines of"
    " each act and the one that counts (none when struck). Chain: sha256 of line n = SHA-256 over the hex digits of"
    " the hash before it and the bytes of `body` as they stand in this file; before line 1 stands SHA-256 over"
    " 'KetaDesk ' and the session's id. All milligrams are ketamine base."
)


def session_archive(record: Record, lines: Sequence[Line], texts: Sequence[str], drill: bool = False) -> bytes:
    """Everything there is of a session; the bodies stand byte for byte as they lie on disk."""
    opened = record.opened
    dose = dose_at(record, record.entries[-1].entered_at)
    head = {
        "format": "ketadesk-session",
        "format_version": 1,
        "about": ABOUT,
        **({"drill": True} if drill else {}),
        "session": record.session_id,
        "phase": record.phase.value,
        "zone": opened.zone,
        "given_mg": str(rounded(dose.given_mg, 4)),
        "infusing_s": str(rounded(dose.infusing_s, 0)),
        "head_sha256": lines[-1].sha256,
    }
    references = (opened.protocol, *opened.instruments)
    sources = [
        {"id": ref.id, "version": ref.version, "sha256": ref.sha256, "text": text}
        for ref, text in zip(references, texts, strict=True)
    ]
    parts = [
        _list("lines", [_line(line) for line in lines]),
        _list("acts", [msgspec.json.encode(_act(act)) for act in record.every_act()]),
        _list("texts", [msgspec.json.encode(source) for source in sources]),
    ]
    return msgspec.json.encode(head)[:-1] + b"".join(parts) + b"}\n"


def _line(line: Line) -> bytes:
    return msgspec.json.encode({"line": line.seq, "sha256": line.sha256, "body": msgspec.Raw(line.body)})


def _act(act: Act) -> dict[str, object]:
    lines = [version.seq for version in act.versions]
    struck = None if act.strike is None else act.strike.seq
    return {"kind": act.kind, "lines": lines, "counts": None if struck else lines[-1], "struck_by": struck}


def _list(name: str, items: Sequence[bytes]) -> bytes:
    return b',\n"%s":[\n' % name.encode() + b",\n".join(items) + b"\n]"

"""The JSON of one session read back: the very bytes of its lines, their chain verified, the texts it was run with."""

from dataclasses import dataclass

import msgspec

from ketadesk.domain.chain import chained, genesis
from ketadesk.domain.entries import Line
from ketadesk.interop.strict import decoded, sha256, wrong

FORMAT, VERSION = "ketadesk-session", 1


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    line: int
    sha256: str
    body: msgspec.Raw


class _Text(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    version: str
    sha256: str
    text: str


class _File(msgspec.Struct, forbid_unknown_fields=True):
    format: str
    format_version: int
    about: str
    session: str
    phase: str
    zone: str
    given_mg: str
    infusing_s: str
    head_sha256: str
    lines: list[_Line]
    acts: msgspec.Raw
    texts: list[_Text]
    drill: bool = False


@dataclass(frozen=True, slots=True)
class SessionFile:
    """What a file holds of a session."""

    session_id: str
    lines: tuple[Line, ...]
    texts: tuple[str, ...]
    drill: bool = False

    @property
    def head(self) -> str:
        """The hash of the last line, which stands for all of them."""
        return self.lines[-1].sha256


def read_session(name: str, body: bytes) -> SessionFile:
    """A session's file; a line that is not as it was written is named."""
    found = decoded(name, body, _File)
    if found.format != FORMAT or found.format_version != VERSION:
        raise wrong(name, "it is no session of KetaDesk, or one of a newer KetaDesk")
    lines = _lines(name, found)
    if not lines or lines[-1].sha256 != found.head_sha256:
        raise wrong(name, "its last line is not the one its head names")
    return SessionFile(found.session, lines, _texts(name, found), found.drill)


def _lines(name: str, found: _File) -> tuple[Line, ...]:
    lines, previous = [], genesis(found.session)
    for number, one in enumerate(found.lines, start=1):
        body = bytes(one.body)
        previous = chained(previous, body)
        if one.line != number or one.sha256 != previous:
            raise wrong(name, f"line {number} is not as it was written")
        lines.append(Line(number, body, previous))
    return tuple(lines)


def _texts(name: str, found: _File) -> tuple[str, ...]:
    for one in found.texts:
        if sha256(one.text.encode()) != one.sha256:
            raise wrong(name, f"the text of {one.id} is not as it was")
    return tuple(one.text for one in found.texts)

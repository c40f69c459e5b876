"""Protocols and instruments from TOML: the shipped ones and a clinic's own, which shadow them."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from itertools import chain
from pathlib import Path
from types import MappingProxyType
from typing import Any, Protocol, TypeVar, get_args, get_type_hints

import msgspec

from ketadesk.domain.entries import TextRef
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.protocol import ClinicProtocol, Rulebook


class Checked(Protocol):
    """What is read from a file tells what in it cannot be meant."""

    def faults(self) -> Iterator[str]:
        """Each as a phrase that names the field."""


Read = TypeVar("Read", bound=Checked)

MOST_DIGITS = 12
"""Before or behind the point; TOML also knows inf and nan, which compare with nothing (engineering limit)."""


@dataclass(frozen=True, slots=True)
class SourceText:
    """A text as it stood when it was used, with the reference that a session keeps."""

    ref: TextRef
    text: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A protocol ready to run a session with, and the texts it was read from, the protocol's first."""

    rulebook: Rulebook
    sources: tuple[SourceText, ...]


class Shelf:
    """The protocols and instruments at hand; of two files with one name the later folder's counts."""

    def __init__(self, folders: Sequence[Path]) -> None:
        """Look into each folder's `protocols` and `instruments`."""
        self._folders = tuple(folders)

    def protocols(self) -> tuple[str, ...]:
        """The ids of all protocols."""
        return tuple(sorted(self._files("protocols")))

    @property
    def own_folder(self) -> Path:
        """The folder whose files count before all others: the clinic's own."""
        return self._folders[-1]

    def file_of(self, protocol_id: str) -> Path | None:
        """The file that counts for a protocol, None when there is none."""
        return self._files("protocols").get(protocol_id)

    def is_shipped(self, protocol_id: str) -> bool:
        """Whether the program brought a protocol of that id along."""
        return any((folder / "protocols" / f"{protocol_id}.toml").is_file() for folder in self._folders[:-1])

    def choose(self, protocol_id: str) -> Choice:
        """The protocol of that id with its instruments; refuses an id that is not on the shelf."""
        files = self._files("protocols")
        if protocol_id not in files:
            raise Refused(f"There is no protocol “{protocol_id}”. There are: {', '.join(sorted(files))}.")
        text = text_of(files[protocol_id])
        protocol = parsed(text, ClinicProtocol, files[protocol_id].name)
        if protocol.id != protocol_id:
            raise Problem(f"{files[protocol_id].name}: its id is “{protocol.id}”. Name the file after its id.")
        instruments = self._files("instruments")
        unknown = [name for name in protocol.instruments if name not in instruments]
        if unknown:
            raise Problem(f"{files[protocol_id].name}: the instrument “{unknown[0]}” is nowhere to be found.")
        texts = [(instruments[name], text_of(instruments[name])) for name in protocol.instruments]
        read = [(parsed(text, Instrument, path.name), text) for path, text in texts]
        sources = [_source(protocol.id, protocol.version, text)]
        sources += [_source(instrument.id, instrument.version, text) for instrument, text in read]
        words = [instrument.word for instrument, _ in read]
        if len(set(words)) < len(words):
            raise Problem(f"{files[protocol_id].name}: two of its instruments have the same word. Correct the files.")
        by_id = MappingProxyType({instrument.id: instrument for instrument, _ in read})
        return Choice(Rulebook(protocol, by_id), tuple(sources))

    def instruments(self) -> Mapping[str, Instrument]:
        """Every instrument by its id."""
        files = self._files("instruments")
        return {name: parsed(text_of(path), Instrument, path.name) for name, path in files.items()}

    def readable_instruments(self) -> Mapping[str, Instrument]:
        """Every instrument by its id, but for files that cannot be used."""
        return _readable(self._files("instruments"))

    def shipped_instruments(self) -> Mapping[str, Instrument]:
        """Those that the program brought along."""
        return _readable(_files_in(self._folders[:-1], "instruments"))

    def _files(self, kind: str) -> dict[str, Path]:
        return _files_in(self._folders, kind)


def _files_in(folders: Sequence[Path], kind: str) -> dict[str, Path]:
    return {path.stem: path for folder in folders for path in sorted((folder / kind).glob("*.toml"))}


def _readable(files: Mapping[str, Path]) -> dict[str, Instrument]:
    found = {}
    for name, path in files.items():
        with suppress(Problem):
            found[name] = parsed(text_of(path), Instrument, path.name)
    return found


def rulebook_of(texts: Sequence[str]) -> Rulebook:
    """The rulebook from texts that a session kept, the protocol's first."""
    protocol = parsed(texts[0], ClinicProtocol, "the session's protocol")
    instruments = [parsed(text, Instrument, "the session's instrument") for text in texts[1:]]
    return Rulebook(protocol, MappingProxyType({instrument.id: instrument for instrument in instruments}))


def parsed(text: str, kind: type[Read], name: str) -> Read:
    """A TOML text as a domain value; a missing, misspelt or mistyped field is named with its file."""
    try:
        raw = msgspec.toml.decode(text)
        value = msgspec.convert(raw, kind)
        unknown = _unknown_field(raw, kind)
    except (msgspec.DecodeError, RecursionError) as error:
        raise Problem(f"{name} cannot be read: {error}. Correct the file.") from error
    except ValueError as error:
        raise Problem(f"{name} holds a number with more digits than can be read. Correct the file.") from error
    if unknown is not None:
        raise Problem(f"{name} has a field “{unknown}” that KetaDesk does not know. Correct the file.")
    if any(not number.is_finite() or abs(number.adjusted()) > MOST_DIGITS for number in _numbers(value)):
        raise Problem(f"{name} holds a number that no clinic means, or that is none. Correct the file.")
    for sentence in value.faults():
        raise Problem(f"{name}: {sentence}. Correct the file.")
    return value


def _numbers(value: object) -> Iterator[Decimal]:
    """Every decimal that a value holds, however deep."""
    if isinstance(value, Decimal):
        yield value
    elif isinstance(value, tuple):
        yield from chain.from_iterable(map(_numbers, value))
    elif is_dataclass(value):
        yield from chain.from_iterable(_numbers(getattr(value, field.name)) for field in fields(value))


def _unknown_field(raw: Any, kind: Any) -> str | None:
    """The first field of the text that the value has no place for: msgspec drops such fields silently."""
    if isinstance(raw, list):
        inner = [part for part in get_args(kind) if is_dataclass(part)]
        return next(filter(None, (_unknown_field(one, inner[0]) for one in raw)), None) if inner else None
    if not isinstance(raw, dict) or not is_dataclass(kind):
        return None
    hints = get_type_hints(kind)
    known = {field.name for field in fields(kind)}
    for name, value in raw.items():
        found = name if name not in known else _unknown_field(value, hints[name])
        if found is not None:
            return found
    return None


def text_of(path: Path) -> str:
    """The text of a file of the shelf."""
    try:
        return path.read_text(encoding="utf-8-sig")  # some editors put a mark before the first letter
    except (OSError, UnicodeDecodeError) as error:
        raise Problem(f"{path.name} cannot be read: {error}.") from error


def _source(name: str, version: int, text: str) -> SourceText:
    sha256 = hashlib.sha256(text.encode("utf-8")).hexdigest()
    return SourceText(TextRef(name, str(version), sha256), text)

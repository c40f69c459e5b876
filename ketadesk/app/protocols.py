"""The clinic's protocols: what is on the shelf, saving one as its next version, putting it back, carrying it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from ketadesk.app.access import AccessLog
from ketadesk.app.rights import Right, require
from ketadesk.domain.access import Access, Deed
from ketadesk.domain.errors import Problem, Refused
from ketadesk.domain.instrument import Instrument
from ketadesk.domain.people import Staff
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.domain.protocol_check import faults
from ketadesk.library.packing import Packed, unpacked
from ketadesk.library.shelf import Shelf, parsed, text_of
from ketadesk.library.writing import written
from ketadesk.storage.owned import sync_folder, write_owned

PROTOCOLS, INSTRUMENTS, VERSIONS = "protocols", "instruments", "versions"
UNREAD = "unread"
"""In place of its number, of a file that could not be read when it was put away."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One protocol of the shelf, or one taken off it; one that cannot be used has the sentence that says why."""

    id: str
    protocol: ClinicProtocol | None
    trouble: str
    own: bool
    shipped: bool
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Version:
    """A version that was kept, and what the access log tells of how it came about."""

    protocol: ClinicProtocol
    now: bool
    told: Access | None


class Protocols:
    """Reads for everybody; changes only what a manager asks for, with her reason in the access log."""

    def __init__(self, shelf: Shelf, log: AccessLog) -> None:
        """Use a shelf and a log as they were built."""
        self._shelf, self._log = shelf, log

    @property
    def _folder(self) -> Path:
        return self._shelf.own_folder / PROTOCOLS

    # what is there

    def listed(self) -> tuple[Listed, ...]:
        """Everything on the shelf, by id, and behind it what was retired."""
        return (*map(self._listed, self._shelf.protocols()), *self._retired())

    def _retired(self) -> Iterator[Listed]:
        """The newest version of each protocol that only its versions tell of."""
        here, newest = set(self._shelf.protocols()), dict[str, ClinicProtocol]()
        for path in sorted((self._folder / VERSIONS).glob("*.toml")):
            with suppress(Problem):
                one = parsed(text_of(path), ClinicProtocol, path.name)
                if one.id not in here and (one.id not in newest or newest[one.id].version < one.version):
                    newest[one.id] = one
        yield from (Listed(name, one, "", own=True, shipped=False, retired=True) for name, one in newest.items())

    def _listed(self, protocol_id: str) -> Listed:
        protocol, trouble = None, ""
        try:
            protocol = self._shelf.choose(protocol_id).rulebook.protocol
        except Problem as problem:
            trouble = problem.sentence
        own = self._shelf.file_of(protocol_id) == self._own_file(protocol_id)
        return Listed(protocol_id, protocol, trouble, own, self._shelf.is_shipped(protocol_id))

    def instruments(self) -> Mapping[str, Instrument]:
        """Every instrument that can be read, by its id."""
        return self._shelf.readable_instruments()

    def version_of(self, protocol_id: str) -> int | None:
        """The version that counts now; None where there is none, or none that can be read."""
        protocol = self._now(protocol_id)
        return None if protocol is None else protocol.version

    def versions(self, protocol_id: str) -> tuple[Version, ...]:
        """Every version that was kept and the one that counts, the newest first."""
        now = self._now(protocol_id)
        found = {} if now is None else {now.version: now}
        for path in self._kept(protocol_id):
            with suppress(Problem):
                one = parsed(text_of(path), ClinicProtocol, path.name)
                found.setdefault(one.version, one)
        told = {_version_told(line): line for line in self._log.protocol_changes(protocol_id)}
        newest_first = sorted(found.items(), reverse=True)
        return tuple(Version(one, one == now, told.get(number)) for number, one in newest_first)

    def _now(self, protocol_id: str) -> ClinicProtocol | None:
        """What the file says that counts, as far as it can be read."""
        path = self._shelf.file_of(protocol_id)
        if path is None:
            return None
        try:
            return parsed(text_of(path), ClinicProtocol, path.name)
        except Problem:
            return None

    def _own_file(self, protocol_id: str) -> Path:
        return self._folder / f"{protocol_id}.toml"

    def _kept(self, protocol_id: str) -> Iterator[Path]:
        name = re.compile(re.escape(protocol_id) + r"-\d+(~\d+)?\.toml")
        yield from (path for path in sorted((self._folder / VERSIONS).glob("*.toml")) if name.fullmatch(path.name))

    # saving

    def save(self, protocol: ClinicProtocol, base: int | None, because: str, by: Staff) -> ClinicProtocol:
        """Make it the version that counts; `base` is the version that was changed, None for a new protocol."""
        require(by, Right.PROTOCOLS)
        reason = _reason(because)
        self._require_fit(protocol)
        self._require_base(protocol.id, base)
        return self._put(protocol, reason, by)

    def _require_fit(self, protocol: ClinicProtocol, brought: Iterable[Instrument] = ()) -> None:
        known = {**self.instruments(), **{one.id: one for one in brought}}
        found = faults(protocol, known)
        if found:
            raise Refused(f"{'. '.join(found)}. Correct it first.")

    def _require_base(self, protocol_id: str, base: int | None) -> None:
        here = self.version_of(protocol_id)
        if base is None and self._shelf.file_of(protocol_id) is not None:
            raise Refused(f"There is a protocol “{protocol_id}” already. Give this one another id.")
        if base is not None and here is not None and here != base:
            raise Refused(
                f"Version {here} of {protocol_id} was saved meanwhile. Look at what differs from it, and save again."
            )

    def _put(self, protocol: ClinicProtocol, reason: str, by: Staff) -> ClinicProtocol:
        """Keep what counted, keep the new version beside it, tell the log, and only then let it count."""
        self._keep_now(protocol.id)
        numbers = [one.protocol.version for one in self.versions(protocol.id)]
        new = replace(protocol, version=1 + max(numbers)) if numbers else protocol
        text = written(new).rstrip("\n")
        self._keep(new.id, str(new.version), text)
        self._log.note(by, Deed.PROTOCOL, new.id, f"version {new.version}: {reason}")
        write_owned(self._own_file(new.id), text)
        return new

    def _keep_now(self, protocol_id: str) -> None:
        path = self._shelf.file_of(protocol_id)
        if path is not None:
            now = self._now(protocol_id)
            self._keep(protocol_id, UNREAD if now is None else str(now.version), _whole(path))

    def _keep(self, protocol_id: str, number: str, text: str) -> None:
        """Beside the others; what is kept already under that number and differs stays, too."""
        folder = self._folder / VERSIONS
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise Problem(f"{folder} cannot be made: {error.strerror}. Nothing was changed.") from error
        path, twin = folder / f"{protocol_id}-{number}.toml", 1
        while path.exists():
            if _whole(path).rstrip("\n") == text.rstrip("\n"):
                return
            twin += 1
            path = folder / f"{protocol_id}-{number}~{twin}.toml"
        write_owned(path, text.rstrip("\n"))

    def retire(self, protocol_id: str, because: str, by: Staff) -> str:
        """Take the clinic's own file off the shelf, kept among the versions; a shipped one counts again."""
        require(by, Right.PROTOCOLS)
        reason, path = _reason(because), self._own_file(protocol_id)
        if not path.is_file():
            raise Refused(f"{protocol_id} comes with the program and stays. Make one of your own from it.")
        self._keep_now(protocol_id)
        shipped = self._shelf.is_shipped(protocol_id)
        deed = "put back to the shipped one" if shipped else "retired"
        self._log.note(by, Deed.PROTOCOL, protocol_id, f"{deed}: {reason}")
        try:
            path.unlink()
            sync_folder(path.parent)
        except OSError as error:
            raise Problem(f"{path} cannot be taken away: {error.strerror}. It still counts.") from error
        return f"{protocol_id} is {'the shipped one again' if shipped else 'retired'}; its versions are kept."

    def bring_back(self, protocol_id: str, because: str, by: Staff) -> ClinicProtocol:
        """Let the newest version of a retired protocol count again, as its next version."""
        require(by, Right.PROTOCOLS)
        reason = _reason(because)
        retired = next((one.protocol for one in self._retired() if one.id == protocol_id), None)
        if retired is None:
            raise Refused(f"There is no retired protocol “{protocol_id}”. Choose one of the list.")
        self._require_fit(retired)
        return self._put(retired, reason, by)

    # carrying

    def packed(self, protocol_id: str) -> str:
        """One file with the protocol and the instruments it needs that do not come with the program."""
        rulebook = self._shelf.choose(protocol_id).rulebook
        shipped = self._shelf.shipped_instruments()
        carried = tuple(one for one in rulebook.instruments.values() if shipped.get(one.id) != one)
        return written(Packed(rulebook.protocol, carried))

    def examine(self, text: str, name: str) -> Packed:
        """What a file brings; one with a fault is refused by file and field before anything is asked."""
        packed = unpacked(text, name)
        here = self.instruments()
        for one in packed.instruments:
            if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", one.id):
                raise Refused(f"{name}: the instrument id “{one.id}” cannot name a file. Ask for another file.")
            if here.get(one.id, one) != one:
                raise Refused(
                    f"{name} brings an instrument “{one.id}” that differs from the one here. One id means one scale:"
                    " ask for a file in which it has another id."
                )
        try:
            self._require_fit(packed.protocol, packed.instruments)
        except Refused as refused:
            raise Refused(f"{name}: {refused.sentence}") from None
        return packed

    def take(self, packed: Packed, because: str, by: Staff) -> ClinicProtocol:
        """Write what was examined: instruments that are not here, and the protocol as its next version."""
        require(by, Right.PROTOCOLS)
        reason = _reason(because)
        self._require_fit(packed.protocol, packed.instruments)
        here, folder = self.instruments(), self._shelf.own_folder / INSTRUMENTS
        for one in packed.instruments:
            if one.id not in here:
                try:
                    folder.mkdir(parents=True, exist_ok=True)
                except OSError as error:
                    raise Problem(f"{folder} cannot be made: {error.strerror}. Nothing was changed.") from error
                write_owned(folder / f"{one.id}.toml", written(one).rstrip("\n"))
        return self._put(packed.protocol, reason, by)


def _reason(because: str) -> str:
    if not because.strip():
        raise Refused("The reason is empty. Say why.")
    return because.strip()


def _whole(path: Path) -> str:
    """A file as it stands, letters that cannot be read marked: it is kept, not understood."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise Problem(f"{path} cannot be read: {error.strerror}. Nothing was changed.") from error


def _version_told(line: Access) -> int | None:
    match = re.match(r"version (\d+):", line.words)
    return None if match is None else int(match[1])

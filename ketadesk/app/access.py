"""The access log as the program writes it and a manager reads it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from ketadesk.app.rights import Right, require
from ketadesk.domain.access import Access, Deed
from ketadesk.domain.entries import Line
from ketadesk.domain.people import Staff
from ketadesk.domain.timing import Clock
from ketadesk.storage.access import AccessStore


@dataclass(frozen=True, slots=True)
class Sought:
    """Which lines a manager wants to see; what is empty restricts nothing."""

    who: str = ""
    deed: Deed | None = None
    day: date | None = None
    words: str = ""


class AccessLog:
    """Writes who did what; reading it back is a deed of its own."""

    def __init__(self, store: AccessStore, clock: Clock) -> None:
        """Write into a store by a clock."""
        self._store, self._clock = store, clock
        self._read: set[tuple[str, str]] = set()

    def note(self, who: Staff | None, deed: Deed, subject: str = "", words: str = "") -> None:
        """Write that somebody did something now."""
        code, name = ("", "") if who is None else (who.code, who.name)
        self.take((Access(self._clock.now(), code, name, deed, subject, words),))

    def take(self, lines: Iterable[Access]) -> None:
        """Write lines that came about while the record could not be written to."""
        self._store.append(*lines)

    def note_read(self, who: Staff, session_id: str) -> None:
        """Write that somebody reads a record: once for each sign-in, however often she turns to it."""
        if (who.code, session_id) not in self._read:
            self.note(who, Deed.READ, session_id)
            self._read.add((who.code, session_id))

    def was_opened(self, who: Staff, session_id: str) -> bool:
        """Whether she reads that record already since she signed in."""
        return (who.code, session_id) in self._read

    def forget_read(self) -> None:
        """Somebody signed in anew: what she turns to now is read anew."""
        self._read.clear()

    def lines(self, by: Staff, sought: Sought, zone: ZoneInfo) -> Sequence[Access]:
        """The lines that are sought, the newest first; only a manager may ask, and that she did is a line too."""
        require(by, Right.LOG)
        found = [line for line in self._store.all() if _fits(line, sought, zone)]
        return found[::-1]

    def protocol_changes(self, protocol_id: str) -> Sequence[Access]:
        """Who changed a protocol, when and why: for everybody who works by it."""
        return [one for one in self._store.all() if one.deed is Deed.PROTOCOL and one.subject == protocol_id]

    def stored(self) -> Sequence[Line]:
        """Every line as it lies on disk, for carrying out."""
        return self._store.lines()

    def since_last_visit(self, by: Staff, deed: Deed) -> int:
        """How often a deed was done since a manager last read the log."""
        count = 0
        for line in reversed(self._store.all()):
            if line.deed is Deed.READ_LOG and line.who == by.code:
                break
            count += line.deed is deed
        return count


def lines_as_csv(lines: Iterable[Access]) -> bytes:
    """Lines of the log for a spreadsheet, moments in UTC."""
    from ketadesk.interop.tables import table_of

    head = ("at_utc", "who", "name", "deed", "subject", "words")
    rows = ((one.at.isoformat(), one.who, one.name, one.deed.value, one.subject, one.words) for one in lines)
    return table_of(head, rows)


def _fits(line: Access, sought: Sought, zone: ZoneInfo) -> bool:
    text = f"{line.who} {line.name} {line.deed.value} {line.subject} {line.words}".casefold()
    return (
        sought.who in ("", line.who)
        and sought.deed in (None, line.deed)
        and (sought.day is None or line.at.astimezone(zone).date() == sought.day)
        and all(word in text for word in sought.words.casefold().split())
    )

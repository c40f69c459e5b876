"""The pages beyond charting: reading with a reason, signing, staff, access log, safekeeping, the first start."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ketadesk.app.reading import ReasonNeeded
from ketadesk.app.rights import Right, may, require
from ketadesk.domain.access import Deed
from ketadesk.domain.entries import Sign
from ketadesk.domain.errors import Refused, Told
from ketadesk.domain.people import Staff
from ketadesk.domain.phases import No, step
from ketadesk.ui.pages import Pages
from ketadesk.ui.presence import Presence
from ketadesk.ui.station import Station
from ketadesk.ui.words import retold, tr


class Office:
    """Brings these pages to the front, for those whose they are."""

    def __init__(self, station: Station, pages: Pages, presence: Presence, say: Callable[[str], None]) -> None:
        """`say` says a sentence on whatever page is in front."""
        self._station, self._pages, self._presence, self._say = station, pages, presence, say

    def acts(self) -> dict[str, Callable[[], object]]:
        """What keys and buttons ask for."""
        return {
            "who": self._presence.ask, "lock": self._presence.lock,
            "staff": partial(self._show, lambda: self._pages.staff),
            "register": partial(self._show, lambda: self._pages.register),
            "protocols": partial(self._show, lambda: self._pages.protocols),
            "log": partial(self._show, lambda: self._pages.log, Right.LOG),
            "keeping": partial(self._show, lambda: self._pages.keeping, Right.KEEP),
        }  # fmt: skip

    def may_read(self, session_id: str, because: str = "") -> bool:
        """Whether whoever charts may look into a session; it is logged, and a reason is asked where it takes one."""
        try:
            self._station.desk.read(session_id, self._station.acting(), because)
        except ReasonNeeded as needed:
            self._pages.glass.ask(session_id, retold(needed.sentence))
            self._pages.bring(self._pages.glass)
        except Told as told:
            self._say(told.sentence)
        else:
            return True
        return False

    def show_sign(self, session_id: str) -> None:
        """The physician reads and signs."""
        record = self._station.desk.recorder(session_id).record
        outcome = step(Sign.kind, record.phase)
        try:
            if isinstance(outcome, No):
                raise Refused(outcome)
            require(self._station.acting(), Right.SIGN)
        except Told as told:
            self._say(told.sentence)
            return
        self._pages.sign.show_session(session_id, record)
        self._pages.bring(self._pages.sign)

    def welcome(self, person: Staff) -> None:
        """What a manager should know when she comes: who opened a record by break-glass since she last looked, and
        whether the recovery code of the first start was never kept."""
        if not may(person, Right.LOG):
            return
        if self._station.real and self._station.desk.keeping.unsealed:
            self._say(tr("The recovery code was never kept: the key still lies in a file. Make one: Ctrl+Shift+B."))
            return
        count = self._station.desk.log.since_last_visit(person, Deed.BROKE_GLASS)
        if count:
            self._say(tr("Opened by break-glass since you last read the access log: {n}. See Ctrl+Shift+L.", n=count))

    def _show(self, page: Callable[[], QWidget], right: Right | None = None) -> None:
        """A page, for whoever charts, if it is hers."""
        try:
            who = self._station.acting()
            if right is not None:
                require(who, right)
        except Told as told:
            self._say(told.sentence)
            return
        self._pages.bring(page())

"""What every page of the window needs: the desk, the look, the settings, what this computer tells, and who charts."""

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from ketadesk.app.desk import Desk
from ketadesk.app.preflight import Facts
from ketadesk.app.settings import Settings
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff
from ketadesk.ui.look import Look
from ketadesk.ui.words import tr


@dataclass(slots=True)
class Station:
    """One workstation; who charts and the settings change, the rest stays."""

    desk: Desk
    look: Look
    settings: Settings
    zone: ZoneInfo
    fault: Callable[[BaseException], None]
    ask: Callable[[], Facts]
    who: Staff | None = None
    locked: bool = False
    hint: str = ""
    """Said where one signs in: of a demonstration, what to type."""
    real: bool = False
    """Whether a clinic works here; a demonstration keeps its key in a file."""

    def file_name(self, name: str) -> str:
        """What a file is offered to be called: of a drill, it says so."""
        return f"DRILL-{name}" if self.desk.drill else name

    def acting(self) -> Staff:
        """Who charts; nothing is written for nobody, and nothing behind a lock."""
        if self.locked:
            raise Refused(tr("KetaDesk is locked. Sign in first."))
        if self.who is None:
            raise Refused(tr("Say first who is charting (Ctrl+U)."))
        return self.who

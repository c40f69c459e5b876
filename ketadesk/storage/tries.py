"""Wrong tries, counted beside the record so that they count while it is locked too.

A file that cannot be read counts as no tries: who could damage it could delete it, and locking everybody out of a
running infusion would be the worse fault.
"""

import json
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from ketadesk.domain.errors import Refused
from ketadesk.storage.owned import write_owned

NAME = "ketadesk.tries"
FREE = 5
LONGEST_MIN = 60
CLOCK_FAULT = timedelta(days=1)
"""A last try that lies further ahead than this was written by a wrong clock, and holds nobody off for ever."""
MOST_KEPT = 1000


class Tries:
    """Five wrong tries hold somebody off for a minute, each further one for twice as long, up to an hour."""

    def __init__(self, folder: Path) -> None:
        """Count in a data folder."""
        self._path = folder / NAME

    def require_free(self, holder: str, now: datetime) -> None:
        """Refuse while she is held off; the sentence says for how long still."""
        count, last = self._of(self._read(), holder)
        if count < FREE or last is None:
            return
        held = timedelta(minutes=min(LONGEST_MIN, 2 ** min(count - FREE, 16)))
        until = last + held if last <= now else now + held  # setting the clock back shortens nothing
        if now < until and last - now < CLOCK_FAULT:
            left = -((now - until) // timedelta(minutes=1))
            raise Refused(f"Too many wrong tries for {holder}. Try again in {left} min.")

    def failed(self, holder: str, now: datetime) -> None:
        """One more wrong try."""
        kept = self._read()
        count, _ = self._of(kept, holder)
        kept.setdefault("held", {})[holder] = [count + 1, now.isoformat()]
        kept["untold"] = [*kept.get("untold", []), [holder, now.isoformat()]][-MOST_KEPT:]
        self._write(kept)

    def succeeded(self, holder: str) -> None:
        """She is who she says: counting begins anew."""
        kept = self._read()
        if kept.get("held", {}).pop(holder, None) is not None:
            self._write(kept)

    def forget_failures(self) -> None:
        """The access log has them now."""
        kept = self._read()
        if kept.pop("untold", []):
            self._write(kept)

    def failures(self) -> list[tuple[str, datetime]]:
        """Wrong tries that the access log does not know yet."""
        untold = self._read().get("untold", [])
        found: list[tuple[str, datetime]] = []
        for one in untold:
            with suppress(TypeError, ValueError):
                holder, moment = one
                found.append((str(holder), datetime.fromisoformat(moment)))
        return found

    def _of(self, kept: dict[str, Any], holder: str) -> tuple[int, datetime | None]:
        with suppress(KeyError, TypeError, ValueError):
            count, last = kept["held"][holder]
            return int(count), datetime.fromisoformat(last)
        return 0, None

    def _read(self) -> dict[str, Any]:
        try:
            kept = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        good = isinstance(kept, dict) and isinstance(kept.get("held", {}), dict)
        return kept if good and isinstance(kept.get("untold", []), list) else {}

    def _write(self, kept: dict[str, Any]) -> None:
        write_owned(self._path, json.dumps(kept))

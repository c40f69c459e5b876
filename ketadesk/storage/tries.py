"""Placeholder until the slots branch is merged."""

import json
from datetime import datetime, timedelta
from pathlib import Path

from ketadesk.domain.errors import Refused


class Tries:
    """Tries."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "ketadesk.tries"

    def _all(self) -> dict[str, list[str]]:
        return json.loads(self._path.read_text()) if self._path.exists() else {}

    def require_free(self, holder: str, now: datetime) -> None:
        """Free."""
        tries = self._all().get(holder, [])
        if len(tries) >= 5:
            until = datetime.fromisoformat(tries[-1]) + timedelta(minutes=2 ** (len(tries) - 5))
            if now < until:
                raise Refused(f"Too many wrong tries for {holder}. Try again in 1 min.")

    def failed(self, holder: str, now: datetime) -> None:
        """Failed."""
        kept = self._all()
        kept.setdefault(holder, []).append(now.isoformat())
        kept.setdefault("*", []).append(f"{holder}|{now.isoformat()}")
        self._path.write_text(json.dumps(kept))

    def succeeded(self, holder: str) -> None:
        """Succeeded."""
        kept = self._all()
        if kept.pop(holder, None):
            self._path.write_text(json.dumps(kept))

    def take_failures(self) -> list[tuple[str, datetime]]:
        """Taken."""
        kept = self._all()
        found = kept.pop("*", [])
        if found:
            self._path.write_text(json.dumps(kept))
        return [(one.split("|")[0], datetime.fromisoformat(one.split("|")[1])) for one in found]

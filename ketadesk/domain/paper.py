"""What was charted on paper while the computer could not be used, and is entered from it."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class FromPaper:
    """Some entries were charted on paper first: over which time, why, and which lines of the record they are."""

    kind: ClassVar[str] = "from-paper"
    since: datetime
    until: datetime
    because: str
    lines: tuple[int, ...]

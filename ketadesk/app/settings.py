"""What a workplace may set: each setting declared once, with its words and what it may be.

A file that cannot be read, or holds what it may not, never stops the program: what is wrong is as shipped.
"""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from ketadesk.app.files import write_whole
from ketadesk.app.reporting import PAPERS
from ketadesk.app.rights import Right, require
from ketadesk.app.zones import zone_of
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff

FILE_NAME = "settings.json"

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Row:
    """One setting on its page: its words, and what it may be: one of the choices, in the range, or checked.

    Those of the `clinic` are a manager's; the others are the comfort of whoever works here.
    """

    default: Value
    label: str
    help: str
    choices: tuple[tuple[str, str], ...] = ()
    range: tuple[int, int] | None = None
    unit: str = ""
    step: int = 10
    check: Callable[[str], object] | None = None
    shown: bool = True
    clinic: bool = False

    def fitting(self, value: Any) -> Value:
        """The value as it may be: a number is brought into its range, anything else that may not be is refused."""
        if type(value) is not type(self.default):
            raise Refused(f"{self.label}: “{value}” is not such a value. Choose another.")
        if self.range is not None:
            lowest, highest = self.range
            return max(lowest, min(highest, int(value)))
        if self.choices and value not in dict(self.choices):
            words = ", ".join(word for _, word in self.choices)
            raise Refused(f"{self.label}: there is no “{value}”. Choose one of {words}.")
        if self.check is not None and value:
            self.check(str(value))
        return value


def _set(row: Row) -> Any:
    return field(default=row.default, metadata={"row": row})


_THEMES = (("dim", "Dim"), ("light", "Light"), ("contrast", "High contrast"))
_LANGUAGES = (("system", "System"), ("en", "English"), ("es", "Español"))
_PAPERS = tuple((paper, paper) for paper in PAPERS)


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings; `dataclasses.replace` changes them, and what they may not be they never become."""

    theme: str = _set(Row("dim", "Theme", "Dim does not light the patient's face.", _THEMES))
    text_percent: int = _set(Row(100, "Text size", "Buttons and boxes grow with it.", range=(90, 150), unit="%"))
    brightness_percent: int = _set(Row(100, "Brightness", "Of the whole window.", range=(40, 100), unit="%"))
    chime: bool = _set(Row(False, "Chime", "Sounds softly, once, when a check is overdue."))
    clinic: str = _set(Row("", "Clinic", "Its name, as it stands on paper and in its certificate.", clinic=True))
    paper: str = _set(Row("A4", "Paper", "The paper that reports are laid out for.", _PAPERS, clinic=True))
    zone: str = _set(
        Row("", "Time zone", "Such as Europe/Berlin; empty: this computer's own.", check=zone_of, clinic=True)
    )
    lock_minutes: int = _set(
        Row(10, "Lock when idle", "After so many minutes without a touch; 0: never.", range=(0, 60), unit="min",
            step=5, clinic=True)
    )  # fmt: skip
    backup_folder: str = _set(
        Row("", "Folder for backups", "On another disk than the record, if there is one.", clinic=True)
    )
    last_staff: str = _set(Row("", "Last at work", "The code of who worked here last.", shown=False))
    board_by_urgency: bool = _set(Row(False, "Board, most urgent first", "Else in room order.", shown=False))
    board_whole_screen: bool = _set(Row(True, "Board on the whole screen", "Else in the window.", shown=False))
    language: str = _set(
        Row("system", "Language", "From the next start on. Paper and exports stay English.", _LANGUAGES)
    )

    def __post_init__(self) -> None:
        """The one place where a setting is brought into its range, or refused."""
        for name, row in ROWS.items():
            object.__setattr__(self, name, row.fitting(getattr(self, name)))


ROWS: Mapping[str, Row] = MappingProxyType({one.name: one.metadata["row"] for one in fields(Settings)})
"""Every setting by its name, in the order of the page."""


def changed(settings: Settings, name: str, value: object, by: Staff | None) -> Settings:
    """The settings with another value; those of the clinic only a manager changes."""
    if ROWS[name].clinic:
        if by is None:
            raise Refused("Sign in first: this is a setting of the clinic.")
        require(by, Right.SETTINGS)
    return replace(settings, **{name: value})  # type: ignore[arg-type]


def read_settings(folder: Path) -> Settings:
    """The settings of a data folder; what is missing, unknown or wrong is as shipped."""
    try:
        kept = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return Settings()
    good: dict[str, Any] = {}
    for name, row in ROWS.items() if isinstance(kept, dict) else ():
        with suppress(Refused):
            good[name] = row.fitting(kept.get(name, row.default))
    return Settings(**good)


def write_settings(settings: Settings, folder: Path) -> None:
    """Keep the settings in a data folder."""
    write_whole(folder / FILE_NAME, (json.dumps(asdict(settings), indent=2) + "\n").encode())

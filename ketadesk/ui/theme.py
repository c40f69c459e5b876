"""Colours as data: a theme file names every colour once, and all that is drawn takes them from there."""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from ketadesk.domain.errors import Problem

THEMES = ("dim", "light", "contrast")


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of a theme as #rrggbb; `on_…` is what is written on a ground of that colour,
    `warm` the words of what is due, `paper` the light of a previewed page."""

    name: str
    page: str
    panel: str
    field: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    amber: str
    on_amber: str
    red: str
    on_red: str
    green: str
    blue: str
    violet: str
    yellow: str
    ghost: str
    grid: str
    rule: str
    paper: str
    warm: str

    def colours(self) -> dict[str, str]:
        """Every colour by its name."""
        return {name: value for name, value in asdict(self).items() if name != "name"}

    def darkened(self, percent: int) -> "Theme":
        """The same theme with so much of its light left."""
        if percent >= 100:
            return self
        dark = {name: _hex(part * percent / 100 for part in _rgb(value)) for name, value in self.colours().items()}
        return Theme(self.name, **dark)


def read_theme(folder: Path, name: str) -> Theme:
    """A theme from its file; one that misses a colour or has one too many is a problem that names it."""
    path = folder / f"{name}.toml"
    try:
        raw = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise Problem(f"The theme {path.name} cannot be read: {error}. Install KetaDesk again.") from error
    known = {field.name for field in fields(Theme)}
    odd = sorted(known ^ raw.keys())
    if odd:
        raise Problem(f"The theme {path.name} has a colour too few or too many: {', '.join(odd)}. Correct the file.")
    for colour, value in raw.items():
        if colour != "name" and not re.fullmatch(r"#[0-9a-f]{6}", str(value)):
            raise Problem(f"The theme {path.name}: {colour} is “{value}”. Write it as #0b1016.")
    return Theme(**raw)


def mixed(one: str, other: str, share: float) -> str:
    """A colour between two: so much of the first, the rest of the other."""
    pairs = zip(_rgb(one), _rgb(other), strict=True)
    return _hex(a * share + b * (1 - share) for a, b in pairs)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [part / 255 for part in _rgb(colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _hex(parts: Iterable[float]) -> str:
    return "#" + "".join(f"{round(part):02x}" for part in parts)

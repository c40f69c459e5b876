"""Log files: where and what kind of fault, never what was typed, so that no patient can be read in them."""

import traceback
from datetime import datetime
from pathlib import Path

LARGEST_BYTES = 1_000_000


def write_fault(error: BaseException, at: datetime, folder: Path) -> str:
    """Write the kind of a fault and where it passed, and say in which file; its own words may hold patient data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = "".join(f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}\n" for frame in frames)
    path = folder / "ketadesk.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LARGEST_BYTES:
            path.replace(path.with_suffix(".1.log"))
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{at.isoformat()} {type(error).__module__}.{type(error).__name__}\n{places}")
    except OSError as trouble:
        return f"The log {path} cannot be written: {trouble.strerror}."
    return f"{path} says where it was."

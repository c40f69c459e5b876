"""The reference data that stands beside the project, where it is present."""

from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "shared"


def reference(name: str) -> Path:
    """A file of the reference data; the test is skipped where that is not at hand."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"reference data {name} is not on this machine")
    return path

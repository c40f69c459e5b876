"""No screen is needed; the demonstration is played once, and each test works on a copy of its own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before pytest-qt makes its one application
from ketadesk.app.clock import ManualClock
from ketadesk.app.demo import DEMO_NOW
from ketadesk.bootstrap import prepare_demo
from tests.ui.driving import Driven, driving


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of the demonstration, which nobody writes to."""
    folder = tmp_path_factory.mktemp("demo") / "data"
    prepare_demo(folder)
    return folder


@pytest.fixture
def demo(tmp_path: Path, played: Path) -> Path:
    """A data folder with the demonstration."""
    return shutil.copytree(played, tmp_path / "data")


@pytest.fixture
def driven(demo: Path, qtbot: object) -> Iterator[Driven]:
    """The window over it, R. Patel charting, at 14:32:24."""
    with driving(demo, ManualClock(DEMO_NOW), "RP") as one:
        yield one

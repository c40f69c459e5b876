"""Isolation for every test: an own home, no screen, and nothing left behind."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from ketadesk.storage import sealing
from ketadesk.storage.sealing import Cost


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test can reach the user's files."""
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session", autouse=True)
def cheap_secrets() -> Iterator[None]:
    """A guess at a password costs little here: what it costs in the program is tested where it is set."""
    kept, sealing.COST = sealing.COST, Cost(1024, 1, 1)
    yield
    sealing.COST = kept


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """A test that leaves a thread behind fails."""
    before = set(threading.enumerate())
    yield
    left = [thread.name for thread in set(threading.enumerate()) - before if thread.is_alive()]
    assert not left, f"threads left running: {left}"

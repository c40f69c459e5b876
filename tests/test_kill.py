"""Killed at any moment, the program has lost nothing that it acknowledged."""

from tests.kill import kills

SEED = 20261122


def test_kills_lose_no_acknowledged_entry() -> None:
    killed = kills(12, SEED)
    assert len(killed) == 12
    assert any(one.found for one in killed)

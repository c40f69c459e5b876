"""The chain that lines are kept in: each carries the hash of the one before it."""

import hashlib


def genesis(name: str) -> str:
    """What the first line of a chain is chained to: of a session by its id, of the access log by its own name."""
    return hashlib.sha256(f"KetaDesk {name}".encode()).hexdigest()


def chained(previous: str, body: bytes) -> str:
    """The hash of a line: of the hash before it and of its own bytes."""
    return hashlib.sha256(previous.encode("ascii") + body).hexdigest()

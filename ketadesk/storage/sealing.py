"""What a guess at a secret costs, and how large what is kept of one is."""

from dataclasses import dataclass

NONCE = 12
WRAPPED = NONCE + 32 + 16
"""A private key under a wrapping one: the nonce, the key, and the tag that tells whether it was this one."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at a secret costs: memory in KiB, passes over it, and lanes."""

    memory_kib: int = 64 * 1024
    iterations: int = 3
    lanes: int = 4


COST = Cost()
"""RFC 9106, second recommended option."""

"""PINs as they are kept: argon2id, so that who reads a copy of the file cannot read them off."""

import os

from cryptography.exceptions import InvalidKey
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

ITERATIONS, LANES, MEMORY_KIB = 3, 4, 64 * 1024
"""RFC 9106, second recommended option."""


def pin_hash(pin: str) -> str:
    """What is kept of a PIN."""
    derived = Argon2id(salt=os.urandom(16), length=32, iterations=ITERATIONS, lanes=LANES, memory_cost=MEMORY_KIB)
    return derived.derive_phc_encoded(pin.encode())


def pin_fits(pin: str, kept: str) -> bool:
    """Whether it is the PIN; what cannot be read fits none."""
    try:
        Argon2id.verify_phc_encoded(pin.encode(), kept)
    except (InvalidKey, ValueError):
        return False
    return True

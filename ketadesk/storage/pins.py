"""PINs as they are kept: argon2id, so that who reads a copy of the file cannot read them off."""

import os

from ketadesk.storage.sealing import Cost


def pin_hash(pin: str, cost: Cost) -> str:
    """What is kept of a PIN."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    kdf = Argon2id(salt=os.urandom(16), length=32, iterations=cost.iterations, lanes=cost.lanes,
                   memory_cost=cost.memory_kib)  # fmt: skip
    return kdf.derive_phc_encoded(pin.encode())


def pin_fits(pin: str, kept: str) -> bool:
    """Whether it is the PIN; what cannot be read fits none."""
    from cryptography.exceptions import InvalidKey
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    try:
        Argon2id.verify_phc_encoded(pin.encode(), kept)
    except (InvalidKey, ValueError):
        return False
    return True

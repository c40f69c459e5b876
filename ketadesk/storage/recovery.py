"""The recovery code: 130 random bits as letters that are not mistaken for one another, with a check group."""

import hashlib
import secrets

from ketadesk.domain.errors import Refused

LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32."""
LENGTH, GROUP = 26, 4
CHECKS = 2
"""Letters of the check: together they make seven groups of four."""
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


def new_code() -> str:
    """A code that nobody has seen before."""
    letters = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    whole = letters + _check(letters)
    return "-".join(whole[start : start + GROUP] for start in range(0, len(whole), GROUP))


def read_code(typed: str) -> str:
    """The code as it was made, however it was typed; a slip of the hand is told from a wrong code."""
    letters = "".join(typed.upper().split()).replace("-", "").translate(_READ_AS)
    if len(letters) != LENGTH + CHECKS or set(letters) - set(LETTERS):
        raise Refused(f"A recovery code has {LENGTH + CHECKS} letters in groups of four. Look at its sheet again.")
    if _check(letters[:LENGTH]) != letters[LENGTH:]:
        raise Refused("A letter of the recovery code is wrong. Compare it with its sheet.")
    return letters[:LENGTH]


def _check(letters: str) -> str:
    digest = hashlib.sha256(b"KetaDesk recovery" + letters.encode("ascii")).digest()
    return "".join(LETTERS[byte % len(LETTERS)] for byte in digest[:CHECKS])

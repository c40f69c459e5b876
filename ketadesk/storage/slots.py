"""Placeholder until the slots branch is merged."""

import json
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from ketadesk.domain.errors import Refused


class WrongSecret(Refused):
    """Wrong."""


class KeySlots:
    """Slots."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "ketadesk.slots"

    def _all(self) -> dict[str, list[str]]:
        return json.loads(self._path.read_text()) if self._path.exists() else {}

    def _kek(self, secret: str, salt: bytes) -> bytes:
        return Scrypt(salt=salt, length=32, n=2**10, r=8, p=1).derive(secret.encode())

    def put(self, holder: str, secret: str, key: str) -> None:
        """Put."""
        salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
        body = AESGCM(self._kek(secret, salt)).encrypt(nonce, key.encode(), None)
        self._path.write_text(json.dumps({**self._all(), holder: [salt.hex(), nonce.hex(), body.hex()]}))

    def drop(self, holder: str) -> None:
        """Drop."""
        self._path.write_text(json.dumps({k: v for k, v in self._all().items() if k != holder}))

    def keys(self, holder: str, secret: str) -> tuple[str, ...]:
        """Keys."""
        try:
            salt, nonce, body = (bytes.fromhex(x) for x in self._all()[holder])
            return (AESGCM(self._kek(secret, salt)).decrypt(nonce, body, None).decode(),)
        except (KeyError, InvalidTag):
            raise WrongSecret("That is not the password. Try again.") from None

    def change(self, holder: str, old: str, new: str) -> None:
        """Change."""
        self.put(holder, new, self.keys(holder, old)[0])

    def put_recovery(self, key: str) -> str:
        """Recovery."""
        code = "-".join(secrets.token_hex(2).upper() for _ in range(8))
        self.put("", code, key)
        return code

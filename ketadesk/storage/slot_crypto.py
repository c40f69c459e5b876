"""How a key slot is made: argon2id over the secret wraps a private key; the file's key is sealed to the public one.

So a new file key can be sealed for everybody without knowing anybody's password. Imported only when a slot is made
or opened.
"""

import os
from collections.abc import Iterable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from ketadesk.storage.sealing import NONCE, Cost


def make_slot(secret: str, salt: bytes, cost: Cost, keys: Iterable[bytes]) -> tuple[bytes, bytes, tuple[bytes, ...]]:
    """A wrapped private key, its public half, and the keys sealed to it."""
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes_raw()
    return _wrapped(private, _derived(secret, salt, cost)), public, seal_keys(keys, public)


def open_slot(secret: str, salt: bytes, cost: Cost, private: bytes, bodies: Iterable[bytes]) -> list[bytes] | None:
    """The sealed keys, None when the secret is another; a ValueError tells that they are damaged."""
    found = _unwrapped(private, _derived(secret, salt, cost))
    if found is None:
        return None
    try:
        return [_unsealed(body, found) for body in bodies]
    except InvalidTag as error:
        raise ValueError("a sealed key is not as it was") from error


def seal_keys(keys: Iterable[bytes], public: bytes) -> tuple[bytes, ...]:
    """Keys that only the private half of that public key opens."""
    return tuple(_sealed(key, X25519PublicKey.from_public_bytes(public)) for key in keys)


def _derived(secret: str, salt: bytes, cost: Cost) -> bytes:
    """The key that a secret stands for."""
    kdf = Argon2id(salt=salt, length=32, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib)
    return kdf.derive(secret.encode("utf-8", "surrogatepass"))


def _wrapped(private: X25519PrivateKey, wrapping: bytes) -> bytes:
    """A private key that only the wrapping key opens."""
    nonce = os.urandom(NONCE)
    return nonce + AESGCM(wrapping).encrypt(nonce, private.private_bytes_raw(), None)


def _unwrapped(body: bytes, wrapping: bytes) -> X25519PrivateKey | None:
    """The private key, None when the wrapping key is another."""
    try:
        return X25519PrivateKey.from_private_bytes(AESGCM(wrapping).decrypt(body[:NONCE], body[NONCE:], None))
    except InvalidTag:
        return None


def _sealed(key: bytes, public: X25519PublicKey) -> bytes:
    """A key that only the private half of that public key opens."""
    once, nonce = X25519PrivateKey.generate(), os.urandom(NONCE)
    shared = _shared(once.exchange(public), once.public_key(), public)
    return once.public_key().public_bytes_raw() + nonce + AESGCM(shared).encrypt(nonce, key, None)


def _unsealed(body: bytes, private: X25519PrivateKey) -> bytes:
    """The key that was sealed to this private key's public half."""
    once = X25519PublicKey.from_public_bytes(body[:32])
    shared = _shared(private.exchange(once), once, private.public_key())
    return AESGCM(shared).decrypt(body[32 : 32 + NONCE], body[32 + NONCE :], None)


def _shared(secret: bytes, once: X25519PublicKey, public: X25519PublicKey) -> bytes:
    info = b"KetaDesk key slot" + once.public_bytes_raw() + public.public_bytes_raw()
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=info).derive(secret)

"""The key slots beside the record: its key, sealed once for each person's password and for the recovery code."""

import binascii
import hashlib
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ketadesk.domain.errors import Problem, Refused
from ketadesk.storage import sealing
from ketadesk.storage.owned import is_there, write_owned
from ketadesk.storage.recovery import new_code, read_code
from ketadesk.storage.sealing import WRAPPED, Cost

SLOTS_NAME = "ketadesk.slots"
VERSION = 1
RECOVERY = "*"
"""The holder of the recovery slot; no member of staff can be called so."""
_SALT = 16


class WrongSecret(Refused):
    """The password, PIN or code is not the right one."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """One holder: how her secret is stretched, her wrapped private key, her public key, the sealed file keys."""

    cost: Cost
    salt: bytes
    private: bytes
    public: bytes
    keys: tuple[bytes, ...]


class KeySlots:
    """Reads and writes the slots of a data folder."""

    def __init__(self, folder: Path, cost: Cost | None = None) -> None:
        """Use a folder; nothing is made there before the first slot."""
        self._path, self.cost = folder / SLOTS_NAME, cost or sealing.COST

    @property
    def exists(self) -> bool:
        """Whether there are slots at all."""
        return is_there(self._path)

    @property
    def holders(self) -> tuple[str, ...]:
        """Whose passwords open the record."""
        return tuple(sorted(self._read().keys() - {RECOVERY}))

    def put(self, holder: str, secret: str, key: str) -> None:
        """A slot for a holder, in place of hers if she had one."""
        self._write({**self._read(), holder: self._made(secret, (bytes.fromhex(key),))})

    def change(self, holder: str, old: str, new: str) -> None:
        """Another secret for a holder, for the one she has."""
        keys = tuple(bytes.fromhex(key) for key in self.keys(holder, old))
        self._write({**self._read(), holder: self._made(new, keys)})

    def drop(self, holder: str) -> None:
        """A holder opens the record no more."""
        self._write({name: slot for name, slot in self._read().items() if name != holder})

    def keys(self, holder: str, secret: str) -> tuple[str, ...]:
        """The keys for a secret, the newest first: one, or two while a rekey was interrupted."""
        from ketadesk.storage.slot_crypto import open_slot

        slot = self._read().get(holder)
        if slot is None:  # as long as for a holder, so that time does not tell who has a slot
            slot = _Slot(self.cost, bytes(_SALT), bytes(WRAPPED), b"", ())
        try:
            found = open_slot(secret, slot.salt, slot.cost, slot.private, slot.keys)
        except ValueError as error:
            raise self._damaged() from error
        if found is None:
            raise WrongSecret("That is not the right password. Try again.")
        return tuple(key.hex() for key in found)

    def put_recovery(self, key: str) -> str:
        """A new recovery code; the one before opens nothing any more."""
        code = new_code()
        self.put(RECOVERY, read_code(code), key)
        return code

    def keys_by_recovery(self, code: str) -> tuple[str, ...]:
        """The keys for the recovery code, however it is typed."""
        letters = read_code(code)
        try:
            return self.keys(RECOVERY, letters)
        except WrongSecret:
            raise WrongSecret("That is not this record's recovery code; an older one opens nothing.") from None

    def reseal(self, *keys: str) -> None:
        """Other file keys for every holder, the newest first, whatever their secrets are."""
        from ketadesk.storage.slot_crypto import seal_keys

        bodies = [bytes.fromhex(key) for key in keys]
        self._write({
            holder: _Slot(slot.cost, slot.salt, slot.private, slot.public, seal_keys(bodies, slot.public))
            for holder, slot in self._read().items()
        })  # fmt: skip

    def _made(self, secret: str, keys: tuple[bytes, ...]) -> _Slot:
        from ketadesk.storage.slot_crypto import make_slot

        salt = os.urandom(_SALT)
        return _Slot(self.cost, salt, *make_slot(secret, salt, self.cost, keys))

    def _read(self) -> dict[str, _Slot]:
        try:
            kept = json.loads(self._path.read_text("ascii"))
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise Problem(f"The key slots {self._path} cannot be read: {error.strerror}.") from error
        except (ValueError, RecursionError) as error:
            raise self._damaged() from error
        if isinstance(kept, dict) and isinstance(kept.get("version"), int) and kept["version"] > VERSION:
            raise Problem(f"The key slots {self._path} were written by a newer KetaDesk. Start the newer one.")
        with suppress(KeyError, TypeError, ValueError, AttributeError, binascii.Error):
            return {str(holder): _slot(fields) for holder, fields in kept["slots"].items()}
        raise self._damaged()

    def _write(self, slots: Mapping[str, _Slot]) -> None:
        body = {"version": VERSION, "slots": {holder: _fields(slot) for holder, slot in sorted(slots.items())}}
        write_owned(self._path, json.dumps(body, indent=1))

    def _damaged(self) -> Problem:
        return Problem(
            f"The key slots {self._path} are damaged; the record itself is not. Put them back from a backup, which"
            " holds a copy beside the record."
        )


def _fields(slot: _Slot) -> dict[str, Any]:
    fields: dict[str, Any] = {
        "cost": asdict(slot.cost), "salt": slot.salt.hex(), "private": slot.private.hex(),
        "public": slot.public.hex(), "keys": [key.hex() for key in slot.keys],
    }  # fmt: skip
    return {**fields, "sha256": _digest(fields)}


def _digest(fields: Mapping[str, Any]) -> str:
    """What tells a damaged slot from a wrong password; it keeps nobody from changing both."""
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode("ascii")).hexdigest()


def _slot(fields: Mapping[str, Any]) -> _Slot:
    fields = dict(fields)
    if fields.pop("sha256") != _digest(fields):
        raise ValueError("a slot that is not as it was written")
    salt, private, public = (bytes.fromhex(fields[name]) for name in ("salt", "private", "public"))
    cost = Cost(**fields["cost"])
    if not (8 <= cost.memory_kib <= 2**20 and 1 <= cost.iterations <= 20 and 1 <= cost.lanes <= 64):
        raise ValueError("a cost that nobody set")
    keys = tuple(bytes.fromhex(key) for key in fields["keys"])
    if (len(salt), len(private), len(public)) != (_SALT, WRAPPED, 32) or not keys:
        raise ValueError("a slot of another size")
    return _Slot(cost, salt, private, public, keys)

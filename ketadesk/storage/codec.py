"""Domain values as JSON bytes and back: what lies in the file, and what the chain is reckoned over."""

from datetime import datetime
from typing import Any

import msgspec

from ketadesk.domain import vials
from ketadesk.domain.access import Access
from ketadesk.domain.chain import chained
from ketadesk.domain.entries import CONTENT_OF_KIND, Entry, Line
from ketadesk.domain.errors import Problem
from ketadesk.domain.people import Account, Patient, Staff


class _Envelope(msgspec.Struct, forbid_unknown_fields=True):
    """An entry on disk; the content is read by its kind, for msgspec knows no unions of dataclasses."""

    seq: int
    kind: str
    at: datetime
    entered_at: datetime
    by: Staff
    content: msgspec.Raw
    replaces: int | None
    reason: str | None


class _Written(msgspec.Struct):
    """The one thing that is read of an entry when nothing else matters."""

    entered_at: datetime


_encoder = msgspec.json.Encoder()
_envelopes = msgspec.json.Decoder(_Envelope)
_written = msgspec.json.Decoder(_Written)
_contents: dict[str, msgspec.json.Decoder[Any]] = {
    kind: msgspec.json.Decoder(content) for kind, content in CONTENT_OF_KIND.items()
}
_patients = msgspec.json.Decoder(Patient)
_accounts = msgspec.json.Decoder(Account)
_accesses = msgspec.json.Decoder(Access)
_register = msgspec.json.Decoder(vials.Line)


def entry_to_bytes(entry: Entry) -> bytes:
    """An entry as it is stored: the same entry always gives the same bytes."""
    content = msgspec.Raw(_encoder.encode(entry.content))
    return _encoder.encode(
        _Envelope(
            entry.seq, entry.content.kind, entry.at, entry.entered_at, entry.by, content, entry.replaces,
            entry.reason,
        )
    )  # fmt: skip


def entry_from_bytes(body: bytes) -> Entry:
    """The entry of stored bytes; a kind or field of a later KetaDesk is a problem, never dropped."""
    try:
        line = _envelopes.decode(body)
        content = _contents[line.kind].decode(line.content)
    except KeyError as error:
        raise Problem(f"An entry of the unknown kind {error} was found. A newer KetaDesk wrote it.") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise Problem(f"An entry cannot be read: {error}.") from error
    if line.at.tzinfo is None or line.entered_at.tzinfo is None:
        raise Problem("An entry's time has no zone. It was not written by KetaDesk.")
    return Entry(line.seq, line.at, line.entered_at, line.by, content, line.replaces, line.reason)


def entered_at_of(body: bytes) -> datetime | None:
    """When the entry of stored bytes was written; None when it cannot be read, which its own session tells."""
    try:
        at = _written.decode(body).entered_at
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return at if at.tzinfo else None


def patient_to_bytes(patient: Patient) -> bytes:
    """A patient's details as they are stored."""
    return _encoder.encode(patient)


def patient_from_bytes(body: bytes) -> Patient:
    """The patient of stored bytes."""
    return _patients.decode(body)


def patient_holds_all(body: bytes, patient: Patient) -> bool:
    """Whether nothing of stored bytes was dropped by reading; details that are asked only today stand at None."""
    again = patient_to_bytes(patient)
    return again == body or _covers(msgspec.json.decode(body), msgspec.json.decode(again))


def access_to_bytes(access: Access) -> bytes:
    """A line of the access log as it is stored."""
    return _encoder.encode(access)


def access_from_bytes(body: bytes) -> Access:
    """The line of stored bytes."""
    return _accesses.decode(body)


def register_to_bytes(line: vials.Line) -> bytes:
    """A line of the register as it is stored."""
    return _encoder.encode(line)


def register_from_bytes(body: bytes) -> vials.Line:
    """The line of stored bytes."""
    return _register.decode(body)


def holds_all(body: bytes, entry: Entry) -> bool:
    """Whether nothing of stored bytes was dropped by reading: written again, the entry says all of it.

    A field that a later KetaDesk has added stands at what it is when nobody says it.
    """
    again = entry_to_bytes(entry)
    return again == body or _covers(msgspec.json.decode(body), msgspec.json.decode(again))


def _covers(written: Any, read: Any) -> bool:
    if isinstance(written, dict) and isinstance(read, dict):
        return all(key in read and _covers(value, read[key]) for key, value in written.items())
    if isinstance(written, list) and isinstance(read, list):
        return len(written) == len(read) and all(map(_covers, written, read))
    return bool(written == read) and type(written) is type(read)


def account_to_bytes(account: Account) -> bytes:
    """An account as it is stored."""
    return _encoder.encode(account)


def account_from_bytes(body: bytes) -> Account:
    """The account of stored bytes."""
    return _accounts.decode(body)


def line_of(entry: Entry, previous: str) -> Line:
    """An entry made ready to be stored behind the line with the previous hash; it must read back as it is."""
    body = entry_to_bytes(entry)
    if entry_from_bytes(body) != entry:
        raise TypeError("an entry must read back as it was written")
    return Line(entry.seq, body, chained(previous, body))

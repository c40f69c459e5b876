"""The digital seal of a signed report: a PAdES signature over the pages and the record that is attached to them."""

import logging
import secrets
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import Any

from pyhanko.pdf_utils.embed import EmbeddedFileObject, EmbeddedFileParams, FileSpec, embed_file
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.errors import SignatureValidationError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from ketadesk.domain.errors import Problem
from ketadesk.report.certificate import MADE, locked

ATTACHMENT = "record.json"
FIELD = "Clinic"
MOST_BYTES = 200_000_000
"""No report is larger; what is, is not read."""


@dataclass(frozen=True, slots=True)
class Sealing:
    """What a seal says: for whom the physician signed, why, and when it was put on."""

    name: str
    reason: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Checked:
    """What a seal proves: whose it is, when by its own words, the attached record, and what is wrong, if anything."""

    subject: str
    fingerprint: str
    made_by_ketadesk: bool
    sealed_at: datetime | None
    attachment: bytes | None
    troubles: tuple[str, ...]


def sealed(pdf: bytes, certificate: bytes, sealing: Sealing, record: bytes) -> bytes:
    """The report with the record attached inside and the clinic's signature over all of it."""
    passphrase = secrets.token_hex(16).encode()
    signer = SimpleSigner.load_pkcs12_data(locked(certificate, passphrase), [], passphrase)
    writer = IncrementalPdfFileWriter(BytesIO(pdf))
    _attach(writer, record, sealing.at)
    meta = PdfSignatureMetadata(
        field_name=FIELD, name=sealing.name, reason=sealing.reason, md_algorithm="sha256",
        subfilter=SigSeedSubFilter.PADES,
    )  # fmt: skip
    out = _Dated(meta, signer, sealing.at).sign_pdf(writer)
    return bytes(out.getvalue())


class _Dated(PdfSigner):
    """The library's own signer, but with the time that is given: the program has one clock."""

    def __init__(self, meta: PdfSignatureMetadata, signer: SimpleSigner, at: datetime) -> None:
        super().__init__(meta, signer)
        self._at = at

    def init_signing_session(self, *given: Any, **named: Any) -> PdfSigningSession:
        """As it is, at that time."""
        session = super().init_signing_session(*given, **named)
        session.system_time = self._at
        return session


def _attach(writer: IncrementalPdfFileWriter, record: bytes, at: datetime) -> None:
    params = EmbeddedFileParams(creation_date=at, modification_date=at)
    body = EmbeddedFileObject.from_file_data(writer, record, mime_type="application/json", params=params)
    embed_file(writer, FileSpec(ATTACHMENT, embedded_data=body, af_relationship=pdf_name("/Source")))


def checked(pdf: bytes) -> Checked:
    """What the seal of a file proves; whatever bytes are given, trouble is a sentence."""
    if len(pdf) > MOST_BYTES:
        raise Problem("The file is larger than any report. Choose the report's own file.")
    with _quiet():
        try:
            return _checked(pdf)
        except _UNREADABLE as error:
            raise Problem("The file cannot be read as a report: it is damaged, cut short, or no PDF.") from error


_UNREADABLE = (
    PdfError, SignatureValidationError, ValueError, TypeError, KeyError, IndexError, AttributeError, AssertionError,
    OSError, RecursionError, OverflowError, NotImplementedError, zlib.error, struct.error,
)  # fmt: skip
"""What reading broken bytes ends in, in a library that trusts its input."""


def _checked(pdf: bytes) -> Checked:
    reader = PdfFileReader(BytesIO(pdf), strict=False)
    found = list(reader.embedded_signatures)
    if not found:
        raise Problem("The file bears no seal. Only the report of a signed session is sealed.")
    signature = found[0]
    status = _status(signature)
    troubles = []
    if not (status.intact and status.valid):
        troubles.append("What is signed was changed after it was sealed.")
    elif status.coverage != SignatureCoverageLevel.ENTIRE_FILE or len(found) > 1:
        troubles.append("Something was added to the file after it was sealed.")
    certificate = signature.signer_cert
    subject = ", ".join(str(value) for value in certificate.subject.native.values())
    made = MADE in subject and certificate.self_signed != "no"
    at, fingerprint = signature.self_reported_timestamp, certificate.sha256.hex()
    return Checked(subject, fingerprint, made, at, _attached(reader), tuple(troubles))


def _status(signature: EmbeddedPdfSignature) -> PdfSignatureStatus:
    """Whether the bytes are those that were signed; who vouches for the certificate is said, not judged."""
    context = ValidationContext(
        trust_roots=[signature.signer_cert], allow_fetching=False, revocation_mode="soft-fail"
    )
    return validate_pdf_signature(signature, context)


def _attached(reader: PdfFileReader) -> bytes | None:
    """The record that is attached, None when it is not there."""
    try:
        names = reader.root["/Names"]["/EmbeddedFiles"]["/Names"]
        spec = next(names[place + 1] for place in range(0, len(names), 2) if names[place] == ATTACHMENT)
        return bytes(spec["/EF"]["/F"].data)
    except (KeyError, StopIteration, TypeError, AttributeError):
        return None


@contextmanager
def _quiet() -> Iterator[None]:
    """What the library logs about a broken file is told as a sentence instead."""
    logger = logging.getLogger("pyhanko")
    level = logger.level
    logger.setLevel(logging.CRITICAL + 1)
    try:
        yield
    finally:
        logger.setLevel(level)

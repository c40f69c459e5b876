"""The clinic's certificate: one that it imports, or one that KetaDesk makes for it and says so."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, NoEncryption, pkcs12
from cryptography.x509.oid import NameOID

from ketadesk.domain.errors import Problem

VALID = timedelta(days=3652)
BITS = 3072
MADE = "sealed by the clinic's KetaDesk"
NAME = b"clinic"


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """Whose a certificate is, who vouches for it, until when it holds, and its fingerprint."""

    subject: str
    issuer: str
    until: datetime
    made_by_ketadesk: bool
    sha256: str


def make_certificate(clinic: str, now: datetime) -> bytes:
    """A certificate for a clinic that has none, with its key as PKCS #12; nobody but the clinic vouches for it."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=BITS)
    name = x509.Name([
        x509.NameAttribute(NameOID.COMMON_NAME, (clinic.strip() or "A clinic without a name")[:64]),
        x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, MADE),
    ])  # fmt: skip
    usage = x509.KeyUsage(True, True, False, False, False, False, False, False, False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + VALID)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .sign(key, hashes.SHA256())
    )
    return pkcs12.serialize_key_and_certificates(NAME, key, certificate, None, NoEncryption())


def read_certificate(body: bytes, passphrase: str, now: datetime) -> bytes:
    """An imported certificate with its key, as it is kept; what cannot seal is told."""
    try:
        found = pkcs12.load_pkcs12(body, passphrase.encode() or None)
    except ValueError as error:
        raise Problem(
            "The certificate cannot be opened: the passphrase is wrong, or it is no PKCS #12 file (.p12, .pfx)."
        ) from error
    if found.key is None or found.cert is None:
        raise Problem("The file holds no certificate with its private key. Export both together as PKCS #12.")
    if not isinstance(found.key, rsa.RSAPrivateKey | EllipticCurvePrivateKey):
        raise Problem(
            "The certificate's key is of a kind that PDF readers do not know. Use RSA or an elliptic curve."
        )
    certificate = found.cert.certificate
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise Problem(
            f"The certificate is valid until {certificate.not_valid_after_utc:%Y-%m-%d} only. Get a new one."
        )
    _require_signing(certificate)
    others = [one.certificate for one in found.additional_certs]
    return pkcs12.serialize_key_and_certificates(NAME, found.key, certificate, others, NoEncryption())


def certificate_facts(body: bytes) -> CertificateFacts:
    """What there is to say of a certificate that is kept."""
    found = pkcs12.load_pkcs12(body, None).cert
    if found is None:
        raise Problem("The clinic's certificate cannot be read. Import it again.")
    certificate = found.certificate
    subject, issuer = (_words(name) for name in (certificate.subject, certificate.issuer))
    made = MADE in subject and subject == issuer
    fingerprint = certificate.fingerprint(hashes.SHA256()).hex()
    return CertificateFacts(subject, issuer, certificate.not_valid_after_utc, made, fingerprint)


def locked(body: bytes, passphrase: bytes) -> bytes:
    """A kept certificate under a passphrase, as the library that seals wants it."""
    found = pkcs12.load_pkcs12(body, None)
    if found.cert is None or not isinstance(found.key, rsa.RSAPrivateKey | EllipticCurvePrivateKey):
        raise Problem("The clinic's certificate cannot be read. Import it again.")
    others = [one.certificate for one in found.additional_certs]
    encryption = BestAvailableEncryption(passphrase)
    return pkcs12.serialize_key_and_certificates(NAME, found.key, found.cert.certificate, others, encryption)


def _require_signing(certificate: x509.Certificate) -> None:
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return
    if not (usage.digital_signature or usage.content_commitment):
        raise Problem("The certificate is not meant for signatures. Ask for one that is.")


def _words(name: x509.Name) -> str:
    return ", ".join(str(attribute.value) for attribute in name)

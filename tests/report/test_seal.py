"""The seal of a signed report: valid for others, told when anything was changed, whoever made the certificate."""

import shutil
import subprocess
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from cryptography.x509.oid import NameOID
from pypdf import PdfReader

from ketadesk.app.reporting import Clinic, export_of, report_of
from ketadesk.app.verifying import verdict
from ketadesk.domain.errors import Problem
from ketadesk.report.certificate import certificate_facts, make_certificate, read_certificate
from ketadesk.report.seal import Sealing, checked, sealed
from tests.domain.made import START
from tests.report.paper import HASH
from tests.support import HEADING, infusion, playing

SIGNED = f"{HEADING}{infusion()}15:00 by AN\n15:02 sign\n"
LATER = "16:00 addendum Called the next day: well.\n"


@pytest.fixture(scope="module")
def certificate() -> bytes:
    return make_certificate("Clinic of the Nörth 王", START)


def paper(text: str, folder: Path, certificate: bytes, size: str = "A4") -> tuple[bytes, bytes]:
    """The sealed report of a script's session, and the session as JSON."""
    with playing(text, folder) as played:
        clinic = Clinic("Clinic of the Nörth 王", lambda: certificate)
        printed = report_of(played.recorder, played.clock.now(), "A. Novak MD", size, clinic)
        return printed.pdf, export_of(played.recorder)


@pytest.fixture(scope="module")
def pdf(certificate: bytes, tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return paper(SIGNED, tmp_path_factory.mktemp("paper"), certificate)[0]


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_record_is_attached_and_the_seal_covers_all_of_it(certificate: bytes, tmp_path: Path, size: str) -> None:
    pdf, record = paper(SIGNED, tmp_path, certificate, size)
    found = checked(pdf)
    assert found.troubles == ()
    assert found.attachment == record
    assert PdfReader(BytesIO(pdf)).attachments["record.json"] == [record]
    assert found.subject.startswith("Clinic of the Nörth 王, sealed by the clinic's KetaDesk")
    assert found.made_by_ketadesk
    assert found.sealed_at is not None
    assert found.sealed_at.isoformat() == "2026-11-22T20:02:00+00:00"


@pytest.mark.skipif(shutil.which("pdfsig") is None, reason="pdfsig (poppler-utils) is not on this machine")
def test_others_call_the_signature_valid(pdf: bytes, tmp_path: Path) -> None:
    (tmp_path / "report.pdf").write_bytes(pdf)
    done = subprocess.run(["pdfsig", str(tmp_path / "report.pdf")], capture_output=True, text=True, check=False)
    assert "Signature Validation: Signature is Valid." in done.stdout
    assert "Total document signed" in done.stdout
    assert "ETSI.CAdES.detached" in done.stdout


def test_an_unsigned_record_is_not_sealed_and_prints_the_same_bytes(certificate: bytes, tmp_path: Path) -> None:
    text = HEADING + infusion()
    first, _ = paper(text, tmp_path / "one", certificate)
    second, _ = paper(text, tmp_path / "two", certificate)
    assert first == second
    with pytest.raises(Problem, match="bears no seal"):
        checked(first)


def test_a_flipped_bit_anywhere_is_told(pdf: bytes) -> None:
    """Only the room left over behind the signature's own digits may hold anything."""
    random, untold = Random(20261122), []
    for _ in range(60):
        place = random.randrange(len(pdf))
        body = bytearray(pdf)
        body[place] ^= 1 << random.randrange(8)
        try:
            found = checked(bytes(body))
        except Problem as problem:
            assert problem.sentence.endswith(".")  # noqa: PT017
            continue
        if not found.troubles:
            untold.append(place)
    filler = pdf.index(b"/Contents <") if b"/Contents <" in pdf else pdf.index(b"/Contents")
    assert all(filler < place < pdf.index(b">", filler) for place in untold)


@pytest.mark.parametrize("cut", [0, 1, 20, 1000, 0.3, 0.7, 0.99])
def test_a_file_cut_short_is_told(pdf: bytes, cut: float) -> None:
    length = int(len(pdf) * cut) if cut < 1 else int(cut)
    with pytest.raises(Problem, match=r"cannot be read as a report|bears no seal"):
        checked(pdf[:length])


def test_what_was_added_is_told(pdf: bytes) -> None:
    assert checked(pdf + b"\n% more\n").troubles == ("Something was added to the file after it was sealed.",)


def test_what_is_no_pdf_is_told() -> None:
    random = Random(1)
    for length in (0, 5, 500, 50_000):
        with pytest.raises(Problem, match=r"cannot be read as a report|bears no seal"):
            checked(random.randbytes(length))
        with pytest.raises(Problem, match=r"cannot be read as a report|bears no seal"):
            checked(b"%PDF-1.4\n" + random.randbytes(length) + b"\n%%EOF")


def clinics_own(passphrase: bytes, days: int = 300, signs: bool = True) -> bytes:
    """A certificate as an authority would hand it out."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Dr. Example's clinic")])
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "An authority")])
    usage = x509.KeyUsage(signs, False, not signs, False, False, False, False, False, False)
    made = (
        x509.CertificateBuilder().subject_name(name).issuer_name(issuer).public_key(key.public_key())
        .serial_number(7).not_valid_before(START - timedelta(days=400)).not_valid_after(START + timedelta(days=days))
        .add_extension(usage, critical=True).sign(key, hashes.SHA256())
    )  # fmt: skip
    return pkcs12.serialize_key_and_certificates(b"x", key, made, None, BestAvailableEncryption(passphrase))


def test_the_clinics_own_certificate_is_imported_and_seals(certificate: bytes, tmp_path: Path) -> None:
    kept = read_certificate(clinics_own(b"secret"), "secret", START)
    facts = certificate_facts(kept)
    assert (facts.subject, facts.issuer, facts.made_by_ketadesk) == ("Dr. Example's clinic", "An authority", False)
    unsealed, record = paper(HEADING + infusion(), tmp_path, certificate)
    found = checked(sealed(unsealed, kept, Sealing("A. Novak MD", "read", START), record))
    assert (found.troubles, found.subject, found.made_by_ketadesk) == ((), "Dr. Example's clinic", False)


@pytest.mark.parametrize(
    ("body", "passphrase", "sentence"),
    [
        (clinics_own(b"secret"), "wrong", "the passphrase is wrong"),
        (b"no certificate", "", "or it is no PKCS #12 file"),
        (clinics_own(b"secret", days=-30), "secret", "is valid until 2026-10-23 only"),
        (clinics_own(b"secret", signs=False), "secret", "is not meant for signatures"),
    ],
)
def test_a_certificate_that_cannot_seal_is_told(body: bytes, passphrase: str, sentence: str) -> None:
    with pytest.raises(Problem, match=sentence):
        read_certificate(body, passphrase, START)


def test_a_verdict_says_whether_the_record_here_still_matches(certificate: bytes, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(paper(SIGNED, tmp_path / "data", certificate)[0])

    known = frozenset({certificate_facts(certificate).sha256})

    def said(text: str, place: str, seals: frozenset[str] = known) -> tuple[str, bool]:
        with playing(text, tmp_path / place) as played:
            found = verdict(path, played.desk.lines_of, seals)
        return found.sentences[-1], found.good

    assert said(SIGNED, "same") == ("The record here is the same, to the last byte.", True)
    assert said(SIGNED + LATER, "later") == (
        "The record here holds all of it, and 1 more since: print it anew for the newest revision.", True,
    )  # fmt: skip
    words, good = said(SIGNED.replace("Calm; a friend", "Calm; nobody"), "other")
    assert (words.startswith("The record here is another"), good) == (True, False)
    words, good = said(SIGNED, "foreign", frozenset())
    assert (words.startswith("The record here never sealed with this certificate"), good) == (True, False)
    none = verdict(path, None)
    assert (none.sentences[-1], none.good) == ("There is no record here, so nothing was compared.", True)
    path.write_bytes(path.read_bytes() + b"more")
    assert not verdict(path, None).good


def test_a_reprint_after_an_addendum_says_what_it_supersedes(certificate: bytes, tmp_path: Path) -> None:
    pdf, _ = paper(SIGNED + LATER, tmp_path, certificate)
    pages = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    with playing(SIGNED, tmp_path / "first") as played:
        head = played.recorder.head
    assert f"Revision 2 supersedes revision 1 of 22 Nov 2026 15:02 (record {head[:8]}…)" in " ".join(pages[0].split())
    assert "Ketamine infusion session report · Revision 2" in pages[1]
    assert "Called the next day: well." in "".join(pages)
    assert HASH not in "".join(pages)


def test_signature_override_and_witness_stand_on_paper(certificate: bytes, tmp_path: Path) -> None:
    lines = "15:00 by AN\n15:01 override checks-not-answered because asked on the paper form\n15:02 sign\n"
    pdf, _ = paper(f"{HEADING}{infusion()}{lines}", tmp_path, certificate)
    text = " ".join("".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    assert "signed electronically 22 Nov 2026 15:02" in text
    assert "I have reviewed this record and take responsibility for it." in text
    assert "no check before the start was answered asked on the paper form AN" in text
    assert "Physician: not signed" not in text

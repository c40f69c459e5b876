"""Placeholder until the seal branch is merged."""


def qr_rows(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows."""
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(text)
    code.make()
    n = code.getModuleCount()
    return tuple(tuple(bool(code.isDark(y, x)) for x in range(n)) for y in range(n))

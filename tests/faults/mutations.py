"""Good files made bad: bytes, words, values and lines changed as a broken disk, an editor or a joker would."""

import re
from collections.abc import Callable, Sequence
from random import Random

NUMBERS = (
    "-1", "0", "-0", "1e400", "-1e400", "1e-400", "NaN", "inf", "Infinity", "sNaN", "0x10", "1_000", "9" * 30,
    "9" * 5000, "1.5", "1,5", "०१", "²", "0." + "3" * 400, "true", "null", "''", "[]", "{}", "[[1]]", '"1"', '""',
    "1979-05-27T07:32:00Z", "99:99", "00:10+9999999999d", "24:00", "-", "--", "1/0", "120/", "/80",
)  # fmt: skip
WORDS = (
    "", " ", "\0", "\x1b[2J", "\u202e", "\u2028", "\x85", "\ufeff", "\ufffe", "é", "e\u0301" * 200, "👩‍⚕️",
    "x" * 20_000, '"', "'", "#", "  # ", "because", "to", "at", "by", "%s", "{0}", "<b>", "&amp;", "\\", "=1+1",
    "../../etc/passwd", "\r", "\t", "\n", "[[", "]]", "=", "{", "}",
)  # fmt: skip


def mutated(good: bytes, random: Random) -> bytes:
    """The bytes with one to three things wrong with them."""
    body = good
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        body = random.choice(_WAYS)(body, random) if body else body
    return body


def _flipped(body: bytes, random: Random) -> bytes:
    at = random.randrange(len(body))
    return body[:at] + bytes([body[at] ^ 1 << random.randrange(8)]) + body[at + 1 :]


def _cut(body: bytes, random: Random) -> bytes:
    return body[: random.randrange(len(body))]


def _inserted(body: bytes, random: Random) -> bytes:
    at = random.randrange(len(body))
    piece = random.choice(
        (random.randbytes(3), b"\xff\xfe", b"\xed\xa0\x80", b"[" * 5000, b"{" * 5000, b'{"a":' * 5000)
    )
    return body[:at] + piece + body[at:]


def _number(body: bytes, random: Random) -> bytes:
    return _replaced(rb"-?\d[\d.]*", NUMBERS, body, random)


def _word(body: bytes, random: Random) -> bytes:
    return _replaced(rb"[^\W\d][\w-]*", WORDS, body, random)


def _value(body: bytes, random: Random) -> bytes:
    return _replaced(
        rb'"[^"\n]*"|\[[^\]]*\]', (*NUMBERS, '"' + "x" * 20_000 + '"', '"<b>&"', '["a", 1]'), body, random
    )


def _replaced(pattern: bytes, others: Sequence[str], body: bytes, random: Random) -> bytes:
    found = list(re.finditer(pattern, body))
    if not found:
        return _flipped(body, random)
    one = random.choice(found)
    return body[: one.start()] + random.choice(others).encode() + body[one.end() :]


def _line(body: bytes, random: Random) -> bytes:
    """A line doubled, lost, put elsewhere, or cut short."""
    lines = body.split(b"\n")
    at, there = random.randrange(len(lines)), random.randrange(len(lines))
    line = lines.pop(at)
    match random.randrange(4):
        case 0:
            lines[at:at] = [line, line]
        case 1:
            lines.insert(there, line)
        case 2:
            lines.insert(at, line[: random.randrange(len(line) + 1)])
    return b"\n".join(lines)


_WAYS: tuple[Callable[[bytes, Random], bytes], ...] = (
    _flipped, _cut, _inserted, _number, _number, _number, _word, _word, _value, _value, _line, _line,
)  # fmt: skip

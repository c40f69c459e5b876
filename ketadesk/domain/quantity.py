"""Amounts as exact numbers: typed as decimals, reckoned as fractions, rounded only to be shown."""

import re
from decimal import Decimal
from fractions import Fraction

from ketadesk.domain.errors import Refused

_NUMBER = re.compile(r"[0-9]{1,12}(\.[0-9]{1,12})?|\.[0-9]{1,12}")

KG_PER_LB = Decimal("0.45359237")
"""The international avoirdupois pound, exactly."""


def number(text: str, what: str) -> Decimal:
    """The number a person typed, never negative; refuses commas, signs, NaN and words by naming the field."""
    if not _NUMBER.fullmatch(text):
        raise Refused(f"The {what} “{text}” is not a number. Write digits and a point, for example 70.5.")
    return Decimal(text)


def whole_number(text: str, what: str) -> int:
    """The whole number a person typed, 0 included."""
    if not re.fullmatch(r"[0-9]{1,12}", text):
        raise Refused(f"The {what} “{text}” is not a whole number. Write digits only.")
    return int(text)


def score_number(text: str, what: str) -> int:
    """The answer to a scale that a person typed, below 0 with a minus: some scales lie on both sides of it."""
    sign = -1 if text[:1] in ("-", "−") else 1
    return sign * whole_number(text[1:] if text[:1] in ("-", "−", "+") else text, what)


def require_between(value: Decimal, lowest: str, highest: str, what: str, unit: str) -> None:
    """Refuse an amount outside the range that can be meant at all; the bounds themselves are allowed."""
    if not value.is_finite() or not Decimal(lowest) <= value <= Decimal(highest):
        raise Refused(f"The {what} {plain(value)} {unit} is outside {lowest} to {highest} {unit}. Check the number.")


def rounded(value: Fraction | Decimal | int, digits: int) -> Decimal:
    """The value rounded half up to so many digits after the point."""
    exact = Fraction(value)
    half_up = (abs(exact) * Fraction(10) ** digits * 2 + 1) // 2
    sign = -1 if exact < 0 else 1
    return Decimal(sign * int(half_up)).scaleb(-digits)


def plain(value: Decimal) -> str:
    """A typed amount as people write it: no exponent, no trailing zeros."""
    return f"{value.normalize():f}" if value.is_finite() else str(value)


def shown(value: Fraction | Decimal, digits: int) -> str:
    """A reckoned amount with at most so many digits, trailing zeros left out."""
    return plain(rounded(value, digits))


def shown_mg(value: Fraction | Decimal) -> str:
    """A dose in mg as the screen and the paper show it: to 0.1 mg, to 0.01 mg below 10 mg."""
    return f"{rounded(value, 2 if Fraction(value) < 10 else 1)} mg"


def kg_from_lb(pounds: Decimal) -> Decimal:
    """Kilograms of a weight read in pounds."""
    return pounds * KG_PER_LB


def exactly(value: Decimal, least: int, most: int = 4) -> str:
    """An amount of the register: every digit that counts, never fewer than some, so that columns stand straight."""
    digits = -int(value.normalize().as_tuple().exponent) if value else 0
    return str(rounded(value, min(most, max(least, digits))))

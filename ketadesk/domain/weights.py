"""Which weight an order is reckoned with: measured, ideal, adjusted or lean, with formula and inputs kept.

Formulas: ideal weight after Devine 1974, adjusted weight with 0.4 of the excess, lean weight after Janmahasatian 2005
(recalled, not read in a source; the clinic confirms them). A change of basis is a choice of safety: body mass index
did not predict the response to intravenous ketamine (CNS Spectrums, 230 adults).
"""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from ketadesk.domain.errors import Refused
from ketadesk.domain.quantity import rounded

CM_PER_INCH = Fraction("2.54")
SHORTEST_IN = 60
DIGITS = 4
"""To a tenth of a gram: below what any scale or dose can tell."""


class Basis(StrEnum):
    """Which weight counts."""

    ACTUAL = "actual"
    IDEAL = "ideal"
    ADJUSTED = "adjusted"
    LEAN = "lean"


FORMULAS = {
    Basis.ACTUAL: "as measured",
    Basis.IDEAL: "Devine 1974",
    Basis.ADJUSTED: "Devine 1974 + 0.4 of the excess",
    Basis.LEAN: "Janmahasatian 2005",
}


@dataclass(frozen=True, slots=True)
class DosingWeight:
    """How the dosing weight came about: the basis, its formula, and what went into it."""

    basis: Basis
    formula: str
    actual_kg: Decimal
    height_cm: Decimal | None = None
    sex: str = ""
    extrapolated: bool = False
    limited_to_kg: Decimal | None = None

    def in_words(self) -> str:
        """For a line on screen and paper."""
        words = f"{self.basis} weight ({self.formula})" if self.basis is not Basis.ACTUAL else "measured weight"
        if self.extrapolated:
            words += ", extrapolated below 60 in"
        return words if self.limited_to_kg is None else f"{words}, limited to {self.limited_to_kg} kg"


def ideal_kg(sex: str, height_cm: Decimal) -> Fraction:
    """Ideal body weight; below 60 in the formula is extrapolated."""
    inches = Fraction(height_cm) / CM_PER_INCH
    return {"M": Fraction(50), "F": Fraction("45.5")}[_sex(sex)] + Fraction("2.3") * (inches - SHORTEST_IN)


def adjusted_kg(sex: str, height_cm: Decimal, actual_kg: Decimal) -> Fraction:
    """Adjusted body weight."""
    ideal = ideal_kg(sex, height_cm)
    return ideal + Fraction("0.4") * (Fraction(actual_kg) - ideal)


def lean_kg(sex: str, height_cm: Decimal, actual_kg: Decimal) -> Fraction:
    """Lean body weight."""
    bmi = Fraction(actual_kg) / (Fraction(height_cm) / 100) ** 2
    base, slope = {"M": (6680, 216), "F": (8780, 244)}[_sex(sex)]
    return 9270 * Fraction(actual_kg) / (base + slope * bmi)


def dosing_weight(
    basis: Basis, actual_kg: Decimal, height_cm: Decimal | None, sex: str, limit_kg: Decimal | None = None
) -> tuple[Decimal, DosingWeight]:
    """The weight in kg that a dose is reckoned with, and how it came about; refused where an input is missing."""
    if basis is Basis.ACTUAL:
        kg, below = Fraction(actual_kg), False
    elif height_cm is None:
        raise Refused(f"The {basis} weight needs the height. Enter the height first.")
    else:
        kg = {
            Basis.IDEAL: lambda: ideal_kg(sex, height_cm),
            Basis.ADJUSTED: lambda: adjusted_kg(sex, height_cm, actual_kg),
            Basis.LEAN: lambda: lean_kg(sex, height_cm, actual_kg),
        }[basis]()
        below = basis is not Basis.LEAN and Fraction(height_cm) < SHORTEST_IN * CM_PER_INCH
    limited = None if limit_kg is None or kg <= Fraction(limit_kg) else limit_kg
    kg = kg if limited is None else Fraction(limited)
    weight = actual_kg if kg == Fraction(actual_kg) else rounded(kg, DIGITS)
    how = DosingWeight(basis, FORMULAS[basis], actual_kg, height_cm, sex, below, limited)
    return weight, how


def _sex(sex: str) -> str:
    if sex not in ("M", "F"):
        raise Refused("This weight is reckoned for the sex F or M only. Use the measured weight.")
    return sex

"""The drug's own entries in words."""

from ketadesk.domain.drug import Drawn, Flushed, LeftInLine, LineFault, PumpCheck, Returned, Wasted, Weight
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import plain, shown_mg

DrugContent = Drawn | Wasted | Returned | LeftInLine | Flushed | PumpCheck | LineFault | Weight

_FAULTS = {"infiltrated": "Infusion infiltrated", "interrupted": "Line interrupted"}


def drug_in_words(content: DrugContent) -> str:
    """One entry as a short phrase."""
    match content:
        case Drawn():
            lot = f", lot {content.lot}" if content.lot else ""
            return f"Drawn {plain(content.ml)} mL ({shown_mg(content.mg)}) from vial {content.vial}{lot}"
        case Wasted():
            return f"Wasted {shown_mg(content.mg)}{_because(content.because)}{_witness(content.witness)}"
        case Returned():
            amount = f"{plain(content.ml)} mL ({shown_mg(content.mg)})"
            return f"Returned {amount} to vial {content.vial}{_because(content.because)}{_witness(content.witness)}"
        case LeftInLine():
            return f"{plain(content.ml)} mL left in the line, not given"
        case Flushed():
            return f"Line flushed with {plain(content.ml)} mL"
        case PumpCheck():
            return _check(content)
        case Weight():
            return f"Weight is {plain(content.kg)} kg{_because(content.because)}"
        case LineFault():
            words = f": {content.text}" if content.text else ""
            return f"{_FAULTS[content.what]}{words}; given by pump, systemic amount not known"


def _check(check: PumpCheck) -> str:
    shows = [f"{plain(check.ml_per_h)} mL/h"]
    shows += [] if check.ml is None else [f"{plain(check.ml)} mL to infuse"]
    shows += [] if check.mg_per_ml is None else [f"{plain(check.mg_per_ml)} mg/mL"]
    agrees = "" if check.agrees else f"; does not agree: {check.because}"
    return f"Double-check by {check.checker.name}: pump shows {', '.join(shows)}{agrees}"


def _because(because: str | None) -> str:
    return f", {because}" if because else ""


def _witness(witness: Staff | None) -> str:
    return "" if witness is None else f" (witness {witness.name})"

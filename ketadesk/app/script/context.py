"""What the words of a line may refer to, and the parts that many kinds of line share."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from ketadesk.app.script.drug import Stock
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Patient, Staff
from ketadesk.domain.protocol import Rulebook
from ketadesk.domain.quantity import number
from ketadesk.domain.weights import Basis, DosingWeight, dosing_weight


@dataclass(frozen=True, slots=True)
class Context:
    """What words may refer to: the staff, the session's protocol and instruments, the dosing weight."""

    staff: Mapping[str, Staff]
    rulebook: Rulebook | None
    weight_kg: Decimal | None
    stock: Stock
    patient: Patient | None = None

    def person(self, code: str) -> Staff:
        """The member of staff with that code."""
        if code not in self.staff:
            raise Refused(f"There is no {code} among the staff.")
        return self.staff[code]

    def dosing_weight(
        self, basis: str | None, limit: str | None = None
    ) -> tuple[Decimal | None, DosingWeight | None]:
        """The weight that an order is reckoned with, and how it came about when it is not the measured one."""
        if basis in (None, Basis.ACTUAL) and limit is None:
            return self.weight_kg, None
        if self.weight_kg is None or self.patient is None:
            raise Refused(f"An order on {basis} weight needs patient and weight. Enter them first.")
        most, chosen = None if limit is None else number(limit, "limit"), Basis(basis or Basis.ACTUAL)
        return dosing_weight(chosen, self.weight_kg, self.patient.height_cm, self.patient.sex, most)


def split_because(text: str, last: bool = False) -> tuple[str, str | None]:
    """What is said, and the reason behind "because": the first one, or the last one of a correction."""
    padded = f" {text} "
    cut = padded.rfind(" because ") if last else padded.find(" because ")
    if cut < 0:
        return text, None
    return padded[:cut].strip(), padded[cut + len(" because ") :].strip()


def prescribed(rest: str, context: Context) -> tuple[str, Staff | None]:
    """What is said, and who ordered it: a code in capitals or one that is known."""
    said, separator, code = rest.rpartition(" by ")
    if not separator or " " in code or not (code.isupper() or code in context.staff):
        return rest, None
    return said, context.person(code)

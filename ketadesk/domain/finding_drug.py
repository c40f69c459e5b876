"""What the drug account leaves open: milligrams nobody can name, pumps that show something else, checks not made."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType

from ketadesk.domain import entries
from ketadesk.domain.dose import bag_at, dose_at, order_at, pump_volume_ml, rate_before, started_at, stopped_at
from ketadesk.domain.finding import Finding, Group, Rule
from ketadesk.domain.finding_missing import charted_until
from ketadesk.domain.pump_check import last_check, pump_differences
from ketadesk.domain.quantity import plain, shown, shown_mg
from ketadesk.domain.reconciling import NEGLIGIBLE_MG, account_at
from ketadesk.domain.record import Record


def _unreconciled(record: Record) -> Iterator[Finding]:
    """What came out of the register and is not named, above a tolerance: two people explain it.

    Drawn = given + wasted + returned + left in line (reference, field table "Volume/mg drawn, given, wasted").
    """
    account = account_at(record, charted_until(record))
    apart = account.unreconciled_mg
    if account.from_register and abs(apart) > max(_tolerance_mg(record), NEGLIGIBLE_MG):
        words = "drawn and not accounted for" if apart > 0 else "more accounted for than was drawn"
        yield Finding("unreconciled", f"{shown_mg(abs(apart))} ketamine {words}", mend="waste", takes_two=True)


def _weight(record: Record) -> Iterator[Finding]:
    """The order was reckoned with a weight that was corrected later."""
    order, kg = order_at(record, charted_until(record)), record.weight_kg
    if order is None or not order.per_kg or order.weight_kg is None or kg is None:
        return
    reckoned = order.weight_kg if order.basis is None else order.basis.actual_kg
    if reckoned != kg:
        words = f"the order was reckoned with {plain(reckoned)} kg, the weight is {plain(kg)} kg"
        yield Finding("weight-differs", words, Group.ODD, mend="order-change")


def _waste(record: Record) -> Iterator[Finding]:
    """What bags of unknown origin held and nobody was given, above a tolerance."""
    account = account_at(record, charted_until(record))
    if account.stopped and not account.from_register and account.unreconciled_mg > _tolerance_mg(record):
        words = f"{shown_mg(account.unreconciled_mg)} ketamine left in the bag is not accounted for"
        yield Finding("waste-missing", words, mend="waste")


def _tolerance_mg(record: Record) -> Fraction:
    """The protocol's own, else what the last rate gives in a minute: moments are charted to the minute."""
    own = record.rulebook.protocol.drug.tolerance_mg
    if own is not None:
        return Fraction(own)
    stops = record.acts(entries.Stop.kind)
    if not stops:
        return Fraction(0)
    bag = bag_at(record, stops[0].at)
    return Fraction(0) if bag is None else (rate_before(record, stops[0]) or Fraction(0)) / 60 * bag.mg_per_ml


def _pump_volume(record: Record) -> Iterator[Finding]:
    """The pump's own volume beside the reckoned one, above the protocol's tolerance, in mL and mg."""
    stopped, volume = stopped_at(record), pump_volume_ml(record)
    if stopped is None or volume is None:
        return
    reckoned, rules = dose_at(record, stopped).from_bags_ml, record.rulebook.protocol.drug
    apart = Fraction(volume) - reckoned
    if abs(apart) > max(reckoned * rules.pump_tolerance_percent / 100, Fraction(rules.pump_tolerance_ml)):
        bag = bag_at(record, stopped)
        mg = "" if bag is None else f", {shown_mg(abs(apart) * bag.mg_per_ml)} {'more' if apart > 0 else 'less'}"
        words = f"the pump showed {plain(volume)} mL, reckoned are {shown(reckoned, 1)} mL{mg}"
        yield Finding("pump-volume-differs", words, Group.ODD, mend="stop-detail")


def _not_checked(record: Record) -> Iterator[Finding]:
    asked = record.rulebook.protocol.drug.double_check
    if asked and started_at(record) is not None and last_check(record) is None:
        words = "drug, strength, calculation and pump were not checked by a second person"
        yield Finding("pump-not-checked", words, mend="check-pump")


def _pump_differs(record: Record) -> Iterator[Finding]:
    """The second person read something else off the pump than the order comes to, and nobody checked again."""
    check = last_check(record)
    told = [] if check is None else pump_differences(record, *check)
    if check is not None and not check[1].agrees:
        told.insert(0, f"the checker did not agree: {check[1].because or 'no reason said'}")
    if told:
        yield Finding("pump-differs", "; ".join(told), Group.ODD, mend="check-pump")


RULES: Mapping[str, Rule] = MappingProxyType({
    "unreconciled": _unreconciled,
    "weight-differs": _weight,
    "pump-volume-differs": _pump_volume,
    "waste-missing": _waste,
    "pump-not-checked": _not_checked,
    "pump-differs": _pump_differs,
})  # fmt: skip
"""By the finding's name, in the order they are told."""

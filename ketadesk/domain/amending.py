"""What a correction says, laid over what was said before: parts that are not named stay."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar

from ketadesk.domain.entries import Content, Discharge, OrderChange

ASSESSED_AGAIN = "assessed again"
"""The reason of an amendment that corrects nothing: a patient is looked at once more."""

Kept = TypeVar("Kept", bound=Content)


def amended(old: Kept, fields: Mapping[str, Any]) -> Kept:
    """A content with the fields that a correction names; an order keeps its prescriber, an assessment its answers."""
    changed = dict(fields)
    if isinstance(old, Discharge):
        changed["answers"] = tuple({**dict(old.answers), **dict(fields["answers"])}.items())
    if isinstance(old, OrderChange) and changed["order"].prescriber is None:
        changed["order"] = replace(changed["order"], prescriber=old.order.prescriber)
    return replace(old, **changed)


def assessed_again(old: Discharge, new: Discharge) -> Discharge:
    """What was found before and what is found now, which counts where both say something."""
    return replace(amended(old, {"answers": new.answers}), anew=tuple(item for item, _ in new.answers))

"""An act as its form shows it again, and what it becomes when only what was wrong is typed."""

from dataclasses import replace

from ketadesk.app.form import Form, Values
from ketadesk.app.order_form import values_of_order
from ketadesk.domain import entries
from ketadesk.domain.amending import amended
from ketadesk.domain.people import Staff
from ketadesk.domain.quantity import plain, score_number
from ketadesk.domain.words import vitals_parts


def corrected(form: Form, old: entries.Content, values: Values) -> entries.Content:
    """What an act should have said: what was typed laid over what stands there."""
    if isinstance(old, entries.Scale):
        typed = [values.get(field.name, "").strip() for field in form.fields]
        pairs = zip(typed, old.answers, strict=True)
        return replace(old, answers=tuple(score_number(text, "answer") if text else before for text, before in pairs))
    if isinstance(old, entries.OrderChange):
        return _corrected_order(form, old, values)
    fields = form.read(values)
    if not fields:
        return old
    return amended(old, fields)


def _corrected_order(form: Form, old: entries.OrderChange, values: Values) -> entries.OrderChange:
    """Only what was typed changes; the weight stays the one it was reckoned with, unless another basis is said."""
    before = {name: text for name, text in values_of_order(old.order).items() if name != "prescriber"}
    typed = {name: text for name, text in values.items() if text.strip()}
    fields = form.read({**before, **typed})
    if "basis" not in typed:
        fields["order"] = replace(fields["order"], weight_kg=old.order.weight_kg, basis=old.order.basis)
    return amended(old, fields)


def shown_values(content: entries.Content) -> dict[str, str]:
    """What stands in a content, by the names of its form's fields, for the words beside the boxes."""
    match content:
        case entries.Scale(answers=answers):
            return {
                f"item-{n}": str(answer).replace("-", "−") for n, answer in enumerate(answers) if answer is not None
            }
        case entries.Discharge(answers=pairs):
            return dict(pairs)
        case entries.Vitals(because=because):
            return {**vitals_parts(content), **({"because": because} if because else {})}
        case entries.Bag(content=bag):
            return {"mg": plain(bag.mg), "ml": plain(bag.ml)}
        case entries.Bolus(from_bag=from_bag):
            return {**_plain_fields(content), "from": "bag" if from_bag else "syringe"}
        case entries.OrderChange(order=order):
            return {**values_of_order(order), **_plain_fields(content)}
        case _:
            return _plain_fields(content)


def _plain_fields(content: entries.Content) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in content.__dataclass_fields__:
        value = getattr(content, name)
        if isinstance(value, Staff):
            found[name] = value.name
        elif isinstance(value, str):
            found[name] = value
        elif value is not None and hasattr(value, "normalize"):
            found[name] = plain(value)
    return found

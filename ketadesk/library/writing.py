"""A protocol or an instrument as TOML text: what is as it would be without a word is left out."""

from collections.abc import Iterator
from dataclasses import MISSING, Field, fields, is_dataclass
from decimal import Decimal
from typing import Any

from ketadesk.domain.quantity import plain

LONGEST_LINE = 100
"""Letters of a list on one line; a longer one has a line for each of its values."""
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\t": "\\t", "\f": "\\f", "\r": "\\r", "\n": "\\n"}


def written(value: Any) -> str:
    """The text from which the same value is read again."""
    return "\n".join(_table(value, ())) + "\n"


def _table(value: Any, path: tuple[str, ...]) -> Iterator[str]:
    """The fields of a table: first what stands on lines of its own, then the tables below it."""
    said = [(field.name, getattr(value, field.name)) for field in fields(value) if _is_said(value, field)]
    for name, inner in said:
        if not _has_tables(inner):
            yield f"{name} = {_line(inner)}"
    for name, inner in said:
        if _has_tables(inner):
            yield from _tables(inner, (*path, name))


def _is_said(value: Any, field: "Field[Any]") -> bool:
    """Whether a field is other than it would be without a word; there is no word for None."""
    inner = getattr(value, field.name)
    return inner is not None and (field.default is MISSING or inner != field.default)


def _tables(value: Any, path: tuple[str, ...]) -> Iterator[str]:
    name = ".".join(path)
    many = isinstance(value, tuple)
    for one in value if many else (value,):
        yield ""
        yield f"[[{name}]]" if many else f"[{name}]"
        yield from _table(one, path)


def _has_tables(value: Any) -> bool:
    """Whether a value stands in a table of its own: everything with parts that can name a source."""
    if isinstance(value, tuple):
        return bool(value) and all(map(_has_tables, value))
    return is_dataclass(value) and any(field.name == "source" for field in fields(value))


def _line(value: Any) -> str:
    """A value behind its name; a long list is given lines of its own, a text of several lines keeps them."""
    if isinstance(value, str) and "\n" in value:
        return _several_lines(value)
    words = _inline(value)
    if isinstance(value, tuple) and len(words) > LONGEST_LINE:
        return "\n".join(["[", *(f"    {_inline(one)}," for one in value), "]"])
    return words


def _inline(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal):
        return plain(value) if value == value.to_integral_value() else f'"{plain(value)}"'
    if isinstance(value, str):
        return f'"{_escaped(value)}"'
    if isinstance(value, tuple):
        return f"[{', '.join(map(_inline, value))}]"
    said = ((field.name, getattr(value, field.name)) for field in fields(value) if _is_said(value, field))
    pairs = ", ".join(f"{name} = {_inline(inner)}" for name, inner in said)
    return f"{{ {pairs} }}" if pairs else "{}"


def _several_lines(text: str) -> str:
    escaped = "\n".join(map(_escaped, text.split("\n")))
    return f'"""\n{escaped}"""'


def _escaped(text: str) -> str:
    return "".join(map(_letter, text))


def _letter(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    return f"\\u{ord(letter):04x}" if ord(letter) < 0x20 or ord(letter) == 0x7F else letter

"""A form ready to be asked in one session."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from ketadesk.app.form import Field, Values


@dataclass(frozen=True, slots=True)
class Job:
    """A form ready to be asked: what is said, what stands there now, and what its button writes.

    `write` is given what was typed and when it happened (None for now); it raises a refusal with its sentence.
    `question` is what has to be answered by pressing the button again, empty for most; `tally` is what the answers
    of a scale come to, `key` what its digits mean. `asks` gives the fields anew where an answer leads to another
    question.
    """

    name: str
    title: str
    fields: tuple[Field, ...]
    words: str
    write: Callable[[Values, datetime | None], None]
    timed: bool = True
    opening: str = ""
    was: Mapping[str, str] = field(default_factory=dict)
    echo: Callable[[Values], str] = lambda _values: ""
    question: Callable[[Values], str] = lambda _values: ""
    tally: Callable[[Values], str] = lambda _values: ""
    key: str = ""
    asks: Callable[[Values], tuple[Field, ...]] | None = None

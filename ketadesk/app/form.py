"""A form as data: what is asked, and how what was typed becomes the fields of a content; nothing is pre-filled."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ketadesk.domain import entries
from ketadesk.domain.errors import Refused
from ketadesk.domain.people import Staff

Values = Mapping[str, str]
Choices = tuple[tuple[str, str], ...]
"""Value and word of each answer."""


@dataclass(frozen=True, slots=True)
class Field:
    """One thing that is asked: a number, words, or one of a few answers; `other` lets words stand in for those.

    A `secret` is neither shown nor kept on disk while it is typed; `mend` names the job that makes asking needless.
    With `comment` words go beside the answer, not in its place; a `long` one takes words of several lines.
    One that is `beside` stands on the line of the one before it. The answers of one that is `spelt` stand one below
    the other with their words; those of one that is `short` stand on the line of its label. One that is `verbatim`
    is asked in the clinic's own words, which are the same in every language.
    """

    name: str
    label: str
    unit: str = ""
    choices: Choices = ()
    other: bool = False
    number: bool = False
    hint: str = ""
    secret: bool = False
    mend: str = ""
    beside: bool = False
    comment: bool = False
    spelt: bool = False
    short: bool = False
    long: bool = False
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Form:
    """What is asked for one kind of act, and how it is read; `read` gives only what was said.

    `second` names the part of the content that a second person answers for with her own PIN.
    """

    kind: type[entries.Content]
    title: str
    fields: tuple[Field, ...]
    read: Callable[[Values], dict[str, Any]]
    second: str = ""

    def content(self, values: Values, second: Staff | None = None) -> entries.Content:
        """The content that was typed; what is missing is refused by its label."""
        said = self.read(values)
        if self.second:
            said[self.second] = second
        try:
            return self.kind(**said)
        except TypeError:
            empty = next(field for field in self.fields if not values.get(field.name, "").strip())
            raise Refused(f"{empty.label} is empty. Fill it in first.") from None


BECAUSE = Field("because", "Reason")


def comment_of(name: str) -> str:
    """Under which name the words beside an answer are typed."""
    return f"{name}.words"


def said(values: Values, *names: str) -> dict[str, str]:
    """The words that were typed into some fields, those left empty left out."""
    texts = {name: values.get(name, "").strip() for name in names}
    return {name: text for name, text in texts.items() if text}

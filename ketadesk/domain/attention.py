"""What is written when something asked for attention: read, looked into, found to be an artefact; and leaving."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """Somebody has read what lies outside a limit; `words` is what it said, filled in when it is written."""

    kind: ClassVar[str] = "acknowledge"
    parts: tuple[str, ...] = ()
    words: str = ""
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Symptoms:
    """What the patient was asked after a limit was passed, each with its answer, and what was done."""

    kind: ClassVar[str] = "symptoms"
    answers: tuple[tuple[str, str], ...] = ()
    response: str | None = None


@dataclass(frozen=True, slots=True)
class Artefact:
    """A reading is not believed: the cuff moved. It stays; limits and summaries leave these parts of it out.

    `reading` is the line that first wrote it; no parts named: all of it.
    """

    kind: ClassVar[str] = "artefact"
    reading: int
    parts: tuple[str, ...] = ()
    because: str | None = None


@dataclass(frozen=True, slots=True)
class Consciousness:
    """Alert, new confusion, answers to voice or pain only, unresponsive: A C V P U, as NEWS2 asks.

    `expected` says that it is the drug's expected effect and is not scored: a choice that is recorded.
    """

    kind: ClassVar[str] = "consciousness"
    level: str
    expected: bool = False


@dataclass(frozen=True, slots=True)
class Discharge:
    """The discharge assessment: what was found of the protocol's criteria; `anew` are those looked at once more."""

    kind: ClassVar[str] = "discharge"
    answers: tuple[tuple[str, str], ...]
    anew: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Departure:
    """The patient leaves the room, with whom; what has to be met for it was assessed before."""

    kind: ClassVar[str] = "departure"
    text: str

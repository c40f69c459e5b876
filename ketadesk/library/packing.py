"""A protocol in one file for another clinic, together with the instruments that it needs."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from ketadesk.domain.instrument import Instrument
from ketadesk.domain.protocol import ClinicProtocol
from ketadesk.library.shelf import parsed


@dataclass(frozen=True, slots=True)
class Packed:
    """What one file carries from clinic to clinic."""

    protocol: ClinicProtocol
    instruments: tuple[Instrument, ...] = ()

    def faults(self) -> Iterator[str]:
        """What cannot be meant, each as a phrase that names the field."""
        yield from self.protocol.faults()
        for one in self.instruments:
            for phrase in one.faults():
                yield f"the instrument {one.id}: {phrase}"
            if not any(one.faults()):
                yield from _misreckoned(one)


def unpacked(text: str, name: str) -> Packed:
    """What a file carries; a protocol's own file will do, too."""
    try:
        packed = "protocol" in tomllib.loads(text)
    except (ValueError, RecursionError):
        packed = False
    return parsed(text, Packed, name) if packed else Packed(parsed(text, ClinicProtocol, name))


def _misreckoned(instrument: Instrument) -> Iterator[str]:
    """The worked examples of an instrument that come to another total than they say."""
    for number, example in enumerate(instrument.examples, 1):
        answers: list[int | None] = list(example.answers)
        for item in sorted(example.missing):
            answers.insert(item - 1, None)
        if len(answers) != len(instrument.items):
            yield f"the instrument {instrument.id}: its example {number} has {len(answers)} answers"
        elif (total := instrument.total(tuple(answers))) != example.total:
            yield f"the instrument {instrument.id}: its example {number} gives {total}, not {example.total}"

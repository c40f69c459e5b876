"""Sentences that were made below the window, told anew in another language by the templates they were made from.

A template is a text with numbered values, such as “{1} is empty. Fill it in first.” What stands for {1} may be a text
itself and is told anew in turn; {=1} was typed by somebody and stays as it was typed; {s1} is an English plural's
ending. The templates are tried from the most telling to the least, and those with few letters only where what they
join is a number or is known itself, so that words of a person that look alike are left alone.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

VALUE = re.compile(r"\{(=?s?)(\d+)\}")
LETTER, WORD = re.compile(r"[^\W\d_]"), re.compile(r"[^\W\d_]{2}")
JOINED = tuple(re.compile(f"({mark})") for mark in (r"\n+", "   +·   +| · ", "; ", "  +", ": ", ", | – ", r" \(|\)"))
"""What joins texts, from the widest to the narrowest."""
SENTENCES = re.compile(r"(?<=[^A-Z\s][.?!…]) (?=[A-Z“{0-9])")
"""Where one sentence ends and the next begins; an initial, as in A. Novak, ends none."""

DATE = re.compile(r"\b(\d{1,2} )(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b")
FRAGMENT = re.compile(r", |; | \(")
WIDE = (" · ", "; ", ", ")
"""What never stands inside a value of a template of few letters."""

MARKS, ENDS, TAKEN, NUMBER = ",; ()·\n", ".:!?…", "(.*?)", r"([\W\d_]*?)"
NO_LETTER_AFTER = r"(?![^\W\d_])"
"""Where a word of the template ends, no other one goes on."""
NO_LETTER_BEFORE = r"(?:(?<![^\W\d_])|(?![^\W\d_]))"
"""Where a word of the template may begin: not inside of another one."""
BEFORE_UNIT = re.compile(r" (mg|kg|min|cm|mL|mmHg|lb|%)(?![^\W\d_])")
"""Behind a value: it is a number, for nothing else has a unit."""
TELLING = 6
"""Letters of a template that is not mistaken for another."""

UNITS = ("mg", "kg", "min", "cm", "mL", "mL/h", "mg/mL", "mg/kg", "mg/h", "mmHg", "lb", "h")
SMALL = re.compile(r"[^\W\d_A-Z₀-₉]")
LONGEST_KEPT = 4096
"""How many sentences are kept as they were told last."""


@dataclass(frozen=True, slots=True)
class Template:
    """What a sentence is known by, how its values are taken out of it, and what it is told as.

    Values without a letter between them are taken together: where one ends and the next begins cannot be seen.
    What stands before a unit has no letters.
    """

    landmark: str
    pattern: re.Pattern[str]
    runs: tuple[tuple[str, ...], ...]
    told: str
    letters: int
    joins: tuple[str, ...]
    begins_with_value: bool

    def bridges(self, values: tuple[str, ...]) -> bool:
        """Whether a value would hold several texts: that is told by its parts instead.

        Of few letters that is a list; of many, sentences, but not in a value that the template begins with.
        """
        if self.letters >= TELLING:
            return any(SENTENCES.search(value) for value in values[self.begins_with_value :])
        told = (value for run, value in zip(self.runs, values, strict=True) if run[0] != "=")
        return any(mark in value for value in told for mark in self.joins)

    def filled(self, values: list[str]) -> str:
        """The sentence with other values; those of a run stand where its first one does."""
        places: dict[str, str] = {}
        number = 0
        for run, value in zip(self.runs, values, strict=True):
            for place in range(len(run)):
                number += 1
                places[str(number)] = "" if place else value
        return VALUE.sub(lambda found: places[found[2]], self.told)


def template_of(source: str, told: str) -> Template:
    """A template, ready to be compared with sentences."""
    parts = VALUE.split(source)
    literals, marks = parts[::3], parts[1::3]
    runs: list[tuple[str, ...]] = []
    pattern = re.escape(literals[0])
    for before, mark, after in zip(literals, marks, literals[1:], strict=False):
        if mark != "s" and LETTER.fullmatch(before[-1:]):
            pattern += NO_LETTER_AFTER
        if runs and not before:
            runs[-1] += (mark,)
            pattern = pattern.removesuffix(NUMBER).removesuffix(TAKEN) + TAKEN
        else:
            runs.append((mark,))
            pattern += "(s?)" if mark == "s" else NUMBER if not mark and BEFORE_UNIT.match(after) else TAKEN
        pattern += ("" if mark == "s" or not after else NO_LETTER_BEFORE) + re.escape(after)
    return Template(
        max(literals, key=len),
        re.compile(pattern, re.DOTALL if "\n" in "".join(literals) else re.NOFLAG),
        tuple(runs),
        told,
        len(LETTER.findall("".join(literals))) + (TELLING if literals[0].endswith(": ") else 0),
        tuple(mark for mark in WIDE if not any(mark in literal for literal in literals)),
        not literals[0],
    )


def _with_fragments(texts: Mapping[str, str]) -> Mapping[str, str]:
    """The texts, and those that begin with a comma or stand in brackets also without: sentences are divided there."""
    bare = {source.strip(MARKS): told.strip(MARKS) for source, told in texts.items() if source[:1] in MARKS}
    return {**bare, **texts}


class Retelling:
    """A language: its texts, and the templates among them, most telling first."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        """Take the texts of a language."""
        self._texts = _with_fragments(texts)
        made = (template_of(source, told) for source, told in self._texts.items() if VALUE.search(source))
        self._templates = sorted(made, key=lambda one: -one.letters)
        self.of = lru_cache(LONGEST_KEPT)(self._tell)

    def _tell(self, sentence: str) -> str:
        """A sentence in this language, as far as it is known."""
        if not WORD.search(sentence):
            return sentence
        told = self._exact(sentence) or self._by_template(sentence, TELLING) or self._by_words(sentence)
        told, bare = told or self._by_template(sentence, 0), sentence.strip(" ")
        if not told and bare != sentence:
            return sentence.replace(bare, self.of(bare))
        return told or self._by_parts(sentence)

    def _by_template(self, sentence: str, least: int, is_sure: bool = False) -> str:
        """The sentence by its template of so many letters at least; one of few joins only what is known."""
        for one in self._templates:
            if one.letters >= least and one.landmark in sentence and (found := one.pattern.fullmatch(sentence)):
                before = found.groups()
                if one.bridges(before):
                    continue
                after = [self._value(run, value) for run, value in zip(one.runs, before, strict=True)]
                if is_sure or one.letters >= TELLING or self._is_known(one.runs, before, after):
                    return one.filled(after)
        return ""

    def _by_words(self, sentence: str) -> str:
        """Known texts one after the other, with numbers and abbreviations between them; nothing else."""
        words, told = sentence.split(" "), []
        while words:
            for count in range(len(words), 0, -1):
                part = " ".join(words[:count])
                known = self._known(part, count == len(words))
                if known:
                    told.append(known)
                    del words[:count]
                    break
            else:
                return ""
        return " ".join(told) if len(told) > 1 else ""

    def _known(self, part: str, is_last: bool) -> str:
        """A text that is known, in the middle of a sentence too; a number, a unit or an abbreviation as it is."""
        known = self._exact(part) or (self._by_template(part, TELLING) if is_last and " " in part else "")
        return known or (part if " " not in part and (part in UNITS or not SMALL.search(part)) else "")

    def _exact(self, part: str) -> str:
        """A text as it is, or as it is with a small letter in the middle of a sentence."""
        small = self._texts.get(part[:1].lower() + part[1:], "")
        return self._texts.get(part) or (small[:1].upper() + small[1:] if part[:1].isupper() else small)

    def _value(self, run: tuple[str, ...], value: str) -> str:
        """What stands for one value or a run of them: typed words stay, what follows them is told."""
        if run[0] != "=":
            return self.of(value)
        behind = ""
        for place in reversed(list(FRAGMENT.finditer(value))) if len(run) > 1 else ():
            rest = value[place.start() :]
            if told := self._texts.get(rest) or self._by_template(rest, 0, is_sure=True):
                value, behind = value[: place.start()], told + behind
        return value + behind

    @staticmethod
    def _is_known(runs: tuple[tuple[str, ...], ...], before: tuple[str, ...], after: list[str]) -> bool:
        """Whether one of the values at least is a number, or a text of this language."""
        values = zip(runs, before, after, strict=True)
        return any(old != new or (run[0] != "=" and old[:1].isdigit()) for run, old, new in values)

    def _by_parts(self, sentence: str) -> str:
        """Sentences one after the other, what stands between commas, and dates."""
        parts = SENTENCES.split(sentence)
        for count in range(len(parts) - 1, 0, -1):
            first = " ".join(parts[:count])
            if count == 1 or first in self._texts or self._by_template(first, 0):
                return f"{self.of(first)} {self.of(' '.join(parts[count:]))}"
        for mark in JOINED:
            parts = mark.split(sentence)
            if len(parts) > 1:
                return "".join(map(self.of, parts))
        words = sentence.rstrip(ENDS)
        if words != sentence and words:
            return self.of(words) + sentence[len(words) :]
        return DATE.sub(lambda day: day[1] + self._texts.get(day[2], day[2]), sentence)

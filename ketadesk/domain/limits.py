"""Readings outside the protocol's limits: which stand, who has read them, when they were looked at again."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from itertools import takewhile

from ketadesk.domain.acts import Act
from ketadesk.domain.dose import started_at, stopped_at
from ketadesk.domain.entries import Acknowledged, Content, Symptoms, Vitals
from ketadesk.domain.limit import Limit, LimitStage
from ketadesk.domain.news2_course import PART as NEWS2
from ketadesk.domain.news2_course import news2_scores, news2_totals
from ketadesk.domain.phases import ENDED
from ketadesk.domain.quantity import plain
from ketadesk.domain.readings import Values, baseline_of, values_of
from ketadesk.domain.record import Record
from ketadesk.domain.timing import seconds_between
from ketadesk.domain.vitals import PART_OF_FIELD


@dataclass(frozen=True, slots=True)
class Passing:
    """One value outside a limit: of which sign, how far, and whether symptoms are asked for."""

    part: str
    name: str
    act: Act
    value: Decimal
    words: str
    symptoms: bool

    @property
    def sentence(self) -> str:
        """What a banner says first: SBP 164 above limit 160."""
        return f"{self.name} {plain(self.value)} {self.words}"


def passings(record: Record) -> tuple[Passing, ...]:
    """Every value outside a limit, by when it was read; several limits of one sign tell it once."""
    return record.once(_passings)


def _passings(record: Record) -> tuple[Passing, ...]:
    parts, stage_of = dict.fromkeys(limit.part for limit in record.rulebook.protocol.limits), _stages(record)
    found = [passing for part in parts for passing in _passings_of(record, part, stage_of)]
    found += _news2_passings(record)
    return tuple(sorted(found, key=lambda passing: (passing.act.at, passing.act.root)))


def _news2_passings(record: Record) -> Iterator[Passing]:
    """Scores from the protocol's total on, and those with a single 3."""
    rules = record.rulebook.protocol.news2
    for act, score in news2_scores(record):
        if rules is not None and score.total is not None and (score.total >= rules.told_from or score.single_3):
            why = f"limit {rules.told_from}" if score.total >= rules.told_from else "a single 3"
            yield Passing(NEWS2, "NEWS2", act, Decimal(score.total), f"({score.band}), {why}", False)


def _values_of(record: Record, part: str) -> Values:
    return news2_totals(record) if part == NEWS2 else values_of(record, part)


def _passings_of(record: Record, part: str, stage_of: Callable[[datetime], LimitStage]) -> Iterator[Passing]:
    limits = [limit for limit in record.rulebook.protocol.limits if limit.part == part]
    baseline = baseline_of(record, part)
    for act, value in values_of(record, part):
        stage = stage_of(act.at)
        against = None if stage == "pre-infusion" else baseline
        told = [(limit, limit.passed_in_words(value, against)) for limit in limits if _counts(limit, stage)]
        passed = [(limit, words) for limit, words in told if words]
        if passed:
            limit, words = passed[0]
            yield Passing(part, limit.name, act, value, words, any(one.symptoms for one, _ in passed))


def _stages(record: Record) -> Callable[[datetime], LimitStage]:
    """Which stage a moment belongs to, by a start and a stop that are looked up once."""
    start, stop = started_at(record), stopped_at(record)

    def stage_of(at: datetime) -> LimitStage:
        if start is None or at <= start:
            return "pre-infusion"
        return "infusion" if stop is None or at < stop else "recovery"

    return stage_of


def _counts(limit: Limit, stage: LimitStage) -> bool:
    return not limit.stages or stage in limit.stages


def standing(record: Record) -> tuple[Passing, ...]:
    """What lies outside at present: the last value of its sign does; nothing once the session has ended."""
    return record.once(_standing)


def _standing(record: Record) -> tuple[Passing, ...]:
    if record.phase in ENDED:
        return ()
    parts = {NEWS2, *(limit.part for limit in record.rulebook.protocol.limits)}
    last = {part: _values_of(record, part)[-1:] for part in parts}
    newest = {(part, act.root) for part, values in last.items() for act, _ in values}
    return tuple(one for one in passings(record) if (one.part, one.act.root) in newest)


def unread(record: Record) -> tuple[Passing, ...]:
    """What lies outside at present and nobody has acknowledged since it was read."""
    return tuple(one for one in standing(record) if acknowledgement(record, one) is None)


def acknowledgement(record: Record, passing: Passing) -> Act | None:
    """The first acknowledgement after a reading that means its sign and was written when the value stood there."""
    acts, since = record.once(_acknowledgements), _written(passing)
    for act, read in acts[bisect_left(acts, passing.act.at, key=_moment) :]:
        if act.root > since and (not read.parts or passing.part in read.parts):
            return act
    return None


def _acknowledgements(record: Record) -> Sequence[tuple[Act, Acknowledged]]:
    return record.of(Acknowledged)


def _written(passing: Passing) -> int:
    """The line that wrote the value which stands outside: what was amended since is another one."""
    part, stands = passing.part, passing.act.content
    return [*takewhile(lambda one: _says_same(part, one.content, stands), reversed(passing.act.versions))][-1].seq


def _says_same(part: str, content: Content, other: Content) -> bool:
    if part in PART_OF_FIELD and isinstance(content, Vitals):
        return bool(getattr(content, part) == getattr(other, part))
    return content == other


def outside(record: Record, set_name: str) -> frozenset[int]:
    """Which readings of a set of checks lay outside a limit, by the line that first wrote each."""
    return frozenset(one.act.root for one in passings(record) if is_of_set(record, one.part, set_name))


def is_of_set(record: Record, part: str, set_name: str) -> bool:
    """Whether a sign or a scale belongs to a set of checks."""
    if part in PART_OF_FIELD or part == NEWS2:
        return set_name == "vitals"
    instrument = record.rulebook.instruments.get(part)
    return instrument is not None and set_name in (instrument.id, instrument.word)


@dataclass(frozen=True, slots=True)
class Followed:
    """A value outside a limit with all that came of it: read by whom, asked what, done what, looked at again when."""

    passing: Passing
    acknowledged: Act | None
    symptoms: tuple[tuple[Act, Symptoms], ...]
    rechecked: tuple[Act, Decimal] | None

    @property
    def minutes_to_recheck(self) -> int | None:
        """Whole minutes until the sign was read again."""
        return None if self.rechecked is None else seconds_between(self.passing.act.at, self.rechecked[0].at) // 60


def followed(record: Record) -> tuple[Followed, ...]:
    """Every value outside a limit, up to the next reading of its sign."""
    return record.once(_followed)


def _followed(record: Record) -> tuple[Followed, ...]:
    asked, found = record.of(Symptoms), []
    for one in passings(record):
        again, read = next_value(record, one), acknowledgement(record, one)
        end = len(asked) if again is None else bisect_right(asked, again[0].at, key=_moment)
        since = asked[bisect_left(asked, one.act.at, key=_moment) : end]
        if read is not None and again is not None and read.at > again[0].at:
            read = None
        found.append(Followed(one, read, tuple(since), again))
    return tuple(found)


def next_value(record: Record, passing: Passing) -> tuple[Act, Decimal] | None:
    """The reading of the same sign that followed, also one of the same minute."""
    values, this = _values_of(record, passing.part), (passing.act.at, passing.act.root)
    place = bisect_right(values, this, key=lambda value: (value[0].at, value[0].root))
    return values[place] if place < len(values) else None


def _moment(told: tuple[Act, object]) -> datetime:
    return told[0].at

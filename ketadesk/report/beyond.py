"""What lay outside a limit of the protocol on paper: read by whom, asked what, done what, read again when."""

from ketadesk.domain.limits import Followed, followed
from ketadesk.domain.quantity import plain
from ketadesk.domain.words_attention import symptoms_in_words
from ketadesk.report.layout import Flow, facts
from ketadesk.report.source import Source


def limits(source: Source, width: float) -> list[Flow]:
    """One line for each value outside a limit; nothing where none was."""
    found = followed(source.record)
    if not found:
        return []
    pairs = [(source.when(one.passing.act.at), _told(source, one)) for one in found]
    return [*source.heading("OUTSIDE LIMITS OF THE PROTOCOL"), facts(source.setter, pairs, width, 44)]


def _told(source: Source, one: Followed) -> str:
    """The value, who read it, what was asked and done, and the next value: each part says so when it is missing."""
    read, again = one.acknowledged, one.rechecked
    because = getattr(read.content, "because", None) if read else None
    acknowledged = "not acknowledged" if read is None else f"acknowledged {source.timed(read)} {read.author.code}"
    symptoms = [symptoms_in_words(told).removeprefix("Symptoms: ") for _, told in one.symptoms]
    after = "not read again" if again is None else f"{plain(again[1])} after {one.minutes_to_recheck} min"
    return " · ".join(filter(None, (one.passing.sentence, acknowledged, because, *symptoms, after)))

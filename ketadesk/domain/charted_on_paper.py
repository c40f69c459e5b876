"""Which entries came from paper: those that such a mark names by their lines, and no others."""

from datetime import timedelta

from ketadesk.domain.acts import Act
from ketadesk.domain.entries import Content, FromPaper
from ketadesk.domain.record import Record
from ketadesk.domain.summary import when
from ketadesk.domain.words import in_words


def paper_roots(record: Record) -> frozenset[int]:
    """The acts that were charted on paper, by the line that first wrote each."""
    return frozenset(line for _, mark in record.of(FromPaper) for line in mark.lines)


def written_late(record: Record, since: timedelta, mark: FromPaper) -> tuple[int, ...]:
    """The lines of acts that happened within a mark's time and were written later than that by so much."""
    marked = paper_roots(record)
    return tuple(
        act.root
        for act in record.acts()
        if mark.since <= act.at <= mark.until and act.late_by() > since and act.root not in marked
    )


def paper_in_words(record: Record, mark: FromPaper) -> str:
    """A mark with its times and what it names: From paper 14:10 to 14:40, 6 entries: power cut."""
    count = len(mark.lines)
    times = f"{when(record, mark.since)} to {when(record, mark.until)}"
    return f"From paper {times}, {count} {'entry' if count == 1 else 'entries'}: {mark.because}"


def said_of(record: Record, content: Content) -> str:
    """A content in words, with the times that only the record's zone can tell."""
    return paper_in_words(record, content) if isinstance(content, FromPaper) else in_words(content, record.rulebook)


def origin(record: Record, act: Act) -> FromPaper | None:
    """The mark that names an act, None for what was charted on the computer."""
    return next((mark for _, mark in record.of(FromPaper) if act.root in mark.lines), None)

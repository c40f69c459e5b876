"""Places along an axis that keep apart: marks close by are shifted or stacked, never laid over one another."""

from collections.abc import Sequence
from itertools import pairwise

LABEL_EVERY = (1, 2, 4, 8, 12, 16, 24, 48)
"""Quarter hours between two labels of an axis of time; the first that leaves the labels apart is taken."""


def label_every(quarter: float, apart: float) -> int:
    """Every how-many-th quarter hour is labelled when one is so long and labels want to be so far apart."""
    return next((every for every in LABEL_EVERY if quarter * every >= apart), LABEL_EVERY[-1])


def spread(wanted: Sequence[float], widths: Sequence[float], low: float, high: float) -> list[float]:
    """Centres as near to the wanted ones as they can be without overlap, in the same order, within bounds.

    Neighbours that push one another share the shift; when all together need more room than there is, they shrink.
    """
    if not wanted:
        return []
    room = high - low
    shrink = min(1.0, room / sum(widths)) if sum(widths) else 1.0
    offsets, at = [], 0.0
    for width in widths:
        offsets.append(at + width * shrink / 2)
        at += width * shrink
    groups: list[tuple[float, int]] = []
    for centre, offset in zip(wanted, offsets, strict=True):
        mean, count = centre - offset, 1
        while groups and groups[-1][0] > mean:
            other, members = groups.pop()
            mean, count = (mean * count + other * members) / (count + members), count + members
        groups.append((mean, count))
    shifts = [mean for mean, count in groups for _ in range(count)]
    return [min(max(shift, low), high - at) + offset for shift, offset in zip(shifts, offsets, strict=True)]


def stacked(spans: Sequence[tuple[float, float]], gap: float) -> list[int]:
    """For spans in order from the left the lowest row in which each stands clear of the one before."""
    ends: list[float] = []
    rows = []
    for left, right in spans:
        row = next((row for row, end in enumerate(ends) if end + gap <= left), len(ends))
        ends[row : row + 1] = [right]
        rows.append(row)
    return rows


def flagged(spans: Sequence[tuple[float, float]], gap: float) -> list[int]:
    """Rows for labels that start at their mark: from the right, so that a line down from each crosses no other."""
    begins: list[float] = []
    rows = [0] * len(spans)
    for index in reversed(range(len(spans))):
        left, right = spans[index]
        row = next((row for row, begin in enumerate(begins) if right + gap <= begin), len(begins))
        begins[row : row + 1] = [left]
        begins[:row] = [min(begin, left) for begin in begins[:row]]
        rows[index] = row
    return rows


def gathered(wanted: Sequence[float], width: float, room: float) -> list[list[int]]:
    """Neighbours in groups, few enough to stand side by side; the nearest are put together first."""
    groups = [[index] for index in range(len(wanted))]
    while len(groups) > 1 and sum(width if len(group) == 1 else 2.4 * width for group in groups) > room:
        gaps = [wanted[after[0]] - wanted[before[-1]] for before, after in pairwise(groups)]
        nearest = gaps.index(min(gaps))
        groups[nearest : nearest + 2] = [groups[nearest] + groups[nearest + 1]]
    return groups

"""Places along an axis keep apart."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from ketadesk.domain.places import LABEL_EVERY, flagged, gathered, label_every, spread, stacked

PLACES = st.lists(st.floats(0, 400), min_size=1, max_size=40).map(sorted)


@given(PLACES, st.floats(1, 9))
def test_spread_keeps_order_distance_and_bounds(wanted: list[float], width: float) -> None:
    placed = spread(wanted, [width] * len(wanted), 0, 400)
    assert min(placed) >= 0
    assert max(placed) <= 400
    for before, after in pairwise(placed):
        assert after - before >= width - 1e-6


def test_spread_moves_nothing_that_stands_apart() -> None:
    assert spread([10, 50, 90], [10, 10, 10], 0, 100) == [10, 50, 90]


def test_neighbours_share_the_shift() -> None:
    assert spread([50, 50], [10, 10], 0, 100) == [45, 55]


def test_too_many_shrink_to_the_room() -> None:
    assert spread([5, 5, 5, 5], [10, 10, 10, 10], 0, 20) == [2.5, 7.5, 12.5, 17.5]


@given(PLACES)
def test_stacked_labels_stand_clear_in_their_row(wanted: list[float]) -> None:
    spans = [(x, x + 12) for x in wanted]
    rows = stacked(spans, 2)
    for row in set(rows):
        inside = [span for span, where in zip(spans, rows, strict=True) if where == row]
        assert all(b[0] - a[1] >= 2 for a, b in pairwise(inside))


@given(PLACES)
def test_the_line_down_from_a_label_crosses_no_other(wanted: list[float]) -> None:
    spans = [(x, x + 30) for x in wanted]
    rows = flagged(spans, 4)
    for (left, _), row in zip(spans, rows, strict=True):
        below = [span for span, where in zip(spans, rows, strict=True) if where < row]
        assert not any(begin < left < end for begin, end in below)


def test_marks_too_many_for_the_edge_are_put_together() -> None:
    groups = gathered([float(i) for i in range(50)], 13, 260)
    assert [index for group in groups for index in group] == list(range(50))
    assert sum(13 if len(group) == 1 else 2.4 * 13 for group in groups) <= 260


def test_marks_that_fit_stay_alone() -> None:
    assert gathered([1, 2, 3], 13, 60) == [[0], [1], [2]]


@given(st.floats(0.5, 200), st.floats(10, 90))
def test_labels_stand_apart_and_no_further_than_needed(quarter: float, apart: float) -> None:
    every = label_every(quarter, apart)
    assert every == LABEL_EVERY[-1] or quarter * every >= apart
    assert all(quarter * fewer < apart for fewer in LABEL_EVERY if fewer < every)

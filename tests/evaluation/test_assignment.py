"""One to one, and as heavy as can be."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire_brief.evaluation.assignment import LARGEST_EXACT, Pair, assign

tables = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 20), max_size=16)


def heaviest(weights: dict[Pair, int]) -> int:
    """The greatest sum by trying every way to give rows to columns."""
    size = range(5)
    return max(
        sum(weights.get(pair, 0) for pair in zip(size, columns, strict=True))
        for columns in itertools.permutations(size)
    )


@settings(max_examples=150, deadline=None)
@given(tables)
def test_no_other_pairing_weighs_more(weights: dict[Pair, int]) -> None:
    assert sum(weights[pair] for pair in assign(weights)) == heaviest(weights)


@given(tables)
def test_each_row_and_each_column_is_paired_once_at_most(weights: dict[Pair, int]) -> None:
    pairs = assign(weights)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)


def test_a_pair_without_a_weight_is_never_made() -> None:
    assert assign({(0, 0): 5, (1, 0): 3}) == [(0, 0)]


def test_what_is_too_large_to_be_tried_out_is_paired_all_the_same() -> None:
    many = LARGEST_EXACT + 20
    weights = {(row, column): 100 if row == column else 1 for row in range(many) for column in range(many)}
    assert assign(weights) == [(at, at) for at in range(many)]

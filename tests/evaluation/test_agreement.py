"""Agreement beyond chance: the worked examples of those who defined it, and its laws."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_brief import cohen_kappa, krippendorff_alpha

codings = st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc")), min_size=1, max_size=30)


def test_kappa_of_the_example_in_cohen_1960() -> None:
    """Two judges put 200 people into three categories: 0.70 observed, 0.41 by chance."""
    table = ((88, 14, 18), (10, 40, 10), (2, 6, 12))
    pairs = [(row, column) for row, counts in enumerate(table) for column, n in enumerate(counts) for _ in range(n)]
    kappa = cohen_kappa([one for one, _ in pairs], [other for _, other in pairs])
    assert kappa == pytest.approx((0.70 - 0.41) / (1 - 0.41))
    assert round(kappa, 3) == 0.492


def test_alpha_of_the_binary_example_in_krippendorff_2011() -> None:
    """Two observers, ten units, two values (Computing Krippendorff's Alpha-Reliability, A)."""
    meg = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0]
    owen = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0]
    assert round(krippendorff_alpha(meg, owen), 3) == 0.095


def test_alpha_of_the_nominal_example_in_krippendorff_2011() -> None:
    """Two observers, twelve units, five values (B)."""
    assert round(krippendorff_alpha("aabbdcccedda", "babbbccceddd"), 3) == 0.692


def test_alpha_of_the_example_with_missing_values_in_krippendorff_2011() -> None:
    """Four observers, twelve units, some not coded (C)."""
    alpha = krippendorff_alpha(
        [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3],
        [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None],
    )
    assert round(alpha, 3) == 0.743


@given(codings)
def test_neither_depends_on_who_is_first_or_on_the_order_of_units(pairs: list[tuple[str, str]]) -> None:
    one, other = [a for a, _ in pairs], [b for _, b in pairs]
    for statistic in (cohen_kappa, krippendorff_alpha):
        there, back, reversed_ = statistic(one, other), statistic(other, one), statistic(one[::-1], other[::-1])
        assert repr(there) == repr(back) == repr(reversed_) or there == pytest.approx(back)


@given(codings)
def test_both_are_at_most_one_and_one_only_for_full_agreement(pairs: list[tuple[str, str]]) -> None:
    one, other = [a for a, _ in pairs], [b for _, b in pairs]
    for value in (cohen_kappa(one, other), krippendorff_alpha(one, other)):
        assert math.isnan(value) or (value == 1) == (one == other)
        assert math.isnan(value) or value <= 1


def test_where_everything_is_one_category_agreement_beyond_chance_is_not_defined() -> None:
    assert math.isnan(cohen_kappa("aaa", "aaa"))
    assert math.isnan(krippendorff_alpha("aaa", "aaa"))
    assert math.isnan(cohen_kappa([], []))
    assert math.isnan(krippendorff_alpha([], []))


def test_codings_of_different_lengths_are_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        cohen_kappa("ab", "a")
    with pytest.raises(ValueError, match="shorter"):
        krippendorff_alpha("ab", "a")

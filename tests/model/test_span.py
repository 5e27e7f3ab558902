"""Stretches of a text and what can be done with them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ceasefire_brief as cb
from tests.strategies import SPANS


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (5, 2, "Span.end: expected an int of at least 5 (the start), got 2"),
        (5, 5, "Span.end: expected a span with something in it, got 5:5"),
        (-1, 2, "Span.start: expected an int from 0 to 9007199254740991, got -1"),
        (0, 2**53, "Span.end: expected an int from 0 to 9007199254740991, got 9007199254740992"),
        ("0", 2, "Span.start: expected an int, got '0' (str)"),
        (True, 2, "Span.start: expected an int, got True (bool)"),
        (0, 2.0, "Span.end: expected an int, got 2.0 (float)"),
        (0, None, "Span.end: expected an int, got None (NoneType)"),
    ],
)
def test_a_span_has_a_start_and_an_end_after_it(start: object, end: object, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Span(start, end)  # type: ignore[arg-type]


def test_a_wrong_type_is_a_type_error_and_a_wrong_value_a_value_error() -> None:
    with pytest.raises(TypeError):
        cb.Span("0", 2)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="got -1") as caught:
        cb.Span(-1, 2)
    assert not isinstance(caught.value, TypeError)


@given(SPANS)
def test_a_span_is_as_long_as_the_text_under_it(span: cb.Span) -> None:
    text = "x" * 500
    assert len(text[span.slice]) == len(span)
    assert [offset for offset in range(500) if offset in span] == list(range(500))[span.slice]
    assert "start" not in span
    assert str(span) == f"{span.start}:{span.end}"


@given(SPANS, SPANS)
def test_spans_compare_as_sets_of_offsets_do(one: cb.Span, other: cb.Span) -> None:
    mine, theirs = set(range(one.start, one.end)), set(range(other.start, other.end))
    assert one.covers(other) == (mine >= theirs)
    assert one.overlaps(other) == bool(mine & theirs) == other.overlaps(one)
    shared = one.intersection(other)
    assert set(range(shared.start, shared.end) if shared else ()) == mine & theirs
    hull = one.hull(other)
    assert hull == other.hull(one)
    assert hull.covers(one)
    assert hull.covers(other)
    assert {hull.start, hull.end - 1} <= mine | theirs


@given(SPANS, st.integers(0, 1000))
def test_a_span_moved_there_and_back_is_the_same(span: cb.Span, by: int) -> None:
    assert span.shift(by).shift(-by) == span
    assert len(span.shift(by)) == len(span)


def test_a_span_cannot_be_moved_before_the_text() -> None:
    with pytest.raises(cb.InvalidValueError, match=r"^Span\.start: expected an int from 0 to"):
        cb.Span(2, 3).shift(-3)


def test_spans_sort_by_start_and_then_by_end() -> None:
    spans = [cb.Span(2, 9), cb.Span(0, 4), cb.Span(2, 3)]
    assert sorted(spans) == [cb.Span(0, 4), cb.Span(2, 3), cb.Span(2, 9)]

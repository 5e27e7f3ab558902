"""Words, numbers and marks of a folded text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ceasefire_brief.reading.tokens import _taken_apart, tokens


def kinds(text: str) -> list[tuple[str, str]]:
    return [(token.text, token.kind.name) for token in tokens(text, 0, len(text))]


@given(st.text(max_size=80))
def test_tokens_stand_in_order_and_leave_out_only_spaces(text: str) -> None:
    """Nothing that is written is lost, and each token is the text under its span."""
    at = 0
    for token in tokens(text, 0, len(text)):
        assert token.start >= at
        assert text[at : token.start].strip() == ""
        assert token.text == text[token.start : token.end] != ""
        at = token.end
    assert text[at:].strip() == ""


@given(st.text(alphabet="0 1.,:-/ab'م\u0640\n«", max_size=24) | st.text(max_size=24))
def test_words_are_taken_apart_one_by_one_as_in_the_whole_text(text: str) -> None:
    """Only a number reaches over a space, so what stands between two spaces need not be taken apart twice."""
    assert tokens(text, 0, len(text)) == _taken_apart(text, 0)


@given(st.text(max_size=40), st.data())
def test_only_the_stretch_is_taken_apart(text: str, data: st.DataObject) -> None:
    low = data.draw(st.integers(0, len(text)))
    high = data.draw(st.integers(low, len(text)))
    for token in tokens(text, low, high):
        assert low <= token.start < token.end <= high


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("175 for 175", [("175", "NUMBER"), ("for", "WORD"), ("175", "NUMBER")]),
        ("1,200 1.200 1 200", [("1,200", "NUMBER"), ("1.200", "NUMBER"), ("1 200", "NUMBER")]),
        ("1,200,000", [("1,200,000", "NUMBER")]),
        ("1 20", [("1", "NUMBER"), ("20", "NUMBER")]),
        ("12,5", [("12,5", "NUMBER")]),
        ("19.03.2025", [("19.03.2025", "DATE")]),
        ("2025-03-19", [("2025-03-19", "DATE")]),
        ("18:00", [("18:00", "CLOCK")]),
        ("18:000", [("18", "NUMBER"), (":", "MARK"), ("000", "NUMBER")]),
        ("u.s. a.m.", [("u.s.", "WORD"), ("a.m.", "WORD")]),
        ("m23 f16s", [("m23", "WORD"), ("f", "WORD"), ("16", "NUMBER"), ("s", "WORD")]),
        ("об'єднані qur'an'", [("об'єднані", "WORD"), ("qur'an", "WORD"), ("'", "MARK")]),
        ("30-day", [("30", "NUMBER"), ("-", "MARK"), ("day", "WORD")]),
        ("a\nb", [("a", "WORD"), ("\n", "BREAK"), ("b", "WORD")]),
        ("a_b", [("a", "WORD"), ("_", "MARK"), ("b", "WORD")]),
        ("🙂«هدنة»", [("🙂", "MARK"), ("«", "MARK"), ("هدنة", "WORD"), ("»", "MARK")]),
        ("", []),
    ],
)
def test_what_a_token_is(text: str, expected: list[tuple[str, str]]) -> None:
    assert kinds(text) == expected

"""A text as published, its sentences, and the words that statements rest on."""

import datetime
import hashlib
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import ceasefire_brief as cb
from tests.strategies import evidence, sources

TEXT = "وقف إطلاق النار. They agreed, said Gen. Ruiz. ثم افترقوا؟ «نعم.»\nВони погодились."


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"text": 5}, "Source.text: expected a str, got 5 (int)"),
        ({"text": b"a"}, "Source.text: expected a str, got b'a' (bytes)"),
        ({"text": "a\ud800"}, "Source.text: a lone surrogate at 1 cannot be written as UTF-8"),
        ({"text": "", "language": "in Farsi"}, "Source.language: expected a BCP 47 language tag, got 'in Farsi'"),
        ({"text": "", "language": "ar\n"}, r"Source.language: expected a BCP 47 language tag, got 'ar\n'"),
        ({"text": "", "language": 5}, "Source.language: expected a str, got 5 (int)"),
        ({"text": "", "publisher": ""}, "Source.publisher: expected some text, got ''"),
        ({"text": "", "url": "\u2003"}, r"Source.url: expected some text, got '\u2003'"),
        ({"text": "", "published": "2025-05-08"}, "Source.published: expected a date or None, got '2025-05-08' (str)"),
        (
            {"text": "", "published": datetime.datetime(2025, 5, 8)},
            "Source.published: expected a date without a time, got datetime.datetime(2025, 5, 8, 0, 0)",
        ),
    ],
)  # fmt: skip
def test_a_source_is_text_with_what_is_known_of_it(arguments: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Source(**arguments)


@given(sources())
def test_a_source_is_known_by_the_digest_of_its_bytes(source: cb.Source) -> None:
    assert source.sha256 == hashlib.sha256(source.text.encode("utf-8")).hexdigest()


def test_the_words_of_a_message_are_shortened() -> None:
    with pytest.raises(cb.InvalidTypeError) as caught:
        cb.Source(text=["a" * 500])  # type: ignore[arg-type]
    assert str(caught.value) == f"Source.text: expected a str, got ['{'a' * 77}… (list)"


def test_sentences_end_where_a_reader_ends_them() -> None:
    source = cb.Source(text=TEXT)
    assert [source.text[span.slice] for span in source.sentences] == [
        "وقف إطلاق النار.",
        "They agreed, said Gen. Ruiz.",
        "ثم افترقوا؟",
        "«نعم.»",
        "Вони погодились.",
    ]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0), (" \n ", 0), ("One", 1), ("J. Doe came. He left.", 2), ("It rose by 2.5 percent. Good.", 2),
        ("Wait… what?!", 2), ("1. Release.", 1), ("1.\nRelease.", 2),
        ("He stopped. and went on.", 1), ("Встреча в г. Москва. Конец.", 2),
    ],
)  # fmt: skip
def test_an_initial_or_a_short_title_ends_no_sentence(text: str, count: int) -> None:
    assert len(cb.Source(text=text).sentences) == count


@given(st.text("ab .!?؟۔…\n\"'»)Gen", max_size=60))
def test_sentences_are_in_order_and_leave_out_nothing_but_white_space(text: str) -> None:
    source = cb.Source(text=text)
    covered = set()
    reach = 0
    for span in source.sentences:
        assert span.start >= reach
        assert text[span.slice] == text[span.slice].strip()
        covered |= set(range(span.start, span.end))
        reach = span.end
    assert all(text[offset].isspace() for offset in range(len(text)) if offset not in covered)


def test_a_quote_is_found_where_it_stands() -> None:
    source = cb.Source(text="They met. They agreed.")
    assert source.quote("met").spans == (cb.Span(5, 8),)
    assert source.quote("They", occurrence=1).spans == (cb.Span(10, 14),)
    assert source.quote(".", occurrence=0).spans == (cb.Span(8, 9),)


@pytest.mark.parametrize(
    ("words", "occurrence", "message"),
    [
        ("", None, "words: expected some text, got ''"),
        ("left", None, "words: 'left' does not stand in the text"),
        ("left", 0, "words: 'left' does not stand in the text"),
        ("They", None, "words: 'They' stands 2 times in the text; say which occurrence"),
        ("They", 2, "occurrence: expected 0 to 1, got 2"),
        ("They", -1, "occurrence: expected 0 to 1, got -1"),
    ],
)
def test_a_quote_that_cannot_be_told_is_refused(words: str, occurrence: int | None, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Source(text="They met. They agreed.").quote(words, occurrence=occurrence)


def test_evidence_does_not_reach_outside_the_text() -> None:
    message = "span 2:8 reaches outside the text of 7 code points"
    with pytest.raises(cb.InvalidValueError, match=f"^{message}$"):
        cb.Source(text="a truce").evidence(cb.Span(2, 8))


@pytest.mark.parametrize(
    ("spans", "quotes", "message"),
    [
        ((), (), "Evidence.spans: expected at least 1 Span"),
        ((cb.Span(0, 1),), (), "Evidence.quotes: expected at least 1 str"),
        ((cb.Span(0, 1),), ("a", "b"), "Evidence.quotes: expected one for each of 1 spans, got 2"),
        ((cb.Span(0, 1),), ("ab",), "Evidence.quotes: expected 1 code points for 0:1, got 2"),
        ((cb.Span(0, 1),), ("\udc00",), "Evidence.quotes: a lone surrogate at 0 cannot be written as UTF-8"),
        (
            (cb.Span(3, 4), cb.Span(0, 1)),
            ("a", "b"),
            "Evidence.spans: expected sorted spans that do not overlap, got 0:1 after 4",
        ),
        (
            (cb.Span(0, 2), cb.Span(1, 3)),
            ("ab", "bc"),
            "Evidence.spans: expected sorted spans that do not overlap, got 1:3 after 2",
        ),
    ],
)
def test_evidence_is_words_in_the_order_of_the_text(spans: Any, quotes: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError, match=f"^{re.escape(message)}$"):
        cb.Evidence(spans, quotes)


@given(st.data())
def test_evidence_is_the_text_under_its_spans(data: st.DataObject) -> None:
    source = data.draw(sources())
    found = data.draw(evidence(source))
    assert found.quotes == tuple(source.text[span.slice] for span in found.spans)
    assert found.quote == " … ".join(found.quotes)
    assert all(found.hull.covers(span) for span in found.spans)
    inside = [offset for offset in range(len(source.text)) if offset in found]
    assert "".join(source.text[offset] for offset in inside) == "".join(found.quotes)


def test_a_long_quote_is_shortened_where_it_is_shown() -> None:
    source = cb.Source(text="x" * 100, language="en")
    assert repr(source.evidence(cb.Span(0, 100))) == f"Evidence(0:100 '{'x' * 59}…')"
    assert repr(source.evidence(cb.Span(0, 2), cb.Span(4, 5))) == "Evidence(0:2, 4:5 'xx … x')"
    assert repr(source) == f"Source(en, 100 code points, '{'x' * 59}…')"
    assert repr(cb.Source(text="a\nb")) == r"Source(?, 3 code points, 'a\nb')"

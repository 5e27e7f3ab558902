"""Statements as W3C Web Annotations, in the published context's terms and no others."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ceasefire_brief import Brief, Source, Span, to_jsonld
from ceasefire_brief.crosswalks.annotation import quote_selector
from tests.views import by_hand

# Of the terms that https://www.w3.org/ns/anno.jsonld defines: those for keys, and those for the
# values of "type", of "motivation" and "purpose", and of "textDirection".
KEYS = frozenset(
    [
        "id",
        "type",
        "body",
        "target",
        "source",
        "selector",
        "state",
        "scope",
        "refinedBy",
        "creator",
        "generator",
        "rights",
        "via",
        "canonical",
        "cached",
        "items",
        "partOf",
        "first",
        "last",
        "next",
        "prev",
        "motivation",
        "purpose",
        "textDirection",
        "bodyValue",
        "format",
        "language",
        "processingLanguage",
        "value",
        "exact",
        "prefix",
        "suffix",
        "label",
        "created",
        "modified",
        "generated",
        "sourceDate",
        "start",
        "end",
        "total",
        "startIndex",
    ]
)
TYPES = frozenset(
    [
        "Annotation",
        "TextualBody",
        "SpecificResource",
        "TextQuoteSelector",
        "TextPositionSelector",
        "TimeState",
        "AnnotationCollection",
        "AnnotationPage",
        "Text",
    ]
)
MOTIVATIONS = frozenset(
    ["describing", "tagging", "linking", "classifying", "identifying", "highlighting", "commenting"]
)

BRIEFS = [by_hand.arabic, by_hand.english, by_hand.russian]


def objects(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for inner in value.values():
            yield from objects(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from objects(inner)


@pytest.mark.parametrize("make", BRIEFS)
def test_every_term_is_one_of_the_published_context(make: Any) -> None:
    page = make().to_jsonld()
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    for item in objects(page):
        assert set(item) - {"@context"} <= KEYS
        assert item["type"] in TYPES
        assert {item.get("motivation"), item.get("purpose")} <= MOTIVATIONS | {None}
        assert item.get("textDirection") in {None, "ltr", "rtl"}


@pytest.mark.parametrize("make", BRIEFS)
def test_position_and_quotation_select_the_same_words_and_no_others(make: Any) -> None:
    brief = make()
    text = brief.source.text
    for annotation, provision in zip(to_jsonld(brief)["first"]["items"], brief.provisions, strict=True):
        for target, span in zip(annotation["target"], provision.evidence.spans, strict=True):
            position, quotation = target["selector"]
            assert (position["start"], position["end"]) == (span.start, span.end)
            words = quotation.get("prefix", "") + quotation["exact"] + quotation.get("suffix", "")
            assert text.count(words) == 1
            assert text.index(words) + len(quotation.get("prefix", "")) == span.start
            assert quotation["exact"] == text[span.slice]


@given(st.text("ab", min_size=1, max_size=60), st.data())
@settings(max_examples=150)
def test_a_quotation_is_unique_in_however_repetitive_a_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    selector = quote_selector(text, Span(start, end))
    words = selector.get("prefix", "") + selector["exact"] + selector.get("suffix", "")
    assert [at for at in range(len(text)) if text.startswith(words, at)] == [start - len(selector.get("prefix", ""))]


def test_the_text_is_pinned_by_its_hash_whatever_stands_at_its_address() -> None:
    target = to_jsonld(by_hand.english())["first"]["items"][0]["target"][0]
    assert target["source"]["id"].startswith("https://press.example/")
    assert target["state"]["cached"].startswith("ni:///sha-256;")
    assert target["state"]["sourceDate"] == "2024-12-03T00:00:00Z"


def test_a_text_without_an_address_is_named_by_its_hash() -> None:
    target = to_jsonld(by_hand.arabic())["first"]["items"][0]["target"][0]
    # RFC 6920: the digest in base64url without padding.
    assert target["source"]["id"] == "ni:///sha-256;V2-K4LRz0tD5ADIUP0PUiaJenB8JpPgsQhYvKZPGGRY"
    assert target["source"]["id"] == target["state"]["cached"]


def test_an_answer_is_linked_to_the_proposal_that_it_answers() -> None:
    items = {item["id"].partition("#")[2]: item for item in to_jsonld(by_hand.english())["first"]["items"]}
    links = [body["source"] for body in items["response-1"]["body"] if body.get("purpose") == "linking"]
    assert links == [items["ceasefire-1"]["id"]]


def test_separate_stretches_are_separate_targets() -> None:
    items = {item["id"].partition("#")[2]: item for item in to_jsonld(by_hand.english())["first"]["items"]}
    assert len(items["precondition-2"]["target"]) == 2


def test_a_brief_without_statements_is_an_empty_collection() -> None:
    empty = to_jsonld(Brief(source=Source(text="It rained.")))
    assert empty["total"] == 0
    assert "first" not in empty


def test_the_same_brief_gives_the_same_annotations() -> None:
    assert json.dumps(to_jsonld(by_hand.russian())) == json.dumps(to_jsonld(by_hand.russian()))

"""The seed, row by row: what the reference reading has, the brief has, and nothing else."""

import json
import re
from pathlib import Path

import pytest

from ceasefire_brief import Brief, Evidence, Party, Provision, read
from tests.reading import SEED

EXPECTED = json.loads(Path(__file__).with_name("seed.json").read_text("utf-8"))
ROWS = EXPECTED["statements"]


@pytest.fixture(scope="module")
def brief() -> Brief:
    return read(SEED, language="ar")


def value_at(item: object, path: str) -> object:
    """The plain value at a dotted path: ids for parties and provisions, words for vocabularies."""
    for name, index in re.findall(r"(\w+)|\[(\d+)\]", path):
        item = item[int(index)] if index else getattr(item, name)  # type: ignore[index]
    return plain(item)


def plain(item: object) -> object:
    if isinstance(item, (Party, Provision)):
        return item.id
    if isinstance(item, Evidence):
        return item.quote
    if isinstance(item, tuple):
        return [plain(each) for each in item]
    return getattr(item, "value", item)


def statement_of(brief: Brief, row: dict) -> Provision:
    start, end = row["span"]
    found = [
        provision
        for provision in brief.provisions
        if provision.kind == row["kind"] and provision.evidence.hull.start < end and start < provision.evidence.hull.end
    ]
    assert len(found) == 1, f"row {row['row']}: {found}"
    return found[0]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['row']}-{row['kind']}")
def test_a_row_is_read_with_its_fields(brief: Brief, row: dict) -> None:
    """Each field of the row has the value that the text gives it."""
    statement = statement_of(brief, row)
    assert {path: value_at(statement, path) for path in row["fields"]} == row["fields"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['row']}-{row['kind']}")
def test_a_row_rests_on_its_words(brief: Brief, row: dict) -> None:
    """The evidence lies in the row's sentence and covers the words that decide the fact."""
    evidence = statement_of(brief, row).evidence
    sentence = next(s for s in brief.source.sentences if s.start <= row["span"][0] < s.end)
    assert sentence.covers(evidence.hull)
    assert [words for words in row["words"] if words not in evidence.quote] == []


def test_nothing_is_read_that_the_text_does_not_say(brief: Brief) -> None:
    """There are as many statements as rows, and no date, place or number beyond the text's."""
    assert len(brief.provisions) == len(ROWS)
    assert {party.id for party in brief.parties} == set(EXPECTED["parties"])
    counts = [release.headcount for exchange in brief.exchanges for release in exchange.releases]
    counts += [transfer.release.headcount for transfer in brief.transfers]
    assert [count.value for count in counts if count] == [175, 175, 23]
    assert brief.unread == ()


@pytest.mark.parametrize("id", EXPECTED["parties"])
def test_a_party_is_named_as_in_the_text(brief: Brief, id: str) -> None:
    """Parties have their kind, their ties and the words that name them."""
    expected, party = dict(EXPECTED["parties"][id]), brief.party(id)
    named = expected.pop("named")
    assert {key: plain(getattr(party, key)) for key in expected} == expected
    quotes = {mention.quote for mention in brief.mentions_of(id)}
    assert [words for words in named if words not in quotes and not any(words in quote for quote in quotes)] == []


def test_every_quote_is_the_text_under_its_span(brief: Brief) -> None:
    """The source is never altered: spans point into it as published, misspellings included."""
    for provision in brief:
        for span, quote in zip(provision.evidence.spans, provision.evidence.quotes, strict=True):
            assert SEED[span.slice] == quote

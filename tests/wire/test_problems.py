"""What a document can get wrong: each its own problem, with its place, its code and the nearest right thing."""

import copy
import json
from typing import Any

import attrs
import pytest

import ceasefire_brief as cb
from tests.wire.everything import TEXT, everything
from tests.wire.mutations import at

DOCUMENT = cb.to_dict(everything())
ABSENT = object()


def changed(path: tuple[str | int, ...], value: Any) -> Any:
    """The document with another value, or none, at a place."""
    document = copy.deepcopy(DOCUMENT)
    *above, last = path
    holder = at(document, tuple(above))
    if value is ABSENT:
        del holder[last]
    else:
        holder[last] = value
    return document


def said(document: Any) -> list[str]:
    return [f"{problem} [{problem.code}]" for problem in cb.find_problems(document)]


CASES: list[tuple[tuple[str | int, ...], Any, str]] = [
    # keys
    (("provisions", 0, "satus"), "noted", "provisions[0].satus: unknown key 'satus'; did you mean 'status'? [unknown-key]"),
    (("comment",), "?", "comment: unknown key 'comment' [unknown-key]"),
    (("parties", 0, "a b"), 1, "parties[0]['a b']: unknown key 'a b' [unknown-key]"),
    (("provisions", 0, "status"), ABSENT, "provisions[0].status: missing key 'status' [missing-key]"),
    (("provisions", 0, "kind"), ABSENT, "provisions[0].kind: missing key 'kind' [missing-key]"),
    (("source",), ABSENT, "source: missing key 'source' [missing-key]"),
    (("format",), ABSENT, "format: missing key 'format' [missing-key]"),
    # types
    (("parties", 0, "name"), 5, "parties[0].name: expected a string, got 5 (int) [wrong-type]"),
    (("parties",), {}, "parties: expected a list, got {} (dict) [wrong-type]"),
    (("parties", 0), None, "parties[0]: expected an object, got None (NoneType) [wrong-type]"),
    (("provisions", 0), "x", "provisions[0]: expected an object, got 'x' (str) [wrong-type]"),
    (("provisions", 0, "kind"), 1, "provisions[0].kind: expected a string, got 1 (int) [wrong-type]"),
    (("provisions", 1, "phase"), "1", "provisions[1].phase: expected an int, got '1' (str) [wrong-type]"),
    (("provisions", 1, "phase"), True, "provisions[1].phase: expected an int, got True (bool) [wrong-type]"),
    (("provisions", 1, "phase"), 1.0, "provisions[1].phase: expected an int, got 1.0 (float) [wrong-type]"),
    (("provisions", 3, "renewable"), 1, "provisions[3].renewable: expected true or false, got 1 (int) [wrong-type]"),
    (("provisions", 3, "proposer"), 1, "provisions[3].proposer: expected an id, a string, got 1 (int) [wrong-type]"),
    (("provisions", 3, "scope"), "air", "provisions[3].scope: expected a list, got 'air' (str) [wrong-type]"),
    (
        ("provisions", 0, "evidence"),
        "The RSF",
        "provisions[0].evidence: expected a list, got 'The RSF' (str) [wrong-type]",
    ),
    # values
    (
        ("parties", 3, "kind"),
        "stat",
        "parties[3].kind: no such kind 'stat'; did you mean 'state'? [bad-value]",
    ),
    (
        ("provisions", 6, "legal_basis", 0, "law"),
        "zzz",
        "provisions[6].legal_basis[0].law: no such law 'zzz'; expected 'domestic_law', 'international_law', "
        "'humanitarian_law', 'un_charter', 'un_resolution', 'agreement', 'other' [bad-value]",
    ),
    (
        ("provisions", 0, "kind"),
        "respons",
        "provisions[0].kind: no such kind 'respons'; did you mean 'response'? [bad-value]",
    ),
    (("provisions", 3, "scope", 0), "aria", "provisions[3].scope[0]: no such scope 'aria'; did you mean 'area'? [bad-value]"),
    (("provisions", 1, "total", "value"), -1, "provisions[1].total.value: expected an int from 0 to 9007199254740991, got -1 [bad-value]"),
    (("provisions", 1, "phase"), 0, "provisions[1].phase: expected an int of at least 1, or None, got 0 [bad-value]"),
    (("parties", 0, "name"), " ", "parties[0].name: expected some text, got ' ' [bad-value]"),
    (("parties", 2, "country"), "sdn", "parties[2].country: expected an ISO 3166-1 alpha-3 code, got 'sdn' [bad-value]"),
    (("source", "published"), "2023-02-29", "source.published: expected a date such as '2025-05-08', got '2023-02-29' [bad-value]"),
    (("provisions", 3, "duration"), "PT072H", "provisions[3].duration: expected ISO 8601 such as 'P30D', or 'open-ended', got 'PT072H'; did you mean 'PT72H'? [bad-value]"),
    (("provisions", 3, "duration"), "72 hours", "provisions[3].duration: expected ISO 8601 such as 'P30D', or 'open-ended', got '72 hours' [bad-value]"),
    (("provisions", 3, "start", "edtf"), "XXXX-02-30", "provisions[3].start.edtf: expected an EDTF date such as '2025-05-08' or 'XXXX-05-08T18:00', got 'XXXX-02-30' [bad-value]"),
    (("provisions", 0, "evidence"), [], "provisions[0].evidence: expected a list of at least 1, got 0 [bad-value]"),
    (("provisions", 1, "releases"), [{}], "provisions[1].releases: expected a list of at least 2, got 1 [bad-value]"),
    (("source", "sha256"), "F" * 64, f"source.sha256: expected 64 hexadecimal digits, in lower case, got '{'F' * 64}' [bad-value]"),
    # the format
    (("format",), "ceasefire-brief/2", "format: expected version 1 of the format, 'ceasefire-brief/1', got 'ceasefire-brief/2' [unsupported-version]"),
    (("format",), "geojson", "format: expected 'ceasefire-brief/1', got 'geojson' [wrong-format]"),
    (("format",), None, "format: expected a string, got None (NoneType) [wrong-type]"),
    # references
    (("provisions", 1, "releases", 0, "by"), "SDNN", "provisions[1].releases[0].by: no party 'SDNN'; did you mean 'SDN'? [dangling-id]"),
    (("provisions", 0, "to"), "proposal-9", "provisions[0].to: no provision 'proposal-9'; did you mean 'proposal-2'? [dangling-id]"),
    (("provisions", 0, "to"), "exchange-1", "provisions[0].to: expected a proposal, got 'exchange-1', a prisoner_exchange [wrong-reference]"),
    (("mentions", 0, "party"), "nobody at all", "mentions[0].party: no party 'nobody at all' [dangling-id]"),
    (("provisions", 1, "id"), "response-1", "provisions[1].id: 'response-1' is the id of provisions[0] too [duplicate-id]"),
    # between values
    (("provisions", 0, "evidence", 0, "end"), 2, "provisions[0].evidence[0].end: expected an int of at least 304 (the start), got 2 [inconsistent]"),
    (("provisions", 0, "evidence", 0, "end"), 9999, f"provisions[0].evidence[0]: span 304:9999 reaches outside the text of {len(TEXT)} code points [span-outside-text]"),
    (("provisions", 0, "evidence", 0, "quote"), "The RSF accepted it in princes!!", "provisions[0].evidence[0].quote: expected 'The RSF accepted it in principle' as in the text, got 'The RSF accepted it in princes!!' [altered-quote]"),
    (("mentions", 0, "quote"), "Qatar's pony!", "mentions[0].quote: expected \"Qatar's envoy\" as in the text, got \"Qatar's pony!\" [altered-quote]"),
    (("provisions", 1, "releases", 0, "headcount", "upper"), 30, "provisions[1].releases[0].headcount.upper: expected more than 30, got 30 [inconsistent]"),
    (("provisions", 1, "releases", 0, "headcount", "upper"), ABSENT, "provisions[1].releases[0].headcount.upper: expected for the qualifier 'between', and for no other [inconsistent]"),
    (("parties", 3, "country"), "QAT", "parties[3].id: expected the state's country code 'QAT', got 'SDN' [inconsistent]"),
    (("parties", 5, "members"), ["SDN"], "parties[5].members: expected none for a party of kind 'armed_group' [inconsistent]"),
    (("source", "sha256"), "0" * 64, f"source.sha256: expected {DOCUMENT['source']['sha256']!r} for this text, got '{'0' * 64}' [altered-text]"),
    (("parties", 3, "part_of"), "army", "parties[2].part_of: a cycle: 'SDN' -> 'army' -> 'SDN' [cycle]"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "value", "message"), CASES, ids=[case[2][:70] for case in CASES])
def test_each_mistake_has_its_own_message(path: tuple[str | int, ...], value: Any, message: str) -> None:
    assert message in said(changed(path, value))


@pytest.mark.parametrize(("path", "value", "message"), CASES, ids=[case[2][:70] for case in CASES])
def test_json_and_plain_data_are_judged_alike(path: tuple[str | int, ...], value: Any, message: str) -> None:
    document = changed(path, value)
    assert said(json.dumps(document)) == said(document)


def test_all_problems_are_told_at_once_and_in_the_order_of_the_document() -> None:
    document = changed(("parties", 3, "kind"), "stat")
    document["source"]["languag"] = "en"
    document["provisions"][0]["evidence"][0]["quote"] = "something else"
    document["provisions"][1]["attribution"]["speaker"] = "envoi"
    del document["provisions"][2]["release"]
    document["mentions"][1]["end"] += 1
    with pytest.raises(cb.InvalidBriefError) as caught:
        cb.from_dict(document)
    assert [problem.path for problem in caught.value.problems] == [
        "source.languag",
        "parties[3].kind",
        "provisions[0].evidence[0].quote",
        "provisions[1].attribution.speaker",
        "provisions[2].release",
        "mentions[1].quote",
    ]
    assert str(caught.value).startswith("6 problems\n  source.languag: unknown key 'languag'; did you mean 'language'?\n")


def test_a_quote_is_compared_with_its_span_even_where_the_text_is_missing() -> None:
    document = changed(("source", "text"), ABSENT)
    document["provisions"][0]["evidence"][0]["quote"] = "short"
    assert said(document) == [
        "source.text: missing key 'text' [missing-key]",
        "provisions[0].evidence[0].quote: expected 32 code points for 304:336, got 5 [inconsistent]",
    ]


def test_passages_stand_in_the_order_of_the_text() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["provisions"][1]["evidence"].reverse()
    (problem,) = said(document)
    assert problem.startswith("provisions[1].evidence: expected sorted spans that do not overlap, got 33:79 after ")


def test_nothing_else_is_said_of_a_document_of_another_version() -> None:
    document = changed(("format",), "ceasefire-brief/12")
    document["actors"] = document.pop("parties")
    assert [problem.code for problem in cb.find_problems(document)] == ["unsupported-version"]


def test_a_cycle_among_statements_is_told() -> None:
    document = copy.deepcopy(DOCUMENT)
    commitments = [
        {**document["provisions"][7], "id": f"commitment-{n}", "answers": f"commitment-{(n + 1) % 3}"} for n in range(3)
    ]
    document["provisions"] = commitments
    (problem,) = said(document)
    assert problem == (
        "provisions[2].answers: a cycle: 'commitment-0' -> 'commitment-1' -> 'commitment-2' -> 'commitment-0' [cycle]"
    )


def test_a_party_cannot_stand_behind_itself() -> None:
    assert "parties[3].part_of: a cycle: 'SDN' -> 'SDN' [cycle]" in said(changed(("parties", 3, "part_of"), "SDN"))


def chain(length: int, *, backwards: bool) -> str:
    parties = [{"id": "p0", "kind": "group", "name": "P"}]
    parties += [{"id": f"p{n}", "kind": "group", "name": "P", "part_of": f"p{n - 1}"} for n in range(1, length)]
    return json.dumps(
        {
            "format": "ceasefire-brief/1",
            "source": {"text": "?"},
            "parties": parties[::-1] if backwards else parties,
        }
    )


@pytest.mark.parametrize("backwards", [False, True])
def test_fifty_parties_may_stand_behind_one_another_and_no_more(*, backwards: bool) -> None:
    assert len(cb.from_json(chain(50, backwards=backwards)).parties) == 50
    assert {problem.code for problem in cb.find_problems(chain(51, backwards=backwards))} == {"too-deep"}
    assert {problem.code for problem in cb.find_problems(chain(20_000, backwards=backwards))} == {"too-deep"}


def test_a_thousand_problems_are_listed_and_then_no_more() -> None:
    document = {**DOCUMENT, "provisions": [7] * 5000, "mentions": []}
    problems = cb.find_problems(document)
    assert len(problems) == 1001
    assert str(problems[-1]) == "only the first 1000 problems are listed"
    assert problems[-1].code == "too-many-problems"


def test_many_near_misses_do_not_take_long() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["mentions"] = [{**document["mentions"][0], "party": f"envoy{n}"} for n in range(900)]
    problems = cb.find_problems(document)
    assert problems[0].suggestion == "envoy"
    assert problems[-1].suggestion is None


@attrs.define
class Loud:
    """An object that does not want to be shown."""

    def __repr__(self) -> str:
        raise RuntimeError


@pytest.mark.parametrize("value", [{1}, b"text", Loud(), object, 1j, range(3), frozenset()])
def test_what_json_does_not_have_is_named_and_never_shown(value: object) -> None:
    name = type(value).__name__
    assert said(changed(("parties", 0, "name"), value)) == [
        f"parties[0].name: expected plain data as JSON has it, got {name} [wrong-type]"
    ]
    with pytest.raises(cb.InvalidBriefError):
        cb.from_dict(value)


@pytest.mark.parametrize("key", [1, None, b"name", ("a",), Loud])
def test_keys_are_strings(key: object) -> None:
    document = copy.deepcopy(DOCUMENT)
    document["parties"][0][key] = 1
    name = type(key).__name__
    assert said(document) == [f"parties[0]: expected keys that are strings, got {name} [wrong-type]"]


def test_data_that_contains_itself_is_refused() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["parties"].append(document)
    assert said(document) == ["nested deeper than 100 levels [too-deep]"]


def test_data_that_explodes_is_refused() -> None:
    bomb: list[Any] = ["x" * 100]
    for _ in range(60):
        bomb = [bomb, bomb]
    assert said(changed(("parties",), bomb)) == ["larger than the limit of 16777216 bytes [too-large]"]


def test_tuples_are_lists_and_subclasses_of_str_are_strings() -> None:
    document = copy.deepcopy(DOCUMENT)
    document["provisions"] = tuple(document["provisions"])
    document["parties"][3]["kind"] = cb.PartyKind.STATE
    assert cb.from_dict(document) == everything()


def test_nothing_of_the_callers_data_is_kept() -> None:
    document = copy.deepcopy(DOCUMENT)
    brief = cb.from_dict(document)
    for value in (document["parties"], document["provisions"], document["mentions"]):
        value.clear()
    document["source"].clear()
    assert brief == everything()

"""The JSON Schema of the format: whole, described, and as strict as the reader."""

import json
from typing import Any

import pytest

import ceasefire_brief as cb
from tests.wire.everything import everything
from tests.wire.test_codec import CODEC, FULL, brief

SCHEMA = cb.json_schema()


def valid(data: Any, schema: Any = SCHEMA) -> bool:
    jsonschema_rs = pytest.importorskip("jsonschema_rs", reason="a JSON Schema validator, of the extra `test`")
    return bool(jsonschema_rs.validator_for(schema).is_valid(data))


def parts(schema: Any) -> Any:
    """Every schema in a schema."""
    if isinstance(schema, dict):
        yield schema
        for value in schema.values():
            yield from parts(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from parts(value)


def test_the_schema_is_json_of_the_2020_12_draft() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert SCHEMA["$id"] == "urn:ceasefire-brief:1"
    assert SCHEMA["title"] == "ceasefire-brief/1"
    jsonschema_rs = pytest.importorskip("jsonschema_rs", reason="a JSON Schema validator, of the extra `test`")
    assert jsonschema_rs.meta.is_valid(SCHEMA)


def test_each_call_gives_a_schema_of_the_callers_own() -> None:
    cb.json_schema()["$defs"].clear()
    assert cb.json_schema() == SCHEMA


def test_it_takes_a_document_that_has_everything() -> None:
    assert valid(cb.to_dict(everything()))


def test_every_class_and_every_field_is_described() -> None:
    for name, part in SCHEMA["$defs"].items():
        assert part.get("description"), name
        for key, value in part.get("properties", {}).items():
            if key not in ("id", "evidence", "attribution", "status") or name == "Party":
                assert value.get("description"), (name, key)
    assert SCHEMA["$defs"]["PrisonerExchange"]["properties"]["id"]["description"].startswith("Unique in its brief")


def test_every_object_is_closed_and_every_choice_is_listed() -> None:
    assert all(part["additionalProperties"] is False for part in parts(SCHEMA) if part.get("type") == "object")
    assert SCHEMA["$defs"]["PartyKind"]["enum"] == sorted(kind.value for kind in cb.PartyKind)
    assert SCHEMA["$defs"]["Party"]["properties"]["name"]["pattern"]
    assert SCHEMA["$defs"]["Headcount"]["properties"]["value"]["maximum"] == 2**53 - 1


def test_its_patterns_keep_to_what_all_regex_engines_agree_on() -> None:
    patterns = [part["pattern"] for part in parts(SCHEMA) if isinstance(part.get("pattern"), str)]
    assert patterns
    assert not [one for one in patterns if any(odd in one for odd in (r"\d", r"\s", r"\w", "(?=", "(?!", "(?<", r"\Z"))]


@pytest.mark.parametrize(
    ("kind", "rule", "data"),
    [
        ("Party", "a state's id is a country code", {"id": "Peru", "kind": "state", "name": "Peru"}),
        ("Party", "a state has a country", {"id": "PER", "kind": "state", "name": "Peru", "country": None}),
        ("Party", "only coalitions have members", {"id": "x", "kind": "group", "name": "X", "members": ["PER"]}),
        ("Headcount", "a range has an upper end", {"value": 1, "qualifier": "between"}),
        ("Headcount", "only a range has an upper end", {"value": 1, "upper": 2}),
    ],
)
def test_what_one_key_says_about_another_is_in_the_schema(kind: str, rule: str, data: Any) -> None:
    schema = {"$ref": f"#/$defs/{kind}", "$defs": SCHEMA["$defs"]}
    assert not valid(data, schema), rule


def test_a_whole_number_with_a_fraction_is_an_integer_for_the_schema_alone() -> None:
    document = cb.to_dict(everything())
    document["provisions"][1]["phase"] = 1.0
    assert valid(document)
    assert [problem.code for problem in cb.find_problems(document)] == ["wrong-type"]


def test_kinds_of_somebody_elses_are_in_the_schema_of_their_codec() -> None:
    schema = CODEC.json_schema()
    assert "$id" not in schema
    assert schema["$defs"]["Ultimatum"]["description"] == "A demand with a time limit."
    assert schema["$defs"]["Ultimatum"]["properties"]["deadline"]["description"] == "Until when."
    for fields in ({}, FULL):
        assert valid(CODEC.to_dict(brief(**fields)), schema)
        assert not valid(CODEC.to_dict(brief(**fields)))
    assert not valid({**CODEC.to_dict(brief()), "mentions": 1}, schema)

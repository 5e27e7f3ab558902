"""What holds for all documents: round trips, single changes, the schema, and bytes of any origin."""

import copy
import json
import os
import random
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import ceasefire_brief as cb
from ceasefire_brief.wire import DEFAULT_CODEC
from tests.strategies import briefs
from tests.wire.everything import everything
from tests.wire.mutations import RELATIONAL, Path, about, at, mutate

MUTATIONS = int(os.environ.get("CEASEFIRE_BRIEF_MUTATIONS", "2000"))
"""How many changed documents are tried; set it to 25000 for a thorough search."""


def quickly(raw: bytes) -> cb.Brief | None:
    """What the fast way makes of a document by itself."""
    return DEFAULT_CODEC._plan.read(raw)


def slowly(data: Any) -> cb.Brief | tuple[cb.Problem, ...]:
    """What the explaining way makes of a document by itself."""
    try:
        return DEFAULT_CODEC._explain(data, None, quick=False)
    except cb.InvalidBriefError as error:
        return error.problems


@given(briefs())
@example(everything())
def test_a_brief_loses_nothing_on_its_way_to_json_and_back(brief: cb.Brief) -> None:
    text = cb.to_json(brief)
    loaded = cb.from_json(text)
    assert loaded == brief
    assert hash(loaded) == hash(brief)
    assert repr(loaded) == repr(brief)
    assert cb.to_json(loaded) == text
    assert cb.from_json(text.encode()) == loaded


@given(briefs())
@example(everything())
def test_plain_data_is_what_a_json_reader_makes_of_the_json(brief: cb.Brief) -> None:
    data = cb.to_dict(brief)
    assert data == json.loads(cb.to_json(brief))
    assert cb.from_dict(data) == brief
    assert json.dumps(data, ensure_ascii=False, separators=(",", ":")) == cb.to_json(brief)


@given(briefs())
@example(everything())
def test_a_party_that_stands_in_many_places_is_one_object(brief: cb.Brief) -> None:
    loaded = cb.from_json(cb.to_json(brief))
    known = {id(party) for party in loaded.parties}
    for party in loaded.parties:
        behind = (party.speaks_for, party.part_of, *party.members)
        assert {id(other) for other in behind if other is not None} <= known
    for provision in loaded.provisions:
        assert {id(party) for party in provision.parties} <= known
        assert all(any(other is one for one in loaded.provisions) for other in provision.refers_to)
    assert {id(mention.party) for mention in loaded.mentions if mention.party} <= known


@given(briefs(), st.integers(0, 8))
def test_white_space_order_of_keys_and_escapes_do_not_matter(brief: cb.Brief, indent: int) -> None:
    def backwards(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: backwards(value[key]) for key in reversed(value)}
        return [backwards(item) for item in value] if isinstance(value, list) else value

    assert cb.from_json(json.dumps(backwards(cb.to_dict(brief)), indent=indent)) == brief


def changed_documents() -> Iterator[tuple[Path, Any, Any]]:
    rng = random.Random(20250508)
    originals = [cb.to_dict(everything())]
    drawn: list[cb.Brief] = []

    @given(briefs())
    def collect(brief: cb.Brief) -> None:
        drawn.append(brief)

    collect()
    originals += [cb.to_dict(brief) for brief in drawn[-20:]]
    for count in range(MUTATIONS):
        # Half of the changes are made to the document that has everything.
        data = originals[0] if count % 2 else rng.choice(originals)
        path, mutated = mutate(data, rng)
        if mutated != data:
            yield path, data, mutated


@pytest.fixture(scope="module")
def changed() -> list[tuple[Path, Any, Any]]:
    return list(changed_documents())


def without(data: Any, path: Path) -> Any:
    """The document without the key that a place is at, or in the list of."""
    *above, last = path if isinstance(path[-1], str) else path[:-1]
    rest = copy.deepcopy(data)
    at(rest, tuple(above)).pop(last, None)
    return rest


def test_a_single_change_is_kept_or_refused_with_a_problem_that_points_at_it(
    changed: list[tuple[Path, Any, Any]],
) -> None:
    kept = refused = 0
    for path, data, mutated in changed:
        try:
            brief = cb.from_dict(mutated)
        except cb.InvalidBriefError as error:
            refused += 1
            codes = {problem.code for problem in error.problems}
            assert any(about(problem, path) for problem in error.problems) or codes <= RELATIONAL, (path, error)  # noqa: PT017
        else:
            kept += 1
            again = cb.to_dict(brief)
            if again != mutated:
                # A key at its default says nothing and is left out; the digest is written anew.
                holders = [path[:size] for size in range(len(path), 0, -1)]
                assert again == data or any(again == without(mutated, holder) for holder in holders[:2]), (
                    path,
                    mutated,
                )
    assert refused > kept > 0


def test_the_fast_way_and_the_explaining_way_agree(changed: list[tuple[Path, Any, Any]]) -> None:
    for path, _, mutated in changed:
        raw = json.dumps(mutated).encode()
        fast, slow = quickly(raw), slowly(mutated)
        assert (fast is None) == isinstance(slow, tuple), (path, fast, slow)
        if fast is not None:
            assert fast == slow


def test_the_schema_and_the_reader_agree_but_for_what_lies_between_values(
    changed: list[tuple[Path, Any, Any]],
) -> None:
    jsonschema_rs = pytest.importorskip("jsonschema_rs", reason="a JSON Schema validator, of the extra `test`")
    schema = jsonschema_rs.validator_for(cb.json_schema())
    accepted = 0
    for path, data, mutated in changed:
        assert schema.is_valid(data)
        problems = cb.find_problems(mutated)
        codes = {problem.code for problem in problems}
        if schema.is_valid(mutated):
            accepted += 1
            assert codes <= RELATIONAL, (path, problems)
        else:
            assert problems, (path, list(map(str, schema.iter_errors(mutated))))
    assert accepted


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner) | st.dictionaries(st.text() | st.sampled_from(["format", "source", "parties"]), inner)
    ),
    max_leaves=12,
)


@given(st.binary())
@example(b'\xff\xfe{\x00"\x00')
@example(b"[" * 100_000)
@example(b'{"format":' * 50_000)
@example(b"")
def test_bytes_of_any_origin_are_refused_and_nothing_else_happens(raw: bytes) -> None:
    with pytest.raises(cb.InvalidBriefError):
        cb.from_json(raw)
    assert cb.find_problems(raw)


@given(st.text())
def test_text_of_any_origin_is_refused_and_nothing_else_happens(text: str) -> None:
    with pytest.raises(cb.InvalidBriefError):
        cb.from_json(text)


@given(JSON)
def test_json_of_any_shape_is_refused_and_nothing_else_happens(data: Any) -> None:
    with pytest.raises(cb.InvalidBriefError):
        cb.from_json(json.dumps(data))
    assert cb.find_problems(data if isinstance(data, dict) else json.dumps(data))


ANYTHING = st.recursive(
    st.none() | st.integers() | st.floats() | st.text() | st.binary() | st.complex_numbers() | st.dates(),
    lambda inner: st.lists(inner) | st.tuples(inner) | st.dictionaries(st.text() | st.integers() | st.binary(), inner),
    max_leaves=12,
)


@given(ANYTHING, st.sampled_from(["format", "source", "parties", "provisions", "mentions"]))
def test_objects_of_any_sort_are_refused_and_nothing_else_happens(anything: Any, where: str) -> None:
    data = {**cb.to_dict(everything()), where: anything}
    assert cb.find_problems(data) or anything in ([], (), "ceasefire-brief/1")
    with pytest.raises(cb.InvalidBriefError):
        cb.from_dict(anything)

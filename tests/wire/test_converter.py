"""Briefs, and values of the model, inside classes of other people's that cattrs converts."""

import enum
from typing import Any

import attrs
import cattrs
import pytest

import ceasefire_brief as cb
from tests.wire.everything import everything
from tests.wire.test_codec import CODEC, FULL, brief


class Verdict(enum.StrEnum):
    KEEP = "keep"
    DROP = "drop"


class Rank(enum.IntEnum):
    FIRST = 1


@attrs.frozen
class Coding:
    """What a coder made of a text."""

    coder: str
    minutes: int
    sure: bool
    share: float
    brief: cb.Brief
    verdict: Verdict = Verdict.KEEP
    rank: Rank = Rank.FIRST
    kind: cb.PartyKind | None = None
    span: cb.Span | None = None
    lengths: tuple[cb.Duration, ...] = ()
    count: cb.Headcount | None = None


CODING = Coding(
    "A", 5, True, 0.5, everything(), Verdict.DROP, Rank.FIRST, cb.PartyKind.STATE, cb.Span(1, 2),
    (cb.Duration(days=3), cb.Duration(open_ended=True)), cb.Headcount(4),
)  # fmt: skip


def test_a_class_with_a_brief_in_it_goes_to_plain_data_and_back() -> None:
    converter = cb.converter()
    data = converter.unstructure(CODING)
    assert data["brief"] == cb.to_dict(everything())
    assert data["lengths"] == ["P3D", "open-ended"]
    assert converter.structure(data, Coding) == CODING


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("coder", 1), ("coder", None), ("minutes", "5"), ("minutes", 5.0), ("minutes", True), ("sure", "no"),
        ("sure", 0), ("share", 1), ("share", "0.5"), ("verdict", "kept"), ("verdict", 1), ("rank", "1"),
        ("rank", 1.0),
        ("kind", "stat"), ("kind", 1), ("span", {"start": "1", "end": 2}), ("span", {"start": 2, "end": 1}),
        ("span", {"start": 1, "end": 2, "step": 1}), ("span", [1, 2]), ("lengths", ["P3"]), ("lengths", ["p3d"]),
        ("lengths", [3]), ("count", {"value": -1}), ("count", 4), ("brief", {}), ("brief", "{}"), ("other", 1),
    ],
)  # fmt: skip
def test_nothing_is_coerced_and_nothing_is_dropped(key: str, value: Any) -> None:
    converter = cb.converter()
    data = {**converter.unstructure(CODING), key: value}
    with pytest.raises(cattrs.ClassValidationError):
        converter.structure(data, Coding)


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (cb.Span(2, 5), {"start": 2, "end": 5}),
        (cb.Duration(hours=72), "PT72H"),
        (cb.Headcount(3, cb.Qualifier.BETWEEN, 5), {"value": 3, "qualifier": "between", "upper": 5}),
        (cb.Moment("8 May", "XXXX-05-08"), {"text": "8 May", "edtf": "XXXX-05-08"}),
        (cb.Source(text="a").quote("a"), [{"start": 0, "end": 1, "quote": "a"}]),
        (cb.Detainees(term="captives"), {"term": "captives"}),
        (cb.Share(headcount=cb.Headcount(1), whom=cb.Detainees()), {"headcount": {"value": 1}, "whom": {}}),
        (
            cb.Contingency(kind=cb.ContingencyKind.RELEASE, evidence=cb.Source(text="a").quote("a")),
            {"kind": "release", "evidence": [{"start": 0, "end": 1, "quote": "a"}]},
        ),
        (
            cb.Source(text="a", language="en"),
            {"text": "a", "language": "en", "sha256": cb.Source(text="a").sha256},
        ),
    ],
)
def test_values_that_refer_to_nothing_are_converted_by_themselves(value: Any, data: Any) -> None:
    converter = cb.converter()
    assert converter.unstructure(value) == data
    assert converter.structure(data, type(value)) == value


def test_all_problems_of_a_value_are_told() -> None:
    with pytest.raises(cb.InvalidBriefError) as caught:
        cb.converter().structure([{"start": 0, "end": 2, "quote": "a"}, {"start": -1}], cb.Evidence)
    assert [str(problem) for problem in caught.value.problems] == [
        "[0].quote: expected 2 code points for 0:2, got 1",
        "[1].start: expected an int from 0 to 9007199254740991, got -1",
        "[1].end: missing key 'end'",
        "[1].quote: missing key 'quote'",
    ]
    with pytest.raises(cb.InvalidBriefError, match="expected plain data as JSON has it, got set"):
        cb.converter().structure({1}, cb.Span)


@pytest.mark.parametrize("value", [everything().party("SDN"), everything()["exchange-1"], everything().mentions[0]])
def test_what_refers_to_others_is_converted_with_its_brief_alone(value: Any) -> None:
    message = f"a {type(value).__name__} refers to others by id: convert the Brief that it is part of"
    with pytest.raises(TypeError, match=message):
        cb.converter().unstructure(value)
    with pytest.raises(TypeError, match=message):
        cb.converter().structure({}, type(value))


def test_each_converter_is_the_callers_own() -> None:
    converter = cb.converter()
    converter.register_unstructure_hook(cb.Span, str)
    assert cb.converter().unstructure(cb.Span(1, 2)) == {"start": 1, "end": 2}


def test_kinds_of_somebody_elses_are_converted_by_the_converter_of_their_codec() -> None:
    converter = CODEC.converter()
    made = brief(**FULL)
    assert converter.structure(converter.unstructure(made), cb.Brief) == made

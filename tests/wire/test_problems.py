"""What a document can get wrong: each its own problem, with its place, its code and the nearest right thing."""

import copy
import json
import pathlib
import re
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


def path_of(place: str) -> tuple[str | int, ...]:
    """The steps of a place as it is written in the file."""
    steps = re.findall(r"([A-Za-z_]\w*)|\[(\d+)\]|\['(.*?)'\]", place)
    return tuple(int(index) if index else key or odd for key, index, odd in steps)


def mistakes() -> list[Any]:
    """The cases of the file beside this one."""
    lines = pathlib.Path(__file__).with_name("mistakes.txt").read_text(encoding="utf-8").splitlines()
    told = [line for line in lines if line and not line.startswith("#")]
    return [
        pytest.param(
            path_of(place),
            ABSENT if value == "(absent)" else json.loads(value),
            message.replace("{sha256}", DOCUMENT["source"]["sha256"]).replace("{length}", str(len(TEXT))),
            id=message,
        )
        for place, value, message in zip(told[::3], told[1::3], told[2::3], strict=True)
    ]


@pytest.mark.parametrize(("path", "value", "message"), mistakes())
def test_each_mistake_has_its_own_message(path: tuple[str | int, ...], value: Any, message: str) -> None:
    assert message in said(changed(path, value))


@pytest.mark.parametrize(("path", "value", "message"), mistakes())
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
    assert str(caught.value).startswith(
        "6 problems\n  source.languag: unknown key 'languag'; did you mean 'language'?\n"
    )


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
    assert len(cb.find_problems({**document, "provisions": [7] * 1000})) == 1000
    assert len(cb.find_problems({**document, "provisions": [{1}] * 2000})) == 1001
    assert cb.find_problems(DOCUMENT) == ()


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

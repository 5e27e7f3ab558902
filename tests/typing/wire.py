"""What type checkers see of reading and writing JSON. Checked, never run."""

from typing import Any, assert_type

import attrs
from cattrs import Converter

from ceasefire_brief import (
    Brief,
    Codec,
    InvalidBriefError,
    Problem,
    Provision,
    converter,
    find_problems,
    from_dict,
    from_json,
    json_schema,
    to_dict,
    to_json,
)


def functions(brief: Brief, raw: bytes, view: memoryview) -> None:
    assert_type(to_json(brief), str)
    assert_type(to_dict(brief), dict[str, Any])
    assert_type(from_json(raw), Brief)
    assert_type(from_json(bytearray(raw), limit=None), Brief)
    assert_type(from_json(view, limit=2**20), Brief)
    assert_type(from_dict(to_dict(brief)), Brief)
    assert_type(find_problems(raw), tuple[Problem, ...])
    assert_type(find_problems(to_dict(brief))[0].suggestion, str | None)
    assert_type(json_schema(), dict[str, Any])
    assert_type(converter(), Converter)


def errors(error: InvalidBriefError) -> None:
    assert_type(error.problems, tuple[Problem, ...])
    assert_type(error.problems[0].path, str)


@attrs.frozen(kw_only=True)
class Ultimatum(Provision):
    """A kind of somebody else's."""

    kind = "ultimatum"


def codecs(brief: Brief) -> None:
    codec = Codec(kinds=(Ultimatum,))
    assert_type(codec.kinds, tuple[type[Provision], ...])
    assert_type(Codec(kinds=[Ultimatum]).to_json(brief), str)
    assert_type(codec.from_json("{}"), Brief)
    assert_type(codec.find_problems("{}"), tuple[Problem, ...])
    assert_type(codec.converter().structure({}, Brief), Brief)

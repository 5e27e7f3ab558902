"""The small validators: what they take, and that they tell what they take."""

from typing import Any

import attrs
import pytest

import ceasefire_brief as cb
from ceasefire_brief.model import _checks


@attrs.frozen
class Pair:
    one: int = attrs.field(validator=_checks.one(int))
    other: Any = attrs.field(default=None, validator=_checks.optional(_checks.text))


def test_checks_are_values_with_a_repr() -> None:
    assert _checks.many(str, least=1, each=_checks.text) == _checks.Many(str, 1, _checks.Text())
    assert repr(_checks.optional(_checks.at_least(0))) == "Optional(check=AtLeast(least=0, most=9007199254740991))"
    assert repr(_checks.matching("[a-z]", "a letter")) == "Matching(pattern='[a-z]', meaning='a letter')"
    assert _checks.matching("[a-z]", "a letter") == _checks.matching("[a-z]", "a letter")
    assert _checks.at_least(3).meaning == "an int from 3 to 9007199254740991"


def test_a_bool_is_no_int() -> None:
    with pytest.raises(cb.InvalidTypeError, match=r"^Pair\.one: expected an int, got True \(bool\)$"):
        Pair(True)


def test_white_space_is_what_python_takes_for_it() -> None:
    spaces = [chr(code) for code in range(0x110000) if chr(code).isspace()]
    import re

    assert [chr(code) for code in range(0x110000) if re.fullmatch(f"[{_checks.WHITE}]", chr(code))] == spaces
    for space in spaces:
        with pytest.raises(cb.InvalidValueError, match="expected some text"):
            Pair(1, space)
    assert Pair(1, " ".join("ab")).other == "a b"


def test_a_check_of_ones_own_says_what_it_does() -> None:
    with pytest.raises(NotImplementedError):
        _checks.Check()(Pair(1), attrs.fields(Pair).one, 1)

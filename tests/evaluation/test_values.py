"""What fields of any type say, and when two of them say the same."""

import attrs
import pytest

from ceasefire_brief import Headcount, Moment, Qualifier, Role, ThirdParty
from ceasefire_brief.evaluation.values import equal_parties, one_in_other, plain, share_some

from .making import AU, ETH, MINISTER, SOURCE, TPLF, demand


@attrs.frozen
class Fine:
    amount: int
    payer: object = None
    words: object = None


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (None, None),
        (True, True),
        (7, 7),
        ("  Two  Words ", "two words"),
        (MINISTER, "ETH"),
        (Headcount(40, Qualifier.AT_LEAST), "at least 40"),
        (Moment("At Noon\n", "T12:00"), "at noon"),
        (ThirdParty(party=AU, role=Role.MEDIATOR), "african-union mediator"),
        (SOURCE.quote("Pretoria"), None),
        (demand(), "precondition"),
        ((TPLF, ETH), ("ETH", "tplf")),
        (frozenset({"b", "a"}), ("a", "b")),
        ((), None),
        ((SOURCE.quote("Pretoria"),), None),
        (Fine(3, ETH, SOURCE.quote("Pretoria")), (("amount", 3), ("payer", "ETH"))),
    ],
)
def test_a_field_says(value: object, said: object) -> None:
    assert plain(value) == said


def test_what_one_side_says_alone_does_not_agree() -> None:
    for agree in (equal_parties, one_in_other, share_some):
        assert not agree("x", None)
        assert agree(None, None)


def test_a_direction_is_not_lost_among_groups() -> None:
    one, other = (("ETH", "/group"),), (("/group", "ETH"),)
    assert not equal_parties(one, other)
    assert equal_parties(one, (("ETH", "tplf/group"),))


def test_two_groups_of_different_sides_are_not_one_through_a_third() -> None:
    assert not equal_parties(("ETH/group", "/group"), ("tplf/group", "ETH"))

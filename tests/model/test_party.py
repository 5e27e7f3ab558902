"""Who acts, and for whom."""

import re
from typing import Any

import attrs
import pytest

import ceasefire_brief as cb

K = cb.PartyKind
SDN = cb.Party(id="SDN", kind=K.STATE, name="Sudan")
ARMY = cb.Party(id="army", kind=K.ARMED_FORCE, name="The army", part_of=SDN)
GENERAL = cb.Party(id="general", kind=K.PERSON, name="A general", office="commander", speaks_for=ARMY)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"id": "a b"}, "Party.id: expected an id without white space, got 'a b'"),
        ({"id": ""}, "Party.id: expected an id without white space, got ''"),
        ({"id": "a\n"}, r"Party.id: expected an id without white space, got 'a\n'"),
        ({"id": "a\u00a0b"}, r"Party.id: expected an id without white space, got 'a\xa0b'"),
        ({"id": "a\x00"}, r"Party.id: expected an id without white space, got 'a\x00'"),
        ({"id": "a\ufeff"}, r"Party.id: expected an id without white space, got 'a\ufeff'"),
        ({"id": "x" * 201}, f"Party.id: expected an id without white space, got '{'x' * 78}…"),
        ({"id": "a\ud800"}, "Party.id: a lone surrogate at 1 cannot be written as UTF-8"),
        ({"name": ""}, "Party.name: expected some text, got ''"),
        ({"kind": "group"}, "Party.kind: expected a PartyKind, got 'group' (str)"),
        ({"country": "sdn"}, "Party.country: expected an ISO 3166-1 alpha-3 code, got 'sdn'"),
        ({"country": "SDN\n"}, r"Party.country: expected an ISO 3166-1 alpha-3 code, got 'SDN\n'"),
        ({"kind": K.STATE}, "Party.country: expected an ISO 3166-1 alpha-3 code, got 'x'"),
        ({"kind": K.STATE, "country": None}, "Party.id: expected the state's country code None, got 'x'"),
        ({"kind": K.STATE, "country": "SDN"}, "Party.id: expected the state's country code 'SDN', got 'x'"),
        ({"speaks_for": "SDN"}, "Party.speaks_for: expected a Party or None, got 'SDN' (str)"),
        ({"part_of": 5}, "Party.part_of: expected a Party or None, got 5 (int)"),
        ({"members": [SDN]}, "Party.members: expected a tuple of Party, got [Party('SDN', state: 'Sudan')] (list)"),
        ({"members": None}, "Party.members: expected a tuple of Party, got None (NoneType)"),
        ({"members": (SDN,)}, "Party.members: expected none for a party of kind 'group'"),
    ],
)
def test_a_party_is_told_apart_by_id_kind_and_name(arguments: Any, message: str) -> None:
    with pytest.raises(cb.InvalidValueError) as caught:
        cb.Party(**{"id": "x", "kind": K.GROUP, "name": "X", **arguments})
    assert str(caught.value) == message


@pytest.mark.parametrize("id", ["a", "person-1", "حركة", "група_1", "🙂", "x" * 200, "a/b:c.d"])
def test_an_id_is_any_word_of_any_script(id: str) -> None:
    assert cb.Party(id=id, kind=K.GROUP, name="X").id == id


def test_a_state_is_its_own_country_and_no_other_party_has_one_by_itself() -> None:
    assert SDN.country == "SDN"
    assert ARMY.country is None
    assert attrs.evolve(ARMY, country="SDN").country == "SDN"


def test_a_side_is_who_stands_behind() -> None:
    assert GENERAL.side is SDN
    assert ARMY.side is SDN
    assert SDN.side is SDN


def test_who_one_speaks_for_comes_before_what_one_is_part_of() -> None:
    other = cb.Party(id="QAT", kind=K.STATE, name="Qatar")
    assert cb.Party(id="p", kind=K.PERSON, name="P", speaks_for=other, part_of=ARMY).side is other


def test_only_a_coalition_has_members() -> None:
    both = cb.Party(id="both", kind=K.COALITION, name="Both", members=(SDN, ARMY))
    assert both.members == (SDN, ARMY)


def test_a_party_is_shown_with_its_side() -> None:
    assert repr(SDN) == "Party('SDN', state: 'Sudan')"
    assert repr(GENERAL) == "Party('general', person of SDN: 'A general')"


def test_a_third_party_has_a_role() -> None:
    third = cb.ThirdParty(party=SDN, role=cb.Role.HOST)
    assert repr(third) == "ThirdParty(SDN, host)"
    with pytest.raises(cb.InvalidTypeError, match=re.escape("ThirdParty.role: expected a Role, got 'host' (str)")):
        cb.ThirdParty(party=SDN, role="host")  # type: ignore[arg-type]


def test_an_attribution_is_shown_with_its_speaker() -> None:
    said = {"act": cb.SpeechAct.NOTE, "form": cb.AttributionForm.REPORTED}
    assert repr(cb.Attribution(**said)) == "Attribution(?, note, reported)"
    assert repr(cb.Attribution(**said, speaker=SDN, reported_by=GENERAL)) == (
        "Attribution(SDN, note, reported, by way of general)"
    )

"""What fields say, as plain values, and when two of them say the same."""

import enum
from collections.abc import Hashable, Iterable
from typing import TypeAlias

import attrs

from ..model.party import Party, PartyKind, ThirdParty
from ..model.provision import Provision
from ..model.quantity import Duration, Headcount, Moment
from ..model.source import Evidence

Value: TypeAlias = Hashable
"""A name, a number, a sorted tuple of them; ``None`` for what a text does not say."""

_GROUP = "/group"


def side(party: Party | None) -> str | None:
    """The name under which a party is compared: the id of its side.

    Groups of people, to whom everybody gives another name, are known by their side and by being a group.

    >>> iran = Party(id="IRN", kind=PartyKind.STATE, name="Iran")
    >>> side(Party(id="person-1", kind=PartyKind.PERSON, name="Envoy", speaks_for=iran))
    'IRN'
    >>> side(Party(id="crew", kind=PartyKind.GROUP, name="the ship's crew", part_of=iran))
    'IRN/group'
    >>> side(Party(id="civilians", kind=PartyKind.GROUP, name="civilians"))
    '/group'
    """
    if party is None:
        return None
    if party.kind is PartyKind.GROUP:
        return f"{party.side.id if party.side is not party else ''}{_GROUP}"
    return party.side.id


def bag(values: Iterable[Value]) -> tuple[Value, ...] | None:
    """Values without their order; ``None`` if there are none.

    >>> bag(["sea", "air"])
    ('air', 'sea')
    """
    return tuple(sorted(values, key=repr)) or None


def plain(value: object) -> Value:
    """What a field of any kind says.

    Words that are only quoted say nothing of their own, and references to statements only their kind.

    >>> plain(Duration(days=3)), plain((PartyKind.STATE, PartyKind.GROUP))
    ('P3D', ('group', 'state'))
    """
    match value:
        case None | Evidence():
            return None
        case enum.Enum():
            return str(value.value)
        case bool() | int() | float():
            return value
        case Party():
            return side(value)
        case Duration():
            return value.iso
        case Headcount():
            return str(value)
        case Moment():
            return " ".join(value.text.casefold().split())
        case ThirdParty():
            return f"{side(value.party)} {value.role.value}"
        case Provision():
            return value.kind
        case tuple() | list() | frozenset() | set():
            return bag(said for item in value if (said := plain(item)) is not None)
        case _ if attrs.has(type(value)):
            names = [field.name for field in attrs.fields(type(value))]  # type: ignore[arg-type]
            return tuple((name, said) for name in names if (said := plain(getattr(value, name))) is not None) or None
        case _:
            return " ".join(str(value).casefold().split())


def equal(one: Value, other: Value) -> bool:
    """Whether both are the same."""
    return one == other


def equal_parties(one: Value, other: Value) -> bool:
    """Whether both name the same parties; a group whose side only one of them names is the same group.

    >>> equal_parties("IRN/group", "/group"), equal_parties("IRN/group", "OMN/group"), equal_parties("IRN/group", "IRN")
    (True, False, False)
    """
    if one == other:
        return True
    mine, theirs = _sideless(one), _sideless(other)
    return mine == theirs and (mine == one or theirs == other)


def _sideless(value: Value) -> Value:
    """The same with all groups of people as groups of no side."""
    return bag(map(_bare, value)) if isinstance(value, tuple) else _bare(value)


def _bare(value: Value) -> Value:
    if isinstance(value, tuple):
        return tuple(map(_bare, value))
    return _GROUP if isinstance(value, str) and value.endswith(_GROUP) else value


def share_some(one: Value, other: Value) -> bool:
    """Whether two tuples have a value in common, or both are ``None``.

    >>> share_some(("life", "safety"), ("safety",)), share_some(None, ("life",))
    (True, False)
    """
    if isinstance(one, tuple) and isinstance(other, tuple):
        return not set(one).isdisjoint(other)
    return one == other


def one_in_other(one: Value, other: Value) -> bool:
    """Whether one wording contains the other: *at noon* and *noon*.

    >>> one_in_other("at noon on friday", "noon"), one_in_other("noon", None)
    (True, False)
    """
    if isinstance(one, str) and isinstance(other, str):
        return one in other or other in one
    return one == other

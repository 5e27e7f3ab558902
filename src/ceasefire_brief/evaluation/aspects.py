"""What two statements of one kind are compared by: a few key fields each, and details."""

import enum
from collections.abc import Callable, Hashable, Mapping
from typing import Any, TypeAlias

import attrs

from ..model.condition import Precondition
from ..model.contact import Acknowledgement, CommonGround, Contact
from ..model.exchange import HumanitarianTransfer, PrisonerExchange, Release
from ..model.guarantee import Commitment, Guarantee
from ..model.party import Party, PartyKind, ThirdParty
from ..model.proposal import CeasefireProposal, Proposal, Response
from ..model.provision import Provision
from ..model.quantity import Duration, Headcount, Moment
from ..model.source import Evidence

Value: TypeAlias = Hashable
"""Something to compare: a name, a number, a sorted tuple of them; ``None`` for what the text does not say."""

GROUP = "group"


def side(party: Party | None) -> str | None:
    """The name under which a party is compared: that of its side; groups of people stay apart from it.

    >>> iran = Party(id="IRN", kind=PartyKind.STATE, name="Iran")
    >>> side(Party(id="person-1", kind=PartyKind.PERSON, name="Envoy", speaks_for=iran))
    'IRN'
    >>> side(Party(id="crew", kind=PartyKind.GROUP, name="the ship's crew", part_of=iran))
    'IRN/group'
    """
    if party is None:
        return None
    if party.kind is PartyKind.GROUP:
        return f"{party.side.id if party.side is not party else '?'}/{GROUP}"
    return party.side.id


def bag(values: "list[Any] | tuple[Any, ...]") -> tuple[Any, ...] | None:
    """Values without their order; ``None`` for none of them."""
    return tuple(sorted(values, key=repr)) or None


def comparable(value: object) -> Value:
    """Any field's value, as something to compare.

    >>> comparable(Duration(days=3)), comparable((PartyKind.STATE, PartyKind.GROUP))
    ('P3D', ('group', 'state'))
    """
    match value:
        case None | bool() | int() | float():
            return value
        case enum.Enum():
            return str(value.value)
        case Party():
            return side(value)
        case Duration():
            return value.iso
        case Headcount():
            return str(value)
        case Moment():
            return value.edtf or " ".join(value.text.casefold().split())
        case Evidence():
            return None
        case ThirdParty():
            return f"{side(value.party)}: {value.role.value}"
        case Provision():
            return value.kind
        case tuple() | list() | frozenset() | set():
            return bag([inner for item in value if (inner := comparable(item)) is not None])
        case _ if attrs.has(type(value)):
            named = ((field.name, comparable(getattr(value, field.name))) for field in attrs.fields(type(value)))
            return tuple((name, inner) for name, inner in named if inner is not None) or None
        case _:
            return " ".join(str(value).casefold().split())


@attrs.frozen
class Aspect:
    """One thing that statements of a kind are compared by.

    Attributes:
        name: Its name in reports.
        of: What a statement says of it.
        key: Whether it decides that two statements say the same.
        overlap: Whether having one of several values in common is enough to agree.
    """

    name: str
    of: Callable[[Any], Value]
    key: bool = True
    overlap: bool = False


def _field(name: str, *, key: bool = True, overlap: bool = False) -> Aspect:
    return Aspect(name, lambda provision: comparable(getattr(provision, name)), key=key, overlap=overlap)


def _releases(provision: PrisonerExchange | HumanitarianTransfer) -> tuple[Release, ...]:
    return provision.releases if isinstance(provision, PrisonerExchange) else (provision.release,)


def _of_releases(name: str, of: Callable[[Release], object], *, key: bool = True) -> Aspect:
    def value(provision: PrisonerExchange | HumanitarianTransfer) -> Value:
        releases = _releases(provision)
        said = [(side(release.by), side(release.to), of(release)) for release in releases]
        if not key and all(inner in (None, "unspecified") for *_, inner in said):
            return None
        return bag(said)

    return Aspect(name, value, key=key)


_SPEAKER = Aspect("speaker", lambda provision: side(provision.attribution.speaker), key=False)
_HANDOVER = (
    Aspect("sides", lambda provision: bag([(side(each.by), side(each.to)) for each in _releases(provision)])),
    _of_releases("counts", lambda release: comparable(release.headcount)),
    _field("status"),
    _of_releases("category", lambda release: release.whom.category.value, key=False),
    _of_releases("health", lambda release: release.whom.health.value, key=False),
)
_MEDIATORS = _field("third_parties", key=False)
_ASPECTS: Mapping[type[Provision], tuple[Aspect, ...]] = {
    PrisonerExchange: (*_HANDOVER, _field("total", key=False), _field("phase", key=False), _MEDIATORS),
    HumanitarianTransfer: (*_HANDOVER, _field("transfer_kind", key=False), _MEDIATORS),
    CeasefireProposal: (
        _field("proposer"),
        _field("duration"),
        _field("status"),
        _field("parties_bound", key=False),
        _field("scope", key=False),
        _field("start", key=False),
        _field("end", key=False),
        _field("extension", key=False),
        _MEDIATORS,
    ),
    Proposal: (
        _field("proposer"),
        _field("subject"),
        _field("status"),
        _field("addressees", key=False),
        _MEDIATORS,
    ),
    Response: (_field("by"), _field("status")),
    Precondition: (
        _field("demanded_by"),
        _field("addressed_to"),
        _field("subject"),
        _field("action", key=False),
        _field("status", key=False),
        _field("modality", key=False),
        _field("extent", key=False),
        Aspect("aims", lambda demand: comparable(demand.applies_to.aims) if demand.applies_to else None, key=False),
    ),
    Guarantee: (
        _field("guarantor"),
        _field("beneficiaries"),
        _field("undertakings", overlap=True),
        _field("status", key=False),
        Aspect("contingent_on", lambda given: bag([each.kind.value for each in given.contingent_on]), key=False),
        Aspect("legal_basis", lambda given: bag([each.law.value for each in given.legal_basis]), key=False),
    ),
    Commitment: (
        _field("by"),
        _field("subject"),
        _field("towards", key=False),
        _field("firmness", key=False),
        _field("status", key=False),
    ),
    Contact: (_field("participants"), _field("medium"), _field("status", key=False), _MEDIATORS),
    CommonGround: (_field("between"), _field("subject"), _field("status")),
    Acknowledgement: (_field("by"), _field("to"), _field("status", key=False)),
}


def aspects_of(kind: type[Provision]) -> tuple[Aspect, ...]:
    """What statements of ``kind`` are compared by.

    A kind that is defined elsewhere is compared by all its fields but its id and evidence.

    >>> [aspect.name for aspect in aspects_of(Contact) if aspect.key]
    ['participants', 'medium']
    """
    known = _ASPECTS.get(kind)
    if known is None:
        names = [field.name for field in attrs.fields(kind) if field.name not in ("id", "evidence", "attribution")]
        known = tuple(_field(name) for name in names if not _is_evidence(kind, name))
    return (*known, _SPEAKER)


def _is_evidence(kind: type[Provision], name: str) -> bool:
    return "Evidence" in str(getattr(attrs.fields(kind), name).type)


def agree(aspect: Aspect, one: Value, other: Value) -> bool:
    """Whether two values of an aspect say the same."""
    if one == other:
        return True
    if one is None or other is None:
        return False
    if aspect.overlap and isinstance(one, tuple) and isinstance(other, tuple):
        return not set(one).isdisjoint(other)
    if f"?/{GROUP}" in f"{one}{other}":
        return _sideless(one) == _sideless(other)
    return False


def _sideless(value: Value) -> Value:
    if isinstance(value, str):
        return GROUP if value.endswith(f"/{GROUP}") else value
    return bag([_sideless(item) for item in value]) if isinstance(value, tuple) else value

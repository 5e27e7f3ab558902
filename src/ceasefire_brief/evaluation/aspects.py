"""What two statements of one kind are compared by: a few key fields each, and details."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

import attrs

from ..model.condition import Precondition
from ..model.contact import Acknowledgement, Assessment, CommonGround, Contact
from ..model.exchange import Detainees, HumanitarianTransfer, PrisonerExchange, Release
from ..model.guarantee import Commitment, Guarantee
from ..model.proposal import CeasefireProposal, Proposal, Response
from ..model.provision import Provision
from ..model.quantity import MOST
from .values import Value, bag, equal, equal_parties, one_in_other, plain, share_some, side


@attrs.frozen
class Aspect:
    """One thing that statements of a kind are compared by.

    Attributes:
        name: Its name in reports: mostly that of the field.
        of: What a statement says of it.
        key: Whether two statements that say the same must agree in it.
        silence: Whether saying nothing of it is an answer too, on which two can agree.
        agree: Whether two values say the same.
    """

    name: str
    of: Callable[[Any], Value]
    key: bool = True
    silence: bool = True
    agree: Callable[[Value, Value], bool] = equal


def _key(name: str, agree: Callable[[Value, Value], bool] = equal) -> Aspect:
    return Aspect(name, lambda provision: plain(getattr(provision, name)), agree=agree)


def _who(name: str) -> Aspect:
    return _key(name, equal_parties)


def _taking_part(name: str) -> Aspect:
    """The sides of those who take part, each once: who of a side did is told by whoever lists them."""
    return Aspect(name, lambda provision: bag({side(party) for party in getattr(provision, name)}), agree=equal_parties)


def _detail(name: str, agree: Callable[[Value, Value], bool] = equal) -> Aspect:
    return attrs.evolve(_key(name, agree), key=False, silence=False)


def _said(name: str, of: Callable[[Any], Value]) -> Aspect:
    return Aspect(name, of, key=False, silence=False, agree=equal_parties)


def _releases(provision: PrisonerExchange | HumanitarianTransfer) -> tuple[Release, ...]:
    return provision.releases if isinstance(provision, PrisonerExchange) else (provision.release,)


def _sides(provision: PrisonerExchange | HumanitarianTransfer) -> Value:
    return bag((side(release.by), side(release.to)) for release in _releases(provision))


def _counts(provision: PrisonerExchange | HumanitarianTransfer) -> Value:
    return bag((side(each.by), side(each.to), plain(each.headcount)) for each in _releases(provision))


def _categories(provision: PrisonerExchange | HumanitarianTransfer) -> Value:
    return _described(provision, lambda whom: whom.category)


def _health(provision: PrisonerExchange | HumanitarianTransfer) -> Value:
    return _described(provision, lambda whom: whom.health)


def _described(provision: PrisonerExchange | HumanitarianTransfer, by: Callable[[Detainees], StrEnum]) -> Value:
    """Who is handed over in each direction, if the text says it of any."""
    said = [(side(each.by), side(each.to), by(each.whom).value) for each in _releases(provision)]
    return bag(said) if any(word != "unspecified" for *_, word in said) else None


def _length(provision: CeasefireProposal) -> Value:
    """The duration, weeks told as days: *a week* and *seven days* are as long in any calendar, a month is not."""
    told = provision.duration
    if told is not None and told.weeks and told.weeks * 7 + told.days <= MOST["days"]:
        told = attrs.evolve(told, weeks=0, days=told.weeks * 7 + told.days)
    return plain(told)


_HANDOVER = (
    Aspect("sides", _sides, agree=equal_parties),
    Aspect("counts", _counts, agree=equal_parties),
    _key("status"),
    _said("category", _categories),
    _said("health", _health),
)
_SPEAKER = _said("speaker", lambda provision: side(provision.attribution.speaker))

_ASPECTS: Mapping[type[Provision], tuple[Aspect, ...]] = {
    PrisonerExchange: (*_HANDOVER, _detail("total"), _detail("phase"), _detail("third_parties")),
    HumanitarianTransfer: (*_HANDOVER, _detail("transfer_kind"), _detail("third_parties")),
    CeasefireProposal: (
        _who("proposer"),
        Aspect("duration", _length),
        _key("status"),
        _detail("parties_bound", equal_parties),
        _detail("scope"),
        _detail("start", one_in_other),
        _detail("end", one_in_other),
        _detail("extension"),
        _detail("third_parties"),
    ),
    Proposal: (
        _who("proposer"),
        _key("subject"),
        _key("status"),
        _detail("addressees", equal_parties),
        _detail("third_parties"),
    ),
    Response: (_who("by"), _key("status")),
    Precondition: (
        _who("demanded_by"),
        _who("addressed_to"),
        _key("subject"),
        _detail("action"),
        _detail("status"),
        _detail("modality"),
        _detail("extent"),
        _said("aims", lambda demand: plain(demand.applies_to.aims) if demand.applies_to else None),
    ),
    Guarantee: (
        _who("guarantor"),
        _who("beneficiaries"),
        _key("undertakings", share_some),
        _detail("status"),
        _said("contingent_on", lambda given: bag(each.kind.value for each in given.contingent_on)),
        _said("legal_basis", lambda given: bag(each.law.value for each in given.legal_basis)),
        _detail("third_parties"),
    ),
    Commitment: (
        _who("by"),
        _key("subject"),
        _detail("towards", equal_parties),
        _detail("firmness"),
        _detail("status"),
    ),
    Contact: (_taking_part("participants"), _key("medium"), _detail("status"), _detail("third_parties")),
    CommonGround: (_who("between"), _key("subject"), _key("status")),
    Acknowledgement: (_who("by"), _who("to"), _detail("status")),
    Assessment: (_key("subject"), _key("status")),
}
_COMMON = {field.name for field in attrs.fields(Provision)} - {"status"}


def aspects_of(kind: type[Provision]) -> tuple[Aspect, ...]:
    """What statements of ``kind`` are compared by.

    A kind that is defined elsewhere is compared as the one it extends; its own fields are details
    then. One that extends none of ours is compared by all of its fields, where a text says anything
    of them.

    >>> [aspect.name for aspect in aspects_of(Contact) if aspect.key]
    ['participants', 'medium']
    """
    known = next((_ASPECTS[base] for base in kind.__mro__ if base in _ASPECTS), None)
    base = next((base for base in kind.__mro__ if base in _ASPECTS), Provision)
    taken = _COMMON if known is None else {field.name for field in attrs.fields(base)}
    own = tuple(
        attrs.evolve(_detail(field.name, equal_parties), key=known is None)
        for field in attrs.fields(kind)
        if field.name not in taken
    )
    return (*(known or ()), *own, _SPEAKER)

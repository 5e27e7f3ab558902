"""PLOVER, the Political Language Ontology for Verifiable Event Records, and records in its form.

Event types and modes follow the PLOVER manual (github.com/openeventdata/PLOVER, 2024), not its
README, which lists older ones. Coded from the text, a third party's proposal of a ceasefire is a
REQUEST; by way of CAMEO it would be nothing, for the published table has no row for appeals.
PLOVER's marks for future, hypothetical and negated events are defined but unused in its coding
projects, so what is only promised is AGREE or CONCEDE here, as the manual says.
"""

import datetime
from typing import Any

from ..errors import InvalidValueError
from ..model import (
    Acknowledgement,
    Action,
    Answer,
    Brief,
    CeasefireProposal,
    Commitment,
    Contact,
    ContactStatus,
    Courtesy,
    ExchangeStatus,
    Guarantee,
    HumanitarianTransfer,
    Medium,
    Party,
    PartyKind,
    Precondition,
    PrisonerExchange,
    Proposal,
    ProposalStatus,
    Provision,
    Response,
    Subject,
)
from ..views.relations import relations
from .codes import STANDING, STILL_PROPOSED, Code, Sureness, asks_for_more, by_conflict_party

HIGH, MEDIUM, LOW = Sureness.HIGH, Sureness.MEDIUM, Sureness.LOW

LABELS = {
    "AGREE": "agree, offer, promise or commit to cooperate",
    "ASSAULT": "use of force",
    "CONCEDE": "verbal concession, declared but not carried out",
    "CONSULT": "meetings and calls",
    "REJECT": "refusal",
    "REQUEST": "request or demand",
    "RETREAT": "concession with immediate effect",
    "SUPPORT": "verbal cooperation, praise",
}

_Found = tuple[str, str | None, Sureness] | None

_RELEASES: dict[ExchangeStatus, _Found] = {
    ExchangeStatus.PROPOSED: ("REQUEST", "yield", LOW),
    ExchangeStatus.ANNOUNCED: ("CONCEDE", None, MEDIUM),
    ExchangeStatus.AGREED: ("CONCEDE", None, MEDIUM),
    ExchangeStatus.UNDER_WAY: ("RETREAT", "release", MEDIUM),
    ExchangeStatus.COMPLETED: ("RETREAT", "release", HIGH),
    ExchangeStatus.PARTLY_COMPLETED: ("RETREAT", "release", MEDIUM),
    ExchangeStatus.REFUSED: ("REJECT", "yield", MEDIUM),
}
_CEASEFIRES: dict[ProposalStatus, _Found] = {
    ProposalStatus.REJECTED: ("REJECT", "yield", HIGH),
    ProposalStatus.AGREED: ("AGREE", None, MEDIUM),
    ProposalStatus.DECLARED: ("CONCEDE", None, HIGH),
    ProposalStatus.IN_EFFECT: ("RETREAT", "ceasefire", HIGH),
    ProposalStatus.EXTENDED: ("AGREE", None, LOW),
    ProposalStatus.VIOLATED: ("ASSAULT", None, MEDIUM),
}
_YIELDED = frozenset(
    (
        Subject.CEASEFIRE,
        Subject.ATTACKS,
        Subject.WITHDRAWAL,
        Subject.MOBILIZATION,
        Subject.REARMAMENT,
        Subject.DISARMAMENT,
    )
)


def plover(provision: Provision) -> Code | None:
    """The PLOVER event type, with its mode, that comes nearest to a statement; ``None`` if none is near.

    >>> from ceasefire_brief import load_seed
    >>> brief = load_seed()
    >>> str(plover(brief.contacts[0])), str(plover(brief.ceasefire_proposals[0]))
    ('CONSULT/phone', 'REQUEST/yield')
    """
    found = _event(provision)
    return Code(found[0], LABELS[found[0]], found[2], found[1]) if found else None


def _event(provision: Provision) -> _Found:
    match provision:
        case PrisonerExchange() | HumanitarianTransfer():
            return _RELEASES.get(provision.status)
        case CeasefireProposal():
            if provision.status not in STILL_PROPOSED:
                return _CEASEFIRES.get(provision.status)
            own = by_conflict_party(provision)
            return ("AGREE", None, MEDIUM) if own else ("REQUEST", "yield", LOW if own is None else MEDIUM)
        case Proposal():
            return ("REQUEST", None, LOW) if provision.status in STILL_PROPOSED else None
        case Response():
            if provision.status is Answer.REJECTED:
                ceasefire = isinstance(provision.to, CeasefireProposal)
                return ("REJECT", "yield", HIGH) if ceasefire else ("REJECT", None, MEDIUM)
            return ("AGREE", None, MEDIUM) if provision.status is Answer.ACCEPTED else None
        case Precondition():
            return _demand(provision)
        case Contact():
            return _contact(provision)
        case Guarantee():
            return ("AGREE", None, LOW) if provision.status in STANDING else None
        case Commitment():
            return ("AGREE", None, MEDIUM) if provision.status in STANDING else None
        case Acknowledgement():
            return None if provision.status is Courtesy.CONDOLENCE else ("SUPPORT", None, HIGH)
    return None


def _demand(demand: Precondition) -> _Found:
    if demand.action is Action.RELEASE or (demand.subject in _YIELDED and not asks_for_more(demand)):
        return "REQUEST", "yield", MEDIUM
    if demand.action is Action.NEGOTIATE:
        return "REQUEST", "meet", MEDIUM
    if demand.action is Action.PROVIDE:
        return "REQUEST", "assist", MEDIUM
    if asks_for_more(demand):
        return "REQUEST", None, LOW
    if demand.subject in (Subject.MILITARY_AID, Subject.INTELLIGENCE):
        return "REQUEST", "change", LOW
    return "REQUEST", None, LOW


def _contact(contact: Contact) -> _Found:
    match contact.status:
        case ContactStatus.HELD | ContactStatus.UNDER_WAY:
            if contact.medium is Medium.PHONE_CALL:
                return "CONSULT", "phone", HIGH
            return "CONSULT", "multilateral" if len(contact.participants) > 2 else None, HIGH
        case ContactStatus.PLANNED:
            return "AGREE", None, MEDIUM
        case ContactStatus.PROPOSED:
            return "REQUEST", "meet", MEDIUM
        case ContactStatus.REFUSED:
            return "REJECT", "meet", MEDIUM
    return None


def plover_events(brief: Brief, *, date: datetime.date | None = None) -> list[dict[str, Any]]:
    """The statements that PLOVER can tell, as records of its JSON form: one a pair of actor and recipient.

    Each has the form's required ``id``, ``date``, ``actor`` and ``event``; ``recipient`` and ``mode``
    where there is one; the words with their offsets; and in ``comment`` how sure the code is. A
    statement whose actor the text does not name gives none.

    Args:
        brief: The brief.
        date: The day of the events, where the source's day of publication is not known or not meant.

    Raises:
        InvalidValueError: If neither day is known: a record without one is not a PLOVER record.

    >>> import datetime
    >>> from ceasefire_brief import load_seed
    >>> events = plover_events(load_seed(), date=datetime.date(2025, 3, 18))
    >>> sorted({event["event"] for event in events})
    ['AGREE', 'CONCEDE', 'CONSULT', 'REQUEST', 'SUPPORT']
    """
    day = date or brief.source.published
    if day is None:
        raise InvalidValueError("date: expected a day, for the source has no day of publication, got None")
    records = []
    for provision in brief.provisions:
        code = plover(provision)
        if code is None:
            continue
        pairs = [(arrow.by, to) for arrow in relations(provision) if arrow.by for to in arrow.to or (None,)]
        for number, (actor, recipient) in enumerate(pairs, 1):
            records.append(_record(brief, provision, code, day, number, (actor, recipient)))
    return records


def _record(
    brief: Brief,
    provision: Provision,
    code: Code,
    day: datetime.date,
    number: int,
    pair: tuple[Party, Party | None],
) -> dict[str, Any]:
    source = brief.source
    actor, recipient = pair
    hull = provision.evidence.hull
    record = {
        "id": f"{source.sha256[:12]}-{provision.id}-{number}",
        "date": day.isoformat(),
        "actor": [_entity(actor)],
        "recipient": [_entity(recipient)] if recipient is not None else None,
        "event": code.code,
        "mode": code.mode,
        "text": provision.evidence.quote,
        "text_info": {"start": hull.start, "end": hull.end},
        "cite_info": _without_none(
            {
                "url": source.url,
                "publication": source.publisher,
                "language": source.language.partition("-")[0].lower() if source.language else None,
                "codebook": "PLOVER",
            }
        ),
        "coder": "ceasefire_brief",
        "comment": f"{provision.kind}, {provision.status.value}; fit of the code: {code.sureness.value}",
    }
    return _without_none(record)


# What a party is, in PLOVER's sectors; where the model cannot tell the sector, none is given.
_SECTORS = {
    PartyKind.STATE: "GOV",
    PartyKind.GOVERNMENT_BODY: "GOV",
    PartyKind.ARMED_FORCE: "MIL",
    PartyKind.ARMED_GROUP: "REB",
}


def _entity(party: Party) -> dict[str, Any]:
    return _without_none(
        {
            "code": party.country or party.side.country,
            "sector": _SECTORS.get(party.kind),
            "entity_text": party.name,
            "office": party.office,
        }
    )


def _without_none(record: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in record.items() if value is not None}

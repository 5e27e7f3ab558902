"""Who does what to whom: statements as arrows between parties, for pictures and networks.

`relations` dispatches on the class of the statement; a package with a provision kind of its own
registers what arrows it makes with ``@relations.register``. Without that, a kind goes from its
actors to the other parties that it names.
"""

import functools

import attrs

from ..model import (
    Acknowledgement,
    Assessment,
    CeasefireProposal,
    Commitment,
    CommonGround,
    Contact,
    Courtesy,
    Firmness,
    Guarantee,
    Headcount,
    HumanitarianTransfer,
    Modality,
    Party,
    PartyKind,
    PledgeStatus,
    Precondition,
    PrisonerExchange,
    Proposal,
    Provision,
    Release,
    Response,
)
from . import phrases
from .asking import asked
from .sentences import isolated, listed


@attrs.frozen
class Relation:
    """One arrow: a party, what it does, and to whom.

    Attributes:
        provision: The statement that the arrow stands for.
        by: Who acts; ``None`` if the text does not say.
        to: To whom; empty if the text does not say.
        verb: What is done, in one word of a fixed list for each kind: ``"hands_over"``.
        label: The same in a few words, with numbers and strength.
        mutual: Whether it goes between `by` and `to` in both directions, as talks do.
        headcount: How many people are handed over, for releases.
    """

    provision: Provision
    by: Party | None
    to: tuple[Party, ...]
    verb: str
    label: str
    mutual: bool = False
    headcount: Headcount | None = None


@functools.singledispatch
def relations(provision: Provision) -> tuple[Relation, ...]:
    """The arrows that a statement makes, in the order in which it names them.

    >>> from ceasefire_brief import load_seed
    >>> [(arrow.by.id, arrow.verb, arrow.to[0].id) for arrow in relations(load_seed().exchanges[0])]
    [('RUS', 'hands_over', 'UKR'), ('UKR', 'hands_over', 'RUS')]
    """
    actors = provision.actors
    others = tuple(
        party for party in provision.parties if party not in actors and party is not provision.attribution.speaker
    )
    label = provision.kind.replace("_", " ")
    return tuple(Relation(provision, actor, others, provision.kind, label) for actor in actors)


def represented(party: Party) -> Party:
    """Whom a party acts for in a picture: its side, for a person, a body or an army; else itself.

    >>> from ceasefire_brief import load_seed
    >>> brief = load_seed()
    >>> {represented(party).id for party in brief.contacts[0].participants} == {"RUS", "USA"}
    True
    """
    own = (PartyKind.PERSON, PartyKind.GOVERNMENT_BODY, PartyKind.ARMED_FORCE)
    while party.kind in own and (above := party.speaks_for or party.part_of) is not None:
        party = above
    return party


def _people(release: Release) -> str:
    one, several = phrases.PEOPLE[release.whom.category]
    noun = one if release.headcount == Headcount(1) else several
    return f"{release.headcount or ''} {phrases.HEALTH[release.whom.health]}{noun}".strip()


def _release(provision: Provision, release: Release) -> Relation:
    label = f"hands over {_people(release)} ({provision.status.value.replace('_', ' ')})"
    to = (release.to,) if release.to else ()
    return Relation(provision, release.by, to, "hands_over", label, headcount=release.headcount)


@relations.register
def _(exchange: PrisonerExchange) -> tuple[Relation, ...]:
    return tuple(_release(exchange, release) for release in exchange.releases)


@relations.register
def _(transfer: HumanitarianTransfer) -> tuple[Relation, ...]:
    return (_release(transfer, transfer.release),)


@relations.register
def _(proposal: Proposal) -> tuple[Relation, ...]:
    if isinstance(proposal, CeasefireProposal):
        length = f", {proposal.duration}" if proposal.duration else ""
        what = f"ceasefire{length}"
    else:
        what = phrases.SUBJECTS[proposal.subject]
    label = f"proposal: {what} ({proposal.status.value.replace('_', ' ')})"
    to = proposal.addressees
    if isinstance(proposal, CeasefireProposal) and not to:
        to = tuple(party for party in proposal.parties_bound if party is not proposal.proposer)
    return (Relation(proposal, proposal.proposer, to, "proposes", label),)


@relations.register
def _(response: Response) -> tuple[Relation, ...]:
    to = (response.to.proposer,) if response.to is not None and response.to.proposer is not None else ()
    label = {
        "accepted": "accepts",
        "in_principle": "accepts in principle",
        "conditional": "answers with conditions",
        "rejected": "rejects",
        "noted": "takes note",
        "none": "does not answer",
    }[response.status.value]
    return (Relation(response, response.by, to, "answers", label),)


@relations.register
def _(demand: Precondition) -> tuple[Relation, ...]:
    term = isolated(demand.subject_term) if demand.subject_term else None
    what, _ = asked(demand.action, demand.subject, term)
    opening = {
        Modality.KEY_CONDITION: "key condition",
        Modality.REQUIRED: "demands",
        Modality.SHOULD: "asks",
        Modality.RAISED: "raises",
    }[demand.modality]
    return (Relation(demand, demand.demanded_by, demand.addressed_to, "demands", f"{opening}: {what}"),)


@relations.register
def _(guarantee: Guarantee) -> tuple[Relation, ...]:
    what = listed(phrases.UNDERTAKINGS[each] for each in guarantee.undertakings)
    on = ", conditional" if guarantee.contingent_on else ""
    verb = {
        PledgeStatus.GIVEN: "guarantees",
        PledgeStatus.OFFERED: "offers to guarantee",
        PledgeStatus.FULFILLED: "kept its guarantee of",
        PledgeStatus.BROKEN: "broke its guarantee of",
        PledgeStatus.REFUSED: "does not guarantee",
    }.get(guarantee.status, "may guarantee")
    return (Relation(guarantee, guarantee.guarantor, guarantee.beneficiaries, "guarantees", f"{verb} {what}{on}"),)


@relations.register
def _(commitment: Commitment) -> tuple[Relation, ...]:
    firmness = {
        Firmness.OUTRIGHT: "commitment",
        Firmness.IN_PRINCIPLE: "commitment in principle",
        Firmness.READY: "ready to act",
    }[commitment.firmness]
    status = commitment.status
    standing = "" if status in (PledgeStatus.GIVEN, PledgeStatus.OFFERED) else f" ({status.value})"
    label = f"{firmness}: {phrases.SUBJECTS[commitment.subject]}{standing}"
    return (Relation(commitment, commitment.by, commitment.towards, "commits", label),)


def _between(provision: Provision, parties: tuple[Party, ...], verb: str, label: str) -> tuple[Relation, ...]:
    first = parties[0] if parties else None
    return (Relation(provision, first, parties[1:], verb, label, mutual=True),)


@relations.register
def _(contact: Contact) -> tuple[Relation, ...]:
    label = f"{contact.medium.value.replace('_', ' ')} ({contact.status.value.replace('_', ' ')})"
    return _between(contact, contact.participants, "meets", label)


@relations.register
def _(common: CommonGround) -> tuple[Relation, ...]:
    stance = common.status.value.replace("_", " ")
    return _between(common, common.between, common.status.value, f"{stance}: {phrases.SUBJECTS[common.subject]}")


@relations.register
def _(acknowledgement: Acknowledgement) -> tuple[Relation, ...]:
    label = {Courtesy.THANKS: "thanks", Courtesy.WELCOME: "welcomes", Courtesy.CONDOLENCE: "offers condolences"}
    status = acknowledgement.status
    return (Relation(acknowledgement, acknowledgement.by, acknowledgement.to, status.value, label[status]),)


@relations.register
def _(_assessment: Assessment) -> tuple[Relation, ...]:
    # A claim about an effect is not an act towards anybody.
    return ()

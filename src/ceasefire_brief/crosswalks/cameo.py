"""CAMEO, the Conflict and Mediation Event Observations scheme of event codes.

Labels are those of the CAMEO-to-PLOVER table that the PLOVER project publishes
(github.com/openeventdata/PLOVER, 2021); how verbs of proposing, accepting and breaking a ceasefire
are coded follows the verb dictionary of PETRARCH2 (github.com/openeventdata/petrarch2, CAMEO 2.0).
One habit of that dictionary is not followed: it codes the announcement of a ceasefire like its
observance. CAMEO knows no conditions, no speaker apart from the actor, and no numbers of people.
"""

from ..model import (
    Acknowledgement,
    Action,
    Answer,
    CeasefireProposal,
    Commitment,
    Contact,
    ContactStatus,
    Courtesy,
    ExchangeStatus,
    Guarantee,
    HumanitarianTransfer,
    Medium,
    Precondition,
    PrisonerExchange,
    Proposal,
    ProposalStatus,
    Provision,
    Response,
    Subject,
    Undertaking,
)
from .codes import STANDING, STILL_PROPOSED, Code, Sureness, asks_for_more, by_conflict_party

HIGH, MEDIUM, LOW = Sureness.HIGH, Sureness.MEDIUM, Sureness.LOW

LABELS = {
    "0253": "appeal for release of persons",
    "0256": "appeal for de-escalation of military engagement",
    "027": "appeal to others to settle a dispute",
    "0343": "express intent to provide rights",
    "0353": "express intent to release persons",
    "0356": "express intent to de-escalate military engagement",
    "036": "express intent to meet or negotiate",
    "037": "express intent to settle a dispute",
    "041": "discuss by telephone",
    "046": "engage in negotiation",
    "051": "praise or endorse",
    "081": "ease restrictions",
    "0841": "return or release persons",
    "0871": "declare truce or ceasefire",
    "1042": "demand policy change",
    "1053": "demand release of persons",
    "1055": "demand that international involvement be allowed",
    "1056": "demand de-escalation of military engagement",
    "106": "demand meeting or negotiation",
    "107": "demand settling of a dispute",
    "1243": "refuse to release persons",
    "1246": "refuse to de-escalate military engagement",
    "125": "reject proposal to meet or negotiate",
    "127": "reject plan or agreement to settle a dispute",
    "164": "halt negotiations",
    "196": "violate ceasefire",
}

_RELEASES = {
    ExchangeStatus.PROPOSED: ("0253", LOW),
    ExchangeStatus.ANNOUNCED: ("0353", MEDIUM),
    ExchangeStatus.AGREED: ("0353", MEDIUM),
    ExchangeStatus.UNDER_WAY: ("0841", MEDIUM),
    ExchangeStatus.COMPLETED: ("0841", HIGH),
    ExchangeStatus.PARTLY_COMPLETED: ("0841", MEDIUM),
    ExchangeStatus.REFUSED: ("1243", MEDIUM),
}
_CEASEFIRES = {
    ProposalStatus.REJECTED: ("1246", HIGH),
    ProposalStatus.AGREED: ("0356", MEDIUM),
    ProposalStatus.DECLARED: ("0871", HIGH),
    ProposalStatus.IN_EFFECT: ("0871", HIGH),
    ProposalStatus.EXTENDED: ("081", LOW),
    ProposalStatus.VIOLATED: ("196", MEDIUM),
}
_APPEALS = {
    Subject.CEASEFIRE: ("0256", MEDIUM),
    Subject.ATTACKS: ("0256", MEDIUM),
    Subject.PRISONERS: ("0253", MEDIUM),
    Subject.HOSTAGES: ("0253", MEDIUM),
    Subject.SETTLEMENT: ("027", LOW),
}
_CONTACTS = {
    (Medium.PHONE_CALL, ContactStatus.HELD): ("041", HIGH),
    (Medium.TALKS, ContactStatus.HELD): ("046", HIGH),
    (Medium.TALKS, ContactStatus.UNDER_WAY): ("046", HIGH),
    (Medium.TALKS, ContactStatus.SUSPENDED): ("164", MEDIUM),
}
_DEMANDS = {
    Subject.CEASEFIRE: ("1056", MEDIUM),
    Subject.ATTACKS: ("1056", MEDIUM),
    Subject.WITHDRAWAL: ("1056", MEDIUM),
    Subject.MOBILIZATION: ("1056", MEDIUM),
    Subject.REARMAMENT: ("1056", MEDIUM),
    Subject.DISARMAMENT: ("1056", MEDIUM),
    Subject.PRISONERS: ("1053", MEDIUM),
    Subject.HOSTAGES: ("1053", MEDIUM),
    Subject.CEASEFIRE_MONITORING: ("1055", LOW),
    Subject.MILITARY_AID: ("1042", LOW),
    Subject.INTELLIGENCE: ("1042", LOW),
    Subject.SETTLEMENT: ("107", LOW),
}
_INTENTS = {
    Subject.CEASEFIRE: ("0356", MEDIUM),
    Subject.ATTACKS: ("0356", MEDIUM),
    Subject.PRISONERS: ("0353", MEDIUM),
    Subject.HOSTAGES: ("0353", MEDIUM),
    Subject.SETTLEMENT: ("037", MEDIUM),
}


def cameo(provision: Provision) -> Code | None:
    """The CAMEO code that comes nearest to a statement, or ``None`` if none is near.

    >>> from ceasefire_brief import load_seed
    >>> brief = load_seed()
    >>> str(cameo(brief.contacts[0])), str(cameo(brief.exchanges[0])), cameo(brief.assessments[0])
    ('041', '0353', None)
    """
    found = _code(provision)
    return Code(found[0], LABELS[found[0]], found[1]) if found else None


def _code(provision: Provision) -> tuple[str, Sureness] | None:
    match provision:
        case PrisonerExchange() | HumanitarianTransfer():
            return _RELEASES.get(provision.status)
        case CeasefireProposal():
            return _ceasefire(provision)
        case Proposal():
            return _APPEALS.get(provision.subject) if provision.status in STILL_PROPOSED else None
        case Response():
            return _response(provision)
        case Precondition():
            return _demand(provision)
        case Contact():
            return _contact(provision)
        case Guarantee():
            return _guarantee(provision)
        case Commitment():
            return _INTENTS.get(provision.subject) if provision.status in STANDING else None
        case Acknowledgement():
            return None if provision.status is Courtesy.CONDOLENCE else ("051", HIGH)
    return None


def _ceasefire(proposal: CeasefireProposal) -> tuple[str, Sureness] | None:
    if proposal.status not in STILL_PROPOSED:
        return _CEASEFIRES.get(proposal.status)
    # A conflict party that offers a ceasefire intends one; anybody else appeals for one.
    own = by_conflict_party(proposal)
    if own is None:
        return "0256", LOW
    return ("0356", MEDIUM) if own else ("0256", MEDIUM)


def _response(response: Response) -> tuple[str, Sureness] | None:
    if isinstance(response.to, CeasefireProposal):
        return {
            Answer.ACCEPTED: ("0356", MEDIUM),
            Answer.IN_PRINCIPLE: ("0356", LOW),
            Answer.REJECTED: ("1246", HIGH),
        }.get(response.status)
    if response.to is not None and response.to.subject is Subject.SETTLEMENT and response.status is Answer.REJECTED:
        return "127", MEDIUM
    return None


def _demand(demand: Precondition) -> tuple[str, Sureness] | None:
    if demand.action is Action.NEGOTIATE:
        return "106", MEDIUM
    # That prisoners be treated or counted in some way is no demand for their release.
    if demand.subject in (Subject.PRISONERS, Subject.HOSTAGES) and demand.action is not Action.RELEASE:
        return None
    return None if asks_for_more(demand) else _DEMANDS.get(demand.subject)


def _contact(contact: Contact) -> tuple[str, Sureness] | None:
    if contact.status is ContactStatus.PLANNED:
        return "036", MEDIUM
    if contact.status is ContactStatus.REFUSED:
        return "125", MEDIUM
    return _CONTACTS.get((contact.medium, contact.status))


def _guarantee(guarantee: Guarantee) -> tuple[str, Sureness] | None:
    if guarantee.status not in STANDING:
        return None
    if Undertaking.RELEASE in guarantee.undertakings:
        return "0353", LOW
    protected = {Undertaking.LIFE, Undertaking.HUMANE_TREATMENT, Undertaking.RIGHTS}
    return ("0343", LOW) if protected.intersection(guarantee.undertakings) else None

"""One short English sentence for each statement, the same in every view.

`describe` dispatches on the class of the statement; a package with a provision kind of its own
registers how it is told with ``@describe.register``. Without that, a kind made from one of ours
is told as that one, and any other by its name, its parties and its status.

A sentence never claims more than the statement: who is not named is *a party not named*, and what
is announced *will* happen.
"""

import functools
import re
import unicodedata
from collections.abc import Iterable

from ..model import (
    Acknowledgement,
    Assessment,
    Attribution,
    AttributionForm,
    CeasefireProposal,
    Claim,
    Commitment,
    CommonGround,
    Contact,
    Courtesy,
    DemandStatus,
    Detainees,
    ExchangeStatus,
    Firmness,
    Guarantee,
    Headcount,
    HumanitarianTransfer,
    LegalBasis,
    Modality,
    Moment,
    Party,
    PartyKind,
    PledgeStatus,
    Precondition,
    PrisonerExchange,
    Proposal,
    ProposalStatus,
    Provision,
    Qualifier,
    Release,
    Response,
    Scope,
    Stance,
    Subject,
    ThirdParty,
)
from . import inert, phrases
from .asking import asked

NOBODY = "a party not named"


@functools.singledispatch
def describe(provision: Provision) -> str:
    """The statement as one short English sentence, without a full stop.

    >>> from ceasefire_brief import Attribution, AttributionForm, Contact, Medium, Source, SpeechAct
    >>> source = Source(text="The envoys met in Doha.")
    >>> describe(Contact(
    ...     id="contact-1",
    ...     evidence=source.quote("The envoys met"),
    ...     attribution=Attribution(act=SpeechAct.INFORM, form=AttributionForm.AUTHOR),
    ...     medium=Medium.MEETING,
    ... ))
    'A meeting took place'
    """
    kind = provision.kind.replace("_", " ")
    who = f" of {listed(map(named, provision.actors))}" if provision.actors else ""
    return _sentence(f"{kind}{who}: {provision.status.value.replace('_', ' ')}")


def attributed(attribution: Attribution) -> str:
    """Who says it, and how: *announced by the envoy*.

    >>> from ceasefire_brief import SpeechAct
    >>> attributed(Attribution(act=SpeechAct.NOTE, form=AttributionForm.IMPERSONAL))
    'noted, without a named speaker'
    """
    act = phrases.ACTS[attribution.act]
    if attribution.speaker is None:
        by = f", {phrases.UNNAMED_SPEAKERS[attribution.form]}"
    else:
        together = " jointly" if attribution.form is AttributionForm.JOINT else ""
        by = f"{together} by {named(attribution.speaker)}"
    if attribution.reported_by is not None:
        via = f", as told by {named(attribution.reported_by)}"
    else:
        via = ", as told by another" if attribution.form is AttributionForm.REPORTED else ""
    return f"{act}{by}{via}"


def named(party: Party | None) -> str:
    """The party's name, with the side of a person behind it.

    >>> state = Party(id="CHE", kind=PartyKind.STATE, name="Switzerland")
    >>> named(Party(id="person-1", kind=PartyKind.PERSON, name="Envoy", speaks_for=state))
    'Envoy (Switzerland)'
    """
    if party is None:
        return NOBODY
    if party.kind is PartyKind.PERSON and party.side is not party:
        return f"{isolated(party.name)} ({isolated(party.side.name)})"
    return isolated(party.name)


def isolated(text: str) -> str:
    """``text`` such that letters that run right to left in it do not reorder the words around it."""
    if text.isascii() or not any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text):
        return text
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def listed(items: Iterable[str]) -> str:
    """The items as a list in a sentence.

    >>> listed(["Chad", "Sudan", "Libya"])
    'Chad, Sudan and Libya'
    """
    *most, last = items
    return f"{', '.join(most)} and {last}" if most else last


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _all(parties: tuple[Party, ...]) -> str:
    return listed(map(named, parties))


def _when(moment: Moment | None, before: str = ", ") -> str:
    return f"{before}{dated(moment)}" if moment else ""


_EDTF = re.compile(r"(?:(....)(?:-(..))?(?:-(..))?)?(?:T(.+))?")


def dated(moment: Moment) -> str:
    """The moment in words, as far as its value is known; else the text's own words, quoted.

    >>> dated(Moment("20 dec.", "XXXX-12-20")), dated(Moment("from Friday on"))
    ('20 December', '“from Friday on”')
    """
    own = f"“{isolated(moment.text)}”"
    found = _EDTF.fullmatch(moment.edtf or "")
    if found is None or moment.edtf is None:
        return own
    year, month, day, clock = (part if part and "X" not in part else None for part in found.groups())
    if day and not month:
        # A day of a month that nobody named: the words say it better.
        return own
    date = " ".join(filter(None, (day and str(int(day)), month and phrases.MONTHS[int(month) - 1], year)))
    return ", ".join(filter(None, (date, clock))) or own


def _thirds(third_parties: tuple[ThirdParty, ...]) -> str:
    roles: dict[str, list[str]] = {}
    for third in third_parties:
        roles.setdefault(third.role.value, []).append(named(third.party))
    return "".join(f"; {role}: {listed(who)}" for role, who in roles.items())


# -- people handed over ----------------------------------------------------------------------------


def _people(headcount: Headcount | None, whom: Detainees) -> str:
    one, several = phrases.PEOPLE[whom.category]
    if headcount is None:
        return phrases.HEALTH[whom.health] + several
    single = headcount.value == 1 and headcount.qualifier is not Qualifier.BETWEEN
    return f"{headcount} {phrases.HEALTH[whom.health]}{one if single else several}"


def _handed_over(release: Release) -> str:
    parts = [_people(share.headcount, share.whom) for share in release.breakdown]
    of_them = f" (of them {listed(parts)})" if parts else ""
    return _people(release.headcount, release.whom) + of_them


def _handovers(kind: str, status: ExchangeStatus, releases: tuple[Release, ...]) -> str:
    def told(release: Release, verb: str) -> str:
        to = f" to {named(release.to)}" if release.to else ""
        return f"{named(release.by)}{verb} {_handed_over(release)}{to}"

    verb = phrases.HANDOVERS.get(status)
    if verb is None:
        what = listed(told(release, ":") for release in releases)
        return f"{kind} {phrases.NO_HANDOVERS[status]}; {what}"
    first, *others = releases
    return ", and ".join([told(first, f" {verb}"), *(told(release, "") for release in others)])


@describe.register
def _(exchange: PrisonerExchange) -> str:
    phase = f" in phase {exchange.phase}" if exchange.phase is not None else ""
    total = f"; {exchange.total} in all" if exchange.total is not None else ""
    told = _handovers("exchange", exchange.status, exchange.releases)
    return _sentence(f"{told}{phase}{_when(exchange.when)}{total}{_thirds(exchange.third_parties)}")


@describe.register
def _(transfer: HumanitarianTransfer) -> str:
    told = _handovers("handover", transfer.status, (transfer.release,))
    framing = f", in the speaker's words “{isolated(transfer.framing)}”" if transfer.framing else ""
    return _sentence(f"{told}{_when(transfer.when)}{framing}{_thirds(transfer.third_parties)}")


# -- proposals and answers -------------------------------------------------------------------------


def _ceasefire(proposal: CeasefireProposal) -> str:
    length = ""
    article = "a"
    if proposal.duration is not None and proposal.duration.open_ended:
        article = "an open-ended"
    elif proposal.duration is not None:
        length = f" of {proposal.duration}"
    bound = f" between {_all(proposal.parties_bound)}" if len(proposal.parties_bound) > 1 else ""
    one_sided = ""
    if len(proposal.parties_bound) == 1:
        if proposal.proposer is not None and proposal.parties_bound[0] in (proposal.proposer, proposal.proposer.side):
            one_sided = "one-sided "
        else:
            bound = f" by {named(proposal.parties_bound[0])}"
    scope = ""
    if proposal.scope:
        scopes = [phrases.SCOPES[scope] for scope in proposal.scope if scope is not Scope.AREA or not proposal.area]
        scope = f" covering {listed(scopes)}" if scopes else ""
    area = f" in {isolated(proposal.area)}" if proposal.area else ""
    times = f"{_when(proposal.start, ' from ')}{_when(proposal.end, ' until ')}"
    purposes = f" for {listed(phrases.PURPOSES[purpose] for purpose in proposal.purposes)}" if proposal.purposes else ""
    return f"{article} {one_sided}ceasefire{length}{bound}{scope}{area}{times}{purposes}"


def _proposed(proposal: Proposal) -> str:
    if not isinstance(proposal, CeasefireProposal):
        return f"a proposal on {phrases.SUBJECTS[proposal.subject]}"
    # A ceasefire that was extended tells by how much there; what is only to be extended, here.
    if proposal.extension is None or proposal.status is ProposalStatus.EXTENDED:
        return _ceasefire(proposal)
    if proposal.extension.open_ended:
        return f"an open-ended extension of {_ceasefire(proposal)}"
    return f"an extension by {proposal.extension} of {_ceasefire(proposal)}"


def _referred(proposal: Proposal | None) -> str:
    if proposal is None:
        return "a proposal"
    by = f" by {named(proposal.proposer)}" if proposal.proposer else ""
    to = f" to {_all(proposal.addressees)}" if proposal.addressees else ""
    return f"{_proposed(proposal)}, proposed{by}{to}," if by or to else _proposed(proposal)


@describe.register
def _(proposal: Proposal) -> str:
    what = _proposed(proposal)
    to = f" to {_all(proposal.addressees)}" if proposal.addressees else ""
    standing = phrases.STANDINGS[proposal.status]
    declared = proposal.status is ProposalStatus.DECLARED
    if declared:
        to = to.replace(" to ", " towards ", 1)
    if proposal.proposer is not None and (declared or proposal.status is ProposalStatus.PROPOSED):
        made = what if isinstance(proposal, CeasefireProposal) else what.replace("a proposal", "something", 1)
        told = f"{named(proposal.proposer)} {'declared' if declared else 'proposed'}{to} {made}"
    elif declared or proposal.status is ProposalStatus.PROPOSED:
        told = f"{what} {standing}{to}"
    else:
        extended = proposal.status is ProposalStatus.EXTENDED
        told = f"{_referred(proposal)} {standing}{_by_how_much(proposal) if extended else ''}"
    return _sentence(f"{told}{_thirds(proposal.third_parties)}")


def _by_how_much(proposal: Proposal) -> str:
    extension = proposal.extension if isinstance(proposal, CeasefireProposal) else None
    if extension is None:
        return ""
    return " without an end" if extension.open_ended else f" by {extension}"


@describe.register
def _(response: Response) -> str:
    told = phrases.ANSWERS[response.status].format(_referred(response.to))
    return _sentence(f"{named(response.by)} {told}".removesuffix(","))


# -- demands ---------------------------------------------------------------------------------------


def _demand(demand: Precondition) -> str:
    term = isolated(demand.subject_term) if demand.subject_term else None
    bare, passive = asked(demand.action, demand.subject, term)
    what = f"{_all(demand.addressed_to)} {bare}" if demand.addressed_to else passive
    extent = {None: "", "complete": ", completely", "partial": ", in part"}[demand.extent]
    return what + extent


@describe.register
def _(demand: Precondition) -> str:
    by = named(demand.demanded_by) if demand.demanded_by else None
    # All take a bare verb behind them, which fits one party and several.
    verb, impersonal = {
        Modality.REQUIRED: ("demanded", "was demanded"),
        Modality.KEY_CONDITION: ("named as a key condition", "was named as a key condition"),
        Modality.SHOULD: ("urged", "was urged"),
        Modality.RAISED: ("raised as a point", "was raised as a point"),
    }[demand.modality]
    opening = f"{by} {verb} that" if by else f"it {impersonal} that"
    target = ""
    if demand.applies_to is not None:
        aims = listed(phrases.AIMS[aim] for aim in demand.applies_to.aims)
        of = f" ({demand.applies_to.provision.id})" if demand.applies_to.provision else ""
        target = f"; a condition of {aims}{of}"
    standing = {
        DemandStatus.RAISED: "",
        DemandStatus.WITHDRAWN: "; given up",
        DemandStatus.UNCLEAR: "; where it stands is unclear",
    }.get(demand.status, f"; {demand.status.value}")
    return _sentence(f"{opening} {_demand(demand)}{target}{standing}")


# -- pledges ---------------------------------------------------------------------------------------


def _law(basis: LegalBasis) -> str:
    of = f" of {named(basis.of)}" if basis.of else ""
    return phrases.LAWS[basis.law] + of


@describe.register
def _(guarantee: Guarantee) -> str:
    verb = {
        PledgeStatus.OFFERED: "offered to guarantee",
        PledgeStatus.GIVEN: "guaranteed",
        PledgeStatus.PROPOSED: "would guarantee",
        PledgeStatus.REFUSED: "did not undertake to guarantee",
        PledgeStatus.FULFILLED: "kept a guarantee of",
        PledgeStatus.BROKEN: "broke a guarantee of",
        PledgeStatus.UNCLEAR: "may have guaranteed",
    }[guarantee.status]
    what = listed(phrases.UNDERTAKINGS[undertaking] for undertaking in guarantee.undertakings)
    to = f" to {_all(guarantee.beneficiaries)}" if guarantee.beneficiaries else ""
    on = listed(phrases.CONTINGENCIES[each.kind] for each in guarantee.contingent_on) if guarantee.contingent_on else ""
    under = listed(map(_law, guarantee.legal_basis)) if guarantee.legal_basis else ""
    condition = f", on condition of {on}" if on else ""
    basis = f", under {under}" if under else ""
    told = f"{named(guarantee.guarantor)} {verb} {what}{to}{condition}{basis}"
    return _sentence(told + _thirds(guarantee.third_parties))


@describe.register
def _(commitment: Commitment) -> str:
    what = {
        Firmness.OUTRIGHT: "a commitment",
        Firmness.IN_PRINCIPLE: "a commitment in principle",
        Firmness.READY: "readiness to act",
    }[commitment.firmness]
    verb = {
        PledgeStatus.OFFERED: "offered",
        PledgeStatus.GIVEN: "declared",
        PledgeStatus.PROPOSED: "would declare",
        PledgeStatus.REFUSED: "did not declare",
        PledgeStatus.FULFILLED: "kept to",
        PledgeStatus.BROKEN: "did not keep to",
        PledgeStatus.UNCLEAR: "may have declared",
    }[commitment.status]
    if commitment.firmness is Firmness.READY and commitment.status is PledgeStatus.OFFERED:
        verb = "declared"
    towards = f" towards {_all(commitment.towards)}" if commitment.towards else ""
    answers = f", in answer to {commitment.answers.id}" if commitment.answers else ""
    return _sentence(
        f"{named(commitment.by)} {verb} {what}{towards}, as regards {phrases.SUBJECTS[commitment.subject]}{answers}"
    )


# -- contacts and what was said --------------------------------------------------------------------


@describe.register
def _(contact: Contact) -> str:
    who = ""
    if contact.participants:
        who = f" {'between' if len(contact.participants) > 1 else 'with'} {_all(contact.participants)}"
    told = f"{phrases.CONTACTS[contact.medium]}{who} {phrases.CONTACT_STANDINGS[contact.status]}"
    return _sentence(f"{told}{_when(contact.when)}{_thirds(contact.third_parties)}")


@describe.register
def _(common: CommonGround) -> str:
    who = _all(common.between) if common.between else "parties not named"
    verb = {
        Stance.DISCUSSED: "discussed",
        Stance.AGREED: "agreed on",
        Stance.SHARED_INTEREST: "voiced a shared interest in",
        Stance.NOTED: "took note together of",
    }[common.status]
    what = phrases.SUBJECTS[common.subject]
    if common.subject is Subject.OTHER and common.topic is not None:
        what = f"“{isolated(inert.shorten(common.topic.quote, 60))}”"
    if common.status is Stance.NOTED and not common.between:
        return _sentence(f"note was taken of {what}")
    return _sentence(f"{who} {verb} {what}")


@describe.register
def _(acknowledgement: Acknowledgement) -> str:
    verb, alone = {
        Courtesy.THANKS: ("thanked", "gave thanks"),
        Courtesy.WELCOME: ("welcomed or praised", "voiced welcome or praise"),
        Courtesy.CONDOLENCE: ("offered condolences to", "offered condolences"),
    }[acknowledgement.status]
    told = f"{verb} {_all(acknowledgement.to)}" if acknowledgement.to else alone
    return _sentence(f"{named(acknowledgement.by)} {told}")


@describe.register
def _(assessment: Assessment) -> str:
    speaker = assessment.attribution.speaker
    verb = {
        Claim.EXPECTED: ("said to expect", "is expected"),
        Claim.ASSERTED: ("claimed", "is claimed"),
        Claim.DOUBTED: ("doubted", "is doubted"),
    }[assessment.status]
    effect = f"an effect on {phrases.SUBJECTS[assessment.subject]}"
    return _sentence(f"{named(speaker)} {verb[0]} {effect}" if speaker else f"{effect} {verb[1]}")

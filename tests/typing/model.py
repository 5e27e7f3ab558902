"""What type checkers see of the model: fields, views, look-ups. Checked, never run."""

import datetime
import enum
from typing import assert_type

import attrs

from ceasefire_brief import (
    Acknowledgement,
    Action,
    Aim,
    Answer,
    Assessment,
    Attribution,
    AttributionForm,
    Brief,
    CeasefireClass,
    CeasefireProposal,
    Claim,
    Commitment,
    CommonGround,
    Contact,
    Contingency,
    Detainees,
    Duration,
    Evidence,
    ExchangeStatus,
    Guarantee,
    Headcount,
    HumanitarianTransfer,
    Law,
    LegalBasis,
    Mention,
    MentionForm,
    Moment,
    Party,
    PartyKind,
    Polarity,
    Precondition,
    PrisonerExchange,
    Proposal,
    ProposalStatus,
    Provision,
    Purpose,
    Qualifier,
    Release,
    Response,
    Scope,
    Share,
    Source,
    Span,
    SpeechAct,
    Stance,
    Subject,
    Target,
    ThirdParty,
    TransferKind,
    Undertaking,
)


def views(brief: Brief, offset: int) -> None:
    assert_type(brief.source, Source)
    assert_type(brief.parties, tuple[Party, ...])
    assert_type(brief.provisions, tuple[Provision, ...])
    assert_type(brief.mentions, tuple[Mention, ...])
    assert_type(brief.exchanges, tuple[PrisonerExchange, ...])
    assert_type(brief.transfers, tuple[HumanitarianTransfer, ...])
    assert_type(brief.proposals, tuple[Proposal, ...])
    assert_type(brief.ceasefire_proposals, tuple[CeasefireProposal, ...])
    assert_type(brief.responses, tuple[Response, ...])
    assert_type(brief.preconditions, tuple[Precondition, ...])
    assert_type(brief.guarantees, tuple[Guarantee, ...])
    assert_type(brief.commitments, tuple[Commitment, ...])
    assert_type(brief.contacts, tuple[Contact, ...])
    assert_type(brief.common_ground, tuple[CommonGround, ...])
    assert_type(brief.acknowledgements, tuple[Acknowledgement, ...])
    assert_type(brief.assessments, tuple[Assessment, ...])
    assert_type(brief.of_kind(Guarantee), tuple[Guarantee, ...])
    assert_type(brief["exchange-1"], Provision)
    assert_type(list(brief), list[Provision])
    assert_type(len(brief), int)
    assert_type(brief.party("SDN"), Party)
    assert_type(brief.by("SDN"), tuple[Provision, ...])
    assert_type(brief.conditions_of(brief["proposal-1"]), tuple[Precondition, ...])
    assert_type(brief.responses_to(brief.proposals[0]), tuple[Response, ...])
    assert_type(brief.at(offset), tuple[Provision, ...])
    assert_type(brief.mentions_of("SDN"), tuple[Mention, ...])
    assert_type(brief.unresolved, tuple[Mention, ...])
    assert_type(brief.unread, tuple[Span, ...])
    assert_type(attrs.evolve(brief, mentions=()), Brief)


def statements(
    exchange: PrisonerExchange,
    transfer: HumanitarianTransfer,
    truce: CeasefireProposal,
    answer: Response,
    demand: Precondition,
    guarantee: Guarantee,
    commitment: Commitment,
    common: CommonGround,
    hope: Assessment,
) -> None:
    assert_type(exchange.id, str)
    assert_type(PrisonerExchange.kind, str)
    assert_type(exchange.evidence, Evidence)
    assert_type(exchange.evidence.quote, str)
    assert_type(exchange.evidence.spans[0].start, int)
    assert_type(exchange.attribution.speaker, Party | None)
    assert_type(exchange.attribution.act, SpeechAct)
    assert_type(exchange.attribution.form, AttributionForm)
    assert_type(exchange.parties, tuple[Party, ...])
    assert_type(exchange.actors, tuple[Party, ...])
    assert_type(exchange.refers_to, tuple[Provision, ...])
    assert_type(exchange.status, ExchangeStatus)
    assert_type(exchange.releases, tuple[Release, ...])
    assert_type(exchange.releases[0].by, Party | None)
    assert_type(exchange.releases[0].headcount, Headcount | None)
    assert_type(exchange.releases[0].whom, Detainees)
    assert_type(exchange.releases[0].breakdown, tuple[Share, ...])
    assert_type(exchange.phase, int | None)
    assert_type(exchange.third_parties, tuple[ThirdParty, ...])
    assert_type(transfer.release, Release)
    assert_type(transfer.transfer_kind, TransferKind)
    assert_type(transfer.framing, str | None)
    assert_type(truce.status, ProposalStatus)
    assert_type(truce.proposer, Party | None)
    assert_type(truce.duration, Duration | None)
    assert_type(truce.start, Moment | None)
    assert_type(truce.scope, tuple[Scope, ...])
    assert_type(truce.purposes, tuple[Purpose, ...])
    assert_type(truce.ceasefire_class, CeasefireClass | None)
    assert_type(truce.renewable, bool | None)
    assert_type(truce.subject, Subject)
    assert_type(answer.to, Proposal | None)
    assert_type(answer.status, Answer)
    assert_type(answer.answer, Answer)
    assert_type(demand.addressed_to, tuple[Party, ...])
    assert_type(demand.action, Action)
    assert_type(demand.polarity, Polarity)
    assert_type(demand.applies_to, Target | None)
    assert_type(demand.proposal, Proposal | None)
    assert_type(guarantee.undertakings, tuple[Undertaking, ...])
    assert_type(guarantee.contingent_on, tuple[Contingency, ...])
    assert_type(guarantee.legal_basis, tuple[LegalBasis, ...])
    assert_type(guarantee.legal_basis[0].law, Law)
    assert_type(commitment.answers, Provision | None)
    assert_type(common.status, Stance)
    assert_type(hope.status, Claim)


def parts(source: Source, party: Party, span: Span, mention: Mention, headcount: Headcount) -> None:
    assert_type(source.quote("truce"), Evidence)
    assert_type(source.evidence(span, span), Evidence)
    assert_type(source.sentences, tuple[Span, ...])
    assert_type(source.published, datetime.date | None)
    assert_type(source.sha256, str)
    assert_type(party.kind, PartyKind)
    assert_type(party.country, str | None)
    assert_type(party.speaks_for, Party | None)
    assert_type(party.members, tuple[Party, ...])
    assert_type(party.side, Party)
    assert_type(span.shift(1), Span)
    assert_type(span.hull(span), Span)
    assert_type(span.intersection(span), Span | None)
    assert_type(mention.form, MentionForm)
    assert_type(headcount.qualifier, Qualifier)
    assert_type(headcount.upper, int | None)
    assert_type(Duration.parse("P30D"), Duration)
    assert_type(Duration(days=30).iso, str)
    assert_type(Moment("8 May", "XXXX-05-08").edtf, str | None)
    assert_type(Target(aims=(Aim.TALKS,)).aims, tuple[Aim, ...])
    assert_type(Attribution(act=SpeechAct.NOTE, form=AttributionForm.AUTHOR).reported_by, Party | None)


class Standing(enum.StrEnum):
    OPEN = "open"


@attrs.frozen(kw_only=True)
class Ultimatum(Provision):
    """A kind of somebody else's."""

    kind = "ultimatum"

    status: Standing
    to: Party


def downstream(brief: Brief) -> None:
    assert_type(brief.of_kind(Ultimatum), tuple[Ultimatum, ...])
    assert_type(brief.of_kind(Ultimatum)[0].status, Standing)

"""One brief in which every class of the model stands, with every field filled in."""

import datetime

import ceasefire_brief as cb

TEXT = (
    "Qatar's envoy said on 8 May that Sudan and the RSF will swap 30 to 50 prisoners for 12 detainees, "
    "4 of them wounded. "
    "As a goodwill gesture, Sudan will hand over 9 seriously sick captives on Friday. "
    "The envoy proposed a truce of 72 hours in El Fasher from 9 May, with UN monitors, renewable for two days. "
    "The RSF accepted it in principle and demanded a full withdrawal from the airport before talks. "
    "If they lay down their arms, Sudan will spare their lives under its own law. "
    "The sides are ready to work for peace. They discussed aid by phone, frankly. "
    "They thanked Doha for its efforts, which may help. 🙂 السودان"
)


def words(source: cb.Source, *several: str) -> cb.Evidence:
    """Evidence for several stretches, each of which stands in the text."""
    return source.evidence(*(source.quote(each, occurrence=0).spans[0] for each in several))


def everything() -> cb.Brief:
    """The brief."""
    source = cb.Source(
        text=TEXT,
        language="en",
        publisher="A newspaper",
        published=datetime.date(2024, 2, 29),
        url="https://example.org",
    )
    sudan = cb.Party(id="SDN", kind=cb.PartyKind.STATE, name="Sudan")
    qatar = cb.Party(id="QAT", kind=cb.PartyKind.STATE, name="Qatar")
    army = cb.Party(id="army", kind=cb.PartyKind.ARMED_FORCE, name="The army", country="SDN", part_of=sudan)
    rsf = cb.Party(id="rsf", kind=cb.PartyKind.ARMED_GROUP, name="RSF")
    both = cb.Party(id="both", kind=cb.PartyKind.COALITION, name="The sides", members=(sudan, rsf))
    envoy = cb.Party(
        id="envoy", kind=cb.PartyKind.PERSON, name="Envoy", country="QAT", office="envoy", speaks_for=qatar
    )
    mediator = (cb.ThirdParty(party=qatar, role=cb.Role.MEDIATOR),)
    told = cb.Attribution(
        act=cb.SpeechAct.ANNOUNCE, form=cb.AttributionForm.NAMED_PERSON, speaker=envoy, reported_by=qatar
    )
    wounded = cb.Detainees(category=cb.DetaineeCategory.DETAINEE, health=cb.Health.WOUNDED_OR_SICK, term="detainees")
    exchange = cb.PrisonerExchange(
        id="exchange-1",
        evidence=words(source, "Sudan and the RSF will swap 30 to 50 prisoners", "12 detainees, 4 of them wounded"),
        attribution=told,
        status=cb.ExchangeStatus.ANNOUNCED,
        releases=(
            cb.Release(by=sudan, to=rsf, headcount=cb.Headcount(30, cb.Qualifier.BETWEEN, 50)),
            cb.Release(
                by=rsf,
                to=sudan,
                headcount=cb.Headcount(12),
                whom=wounded,
                breakdown=(cb.Share(headcount=cb.Headcount(4), whom=wounded),),
            ),
        ),
        total=cb.Headcount(42, cb.Qualifier.AT_LEAST),
        phase=1,
        when=cb.Moment("8 May", "XXXX-05-08"),
        third_parties=mediator,
    )
    transfer = cb.HumanitarianTransfer(
        id="transfer-1",
        evidence=words(source, "Sudan will hand over 9 seriously sick captives"),
        attribution=told,
        status=cb.ExchangeStatus.ANNOUNCED,
        release=cb.Release(by=sudan, headcount=cb.Headcount(9), whom=cb.Detainees(health=cb.Health.SERIOUSLY_SICK)),
        transfer_kind=cb.TransferKind.MEDICAL_REPATRIATION,
        framing="a goodwill gesture",
        when=cb.Moment("on Friday"),
        third_parties=mediator,
    )
    truce = cb.CeasefireProposal(
        id="proposal-1",
        evidence=words(source, "The envoy proposed a truce of 72 hours in El Fasher"),
        attribution=told,
        status=cb.ProposalStatus.SUPPORTED_IN_PRINCIPLE,
        proposer=envoy,
        addressees=(sudan, rsf),
        subject=cb.Subject.ATTACKS,
        topic=words(source, "a truce"),
        third_parties=mediator,
        parties_bound=(army, rsf),
        duration=cb.Duration(hours=72),
        start=cb.Moment("from 9 May", "XXXX-05-09T18:00"),
        end=cb.Moment("12 May"),
        scope=(cb.Scope.AREA, cb.Scope.AIR),
        ceasefire_class=cb.CeasefireClass.HUMANITARIAN_PAUSE,
        source_term="truce",
        purposes=(cb.Purpose.EXCHANGE, cb.Purpose.HUMANITARIAN),
        area="El Fasher",
        mechanism=words(source, "UN monitors"),
        renewable=True,
        extension=cb.Duration(days=2),
    )
    talks = cb.Proposal(
        id="proposal-2",
        evidence=words(source, "talks"),
        attribution=told,
        status=cb.ProposalStatus.PROPOSED,
        proposer=rsf,
        addressees=(sudan,),
        subject=cb.Subject.SETTLEMENT,
        topic=words(source, "talks"),
        third_parties=mediator,
    )
    answer = cb.Response(
        id="response-1",
        evidence=words(source, "The RSF accepted it in principle"),
        attribution=told,
        status=cb.Answer.IN_PRINCIPLE,
        by=rsf,
        to=truce,
    )
    demand = cb.Precondition(
        id="precondition-1",
        evidence=words(source, "demanded a full withdrawal from the airport"),
        attribution=told,
        status=cb.DemandStatus.UNCLEAR,
        demanded_by=rsf,
        addressed_to=(sudan, army),
        subject=cb.Subject.OTHER,
        subject_term="the airport",
        action=cb.Action.WITHDRAW,
        extent=cb.Extent.COMPLETE,
        modality=cb.Modality.KEY_CONDITION,
        applies_to=cb.Target(aims=(cb.Aim.TALKS,), provision=talks, evidence=words(source, "before talks")),
    )
    guarantee = cb.Guarantee(
        id="guarantee-1",
        evidence=words(source, "Sudan will spare their lives"),
        attribution=told,
        status=cb.PledgeStatus.OFFERED,
        guarantor=sudan,
        beneficiaries=(rsf,),
        undertakings=(cb.Undertaking.LIFE,),
        contingent_on=(
            cb.Contingency(kind=cb.ContingencyKind.SURRENDER, evidence=words(source, "If they lay down their arms")),
        ),
        legal_basis=(cb.LegalBasis(law=cb.Law.DOMESTIC_LAW, evidence=words(source, "its own law"), of=sudan),),
        third_parties=mediator,
    )
    commitment = cb.Commitment(
        id="commitment-1",
        evidence=words(source, "The sides are ready to work for peace"),
        attribution=told,
        status=cb.PledgeStatus.OFFERED,
        by=both,
        towards=(qatar,),
        subject=cb.Subject.SETTLEMENT,
        firmness=cb.Firmness.READY,
        content=words(source, "work for peace"),
        answers=talks,
    )
    contact = cb.Contact(
        id="contact-1",
        evidence=words(source, "They discussed aid by phone, frankly"),
        attribution=told,
        status=cb.ContactStatus.UNDER_WAY,
        medium=cb.Medium.PHONE_CALL,
        participants=(sudan, rsf),
        topics=(words(source, "aid"), words(source, "discussed", "by phone")),
        tone=("frankly",),
        when=cb.Moment("8 May", "2024-05-08"),
        third_parties=mediator,
    )
    common = cb.CommonGround(
        id="common-1",
        evidence=words(source, "They discussed aid"),
        attribution=told,
        status=cb.Stance.DISCUSSED,
        between=(sudan, rsf),
        subject=cb.Subject.HUMANITARIAN_ACCESS,
        topic=words(source, "aid"),
    )
    thanks = cb.Acknowledgement(
        id="acknowledgement-1",
        evidence=words(source, "They thanked Doha for its efforts"),
        attribution=told,
        status=cb.Courtesy.WELCOME,
        by=both,
        to=(qatar,),
        reason=words(source, "its efforts"),
    )
    hope = cb.Assessment(
        id="assessment-1",
        evidence=words(source, "which may help"),
        attribution=told,
        status=cb.Claim.ASSERTED,
        subject=cb.Subject.RELATIONS,
        content=words(source, "may help"),
    )

    def named(quote: str, form: cb.MentionForm, party: cb.Party | None) -> cb.Mention:
        return cb.Mention(span=words(source, quote).spans[0], quote=quote, form=form, party=party)

    return cb.Brief(
        source=source,
        # A part before its whole, and a coalition before its members: the order is the text's.
        parties=(both, envoy, army, sudan, qatar, rsf),
        provisions=(
            answer, exchange, transfer, truce, demand, talks, guarantee, commitment, contact, common, thanks, hope,
        ),
        mentions=(
            named("Qatar's envoy", cb.MentionForm.OFFICE, envoy),
            named("Sudan", cb.MentionForm.NAME, sudan),
            named("Doha", cb.MentionForm.METONYM, None),
        ),
    )  # fmt: skip

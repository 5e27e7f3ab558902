"""Briefs made by hand, in three languages about three conflicts, and texts that mean harm."""

import datetime
import pathlib

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
    Commitment,
    CommonGround,
    Contact,
    Contingency,
    ContingencyKind,
    DemandStatus,
    DetaineeCategory,
    Detainees,
    Duration,
    ExchangeStatus,
    Extent,
    Firmness,
    Guarantee,
    Headcount,
    Health,
    HumanitarianTransfer,
    Law,
    LegalBasis,
    Medium,
    Mention,
    MentionForm,
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
    Purpose,
    Qualifier,
    Release,
    Response,
    Role,
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

SEED = pathlib.Path(__file__).parents[2] / "seeds" / "000_62d3ae7e0b76c797.txt"


def said(act: SpeechAct, form: AttributionForm, speaker: Party | None = None) -> Attribution:
    return Attribution(act=act, form=form, speaker=speaker)


def state(code: str, name: str) -> Party:
    return Party(id=code, kind=PartyKind.STATE, name=name)


def arabic() -> Brief:
    """The seed's text, with every fact that its reference reading has."""
    source = Source(text=SEED.read_bytes().decode(), language="ar")
    quote = source.quote
    rus, ukr, usa = state("RUS", "Russia"), state("UKR", "Ukraine"), state("USA", "United States")
    putin = Party(id="vladimir-putin", kind=PartyKind.PERSON, name="Vladimir Putin", office="president", speaks_for=rus)
    trump = Party(id="donald-trump", kind=PartyKind.PERSON, name="Donald Trump", office="president", speaks_for=usa)
    army = Party(
        id="UKR.armed-forces",
        kind=PartyKind.ARMED_FORCE,
        name="Armed Forces of Ukraine",
        part_of=ukr,
        country="UKR",
    )
    encircled = Party(
        id="group-1", kind=PartyKind.GROUP, name="Ukrainian servicemen encircled in the Kursk region", part_of=army
    )
    un = Party(id="un", kind=PartyKind.INTERNATIONAL_ORGANIZATION, name="United Nations")
    named, side, joint = AttributionForm.NAMED_PERSON, AttributionForm.SIDE, AttributionForm.JOINT

    initiative = CeasefireProposal(
        id="ceasefire-1",
        evidence=quote("مبادرة الرئيس الأمريكي لوقف إطلاق النار لمدة 30 يوما"),
        attribution=Attribution(act=SpeechAct.PROPOSE, form=AttributionForm.REPORTED, speaker=trump, reported_by=rus),
        status=ProposalStatus.CONDITIONS_RAISED,
        proposer=trump,
        duration=Duration(days=30),
        source_term="وقف إطلاق النار",
    )
    rescue = Proposal(
        id="proposal-1",
        evidence=quote("باقتراح دونالد ترامب الأخير على انقاذ حيات العسكريين الأوكرانيين المحاصرين في منطقة كورسك"),
        attribution=Attribution(act=SpeechAct.PROPOSE, form=AttributionForm.REPORTED, speaker=trump, reported_by=putin),
        status=ProposalStatus.PROPOSED,
        proposer=trump,
        subject=Subject.LIVES,
        topic=quote("انقاذ حيات العسكريين الأوكرانيين المحاصرين في منطقة كورسك"),
    )
    settlement = Target(aims=(Aim.SETTLEMENT,), evidence=quote("للتسوية الشاملة والمستدامة وطويلة الأمد"))
    ceasefire = Target(aims=(Aim.CEASEFIRE,), provision=initiative, evidence=quote("وقف إطلاق النار المحتمل"))
    calm = Target(
        aims=(Aim.DE_ESCALATION, Aim.SETTLEMENT),
        evidence=quote("لمنع تصعيد الصراع والعمل على حله بالوسائل السياسية والدبلوماسية"),
    )

    def demand(number: int, words: str, subject: Subject, action: Action, of: Target, **more: object) -> Precondition:
        form = AttributionForm.IMPERSONAL if of is calm else named if of is settlement else side
        fields = {"modality": Modality.RAISED, **more}
        return Precondition(
            id=f"precondition-{number}",
            evidence=quote(words),
            attribution=said(SpeechAct.STATE_CONDITION, form, putin if of is settlement else rus),
            demanded_by=rus,
            subject=subject,
            action=action,
            applies_to=of,
            **fields,  # type: ignore[arg-type]
        )

    def common(number: int, words: str, subject: Subject, stance: Stance, act: SpeechAct) -> CommonGround:
        return CommonGround(
            id=f"common-{number}",
            evidence=quote(words),
            attribution=said(act, joint),
            status=stance,
            between=(rus, usa),
            subject=subject,
            topic=quote(words),
        )

    provisions: tuple[Provision, ...] = (
        PrisonerExchange(
            id="exchange-1",
            evidence=quote("أنه سيتم إجراء تبادل للأسرى بين الجانبين الروسي والأوكراني في صيغة 175 مقابل 175 شخصا"),
            attribution=said(SpeechAct.ANNOUNCE, named, putin),
            status=ExchangeStatus.ANNOUNCED,
            releases=(
                Release(by=rus, to=ukr, headcount=Headcount(175), whom=Detainees(term="شخصا")),
                Release(by=ukr, to=rus, headcount=Headcount(175), whom=Detainees(term="شخصا")),
            ),
        ),
        HumanitarianTransfer(
            id="transfer-1",
            evidence=quote(
                "وكبادرة حسن نية سيتم التقديم الى الطرف الأوكراني 23 عسكريا مصابين بجروح خطيرة"
                " الذين يتم علاجهم في المؤسسات الطبية الروسية"
            ),
            attribution=said(SpeechAct.ANNOUNCE, named, putin),
            status=ExchangeStatus.ANNOUNCED,
            release=Release(
                by=rus,
                to=ukr,
                headcount=Headcount(23),
                whom=Detainees(
                    category=DetaineeCategory.PRISONER_OF_WAR,
                    health=Health.SERIOUSLY_WOUNDED,
                    term="عسكريا مصابين بجروح خطيرة",
                ),
            ),
            transfer_kind=TransferKind.MEDICAL_REPATRIATION,
            framing="بادرة حسن نية",
        ),
        Contact(
            id="contact-1",
            evidence=quote(
                "وخلال الاتصال الهاتفي بين بوتين وترامب، تم تبادل وجهات النظر بشكل مفصل وصريح بشأن الوضع حول أوكرانيا"
            ),
            attribution=said(SpeechAct.INFORM, AttributionForm.AUTHOR),
            medium=Medium.PHONE_CALL,
            participants=(putin, trump),
            topics=(quote("الوضع حول أوكرانيا"),),
            tone=("مفصل", "صريح"),
        ),
        Acknowledgement(
            id="acknowledgement-1",
            evidence=quote(
                "وأعرب فلاديمير بوتين عن امتنانه لدونالد ترامب على رغبته في المساعدة في تحقيق الهدف النبيل"
                " المتمثل في إنهاء عمليات القتال وتجنب الخسائر البشرية"
            ),
            attribution=said(SpeechAct.THANK, named, putin),
            by=putin,
            to=(trump,),
            reason=quote("رغبته في المساعدة في تحقيق الهدف النبيل"),
        ),
        Commitment(
            id="commitment-1",
            evidence=quote("أكد التزامه بشكل مبدئي بالحل السلمي للصراع"),
            attribution=said(SpeechAct.AFFIRM, named, putin),
            by=putin,
            subject=Subject.SETTLEMENT,
            firmness=Firmness.IN_PRINCIPLE,
        ),
        Commitment(
            id="commitment-2",
            evidence=quote(
                "أعلن الرئيس الروسي استعداده للعمل مع الشركاء الأمريكيين للبحث في السبل المحتملة"
                " للتسوية الشاملة والمستدامة وطويلة الأمد"
            ),
            attribution=said(SpeechAct.ANNOUNCE, named, putin),
            status=PledgeStatus.OFFERED,
            by=putin,
            towards=(usa,),
            subject=Subject.SETTLEMENT,
            firmness=Firmness.READY,
        ),
        demand(
            1,
            "الضرورة غير المشروطة للقضاء على الأسباب الجذرية للأزمة",
            Subject.ROOT_CAUSES,
            Action.ELIMINATE,
            settlement,
            modality=Modality.REQUIRED,
        ),
        demand(
            2,
            "والمصالح المشروعة لروسيا في مجال الأمن",
            Subject.SECURITY_INTERESTS,
            Action.TAKE_INTO_ACCOUNT,
            settlement,
            modality=Modality.REQUIRED,
        ),
        initiative,
        Response(
            id="response-1",
            evidence=quote("أشار الجانب الروسي الى عدد من النقاط المهمة"),
            attribution=said(SpeechAct.NOTE, side, rus),
            status=Answer.CONDITIONAL,
            by=rus,
            to=initiative,
        ),
        demand(
            3,
            "ضمان السيطرة الفعالة على وقف إطلاق النار المحتمل على طول خط التماس القتالي بأكمله",
            Subject.CEASEFIRE_MONITORING,
            Action.ENSURE,
            ceasefire,
        ),
        demand(
            4,
            "وقف التعبئة القسرية في أوكرانيا",
            Subject.MOBILIZATION,
            Action.CEASE,
            ceasefire,
            addressed_to=(ukr,),
        ),
        demand(
            5,
            "وإعادة تسليح القوات المسلحة الأوكرانية",
            Subject.REARMAMENT,
            Action.CEASE,
            ceasefire,
            addressed_to=(ukr,),
        ),
        demand(
            6,
            "الوقف الكامل للمساعدات العسكرية الأجنبية",
            Subject.MILITARY_AID,
            Action.CEASE,
            calm,
            modality=Modality.KEY_CONDITION,
            extent=Extent.COMPLETE,
        ),
        demand(
            7,
            "وتزويد كييف بالمعلومات الاستخباراتية",
            Subject.INTELLIGENCE,
            Action.CEASE,
            calm,
            modality=Modality.KEY_CONDITION,
            extent=Extent.COMPLETE,
        ),
        rescue,
        Commitment(
            id="commitment-3",
            evidence=quote("الجانب الروسي مستعد للاخذ في الاعتبار الاعتبارات الإنسانية"),
            attribution=said(SpeechAct.AFFIRM, named, putin),
            status=PledgeStatus.OFFERED,
            by=rus,
            subject=Subject.HUMANITARIAN_CONSIDERATIONS,
            firmness=Firmness.READY,
            answers=rescue,
        ),
        Guarantee(
            id="guarantee-1",
            evidence=quote(
                "وفي حالة استسلامهم ان يضمن حياة ومعاملة لائقة لجنود القوات المسلحة الأوكرانية"
                " وفقا للقوانين الروسية والقانون الدولي"
            ),
            attribution=said(SpeechAct.GUARANTEE, named, putin),
            status=PledgeStatus.OFFERED,
            guarantor=rus,
            beneficiaries=(encircled,),
            undertakings=(Undertaking.LIFE, Undertaking.HUMANE_TREATMENT),
            contingent_on=(Contingency(kind=ContingencyKind.SURRENDER, evidence=quote("في حالة استسلامهم")),),
            legal_basis=(
                LegalBasis(law=Law.DOMESTIC_LAW, evidence=quote("للقوانين الروسية"), of=rus),
                LegalBasis(law=Law.INTERNATIONAL_LAW, evidence=quote("القانون الدولي")),
            ),
        ),
        common(
            1,
            "أهمية بذل جهود مشتركة لتحقيق الاستقرار في مناطق الأزمات",
            Subject.RELATIONS,
            Stance.DISCUSSED,
            SpeechAct.DISCUSS,
        ),
        common(
            2,
            "وإقامة التعاون بشأن قضايا منع الانتشار النووي والأمن العالمي",
            Subject.NUCLEAR,
            Stance.DISCUSSED,
            SpeechAct.DISCUSS,
        ),
        Assessment(
            id="assessment-1",
            evidence=quote("ومثل هذه الخطوات بدورها ستساهم في تحسين الطبيعة العامة للعلاقات الروسية الأميركية"),
            attribution=said(SpeechAct.INFORM, AttributionForm.AUTHOR),
            subject=Subject.RELATIONS,
        ),
        common(
            3,
            "التصويت بشكل متضامن في الأممالمتحدة على القرار الخاص بالصراع الأوكراني",
            Subject.RELATIONS,
            Stance.NOTED,
            SpeechAct.NOTE,
        ),
        common(
            4,
            "وأعرب الجانبان عن الاهتمام المتبادل بتطبيع العلاقات الثنائية في ضوء المسؤولية الخاصة"
            " التي تتحملها روسيا والولايات المتحدة في ضمان الأمن والاستقرار في العالم",
            Subject.RELATIONS,
            Stance.SHARED_INTEREST,
            SpeechAct.EXPRESS_INTEREST,
        ),
    )
    mentions = tuple(
        Mention(span=span, quote=source.text[span.slice], form=form, party=party)
        for span, form, party in (
            (quote("الرئيس الروسي فلاديمير بوتين").spans[0], MentionForm.NAME, putin),
            (quote("الطرف الأوكراني").spans[0], MentionForm.SIDE, ukr),
            (quote("كييف").spans[0], MentionForm.METONYM, ukr),
        )
    )
    return Brief(
        source=source,
        parties=(putin, rus, ukr, usa, trump, army, encircled, un),
        provisions=provisions,
        mentions=mentions,
    )


ENGLISH = (
    "Readout of the fourth cycle of talks, Havana, 3 December 2024.\n\n"
    "The Government of Colombia and the National Liberation Army (ELN) met in the presence of Norway and Cuba. "
    "The delegations agreed that the ELN will hand over 9 captives, 3 of them seriously ill, to the Government"
    " through the International Committee of the Red Cross, and that the Government will release at least 40"
    " detained members of the group.\n\n"
    "The ELN proposed a holiday truce of 21 days from 20 December in Chocó and Arauca, to be monitored by a tripartite"
    " mechanism. The Government supports the proposal in principle, but said that a truce must be accompanied by an"
    " end to kidnapping and to the recruitment of minors. For its part the ELN demanded the complete withdrawal of"
    " troops from the San Juan river as a condition for any truce, and asked the Government to recognise it as a"
    " political organisation before the peace process goes on.\n\n"
    "Norway thanked both delegations. If the truce holds, the Government guarantees safe passage for humanitarian"
    " missions, in keeping with international humanitarian law. The parties discussed the return of displaced families;"
    " such a step would build trust. The weather in Havana was fine, and the next round will open in Oslo in January."
)


def english() -> Brief:
    """A readout of talks in Colombia; the text is our own."""
    source = Source(
        text=ENGLISH,
        language="en",
        publisher="Delegation's press office",
        published=datetime.date(2024, 12, 3),
        url="https://press.example/readouts/4?lang=en&view=full",
    )
    quote = source.quote
    col, nor, cub = state("COL", "Colombia"), state("NOR", "Norway"), state("CUB", "Cuba")
    eln = Party(id="eln", kind=PartyKind.ARMED_GROUP, name="National Liberation Army", country="COL")
    icrc = Party(
        id="icrc",
        kind=PartyKind.INTERNATIONAL_ORGANIZATION,
        name="International Committee of the Red Cross",
    )
    missions = Party(id="group-1", kind=PartyKind.GROUP, name="humanitarian missions")
    side, joint = AttributionForm.SIDE, AttributionForm.JOINT
    hosts = (ThirdParty(party=nor, role=Role.OBSERVER), ThirdParty(party=cub, role=Role.HOST))
    truce = CeasefireProposal(
        id="ceasefire-1",
        evidence=quote(
            "The ELN proposed a holiday truce of 21 days from 20 December in Chocó and Arauca, to be monitored by a"
            " tripartite mechanism"
        ),
        attribution=said(SpeechAct.PROPOSE, side, eln),
        status=ProposalStatus.SUPPORTED_IN_PRINCIPLE,
        proposer=eln,
        addressees=(col,),
        parties_bound=(col, eln),
        duration=Duration(days=21),
        start=Moment("20 December", "XXXX-12-20"),
        scope=(Scope.AREA,),
        ceasefire_class=CeasefireClass.WITH_COMPLIANCE_MECHANISM,
        source_term="truce",
        purposes=(Purpose.HOLIDAY,),
        area="Chocó and Arauca",
        mechanism=quote("a tripartite mechanism"),
    )
    a_truce = Target(aims=(Aim.CEASEFIRE,), provision=truce, evidence=quote("any truce"))
    return Brief(
        source=source,
        parties=(col, eln, nor, cub, icrc, missions),
        provisions=(
            Contact(
                id="contact-1",
                evidence=quote(
                    "The Government of Colombia and the National Liberation Army (ELN) met in the presence of"
                    " Norway and Cuba"
                ),
                attribution=said(SpeechAct.INFORM, AttributionForm.AUTHOR),
                medium=Medium.TALKS,
                participants=(col, eln),
                third_parties=hosts,
            ),
            PrisonerExchange(
                id="exchange-1",
                evidence=quote(
                    "the ELN will hand over 9 captives, 3 of them seriously ill, to the Government through the"
                    " International Committee of the Red Cross, and that the Government will release at least 40"
                    " detained members of the group"
                ),
                attribution=said(SpeechAct.AGREE, joint),
                status=ExchangeStatus.AGREED,
                releases=(
                    Release(
                        by=eln,
                        to=col,
                        headcount=Headcount(9),
                        whom=Detainees(category=DetaineeCategory.HOSTAGE, term="captives"),
                        breakdown=(
                            Share(
                                headcount=Headcount(3),
                                whom=Detainees(
                                    category=DetaineeCategory.HOSTAGE,
                                    health=Health.SERIOUSLY_SICK,
                                    term="seriously ill",
                                ),
                            ),
                        ),
                    ),
                    Release(
                        by=col,
                        to=eln,
                        headcount=Headcount(40, Qualifier.AT_LEAST),
                        whom=Detainees(category=DetaineeCategory.DETAINEE, term="detained members of the group"),
                    ),
                ),
                third_parties=(ThirdParty(party=icrc, role=Role.FACILITATOR),),
            ),
            truce,
            Response(
                id="response-1",
                evidence=quote("The Government supports the proposal in principle"),
                attribution=said(SpeechAct.AFFIRM, side, col),
                status=Answer.IN_PRINCIPLE,
                by=col,
                to=truce,
            ),
            Precondition(
                id="precondition-1",
                evidence=source.evidence(
                    quote("an end to kidnapping").spans[0],
                ),
                attribution=said(SpeechAct.STATE_CONDITION, side, col),
                demanded_by=col,
                addressed_to=(eln,),
                subject=Subject.HOSTAGES,
                action=Action.CEASE,
                applies_to=Target(
                    aims=(Aim.CEASEFIRE,), provision=truce, evidence=quote("a truce must be accompanied by")
                ),
            ),
            Precondition(
                id="precondition-2",
                evidence=source.evidence(
                    quote("an end to").spans[0],
                    quote("to the recruitment of minors").spans[0],
                ),
                attribution=said(SpeechAct.STATE_CONDITION, side, col),
                demanded_by=col,
                addressed_to=(eln,),
                subject=Subject.OTHER,
                subject_term="recruitment of minors",
                action=Action.CEASE,
                applies_to=Target(
                    aims=(Aim.CEASEFIRE,), provision=truce, evidence=quote("a truce must be accompanied by")
                ),
            ),
            Precondition(
                id="precondition-3",
                evidence=quote("the complete withdrawal of troops from the San Juan river"),
                attribution=said(SpeechAct.DEMAND, side, eln),
                demanded_by=eln,
                addressed_to=(col,),
                subject=Subject.WITHDRAWAL,
                action=Action.WITHDRAW,
                extent=Extent.COMPLETE,
                modality=Modality.KEY_CONDITION,
                applies_to=a_truce,
                status=DemandStatus.RAISED,
            ),
            Precondition(
                id="precondition-4",
                evidence=quote("asked the Government to recognise it as a political organisation"),
                attribution=said(SpeechAct.DEMAND, side, eln),
                demanded_by=eln,
                addressed_to=(col,),
                subject=Subject.GOVERNANCE,
                action=Action.RECOGNIZE,
                modality=Modality.SHOULD,
                applies_to=Target(aims=(Aim.TALKS,), evidence=quote("before the peace process goes on")),
            ),
            Acknowledgement(
                id="acknowledgement-1",
                evidence=quote("Norway thanked both delegations"),
                attribution=said(SpeechAct.THANK, side, nor),
                by=nor,
                to=(col, eln),
            ),
            Guarantee(
                id="guarantee-1",
                evidence=quote(
                    "If the truce holds, the Government guarantees safe passage for humanitarian missions, in keeping"
                    " with international humanitarian law"
                ),
                attribution=said(SpeechAct.GUARANTEE, side, col),
                status=PledgeStatus.OFFERED,
                guarantor=col,
                beneficiaries=(missions,),
                undertakings=(Undertaking.SAFE_PASSAGE,),
                contingent_on=(Contingency(kind=ContingencyKind.CEASEFIRE, evidence=quote("If the truce holds")),),
                legal_basis=(LegalBasis(law=Law.HUMANITARIAN_LAW, evidence=quote("international humanitarian law")),),
            ),
            CommonGround(
                id="common-1",
                evidence=quote("The parties discussed the return of displaced families"),
                attribution=said(SpeechAct.DISCUSS, joint),
                status=Stance.DISCUSSED,
                between=(col, eln),
                subject=Subject.CIVILIANS,
                topic=quote("the return of displaced families"),
            ),
            Assessment(
                id="assessment-1",
                evidence=quote("such a step would build trust"),
                attribution=said(SpeechAct.INFORM, AttributionForm.AUTHOR),
                subject=Subject.RELATIONS,
            ),
        ),
    )


RUSSIAN = (
    "Специальный посланник ООН по Йемену сообщил, что правительство Йемена и движение «Ансар Алла» договорились"
    " обменять 181 на 706 удерживаемых лиц. Обмен пройдёт в три этапа при содействии МККК. "
    "Движение потребовало полностью снять блокаду порта Ходейда до начала переговоров. "
    "Правительство отвергло это требование и предложило продлить перемирие на два месяца. "
    "Саудовская Аравия приветствовала договорённость."
)


def russian() -> Brief:
    """A news item about Yemen; the text is our own."""
    source = Source(text=RUSSIAN, language="ru", publisher="Новости дня", published=datetime.date(2023, 3, 20))
    quote = source.quote
    yem, sau = state("YEM", "Yemen"), state("SAU", "Saudi Arabia")
    ansar = Party(id="houthis", kind=PartyKind.ARMED_GROUP, name="Ansar Allah", country="YEM")
    un = Party(id="un", kind=PartyKind.INTERNATIONAL_ORGANIZATION, name="United Nations")
    envoy = Party(
        id="person-1", kind=PartyKind.PERSON, name="UN Special Envoy for Yemen", office="special envoy", speaks_for=un
    )
    icrc = Party(id="icrc", kind=PartyKind.INTERNATIONAL_ORGANIZATION, name="ICRC")
    truce = CeasefireProposal(
        id="ceasefire-1",
        evidence=quote("предложило продлить перемирие на два месяца"),
        attribution=said(SpeechAct.PROPOSE, AttributionForm.SIDE, yem),
        status=ProposalStatus.PROPOSED,
        proposer=yem,
        addressees=(ansar,),
        extension=Duration(months=2),
        source_term="перемирие",
    )
    return Brief(
        source=source,
        parties=(envoy, un, yem, ansar, icrc, sau),
        provisions=(
            PrisonerExchange(
                id="exchange-1",
                evidence=quote(
                    "правительство Йемена и движение «Ансар Алла» договорились обменять 181 на 706 удерживаемых лиц"
                ),
                attribution=said(SpeechAct.INFORM, AttributionForm.NAMED_PERSON, envoy),
                status=ExchangeStatus.AGREED,
                releases=(
                    Release(
                        by=ansar,
                        to=yem,
                        headcount=Headcount(181),
                        whom=Detainees(category=DetaineeCategory.DETAINEE, term="удерживаемых лиц"),
                    ),
                    Release(
                        by=yem,
                        to=ansar,
                        headcount=Headcount(706),
                        whom=Detainees(category=DetaineeCategory.DETAINEE, term="удерживаемых лиц"),
                    ),
                ),
                third_parties=(ThirdParty(party=icrc, role=Role.FACILITATOR),),
            ),
            Precondition(
                id="precondition-1",
                evidence=quote("потребовало полностью снять блокаду порта Ходейда"),
                attribution=said(SpeechAct.DEMAND, AttributionForm.SIDE, ansar),
                status=DemandStatus.REJECTED,
                demanded_by=ansar,
                addressed_to=(yem,),
                subject=Subject.HUMANITARIAN_ACCESS,
                action=Action.LIFT,
                extent=Extent.COMPLETE,
                applies_to=Target(aims=(Aim.TALKS,), evidence=quote("до начала переговоров")),
            ),
            truce,
            Acknowledgement(
                id="acknowledgement-1",
                evidence=quote("Саудовская Аравия приветствовала договорённость"),
                attribution=said(SpeechAct.THANK, AttributionForm.SIDE, sau),
                by=sau,
            ),
        ),
    )


def later() -> tuple[Brief, ...]:
    """Three readouts of the Colombian talks, in which positions move; the texts are our own."""
    col = state("COL", "Colombia")
    eln = Party(id="eln", kind=PartyKind.ARMED_GROUP, name="National Liberation Army", country="COL")

    def readout(day: datetime.date, text: str, *makers: object) -> Brief:
        source = Source(text=text, language="en", published=day)
        return Brief(
            source=source,
            parties=(col, eln),
            provisions=tuple(make(source, number) for number, make in enumerate(makers, 1)),  # type: ignore[operator]
        )

    def demands(by: Party, of: Party, words: str, subject: Subject, action: Action, modality: Modality, status: str):  # type: ignore[no-untyped-def]
        return lambda source, number: Precondition(
            id=f"precondition-{number}",
            evidence=source.quote(words),
            attribution=said(SpeechAct.DEMAND, AttributionForm.SIDE, by),
            status=DemandStatus(status),
            demanded_by=by,
            addressed_to=(of,),
            subject=subject,
            action=action,
            modality=modality,
        )

    def proposes(by: Party, words: str, days: int, status: str):  # type: ignore[no-untyped-def]
        return lambda source, number: CeasefireProposal(
            id=f"ceasefire-{number}",
            evidence=source.quote(words),
            attribution=said(SpeechAct.PROPOSE, AttributionForm.SIDE, by),
            status=ProposalStatus(status),
            proposer=by,
            duration=Duration(days=days),
        )

    def commits(by: Party, words: str, subject: Subject, firmness: Firmness):  # type: ignore[no-untyped-def]
        return lambda source, number: Commitment(
            id=f"commitment-{number}",
            evidence=source.quote(words),
            attribution=said(SpeechAct.AFFIRM, AttributionForm.SIDE, by),
            by=by,
            subject=subject,
            firmness=firmness,
        )

    leave = (Subject.WITHDRAWAL, Action.WITHDRAW)
    return (
        readout(
            datetime.date(2024, 12, 3),
            "The ELN proposed a truce of 21 days and insists on a withdrawal of troops. Colombia demands an end to"
            " kidnapping.",
            proposes(eln, "a truce of 21 days", 21, "proposed"),
            demands(eln, col, "insists on a withdrawal of troops", *leave, Modality.KEY_CONDITION, "raised"),
            demands(col, eln, "an end to kidnapping", Subject.HOSTAGES, Action.CEASE, Modality.REQUIRED, "raised"),
        ),
        readout(
            datetime.date(2025, 1, 20),
            "The ELN would like troops to withdraw. Colombia rejects it and repeats: an end to kidnapping."
            " It is ready to open corridors.",
            demands(eln, col, "would like troops to withdraw", *leave, Modality.SHOULD, "rejected"),
            demands(col, eln, "an end to kidnapping", Subject.HOSTAGES, Action.CEASE, Modality.KEY_CONDITION, "raised"),
            commits(col, "ready to open corridors", Subject.HUMANITARIAN_ACCESS, Firmness.READY),
        ),
        readout(
            datetime.date(2025, 2, 2),
            "The ELN accepts an end to kidnapping. A truce of 90 days begins. Colombia will open corridors.",
            proposes(col, "A truce of 90 days begins", 90, "in_effect"),
            demands(
                col,
                eln,
                "accepts an end to kidnapping",
                Subject.HOSTAGES,
                Action.CEASE,
                Modality.REQUIRED,
                "accepted",
            ),
            commits(col, "Colombia will open corridors", Subject.HUMANITARIAN_ACCESS, Firmness.OUTRIGHT),
        ),
    )


def on(text: str, *spans: tuple[int, int], name: str = "Chad", language: str | None = None) -> Brief:
    """A brief with one assessment on each span of ``text``, said by a party of the given name."""
    source = Source(text=text, language=language)
    speaker = Party(id="p", kind=PartyKind.OTHER, name=name)
    return Brief(
        source=source,
        parties=(speaker,),
        provisions=tuple(
            Acknowledgement(
                id=f"a-{number}",
                evidence=source.evidence(Span(start, end)),
                attribution=said(SpeechAct.THANK, AttributionForm.SIDE, speaker),
                by=speaker,
            )
            for number, (start, end) in enumerate(spans)
        ),
    )


HOSTILE = {
    "script": "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">&lt;b&gt; ]]> -->",
    "style": "</style><style>*{display:none}</style> /* */ {}",
    "attribute": "\" onmouseover=\"document.title='owned'\" x='",
    "bidi": "The \u202eesrever\u202d side\u2067 said \u2066no\u2069\u2069 to \u202bit\u202c.",
    "controls": "bell\x07 null\x00 escape\x1b[31mred\x1b[0m delete\x7f line\u2028sep form\x0cfeed \x85 \ufffe end",
    "marks": "\u0301\u0651\u20dd" + "x" + "\u0301" * 500,
}

"""One sentence for each statement, which claims no more than the statement does."""

import enum
from typing import Any, ClassVar

import attrs
import pytest

from ceasefire_brief.model import (
    Acknowledgement,
    Action,
    Aim,
    Answer,
    Assessment,
    Attribution,
    AttributionForm,
    CeasefireProposal,
    Claim,
    Commitment,
    CommonGround,
    Contact,
    ContactStatus,
    Contingency,
    ContingencyKind,
    Courtesy,
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
    SpeechAct,
    Stance,
    Subject,
    Target,
    ThirdParty,
    Undertaking,
)
from ceasefire_brief.views import asking, phrases
from ceasefire_brief.views.asking import asked
from ceasefire_brief.views.sentences import attributed, dated, describe, isolated, listed, named

SOURCE = Source(text="Some words.")
WORDS = SOURCE.quote("words")
IMPERSONAL = Attribution(act=SpeechAct.NOTE, form=AttributionForm.IMPERSONAL)
SUDAN = Party(id="SDN", kind=PartyKind.STATE, name="Sudan")
CHAD = Party(id="TCD", kind=PartyKind.STATE, name="Chad")
QATAR = Party(id="QAT", kind=PartyKind.STATE, name="Qatar")
ENVOY = Party(id="person-1", kind=PartyKind.PERSON, name="The envoy", speaks_for=QATAR)


def make(kind: type[Provision], **values: Any) -> Provision:
    return kind(**{"id": "statement-1", "evidence": WORDS, "attribution": IMPERSONAL, **values})


TRUCE = make(CeasefireProposal, status=ProposalStatus.PROPOSED, proposer=ENVOY, duration=Duration(days=3))


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("proposed", "Sudan would hand over 3 civilians to Chad, and Chad 1 seriously wounded hostage to Sudan"),
        ("announced", "Sudan will hand over 3 civilians to Chad, and Chad 1 seriously wounded hostage to Sudan"),
        ("agreed", "Sudan will hand over 3 civilians to Chad, and Chad 1 seriously wounded hostage to Sudan"),
        ("under_way", "Sudan began to hand over 3 civilians to Chad, and Chad 1 seriously wounded hostage to Sudan"),
        ("completed", "Sudan handed over 3 civilians to Chad, and Chad 1 seriously wounded hostage to Sudan"),
        (
            "partly_completed",
            "Sudan handed over part of 3 civilians to Chad, and Chad 1 seriously wounded hostage to Sudan",
        ),
        (
            "postponed",
            "Exchange put off; Sudan: 3 civilians to Chad and Chad: 1 seriously wounded hostage to Sudan",
        ),
        ("cancelled", "Exchange cancelled; Sudan: 3 civilians to Chad and Chad: 1 seriously wounded hostage to Sudan"),
        (
            "refused",
            "Exchange refused or denied; Sudan: 3 civilians to Chad and Chad: 1 seriously wounded hostage to Sudan",
        ),
        ("unclear", "Sudan may hand over 3 civilians to Chad, and Chad 1 seriously wounded hostage to Sudan"),
    ],
)
def test_an_exchange_tells_who_hands_over_whom_and_whether_it_happened(status: str, sentence: str) -> None:
    whom = Detainees(category=DetaineeCategory.HOSTAGE, health=Health.SERIOUSLY_WOUNDED)
    releases = (
        Release(by=SUDAN, to=CHAD, headcount=Headcount(3), whom=Detainees(category=DetaineeCategory.CIVILIAN)),
        Release(by=CHAD, to=SUDAN, headcount=Headcount(1), whom=whom),
    )
    assert describe(make(PrisonerExchange, status=ExchangeStatus(status), releases=releases)) == sentence


def test_an_exchange_tells_phase_day_total_breakdown_and_mediators() -> None:
    shares = (
        Share(headcount=Headcount(270), whom=Detainees(category=DetaineeCategory.PRISONER_OF_WAR)),
        Share(headcount=Headcount(120), whom=Detainees(category=DetaineeCategory.CIVILIAN)),
    )
    exchange = make(
        PrisonerExchange,
        status=ExchangeStatus.COMPLETED,
        releases=(Release(by=SUDAN, headcount=Headcount(390), breakdown=shares), Release()),
        total=Headcount(780, Qualifier.APPROXIMATE),
        phase=2,
        when=Moment("on 8 May", "XXXX-05-08"),
        third_parties=(
            ThirdParty(party=QATAR, role=Role.MEDIATOR),
            ThirdParty(party=CHAD, role=Role.HOST),
            ThirdParty(party=ENVOY, role=Role.MEDIATOR),
        ),
    )
    assert describe(exchange) == (
        "Sudan handed over 390 people (of them 270 prisoners of war and 120 civilians), and a party not named people "
        "in phase 2, 8 May; about 780 in all; mediator: Qatar and The envoy (Qatar); host: Chad"
    )


@pytest.mark.parametrize(
    ("headcount", "people"),
    [
        (None, "dead bodies"),
        (Headcount(1), "1 dead body"),
        (Headcount(1, Qualifier.AT_LEAST), "at least 1 dead body"),
        (Headcount(1, Qualifier.BETWEEN, 4), "1 to 4 dead bodies"),
        (Headcount(0), "0 dead bodies"),
    ],
)
def test_numbers_and_nouns_agree(headcount: Headcount | None, people: str) -> None:
    release = Release(by=CHAD, headcount=headcount, whom=Detainees(category=DetaineeCategory.REMAINS))
    transfer = make(HumanitarianTransfer, status=ExchangeStatus.COMPLETED, release=release)
    assert describe(transfer) == f"Chad handed over {people}"


def test_the_framing_of_a_transfer_is_given_as_the_speakers_words() -> None:
    transfer = make(
        HumanitarianTransfer,
        status=ExchangeStatus.ANNOUNCED,
        release=Release(by=CHAD, to=SUDAN, headcount=Headcount(23)),
        framing="كبادرة حسن نية",
    )
    assert describe(transfer) == (
        "Chad will hand over 23 people to Sudan, in the speaker's words “\u2068كبادرة حسن نية\u2069”"
    )


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("proposed", "The envoy (Qatar) proposed a ceasefire of 3 days"),
        ("declared", "The envoy (Qatar) declared a ceasefire of 3 days"),
        ("agreed", "A ceasefire of 3 days, proposed by The envoy (Qatar), was agreed"),
        ("in_effect", "A ceasefire of 3 days, proposed by The envoy (Qatar), is in effect"),
        ("extended", "A ceasefire of 3 days, proposed by The envoy (Qatar), was extended by 2 days"),
        (
            "rejected",
            "A ceasefire of 3 days, proposed by The envoy (Qatar), was rejected, or is said not to have been agreed",
        ),
        ("ended", "A ceasefire of 3 days, proposed by The envoy (Qatar), is over"),
    ],
)
def test_a_ceasefire_tells_where_it_stands(status: str, sentence: str) -> None:
    extension = Duration(days=2) if status == "extended" else None
    truce = attrs.evolve(TRUCE, status=ProposalStatus(status), extension=extension)  # type: ignore[call-arg]
    assert describe(truce) == sentence


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"duration": Duration(open_ended=True)}, "An open-ended ceasefire was proposed"),
        ({"parties_bound": (SUDAN, CHAD)}, "A ceasefire between Sudan and Chad was proposed"),
        ({"parties_bound": (SUDAN,)}, "A ceasefire by Sudan was proposed"),
        (
            {"scope": (Scope.SEA, Scope.ENERGY)},
            "A ceasefire covering hostilities at sea and strikes on energy infrastructure was proposed",
        ),
        ({"scope": (Scope.AREA,), "area": "El Fasher"}, "A ceasefire in El Fasher was proposed"),
        ({"scope": (Scope.AREA,)}, "A ceasefire covering hostilities in one area was proposed"),
        (
            {"start": Moment("Friday"), "end": Moment("8 May 2025", "2025-05-08"), "purposes": (Purpose.HOLIDAY,)},
            "A ceasefire from “Friday” until 8 May 2025 for a holiday was proposed",
        ),
        ({"addressees": (SUDAN,)}, "A ceasefire was proposed to Sudan"),
        ({"proposer": SUDAN, "parties_bound": (SUDAN,)}, "Sudan proposed a one-sided ceasefire"),
        ({"proposer": ENVOY, "parties_bound": (QATAR,)}, "The envoy (Qatar) proposed a one-sided ceasefire"),
        ({"proposer": CHAD, "parties_bound": (SUDAN,)}, "Chad proposed a ceasefire by Sudan"),
        ({"third_parties": (ThirdParty(party=QATAR, role=Role.HOST),)}, "A ceasefire was proposed; host: Qatar"),
        ({"status": ProposalStatus.EXTENDED}, "A ceasefire was extended"),
    ],
)
def test_a_ceasefire_tells_what_the_text_says_of_it_and_no_more(values: dict[str, Any], sentence: str) -> None:
    assert describe(make(CeasefireProposal, **{"status": ProposalStatus.PROPOSED, **values})) == sentence


def test_another_proposal_tells_its_subject() -> None:
    proposal = make(Proposal, status=ProposalStatus.PROPOSED, subject=Subject.LIVES, proposer=CHAD)
    assert describe(proposal) == "Chad proposed something on the saving of lives"
    assert describe(attrs.evolve(proposal, proposer=None)) == "A proposal on the saving of lives was proposed"  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("accepted", "Sudan accepted a ceasefire of 3 days, proposed by The envoy (Qatar)"),
        ("in_principle", "Sudan accepted a ceasefire of 3 days, proposed by The envoy (Qatar), in principle"),
        (
            "conditional",
            "Sudan answered a ceasefire of 3 days, proposed by The envoy (Qatar), with conditions or points",
        ),
        ("rejected", "Sudan rejected a ceasefire of 3 days, proposed by The envoy (Qatar)"),
        ("noted", "Sudan took note of a ceasefire of 3 days, proposed by The envoy (Qatar)"),
        ("none", "Sudan did not answer a ceasefire of 3 days, proposed by The envoy (Qatar)"),
    ],
)
def test_a_response_tells_what_was_answered_to_what(answer: str, sentence: str) -> None:
    assert describe(make(Response, by=SUDAN, to=TRUCE, status=Answer(answer))) == sentence


def test_a_response_to_a_proposal_that_is_not_told_says_so() -> None:
    assert describe(make(Response, status=Answer.REJECTED)) == "A party not named rejected a proposal"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "It was demanded that an end be put to mobilization"),
        ({"demanded_by": CHAD}, "Chad demanded that an end be put to mobilization"),
        ({"demanded_by": CHAD, "addressed_to": (SUDAN,)}, "Chad demanded that Sudan stop mobilization"),
        ({"modality": Modality.SHOULD, "addressed_to": (SUDAN,)}, "It was urged that Sudan stop mobilization"),
        (
            {"modality": Modality.SHOULD},
            "It was urged that an end be put to mobilization",
        ),
        (
            {"modality": Modality.KEY_CONDITION, "demanded_by": CHAD, "extent": Extent.COMPLETE},
            "Chad named as a key condition that an end be put to mobilization, completely",
        ),
        (
            {"modality": Modality.KEY_CONDITION, "extent": Extent.PARTIAL},
            "It was named as a key condition that an end be put to mobilization, in part",
        ),
        ({"modality": Modality.RAISED}, "It was raised as a point that an end be put to mobilization"),
        (
            {"modality": Modality.RAISED, "demanded_by": CHAD},
            "Chad raised as a point that an end be put to mobilization",
        ),
        (
            {"modality": Modality.SHOULD, "demanded_by": CHAD, "addressed_to": (SUDAN,)},
            "Chad urged that Sudan stop mobilization",
        ),
        (
            {"action": Action.WITHDRAW, "subject": Subject.WITHDRAWAL, "addressed_to": (SUDAN, CHAD)},
            "It was demanded that Sudan and Chad withdraw forces",
        ),
        ({"subject": Subject.OTHER, "subject_term": "toll roads"}, "It was demanded that an end be put to toll roads"),
        (
            {"subject": Subject.OTHER},
            "It was demanded that an end be put to what goes on, as regards another matter",
        ),
        (
            {"applies_to": Target(aims=(Aim.DE_ESCALATION, Aim.SETTLEMENT))},
            "It was demanded that an end be put to mobilization; a condition of preventing escalation and a settlement",
        ),
        (
            {"applies_to": Target(aims=(Aim.CEASEFIRE,), provision=TRUCE)},
            "It was demanded that an end be put to mobilization; a condition of a ceasefire (statement-1)",
        ),
        ({"status": DemandStatus.MET}, "It was demanded that an end be put to mobilization; met"),
        ({"status": DemandStatus.WITHDRAWN}, "It was demanded that an end be put to mobilization; given up"),
        (
            {"status": DemandStatus.UNCLEAR},
            "It was demanded that an end be put to mobilization; where it stands is unclear",
        ),
    ],
)
def test_a_demand_tells_who_asks_what_of_whom_and_what_for(values: dict[str, Any], sentence: str) -> None:
    assert (
        describe(make(Precondition, **{"subject": Subject.MOBILIZATION, "action": Action.CEASE, **values})) == sentence
    )


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ("offered", "Chad offered to guarantee life"),
        ("given", "Chad guaranteed life"),
        ("proposed", "Chad would guarantee life"),
        ("refused", "Chad did not undertake to guarantee life"),
        ("fulfilled", "Chad kept a guarantee of life"),
        ("broken", "Chad broke a guarantee of life"),
        ("unclear", "Chad may have guaranteed life"),
    ],
)
def test_a_guarantee_tells_whether_it_was_given(status: str, sentence: str) -> None:
    guarantee = make(Guarantee, status=PledgeStatus(status), guarantor=CHAD, undertakings=(Undertaking.LIFE,))
    assert describe(guarantee) == sentence


def test_a_guarantee_tells_for_whom_on_what_condition_and_under_which_law() -> None:
    guarantee = make(
        Guarantee,
        status=PledgeStatus.OFFERED,
        guarantor=SUDAN,
        beneficiaries=(Party(id="group-1", kind=PartyKind.GROUP, name="Encircled soldiers", part_of=CHAD),),
        undertakings=(Undertaking.LIFE, Undertaking.HUMANE_TREATMENT),
        contingent_on=(Contingency(kind=ContingencyKind.SURRENDER, evidence=WORDS),),
        legal_basis=(
            LegalBasis(law=Law.DOMESTIC_LAW, evidence=WORDS, of=SUDAN),
            LegalBasis(law=Law.INTERNATIONAL_LAW, evidence=WORDS),
        ),
        third_parties=(ThirdParty(party=QATAR, role=Role.WITNESS),),
    )
    assert describe(guarantee) == (
        "Sudan offered to guarantee life and humane treatment to Encircled soldiers, on condition of their surrender, "
        "under domestic law of Sudan and international law; witness: Qatar"
    )


def test_a_commitment_tells_how_firm_it_is() -> None:
    commitment = make(
        Commitment, by=CHAD, towards=(SUDAN,), subject=Subject.SETTLEMENT, firmness=Firmness.IN_PRINCIPLE, answers=TRUCE
    )
    assert describe(commitment) == (
        "Chad declared a commitment in principle towards Sudan, as regards a settlement, in answer to statement-1"
    )
    plain = attrs.evolve(commitment, towards=(), answers=None, firmness=Firmness.READY)  # type: ignore[call-arg]
    assert describe(plain) == "Chad declared readiness to act, as regards a settlement"


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "A contact took place"),
        (
            {"medium": Medium.PHONE_CALL, "participants": (ENVOY, CHAD)},
            "A phone call between The envoy (Qatar) and Chad took place",
        ),
        (
            {
                "medium": Medium.TALKS,
                "participants": (CHAD,),
                "status": ContactStatus.PLANNED,
                "when": Moment("Monday"),
            },
            "A round of talks with Chad is planned, “Monday”",
        ),
        ({"third_parties": (ThirdParty(party=QATAR, role=Role.HOST),)}, "A contact took place; host: Qatar"),
    ],
)
def test_a_contact_tells_who_met_and_whether_they_did(values: dict[str, Any], sentence: str) -> None:
    assert describe(make(Contact, **values)) == sentence


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        (
            make(CommonGround, status=Stance.DISCUSSED, between=(SUDAN, CHAD), subject=Subject.RELATIONS),
            "Sudan and Chad discussed relations between the parties",
        ),
        (make(CommonGround, status=Stance.AGREED), "Parties not named agreed on another matter"),
        (make(CommonGround, status=Stance.NOTED), "Note was taken of another matter"),
        (
            make(CommonGround, status=Stance.NOTED, between=(SUDAN, CHAD), topic=WORDS),
            "Sudan and Chad took note together of “words”",
        ),
        (
            make(CommonGround, status=Stance.DISCUSSED, between=(SUDAN,), topic=WORDS, subject=Subject.LIVES),
            "Sudan discussed the saving of lives",
        ),
        (make(Acknowledgement, by=SUDAN, to=(ENVOY,)), "Sudan thanked The envoy (Qatar)"),
        (make(Acknowledgement, status=Courtesy.WELCOME), "A party not named voiced welcome or praise"),
        (make(Assessment, subject=Subject.RELATIONS), "An effect on relations between the parties is expected"),
        (
            make(Assessment, status=Claim.DOUBTED, attribution=attrs.evolve(IMPERSONAL, speaker=CHAD)),
            "Chad doubted an effect on another matter",
        ),
    ],
)
def test_what_else_is_said_is_told_in_a_sentence(statement: Provision, sentence: str) -> None:
    assert describe(statement) == sentence


@pytest.mark.parametrize(
    ("attribution", "told"),
    [
        ({"speaker": ENVOY, "form": AttributionForm.NAMED_PERSON}, "announced by The envoy (Qatar)"),
        ({"speaker": CHAD, "form": AttributionForm.JOINT}, "announced jointly by Chad"),
        ({"form": AttributionForm.JOINT}, "announced, jointly"),
        ({"form": AttributionForm.AUTHOR}, "announced, in the text's own voice"),
        ({"speaker": ENVOY, "form": AttributionForm.REPORTED}, "announced by The envoy (Qatar), as told by another"),
        (
            {"speaker": ENVOY, "form": AttributionForm.REPORTED, "reported_by": CHAD},
            "announced by The envoy (Qatar), as told by Chad",
        ),
    ],
)
def test_an_attribution_tells_who_says_it_and_in_which_form(attribution: dict[str, Any], told: str) -> None:
    assert attributed(Attribution(act=SpeechAct.ANNOUNCE, **attribution)) == told


class Standing(enum.StrEnum):
    DRAWN_UP = "drawn_up"


@attrs.frozen(kw_only=True, repr=False)
class MapSketch(Provision):
    kind: ClassVar[str] = "map_sketch"

    status: Standing
    by: Party | None = None

    @property
    def actors(self) -> tuple[Party, ...]:
        return (self.by,) if self.by else ()


@attrs.frozen(kw_only=True, repr=False)
class HarvestTruce(CeasefireProposal):
    kind: ClassVar[str] = "harvest_truce"


def test_a_kind_from_elsewhere_is_told_by_its_name_parties_and_status() -> None:
    assert describe(make(MapSketch, status=Standing.DRAWN_UP, by=CHAD)) == "Map sketch of Chad: drawn up"
    assert describe(make(MapSketch, status=Standing.DRAWN_UP)) == "Map sketch: drawn up"


def test_a_kind_made_from_ours_is_told_as_ours() -> None:
    assert describe(make(HarvestTruce, status=ProposalStatus.AGREED)) == "A ceasefire was agreed"


def test_a_package_can_say_how_its_kind_is_told() -> None:
    @attrs.frozen(kw_only=True, repr=False)
    class Toast(MapSketch):
        kind: ClassVar[str] = "toast"

    @describe.register
    def _(toast: Toast) -> str:
        return "A toast was given"

    assert describe(make(Toast, status=Standing.DRAWN_UP)) == "A toast was given"


@pytest.mark.parametrize(
    ("table", "vocabulary"),
    [
        (phrases.SUBJECTS, Subject),
        (asking._AS_REGARDS, Action),
        (phrases.AIMS, Aim),
        (phrases.ANSWERS, Answer),
        ({**phrases.HANDOVERS, **phrases.NO_HANDOVERS}, ExchangeStatus),
        (phrases.PEOPLE, DetaineeCategory),
        (phrases.HEALTH, Health),
        (phrases.STANDINGS, ProposalStatus),
        (phrases.SCOPES, Scope),
        (phrases.PURPOSES, Purpose),
        (phrases.UNDERTAKINGS, Undertaking),
        (phrases.CONTINGENCIES, ContingencyKind),
        (phrases.LAWS, Law),
        (phrases.CONTACTS, Medium),
        (phrases.CONTACT_STANDINGS, ContactStatus),
        (phrases.ACTS, SpeechAct),
        (phrases.UNNAMED_SPEAKERS, AttributionForm),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
def test_every_value_of_a_vocabulary_has_its_words(table: dict[Any, Any], vocabulary: type[enum.StrEnum]) -> None:
    assert set(table) == set(vocabulary)


@pytest.mark.parametrize("status", PledgeStatus)
@pytest.mark.parametrize("firmness", Firmness)
def test_every_commitment_can_be_told(status: PledgeStatus, firmness: Firmness) -> None:
    assert describe(make(Commitment, by=CHAD, status=status, firmness=firmness)).startswith("Chad ")


@pytest.mark.parametrize("stance", Stance)
def test_every_common_ground_can_be_told(stance: Stance) -> None:
    assert describe(make(CommonGround, status=stance, between=(CHAD,))).startswith("Chad ")


def test_a_demand_to_stop_never_reads_as_a_demand_to_do() -> None:
    for subject in Subject:
        told = describe(make(Precondition, subject=subject, action=Action.CEASE, addressed_to=(SUDAN,)))
        assert told.startswith("It was demanded that Sudan stop ")


PAIRS = [(action, subject) for action in Action for subject in Subject]
OPENINGS = {
    Action.CEASE: ("stop ",),
    Action.ELIMINATE: ("do away with ",),
    Action.LIFT: ("lift ",),
    Action.WITHDRAW: ("withdraw",),
    Action.DISARM: ("disarm",),
    Action.REFRAIN: ("refrain from ", "have no "),
    Action.ENSURE: ("ensure ", "make sure of "),
    Action.GUARANTEE: ("guarantee ", "give guarantees", "give security guarantees"),
    Action.RELEASE: ("release ",),
    Action.ALLOW: ("allow ",),
    Action.RECOGNIZE: ("recognize ", "give recognition"),
    Action.TAKE_INTO_ACCOUNT: ("take account of ",),
    Action.ACCEPT: ("accept ", "agree to "),
    Action.COMPLY: ("keep to ",),
    Action.NEGOTIATE: ("negotiate about ",),
    Action.PROVIDE: ("provide ", "give ", "share "),
    Action.DO: ("act, as regards ",),
}
# What nobody asks for, or the opposite of what is asked for, if the verb took the subject as its object.
NEVER = {
    Action.CEASE: {"humanitarian_access", "civilians", "lives", "hostages", "prisoners", "territory", "compliance"},
    Action.ELIMINATE: {"civilians", "lives", "hostages", "prisoners", "humanitarian_access", "settlement", "ceasefire"},
    Action.LIFT: {subject.value for subject in Subject} - {"sanctions"},
    Action.REFRAIN: {"humanitarian_access", "civilians", "lives", "settlement", "ceasefire", "compliance", "alignment"},
    Action.ENSURE: {"attacks", "mobilization", "rearmament", "nuclear", "sanctions", "foreign_forces", "territory"},
    Action.GUARANTEE: {"attacks", "mobilization", "rearmament", "nuclear", "sanctions", "foreign_forces", "territory"},
    Action.ALLOW: {"attacks", "sanctions", "nuclear", "territory", "governance"},
    Action.ACCEPT: {"attacks", "mobilization", "rearmament", "nuclear", "sanctions", "territory"},
    Action.PROVIDE: {"attacks", "prisoners", "hostages", "civilians", "territory", "nuclear", "lives"},
    Action.RELEASE: {subject.value for subject in Subject} - {"prisoners", "hostages", "civilians"},
}


@pytest.mark.parametrize(("action", "subject"), PAIRS)
def test_each_demand_keeps_its_action_and_its_direction(action: Action, subject: Subject) -> None:
    bare, passive = asked(action, subject)
    assert bare.startswith(OPENINGS[action])
    assert "{" not in bare + passive
    # Where nobody is named, the same is asked: the words that say what about are the same.
    about = phrases.SUBJECTS[subject]
    assert (f"as regards {about}" in bare) == (f"as regards {about}" in passive)
    if action is Action.REFRAIN:
        assert {"no", "not", "nothing", "refrained"} & set(passive.split())


@pytest.mark.parametrize(
    ("action", "subject"), [(action, subject) for action in NEVER for subject in Subject if subject in NEVER[action]]
)
def test_a_verb_takes_no_subject_that_would_turn_the_demand_around(action: Action, subject: Subject) -> None:
    bare, passive = asked(action, subject)
    verb = OPENINGS[action][0].strip()
    assert f"{verb} {phrases.SUBJECTS[subject]}" not in bare
    assert not passive.startswith(f"{phrases.SUBJECTS[subject]} be ")


@pytest.mark.parametrize(
    ("action", "subject", "bare", "passive"),
    [
        (
            *("lift", "humanitarian_access", "lift a siege, a blockade or other restrictions on humanitarian access"),
            "a siege, a blockade or other restrictions on humanitarian access be lifted",
        ),
        ("cease", "hostages", "stop taking hostages", "an end be put to the taking of hostages"),
        (
            *("cease", "humanitarian_access", "stop what goes on, as regards humanitarian access"),
            "an end be put to what goes on, as regards humanitarian access",
        ),
        ("refrain", "foreign_forces", "have no foreign forces", "there be no foreign forces"),
        ("guarantee", "security_guarantees", "give security guarantees", "security guarantees be given"),
        (
            *("ensure", "prisoners", "ensure the release or exchange of prisoners"),
            "the release or exchange of prisoners be ensured",
        ),
        ("release", "prisoners", "release prisoners", "prisoners be released"),
        ("comply", "ceasefire", "keep to a ceasefire", "a ceasefire be kept to"),
    ],
)
def test_demands_that_are_often_made_have_words_of_their_own(
    action: str, subject: str, bare: str, passive: str
) -> None:
    assert asked(Action(action), Subject(subject)) == (bare, passive)


def test_a_subject_of_the_users_own_is_told_in_the_users_words() -> None:
    assert asked(Action.CEASE, Subject.OTHER, "{toll} roads")[0] == "stop {toll} roads"
    assert asked(Action.WITHDRAW, Subject.OTHER, "toll roads")[0] == "withdraw, as regards toll roads"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (Moment("20 декабря", "XXXX-12-20"), "20 December"),
        (Moment("8 May 2025", "2025-05-08"), "8 May 2025"),
        (Moment("8 May", "XXXX-05-08T18:00"), "8 May, 18:00"),
        (Moment("at six", "T18:00"), "18:00"),
        (Moment("in May", "XXXX-05"), "May"),
        (Moment("in May 2025", "2025-05"), "May 2025"),
        (Moment("in 2025", "2025"), "2025"),
        (Moment("some month of 2025", "2025-XX"), "2025"),
        (Moment("on the 8th", "2025-XX-08"), "“on the 8th”"),
        (Moment("one year", "XXXX"), "“one year”"),
        (Moment("с 18 марта"), "“с 18 марта”"),
    ],
)
def test_a_moment_is_told_as_a_day_of_the_calendar_as_far_as_it_is_known(moment: Moment, words: str) -> None:
    assert dated(moment) == words


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        (
            {"status": ProposalStatus.SUPPORTED_IN_PRINCIPLE, "addressees": (SUDAN,)},
            "A ceasefire of 3 days, proposed by The envoy (Qatar) to Sudan, was supported in principle",
        ),
        (
            {"status": ProposalStatus.REJECTED, "addressees": (SUDAN,), "proposer": None},
            "A ceasefire of 3 days, proposed to Sudan, was rejected, or is said not to have been agreed",
        ),
        ({"addressees": (SUDAN, CHAD)}, "The envoy (Qatar) proposed to Sudan and Chad a ceasefire of 3 days"),
        (
            {"status": ProposalStatus.DECLARED, "addressees": (SUDAN,)},
            "The envoy (Qatar) declared towards Sudan a ceasefire of 3 days",
        ),
        (
            {"status": ProposalStatus.DECLARED, "addressees": (SUDAN,), "proposer": None},
            "A ceasefire of 3 days was declared towards Sudan",
        ),
    ],
)
def test_whom_a_proposal_was_made_to_is_not_whom_it_is_supported_by(values: dict[str, Any], sentence: str) -> None:
    assert describe(attrs.evolve(TRUCE, **values)) == sentence


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, "The envoy (Qatar) proposed an extension by 2 days of a ceasefire of 3 days"),
        ({"proposer": None, "duration": None}, "An extension by 2 days of a ceasefire was proposed"),
        (
            {"status": ProposalStatus.AGREED},
            "An extension by 2 days of a ceasefire of 3 days, proposed by The envoy (Qatar), was agreed",
        ),
        (
            {"extension": Duration(open_ended=True)},
            "The envoy (Qatar) proposed an open-ended extension of a ceasefire of 3 days",
        ),
        (
            {"extension": Duration(open_ended=True), "status": ProposalStatus.EXTENDED},
            "A ceasefire of 3 days, proposed by The envoy (Qatar), was extended without an end",
        ),
    ],
)
def test_an_extension_that_is_proposed_tells_how_long_and_is_no_extension_yet(
    values: dict[str, Any], sentence: str
) -> None:
    assert describe(attrs.evolve(TRUCE, **{"extension": Duration(days=2), **values})) == sentence


def test_an_answer_to_an_extension_says_that_it_is_one() -> None:
    extension = attrs.evolve(TRUCE, extension=Duration(days=2))  # type: ignore[call-arg]
    assert describe(make(Response, by=SUDAN, to=extension, status=Answer.REJECTED)) == (
        "Sudan rejected an extension by 2 days of a ceasefire of 3 days, proposed by The envoy (Qatar)"
    )


def test_names_that_run_right_to_left_are_isolated() -> None:
    assert named(Party(id="x", kind=PartyKind.OTHER, name="حماس")) == "\u2068حماس\u2069"
    assert isolated("Київ") == "Київ"


def test_a_list_of_one_is_the_item() -> None:
    assert listed(["Chad"]) == "Chad"


def test_readiness_is_declared_and_not_offered() -> None:
    ready = make(Commitment, by=CHAD, status=PledgeStatus.OFFERED, firmness=Firmness.READY)
    assert describe(ready) == "Chad declared readiness to act, as regards another matter"
    outright = make(Commitment, by=CHAD, status=PledgeStatus.OFFERED)
    assert describe(outright) == "Chad offered a commitment, as regards another matter"

"""Briefs to compare: by hand, and of any shape."""

from collections.abc import Iterable

from hypothesis import strategies as st

from ceasefire_brief import (
    Acknowledgement,
    Action,
    Answer,
    Attribution,
    AttributionForm,
    Brief,
    CeasefireProposal,
    Contact,
    Duration,
    ExchangeStatus,
    Guarantee,
    Headcount,
    Medium,
    Party,
    PartyKind,
    PledgeStatus,
    Precondition,
    PrisonerExchange,
    ProposalStatus,
    Provision,
    Qualifier,
    Release,
    Response,
    Source,
    SpeechAct,
    Subject,
    Undertaking,
)

TEXT = (
    "Ethiopia and the TPLF met in Pretoria. They agreed on a truce of 30 days. Each side frees 40 prisoners."
    " Ethiopia guarantees safe passage to the wounded. The TPLF demands that relief gets through."
    " The African Union thanked both. Nothing was said of a date."
)
SOURCE = Source(text=TEXT, language="en")

ETH = Party(id="ETH", kind=PartyKind.STATE, name="Ethiopia")
TPLF = Party(id="tplf", kind=PartyKind.ARMED_GROUP, name="Tigray People's Liberation Front")
AU = Party(id="african-union", kind=PartyKind.INTERNATIONAL_ORGANIZATION, name="African Union")
MINISTER = Party(id="person-minister", kind=PartyKind.PERSON, name="the minister", speaks_for=ETH)
WOUNDED = Party(id="wounded", kind=PartyKind.GROUP, name="the wounded")
WOUNDED_OF_TPLF = Party(id="tplf-wounded", kind=PartyKind.GROUP, name="the TPLF's wounded", part_of=TPLF)
WOUNDED_OF_ETH = Party(id="eth-wounded", kind=PartyKind.GROUP, name="the army's wounded", part_of=ETH)
PARTIES = (ETH, TPLF, AU, MINISTER, WOUNDED, WOUNDED_OF_TPLF, WOUNDED_OF_ETH)

SAID = Attribution(act=SpeechAct.INFORM, form=AttributionForm.AUTHOR)


def brief(*provisions: Provision, source: Source = SOURCE) -> Brief:
    """A brief of the statements, with all parties."""
    return Brief(source=source, parties=PARTIES, provisions=provisions)


def exchange(
    words: str = "Each side frees 40 prisoners",
    *,
    id: str = "exchange-1",
    status: ExchangeStatus = ExchangeStatus.AGREED,
    counts: tuple[int | None, int | None] = (40, 40),
    sides: tuple[Party | None, Party | None] = (ETH, TPLF),
) -> PrisonerExchange:
    """An exchange between two sides."""
    first, second = (Headcount(count) if count is not None else None for count in counts)
    return PrisonerExchange(
        id=id,
        evidence=SOURCE.quote(words),
        attribution=SAID,
        status=status,
        releases=(
            Release(by=sides[0], to=sides[1], headcount=first),
            Release(by=sides[1], to=sides[0], headcount=second),
        ),
    )


def demand(
    words: str = "The TPLF demands that relief gets through",
    *,
    id: str = "precondition-1",
    by: Party | None = TPLF,
    to: Party | None = ETH,
    subject: Subject = Subject.HUMANITARIAN_ACCESS,
    action: Action = Action.ALLOW,
) -> Precondition:
    """A demand of one party on another."""
    return Precondition(
        id=id,
        evidence=SOURCE.quote(words),
        attribution=SAID,
        demanded_by=by,
        addressed_to=(to,) if to is not None else (),
        subject=subject,
        action=action,
    )


def guarantee(
    *beneficiaries: Party,
    by: Party = ETH,
    undertakings: tuple[Undertaking, ...] = (Undertaking.SAFE_PASSAGE,),
) -> Guarantee:
    """A guarantee in favour of the beneficiaries."""
    return Guarantee(
        id="guarantee-1",
        evidence=SOURCE.quote("Ethiopia guarantees safe passage to the wounded"),
        attribution=SAID,
        status=PledgeStatus.GIVEN,
        guarantor=by,
        beneficiaries=beneficiaries,
        undertakings=undertakings,
    )


# -- of any shape ----------------------------------------------------------------------------------

_parties = st.sampled_from(PARTIES)
_maybe_party = st.none() | _parties
_several = st.lists(_parties, max_size=2, unique=True).map(tuple)
_headcount = st.none() | st.builds(Headcount, st.integers(1, 3), st.sampled_from([Qualifier.EXACT, Qualifier.AT_LEAST]))
_release = st.builds(Release, by=_maybe_party, to=_maybe_party, headcount=_headcount)
_words = st.tuples(st.integers(0, len(TEXT) - 40), st.integers(1, 39)).map(
    lambda at: SOURCE.quote(TEXT[at[0] : at[0] + at[1]], occurrence=0)
)
_common = {"id": st.just("?"), "evidence": _words, "attribution": st.just(SAID)}
_provisions: st.SearchStrategy[Provision] = st.one_of(
    st.builds(
        PrisonerExchange,
        **_common,
        status=st.sampled_from([ExchangeStatus.AGREED, ExchangeStatus.COMPLETED]),
        releases=st.tuples(_release, _release),
    ),
    st.builds(
        CeasefireProposal,
        **_common,
        status=st.sampled_from([ProposalStatus.AGREED, ProposalStatus.PROPOSED]),
        proposer=_maybe_party,
        duration=st.none() | st.sampled_from([Duration(days=30), Duration(months=1)]),
    ),
    st.builds(
        Precondition,
        **_common,
        demanded_by=_maybe_party,
        addressed_to=_several,
        subject=st.sampled_from([Subject.PRISONERS, Subject.WITHDRAWAL]),
        action=st.sampled_from([Action.RELEASE, Action.WITHDRAW]),
    ),
    st.builds(
        Guarantee,
        **_common,
        status=st.just(PledgeStatus.GIVEN),
        guarantor=_maybe_party,
        beneficiaries=_several,
        undertakings=st.lists(st.sampled_from([Undertaking.LIFE, Undertaking.SAFETY]), min_size=1, unique=True).map(
            tuple
        ),
    ),
    st.builds(Contact, **_common, medium=st.sampled_from([Medium.TALKS, Medium.LETTER]), participants=_several),
    st.builds(Response, **_common, by=_maybe_party, status=st.sampled_from([Answer.ACCEPTED, Answer.REJECTED])),
    st.builds(Acknowledgement, **_common, by=_maybe_party, to=_several),
)


def numbered(provisions: Iterable[Provision]) -> Brief:
    """A brief of the statements in their order, with ids."""
    import attrs

    return brief(*(attrs.evolve(each, id=f"statement-{at}") for at, each in enumerate(provisions, 1)))


briefs = st.lists(_provisions, max_size=7).map(numbered)
"""Briefs of one text, with statements of several kinds that often resemble one another."""

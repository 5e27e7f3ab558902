"""Briefs made by hand, for all that shows or checks a brief without reading a text."""

import pytest

from ceasefire_brief.model import (
    Attribution,
    AttributionForm,
    Brief,
    CeasefireProposal,
    DetaineeCategory,
    Detainees,
    Duration,
    Evidence,
    ExchangeStatus,
    Headcount,
    Mention,
    MentionForm,
    Party,
    PartyKind,
    PrisonerExchange,
    ProposalStatus,
    Release,
    Source,
    SpeechAct,
)


@pytest.fixture
def brief() -> Brief:
    """An English text on an exchange and a truce, with one sentence that nothing rests on."""
    source = Source(
        text="Oman's envoy announced that Yemen will free 40 fighters for 15 held by the Houthis. It rained. "
        "He proposed a truce of 30 days.",
        language="en",
        publisher="The Gulf Gazette",
        url="https://example.org/1",
    )
    oman = Party(id="OMN", kind=PartyKind.STATE, name="Oman")
    yemen = Party(id="YEM", kind=PartyKind.STATE, name="Yemen")
    houthis = Party(id="houthis", kind=PartyKind.ARMED_GROUP, name="Houthis")
    envoy = Party(id="person-1", kind=PartyKind.PERSON, name="The envoy", office="envoy", speaks_for=oman)
    attribution = Attribution(act=SpeechAct.ANNOUNCE, form=AttributionForm.NAMED_PERSON, speaker=envoy)
    fighters = Detainees(category=DetaineeCategory.PRISONER_OF_WAR, term="fighters")
    exchange = PrisonerExchange(
        id="exchange-1",
        evidence=source.quote("Yemen will free 40 fighters for 15 held by the Houthis"),
        attribution=attribution,
        status=ExchangeStatus.ANNOUNCED,
        releases=(
            Release(by=yemen, to=houthis, headcount=Headcount(40), whom=fighters),
            Release(by=houthis, to=yemen, headcount=Headcount(15)),
        ),
    )
    truce = CeasefireProposal(
        id="ceasefire-1",
        evidence=source.quote("proposed a truce of 30 days"),
        attribution=Attribution(act=SpeechAct.PROPOSE, form=AttributionForm.NAMED_PERSON, speaker=envoy),
        status=ProposalStatus.PROPOSED,
        proposer=envoy,
        duration=Duration(days=30),
        source_term="truce",
    )
    he = source.quote("He")
    return Brief(
        source=source,
        parties=(oman, yemen, houthis, envoy),
        provisions=(exchange, truce),
        mentions=(Mention(span=he.spans[0], quote=he.quote, form=MentionForm.PRONOUN),),
    )


@pytest.fixture
def arabic_brief() -> Brief:
    """An Arabic text of one statement, whose quote has a Latin word and is longer than a line."""
    text = "اقترحت مصر هدنة مدتها يومان في غزة حسب ما نقلته وكالة Reuters للأنباء عن مصدر مطلع على المحادثات في القاهرة"
    source = Source(text=text, language="ar")
    egypt = Party(id="EGY", kind=PartyKind.STATE, name="مصر")
    truce = CeasefireProposal(
        id="ceasefire-1",
        evidence=whole(source),
        attribution=Attribution(act=SpeechAct.PROPOSE, form=AttributionForm.SIDE, speaker=egypt),
        status=ProposalStatus.PROPOSED,
        proposer=egypt,
        duration=Duration(days=2),
    )
    return Brief(source=source, parties=(egypt,), provisions=(truce,))


def whole(source: Source) -> Evidence:
    return source.quote(source.text)

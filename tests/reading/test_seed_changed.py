"""The seed, changed in one place: the graph changes there, and only there."""

from typing import Any

import pytest

import ceasefire_brief as cb
from tests.reading import SEED

from .slots import Side, graph, lines

BRIEF = cb.read(SEED, language="ar")


def changed(*pairs: tuple[str, str]) -> cb.Brief:
    """What the seed says with some words replaced, each of which it has."""
    text = SEED
    for old, new in pairs:
        assert old in text, old
        text = text.replace(old, new)
    return cb.read(text, language="ar")


def differences(one: cb.Brief, other: cb.Brief) -> dict[str, Any]:
    """The fields, by statement, in which two briefs of as many statements differ."""
    first, second = graph(one), graph(other)
    assert [each["id"] for each in first] == [each["id"] for each in second]
    return {
        f"{old['id']}.{name}": (old[name], new[name])
        for old, new in zip(first, second, strict=True)
        for name in old
        if old[name] != new[name]
    }


@pytest.mark.parametrize("number", ["180", "9", "1200", "١٨٠"])
def test_another_number_of_prisoners(number: str) -> None:
    brief = changed(("175 مقابل 175", f"{number} مقابل {number}"))
    assert differences(BRIEF, brief).keys() == {"exchange-1.releases"}
    assert [release.headcount and release.headcount.value for release in brief.exchanges[0].releases] == [
        int(number)
    ] * 2


def test_another_number_on_each_side() -> None:
    """The side named first gives the first number."""
    brief = changed(("175 مقابل 175", "150 مقابل 190"))
    assert differences(BRIEF, brief).keys() == {"exchange-1.releases"}
    releases = brief.exchanges[0].releases
    assert [(each.by and each.by.id, each.headcount and each.headcount.value) for each in releases] == [
        ("RUS", 150),
        ("UKR", 190),
    ]


@pytest.mark.parametrize(
    ("words", "number"), [("24 عسكريا", 24), ("خمسة عشر عسكريا", 15), ("٤٠ عسكريا", 40), ("عشرة عسكريين", 10)]
)
def test_another_number_of_wounded(words: str, number: int) -> None:
    brief = changed(("23 عسكريا", words))
    assert differences(BRIEF, brief).keys() == {"transfer-1.release"}
    count = brief.transfers[0].release.headcount
    assert count is not None
    assert count.value == number


@pytest.mark.parametrize(
    ("words", "iso"),
    [("60 يوما", "P60D"), ("ثلاثة أيام", "P3D"), ("شهرين", "P2M"), ("72 ساعة", "PT72H"), ("أسبوعين", "P2W")],
)
def test_another_duration(words: str, iso: str) -> None:
    """Only the proposal's; the answer and the conditions still belong to it."""
    brief = changed(("30 يوما", words))
    assert brief.ceasefire_proposals[0].duration == cb.Duration.parse(iso)
    # The conditions show the proposal that they are conditions of, with its duration.
    assert {key.partition(".")[2] for key in differences(BRIEF, brief)} == {"duration", "to", "applies_to"}


def test_no_duration() -> None:
    brief = changed((" لمدة 30 يوما", ""))
    assert brief.ceasefire_proposals[0].duration is None
    assert {key.partition(".")[2] for key in differences(BRIEF, brief)} == {"duration", "to", "applies_to"}


def test_the_two_sides_of_the_exchange_swapped() -> None:
    brief = changed(("الجانبين الروسي والأوكراني", "الجانبين الأوكراني والروسي"))
    assert differences(BRIEF, brief).keys() == {"exchange-1.releases"}
    assert [(each.by and each.by.id, each.to and each.to.id) for each in brief.exchanges[0].releases] == [
        ("UKR", "RUS"),
        ("RUS", "UKR"),
    ]


@pytest.mark.parametrize(
    ("adjective", "name", "id"),
    [
        ("الجورجي", "جورجيا", "GEO"),
        ("الأرميني", "أرمينيا", "ARM"),
        ("السوداني", "السودان", "SDN"),
        ("الهندي", "الهند", "IND"),
    ],
)
def test_another_country_in_place_of_ukraine(adjective: str, name: str, id: str) -> None:
    """Wherever Ukraine stood, as name, adjective or capital, and nowhere else."""
    brief = changed(("الأوكراني", adjective), ("أوكرانيا", name), ("كييف", name))
    assert lines(brief, {"X": Side(id, {})}) == lines(BRIEF, {"X": Side("UKR", {})})
    assert "UKR" not in {party.id for party in brief.parties}


def test_another_mediator_of_the_ceasefire() -> None:
    """Another president's initiative: his is the proposal."""
    brief = changed(("مبادرة الرئيس الأمريكي", "مبادرة الرئيس التركي"))
    proposal = brief.ceasefire_proposals[0]
    assert proposal.proposer is not None
    assert proposal.proposer.side.id == "TUR"
    assert [line.replace("TUR", "USA") for line in lines(brief)] == lines(BRIEF)


def test_another_speaker() -> None:
    """Who announced it is another; the exchange itself is the same."""
    brief = changed(("الرئيس الروسي فلاديمير بوتين، أنه", "الرئيس الأوكراني فلاديمير زيلينسكي، أنه"))
    assert BRIEF.exchanges[0].attribution.speaker is not None
    speaker = brief.exchanges[0].attribution.speaker
    assert speaker is not None
    assert speaker.side.id == "UKR"
    assert brief.exchanges[0].releases == BRIEF.exchanges[0].releases


SENTENCES = [span for span in BRIEF.source.sentences if SEED[span.slice].strip()]


@pytest.mark.parametrize("span", SENTENCES, ids=lambda span: f"{span.start}-{span.end}")
def test_a_sentence_deleted(span: cb.Span) -> None:
    """Its own facts go, with what was about them; of the others, all stay."""
    brief = cb.read(SEED[: span.start] + SEED[span.end :], language="ar")
    gone = {stated.kind for stated in BRIEF.provisions if span.covers(stated.evidence.hull)}
    stay = [stated for stated in BRIEF.provisions if not span.covers(stated.evidence.hull)]
    found = {stated.evidence.quote: stated for stated in brief.provisions}
    assert gone or not SEED[span.slice].strip()
    assert len(brief.provisions) == len(stay)
    for stated in stay:
        assert stated.evidence.quote in found
        assert found[stated.evidence.quote].kind == stated.kind


NEWS = (
    "وارتفعت أسعار الذهب في الأسواق العالمية بنسبة 2 في المئة إلى 3000 دولار للأونصة.",
    "وفاز فريق العاصمة على ضيفه بثلاثة أهداف مقابل هدفين أمام 40 ألف متفرج.",
    "وتوقعت الأرصاد الجوية هطول أمطار غزيرة لمدة ثلاثة أيام.",
)


@pytest.mark.parametrize("news", NEWS)
def test_unrelated_news_before_behind_and_between(news: str) -> None:
    """No statement appears, none goes, none changes."""
    middle = SENTENCES[len(SENTENCES) // 2].start
    for text in (f"{news}\n{SEED}", f"{SEED}\n{news}", f"{SEED[:middle]}{news} {SEED[middle:]}"):
        assert graph(cb.read(text, language="ar")) == graph(BRIEF)


def test_a_clause_dropped() -> None:
    """Without its condition, the guarantee is contingent on nothing; without its law, it has none."""
    brief = changed(("وفي حالة استسلامهم ان يضمن", "وان يضمن"))
    assert brief.guarantees[0].contingent_on == ()
    assert brief.guarantees[0].undertakings == BRIEF.guarantees[0].undertakings
    brief = changed((" وفقا للقوانين الروسية والقانون الدولي", ""))
    assert brief.guarantees[0].legal_basis == ()
    assert brief.guarantees[0].contingent_on[0].kind == BRIEF.guarantees[0].contingent_on[0].kind


def test_one_of_two_coordinated_demands_dropped() -> None:
    """The other stays as it was, and asks to stop, not to do."""
    without = changed((" وإعادة تسليح القوات المسلحة الأوكرانية", ""))
    assert sorted(set(lines(BRIEF)) - set(lines(without))) == ["demand RUS>UKR: cease rearmament"]
    without = changed((" التعبئة القسرية في أوكرانيا وإعادة", " إعادة"))
    assert sorted(set(lines(BRIEF)) - set(lines(without))) == ["demand RUS>UKR: cease mobilization"]
    assert set(lines(without)) < set(lines(BRIEF))


def test_a_proposal_that_is_rejected_is_rejected() -> None:
    brief = changed(
        ("أشار الجانب الروسي الى عدد من النقاط المهمة", "رفض الجانب الروسي المبادرة وأشار الى عدد من النقاط المهمة")
    )
    assert brief.ceasefire_proposals[0].status == "rejected"


def test_nothing_of_the_seed_is_known_to_the_reader() -> None:
    """No cue of a pack is longer than a phrase, and none is a stretch of the seed that is longer than one."""
    from ceasefire_brief.reading.pack import load_pack

    assert max(len(entry.words) for entry in load_pack("ar").lexicon.entries) <= 6

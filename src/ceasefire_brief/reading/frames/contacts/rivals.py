"""Whose talks a text means where no word beside them says so: *talks in the capital ended without a result*."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from ....model.contact import Contact, Medium
from ....model.exchange import PrisonerExchange
from ....model.party import Party, PartyKind
from ....model.proposal import CeasefireProposal
from ....model.provision import Subject
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene
from ...tokens import TokenKind
from ..capacity import helpers

_NEAR = 5
"""How many sentences back those may stand whose talks a sentence tells of."""

_FIGHTING = frozenset({PartyKind.STATE, PartyKind.ARMED_GROUP, PartyKind.COALITION})


def rivals_at_talks(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*After five days of talks brokered by M, A and B signed a truce*: the two between whom the matter is.

    Only where the text has told of two such sides, and nobody else stands beside the talks who could be meant.
    """
    talks = item.cues.get("contact") == Medium.TALKS and (
        _told_as_event(sentence, item) or _opens_clause(scene, sentence, item)
    )
    if not talks and not _negotiators_met(scene, sentence, item):
        return []
    pair = _the_pair(scene, sentence)
    return list(pair) if not _others(scene, sentence, item, pair) else []


def rival_of(scene: Scene, sentence: Sentence, item: Item, side: Party) -> list[Party]:
    """*A held talks with the rebels' negotiators*, *with a delegation*: the other side, met by those it sent."""
    if item.cues.get("contact") not in (Medium.TALKS, Medium.MEETING):
        return []
    if scene.at(sentence, item) is not None:
        return []
    prep = sentence.after(item, lambda other: other.cues.get("prep") == "with", 3)
    lead = sentence.items[sentence.clause_of(item).start : item.index]
    goes = any(
        other.cues.get("body") in ("delegation", "government") and not scene.at(sentence, other) for other in lead
    )
    if goes:  # *The government's delegation held talks with A*
        pair = _the_pair(scene, sentence)
        return [party for party in pair if party != side.side] if side.side in pair else []
    if prep is None:
        return []
    row = sentence.items[prep.index + 1 : prep.index + 5]
    sent = next((other for other in row if other.cues.get("body") == "delegation"), None)
    if sent is None or any(scene.at(sentence, other) for other in row[: sent.index - prep.index]):
        return []
    pair = _the_pair(scene, sentence)
    return [party for party in pair if party != side.side] if side.side in pair else []


def _negotiators_met(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*Negotiators met in the capital*: those who were sent, with no word whose they are."""
    if item.cues.get("contact") not in (Medium.TALKS, Medium.MEETING) or scene.pack.verb_first:
        return False
    lead = sentence.items[max(sentence.clause_of(item).start, item.index - 4) : item.index]
    sent = next((other for other in lead if other.cues.get("body") == "delegation" or other.has("side")), None)
    return sent is not None and scene.at(sentence, sent) is None


def _told_as_event(sentence: Sentence, item: Item) -> bool:
    """Whether talks are told of as something that came about, goes on or is to come: no topic, and no wish."""
    row = sentence.items
    lead = row[max(0, item.index - 4) : item.index]
    if any(
        other.has("about", "effort", "condition", "not", "indefinite", "until", "before", "must", "should")
        for other in lead
    ):
        return False
    if sentence.first("thanks", within=range(item.index)) or sentence.first("might", within=sentence.clause_of(item)):
        return False  # *thanked M for hosting the talks*
    behind = row[item.index + 1 : item.index + 6]
    told = [other for other in lead if not other.has("glue")]
    if told and told[-1].cues.get("prep") == "of" and not any(other.has("unit") for other in lead):
        return False  # *on the agenda of the talks*
    if any(other.has("after", "since", "within", "lasting") or other.has("unit") for other in lead):
        return True
    near = [*lead, *behind]
    if any(other.stands("completed", "under_way", "planned", "ended", "suspended", "postponed") for other in near):
        return True
    if any(other.has("resumes", "role") for other in near):
        return True
    place = behind[:2]
    return (
        len(place) == 2 and place[0].cues.get("prep") == "in" and (place[1].has("capital", "name") or place[1].capital)
    )


def _opens_clause(scene: Scene, sentence: Sentence, item: Item) -> bool:
    """*The talks gained new momentum*: whether talks are what a clause tells of, by a noun that stands first in it."""
    lead = sentence.items[sentence.clause_of(item).start : item.index]
    told = [other for other in lead if other.kind is TokenKind.WORD and not other.has("glue", "that", "and", "but")]
    if len(told) > 2 or any(other.cues.keys() - {"adjective", "ordinal", "attribute"} for other in told):
        return False
    behind = sentence.items[item.index + 1 : item.index + 8]
    if any(other.has("might", "must", "not", "if", "only_if", "should", "need") for other in behind):
        return False
    noun = "nom" in item.cases if scene.pack.declined else item.has("aim") and not item.has("action")
    return noun or (scene.pack.verb_first and "def" in item.marks)


def _the_pair(scene: Scene, sentence: Sentence) -> tuple[Party, ...]:
    """The two sides of the matter, if the text has told of two that are at odds and of no others."""
    pairs = list(_pairs(scene, sentence))
    if not pairs and scene.of_truces():
        # *A studies B's answer. The talks go on*: the only two that the text tells of, of whom one is a group.
        fighting = scene.fighting()
        bands = [party for party in fighting if party.kind is PartyKind.ARMED_GROUP]
        if len(fighting) > 2 and len(bands) == 1:
            # *The rebels*, and the one state whose government they are known to fight.
            fighting = [party for party in fighting if party is bands[0] or scene.people.fights(party, bands[0])]
        return tuple(fighting) if len(fighting) == 2 and bands else ()
    return pairs[0] if len({frozenset(pair) for pair in pairs}) == 1 else ()


def _pairs(scene: Scene, sentence: Sentence) -> Iterator[tuple[Party, ...]]:
    """The pairs of sides between whom the text has told of talks, a truce, an exchange, or a war."""
    for draft in scene.recent:
        fields = draft.fields
        sides: list[Party] = []
        if draft.kind is Contact and fields["medium"] is Medium.TALKS:
            sides = [party.side for party in fields["participants"]]
        elif draft.kind is CeasefireProposal:
            sides = [party.side for party in fields["parties_bound"]]
        elif draft.kind is PrisonerExchange:
            both = [party for release in fields["releases"] for party in (release.by, release.to)]
            sides = [party.side for party in both if party is not None]
        yield from _pair(sides)
    for number in range(max(scene.kept, sentence.number - _NEAR), sentence.number + 1):
        row = scene.named[number]
        for one, other in pairwise(row):
            apart = scene.sentences[number]
            if one.role in ("in", "at", "from", "by") or not scene.linked(apart, one, other):
                continue
            if {one.party, other.party} & helpers(scene, apart).keys():
                continue
            sides = [party.side for party in (one.party, other.party) if party is not None]
            fight = any(side.kind is PartyKind.ARMED_GROUP for side in sides)
            if _at_odds(apart, one) if one.role == "between" else fight:
                yield from _pair(sides)


def _at_odds(sentence: Sentence, named: Named) -> bool:
    """*Fighting between*, *the truce between*: whether what is between two sides tells that they are at odds."""
    lead = sentence.items[max(0, named.first - 6) : named.first]
    return any(item.has("ceasefire", "contact", "fight", "exchange", "pact") for item in lead) or any(
        item.cues.get("subject") in (Subject.ATTACKS, Subject.SETTLEMENT) for item in lead
    )


def _pair(sides: Sequence[Party]) -> Iterator[tuple[Party, ...]]:
    pair = tuple(dict.fromkeys(sides))
    if len(pair) == 2 and all(party.kind in _FIGHTING for party in pair):
        yield pair


def _others(scene: Scene, sentence: Sentence, item: Item, pair: Sequence[Party]) -> bool:
    """Whether somebody beside the talks could be a side of theirs who is none of the two."""
    aside = helpers(scene, sentence)
    for named in scene.mentions(sentence):
        if named.party is None or named.role in ("in", "at", "from", "on", "by") or named.party in aside:
            continue
        side = named.party.side
        if side not in pair and side not in aside and side.kind in _FIGHTING and not _says(scene, sentence, named):
            return True
    return False


def _unknown_name(sentence: Sentence, index: int) -> bool:
    item = sentence.items[index]
    return item.capital and not item.cues and item.kind is TokenKind.WORD


def _says(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """Whether somebody only tells of the talks: *the minister of A said*."""
    if any(saying.speaker is not None and saying.speaker == named.party for saying in scene.sayings[sentence.number]):
        return True
    last = named.last
    while last + 1 < len(sentence.items) and (
        sentence.items[last + 1].text == "-" or _unknown_name(sentence, last + 1)
    ):
        last += 1  # *the minister of A X said*, where no list knows the name
    around = sentence.items[max(0, named.first - 2) : named.first] + sentence.items[last + 1 : last + 3]
    return any(other.has("speech", "source") for other in around)

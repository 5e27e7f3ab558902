"""Who takes part in a contact that a sentence tells of as an occasion: who speaks, goes on, sets out or turns it."""

from ....model.attribution import SpeechAct
from ....model.contact import Medium
from ....model.party import Party, PartyKind
from ...items import Item, Sentence
from ...named import Named
from ...scene import Scene
from ...subjects import coordinated, subject_of, tellers
from ...tokens import TokenKind
from .means import medium_of


def who_went_on(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*A confirmed that, and also proposed talks*: of a verb behind *and* with nobody before it, who acts before."""
    start = sentence.clause_of(verb).start
    lead = sentence.items[start : verb.index]
    if not start or not any(other.has("and") for other in lead) or any(scene.at(sentence, other) for other in lead):
        return []
    first = sentence.before(sentence.items[start], lambda other: other.has("speech", "ready"), 14)
    return subject_of(scene, sentence, first, fallback=False) if first is not None else []


def who_talks_with(scene: Scene, sentence: Sentence, item: Item, partner: list[Party]) -> list[Party]:
    """*A said it followed a call with B and C*: who tells of a contact that two others are on the other side of."""
    with_them = any(named.role == "with" and item.index < named.first for named in scene.mentions(sentence))
    told = tellers(scene, sentence, item) if with_them else []
    return [party for party in told if party not in partner and party.side not in {each.side for each in partner}]


def who_sets_out(scene: Scene, sentence: Sentence, item: Item, partner: list[Party]) -> list[Party]:
    """*Went the delegation of A to the capital to meet B*: who acts in what a meeting is the purpose of."""
    for named in scene.mentions(sentence, range(sentence.clause_of(item).start, item.index)):
        if not named.role and named.party is not None and named.party not in partner:
            return coordinated(scene, sentence, named)
    return []


def tellers_on(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*Said after meeting B*, *said in a call with B*: who says something on the occasion."""
    behind = sentence.items[max(0, item.index - 4) : item.index]
    while (behind and behind[-1].has("glue", "attribute", "jointly", "apart")) or (behind and not behind[-1].cues):
        behind.pop()
    called = medium_of(item) in (Medium.PHONE_CALL, Medium.VIDEO_CALL)
    on_it = any(other.has("within") or other.cues.get("prep") == "in" for other in behind[-2:]) and called
    after = any(other.has("after") for other in behind[-1:])
    return tellers(scene, sentence, item) if on_it or after else []


def _who_tells_of(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A denied holding talks with B*, *A announced a meeting with B*: who tells of a contact of its own."""
    verb = sentence.before(
        item, lambda other: other.has("speech"), 4, stop=lambda other: other.kind is not TokenKind.WORD
    )
    if verb is None or any(
        scene.at(sentence, other) is not None or other.has("prep")
        for other in sentence.items[verb.index + 1 : item.index]
    ):
        return []
    return subject_of(scene, sentence, verb, fallback=False)


def those_meant(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*They will meet again*: the two that were spoken of last; *said that they would meet B*: who says so."""
    if any(other.has("that", "that_they") for other in sentence.items[max(0, item.index - 2) : item.index]):
        return tellers(scene, sentence, item)
    they = sentence.before(item, lambda other: other.has("that_they"), 6) if scene.pack.verb_first else None
    if they is not None and not any(scene.mentions(sentence, range(they.index, item.index))):
        return tellers(scene, sentence, item)  # *said that it would not hold talks with B*
    told_on = tellers_on(scene, sentence, item)
    if told_on:
        return told_on
    lead = scene.mentions(sentence, range(max(0, item.index - 4), item.index))
    both = any(named.about in ("they", "persons") for named in lead)
    both = both and medium_of(item) is not Medium.LETTER  # A letter is one side's, and no deed of both.
    if not both or len(scene.pair) not in (0, 2):
        return []
    return _acted_before(scene, sentence) or list(scene.pair) or tellers(scene, sentence, item)


def _acted_before(scene: Scene, sentence: Sentence) -> list[Party]:
    """*A's minister and B's arrived in the capital. They will meet C*: the two persons who acted together before."""
    number = sentence.number - 1
    if number < scene.kept or scene.pack.verb_first:
        return []
    first = next((named for named in scene.named[number] if not named.role), None)
    if first is None or first.several or first.first > 4:
        return []
    acted = coordinated(scene, scene.sentences[number], first)
    persons = all(party.kind is PartyKind.PERSON for party in acted)
    return acted if persons and len({party.side for party in acted}) == 2 else []


def who_goes_on(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*After speaking with A, B announced*: who acts behind a clause of its own that tells of an occasion only."""
    lead = [other for other in sentence.items[max(0, item.index - 4) : item.index] if not other.has("glue")]
    occasion = any(other.has("after", "within", "since") for other in lead[-2:])
    if item.index > 3 and not (occasion and sentence.clause_of(item).start > 0):
        return []
    for named in scene.mentions(sentence):
        start = sentence.clause_of(sentence.items[named.first]).start
        if named.first <= item.index or named.role or _named_with(scene, sentence, named):
            continue
        behind = sentence.items[named.last + 1 : named.last + 2]
        acts = scene.pack.declined and any("nom" in sentence.items[named.first].cases for _ in behind)
        told = acts and any(other.has("speech", "thanks") for other in behind)
        opens = all(other.has("glue") or not other.cues for other in sentence.items[start + 1 : named.first])
        if (start > item.index and (named.first - start <= 2 or (named.first - start <= 4 and opens))) or told:
            if named.about == "person" and named.party is None:
                return tellers(scene, sentence, item)
            return coordinated(scene, sentence, named)
        if start > item.index and not scene.pack.verb_first:
            return []
    return []


def _named_with(scene: Scene, sentence: Sentence, named: Named) -> bool:
    """*In a call with the president of B, X, A urged*: whether a mention only adds a name to the other side's."""
    before = (other for other in scene.mentions(sentence, range(named.first)) if other.role)
    return any(other.party is named.party is not None for other in before)


def _discusses(item: Item) -> bool:
    return item.cues.get("speech") == SpeechAct.DISCUSS


_TURNING = ("refused", "rejected", "agreed", "accepted", "suspended", "postponed", "cancelled")


def who_turns_it(scene: Scene, sentence: Sentence, item: Item, *, told: bool) -> list[Party]:
    """*A refused to meet B*, *A agreed to talks with B*: whom the noun names is not the one who acts."""
    if not scene.pack.verb_first and item.cases & {"nom"}:
        return []
    verb = sentence.before(item, lambda other: other.has("status", "propose", "call", "ready") or _discusses(other), 9)
    if verb is None or not (scene.pack.verb_first or verb.stands(*_TURNING) or verb.has("propose", "ready")):
        return [] if told else _who_tells_of(scene, sentence, item)
    acting = subject_of(scene, sentence, verb, fallback=False) or who_went_on(scene, sentence, verb)
    return list(acting or (tellers(scene, sentence, verb) if verb.has("ready") else []))


def those_ready(scene: Scene, sentence: Sentence, item: Item) -> list[Party]:
    """*A and B declared their readiness to hold talks*: whose readiness a sentence tells of before a contact."""
    ready = sentence.before(item, lambda other: other.has("ready"), 9)
    if ready is None:
        return []
    told = sentence.before(ready, lambda other: other.has("speech"), 5)
    acting = subject_of(scene, sentence, ready, fallback=False)
    acting = acting or (subject_of(scene, sentence, told, fallback=False) if told is not None else [])
    return list(acting)

"""Who does what a verb of letting go says, where its subject is not the first name before it."""

from ....model.party import Party
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import subject_of
from ...tokens import TokenKind
from .captives import VERBS, people_of


def onlookers(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*A welcomed the release of 20*: who only speaks well of a deed, or gives thanks for it."""
    if sentence.cued.keys().isdisjoint(("welcome", "thanks")):
        return []
    lead = sentence.before(
        verb,
        lambda item: item.has("welcome", "thanks"),
        5,
        stop=lambda item: item.kind is not TokenKind.WORD or item.has("that", "who", *VERBS),
    )
    return [party.side for party in subject_of(scene, sentence, lead, fallback=False)] if lead is not None else []


def thanked(scene: Scene, sentence: Sentence, verb: Item) -> Party | None:
    """*A thanked B for freeing two*: who is thanked for letting people go."""
    thanks = sentence.before(verb, lambda item: item.has("thanks"), 5)
    row = list(scene.mentions(sentence, range(thanks.index, verb.index))) if thanks is not None else []
    party = scene.resolve(row[0]) if len(row) == 1 else None
    return party.side if party is not None and can_be_side(party) else None


def by_somebody(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Freed the national guard 20*: where verbs stand first, two unknown words right behind one name who acts."""
    behind = sentence.items[verb.index + 1 : verb.index + 3]
    unknown = len(behind) == 2 and all(
        item.kind is TokenKind.WORD and not item.cues and scene.at(sentence, item) is None for item in behind
    )
    whom = any(item.cues.get("prep") == "from" for item in sentence.items[verb.index + 3 : verb.index + 5])
    return scene.pack.verb_first and unknown and whom


def doer_beside(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*A received 215, with B receiving 55*: who does what a participle says that goes with the main verb."""
    ending = scene.pack.progressive
    named = scene.at(sentence, sentence.items[verb.index - 1]) if ending and verb.index else None
    if named is None or named.role != "with" or not verb.text.endswith(ending):
        return []
    party = scene.resolve(named)
    return [party.side] if party is not None and can_be_side(party) else []


def by_unnamed(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Rebels in A have freed 18*: whether fighters without a name act, and a name only tells where."""
    start = sentence.clause_of(verb).start
    for crowd in people_of(scene, sentence):
        fighters = crowd.noun is not None and sentence.items[crowd.noun].cues.get("persons") == "soldier"
        if fighters and crowd.number is None and 0 <= crowd.first - start <= 2 and crowd.last + 1 < verb.index:
            return sentence.items[crowd.last + 1].cues.get("prep") == "in" and not scene.pack.verb_first
    return False

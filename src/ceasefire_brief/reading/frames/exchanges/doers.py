"""Who does what a verb of letting go says."""

from ....model.exchange import DetaineeCategory
from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import subject_of
from ...tokens import TokenKind
from ..capacity import helpers
from .captives import VERBS, people_of


def doers(
    scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item, watching: list[Party], *, told: bool
) -> list[Party] | None:
    """The sides that let a crowd go or receive it; ``None`` where the verb is that of a mediator only.

    Whoever is only ``watching`` the deed has done nothing; whoever tells it has, unless other words have ``told`` who.
    """
    helping = helpers(scene, sentence)
    actors = []
    if not _by_somebody(scene, sentence, verb):
        subjects = subject_of(scene, sentence, verb, fallback=False)
        actors = [party.side for party in subjects if can_be_side(party) and not helping.keys() & {party, party.side}]
    if not actors and _brokered(scene, sentence, verb):
        return None
    whose = [each.party.side for each in scene.mentions(sentence, range(crowd.first, crowd.last + 1)) if each.party]
    actors = [actor for actor in actors if actor not in whose] or _government(scene, sentence, verb)
    actors = _doer_beside(scene, sentence, verb) or ([] if _by_unnamed(scene, sentence, verb) else actors)
    people = crowd.of.side if crowd.of is not None else None
    actors = [actor for actor in actors if actor not in watching or actor == people]
    if people is not None and actors and people not in actors and _obtained(sentence, verb):
        return None
    if not actors and verb.has("receive"):
        speaker = scene.said(sentence, verb).speaker
        holds = speaker is not None and can_be_side(speaker)
        actors = [speaker.side] if speaker is not None and holds and speaker.side not in helping else []
    if not actors and not told and not verb.has("receive"):
        actors = _teller(scene, sentence, crowd, verb)
    return actors


def _brokered(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*M brokered the release of 10*, *M secured their release through mediation*: whether a mediator's verb tells."""
    if any(item.has("role") for item in sentence.items[max(0, verb.index - 4) : verb.index]):
        return True
    if not verb.has("receive") or helpers(scene, sentence):
        return False
    return sentence.first("role", within=sentence.clause_of(verb)) is not None


def _obtained(sentence: Sentence, verb: Item) -> bool:
    """*M obtained the release of three of A's people*: whether somebody only sees to it that they are let go."""
    return any(item.has("obtain") for item in sentence.items[max(0, verb.index - 2) : verb.index])


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


def _by_somebody(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Freed the national guard 20*: where verbs stand first, two unknown words right behind one name who acts."""
    behind = sentence.items[verb.index + 1 : verb.index + 3]
    unknown = len(behind) == 2 and all(
        item.kind is TokenKind.WORD and not item.cues and scene.at(sentence, item) is None for item in behind
    )
    whom = any(item.cues.get("prep") == "from" for item in sentence.items[verb.index + 3 : verb.index + 5])
    return scene.pack.verb_first and unknown and whom


def _doer_beside(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*A received 215, with B receiving 55*: who does what a participle says that goes with the main verb."""
    ending = scene.pack.progressive
    named = scene.at(sentence, sentence.items[verb.index - 1]) if ending and verb.index else None
    if named is None or named.role != "with" or not verb.text.endswith(ending):
        return []
    party = scene.resolve(named)
    return [party.side] if party is not None and can_be_side(party) else []


def _by_unnamed(scene: Scene, sentence: Sentence, verb: Item) -> bool:
    """*Rebels in A have freed 18*: whether fighters without a name act, and a name only tells where."""
    start = sentence.clause_of(verb).start
    for crowd in people_of(scene, sentence):
        fighters = crowd.noun is not None and sentence.items[crowd.noun].cues.get("persons") == "soldier"
        if fighters and crowd.number is None and 0 <= crowd.first - start <= 2 and crowd.last + 1 < verb.index:
            return sentence.items[crowd.last + 1].cues.get("prep") == "in" and not scene.pack.verb_first
    return False


def _government(scene: Scene, sentence: Sentence, verb: Item) -> list[Party]:
    """*The government freed 146*: in a text of a state and an armed group, the government is the state's."""
    states = [party for party in scene.pair if party.kind is PartyKind.STATE]
    groups = [party for party in scene.pair if party.kind is PartyKind.ARMED_GROUP]
    if len(states) != 1 or len(groups) != 1:
        return []
    near = range(verb.index + 1, verb.index + 3) if scene.pack.verb_first else range(verb.index - 4, verb.index)
    for item in sentence.where("body", "force", within=near):
        if scene.at(sentence, item) is None and item.clause == verb.clause:
            return states
    return []


def _teller(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> list[Party]:
    """*They said that they freed 20*, *announced the release of 20*: whoever tells it without naming another did it."""
    said = scene.said(sentence, verb)
    if said.item is None or said.speaker is None or said.item.index > verb.index or not can_be_side(said.speaker):
        return []
    side = said.speaker.side
    if side not in scene.fighting():
        return []
    if crowd.category is DetaineeCategory.HOSTAGE or (crowd.of is not None and crowd.of.side == side):
        return []
    between = [item for item in sentence.items[said.item.index + 1 : verb.index] if item.kind is TokenKind.WORD]
    small = ("that", "glue", "about", "prep", "weekday", "month", "day")
    if all(item.has(*small) for item in between) and len(between) <= 6:
        return [side]
    return []


def by_adjective(scene: Scene, sentence: Sentence, verb: Item, crowd: Crowd) -> list[Party]:
    """The state of a body that no list knows: *the Sudanese prison service released 20*."""
    low, high = (verb.index, crowd.first) if verb.index < crowd.first else (max(0, verb.index - 4), verb.index)
    for item in sentence.items[low:high]:
        inside = crowd.first <= item.index <= crowd.last
        if item.has("adjective") and not item.has("persons") and not inside:
            party = scene.pack.registry[item.cues["adjective"]]
            if can_be_side(party):
                return [party.side]
    return []

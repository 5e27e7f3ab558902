"""People beside others whose verb tells of both: *A handed over 32 soldiers, and B — two*."""

from ....model.party import Party
from ...crowds import Crowd
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import is_passive
from ...tokens import DASHES
from .captives import people_of
from .untold import side_of

Sides = tuple[Party | None, Party | None]
"""Who lets people go, and who receives them."""


def in_a_gap(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> Sides | None:
    """The sides of people before whom only a name stands for all that the verb said of others."""
    given = _given_besides(scene, sentence, crowd, verb)
    if given is not None:
        return None, given
    other = _gapped(scene, sentence, crowd, verb)
    if other is None:
        return None
    if is_passive(scene, sentence, verb):
        return None, other  # *To A were handed 32, to B — two*
    if crowd.noun is None:
        first = next((each for each in people_of(scene, sentence) if verb.index < each.first < crowd.first), crowd)
        crowd.category = first.category
    rest = side_of(scene, crowd.of.side, other) if crowd.of is not None and crowd.of.side != other else None
    return (rest, other) if verb.has("receive") and not verb.has("handover") else (other, rest)


def _given_besides(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> Party | None:
    """*The peacekeepers handed A 32 soldiers, and B — two*: who receives some where others gave to another before."""
    dash = sentence.items[crowd.first - 1] if crowd.first else None
    if dash is None or dash.text not in DASHES or not verb.has("handover") or verb.index >= dash.index:
        return None
    row = [named for named in scene.mentions(sentence, range(dash.index)) if named.role == "to"]
    if len(row) < 2 or row[-1].last != dash.index - 1 or row[0].party == row[-1].party:
        return None
    party = scene.resolve(row[-1])
    return party.side if party is not None and can_be_side(party) else None


def _again(scene: Scene, sentence: Sentence, verb: Item, at: int) -> bool:
    """*Freed A [from] 70 and B [from] 180*: whether a preposition is the one that the verb has, said again."""
    prep = sentence.items[at].cues.get("prep")
    row = sentence.items[verb.index + 1 : at - 1]
    return scene.pack.verb_first and prep is not None and any(item.cues.get("prep") == prep for item in row)


def _gapped(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> Party | None:
    """*A handed over 32 soldiers, and B — two*: who stands before a dash does what the verb said of the first."""
    at = crowd.first - 1
    while at > verb.index and (sentence.items[at].has("qualifier") or _again(scene, sentence, verb, at)):
        at -= 1
    named = scene.at(sentence, sentence.items[at]) if at > verb.index else None
    if named is not None and not named.role and verb.index < named.first - 1:
        # *A freed 146 and B 97*, *A will free 33 hostages and B about 1,000 prisoners*
        lead = sentence.items[max(verb.index + 1, named.first - 2) : named.first]
        party = scene.resolve(named)
        joined = "conj" in sentence.items[named.first].marks
        joined = joined or any(item.has("and", "but") or item.text in ",;" for item in lead)
        return party.side if joined and party is not None and can_be_side(party) else None
    dash = sentence.items[at] if crowd.first else None
    if dash is None or dash.text not in DASHES or verb.index >= dash.index:
        return None
    for named in scene.mentions(sentence, range(verb.index + 1, dash.index)):
        if named.last == dash.index - 1 and (not named.role or is_passive(scene, sentence, verb)):
            party = scene.resolve(named)
            return party.side if party is not None and can_be_side(party) else None
    return None

"""In whose favour a guarantee is: who gets it, or the people and parties that it names."""

from ...model.party import Party, PartyKind
from ..crowds import Crowd
from ..items import Item, Sentence
from ..people import slug
from ..scene import Scene
from ..subjects import is_passive, subject_of
from .captives import people_of
from .guarantors import giver_of
from .unnamed import band


def beneficiaries_of(
    scene: Scene, sentence: Sentence, item: Item, guarantors: list[Party], received: Item | None
) -> tuple[Party, ...]:
    """In whose favour: who gets the guarantee, or the people and parties that it names."""
    if received is not None:
        subjects = subject_of(scene, sentence, received, fallback=False)
        parties = tuple(dict.fromkeys(party for party in subjects if party.side not in guarantors))[:1]
        return parties or _receivers(scene, sentence, item, received)
    if item.cues.get("guarantee") == "agent":
        return ()
    giver = giver_of(sentence, item) or item
    stop = sentence.after(item, lambda other: other.has("if", "provided", "only_if", "speech", "according"), 20)
    row = range(giver.index, min(len(sentence.items), item.index + 20) if stop is None else stop.index)
    given_to = _given_to(scene, sentence, giver, guarantors)
    if given_to is not None and not scene.pack.declined:
        return (given_to,)
    crowd = next((crowd for crowd in people_of(scene, sentence) if crowd.noun is not None and crowd.noun in row), None)
    for named in scene.mentions(sentence, row):
        if crowd is not None and crowd.noun is not None and crowd.noun + 2 < named.first:
            break
        if named.party is None or (named.party.side in guarantors and named.party.kind is not PartyKind.GROUP):
            continue
        behind = sentence.items[named.last + 1 : named.last + 2]
        if named.first > item.index and behind and behind[0].has("speech"):
            continue  # *they were given safe passage, A said*
        acts = bool(behind) and behind[0].has("future")
        lead = sentence.items[named.first - 1]
        acts = acts or lead.has("that") or (lead.has("commit") and lead is not giver)
        if named.first > item.index and not named.role and acts:
            continue  # *guaranteed that A would not attack*
        given = giver.index < named.first < item.index and not named.role  # *gave B guarantees*, undeclined
        cases = sentence.items[named.first].cases
        near = crowd is None or named.first - giver.index <= 2
        undeclined = near and named.first > giver.index and not named.role and (not cases or len(cases) > 4)
        if (
            named.role in ("to", "of", "for")
            or given
            or undeclined
            or (named.role in ("by", "") and not scene.pack.declined)
        ):
            return (scene.people.made.get(f"{named.party.side.id}.encircled") or named.party,)
    if crowd is not None:
        return (_group(scene, sentence, crowd),)
    if given_to is not None:
        return (given_to,)
    for group in reversed(scene.people.groups):
        if group.side not in guarantors:
            return (group,)
    bands = sentence.where("group", "organization", within=row)
    unnamed = next((other for other in bands if scene.at(sentence, other) is None), None)
    return (band(scene, unnamed),) if unnamed is not None else ()


def _receivers(scene: Scene, sentence: Sentence, item: Item, received: Item) -> tuple[Party, ...]:
    """*The fighters received guarantees*: people whom no name tells."""
    low, high = (received.index, item.index) if scene.pack.verb_first else (received.index - 5, received.index)
    for crowd in people_of(scene, sentence):
        if crowd.noun is None or not low <= crowd.noun < high:
            continue
        cases = sentence.items[crowd.noun].cases
        if sentence.items[crowd.noun].clause == received.clause and (not cases or "nom" in cases):
            return (_group(scene, sentence, crowd),)
    for other in sentence.where("group", within=range(max(0, low), high)):
        if scene.at(sentence, other) is None and other.clause == received.clause and "nom" in other.cases:
            return (band(scene, other),)
    return ()


def _given_to(scene: Scene, sentence: Sentence, verb: Item, guarantors: list[Party]) -> Party | None:
    """Who is named before the verb by which it is given: *to the fighters it was guaranteed*."""
    clause = sentence.clause_of(verb)
    row = range(clause.start, verb.index)
    if scene.pack.verb_first or not (scene.pack.declined or is_passive(scene, sentence, verb)):
        return None
    passive = is_passive(scene, sentence, verb)
    for crowd in people_of(scene, sentence):
        if crowd.noun is None or crowd.noun not in row:
            continue
        cases = sentence.items[crowd.noun].cases
        if not scene.pack.declined or "dat" in cases or (passive and not cases):
            return _group(scene, sentence, crowd)
    for other in sentence.where("group", "persons", within=row):
        if scene.at(sentence, other) is None and (not scene.pack.declined or "dat" in other.cases):
            return band(scene, other)
    for named in scene.mentions(sentence, row):
        if named.role == "to" and named.party is not None and named.party.side not in guarantors:
            return named.party
    return None


def _group(scene: Scene, sentence: Sentence, crowd: Crowd) -> Party:
    """The people whom a guarantee is for, as a party of their own."""
    words = scene.words.words(sentence.items[crowd.noun or crowd.first], sentence.items[crowd.last])
    return scene.people.make(slug(words) or "people", PartyKind.GROUP, words, crowd.of)

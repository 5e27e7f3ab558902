"""In whose favour a guarantee is: who gets it, or the people and parties that it names."""

from collections.abc import Collection
from collections.abc import Set as AbstractSet

import attrs

from ....model.guarantee import Undertaking
from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...named import Named, sides_of
from ...scene import Scene, can_be_side
from ...subjects import coordinated, is_passive, subject_of
from ...tokens import TokenKind
from ..demands.nameless import band
from ..exchanges.captives import people_of
from .gainers import are_people_of, as_group, people_meant, people_within, told_of_a_place
from .givers import giver_of
from .undertakings import is_thing, under


@attrs.frozen(eq=False)
class _Given:
    """A guarantee that is given: its word, the verb by which it is given, by whom, and of what."""

    item: Item
    verb: Item
    guarantors: list[Party]
    undertakings: AbstractSet[Undertaking]


def beneficiaries_of(
    scene: Scene,
    sentence: Sentence,
    item: Item,
    guarantors: list[Party],
    received: Item | None,
    undertakings: AbstractSet[Undertaking],
    first: Item,
) -> tuple[Party, ...]:
    """In whose favour: who gets the guarantee, or the people and parties that it names."""
    if received is not None:
        subjects = subject_of(scene, sentence, received, fallback=False)
        parties = tuple(dict.fromkeys(party for party in subjects if party.side not in guarantors))[:1]
        return parties or _receivers(scene, sentence, item, received) or _teller(scene, sentence, received, guarantors)
    if item.cues.get("guarantee") == "agent":
        row = range(item.index + 1, min(sentence.clause_of(item).stop, item.index + 9))
        found = scene.people.as_people(people_within(scene, sentence, row, ()))
        return found if all(party.kind is PartyKind.GROUP for party in found) else ()
    given = _Given(item, giver_of(sentence, item) or item, guarantors, undertakings)
    others = _in_return(scene, sentence, item, guarantors) or _worked_with(scene, sentence, item, guarantors)
    if others:
        return others
    if under(sentence, item):
        # *The fighters left under A's guarantees*
        left = people_within(scene, sentence, range(sentence.clause_of(item).start, item.index), guarantors)
        if left:
            return left
    given_to = _given_to(scene, sentence, given)
    if given_to and not scene.pack.declined:
        return given_to
    stop = sentence.after(item, lambda other: other.has("if", "provided", "only_if", "speech", "according", "but"), 20)
    # *The rights of the Kurds will be guaranteed*: behind what is guaranteed, where that stands first.
    ahead = first.index < item.index and is_passive(scene, sentence, given.verb)
    start = first.index if ahead else given.verb.index
    if first.index < item.index and first.clause != item.clause:
        stop = sentence.after(item, lambda other: other.kind is TokenKind.MARK, 20)
    row = range(start, min(len(sentence.items), item.index + 20) if stop is None else stop.index)
    crowds = (
        each
        for each in people_of(scene, sentence)
        if each.noun in row and not told_of_a_place(sentence, item.index, each.first)
    )
    crowd = next((each for each in crowds if not _act_themselves(scene, sentence, given, each)), None)
    named = _named(scene, sentence, given, row, crowd)
    theirs = named is not None and crowd is not None and are_people_of(scene, sentence, named, crowd)
    if named is not None and not theirs:
        return _those(scene, sentence, named, guarantors)
    if crowd is not None and crowd.noun is not None:
        if named is not None and named.party is not None and crowd.of is None:
            as_group(scene, sentence, attrs.evolve(crowd, of=named.party.side))
        low = crowd.noun if scene.pack.verb_first else min(crowd.first, crowd.noun)
        return people_within(scene, sentence, range(low, row.stop), guarantors)
    return given_to or _untold(scene, sentence, given, row)


def _in_return(scene: Scene, sentence: Sentence, item: Item, guarantors: list[Party]) -> tuple[Party, ...]:
    """*A gave up its missiles in return for guarantees from B*: who did something for the guarantees."""
    price = sentence.before(item, lambda other: other.has("in_exchange"), 5)
    if price is None or not guarantors or not is_thing(sentence, item):
        return ()
    for named in scene.mentions(sentence, range(price.index)):
        if named.party is not None and not named.role and can_be_side(named.party):
            return (named.party.side,) if named.party.side not in guarantors else ()
    return ()


def _worked_with(scene: Scene, sentence: Sentence, item: Item, guarantors: list[Party]) -> tuple[Party, ...]:
    """*Will work with A and B to ensure that the truce is kept*: with whom a third works, where both are named."""
    works = item if item.has("works") else sentence.before(item, lambda other: other.has("works"), 8)
    if works is None:
        return ()
    last = sentence.items[works.index : min(len(sentence.items), max(works.index, item.index) + 8)]
    named = next(
        (each for each in scene.mentions(sentence, range(works.index, last[-1].index)) if each.role == "with"), None
    )
    if named is None:
        return ()
    found = [party for party in coordinated(scene, sentence, named) if party.side not in guarantors]
    return tuple(dict.fromkeys(found)) if len(found) > 1 else ()


def _named(scene: Scene, sentence: Sentence, given: _Given, row: range, crowd: Crowd | None) -> Named | None:
    """The first name that stands where those do in whose favour a guarantee is."""
    item = given.item
    stop = sentence.items[row.stop] if row.stop < len(sentence.items) else item
    for named in scene.mentions(sentence, row):
        if crowd is not None and crowd.noun is not None and crowd.noun + 2 < named.first:
            return None
        if named.several and named.role in ("to", "with", "for"):
            return named
        if named.party is None or (named.party.side in given.guarantors and named.party.kind is not PartyKind.GROUP):
            continue
        if stop.has("speech") and item.clause < sentence.items[named.first].clause <= stop.clause:
            continue  # *were given safe passage, an A spokesman said*
        if told_of_a_place(sentence, item.index, named.first):
            continue
        if _of_another(sentence, given, named) or _acts(sentence, given, named):
            continue
        near = crowd is None or named.first - given.verb.index <= 2
        if _stands_for(scene, sentence, given, named, near):
            return named
    return None


def _act_themselves(scene: Scene, sentence: Sentence, given: _Given, crowd: Crowd) -> bool:
    """*Guarantees that A's soldiers will spare them*, where cases tell: whether people only do what is guaranteed."""
    noun = sentence.items[crowd.noun if crowd.noun is not None else crowd.first]
    lead = sentence.before(noun, lambda other: other.has("that"), 3)
    ahead = sentence.first("undertaking", within=range(given.item.index + 1, noun.index)) is not None
    return scene.pack.declined and lead is not None and "nom" in noun.cases and not ahead


def _of_another(sentence: Sentence, given: _Given, named: Named) -> bool:
    """Whether a name with a preposition only describes what is guaranteed, or for whom it is not."""
    if named.role and sentence.first("not", within=range(given.item.index + 1, named.first)) is not None:
        return True  # *the safety of ships not linked to A*
    if named.role in ("by", "from") and given.undertakings & _SPARED:
        return True  # *that they will not be pursued by A*
    if named.role != "of":
        return False
    if given.undertakings == {Undertaking.OTHER}:
        return True  # *a guarantee like that of A*
    # *That the soil of A would not be used against B*
    return Undertaking.NON_AGGRESSION in given.undertakings and _of_own(sentence, given.item, named)


_SPARED = frozenset({Undertaking.AMNESTY, Undertaking.NON_AGGRESSION})
"""What is undertaken against somebody's deeds."""


def _acts(sentence: Sentence, given: _Given, named: Named) -> bool:
    """*Guaranteed that A would not attack*, *they were given safe passage, A said*: whether a name behind acts."""
    if named.first <= given.item.index:
        return False
    behind = sentence.items[named.last + 1 : named.last + 2]
    if behind and behind[0].has("speech"):
        return True
    lead = sentence.items[named.first - 1]
    commits = lead.has("commit") and lead is not given.verb
    return not named.role and (bool(behind and behind[0].has("future")) or lead.has("that") or commits)


def _stands_for(scene: Scene, sentence: Sentence, given: _Given, named: Named, near: bool) -> bool:
    """Whether a name stands as that of those for whom a guarantee is: *to A*, *A's security*, *gave A guarantees*."""
    if named.role in ("to", "of", "for"):
        return True
    cases = sentence.items[named.first].cases
    if sentence.items[named.first - 1].has("undertaking") and cases & _OBJECTS:
        return True
    if given.item is given.verb and named.first == given.item.index + 1 and "acc" in cases and not named.role:
        return True  # *assured A that it would not be attacked*
    if named.role == "in":
        return given.item.has("commit") and Undertaking.SECURITY in given.undertakings
    if named.role == "by":
        return not scene.pack.declined
    if named.role:
        return False
    between = given.verb.index < named.first < given.item.index
    undeclined = near and named.first > given.verb.index and (not cases or len(cases) > 4)
    return between or undeclined or not scene.pack.declined


_OBJECTS = frozenset({"gen", "acc"})
"""The cases of whom an undertaking is of: *the safety of A*, *not to attack A*."""


def _those(scene: Scene, sentence: Sentence, named: Named, guarantors: list[Party]) -> tuple[Party, ...]:
    """Whom a name means: both sides, those whom it joins, or its people under siege."""
    if named.party is None:
        both = [party for party in scene.everyone(sentence, named) or scene.fighting() if party not in guarantors]
        return tuple(both) if len(both) == 2 else ()
    encircled = scene.people.made.get(f"{named.party.side.id}.encircled")
    if encircled is not None or named.role not in ("to", "for", "between", "of"):
        return (encircled or named.party,)
    return tuple(party for party in coordinated(scene, sentence, named) if party.side not in guarantors)


def _untold(scene: Scene, sentence: Sentence, given: _Given, row: range) -> tuple[Party, ...]:
    """Those in whose favour a guarantee is that does not name them: people spoken of before, or whom *them* means."""
    item, guarantors, undertakings = given.item, given.guarantors, given.undertakings
    within = _given_for(sentence, item, row) if undertakings <= _OF_STATES else row
    those = people_within(scene, sentence, within, guarantors) or _own(scene, sentence, item, guarantors)
    if those:
        return those
    for group in reversed(scene.people.groups):
        if group.side not in guarantors:
            return (group,)
    if Undertaking.SECURITY in undertakings:
        for named in scene.mentions(sentence, range(given.verb.index)):
            state = named.party is not None and named.party.side.kind is PartyKind.STATE
            if state and named.party is not None and named.role in ("of", "to") and named.party.side not in guarantors:
                return (named.party.side,)  # *B's allies vowed to give guarantees*
        speaker = scene.said(sentence, item).speaker
        if speaker is not None and speaker.side not in guarantors and speaker.side in scene.fighting():
            return (speaker.side,)  # *A will give guarantees, said the president of B*
        for other in sentence.items[item.index + 1 : item.index + 12]:
            side = sides_of(other, scene.pack) if other.has("adjective") else None
            if side is not None and side.kind is PartyKind.STATE and side not in guarantors:
                return (side,)  # *pledged to send troops to B's soil*
    if undertakings & _OF_PEOPLE or sentence.first("them", within=within) is not None:
        meant = people_meant(scene, sentence, within)
        if meant:
            return meant
    bands = sentence.where("organization", within=within)
    unnamed = next((other for other in bands if scene.at(sentence, other) is None), None)
    return (band(scene, unnamed),) if unnamed is not None else ()


_OF_PEOPLE = frozenset({Undertaking.SAFE_PASSAGE, Undertaking.LIFE, Undertaking.HUMANE_TREATMENT})
"""What is undertaken towards people only."""
_OF_STATES = frozenset({Undertaking.SECURITY, Undertaking.CEASEFIRE, Undertaking.IMPLEMENTATION, Undertaking.OTHER})
"""What is undertaken towards the sides of a conflict."""


def _given_for(sentence: Sentence, item: Item, row: range) -> range:
    """*Security guarantees for those who stay*: what stands behind the word *for*, right behind the guarantees."""
    prep = sentence.after(item, lambda other: other.cues.get("prep") in ("for", "to"), 2)
    return range(prep.index + 1, row.stop) if prep is not None else range(0)


def _of_own(sentence: Sentence, item: Item, named: Named) -> bool:
    """Whether a name stands in what a clause says of its subject, before the word for what is not to be done."""
    row = range(item.index + 1, named.first)
    opened = sentence.first("that", within=row) is not None
    return opened and sentence.first("undertaking", within=row) is None


def _own(scene: Scene, sentence: Sentence, item: Item, but: Collection[Party]) -> tuple[Party, ...]:
    """*Would send troops to B to guarantee its security*: whose security it is."""
    behind = sentence.items[item.index + 1 : item.index + 3]
    if not any(other.has("its") for other in behind):
        return ()
    for named in reversed(list(scene.mentions(sentence, range(item.index)))):
        if named.party is not None and named.role and named.party.side not in but and can_be_side(named.party):
            return (named.party.side,)
    return ()


def _teller(scene: Scene, sentence: Sentence, received: Item, but: Collection[Party]) -> tuple[Party, ...]:
    """*A said that it had got guarantees*: who tells it, where nobody else is named before the verb."""
    said = scene.said(sentence, received)
    if said.item is None or said.speaker is None or said.item.index > received.index or said.speaker.side in but:
        return ()
    row = scene.mentions(sentence, range(said.item.index + 1, received.index))
    others = any(named.party is not None and named.party.side != said.speaker.side and not named.role for named in row)
    return () if others or not can_be_side(said.speaker) else (said.speaker.side,)


def _receivers(scene: Scene, sentence: Sentence, item: Item, received: Item) -> tuple[Party, ...]:
    """*The fighters received guarantees*: people whom no name tells."""
    low, high = (received.index, item.index) if scene.pack.verb_first else (received.index - 5, received.index)
    for crowd in people_of(scene, sentence):
        if crowd.noun is None or not low <= crowd.noun < high:
            continue
        cases = sentence.items[crowd.noun].cases
        if sentence.items[crowd.noun].clause == received.clause and (not cases or "nom" in cases):
            return (as_group(scene, sentence, crowd),)
    for other in sentence.where("group", "anyone", within=range(max(0, low), high)):
        caseless = other.has("anyone") and not other.cases
        if scene.at(sentence, other) is None and other.clause == received.clause and (caseless or "nom" in other.cases):
            return (band(scene, other),)
    return ()


def _given_to(scene: Scene, sentence: Sentence, given: _Given) -> tuple[Party, ...]:
    """Who is named before the verb by which it is given, or between the two: *to the fighters it was guaranteed*."""
    verb, guarantors = given.verb, given.guarantors
    passive = is_passive(scene, sentence, verb)
    if scene.pack.verb_first or not (scene.pack.declined or passive):
        return ()
    rows = [range(sentence.clause_of(verb).start, verb.index)]
    if scene.pack.declined:
        # *to the fighters who wish to leave, it was guaranteed*, *gave the diplomats guarantees*
        rows += [range(rows[0].start), range(verb.index + 1, given.item.index)]
    for row in rows:
        for item in sentence.where("persons", "two_persons", "group", "anyone", within=row):
            if "dat" in item.cases if scene.pack.declined else not item.cases:
                return people_within(scene, sentence, range(item.index, row.stop), guarantors)
        for named in scene.mentions(sentence, row):
            if named.role == "to" and named.party is not None and named.party.side not in guarantors:
                return (named.party,)
    return ()

"""Who receives people of whom no preposition says to whom they go."""

from itertools import pairwise

from ....model.party import Party, PartyKind
from ...crowds import Crowd
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import is_passive, named_before
from .captives import CAPTIVES
from .keepers import held_there
from .untold import fighters_of, served, side_of


def recipient_untold(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item, by: Party | None) -> Party | None:
    """Who receives people, by where they arrive, whose they are, whom the giver fights, or who tells of it."""
    teller = scene.said(sentence, verb).speaker
    teller = teller if teller is not None and can_be_side(teller) else None
    arrived = _arrived_in(scene, sentence, crowd, verb, by) if verb.has("freed") else None
    if arrived is not None:
        return arrived
    if crowd.of is not None:
        return side_of(scene, crowd.of.side, by) if crowd.of.side != by else None
    if verb.has("freed") and by is None and teller is not None and teller.side.kind is PartyKind.STATE:
        return teller.side  # *60 have returned home*: to the side that says so
    if by is not None and teller is not None and scene.opponent(teller.side) == by and verb.has("handover"):
        if is_passive(scene, sentence, verb):
            return teller.side  # *The ministry of A said that 390 were returned from B*: to A
    theirs = fighters_of(scene, sentence, crowd, by) if by is not None and scene.pack.declined else None
    if theirs is None and by is not None and by.kind is PartyKind.ARMED_GROUP:
        theirs = served(scene, sentence, crowd, by)
    if theirs is None and verb.has("freed") and crowd.category in CAPTIVES and teller is not None:
        # Whoever tells that captives came home tells of their own.
        theirs = teller.side if teller.side != by else None
    return theirs


def recipient(scene: Scene, sentence: Sentence, verb: Item, giver: Party) -> Party | None:
    """*Handed A B 15 prisoners*, *A handed B 15*: behind the giver, or behind a verb whose giver is told before it."""
    behind = verb.index + 1
    behind += behind < len(sentence.items) and sentence.items[behind].has("glue")
    told = named_before(scene, sentence, verb) is not None or sentence.items[max(0, verb.index - 1)].has("that_they")
    row = [None, *scene.mentions(sentence, range(verb.index + 1, verb.index + 7))]
    for one, other in pairwise(row):
        if other is None or other.role or "conj" in sentence.items[other.first].marks:
            continue
        if scene.pack.declined and sentence.items[other.last].cases:
            continue  # where a form shows its case, that tells who receives
        if one is None:
            follows = told and other.first in (verb.index + 1, behind)
        else:
            follows = one.party is not None and one.party.side == giver and other.first == one.last + 1
        if follows:
            party = scene.resolve(other)
            if party is not None and can_be_side(party) and party.side != giver:
                return party.side
    return None


def _arrived_in(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item, by: Party | None) -> Party | None:
    """*Returned to their families in A*: the country where those who come home are."""
    for named in scene.mentions(sentence, range(verb.index + 1, sentence.clause_of(verb).stop)):
        party = scene.resolve(named)
        if held_there(sentence, crowd, named):
            continue
        if named.role == "in" and party is not None and party.kind is PartyKind.STATE and party.side != by:
            return party.side
    return None

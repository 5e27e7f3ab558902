"""Who lets people go, and who receives them."""

from ....model.exchange import DetaineeCategory
from ....model.party import Party
from ...crowds import Crowd
from ...items import Item, Sentence
from ...scene import Scene, can_be_side
from ...subjects import is_passive, subject_of
from .captives import asked_for
from .doers import by_adjective, doers, onlookers, thanked
from .gaps import Sides, in_a_gap
from .prepositions import told_sides
from .recipients import recipient, recipient_untold
from .untold import enemy_of, fighters_of, giver_untold


def direction(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item) -> Sides:
    """Who lets a crowd go and who receives it, by the verb, its prepositions, and whose people they are."""
    of_another = in_a_gap(scene, sentence, crowd, verb)
    if of_another is not None:
        return of_another
    by, to = told_sides(scene, sentence, crowd, verb)
    watching = onlookers(scene, sentence, verb)
    if not verb.has("freed") and not is_passive(scene, sentence, verb):
        by = by or (thanked(scene, sentence, verb) if watching else None)
        actors = doers(scene, sentence, crowd, verb, watching, told=by is not None)
        by, to = _by_doers(scene, sentence, crowd, verb, actors, (by, to)) if actors is not None else (by, to)
    to = to or recipient_untold(scene, sentence, crowd, verb, by)
    by = giver_untold(scene, sentence, crowd, by, to)
    by = None if by in watching else by
    to = to or enemy_of(scene, sentence, crowd, verb, by)
    return by, None if to in watching and (crowd.of is None or crowd.of.side != to) else to


def _by_doers(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item, actors: list[Party], told: Sides) -> Sides:
    """The sides that prepositions tell, and whoever does what the verb says: gives, receives, or asks for it."""
    by, to = told
    asked = asked_for(sentence, verb)
    if asked is not None and not asked.has("must", "should"):
        # Who demands that others let people go does not do so.
        askers = [party.side for party in subject_of(scene, sentence, asked, fallback=False)]
        actors = [actor for actor in actors if actor not in askers]
        if to is None and len(askers) == 1 and can_be_side(askers[0]) and asked.has("demand", "condition"):
            to = askers[0]
    actors = [actor for actor in dict.fromkeys(actors) if actor not in (by, to)]
    if not actors and by is None and not verb.has("receive"):
        actors = [party for party in by_adjective(scene, sentence, verb, crowd) if party != to]
    if to is None and actors and verb.has("handover"):
        to = recipient(scene, sentence, verb, actors[0])
    if len(actors) != 1 and not (actors and verb.has("receive")):
        return by, to
    if _gets(scene, sentence, crowd, verb, actors[0], (by, to)):
        return by, to or actors[0]
    if not verb.has("released") or _sends(scene, crowd, verb):
        by = by or actors[0]
    return by, to


def _gets(scene: Scene, sentence: Sentence, crowd: Crowd, verb: Item, actor: Party, told: Sides) -> bool:
    """Whether whoever does what the verb says receives people: *received 20*, *brought 20 of its own back*."""
    by, to = told
    # A verb of giving back and of getting back alike gives if a recipient is named.
    gives = verb.has("handover") and (to is not None or _of_others(sentence, crowd, verb, actor))
    if verb.has("receive") and not gives:
        return True
    if to is not None:
        return False
    # *A freed 100 prisoners of B from jail*, where a case says *of*
    others = scene.pack.declined and fighters_of(scene, sentence, crowd, actor) is not None
    theirs = (crowd.of is None or crowd.of.side == actor) and not others
    return (
        (verb.has("handover", "release") and theirs and _out_of_captivity(sentence, verb))
        or _of_its_own(sentence, crowd, actor)
        or wanted(sentence, verb)
        or (by not in (None, actor) and verb.has("handover"))
    )


def wanted(sentence: Sentence, verb: Item) -> bool:
    """*A wants to free 1,000*: who only seeks to set people free does not hold them."""
    lead = sentence.items[max(0, verb.index - 2) : verb.index]
    return any(item.has("effort", "wants") for item in lead) and not any(item.has("speech", "not") for item in lead)


def _of_others(sentence: Sentence, crowd: Crowd, verb: Item, actor: Party) -> bool:
    """*A agreed to return four*, *B returns 20 of A's*: a verb of both ways gives what is another's."""
    if crowd.of is not None and crowd.of.side != actor:
        return True
    lead = sentence.items[max(0, verb.index - 2) : verb.index]
    return "future" in verb.marks or any(
        item.has("ready", "commit") or item.stands("accepted", "agreed", "refused") for item in lead
    )


def _of_its_own(sentence: Sentence, crowd: Crowd, actor: Party) -> bool:
    """*Brought 95 of its own people back*, *A freed 95 soldiers of A*: whoever lets go their own gets them back."""
    if crowd.of is not None and crowd.category is not DetaineeCategory.REMAINS:
        return crowd.of.side == actor
    return any(item.has("own") for item in sentence.items[crowd.first : crowd.last + 1])


def _out_of_captivity(sentence: Sentence, verb: Item) -> bool:
    """*Brought 146 back from captivity*: a verb of bringing back that gets rather than gives."""
    if any(item.has("obtain") for item in sentence.items[max(0, verb.index - 3) : verb.index]):
        return True  # *obtained the release of 137*
    for item in sentence.where("captivity", within=range(max(0, verb.index - 5), verb.index + 6)):
        before = sentence.before(
            item, lambda other: other.has("prep"), 2, stop=lambda other: not other.has("adjective")
        )
        if item.cues.get("prep") == "at" or (before is not None and before.cues["prep"] in ("from", "with")):
            return True
    return False


def _sends(scene: Scene, crowd: Crowd, verb: Item) -> bool:
    """*A has repatriated 18 prisoners*: a verb that can be a participle is none with people behind it."""
    if scene.pack.declined or scene.pack.verb_first:
        return False
    return 0 < crowd.first - verb.index <= 2 and crowd.number is not None

"""What is asked of nobody, or of oneself, which is no demand on another: *called for calm*, *our forces must leave*."""

from ....model.party import Party, PartyKind
from ....model.provision import Subject
from ...items import Item, Sentence
from ...scene import Scene
from ...subjects import subject_of
from ...tokens import TokenKind
from ..pieces import Piece
from .addressees import given, other_side
from .nameless import actor_at, means_partners
from .openings import unnamed_actor


def calls_on_nobody(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party | None) -> bool:
    """*Called for the protection of civilians*: whether an appeal is to all the world, not to a party.

    Those who are no side of a conflict, such as an organization, ask the world where they name nobody.
    """
    neutral = demander is not None and demander.side.kind is PartyKind.INTERNATIONAL_ORGANIZATION
    if not neutral and not trigger.has("appeal"):
        return False
    return not any(named.several for named in scene.mentions(sentence, range(trigger.index + 1, piece.first)))


def asks_itself(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party) -> bool:
    """*A said that its forces, those of A, must keep calm*: whether one says what one has to do oneself."""
    if not trigger.has("must", "should", "need"):
        return False
    speaking = sentence.before(trigger, lambda other: not other.has("glue", "future"), 3)
    if speaking is not None and speaking.has("we") and piece.subject is not Subject.SECURITY_GUARANTEES:
        return True  # *we have to protect our people*
    if trigger.has("must") and given(scene, sentence, trigger, demander):
        return False  # *A: it is necessary for B to leave*
    before = subject_of(scene, sentence, trigger, fallback=False) if trigger.has("must") and scene.pack.declined else []
    if before and all(party.side == demander for party in before):
        return True  # *A must hold elections, the opposition says*
    row = list(scene.mentions(sentence, range(trigger.index + 1, piece.first)))
    acting = [named for named in row if not named.role or (named.role == "on" and trigger.has("must"))]
    return bool(acting) and all(named.party is not None and named.party.side == demander for named in acting)


def not_itself(scene: Scene, sentence: Sentence, trigger: Item, piece: Piece, demander: Party) -> Party | None:
    """*It said there would be no truce unless A left*: a condition that is set to A is not A's but the other side's."""
    if trigger.index >= piece.first or trigger.has("must", "should", "need") or trigger.cues.get("prep") == "by":
        return demander
    if trigger.has("demand", "condition") and (scene.pack.verb_first or scene.pack.declined):
        return demander  # who demands stands behind the verb
    row = [named for named in scene.mentions(sentence, range(trigger.index + 1, piece.first)) if not named.role]
    if any(means_partners(sentence, named) for named in row):
        return demander  # *called on its allies to help*
    if row and all(named.party is not None and named.party.side == demander for named in row):
        return other_side(scene, demander)
    actor = unnamed_actor(scene, sentence, range(trigger.index, piece.last + 1)) if not row else None
    if actor is not None and demander.kind is PartyKind.STATE and actor_at(scene, sentence, actor) == demander:
        return other_side(scene, demander) or demander
    return demander


def of_somebody_unknown(scene: Scene, sentence: Sentence, trigger: Item) -> bool:
    """*Companies must see to the safety*: whether a word that means nobody known stands as the subject of *must*."""
    before = sentence.items[trigger.index - 1] if trigger.index else None
    plain = before is not None and before.kind is TokenKind.WORD and not before.cues and not before.marks
    return plain and scene.pack.declined and before is not None and scene.at(sentence, before) is None

"""Whether who is named beside a demand is to do what it asks: *B's withdrawal from A*."""

from ....model.condition import Action
from ....model.provision import Subject
from ...items import Item, Sentence
from ...named import Named
from ..pieces import Piece

FOR_RECIPIENT = frozenset({Subject.MILITARY_AID, Subject.INTELLIGENCE})
"""What is named by who gets it, while others are asked to stop it: *aid to A*."""

AT_HOME = frozenset(
    {Subject.MOBILIZATION, Subject.REARMAMENT, Subject.GOVERNANCE, Subject.NUCLEAR, Subject.ACCOUNTABILITY}
)
"""What a country does in itself: *elections in A*."""

NOT_OF_WHO_ACTS = FOR_RECIPIENT | {
    Subject.SECURITY_GUARANTEES,
    Subject.SECURITY_INTERESTS,
    Subject.ROOT_CAUSES,
    Subject.RECONSTRUCTION,
    Subject.RELATIONS,
}
"""What is named by whom it is for, not by who is to see to it: *A's security*, *the causes of the A crisis*."""

HELD = frozenset({Subject.PRISONERS, Subject.HOSTAGES})
"""Whom only the other side can set free."""

_FROM_A_SIDE = frozenset({Subject.ATTACKS, Subject.CEASEFIRE})
"""What comes from a side: *the raids from A*, *a truce from A*."""

_GIVEN = frozenset({Action.GUARANTEE, Action.PROVIDE})
"""What is got from whoever does it."""


def is_to_act(sentence: Sentence, piece: Piece, named: Named) -> bool:
    """*B's withdrawal from A*, *A's recognition of B*: whether who is named inside a demand is to do what is asked."""
    if named.first and sentence.items[named.first - 1].has("not"):
        return False  # *a government without B*
    if piece.action is Action.REFRAIN and piece.subject is Subject.GOVERNANCE:
        return False  # *no role for B*
    if named.role == "by" or (named.role == "in" and piece.subject in AT_HOME):
        return True
    if named.role == "from" and (piece.subject in _FROM_A_SIDE or piece.action in _GIVEN):
        return True  # *the raids from A*, *a truce from A*, *guarantees from A*
    if named.role == "to" and piece.action is Action.WITHDRAW and piece.lead is sentence.items[named.first - 1]:
        return True  # *the return of A to the old line*, where cases are alike
    if named.role == "with" and piece.action is Action.NEGOTIATE:
        return True  # *talks with A*
    if piece.subject in AT_HOME and "of" in sentence.items[named.first].marks:
        return True  # *a change to A's constitution*
    if named.role in ("", "of") and of_a_place(sentence, piece, named.first):
        return False
    if named.role in ("of", "object") and piece.action is Action.RELEASE and piece.subject in HELD:
        return False  # *the release of A's captives*: whose people they are
    return named.role in ("", "of", "object") and piece.subject not in NOT_OF_WHO_ACTS


def acts_before(sentence: Sentence, trigger: Item, first: int, last: int, piece: Piece) -> bool:
    """*That A stop arming B and leave*: whether somebody is named before all that is asked, or right before this."""
    if sentence.first("action", within=range(trigger.index + 1, first)) is None:
        return True
    row = sentence.items[last + 1 : piece.first]
    return all(item.has("glue", "must", "should", "future", "passive") or item.cues.get("prep") == "to" for item in row)


def of_a_place(sentence: Sentence, piece: Piece, index: int) -> bool:
    """*From the south of A*: whether a name stands in a phrase of its own that says where."""
    place = _left_place(sentence, piece, index) if piece.action is Action.WITHDRAW else None
    if place is not None:
        return place
    for item in reversed(sentence.items[piece.first : index]):
        if item.has("prep") and item.cues["prep"] != "of":
            return True
        if item.has("action", "subject", "force", "body", "persons", "and"):
            return False
    return False


def _left_place(sentence: Sentence, piece: Piece, index: int) -> bool | None:
    """*A withdrawal of A's troops from the posts of B's army*: whether a name only tells from whose place they go.

    *A withdrawal from B of the troops of A* tells behind a place whose troops they are. ``None`` where no place is
    named that troops leave.
    """
    lead = [item for item in sentence.items[piece.first : index] if item.cues.get("prep") == "from"][-1:]
    if not lead:
        return None
    row = sentence.items[lead[0].index + 1 : index]
    place = next(
        (item for item in row if item.has("name", "capital", "scope") or not item.cues or _is_land(item)), None
    )
    if place is not None and any(_troops(item) for item in sentence.items[place.index + 1 : index + 1]):
        return False
    return True if any(map(_troops, sentence.items[piece.first : lead[0].index])) else None


def _is_land(item: Item) -> bool:
    return item.cues.get("subject") == Subject.TERRITORY


def _troops(item: Item) -> bool:
    return item.has("force", "persons") or item.cues.get("subject") == Subject.WITHDRAWAL


def undergoes(sentence: Sentence, named: Named) -> bool:
    """*The disarmament of A and a withdrawal*: whether a name in no case stands right behind what is done to it."""
    return sentence.items[named.first - 1].has("action", "subject")


def in_phrase(sentence: Sentence, named: Named) -> bool:
    """*Leaves southern A and stops its raids*: whether a name stands behind a preposition and a word of its own."""
    before = sentence.before(sentence.items[named.first], lambda other: other.has("prep"), 2)
    return before is not None and not sentence.items[named.first - 1].cues

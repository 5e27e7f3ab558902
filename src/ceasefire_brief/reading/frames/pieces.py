"""One thing that is asked for, and what stands in one list with it or only says more of it."""

import attrs

from ...model.condition import Action
from ...model.provision import Subject
from ..items import Item, Sentence
from ..tokens import QUOTES, TokenKind
from .acts import OWN_SUBJECT


@attrs.define(slots=True, eq=False)
class Piece:
    """One demand of a coordinated list.

    Attributes:
        action: What is to be done.
        subject: What it is to be done to.
        first, last: The indices of the words.
        lead: The word for the act; ``None`` where the subject stands alone.
    """

    action: Action
    subject: Subject
    first: int
    last: int
    lead: Item | None


def joined(sentence: Sentence, item: Item) -> bool:
    """Whether an act is one more in a list, with *and* attached to it or before it."""
    before = sentence.before(item, lambda other: not other.has("not"), 2)
    return "conj" in item.marks or (before is not None and before.has("and"))


def joins(sentence: Sentence, before: Piece, piece: Piece) -> bool:
    """Whether what is asked goes on with a list, and is not in a phrase behind it."""
    return goes_on(sentence, before, sentence.items[piece.first])


def assured(sentence: Sentence, before: Piece, item: Item) -> bool:
    """*Guarantees for a truce and the withdrawal of A*: whether a word tells what guarantees are to assure."""
    if before.subject is not Subject.SECURITY_GUARANTEES:
        return False
    row = sentence.items[before.first + 1 : item.index]
    if (row or item.has("halt")) and all(
        other.cues.get("action") == Action.CEASE or other.has("extent") for other in row
    ):
        return True  # *guarantees [of] an end to the war*, where a case tells it
    head = next((other for other in row if other.has("prep", "that") and other.cues.get("prep") != "from"), None)
    return head is not None and head.index - before.first <= 4 and item.clause - head.clause in (0, 1)


def does_what_follows(sentence: Sentence, item: Item, region: range) -> bool:
    """Whether a force is to do what is asked, and is not what is to be moved: *that A's army stop its raids*."""
    for other in sentence.items[item.index + 1 : min(item.index + 6, region.stop)]:
        if other.has("action", "halt"):
            return True
        if with_arms(sentence, other) or (other.cues.get("prep") == "with" and with_arms(sentence, other, ahead=2)):
            continue  # *fighters with arms leave*
        if other.kind is not TokenKind.WORD or other.has("and", "or", "prep", "passive", "subject"):
            return False
    return False


def with_arms(sentence: Sentence, item: Item, ahead: int = 0) -> bool:
    """*Leave with their light arms*: whether arms are what somebody takes along."""
    for arms in sentence.items[item.index : item.index + ahead + 1]:
        lead = sentence.items[max(0, arms.index - 3) : arms.index]
        if arms.cues.get("subject") == Subject.DISARMAMENT and not arms.has("action"):
            return "with" in arms.marks or any(other.cues.get("prep") == "with" for other in lead)
    return False


def aside(sentence: Sentence, item: Item, region: range) -> bool:
    """Whether a word stands in a clause that only tells more of what is asked for: *the pact that they signed*."""
    clause = sentence.clause_of(item)
    opening = sentence.first("who", within=range(clause.start, item.index)) or _more_of(sentence, region, item)
    if opening is None or opening.index - region.start <= 3:
        return False
    # *the posts that it holds, and-a-halt to the raids*: an act with *and* attached goes on with the list.
    row = sentence.items[opening.index + 1 : item.index + 1]
    return not any(other.has("action") and "conj" in other.marks for other in row)


def _more_of(sentence: Sentence, region: range, item: Item) -> Item | None:
    """*The violence that drove out civilians*: a *that* right behind what is asked for, which is no verb."""
    for that in sentence.where("that", within=range(region.start + 1, item.index)):
        before = sentence.items[that.index - 1]
        if before.has("subject", "persons") and not before.has("speech", "demand", "condition", "call", "points"):
            row = sentence.items[that.index + 1 : item.index]
            goes_on = item.has("action") and any(other.has("and") or other.kind is TokenKind.MARK for other in row)
            return None if goes_on else that
    return None


_CAPTIVE = frozenset({Subject.PRISONERS, Subject.HOSTAGES, Subject.CIVILIANS})


def describes(sentence: Sentence, item: Item, subject: Subject) -> bool:
    """Whether a word tells of what kind those behind it are: *the captured civilians*, *the held hostages*."""
    behind = sentence.items[item.index + 1] if item.index + 1 < len(sentence.items) else None
    return (
        subject in _CAPTIVE
        and behind is not None
        and behind.cues.get("subject") in _CAPTIVE
        and behind.cues["subject"] != subject
        and behind.kind is TokenKind.WORD
    )


_ARMED = frozenset(
    {Subject.DISARMAMENT, Subject.WITHDRAWAL, Subject.FOREIGN_FORCES, Subject.NUCLEAR, Subject.REARMAMENT}
)


def returns_to(sentence: Sentence, action: Item, region: range) -> Item | None:
    """*Return to the lines of last year*, *go back to its barracks*: the place that troops are to go back to."""
    if action.cues["action"] != Action.RELEASE:
        return None
    near = sentence.items[action.index + 1 : min(action.index + 4, region.stop)]
    to = next((item for item in near if not item.has("name", "capital", "adjective", "force", "its")), None)
    if to is None or to.cues.get("prep") not in ("to", "on"):
        return None
    return next(
        (
            item
            for item in sentence.items[to.index + 1 : min(to.index + 6, region.stop)]
            if item.has("position") or item.cues.get("scope") == "line"
        ),
        None,
    )


def done_with(action: Item, subject: Subject) -> bool:
    """Whether an act that is done to arms is over where a list goes on to other things: *disarmament and elections*."""
    return action.cues["action"] == Action.DISARM and subject not in _ARMED


def merge(found: list[Piece]) -> list[Piece]:
    """*Food and fuel* is one thing that is asked for."""
    merged: list[Piece] = []
    for piece in found:
        before = merged[-1] if merged else None
        same = before is not None and (before.subject, before.action) == (piece.subject, piece.action)
        if before is not None and same and piece.first - before.last <= 3 and piece.lead in (None, before.lead):
            before.last = piece.last
        else:
            merged.append(piece)
    return merged


def stands_apart(sentence: Sentence, action: Item, subject: Subject, item: Item) -> bool:
    """Whether an action that says by itself what it is about has nothing to do with a noun behind it.

    *Withdraw, a ceasefire*, *withdraw the troops and hold a ceasefire*.
    """
    asked = Action(action.cues["action"])
    own = OWN_SUBJECT.get(asked)
    if own is None or subject is own or asked is Action.RELEASE:
        return False
    if asked is Action.NEGOTIATE and subject is Subject.WITHDRAWAL:
        return True  # *talks, and a place for its fighters in the army*
    if asked is Action.DISARM and subject is Subject.WITHDRAWAL and item.has("action"):
        return True
    if item.has("ceasefire") and asked in (Action.WITHDRAW, Action.DISARM):
        return True  # *withdraw after the ceasefire*
    if item.has("ceasefire"):
        row = sentence.items[action.index + 1 : item.index + 1]
        return item.clause != action.clause or any(other.has("and") or "conj" in other.marks for other in row)
    return item.clause != action.clause or (asked is Action.DISARM and subject not in _ARMED)


def only_names(sentence: Sentence, action: Item, subject: Subject, item: Item) -> bool:
    """Whether a noun only says with whom or about what there are to be talks: *talks with the government*."""
    if action.cues["action"] != Action.NEGOTIATE or subject is Subject.SETTLEMENT:
        return False
    return any(other.has("prep", "about") for other in sentence.items[action.index + 1 : item.index]) and not any(
        other.has("and") for other in sentence.items[action.index + 1 : item.index]
    )


def coordinated(sentence: Sentence, action: Item, found: list[Piece], item: Item) -> bool:
    """Whether a noun stands in one list with the object of an action before it."""
    low = max(action.index, found[-1].last) if found else action.index
    row = sentence.items[low + 1 : item.index + 1]
    if any(other.has("including", "who", "before", "but") for other in row) or _in_a_place(row):
        return False
    return any(other.has("and") or "conj" in other.marks or other.kind is TokenKind.MARK for other in row)


def _in_a_place(row: list[Item]) -> bool:
    """*Free the captives and reopen the banks in the area*: whether what stands last is only where something is."""
    joints = [place for place, item in enumerate(row) if item.has("and") or item.kind is TokenKind.MARK]
    # *And rely on the line*: what a verb governs stands nearer.
    return bool(joints) and any(item.cues.get("prep") in ("in", "on", "at") for item in row[joints[-1] + 4 :])


def goes_on(sentence: Sentence, before: Piece, item: Item) -> bool:
    """Whether a noun goes on with a list, and is not in a phrase behind it: *leave A under the truce*."""
    for other in reversed(sentence.items[before.last + 1 : item.index + 1]):
        if other.has("and") or "conj" in other.marks or other.text in (",", "،"):
            return True
        if other.has("prep") and other is not item:
            return False
    return False


def asked_before(sentence: Sentence, region: range, item: Item, action: Action) -> Action | None:
    """The action, if the list has asked for it before ``item``."""
    row = sentence.items[region.start : item.index]
    return action if any(other.cues.get("action") == action for other in row) else None


def conjunct(sentence: Sentence, item: Item, found: list[Piece]) -> int:
    """Where the coordinated phrase begins that a subject stands in."""
    low = found[-1].last + 1 if found else item.index
    for other in reversed(sentence.items[max(low, item.index - 4) : item.index + 1]):
        if "conj" in other.marks:
            return other.index
        if other.has("and"):
            return min(other.index + 1, item.index)
        if other.kind is TokenKind.MARK:
            break
    first = item.index
    while (
        first > 0
        and sentence.items[first - 1].has("adjective", "extent")
        and not sentence.items[first - 1].has("action")
    ):
        first -= 1
    return first


def end_of(sentence: Sentence, piece: Piece, stop: int, *, more: bool) -> int:
    """Where the words of a piece end: *an end to the raids on the towns* goes on to the towns."""
    last = piece.last
    for item in sentence.items[piece.last + 1 : stop]:
        if item.kind is TokenKind.BREAK or (item.kind is TokenKind.MARK and item.text not in _WITHIN):
            break
        if item.has("speech", "voiced", "need", "condition", "if", "but", "provided", "that", "must", "should"):
            break
        last = item.index
    last = next(
        # *to lift the siege and A to withdraw*: A does the next.
        (item.index for item in sentence.items[max(piece.last + 1, last - 3) : last] if item.has("and") and more),
        last,
    )
    quotes = sum(item.text in QUOTES for item in sentence.items[piece.first : last + 1])
    while last > piece.first and (
        sentence.items[last].has("and", "prep", "or", "glue", "passive")
        or (sentence.items[last].text in QUOTES and quotes % 2)
    ):
        quotes -= sentence.items[last].text in QUOTES
        last -= 1
    return last


_WITHIN = frozenset("-") | QUOTES
"""Marks that do not end what is asked for: *the disarmament of "X"*."""

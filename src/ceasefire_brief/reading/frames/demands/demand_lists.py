"""Demands that a list tells, in the sentences after its head: *The group demands:*."""

import attrs

from ....model.condition import Precondition
from ....model.party import Party
from ...drafts import Saying
from ...items import Item, Sentence
from ...scene import Scene
from ...tokens import QUOTES, TokenKind
from ..lists import pieces_of
from .addressees import asked_in_head
from .demand_drafts import Head, keep_demands
from .demanders import demander_of, named_beside
from .targets import DraftTarget, target_of
from .tellers import spoke_before

_BULLETS = frozenset("-–—•▪●◾◆■►*·🔹🔸🔻▪️✅👉☑✔")
"""What opens an item of a list."""


@attrs.frozen(eq=False)
class Listing:
    """A list of demands that goes on in the sentences after its head: *The group demands:*."""

    trigger: Item
    head: Head
    demander: Party | None
    said: Saying
    target: DraftTarget | None
    loose: bool = False


def in_list(scene: Scene, sentence: Sentence) -> bool:
    """*- the withdrawal of A*: read a bullet of an open list, and tell whether it was one."""
    listing: Listing | None = scene.listing
    if listing is None or heads_list(sentence):
        return False
    named = listing.loose and (any(item.has("namely") for item in sentence.items[:2]) or _ordered(sentence))
    counted = _counted(sentence)
    bulleted = _bulleted(sentence) or counted
    if not bulleted and not named and not (not listing.loose and _nominal(sentence)):
        return False
    region = range(bulleted or named, len(sentence.items))
    pieces = pieces_of(scene, sentence, region, bare=True)
    if listing.loose and not counted:
        scene.listing = None
    keep_demands(
        scene,
        sentence,
        listing.trigger,
        pieces,
        listing.demander,
        listing.said,
        listing.target,
        listing.head,
    )
    return True


def open_list(scene: Scene, sentence: Sentence) -> None:
    """Keep the head of a list, if the sentence is one; a heading inside a list keeps the list open."""
    if not heads_list(sentence):
        scene.listing = None
        trigger = sentence.first("points", "condition")
        read = any(draft.kind is Precondition and draft.sentence == sentence.number for draft in scene.drafts[-3:])
        if trigger is not None and not read:
            # *The side raised some points. These are ...*
            said = scene.said(sentence, trigger)
            target = target_of(scene, sentence, trigger, len(sentence.items))
            demander = demander_of(scene, sentence, trigger, said)
            head = Head(sentence, asked_in_head(scene, sentence, trigger, demander))
            scene.listing = Listing(trigger, head, demander, said, target, loose=True)
        return
    for each in reversed(scene.sentences[max(0, sentence.number - 2) : sentence.number + 1]):
        trigger = each.first("demand", "condition", "must", "points", "proposal", "need")
        if trigger is not None:
            break
        if each is sentence and len(sentence.items) > 8:
            return
    else:
        return
    if trigger.has("proposal") and any(item.stands("accepted", "agreed") for item in each.where("status")):
        scene.listing = None  # *Accepted the proposal, which provides for:* asks nobody for what it lists
        return
    sentence = each
    said = scene.said(sentence, trigger)
    demander = (
        demander_of(scene, sentence, trigger, said)
        or named_beside(scene, sentence, trigger)
        or (spoke_before(scene, sentence) if trigger.has("condition", "points") else None)
    )
    target = target_of(scene, sentence, trigger, len(sentence.items))
    listed = Head(sentence, asked_in_head(scene, sentence, trigger, demander))
    scene.listing = Listing(trigger, listed, demander, said, target)


def heads_list(sentence: Sentence) -> bool:
    """*The group demands:*: whether a sentence announces a list."""
    last = next((item for item in reversed(sentence.items) if item.kind is not TokenKind.BREAK), None)
    return last is not None and last.text == ":"


def _bulleted(sentence: Sentence) -> bool:
    """*1. A withdrawal*, *• the release of all*: whether a number or a bullet opens the sentence."""
    first = sentence.items[0] if sentence.items else None
    if first is None:
        return False
    numbered = len(sentence.items) > 1 and first.kind is TokenKind.NUMBER and sentence.items[1].text in ".)-"
    return first.text[:1] in _BULLETS or numbered


def _counted(sentence: Sentence) -> bool:
    """*The first is a withdrawal. The second condition is ...*: an item of a list that an ordinal opens."""
    row = [item for item in sentence.items[:5] if item.text not in QUOTES and not item.has("article", "glue")]
    if len(row) < 2 or not row[0].has("ordinal"):
        return False
    return row[1].has("condition", "points", "namely", "provide") or row[1].text in ("—", "–", "-", ":")


def _ordered(sentence: Sentence) -> bool:
    """*"Release the captives," he said*: whether a quotation begins with an act that somebody is told to do."""
    row = sentence.items[:2]
    return len(row) == 2 and row[0].text in QUOTES and row[1].has("action") and not row[1].has("subject")


def _nominal(sentence: Sentence) -> bool:
    """*The complete disarmament of the group.*: a sentence that only names what is to be done."""
    opening = next(
        (item for item in sentence.items[:4] if item.kind is TokenKind.WORD and not item.has("extent")), None
    )
    if opening is None or not opening.has("action") or len(sentence.items) > 25:
        return False
    clause = sentence.clause_of(opening)
    told = ("speech", "voiced", "must", "should", "demand", "condition", "if", "future")
    return sentence.first(*told, within=clause) is None and sentence.first("speech", "voiced", "demand") is None
